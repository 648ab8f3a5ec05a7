"""Ranges: which expression closes the one before, and the year that the second lends to the first."""

from __future__ import annotations

import re
from typing import TypeGuard

from newsparse.english import time_words, words
from newsparse.grammar.meanings import (
    AnyWeekday,
    ClockTime,
    Day,
    Duration,
    DurationUntil,
    EveryDayOfMonth,
    EveryNamed,
    EveryNthWeekday,
    EveryPartOfDay,
    EveryWorkday,
    Meaning,
    Month,
    NthWeekday,
    Offset,
    QuarterEnded,
    Recurrence,
    ShortYear,
    TheUnit,
    Weekday,
    WhichYear,
    YearFromNow,
    YearFromText,
)
from newsparse.grammar.reading import Expression

_TO = "|".join(time_words.RANGE_LINKS)
_LINK = re.compile(rf",?\s*(?:-(?:{_TO})-|-|–|\b(?:{_TO})\b)\s*(?:{time_words.ARTICLE}\s+)?$")
_SPACED_DASH = re.compile(r"\s+[-–—]+\s+$")
_AND = re.compile(rf",?\s+(?:{'|'.join(time_words.LIST_LINKS)})\s+$")
_OF = re.compile(rf"(?:\s+{words.OF})?\s+$")
_LISTED = re.compile(r",\s+$|/$")
_BETWEEN = re.compile(rf"\b{time_words.BEFORE_TWO_ENDS}\s+$", re.IGNORECASE)


_UNORDERED = (
    Duration,
    DurationUntil,
    Recurrence,
    TheUnit,
    EveryNamed,
    EveryNthWeekday,
    EveryDayOfMonth,
    EveryWorkday,
    EveryPartOfDay,
)  # no range opens or closes with one of these


def linked(text: str, expressions: list[Expression]) -> list[Expression]:
    """The expressions with ranges marked: from 1987 to 1991, between May and June, Sept. 14 to Thursday."""
    for place in range(len(expressions) - 2, -1, -1):  # from the last on, for a year is lent through a whole list
        first, second = expressions[place], expressions[place + 1]
        gap = second.start - first.end
        if gap > 20 or isinstance(first.meaning, _UNORDERED) or isinstance(second.meaning, _UNORDERED):
            continue
        if _is_whole(first.meaning):
            continue  # the week to May 3 ends with that day, and so does the quarter to June
        between = text[first.end : second.start]
        if isinstance(second.meaning, Offset) and _OF.match(between):
            expressions[place], expressions[place + 1] = _in_stated_year(first, second, second.meaning)
            continue
        ranged = first.opens_range or _LINK.match(between) is not None
        if ranged and _SPACED_DASH.match(between) and not _is_alike(first.meaning, second.meaning):
            ranged = False  # tonight - Aug. 19, her birthday - is one day given twice
        joined = _AND.match(between) is not None
        if joined and _BETWEEN.search(text[max(0, first.start - 12) : first.start]):
            ranged = True
        if ranged or joined or _LISTED.match(between):
            meaning = _on_day(first, second) if ranged or joined else first.meaning
            expressions[place] = first._replace(opens_range=ranged, meaning=_with_year(meaning, second, ranged))
    return _of_two_ends(_of_any_week(text, expressions))


def _of_any_week(text: str, expressions: list[Expression]) -> list[Expression]:
    """The expressions, where all weekdays of a list are of any week: on a Tuesday, Wednesday or Sunday."""
    for place, second in enumerate(expressions[1:], 1):
        first, meaning = expressions[place - 1], second.meaning
        if isinstance(first.meaning, AnyWeekday) and isinstance(meaning, Weekday):
            between = text[first.end : second.start]
            if meaning == Weekday(meaning.weekday) and (_AND.match(between) or _LISTED.match(between)):
                expressions[place] = second._replace(meaning=AnyWeekday(meaning.weekday))
    return expressions


def _of_two_ends(expressions: list[Expression]) -> list[Expression]:
    """The expressions, where none that closes a range opens one: Monday to Wednesday to Friday ends on Wednesday."""
    is_open = False
    for place, expression in enumerate(expressions):
        if is_open and expression.opens_range:
            expressions[place] = expression._replace(opens_range=False)
        is_open = expressions[place].opens_range
    return expressions


def _is_alike(first: Meaning, second: Meaning) -> bool:
    """Whether two times are given in one way: not today and 40 years later."""
    if isinstance(first, Offset) and isinstance(second, Offset):
        return first.anaphoric is second.anaphoric
    return type(first) is type(second)


def _is_whole(meaning: Meaning) -> bool:
    """Whether it is the unit itself: the week."""
    if isinstance(meaning, Offset):
        return not meaning.amount and meaning.unit != "D"
    return isinstance(meaning, (TheUnit, QuarterEnded))


def is_yearless(meaning: Meaning) -> TypeGuard[Day | NthWeekday | Month]:
    """Whether it is a day or a month whose year the words leave out."""
    if isinstance(meaning, Month) and meaning.direction is not None:
        return False  # last May
    return isinstance(meaning, (Day, NthWeekday, Month)) and meaning.year is None


def _in_stated_year(first: Expression, second: Expression, offset: Offset) -> tuple[Expression, Expression]:
    """Both of March the following year, or of late in April this year."""
    meaning = first.meaning
    if offset.unit != "Y" or not is_yearless(meaning):
        return first, second
    if not offset.anaphoric:
        return first._replace(meaning=meaning._replace(year=YearFromNow(offset.amount))), second
    in_year = meaning._replace(year=YearFromText(offset.amount))
    return first._replace(meaning=in_year), second._replace(meaning=offset._replace(amount=0))


def _on_day(first: Expression, second: Expression) -> Meaning:
    """10 a.m. of `10 a.m. to 2 p.m. Saturday` is that of Saturday."""
    meaning, other = first.meaning, second.meaning
    if isinstance(meaning, ClockTime) and isinstance(other, ClockTime) and meaning.day is None:
        return meaning._replace(day=other.day)
    return meaning


def _with_year(meaning: Meaning, second: Expression, ranged: bool) -> Meaning:
    """May of `May to June 1990` is that of 1990, and November of `November to May 1990` that of 1989."""
    other = second.meaning
    if not is_yearless(meaning) or not isinstance(other, (Day, NthWeekday, Month)) or other.year is None:
        return meaning
    if meaning.month <= other.month:
        return meaning._replace(year=other.year)
    return meaning._replace(year=_year_before(other.year)) if ranged else meaning


def _year_before(year: WhichYear) -> WhichYear:
    if isinstance(year, int):
        return year - 1
    if isinstance(year, ShortYear):
        return ShortYear((year.digits - 1) % 100)
    return year._replace(shift=year.shift - 1)
