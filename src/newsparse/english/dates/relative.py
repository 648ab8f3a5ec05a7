"""Rules for times told from the present or from the day of the story."""

from __future__ import annotations

from newsparse.english.dates.modifiers import AMOUNTS, amount_of, counted
from newsparse.grammar.guards import after, before, both, word_before
from newsparse.grammar.kinds import KINDS
from newsparse.grammar.meanings import (
    Duration,
    Offset,
    QuarterEnded,
    ReportedQuarter,
    SameMonth,
    TheUnit,
    Unresolved,
    Vague,
    Year,
    YearApart,
    YearFromNow,
)
from newsparse.grammar.reading import Expression, Reading
from newsparse.grammar.rules import Rule, means, mod_of, rule
from newsparse.model import TimexMod


def today(reading: Reading) -> Expression | None:
    # today / late yesterday / tomorrow
    word = reading.get("today")
    if word is None or (reading.before() == "cap" and reading.written(0)[0].isupper()):
        return None  # USA TODAY, Science Today
    return reading.says(Offset("D", word.number), mod_of(reading))


def vague_time(reading: Reading) -> Expression | None:
    # now / currently / right now / more recently / soon
    word = reading.get("vague_time")
    if word is None or reading.after() == "hyphen":
        return None
    if reading.word_before().lower() == "as" and word.name == "FUTURE_REF":
        return None  # as soon as possible
    if word.name == "PAST_REF" and reading.word_after().lower() == "as":
        return None  # as recently as 2012
    if word.name == "FUTURE_REF" and (reading.after() == "after" or reading.word_after() in _AFTER_SOON):
        return None  # soon after the vote, soon thereafter
    return reading.says(Vague(word.name))


_AFTER_SOON = frozenset("thereafter afterward afterwards".split())


_NO_NOUNS = frozenset("is was has had will would can could may might that which".split())


def the_current(reading: Reading) -> Expression | None:
    # the current system; not the current year, which has a place of its own, nor an ocean current
    if reading.written(0).lower() != "current" or reading.after() not in ("word", "cap"):
        return None
    if reading.word_after() in _NO_NOUNS:
        return None
    return reading.says(Vague("PRESENT_REF"))


def the_past(reading: Reading) -> Expression | None:
    # in the past / the near future; not the past year
    if reading.after() in ("unit", "units", "of"):
        return None  # the future of the party is its fate
    if reading.after() == "word" and reading.before() != "in" and not reading.has("near"):
        return None  # the future control of the firm
    if reading.has("past") and reading.after() in (
        "day",
        "count",
        "vague",
        "season",
        "seasons",
        "quarter",
        "quarters",
    ):
        return None
    return reading.says(Vague("PAST_REF" if reading.has("past") else "FUTURE_REF"))


def the_moment(reading: Reading) -> Expression | None:
    # at the moment / this very moment / these days; not the moment he landed
    if reading.has("the") and reading.before() not in ("at", "for"):
        return None
    return reading.says(Vague("PRESENT_REF"))


_SHIFTS = {
    "last": (-1, False), "past": (-1, False), "next": (1, False), "current": (0, False), "previous": (-1, True),
    "following": (1, True), "same": (0, True), "that": (0, True), "latest": (0, False), "this": (0, False),
}  # fmt: skip


_BEFORE_BARE_PAST = frozenset(["", "in", "over", "during", "for", "of"])


def pointed_unit(reading: Reading) -> Expression | None:
    # last week / earlier this month / the following year / that year / late last week / the end of this week
    place = reading.places("unit", "quarter")[-1]
    unit = reading.word(place).name
    if reading.written(place).istitle():
        return None  # "This Week", the programme
    if unit == "Q" and not (
        reading.has("last") or reading.has("next") or reading.has("previous") or reading.has("following")
    ):
        return reading.says(ReportedQuarter() if reading.has("latest") else Offset("Q", 0), mod_of(reading))
    kind = next((kind for kind in _SHIFTS if reading.has(kind)), None)
    if kind is None:
        return None
    if kind == "past" and reading.kinds[0] == KINDS["past"] and reading.before() not in _BEFORE_BARE_PAST:
        return None  # pushed past week two
    amount, anaphoric = _SHIFTS[kind]
    if unit in ("TH", "TM", "TS"):
        return None
    if reading.has("the") and kind == "next":
        # The next year, in a story; the coming year and the next fiscal year are the present one's.
        is_next = reading.written(reading.places("next")[0]).lower() == "next" and not reading.has("fiscal")
        anaphoric = is_next and reading.before() not in ("over", "within", "during", "in", "for", "by", "bound")
    if unit == "2W":
        return None
    as_length = unit in "EC" if kind == "next" else kind in ("past", "last") and unit not in "WMYQ"
    if as_length and reading.has("the"):
        return reading.says(Duration("1", unit, amount), mod_of(reading))
    return reading.says(Offset(unit, amount, anaphoric, fiscal=reading.has("fiscal")), mod_of(reading))


def quarter_ended(reading: Reading) -> Expression | None:
    # the quarter of "the quarter ended July 31, 1989" and "the quarter to June", which lies before that day
    place = reading.last + 1
    month = reading.chunk.words[place]
    day = reading.chunk.words[place + 1] if len(reading.chunk.words) > place + 1 else month
    year = reading.chunk.words[place + 2 : place + 4]
    told = year[1].number if len(year) == 2 and year[0].kind == "comma" and year[1].kind == "year" else None
    return reading.says(QuarterEnded(month.number, day.number if day.kind == "day" else 28, told))


_MONTHS_AND_DAYS = frozenset(("month", "doubtful_month", "edge"))


def the_unit(reading: Reading) -> Expression | None:
    # the end of the month / the full year / the weekend / the quarter
    unit = reading.last_word().name
    if unit == "WE":
        return reading.says(Offset("WE", 0), mod_of(reading), first=int(reading.has("its")))
    if unit == "Q":
        return reading.says(ReportedQuarter(), mod_of(reading))
    if unit in ("TH", "TM", "TS", "2W", "ML"):
        return None
    if reading.has("fiscal") and reading.after() == "ended":
        return reading.says(Duration("1", unit))
    if reading.has("fiscal") or reading.has("edge") or reading.has("rest") or reading.has("entire"):
        return reading.says(TheUnit(unit, reading.has("fiscal")), mod_of(reading))
    if reading.has("earlier") or reading.has("later"):
        return reading.says(TheUnit(unit), mod_of(reading))
    if (
        unit in ("Y", "W", "M")
        and not reading.has("edge")
        and reading.before() in ("for", "in", "of", "during", "so", "through")
    ):
        if reading.after() in ("ended", "since", "before", "after") or (
            reading.after() in ("to", "through") and reading.after(2) in _MONTHS_AND_DAYS
        ):
            return reading.says(Duration("1", unit))  # the year since the war, the year to June 30
        if reading.before() == "of" and reading.before(2) in ("word", "cap", ""):
            return None  # the scandal of the year
        return reading.says(TheUnit(unit))
    return None


def middle_of_unit(reading: Reading) -> Expression | None:
    # by mid-year / mid-week
    unit = reading.last_word().name
    if mod_of(reading) is not TimexMod.MID or unit not in "YMWEC":
        return None
    return reading.says(TheUnit(unit), TimexMod.MID)


def unit_before(reading: Reading) -> Expression | None:
    # the year before / the day after; not the day before the vote, which nobody knows
    if not _is_adverb(reading):
        return reading.says(Unresolved(reading.word(1).name), last=2)
    way = 1 if reading.has("after") else -1
    return reading.says(Offset(reading.word(1).name, way, anaphoric=True))


def year_end(reading: Reading) -> Expression | None:
    # year-end / year's end / year end 1990
    if reading.words("unit")[0].name != "Y":
        return None
    year = reading.get("year")
    meaning = Year(year.number) if year else TheUnit("Y")
    return reading.says(meaning, TimexMod.END)


def so_long_ago(reading: Reading) -> Expression | None:
    # two weeks ago / a year ago / nearly five months ago / 10 days earlier / several years ago
    units = reading.get("unit", "units", "quarter", "quarters")
    if units is None or (reading.has("before") and not _is_adverb(reading)):
        return None
    mod = TimexMod(bound.name) if (bound := reading.get("bound")) else None
    amount = amount_of(reading)
    if units.kind in ("units", "quarters") and reading.get(*AMOUNTS) is None:
        amount = "X"
    anaphoric = reading.has("earlier") or reading.has("later") or reading.has("before")
    if reading.has("recent"):
        return None
    unit = units.name
    if amount == "X" and anaphoric:
        return None  # a few days later: so long, but nobody knows when
    now = reading.has("vague_time")
    if now and reading.written(len(reading.kinds) - 1).lower() != "now":
        return None
    if amount == "X" or len(reading.words(*AMOUNTS)) > 1:
        return reading.says(Vague("FUTURE_REF" if now else "PAST_REF"), mod)
    way = 1 if reading.has("later") or now else -1
    if unit == "Y" and amount == "1":
        return reading.says(YearApart(way, anaphoric), mod)
    meaning = counted(amount, unit, way, anaphoric)
    return reading.says(meaning, mod) if meaning is not None else None


def year_ago_adjective(reading: Reading) -> Expression | None:
    # year-ago / the year-earlier period / the year-ago quarter
    if reading.words("unit")[0].name != "Y":
        return None
    if reading.has("quarter"):
        return reading.says(ReportedQuarter(YearFromNow(-1)))
    kept = reading.says(YearApart(-1))
    if reading.has("the") and not (reading.has("period") or reading.has("quarter")):
        return reading.says(YearApart(-1), first=1)
    return kept


def the_period(reading: Reading) -> Expression | None:
    # the latest period / the corresponding period of 1986 / last year's quarter / the 1988 quarter
    year = reading.get("year")
    if year is not None:
        is_quarter = reading.has("quarter")
        return reading.says(ReportedQuarter(year.number) if is_quarter else Year(year.number))
    if reading.has("quarter") and (reading.has("last") or reading.has("ago")):
        return reading.says(ReportedQuarter(YearFromNow(-1)))
    if reading.has("last") or reading.has("previous") or reading.has("ago"):
        return reading.says(YearApart(-1))
    if reading.has("latest") or reading.has("current"):
        return reading.says(Offset("Q", 0) if reading.has("current") else ReportedQuarter())
    if reading.has("corresponding") or reading.has("earlier"):
        return reading.says(YearApart(-1))
    return None


def part_of_century_ago(reading: Reading) -> Expression | None:
    # a quarter-century ago / more than half a century ago
    if reading.words("unit")[0].name != "C":
        return None
    years = 25 if reading.has("quarter") else 50
    mod = TimexMod(bound.name) if (bound := reading.get("bound")) else None
    return reading.says(Offset("Y", -years), mod)


def _is_adverb(reading: Reading) -> bool:
    """Whether nothing follows that "before" or "after" could govern."""
    return reading.after() in ("", "dot", "comma", "dash", "quote", "close")


_UNITS_OF_A_YEAR = {"M": 12, "Q": 4, "W": 52, "D": 365}


def same_unit_of_last_year(reading: Reading) -> Expression | None:
    # the same month last year / the corresponding week a year earlier / the same month of 1985
    units, year = reading.words("unit"), reading.get("year")
    unit = units[0].name
    if unit not in _UNITS_OF_A_YEAR:
        return None
    if year is not None:
        return reading.says(SameMonth(year.number)) if unit == "M" else None
    if units[-1].name != "Y":
        return None
    return reading.says(Offset(unit, -_UNITS_OF_A_YEAR[unit], anaphoric=True))


RULES: tuple[Rule, ...] = (
    rule("today", "edge? today|(later|earlier) today", today),
    rule("vague time", "(more)? vague_time", vague_time),
    rule("the past", "the near? (past|future)", the_past),
    rule(
        "the term",
        "the (near|long) term",
        means(Vague, value="=FUTURE_REF", mod=None),
        only=(before("in", "over", "for", "of"),),
        unless=(after("word", "cap", "hyphen"),),  # the long-term bonds
        examples=("Rates will rise in [the near term]. = FUTURE_REF",),
    ),
    rule(
        "future units",
        "future (units|quarters)",
        means(Vague, value="=FUTURE_REF"),
        examples=("It will be needed in [future years]. = FUTURE_REF",),
    ),
    rule(
        "a later date",
        "a later date",
        means(Vague, value="=FUTURE_REF", mod=None),
        examples=("He will speak at [a later date]. = FUTURE_REF",),
    ),
    rule("the current", "current", the_current),
    rule("the moment", "the very? moment|this (very|word)? moment|these units", the_moment),
    rule("year end", "its? (unit hyphen end|unit possessive end|unit end) year?", year_end),
    rule("year ago adjective", "the? unit hyphen (ago|earlier) hyphen? (period|quarter)?", year_ago_adjective),
    rule(
        "the period",
        "the (latest|current|corresponding|same|earlier) (year hyphen earlier)? (period|quarter) "
        "(of? (a|last|the previous) unit ago?|a unit (ago|earlier)|(of|in) year)?",
        the_period,
    ),
    rule(
        "same unit of last year",
        "the (same|corresponding) unit (of? (last|the previous) unit|a unit (ago|earlier|before)|(of|in) year)",
        same_unit_of_last_year,
    ),
    rule(
        "the period",
        "(this|last|next) unit possessive (quarter|period)|the year quarter|the quarter a unit (ago|earlier)",
        the_period,
    ),
    rule(
        "so long ago",
        "(bound|over|under|some)? a? (amount ((hyphen|to|or) amount)? hyphen?)? (more|trading)? any_unit "
        "(ago|earlier|later|before|from vague_time)",
        so_long_ago,
    ),
    rule("part of century ago", "bound? a? (quarter|half) hyphen? (of? a)? unit ago", part_of_century_ago),
    rule(
        "long ago",
        "long ago|a long time ago|some time ago|a while ago",
        means(Vague, value="=PAST_REF", mod=None),
        unless=(word_before(("as",)),),  # as long ago as 1998
        examples=("The mill closed [a long time ago]. = PAST_REF",),
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
    rule("unit before", "the (unit|quarter) (before|after)", unit_before),
    rule(
        "midweek",
        "u@middle_unit",
        means(TheUnit, unit="u.name", mod="MID"),
        only=(before("by", "in", "until", "since", "before", "at", "from", "to"),),
        unless=(after("cap", "hyphen"), both(before("in"), after("word"))),
        examples=("It had recovered by [midweek]. = 2019-W20 MID", "By [midweek] it was dry. = 2019-W20 MID"),
    ),
    rule("middle of unit", "edge unit (?!hyphen)", middle_of_unit),
    rule(
        "pointed unit",
        "(edge|later|earlier)? (the|its)? edge? (which|last|next|past|current|same|latest) "
        "(fiscal|calendar|entire|trading)? (unit|quarter) (or so)? (?!hyphen|and a half|or (count|day))",
        pointed_unit,
    ),
    rule("quarter ended", "(the|its)? quarter (?=ended m day|to m)", quarter_ended),
    rule(
        "the unit",
        "((edge|later|earlier) in|edge)? (the|its) edge? (entire|fiscal|rest of the)? (unit|quarter) "
        "(?!hyphen|end|possessive end)",
        the_unit,
    ),
)
