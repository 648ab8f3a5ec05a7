"""Rules for days: Nov. 2, 1989; the 2nd of November; July 21-22; Tuesday; Thanksgiving; 1989-11-02."""

from __future__ import annotations

from newsparse.english.dates.modifiers import direction_of, is_anaphoric, is_indefinite, opens_clause
from newsparse.grammar.guards import after, before, but_not, either, has, named, near_after, within
from newsparse.grammar.kinds import KINDS
from newsparse.grammar.meanings import (
    AnyWeekday,
    Around,
    Day,
    DayOfMonth,
    Holiday,
    Month,
    NthWeekday,
    Offset,
    Weekday,
    WeekdayOfMonth,
    WeekdayOfWeek,
    YearFromNow,
)
from newsparse.grammar.reading import Expression, Reading
from newsparse.grammar.rules import Rule, means, mod_of, rule, year_of
from newsparse.grammar.words import Word
from newsparse.model import TimexMod


def _day_number(word: Word | None) -> int | None:
    return word.number if word is not None and 1 <= word.number <= 31 else None


def day_in_month(reading: Reading) -> Expression | None:
    # Friday, Nov. 2, 1989 / late July 23 / the 2nd of November / 2 November 1989
    month = reading.get("month", "doubtful_month")
    day = _day_number(reading.get("day", "ordinal_figure", "ordinal"))
    if month is None or day is None or (reading.has("unit") and reading.last_word().name != "Y"):
        return None
    weekday = reading.get("weekday")
    bound = reading.get("bound")
    up_to = bound is not None and bound.name != "APPROX"  # up to September 30: that is only a preposition
    year = year_of(reading.get("year", "short_year"))
    if reading.has("unit"):
        year = YearFromNow(direction_of(reading) or 0)
    meaning = Day(month.number, day, year, weekday.number if weekday else None)
    # The article of the 9 November vote is the vote's.
    first = up_to or (reading.kinds[0] == KINDS["the"] and reading.kinds[1] == KINDS["day"])
    return reading.says(meaning, None if up_to else mod_of(reading), first=int(first))


def days_in_month(reading: Reading) -> list[Expression] | None:
    # July 21-22 / July 21 and 22 / March 3 to 5, 1990 / 21 and 22 July
    month = reading.get("month", "doubtful_month")
    days = reading.places("day", "ordinal_figure")
    if month is None or len(days) < 2:
        return None
    year = year_of(reading.get("year", "short_year"))
    month_first = reading.places("month", "doubtful_month")[0] < days[0]
    found: list[Expression] = []
    for number, place in enumerate(days):
        word = reading.word(place)
        first = 0 if month_first and number == 0 else place
        is_last = number == len(days) - 1
        last = len(reading.kinds) if is_last else place + 1
        link = "" if is_last else reading.word(place + 1).kind
        ranged = link in ("hyphen", "to", "through", "dash") or (link == "and" and reading.before() == "between")
        found.append(
            reading.says(
                Day(month.number, word.number, year),
                mod_of(reading) if number == 0 else None,
                first,
                last,
                opens_range=ranged,
            )
        )
    return found


def weekdays_in_month(reading: Reading) -> list[Expression] | None:
    # Monday 23, Tuesday 24 and Friday 27 October
    month = reading.get("month", "doubtful_month")
    places = reading.places("weekday")
    if month is None:
        return None
    year = year_of(reading.get("year", "short_year"))
    found: list[Expression] = []
    for place in places:
        is_last = place == places[-1]
        meaning = Day(month.number, reading.word(place + 1).number, year, reading.word(place).number)
        link = "" if is_last else reading.word(place + 2).kind
        last = len(reading.kinds) if is_last else place + 2
        found.append(reading.says(meaning, None, place, last, opens_range=link in ("hyphen", "to", "through")))
    return found


# Before a weekday they make a name of it.
_NAMED_WEEKDAYS = frozenset("Black Cyber Bloody Good Fat Super Bowl Ruby Man".split())


def weekday(reading: Reading) -> Expression | None:
    # Tuesday / last Friday / late Monday / Friday of next week
    day = reading.get("weekday")
    if day is None or opens_clause(reading) or reading.word_before() in _NAMED_WEEKDAYS:
        return None
    if reading.before() in ("ordinal", "ordinal_figure") and reading.after() in ("of", "in"):
        return None  # the first Monday of each month
    if reading.after() == "part_of_day" and reading.after(2) == "cap" and reading.word_after().istitle():
        return None  # Saturday Night Live
    direction, anaphoric = direction_of(reading), is_anaphoric(reading)
    if direction is None and is_indefinite(reading):
        return reading.says(AnyWeekday(day.number), mod_of(reading))
    return reading.says(Weekday(day.number, direction, anaphoric), mod_of(reading))


def nth_weekday(reading: Reading) -> Expression | None:
    # the first Monday in May / the last Thursday of November 1990; not the first Monday of each month
    number, month = reading.get("ordinal", "ordinal_figure"), reading.get("month", "doubtful_month")
    nth = number.number if number is not None else -1
    if month is None or nth > 5:
        return None
    weekday = reading.words("weekday")[0].number
    year = year_of(reading.get("year"))
    return reading.says(NthWeekday(month.number, weekday, nth, year))


def weekday_of_week(reading: Reading) -> Expression | None:
    # Tuesday of last week / Friday of this week
    day = reading.get("weekday")
    if day is None or reading.last_word().name != "W":
        return None
    return reading.says(WeekdayOfWeek(day.number, direction_of(reading) or 0), mod_of(reading))


def holiday(reading: Reading) -> Expression | None:
    # Christmas / last Thanksgiving / Easter 1997 / New Year's Eve / Easter week / Labor Day weekend
    word = reading.get("holiday")
    if word is None or (word.name == "New Year" and reading.before() == "cap"):
        return None  # the Chinese New Year
    if reading.after() == "cap" and not reading.has("year") and not reading.word_after().startswith(("Day", "Eve")):
        return None  # Christmas Island
    year = year_of(reading.get("year", "short_year"))
    stretch = reading.get("unit")
    if stretch is not None and stretch.name not in ("W", "WE"):
        return None
    meaning = Holiday(word.name, year, direction_of(reading))
    return reading.says(Around(stretch.name, meaning) if stretch is not None else meaning, mod_of(reading))


# What follows a day of the month but is never the thing that an ordinal counts.
_NEVER_COUNTED = frozenset(
    "he she it they we you who which when where but because with is was were has had will".split()
)


def eleventh_of_september(reading: Reading) -> Expression | None:
    # 9/11; no other day is called by its figures
    month, day = reading.words("day")
    neighbours = (reading.before(), reading.after())
    if (month.number, day.number) != (9, 11) or any(
        kind in ("slash", "hyphen", "money", "day") for kind in neighbours
    ):
        return None
    return reading.says(Day(9, 11, 2001))


def day_from_tomorrow(reading: Reading) -> Expression | None:
    # the day after tomorrow / the day before yesterday
    shift = reading.words("today")[0].number
    way = 1 if reading.has("after") else -1
    if reading.word(1).name != "D" or shift * way < 0:
        return None
    return reading.says(Offset("D", shift + way))


def week_of_day(reading: Reading) -> Expression | None:
    # the week of May 6 / the weekend of Oct. 3, 1990 / the week beginning 9 May
    month, unit = reading.get("month", "doubtful_month"), reading.word(1).name
    day = _day_number(reading.get("day", "ordinal_figure"))
    if month is None or day is None or unit not in ("W", "WE"):
        return None
    return reading.says(Around(unit, Day(month.number, day, year_of(reading.get("year")))))


def unit_of_month(reading: Reading) -> Expression | None:
    # the last day of April 2019 / the second week of June / the first weekend in May
    number, month = reading.get("ordinal", "ordinal_figure"), reading.get("month", "doubtful_month")
    unit, *larger = reading.words("unit")
    nth = number.number if number is not None else -1
    year = year_of(reading.get("year"))
    if unit.name == "W" and nth <= 5:
        # Nobody says on which day the first week begins: it is the month, and which part of it.
        mod = TimexMod.START if nth == 1 else TimexMod.END if nth in (-1, 4, 5) else TimexMod.MID
        if month is not None:
            return reading.says(Month(month.number, year), mod)
        way = {"last": -1, "next": 1}.get(reading.word(len(reading.kinds) - 2).kind, 0)
        return reading.says(Offset("M", way), mod) if larger[0].name == "M" else None
    if month is None:
        return None
    if unit.name == "WE" and nth <= 5:
        return reading.says(Around("WE", NthWeekday(month.number, 6, nth, year)))
    if unit.name == "D" and nth <= 31:
        return reading.says(Day(month.number, nth, year))
    return None


def weekend_of_day(reading: Reading) -> Expression | None:
    # the Fourth of July weekend / the July 4 weekend
    month, day = reading.get("month", "doubtful_month"), reading.get("day", "ordinal", "ordinal_figure")
    if month is None or day is None or _day_number(day) is None or reading.last_word().name != "WE":
        return None
    return reading.says(Around("WE", Day(month.number, day.number)))


def weekday_by_its_date(reading: Reading) -> list[Expression] | None:
    # Saturday (May 14)
    month, day = reading.get("month", "doubtful_month"), reading.get("day", "ordinal_figure")
    if month is None or day is None:
        return None
    date = Day(month.number, day.number, weekday=reading.word(0).number)
    return [reading.says(date, None, 0, 1), reading.says(date, None, 2)]


def weekdays_ago(reading: Reading) -> Expression | None:
    # two Sundays ago
    amount, day = reading.get("count", "day"), reading.words("weekday", "weekdays")[0]
    weeks = amount.number if amount is not None else 1
    if not day.number or weeks > 99:
        return None
    return reading.says(Weekday(day.number, -1, weeks=1 - weeks))


def week_from_weekday(reading: Reading) -> Expression | None:
    # a week from Tuesday / a week ago Friday
    if reading.words("unit")[0].name != "W":
        return None
    way = -1 if reading.has("ago") else 1
    return reading.says(Weekday(reading.last_word().number, way, weeks=way))


def day_of_month(reading: Reading) -> Expression | None:
    # on the 15th; not the 15th floor
    word = reading.get("ordinal_figure")
    if word is None or reading.before() not in ("on", "by", "until", "since", "through", "from", "before", "after"):
        return None
    if reading.after() == "word" and reading.word_after() not in _NEVER_COUNTED:
        return None
    if reading.after() in ("cap", "hyphen", "unit", "of", "and", "period", "quarter", "season") or word.number > 31:
        return None
    return reading.says(DayOfMonth(word.number))


# Days that are named by what happened on them.
ATTACKS = frozenset("attack attacks hijackings hijackers terrorist terrorists terror commission bombings".split())
BOMBINGS = frozenset("bombings bombers bombing".split())

_WHEN = "(weekday comma?)?"
_YEAR = "(comma? any_year)?"
# What follows a number that is none of a day: May 3 percent, the May fourth quarter; and none of a second day.
_NO_SECOND_DAY = "meridiem|hyphen day slash|hyphen fraction|percent|count|units|unit|m|power"
_NO_DAY = "percent|slash|power|quarter|half|hyphen (unit|units|word)"

RULES: tuple[Rule, ...] = (
    rule("eleventh of september", "day slash day", eleventh_of_september),
    rule("day from tomorrow", "the unit (before|after) today", day_from_tomorrow),
    rule(
        "week of day",
        f"the unit (of|start) (m numeral|numeral ((and|to|hyphen|or) numeral)? of? m) {_YEAR}",
        week_of_day,
        examples=(
            "It fell in [the week of May 6]. = 2019-W19",
            "The regatta is on [the weekend of 25 and 26 May]. = 2019-W21-WE",
        ),
    ),
    rule(
        "day of the month by its number",
        "the? d@nth v@unit? of which@(this|last|next) u@unit",
        means(DayOfMonth, day="d", months="which.way"),
        only=(named("u", "M"), within("d", 1, 31), either(named("v", "D"), but_not(has("v")))),
        unless=(after("possessive", "apostrophe"),),
        examples=("Rents go up on [the 1st of next month]. = 2019-06-01",),
    ),
    rule(
        "day of the month that the text is at",
        "the? d@nth of the u@unit",
        means(DayOfMonth, day="d"),
        only=(named("u", "M"), within("d", 1, 31)),
        unless=(after("possessive", "apostrophe"),),
        examples=("Rents are due on [the 1st of the month]. = 2019-05-01",),
    ),
    rule(
        "nth weekday of the month",
        "the? n@(nth|last) d@weekday (of|in) which@(the|this|last|next) u@unit",
        means(WeekdayOfMonth, weekday="d", nth="n", months="which.way"),
        only=(named("u", "M"), within("n", -1, 5)),
        unless=(after("possessive", "apostrophe"), before("each")),
        examples=("The clinic was held on [the first Monday of the month]. = 2019-05-06",),
    ),
    rule(
        "the attacks of September 2001",
        "(m@m d@numeral|d@numeral of? m@m) (?!comma? any_year)",
        means(Day, month="m", day="d", year=2001),
        only=(within("m", 9, 9), within("d", 11, 11), near_after(ATTACKS, 2)),
        examples=("Staff have been vetted since the [Sept. 11] attacks. = 2001-09-11",),
    ),
    rule(
        "the bombings of July 2005",
        "(m@m d@numeral|d@numeral of? m@m) (?!comma? any_year)",
        means(Day, month="m", day="d", year=2005),
        only=(within("m", 7, 7), within("d", 7, 7), near_after(BOMBINGS, 2)),
        examples=("A plaque recalls the victims of the [July 7] bombings. = 2005-07-07",),
    ),
    rule(
        "weekdays by their dates",
        f"(weekday numeral link){{1,4}} weekday numeral of? m {_YEAR}",
        weekdays_in_month,
        examples=(
            "It is open on [Monday 20], [Tuesday 21] and [Friday 24 May]. = 2019-05-20 ; 2019-05-21 ; 2019-05-24",
        ),
    ),
    rule("unit of month", f"the nth unit (of|in) m {_YEAR}|the (last|end) unit (of|in) m {_YEAR}", unit_of_month),
    rule("unit of month", "the (nth|last) unit of (the|this|last|next) unit", unit_of_month),
    rule("weekend of day", "m (day|nth) unit (?!hyphen)|the? nth of m unit", weekend_of_day),
    rule("week from weekday", "a unit (from|ago) weekday", week_from_weekday),
    rule(
        "weekday before last",
        "the d@weekday before last",
        means(Weekday, weekday="d", direction=-1, weeks=-1),
        examples=("It rained on [the Saturday before last]. = 2019-05-04",),
    ),
    rule("weekday by its date", "weekday open (m (day|ordinal_figure)|(day|ordinal_figure) m)", weekday_by_its_date),
    rule("weekdays ago", "(a|count|day) (weekday|weekdays) ago", weekdays_ago),
    rule("days in month", f"edge? m numeral (link numeral (?!{_NO_SECOND_DAY})){{1,3}} {_YEAR}", days_in_month),
    rule(
        "days in month",
        f"numeral (link numeral){{1,4}} of? m {_YEAR}",
        days_in_month,
        examples=("Polling is on [3], [4] and [5 July]. = 2019-07-03 ; 2019-07-04 ; 2019-07-05",),
    ),
    rule("day in month", f"{_WHEN} edge? m (day|nth) of? (this|last|next) unit", day_in_month),
    rule("day in month", f"{_WHEN} (bound|edge)? m (day|nth) (?!{_NO_DAY}) {_YEAR}", day_in_month),
    rule("day in month", f"{_WHEN} (bound|edge)? the? (day|nth) of? m {_YEAR}", day_in_month),
    rule("day in month", f"{_WHEN} m the nth (?!{_NO_DAY}) {_YEAR}", day_in_month),
    rule("nth weekday", f"the? (ordinal|ordinal_figure|last) weekday (of|in) m {_YEAR}", nth_weekday),
    rule(
        "part of a weekday",
        "edge on d@weekday",
        means(Weekday, weekday="d"),
        unless=(after("part_of_day"),),
        examples=(
            "He left [late on Tuesday]. = 2019-05-14 END",
            "He left [early on Monday] and came back. = 2019-05-13 START",
        ),
    ),
    rule("weekday of week", "edge? weekday of? (this|last|next|the following) unit", weekday_of_week),
    rule("weekday", "edge? which? weekday", weekday),
    rule("holiday", "edge? (last|next|this)? holiday (year|possessive? unit)?", holiday),
    rule("day of month", "the ordinal_figure", day_of_month),
)
