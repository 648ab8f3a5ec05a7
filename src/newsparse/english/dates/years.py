"""Rules for quarters, halves, years, decades and centuries: the third quarter of 1990; fiscal 1989; the '60s."""

from __future__ import annotations

from newsparse.english.dates.lookalikes import COUNTED, OF_A_YEAR
from newsparse.grammar.guards import (
    after,
    apart,
    before,
    both,
    but_not,
    divisible,
    either,
    has,
    named,
    near_after,
    near_before,
    of_kind,
    plural_after,
    titled,
    within,
    word_after,
    word_before,
)
from newsparse.grammar.meanings import (
    Century,
    CenturyBC,
    Decade,
    Half,
    Offset,
    Quarter,
    WhichYear,
    Year,
    YearBC,
)
from newsparse.grammar.reading import Reading
from newsparse.grammar.rules import Rule, rule
from newsparse.grammar.templates import listed, means


def _of_code(letter: str, number: int, year: WhichYear | None = None, fiscal: bool = False) -> Quarter | Half:
    """What a code stands for: Q3, 2H. A fiscal half is taken for one of the year."""
    return Quarter(number, year, fiscal) if letter == "Q" else Half(number, year)


def _completed(reading: Reading) -> int:
    """The number of a member, with the century of the first: 1991 of `1990-91`."""
    return _numbers(reading)[reading.member]


def _goes_on(reading: Reading) -> bool:
    """Whether the second of two years, or decades, follows the first, and not by a century."""
    first, last = _numbers(reading)
    return 0 < last - first < 100


def _numbers(reading: Reading) -> tuple[int, int]:
    first, last = (word.number for word in reading.each_captured("y"))
    return first, last if last > 99 else last + first // 100 * 100


# A year before 1900 needs one of these in front of it.
_YEAR_REASONS = (
    "in by since until through from to of for during between before after and or edge the early late about comma "
    "open hyphen its that over on within bound a".split()
)
# What is in its tens without being a decade: heat, a round of golf, a price.
_MEASURED = frozenset(
    "temperature temperatures highs lows degrees mercury thermometer heat hot warm sunny cloudy weather forecast "
    "fahrenheit celsius upper low round rounds shot carded card par birdies age aged percentile approval speed "
    "mph".split()
)
_IS_MEASURED = either(near_before(_MEASURED, 8), near_after(_MEASURED, 5))
_IN_TIME = either(
    both(before("of", "since", "during", "from"), but_not(has("e"))),
    both(
        before("in", "of", "since", "during", "from", "by", "through", "to", "and", "edge"),
        but_not(_IS_MEASURED),
    ),
)
# Tens without an apostrophe are a decade with their article, or behind another one: not in their mid-30s.
_HAS_ARTICLE = either(
    has("a"), both(before("and", "to", "or"), before("short_decade", "bare_decade", "decade", distance=2))
)
_IS_COUNTED = both(after("word"), word_after(COUNTED))
_IS_HALF_OF_MORE = after("of", "hyphen", "month", "cap")
_IS_CODE = either(named("c", "Q"), within("c", 1, 2))

_FIRST_OR_LAST_HALF = "(the|its)? edge? (n=1-2@nth|last|latter) hyphen? half"
_DECADE = "a@the? e@edge? a@the? hyphen? "
_CENTURY = "the? edge? the? hyphen? n=1-{}@nth hyphen? u=C@unit"


def _quarter(link: str) -> str:
    return (
        f"(edge|f@fiscal? y@year)? (unit hyphen w@(ago|earlier))? f@fiscal? hyphen? n=1-4@nth {link} f@fiscal? "
        "quarter (of? f@fiscal? y@year|of (the|w@(this|last|next)) fiscal? unit)?"
    )


RULES: tuple[Rule, ...] = (
    rule(
        "quarter of a pointed year",
        "w@(this|last|next|that) unit possessive f@fiscal? n=1-4@nth hyphen? quarter",
        means(Quarter, number="n", year="w.years", fiscal="f.there"),
        examples=("It fell in [last year's third quarter]. = 2018-Q3",),
    ),
    rule(
        "quarter of something",  # the third-quarter loss: the article is the loss's
        f"(the|its)? it@({_quarter('hyphen')})",
        means(Quarter, number="n", year=("y", "w.years"), fiscal="f.there"),
        examples=("It had a [first-quarter] loss. = 2019-Q1",),
    ),
    rule(
        "quarter",
        f"(the|its)? {_quarter('')}",
        means(Quarter, number="n", year=("y", "w.years"), fiscal="f.there"),
        examples=("It fell in [the third quarter of 1990]. = 1990-Q3",),
    ),
    rule(
        "two quarters",
        "(the|its)? f@fiscal? each@(n=1-4@nth) (and|or|to@(to|through)) f@fiscal? each@n@nth quarters (of? y@year)?",
        listed(Quarter, number="n", year="y", fiscal="f.there"),
        examples=("It fell in [the first] and [second quarters of 2016]. = 2016-Q1 ; 2016-Q2",),
    ),
    rule(
        "half of a year in figures",
        f"{_FIRST_OR_LAST_HALF} of? fiscal? y@year",
        means(Half, number=("n", 2), year="y"),
        unless=(_IS_HALF_OF_MORE,),
        examples=("It fell in [the last half of 1990]. = 1990-H2",),
    ),
    rule(
        "half of a year",
        f"{_FIRST_OR_LAST_HALF} of w@(the|this|last|next) fiscal? u=Y@unit",
        means(Half, number=("n", 2), year="w.years"),
        unless=(_IS_HALF_OF_MORE,),
        examples=("It fell in [the first half of last year]. = 2018-H1",),
    ),
    rule(
        "first half of a unit",
        "(the|its)? n=1-1@nth hyphen? half of w@(the|this|last|next) u=W,M,E,C@unit",
        means(Offset, unit="u.name", amount="w.way", mod="START"),
        examples=("It rained in [the first half of the month]. = 2019-05 START",),
    ),
    rule(
        "last half of a unit",
        "(the|its)? (n=2-2@nth|last|latter) hyphen? half of w@(the|this|last|next) u=W,M,E,C@unit",
        means(Offset, unit="u.name", amount="w.way", mod="END"),
        examples=("It rained in [the second half of last week]. = 2019-W19 END",),
    ),
    rule(
        "half year",
        "(the|its)? edge? n=1-2@nth hyphen? half",
        means(Half, number="n"),
        only=(before("in", "for", "during", "through", "a", "of", "the"),),
        unless=(_IS_HALF_OF_MORE,),
        examples=("Sales fell in [the first half]. = 2019-H1",),
    ),
    rule(
        "codes of two",
        "each@c@code to@hyphen each@c@code y@any_year?|each@c@code (slash|to@to|and|or) each@c@code y@any_year",
        listed(_of_code, letter="c.name", number="c", year="y.year"),
        only=(_IS_CODE,),
        examples=(
            "Sales fell in [Q1]-[Q2 2018]. = 2018-Q1 ; 2018-Q2",
            "Sales fell in [H1]-[H2 2018]. = 2018-H1 ; 2018-H2",
        ),
    ),
    rule(
        "code with its year",
        "c@code y@any_year|y@year c@code|c@leading_code y@(day|count|year|short_year)",
        means(_of_code, letter="c.name", number="c", year="y.year"),
        only=(_IS_CODE,),
        examples=(
            "Orders fell in [Q3 2018] and rose in [2018 Q4]. = 2018-Q3 ; 2018-Q4",
            "Income fell in [2Q18] and rose in [4Q 2018]. = 2018-Q2 ; 2018-Q4",
            "The margin was 4% in [2H18] and 5% in [H1 2018]. = 2018-H2 ; 2018-H1",
        ),
    ),
    rule(
        "code with its fiscal year",
        "c@(code|leading_code) comma? y@fiscal_year|y@fiscal_year comma? c@code",
        means(_of_code, letter="c.name", number="c", year="y.year", fiscal=True),
        only=(_IS_CODE,),
        examples=("Orders in [Q3 FY18] were flat. = 2018-Q3", "Orders in [H2 FY18] were flat. = 2018-H2"),
    ),
    rule(
        "code alone",
        "c@code",
        means(_of_code, letter="c.name", number="c"),
        only=(before("in", "of", "for", "during", "the", "since", "by"), _IS_CODE),
        examples=("Orders fell in [Q1]. = 2019-Q1",),
    ),
    rule(
        "quarter by its last month",
        "(the|its)? m@m y@year? quarter",
        means(Quarter, number="m.quarter", year="y"),
        only=(divisible("m", 3),),
        examples=("Output rose in [the March quarter] and in [the June 2018 quarter]. = 2019-Q1 ; 2018-Q2",),
    ),
    rule(
        "quarter of its months",
        "(the|its)? m@m (hyphen|hyphen? to hyphen?) n@m (quarter|period) (of? y@year)?",
        means(Quarter, number="n.quarter", year="y"),
        only=(divisible("n", 3), apart("m", "n", 2)),
        examples=("Growth slowed in [the April-June quarter]. = 2019-Q2",),
    ),
    rule(
        "year before Christ",
        "(edge|bound|the)? y@figures e=BC@era",
        means(YearBC, year="y"),
        examples=("The city was sacked in [146 BC]. = BC0146",),
    ),
    rule(
        "years before Christ",
        "each@y@figures (and|to@(to|hyphen)) each@(y@figures e=BC@era)",
        listed(YearBC, year="y"),
        examples=("The city was besieged from [149] to [146 BC]. = BC0149 ; BC0146",),
    ),
    rule(
        "years of the era",
        "each@(e=AD@era y=1-2100@figures) (and|to@(to|hyphen)) each@y@figures|"
        "each@y@figures (and|to@(to|hyphen)) each@(y@figures e@era)",
        listed(Year, year="y"),
        examples=("He ruled from [AD 284] to [305]. = 0284 ; 0305",),
    ),
    rule(
        "year of the era",
        "e=AD@era y=1-2100@figures|y@figures e@era",
        means(Year, year="y"),
        examples=("The lamp was made in [AD 79]. = 0079",),
    ),
    rule(
        "century before Christ",
        f"{_CENTURY.format(60)} e=BC@era",
        means(CenturyBC, hundreds="n.less"),
        examples=("The coins are of [the third century BC]. = BC02",),
    ),
    rule(
        "turn of a century",
        "the 'turn' of the? n=1-30@nth hyphen? u=C@unit",
        means(Century, hundreds="n.less", mod="START"),
        examples=("The pier was built at [the turn of the 20th century]. = 19 START",),
    ),
    rule(
        "fiscal year",
        "(edge|the)? fiscal unit? y@any_year|y@fiscal_year|(the|its)? y@year fiscal unit",
        means(Year, year="y.year", fiscal=True),
        examples=("Profit rose in [fiscal 1990] and [FY18]. = 1990 ; 2018",),
    ),
    rule(
        "two decades",
        "each@(the? edge? y@decade) (and|or|to@(to|through|hyphen)) each@(the? edge? y@(short_decade|bare_decade))",
        listed(Decade, first=_completed),
        only=(_goes_on,),
        unless=(divisible("y", 100),),
        examples=("It grew in [the 1960s] and [early 70s]. = 196 ; 197 START",),
    ),
    rule(
        "two decades of two digits",
        "each@(the edge? d=50-90@(short_decade|bare_decade|decade_word)) (and|or|to@(to|through)) "
        "each@(the? edge? d@(short_decade|bare_decade|decade_word))",
        listed(Decade, first="d.year"),
        only=(either(_IN_TIME, of_kind("d", "short_decade", "decade_word")),),
        examples=("It grew in [the sixties] and [seventies]. = 196 ; 197",),
    ),
    rule(
        "hundred years by their first",
        f"(edge in the|{_DECADE}) d=1000-1999@decade",
        means(Century, hundreds="d.hundreds"),
        only=(divisible("d", 100),),
        examples=("It was built in [the 1800s]. = 18",),
    ),
    rule(
        "decade",
        f"edge in the d@decade|{_DECADE} d@(decade|short_decade)",
        means(Decade, first="d.year"),
        examples=("It grew in [the early 1960s], not in [the '70s]. = 196 START ; 197",),
    ),
    rule(
        "decade in words",
        f"{_DECADE} d@decade_word",
        means(Decade, first="d.year"),
        only=(_HAS_ARTICLE,),
        examples=("It grew in [the sixties]. = 196",),
    ),
    rule(
        "decade without an apostrophe",
        f"{_DECADE} d=50-90@bare_decade",
        means(Decade, first="d.year"),
        only=(_HAS_ARTICLE, _IN_TIME),
        examples=("It grew in [the 60s]. = 196",),
    ),
    rule(
        "century",
        f"{_CENTURY.format(30)} e@era?",
        means(Century, hundreds="n.less"),
        unless=(both(titled("u"), after("cap")),),  # 21st Century Fox
        examples=("It was built in [the early 19th century]. = 18 START",),
    ),
    rule(
        "year range",
        "each@y=1-2199@year (to@hyphen each@y@figures|to@slash each@y@number)",
        listed(Year, year=_completed),
        only=(within("y", 1400, 2100), _goes_on),
        examples=("He lived there in [1990]-[91]. = 1990 ; 1991",),
    ),
    rule(
        "the year by its number",
        "the u=Y@unit y=100-2199@(year|count)",
        means(Year, year="y"),
        unless=(_IS_COUNTED,),
        examples=("Monks came in [the year 563]. = 0563", "It will end by [the year 2000]. = 2000"),
    ),
    rule(
        "the period of a year",
        "the y@year period",
        means(Year, year="y"),
        examples=("It fell in [the 1988 period]. = 1988",),
    ),
    rule(
        "part of a year",
        "(edge|bound) y@year (?!hyphen)|(edge|later|earlier) in y@year (?!hyphen)",
        means(Year, year="y"),
        unless=(_IS_COUNTED,),
        examples=("It fell in [early 1990]. = 1990 START", "It fell [later in 1990]. = 1990 END"),
    ),
    rule(
        "short year",  # not the end of a quotation
        "edge? y@short_year",
        means(Year, year="y.year"),
        only=(before("in", "of", "since", "by", "through", "from", "to", "and", "edge", "before"),),
        examples=("They won in ['89]. = 1989",),
    ),
    rule(
        "bare year",
        "y@year",
        means(Year, year="y"),
        only=(
            either(
                within("y", 1400, 2100),
                both(before("in", "since", "through", "by"), but_not(after("word", "cap")), within("y", 1000, 1399)),
            ),
            either(within("y", 1900, 2100), before(*_YEAR_REASONS)),
        ),
        unless=(
            before("money", "slash", "count", "decimal", "percent"),
            after("percent", "slash"),
            # Model-1990; but the post-1945 order
            both(
                before("hyphen"),
                but_not(before("edge", "year", "month", distance=2)),
                but_not(word_before(("post", "pre"), distance=2)),
            ),
            both(after("hyphen"), but_not(after("edge", "year", "day", distance=2))),
            _IS_COUNTED,
            # Four digits without a comma are a year more often than a count, if they can be one of today's.
            both(
                after("word"),
                but_not(within("y", 1900, 2030)),
                before("of", "about", "bound", "over", "to", "by", "from", "word", "and", "some", ""),
                plural_after(),
                but_not(word_after(OF_A_YEAR)),
            ),
        ),
        examples=("The state was founded in [1066] and fell in [1989]. = 1066 ; 1989",),
    ),
)
