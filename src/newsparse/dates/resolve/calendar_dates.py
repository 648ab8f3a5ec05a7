"""Where in time a place in the calendar is: the year, month or week that the words leave out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from newsparse.dates.expressions import Calendar
from newsparse.dates.holidays import holiday, weekday_of_month
from newsparse.dates.periods import SEASON_MONTHS, Period, containing, day_in, last_day, months_on, shifted
from newsparse.dates.resolve.context import Context
from newsparse.dates.tense import Look, look_of


def century_of(two_digits: int, reference: date | None) -> int:
    """The year of '89: within 50 years before the reference and 49 after; without one, 1950 to 2049."""
    year = reference.year if reference is not None else 2000
    return two_digits + (year - 50 - two_digits + 99) // 100 * 100


def located(meaning: Calendar, context: Context, start: int, end: int) -> Period | str | None:
    """The period; a value with X where the context doesn't tell; None where the calendar has no such day."""
    if meaning.unit == "E":
        return _decade(meaning, context)
    if meaning.unit == "C":
        number = meaning.number or 0
        return Period("C", date(max(number * 100, 1), 1, 1))
    year = meaning.year
    if year is not None and year < 100:
        year = century_of(year, context.reference)
    if year is None and meaning.years is not None and context.reference is not None:
        year = context.reference.year + meaning.years
    if year is not None and not 1 <= year <= 9999:
        return None
    if meaning.unit == "Y":
        return Period("Y", date(year, 1, 1)) if year is not None else None
    if meaning.number == 1 and meaning.unit == "D" and meaning.month is not None:
        return _digits(meaning, year, context)
    if meaning.holiday:
        unknown = {"D": "XXXX-XX-XX", "W": "XXXX-WXX"}.get(meaning.unit, "XXXX-WXX-WE")
        return _yearly(meaning, year, context, start, end, unknown)
    if meaning.unit == "Q" and meaning.month is not None and (year is not None or context.quarter is None):
        return _quarter_before(meaning, year, context, start, end)
    if meaning.unit in ("Q", "H"):
        return _quarter(meaning, year, context, start, end)
    if meaning.weekday is not None and meaning.month is None:
        return _weekday(meaning, context, start, end)
    if meaning.day is not None and meaning.month is None:
        return _day_of_month(meaning.day, context)
    return _yearly(meaning, year, context, start, end, _template(meaning))


def _template(meaning: Calendar) -> str:
    if meaning.unit in ("W", "WE"):
        return "XXXX-WXX" + "-WE" * (meaning.unit == "WE")
    if meaning.nth is not None or meaning.day == -1:
        return f"XXXX-{meaning.month:02d}-XX"
    if meaning.unit == "D":
        return f"XXXX-{meaning.month:02d}-{meaning.day:02d}"
    return f"XXXX-{meaning.month:02d}" if meaning.unit == "M" else f"XXXX-{meaning.unit}"


def _in_year(meaning: Calendar, year: int) -> Period | None:
    """That day, month, season or holiday in that year."""
    if not 1 <= year <= 9999:
        return None
    if meaning.holiday:
        day = holiday(meaning.holiday, year)
        if day is not None and meaning.unit != "D":
            # The weekend of a Monday is the one before it.
            return containing(meaning.unit, day - timedelta(days=day.weekday() == 0 and meaning.unit == "WE"))
    elif meaning.nth is not None:
        day = weekday_of_month(year, meaning.month or 1, meaning.weekday or 1, meaning.nth)
        if day.month != meaning.month:
            return None  # a fifth Monday that the month hasn't
    elif meaning.unit in SEASON_MONTHS:
        return Period(meaning.unit, date(year, SEASON_MONTHS[meaning.unit], 1))
    elif meaning.day == -1:
        day = last_day(Period("M", date(year, meaning.month or 1, 1)))  # the last day of April
    else:
        day = day_in(year, meaning.month or 0, meaning.day if meaning.unit != "M" and meaning.day else 1)
        if day is not None and meaning.unit in ("W", "WE"):
            return containing(meaning.unit, day)
    return Period(meaning.unit, day) if day is not None else None


def _yearly(
    meaning: Calendar, year: int | None, context: Context, start: int, end: int, unknown: str
) -> Period | str | None:
    """What comes once a year, in the year that fits best."""
    if year is not None:
        return _in_year(meaning, year)
    reference = context.reference
    if reference is None:
        # 2000 is a leap year: what it has not, no year has.
        return unknown if _in_year(meaning, 2000) is not None else None
    found = _around(meaning, Period("D", reference))
    if not found:
        return None
    if meaning.weekday is not None and meaning.nth is None:
        # Friday, Dec. 25 was in a year in which that day was a Friday, if one of these is it.
        found = [period for period in found if period.first.isoweekday() == meaning.weekday] or found
    now = containing("D" if meaning.unit in SEASON_MONTHS else meaning.unit, reference) or Period("D", reference)
    if meaning.direction is not None:
        there = context.there(now.unit) if meaning.from_story else None
        return _directed(found, meaning, now) if there is None else _directed(_around(meaning, there), meaning, there)
    unit = "H" if meaning.holiday else "S" if meaning.unit in SEASON_MONTHS else "M" if meaning.unit == "M" else "D"
    return _fitting(found, now, unit, lambda: look_of(context.text, context.region_start, start, end))


def _around(meaning: Calendar, day: Period) -> list[Period]:
    """It in the year before, the year of the day and the year after, as far as the calendar has it."""
    nearby = [_in_year(meaning, day.first.year + shift) for shift in (-1, 0, 1)]
    return [period for period in nearby if period is not None]


# The farthest, in days, that a name without a year reaches against the nearest fit, where the words look that way.
_FARTHEST_BEHIND = {"D": 210, "M": 290, "H": 330, "S": 330}
_FARTHEST_AHEAD = {"D": 240, "M": 250, "S": 200}
# Without a cue a month is the last one of that name, unless that is long ago.
_USUALLY_BEHIND = {"D": 150, "M": 270, "H": 180, "S": 200}


# Right behind "until" and the like, and after "will", the next one may be so much farther.
_WHERE_SURE = 1.35


def _fitting(found: list[Period], now: Period, unit: str, look_around: Callable[[], Look]) -> Period:
    """The last one where the words look back, the next where they look ahead, nothing too far; else the nearest."""
    distances = [((period.first - now.first).days, period) for period in found]
    behind = max(((days, period) for days, period in distances if days <= 0), default=None)
    before = min(((days, period) for days, period in distances if days >= 0), default=None)
    farthest_ahead = _FARTHEST_AHEAD.get(unit, 300)
    ahead_at_most = farthest_ahead * _WHERE_SURE
    is_lately = behind is not None and -behind[0] <= _USUALLY_BEHIND[unit]
    if behind is not None and is_lately and (before is None or before[0] > ahead_at_most):
        return behind[1]  # whatever the words say
    look = look_around()
    within = ahead_at_most if look >= Look.WILL_BE else farthest_ahead
    if before is not None and look > 0 and before[0] <= within:
        return before[1]
    if behind is not None:
        farthest = (_FARTHEST_BEHIND if look < 0 else _USUALLY_BEHIND)[unit]
        if look is Look.SURELY_BACK or (look <= 0 and -behind[0] <= farthest):
            return behind[1]
    return min(distances, key=lambda distance: abs(distance[0]))[1]


def _directed(found: list[Period], meaning: Calendar, now: Period) -> Period:
    """Last May, this May, next May."""
    if meaning.direction == 0:
        lasting = [period for period in found if period.first <= now.first <= (last_day(period) or period.first)]
        same_year = [period for period in found if period.first.year == now.first.year]
        return (lasting or same_year or found[-1:])[0]  # this winter, in February, is the one that began last year
    if meaning.direction == 1:
        after = [period for period in found if period.first > now.first]
        return after[0] if after else found[-1]
    before = [period for period in found if (last_day(period) or period.first) < now.first]
    return before[-1] if before else found[0]


def _digits(meaning: Calendar, year: int | None, context: Context) -> Period | None:
    """11/02/89 in the order of the reader, unless only the other order makes a date."""
    first, second = meaning.month or 0, meaning.day or 0
    day, month = (first, second) if context.dayfirst else (second, first)
    found = day_in(year or 0, month, day) or day_in(year or 0, day, month)
    return Period("D", found) if found is not None else None


def _decade(meaning: Calendar, context: Context) -> Period | None:
    number = meaning.number or 0
    if number < 10:  # the '60s
        number = century_of(number * 10, context.reference) // 10
        if context.reference is not None and number * 10 > context.reference.year + 10:
            number -= 10
    return Period("E", date(number * 10, 1, 1)) if 1 <= number <= 999 else None


def _quarter(meaning: Calendar, year: int | None, context: Context, start: int, end: int) -> Period | str | None:
    number = meaning.number
    if number is None:  # the quarter, the latest quarter, the 1988 quarter
        if year is not None:
            latest = context.latest_quarter()
            return Period("Q", latest.first.replace(year=year)) if latest is not None else f"{year}-QX"
        if meaning.years is not None:
            latest = context.latest_quarter()
            return (months_on(latest, 12 * meaning.years) if latest is not None else None) or "XXXX-QX"
        if meaning.direction == 0:
            return context.now("Q") or "XXXX-QX"
        return context.latest_quarter() or "XXXX-QX"
    months = 3 if meaning.unit == "Q" else 6
    month = (number - 1) * months + 1
    if year is not None:
        return Period(meaning.unit, date(year, month, 1))
    reference = context.reference
    if reference is None:
        return f"XXXX-{meaning.unit}{number}"
    this_year = Period(meaning.unit, date(reference.year, month, 1))
    now = containing(meaning.unit, reference)
    assert now is not None
    distance = this_year.first.month - now.first.month
    # The fourth quarter in January was that of last year; the first quarter in December will be next year's.
    look = look_of(context.text, context.region_start, start, end) if distance > 0 or distance <= -9 else Look.UNKNOWN
    if distance > 0 and reference.year > 1 and (look < 0 or (distance >= 6 and look == 0)):
        return Period(meaning.unit, date(reference.year - 1, month, 1))
    if distance <= -9 and reference.year < 9999 and look > 0:
        return Period(meaning.unit, date(reference.year + 1, month, 1))
    return this_year


def _quarter_before(
    meaning: Calendar, year: int | None, context: Context, start: int, end: int
) -> Period | str | None:
    """The quarter in which the middle of the three months before that day lies."""
    last = _yearly(meaning._replace(unit="D"), year, context, start, end, "XXXX-QX")
    if not isinstance(last, Period):
        return last
    middle = shifted(last, -45)
    return containing("Q", middle.first) if middle is not None else None


def _weekday(meaning: Calendar, context: Context, start: int, end: int) -> Period | str:
    reference = context.reference
    weekday = meaning.weekday or 1
    if meaning.indefinite:
        return f"XXXX-WXX-{weekday}"
    if meaning.from_story and context.day is not None:
        reference = context.day.first
    if reference is None:
        return f"XXXX-WXX-{weekday}"
    today = Period("D", reference)
    if meaning.number is not None:  # Tuesday of last week
        week = containing("W", reference)
        moved = shifted(week, meaning.number) if week is not None else None
        return (shifted(Period("D", moved.first), weekday - 1) if moved else None) or f"XXXX-WXX-{weekday}"
    back = (reference.isoweekday() - weekday) % 7
    if meaning.direction == -1:
        shift = -(back or 7)
    elif meaning.direction == 1:
        shift = 7 - back
    elif meaning.direction == 0:
        shift = weekday - reference.isoweekday()
    elif back == 0:
        shift = 0
    else:
        look = look_of(context.text, context.region_start, start, end)
        if context.text.startswith(("'s", "’s"), end):
            ahead = look >= Look.WILL_BE  # but Wednesday's ruling was the last one
        else:
            # What is told of tomorrow's weekday without a past verb isn't six days old.
            ahead = look > 0 or (back == 6 and look == 0)
        shift = 7 - back if ahead else -back
    return shifted(today, shift + 7 * meaning.weeks) or f"XXXX-WXX-{weekday}"


def _day_of_month(day: int, context: Context) -> Period | str | None:
    """On the 15th: of the month that the story is in."""
    month = context.there("M")
    if month is None:
        return f"XXXX-XX-{day:02d}"
    found = day_in(month.first.year, month.first.month, day)
    return Period("D", found) if found is not None else None
