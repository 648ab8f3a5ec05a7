"""Rules for times counted from the present or from the day of the story."""

from __future__ import annotations

from newsparse.english.dates.counting import so_long
from newsparse.english.dates.surroundings import ENDS, NEVER_COUNTED
from newsparse.grammar.guards import (
    after,
    before,
    both,
    but_not,
    capital,
    either,
    has,
    holds,
    named,
    of_kind,
    titled,
    word_after,
    word_before,
    written,
)
from newsparse.grammar.meanings import (
    Duration,
    FromEvent,
    NewYear,
    Offset,
    QuarterEnded,
    ReportedQuarter,
    SameMonth,
    TheUnit,
    Vague,
    Year,
    YearApart,
)
from newsparse.grammar.reading import Reading
from newsparse.grammar.rules import Rule, rule
from newsparse.grammar.templates import means

_UNITS_OF_A_YEAR = {"M": 12, "W": 52, "D": 365}


def _units_back(reading: Reading) -> int:
    """How many of the captured units ago the same one of the last year is."""
    unit = reading.captured("u")
    return -_UNITS_OF_A_YEAR[unit.name] if unit is not None else 0


_AFTER_SOON = frozenset("thereafter afterward afterwards".split())
_NO_NOUNS = frozenset("is was has had will would can could may might that which".split())
_PRESENT, _PAST, _FUTURE = "=PRESENT_REF", "=PAST_REF", "=FUTURE_REF"
# The future of the party is its fate, the future control of the firm will come.
_OWNED = (after("unit", "units", "of"), both(after("word"), but_not(either(before("in"), has("n")))))

_YEAR_END = "(its? u=Y@unit hyphen? end|(the|its)? u@unit possessive end)"
_SAME = "(latest|current|corresponding|same|earlier)"
_PART_OF = "(edge|later|earlier)?"
_AND_NO_MORE = "(or so)? (?!hyphen|and a half|or (count|day))"
_POINTED = (
    f"{_PART_OF} (the|its)? edge? (p@(which|last|next|past|current|same)|latest) "
    f"(f@fiscal|calendar|entire|trading)? {{}} {_AND_NO_MORE}"
)
_UNIT_OF_A_DAY_OR_MORE = "u=D,W,M,6M,Y,E,C,WE,Q@(unit|quarter)"
_NO_PROGRAMME = (titled("u"),)  # "This Week"
# It was pushed past week two.
_NO_BARE_PAST = both(of_kind("", "past"), but_not(before("", "in", "over", "during", "for", "of")))
_THE_UNIT = (
    "x@((edge|later|earlier) in|edge)? (the|aside@its) x@edge? x@(entire|f@fiscal|rest of the)? {} "
    "(?!hyphen|end|possessive end)"
)
_IN_IT = before("for", "in", "of", "during", "so", "through")

RULES: tuple[Rule, ...] = (
    rule(
        "today",
        "(edge|later|earlier)? t@today",
        means(Offset, unit="=D", amount="t"),
        unless=(both(before("cap"), capital()),),  # USA TODAY, Science Today
        examples=("He left [late yesterday] and comes back [tomorrow]. = 2019-05-14 END ; 2019-05-16",),
    ),
    rule(
        "vague time",
        "more? v@vague_time",
        means(Vague, value="v.name"),
        unless=(
            after("hyphen"),
            both(named("v", "FUTURE_REF"), either(word_before(("as",)), after("after"), word_after(_AFTER_SOON))),
            both(named("v", "PAST_REF"), word_after(("as",))),  # as recently as 2012
        ),
        examples=("He is [now] in Rome. = PRESENT_REF",),
    ),
    rule(
        "the past",
        "the n@near? past",
        means(Vague, value=_PAST),
        unless=(*_OWNED, after("day", "count", "vague", "season", "seasons", "quarter", "quarters")),
        examples=("It failed in [the past]. = PAST_REF",),
    ),
    rule(
        "the future",
        "the n@near? future",
        means(Vague, value=_FUTURE),
        unless=_OWNED,
        examples=("It will fail in [the near future]. = FUTURE_REF",),
    ),
    rule(
        "the term",
        "the (near|long) term",
        means(Vague, value=_FUTURE),
        only=(before("in", "over", "for", "of"),),
        unless=(after("word", "cap", "hyphen"),),  # the long-term bonds
        examples=("Rates will rise in [the near term]. = FUTURE_REF",),
    ),
    rule(
        "future units",
        "future (units|quarters)",
        means(Vague, value=_FUTURE),
        examples=("It will be needed in [future years]. = FUTURE_REF",),
    ),
    rule(
        "a later date",
        "a later date",
        means(Vague, value=_FUTURE, mod=None),
        examples=("He will speak at [a later date]. = FUTURE_REF",),
    ),
    rule(
        "the current",  # not the current year, nor an ocean current
        "c@current",
        means(Vague, value=_PRESENT),
        only=(written("c", ("current",)), after("word", "cap")),
        unless=(word_after(_NO_NOUNS),),
        examples=("He likes the [current] system. = PRESENT_REF",),
    ),
    rule(
        "the moment",  # not the moment he landed
        "t@the very? moment|this (very|word)? moment|these units",
        means(Vague, value=_PRESENT),
        unless=(both(has("t"), but_not(before("at", "for"))),),
        examples=("He is in Rome at [the moment]. = PRESENT_REF",),
    ),
    rule(
        "end of a year in figures",
        f"{_YEAR_END} y@year",
        means(Year, year="y", mod="END"),
        examples=("It was paid at [year-end 1990]. = 1990 END",),
    ),
    rule(
        "year end",
        _YEAR_END,
        means(TheUnit, unit="=Y", mod="END"),
        examples=("It will be paid by [year's end]. = 2019 END",),
    ),
    rule(
        "quarter of a year ago",
        "the? u=Y@unit hyphen w@(ago|earlier) hyphen? quarter",
        means(ReportedQuarter, year="w.years", mod=None),
        examples=("It rose from [the year-ago quarter]. = 2018-Q1",),
    ),
    rule(
        "year ago",
        "the? u=Y@unit hyphen (ago|earlier) hyphen? period|the? it@(u@unit hyphen (ago|earlier) hyphen?)",
        means(YearApart, amount=-1, mod=None),
        examples=("It rose from the [year-ago] level. = 2018",),
    ),
    rule(
        "quarter of a stated year",
        f"the {_SAME} quarter (of|in) y@year|the y@year quarter",
        means(ReportedQuarter, year="y", mod=None),
        examples=("It rose from [the same quarter of 1990]. = 1990-Q1",),
    ),
    rule(
        "period of a stated year",
        f"the {_SAME} period (of|in) y@year",
        means(Year, year="y", mod=None),
        examples=("It rose from [the same period of 1990]. = 1990",),
    ),
    rule(
        "the quarter of last year",
        f"the {_SAME} quarter of? (a unit w@ago|w@last unit)|w@last unit possessive quarter|the quarter a unit w@ago",
        means(ReportedQuarter, year="w.years", mod=None),
        examples=("It rose from [the same quarter last year]. = 2018-Q1",),
    ),
    rule(
        "the period of last year",
        f"the {_SAME} (period|quarter) of? (last unit|the previous unit|a unit ago)|last unit possessive period|"
        "the (corresponding|same|earlier) (period|quarter) a unit earlier|the quarter a unit earlier|"
        "the (corresponding|earlier) (period|quarter)",
        means(YearApart, amount=-1, mod=None),
        examples=("It rose from [the same period a year earlier]. = 2018",),
    ),
    rule(
        "the current period",
        "the current (period|quarter)",
        means(Offset, unit="=Q", amount=0),
        examples=("It will rise in [the current quarter]. = 2019-Q2",),
    ),
    rule(
        "the latest period",
        "the latest (period|quarter)",
        means(ReportedQuarter),
        examples=("It rose in [the latest quarter]. = 2019-Q1",),
    ),
    rule(
        "same month of a year",
        "the (same|corresponding) u=M@unit (of|in) y@year",
        means(SameMonth, year="y"),
        examples=("It fell in [May 1986], not in [the same month of 1985]. = 1986-05 ; 1985-05",),
    ),
    rule(
        "same unit of last year",
        "the (same|corresponding) u=M,W,D@unit (of? (last|the previous) v=Y@unit|a v@unit (ago|earlier|before))",
        means(Offset, unit="u.name", amount=_units_back, anaphoric=True, mod=None),
        examples=("It fell in [the same month last year]. = 2018-05",),
    ),
    rule(
        "so long ago",
        "(b@bound|over|under|some)? a? (n@amount ((hyphen|to|or) n@amount)? hyphen?)? (more|trading)? u@any_unit "
        "(w@ago|text@w@(earlier|later|before|after)|w@from v=PRESENT_REF@vague_time)",
        so_long,
        unless=(
            both(of_kind("w", "before"), but_not(ENDS)),
            both(of_kind("w", "after"), but_not(after("", "dot", "comma", "semicolon"))),
        ),
        examples=("He left [two weeks ago], not [nearly five months ago]. = 2019-05-01 ; 2018-12 LESS_THAN",),
    ),
    rule(
        "quarter of a century ago",
        "bound? a? quarter hyphen? (of? a)? u=C@unit ago",
        means(Offset, unit="=Y", amount=-25),
        examples=("He left [a quarter-century ago]. = 1994",),
    ),
    rule(
        "half a century ago",
        "bound? a? half hyphen? (of? a)? u=C@unit ago",
        means(Offset, unit="=Y", amount=-50),
        examples=("He left [half a century ago]. = 1969",),
    ),
    rule(
        "long ago",
        "long ago|a long time ago|some time ago|a while ago|the other (unit|part_of_day)",
        means(Vague, value=_PAST),
        unless=(word_before(("as", "on", "in")),),  # as long ago as 1998, on the other day
        examples=("The mill closed [a long time ago]. = PAST_REF", "He fell [the other day]. = PAST_REF"),
    ),
    rule(
        "unit before last",
        "the u@unit before last",
        means(Offset, unit="u.name", amount=-2),
        examples=("It rained [the week before last]. = 2019-W18",),
    ),
    rule(
        "unit after next",
        "the u@unit after next",
        means(Offset, unit="u.name", amount=2),
        examples=("It will open [the year after next]. = 2021",),
    ),
    rule(
        "unit before",
        "the u@(unit|quarter) w@(before|after)",
        means(Offset, unit="u.name", amount="w.way", anaphoric=True),
        only=(ENDS,),
        examples=("He left in [1990] and came [the year before]. = 1990 ; 1989",),
    ),
    rule(
        "unit before an event",  # whose day is not known
        "it@(the u@(unit|quarter)) w@(before|after)",
        means(FromEvent, unit="u.name", amount="w.way"),
        examples=("He left [the day] before the vote. = XXXX-XX-XX",),
    ),
    rule(
        "midweek",
        "u@middle_unit",
        means(TheUnit, unit="u.name", mod="MID"),
        only=(before("by", "in", "through", "since", "before", "at", "from", "to"),),
        unless=(after("cap", "hyphen"), both(before("in"), after("word"))),
        examples=("It had recovered by [midweek]. = 2019-W20 MID", "By [midweek] it was dry. = 2019-W20 MID"),
    ),
    rule(
        "middle of unit",
        "e=MID@edge u=Y,M,W,WE,E,C@unit (?!hyphen)",
        means(TheUnit, unit="u.name"),
        examples=("It will open by [mid-year]. = 2019 MID",),
    ),
    rule(
        "the fiscal year, as India calls it",  # not the current fiscal deficit
        "the? p@(this|last|next|previous|current) f@fiscal",
        means(Offset, unit="=Y", amount=("p.way", 0), fiscal="f.there"),
        only=(ENDS, written("f", ("fiscal",))),
        examples=("Exports rose in [the current fiscal]. = 2019",),
    ),
    rule(
        "the new year",
        "the n@'new' u=Y@unit",
        means(NewYear),
        only=(
            before("in", "by", "since", "for", "of", "through", "before", "from", "early", "edge", "during"),
            written("n", ("new",)),
        ),
        unless=(
            after("hyphen", "possessive", "cap", "holiday"),
            both(after("word"), but_not(word_after(NEVER_COUNTED))),  # the new year celebrations
        ),
        examples=("It will be built in [the new year]. = 2019",),
    ),
    rule(
        "the latest quarter",
        _POINTED.format("u@quarter"),
        means(ReportedQuarter),
        only=(holds("latest"),),
        unless=_NO_PROGRAMME,
        examples=("It fell in [its latest fiscal quarter]. = 2019-Q1",),
    ),
    rule(
        "this quarter",
        _POINTED.format("u@quarter"),
        means(Offset, unit="=Q", amount=0),
        unless=(*_NO_PROGRAMME, of_kind("p", "last", "next", "previous", "following")),
        examples=("It will fall [this quarter]. = 2019-Q2",),
    ),
    rule(
        "the last unit",
        f"{_PART_OF} the edge? (p@(last|past) (fiscal|calendar|entire|trading)? u=D,6M,E,C,WE@unit|p@next u@unit) "
        f"{_AND_NO_MORE}",
        means(Duration, amount="=1", unit="u.name", direction="p.way"),
        unless=(*_NO_PROGRAMME, both(of_kind("p", "next"), but_not(named("u", "E", "C")))),
        examples=("It rained in [the past decade]. = P10Y",),
    ),
    rule(
        "the next unit",  # of a story; the coming year and the next fiscal year are the present one's
        f"{_PART_OF} the edge? p@next (calendar|entire|trading)? {_UNIT_OF_A_DAY_OR_MORE} {_AND_NO_MORE}",
        means(Offset, unit="u.name", amount=1, anaphoric=True),
        only=(written("p", ("next",)),),
        unless=(*_NO_PROGRAMME, before("over", "within", "during", "in", "for", "by", "bound")),
        examples=("He came in [1990] and left [the next year]. = 1990 ; 1991",),
    ),
    rule(
        "pointed unit",
        _POINTED.format(_UNIT_OF_A_DAY_OR_MORE),
        means(Offset, unit="u.name", amount=("p.way", 0), anaphoric="p.of_text", fiscal="f.there"),
        unless=(*_NO_PROGRAMME, _NO_BARE_PAST),
        examples=("It rained [late last week] and [earlier this month]. = 2019-W19 END ; 2019-05 START",),
    ),
    rule(
        "quarter ended",
        "(the|its)? quarter (?=ended m@m d@day (comma y@year)?|to m@m (d@day (comma y@year)?)?)",
        means(QuarterEnded, month="m", day=("d", 28), year="y"),
        examples=("It fell in [the quarter] ended [March 31]. = 2019-Q1 ; 2019-03-31",),
    ),
    rule(
        "the weekend",
        _THE_UNIT.format("u=WE@unit"),
        means(Offset, unit="=WE", amount=0, aside=has("aside")),
        examples=("It rained over [the weekend]. = 2019-W19-WE",),
    ),
    rule(
        "the quarter",
        _THE_UNIT.format("quarter"),
        means(ReportedQuarter),
        examples=("It fell in [the quarter]. = 2019-Q1",),
    ),
    rule(
        "fiscal unit ended",
        _THE_UNIT.format("u=D,W,M,6M,Y,E,C@unit"),
        means(Duration, amount="=1", unit="u.name", mod=None),
        only=(has("f"), after("ended")),
        examples=("It fell in [the fiscal year] ended in [March]. = P1Y ; 2019-03",),
    ),
    rule(
        "part of the unit",
        _THE_UNIT.format("u=D,W,M,6M,Y,E,C@unit"),
        means(TheUnit, unit="u.name", fiscal="f.there"),
        only=(has("x"),),
        examples=("It will open [later in the year] or at [the end of the month]. = 2019 END ; 2019-05 END",),
    ),
    rule(
        "the unit since",  # the year since the war, the year to June 30
        _THE_UNIT.format("u=W,M,Y@unit"),
        means(Duration, amount="=1", unit="u.name"),
        only=(
            _IN_IT,
            either(
                after("ended", "since", "before", "after"),
                both(after("to", "through"), after("month", "doubtful_month", "edge", distance=2)),
            ),
        ),
        examples=("Much was built in [the year] since the war. = P1Y",),
    ),
    rule(
        "the unit",
        _THE_UNIT.format("u=W,M,Y@unit"),
        means(TheUnit, unit="u.name"),
        only=(_IN_IT,),
        unless=(both(before("of"), before("word", "cap", "", distance=2)),),  # the scandal of the year
        examples=("Profit fell for [the year]. = 2019",),
    ),
)
