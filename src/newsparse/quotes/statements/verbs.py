"""Whether a form that may be a noun is a verb that reports, by what stands around it."""

from __future__ import annotations

from newsparse.english.bodies import MEDIA
from newsparse.english.reports import (
    BARE_CLAUSE_VERBS,
    CLAUSE_VERBS,
    FINDINGS,
    FLOATING,
    INFINITIVE_VERBS,
    LIKE,
    OBJECT_VERBS,
    PHRASAL_VERBS,
    PLACE_FORMS,
    PLAIN_VERBS,
    SHOWING_VERBS,
    SUBJECT_OPENERS,
    SUCH,
    UNITED,
)
from newsparse.english.speech import BASE, GERUND, NOUN_FORMS, PAST, SHOW, THIRD
from newsparse.english.words import (
    ARTICLES,
    AS,
    AUXILIARY,
    COUNTING,
    DETERMINER,
    OF,
    PAST_ENDING,
    PLURAL_ENDING,
    POSSESSIVE_ENDINGS,
    PREPOSITION,
    PRONOUN,
    SINGULAR_S_ENDINGS,
    THAT,
    TO,
)
from newsparse.quotes.joining import is_noun
from newsparse.quotes.phrases import phrase_before
from newsparse.quotes.statements.content import opens_clause
from newsparse.quotes.statements.openings import describes, past_phrasal
from newsparse.quotes.statements.subjects import is_plural
from newsparse.quotes.subjects import subject_before
from newsparse.quotes.tokens import CAPITAL, NUMBER, PUNCTUATION, Tokens
from newsparse.quotes.verb_groups import group_of
from newsparse.quotes.verbs import is_finite


def is_surely_noun(tokens: Tokens, at: int) -> bool:
    """Whether a form that may be a verb is a noun by what stands around it.

    The states | of the coast; a swing | state; the reports | that came out.
    """
    word, after = tokens.lower[at], at + 1
    if word in PLACE_FORMS:
        before = tokens.lower[at - 1]
        is_subject = (tokens.tags[at - 1] & (CAPITAL | PRONOUN) or before in MEDIA) and before != UNITED
        return not is_subject or bool(tokens.tags[after] & PUNCTUATION)
    has_subject = word in PLAIN_VERBS or tokens.tags[at - 1] & PRONOUN
    if tokens.frames[at] & (BASE | THIRD) and not has_subject and describes(tokens, after):
        return True
    return word in NOUN_FORMS and tokens.lower[after] == OF


def shows(tokens: Tokens, at: int, low: int, high: int) -> bool:
    """Whether a form that may be a noun is a verb by the clause behind it: the poll shows | Lee has won."""
    word = tokens.lower[at]
    if tokens.frames[at] & PAST and group_of(tokens, at).passive:
        return False
    if word in PHRASAL_VERBS and not tokens.frames[at] & PAST and past_phrasal(tokens, at) > at + 1:
        return True
    if tokens.frames[at] & BASE and _agrees(tokens, at, low, high):
        return True
    if tokens.lower[at - 1] in FLOATING and tokens.frames[at] & (PAST | BASE):
        return _brings_clause(tokens, at, high)
    if word in BARE_CLAUSE_VERBS and tokens.tags[at + 1] & AUXILIARY:
        return not tokens.tags[at - 1] & (DETERMINER | AUXILIARY | PREPOSITION) and is_finite(tokens, at + 1)
    if word in PLAIN_VERBS and tokens.frames[at] & BASE:
        return _is_plain_base(tokens, at)
    if word in SHOWING_VERBS and tokens.lower[at - 1] in FINDINGS:
        return not tokens.tags[at + 1] & PUNCTUATION
    if _blasts(tokens, at):
        return True
    if word in INFINITIVE_VERBS and tokens.lower[at + 1] == TO:
        before = tokens.lower[at - 1]
        if tokens.frames[at] & BASE:
            agrees = before.endswith(PLURAL_ENDING)
        else:
            agrees = bool(tokens.tags[at - 1] & (CAPITAL | PRONOUN)) or _opens_sentence(tokens, at, low)
        return bool(agrees) and is_noun(tokens, at - 1) and not before.endswith(POSSESSIVE_ENDINGS)
    if (
        tokens.frames[at] & BASE
        and tokens.tags[at - 1] & CAPITAL
        and not tokens.lower[at - 1].endswith(PLURAL_ENDING)
    ):
        return False  # Republican | state senator
    if word not in BARE_CLAUSE_VERBS or tokens.tags[at - 1] & (DETERMINER | AUXILIARY | PREPOSITION):
        return False
    if word in NOUN_FORMS and not tokens.frames[at] & SHOW:
        return False
    return not tokens.frames[at] & GERUND and opens_clause(tokens, at + 1, high)


def _blasts(tokens: Tokens, at: int) -> bool:
    """Whether a base form stands between a plural and a name: skippers | blast Lee."""
    if not tokens.frames[at] & BASE or tokens.lower[at] not in OBJECT_VERBS:
        return False
    before = tokens.lower[at - 1]
    plural = before.endswith(PLURAL_ENDING) and not before.endswith(POSSESSIVE_ENDINGS + SINGULAR_S_ENDINGS)
    return plural and is_noun(tokens, at - 1) and bool(tokens.tags[at + 1] & CAPITAL)


def _opens_sentence(tokens: Tokens, at: int, low: int) -> bool:
    """Whether the phrase before a verb is a subject with an article: | the company | plans to; not its plans to"""
    phrase = phrase_before(tokens, at, low)
    if phrase is None or tokens.lower[phrase[0]] not in ARTICLES or tokens.lower[at - 1].endswith(PLURAL_ENDING):
        return False
    return phrase[0] == low or tokens.lower[phrase[0] - 1] in SUBJECT_OPENERS


def _agrees(tokens: Tokens, at: int, low: int, high: int) -> bool:
    """Whether a base form that brings a clause has a plural for its subject: aides to Lee | hope that he will run."""
    if not _brings_clause(tokens, at, high):
        return False
    if tokens.tags[at - 1] & (DETERMINER | PREPOSITION) and tokens.lower[at - 1] not in COUNTING:
        return False
    subject = subject_before(tokens, at, low)
    return subject is not None and is_plural(tokens, subject)


def _brings_clause(tokens: Tokens, at: int, high: int) -> bool:
    """Whether a clause follows a verb at once: said | that they left; not the sales report | that came out"""
    word, after = tokens.lower[at], at + 1
    if word not in CLAUSE_VERBS:
        return False
    if tokens.lower[after] == THAT:
        return opens_clause(tokens, after + 1, high)
    return word in BARE_CLAUSE_VERBS and opens_clause(tokens, after, high, surely=True)


def _is_plain_base(tokens: Tokens, at: int) -> bool:
    """Whether `say` is a verb behind what does not look like a plural: the women say, one in five say."""
    if tokens.tags[at + 1] & (PUNCTUATION | PREPOSITION):
        return False
    before = tokens.tags[at - 1]
    if before & NUMBER or tokens.lower[at - 1] == "," or tokens.lower[at - 1].endswith(PAST_ENDING):
        return True
    if before & CAPITAL:
        return _gives_example(tokens, at)
    return is_noun(tokens, at - 1) and not before & DETERMINER


def _gives_example(tokens: Tokens, at: int) -> bool:
    """Whether a name before a verb is one of more who speak: experts like Ann Lee | say, critics such as Lee | say"""
    phrase = phrase_before(tokens, at, 0)
    if phrase is None:
        return False
    link = phrase[0] - 1
    such = tokens.lower[link] == AS and tokens.lower[link - 1] == SUCH
    return (such or tokens.lower[link] == LIKE) and tokens.lower[link - 1 - such].endswith(PLURAL_ENDING)
