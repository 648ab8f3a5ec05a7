"""A range runs forward: where its two ends were resolved apart and came out the wrong way round, one of them moves."""

from __future__ import annotations

from datetime import date, datetime
from typing import TypeGuard

from newsparse.dates.expressions import Calendar, Expression
from newsparse.dates.periods import Period, months_on, shifted
from newsparse.dates.resolve.resolver import Resolved, known

Pair = tuple[Expression, Resolved]


def put_in_order(resolved: list[Pair]) -> None:
    """Moves, in place, `Friday` of `Monday to Friday` a week on, and `Dec. 20` of `Dec. 20 to Jan. 3` a year back."""
    for place in range(len(resolved) - 1):
        (first, opening), (second, closing) = resolved[place], resolved[place + 1]
        if not first.opens_range or not _is_after(opening.start, closing.start):
            continue
        start = _day(closing.start)
        if _is_weekday(second.meaning) and start is not None:
            moved = shifted(Period("D", start), 7)
            if moved is not None:
                resolved[place + 1] = (second, known(moved))
        elif _is_yearless(first.meaning):
            start = _day(opening.start)
            moved = months_on(Period(first.meaning.unit, start), -12) if start is not None else None
            if moved is not None:
                resolved[place] = (first, known(moved))


def _day(moment: date | datetime | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def _is_after(first: date | datetime | None, second: date | datetime | None) -> bool:
    one, other = _day(first), _day(second)
    return one is not None and other is not None and one > other


def _is_weekday(meaning: object) -> bool:
    return isinstance(meaning, Calendar) and meaning.weekday is not None and meaning.month is None


def _is_yearless(meaning: object) -> TypeGuard[Calendar]:
    return isinstance(meaning, Calendar) and meaning.month is not None and meaning.year is None
