"""The bounds of date references in words, as a reader wants them."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

MONTHS = "Jan Feb March April May June July Aug Sept Oct Nov Dec".split()
AMERICAN_MONTHS = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
_MONTH_FIRST = re.compile(r"[^\W\d]+\.? \d{1,2}(?:st|nd|rd|th)?(?:,|$)")
_DAY_FIRST = re.compile(r"\d{1,2}(?:st|nd|rd|th)? [A-Z]")


def month_first(texts: Iterable[str]) -> bool:
    """Whether a story writes its days as American copy does, seen from its date expressions.

    >>> month_first(["Sept. 16", "Monday"]), month_first(["16 September"]), month_first([])
    (True, False, False)
    """
    texts = list(texts)
    return sum(map(bool, map(_MONTH_FIRST.match, texts))) > sum(map(bool, map(_DAY_FIRST.match, texts)))


def wall_clock(moment: date | datetime) -> datetime:
    """The moment as its own clock shows it, so that dates and times of any zone can be put in order."""
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime.combine(moment, time())


def in_words(start: date | datetime, end: date | datetime, american: bool = False) -> str:
    """The period between two inclusive bounds, the month in front of the day where it is `american`.

    >>> in_words(date(2017, 3, 1), date(2017, 3, 31))
    'March 2017'
    >>> in_words(date(1970, 1, 1), date(1979, 12, 31))
    '1970–1979'
    >>> in_words(date(2020, 9, 16), date(2020, 9, 17))
    '16–17 Sept 2020'
    >>> in_words(datetime(2020, 9, 18, 15), datetime(2020, 9, 18, 15))
    '18 Sept 2020, 15:00'
    >>> in_words(date(2020, 9, 16), date(2020, 9, 17), american=True)
    'Sept. 16–17, 2020'
    """
    first, last = _unit(start, end, start, american), _unit(start, end, end, american)
    if first == last:
        return first
    if isinstance(start, datetime) or isinstance(end, datetime):
        return f"{first} – {last}" if start.timetuple()[:3] != end.timetuple()[:3] else f"{first}–{last[-5:]}"
    if len(first) == len(last) == len("1970"):
        return f"{first}–{last}"
    if (start.year, start.month) == (end.year, end.month):
        return f"{first.partition(',')[0]}–{last.partition(' ')[2]}" if american else f"{start.day}–{last}"
    return f"{first} – {last}"


def _unit(start: date, end: date, moment: date, american: bool) -> str:
    """The bound `moment` in the largest unit that both bounds fill: years, months, days or times."""
    year = f"{moment.year:04d}"
    month = (AMERICAN_MONTHS if american else MONTHS)[moment.month - 1]
    day = f"{month} {moment.day}, {year}" if american else f"{moment.day} {month} {year}"
    if isinstance(moment, datetime):
        return f"{day}, {moment:%H:%M}"
    if start.timetuple()[1:3] == (1, 1) and end.timetuple()[1:3] == (12, 31):
        return year
    if start.day == 1 and end.day == calendar.monthrange(end.year, end.month)[1]:
        return f"{month} {year}"
    return day


def is_within_a_day(start: date | datetime, end: date | datetime) -> bool:
    """Whether a period is a day or less."""
    return wall_clock(end) - wall_clock(start) < timedelta(days=1)
