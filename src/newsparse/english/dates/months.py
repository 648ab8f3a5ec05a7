"""Rules for months and seasons: February 1947; early December; last May; the summer of 1987."""

from __future__ import annotations

from newsparse.english.dates.modifiers import direction_of, is_anaphoric, is_name, opens_clause
from newsparse.grammar.guards import before, but_not, word_before
from newsparse.grammar.meanings import Month, Season, YearFromNow
from newsparse.grammar.reading import Expression, Reading
from newsparse.grammar.rules import Rule, means, mod_of, never, rule, year_of

# A month that is a word or a name too needs one of these in front of it.
_REASONS_FOR_A_MONTH = frozenset(
    "in by since until through from to of for during between before after and or last next this on edge late early "
    "each comma open hyphen slash".split()
)


_MONTH_KINDS = ("month", "doubtful_month")


def month_of_year(reading: Reading) -> Expression | None:
    # January of last year / early March next year / the summer of this year
    month, season = reading.get("month", "doubtful_month"), reading.get("season")
    if reading.last_word().name != "Y":
        return None
    year = YearFromNow(direction_of(reading) or 0)
    if month is not None:
        return reading.says(Month(month.number, year), mod_of(reading))
    return reading.says(Season(season.name, year), mod_of(reading)) if season is not None else None


def month_alone(reading: Reading) -> Expression | None:
    # in October / early December / last May; not "may" and not Theresa May
    month = reading.get("month", "doubtful_month")
    if month is None:
        return None
    direction = direction_of(reading)
    if opens_clause(reading):
        return None  # said that January orders fell
    name_like = reading.after() == "cap" or reading.before() == "cap" or reading.after() == "apostrophe"
    if month.name in ("March", "May", "April", "June", "August") and reading.has("doubtful_month"):
        reason = reading.before() in _REASONS_FOR_A_MONTH or direction is not None or reading.has("edge")
        reason = reason or (reading.after() == "hyphen" and reading.after(2) in _MONTH_KINDS)
        reason = reason or (reading.before() in ("the", "its", "a") and reading.after() == "word")
        reason = reason or (reading.after() in ("and", "or", "slash", "to") and reading.after(2) in _MONTH_KINDS)
        if not reason or (name_like and direction is None and not _is_calendar_name(reading)):
            return None
        if reading.before() in ("comma", "and", "or", "to", "of") and name_like:
            return None
        if reading.before() in ("and", "or") and reading.before(2) == "cap":
            return None  # Ellis and May
    meaning = Month(month.number, None, direction, is_anaphoric(reading))
    return reading.says(meaning, mod_of(reading))


def _is_calendar_name(reading: Reading) -> bool:
    return reading.before() in ("in", "by", "since", "until", "through", "during")


def season(reading: Reading) -> Expression | None:
    # this summer / the summer of 1987 / last fall; "fall" the verb and "spring" the water are not meant
    word = reading.get("season")
    if word is None or opens_clause(reading) or is_name(reading, "season"):
        return None
    year = year_of(reading.get("year", "short_year"))
    direction = direction_of(reading)
    if year is None and direction is None and not (reading.has("the") or reading.has("edge")):
        if reading.before() not in ("in", "by", "since", "until", "during"):
            return None
        if reading.before() == "in" and reading.word_after()[:1].islower() and reading.after() == "word":
            return None
    if year is None and direction is None and word.name in ("FA", "SP") and reading.has("the"):
        if reading.before() not in ("in", "by", "since", "until", "during", "through", "edge"):
            return None
        if reading.after() in ("of", "in"):
            return None
    return reading.says(Season(word.name, year, direction, is_anaphoric(reading)), mod_of(reading))


RULES: tuple[Rule, ...] = (
    rule(
        "month with year",
        "edge? m@m (comma|of)? y@any_year|edge in m@m y@any_year?",
        means(Month, month="m", year="y.year"),
        examples=("It fell in [February 1947]. = 1947-02", "It fell [early in March 1990]. = 1990-03 START"),
    ),
    never(
        "a person before a year",
        "p@doubtful_month (of? (this|last|next) unit|comma? year)",
        only=(before("cap"), but_not(word_before(("late", "early", "in", "since")))),
        examples=("Ellis beat Marlon May last year.",),
    ),
    rule(
        "month of year",
        "edge? m of? (this|last|next) unit|(the|edge)? edge? season of (this|last|next) unit",
        month_of_year,
    ),
    rule("month alone", "edge? which? m (?!numeral)", month_alone),
    rule(
        "season",
        "(the edge? | edge | this | last | next | past | that | earlier | later){0,3} season (of? any_year)?",
        season,
    ),
)
