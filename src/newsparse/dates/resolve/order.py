"""A range runs forward: where its two ends were resolved apart and came out the wrong way round, one moves."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from newsparse.dates.periods import Period, months_on, shifted
from newsparse.dates.resolve.narrative import Narrative
from newsparse.dates.resolve.resolver import Resolved, at_time, known
from newsparse.dates.tense import Direction
from newsparse.grammar.meanings import (
    PRESENT_REF,
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
from newsparse.grammar.reading import Expression

PAIR = "/"  # Sept/Nov
_LATELY = timedelta(days=60)

Pair = tuple[Expression, Resolved]


def put_in_order(resolved: list[Pair], narrative: Narrative) -> None:
    """Moves, in place, `Friday` of `Monday to Friday` a week on, and `Dec. 20` of `Dec. 20 to Jan. 3` a year back.

    A range that is nearer ahead than behind, where no word looks back, lies ahead: its second end moves a year on.
    The second end is the first one behind the other.
    """
    for place in range(len(resolved) - 1):
        (first, opening), (second, closing) = resolved[place], resolved[place + 1]
        if not first.opens_range and narrative.text[first.end : second.start] != PAIR:
            continue
        if isinstance(second.meaning, ClockTime) and second.meaning.day is None:
            resolved[place + 1] = (second, _past_midnight(second.meaning, opening, closing))
            continue
        start, end = _first_day(opening, narrative), _day(closing.start)
        if start is None or end is None:
            continue
        if start <= end:
            years = (end - start).days // 365 if isinstance(first.meaning, (Day, Month, NthWeekday)) else 0
            sooner = months_on(Period(_yearless_unit(second.meaning), end), -12 * years)
            if years and _yearless_unit(second.meaning) and sooner is not None:
                resolved[place + 1] = (second, known(sooner))  # March 26, 2020, until June 1
            continue
        week_on = shifted(Period("D", end), 7) if _is_weekday(second.meaning) else None
        if week_on is not None and week_on.first >= start:
            time = second.meaning if isinstance(second.meaning, (PartOfDay, ClockTime)) else None
            resolved[place + 1] = (second, at_time(time, week_on) if time is not None else known(week_on))
        else:
            unit, closing_unit = _yearless_unit(first.meaning), _yearless_unit(second.meaning)
            if closing_unit and (not unit or _is_nearer_ahead(first, start, end, narrative)):
                year_on = months_on(Period(closing_unit, end), 12)
                if year_on is not None:
                    resolved[place + 1] = (second, known(year_on))
            elif unit:
                year_back = months_on(Period(unit, start), -12)
                if year_back is not None:
                    resolved[place] = (first, known(year_back))


def _is_nearer_ahead(first: Expression, start: date, end: date, narrative: Narrative) -> bool:
    reference = narrative.reference
    if reference is None or start - reference >= reference - end:
        return False
    has_begun = isinstance(first.meaning, Day) and timedelta(0) <= reference - start < _LATELY
    return has_begun or narrative.clause(first.start, first.end).direction() > Direction.BACK


def _past_midnight(meaning: ClockTime, opening: Resolved, closing: Resolved) -> Resolved:
    """The closing time, on the next day where it is earlier on the clock: from 9 p.m. Friday until 4 a.m."""
    start, end = opening.start, closing.start
    if not isinstance(start, datetime) or not isinstance(end, datetime):
        return closing
    if start.date() != end.date() or start.time() <= end.time():
        return closing
    following = shifted(Period("D", start.date()), 1)
    return at_time(meaning, following) if following is not None else closing


def _first_day(resolved: Resolved, narrative: Narrative) -> date | None:
    """The day on which it starts; now is the day of reference: between now and June 10."""
    return narrative.reference if resolved.value == PRESENT_REF else _day(resolved.start)


def _day(moment: date | datetime | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def _is_weekday(meaning: Meaning) -> bool:
    """Whether it is a weekday, or a time of one, of which only the name is given."""
    named = meaning.day if isinstance(meaning, (PartOfDay, ClockTime)) else meaning
    return isinstance(named, (Weekday, WeekdayOfWeek, AnyWeekday))


def _yearless_unit(meaning: Meaning) -> str:
    """The unit of a day or month without a year, empty for anything else."""
    if not isinstance(meaning, (Day, NthWeekday, Month)) or meaning.year is not None:
        return ""
    return "M" if isinstance(meaning, Month) else "D"
