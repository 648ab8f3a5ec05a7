"""When a holiday falls in a year."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from newsparse.dates.periods import day_in
from newsparse.english import calendar

LAST_JULIAN_EASTER = 1582


def holiday(name: str, year: int, country: str = "") -> date | None:
    """The day of the holiday in that year, None where it is unknown or out of the calendar.

    >>> holiday("Thanksgiving Day", 1999), holiday("Independence Day", 2000, "India")
    (datetime.date(1999, 11, 25), datetime.date(2000, 8, 15))
    """
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
        from dateutil.easter import EASTER_JULIAN, EASTER_WESTERN, easter

        sunday = easter(year, EASTER_WESTERN) if year > LAST_JULIAN_EASTER else easter(year, EASTER_JULIAN)
        return sunday + timedelta(days=calendar.EASTER_HOLIDAYS[name])
    if name == calendar.ELECTION_DAY:
        monday = weekday_of_month(year, 11, 1, 1)
        return monday + timedelta(days=1) if monday is not None else None
    return None


def weekday_of_month(year: int, month: int, weekday: int, number: int) -> date | None:
    """The first, second ... or with -1 the last such weekday (1 is Monday) of a month; None for a fifth it lacks."""
    if number == -1:
        last = date(year, month, monthrange(year, month)[1])
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    first = (weekday - date(year, month, 1).isoweekday()) % 7 + 1
    return day_in(year, month, first + 7 * (number - 1))
