"""The constructions by which a sentence reports what somebody says or thinks, each a small function."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from newsparse.english.reports import (
    ABOUT_VERBS,
    BARE_CLAUSE_VERBS,
    CLAUSE_VERBS,
    INFINITIVE_VERBS,
    OBJECT_PRONOUNS,
    OBJECT_VERBS,
    PLAIN_VERBS,
    QUESTION_OPENERS,
    QUESTION_VERBS,
    SPEECH_NOUNS_WITH_CONTENT,
    TIME_OPENERS,
    URGING_VERBS,
)
from newsparse.english.speech import GERUND, NOUN_FORMS, SAY, SHOW, TELL, THINK
from newsparse.english.words import (
    ACCORDING,
    AUXILIARY,
    DETERMINER,
    FRONTING,
    PER,
    POSSESSIVE_ENDINGS,
    POSSESSIVES,
    PREPOSITION,
    RELATIVE,
    SUBJECT_PRONOUNS,
    THAT,
    TO,
)
from newsparse.quotes.phrases import Range, phrase_after, phrase_before
from newsparse.quotes.rules.following import according, inverted, is_inverted
from newsparse.quotes.statements.content import (
    behind_adverbs,
    behind_dashes,
    behind_prepositions,
    clause_before,
    clause_end,
    opens_clause,
    phrase_content_end,
)
from newsparse.quotes.subjects import opening_subject, subject_before
from newsparse.quotes.tokens import CAPITAL, NUMBER, PUNCTUATION, QUOTE, Tokens
from newsparse.quotes.verb_groups import group_of
from newsparse.quotes.verbs import is_finite, is_verb

LONGEST_SENTENCE = 250  # tokens; of a longer one the beginning is read
LONGEST_SUBJECT = 40  # tokens to the verb of a clause
LONGEST_SOURCE = 25  # tokens that describe a source: according to records | compiled by the center
CLOSING = frozenset((",", ".", "?", "!", ";", "—", "–", "--", "-"))


@frozen
class Reported:
    """A statement by its tokens: the ranges of its content in order, its speaker and its cue; `rule` found it."""

    content: tuple[Range, ...]
    speaker: Range | None
    cue: Range
    rule: str


def in_sentence(tokens: Tokens, low: int, high: int) -> Iterator[Reported]:
    """The statements of a sentence from left to right, none inside the content of another."""
    high = min(high, low + LONGEST_SENTENCE)
    around = _around(tokens, low, high)
    taken = low
    if around is not None:
        yield around
        taken = max(end for _, end in around.content)
        low = min(start for start, _ in around.content)
        taken = max(taken, around.cue[1])
    for at in range(low, high):
        if at < taken:
            continue
        found = _at(tokens, at, low, high)
        if found is not None:
            yield found
            taken = max(found.cue[1], *(end for _, end in found.content))


def _around(tokens: Tokens, low: int, high: int) -> Reported | None:
    """The statement that a sentence is as a whole, with its cue at the end or in the middle: S, Lee said(, S)."""
    lower, tags = tokens.lower, tokens.tags
    for at in range(low + 1, high):
        if lower[at] != "," and not tags[at] & QUOTE:
            continue
        start = at + 1
        if start >= high:
            return None
        if lower[start] == ACCORDING or lower[start] == PER:
            source = according(tokens, start, high)
            if source is not None and source.cue is not None and source.speaker is not None:
                content = _before_and_behind(tokens, low, at, source.speaker[1], high)
                if content:
                    return Reported(content, source.speaker, source.cue, "according to")
            continue
        found = _cue_behind(tokens, start, high)
        if found is None:
            continue
        cue, speaker, end = found
        content = _before_and_behind(tokens, low, at, end, high)
        if content:
            return Reported(content, speaker, cue, "clause before")
    return None


def _cue_behind(tokens: Tokens, start: int, high: int) -> tuple[Range, Range, int] | None:
    """The cue and its subject right behind a clause: Lee said | said Lee; and where that ends."""
    frames = tokens.frames
    if frames[start] & (SAY | SHOW) and not frames[start] & GERUND and not tokens.tags[start] & CAPITAL:
        speaker = inverted(tokens, start, high)
        if speaker is not None and tokens.lower[start] in BARE_CLAUSE_VERBS:
            pronoun = tokens.lower[speaker[0]].partition("'")[0] in SUBJECT_PRONOUNS
            if not pronoun or (_closes(tokens, speaker[1], high) and not _is_quote(tokens, speaker[1], high)):
                return (start, start + 1), speaker, speaker[1]
    for cue in range(start + 1, min(high, start + 40)):
        if tokens.tags[cue] & QUOTE:
            return None
        if not frames[cue] & (SAY | TELL | THINK | SHOW) or frames[cue] & GERUND:
            continue
        if not is_verb(tokens, cue) and not (frames[cue] & SHOW and _closes(tokens, cue + 1, high)):
            continue
        subject = subject_before(tokens, cue, start)
        if subject is not None and tokens.tags[subject[0]] & RELATIVE:
            subject = phrase_after(tokens, start, cue)
        if subject is None or subject[0] > start + 2 or group_of(tokens, cue).is_unreal:
            return None
        end = cue + 1
        if frames[cue] & TELL:
            spoken_to = phrase_after(tokens, end, high)
            end = spoken_to[1] if spoken_to is not None else end
        end = behind_prepositions(tokens, behind_adverbs(tokens, end, high), high)
        return ((cue, cue + 1), subject, end) if _closes(tokens, end, high) else None
    return None


def _is_quote(tokens: Tokens, at: int, high: int) -> bool:
    return at < high and bool(tokens.tags[at] & QUOTE)


def _closes(tokens: Tokens, at: int, high: int) -> bool:
    return at >= high or tokens.lower[at] in CLOSING or bool(tokens.tags[at] & QUOTE)


def _before_and_behind(tokens: Tokens, low: int, comma: int, end: int, high: int) -> tuple[Range, ...]:
    before = clause_before(tokens, low, comma + 1 if tokens.tags[comma] & QUOTE else comma)
    if before is None:
        # For decades, | Lee noted, | the country has sent observers.
        if comma > low and end + 2 < high and tokens.lower[end] == ",":
            stop = clause_end(tokens, end + 1, high)
            if any(is_finite(tokens, at) for at in range(end + 1, stop)) and not tokens.frames[end + 1] & GERUND:
                return (low, comma), (end + 1, stop)
        return ()
    if end < high and tokens.lower[end] == "," and end + 2 < high and not tokens.frames[end + 1] & GERUND:
        stop = clause_end(tokens, end + 1, high)
        interrupted = not opens_clause(tokens, before[0], comma) or opens_clause(tokens, end + 1, stop)
        if stop - end > 3 and interrupted:
            return before, (end + 1, stop)
    return (before,)


def _at(tokens: Tokens, at: int, low: int, high: int) -> Reported | None:
    """The statement whose cue stands at a token."""
    lower, tags = tokens.lower, tokens.tags
    if lower[at] == ACCORDING:
        return _according_in_front(tokens, at, high)
    if tags[at] & CAPITAL and at > low:
        return None
    if tokens.frames[at] and (is_verb(tokens, at) or _shows(tokens, at, high)):
        return _of_verb(tokens, at, low, high)
    if lower[at] in SPEECH_NOUNS_WITH_CONTENT:
        return _of_noun(tokens, at, low, high)
    return None


def _shows(tokens: Tokens, at: int, high: int) -> bool:
    """Whether a form that may be a noun is a verb by the clause behind it: the poll shows | Lee has won."""
    word = tokens.lower[at]
    if word not in BARE_CLAUSE_VERBS or not at or tokens.tags[at - 1] & (DETERMINER | AUXILIARY | PREPOSITION):
        return False
    if word in NOUN_FORMS and not tokens.frames[at] & SHOW:
        return False
    return not tokens.frames[at] & GERUND and opens_clause(tokens, at + 1, high)


def _according_in_front(tokens: Tokens, at: int, high: int) -> Reported | None:
    """According to Lee, the talks had failed."""
    source = according(tokens, at, high, apposition=False)
    if source is None or source.speaker is None or source.cue is None:
        return None
    end = source.speaker[1]
    while end < high and tokens.lower[end] != ",":
        if tokens.tags[end] & QUOTE or end - source.speaker[1] > LONGEST_SOURCE:
            return None
        end += 1
    if end >= high:
        return None
    stop = clause_end(tokens, end + 1, high)
    return Reported(((end + 1, stop),), source.speaker, source.cue, "according to") if stop > end + 1 else None


def _of_verb(tokens: Tokens, cue: int, low: int, high: int) -> Reported | None:
    if cue > low and tokens.tags[cue - 1] & NUMBER and tokens.lower[cue] in NOUN_FORMS:
        return None
    if cue > low and tokens.lower[cue - 1] == TO:
        return None
    subject = subject_before(tokens, cue, low)
    if subject is None and _has_far_subject(tokens, cue, low, high):
        subject = opening_subject(tokens, low, cue)
    if subject is None or (is_inverted(tokens, cue, high) and not opens_clause(tokens, cue + 1, high)):
        return None
    around = _relative(tokens, subject, cue, low, high)
    if around is not None:
        return around
    if group_of(tokens, cue).is_unreal:
        return None
    start, is_clause = _content_start(tokens, cue, high)
    if start is None:
        return None
    if is_clause:
        before = tokens.lower[subject[0] - 1] if subject[0] > low else ""
        relative = (tokens.tags[subject[0]] & RELATIVE and before == ",") or before in FRONTING
        stop = clause_end(tokens, start, high, cue=cue, within_commas=bool(relative))
    else:
        stop = phrase_content_end(tokens, start, high)
    return Reported(((start, stop),), subject, (cue, cue + 1), "verb") if stop > start else None


def _has_far_subject(tokens: Tokens, cue: int, low: int, high: int) -> bool:
    """Whether what opens the sentence is the subject: He left, | saying / Those who were asked | say they left."""
    if cue <= low:
        return False
    if tokens.frames[cue] & GERUND:
        return tokens.lower[cue - 1] == ","
    return tokens.lower[cue] in PLAIN_VERBS and opens_clause(tokens, cue + 1, high)


def _relative(tokens: Tokens, subject: Range, cue: int, low: int, high: int) -> Reported | None:
    """which she said | represented all her emails / what many analysts said | was a sign"""
    before, after = subject[0] - 1, cue + 1
    if before < low or after >= high or tokens.lower[cue] not in PLAIN_VERBS:
        return None
    if not tokens.tags[before] & RELATIVE and tokens.lower[before] not in QUESTION_OPENERS:
        return None
    if not is_finite(tokens, after):
        return None
    stop = clause_end(tokens, after, high, cue=cue, within_commas=True)
    return Reported(((before, subject[0]), (after, stop)), subject, (cue, cue + 1), "relative")


def _content_start(tokens: Tokens, cue: int, high: int) -> tuple[int | None, bool]:
    """Where the content of a verb begins behind it, and whether it is a clause; None where nothing is reported."""
    lower, tags = tokens.lower, tokens.tags
    verb = lower[cue]
    at = behind_dashes(tokens, behind_adverbs(tokens, cue + 1, high), high)
    if at >= high:
        return None, False
    if lower[at] in ABOUT_VERBS.get(verb, ()):
        return (at + 1 if at + 1 < high else None), False
    if verb in URGING_VERBS:
        spoken_to = phrase_after(tokens, at, high, apposition=False)
        past = at + 1 if lower[at] in OBJECT_PRONOUNS else spoken_to[1] if spoken_to is not None else high
        if past < high and lower[past] == TO:
            return at, False
    start = _clause_start(tokens, verb, behind_prepositions(tokens, at, high), high)
    if start is not None:
        return start, True
    if verb in PLAIN_VERBS and not tags[at] & PUNCTUATION and _has_verb(tokens, at, high):
        return at, True
    if tokens.frames[cue] & TELL:
        spoken_to = phrase_after(tokens, at, high)
        if spoken_to is not None:
            behind = behind_prepositions(tokens, behind_adverbs(tokens, spoken_to[1], high), high)
            start = _clause_start(tokens, verb, behind, high)
            if start is not None:
                return start, True
    if lower[at] == TO:
        return (at if verb in INFINITIVE_VERBS else None), False
    if verb not in OBJECT_VERBS or tags[at] & PUNCTUATION:
        return None, False
    if tags[at] & DETERMINER or lower[at] in OBJECT_PRONOUNS or phrase_after(tokens, at, high) is not None:
        return at, False
    return None, False


def _has_verb(tokens: Tokens, start: int, high: int) -> bool:
    return any(is_finite(tokens, at) for at in range(start, min(high, start + LONGEST_SUBJECT)))


def _clause_start(tokens: Tokens, verb: str, at: int, high: int) -> int | None:
    """Where a clause begins that a verb reports: that S, whether S, S, a quote; None where none does."""
    if at >= high:
        return None
    lower, tags = tokens.lower, tokens.tags
    word = lower[at]
    if tags[at] & QUOTE:
        return at
    if word == THAT and verb in CLAUSE_VERBS:
        return at
    if word in QUESTION_OPENERS and verb in CLAUSE_VERBS:
        return at
    if word in TIME_OPENERS and verb in QUESTION_VERBS:
        return at
    if word in (":", ",") and at + 1 < high:
        return at + 1 if tags[at + 1] & QUOTE or (word == ":" and verb in BARE_CLAUSE_VERBS) else None
    takes_object = verb in OBJECT_VERBS and verb not in PLAIN_VERBS
    if verb in BARE_CLAUSE_VERBS and opens_clause(tokens, at, high, surely=takes_object):
        return at
    return None


def _of_noun(tokens: Tokens, cue: int, low: int, high: int) -> Reported | None:
    """Lee's claim that the talks failed."""
    if cue + 1 >= high or tokens.lower[cue + 1] != THAT or cue <= low:
        return None
    before = cue - 1
    while before > low and not tokens.lower[before].endswith(POSSESSIVE_ENDINGS) and cue - before < 4:
        if tokens.lower[before] in POSSESSIVES:
            break
        before -= 1
    if tokens.lower[before] in POSSESSIVES:
        owner: Range | None = (before, before + 1)
    elif tokens.lower[before].endswith(POSSESSIVE_ENDINGS):
        owner = phrase_before(tokens, before + 1, low)
    else:
        return None
    if owner is None:
        return None
    return Reported(((cue + 1, clause_end(tokens, cue + 1, high)),), owner, (cue, cue + 1), "noun")
