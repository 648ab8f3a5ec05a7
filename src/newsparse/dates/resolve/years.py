"""Years, decades and centuries."""

from __future__ import annotations

from datetime import date

from newsparse.dates.periods import Period
from newsparse.dates.resolve.narrative import Narrative
from newsparse.grammar.meanings import Century, Decade, ShortYear, WhichYear, Year, YearFromNow, YearFromText


def year_number(year: WhichYear | None, narrative: Narrative) -> int | None:
    """The year in figures; None where the words leave it out or the reference for it is missing."""
    if isinstance(year, ShortYear):
        return _in_full(year.digits, narrative.reference)
    if isinstance(year, YearFromNow):
        return narrative.reference.year + year.shift if narrative.reference is not None else None
    if isinstance(year, YearFromText):
        then = narrative.then("Y")
        return then.first.year + year.shift if then is not None else None
    return year


def _in_full(two_digits: int, reference: date | None) -> int:
    """The year of '89: within 50 years before the reference and 49 after; without one, 1950 to 2049."""
    year = reference.year if reference is not None else 2000
    return two_digits + (year - 50 - two_digits + 99) // 100 * 100


def year_period(meaning: Year, narrative: Narrative) -> Period | None:
    """The year; None beyond the calendar's ends."""
    year = year_number(meaning.year, narrative)
    return Period("Y", date(year, 1, 1)) if year is not None and 1 <= year <= 9999 else None


def decade_period(meaning: Decade, narrative: Narrative) -> Period | None:
    """The decade; one of two digits isn't more than ten years ahead of the reference."""
    first = meaning.first
    if isinstance(first, ShortYear):
        first = _in_full(first.digits, narrative.reference)
        if narrative.reference is not None and first > narrative.reference.year + 10:
            first -= 100
    return Period("E", date(first, 1, 1)) if 10 <= first <= 9999 else None


def century_period(meaning: Century) -> Period:
    """The century; the first one starts with the calendar."""
    return Period("C", date(max(meaning.hundreds * 100, 1), 1, 1))
