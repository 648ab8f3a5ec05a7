"""Noun phrases: where the phrase of a speaker begins and ends.

A phrase is grown word by word from one end, by rules for what a word is (`_is_word`) and what links two of its parts.
"""

from __future__ import annotations

from newsparse.english.speech import NOUN_FORMS, PAST
from newsparse.english.words import (
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
from newsparse.quotes.tokens import CAPITAL, GLUED, NUMBER, PUNCTUATION, QUOTE, Tokens

Range = tuple[int, int]  # token numbers, half open

FUNCTION = PREPOSITION | CONJUNCTION | SUBORDINATOR | AUXILIARY | RELATIVE | VERB | PUNCTUATION | QUOTE
# Nouns that stand before a speaker without being the speaker's title: In a statement Lee said.
NO_TITLES = frozenset(
    """
        statement interview tweet speech email letter release conference call night morning afternoon
        evening day week month year years days weeks months ago case fact result time event rally debate
        briefing hearing report post phone television radio news memo video
    """.split()
)
INNER_PREPOSITIONS = frozenset("of for at from in with on to by about".split())
CLOSE_PREPOSITIONS = frozenset("of for at from with".split())
# Function words that are names as well: Will Lee, May Lee.
NAMES = frozenset("will may us am".split())
QUANTITIES = frozenset("one two three some many most several both all none each few half".split())
NO_ADJECTIVE_AFTER = frozenset("that this all some many".split())
SIGNS = frozenset("&'’/@#$")


def is_noun(tokens: Tokens, at: int) -> bool:
    """Whether a token can be part of a noun phrase as a noun, name, adjective or number."""
    bits = tokens.bits[at]
    if bits & CAPITAL:
        capital_before = at > 0 and tokens.bits[at - 1] & CAPITAL
        return not bits & (FUNCTION | ADVERB) or bool(capital_before) or tokens.lower[at] in NAMES
    if bits & NUMBER:
        return True
    if bits & (FUNCTION | PRONOUN | DETERMINER):
        return False
    return not tokens.cue[at] or tokens.lower[at] in NOUN_FORMS


def is_participle(tokens: Tokens, at: int) -> bool:
    """Whether a token is an adjective made of a verb: a written statement, the running mate."""
    if tokens.bits[at] & CAPITAL or not at:
        return False
    lower = tokens.lower[at]
    if not (lower.endswith(("ed", "ing")) or tokens.cue[at] & PAST):
        return False
    before = at - 1
    if tokens.lower[before].endswith("ly") and before:
        before -= 1
    return bool(tokens.bits[before] & DETERMINER) and tokens.lower[before] not in NO_ADJECTIVE_AFTER


def is_dot(tokens: Tokens, at: int) -> bool:
    """A full stop inside a phrase: Gov. Lee, John F. Doe."""
    return tokens.lower[at] == "." and at > 0 and bool(tokens.bits[at] & GLUED)


def _is_article(tokens: Tokens, at: int) -> bool:
    """A determiner, but not the A of an initial and not the That of a clause."""
    if not tokens.bits[at] & DETERMINER:
        return False
    if not tokens.bits[at] & CAPITAL:
        return True
    next_is_dot = at + 1 < len(tokens.lower) and tokens.lower[at + 1] == "."
    return tokens.lower[at] in ("the", "a", "an") and not next_is_dot


def phrase_before(tokens: Tokens, end: int, low: int) -> Range | None:
    """The noun phrase that ends right before token `end`, not reaching below `low`."""
    at = end - 1
    if at < low:
        return None
    bits, lower = tokens.bits, tokens.lower
    if lower[at] == ")":
        opened = _opening(tokens, at, low)
        phrase = None if opened is None else phrase_before(tokens, opened, low)
        return None if phrase is None else (phrase[0], end)
    if bits[at] & PRONOUN and not bits[at] & DETERMINER and lower[at] not in ("many", "some", "one"):
        return at, end
    if is_dot(tokens, at):
        at -= 1
    begin = end
    while at >= low:
        if bits[at] & PUNCTUATION:
            before = _before_sign(tokens, at, low, begin < end)
            if before is None:
                break
            at = before
        elif lower[at] == "that" and begin < end and bits[begin] & CAPITAL:
            break
        elif _is_article(tokens, at):
            begin = at
            before = _before_determiner(tokens, at, low)
            if before is None:
                break
            at = before
        elif begin < end and (before := _before_link(tokens, at, low)) is not None:
            at = before
        elif _is_word_before(tokens, at, begin if begin < end else None):
            begin = at
            at -= 1
        else:
            break
    return (begin, end) if begin < end else None


def _is_part_of(tokens: Tokens, at: int) -> bool:
    """one of | them, many of | the men"""
    return tokens.lower[at] in QUANTITIES and at + 2 < len(tokens.lower) and tokens.lower[at + 1] == "of"


def _is_word_before(tokens: Tokens, at: int, begin: int | None) -> bool:
    """Whether a phrase that begins at `begin` (None where it is empty) takes in the word to its left."""
    kind, word = tokens.bits[at], tokens.lower[at]
    if begin is not None and _is_part_of(tokens, at):
        return True
    if kind & TIME:
        return begin is not None and bool(tokens.bits[begin] & CAPITAL) and word in ("may", "april", "june")
    if not kind & CAPITAL:
        if kind & ADVERB:
            return False
        if word.endswith("ed") or not is_noun(tokens, at):
            return begin is not None and is_participle(tokens, at)
        if begin is not None and word in NO_TITLES and tokens.bits[begin] & CAPITAL:
            return False
    return is_noun(tokens, at)


def _before_sign(tokens: Tokens, at: int, low: int, grown: bool) -> int | None:
    """Where a phrase goes on to the left of a sign inside it: J. Doe, AT&T, Lee (D-Ohio)."""
    word = tokens.lower[at]
    if not grown or at <= low:
        return None
    if word == ")":
        opened = _opening(tokens, at, low)
        return opened - 1 if opened is not None and at - opened < 8 and opened > low else None
    if word in "&@#$" or (word in (".", "’", "'", "/", "-") and tokens.bits[at] & GLUED):
        return at - 1
    return None


def _before_link(tokens: Tokens, at: int, low: int) -> int | None:
    """Where a phrase goes on to the left of a word that links: Doe and | Lee, head of | research."""
    kind, word = tokens.bits[at], tokens.lower[at]
    if at <= low or kind & CAPITAL:
        return None
    before = tokens.bits[at - 1]
    if word in ("and", "or"):
        linked = before & CAPITAL and tokens.bits[at + 1] & CAPITAL and not before & (TIME | FUNCTION)
        return at - 1 if linked else None
    if _is_part_of(tokens, at - 1):
        return at - 1
    if word in INNER_PREPOSITIONS and is_noun(tokens, at - 1) and not before & (TIME | ADVERB):
        return at - 1 if tokens.lower[at - 1] not in NO_TITLES else None
    return None


def _before_determiner(tokens: Tokens, at: int, low: int) -> int | None:
    """Where a phrase goes on to the left of a determiner: a spokesman for | the ministry."""
    before = at - 1
    if before <= low or tokens.lower[before] not in INNER_PREPOSITIONS:
        return None
    noun = before - 1
    if _is_part_of(tokens, noun):
        return noun
    if tokens.lower[before] == "by":
        # a statement issued by | the ministry
        issued = tokens.lower[noun].endswith("ed") and noun > low and is_noun(tokens, noun - 1)
        return noun - 1 if issued else None
    if not is_noun(tokens, noun) or tokens.bits[noun] & (TIME | ADVERB) or tokens.lower[noun] in NO_TITLES:
        return None
    if tokens.lower[before] in ("to", "on", "in") and tokens.bits[noun] & CAPITAL:
        return None
    return noun


def _opening(tokens: Tokens, at: int, low: int) -> int | None:
    for index in range(at - 1, max(low, at - 12) - 1, -1):
        if tokens.lower[index] == "(":
            return index
    return None


def _closing(tokens: Tokens, at: int, high: int) -> int | None:
    for index in range(at + 1, min(high, at + 10)):
        if tokens.lower[index] == ")":
            return index
    return None


def phrase_after(tokens: Tokens, start: int, high: int, apposition: bool = True) -> Range | None:
    """The noun phrase that begins at token `start`, with its appositions, not reaching `high`."""
    if start >= high:
        return None
    bits, lower = tokens.bits, tokens.lower
    if _is_part_of(tokens, start) and start + 2 < high:
        whole = phrase_after(tokens, start + 2, high, apposition)
        return None if whole is None else (start, whole[1])
    if bits[start] & PRONOUN and not bits[start] & DETERMINER:
        return start, start + 1
    at = _core_after(tokens, start, high)
    if at == start:
        return None
    if apposition:
        while at + 1 < high and lower[at] == ",":
            past = _past_apposition(tokens, at + 1, high)
            if past == at + 1:
                break
            at = past
    return start, at


def _core_after(tokens: Tokens, start: int, high: int) -> int:
    """Where the phrase that begins at `start` ends, appositions left out."""
    begin = start + 1 if tokens.bits[start] & DETERMINER else start
    at = begin
    while at < high:
        if at > begin and (past := _past_link(tokens, at, high)) is not None:
            at = past
        elif _is_word_after(tokens, at, start, high):
            at += 1
        else:
            break
    if at > begin:
        return at
    return begin if tokens.bits[start] & PRONOUN else start


def _is_word_after(tokens: Tokens, at: int, start: int, high: int) -> bool:
    """Whether the phrase from `start` takes in the word at its right end."""
    kind, word = tokens.bits[at], tokens.lower[at]
    if kind & PUNCTUATION:
        return word in "@#$"
    if at > start and kind & TIME:
        return False
    if kind & CAPITAL:
        return is_noun(tokens, at)
    if kind & ADVERB or (at > start and word.endswith("ly")):
        return False
    if not is_noun(tokens, at):
        return at + 1 < high and is_participle(tokens, at) and is_noun(tokens, at + 1)
    named = at > start and tokens.bits[at - 1] & CAPITAL and not tokens.bits[start] & DETERMINER
    return not (named and tokens.cue[at])


def _past_link(tokens: Tokens, at: int, high: int) -> int | None:
    """Where a phrase goes on after what links two of its parts: a dot, a bracket, of, and, issued by."""
    kind, word = tokens.bits[at], tokens.lower[at]
    after = at + 1
    if after >= high:
        closed = word == ")"
        return after if closed else None
    if kind & PUNCTUATION:
        if word == "(":
            closing = _closing(tokens, at, high)
            return None if closing is None else closing + 1
        if word in SIGNS or (is_dot(tokens, at) and tokens.bits[after] & CAPITAL):
            return after
        return None
    if kind & CAPITAL:
        return None
    if word == "and":
        return after if tokens.bits[at - 1] & CAPITAL and tokens.bits[after] & CAPITAL else None
    if word.endswith("ed") and tokens.lower[after] == "by":
        return after
    if word not in INNER_PREPOSITIONS:
        return None
    named = tokens.bits[at - 1] & CAPITAL
    issued = word == "by" and tokens.lower[at - 1].endswith("ed")
    if word != "of" and not issued and (named or word not in CLOSE_PREPOSITIONS):
        return None
    if tokens.bits[after] & DETERMINER:
        after += 1
    return after if after < high and is_noun(tokens, after) and not tokens.bits[after] & TIME else None


def _past_apposition(tokens: Tokens, at: int, high: int) -> int:
    """Where an apposition ends that begins at `at`: 45, / a lawyer from Ohio, / who heads the agency,"""
    kind, word = tokens.bits[at], tokens.lower[at]
    if word in ("who", "whose", "which"):
        return _clause_end(tokens, at, high)
    if kind & NUMBER:
        return at + 1
    if kind & CAPITAL:
        return at if kind & (TIME | FUNCTION) else _core_after(tokens, at, high)
    described = not kind & (FUNCTION | ADVERB | PRONOUN | TIME) and not (word.endswith("ing") and len(word) > 5)
    if not kind & DETERMINER and not described:
        return at
    end = _core_after(tokens, at, high)
    if at < end < high and tokens.lower[end] in ("in", "on", "who", "that", "and"):
        return _clause_end(tokens, end, high)
    return end


def _clause_end(tokens: Tokens, at: int, high: int) -> int:
    """The end of a relative clause: the next comma, quote or sentence end."""
    for index in range(at, high):
        if tokens.bits[index] & QUOTE or tokens.lower[index] in (",", ":", ";", "?", "!", "—", "--", "–"):
            return index
        if tokens.lower[index] == ".":
            inner = is_dot(tokens, index) and index + 1 < high and tokens.bits[index + 1] & CAPITAL
            if not inner:
                return index
    return high
