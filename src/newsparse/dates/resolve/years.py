"""Years, decades and centuries."""

from __future__ import annotations

from datetime import date

from newsparse.dates.periods import Period, beginning
from newsparse.dates.resolve.narrative import Narrative
from newsparse.dates.tense import Clause
from newsparse.grammar.meanings import (
    Century,
    Decade,
    InCalendar,
    ShortYear,
    WhichYear,
    Year,
    YearFromNow,
    YearFromText,
)

_SOME_CENTURY = 1900  # for a century that the text does not give

# So many years after the reference one of two digits may be, unless its clause looks back; more where it is planned,
# and behind the year that a story is about.
_AHEAD = 10
_PLANNED_AHEAD = 49


def year_number(year: WhichYear | None, narrative: Narrative, clause: Clause) -> int | None:
    """The year in figures; None where the words leave it out or the reference for it is missing.

    Where nothing tells its century, `'49` is a year of some century, see `is_of_unknown_century`.
    """
    if isinstance(year, ShortYear):
        return _in_full(year.digits, narrative, clause)
    if isinstance(year, YearFromNow):
        return narrative.reference.year + year.shift if narrative.reference is not None else None
    if isinstance(year, YearFromText):
        then = narrative.then("Y")
        return then.first.year + year.shift if then is not None else None
    return year


def is_of_unknown_century(meaning: InCalendar, narrative: Narrative, clause: Clause) -> bool:
    """Whether its year is given by two digits and nothing in the text shows the century."""
    year = meaning.first if isinstance(meaning, Decade) else getattr(meaning, "year", None)
    return isinstance(year, ShortYear) and narrative.reference is None and narrative.story(clause) is None


def without_century(value: str) -> str:
    """The value of some century with X for it: XX49-02."""
    return "XX" + value[2:]


def _in_full(two_digits: int, narrative: Narrative, clause: Clause) -> int:
    """The year of '89: the last one in a clause that looks back, else at most a few years ahead."""
    story = narrative.story(clause)
    if story is not None:
        latest = story.first.year + _PLANNED_AHEAD
    elif narrative.reference is not None:
        direction = clause.direction()
        latest = narrative.reference.year + (0 if direction < 0 else _PLANNED_AHEAD if direction > 0 else _AHEAD)
    else:
        return _SOME_CENTURY + two_digits
    return _last_of(two_digits, latest)


def _last_of(two_digits: int, latest: int) -> int:
    """The last year of these two digits that is not after another."""
    return latest - (latest - two_digits) % 100


def year_period(meaning: Year, narrative: Narrative, clause: Clause) -> Period | None:
    """The year; None beyond the calendar's ends."""
    year = year_number(meaning.year, narrative, clause)
    return beginning("Y", year) if year is not None else None


def decade_period(meaning: Decade, narrative: Narrative, clause: Clause) -> Period | None:
    """The decade; None for the first one, of which the calendar lacks a year."""
    first = meaning.first
    if isinstance(first, ShortYear) and narrative.reference is not None and narrative.story(clause) is None:
        first = _last_of(first.digits, narrative.reference.year)  # one to come is written in full
    return beginning("E", year_number(first, narrative, clause) or 0)


def century_period(meaning: Century) -> Period:
    """The century; the first one starts with the calendar."""
    return Period("C", date(max(meaning.hundreds * 100, 1), 1, 1))
