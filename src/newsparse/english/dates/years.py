"""Rules for quarters, halves, years, decades and centuries: the third quarter of 1990; fiscal 1989; the '60s."""

from __future__ import annotations

from newsparse.english.dates.modifiers import direction_of
from newsparse.grammar.guards import (
    after,
    before,
    both,
    either,
    named,
    near_after,
    near_before,
    titled,
    within,
    word_after,
)
from newsparse.grammar.kinds import KINDS
from newsparse.grammar.meanings import (
    Century,
    CenturyBC,
    Decade,
    Half,
    Offset,
    Quarter,
    ShortYear,
    Year,
    YearBC,
    YearFromNow,
)
from newsparse.grammar.reading import Expression, Reading
from newsparse.grammar.rules import Rule, means, mod_of, rule, year_of
from newsparse.model import TimexMod

# A year before 1900 needs one of these in front of it.
_YEAR_REASONS = frozenset(
    "in by since until through from to of for during between before after and or edge the early late about comma "
    "open hyphen its that over on within bound a".split()
)


def quarter(reading: Reading) -> Expression | None:
    # the third quarter / third-quarter / the 1988 second quarter / next year's first quarter / fiscal first quarter
    word = reading.get("ordinal", "ordinal_figure")
    if word is None or not 1 <= word.number <= 4:
        return None
    year = year_of(reading.get("year"))
    if year is None and (reading.has("ago") or reading.has("earlier")):
        year = YearFromNow(-1)
    elif year is None and (reading.has("possessive") or reading.has("unit")):
        years = direction_of(reading)
        year = YearFromNow(years) if years is not None else None
    # A third-quarter loss, the third-quarter loss: the article is the loss's.
    hyphened = KINDS["hyphen"] + KINDS["quarter"] in reading.kinds
    first = 1 if hyphened and (reading.has("the") or reading.has("its")) else 0
    return reading.says(
        Quarter(word.number, year, reading.has("fiscal")),
        mod_of(reading),
        first=first,
    )


def two_quarters(reading: Reading) -> list[Expression] | None:
    # the second and fourth quarters / the first and second quarters of 2016
    numbers = reading.words("ordinal", "ordinal_figure")
    if any(not 1 <= word.number <= 4 for word in numbers):
        return None
    first, last = (Quarter(word.number, year_of(reading.get("year")), reading.has("fiscal")) for word in numbers)
    link = reading.places("and", "or", "to", "through")[0]
    return [reading.says(first, None, 0, link), reading.says(last, None, link + 1)]


def half_year(reading: Reading) -> Expression | None:
    # the first half of 1990 / the second half / first-half / the last half of the year
    word = reading.get("ordinal", "ordinal_figure")
    year = year_of(reading.get("year"))
    number = word.number if word is not None else 2
    if not 1 <= number <= 2 or reading.after() in ("of", "hyphen", "month", "cap"):
        return None
    if word is None and year is None and not reading.has("unit"):
        return None  # the last half hour
    unit = reading.last_word().name
    if reading.has("unit") and unit in ("W", "M", "E", "C"):
        mod = TimexMod.START if number == 1 else TimexMod.END
        return reading.says(Offset(unit, direction_of(reading) or 0), mod)  # the second half of the decade
    if year is None and reading.has("unit"):
        year = YearFromNow(direction_of(reading) or 0)
    if (
        year is None
        and not reading.has("unit")
        and reading.before() not in ("in", "for", "during", "through", "a", "of", "the")
    ):
        return None
    return reading.says(Half(number, year), mod_of(reading))


def fiscal_year(reading: Reading) -> Expression | None:
    # fiscal 1989 / fiscal year 1990 / FY1990 / the 1990 fiscal year
    word = reading.get("year", "short_year", "fiscal_year")
    if word is None:
        return None
    return reading.says(
        Year(word.number if word.number > 99 else ShortYear(word.number), fiscal=True), mod_of(reading)
    )


def short_year(reading: Reading) -> Expression | None:
    # in '89 / the class of '92; not the end of a quotation
    word = reading.get("short_year")
    if word is None or reading.before() not in (
        "in",
        "of",
        "since",
        "by",
        "until",
        "from",
        "to",
        "and",
        "edge",
        "before",
    ):
        return None
    return reading.says(Year(ShortYear(word.number)), mod_of(reading))


# What is in its tens without being a decade: heat, a round of golf, a price.
MEASURED = frozenset(
    "temperature temperatures highs lows degrees mercury thermometer heat hot warm sunny cloudy weather forecast "
    "fahrenheit celsius upper low round rounds shot carded card par birdies age aged percentile approval speed "
    "mph".split()
)
_is_measured = either(near_before(MEASURED, 8), near_after(MEASURED, 5))
# What is counted in thousands, so that the number in front is no year.
_COUNTED = frozenset(
    "people men women children soldiers troops shares dollars pounds euros yen francs marks meters metres miles feet "
    "yards tons tonnes block barrels employees workers jobs votes copies words points acres units".split()
)
# What bears numbers.
_NUMBERED = frozenset(
    "Boeing Highway Room Flight Route Section Suite Windows Office Resolution Article Chapter No".split()
)
_SINGULARS = frozenset({"was", "is", "has", "as", "does", "sales", "results", "earnings", "levels", "elections"})


def bare_year(reading: Reading) -> Expression | None:
    # in 1988 / the 1990 invasion / 1990; not 1,990 shares, Boeing 1990 or $1990
    word = reading.get("year")
    before, after = reading.before(), reading.after()
    if word is None or before in ("money", "slash", "count", "decimal", "percent") or after in ("percent", "slash"):
        return None
    if before == "hyphen" and reading.before(2) not in ("edge", "year", "month"):
        if not reading.before(2) or reading.written(-2).lower() not in ("post", "pre"):
            return None  # Model-1990; but the post-1945 order
        return reading.says(Year(word.number))
    if after == "hyphen" and reading.after(2) not in ("edge", "year", "day"):
        return None
    reason = before in _YEAR_REASONS
    in_it = before in ("in", "since", "until", "by") and after not in ("word", "cap")  # In 1066 they came.
    if not (1000 if in_it else 1400) <= word.number <= 2100:
        return None
    if after == "word" and reading.word_after() in _COUNTED:
        return None
    # Four digits without a comma are a year more often than a count, if they can be one of today's.
    if (
        after == "word"
        and not 1900 <= word.number <= 2030
        and before in ("of", "about", "bound", "over", "to", "by", "from", "word", "and", "some", "")
    ):
        following = reading.word_after()
        if following.endswith("s") and following not in _SINGULARS:
            return None  # about 1500 people, 1990 shares
    if word.number < 1900 and not reason:
        return None
    if before == "cap" and reading.word_before() in _NUMBERED:
        return None
    return reading.says(Year(word.number), mod_of(reading))


def year_range(reading: Reading) -> list[Expression] | None:
    # 1990-91 / 1987-1991
    first, *rest = reading.words("year", "day", "count", "military")
    if not rest or not 1400 <= first.number <= 2100:
        return None
    last = rest[0].number
    if last < 100:
        last += first.number // 100 * 100
    if not first.number < last < first.number + 100:
        return None
    return [
        reading.says(Year(first.number), None, 0, 1, opens_range=True),
        reading.says(Year(last), None, 2, 3),
    ]


def _is_in_time(reading: Reading, number: int) -> bool:
    """Whether an unmarked number of tens is a decade: the 60s; not temperatures and prices in the mid 30s."""
    if reading.before() in ("of", "since", "during", "from") and number >= 50 and not reading.has("edge"):
        return True
    in_it = reading.before() in ("in", "of", "since", "during", "from", "by", "until", "through", "to", "and", "edge")
    return number >= 50 and in_it and not _is_measured(reading)


def decade(reading: Reading) -> Expression | None:
    # the early 1990s / the '60s / the mid-1980s / the nineties
    word = reading.get("decade", "short_decade", "decade_word")
    if word is None:
        return None
    number = word.number
    if reading.has("decade") and number % 100 == 0 and number < 2000:
        return reading.says(Century(number // 100), mod_of(reading))  # the 1800s
    if reading.has("decade"):
        return reading.says(Decade(number), mod_of(reading))
    marked = word.name[:1] in "'’‘`"
    listed = reading.before() in ("and", "to", "or") and reading.before(2) in ("short_decade", "decade")
    if not marked and not reading.has("the") and not listed:
        return None  # in their mid-30s
    if reading.has("short_decade") and not marked and not _is_in_time(reading, number):
        return None
    return reading.says(Decade(ShortYear(number)), mod_of(reading))


def two_decades(reading: Reading) -> list[Expression] | None:
    # the 1960s and 70s / the late 1970s to early 80s
    first, second = reading.words("decade", "short_decade")
    link = reading.places("decade")[0] + 1
    if first.number % 100 == 0 or second.number <= first.number % 100:
        return None
    century = first.number // 100 * 100
    edges = {place < link: TimexMod(reading.word(place).name) for place in reading.places("edge")}
    return [
        reading.says(
            Decade(first.number),
            edges.get(True),
            0,
            link,
            opens_range=reading.word(link).kind not in ("and", "or"),
        ),
        reading.says(Decade(century + second.number), edges.get(False), link + 1),
    ]


def two_codes(reading: Reading) -> list[Expression] | None:
    """Q1-Q2 2011, H1-H2 2018."""
    first, last = reading.captured("c"), reading.captured("d")
    if first is None or last is None or first.name != last.name:
        return None
    part = Quarter if first.name == "Q" else Half
    year = year_of(reading.captured("y"))
    return [
        reading.says(part(first.number, year), None, 0, 1, opens_range=True),
        reading.says(part(last.number, year), None, 2),
    ]


def quarter_by_last_month(reading: Reading) -> Expression | None:
    """The June quarter, as Australian and Indian reports say."""
    last = reading.captured("m")
    if last is None or last.number % 3:
        return None
    return reading.says(Quarter(last.number // 3, year_of(reading.captured("y"))))


def quarter_of_months(reading: Reading) -> Expression | None:
    """The April-June quarter: three months from one in which a quarter begins."""
    first, last = reading.captured("m"), reading.captured("n")
    if first is None or last is None or last.number - first.number != 2 or first.number % 3 != 1:
        return None
    return reading.says(Quarter(last.number // 3, year_of(reading.captured("y"))), mod_of(reading))


_OF_A_YEAR = "(of? fiscal? year|of (the|this|last|next) fiscal? unit)?"

_BEFORE_A_CODE = before("in", "of", "for", "during", "the", "since", "by")

RULES: tuple[Rule, ...] = (
    rule("quarter", "(this|last|next|that) unit possessive fiscal? nth hyphen? quarter", quarter),
    rule(
        "quarter",
        "(the|its)? (edge|fiscal? year)? (unit hyphen (ago|earlier))? fiscal? hyphen? nth hyphen? fiscal? quarter "
        + _OF_A_YEAR,
        quarter,
    ),
    rule("two quarters", "(the|its)? fiscal? nth (and|or|to|through) fiscal? nth quarters (of? year)?", two_quarters),
    rule("half year", "(the|its)? edge? (nth|last|latter) hyphen? half " + _OF_A_YEAR, half_year),
    rule(
        "codes of two quarters",
        "c@code hyphen d@code y@year?",
        two_codes,
        examples=("Sales fell in [Q1]-[Q2 2018]. = 2018-Q1 ; 2018-Q2",),
    ),
    rule(
        "code of a quarter",
        "c@code y@(year|short_year)|y@year c@code",
        means(Quarter, number="c", year="y.year"),
        only=(named("c", "Q"),),
        examples=("Orders fell in [Q3 2018] and rose in [2018 Q4]. = 2018-Q3 ; 2018-Q4",),
    ),
    rule(
        "code of a half",
        "c@code y@(year|short_year)|y@year c@code",
        means(Half, number="c", year="y.year"),
        only=(named("c", "H"), within("c", 1, 2)),
        examples=("Orders fell in [H1 2018]. = 2018-H1",),
    ),
    rule(
        "code of a fiscal quarter",
        "(c@code|c@leading_code) comma? y@fiscal_year|y@fiscal_year comma? c@code",
        means(Quarter, number="c", year="y.year", fiscal=True),
        only=(named("c", "Q"),),
        examples=("Orders in [Q3 FY18] were flat. = 2018-Q3",),
    ),
    rule(
        "code of a fiscal half",
        "(c@code|c@leading_code) comma? y@fiscal_year|y@fiscal_year comma? c@code",
        means(Half, number="c", year="y.year"),
        only=(named("c", "H"), within("c", 1, 2)),
        examples=("Orders in [H2 FY18] were flat. = 2018-H2",),
    ),
    rule(
        "code of a quarter before its year",
        "c@leading_code y@(day|count|year|short_year)",
        means(Quarter, number="c", year="y.year"),
        only=(named("c", "Q"),),
        examples=("Income fell in [2Q18] and rose in [4Q 2018]. = 2018-Q2 ; 2018-Q4",),
    ),
    rule(
        "code of a half before its year",
        "c@leading_code y@(day|count|year|short_year)",
        means(Half, number="c", year="y.year"),
        only=(named("c", "H"), within("c", 1, 2)),
        examples=("The margin was 4% in [2H18]. = 2018-H2",),
    ),
    rule(
        "code of a quarter alone",
        "c@code",
        means(Quarter, number="c"),
        only=(named("c", "Q"), _BEFORE_A_CODE),
    ),
    rule(
        "code of a half alone",
        "c@code",
        means(Half, number="c"),
        only=(named("c", "H"), within("c", 1, 2), _BEFORE_A_CODE),
    ),
    rule(
        "quarter by its last month",
        "(the|its)? m@m y@year? quarter",
        quarter_by_last_month,
        examples=("Output rose in [the March quarter] and in [the June 2018 quarter]. = 2019-Q1 ; 2018-Q2",),
    ),
    rule(
        "quarter of its months",
        "(the|its)? m@m (hyphen|to) n@m (quarter|period) (of? y@year)?",
        quarter_of_months,
        examples=("Growth slowed in [the April-June quarter]. = 2019-Q2",),
    ),
    rule(
        "year before Christ",
        "(edge|bound|the)? y@(count|day|year|military) e@era",
        means(YearBC, year="y"),
        only=(named("e", "BC"),),
        examples=("The city was sacked in [146 BC]. = BC0146",),
    ),
    rule(
        "year of the era",
        "e@era y@(count|day|year|military)|y@(count|day|year|military) e@era",
        means(Year, year="y"),
        only=(named("e", "AD"), within("y", 1, 2100)),
        examples=("The lamp was made in [AD 79]. = 0079",),
    ),
    rule(
        "century before Christ",
        "the? edge? n@nth hyphen? u@unit e@era",
        means(CenturyBC, hundreds="n.less"),
        only=(named("u", "C"), named("e", "BC"), within("n", 1, 60)),
        examples=("The coins are of [the third century BC]. = BC02",),
    ),
    rule(
        "turn of a century",
        "the 'turn' of the? n@nth hyphen? u@unit",
        means(Century, hundreds="n.less", mod="START"),
        only=(named("u", "C"), within("n", 1, 30)),
        examples=("The pier was built at [the turn of the 20th century]. = 19 START",),
    ),
    rule("fiscal year", "(edge|the)? fiscal unit? any_year|fiscal_year|(the|its)? year fiscal unit", fiscal_year),
    rule("two decades", "the? edge? decade (and|or|to|through|hyphen) the? edge? short_decade", two_decades),
    rule("decade", "edge in the decade|the? edge? the? hyphen? (decade|short_decade|decade_word)", decade),
    rule(
        "century",
        "the? edge? the? hyphen? n@nth hyphen? u@unit e@era?",
        means(Century, hundreds="n.less"),
        only=(named("u", "C"), within("n", 1, 30)),
        unless=(both(titled("u"), after("cap")),),  # 21st Century Fox
        examples=("It was built in [the early 19th century]. = 18 START",),
    ),
    rule("year range", "year (hyphen (day|count|year|military)|slash (day|count))", year_range),
    rule(
        "the year by its number",
        "the u@unit y@(year|count)",
        means(Year, year="y"),
        only=(named("u", "Y"), within("y", 100, 2199)),
        unless=(both(after("word"), word_after(_COUNTED)),),
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
        unless=(both(after("word"), word_after(_COUNTED)),),
        examples=("It fell in [early 1990]. = 1990 START", "It fell [later in 1990]. = 1990 END"),
    ),
    rule("short year", "edge? short_year", short_year),
    rule("bare year", "year", bare_year),
)
