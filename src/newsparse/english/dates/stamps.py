"""Rules for dates in figures, and for a date and a clock time that are one moment: May 3, 2013 at 7:31 AM ET."""

from __future__ import annotations

from newsparse.english.dates.clock import at, shown_by, shown_time
from newsparse.grammar.guards import after, both, but_not, has
from newsparse.grammar.meanings import ClockTime, DateInFigures, Day, ShortYear
from newsparse.grammar.rules import Rule, rule
from newsparse.grammar.templates import make, means
from newsparse.grammar.words import Word


def _in_figures(written: str) -> DateInFigures | Day:
    """11/02/89, 4-23-71, of which the reader knows which is the day; who writes dots, 12.5.2024, puts it first."""
    first, second, year = (int(part) for part in written.replace("-", "/").replace(".", "/").split("/"))
    if "." in written:
        return Day(second, first, year) if second <= 12 else Day(first, second, year)
    return DateInFigures(first, second, year if year > 99 else ShortYear(year))


def _iso(written: str, zone: str = "") -> Day | ClockTime | None:
    """1989-11-02, 1989/11/02, 1989-11-02T15:30, 2024-05-12 10:04:37.250+02:00."""
    year, month, day = (int(part) for part in written[:10].replace("/", "-").split("-"))
    clock = written[11:].removesuffix("Z")
    if not clock:
        return None if zone else Day(month, day, year)
    shown = clock[:8] if clock[5:6] == ":" else clock[:5]
    hour, minute, second = shown_by(shown, Word("clock", shown))
    offset = clock[len(shown) :].lstrip(".0123456789")
    zone = zone or offset or "Z" * written.endswith("Z")
    return at((hour, minute, second), Day(month, day, year), zone) if hour <= 24 and minute <= 59 else None


_DATE = "(w@weekday comma?)? (m@m d@numeral|d@numeral (of|hyphen)? m@m)"
_DAY = make(Day, month="m", day="d", year="y.year", weekday="w")
_FIGURES = make(_in_figures, written="n.name")
_BY = "comma? (at|hyphen|dash)?"

RULES: tuple[Rule, ...] = (
    rule(
        "moment in figures",
        f"n@(numeric_date|dotted_date) {_BY} c@clock h@meridiem? z@zone?",
        means(at, shown=shown_time, day=_FIGURES, zone="z.name"),
        examples=("It was sent on [12/05/2018 10:30 a.m.]. = 2018-12-05T10:30",),
    ),
    rule(
        "iso stamp",
        "i@iso_date z@zone",
        means(_iso, written="i.name", zone="z.name"),
        examples=("The log ends at [2019-02-01 08:15 GMT]. = 2019-02-01T08:15",),
    ),
    rule(
        "iso date",
        "i@iso_date",
        means(_iso, written="i.name"),
        examples=(
            "It stopped at [2019-05-12T10:04:37Z], the log shows. = 2019-05-12T10:04:37",
            "It was stamped [2018-12-01 08:15:22]. = 2018-12-01T08:15:22",
            "It ran on [2019/03/04]. = 2019-03-04",
        ),
    ),
    rule(
        "numeric date",
        "n@(numeric_date|dotted_date)",
        means(_in_figures, written="n.name"),
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
        f"{_DATE} of_year {_BY} c@clock h@meridiem? z@zone? y@year?",
        means(at, shown=shown_time, day=_DAY, zone="z.name"),
        examples=(
            "It was posted on [May 3, 2013 at 7:31 AM ET]. = 2013-05-03T07:31",
            "The log reads [Mon Feb 26 23:58:07 EST 2018]. = 2018-02-26T23:58:07",
            "It was sent [Sat, 5 Mar 2016 08:14:52 +0100]. = 2016-03-05T08:14:52",
        ),
    ),
    rule(
        "moment at an hour",
        f"{_DATE} of_year {_BY} c@(day|decimal) h@meridiem z@zone?",
        means(at, shown=shown_time, day=_DAY, zone="z.name"),
        examples=("They met on [May 3, 2013, at 7 p.m. GMT]. = 2013-05-03T19:00",),
    ),
    rule(
        "moment with a dotted clock",
        f"{_DATE} comma? y@year {_BY} c@decimal z@zone?",
        means(at, shown=shown_time, day=_DAY, zone="z.name"),
        unless=(both(after("percent", "unit", "units", "word"), but_not(has("z"))),),
        examples=("It was posted on [Sun 12 May 2018 10.30 BST]. = 2018-05-12T10:30",),
    ),
)
