"""What comes once a year: days, months, seasons, holidays, in the year that the words leave out."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from newsparse.dates.holidays import holiday, weekday_of_month
from newsparse.dates.meanings import Around, DateInFigures, Day, Holiday, Month, NthWeekday, Season, Yearly
from newsparse.dates.periods import LEAP_YEAR, SEASON_MONTHS, Period, containing, day_in, last_day
from newsparse.dates.resolve.context import Clause, Context
from newsparse.dates.resolve.years import year_number
from newsparse.dates.tense import Look


def yearly_period(meaning: Yearly, context: Context, clause: Clause) -> Period | str | None:
    """The period, in the year that fits best; a value with X without a reference; None where no calendar has it."""
    named = meaning.day if isinstance(meaning, Around) else meaning
    year = year_number(named.year, context)
    if year is not None:
        return _in_year(meaning, year)
    reference = context.reference
    if reference is None:
        return _without_year(meaning) if _in_year(meaning, LEAP_YEAR) is not None else None
    found = _around(meaning, reference)
    if not found:
        return None
    if isinstance(named, Day) and named.weekday is not None:
        # Friday, Dec. 25 was in a year in which that day was a Friday, if one of these is it.
        found = [period for period in found if period.first.isoweekday() == named.weekday] or found
    now = containing(_unit_of(meaning), reference) or Period("D", reference)
    direction = None if isinstance(named, (Day, NthWeekday)) else named.direction
    if direction is not None:
        then = context.then("M") if isinstance(named, Month) and named.anaphoric else None
        return (
            _directed(found, direction, now)
            if then is None
            else _directed(_around(meaning, then.first), direction, then)
        )
    return _nearest(found, now, _reach_of(meaning, named), clause)


def date_in_figures(meaning: DateInFigures, context: Context) -> Period | None:
    """11/02/89 in the order of the reader, unless only the other order makes a date."""
    year = year_number(meaning.year, context) or 0
    month, day = meaning.first, meaning.second
    if context.dayfirst:
        month, day = day, month
    found = day_in(year, month, day) or day_in(year, day, month)
    return Period("D", found) if found is not None else None


def _unit_of(meaning: Yearly) -> str:
    """The unit by which its distance from the present is counted."""
    if isinstance(meaning, Around):
        return meaning.unit
    return "M" if isinstance(meaning, Month) else "D"


def _without_year(meaning: Yearly) -> str:
    """Its value with X for the year."""
    if isinstance(meaning, Around):
        return "XXXX-WXX" + "-WE" * (meaning.unit == "WE")
    if isinstance(meaning, Holiday):
        return "XXXX-XX-XX"
    if isinstance(meaning, Season):
        return f"XXXX-{meaning.name}"
    if isinstance(meaning, Month):
        return f"XXXX-{meaning.month:02d}"
    if isinstance(meaning, NthWeekday) or meaning.day == -1:
        return f"XXXX-{meaning.month:02d}-XX"
    return f"XXXX-{meaning.month:02d}-{meaning.day:02d}"


def _in_year(meaning: Yearly, year: int) -> Period | None:
    """That day, month, season or holiday in that year."""
    if not 1 <= year <= 9999:
        return None
    if isinstance(meaning, Season):
        return Period(meaning.name, date(year, SEASON_MONTHS[meaning.name], 1))
    if isinstance(meaning, Month):
        return Period("M", date(year, meaning.month, 1))
    if isinstance(meaning, Around):
        return _around_day(meaning, _day_in_year(meaning.day, year))
    day = _day_in_year(meaning, year)
    return Period("D", day) if day is not None else None


def _day_in_year(meaning: Day | Holiday | NthWeekday, year: int) -> date | None:
    if isinstance(meaning, Holiday):
        return holiday(meaning.name, year)
    if isinstance(meaning, NthWeekday):
        day = weekday_of_month(year, meaning.month, meaning.weekday, meaning.nth)
        return day if day.month == meaning.month else None  # a fifth Monday that the month hasn't
    if meaning.day == -1:  # the last day of April
        return last_day(Period("M", date(year, meaning.month, 1)))
    return day_in(year, meaning.month, meaning.day)


def _around_day(meaning: Around, day: date | None) -> Period | None:
    """The week or weekend of that day; the weekend of a holiday on a Monday is the one before it."""
    if day is not None and meaning.unit == "WE" and isinstance(meaning.day, Holiday) and day.weekday() == 0:
        day -= timedelta(days=1)
    return containing(meaning.unit, day) if day is not None else None


def _around(meaning: Yearly, day: date) -> list[Period]:
    """It in the year before, the year of the day and the year after, as far as the calendar has it."""
    nearby = map(partial(_in_year, meaning), (day.year - 1, day.year, day.year + 1))
    return [period for period in nearby if period is not None]


def _directed(found: list[Period], direction: int, now: Period) -> Period:
    """Last May, this May, next May."""
    if direction == 0:
        lasting = [period for period in found if period.first <= now.first <= (last_day(period))]
        same_year = [period for period in found if period.first.year == now.first.year]
        return (lasting or same_year or found[-1:])[0]  # this winter, in February, is the one that began last year
    if direction == 1:
        after = [period for period in found if period.first > now.first]
        return after[0] if after else found[-1]
    before = [period for period in found if (last_day(period)) < now.first]
    return before[-1] if before else found[0]


# The farthest, in days, that a name without a year reaches against the nearest fit, where the words look that way.
_FARTHEST_BEHIND = {"D": 210, "M": 290, "H": 330, "S": 330}
_FARTHEST_AHEAD = {"D": 240, "M": 250, "H": 300, "S": 200}
# Without a cue a month is the last one of that name, unless that is long ago.
_USUALLY_BEHIND = {"D": 150, "M": 270, "H": 180, "S": 200}
# Right behind "until" and the like, and after "will", the next one may be so much farther.
_WHERE_SURE = 1.35


def _reach_of(meaning: Yearly, named: Yearly) -> str:
    """The column of the tables above."""
    if isinstance(named, Holiday):
        return "H"
    return "S" if isinstance(meaning, Season) else "M" if isinstance(meaning, Month) else "D"


def _nearest(found: list[Period], now: Period, reach: str, clause: Clause) -> Period:
    """The last one where the words look back, the next where they look ahead, nothing too far; else the nearest."""
    distances = [((period.first - now.first).days, period) for period in found]
    behind = max(((days, period) for days, period in distances if days <= 0), default=None)
    ahead = min(((days, period) for days, period in distances if days >= 0), default=None)
    is_lately = behind is not None and -behind[0] <= _USUALLY_BEHIND[reach]
    if behind is not None and is_lately and (ahead is None or ahead[0] > _FARTHEST_AHEAD[reach] * _WHERE_SURE):
        return behind[1]  # whatever the words say
    look = clause.direction()
    within = _FARTHEST_AHEAD[reach] * (_WHERE_SURE if look >= Look.WILL_BE else 1)
    if ahead is not None and look > 0 and ahead[0] <= within:
        return ahead[1]
    if behind is not None:
        farthest = (_FARTHEST_BEHIND if look < 0 else _USUALLY_BEHIND)[reach]
        if look is Look.SURELY_BACK or (look <= 0 and -behind[0] <= farthest):
            return behind[1]
    return min(distances, key=lambda distance: abs(distance[0]))[1]
