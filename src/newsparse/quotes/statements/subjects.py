"""Who says it: the subject of a verb that reports, however much stands between the two."""

from __future__ import annotations

from newsparse.english.reports import (
    ADDITIONS,
    AMOUNT_LIMITS,
    CAUSATIVES,
    CONDITIONS,
    NEARNESS,
    NEITHER,
    OCCASIONS,
    PARTS_OF_A_WHOLE,
    PASSIVE_PASTS,
    PLAIN_VERBS,
    REFLEXIVES,
    SUBJECT_OPENERS,
    SUCH,
    SUPERLATIVE,
    THANKS,
    THOUGHT_NOUNS,
)
from newsparse.english.speech import GERUND, NAME, NOUN_FORMS, OBJECT, PAST, SAY, SHOW, TELL, THIRD
from newsparse.english.words import (
    ADVERB,
    AND,
    APPROXIMATIONS,
    ARTICLES,
    AT,
    AUXILIARY,
    CLAUSE_PRONOUNS,
    CONTRACTIONS,
    DETERMINER,
    FRONTING,
    INDEFINITE_ARTICLES,
    MODIFIER_PREPOSITIONS,
    NEGATIVES,
    OF,
    ONE,
    PARTICIPLE_ENDINGS,
    PAST_ENDING,
    PLURAL_ENDING,
    PLURAL_OPENERS,
    PLURALS,
    POSSESSIVE_ENDINGS,
    POSSESSIVES,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SINGULAR_S_ENDINGS,
    SUBORDINATOR,
    THAN,
    THAT,
    TIME,
    TIME_NOUNS,
    TIME_POINTERS,
    TO,
    WHERE,
)
from newsparse.quotes.joining import Range
from newsparse.quotes.phrases import phrase_after, phrase_before
from newsparse.quotes.statements.content import (
    behind_openers,
    opens_clause,
)
from newsparse.quotes.statements.openings import past_phrasal
from newsparse.quotes.subjects import opening_subject, subject_before
from newsparse.quotes.tokens import CAPITAL, MANNER, NUMBER, PUNCTUATION, QUOTE, Tokens
from newsparse.quotes.verbs import is_finite, is_since_then

LONGEST = 25  # tokens of a subject
SHORT = 4  # tokens of one that surely is one
APOSTROPHES = frozenset("'’")


def subject_of(tokens: Tokens, cue: int, low: int, high: int) -> Range | None:
    """The subject of a verb that says something with it; None where it has none, or says nothing there."""
    low = behind_openers(tokens, low, cue)
    subject = phrase_before(tokens, cue, low) if _shows_for_itself(tokens, cue) else None
    subject = subject or subject_before(tokens, cue, low)
    if subject is None and _has_far_subject(tokens, cue, high):
        subject = opening_subject(tokens, low, cue)
    if subject is None and tokens.frames[cue] & (SAY | TELL | NAME | OBJECT):
        subject = _whole_subject(tokens, low, cue)
    if subject is None or not can_say(tokens, subject, cue, low) or _is_of_place(tokens, subject, cue):
        return None
    return _widened(tokens, _joined(tokens, _without_links(tokens, subject), low), low, cue)


def _is_of_place(tokens: Tokens, subject: Range, cue: int) -> bool:
    """Whether a clause of place has a verb of its own for this subject: a hub where | they | were hurt has called"""
    if tokens.lower[subject[0] - 1] != WHERE:
        return False
    return any(is_finite(tokens, at) and not tokens.tags[at] & AUXILIARY for at in range(subject[1], cue))


def can_say(tokens: Tokens, subject: Range, cue: int, low: int) -> bool:
    """Whether a phrase can be the subject of the verb behind it, and the verb says something there.

    No: a first | suspected case, the largest | confirmed case, can access | lectures, if you | think, when | asked.
    """
    tags, lower = tokens.tags, tokens.lower
    first, last = subject[0], subject[1] - 1
    before = lower[cue - 1]
    if before in APOSTROPHES or (before.endswith(POSSESSIVE_ENDINGS) and before not in CONTRACTIONS):
        return False
    if lower[last] in ARTICLES or (lower[last].endswith(SUPERLATIVE) and not tags[last] & CAPITAL):
        return False
    if lower[first - 1] in CONDITIONS or lower[first - 1] == NEITHER:
        return False
    if lower[first] in NEGATIVES or before == THAN:
        return False  # none of them | said, a smaller than | expected | loss
    if not CAUSATIVES.isdisjoint(lower[max(low, last - 2) : last + 1]):
        return False  # the app lets users | report a fault
    if tags[first - 1] & AUXILIARY and tags[first] & PRONOUN:
        return False  # did | you | know
    if lower[cue - 1].endswith(REFLEXIVES) or (lower[cue] == THANKS and lower[cue + 1] == TO):
        return False  # made himself | heard, warm | thanks to a cap
    after = lower[cue + 1]
    if _shows_for_itself(tokens, cue) and after != THAT and after not in CLAUSE_PRONOUNS:
        return False  # a film | showing a boat
    if tokens.frames[cue] & PAST and before in FRONTING and not is_since_then(tokens, cue - 1):
        return False
    if first == last == cue - 1 and tags[last] & NUMBER and lower[last - 1] in (".", ","):
        return False  # on Jan. 8 | proposed
    is_apposed = subject[1] == cue - 1 and before == "," and "," not in lower[first:last]
    if is_apposed and tokens.frames[cue] & PAST and not tokens.frames[cue] & SAY:
        return False  # Lee, | considered one of the best
    if lower[first - 1] in CONTRACTIONS:
        return False  # it's worth | considering
    if lower[cue] in THOUGHT_NOUNS and not tags[cue - 1] & (AUXILIARY | PUNCTUATION | ADVERB | MANNER | CAPITAL):
        return False  # a means of | learning that works
    is_joined = last == cue - 1 or before == AND or before.endswith(PAST_ENDING)
    if tokens.frames[cue] & GERUND and is_joined and not _brings(tokens, past_phrasal(tokens, cue)):
        return False  # a board of | reporting standards
    if lower[cue] in PASSIVE_PASTS and lower[cue + 1] == TO:
        is_apart = before == "," or before in ADDITIONS  # soft but | expected to rise
        opens = last - first < SHORT and (first == low or lower[first - 1] in SUBJECT_OPENERS)
        is_subject = opens or tags[last] & (CAPITAL | PRONOUN)
        if is_apart or not is_subject or not tags[first] & (CAPITAL | PRONOUN | DETERMINER):
            return False  # with the proceeds | intended to cut debt
    counted = lower[first] in PLURAL_OPENERS and last == cue - 1 and OF not in lower[first:last]
    if counted and tokens.frames[cue] & THIRD and lower[cue].removesuffix(PLURAL_ENDING) in NOUN_FORMS:
        return False  # three credit | reports
    is_plural_noun = lower[cue].removesuffix(PLURAL_ENDING) in NOUN_FORMS and not tokens.frames[cue] & SHOW
    if tokens.frames[cue] & THIRD and is_plural_noun:
        if not _is_adjacent(tokens, subject[1], cue):
            return False  # issued weather | alerts, three credit | reports
        return any(tags[at] & (CAPITAL | DETERMINER | PRONOUN | NUMBER | RELATIVE) for at in range(first, subject[1]))
    return True


def is_plural(tokens: Tokens, subject: Range) -> bool:
    """Whether a subject stands for more than one: aides to Lee, Lee and Doe, about one in five, police, few."""
    lower, tags = tokens.lower, tokens.tags
    first, end = subject
    if lower[first] in PLURAL_OPENERS or tags[first] & NUMBER:
        return True
    for at in range(first, end):
        if lower[at] == AND:
            return True
        if at > first and (tags[at] & (PREPOSITION | RELATIVE) or lower[at] == ","):
            end = at
            break
    head = lower[end - 1]
    if head in PLURALS:
        return True
    return head.endswith(PLURAL_ENDING) and not head.endswith(POSSESSIVE_ENDINGS + SINGULAR_S_ENDINGS)


def _shows_for_itself(tokens: Tokens, cue: int) -> bool:
    """Whether a participle says of the noun before it what that shows: ledgers | showing that he was paid."""
    frames = tokens.frames[cue]
    return bool(frames & GERUND and frames & SHOW and not frames & (SAY | NAME))


def _brings(tokens: Tokens, at: int) -> bool:
    """Whether what is reported can begin at a token: saying | that, he, the plan, “yes”."""
    kind, word = tokens.tags[at], tokens.lower[at]
    return bool(kind & (PRONOUN | DETERMINER | CAPITAL | QUOTE | PREPOSITION)) or word in (THAT, TO)


def _is_adjacent(tokens: Tokens, end: int, cue: int) -> bool:
    """Whether nothing but adverbs and commas stands between a subject and its verb."""
    return all(tokens.tags[at] & (AUXILIARY | ADVERB | MANNER | TIME | PUNCTUATION) for at in range(end, cue))


def _without_links(tokens: Tokens, subject: Range) -> Range:
    """A subject without what links it to its verb: Lee | , in reporting a loss, said"""
    start, end = subject
    if end > start + 1 and tokens.tags[start] & RELATIVE and tokens.tags[start + 1] & PREPOSITION:
        return start, start + 1  # who | in the 1970s | denounced
    while end > start + 1 and (tokens.tags[end - 1] & PREPOSITION or tokens.lower[end - 1] == ","):
        end -= 1
    return start, end


def _joined(tokens: Tokens, subject: Range, low: int) -> Range:
    """A subject with the noun that it is joined to: | the police and | medics"""
    link = subject[0] - 1
    if link <= low or tokens.lower[link] != AND:
        return subject
    owned = tokens.lower[subject[0]] in POSSESSIVES and tokens.tags[link - 1] & CAPITAL  # Lee and | his aides
    if tokens.tags[subject[0]] & (DETERMINER | CAPITAL | PRONOUN) and not owned:
        return subject
    first = phrase_before(tokens, link, low)
    # while | analysts and traders | said
    opens = first is not None and (first[0] == low or tokens.lower[first[0] - 1] in FRONTING)
    return (first[0], subject[1]) if first is not None and opens else subject


def _widened(tokens: Tokens, subject: Range, low: int, cue: int) -> Range:
    """A subject with all of its phrase, where that opens the sentence: | residents living along | the river"""
    tags, lower = tokens.tags, tokens.lower
    start, end = subject
    start_of_all = behind_openers(tokens, low, start) if start > low else start
    if start_of_all == start:
        is_name = tags[end - 1] & CAPITAL and not lower[end - 1].endswith(PLURAL_ENDING) and lower[start] != ONE
        if end >= cue or lower[end] not in MODIFIER_PREPOSITIONS or is_name or tags[start] & RELATIVE:
            return subject
        whole = _whole_subject(tokens, start, cue)
        return whole if whole is not None and not _holds_occasion(tokens, end, whole[1]) else subject
    first, before = tags[start_of_all], start - 1
    if first & (PREPOSITION | TIME | SUBORDINATOR | QUOTE | PUNCTUATION) and lower[start_of_all] != AT:
        return subject
    if first & ADVERB and not first & DETERMINER and lower[start_of_all] not in AMOUNT_LIMITS:
        return subject
    if lower[before] in FRONTING and lower[before - 1] != SUCH:
        return subject  # hours after | Lee | said
    if lower[start_of_all] in TIME_POINTERS or lower[start_of_all].endswith(PARTICIPLE_ENDINGS):
        return subject
    linked = tags[before] & (PREPOSITION | NUMBER) or lower[before] == AND or lower[before] in AMOUNT_LIMITS
    if not linked and tags[start] & (DETERMINER | CAPITAL | PRONOUN):
        return subject
    whole = _whole_subject(tokens, start_of_all, cue)
    if whole is None or whole[0] >= start or whole[1] != end or _holds_occasion(tokens, whole[0], start):
        return subject
    return whole


def _holds_occasion(tokens: Tokens, low: int, high: int) -> bool:
    """Whether something says when or in what somebody spoke: the mayor | in a speech, | on Monday"""
    lower = tokens.lower
    return any(
        tokens.tags[at] & TIME or lower[at] in TIME_NOUNS or lower[at] in OCCASIONS or lower[at] == ","
        for at in range(low, high)
    )


def _whole_subject(tokens: Tokens, low: int, cue: int) -> Range | None:
    """All that a sentence has in front of its verb, where that is one subject: Lee and his aide, Bob Doe, | said."""
    tags = tokens.tags
    start = behind_openers(tokens, low, cue)
    counted = _behind_limits(tokens, start, cue)
    fronted = tags[start] & (PREPOSITION | TIME) and tokens.lower[start] not in NEARNESS
    if counted == start and (fronted or tokens.lower[start] in FRONTING):
        start = next((at + 1 for at in range(start, cue) if tokens.lower[at] == ","), cue)
        counted = _behind_limits(tokens, start, cue)
    end = cue
    while end > start and (tags[end - 1] & (AUXILIARY | ADVERB | MANNER) or tokens.lower[end - 1] == ","):
        end -= 1
    if not 0 < end - start <= LONGEST:
        return None
    is_count = counted > start and _is_count(tokens, counted)
    opens = is_count or tags[start] & (NUMBER | DETERMINER | PRONOUN) or tokens.lower[start] in NEARNESS
    if not opens and phrase_after(tokens, start, end) is None:
        return None
    described = False
    for at in range(start, end):
        described = described or bool(tags[at] & RELATIVE)
        if tags[at] & QUOTE or (is_finite(tokens, at) and not described):
            return None
    return start, end


def _behind_limits(tokens: Tokens, at: int, high: int) -> int:
    """The first token behind what only limits a number: about | half, at least | 40, just over | a quarter."""
    while at < high and (tokens.lower[at] in AMOUNT_LIMITS or tokens.lower[at] in APPROXIMATIONS):
        at += 1
    return at


def _is_count(tokens: Tokens, at: int) -> bool:
    """Whether a number or a share stands at a token: 40 percent, half of voters, a dozen."""
    return bool(
        tokens.tags[at] & NUMBER
        or tokens.lower[at] in PLURAL_OPENERS
        or tokens.lower[at] == ONE
        or (tokens.lower[at] in INDEFINITE_ARTICLES and tokens.lower[at + 1] in PARTS_OF_A_WHOLE)
    )


def _has_far_subject(tokens: Tokens, cue: int, high: int) -> bool:
    """Whether what opens the sentence is the subject: He left, | saying / Those who were asked | say they left."""
    if tokens.frames[cue] & GERUND:
        return tokens.lower[cue - 1] == ","
    return tokens.lower[cue] in PLAIN_VERBS and opens_clause(tokens, cue + 1, high)
