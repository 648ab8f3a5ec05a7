"""What small words say in every family: early, late, about, last, this, next."""

from __future__ import annotations

from newsparse.grammar.kinds import KINDS
from newsparse.grammar.meanings import Duration, Meaning, Offset
from newsparse.grammar.reading import Reading
from newsparse.grammar.rules import amount_of as digits_of
from newsparse.grammar.rules import way_of


def up_to(reading: Reading) -> int:
    """1 where the reading opens with "up to", which before a date is only a preposition; else 0."""
    return int(reading.places("bound")[:1] == [0] and reading.written(0).lower().startswith("up"))


_POINTING = ("last", "past", "previous", "next", "following", "this", "that")
_POINTING_CHARACTERS = frozenset(KINDS[kind] for kind in _POINTING)
_ANAPHORIC_CHARACTERS = frozenset(KINDS[kind] for kind in ("previous", "following", "that"))


def direction_of(reading: Reading) -> int | None:
    """-1 of last, 0 of this, 1 of next; None where nothing is said."""
    return way_of(reading.words(*_POINTING)) if reading.has_any(_POINTING_CHARACTERS) else None


def is_anaphoric(reading: Reading) -> bool:
    """Whether the direction is counted from the day that the text is at."""
    return reading.has_any(_ANAPHORIC_CHARACTERS)


# "That" points to a time after these; after a verb it opens a clause.
_BEFORE_POINTING_THAT = frozenset(["", "dot", "in", "of", "on", "during", "by", "quote", "open", "and", "comma"])


def opens_clause(reading: Reading) -> bool:
    """Whether the reading's "that" is a conjunction: said that Thursday was hot."""
    return reading.has("that") and reading.before() not in _BEFORE_POINTING_THAT


_INDEFINITE = frozenset("a an one any some".split())
_NO_NOUNS = frozenset(
    ["", "dot", "comma", "dash", "quote", "close", "in", "of", "and", "or", "at", "before", "after"]
)


def is_indefinite(reading: Reading) -> bool:
    """Whether any day of that name is meant: on a Sunday; not a Sunday paper, whose article it is."""
    return reading.word_before().lower() in _INDEFINITE and reading.after() in _NO_NOUNS


def is_name(reading: Reading, kind: str) -> bool:
    """Whether a word of that kind is the first of a name: the Winter Olympics, 21st Century Fox."""
    place = reading.places(kind)
    return bool(place) and reading.after() == "cap" and reading.written(place[-1]).istitle()


AMOUNTS = ("decimal", "count", "day", "year", "military", "vague")


def amount_of(reading: Reading) -> str:
    """The number of the units: digits, or X where it isn't stated."""
    return digits_of(reading.get(*AMOUNTS))


def counted(amount: str, unit: str, way: int, anaphoric: bool = False) -> Meaning | None:
    """So many units from the present or from the time that the text is at; None where no whole number says how many.

    Two weeks ago is a day, three hours ago a length.
    """
    if unit in ("TH", "TM", "TS") or "." in amount:
        return Duration(amount, unit, way)
    if not amount.isdigit():
        return None
    count = int(amount)
    if unit == "2W":
        unit, count = "W", 2 * count
    if unit == "6M":
        unit, count = "M", 6 * count
    if unit == "W" and 1 < count < 52:
        unit, count = "D", 7 * count
    return Offset(unit, way * count, anaphoric)
