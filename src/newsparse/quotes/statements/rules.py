"""The constructions by which a sentence reports what somebody says or thinks, each a small function."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import compress

from newsparse.english.reports import (
    ABOUT_VERBS,
    ACTS_OF_SAYING,
    ADDITIONS,
    BARE_CLAUSE_VERBS,
    CLAUSE_VERBS,
    CONDITIONS,
    GOES_ON,
    OBJECT_VERBS,
    QUESTION_OPENERS,
    QUESTIONED,
    REAL_INFINITIVES,
    SHOWING_VERBS,
    SPEECH_NOUNS_WITH_CONTENT,
    STATES_OF_MIND,
)
from newsparse.english.speech import BASE, CORE, GERUND, NAME, PAST, SAY, SHOW, TELL, THINK
from newsparse.english.words import (
    ACCORDING,
    ADVERB,
    AND,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FRONTING,
    PER,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBJECT_PRONOUNS,
    SUBORDINATOR,
    THAT,
    TIME,
    TO,
)
from newsparse.quotes.joining import Range
from newsparse.quotes.phrases import phrase_after
from newsparse.quotes.rules.following import according, inverted, is_inverted
from newsparse.quotes.statements.content import (
    behind_adverbs,
    behind_openers,
    behind_prepositions,
    clause_before,
    clause_end,
    opens_clause,
    phrase_content_end,
)
from newsparse.quotes.statements.described import may_describe, reduced, relative
from newsparse.quotes.statements.in_front import according_in_front, as_said, fronted
from newsparse.quotes.statements.minds import of_state
from newsparse.quotes.statements.nouns import of_noun
from newsparse.quotes.statements.objects import brings_words, finding, is_of_a_thing, says_something
from newsparse.quotes.statements.openings import SHORTEST, content_start, past_phrasal
from newsparse.quotes.statements.passive import passive
from newsparse.quotes.statements.reported import Reported
from newsparse.quotes.statements.subjects import can_say, is_plural, subject_of
from newsparse.quotes.statements.verbs import is_surely_noun, shows
from newsparse.quotes.subjects import subject_before
from newsparse.quotes.tokens import CAPITAL, MARKED, NUMBER, PUNCTUATION, QUOTE, Tokens
from newsparse.quotes.verb_groups import group_of
from newsparse.quotes.verbs import is_finite, is_verb, skip_adverbs

REPORTING = (
    frozenset(SPEECH_NOUNS_WITH_CONTENT) | STATES_OF_MIND.keys() | {ACCORDING, PER}
)  # words that report and are not verbs
LONGEST_ACT = 9  # tokens from what somebody does to what is said by it
LONGEST_SENTENCE = 250  # tokens; of a longer one the beginning is read
LONGEST_BEFORE_CUE = 40  # tokens between a clause and its cue
PAUSES = frozenset((",", MARKED))
CLOSING = frozenset((",", ".", "?", "!", ";", "—", "–", "--", "-"))


def places_of_cues(tokens: Tokens) -> list[int]:
    """The tokens that can report, in their order: a sentence without one says nothing of what anybody says."""
    words = map(REPORTING.__contains__, tokens.lower)
    return [at for at, (frames, noun) in enumerate(zip(tokens.frames, words, strict=True)) if frames or noun]


def in_sentence(tokens: Tokens, low: int, high: int, cues: Sequence[int]) -> Iterator[Reported]:
    """The statements of a sentence with `cues`, from left to right, none inside the content of another."""
    high = min(high, low + LONGEST_SENTENCE)
    around = _around(tokens, low, high, cues)
    taken = low
    if around is not None:
        yield around
        taken = max(end for _, end in around.content)
        low = min(start for start, _ in around.content)
        taken = max(taken, around.cue[1])
    for at in cues:
        if not taken <= at < high:
            continue
        found = _at(tokens, at, low, high)
        if found is not None:
            yield found
            taken = max(found.cue[1], *(end for _, end in found.content))


def _around(tokens: Tokens, low: int, high: int, cues: Sequence[int]) -> Reported | None:
    """The statement that a sentence is as a whole, with its cue at the end or in the middle: S, Lee said(, S)."""
    lower, tags = tokens.lower, tokens.tags
    past = low + (not tags[low] & QUOTE or tokens.last_char[low] != ",")
    for at in compress(range(past, high), map(PAUSES.__contains__, lower[past:high])):
        if at < past:
            continue
        start = at + 1
        if start > cues[-1] or start >= high:
            return None
        if tags[at] & QUOTE and tags[start] & PREPOSITION:
            continue  # named “Victim 1” | in the files
        if lower[at - 1] == THAT and tokens.frames[at - 2] & (SAY | TELL | THINK):
            continue  # Lee said that, | according to a count, ...
        if lower[start] == ACCORDING or lower[start] == PER:
            # The port is, according to Lee, | the largest: what breaks off goes on behind the source
            broken = tags[at - 1] & (AUXILIARY | PREPOSITION | DETERMINER)
            source = according(tokens, start, high, apposition=not broken)
            if source is not None and source.cue is not None and source.speaker is not None:
                content = _before_and_behind(tokens, low, at, source.speaker[1], high)
                if content:
                    return Reported(content, source.speaker, source.cue)
            continue
        found = _cue_behind(tokens, start, high, cues)
        if found is None:
            continue
        cue, speaker, end = found
        is_apposed = tags[speaker[0]] & CAPITAL and "," in lower[slice(*speaker)]
        if at == low and not is_apposed:
            continue
        past = speaker[1] if is_apposed else past
        content = _before_and_behind(tokens, low, at, end, high, speaker[0])
        if content:
            return Reported(content, speaker, cue)
    return None


def _cue_behind(tokens: Tokens, start: int, high: int, cues: Sequence[int]) -> tuple[Range, Range, int] | None:
    """The cue and its subject right behind a clause: Lee said | said Lee; and where that ends."""
    frames = tokens.frames
    if tokens.lower[start] in ADDITIONS:
        return None  # ..., but Lee said
    if frames[start] & SAY and not frames[start] & GERUND and not tokens.tags[start] & CAPITAL:
        speaker = inverted(tokens, start, high)
        if speaker is not None and frames[start] & BASE and not is_plural(tokens, speaker):
            return None  # the bars heat up, | add a cover
        if speaker is not None and tokens.lower[start] in BARE_CLAUSE_VERBS:
            pronoun = tokens.lower[speaker[0]].partition("'")[0] in SUBJECT_PRONOUNS
            if pronoun:
                ends = _closes(tokens, speaker[1], high) and not tokens.tags[speaker[1]] & QUOTE
            else:
                ends = not _opens_said_clause(tokens, start, high)
            if ends:
                return (start, start + 1), speaker, speaker[1]
            if frames[start] & CORE:
                return None  # Lee, the mayor, | said the board had learned of it
    for cue in cues[bisect_right(cues, start) :]:
        if cue >= min(high, start + LONGEST_BEFORE_CUE) or MARKED in tokens.lower[start + 1 : cue]:
            return None
        if not frames[cue] & (SAY | TELL | THINK | SHOW) or frames[cue] & GERUND or is_surely_noun(tokens, cue):
            continue
        if not frames[cue] & (CORE | TELL) and tokens.lower[cue] not in BARE_CLAUSE_VERBS:
            continue
        if not is_verb(tokens, cue) and not (frames[cue] & SHOW and _closes(tokens, cue + 1, high)):
            continue
        end = cue + 1
        if frames[cue] & TELL:
            spoken_to = phrase_after(tokens, end, high)
            end = spoken_to[1] if spoken_to is not None else end
        end = behind_prepositions(tokens, behind_adverbs(tokens, end, high), high)
        closes = _closes(tokens, end, high)
        if not closes and THAT not in tokens.lower[start:cue]:
            return None
        subject = subject_before(tokens, cue, start)
        if subject is not None and tokens.lower[subject[0]] == THAT:
            continue
        if subject is not None and tokens.tags[subject[0]] & RELATIVE:
            if not any(is_finite(tokens, at) for at in range(subject[1], cue)):
                return None  # including Lee, an engineer | who taught
            subject = phrase_after(tokens, start, cue)
        if subject is None or subject[0] > start + 2 or group_of(tokens, cue).is_unreal:
            return None
        return ((cue, cue + 1), subject, end) if closes and can_say(tokens, subject, cue, start) else None
    return None


def _opens_said_clause(tokens: Tokens, cue: int, high: int) -> bool:
    """Whether what follows a verb is what is said, not who says it: Lee, the mayor, said | the talks had failed."""
    phrase = phrase_after(tokens, cue + 1, high, apposition=False)
    if phrase is None:
        return True
    at = behind_adverbs(tokens, phrase[1], high)
    return is_finite(tokens, at) or tokens.lower[at] in SUBJECT_PRONOUNS


def _closes(tokens: Tokens, at: int, high: int) -> bool:
    return at >= high or tokens.lower[at] in CLOSING or bool(tokens.tags[at] & QUOTE)


def _before_and_behind(
    tokens: Tokens, low: int, comma: int, end: int, high: int, speaker: int = 0
) -> tuple[Range, ...]:
    """What is said before a comma, and behind the cue and its speaker where these interrupt it."""
    before = clause_before(tokens, low, comma + 1 if tokens.tags[comma] & QUOTE else comma)
    if before is None:
        if not QUESTIONED.isdisjoint(tokens.lower[low : low + 2]):
            return ()
        if speaker == comma + 1 and _is_all_said(tokens, low, comma, end, high):
            return ((low, comma),)
        return _around_a_phrase(tokens, low, comma, end, high)
    is_quote = before[1] - before[0] == 1 and tokens.tags[before[0]] & QUOTE
    if tokens.lower[end] != "," or tokens.frames[end + 1] & GERUND or (is_quote and not tokens.tags[end + 1] & QUOTE):
        return (before,)  # “We met,” Lee said, | when he was asked
    stop = clause_end(tokens, end + 1, high)
    interrupted = (
        not opens_clause(tokens, before[0], comma)
        or tokens.tags[comma - 1] & (AUXILIARY | PREPOSITION | DETERMINER)  # It was, he said, | the worst night
        or is_finite(tokens, end + 1)
        or opens_clause(tokens, end + 1, stop)
    )
    return (before, (end + 1, stop)) if stop - end > 3 and interrupted else (before,)


def _is_all_said(tokens: Tokens, low: int, comma: int, end: int, high: int) -> bool:
    """Whether words without a known verb are a clause, as nothing else can be what is said: They act, | Lee said."""
    if end < high and (tokens.lower[end] != "." or end + 1 < high):
        return False
    opens = tokens.tags[low] & (DETERMINER | PRONOUN | CAPITAL)
    fronts = tokens.tags[low] & (TIME | PREPOSITION | ADVERB | SUBORDINATOR) or tokens.lower[low] in FRONTING
    return comma - low >= SHORTEST and bool(opens) and not fronts and not tokens.frames[low] & GERUND


def _around_a_phrase(tokens: Tokens, low: int, comma: int, end: int, high: int) -> tuple[Range, ...]:
    """For decades, | Lee noted, | the country has sent observers."""
    if comma <= low or tokens.lower[end] != ",":
        return ()
    stop = clause_end(tokens, end + 1, high)
    is_clause = stop - end > SHORTEST or any(is_finite(tokens, at) for at in range(end + 1, stop))
    if not is_clause or tokens.frames[end + 1] & GERUND or tokens.tags[end + 1] & CONJUNCTION:
        return ()
    first = behind_openers(tokens, low, comma)
    return ((first, comma), (end + 1, stop)) if first < comma else ((end + 1, stop),)


def _at(tokens: Tokens, at: int, low: int, high: int) -> Reported | None:
    """The statement whose cue stands at a token."""
    lower, tags = tokens.lower, tokens.tags
    if lower[at] == ACCORDING:
        return according_in_front(tokens, at, high)
    if (tags[at] & CAPITAL and at > low) or is_surely_noun(tokens, at):
        return None
    if tokens.frames[at] & (SAY | TELL | THINK):
        in_front = fronted(tokens, at, low, high) or as_said(tokens, at, low, high)
        if in_front is not None:
            return in_front
    put = passive(tokens, at, low, high) if tokens.frames[at] & PAST else None
    if put is not None:
        return put
    if tokens.frames[at] and (is_verb(tokens, at) or shows(tokens, at, low, high)):
        found = _of_verb(tokens, at, low, high)
        if found is not None:
            return found
    if lower[at] in SPEECH_NOUNS_WITH_CONTENT:
        return of_noun(tokens, at, low, high)
    return of_state(tokens, at, low, high) if lower[at] in STATES_OF_MIND else None


def _is_to_come(tokens: Tokens, cue: int) -> bool:
    """Whether somebody is only to find or learn it: customers will | find"""
    plain = tokens.frames[cue] & THINK and not tokens.frames[cue] & (SAY | TELL)
    return bool(plain) and group_of(tokens, cue).is_modal


def _of_verb(tokens: Tokens, cue: int, low: int, high: int) -> Reported | None:
    if tokens.tags[cue - 1] & NUMBER and not brings_words(tokens, cue + 1, high):
        return None  # 271 | pledged delegates
    if tokens.lower[cue - 1] == TO and not _is_real_infinitive(tokens, cue - 1, low):
        return None
    start, is_clause = content_start(tokens, cue, high)
    if start is None and tokens.lower[cue] not in SHOWING_VERBS and not may_describe(tokens, cue):
        return None  # nothing is said with it, whoever its subject is
    subject = subject_of(tokens, cue, low, high)
    if subject is None or _is_said_by(tokens, cue, high):
        return None
    if tokens.frames[cue] & BASE and tokens.lower[cue - 1] == AND and TO in tokens.lower[subject[1] : cue]:
        return None  # it led Lee to leave and | endorse the plan
    around = relative(tokens, subject, cue, high) or reduced(tokens, cue, low, high)
    if around is not None:
        return around
    if group_of(tokens, cue).is_unreal or _is_to_come(tokens, cue):
        return None
    if start is None:
        start = finding(tokens, subject, cue, high)
    elif not is_clause and (not says_something(tokens, cue, start, high) or is_of_a_thing(tokens, subject, cue)):
        return None
    elif is_clause and tokens.lower[start] in QUESTION_OPENERS and is_of_a_thing(tokens, subject, cue):
        return None  # the case highlighted | how few they are
    if start is None:
        return None
    if is_clause:
        first = skip_adverbs(tokens, subject[0] - 1)  # while only | one in ten | said
        before = tokens.lower[first] if first >= low and subject[0] > low else ""
        within = (tokens.tags[subject[0]] & RELATIVE and before == ",") or before in FRONTING
        stop = clause_end(tokens, start, high, cue=cue, within_commas=bool(within))
    else:
        stop = phrase_content_end(tokens, start, high)
    return Reported(((start, stop),), subject, (cue, past_phrasal(tokens, cue))) if stop > start else None


def _is_real_infinitive(tokens: Tokens, to: int, low: int) -> bool:
    """Whether what stands in front of `to` shows that it was said: went on | to say, is likely | to say."""
    if to - 1 <= low:
        return False
    before = tokens.lower[to - 2], tokens.lower[to - 1]
    return before[1] in REAL_INFINITIVES or before in GOES_ON or _follows_act(tokens, to, low)


def _follows_act(tokens: Tokens, to: int, low: int) -> bool:
    """Whether somebody did something in order to say it: used the debate | to argue, took the floor | to say"""
    for at in range(to - 1, max(low, to - LONGEST_ACT), -1):
        if tokens.tags[at] & (PUNCTUATION | QUOTE) or tokens.lower[at] in CONDITIONS:
            return False
        if tokens.lower[at] in ACTS_OF_SAYING:
            return not group_of(tokens, at).passive and not group_of(tokens, at).infinitive
    return False


def _is_said_by(tokens: Tokens, cue: int, high: int) -> bool:
    """Whether the one who speaks stands behind the verb: ..., said Lee."""
    if not is_inverted(tokens, cue, high) or tokens.lower[cue] not in BARE_CLAUSE_VERBS:
        return False
    speaker = phrase_after(tokens, cue + 1, high)
    return speaker is None or _closes(tokens, speaker[1], high)


def built_in(tokens: Tokens, quote: int, cue: int) -> Reported | None:
    """What a verb brings with a quote built into it: described | the plan as a “joke” that failed."""
    low, high = tokens.sentences[bisect_right(tokens.sentences, quote, key=_start) - 1]
    low, high = max(low, quote - LONGEST_SENTENCE), min(high, quote + LONGEST_SENTENCE)
    start = behind_adverbs(tokens, cue + 1, high)
    if cue <= low or start >= quote or tokens.tags[quote - 1] & PUNCTUATION:
        return None
    word = tokens.lower[cue]
    said = tokens.frames[cue] & (SAY | TELL) and is_verb(tokens, cue) and not is_surely_noun(tokens, cue)
    first, is_clause = content_start(tokens, cue, high) if said else (None, False)
    if is_clause and first is not None and first < quote:
        # sought to assure them | that it was “close”
        stop = max(quote + 1, clause_end(tokens, first, high))
        return Reported(((first, stop),), subject_before(tokens, cue, low), (cue, cue + 1))
    brings = tokens.frames[cue] & NAME or word in OBJECT_VERBS or word in CLAUSE_VERBS or word in ABOUT_VERBS
    if tokens.lower[cue - 1] == TO or not brings or any(tokens.tags[at] & PUNCTUATION for at in range(start, quote)):
        return None
    if tokens.lower[start] in ABOUT_VERBS.get(tokens.lower[cue], ()):
        start += 1
    stop = max(quote + 1, phrase_content_end(tokens, start, high, least=quote + 1))
    subject = subject_before(tokens, cue, low)
    return Reported(((start, stop),), subject, (cue, cue + 1))


def _start(sentence: Range) -> int:
    return sentence[0]
