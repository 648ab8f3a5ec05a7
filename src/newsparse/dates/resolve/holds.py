"""What a date holds on to: the year beside it, the present, or the time that the text is at."""

from __future__ import annotations

from enum import Enum

from newsparse.grammar.meanings import (
    Around,
    DateInFigures,
    Day,
    Half,
    Holiday,
    InCalendar,
    Month,
    NthWeekday,
    Offset,
    Quarter,
    Season,
    ShortYear,
    Weekday,
    WeekdayOfWeek,
    Year,
    YearFromNow,
)


class Hold(Enum):
    """What a date holds on to."""

    STATED_YEAR = "its year stands beside it"
    PRESENT = "it counts from the present"
    TEXT = "it counts from the time that the text is at"
    ASIDE = "it looks back from there: the year before"


def hold_of(meaning: InCalendar) -> Hold:
    """What the date holds on to, by the words alone."""
    if isinstance(meaning, (Year, DateInFigures)):
        return Hold.STATED_YEAR
    if isinstance(meaning, (Weekday, Offset)):
        looks_aside = isinstance(meaning, Offset) and meaning.amount < 0
        return Hold.PRESENT if not meaning.anaphoric else Hold.ASIDE if looks_aside else Hold.TEXT
    if isinstance(meaning, WeekdayOfWeek):
        return Hold.PRESENT
    named = meaning.day if isinstance(meaning, Around) else meaning
    if isinstance(named, (Day, Month, Season, Holiday, NthWeekday, Quarter, Half)):
        if isinstance(named.year, (int, ShortYear)):
            return Hold.STATED_YEAR
        if isinstance(named.year, YearFromNow):
            return Hold.PRESENT
        if isinstance(named, (Month, Season)) and named.anaphoric:
            return Hold.TEXT
        if isinstance(named, (Month, Season, Holiday)) and named.direction is not None:
            return Hold.PRESENT
    return Hold.TEXT
