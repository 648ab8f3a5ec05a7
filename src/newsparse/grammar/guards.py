"""What a rule asks besides its pattern: what stands around it, how it is written, which numbers it holds.

A guard is made from data and answers for a reading. A rule gives them as `unless`, of which none may hold, and as
`only`, of which all must.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from collections.abc import Set as AbstractSet
from typing import TypeAlias

from newsparse.grammar.kinds import KINDS
from newsparse.grammar.reading import Reading

Guard: TypeAlias = Callable[[Reading], bool]
_BOUNDS = re.compile(r"(-?\d+)-(-?\d+)")


def before(*kinds: str, distance: int = 1) -> Guard:
    """A token of one of these kinds stands in front; the empty kind is the beginning."""
    return lambda reading: reading.before(distance) in kinds


def after(*kinds: str, distance: int = 1) -> Guard:
    """A token of one of these kinds stands behind; the empty kind is the end."""
    return lambda reading: reading.after(distance) in kinds


def word_before(words: Container[str], distance: int = 1) -> Guard:
    """One of these words, given in small letters, stands in front."""
    return lambda reading: reading.word_before(distance).lower() in words


def word_after(words: Container[str], distance: int = 1) -> Guard:
    """One of these words, given in small letters, stands behind."""
    return lambda reading: reading.word_after(distance).lower() in words


def titled(name: str = "") -> Guard:
    """What was captured by that name (without one, the first token) is written with a capital and goes on small."""

    def is_titled(reading: Reading) -> bool:
        places = reading.span(name) if name else (0, 1)
        return places is not None and reading.written(places[0]).istitle()

    return is_titled


def written(name: str, words: Container[str]) -> Guard:
    """What was captured by that name is one of these words, given in small letters."""

    def is_one(reading: Reading) -> bool:
        places = reading.span(name)
        return places is not None and reading.written(places[0]).lower() in words

    return is_one


def within(name: str, low: int, high: int) -> Guard:
    """The number that was captured by that name lies between these two."""

    def is_within(reading: Reading) -> bool:
        word = reading.captured(name)
        return word is None or low <= word.number <= high

    return is_within


def named(name: str, *names: str) -> Guard:
    """The word that was captured by that name has one of these names, as a unit its letter."""

    def is_named(reading: Reading) -> bool:
        word = reading.captured(name)
        return word is not None and word.name in names

    return is_named


def holds(kind: str) -> Guard:
    """A token of that kind is in the reading."""
    return lambda reading: KINDS[kind] in reading.kinds


def of_kind(name: str, *kinds: str) -> Guard:
    """A token that was captured by that name (without one, the first token) is of one of these kinds."""

    def is_of_kind(reading: Reading) -> bool:
        words = reading.all_captured(name) if name else [reading.word(0)]
        return any(word.kind in kinds for word in words)

    return is_of_kind


def wanted(name: str, what: str) -> Guard:
    """All that was captured by that name has one of these names, or a number in these bounds: `W,M`, `1-4`."""
    bounds = _BOUNDS.fullmatch(what)
    if bounds is None:
        names = frozenset(what.split(","))
        return lambda reading: names.issuperset([word.name for word in reading.each_captured(name)])
    low, high = int(bounds[1]), int(bounds[2])

    def are_within(reading: Reading) -> bool:
        for word in reading.each_captured(name):  # noqa: SIM110 - a generator costs more than the comparison
            if not low <= word.number <= high:
                return False
        return True

    return are_within


def has(name: str) -> Guard:
    """Something was captured by that name."""
    return lambda reading: reading.span(name) is not None


def both(*guards: Guard) -> Guard:
    """All of these hold."""

    def all_hold(reading: Reading) -> bool:
        for guard in guards:  # noqa: SIM110 - a generator costs more than the guards
            if not guard(reading):
                return False
        return True

    return all_hold


def either(*guards: Guard) -> Guard:
    """One of these holds."""

    def one_holds(reading: Reading) -> bool:
        for guard in guards:  # noqa: SIM110 - a generator costs more than the guards
            if guard(reading):
                return True
        return False

    return one_holds


def but_not(guard: Guard) -> Guard:
    """That one does not hold."""
    return lambda reading: not guard(reading)


def near_before(words: AbstractSet[str], within: int) -> Guard:
    """One of these words, given in small letters, is among the last few in front."""
    return lambda reading: not words.isdisjoint(reading.words_before(within))


def near_after(words: AbstractSet[str], within: int) -> Guard:
    """One of these words, given in small letters, is among the next few behind."""
    return lambda reading: not words.isdisjoint(reading.words_after(within))


def near(words: AbstractSet[str], within: int) -> Guard:
    """One of these words, given in small letters, is among the last or the next few."""
    return either(near_before(words, within), near_after(words, within))


def text_before(pattern: str) -> Guard:
    r"""The text in front, of which a little is read, has the pattern; one that ends in \Z stands right there."""
    search = re.compile(pattern).search
    return lambda reading: search(reading.text_before()) is not None


def text_after(pattern: str) -> Guard:
    """The text behind begins with the pattern."""
    match = re.compile(pattern).match
    return lambda reading: match(reading.text_after()) is not None


def capital_before(distance: int = 1) -> Guard:
    """The word in front begins with a capital."""
    return lambda reading: reading.word_before(distance)[:1].isupper()


def capital_after() -> Guard:
    """The word behind begins with a capital."""
    return lambda reading: reading.word_after()[:1].isupper()


def plural_before() -> Guard:
    """The word in front ends as a plural does."""
    return lambda reading: reading.word_before().endswith("s")


def plural_after() -> Guard:
    """The word behind looks like a plural: goats, homes; not grass, focus, crisis."""
    return lambda reading: reading.word_after().endswith("s") and reading.word_after()[-2:] not in ("ss", "us", "is")


def divisible(name: str, by: int) -> Guard:
    """The number that was captured by that name is a round one."""

    def is_round(reading: Reading) -> bool:
        word = reading.captured(name)
        return word is not None and word.number % by == 0

    return is_round


def lower_after(reading: Reading) -> bool:
    """A word in small letters stands behind that the vocabulary does not know."""
    return reading.after() == "word" and reading.word_after()[:1].islower()


def capital() -> Guard:
    """The first token begins with a capital."""
    return lambda reading: reading.written(0)[0].isupper()


def in_digits(name: str = "") -> Guard:
    """What was captured by that name (without one, the first token) is written in digits."""

    def is_in_digits(reading: Reading) -> bool:
        places = reading.span(name) if name else (0, 1)
        return places is not None and reading.written(places[0]).isdigit()

    return is_in_digits


def apart(first: str, second: str, by: int) -> Guard:
    """The number of the second capture is so much larger than that of the first."""

    def are_apart(reading: Reading) -> bool:
        low, high = reading.captured(first), reading.captured(second)
        return low is not None and high is not None and high.number - low.number == by

    return are_apart
