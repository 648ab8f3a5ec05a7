"""Noun phrases: where the phrase of a speaker begins and ends."""

from __future__ import annotations

from newsparse.quotes.lexicon.cues import FRAMES, NOUN_FORMS, PAST
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
from newsparse.quotes.tokens import CAPITAL, NUMBER, PUNCTUATION, QUOTE, Tokens

Range = tuple[int, int]  # token numbers, half open

FUNCTION = PREPOSITION | CONJUNCTION | SUBORDINATOR | AUXILIARY | RELATIVE | VERB | PUNCTUATION | QUOTE
# Nouns that stand before a speaker without being the speaker's title: In a statement Lee said.
NO_TITLES = frozenset(
    """statement interview tweet speech email letter release conference call night morning afternoon evening day week
    month year years days weeks months ago case fact result time event rally debate briefing hearing report post
    phone television radio news memo video""".split()
)
# Function words that are names as well: Will Lee, May Lee.
NAMES = frozenset("will may us am".split())
INNER_PREPOSITIONS = frozenset("of for at from in with on to by about".split())
CLOSE_PREPOSITIONS = frozenset("of for at from with".split())
HONORIFIC_DOTS = frozenset("mr mrs ms dr gov sen rep reps sens gen col lt maj capt sgt adm jr sr prof st rev".split())


def is_noun(tokens: Tokens, at: int) -> bool:
    """Whether a token can be part of a noun phrase as a noun, name, adjective or number."""
    bits = tokens.bits[at]
    if bits & CAPITAL:
        return not bits & (FUNCTION | ADVERB) or bool(at and tokens.bits[at - 1] & CAPITAL) or tokens.lower[at] in NAMES
    if bits & (FUNCTION | PRONOUN | DETERMINER):
        return bool(bits & NUMBER)
    if bits & NUMBER:
        return True
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
    return bool(tokens.bits[before] & DETERMINER) and tokens.lower[before] not in ("that", "this", "all", "some", "many")


def _is_article(tokens: Tokens, at: int) -> bool:
    """The, A or An, but not the A of an initial."""
    if tokens.lower[at] not in ("the", "a", "an"):
        return False
    return not (tokens.bits[at] & CAPITAL and at + 1 < len(tokens.lower) and tokens.lower[at + 1] == ".")


def is_dot(tokens: Tokens, at: int) -> bool:
    """A full stop inside a phrase: Gov. Lee, John F. Doe."""
    return tokens.lower[at] == "." and at > 0 and tokens.end[at - 1] == tokens.start[at]


def phrase_before(tokens: Tokens, end: int, low: int) -> Range | None:
    """The noun phrase that ends right before token `end`, not reaching below `low`."""
    at = end - 1
    if at < low:
        return None
    bits, lower = tokens.bits, tokens.lower
    if lower[at] == ")":
        opened = _opening(tokens, at, low)
        return None if opened is None else _join(phrase_before(tokens, opened, low), end)
    if bits[at] & PRONOUN and not bits[at] & DETERMINER and lower[at] not in ("many", "some", "one"):
        return at, end
    if is_dot(tokens, at):
        at -= 1
    begin = end
    while at >= low:
        kind = bits[at]
        if kind & PUNCTUATION:
            if (
                lower[at] in (".", "’", "'", "/", "&", "-", "#", "@", "$")
                and begin > at
                and at > low
                and (tokens.end[at - 1] == tokens.start[at] or lower[at] in "&@#$")
            ):
                at -= 1
                continue
            if lower[at] == ")" and begin < end:
                opened = _opening(tokens, at, low)
                if opened is not None and at - opened < 8:
                    at = opened - 1
                    continue
            break
        if lower[at] == "that" and begin < end and bits[begin] & CAPITAL:
            break
        if lower[at].endswith("ed") and not kind & CAPITAL and not is_participle(tokens, at):
            break
        if (kind & DETERMINER and not kind & CAPITAL) or _is_article(tokens, at):
            begin = at
            extended = _before_determiner(tokens, at, low)
            if extended is None:
                break
            at = extended
            continue
        if kind & CONJUNCTION and lower[at] in ("and", "or") and begin < end:
            if (
                at > low
                and bits[at - 1] & CAPITAL
                and bits[at + 1] & CAPITAL
                and not bits[at - 1] & (TIME | FUNCTION)
            ):
                at -= 1
                continue
            break
        if lower[at] in INNER_PREPOSITIONS and begin < end and not kind & CAPITAL:
            if (
                at > low
                and is_noun(tokens, at - 1)
                and not bits[at - 1] & (TIME | ADVERB)
                and lower[at - 1] not in NO_TITLES
            ):
                at -= 1
                continue
            break
        if kind & TIME and not (begin < end and bits[at + 1] & CAPITAL and lower[at] in ("may", "april", "june")):
            break
        if kind & ADVERB and not kind & CAPITAL:
            break
        if not is_noun(tokens, at) and not (begin < end and is_participle(tokens, at)):
            break
        if begin < end and not kind & CAPITAL and lower[at] in NO_TITLES and bits[begin] & CAPITAL:
            break
        begin = at
        at -= 1
    return (begin, end) if begin < end else None


def _join(phrase: Range | None, end: int) -> Range | None:
    return None if phrase is None else (phrase[0], end)


def _opening(tokens: Tokens, at: int, low: int) -> int | None:
    for index in range(at - 1, max(low, at - 12) - 1, -1):
        if tokens.lower[index] == "(":
            return index
    return None


def _before_determiner(tokens: Tokens, at: int, low: int) -> int | None:
    """Where a phrase goes on to the left of a determiner: a spokesman for | the ministry."""
    before = at - 1
    if before <= low or tokens.lower[before] not in INNER_PREPOSITIONS:
        return None
    noun = before - 1
    if tokens.lower[before] == "by":
        # a statement issued by | the ministry
        if tokens.lower[noun].endswith("ed") and noun > low and is_noun(tokens, noun - 1):
            return noun - 1
        return None
    if is_noun(tokens, noun) and not tokens.bits[noun] & (TIME | ADVERB) and tokens.lower[noun] not in NO_TITLES:
        if tokens.lower[before] in ("to", "on", "in") and tokens.bits[noun] & CAPITAL:
            return None
        return noun
    return None


def phrase_after(tokens: Tokens, start: int, high: int, apposition: bool = True) -> Range | None:
    """The noun phrase that begins at token `start`, with its appositions, not reaching `high`."""
    if start >= high:
        return None
    bits, lower = tokens.bits, tokens.lower
    if bits[start] & PRONOUN and not bits[start] & DETERMINER and lower[start] != "one":
        return start, start + 1
    at = _core_after(tokens, start, high)
    if at == start:
        return None
    if apposition:
        at = _appositions(tokens, at, high)
    return start, at


def _core_after(tokens: Tokens, start: int, high: int) -> int:
    """Where the phrase that begins at `start` ends, appositions left out."""
    bits, lower = tokens.bits, tokens.lower
    at = start
    if at < high and bits[at] & DETERMINER:
        at += 1
    nouns = 0
    while at < high:
        kind = bits[at]
        word = lower[at]
        if kind & PUNCTUATION:
            if word == "." and is_dot(tokens, at) and at + 1 < high and bits[at + 1] & CAPITAL:
                at += 1
                continue
            if word == "(" and nouns:
                closed = _closing(tokens, at, high)
                if closed is not None:
                    at = closed + 1
                    continue
            if word in "&'’/@#$" and nouns + (word in "@#$") and at + 1 < high:
                at += 1
                continue
            break
        if kind & TIME and nouns:
            break
        if word in INNER_PREPOSITIONS and nouns and at + 1 < high and not kind & CAPITAL:
            head_is_name = bits[at - 1] & CAPITAL
            if word == "of" or (not head_is_name and word in CLOSE_PREPOSITIONS) or _issued(tokens, at):
                after = at + 1
                if bits[after] & DETERMINER:
                    after += 1
                if after < high and is_noun(tokens, after) and not bits[after] & TIME:
                    at = after
                    continue
            break
        if kind & CONJUNCTION:
            if word == "and" and nouns and at + 1 < high and bits[at + 1] & CAPITAL and bits[at - 1] & CAPITAL:
                at += 1
                continue
            break
        if word.endswith("ed") and nouns and at + 1 < high and lower[at + 1] == "by":
            at += 1
            continue
        if not kind & CAPITAL and (kind & ADVERB or (word.endswith("ly") and nouns)):
            break
        if not is_noun(tokens, at):
            break
        if (
            nouns
            and not kind & CAPITAL
            and bits[at - 1] & CAPITAL
            and not bits[start] & DETERMINER
            and tokens.cue[at]
        ):
            break
        nouns += 1
        at += 1
    return at if nouns or (at > start and bits[start] & DETERMINER and bits[start] & PRONOUN) else start


def _issued(tokens: Tokens, at: int) -> bool:
    return tokens.lower[at] == "by" and tokens.lower[at - 1].endswith("ed")


def _closing(tokens: Tokens, at: int, high: int) -> int | None:
    for index in range(at + 1, min(high, at + 10)):
        if tokens.lower[index] == ")":
            return index
    return None


def _appositions(tokens: Tokens, at: int, high: int) -> int:
    """Where the appositions after a phrase end: Ann Lee, 45, a lawyer from Ohio, who heads the agency."""
    bits, lower = tokens.bits, tokens.lower
    while at + 1 < high and lower[at] == ",":
        after = at + 1
        kind = bits[after]
        if kind & RELATIVE and lower[after] in ("who", "whose", "which"):
            end = _clause_end(tokens, after, high)
        elif kind & NUMBER:
            end = after + 1
        elif (
            kind & DETERMINER
            or (not kind & (FUNCTION | ADVERB | PRONOUN | TIME | CAPITAL)
            and not _gerund(lower[after]))
        ):
            end = _core_after(tokens, after, high)
            if end < high and lower[end] in ("in", "on", "who", "that", "and") and not bits[end] & CAPITAL:
                end = _clause_end(tokens, end, high)
        elif kind & CAPITAL and not kind & (TIME | FUNCTION):
            end = _core_after(tokens, after, high)
        else:
            break
        if end == after:
            break
        at = end
    return at


def _gerund(word: str) -> bool:
    return (word.endswith("ing") and word in FRAMES) or (word.endswith("ing") and len(word) > 5)


def _clause_end(tokens: Tokens, at: int, high: int) -> int:
    """The end of a relative clause: the next comma, quote or sentence end."""
    for index in range(at, high):
        if tokens.bits[index] & QUOTE or tokens.lower[index] in (",", ":", ";", "?", "!", "—", "--", "–"):
            return index
        if tokens.lower[index] == "." and not (
            is_dot(tokens, index) and index + 1 < high and tokens.bits[index + 1] & CAPITAL
        ):
            return index
    return high
