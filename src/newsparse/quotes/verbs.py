"""Whether a form is used as a verb: he claims, not his claims; and whether one is finite."""

from __future__ import annotations

from newsparse.english.speech import BASE, GERUND, NOUN_FORMS, PAST, THIRD, UNCHANGED_PASTS
from newsparse.english.words import (
    ADVERB,
    AUXILIARY,
    BE,
    BEFORE_GERUND,
    BEFORE_SHARED_VERB,
    CONJUNCTION,
    COORDINATORS,
    DETERMINER,
    NOT_FINITE,
    OBJECT_OPENERS,
    PAST_ENDING,
    PERFECT_AUXILIARIES,
    PLURAL_ENDING,
    PLURAL_SUBJECTS,
    POSSESSIVE_ENDINGS,
    PREPOSITION,
    PRONOUN,
    SINCE,
    SINGULAR_S_ENDINGS,
    SINGULAR_SUBJECTS,
    STANDING_ALONE,
    SUBORDINATOR,
    THAT,
    TO,
    VERB,
)
from newsparse.quotes.joining import is_noun
from newsparse.quotes.tokens import CAPITAL, MANNER, PUNCTUATION, QUOTE, Tokens

PARENTHESES = frozenset(("—", "--", "–", "-"))


def is_verb(tokens: Tokens, at: int) -> bool:
    """Whether a form with frames is used as an active verb: he claims, not his claims, nor it was claimed."""
    cue, word = tokens.frames[at], tokens.lower[at]
    if tokens.tags[at] & CAPITAL and at:
        return False
    before = skip_adverbs(tokens, at - 1)
    if before < 0:
        return bool(cue & (GERUND | PAST)) and word not in NOUN_FORMS
    tags, previous = tokens.tags[before], tokens.lower[before]
    if cue & PAST and (_is_past(cue, tags, previous)):
        return True
    if cue & GERUND:
        if word in NOUN_FORMS and tags & (DETERMINER | PREPOSITION):
            return False
        return not tags & DETERMINER or previous in BEFORE_GERUND
    if cue & BASE:
        return (
            previous in PLURAL_SUBJECTS
            or (tags & AUXILIARY and not tags & BE)
            or (_is_plural(tokens, before) and (word not in NOUN_FORMS or _takes_object(tokens, at)))
            or (previous in COORDINATORS and word not in NOUN_FORMS)
        )
    if cue & THIRD:
        if previous in SINGULAR_SUBJECTS:
            return True
        if tags & (DETERMINER | PREPOSITION | CONJUNCTION | AUXILIARY | SUBORDINATOR | QUOTE) or previous.endswith(
            POSSESSIVE_ENDINGS
        ):
            return previous in BEFORE_SHARED_VERB and word not in NOUN_FORMS
        if tags & PUNCTUATION:
            return previous in (",", ")", *PARENTHESES) and (
                word not in NOUN_FORMS
                or _opens_words(tokens, at)
                or _takes_object(tokens, at)
                or _takes_infinitive(tokens, at)
            )
        if tags & CAPITAL:
            return True
        return word not in NOUN_FORMS or _opens_words(tokens, at) or _takes_object(tokens, at)
    return False


def _is_past(cue: int, tags: int, previous: str) -> bool:
    if (previous in UNCHANGED_PASTS and not tags & CAPITAL) or (tags & DETERMINER and previous not in STANDING_ALONE):
        return False
    if tags & BE:
        return False
    if cue & BASE and tags & (PREPOSITION | AUXILIARY) and previous not in PERFECT_AUXILIARIES:
        return False
    return not (tags & PREPOSITION and not tags & (ADVERB | PRONOUN))


def _is_plural(tokens: Tokens, at: int) -> bool:
    word = tokens.lower[at]
    return (
        word.endswith(PLURAL_ENDING)
        and not word.endswith(POSSESSIVE_ENDINGS + SINGULAR_S_ENDINGS)
        and is_noun(tokens, at)
    )


def _takes_object(tokens: Tokens, at: int) -> bool:
    """critics call it / critics claim that, not the critics' claim"""
    after = at + 1
    return bool(tokens.tags[after] & (QUOTE | DETERMINER | PRONOUN)) or tokens.lower[after] in OBJECT_OPENERS


def _takes_infinitive(tokens: Tokens, at: int) -> bool:
    """likes to call, not her likes"""
    return tokens.lower[at + 1] == TO


def _opens_words(tokens: Tokens, at: int) -> bool:
    """Whether words follow at once: the report claims "..." / the report claims that."""
    after = at + 1
    return bool(tokens.tags[after] & QUOTE) or tokens.lower[after] in (":", THAT)


def is_finite(tokens: Tokens, at: int) -> bool:
    """Whether a token is a verb with a subject of its own, as far as its form shows: left, has, not leaving."""
    kind = tokens.tags[at]
    if kind & (PUNCTUATION | QUOTE | CAPITAL):
        return False
    word = tokens.lower[at]
    if kind & (AUXILIARY | VERB):
        return word not in NOT_FINITE
    if tokens.frames[at]:
        return not tokens.frames[at] & GERUND and is_verb(tokens, at)
    # a televised | speech
    return word.endswith(PAST_ENDING) and tokens.tags[at - 1] & (DETERMINER | PRONOUN) != DETERMINER


def skip_adverbs(tokens: Tokens, at: int) -> int:
    """The token before the adverbs that end at `at`."""
    while at >= 0 and (
        (tokens.tags[at] & (ADVERB | MANNER) and not tokens.tags[at] & (CAPITAL | PRONOUN | DETERMINER))
        or is_since_then(tokens, at)
    ):
        at -= 1
    return at


def is_since_then(tokens: Tokens, at: int) -> bool:
    """Whether a `since` is an adverb: Lee has | since said."""
    return tokens.lower[at] == SINCE and tokens.lower[at - 1] in PERFECT_AUXILIARIES
