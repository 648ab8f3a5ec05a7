"""What small words say in every family: early, late, about, last, this, next."""

from __future__ import annotations

from newsparse.dates.kinds import KINDS
from newsparse.dates.meanings import ShortYear, WhichYear
from newsparse.dates.rules.engine import Reading
from newsparse.dates.vocabulary import Word
from newsparse.model import TimexMod


def mod_of(reading: Reading) -> TimexMod | None:
    """What early, late, about and the like say of the whole."""
    word = reading.get("edge", "bound")
    if word is not None:
        return TimexMod(word.name)
    if reading.has("earlier"):
        return TimexMod.START
    return TimexMod.END if reading.has("later") else None


def up_to(reading: Reading) -> int:
    """1 where the reading opens with "up to", which before a date is only a preposition; else 0."""
    return int(reading.places("bound")[:1] == [0] and reading.written(0).lower().startswith("up"))


def year_of(word: Word | None) -> WhichYear | None:
    """1989 of `1989`; of `'89` the two digits, which the resolver places in a century."""
    if word is None:
        return None
    return ShortYear(word.number) if word.kind == "short_year" else word.number


_DIRECTIONS = {
    KINDS[kind]: way
    for kind, way in {"last": -1, "past": -1, "previous": -1, "next": 1, "following": 1, "this": 0, "that": 0}.items()
}


def direction_of(reading: Reading) -> int | None:
    """-1 of last, 0 of this, 1 of next; None where nothing is said."""
    way = None
    for character in reading.kinds:
        told = _DIRECTIONS.get(character)
        if told:
            return told
        if told is not None:
            way = told  # this next week: next has the say
    return way


def is_anaphoric(reading: Reading) -> bool:
    """Whether the direction is counted from the day that the text is at."""
    return reading.has("previous") or reading.has("following") or reading.has("that")


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
