"""Noun phrases: the one that ends right before a place, and the one that begins at a place, with its appositions."""

from __future__ import annotations

from newsparse.english.words import (
    ADVERB,
    APPOSITION_LINKS,
    DETERMINER,
    GERUND_ENDING,
    PAST_ENDING,
    PRONOUN,
    STANDING_ALONE,
    SUBJECT_RELATIVES,
    THAT,
    TIME,
)
from newsparse.quotes.joining import (
    CLAUSE_ENDS,
    FUNCTION,
    Range,
    ends_phrase,
    is_noun,
    opens_amount,
    phrase_start,
)
from newsparse.quotes.tokens import CAPITAL, NUMBER, PUNCTUATION, QUOTE, Tokens, abbreviates


def phrase_before(tokens: Tokens, end: int, low: int) -> Range | None:
    """The noun phrase that ends right before token `end`, not reaching below `low`."""
    at = end - 1
    if at < low or not ends_phrase(tokens, at):
        return None
    return max(low, phrase_start(tokens, at)), end


def phrase_after(tokens: Tokens, start: int, high: int, apposition: bool = True) -> Range | None:
    """The noun phrase that begins at token `start`, with its appositions, not reaching `high`."""
    if start >= high or not _begins_phrase(tokens, start):
        return None
    end = _phrase_end(tokens, start, high)
    if end == start + 1 and tokens.tags[start] & DETERMINER:
        alone = tokens.lower[start] in STANDING_ALONE and (end == high or tokens.tags[end] & PUNCTUATION)
        return (start, end) if alone else None
    if apposition:
        while end + 1 < high and tokens.lower[end] == ",":
            past = _past_apposition(tokens, end + 1, high)
            if past == end + 1:
                break
            end = past
    return start, end


def _begins_phrase(tokens: Tokens, start: int) -> bool:
    if tokens.tags[start] & (PRONOUN | DETERMINER) or opens_amount(tokens, start):
        return True
    return is_noun(tokens, start)


def _phrase_end(tokens: Tokens, start: int, high: int) -> int:
    at = start + 1
    while at < high and phrase_start(tokens, at) < at:
        at += 1
    return at


def _past_apposition(tokens: Tokens, at: int, high: int) -> int:
    """Where an apposition ends that begins at `at`: 45, / a lawyer from Ohio, / who heads the agency,"""
    kind, word = tokens.tags[at], tokens.lower[at]
    if word in SUBJECT_RELATIVES and word != THAT:
        return _clause_end(tokens, at, high)
    if kind & NUMBER:
        is_age = at + 1 == high or tokens.tags[at + 1] & PUNCTUATION
        return at + 1 if is_age else at
    if kind & CAPITAL:
        return at if kind & (TIME | FUNCTION) else _phrase_end(tokens, at, high)
    described = not kind & (FUNCTION | ADVERB | PRONOUN | TIME) and not (
        word.endswith(GERUND_ENDING) and len(word) > 5
    )
    if not kind & DETERMINER and not described:
        return at
    if word.endswith(PAST_ENDING) and not (at + 1 < high and is_noun(tokens, at + 1)):
        return at  # called “brave” by allies, | failed
    end = _phrase_end(tokens, at, high)
    opens = at < end < high and (tokens.lower[end] in SUBJECT_RELATIVES or tokens.lower[end] in APPOSITION_LINKS)
    return _clause_end(tokens, end, high) if opens else end


def _clause_end(tokens: Tokens, at: int, high: int) -> int:
    """The end of a relative clause: the next comma, quote or sentence end."""
    for index in range(at, high):
        if tokens.tags[index] & QUOTE or tokens.lower[index] in CLAUSE_ENDS:
            return index
        if tokens.lower[index] == "." and not abbreviates(tokens, index):
            return index
    return high
