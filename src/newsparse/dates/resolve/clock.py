"""Times of day: the T of a TIMEX3 value, and the moment itself where the clock shows it."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache

from newsparse.dates.expressions import Moment
from newsparse.dates.periods import Period, timex
from newsparse.english import calendar


@lru_cache(maxsize=32)
def zone_of(name: str) -> tzinfo | None:
    """The zone by its abbreviation, None for one that has no fixed distance from UTC."""
    hours = calendar.ZONES.get(name)
    if hours is None:
        return None
    from dateutil.tz import tzoffset, tzutc

    return tzutc() if not hours else tzoffset(name, int(hours * 3600))


def moment_value(
    meaning: Moment, day: Period | str
) -> tuple[str, date | datetime | None, date | datetime | None, str | None]:
    """Value, bounds and EDTF; a part of the day is bounded by its day, for nobody knows when an evening starts."""
    written = timex(day) if isinstance(day, Period) else day
    first = day.first if isinstance(day, Period) else None
    if meaning.part:
        return written + meaning.part, first, first, None
    hour, minute, second = meaning.hour or 0, meaning.minute or 0, meaning.second
    value = f"{written}T{hour:02d}:{minute:02d}" + (f":{second:02d}" if second is not None else "")
    if first is None or (second or 0) > 59:
        return value, None, None, None
    try:
        at = datetime(first.year, first.month, first.day) + timedelta(hours=hour, minutes=minute, seconds=second or 0)
    except OverflowError:
        return value, None, None, None
    zone = zone_of(meaning.zone) if meaning.zone else None
    if zone is not None:
        at = at.replace(tzinfo=zone)
    return value, at, at, at.isoformat().replace("+00:00", "Z")
