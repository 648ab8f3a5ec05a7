"""Stretches of the calendar: a unit and its first day, with their TIMEX3 value, their bounds and their EDTF.

Units: D day, W week (Monday first), WE weekend, M month, Q quarter, H half, Y year, E decade, C century, and the
seasons SP SU FA WI, which are those of the weather, three whole months each.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_MONTHS = {"M": 1, "Q": 3, "H": 6, "Y": 12, "E": 120, "C": 1200} | dict.fromkeys(SEASON_MONTHS, 3)
_DAYS = {"D": 1, "W": 7, "WE": 2}
_SAME_AGAIN = {"D": 1, "W": 7, "WE": 7}  # days until the next one of these units begins
# The sub-year groupings of EDTF count on from these.
_EDTF_GROUPINGS = {"Q": 33, "H": 40} | dict.fromkeys(SEASON_MONTHS, 20)

_SHORTEST_MONTH = 28  # days

LEAP_YEAR = 2000  # what it has not, no year has


class Period(NamedTuple):
    """A unit and its first day."""

    unit: str
    first: date


def day_in(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def beginning(unit: str, year: int, month: int = 1) -> Period | None:
    """The period of that unit that begins with that month; None beyond the calendar's ends."""
    first = day_in(year, month, 1)
    return Period(unit, first) if first is not None else None


def containing(unit: str, day: date) -> Period | None:
    """The period of that unit in which the day lies; None beyond the calendar's ends.

    None as well for a unit that begins where somebody says: a semester has the months of its school.
    """
    if unit == "D":
        return Period(unit, day)
    if unit == "W":
        return _days_on(unit, day, -day.weekday())
    if unit == "WE":
        return _days_on(unit, day, 5 - day.weekday())
    if unit == "M":
        return Period(unit, day.replace(day=1))
    if unit in ("Q", "H"):
        months = _MONTHS[unit]
        return Period(unit, date(day.year, (day.month - 1) // months * months + 1, 1))
    if unit in SEASON_MONTHS:
        return Period(unit, date(day.year, SEASON_MONTHS[unit], 1))
    if unit not in _MONTHS:
        return None
    years = _MONTHS[unit] // 12
    return Period(unit, date(max(day.year // years * years, 1), 1, 1))


def shifted(period: Period, amount: int) -> Period | None:
    """The period so many of its units later (or earlier); None beyond the calendar's ends."""
    unit, first = period
    if unit in _SAME_AGAIN:
        return _days_on(unit, first, amount * _SAME_AGAIN[unit])
    return months_on(period, amount * (12 if unit in SEASON_MONTHS else _MONTHS[unit]))


def months_on(period: Period, months: int) -> Period | None:
    """The period of the same unit so many months later; a day that the month lacks becomes its last."""
    count = period.first.year * 12 + period.first.month - 1 + months
    year, month = divmod(count, 12)
    if not 1 <= year <= 9999:
        return None
    day = period.first.day
    if day > _SHORTEST_MONTH:
        day = min(day, monthrange(year, month + 1)[1])
    return Period(period.unit, date(year, month + 1, day))


def _days_on(unit: str, day: date, days: int) -> Period | None:
    try:
        return Period(unit, day + timedelta(days=days))
    except OverflowError:
        return None


def last_day(period: Period) -> date:
    """The last day of the period; one that the calendar's end cuts ends with it."""
    unit, first = period
    after = _days_on(unit, first, _DAYS[unit]) if unit in _DAYS else months_on(period, _MONTHS[unit])
    return after.first - timedelta(days=1) if after is not None else date.max


def timex(period: Period) -> str:
    """The TIMEX3 value.

    >>> timex(Period("Q", date(1989, 7, 1))), timex(Period("E", date(1990, 1, 1)))
    ('1989-Q3', '199')
    """
    unit, first = period
    year = f"{first.year:04d}"
    if unit == "D":
        return first.isoformat()
    if unit in ("W", "WE"):
        iso_year, week, _ = first.isocalendar()
        return f"{iso_year:04d}-W{week:02d}" + ("-WE" if unit == "WE" else "")
    if unit == "M":
        return f"{year}-{first.month:02d}"
    if unit in ("Q", "H"):
        return f"{year}-{unit}{first.month // _MONTHS[unit] + 1}"
    if unit in SEASON_MONTHS:
        return f"{year}-{unit}"
    return {"E": year[:3], "C": year[:2]}.get(unit, year)


def edtf(period: Period) -> str | None:
    """The EDTF string (ISO 8601-2): seasons, quarters and halves are its sub-year groupings, a week an interval."""
    unit, first = period
    if unit in ("W", "WE"):
        return f"{first.isoformat()}/{last_day(period).isoformat()}"
    if unit in _EDTF_GROUPINGS:
        return f"{first.year:04d}-{_EDTF_GROUPINGS[unit] + first.month // _MONTHS[unit]}"
    return timex(period) + {"E": "X", "C": "XX"}.get(unit, "")
