"""What an expression says before anybody knows the day: the hand-over from the grammar to the resolver."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from newsparse.model import TimexMod


class Calendar(NamedTuple):
    """A place in the calendar, as far as the words tell it: `Nov. 2`, `the third quarter of 1990`, `last May`."""

    unit: str  # the unit it is one of: D M Y Q H E C, a season SP SU FA WI
    year: int | None = None
    month: int | None = None
    day: int | None = None  # -1 is the last of the month
    weekday: int | None = None
    number: int | None = None  # of a quarter, half, decade or century
    holiday: str = ""
    direction: int | None = None  # last -1, this 0, next 1
    years: int | None = None  # the year told from the present one: "last year's third quarter"
    fiscal: bool = False
    nth: int | None = None  # which of that weekday in the month; -1 is the last
    from_story: bool = False  # the direction is told from the day of the story: "the following Tuesday"
    indefinite: bool = False  # one of that name, and nobody knows which: "on a Sunday"
    weeks: int = 0  # so many weeks after the weekday: "a week from Tuesday"


class Shift(NamedTuple):
    """So many units from the present (`last week`) or from the day of the story (`two days later`)."""

    unit: str
    amount: int
    from_story: bool = False
    fiscal: bool = False
    year: int | None = None  # the year in which it is told: "the same month of 1985"
    business: bool = False  # "a year ago", which in a report of earnings is the quarter a year before


class Length(NamedTuple):
    """A stretch of time by its length; `direction` tells whether it ends (-1) or starts (1) at the present."""

    amount: str
    unit: str
    direction: int = 0
    smaller: str = ""  # what is told besides in a smaller unit: "15TM" of two hours and 15 minutes


class Vague(NamedTuple):
    """PRESENT_REF, PAST_REF or FUTURE_REF."""

    value: str


class Unresolved(NamedTuple):
    """A time of that unit of which nobody can say when: `the day before the vote`."""

    unit: str


class Moment(NamedTuple):
    """A time of a day: a part of it or what the clock shows."""

    day: Calendar | Shift | None
    part: str = ""
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str = ""


class Repeat(NamedTuple):
    """A set of times: every so often (`period`), or each of a name in the calendar (`each`)."""

    period: str = ""
    each: Calendar | None = None
    part: str = ""
    freq: str = ""
    quant: str = ""


Meaning: TypeAlias = Calendar | Shift | Length | Vague | Unresolved | Moment | Repeat


class Expression(NamedTuple):
    """A recognised time expression: its place, its meaning, and whether it opens a range that the next one closes."""

    start: int
    end: int
    meaning: Meaning
    mod: TimexMod | None = None
    opens_range: bool = False
