"""What small words say in every family: early, late, about, last, this, next."""

from __future__ import annotations

from newsparse.dates.lexicon import Word
from newsparse.dates.rules.engine import Reading
from newsparse.model import TimexMod


def mod_of(reading: Reading) -> TimexMod | None:
    """What early, late, about and the like say of the whole."""
    word = reading.get("edge", "bound")
    if word is not None:
        return TimexMod(word.name)
    if reading.has("earlier"):
        return TimexMod.START
    return TimexMod.END if reading.has("later") else None


def year_of(word: Word | None) -> int | None:
    """1989 of `1989`; of `'89` the two digits, which the resolver places in a century."""
    return None if word is None else word.number


_DIRECTIONS = {"last": -1, "past": -1, "previous": -1, "this": 0, "that": 0, "next": 1, "following": 1}


def direction_of(reading: Reading) -> int | None:
    """-1 of last, 0 of this, 1 of next; None where nothing is said."""
    return next((way for kind, way in _DIRECTIONS.items() if reading.has(kind)), None)
