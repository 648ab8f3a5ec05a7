"""Rules for places in the calendar: days, months, quarters, years, decades, holidays."""

from __future__ import annotations

from newsparse.dates.expressions import Calendar, Expression
from newsparse.dates.kinds import KINDS
from newsparse.dates.lexicon import Word
from newsparse.dates.rules.engine import Reading, Rule
from newsparse.model import TimexMod

# A month that is a word or a name too needs one of these in front of it.
_REASONS_FOR_A_MONTH = frozenset(
    "in by since until through from to of for during between before after and or last next this on edge late early "
    "each comma open hyphen slash".split()
)
_YEAR_REASONS = frozenset(
    "in by since until through from to of for during between before after and or edge the early late about comma open "
    "hyphen its that over on within bound".split()
)


def mod_of(reading: Reading) -> TimexMod | None:
    """What early, late, about and the like say of the whole."""
    word = reading.get("edge", "bound")
    if word is not None:
        return TimexMod(word.name)
    if reading.has("earlier"):
        return TimexMod.START
    return TimexMod.END if reading.has("later") else None


def year_of(word: Word | None) -> int | None:
    """1989 of `1989`; of `'89` the two digits, which the resolver places in a century."""
    return None if word is None else word.number


def _day_number(word: Word | None) -> int | None:
    return word.number if word is not None and 1 <= word.number <= 31 else None


def day_in_month(reading: Reading) -> Expression | None:
    # Friday, Nov. 2, 1989 / late July 23 / the 2nd of November / 2 November 1989
    month = reading.get("month", "doubtful_month")
    day = _day_number(reading.get("day", "ordinal_figure", "ordinal"))
    if month is None or day is None:
        return None
    weekday = reading.get("weekday")
    bound = reading.get("bound")
    up_to = bound is not None and bound.name != "APPROX"  # up to September 30: that is only a preposition
    meaning = Calendar(
        "D",
        year=year_of(reading.get("year", "short_year")),
        month=month.number,
        day=day,
        weekday=weekday.number if weekday else None,
    )
    return reading.says(meaning, None if up_to else mod_of(reading), first=int(up_to))


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
                Calendar("D", year=year, month=month.number, day=word.number),
                mod_of(reading) if number == 0 else None,
                first,
                last,
                opens_range=ranged,
            )
        )
    return found


# "That" points to a season or month after these; after a verb it opens a clause.
_BEFORE_POINTING_THAT = frozenset(["", "dot", "in", "of", "during", "by", "quote", "open", "and", "comma"])


def month_with_year(reading: Reading) -> Expression | None:
    # February 1947 / early November of 1995
    month = reading.get("month", "doubtful_month")
    if month is None:
        return None
    year = year_of(reading.get("year", "short_year"))
    return reading.says(Calendar("M", year=year, month=month.number), mod_of(reading))


_DIRECTIONS = {"last": -1, "past": -1, "previous": -1, "this": 0, "that": 0, "next": 1, "following": 1}


def direction_of(reading: Reading) -> int | None:
    """-1 of last, 0 of this, 1 of next; None where nothing is said."""
    return next((way for kind, way in _DIRECTIONS.items() if reading.has(kind)), None)


def month_alone(reading: Reading) -> Expression | None:
    # in October / early December / last May; not "may" and not Theresa May
    month = reading.get("month", "doubtful_month")
    if month is None:
        return None
    direction = direction_of(reading)
    if reading.has("that") and reading.before() not in _BEFORE_POINTING_THAT:
        return None  # said that January orders fell
    name_like = reading.after() == "cap" or reading.before() == "cap" or reading.after() == "apostrophe"
    if month.name in ("March", "May", "April", "June", "August") and reading.has("doubtful_month"):
        reason = reading.before() in _REASONS_FOR_A_MONTH or direction is not None or reading.has("edge")
        reason = reason or (reading.before() in ("the", "its") and reading.after() == "word")
        if not reason or (name_like and direction is None and not _is_calendar_name(reading)):
            return None
        if reading.before() in ("comma", "and", "or", "to", "of") and name_like:
            return None
    return reading.says(Calendar("M", month=month.number, direction=direction), mod_of(reading))


def _is_calendar_name(reading: Reading) -> bool:
    return reading.before() in ("in", "by", "since", "until", "through", "during")


def weekday(reading: Reading) -> Expression | None:
    # Tuesday / last Friday / late Monday / Friday of next week
    day = reading.get("weekday")
    if day is None or reading.word_before() in ("Black", "Bloody", "Good", "Fat", "Super", "Ruby", "Man"):
        return None
    return reading.says(Calendar("D", weekday=day.number, direction=direction_of(reading)), mod_of(reading))


def weekday_of_week(reading: Reading) -> Expression | None:
    # Tuesday of last week / Friday of this week
    day = reading.get("weekday")
    if day is None or reading.last_word().name != "W":
        return None
    way = direction_of(reading)
    return reading.says(Calendar("D", weekday=day.number, direction=way, number=way), mod_of(reading))


def season(reading: Reading) -> Expression | None:
    # this summer / the summer of 1987 / last fall; "fall" the verb and "spring" the water are not meant
    word = reading.get("season")
    if word is None or (reading.has("that") and reading.before() not in _BEFORE_POINTING_THAT):
        return None
    year = year_of(reading.get("year", "short_year"))
    direction = direction_of(reading)
    if year is None and direction is None and not (reading.has("the") or reading.has("edge")):
        if reading.before() not in ("in", "by", "since", "until", "during"):
            return None
        if reading.before() == "in" and reading.word_after()[:1].islower() and reading.after() == "word":
            return None
    if year is None and direction is None and word.name in ("FA", "SP") and reading.has("the"):
        if reading.before() not in ("in", "by", "since", "until", "during", "through", "for", "edge"):
            return None
        if reading.after() in ("of", "in"):
            return None
    return reading.says(Calendar(word.name, year=year, direction=direction), mod_of(reading))


def quarter(reading: Reading) -> Expression | None:
    # the third quarter / third-quarter / the 1988 second quarter / next year's first quarter / fiscal first quarter
    word = reading.get("ordinal", "ordinal_figure")
    if word is None or not 1 <= word.number <= 4:
        return None
    years = None
    if reading.has("possessive") or reading.kinds.count("unit"):
        years = direction_of(reading)
    if reading.has("ago") or reading.has("earlier"):
        years = -1
    # A third-quarter loss, the third-quarter loss: the article is the loss's.
    hyphened = KINDS["hyphen"] + KINDS["quarter"] in reading.kinds
    first = 1 if hyphened and (reading.has("the") or reading.has("its")) else 0
    return reading.says(
        Calendar(
            "Q",
            year=year_of(reading.get("year")),
            number=word.number,
            years=years,
            fiscal=reading.has("fiscal"),
        ),
        mod_of(reading),
        first=first,
    )


def half_year(reading: Reading) -> Expression | None:
    # the first half of 1990 / the second half / first-half
    word = reading.get("ordinal", "ordinal_figure")
    if word is None or not 1 <= word.number <= 2 or reading.after() in ("of", "hyphen", "month", "cap"):
        return None
    year = year_of(reading.get("year"))
    years = direction_of(reading) if reading.has("unit") else None
    if (
        year is None
        and years is None
        and reading.before() not in ("in", "for", "during", "through", "a", "of", "the")
    ):
        return None
    return reading.says(Calendar("H", year=year, number=word.number, years=years), mod_of(reading))


def quarter_code(reading: Reading) -> Expression | None:
    # Q3 2020 / H1 2020 / 2020 Q3
    code = reading.get("code")
    year = reading.get("year")
    if code is None or year is None:
        return None
    unit = reading.written(reading.places("code")[0])[0]
    if unit == "H" and code.number > 2:
        return None
    return reading.says(Calendar(unit, year=year.number, number=code.number))


def fiscal_year(reading: Reading) -> Expression | None:
    # fiscal 1989 / fiscal year 1990 / FY1990
    word = reading.get("year", "short_year", "fiscal_year")
    if word is None:
        return None
    return reading.says(Calendar("Y", year=word.number, fiscal=True), mod_of(reading))


def the_year(reading: Reading) -> Expression | None:
    # the year 2000 / the 1988 period / early 1990 / the end of 1994
    word = reading.get("year", "short_year", "count")
    if word is None or (reading.has("count") and not 1000 <= word.number <= 2100):
        return None
    if reading.has("unit") and reading.words("unit")[0].name != "Y":
        return None
    if reading.after() == "word" and reading.word_after() in _COUNTED:
        return None  # about 1500 people
    return reading.says(Calendar("Y", year=year_of(word)), mod_of(reading))


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
    return reading.says(Calendar("Y", year=word.number), mod_of(reading))


def bare_year(reading: Reading) -> Expression | None:
    # in 1988 / the 1990 invasion / 1990; not 1,990 shares, Boeing 1990 or $1990
    word = reading.get("year")
    before, after = reading.before(), reading.after()
    if word is None or before in ("money", "slash", "count", "decimal", "percent") or after in ("percent", "slash"):
        return None
    if before == "hyphen" and reading.before(2) not in ("edge", "year", "month"):
        return None
    if after == "hyphen" and reading.after(2) not in ("edge", "year", "day"):
        return None
    if not 1400 <= word.number <= 2100:
        return None
    reason = before in _YEAR_REASONS or before == "a"
    if after == "word" and reading.word_after() in _COUNTED:
        return None
    if after == "word" and before in ("of", "about", "bound", "over", "to", "by", "from", "word", "and", "some", ""):
        following = reading.word_after()
        if following.endswith("s") and following not in _SINGULARS:
            return None  # about 1500 people, 1990 shares
    if word.number < 1900 and not reason:
        return None
    if before == "cap" and reading.word_before() in _NUMBERED:
        return None
    return reading.says(Calendar("Y", year=word.number), mod_of(reading))


# What is counted in thousands, so that the number in front is no year.
_COUNTED = frozenset(
    "people men women children soldiers troops shares dollars pounds euros yen francs marks meters metres miles feet "
    "yards tons tonnes barrels employees workers jobs votes copies words points acres units".split()
)
# What bears numbers.
_NUMBERED = frozenset("Boeing Highway Room Flight Route Section Suite Windows Office Resolution Article Chapter No".split())
_SINGULARS = frozenset({"was", "is", "has", "as", "does", "sales", "results", "earnings", "levels", "elections"})


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
        reading.says(Calendar("Y", year=first.number), None, 0, 1, opens_range=True),
        reading.says(Calendar("Y", year=last), None, 2, 3),
    ]


def decade(reading: Reading) -> Expression | None:
    # the early 1990s / the '60s / the mid-1980s / the nineties
    word = reading.get("decade", "short_decade", "decade_word")
    if word is None:
        return None
    number = word.number
    if reading.has("decade"):
        return reading.says(Calendar("E", number=number // 10), mod_of(reading))
    marked = word.name[:1] in "'’`"
    if not marked and not reading.has("the"):
        return None  # in their mid-30s
    if reading.has("short_decade") and not marked:
        # The 60s; not temperatures and prices in the mid 30s.
        if number < 50 or reading.has("edge") or reading.before() not in ("of", "since", "during", "from", "the"):
            return None
    return reading.says(Calendar("E", number=number // 10, fiscal=False, year=None, years=0), mod_of(reading))


def century(reading: Reading) -> Expression | None:
    # the 19th century / 20th-century / the early twentieth century
    word = reading.get("ordinal", "ordinal_figure")
    if word is None or reading.last_word().name != "C" or not 1 <= word.number <= 30:
        return None
    return reading.says(Calendar("C", number=word.number - 1), mod_of(reading))


def holiday(reading: Reading) -> Expression | None:
    # Christmas / last Thanksgiving / Easter 1997 / New Year's Eve
    word = reading.get("holiday")
    if word is None:
        return None
    if reading.after() == "cap" and not reading.has("year") and not reading.word_after().startswith(("Day", "Eve")):
        return None  # Christmas Island
    year = year_of(reading.get("year", "short_year"))
    return reading.says(Calendar("D", year=year, holiday=word.name, direction=direction_of(reading)), mod_of(reading))


def numeric_date(reading: Reading) -> Expression | None:
    # 11/02/89 / 02-11-1989 / 2.11.1989
    written = reading.written(0)
    first, second, year = (int(part) for part in written.replace("-", "/").replace(".", "/").split("/"))
    # The resolver knows which of the two is the day: `number` carries the first as it stands.
    return reading.says(Calendar("D", year=year, month=first, day=second, number=1))


def iso_date(reading: Reading) -> Expression | None:
    # 1989-11-02
    year, month, day = (int(part) for part in reading.written(0)[:10].split("-"))
    return reading.says(Calendar("D", year=year, month=month, day=day))


# What follows a day of the month but is never the thing that an ordinal counts.
_NEVER_COUNTED = frozenset("he she it they we you who which when where but because with is was were has had will".split())


# What follows a day of the month but is never the thing that an ordinal counts.
_NEVER_COUNTED = frozenset("he she it they we you who which when where but because with is was were has had will".split())


def day_of_month(reading: Reading) -> Expression | None:
    # on the 15th; not the 15th floor
    word = reading.get("ordinal_figure")
    if word is None or reading.before() not in ("on", "by", "until", "since", "through", "from", "before", "after"):
        return None
    if reading.after() == "word" and reading.word_after() not in _NEVER_COUNTED:
        return None
    if reading.after() in ("cap", "hyphen", "unit", "of", "and", "period", "quarter", "season") or word.number > 31:
        return None
    return reading.says(Calendar("D", day=word.number))


RULES: tuple[Rule, ...] = (
    ("iso_date", iso_date),
    ("numeric_date", numeric_date),
    (
        "edge? m (day|ordinal_figure) (link (day|ordinal_figure)(?!percent|count|units|unit|m|power)){1,3} (comma? (year|short_year))?",
        days_in_month,
    ),
    ("(day|ordinal_figure) (to|and|hyphen|or|through) (day|ordinal_figure) of? m (comma? year)?", days_in_month),
    (
        "(weekday comma?)? (bound|edge)? m (day|ordinal_figure|ordinal)(?!percent|slash|power|hyphen (unit|units|word)) (comma? (year|short_year))?",
        day_in_month,
    ),
    (
        "(weekday comma?)? (bound|edge)? the? (day|ordinal_figure|ordinal) of? m (comma? (year|short_year))?",
        day_in_month,
    ),
    ("edge? m (comma|of)? (year|short_year)", month_with_year),
    ("edge? (last|next|this|that|past|previous|following)? m(?!day|ordinal_figure)", month_alone),
    ("edge? weekday (of (this|last|next|the following) unit)", weekday_of_week),
    ("edge? (last|next|this|that|past|previous|following)? weekday", weekday),
    ("(the edge? | edge | this | last | next | that | earlier | later)* season (of? (year|short_year))?", season),
    ("(this|last|next|that) unit possessive fiscal? (ordinal|ordinal_figure) hyphen? quarter", quarter),
    (
        "(the|its)? (edge|fiscal? year)? (unit hyphen (ago|earlier))? fiscal? hyphen? (ordinal|ordinal_figure) hyphen? quarter (of? fiscal? year|of the? (this|last|next) unit)?",
        quarter,
    ),
    (
        "(the|its)? edge? (ordinal|ordinal_figure) hyphen? half (of (fiscal? year|the? (this|last|next) unit))?",
        half_year,
    ),
    ("code year|year code", quarter_code),
    ("(edge|the)? fiscal (unit)? (year|short_year)|fiscal_year", fiscal_year),
    ("the? edge? hyphen? (decade|short_decade|decade_word)", decade),
    ("the? edge? hyphen? (ordinal|ordinal_figure) hyphen? unit", century),
    ("edge? (last|next|this)? holiday (year)?", holiday),
    ("year hyphen (day|count|year|military)", year_range),
    ("the (unit (year|count)|year period)", the_year),
    ("(edge|bound) year(?!hyphen)", the_year),
    ("edge? short_year", short_year),
    ("year", bare_year),
    ("the ordinal_figure", day_of_month),
)
