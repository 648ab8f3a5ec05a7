"""What comes once a year: days, months, seasons, holidays, in the year that the words leave out."""

from __future__ import annotations

from datetime import date
from functools import partial
from math import inf
from operator import itemgetter

from newsparse.dates.cues import Direction
from newsparse.dates.holidays import holiday, weekday_of_month
from newsparse.dates.periods import LEAP_YEAR, SEASON_MONTHS, Period, beginning, containing, day_in, last_day, shifted
from newsparse.dates.resolve.countries import country_of
from newsparse.dates.resolve.narrative import Narrative
from newsparse.dates.resolve.years import year_number
from newsparse.dates.tense import Clause
from newsparse.english.calendar import HOLIDAYS_OF_COUNTRIES
from newsparse.grammar.meanings import Around, DateInFigures, Day, Holiday, Month, NthWeekday, Season, Yearly


def yearly_period(meaning: Yearly, narrative: Narrative, clause: Clause) -> Period | str | None:
    """The period, in the year that fits best; a value with X without a reference; None where no calendar has it."""
    meaning = _in_country(meaning, narrative, clause)
    named = meaning.day if isinstance(meaning, Around) else meaning
    year = year_number(named.year, narrative, clause)
    if _is_of_unknown_country(named):
        return _without_year(meaning) if year is None else f"{year:04d}{_without_year(meaning)[4:]}"
    if year is not None:
        return _in_year(meaning, year)
    direction = None if isinstance(named, (Day, NthWeekday)) else named.direction
    if direction is not None:
        return _in_direction(meaning, named, direction, narrative, clause)
    if isinstance(named, Day):
        narrative.come_back_to(named.month, clause)
    story = narrative.story(clause)
    if story is not None:
        return _in_story(meaning, story, narrative, clause)
    reference = narrative.reference
    if isinstance(named, Season) and clause.is_habit(with_article=False):
        return _without_year(meaning)
    if reference is None:
        return _without_year(meaning) if _in_year(meaning, LEAP_YEAR) is not None else None
    found = _around(meaning, reference.year)
    if isinstance(named, Day) and named.weekday is not None:
        # Friday, Dec. 25 was in a year in which that day was a Friday, if one of these is it.
        found = [period for period in found if period.first.isoweekday() == named.weekday] or found
    now = containing(_unit_of(meaning), reference) or Period("D", reference)
    present = next((period for period in found if period.first == now.first), None)
    return present or _nearest(found, now, _leads_of(meaning)[clause.direction()])


def _in_country(meaning: Yearly, narrative: Narrative, clause: Clause) -> Yearly:
    """The holiday with its country, where each country has one of that name."""
    if isinstance(meaning, Around) and isinstance(meaning.day, Holiday):
        day = _in_country(meaning.day, narrative, clause)
        return meaning._replace(day=day) if isinstance(day, Holiday) else meaning
    if isinstance(meaning, Holiday) and meaning.name in HOLIDAYS_OF_COUNTRIES:
        return meaning._replace(country=country_of(narrative, clause))
    return meaning


def _is_of_unknown_country(named: Yearly) -> bool:
    return (
        isinstance(named, Holiday)
        and named.name in HOLIDAYS_OF_COUNTRIES
        and named.country not in HOLIDAYS_OF_COUNTRIES[named.name]
    )


def _in_direction(
    meaning: Yearly, named: Yearly, direction: int, narrative: Narrative, clause: Clause
) -> Period | str | None:
    """Last May, next summer; the following spring, counted from the time that the text is at."""
    is_anaphoric = isinstance(named, (Month, Season)) and named.anaphoric
    base = narrative.stated if is_anaphoric else None
    if base is None or (direction == 1 and _is_ahead_of_story(base, narrative, clause)):
        base = narrative.base(_unit_of(meaning), clause)
    if base is None:
        return _without_year(meaning)
    return _directed(_around(meaning, base.first.year + direction), direction, base)


def _is_ahead_of_story(base: Period, narrative: Narrative, clause: Clause) -> bool:
    """Whether the clause looks ahead from the present, and not from a past time that the text was at."""
    reference = narrative.reference
    if reference is None or base.first > reference or narrative.is_entry:
        return False
    return clause.direction() > Direction.UNKNOWN


# So many days farther seems the time from which the story has gone on, and one that lies on the wrong side.
_AFTER_ASIDE, _WRONG_SIDE = 100, 400
_YEAR_LEFT = 265  # a year that the story has left seems no nearer than the next one
_STEP_BACK = 3  # a story seldom steps back, but where a section begins


def _in_story(meaning: Yearly, story: Period, narrative: Narrative, clause: Clause) -> Period | None:
    """The one to which the story has the shortest way from one of the times that it is at, the last one first."""
    reference = narrative.reference
    is_behind = clause.direction() is Direction.SURELY_BACK  # since May
    step_back = 1 if is_behind or narrative.opens_section() else _STEP_BACK
    ways: list[tuple[float, Period]] = []
    for place, anchor in enumerate(narrative.anchors(story, clause)):
        for period in _around(meaning, anchor.first.year):
            days = (period.first - anchor.first).days
            way = days if days >= 0 else -days * step_back
            if anchor.unit == "Y":
                way = place * _YEAR_LEFT if period.first.year == anchor.first.year else _WRONG_SIDE
            elif is_behind and period.first > last_day(anchor):
                way += _WRONG_SIDE
            if reference is None or period.first <= reference:
                ways.append((way + place * _AFTER_ASIDE, period))
    return min(ways, default=(0, None), key=itemgetter(0))[1]


def date_in_figures(meaning: DateInFigures, narrative: Narrative, clause: Clause) -> Period | None:
    """11/02/89 in the order of the reader, unless only the other order makes a date."""
    year = year_number(meaning.year, narrative, clause)
    if year is None:
        return None
    month, day = meaning.first, meaning.second
    if narrative.dayfirst:
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
    if isinstance(meaning, Season):
        return beginning(meaning.name, year, SEASON_MONTHS[meaning.name])
    if isinstance(meaning, Month):
        return beginning("M", year, meaning.month)
    if isinstance(meaning, Around):
        return _around_day(meaning, _day_in_year(meaning.day, year))
    day = _day_in_year(meaning, year)
    return Period("D", day) if day is not None else None


def _day_in_year(meaning: Day | Holiday | NthWeekday, year: int) -> date | None:
    """That day of the year; None where the calendar has no such day, or no such year."""
    if isinstance(meaning, Day) and meaning.day != -1:
        return day_in(year, meaning.month, meaning.day)
    if beginning("Y", year) is None:
        return None
    if isinstance(meaning, Holiday):
        return holiday(meaning.name, year, meaning.country)
    if isinstance(meaning, NthWeekday):
        return weekday_of_month(year, meaning.month, meaning.weekday, meaning.nth)
    return last_day(Period("M", date(year, meaning.month, 1)))  # the last day of April


def _around_day(meaning: Around, day: date | None) -> Period | None:
    """The week or weekend of that day; the weekend of a Monday is the one before it."""
    if day is None:
        return None
    near = shifted(Period("D", day), -1) if meaning.unit == "WE" else Period("D", day)
    return containing(meaning.unit, near.first) if near is not None else None


def _around(meaning: Yearly, year: int) -> list[Period]:
    """It in the year before, that year and the year after, as far as the calendar has it."""
    nearby = map(partial(_in_year, meaning), (year - 1, year, year + 1))
    return [period for period in nearby if period is not None]


def _directed(found: list[Period], direction: int, now: Period) -> Period | None:
    """Last May, this May, next May; None beyond the calendar's ends."""
    if direction == 1:
        # The winter that follows 1944 begins in it.
        fitting = [p for p in found if (last_day(p) if now.unit == "Y" else p.first) > last_day(now)]
    elif direction == -1:
        fitting = [period for period in reversed(found) if last_day(period) < now.first]
    else:  # this winter, in February, is the one that began last year
        lasting = [period for period in found if period.first <= now.first <= last_day(period)]
        fitting = lasting or [period for period in found if period.first.year == now.first.year]
    return next(iter(fitting), None)


# How much farther than the last one, in days, the next one may lie where the clause looks that way. The two are a
# year apart: at 0 the nearer one is taken, at 100 even one that is 230 days ahead and 135 behind.
_LEADS = {
    Direction.SURELY_BACK: -inf, Direction.BACK: -inf, Direction.REPORTED: -175, Direction.UNKNOWN: 0,
    Direction.AHEAD: 135, Direction.WILL_BE: 300, Direction.SURELY_AHEAD: 300, Direction.BOUND_AHEAD: inf,
}  # fmt: skip
LEADS: dict[str, dict[Direction, float]] = {
    "day": _LEADS | {Direction.REPORTED: 0},
    # Without a cue a month is the last one of that name, unless that is long ago.
    "month": _LEADS | {Direction.UNKNOWN: -175},
    "season": _LEADS | {Direction.AHEAD: 35},
    "holiday": _LEADS | {Direction.REPORTED: -295, Direction.AHEAD: 235},
}


def _leads_of(meaning: Yearly) -> dict[Direction, float]:
    if isinstance(meaning, Around):
        meaning = meaning.day
    if isinstance(meaning, Holiday):
        return LEADS["holiday"]
    if isinstance(meaning, Season):
        return LEADS["season"]
    return LEADS["month" if isinstance(meaning, Month) else "day"]


def _nearest(found: list[Period], now: Period, lead: float) -> Period | None:
    """The last one or the next one of these in order, whichever is nearer after that lead."""
    behind: Period | None = None
    ahead: Period | None = None
    for period in found:
        if period.first <= now.first:
            behind = period
        if ahead is None and period.first >= now.first:
            ahead = period
    if behind is None or ahead is None:
        return ahead or behind
    farther = (ahead.first - now.first) - (now.first - behind.first)
    return ahead if farther.days <= lead else behind
