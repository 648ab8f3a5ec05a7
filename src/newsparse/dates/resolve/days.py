"""Days by their weekday or by their number in a month."""

from __future__ import annotations

from newsparse.dates.cues import Direction
from newsparse.dates.holidays import weekday_of_month
from newsparse.dates.periods import Period, day_in, last_day, shifted
from newsparse.dates.resolve.narrative import Narrative
from newsparse.dates.resolve.offsets import unknown
from newsparse.dates.resolve.yearly import yearly_period
from newsparse.dates.tense import Clause
from newsparse.grammar.meanings import DayOfMonth, DaysFrom, Weekday, WeekdayBeside, WeekdayOfMonth, WeekdayOfWeek


def any_weekday(weekday: int) -> str:
    """The value of a weekday of an unknown week."""
    return f"XXXX-WXX-{weekday}"


def weekday_period(meaning: Weekday, narrative: Narrative, clause: Clause) -> Period | str:
    """The last or the next one, as the words say or as the clause looks."""
    if meaning.anaphoric and meaning.direction is None:
        found = _of_story(meaning.weekday, narrative)
        return found if found is not None else weekday_period(meaning._replace(anaphoric=False), narrative, clause)
    base = narrative.then("D") if meaning.anaphoric else narrative.base("D", clause)
    if base is None:
        return any_weekday(meaning.weekday)
    today = base.first.isoweekday()
    back = (today - meaning.weekday) % 7
    if meaning.direction == -1:
        shift = -(back or 7)
    elif meaning.direction == 1:
        shift = 7 - back
        day = narrative.day
        if day is not None and (day.first - base.first).days == shift and narrative.goes_on_in_sentence(clause):
            shift += 7  # this Friday, and next Friday
    elif meaning.direction == 0:
        shift = meaning.weekday - today
        if shift < 0 and clause.direction() > Direction.UNKNOWN:
            shift += 7  # on a Sunday: he could play this Friday
    elif (back or narrative.day_added_to(clause)) and _is_ahead(back, narrative, clause):
        base = narrative.day_added_to(clause) or base
        shift = (meaning.weekday - base.first.isoweekday() - 1) % 7 + 1
    else:
        shift = -back
    return shifted(base, shift + 7 * meaning.weeks) or any_weekday(meaning.weekday)


def _of_story(weekday: int, narrative: Narrative) -> Period | None:
    """The first such day from the one on that the text is at, where that is past: was dead by the Sunday."""
    day = narrative.day
    found = shifted(day, (weekday - day.first.isoweekday()) % 7) if day is not None else None
    if found is None or narrative.reference is None:
        return found
    return found if found.first <= narrative.reference else None


def days_from(meaning: DaysFrom, narrative: Narrative, clause: Clause) -> Period | str:
    """Ten days from Monday, the day after Thanksgiving."""
    if isinstance(meaning.day, Weekday):
        day: Period | str | None = weekday_period(meaning.day, narrative, clause)
    else:
        day = yearly_period(meaning.day, narrative, clause)
    return (shifted(day, meaning.days) if isinstance(day, Period) else None) or unknown("D")


def weekday_beside(meaning: WeekdayBeside, narrative: Narrative, clause: Clause) -> Period | str:
    """The Saturday after Thanksgiving."""
    day = yearly_period(meaning.day, narrative, clause)
    if not isinstance(day, Period):
        return any_weekday(meaning.weekday)
    days = (meaning.way * (meaning.weekday - day.first.isoweekday()) - 1) % 7 + 1
    return shifted(day, meaning.way * days) or any_weekday(meaning.weekday)


def _is_ahead(back: int, narrative: Narrative, clause: Clause) -> bool:
    look = clause.direction()
    if clause.owns():
        return look >= Direction.WILL_BE  # but Wednesday's ruling was the last one
    # What is said of tomorrow's weekday without a past verb isn't six days old; nor is it where the text looks ahead.
    return look > 0 or (look == 0 and (back == 6 or narrative.is_ahead()))


def weekday_of_week(meaning: WeekdayOfWeek, narrative: Narrative) -> Period | str:
    """Tuesday of last week."""
    week = narrative.now("W")
    monday = shifted(week, meaning.weeks) if week is not None else None
    day = shifted(Period("D", monday.first), meaning.weekday - 1) if monday is not None else None
    return day or any_weekday(meaning.weekday)


def day_of_month(meaning: DayOfMonth, narrative: Narrative) -> Period | str | None:
    """On the 15th: of the month that the text is in; the 1st of next month."""
    month = narrative.then("M") if meaning.months is None else _month_from_now(meaning.months, narrative)
    if month is None:
        return f"XXXX-XX-{meaning.day:02d}" if meaning.day > 0 else unknown("D")
    if meaning.day < 0:
        return Period("D", last_day(month))
    day = day_in(month.first.year, month.first.month, meaning.day)
    return Period("D", day) if day is not None else None


def weekday_of_month_from_now(meaning: WeekdayOfMonth, narrative: Narrative) -> Period | str | None:
    """The first Monday of next month; None where the month has no fifth one."""
    month = _month_from_now(meaning.months, narrative)
    if month is None:
        return any_weekday(meaning.weekday)
    day = weekday_of_month(month.first.year, month.first.month, meaning.weekday, meaning.nth)
    return Period("D", day) if day is not None else None


def _month_from_now(months: int, narrative: Narrative) -> Period | None:
    now = narrative.now("M")
    return shifted(now, months) if now is not None else None
