"""Rules for days: Nov. 2, 1989; the 2nd of November; July 21-22; Tuesday; Thanksgiving; 1989-11-02."""

from __future__ import annotations

from newsparse.english.dates.surroundings import (
    ENDS,
    INDEFINITE,
    IS_INDEFINITE,
    MONTH_KINDS,
    NEVER_COUNTED,
    OPENS_CLAUSE,
)
from newsparse.grammar.guards import (
    after,
    before,
    both,
    but_not,
    capital_after,
    capital_before,
    either,
    has,
    lower_after,
    named,
    near_after,
    of_kind,
    within,
    word_after,
    word_before,
)
from newsparse.grammar.meanings import (
    AnyWeekday,
    Around,
    Day,
    DayOfMonth,
    DaysFrom,
    Holiday,
    Month,
    NthWeekday,
    Offset,
    Weekday,
    WeekdayBeside,
    WeekdayOfMonth,
    WeekdayOfWeek,
)
from newsparse.grammar.reading import Reading
from newsparse.grammar.rules import Rule, rule
from newsparse.grammar.templates import chosen, given, listed, make, means

# Before a weekday they make a name of it.
_NAMED_WEEKDAYS = frozenset("black cyber bloody good fat super bowl ruby man sergeant sgt detective mr miss".split())
_IS_COUNTED = both(after("word", "cap"), but_not(word_after(NEVER_COUNTED)))
# Days that are named by what happened on them.
ATTACKS = frozenset("attack attacks hijackings hijackers terrorist terrorists terror commission bombings".split())
BOMBINGS = frozenset("bombings bombers bombing".split())


def _year_of_attack(reading: Reading) -> int:
    month = reading.captured("m")
    return 2001 if month is not None and month.number == 9 else 2005


_WHEN = "(w@weekday comma?)?"
_AND_DAY = "((and|to|hyphen|or) numeral)?"
# What follows a number that is none of a day: May 3 percent, the May fourth quarter; and none of a second day.
_NO_SECOND_DAY = "meridiem|hyphen day slash|hyphen fraction|percent|count|units|unit|m|power"
_NO_DAY = "percent|slash|power|quarter|half|hyphen (unit|units|word)"
_OWNED = after("possessive", "apostrophe")
_LONE_DAY = "the? it@(m@m d@numeral|d@numeral of? m@m) (?!comma? any_year)"

_BEHIND_HOLIDAY = ("day", "days", "eve", "i", "i'd", "i'll", "i'm", "i've")  # not the name of a place
_DAY = make(Day, month="m", day="d", year="y.year", weekday="w")
# Nobody says on which day the first week begins: it is the month, and which part of it.
_PART_OF_MONTH = chosen("n", {1: "START", 2: "MID", 3: "MID"}, "END")
# Up to September 30: that is only a preposition.
_NOT_ABOUT = both(has("aside"), but_not(named("aside", "APPROX")))

_NAMED_DAY = (given("h", make(Holiday, name="h.name", year="y")), make(Day, month="m", day="n", year="y.year"))


def _days_beside(reading: Reading) -> int:
    """How many days a holiday is from it: the day after Thanksgiving, two weeks before Christmas."""
    amount, unit, way = (reading.captured(name) for name in "nuw")
    days = (amount.number if amount is not None else 1) * (7 if unit is not None and unit.name == "W" else 1)
    return days if way is None or way.number > 0 else -days


_NEAR = 3  # words: the 7 July London Tube bombings
_IS_SEPTEMBER_11 = both(within("m", 9, 9), within("d", 11, 11))
_IS_OF_BOMBINGS = both(within("m", 7, 7), within("d", 7, 7), near_after(BOMBINGS, _NEAR))

RULES: tuple[Rule, ...] = (
    rule(
        "attacks in figures",  # no other day is called by its figures
        "m=7-9@day slash d=7-11@day",
        means(Day, month="m", day="d", year=_year_of_attack),
        only=(either(_IS_SEPTEMBER_11, _IS_OF_BOMBINGS),),
        unless=(before("slash", "hyphen", "money", "day"), after("slash", "hyphen", "money", "day")),
        examples=(
            "He lost his wife in [9/11]. = 2001-09-11",
            "A garden honours the dead of the [7/7] bombings. = 2005-07-07",
        ),
    ),
    rule(
        "day after tomorrow",
        "the u=D@unit after t=1-1@today",
        means(Offset, unit="=D", amount=2),
        examples=("It opens [the day after tomorrow]. = 2019-05-17",),
    ),
    rule(
        "day before yesterday",
        "the u=D@unit before t=-1--1@today",
        means(Offset, unit="=D", amount=-2),
        examples=("It closed [the day before yesterday]. = 2019-05-13",),
    ),
    rule(
        "week of day",
        f"the u=W,WE@unit (of|start) weekday? (m@m d@numeral{_AND_DAY}|d@numeral{_AND_DAY} of? m@m) of_year",
        means(Around, unit="u.name", day=_DAY),
        examples=(
            "It fell in [the week of May 6]. = 2019-W19",
            "The regatta is on [the weekend of 25 and 26 May]. = 2019-W21-WE",
        ),
    ),
    rule(
        "day of the month by its number",
        "(the? d=-1-31@nth v=D@unit?|the d@last v@unit) of p@(this|last|next) u=M@unit",
        means(DayOfMonth, day="d", months="p.way"),
        unless=(_OWNED,),
        examples=("Rents go up on [the 1st of next month]. = 2019-06-01",),
    ),
    rule(
        "day of the month that the text is at",
        "(the? d=-1-31@nth|the d@last v=D@unit) of the u=M@unit",
        means(DayOfMonth, day="d"),
        unless=(_OWNED,),
        examples=(
            "Rents are due on [the 1st of the month] or [the last day of the month]. = 2019-05-01 ; 2019-05-31",
        ),
    ),
    rule(
        "nth weekday of the month",
        "the? n=-1-5@(nth|last) d@weekday (of|in) p@(the|this|last|next) u=M@unit",
        means(WeekdayOfMonth, weekday="d", nth="n", months="p.way"),
        unless=(_OWNED, before("each")),
        examples=("The clinic was held on [the first Monday of the month]. = 2019-05-06",),
    ),
    rule(
        "the day of the attacks",  # of September 2001, and of the bombings of July 2005
        _LONE_DAY,
        means(Day, month="m", day="d", year=_year_of_attack),
        only=(
            either(
                both(_IS_SEPTEMBER_11, near_after(ATTACKS, _NEAR)),
                _IS_OF_BOMBINGS,
            ),
        ),
        examples=(
            "Staff have been vetted since the [Sept. 11] attacks. = 2001-09-11",
            "A plaque recalls the victims of the [July 7] bombings. = 2005-07-07",
        ),
    ),
    rule(
        "weekdays by their dates",
        "(each@(w@weekday d@numeral) link){1,4} each@(w@weekday d@numeral) of? m@m of_year",
        listed(Day, month="m", day="d", year="y.year", weekday="w"),
        examples=(
            "It is open on [Monday 20], [Tuesday 21] and [Friday 24 May]. = 2019-05-20 ; 2019-05-21 ; 2019-05-24",
        ),
    ),
    rule(
        "week of a month",
        "the (n=1-5@nth|last|end) u=W@unit (of|in) m@m of_year",
        means(Month, month="m", year="y.year", mod=_PART_OF_MONTH),
        examples=("It rained in [the second week of April]. = 2019-04 MID",),
    ),
    rule(
        "week of a pointed month",
        "the (n=1-5@nth|last) u=W@unit of p@(the|this|last|next) v=M@unit",
        means(Offset, unit="=M", amount="p.way", mod=_PART_OF_MONTH),
        examples=("It rained in [the first week of last month]. = 2019-04 START",),
    ),
    rule(
        "weekend of a month",
        "the (n=1-5@nth|last|end) u=WE@unit (of|in) m@m of_year",
        means(Around, unit="=WE", day=make(NthWeekday, month="m", weekday=6, nth=("n", -1), year="y.year")),
        examples=("It is held on [the first weekend in May]. = 2019-W18-WE",),
    ),
    rule(
        "day of a month by its place",
        "the (n=1-31@nth|last|end) u=D@unit (of|in) m@m of_year",
        means(Day, month="m", day=("n", -1), year="y.year"),
        examples=("It ran out on [the last day of April 2019]. = 2019-04-30",),
    ),
    rule(
        "weekend of day",
        "m@m d=1-31@(day|nth) u=WE@unit (?!hyphen)|the? d@nth of m@m u@unit",
        means(Around, unit="=WE", day=_DAY),
        examples=("They met over [the Fourth of July weekend]. = 2018-W27-WE",),
    ),
    rule(
        "week from weekday",
        "a u=W@unit p@(from|ago) d@weekday",
        means(Weekday, weekday="d", direction="p.way", weeks="p.way"),
        examples=("It opens [a week from Tuesday]. = 2019-05-28",),
    ),
    rule(
        "weeks from weekday",
        "n=1-52@number u=W@units from d@weekday",
        means(Weekday, weekday="d", direction=1, weeks="n"),
        examples=("The vote is [two weeks from Tuesday]. = 2019-06-04",),
    ),
    rule(
        "days from weekday",
        "n=1-400@number u=D@units from d@weekday",
        means(DaysFrom, day=make(Weekday, weekday="d", direction=1), days="n"),
        unless=(before("for", "over"),),  # it will halt a line for eight days from Monday
        examples=("The strike will begin [ten days from Monday]. = 2019-05-30",),
    ),
    rule(
        "days from a holiday",
        "(the u=D@unit|a u=D,W@unit|n=1-99@number u=D,W@units) w@(before|after) h@holiday y@year?",
        means(DaysFrom, day=make(Holiday, name="h.name", year="y"), days=_days_beside),
        unless=(before("for", "in", "over", "within", "during", "the", "last", "next"),),
        examples=(
            "The shops open on [the day after Thanksgiving 2019]. = 2019-11-29",
            "She died [two weeks before Christmas 2018]. = 2018-12-11",
        ),
    ),
    rule(
        "weekday beside a day",
        "the d@weekday w@(before|after) (h@holiday y@year?|m@m n@numeral of_year|n@numeral of? m@m of_year)",
        means(WeekdayBeside, weekday="d", way="w.way", day=_NAMED_DAY),
        examples=(
            "The next sale is on [the Saturday after Thanksgiving 2019]. = 2019-11-30",
            "They met on [the Monday before May 9]. = 2019-05-06",
        ),
    ),
    rule(
        "weekday before last",
        "the d@weekday before last",
        means(Weekday, weekday="d", direction=-1, weeks=-1),
        examples=("It rained on [the Saturday before last]. = 2019-05-04",),
    ),
    rule(
        "weekday after next",
        "the d@weekday after next",
        means(Weekday, weekday="d", direction=1, weeks=1),
        examples=("It is due [the Friday after next]. = 2019-05-24",),
    ),
    rule(
        "weekday by its date",
        "each@w@weekday open each@(m@m d@numeral|d@numeral m@m)",
        listed(Day, month="m", day="d", weekday="w"),
        examples=("It rained on [Saturday] ([May 4]). = 2019-05-04 ; 2019-05-04",),
    ),
    rule(
        "weekdays of a job",
        "each@w@weekday to@hyphen each@w@weekday",
        listed(AnyWeekday, weekday="w"),
        only=(lower_after,),
        unless=(before("the"),),
        examples=("It needs [Tuesday]-[Saturday] drivers. = XXXX-WXX-2 ; XXXX-WXX-6",),
    ),
    rule(
        "weekdays ago",
        "(a|n=1-99@number) d=1-7@(weekday|weekdays) ago",
        means(Weekday, weekday="d", direction=-1, weeks="n.behind"),
        examples=("It rained [two Sundays ago]. = 2019-05-05",),
    ),
    rule(
        "days in month",
        f"edge? m@m each@d@numeral (link each@d@numeral (?!{_NO_SECOND_DAY})){{1,3}} of_year",
        listed(Day, month="m", day="d", year="y.year"),
        examples=("It rained on [July 21], [22] and [25, 2018]. = 2018-07-21 ; 2018-07-22 ; 2018-07-25",),
    ),
    rule(
        "days before their month",
        "each@(the d@ordinal_figure|d@numeral) (link each@(the d@ordinal_figure|d@numeral)){1,4} of? m@m of_year",
        listed(Day, month="m", day="d", year="y.year"),
        examples=(
            "Polling is on [3], [4] and [5 July]. = 2019-07-03 ; 2019-07-04 ; 2019-07-05",
            "It will run from [the 3rd] to [the 7th of June]. = 2019-06-03 ; 2019-06-07",
        ),
    ),
    rule(
        "day of a pointed year",
        f"{_WHEN} edge? m@m d=1-31@(day|nth) of? p@(this|last|next) u=Y@unit",
        means(Day, month="m", day="d", year="p.years", weekday="w"),
        examples=("It rained on [May 3 last year]. = 2018-05-03",),
    ),
    rule(
        "day in month",
        f"{_WHEN} ((aside@bound|edge)? m@m d=1-31@(day|nth)|m@m the@the d@nth) (?!{_NO_DAY}) of_year",
        means(Day, month="m", day="d", year="y.year", weekday="w", aside=_NOT_ABOUT),
        unless=(both(has("the"), of_kind("d", "ordinal"), _IS_COUNTED),),  # in December the first snow fell
        examples=("It rained on [Friday, Nov. 2, 1989]. = 1989-11-02", "It rained on [May the 3rd]. = 2019-05-03"),
    ),
    rule(
        "day before its month",  # the article of the 9 November vote is the vote's
        f"(aside@the (?=day)|{_WHEN} (aside@bound|edge)? the?) d=1-31@(day|nth) of? m@m of_year",
        means(Day, month="m", day="d", year="y.year", weekday="w", aside=_NOT_ABOUT),
        examples=("It rained on [the 2nd of November 1989] and [3 May 1990]. = 1989-11-02 ; 1990-05-03",),
    ),
    rule(
        "nth weekday",
        "the? n=-1-5@(nth|last) d@weekday (of|in) m@m of_year",
        means(NthWeekday, month="m", weekday="d", nth="n", year="y.year"),
        examples=("It was on [the first Monday in May]. = 2019-05-06",),
    ),
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
    rule(
        "part of a day by its date",
        "edge on (m@m d@numeral|the? d@numeral of? m@m) of_year",
        means(Day, month="m", day="d", year="y.year"),
        examples=("He left [late on May 3]. = 2019-05-03 END",),
    ),
    rule(
        "weekday of week",
        "edge? d@weekday of? p@(this|last|next|the following) u=W@unit",
        means(WeekdayOfWeek, weekday="d", weeks="p.way"),
        examples=("He left on [Tuesday of last week]. = 2019-05-07",),
    ),
    rule(
        "week and its weekday",
        "p@(this|last|next) u=W@unit d@weekday",
        means(WeekdayOfWeek, weekday="d", weeks="p.way"),
        unless=(_OWNED,),
        examples=("He left [last week Tuesday]. = 2019-05-07",),
    ),
    rule(
        "weekday of a date beside it",
        "a it@(d@weekday)",
        means(Offset, unit="=D", amount=0, anaphoric=True),
        only=(
            both(before("comma"), before("year", "day", "ordinal_figure", *MONTH_KINDS, distance=2)),
            after("comma", "dot", "close", "semicolon", "dash"),
        ),
        examples=("He was last seen on [May 3], a [Friday], in Leeds. = 2019-05-03 ; 2019-05-03",),
    ),
    rule(
        "weekday of the story",
        "the it@(edge? d@weekday)",
        means(Weekday, weekday="d", anaphoric=True),
        only=(
            before("on", "by", "since", "through"),
            either(ENDS, word_after(NEVER_COUNTED)),
        ),
        examples=("He fell ill on [4 March 2011] and was dead by the [Sunday]. = 2011-03-04 ; 2011-03-06",),
    ),
    rule(
        "any weekday",
        f"{INDEFINITE} edge? d@weekday",
        means(AnyWeekday, weekday="d"),
        only=(IS_INDEFINITE,),
        unless=(both(capital_before(), word_before(_NAMED_WEEKDAYS)),),
        examples=("They met on a [Sunday]. = XXXX-WXX-7",),
    ),
    rule(
        "weekday",
        "edge? p@which? d@weekday",
        means(Weekday, weekday="d", direction="p.way", anaphoric="p.of_text"),
        unless=(
            OPENS_CLAUSE,
            both(capital_before(), word_before(_NAMED_WEEKDAYS)),
            both(before("ordinal", "ordinal_figure"), after("of", "in")),  # the first Monday of each month
            both(after("part_of_day"), after("cap", distance=2), capital_after()),  # Saturday Night Live
        ),
        examples=("He left [last Friday] and came back on [Tuesday]. = 2019-05-10 ; 2019-05-14",),
    ),
    rule(
        "week of a holiday",
        "edge? p@(last|next|this)? h@holiday possessive? u=W,WE@unit",
        means(Around, unit="u.name", day=make(Holiday, name="h.name", direction="p.way")),
        examples=("It rained on [Labor Day weekend]. = 2018-W35-WE",),
    ),
    rule(
        "holiday",
        "edge? p@(last|next|this)? h@holiday y@year?",
        means(Holiday, name="h.name", year="y", direction="p.way"),
        unless=(
            both(named("h", "New Year"), before("cap")),  # the Chinese New Year
            both(after("cap"), but_not(either(has("y"), word_after(_BEHIND_HOLIDAY)))),  # Christmas Island
        ),
        examples=("They met at [Easter 1997] and [last Christmas]. = 1997-03-30 ; 2018-12-25",),
    ),
    rule(
        "day of month",  # not the 15th floor
        "the d=1-31@ordinal_figure",
        means(DayOfMonth, day="d"),
        only=(before("on", "by", "since", "through", "from", "before", "after"),),
        unless=(
            _IS_COUNTED,
            after("hyphen", "unit", "of", "and", "period", "quarter", "season"),
        ),
        examples=("He left on [the 14th]. = 2019-05-14",),
    ),
)
