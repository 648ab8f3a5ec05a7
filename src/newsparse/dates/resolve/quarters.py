"""Quarters and halves of a year."""

from __future__ import annotations

from newsparse.dates.cues import Direction
from newsparse.dates.periods import Period, beginning, containing, shifted
from newsparse.dates.resolve.narrative import Narrative
from newsparse.dates.resolve.yearly import yearly_period
from newsparse.dates.resolve.years import year_number
from newsparse.dates.tense import Clause
from newsparse.grammar.meanings import Day, Half, Quarter, QuarterEnded, ReportedQuarter

_YOUNG = 110  # days of a half


def part_of_year(meaning: Quarter | Half, narrative: Narrative, clause: Clause) -> Period | str | None:
    """The quarter or half, in the year that fits best."""
    unit, months = ("Q", 3) if isinstance(meaning, Quarter) else ("H", 6)
    month = (meaning.number - 1) * months + 1
    year = year_number(meaning.year, narrative, clause)
    if year is not None:
        return beginning(unit, year, month)
    now = narrative.now(unit)
    if now is None:
        return f"XXXX-{unit}{meaning.number}"
    distance, shift = month - now.first.month, 0
    is_far = abs(distance) >= 6
    # The fourth quarter in January was that of last year; the first half in October will be next year's.
    if distance > 0:
        shift = -(clause.direction() < is_far)
    elif is_far:
        shift = +(clause.direction() > Direction.UNKNOWN)
    elif distance == 0 and unit == "H" and _is_young(now, narrative):
        shift = -(clause.direction() <= Direction.BACK)  # in March: sales fell in the first half
    return beginning(unit, now.first.year + shift, month)


def _is_young(half: Period, narrative: Narrative) -> bool:
    """Whether not much more than half of it is over."""
    return narrative.reference is not None and (narrative.reference - half.first).days < _YOUNG


def reported_quarter(meaning: ReportedQuarter, narrative: Narrative, clause: Clause) -> Period | str | None:
    """The quarter that the text is about, or the same one of another year."""
    latest = narrative.latest_quarter()
    if meaning.year is None:
        return latest or "XXXX-QX"
    year = year_number(meaning.year, narrative, clause)
    if year is None:
        return "XXXX-QX"
    return beginning("Q", year, latest.first.month) if latest is not None else f"{year}-QX"


def quarter_ended(meaning: QuarterEnded, narrative: Narrative, clause: Clause) -> Period | str | None:
    """The quarter in which the middle of the three months before that day lies."""
    if meaning.year is None and narrative.quarter is not None:
        return narrative.quarter
    last = yearly_period(Day(meaning.month, meaning.day, meaning.year), narrative, clause)
    if not isinstance(last, Period):
        return "XXXX-QX" if last is not None else None
    middle = shifted(last, -45)
    return containing("Q", middle.first) if middle is not None else None
