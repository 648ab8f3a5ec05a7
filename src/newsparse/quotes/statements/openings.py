"""Where the content of a verb begins, and whether it is a clause: told Lee | that they left, criticized | the bill"""

from __future__ import annotations

from collections.abc import Callable, Container
from functools import lru_cache
from typing import TypeAlias

from newsparse.english.reports import (
    ABOUT,
    ABOUT_VERBS,
    ALSO_RELATIVES,
    BARE_CLAUSE_VERBS,
    CLAUSE_VERBS,
    CURRENCIES,
    DOING_VERBS,
    FINDING_VERBS,
    GIVING_VERBS,
    INFINITIVE_VERBS,
    OBJECT_PRONOUNS,
    OBJECT_VERBS,
    PHRASAL_VERBS,
    PLAIN_VERBS,
    QUESTION_OPENERS,
    QUESTION_VERBS,
    REFLEXIVES,
    REMINDING_VERBS,
    SEEING_VERBS,
    SPEECH_NOUNS_WITH_CONTENT,
    STANCE_VERBS,
    SUBJECTS_OF_TALK,
    TALES,
    TALKING_TO,
    THERE,
    TIME_OPENERS,
    URGING_VERBS,
)
from newsparse.english.speech import BASE, NAME, PAST, REFUSALS, SAY, TELL
from newsparse.english.words import (
    ADVERB,
    AS,
    AUXILIARY,
    CLAUSE_PRONOUNS,
    CONJUNCTION,
    DETERMINER,
    FRONTING,
    GERUND_ENDING,
    IT,
    NOT_FINITE,
    OF,
    PAST_ENDING,
    PLURAL_OPENERS,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
    TIME_POINTERS,
    TO,
)
from newsparse.quotes.phrases import phrase_after
from newsparse.quotes.statements.content import (
    DASHES,
    behind_adverbs,
    behind_insertion,
    behind_prepositions,
    opens_clause,
)
from newsparse.quotes.tokens import CAPITAL, MARKED, NUMBER, PUNCTUATION, QUOTE, Tokens
from newsparse.quotes.verbs import is_finite

SHORTEST = 4  # tokens behind a noun phrase that hold its verb
REACH_OF_CLAUSE = 14  # tokens
LONGEST_GIVEN = 7  # tokens from a verb to the noun of speech that it gives
LONGEST_ADDRESSEE = 10  # tokens
LONGEST_OCCASION = 9  # tokens between a verb of saying and `that`
LONGEST_SUBJECT = 40  # tokens to the verb of a clause
NONE: frozenset[str] = frozenset()
TAKING_CLAUSES = CLAUSE_VERBS | BARE_CLAUSE_VERBS | QUESTION_VERBS

Start: TypeAlias = tuple[int | None, bool]
"""Where the content begins, None where nothing is reported, and whether it is a clause."""

NOTHING: Start = (None, False)


def content_start(tokens: Tokens, cue: int, high: int) -> Start:
    """Where the content of a verb begins behind it, by the first construction that the words fit."""
    at = behind_insertion(tokens, behind_adverbs(tokens, cue + 1, high), high, DASHES)
    if at < high:
        for construction in _constructions_of(tokens.lower[cue], tokens.frames[cue]):
            start = construction(tokens, cue, at, high)
            if start is not None:
                return start
    return NOTHING


def _behind_insertion(tokens: Tokens, cue: int, at: int, high: int) -> Start | None:
    """said, as he left, | that they would pay"""
    if tokens.lower[at] != ",":
        return None
    behind = behind_insertion(tokens, at, high)
    word = tokens.lower[behind]
    asks = word in QUESTION_OPENERS and word not in ALSO_RELATIVES
    opens = word == THAT or asks or word in CLAUSE_PRONOUNS
    return (behind, True) if opens else None


def _of_phrase(tokens: Tokens, cue: int, at: int, high: int) -> Start | None:
    """pointed out | that, made clear | her doubts, raised concerns about | the bill"""
    past = past_phrasal(tokens, cue)
    if past == cue + 1:
        return None
    if tokens.lower[past - 1] in SPEECH_NOUNS_WITH_CONTENT:
        return behind_noun(tokens, past, high)
    at = behind_prepositions(tokens, behind_adverbs(tokens, past, high), high)
    if tokens.lower[at] == THAT or opens_clause(tokens, at, high, surely=True):
        return at, True
    return (at if phrase_after(tokens, at, high, apposition=False) is not None else None), False


def _of_preposition(tokens: Tokens, cue: int, at: int, high: int) -> Start | None:
    """called for | talks, talked to reporters about | the vote"""
    lower = tokens.lower
    about = ABOUT_VERBS[lower[cue]]
    subject = _behind_one_spoken_to(tokens, at) if ABOUT in about and lower[at] in TALKING_TO else at
    if lower[subject] not in about:
        return None
    return subject + 1, False


def _of_oneself(tokens: Tokens, cue: int, at: int, high: int) -> Start | None:
    """described | himself as"""
    return (cue + 1, False) if tokens.lower[cue + 1].endswith(REFLEXIVES) else None


def _of_urging(tokens: Tokens, cue: int, at: int, high: int) -> Start | None:
    """urged | Congress to act"""
    if TO not in tokens.lower[at:high]:
        return None
    past = _past_one_spoken_to(tokens, at, high)
    if past is None or tokens.lower[past] != TO or not is_infinitive(tokens, past):
        return None
    return at, False


def _of_telling_at_once(tokens: Tokens, cue: int, at: int, high: int) -> Start | None:
    """warns drivers | they will pay, told her | he would"""
    if CLAUSE_PRONOUNS.isdisjoint(tokens.lower[at:high]):
        return None
    past = _past_one_spoken_to(tokens, at, high)
    return (past, True) if past is not None and tokens.lower[past] in CLAUSE_PRONOUNS else None


def _of_clause(tokens: Tokens, cue: int, at: int, high: int) -> Start | None:
    """said | they would pay, said in Utica | that they would"""
    if tokens.lower[cue] not in TAKING_CLAUSES and MARKED not in tokens.lower[at:high]:
        return None
    behind = behind_prepositions(tokens, at, high)
    if at < behind and (tokens.lower[behind] in ALSO_RELATIVES or describes(tokens, behind)):
        return None
    start = _behind_occasion(tokens, cue, at) or _clause_start(tokens, tokens.lower[cue], behind, high)
    return (start, True) if start is not None else None


def _of_plain_verb(tokens: Tokens, cue: int, at: int, high: int) -> Start | None:
    """said | about half of it was lost"""
    lower, tags = tokens.lower, tokens.tags
    is_clause = (
        (not tags[at] & (PUNCTUATION | CONJUNCTION) or lower[at] in CURRENCIES)
        and not _is_about(tokens, at)
        and not (lower[at] in FRONTING and "," not in lower[at:high])
        and (_has_verb(tokens, at, high) or _is_long(tokens, at, high))
    )
    return (at, True) if is_clause else None


def _of_telling(tokens: Tokens, cue: int, at: int, high: int) -> Start | None:
    """told him on Monday | it was late, reminded his staff about | the vote"""
    lower = tokens.lower
    past = _past_one_spoken_to(tokens, at, high, apposition=True)
    if past is None or not TALES.isdisjoint(lower[at:past]):
        return None
    behind = behind_prepositions(tokens, behind_adverbs(tokens, past, high), high)
    start = _clause_start(tokens, lower[cue], behind, high)
    if start is None and opens_clause(tokens, behind, high):
        start = behind
    if start is not None:
        return start, True
    openers = (ABOUT, OF) if lower[cue] in REMINDING_VERBS else (ABOUT,)
    opener = next((place for place in range(at + 1, behind + 1) if lower[place] in openers), None)
    return (opener + 1, False) if opener is not None else None


def _of_infinitive(tokens: Tokens, cue: int, at: int, high: int) -> Start | None:
    """promised | to pay; not declined to say"""
    verb = tokens.lower[cue]
    if tokens.lower[at] != TO:
        return None
    is_silent = verb in REFUSALS and tokens.frames[at + 1] & (SAY | TELL)
    takes_verb = verb in INFINITIVE_VERBS and not is_silent and is_infinitive(tokens, at)
    return (at if takes_verb else None), False


def _of_seeing(tokens: Tokens, cue: int, at: int, high: int) -> Start | None:
    """sees | the bill as a threat"""
    if AS not in tokens.lower[at:high]:
        return None
    past = _past_one_spoken_to(tokens, at, high)
    return (at if past is not None and tokens.lower[past] == AS else None), False


def _of_object(tokens: Tokens, cue: int, at: int, high: int) -> Start | None:
    """criticized | the bill, criticized | how it was passed, denied | taking bribes"""
    lower, tags = tokens.lower, tokens.tags
    verb = lower[cue]
    if tags[at] & PUNCTUATION:
        return None
    if verb in DOING_VERBS and lower[at].endswith(GERUND_ENDING) and not tags[at] & CAPITAL:
        return at, False
    if lower[at] in QUESTION_OPENERS and opens_clause(tokens, at + 1, high):
        return at, True
    if lower[at] == IT and not tokens.frames[cue] & NAME and not tags[at + 1] & PUNCTUATION:
        return None  # recommends it to make cloth last longer; but denied it
    if tags[at] & DETERMINER or lower[at] in OBJECT_PRONOUNS or phrase_after(tokens, at, high) is not None:
        return at, verb in BARE_CLAUSE_VERBS and _holds_clause(tokens, at)
    return None


Construction: TypeAlias = Callable[[Tokens, int, int, int], Start | None]
"""What may stand behind a verb; None is the answer of one that isn't there."""

CONSTRUCTIONS: tuple[tuple[Construction, Container[str] | None, int], ...] = (
    (_behind_insertion, CLAUSE_VERBS, 0),
    (_of_phrase, GIVING_VERBS | PHRASAL_VERBS.keys(), 0),
    (_of_preposition, ABOUT_VERBS, 0),
    (_of_oneself, NONE, NAME),
    (_of_urging, URGING_VERBS, 0),
    (_of_telling_at_once, NONE, TELL),
    (_of_clause, None, 0),
    (_of_plain_verb, PLAIN_VERBS, 0),
    (_of_telling, NONE, TELL),
    (_of_infinitive, None, 0),
    (_of_seeing, SEEING_VERBS, 0),
    (_of_object, OBJECT_VERBS | STANCE_VERBS, 0),
)
"""The constructions in the order in which they are asked, and which verbs take each: their forms, None for all of
them, or their frames."""


@lru_cache(maxsize=4096)
def _constructions_of(verb: str, frames: int) -> tuple[Construction, ...]:
    """What may stand behind a form of a verb."""
    return tuple(
        construction
        for construction, verbs, framed in CONSTRUCTIONS
        if verbs is None or verb in verbs or frames & framed
    )


def _past_one_spoken_to(tokens: Tokens, at: int, high: int, *, apposition: bool = False) -> int | None:
    """The token behind the one spoken to, or what is seen: told him |, warned drivers |; None where none is."""
    if tokens.lower[at] in OBJECT_PRONOUNS:
        return at + 1
    phrase = phrase_after(tokens, at, high, apposition=apposition)
    return phrase[1] if phrase is not None else None


def _behind_occasion(tokens: Tokens, cue: int, at: int) -> int | None:
    """The `that` behind where, when and to whom something is said: said to reporters there on Monday | that."""
    if not tokens.frames[cue] & SAY or tokens.lower[cue] not in CLAUSE_VERBS:
        return None
    tags, lower = tokens.tags, tokens.lower
    if not tags[at] & (PREPOSITION | TIME | ADVERB) and lower[at] not in THERE and lower[at] not in TIME_POINTERS:
        return None
    for that in range(at + 1, at + LONGEST_OCCASION):
        if lower[that] == THAT:
            return None if describes(tokens, that) else that
        if lower[that] == TO:
            continue  # in a statement read to the court | that
        if tags[that] & (PUNCTUATION | QUOTE | PRONOUN | AUXILIARY | SUBORDINATOR) or tokens.frames[that] & SAY:
            return None
    return None


def _is_about(tokens: Tokens, at: int) -> bool:
    """Whether what a verb of saying is about follows: said | of the yard; but said | about half of it was lost"""
    if tokens.lower[at] not in SUBJECTS_OF_TALK:
        return False
    counted = tokens.tags[at + 1] & NUMBER or tokens.lower[at + 1] in PLURAL_OPENERS
    return not (counted and tokens.lower[at] == ABOUT)


def _behind_one_spoken_to(tokens: Tokens, at: int) -> int:
    """The `about` behind the one spoken to: talked to reporters | about; the same token where there is none."""
    for index in range(at + 1, at + LONGEST_ADDRESSEE):
        if tokens.lower[index] == ABOUT:
            return index
        if tokens.tags[index] & (PUNCTUATION | QUOTE):
            break
    return at


def is_infinitive(tokens: Tokens, to: int) -> bool:
    """Whether a verb stands behind `to`: agreed to | pay; not to demands, to 653, to the plan."""
    if tokens.tags[to + 1] & (NUMBER | CAPITAL | DETERMINER | PUNCTUATION):
        return False
    return not tokens.frames[to + 1] or bool(tokens.frames[to + 1] & BASE)


def _holds_clause(tokens: Tokens, start: int) -> bool:
    """Whether an auxiliary shows that a noun phrase opens a clause: suggests | any deals to sell it should be"""
    for at in range(start + 1, start + REACH_OF_CLAUSE):
        kind = tokens.tags[at]
        if kind & (PUNCTUATION | QUOTE | RELATIVE | SUBORDINATOR) or tokens.lower[at] in QUESTION_OPENERS:
            return False
        if kind & AUXILIARY and kind & CAPITAL == 0 and tokens.lower[at] not in NOT_FINITE:
            return not tokens.tags[at - 1] & (PRONOUN | PREPOSITION) and tokens.lower[at - 1] != TO
    return False


def behind_noun(tokens: Tokens, link: int, high: int) -> Start:
    """Where what a noun of speech brings begins: raised concerns about | the bill, his offer | to pay."""
    if tokens.lower[link] == THAT:
        return (None if describes(tokens, link) else link), True
    if tokens.lower[link] == TO and is_infinitive(tokens, link):
        return link, False
    brings = tokens.tags[link + 1] & QUOTE or phrase_after(tokens, link + 1, high, apposition=False) is not None
    return (link + 1 if brings else None), False


def past_phrasal(tokens: Tokens, cue: int) -> int:
    """The token behind a verb and what makes it one of saying: pointed out |, made it clear |, raised concerns |"""
    if tokens.lower[cue] in GIVING_VERBS:
        for noun in range(cue + 1, cue + LONGEST_GIVEN):
            if tokens.tags[noun] & (PREPOSITION | PUNCTUATION | QUOTE | PRONOUN):
                break
            if tokens.lower[noun + 1] in SPEECH_NOUNS_WITH_CONTENT.get(tokens.lower[noun], ()):
                return noun + 1
    for words in PHRASAL_VERBS.get(tokens.lower[cue], ()):
        if tuple(tokens.lower[cue + 1 : cue + 1 + len(words)]) == words:
            return cue + 1 + len(words)
    return cue + 1


def describes(tokens: Tokens, that: int) -> bool:
    """Whether a `that` describes the noun before it: said of the bridge | that fell; not a claim that Lee failed."""
    if tokens.lower[that] != THAT:
        return False
    verb = that + 1
    return is_finite(tokens, verb) or (tokens.lower[verb].endswith(PAST_ENDING) and not tokens.tags[verb] & CAPITAL)


def _is_long(tokens: Tokens, start: int, high: int) -> bool:
    """Whether more than a noun phrase stands there, so that it is a clause though no verb of it is known."""
    phrase = phrase_after(tokens, start + (tokens.lower[start] in CURRENCIES), high)
    if phrase is None or high - phrase[1] < SHORTEST or any(tokens.tags[at] & QUOTE for at in range(start, high)):
        return False
    return not tokens.tags[phrase[1]] & (PUNCTUATION | PREPOSITION | SUBORDINATOR)


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
    if word == "," and lower[at + 1] == THAT and verb in CLAUSE_VERBS:
        return at + 1  # added, | that
    if word in (":", ","):
        return at + 1 if tags[at + 1] & QUOTE or (word == ":" and verb in BARE_CLAUSE_VERBS) else None
    if word in FRONTING and (tokens.frames[at + 1] & PAST or lower[at + 1].endswith(GERUND_ENDING)):
        return None  # said | when asked about it, said | before leaving
    takes_object = (verb in OBJECT_VERBS and verb not in PLAIN_VERBS) or verb in FINDING_VERBS
    if verb in BARE_CLAUSE_VERBS and opens_clause(tokens, at, high, surely=takes_object):
        return at
    return None
