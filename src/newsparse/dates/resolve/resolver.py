"""From a meaning to its value: one function for each kind of meaning, chosen here."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from newsparse.dates import meanings as m
from newsparse.dates.periods import Period, edtf, last_day, timex
from newsparse.dates.resolve.clock import clock_value, part_of_day_value
from newsparse.dates.resolve.context import Clause, Context
from newsparse.dates.resolve.days import any_weekday, day_of_month, weekday_of_week, weekday_period
from newsparse.dates.resolve.durations import duration_bounds, duration_value
from newsparse.dates.resolve.offsets import offset_period, same_month, unknown, year_apart
from newsparse.dates.resolve.quarters import part_of_year, quarter_ended, reported_quarter
from newsparse.dates.resolve.recurrence import recurrence_of, set_value
from newsparse.dates.resolve.yearly import date_in_figures, yearly_period
from newsparse.dates.resolve.years import century_period, decade_period, year_period
from newsparse.model import TimexType


class Resolved(NamedTuple):
    """What an expression turned out to be."""

    type: TimexType
    value: str
    start: date | datetime | None = None
    end: date | datetime | None = None
    edtf: str | None = None
    freq: str | None = None
    quant: str | None = None
    recurrence: str | None = None


def resolve(meaning: m.Meaning, context: Context, start: int, end: int) -> Resolved | None:
    """What the expression at `start` to `end` means in the context; None where the calendar has no such thing."""
    if isinstance(meaning, m.Vague):
        return Resolved(TimexType.DATE, meaning.value)
    if isinstance(meaning, m.Duration):
        return _duration(meaning, context)
    if isinstance(meaning, (m.PartOfDay, m.ClockTime)):
        return _time(meaning, context, context.clause(start, end))
    if isinstance(meaning, (m.Recurrence, m.EveryNamed, m.EveryWorkday, m.EveryPartOfDay)):
        return _recurrence(meaning, context)
    return _date(meaning, context, context.clause(start, end))


def _date(meaning: m.InCalendar, context: Context, clause: Clause) -> Resolved | None:
    found = _located(meaning, context, clause)
    if found is None:
        return None
    if isinstance(found, str):
        return Resolved(TimexType.DATE, found, edtf=_unspecified(found))
    if not isinstance(meaning, m.YearApart):  # a comparison: the text stays where it was
        context.move_to(found)
    if isinstance(meaning, (m.Quarter, m.Year, m.Offset)) and meaning.fiscal:  # its months are the company's own
        return Resolved(TimexType.DATE, timex(found))
    return known(found)


def _located(meaning: m.InCalendar, context: Context, clause: Clause) -> Period | str | None:
    """The period; a value with X where the context doesn't say; None where the calendar has no such time."""
    match meaning:
        case m.Weekday():
            return weekday_period(meaning, context, clause)
        case m.Offset():
            return offset_period(meaning, context, clause)
        case m.Year():
            return year_period(meaning, context)
        case m.Day() | m.Month() | m.Season() | m.Holiday() | m.NthWeekday() | m.Around():
            return yearly_period(meaning, context, clause)
        case m.Quarter() | m.Half():
            return part_of_year(meaning, context, clause)
        case m.ReportedQuarter():
            return reported_quarter(meaning, context)
        case m.QuarterEnded():
            return quarter_ended(meaning, context, clause)
        case m.YearApart():
            return year_apart(meaning, context, clause)
        case m.SameMonth():
            return same_month(meaning, context)
        case m.Decade():
            return decade_period(meaning, context)
        case m.Century():
            return century_period(meaning)
        case m.DateInFigures():
            return date_in_figures(meaning, context)
        case m.WeekdayOfWeek():
            return weekday_of_week(meaning, context)
        case m.DayOfMonth():
            return day_of_month(meaning, context)
        case m.AnyWeekday():
            return any_weekday(meaning.weekday)
        case m.Unresolved():
            return unknown(meaning.unit)


@lru_cache(maxsize=2048)
def known(period: Period) -> Resolved:
    """A date whose period is known."""
    return Resolved(TimexType.DATE, timex(period), period.first, last_day(period), edtf(period))


def _unspecified(value: str) -> str | None:
    """EDTF knows X in dates, not in weeks, quarters and seasons."""
    parts = value.split("-")
    return value if len(value) >= 4 and all(part.isdigit() or not part.strip("X") for part in parts) else None


def _duration(meaning: m.Duration, context: Context) -> Resolved:
    if meaning.unit == "M" and meaning.amount in ("6", "9") and not meaning.direction:
        context.quarter = None  # a report has come to its half year or nine months
    value = duration_value(meaning)
    bounds = duration_bounds(meaning, context.reference)
    if bounds is None:
        return Resolved(TimexType.DURATION, value)
    return Resolved(TimexType.DURATION, value, *bounds, f"{bounds[0].isoformat()}/{bounds[1].isoformat()}")


def _time(meaning: m.TimeOfDay, context: Context, clause: Clause) -> Resolved | None:
    if meaning.day is None:
        day: Period | str | None = context.then("D") or unknown("D")
    else:
        day = _located(meaning.day, context, clause)
    if day is None:
        return None
    if isinstance(day, Period):
        context.move_to(Period("D", day.first))
    return at_time(meaning, day)


def at_time(meaning: m.TimeOfDay, day: Period | str) -> Resolved:
    """That time of the day."""
    if isinstance(meaning, m.PartOfDay):
        return Resolved(TimexType.TIME, *part_of_day_value(meaning, day))
    return Resolved(TimexType.TIME, *clock_value(meaning, day))


def _recurrence(meaning: m.InSet, context: Context) -> Resolved:
    return Resolved(
        TimexType.SET,
        set_value(meaning),
        freq=meaning.freq or None if isinstance(meaning, m.Recurrence) else None,
        quant=None if isinstance(meaning, m.EveryWorkday) else meaning.quant or None,
        recurrence=recurrence_of(meaning, context.reference),
    )
