"""When a holiday falls in a year."""

from __future__ import annotations

from datetime import date, timedelta

from newsparse.english import calendar


def holiday(name: str, year: int, country: str = "") -> date | None:
    """The day of the holiday in that year, None where it is unknown or out of the calendar.

    >>> holiday("Thanksgiving Day", 1999), holiday("Independence Day", 2000, "India")
    (datetime.date(1999, 11, 25), datetime.date(2000, 8, 15))
    """
    if not 1583 <= year <= 4099:
        return None
    if name in calendar.FIXED_HOLIDAYS:
        month, day = calendar.FIXED_HOLIDAYS[name]
        return date(year, month, day)
    if name in calendar.MOVING_HOLIDAYS:
        return weekday_of_month(year, *calendar.MOVING_HOLIDAYS[name])
    if name in calendar.HOLIDAYS_OF_COUNTRIES:
        place = calendar.HOLIDAYS_OF_COUNTRIES[name].get(country)
        if place is None:
            return None
        return date(year, *place) if len(place) == 2 else weekday_of_month(year, *place)
    if name in calendar.EASTER_HOLIDAYS:
        from dateutil.easter import easter

        return easter(year) + timedelta(days=calendar.EASTER_HOLIDAYS[name])
    if name == calendar.ELECTION_DAY:
        return weekday_of_month(year, 11, 1, 1) + timedelta(days=1)
    return None


def weekday_of_month(year: int, month: int, weekday: int, number: int) -> date:
    """The first, second ... (or with -1 the last) of such a weekday (1 is Monday) in a month."""
    if number < 0:
        after = date(year + month // 12, month % 12 + 1, 1)
        return after - timedelta(days=(after.isoweekday() - weekday - 1) % 7 + 1)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (number - 1))
