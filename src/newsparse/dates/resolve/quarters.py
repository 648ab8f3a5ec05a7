"""Quarters and halves of a year."""

from __future__ import annotations

from datetime import date

from newsparse.dates.periods import Period, containing, months_on, shifted
from newsparse.dates.resolve.narrative import Narrative
from newsparse.dates.resolve.yearly import yearly_period
from newsparse.dates.resolve.years import year_number
from newsparse.dates.tense import Clause, Direction
from newsparse.grammar.meanings import Day, Half, Quarter, QuarterEnded, ReportedQuarter


def part_of_year(meaning: Quarter | Half, narrative: Narrative, clause: Clause) -> Period | str | None:
    """The quarter or half, in the year that fits best."""
    unit, months = ("Q", 3) if isinstance(meaning, Quarter) else ("H", 6)
    month = (meaning.number - 1) * months + 1
    year = year_number(meaning.year, narrative, clause)
    if year is not None:
        return Period(unit, date(year, month, 1)) if 1 <= year <= 9999 else None
    now = narrative.now(unit)
    if now is None:
        return f"XXXX-{unit}{meaning.number}"
    distance = month - now.first.month
    # The fourth quarter in January was that of last year; the first half in October will be next year's.
    look = clause.direction() if distance > 0 or distance <= -6 else Direction.UNKNOWN
    this_year = Period(unit, now.first.replace(month=month))
    if distance > 0 and (look < 0 or (distance >= 6 and look == 0)):
        return months_on(this_year, -12) or this_year
    if distance <= -6 and look > 0:
        return months_on(this_year, 12) or this_year
    return this_year


def reported_quarter(meaning: ReportedQuarter, narrative: Narrative, clause: Clause) -> Period | str | None:
    """The quarter that the text is about, or the same one of another year."""
    latest = narrative.latest_quarter()
    if meaning.year is None:
        return latest or "XXXX-QX"
    year = year_number(meaning.year, narrative, clause)
    if year is None:
        return "XXXX-QX"
    if not 1 <= year <= 9999:
        return None
    return Period("Q", latest.first.replace(year=year)) if latest is not None else f"{year}-QX"


def quarter_ended(meaning: QuarterEnded, narrative: Narrative, clause: Clause) -> Period | str | None:
    """The quarter in which the middle of the three months before that day lies."""
    if meaning.year is None and narrative.quarter is not None:
        return narrative.quarter
    last = yearly_period(Day(meaning.month, meaning.day, meaning.year), narrative, clause)
    if not isinstance(last, Period):
        return "XXXX-QX" if last is not None else None
    middle = shifted(last, -45)
    return containing("Q", middle.first) if middle is not None else None
