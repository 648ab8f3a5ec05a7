"""What a time expression says before anybody knows the day: the meanings that the grammar hands to the resolver.

One small class for each kind of time. The resolver has one function for each of them.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias


class ShortYear(NamedTuple):
    """A year of which only the last two digits are given: `'89`."""

    digits: int


class YearFromNow(NamedTuple):
    """The year so many years from the present one: -1 of `last year's third quarter`."""

    shift: int


class YearFromText(NamedTuple):
    """The year so many years from the one that the text is at: 0 of `Oct. 30 of that year`."""

    shift: int


WhichYear: TypeAlias = int | ShortYear | YearFromNow | YearFromText


class Day(NamedTuple):
    """A day of a month: `Friday, Nov. 2, 1989`."""

    month: int
    day: int
    year: WhichYear | None = None
    weekday: int | None = None


class DayOfMonth(NamedTuple):
    """A day of a month that is not named: `the 15th` of the month that the text is at, `the 1st of next month`.

    -1 is the last one.
    """

    day: int
    months: int | None = None  # so many months from the present one


class WeekdayOfMonth(NamedTuple):
    """`the first Monday of next month`: of the month so many from the present one; -1 is the last such weekday."""

    weekday: int
    nth: int
    months: int = 0


class DateInFigures(NamedTuple):
    """`11/02/89`: which of the two figures is the day depends on the reader."""

    first: int
    second: int
    year: WhichYear


class NthWeekday(NamedTuple):
    """The first, second ... such a weekday of a month; -1 is the last: `the first Monday in May`."""

    month: int
    weekday: int
    nth: int
    year: WhichYear | None = None


class Holiday(NamedTuple):
    """`Christmas`, `last Thanksgiving`. The direction is -1 for last, 0 for this, 1 for next."""

    name: str
    year: WhichYear | None = None
    direction: int | None = None
    country: str = ""  # whose it is, where each country has it on a day of its own: `Independence Day`


class Around(NamedTuple):
    """The week (W) or weekend (WE) in which that day lies: `the week of May 6`, `Labor Day weekend`."""

    unit: str
    day: Day | Holiday | NthWeekday


class Weekday(NamedTuple):
    """`Tuesday`, `last Friday`, `the following Monday`, `a week from Tuesday`. Monday is 1."""

    weekday: int
    direction: int | None = None
    anaphoric: bool = False  # counted from the day that the text is at
    weeks: int = 0  # so many weeks after that weekday


class WeekdayOfWeek(NamedTuple):
    """The weekday in the week so many weeks from the present one: `Tuesday of last week`."""

    weekday: int
    weeks: int


class AnyWeekday(NamedTuple):
    """One of that name, and the text does not say which: `on a Sunday`."""

    weekday: int


class Month(NamedTuple):
    """`February 1947`, `last May`."""

    month: int
    year: WhichYear | None = None
    direction: int | None = None
    anaphoric: bool = False  # the direction counts from the time that the text is at


class Season(NamedTuple):
    """A season by its TIMEX3 letters, SP SU FA WI: `the summer of 1987`, `last winter`, `the following spring`."""

    name: str
    year: WhichYear | None = None
    direction: int | None = None
    anaphoric: bool = False  # the direction counts from the time that the text is at


class Quarter(NamedTuple):
    """`the third quarter of 1990`. A fiscal one has no known bounds."""

    number: int
    year: WhichYear | None = None
    fiscal: bool = False


class ReportedQuarter(NamedTuple):
    """The quarter that the text is about, in that year: `the latest quarter`, `the year-ago quarter`."""

    year: WhichYear | None = None


class QuarterEnded(NamedTuple):
    """The quarter of `the quarter ended July 31, 1989`."""

    month: int
    day: int
    year: int | None = None


class Half(NamedTuple):
    """`the first half of 1990`."""

    number: int
    year: WhichYear | None = None


class Year(NamedTuple):
    """`1989`, `'89`, `fiscal 1990`. A fiscal one has no known bounds."""

    year: int | ShortYear
    fiscal: bool = False


class YearBC(NamedTuple):
    """`44 BC`."""

    year: int


class CenturyBC(NamedTuple):
    """By the hundreds of its years: 2 of `the third century BC`."""

    hundreds: int


class Decade(NamedTuple):
    """By its first year: `the 1990s`, `the '60s`."""

    first: int | ShortYear


class Century(NamedTuple):
    """By the hundreds of its years: 19 of `the 1900s` and of `the 20th century`."""

    hundreds: int


class Offset(NamedTuple):
    """So many units from the present (`last week`) or from the time that the text is at (`two days later`)."""

    unit: str
    amount: int
    anaphoric: bool = False
    fiscal: bool = False


class TheUnit(NamedTuple):
    """The one that the text is in: `the end of the year`, `later in the month`. A fiscal one has no known bounds."""

    unit: str
    fiscal: bool = False


class OffsetInParts(NamedTuple):
    """So many months and days from the present day: `2 years and 3 months ago`, `two weeks from tomorrow`."""

    unit: str  # of the answer
    months: int = 0
    days: int = 0


class DaysFrom(NamedTuple):
    """So many days from another: `ten days from Monday`, `the day after Thanksgiving`."""

    day: Weekday | Holiday
    days: int


class WeekdayBeside(NamedTuple):
    """The last one before a day (-1) or the first one after it (1): `the Saturday after Thanksgiving`."""

    weekday: int
    day: Day | Holiday
    way: int


class NewYear(NamedTuple):
    """`the new year`: the one that has begun, or the one that comes."""


class TimeFromNow(NamedTuple):
    """So many hours or minutes from publication, `40 minutes ago`, or from the last clock time, `two hours later`."""

    amount: int
    unit: str
    anaphoric: bool = False


class YearApart(NamedTuple):
    """`a year ago`, `a year earlier`: beside a reported quarter it is that quarter of the other year."""

    amount: int
    anaphoric: bool = False


class SameMonth(NamedTuple):
    """The month that the text is at, in another year: `the same month of 1985`."""

    year: int


class Duration(NamedTuple):
    """A stretch of time by its length; `direction` says whether it ends (-1) or starts (1) at the present."""

    amount: str  # digits, perhaps with a decimal, or X
    unit: str
    direction: int = 0
    smaller: tuple[int, str] | None = None  # what is added in a smaller unit: (15, "TM") of two hours and 15 minutes


class DurationUntil(NamedTuple):
    """A stretch of time by its length and its last day or month: `the three months to March 31`."""

    amount: str
    unit: str
    end: Day | Month


PRESENT_REF = "PRESENT_REF"


class Vague(NamedTuple):
    """PRESENT_REF, PAST_REF or FUTURE_REF."""

    value: str


class FromEvent(NamedTuple):
    """So many units from what the text may have dated: `the day before the vote`."""

    unit: str
    amount: int


CalendarDay: TypeAlias = Day | DateInFigures | Holiday | Weekday | AnyWeekday | Offset


class PartOfDay(NamedTuple):
    """`Tuesday morning`, `tonight`. Without a day it is one of the day that the text is at."""

    part: str
    day: CalendarDay | None = None


class ClockTime(NamedTuple):
    """What the clock shows: `3 p.m. EST Tuesday`."""

    day: CalendarDay | None
    hour: int
    minute: int | None = None
    second: int | None = None
    zone: str = ""


class Recurrence(NamedTuple):
    """Every so often: `every three months`, `twice a week`. The period is its TIMEX3 value."""

    period: str
    freq: str = ""
    quant: str = ""


class EveryNamed(NamedTuple):
    """Each of a name in the calendar: `every Tuesday`, `each July`, `every second Sunday`."""

    each: Weekday | Day | Month | Season
    part: str = ""
    quant: str = ""
    interval: int = 1


class EveryNthWeekday(NamedTuple):
    """`every first Monday of the month`; -1 is the last."""

    weekday: int
    nth: int
    quant: str = ""


class EveryDayOfMonth(NamedTuple):
    """`the 5th of every month`."""

    day: int
    quant: str = ""


class EveryWorkday(NamedTuple):
    """Monday to Friday: `weekdays`."""


class EveryPartOfDay(NamedTuple):
    """`every morning`."""

    part: str
    quant: str = ""


Yearly: TypeAlias = Day | NthWeekday | Holiday | Around | Month | Season
InCalendar: TypeAlias = (
    Yearly | DayOfMonth | WeekdayOfMonth | DateInFigures | Weekday | WeekdayOfWeek | AnyWeekday
    | Quarter | ReportedQuarter | QuarterEnded | Half | Year | Decade | Century
    | Offset | OffsetInParts | DaysFrom | WeekdayBeside | NewYear | TheUnit | YearApart | SameMonth
)  # fmt: skip
TimeOfDay: TypeAlias = PartOfDay | ClockTime
InSet: TypeAlias = Recurrence | EveryNamed | EveryNthWeekday | EveryDayOfMonth | EveryWorkday | EveryPartOfDay
BeforeChrist: TypeAlias = YearBC | CenturyBC
Meaning: TypeAlias = (
    InCalendar | BeforeChrist | TimeOfDay | TimeFromNow | InSet | Duration | DurationUntil | FromEvent | Vague
)
