"""Where the content of a verb begins, and whether it is a clause: told Lee | that they left, criticized | the bill"""

from __future__ import annotations

from newsparse.english.reports import (
    ABOUT,
    ABOUT_VERBS,
    ALSO_RELATIVES,
    BARE_CLAUSE_VERBS,
    CLAUSE_VERBS,
    CURRENCIES,
    DOING_VERBS,
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
    behind_adverbs,
    behind_commas,
    behind_dashes,
    behind_prepositions,
    opens_clause,
)
from newsparse.quotes.tokens import CAPITAL, NUMBER, PUNCTUATION, QUOTE, Tokens
from newsparse.quotes.verbs import is_finite

SHORTEST = 4  # tokens behind a noun phrase that hold its verb
REACH_OF_CLAUSE = 14  # tokens
LONGEST_GIVEN = 7  # tokens from a verb to the noun of speech that it gives
LONGEST_ADDRESSEE = 10  # tokens
LONGEST_OCCASION = 9  # tokens between a verb of saying and `that`
LONGEST_SUBJECT = 40  # tokens to the verb of a clause


def content_start(tokens: Tokens, cue: int, high: int) -> tuple[int | None, bool]:
    """Where the content of a verb begins behind it, and whether it is a clause; None where nothing is reported."""
    lower, tags = tokens.lower, tokens.tags
    verb = lower[cue]
    at = behind_dashes(tokens, behind_adverbs(tokens, cue + 1, high), high)
    if at >= high:
        return None, False
    if lower[at] == "," and verb in CLAUSE_VERBS:
        behind = behind_commas(tokens, at, high)
        inserted = behind < high and (
            lower[behind] == THAT or lower[behind] in QUESTION_OPENERS or lower[behind] in CLAUSE_PRONOUNS
        )
        if inserted and behind > at:
            return behind, True
    past = past_phrasal(tokens, cue, high)
    if lower[past - 1] in SPEECH_NOUNS_WITH_CONTENT and past > cue + 1:
        return _behind_noun(tokens, past, high)
    if past > cue + 1:
        at = behind_prepositions(tokens, behind_adverbs(tokens, past, high), high)
        if at >= high:
            return None, False
        if lower[at] == THAT or opens_clause(tokens, at, high, surely=True):
            return at, True
        return (at if phrase_after(tokens, at, high, apposition=False) is not None else None), False
    about = ABOUT_VERBS.get(verb, frozenset[str]())
    if about:
        subject = _behind_one_spoken_to(tokens, at, high) if ABOUT in about and lower[at] in TALKING_TO else at
        if lower[subject] in about:
            return (subject + 1 if subject + 1 < high else None), False
    if tokens.frames[cue] & NAME and cue + 1 < at and lower[cue + 1].endswith(REFLEXIVES):
        return cue + 1, False  # described | himself as
    if verb in URGING_VERBS:
        spoken_to = phrase_after(tokens, at, high, apposition=False)
        past = at + 1 if lower[at] in OBJECT_PRONOUNS else spoken_to[1] if spoken_to is not None else high
        if past < high and lower[past] == TO and _is_infinitive(tokens, past, high):
            return at, False
    behind = behind_prepositions(tokens, at, high)
    if tokens.frames[cue] & TELL:
        past = at + 1 if lower[at] in OBJECT_PRONOUNS else at
        spoken_to = phrase_after(tokens, at, high, apposition=False) if past == at else (at, past)
        if spoken_to is not None and spoken_to[1] < high and lower[spoken_to[1]] in CLAUSE_PRONOUNS:
            return spoken_to[1], True  # warns drivers | they will pay, told her | he would
    if behind == at or behind >= high or lower[behind] not in ALSO_RELATIVES:
        start = _behind_occasion(tokens, cue, at, high) or _clause_start(tokens, verb, behind, high)
        if start is not None:
            return start, True
    if (
        verb in PLAIN_VERBS
        and (not tags[at] & (PUNCTUATION | CONJUNCTION) or lower[at] in CURRENCIES)
        and not _is_about(tokens, at, high)
        and not (lower[at] in FRONTING and "," not in lower[at:high])
        and (_has_verb(tokens, at, high) or _is_long(tokens, at, high))
    ):
        return at, True
    if tokens.frames[cue] & TELL:
        spoken_to = (at, at + 1) if lower[at] in OBJECT_PRONOUNS else phrase_after(tokens, at, high)
        if spoken_to is not None and TALES.isdisjoint(lower[at : spoken_to[1]]):
            behind = behind_prepositions(tokens, behind_adverbs(tokens, spoken_to[1], high), high)
            start = _clause_start(tokens, verb, behind, high)
            if start is None and opens_clause(tokens, behind, high):
                start = behind  # told him | it was late
            if start is not None:
                return start, True
            openers = (ABOUT, OF) if verb in REMINDING_VERBS else (ABOUT,)
            past = next((i for i in range(at + 1, min(behind + 1, high - 1)) if lower[i] in openers), high)
            if past < high:
                return past + 1, False  # reminded his staff about | the vote
    if lower[at] == TO:
        is_silent = verb in REFUSALS and at + 1 < high and tokens.frames[at + 1] & (SAY | TELL)  # declined to say
        takes_verb = verb in INFINITIVE_VERBS and not is_silent and _is_infinitive(tokens, at, high)
        return (at if takes_verb else None), False
    if verb in SEEING_VERBS:
        seen = (at, at + 1) if lower[at] in OBJECT_PRONOUNS else phrase_after(tokens, at, high, apposition=False)
        return (at if seen is not None and seen[1] < high and lower[seen[1]] == AS else None), False
    if (verb not in OBJECT_VERBS and verb not in STANCE_VERBS) or tags[at] & PUNCTUATION:
        return None, False
    if verb in DOING_VERBS and lower[at].endswith(GERUND_ENDING) and not tags[at] & CAPITAL:
        return at, False  # denied | taking bribes
    if lower[at] in QUESTION_OPENERS and opens_clause(tokens, at + 1, high):
        return at, True  # criticized | how the bill was passed
    if lower[at] == IT and not tokens.frames[cue] & NAME and at + 1 < high and not tags[at + 1] & PUNCTUATION:
        return None, False  # recommends it to make cloth last longer; but denied it
    if tags[at] & DETERMINER or lower[at] in OBJECT_PRONOUNS or phrase_after(tokens, at, high) is not None:
        return at, verb in BARE_CLAUSE_VERBS and _holds_clause(tokens, at, high)
    return None, False


def _behind_occasion(tokens: Tokens, cue: int, at: int, high: int) -> int | None:
    """The `that` behind where, when and to whom something is said: said to reporters there on Monday | that."""
    if not tokens.frames[cue] & SAY or tokens.lower[cue] not in CLAUSE_VERBS:
        return None
    tags, lower = tokens.tags, tokens.lower
    if not tags[at] & (PREPOSITION | TIME | ADVERB) and lower[at] not in THERE and lower[at] not in TIME_POINTERS:
        return None
    for that in range(at + 1, min(high - 1, at + LONGEST_OCCASION)):
        if lower[that] == THAT:
            described = is_finite(tokens, that + 1) or lower[that + 1].endswith(PAST_ENDING)
            return None if described else that  # said of the bridge | that collapsed
        if tags[that] & (PUNCTUATION | QUOTE | PRONOUN | AUXILIARY | SUBORDINATOR) or tokens.frames[that] & SAY:
            return None
    return None


def _is_about(tokens: Tokens, at: int, high: int) -> bool:
    """Whether what a verb of saying is about follows: said | of the yard; but said | about half of it was lost"""
    if tokens.lower[at] not in SUBJECTS_OF_TALK:
        return False
    counted = at + 1 < high and (tokens.tags[at + 1] & NUMBER or tokens.lower[at + 1] in PLURAL_OPENERS)
    return not (counted and tokens.lower[at] == ABOUT)


def _behind_one_spoken_to(tokens: Tokens, at: int, high: int) -> int:
    """The `about` behind the one spoken to: talked to reporters | about; the same token where there is none."""
    for index in range(at + 1, min(high, at + LONGEST_ADDRESSEE)):
        if tokens.lower[index] == ABOUT:
            return index
        if tokens.tags[index] & (PUNCTUATION | QUOTE):
            break
    return at


def _is_infinitive(tokens: Tokens, to: int, high: int) -> bool:
    """Whether a verb stands behind `to`: agreed to | pay; not to demands, to 653, to the plan."""
    if to + 1 >= high or tokens.tags[to + 1] & (NUMBER | CAPITAL | DETERMINER):
        return False
    return not tokens.frames[to + 1] or bool(tokens.frames[to + 1] & BASE)


def _holds_clause(tokens: Tokens, start: int, high: int) -> bool:
    """Whether an auxiliary shows that a noun phrase opens a clause: suggests | any deals to sell it should be"""
    for at in range(start + 1, min(high, start + REACH_OF_CLAUSE)):
        kind = tokens.tags[at]
        if kind & (PUNCTUATION | QUOTE | RELATIVE | SUBORDINATOR) or tokens.lower[at] in QUESTION_OPENERS:
            return False
        if kind & AUXILIARY and kind & CAPITAL == 0 and tokens.lower[at] not in NOT_FINITE:
            return not tokens.tags[at - 1] & (PRONOUN | PREPOSITION) and tokens.lower[at - 1] != TO
    return False


def _behind_noun(tokens: Tokens, link: int, high: int) -> tuple[int | None, bool]:
    """Where what a noun of speech brings begins behind the verb that gives it: raised concerns about | the bill"""
    if link + 1 >= high:
        return None, False
    if tokens.lower[link] == THAT:
        described = is_finite(tokens, link + 1) or tokens.lower[link + 1].endswith(PAST_ENDING)
        return (None if described else link), True  # made a claim | that failed
    if tokens.lower[link] == TO and _is_infinitive(tokens, link, high):
        return link, False
    return (link + 1 if phrase_after(tokens, link + 1, high, apposition=False) is not None else None), False


def past_phrasal(tokens: Tokens, cue: int, high: int) -> int:
    """The token behind a verb and what makes it one of saying: pointed out |, made it clear |, raised concerns |"""
    if tokens.lower[cue] in GIVING_VERBS:
        for noun in range(cue + 1, min(high - 1, cue + LONGEST_GIVEN)):
            if tokens.tags[noun] & (PREPOSITION | PUNCTUATION | QUOTE | PRONOUN):
                break
            if tokens.lower[noun + 1] in SPEECH_NOUNS_WITH_CONTENT.get(tokens.lower[noun], ()):
                return noun + 1
    for words in PHRASAL_VERBS.get(tokens.lower[cue], ()):
        if tuple(tokens.lower[cue + 1 : min(high, cue + 1 + len(words))]) == words:
            return cue + 1 + len(words)
    return cue + 1


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
    if word in (":", ",") and at + 1 < high:
        return at + 1 if tags[at + 1] & QUOTE or (word == ":" and verb in BARE_CLAUSE_VERBS) else None
    if word in FRONTING and at + 1 < high and tokens.frames[at + 1] & PAST:
        return None  # said | when asked about it
    takes_object = verb in OBJECT_VERBS and verb not in PLAIN_VERBS
    if verb in BARE_CLAUSE_VERBS and opens_clause(tokens, at, high, surely=takes_object):
        return at
    return None
