"""A range runs forward: where its two ends were resolved apart and came out the wrong way round, one moves."""

from __future__ import annotations

from datetime import date, datetime

from newsparse.dates.expressions import Expression
from newsparse.dates.meanings import (
    AnyWeekday,
    ClockTime,
    Day,
    Meaning,
    Month,
    NthWeekday,
    PartOfDay,
    Weekday,
    WeekdayOfWeek,
)
from newsparse.dates.periods import Period, months_on, shifted
from newsparse.dates.resolve.context import Context
from newsparse.dates.resolve.resolver import Resolved, at_time, known

Pair = tuple[Expression, Resolved]


def put_in_order(resolved: list[Pair], context: Context) -> None:
    """Moves, in place, `Friday` of `Monday to Friday` a week on, and `Dec. 20` of `Dec. 20 to Jan. 3` a year back.

    A range that is nearer ahead than behind, where no word looks back, lies ahead: its second end moves a year on.
    """
    for place in range(len(resolved) - 1):
        (first, opening), (second, closing) = resolved[place], resolved[place + 1]
        if not first.opens_range or not _is_after(opening.start, closing.start):
            continue
        start, end = _day(opening.start), _day(closing.start)
        week_on = shifted(Period("D", end), 7) if end is not None and _is_weekday(second.meaning) else None
        if week_on is not None and start is not None and week_on.first >= start:
            time = second.meaning if isinstance(second.meaning, (PartOfDay, ClockTime)) else None
            resolved[place + 1] = (second, at_time(time, week_on) if time is not None else known(week_on))
        elif (unit := _yearless_unit(first.meaning)) and start is not None and end is not None:
            closing_unit = _yearless_unit(second.meaning)
            if closing_unit and _is_nearer_ahead(first, start, end, context):
                year_on = months_on(Period(closing_unit, end), 12)
                if year_on is not None:
                    resolved[place + 1] = (second, known(year_on))
                continue
            year_back = months_on(Period(unit, start), -12)
            if year_back is not None:
                resolved[place] = (first, known(year_back))


def _is_nearer_ahead(first: Expression, start: date, end: date, context: Context) -> bool:
    reference = context.reference
    if reference is None or start - reference >= reference - end:
        return False
    return context.clause(first.start, first.end).direction() >= 0


def _day(moment: date | datetime | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def _is_after(first: date | datetime | None, second: date | datetime | None) -> bool:
    one, other = _day(first), _day(second)
    return one is not None and other is not None and one > other


def _is_weekday(meaning: Meaning) -> bool:
    """Whether it is a weekday, or a time of one, of which only the name is given."""
    named = meaning.day if isinstance(meaning, (PartOfDay, ClockTime)) else meaning
    return isinstance(named, (Weekday, WeekdayOfWeek, AnyWeekday))


def _yearless_unit(meaning: Meaning) -> str:
    """The unit of a day or month without a year, empty for anything else."""
    if not isinstance(meaning, (Day, NthWeekday, Month)) or meaning.year is not None:
        return ""
    return "M" if isinstance(meaning, Month) else "D"
