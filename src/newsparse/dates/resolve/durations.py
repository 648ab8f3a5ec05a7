"""Stretches of time: their TIMEX3 value, and the bounds of one that ends or starts at the present."""

from __future__ import annotations

from datetime import date

from newsparse.dates.periods import Period, last_day, shifted
from newsparse.english import tense, words
from newsparse.grammar.meanings import Duration, DurationUntil, FromEvent

_HALF_OF = {"Y": "6M", "D": "T12H", "TH": "30M", "TM": "30S"}
_HALVES = {"TM": "PT30S", "TH": "PT30M", "D": "PT12H", "Y": "P6M", "E": "P5Y", "C": "P50Y"}


_EVENT_FOLLOWS = tuple(f" {word} {words.THE} " for word in tense.FROM_EVENT)
_LASTING = tuple(f" {word} " for word in (words.THE, *tense.LASTING))


def from_event(meaning: Duration, text: str, start: int, end: int) -> FromEvent | None:
    """How far it is from an event that follows: two days after the summit; but in the two days before the vote."""
    if (
        not text.startswith(_EVENT_FOLLOWS, end)
        or not meaning.amount.isdigit()
        or meaning.unit not in ("D", "W", "M", "Y")
    ):
        return None
    if meaning.smaller is not None or text.endswith(_LASTING, 0, start) or text.startswith(words.THE, start):
        return None
    count = int(meaning.amount) * (-1 if text.startswith(_EVENT_FOLLOWS[-1], end) else 1)
    return FromEvent("D", 7 * count) if meaning.unit == "W" and abs(count) > 1 else FromEvent(meaning.unit, count)


def duration_value(meaning: Duration) -> str:
    """P3Y, PT4H, PXM, PT2H15M."""
    value = _value_in(meaning.amount, meaning.unit)
    if meaning.smaller is not None:
        amount, unit = meaning.smaller
        value += f"{'T' * (unit[0] == 'T' and 'T' not in value)}{amount}{unit[-1]}"
    return value


def _value_in(amount: str, unit: str) -> str:
    """The value in one unit; a decade is ten years, a century a hundred."""
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


def exceeds_quarter(meaning: Duration) -> bool:
    """Whether it is a part of a year that a report can sum up besides its quarter: six months, nine months."""
    return meaning.unit == "M" and meaning.amount.isdigit() and 3 < int(meaning.amount) < 12


def duration_bounds(meaning: Duration, reference: date | None) -> tuple[date, date] | None:
    """First and last day of the past three months, the next ten days; None where it is anchored nowhere."""
    if not meaning.direction or reference is None or not meaning.amount.isdigit() or meaning.unit not in "DWMYQE":
        return None
    far = shifted(Period(meaning.unit, reference), meaning.direction * int(meaning.amount))
    if far is None:
        return None
    return (far.first, reference) if meaning.direction < 0 else (reference, far.first)


def bounds_until(meaning: DurationUntil, end: Period) -> tuple[date, date] | None:
    """First and last day of a stretch that ends with that day or month: the year to April."""
    last = last_day(end)
    after = shifted(Period("D", last), 1)
    if after is None or not meaning.amount.isdigit() or meaning.unit not in ("D", "W", "M", "Y"):
        return None
    first = shifted(Period(meaning.unit, after.first), -int(meaning.amount))
    return (first.first, last) if first is not None else None
