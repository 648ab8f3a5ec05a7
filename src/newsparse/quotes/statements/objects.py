"""Whether a noun phrase behind a verb is what is said: criticized | the bill; not wrote | the letter."""

from __future__ import annotations

from newsparse.english.reports import (
    CALLING_VERBS,
    CITING_VERBS,
    DECLARING_VERBS,
    FINDINGS,
    MADE_BY_DECLARING,
    MADE_OF_WORDS,
    MAKING_VERBS,
    REVEALING_VERBS,
    SHOWING_VERBS,
    SOURCES,
    STANCE_VERBS,
    THINGS,
)
from newsparse.english.speech import GERUND, NAME, PAST
from newsparse.english.titles import role_of
from newsparse.english.words import (
    CONJUNCTION,
    DETERMINER,
    INDEFINITE_ARTICLES,
    IT,
    PLURAL_ENDING,
    PLURALS,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    TIME,
)
from newsparse.quotes.joining import Range
from newsparse.quotes.phrases import phrase_after
from newsparse.quotes.statements.content import REPORT_OPENERS, behind_adverbs, opens_clause
from newsparse.quotes.tokens import CAPITAL, PUNCTUATION, QUOTE, Tokens


def says_something(tokens: Tokens, cue: int, start: int, high: int) -> bool:
    """Whether a noun phrase is what is said: not wrote | the letter, declared | war, called | the voters."""
    verb = tokens.lower[cue]
    if verb in MAKING_VERBS:
        makes: frozenset[str] | None = MADE_OF_WORDS
    elif verb in CITING_VERBS:
        makes = SOURCES
    else:
        makes = MADE_BY_DECLARING if verb in DECLARING_VERBS else None
    if makes is None and verb not in CALLING_VERBS:
        return True
    phrase = phrase_after(tokens, start, high, apposition=False)
    if phrase is None or start > cue + 2:
        return True
    end = phrase[1]
    if makes is not None:
        head = next((at for at in range(start, end) if tokens.tags[at] & PREPOSITION), end)
        return tokens.lower[head - 1] not in makes
    if tokens.tags[cue + 1] & (QUOTE | PREPOSITION) or any(tokens.tags[at] & QUOTE for at in range(start, end)):
        return True
    return not tokens.tags[end] & (PUNCTUATION | CONJUNCTION | TIME)


def is_of_a_thing(tokens: Tokens, subject: Range, cue: int) -> bool:
    """Whether nobody says what the noun phrase says: a skirt | revealing her knees, a top that | revealed them"""
    if tokens.lower[cue] in STANCE_VERBS and tokens.tags[subject[0]] & RELATIVE:
        return True  # those who | support Lee
    named = tokens.frames[cue] & NAME and tokens.frames[cue] & PAST and subject[1] == cue
    if named and tokens.lower[subject[0]] in INDEFINITE_ARTICLES and tokens.tags[cue + 1] & CAPITAL:
        return True  # a program | called Hope of the Sea
    if tokens.lower[cue] not in REVEALING_VERBS:
        return False
    return bool(tokens.frames[cue] & GERUND) or not (_is_somebody(tokens, subject) or _is_finding(tokens, subject))


def _is_somebody(tokens: Tokens, subject: Range) -> bool:
    """Whether a subject is a name, a pronoun for somebody or somebody in a role; not the page, that, it."""
    head = subject[0]
    if tokens.lower[head] in THINGS or tokens.lower[head] == IT:
        return False
    if tokens.tags[head] & PRONOUN:
        return True
    while head + 1 < subject[1] and not tokens.tags[head + 1] & (PREPOSITION | PUNCTUATION | RELATIVE):
        head += 1
    word = tokens.lower[head]
    is_name = tokens.tags[head] & CAPITAL and head > subject[0]
    return bool(is_name) or bool(role_of(word.removesuffix(PLURAL_ENDING))) or word in PLURALS


def _is_finding(tokens: Tokens, subject: Range) -> bool:
    return not FINDINGS.isdisjoint(tokens.lower[slice(*subject)])


def finding(tokens: Tokens, subject: Range, cue: int, high: int) -> int | None:
    """Where what a finding shows begins, a noun phrase: the poll shows | Lee ahead by a point."""
    if tokens.lower[cue] not in SHOWING_VERBS or not _is_finding(tokens, subject):
        return None
    start = behind_adverbs(tokens, cue + 1, high)
    return start if phrase_after(tokens, start, high, apposition=False) is not None else None


def brings_words(tokens: Tokens, at: int, high: int) -> bool:
    """Whether what is said can begin at a token: said | that, he, the plan, “yes”; not 271 pledged | delegates."""
    return bool(
        tokens.tags[at] & (QUOTE | DETERMINER | PRONOUN | CAPITAL | TIME | PREPOSITION)
        or tokens.lower[at] in REPORT_OPENERS
        or opens_clause(tokens, at, high)
    )
