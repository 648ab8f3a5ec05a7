"""A recognised time expression: where it stands and what it says."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.dates.meanings import Meaning
from newsparse.model import TimexMod


class Expression(NamedTuple):
    """Its place, its meaning, and whether it opens a range that the next one closes."""

    start: int
    end: int
    meaning: Meaning
    mod: TimexMod | None = None
    opens_range: bool = False
