"""Times of day: the T of a TIMEX3 value, and the moment itself where the clock shows it."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import TypeAlias

from newsparse.dates.periods import Period, timex
from newsparse.english import calendar
from newsparse.grammar.meanings import ClockTime, PartOfDay, TimeFromNow


@lru_cache(maxsize=32)
def zone_of(name: str) -> tzinfo | None:
    """The zone by its abbreviation or its offset, +02:00; None for one that has no fixed distance from UTC."""
    hours = calendar.ZONES.get(name)
    if name[0] in "+-":
        hours = int(name[:3]) + int(name[0] + name[-2:]) / 60
    if hours is None:
        return None
    from dateutil.tz import tzoffset, tzutc

    return tzutc() if not hours else tzoffset(name, int(hours * 3600))


_Value: TypeAlias = tuple[str, date | datetime | None, date | datetime | None, str | None]  # with bounds and EDTF


def part_of_day_value(meaning: PartOfDay, day: Period | str) -> _Value:
    """A part of a day, bounded by its day: when an evening starts, the text does not say."""
    if isinstance(day, str):
        return day + meaning.part, None, None, None
    return timex(day) + meaning.part, day.first, day.first, None


def clock_value(meaning: ClockTime, day: Period | str) -> _Value:
    """What the clock shows, as a moment where the day is known."""
    _, hour, minute, second, zone_name = meaning
    written = timex(day) if isinstance(day, Period) else day
    value = f"{written}T{hour:02d}:{minute or 0:02d}" + (f":{second:02d}" if second is not None else "")
    if isinstance(day, str) or (second or 0) > 59:
        return value, None, None, None
    midnight = datetime(day.first.year, day.first.month, day.first.day)
    try:
        at = midnight + timedelta(hours=hour, minutes=minute or 0, seconds=second or 0)
    except OverflowError:
        return value, None, None, None
    zone = zone_of(zone_name) if zone_name else None
    if zone is not None:
        at = at.replace(tzinfo=zone)
    return value, at, at, at.isoformat().replace("+00:00", "Z")


def moment_from_now(meaning: TimeFromNow, now: datetime | None) -> datetime | None:
    """The moment so far from the one of publication; None where that is not known or the calendar ends."""
    if now is None:
        return None
    unit = {"TH": 3600, "TM": 60, "TS": 1}[meaning.unit]
    try:
        return now + timedelta(seconds=meaning.amount * unit)
    except OverflowError:
        return None
