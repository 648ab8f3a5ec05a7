"""A range runs forward: where its two ends were resolved apart and came out the wrong way round, one moves."""

from __future__ import annotations

from datetime import date, datetime
from typing import TypeGuard

from newsparse.dates.expressions import Calendar, Expression, Moment
from newsparse.dates.periods import Period, months_on, shifted
from newsparse.dates.resolve.context import Context
from newsparse.dates.resolve.resolver import Resolved, at_time, known
from newsparse.dates.tense import look_of

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
            time = second.meaning if isinstance(second.meaning, Moment) else None
            resolved[place + 1] = (second, at_time(time, week_on) if time is not None else known(week_on))
        elif _is_yearless(first.meaning) and start is not None and end is not None:
            if _is_yearless(second.meaning) and _is_nearer_ahead(first, start, end, context):
                year_on = months_on(Period(second.meaning.unit, end), 12)
                if year_on is not None:
                    resolved[place + 1] = (second, known(year_on))
                continue
            year_back = months_on(Period(first.meaning.unit, start), -12)
            if year_back is not None:
                resolved[place] = (first, known(year_back))


def _is_nearer_ahead(first: Expression, start: date, end: date, context: Context) -> bool:
    reference = context.reference
    if reference is None or start - reference >= reference - end:
        return False
    return look_of(context.text, context.region_start, first.start, first.end) >= 0


def _day(moment: date | datetime | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def _is_after(first: date | datetime | None, second: date | datetime | None) -> bool:
    one, other = _day(first), _day(second)
    return one is not None and other is not None and one > other


def _is_weekday(meaning: object) -> bool:
    """Whether it is a weekday, or a time of one, of which only the name is told."""
    if isinstance(meaning, Moment):
        meaning = meaning.day
    return isinstance(meaning, Calendar) and meaning.weekday is not None and meaning.month is None


def _is_yearless(meaning: object) -> TypeGuard[Calendar]:
    return isinstance(meaning, Calendar) and meaning.month is not None and meaning.year is None
