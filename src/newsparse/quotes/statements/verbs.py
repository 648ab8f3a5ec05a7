"""Whether a form that may be a noun is a verb that reports, by what stands around it."""

from __future__ import annotations

from newsparse.english.reports import BARE_CLAUSE_VERBS, CLAUSE_VERBS, FLOATING, INFINITIVE_VERBS, PLAIN_VERBS
from newsparse.english.speech import BASE, GERUND, NOUN_FORMS, PAST, SHOW
from newsparse.english.words import (
    AUXILIARY,
    DETERMINER,
    OF,
    PAST_ENDING,
    PLURAL_ENDING,
    POSSESSIVE_ENDINGS,
    PREPOSITION,
    PRONOUN,
    THAT,
    TO,
)
from newsparse.quotes.phrases import is_noun
from newsparse.quotes.statements.content import opens_clause
from newsparse.quotes.statements.subjects import is_plural
from newsparse.quotes.subjects import subject_before
from newsparse.quotes.tokens import CAPITAL, NUMBER, PUNCTUATION, Tokens
from newsparse.quotes.verbs import is_finite


def is_noun_of(tokens: Tokens, at: int, high: int) -> bool:
    """Whether a form that may be a noun is one by the `of` behind it: the states | of the coast."""
    return tokens.lower[at] in NOUN_FORMS and at + 1 < high and tokens.lower[at + 1] == OF


def shows(tokens: Tokens, at: int, low: int, high: int) -> bool:
    """Whether a form that may be a noun is a verb by the clause behind it: the poll shows | Lee has won."""
    word = tokens.lower[at]
    if tokens.frames[at] & BASE and _agrees(tokens, at, low, high):
        return True
    if at > low and tokens.lower[at - 1] in FLOATING and tokens.frames[at] & (PAST | BASE):
        return _brings_clause(tokens, at, high)
    if word in BARE_CLAUSE_VERBS and at + 1 < high and tokens.tags[at + 1] & AUXILIARY:
        return not tokens.tags[at - 1] & (DETERMINER | AUXILIARY | PREPOSITION) and is_finite(tokens, at + 1)
    if word in PLAIN_VERBS and tokens.frames[at] & BASE:
        return _is_plain_base(tokens, at, high)
    if word in INFINITIVE_VERBS and at and at + 1 < high and tokens.lower[at + 1] == TO:
        before = tokens.lower[at - 1]
        agrees = (
            before.endswith(PLURAL_ENDING) if tokens.frames[at] & BASE else tokens.tags[at - 1] & (CAPITAL | PRONOUN)
        )
        return bool(agrees) and is_noun(tokens, at - 1) and not before.endswith(POSSESSIVE_ENDINGS)
    if (
        tokens.frames[at] & BASE
        and at
        and tokens.tags[at - 1] & CAPITAL
        and not tokens.lower[at - 1].endswith(PLURAL_ENDING)
    ):
        return False  # Republican | state senator
    if word not in BARE_CLAUSE_VERBS or not at or tokens.tags[at - 1] & (DETERMINER | AUXILIARY | PREPOSITION):
        return False
    if word in NOUN_FORMS and not tokens.frames[at] & SHOW:
        return False
    return not tokens.frames[at] & GERUND and opens_clause(tokens, at + 1, high)


def _agrees(tokens: Tokens, at: int, low: int, high: int) -> bool:
    """Whether a base form that brings a clause has a plural for its subject: aides to Lee | hope that he will run."""
    if at == low or tokens.tags[at - 1] & (DETERMINER | PREPOSITION) or not _brings_clause(tokens, at, high):
        return False
    subject = subject_before(tokens, at, low)
    return subject is not None and is_plural(tokens, subject)


def _brings_clause(tokens: Tokens, at: int, high: int) -> bool:
    """Whether a clause follows a verb at once: said | that they left; not the sales report | that came out"""
    word, after = tokens.lower[at], at + 1
    if word not in CLAUSE_VERBS or after >= high:
        return False
    if tokens.lower[after] == THAT:
        return opens_clause(tokens, after + 1, high)
    return word in BARE_CLAUSE_VERBS and opens_clause(tokens, after, high, surely=True)


def _is_plain_base(tokens: Tokens, at: int, high: int) -> bool:
    """Whether `say` is a verb behind what does not look like a plural: the women say, one in five say."""
    if not at or at + 2 >= high or tokens.tags[at + 1] & (PUNCTUATION | PREPOSITION):
        return False
    before = tokens.tags[at - 1]
    if before & NUMBER or tokens.lower[at - 1] == "," or tokens.lower[at - 1].endswith(PAST_ENDING):
        return True
    return is_noun(tokens, at - 1) and not before & (CAPITAL | DETERMINER)
