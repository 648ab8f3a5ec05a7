"""The date and time group after the text: when a message was sent.

ANPA 1312 has no fixed form: AP sends month, day, year, time and zone (`AP-WF-11-13-13 1509GMT`), Canadian
Press and Kyodo time first, then day, month, year (`16:35ET 31-10-14`), Reuters time first, then month, day,
year. IPTC 7901 sends day and time run together, a zone or none, month and year (`131137 GMT Nov 13`), in
English or the sender's language.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

MAX_TRAILER = 512
CENTURY = 70  # a year of two digits below it is in this century: both standards are younger than 1970

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan ene gen",
            "feb fév fev",
            "mar mär mrz mae mrt maa",
            "apr avr abr",
            "may mai mei mag",
            "jun juin giu",
            "jul juil lug",
            "aug aoû aou ago",
            "sep set",
            "oct okt out ott",
            "nov",
            "dec dez déc dic",
        ),
        start=1,
    )
    for name in names.split()
}

# Abbreviations with one meaning on a news line; IST, AST and CST of China have not, ET and PT change with the season.
_ZONES = {
    "GMT": 0, "UTC": 0, "UT": 0, "Z": 0, "WET": 0,
    "BST": 1, "CET": 1, "MEZ": 1, "WEST": 1,
    "CEST": 2, "MESZ": 2, "EET": 2, "EEST": 3, "MSK": 3,
    "JST": 9, "KST": 9,
    "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip

_ZONE = r"(?P<zone>[A-Z]{1,5}|[+-]\d{4})"
_DAY = r"(?P<first>\d{1,2})-(?P<second>\d{1,2})-(?P<year>\d{4}|\d\d)(?!\d)"
_GROUPS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # AP-WF-11-13-13 1509GMT
        rf"(?<!\d){_DAY} {{1,3}}(?P<hour>\d\d):?(?P<minute>\d\d) ?{_ZONE}?",
        # 16:35ET 31-10-14
        rf"(?<!\d)(?P<hour>\d\d):(?P<minute>\d\d) ?{_ZONE}?[ -]{_DAY}",
        # 131137 GMT Nov 13
        rf"(?<!\d)(?P<first>\d\d)(?P<hour>\d\d)(?P<minute>\d\d) {{0,3}}(?:{_ZONE} {{1,3}})?"
        r"(?P<month>[^\W\d_]{3,9})\.? {1,3}(?P<year>\d{4}|\d\d)(?!\d)",
    )
)
_TIME_FIRST, _RUN_TOGETHER = 1, 2
_CLOSED = re.compile(r" *[<\r\n]")


def read_sent(trailer: str) -> tuple[datetime | None, bool]:
    """When the message was sent, and whether the group is whole: a line code or line end stands after it.

    >>> read_sent("AP-WF-11-13-13 1509GMT<")
    (datetime.datetime(2013, 11, 13, 15, 9, tzinfo=datetime.timezone.utc), True)
    >>> read_sent("16:35ET 09-12-18<")
    (None, True)
    """
    trailer = trailer[:MAX_TRAILER]
    for form, group in enumerate(_GROUPS):
        found = group.search(trailer)
        if found:
            whole = _CLOSED.match(trailer, found.end()) is not None
            return _moment(found.groupdict(), form), whole
    return None, False


def _moment(group: dict[str, str | None], form: int) -> datetime | None:
    month_and_day = _named(group) if form == _RUN_TOGETHER else _numbered(group, form)
    if month_and_day is None:
        return None
    try:
        return datetime(
            _year(group["year"] or ""),
            *month_and_day,
            int(group["hour"] or ""),
            int(group["minute"] or ""),
            tzinfo=_zone(group["zone"]),
        )
    except ValueError:
        return None


def _named(group: dict[str, str | None]) -> tuple[int, int] | None:
    """Month and day where the month is a word, known by its first four letters or three."""
    name = (group["month"] or "").lower()
    month = _MONTHS.get(name[:4]) or _MONTHS.get(name[:3])
    return (month, int(group["first"] or "")) if month else None


def _numbered(group: dict[str, str | None], form: int) -> tuple[int, int] | None:
    """Month and day of two numbers; time first, agencies differ, so only what can be read one way is read."""
    first, second = int(group["first"] or ""), int(group["second"] or "")
    if first > 12:
        return second, first
    if form == _TIME_FIRST and first != second and second <= 12:
        return None
    return first, second


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) == 4:
        return year
    return year + (2000 if year < CENTURY else 1900)


def _zone(name: str | None) -> timezone | None:
    if name is None:
        return None
    if name[0] in "+-":
        offset = timedelta(hours=int(name[1:3]), minutes=int(name[3:]))
        return timezone(-offset if name[0] == "-" else offset)
    hours = _ZONES.get(name.upper())
    if hours is None:
        return None
    return timezone(timedelta(hours=hours)) if hours else timezone.utc
