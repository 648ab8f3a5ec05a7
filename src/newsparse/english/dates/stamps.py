"""Rules for dates in figures, and for a date and a clock time that are one moment: May 3, 2013 at 7:31 AM ET."""

from __future__ import annotations

from newsparse.english.dates.clock import is_afternoon, shown_at
from newsparse.grammar.guards import after
from newsparse.grammar.meanings import CalendarDay, ClockTime, DateInFigures, Day
from newsparse.grammar.reading import Expression, Reading
from newsparse.grammar.rules import Rule, means, rule, year_of
from newsparse.grammar.words import Word


def _in_figures(written: str) -> DateInFigures:
    # 11/02/89, 4-23-71: which of the two is the day depends on the reader
    first, second, year = (int(part) for part in written.replace("-", "/").split("/"))
    return DateInFigures(first, second, year_of(Word("year", "", year)) or year)


def _dotted(written: str) -> Day:
    # 12.5.2024: who writes dots puts the day first
    day, month, year = (int(part) for part in written.split("."))
    return Day(month, day, year) if month <= 12 else Day(day, month, year)


def numeric_date(reading: Reading) -> Expression | None:
    """11/02/89, 4-23-71, 12.5.2024; not 9-1-1."""
    return reading.says(_day_at(reading, 0))


def _day_at(reading: Reading, place: int) -> DateInFigures | Day:
    written = reading.written(place)
    return _dotted(written) if "." in written else _in_figures(written)


def iso_stamp(reading: Reading) -> Expression | None:
    """1989-11-02, 1989/11/02, 1989-11-02T15:30, 2024-05-12 10:04:37.250+02:00."""
    written = reading.written(0)
    day, clock = written[:10].replace("/", "-"), written[11:]
    meaning = Day(int(day[5:7]), int(day[8:]), int(day[:4]))
    if not clock:
        return reading.says(meaning) if reading.captured("z") is None else None
    clock = clock.removesuffix("Z")
    shown = clock[:8] if clock[5:6] == ":" else clock[:5]
    offset = clock[len(shown) :].lstrip(".0123456789")
    hour, minute, *second = (int(part) for part in shown.split(":"))
    if hour > 24 or minute > 59:
        return None
    named = reading.captured("z")
    zone = named.name if named is not None else offset or "Z" * written.endswith("Z")
    return reading.says(ClockTime(meaning, hour, minute, second[0] if second else None, zone))


def moment(reading: Reading) -> Expression | None:
    """May 3, 2013 at 7:31 AM ET; Sun 12 May 2024 10.30 BST; 12/05/2024 10:30."""
    place, _ = reading.span("t") or (0, 0)
    hour, minute, second = shown_at(reading, place)
    meridiem, zone = reading.captured("h"), reading.captured("z")
    if meridiem is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * is_afternoon(meridiem)
    if hour > 24 or minute > 59:
        return None
    day = _told_day(reading)
    return reading.says(ClockTime(day, hour, minute, second, zone.name if zone is not None else ""))


def _told_day(reading: Reading) -> CalendarDay:
    figures = reading.span("n")
    if figures is not None:
        return _day_at(reading, figures[0])
    month, day, weekday = reading.captured("m"), reading.captured("d"), reading.captured("w")
    assert month is not None and day is not None
    number = weekday.number if weekday is not None else None
    return Day(month.number, day.number, year_of(reading.captured("y")), number)


_DATE = "(w@weekday comma?)? (m@m d@numeral|d@numeral (of|hyphen)? m@m)"
_BY = "comma? (at|hyphen|dash)?"

RULES: tuple[Rule, ...] = (
    rule(
        "moment in figures",
        f"n@(numeric_date|dotted_date) {_BY} t@clock h@meridiem? z@zone?",
        moment,
        examples=("It was sent on [12/05/2018 10:30 a.m.]. = 2018-12-05T10:30",),
    ),
    rule(
        "iso stamp",
        "iso_date z@zone",
        iso_stamp,
        examples=("The log ends at [2019-02-01 08:15 GMT]. = 2019-02-01T08:15",),
    ),
    rule(
        "iso date",
        "iso_date",
        iso_stamp,
        examples=(
            "It stopped at [2019-05-12T10:04:37Z], the log shows. = 2019-05-12T10:04:37",
            "It was stamped [2018-12-01 08:15:22]. = 2018-12-01T08:15:22",
            "It ran on [2019/03/04]. = 2019-03-04",
        ),
    ),
    rule(
        "numeric date",
        "numeric_date|dotted_date",
        numeric_date,
        examples=(
            "He was born on [4-23-71]. = 1971-04-23",
            "The lease was signed on [12.5.2018]. = 2018-05-12",
        ),
    ),
    rule(
        "hyphened date",
        "d@day hyphen m@m hyphen y@(day|count|year)",
        means(Day, month="m", day="d", year="y.year"),
        examples=("The invoice of [07-Jan-15] was paid. = 2015-01-07",),
    ),
    rule(
        "moment",
        f"{_DATE} (comma? y@any_year)? {_BY} t@clock h@meridiem? z@zone? y@year?",
        moment,
        examples=(
            "It was posted on [May 3, 2013 at 7:31 AM ET]. = 2013-05-03T07:31",
            "The log reads [Mon Feb 26 23:58:07 EST 2018]. = 2018-02-26T23:58:07",
            "It was sent [Sat, 5 Mar 2016 08:14:52 +0100]. = 2016-03-05T08:14:52",
        ),
    ),
    rule(
        "moment at an hour",
        f"{_DATE} (comma? y@any_year)? {_BY} t@(day|decimal) h@meridiem z@zone?",
        moment,
        examples=("They met on [May 3, 2013, at 7 p.m. GMT]. = 2013-05-03T19:00",),
    ),
    rule(
        "moment with a dotted clock",
        f"{_DATE} comma? y@year {_BY} t@decimal z@zone?",
        moment,
        unless=(after("percent", "unit", "units", "word"),),
        examples=("It was posted on [Sun 12 May 2018 10.30 BST]. = 2018-05-12T10:30",),
    ),
)
