"""A rule of the grammar: a pattern with captures, what it means, what forbids it, and examples.

    rule("month and year", "edge? m@month (comma|of)? y@year", means(Month, month="m", year="y.year"),
         examples=["It fell in [February 1947]. = 1947-02"])

`m@` captures what follows it, a kind or a bracket, and a name may come again in another alternative. `it@(...)` is
what the expression covers, where that is not the whole match. The tests run the examples.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from attrs import frozen

from newsparse.grammar.guards import Guard
from newsparse.grammar.kinds import KINDS
from newsparse.grammar.meanings import Meaning, ShortYear, WhichYear
from newsparse.grammar.reading import Expression, Reading
from newsparse.grammar.words import Word
from newsparse.model import TimexMod

Built: TypeAlias = "Expression | Sequence[Expression] | None"
Build: TypeAlias = Callable[[Reading], Built]
# What a template puts in a field of the meaning: a constant, or a capture by name, perhaps with what of it is wanted.
Slot: TypeAlias = "int | str | None"
Value: TypeAlias = "WhichYear | str | None"


@frozen
class Rule:
    """One rule; `build` says what the tokens mean, and None gives the place back to the rules after it."""

    name: str
    pattern: str
    build: Build
    unless: tuple[Guard, ...] = ()
    only: tuple[Guard, ...] = ()
    examples: tuple[str, ...] = ()

    def allows(self, reading: Reading) -> bool:
        """Whether no guard forbids the reading."""
        for guard in self.only:
            if not guard(reading):
                return False
        for guard in self.unless:  # noqa: SIM110 - a generator costs more than the guards
            if guard(reading):
                return False
        return True


def rule(
    name: str,
    pattern: str,
    build: Build,
    *,
    unless: Sequence[Guard] = (),
    only: Sequence[Guard] = (),
    examples: Sequence[str] = (),
) -> Rule:
    """A rule by its name, what it looks like and what that means."""
    return Rule(name, pattern, build, tuple(unless), tuple(only), tuple(examples))


def never(
    name: str,
    pattern: str,
    *,
    unless: Sequence[Guard] = (),
    only: Sequence[Guard] = (),
    examples: Sequence[str] = (),
) -> Rule:
    """A rule for what looks like a time and is none: it takes the tokens, and nothing comes of them."""
    return rule(name, pattern, _nothing, unless=unless, only=only, examples=examples)


def _nothing(reading: Reading) -> Sequence[Expression]:
    return ()


def means(meaning: Callable[..., Meaning], *, mod: str | None = "", **slots: Slot) -> Build:
    """A template: the meaning, its fields filled from captures.

    A field is a constant (an int, or a string behind `=`), or the name of a capture: `m` is its number, `n.less` its
    number less one, `m.name` its name, `m.capitals` that in capitals, `y.year` a year of two or four digits, `w.way`
    -1, 0 or 1 of last, this and next, `n.amount` digits or X. What was not captured leaves the field at its default.
    `mod` is the modifier where no word says one; with None there is none.
    """
    filled = [(name, *_slot(slot)) for name, slot in slots.items()]

    def build(reading: Reading) -> Expression:
        values = {name: read(reading, capture) for name, capture, read in filled}
        first, last = reading.span("it") or (0, reading.last - reading.first)
        modifier = mod_of(reading) or (TimexMod(mod) if mod else None) if mod is not None else None
        given = {name: value for name, value in values.items() if value is not None}
        return reading.says(meaning(**given), modifier, first, last)

    return build


_MODIFYING = ("edge", "bound", "earlier", "later")
_MODIFYING_CHARACTERS = frozenset(KINDS[kind] for kind in _MODIFYING)


def mod_of(reading: Reading) -> TimexMod | None:
    """What early, late, about and the like say of the whole."""
    word = reading.get(*_MODIFYING) if reading.has_any(_MODIFYING_CHARACTERS) else None
    return TimexMod(word.name) if word is not None else None


def _slot(slot: Slot) -> tuple[str, Callable[[Reading, str], Value]]:
    if not isinstance(slot, str):
        return "", lambda reading, capture: slot
    if slot.startswith("="):
        return "", lambda reading, capture: slot[1:]
    capture, _, what = slot.partition(".")
    return capture, _READERS[what]


def _number(reading: Reading, capture: str) -> int | None:
    word = reading.captured(capture)
    return word.number if word is not None else None


def _capitals(reading: Reading, capture: str) -> str | None:
    name = _name(reading, capture)
    return name.upper() if name is not None else None


def _less(reading: Reading, capture: str) -> int | None:
    number = _number(reading, capture)
    return number - 1 if number is not None else None


def _name(reading: Reading, capture: str) -> str | None:
    word = reading.captured(capture)
    return word.name if word is not None else None


def year_of(word: Word | None) -> WhichYear | None:
    """1989 of `1989`, the two digits of `'89`."""
    if word is None:
        return None
    return ShortYear(word.number) if word.number < 100 else word.number


def _year(reading: Reading, capture: str) -> WhichYear | None:
    return year_of(reading.captured(capture))


def way_of(words: Sequence[Word]) -> int | None:
    """-1 of last, 0 of this, 1 of next, None of nothing; in `this next week` next has the say."""
    return next((word.number for word in words if word.number), 0) if words else None


def _way(reading: Reading, capture: str) -> int | None:
    return way_of(reading.all_captured(capture))


def amount_of(word: Word | None) -> str:
    """The number of units: digits, 1 where no number stands, X where it is not said."""
    if word is None:
        return "1"
    if word.kind == "decimal":
        return word.name
    if word.kind == "vague":
        return str(word.number) if word.number else "X"
    return str(word.number)


def _amount(reading: Reading, capture: str) -> str:
    return amount_of(reading.captured(capture))


_READERS: dict[str, Callable[[Reading, str], Value]] = {
    "": _number,
    "name": _name,
    "capitals": _capitals,
    "less": _less,
    "year": _year,
    "way": _way,
    "amount": _amount,
}
