"""A range runs forward: where its two ends were resolved apart and came out the wrong way round, one moves."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from newsparse.dates.cues import Direction
from newsparse.dates.periods import Period, months_on, shifted
from newsparse.dates.ranges import is_yearless
from newsparse.dates.resolve.narrative import Narrative
from newsparse.dates.resolve.resolver import Resolved, at_time, known
from newsparse.english.time_words import LATE_PARTS
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
_EVENING = 18  # o'clock; what began in a night and ends before it ends on the next day

Pair = tuple[Expression, Resolved]


def put_in_order(resolved: list[Pair], narrative: Narrative) -> None:
    """Moves, in place, `Friday` of `Monday to Friday` a week on, and `Dec. 20` of `Dec. 20 to Jan. 3` a year back.

    A range that is nearer ahead than behind, where no word looks back, lies ahead: its second end moves a year on.
    The second end is the first one behind the other.
    """
    for place in range(len(resolved) - 1):
        (first, opening), (second, closing) = resolved[place], resolved[place + 1]
        if first.opens_range or narrative.text[first.end : second.start] == PAIR:
            opening, closing = _in_order(first, opening, second, closing, narrative)
            resolved[place], resolved[place + 1] = (first, opening), (second, closing)


def _in_order(
    first: Expression, opening: Resolved, second: Expression, closing: Resolved, narrative: Narrative
) -> tuple[Resolved, Resolved]:
    """The two ends of a range, the second behind the first."""
    if isinstance(second.meaning, ClockTime) and second.meaning.day is None:
        return opening, _on_opening_day(second.meaning, opening) or closing
    if isinstance(first.meaning, ClockTime):
        opening = _before_midnight(first.meaning, opening, closing)
    start, end = _first_day(opening, narrative), _day(closing.start)
    if start is None or end is None:
        return opening, closing
    unit, closing_unit = _yearless_unit(first.meaning), _yearless_unit(second.meaning)
    if start > end and _is_weekday(second.meaning):
        return opening, _on_day(second.meaning, shifted(Period("D", start), (end - start).days % 7)) or closing
    if start <= end:
        moves = isinstance(first.meaning, (Day, Month, NthWeekday))  # March 26, 2020, until June 1
    else:
        moves = not unit or _is_nearer_ahead(first, start, end, narrative)
    if closing_unit and moves:
        return opening, _first_from(start, Period(closing_unit, end)) or closing
    if start > end and unit:
        year_back = months_on(Period(unit, start), -12)
        return known(year_back) if year_back is not None else opening, closing
    return opening, closing


def _first_from(start: date, period: Period) -> Resolved | None:
    """The first such day or month from a day on, in whatever year."""
    years = start.year - period.first.year
    found = months_on(period, 12 * years)
    if found is not None and found.first <= start:
        found = months_on(period, 12 * years + 12)
    return known(found) if found is not None else None


def _on_day(meaning: Meaning, day: Period | None) -> Resolved | None:
    """That weekday, or time of a weekday, on the day."""
    if day is None:
        return None
    return at_time(meaning, day) if isinstance(meaning, (PartOfDay, ClockTime)) else known(day)


def _is_nearer_ahead(first: Expression, start: date, end: date, narrative: Narrative) -> bool:
    reference = narrative.reference
    if reference is None or start - reference >= reference - end:
        return False
    has_begun = isinstance(first.meaning, Day) and timedelta(0) <= reference - start < _LATELY
    return has_begun or narrative.clause(first.start, first.end).direction() > Direction.BACK


def _on_opening_day(meaning: ClockTime, opening: Resolved) -> Resolved | None:
    """The closing time on the day of the opening, or on the next one: from 9 p.m. Friday until 4 a.m."""
    start = opening.start
    if start is None or start != opening.end:
        return None
    if isinstance(start, datetime):
        is_over = (meaning.hour, meaning.minute or 0) <= (start.hour, start.minute)
        start = start.date()
    else:
        is_over = opening.value.endswith(LATE_PARTS) and meaning.hour < _EVENING
    day = shifted(Period("D", start), is_over)
    return at_time(meaning, day) if day is not None else None


def _before_midnight(meaning: ClockTime, opening: Resolved, closing: Resolved) -> Resolved:
    """The opening time, on the day before where it is not earlier on the clock: from 10 p.m. to 2 a.m. Saturday."""
    start, end = opening.start, closing.start
    if not isinstance(start, datetime) or not isinstance(end, datetime) or start.time() < end.time():
        return opening
    day_before = shifted(Period("D", end.date()), -1)
    return at_time(meaning, day_before) if day_before is not None else opening


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
    return ("M" if isinstance(meaning, Month) else "D") if is_yearless(meaning) else ""
