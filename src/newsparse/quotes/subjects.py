"""Whose verb it is: the subject of a cue, before it or, inverted, after it."""

from __future__ import annotations

from newsparse.quotes.lexicon.cues import NOUN_FORMS
from newsparse.quotes.lexicon.words import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    VERB,
)
from newsparse.quotes.phrases import Range, is_noun, phrase_before
from newsparse.quotes.tokens import CAPITAL, NUMBER, PUNCTUATION, QUOTE, Tokens

SUBJECT_PRONOUNS = frozenset("he she they it i we you who everyone somebody someone nobody anyone everybody".split())
PARENTHESES = frozenset(("—", "--", "–", "-"))


def is_finite_cue(tokens: Tokens, at: int) -> bool:
    """Whether a token with frames is used as a verb rather than as a noun: he claims / his claims."""
    bits = tokens.bits[at]
    word = tokens.lower[at]
    if bits & CAPITAL and at and not bits & AUXILIARY:
        return False
    if word not in NOUN_FORMS:
        return True
    if not at:
        return False
    before = tokens.bits[at - 1]
    previous = tokens.lower[at - 1]
    if (before & PRONOUN and not before & DETERMINER) or previous in ("to", "also", "who") or before & AUXILIARY:
        return previous not in ("be", "been", "was", "is", "are", "were")
    if before & CAPITAL and not before & (PREPOSITION | DETERMINER | SUBORDINATOR | CONJUNCTION):
        return not tokens.lower[at - 1].endswith(("'s", "’s")) and word.endswith("s")
    if before & ADVERB or previous.endswith("ly"):
        return True
    if before & (DETERMINER | PREPOSITION | CONJUNCTION | PUNCTUATION):
        return previous == "," and word.endswith("s")
    return (
        word.endswith("s")
        and is_noun(tokens, at - 1)
        and at + 1 < len(tokens.lower)
        and bool(tokens.bits[at + 1] & (QUOTE | SUBORDINATOR) or tokens.lower[at + 1] in (",", ":"))
    )


def subject_before(tokens: Tokens, cue: int, low: int) -> Range | None:
    """The subject to the left of a cue, through its auxiliaries, adverbs and parentheses."""
    bits, lower = tokens.bits, tokens.lower
    at = cue - 1
    direct = True
    while at >= low:
        kind = bits[at]
        word = lower[at]
        if kind & CAPITAL and not kind & (AUXILIARY | ADVERB):
            break
        if word == "to" or (word.endswith("ing") and tokens.cue[at] and at > low and bits[at - 1] & AUXILIARY):
            direct = direct and word != "to"
            at -= 1
            continue
        if (kind & (AUXILIARY | ADVERB) and not (kind & PRONOUN)) or (word.endswith("ly") and not kind & CAPITAL):
            at -= 1
            continue
        break
    if not direct:
        return nearest_subject(tokens, at + 1, low)
    if at < low:
        return None
    kind = bits[at]
    word = lower[at]
    if word in ("who", "which", "that") and kind & RELATIVE:
        return _antecedent(tokens, at, low) or (at, at + 1)
    if kind & PRONOUN and word in SUBJECT_PRONOUNS:
        return at, at + 1
    if word in (",", *PARENTHESES):
        return _before_parenthesis(tokens, at, low)
    if word == ")" or (
        not kind & (PUNCTUATION | QUOTE | CONJUNCTION | PREPOSITION | SUBORDINATOR | VERB) and is_noun(tokens, at)
    ):
        phrase = phrase_before(tokens, at + 1, low)
        if phrase is not None and not _is_object(tokens, phrase, low):
            return phrase
    return nearest_subject(tokens, at + 1, low)


def _is_object(tokens: Tokens, phrase: Range, low: int) -> bool:
    """Whether a phrase right before a cue is the object or complement of something before it."""
    before = phrase[0] - 1
    if before < low:
        return False
    if tokens.bits[before] & PREPOSITION and tokens.lower[before] not in (
        "as",
        "since",
        "before",
        "after",
        "until",
        "like",
    ):
        return True
    return False


def _antecedent(tokens: Tokens, relative: int, low: int) -> Range | None:
    """Who a relative pronoun stands for: Ann Lee, who said / a man who said."""
    at = relative
    if at > low and tokens.lower[at - 1] == ",":
        at -= 1
    if at <= low or (not is_noun(tokens, at - 1) and tokens.lower[at - 1] != ")"):
        return None
    return phrase_before(tokens, at, low)


def _before_parenthesis(tokens: Tokens, comma: int, low: int) -> Range | None:
    """The subject before what stands between commas: Lee, the agency's head, said / Lee, who ..., said."""
    bits, lower = tokens.bits, tokens.lower
    at = comma - 1
    marks = ("—", "--", "–", "-") if lower[comma] in PARENTHESES else (",",)
    first: int | None = None
    while at >= low:
        if bits[at] & QUOTE and first is None and at != low:
            pass
        if lower[at] in marks:
            first = at
            if at > low and is_noun(tokens, at - 1) and bits[at - 1] & CAPITAL and not bits[at - 1] & TIME:
                phrase = phrase_before(tokens, at, low)
                if phrase is not None and (phrase[0] == low or not bits[phrase[0] - 1] & PREPOSITION):
                    return phrase[0], comma
        elif lower[at] in (";", ":"):
            break
        at -= 1
    if first is not None and first > low and (is_noun(tokens, first - 1) or lower[first - 1] == ")"):
        phrase = phrase_before(tokens, first, low)
        if phrase is not None and (phrase[0] == low or not bits[phrase[0] - 1] & PREPOSITION):
            return phrase[0], comma
    return nearest_subject(tokens, comma, low)


def nearest_subject(tokens: Tokens, end: int, low: int) -> Range | None:
    """The subject of the nearest clause to the left, for a verb that shares it: Lee left, saying / Lee met and said."""
    bits, lower = tokens.bits, tokens.lower
    at = end - 1
    while at >= low:
        kind = bits[at]
        if kind & PRONOUN and lower[at] in SUBJECT_PRONOUNS and not (at and bits[at - 1] & PREPOSITION):
            if lower[at] == "who":
                return _antecedent(tokens, at, low) or (at, at + 1)
            return at, at + 1
        if _is_finite(tokens, at) and at > low and _can_head(tokens, at - 1):
            phrase = phrase_before(tokens, at, low)
            if phrase is not None and not (phrase[0] > low and bits[phrase[0] - 1] & PREPOSITION):
                return phrase
        at -= 1
    return None


def _can_head(tokens: Tokens, at: int) -> bool:
    kind = tokens.bits[at]
    if kind & (PUNCTUATION | QUOTE) or tokens.lower[at].endswith(("'s", "’s")) or kind & TIME:
        return False
    return bool(kind & CAPITAL) or (is_noun(tokens, at) and not kind & (ADVERB | NUMBER))


def _is_finite(tokens: Tokens, at: int) -> bool:
    kind = tokens.bits[at]
    if kind & (PUNCTUATION | QUOTE | CAPITAL):
        return False
    word = tokens.lower[at]
    if kind & (AUXILIARY | VERB):
        return word not in ("to", "not", "be", "been", "being", "having")
    if word.endswith("ed"):
        return True
    return bool(tokens.cue[at]) and not word.endswith("ing") and is_finite_cue(tokens, at)


def opening_subject(tokens: Tokens, low: int, high: int) -> Range | None:
    """The first subject of a sentence: its first phrase that a finite verb follows."""
    for at in range(low, high):
        if tokens.bits[at] & QUOTE:
            return None
        if tokens.bits[at] & PRONOUN and tokens.lower[at] in SUBJECT_PRONOUNS and tokens.lower[at] != "who":
            return at, at + 1
        if _is_finite(tokens, at) and at > low:
            subject = subject_before(tokens, at, low)
            if subject is not None:
                return subject
    return None
