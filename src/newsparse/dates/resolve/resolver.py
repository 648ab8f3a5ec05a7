"""From a meaning to its value: one function for each kind of meaning, chosen here."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from newsparse.dates.periods import LEAP_YEAR, Period, containing, day_in, edtf, last_day, shifted, timex
from newsparse.dates.resolve.clock import clock_value, moment_from_now, part_of_day_value
from newsparse.dates.resolve.days import (
    any_weekday,
    day_of_month,
    days_from,
    weekday_beside,
    weekday_of_month_from_now,
    weekday_of_week,
    weekday_period,
)
from newsparse.dates.resolve.durations import (
    bounds_until,
    duration_bounds,
    duration_value,
    exceeds_quarter,
    from_event,
)
from newsparse.dates.resolve.holds import Hold, hold_of
from newsparse.dates.resolve.narrative import Narrative
from newsparse.dates.resolve.offsets import (
    new_year,
    offset_in_parts,
    offset_period,
    same_month,
    the_unit,
    unknown,
    year_apart,
)
from newsparse.dates.resolve.quarters import part_of_year, quarter_ended, reported_quarter
from newsparse.dates.resolve.recurrence import recurrence_of, set_value
from newsparse.dates.resolve.yearly import date_in_figures, yearly_period
from newsparse.dates.resolve.years import (
    century_period,
    decade_period,
    is_of_unknown_century,
    without_century,
    year_period,
)
from newsparse.dates.tense import Clause
from newsparse.grammar import meanings as m
from newsparse.grammar.reading import Expression
from newsparse.model import TimexMod, TimexType


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


_USUAL = (m.Weekday, m.Year, m.Offset, m.Month, m.Day)
_NOT_IN_CALENDAR = (
    m.Vague, m.Duration, m.DurationUntil, m.FromEvent, m.TimeFromNow, m.YearBC, m.CenturyBC, m.PartOfDay, m.ClockTime,
    m.Recurrence, m.EveryNamed, m.EveryNthWeekday, m.EveryDayOfMonth, m.EveryWorkday, m.EveryPartOfDay,
)  # fmt: skip


def resolve(expression: Expression, narrative: Narrative, end: int) -> Resolved | None:
    """What the expression means in the narrative; None where the calendar has no such thing.

    `end` is that of the expression, or of the range that it opens.
    """
    meaning, start = expression.meaning, expression.start
    # Most are dates, and most of these are of a few kinds: those are asked for first.
    if isinstance(meaning, _USUAL) or not isinstance(meaning, _NOT_IN_CALENDAR):
        return _date(meaning, expression.mod, narrative, narrative.clause(start, end))
    if isinstance(meaning, m.Vague):
        return Resolved(TimexType.DATE, meaning.value)
    if isinstance(meaning, m.Duration):
        return _duration(meaning, narrative, start, end)
    if isinstance(meaning, m.FromEvent):
        return _from_event(meaning, narrative, narrative.clause(start, end))
    if isinstance(meaning, m.DurationUntil):
        return _duration_until(meaning, narrative, narrative.clause(start, end))
    if isinstance(meaning, m.TimeFromNow):
        return _time_from_now(meaning, narrative)
    if isinstance(meaning, (m.YearBC, m.CenturyBC)):
        return _before_christ(meaning)
    if isinstance(meaning, (m.PartOfDay, m.ClockTime)):
        return _time(meaning, narrative, narrative.clause(start, end, isinstance(meaning, m.ClockTime)))
    narrative.come_to_habit(end)
    return _recurrence(meaning, narrative)


def _date(meaning: m.InCalendar, mod: TimexMod | None, narrative: Narrative, clause: Clause) -> Resolved | None:
    found = _located(meaning, narrative, clause, mod)
    if found is None:
        return None
    lacks_reference = narrative.reference is None
    if lacks_reference and isinstance(found, Period) and is_of_unknown_century(meaning, narrative, clause):
        found = without_century(timex(found))
    if isinstance(found, str):
        return Resolved(TimexType.DATE, found, edtf=_unspecified(found))
    if not isinstance(meaning, m.YearApart):  # a comparison: the text stays where it was
        narrative.move_to(found, hold_of(meaning), clause)
    if (
        isinstance(meaning, (m.Quarter, m.Year, m.Offset, m.TheUnit)) and meaning.fiscal
    ):  # its months are the company's own
        return Resolved(TimexType.DATE, timex(found))
    return known(found)


def _located(
    meaning: m.InCalendar, narrative: Narrative, clause: Clause, mod: TimexMod | None = None
) -> Period | str | None:
    """The period; a value with X where the narrative doesn't say; None where the calendar has no such time."""
    match meaning:
        case m.Weekday():
            return weekday_period(meaning, narrative, clause)
        case m.Offset():
            return offset_period(meaning, narrative, clause)
        case m.Year():
            return year_period(meaning, narrative, clause)
        case m.Day() | m.Month() | m.Season() | m.Holiday() | m.NthWeekday() | m.Around():
            return yearly_period(meaning, narrative, clause)
        case m.Quarter() | m.Half():
            return part_of_year(meaning, narrative, clause)
        case m.ReportedQuarter():
            return reported_quarter(meaning, narrative, clause)
        case m.QuarterEnded():
            return quarter_ended(meaning, narrative, clause)
        case m.TheUnit():
            return the_unit(meaning, mod, narrative, clause)
        case m.OffsetInParts():
            return offset_in_parts(meaning, narrative)
        case m.DaysFrom():
            return days_from(meaning, narrative, clause)
        case m.WeekdayBeside():
            return weekday_beside(meaning, narrative, clause)
        case m.NewYear():
            return new_year(narrative)
        case m.WeekdayOfMonth():
            return weekday_of_month_from_now(meaning, narrative)
        case m.YearApart():
            return year_apart(meaning, narrative, clause)
        case m.SameMonth():
            return same_month(meaning, narrative)
        case m.Decade():
            return decade_period(meaning, narrative, clause)
        case m.Century():
            return century_period(meaning)
        case m.DateInFigures():
            return date_in_figures(meaning, narrative, clause)
        case m.WeekdayOfWeek():
            return weekday_of_week(meaning, narrative)
        case m.DayOfMonth():
            return day_of_month(meaning, narrative)
        case m.AnyWeekday():
            return any_weekday(meaning.weekday)


@lru_cache(maxsize=2048)
def known(period: Period) -> Resolved:
    """A date whose period is known."""
    return Resolved(TimexType.DATE, timex(period), period.first, last_day(period), edtf(period))


def _unspecified(value: str) -> str | None:
    """EDTF knows X in dates, not in weeks, quarters and seasons."""
    parts = value.split("-")
    return value if len(value) >= 4 and all(part.isdigit() or not part.strip("X") for part in parts) else None


def _duration(meaning: m.Duration, narrative: Narrative, start: int, end: int) -> Resolved:
    event = from_event(meaning, narrative.text, start, end)
    if event is not None:
        dated = _at_event(event, narrative, narrative.clause(start, end))
        if dated is not None:
            return dated
    if not meaning.direction and exceeds_quarter(meaning):
        narrative.quarter = None  # a report has come to its half year, and compares that with a year ago
    value = duration_value(meaning)
    bounds = duration_bounds(meaning, narrative.reference)
    if bounds is None:
        return Resolved(TimexType.DURATION, value)
    return Resolved(TimexType.DURATION, value, *bounds, f"{bounds[0].isoformat()}/{bounds[1].isoformat()}")


def _duration_until(meaning: m.DurationUntil, narrative: Narrative, clause: Clause) -> Resolved:
    value = duration_value(m.Duration(meaning.amount, meaning.unit))
    end = yearly_period(meaning.end, narrative, clause)
    bounds = bounds_until(meaning, end) if isinstance(end, Period) else None
    if bounds is None:
        return Resolved(TimexType.DURATION, value)
    return Resolved(TimexType.DURATION, value, *bounds, f"{bounds[0].isoformat()}/{bounds[1].isoformat()}")


def _at_event(meaning: m.FromEvent, narrative: Narrative, clause: Clause) -> Resolved | None:
    """The time so far from the event; None where the text does not date that."""
    day = narrative.day_of_event(clause)
    period = containing(meaning.unit, day.first) if day is not None else None
    found = shifted(period, meaning.amount) if period is not None else None
    if found is None:
        return None
    narrative.move_to(found, Hold.ASIDE if meaning.amount < 0 else Hold.TEXT, clause)
    return known(found)


def _from_event(meaning: m.FromEvent, narrative: Narrative, clause: Clause) -> Resolved:
    value = unknown(meaning.unit)
    return _at_event(meaning, narrative, clause) or Resolved(TimexType.DATE, value, edtf=_unspecified(value))


def _time_from_now(meaning: m.TimeFromNow, narrative: Narrative) -> Resolved:
    at = moment_from_now(meaning, narrative.clock if meaning.anaphoric else narrative.moment)
    if at is None:
        return Resolved(TimexType.DURATION, duration_value(m.Duration(str(abs(meaning.amount)), meaning.unit)))
    if meaning.anaphoric:
        narrative.clock = at
    return Resolved(TimexType.TIME, at.strftime("%Y-%m-%dT%H:%M"), at, at, at.isoformat())


def _before_christ(meaning: m.BeforeChrist) -> Resolved:
    if isinstance(meaning, m.CenturyBC):
        return Resolved(TimexType.DATE, f"BC{meaning.hundreds:02d}")
    astronomical = f"-{meaning.year - 1:04d}".replace("-0000", "0000")  # EDTF has a year 0, which is 1 BC
    return Resolved(TimexType.DATE, f"BC{meaning.year:04d}", edtf=astronomical)


def _time(meaning: m.TimeOfDay, narrative: Narrative, clause: Clause) -> Resolved | None:
    day: Period | str | None
    if meaning.day is None:
        is_habit = narrative.is_of_habit(clause) or (
            isinstance(meaning, m.PartOfDay) and clause.is_habit(with_article=True)
        )
        day = (None if is_habit else _day_of_time(meaning, narrative, clause)) or unknown("D")
    else:
        day = _located(meaning.day, narrative, clause)
    if day is None:
        return None
    if isinstance(day, Period):
        hold = hold_of(meaning.day) if meaning.day is not None else Hold.TEXT
        narrative.move_to(Period("D", day.first), hold, clause)
    time = at_time(meaning, day)
    if isinstance(time.start, datetime) and not clause.is_in_brackets():  # 6 a.m. local time (0500 GMT)
        narrative.clock = time.start
    return time


_EVENING, _MORNING = 20, 7


def _day_of_time(meaning: m.TimeOfDay, narrative: Narrative, clause: Clause) -> Period | None:
    """The day of a time that states none: the next one past midnight, broke out at 11.40 pm and was out by 3 am."""
    day, shown = narrative.day_of(clause), narrative.clock
    if not isinstance(meaning, m.ClockTime) or day is None or shown is None or shown.date() != day.first:
        return day
    if shown.hour < _EVENING or meaning.hour >= _MORNING or clause.is_in_brackets():
        return day
    return shifted(day, 1) if narrative.goes_on_in_sentence(clause) else day


def at_time(meaning: m.TimeOfDay, day: Period | str) -> Resolved:
    """That time of the day."""
    if isinstance(meaning, m.PartOfDay):
        return Resolved(TimexType.TIME, *part_of_day_value(meaning, day))
    return Resolved(TimexType.TIME, *clock_value(meaning, day))


def _recurrence(meaning: m.InSet, narrative: Narrative) -> Resolved | None:
    each = meaning.each if isinstance(meaning, m.EveryNamed) else None
    if isinstance(each, m.Day) and day_in(LEAP_YEAR, each.month, each.day) is None:
        return None  # every June 31
    return Resolved(
        TimexType.SET,
        set_value(meaning),
        freq=meaning.freq or None if isinstance(meaning, m.Recurrence) else None,
        quant=None if isinstance(meaning, m.EveryWorkday) else meaning.quant or None,
        recurrence=recurrence_of(meaning, narrative.reference),
    )
