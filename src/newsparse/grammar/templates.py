"""Templates: what the match of a rule means, filled from its captures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias, TypeVar

from newsparse.grammar.guards import Guard
from newsparse.grammar.kinds import KINDS
from newsparse.grammar.meanings import Meaning, ShortYear, WhichYear, YearFromNow
from newsparse.grammar.reading import Expression, Reading
from newsparse.grammar.words import Word
from newsparse.model import TimexMod

Built: TypeAlias = "Expression | Sequence[Expression] | None"
Build: TypeAlias = Callable[[Reading], Built]
Value: TypeAlias = "WhichYear | Meaning | tuple[int | str | None, ...] | str | bool | None"
Maker: TypeAlias = Callable[[Reading], Value]
# What a template puts in a field: a constant, a capture with what of it is wanted, a function; the first of several.
Filling: TypeAlias = "int | str | bool | Maker"
Slot: TypeAlias = "Filling | tuple[Filling, ...]"
M = TypeVar("M", bound="Meaning | None")


def make(meaning: Callable[..., M], **slots: Slot) -> Callable[[Reading], M]:
    """What makes a meaning of a reading; its fields, or the arguments of a function, are filled from captures.

    A field is a constant (a number, or a string behind `=`) or the name of a capture: `m` is its number, `y.year` a
    year of two or four digits, and so on as `_OF_A_WORD` and `_OF_ALL` say. Of a tuple the first counts that was
    captured. What was not captured leaves the field at its default.
    """
    filled = [(name, _slot(slot)) for name, slot in slots.items()]

    def made(reading: Reading) -> M:
        given: dict[str, Value] = {}
        for name, read in filled:
            value = read(reading)
            if value is not None:
                given[name] = value
        return meaning(**given)

    return made


def given(name: str, maker: Maker) -> Maker:
    """What that makes, where something was captured by the name."""
    return lambda reading: maker(reading) if reading.span(name) is not None else None


def means(
    meaning: Callable[..., Meaning | None],
    *,
    mod: str | Callable[[Reading], str] | None = "",
    aside: Guard | None = None,
    **slots: Slot,
) -> Build:
    """A template: the meaning, made as `make` says, of the whole match or of what `it@` captured in it.

    A function in place of a class may answer None, which gives the place back to the rules after it.
    `mod` is the modifier where no word says one; with None there is none. Where the guard `aside` holds, what
    `aside@` captured at the beginning belongs to something else: the article of `the third-quarter loss`.
    """
    made = make(meaning, **slots)

    def build(reading: Reading) -> Expression | None:
        said = made(reading)
        if said is None:
            return None
        first, last = reading.span("it") or (0, reading.last - reading.first)
        if aside is not None and aside(reading):
            first = (reading.span("aside") or (0, first))[1]
        modifier = None
        if mod is not None:
            modifier = mod_of(reading, first, last)
            if modifier is None and mod:
                modifier = TimexMod(mod if isinstance(mod, str) else mod(reading))
        return reading.says(said, modifier, first, last)

    return build


def listed(meaning: Callable[..., Meaning | None], **slots: Slot) -> Build:
    """A template for lists and ranges: one expression for each `each@`, the slots filled from what is its own.

    The first reaches back to the beginning of the match, and the last on to its end. One opens a range where
    `to@` captured what follows it.
    """
    made = make(meaning, **slots)

    def build(reading: Reading) -> list[Expression] | None:
        members, links = reading.spans("each"), [first for first, _ in reading.spans("to")]
        found: list[Expression] = []
        for number, (first, last) in enumerate(members):
            reading.member = number
            first = first if number else 0
            opens_range = last in links
            if number + 1 == len(members):
                last = reading.last - reading.first
            said = made(reading)
            if said is None:
                return None
            found.append(reading.says(said, mod_of(reading, first, last), first, last, opens_range))
        return found

    return build


def chosen(name: str, by_number: Mapping[int, str], default: str) -> Callable[[Reading], str]:
    """The modifier that the number captured by that name stands for."""

    def choose(reading: Reading) -> str:
        word = reading.captured(name)
        return by_number.get(word.number, default) if word is not None else default

    return choose


_MODIFYING = tuple(KINDS[kind] for kind in ("edge", "bound", "earlier", "later"))

_MODIFYING_KINDS = frozenset(_MODIFYING)


def mod_of(reading: Reading, first: int = 0, last: int | None = None) -> TimexMod | None:
    """What early, late, about and the like, or the word captured as `mod`, say of these tokens."""
    if not _MODIFYING_KINDS.isdisjoint(reading.kinds):
        for kind in _MODIFYING:
            place = reading.kinds.find(kind, first, last)
            if place >= 0:
                return TimexMod(reading.word(place).name)
    places = reading.span("mod")
    return TimexMod(reading.word(places[0]).name) if places is not None and places[0] >= first else None


def year_of(word: Word | None) -> WhichYear | None:
    """1989 of `1989`, the two digits of `'89`."""
    if word is None:
        return None
    return ShortYear(word.number) if word.number < 100 else word.number


def way_of(words: Sequence[Word]) -> int | None:
    """-1 of last, 0 of this, 1 of next, None of nothing; in `this next week` next has the say."""
    return next((word.number for word in words if word.number), 0) if words else None


def amount_of(word: Word | None) -> str:
    """The number of units: digits, 1 where no number stands, X where it is not said."""
    if word is None:
        return "1"
    if word.kind == "decimal":
        return word.name
    if word.kind == "vague":
        return str(word.number) if word.number else "X"
    return str(word.number)


def _slot(slot: Slot) -> Maker:
    if callable(slot):
        return slot
    if isinstance(slot, tuple):
        return _first_of([_slot(one) for one in slot])
    if not isinstance(slot, str):
        return lambda reading: slot
    if slot.startswith("="):
        return lambda reading: slot[1:]
    capture, _, what = slot.partition(".")
    if what in _OF_ALL:
        of_all = _OF_ALL[what]

        def read_all(reading: Reading) -> Value:
            words = reading.all_captured(capture)
            return of_all(words) if words else None

        return read_all
    if what == "amount":
        return lambda reading: amount_of(reading.captured(capture))
    of_word = _OF_A_WORD[what]

    def read(reading: Reading) -> Value:
        word = reading.captured(capture)
        return of_word(word) if word is not None else None

    return read


def _first_of(slots: Sequence[Maker]) -> Maker:
    def read(reading: Reading) -> Value:
        for slot in slots:
            value = slot(reading)
            if value is not None:
                return value
        return None

    return read


def _years(words: Sequence[Word]) -> YearFromNow | None:
    way = way_of(words)
    return YearFromNow(way) if way is not None else None


# What a slot wants of the word that was captured.
_OF_A_WORD: dict[str, Callable[[Word], Value]] = {
    "": lambda word: word.number,
    "name": lambda word: word.name,
    "capitals": lambda word: word.name.upper(),
    "less": lambda word: word.number - 1,
    "hundreds": lambda word: word.number // 100,
    "behind": lambda word: 1 - word.number,
    "minus": lambda word: -word.number,
    "year": year_of,
    "quarter": lambda word: (word.number + 2) // 3,  # in which the month lies
    "there": lambda word: True,
}
# And of all words that were: way is -1, 0, 1 of last, this, next; years is the year so many from the present one.
_OF_ALL: dict[str, Callable[[Sequence[Word]], Value]] = {
    "way": way_of,
    "years": _years,
    "of_text": lambda words: any(word.name == OF_TEXT for word in words) or None,
}
# The name of pointers that count from the time that the text is at.
OF_TEXT = "of_text"
