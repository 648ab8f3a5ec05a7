"""Values of expressions: TIMEX3 strings, bounds, EDTF, recurrence."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from newsparse.dates.expressions import Calendar, Length, Meaning, Moment, Repeat, Shift, Unresolved, Vague
from newsparse.dates.periods import Period, edtf, last_day, months_on, shifted, timex
from newsparse.dates.resolve.calendar_dates import located
from newsparse.dates.resolve.clock import moment_value
from newsparse.dates.resolve.context import Context
from newsparse.dates.resolve.recurrence import recurrence_of, set_value
from newsparse.dates.tense import Look, look_of
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


_UNKNOWN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "H": "XXXX-HX",
    "6M": "XXXX-HX", "Y": "XXXX", "E": "XXX", "C": "XX",
}  # fmt: skip


def resolve(meaning: Meaning, context: Context, start: int, end: int) -> Resolved | None:
    """What the expression means in the context; None where the calendar has no such thing."""
    if isinstance(meaning, Calendar):
        return _place(located(meaning, context, start, end), context, meaning.fiscal)
    if isinstance(meaning, Shift):
        return _place(moved(meaning, context, start, end), context, meaning.fiscal, visit=not meaning.business)
    if isinstance(meaning, Vague):
        return Resolved(TimexType.DATE, meaning.value)
    if isinstance(meaning, Unresolved):
        return _place(_UNKNOWN.get(meaning.unit, "XXXX"), context)
    if isinstance(meaning, Length):
        return _length(meaning, context)
    if isinstance(meaning, Moment):
        return _moment(meaning, context, start, end)
    return _repeat(meaning, context)


def _place(found: Period | str | None, context: Context, fiscal: bool = False, visit: bool = True) -> Resolved | None:
    if found is None:
        return None
    if isinstance(found, str):
        return Resolved(TimexType.DATE, found, edtf=_unspecified(found))
    if visit:
        context.visit(found)
    if fiscal:  # its months are the company's own
        return Resolved(TimexType.DATE, timex(found))
    return known(found)


@lru_cache(maxsize=2048)
def known(period: Period) -> Resolved:
    """A date whose period is known."""
    return Resolved(TimexType.DATE, timex(period), period.first, last_day(period), edtf(period))


def _unspecified(value: str) -> str | None:
    """EDTF knows X in dates, not in weeks, quarters and seasons."""
    return (
        value
        if all(part == "X" * len(part) or part.isdigit() for part in value.split("-")) and len(value) >= 4
        else None
    )


def moved(meaning: Shift, context: Context, start: int, end: int) -> Period | str | None:
    """The period so far from the present or from the story's day; a value with X where there is neither."""
    unit = meaning.unit
    if meaning.business and context.quarter is not None:
        return months_on(context.quarter, 12 * meaning.amount)
    base = context.there(unit) if meaning.from_story else context.now(unit)
    if unit == "W" and not meaning.from_story and context.reference is not None and meaning.amount == -1:
        # On a Sunday last week is the week that ends.
        if context.reference.isoweekday() == 7:
            return base
        return shifted(base, -1) if base else None
    if unit == "WE" and meaning.amount == 0 and base is not None and context.reference is not None:
        return _weekend(base, context.reference, look_of(context.text, context.region_start, start, end))
    if meaning.from_story and meaning.amount == 0 and context.story is None:
        return _UNKNOWN.get(unit, "XXXX")  # that year: which one was never said
    if base is None:
        return _UNKNOWN.get(unit, "XXXX")
    if meaning.year is not None:
        return Period(unit, base.first.replace(year=meaning.year))
    found = shifted(base, meaning.amount)
    if meaning.from_story and meaning.amount > 0 and _is_odd(found, context, start, end):
        return _UNKNOWN.get(unit, "XXXX")
    return found


def _is_odd(found: Period | None, context: Context, start: int, end: int) -> bool:
    """Whether it lies ahead while the words don't: the story's day was another one."""
    if found is None or context.reference is None or found.first <= context.reference:
        return False
    return look_of(context.text, context.region_start, start, end) <= 0


def _weekend(coming: Period, reference: date, look: Look) -> Period | None:
    """The weekend, this weekend: early in a week the last one, later the coming one, unless the words say else."""
    if coming.first <= reference:
        return coming
    ahead = look > 0 if reference.isoweekday() <= 2 else look >= 0
    return coming if ahead else shifted(coming, -1)


_HALF_OF = {"Y": "6M", "D": "T12H", "TH": "30M", "TM": "30S"}
_HALVES = {"TH": "PT30M", "D": "PT12H", "Y": "P6M", "E": "P5Y", "C": "P50Y"}


def length_value(amount: str, unit: str) -> str:
    """P3Y, PT4H, PXM; a decade is ten years, a century a hundred."""
    if amount == "0.5" and unit in _HALVES:
        return _HALVES[unit]
    if unit == "WE":
        return f"P{amount}WE"
    factor = {"E": 10, "C": 100, "ML": 1000, "2W": 2, "6M": 6}.get(unit)
    if factor is not None:
        unit = {"2W": "W", "6M": "M"}.get(unit, unit)
        if amount != "X":
            return f"P{float(amount) * factor:g}{'Y' if unit in ('E', 'C', 'ML') else unit}"
        return f"P{amount}{unit}"
    if unit in ("SP", "SU", "FA", "WI", "TMO", "TAF", "TEV", "TNI"):
        return f"P{amount}{unit}"
    if unit == "X":
        return "PXX"
    if amount.endswith(".5") and unit in _HALF_OF:  # ISO 8601 would have the half in the smaller unit
        whole, half = amount[:-2], _HALF_OF[unit]
        return f"PT{whole}{unit[1]}{half}" if unit.startswith("T") else f"P{whole}{unit}{half}"
    return f"PT{amount}{unit[1]}" if unit.startswith("T") else f"P{amount}{unit}"


def _length(meaning: Length, context: Context) -> Resolved:
    value = length_value(meaning.amount, meaning.unit)
    if meaning.smaller:
        digits = meaning.smaller.rstrip("DWMTHS")
        letters = meaning.smaller[len(digits) :]
        value += "T" * (letters[0] == "T" and "T" not in value) + digits + letters[-1]
    if meaning.unit == "M" and meaning.amount in ("6", "9") and not meaning.direction:
        context.quarter = None  # a report has come to its half year or nine months
    start = end = None
    if meaning.direction and context.reference is not None and meaning.amount.isdigit() and meaning.unit in "DWMYQE":
        far = shifted(Period(meaning.unit, context.reference), meaning.direction * int(meaning.amount[:6]))
        if far is not None:
            start, end = sorted((far.first, context.reference))
    interval = f"{start.isoformat()}/{end.isoformat()}" if start is not None and end is not None else None
    return Resolved(TimexType.DURATION, value, start, end, interval)


def _moment(meaning: Moment, context: Context, start: int, end: int) -> Resolved | None:
    day: Period | str | None
    if isinstance(meaning.day, Calendar):
        day = located(meaning.day, context, start, end)
    elif isinstance(meaning.day, Shift):
        day = moved(meaning.day, context, start, end)
    else:
        day = context.there("D")
        day = day or "XXXX-XX-XX"
    if day is None:
        return None
    if isinstance(day, Period):
        context.visit(Period("D", day.first))
    return at_time(meaning, day)


def at_time(meaning: Moment, day: Period | str) -> Resolved:
    """That time of the day."""
    return Resolved(TimexType.TIME, *moment_value(meaning, day))


def _repeat(meaning: Repeat, context: Context) -> Resolved:
    return Resolved(
        TimexType.SET,
        set_value(meaning),
        freq=meaning.freq or None,
        quant=meaning.quant or None,
        recurrence=recurrence_of(meaning, context.reference),
    )
