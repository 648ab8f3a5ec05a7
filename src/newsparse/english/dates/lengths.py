"""Rules for stretches of time told by their length."""

from __future__ import annotations

from newsparse.english.dates.modifiers import amount_of
from newsparse.grammar.guards import before
from newsparse.grammar.kinds import KINDS
from newsparse.grammar.meanings import Duration, Recurrence
from newsparse.grammar.reading import Expression, Reading
from newsparse.grammar.rules import Rule, means, mod_of, rule
from newsparse.model import TimexMod


def _mod(reading: Reading) -> TimexMod | None:
    mod = mod_of(reading)
    if mod is None and reading.has("over"):
        return TimexMod.MORE_THAN
    if mod is None and reading.has("under"):
        return TimexMod.LESS_THAN
    return TimexMod.APPROX if mod is None and reading.has("some") else mod


def _unit_of(reading: Reading) -> str:
    word = reading.get("unit", "units", "quarter", "quarters", "season", "seasons", "part_of_day", "parts_of_day")
    return word.name if word is not None else ""


_BEFORE_A_NUMBER = frozenset("in for after of since to by about at last than with".split())


def _is_amount(reading: Reading) -> bool:
    """Whether the number can be one of units: not 7,591,564 Year of a table, 12-1/2 year, as many days."""
    number = reading.get("count", "year", "day", "military")
    unit = reading.written(max(reading.places("unit", "units", "quarter", "quarters"), default=0))
    capital = unit.istitle()
    if number is not None and (number.number > 99_999 or (capital and number.number > 999)):
        return False
    if capital and reading.before() in ("quote", "apostrophe"):
        return False  # CBS's "60 Minutes"
    return reading.before() not in ("slash", "money") and not (reading.has("vague") and reading.before() == "as")


def anchored_length(reading: Reading) -> Expression | None:
    # the past three months / the last nine days / the next 12 months / recent years / coming weeks
    if not reading.has("the") and not reading.has("its") and (reading.has("following") or reading.has("previous")):
        return None
    way = -1 if any(reading.has(kind) for kind in ("last", "past", "recent", "latest")) else 0
    if way == 0 and reading.has("next"):
        way = 1
    # It is expected to last 15 months, it would last four years.
    # They talked about the past year.
    preposition = reading.kinds[0] == KINDS["bound"] and mod_of(reading) is TimexMod.APPROX
    verb = reading.kinds[0] == KINDS["last"] and (reading.before() == "to" or reading.word_before() in _BEFORE_VERB)
    meaning = Duration(amount_of(reading), _unit_of(reading), 0 if verb else way)
    return reading.says(meaning, None if preposition else _mod(reading), first=int(verb or preposition))


_BEFORE_VERB = frozenset("will would could may might can should must not n't didn't doesn't won't".split())


def vague_length(reading: Reading) -> Expression | None:
    # recent years / coming weeks / past years
    way = 1 if reading.has("next") or reading.has("following") else -1
    return reading.says(Duration("X", _unit_of(reading), way))


def length(reading: Reading) -> Expression | None:
    # three years / more than four hours / 30-day / a few weeks / two more weeks / eight-year / 8-month-old
    unit = _unit_of(reading)
    part_of = reading.after() == "of" and not reading.has("ordinal")
    if (reading.has("old") and unit == "Y") or (reading.has("quarters") and (reading.has("hyphen") or part_of)):
        return None  # a 6-year-old, three-quarters of it
    if unit == "Y" and (reading.after() == "old" or (reading.after() == "hyphen" and reading.has("unit"))):
        return None
    if not _is_amount(reading):
        return None
    # In over five years it says how many; paid over five years it is only a preposition.
    if reading.kinds[0] == KINDS["over"] and reading.before() not in _BEFORE_A_NUMBER:
        return reading.says(Duration(amount_of(reading), unit), first=1)
    # The 23-year occupation: the article is the occupation's.
    single = reading.has("unit") and amount_of(reading) != "1"
    adjective = (single or reading.has("hyphen")) and reading.kinds[0] in (
        KINDS["the"],
        KINDS["these"],
        KINDS["those"],
    )
    if adjective:
        return reading.says(Duration(amount_of(reading), unit), first=1)
    if reading.get("year") is not None and reading.before() in ("month", "doubtful_month"):
        return None
    return reading.says(Duration(amount_of(reading), unit), _mod(reading))


def one_unit(reading: Reading) -> Expression | None:
    # a week / over a year / an hour / a decade; not a Century boat
    if reading.has("unit") and reading.written(reading.places("unit")[0]).istitle():
        return None
    return reading.says(Duration("1", _unit_of(reading)), _mod(reading))


def half_unit(reading: Reading) -> Expression | None:
    # half a year / half an hour / half-hour / half a century / the past half-century
    way = -1 if reading.has("last") or reading.has("past") else 1 if reading.has("next") else 0
    return reading.says(Duration("0.5", _unit_of(reading), way), _mod(reading))


def quarter_century(reading: Reading) -> Expression | None:
    # a quarter-century / a quarter of a century
    if reading.last_word().name != "C":
        return None
    return reading.says(Duration("25", "Y"), _mod(reading))


def all_unit(reading: Reading) -> Expression | None:
    # all day / all year / all night
    if reading.last_word().name in ("TH", "TM", "WE", "ML"):
        return None
    return reading.says(Duration("1", reading.last_word().name))


def the_years(reading: Reading) -> Expression | None:
    # over the years / in the days ahead / the weeks before the vote
    if reading.before() not in ("in", "over", "through", "during", "for") and not reading.has("edge"):
        return None
    return reading.says(Duration("X", _unit_of(reading)))


# What is told in a smaller unit besides: an hour and 20 minutes, five years and two months.
_SMALLER = {"Y": "MWD", "M": "WD", "W": "D", "D": ("TH",), "TH": ("TM",), "TM": ("TS",)}


def two_units(reading: Reading) -> Expression | None:
    # two hours and 15 minutes / 1 hour 20 minutes / three years, two months
    units = reading.words("unit", "units")
    amounts = reading.words("count", "day")
    if units[1].name not in _SMALLER.get(units[0].name, ()):
        return None
    larger = str(amounts[0].number) if len(amounts) == 2 else "1"
    return reading.says(Duration(larger, units[0].name, 0, (amounts[-1].number, units[1].name)), _mod(reading))


def unit_and_a_half(reading: Reading) -> Expression | None:
    # an hour and a half / the past year and a half / an hour-and-a-half speech
    unit = _unit_of(reading)
    way = -1 if reading.has("last") or reading.has("past") else 1 if reading.has("next") else 0
    amount = reading.get("count", "day")
    number = amount.number if amount is not None else 1
    return reading.says(Duration(f"{number}.5", unit, way), _mod(reading), first=int(reading.has("hyphen")))


def unit_or_two(reading: Reading) -> Expression | None:
    # a year or two / the next day or two
    way = -1 if reading.has("last") or reading.has("past") else 1 if reading.has("next") else 0
    return reading.says(Duration("X", _unit_of(reading), way), _mod(reading))


def two_or_three_units(reading: Reading) -> Expression | None:
    # two to three weeks / 12 to 18 months; not 18 to 25 years old
    if reading.after() == "old" and _unit_of(reading) == "Y":
        return None
    return reading.says(Duration("X", _unit_of(reading)), _mod(reading))


_LASTING = frozenset("take takes took taken taking spend spends spent spending last lasts lasted wait waited".split())


def bare_plural(reading: Reading) -> Expression | None:
    # for weeks / months of talks / within days / hours after the vote / on weekends
    if _unit_of(reading) == "WE" and reading.before() in ("on", "at"):
        return reading.says(Recurrence("XXXX-WXX-WE"))
    if reading.before() == "hyphen":
        return None  # kilowatt-hours
    governed = reading.before() in ("for", "within", "over", "after", "in", "of", "many")
    governed = governed or reading.word_before() in _LASTING  # it took weeks
    if governed or reading.after() in ("of", "before", "after", "later", "earlier") or reading.word_after() == "away":
        return reading.says(Duration("X", _unit_of(reading)))
    return None


def some_time(reading: Reading) -> Expression | None:
    # for some time / a while; not once in a while
    if reading.before() == "in" and reading.before(2) == "once":
        return None
    return reading.says(Duration("X", "X"))


def long_unit(reading: Reading) -> Expression | None:
    # day-long / year-long / months-long
    return reading.says(Duration("X" if reading.has("units") else "1", _unit_of(reading)))


_POINTED = "(last|past|next|previous|following|recent|latest)"
_KIND_OF = "(trading|fiscal|calendar|entire)?"


RULES: tuple[Rule, ...] = (
    rule(
        "anchored length",
        f"bound? (the|its|these|those)? {_POINTED} bound? amount hyphen? {_KIND_OF} "
        "(unit|units|quarters|seasons|parts_of_day) (or so)?",
        anchored_length,
    ),
    rule("length", "(the|its|these)? ordinal amount (trading)? (units|quarters)", length),
    rule("vague length", "(the? next|recent|past|following|previous) (units|quarters|seasons)", vague_length),
    rule(
        "two or three units",
        f"((the|its)? {_POINTED})? bound? (some|over|under)? amount (hyphen|dash? (to|or)) amount hyphen? more? "
        "any_unit (hyphen old)?",
        two_or_three_units,
    ),
    rule(
        "unit and a half",
        "(bound|over|under)? (a|(count|day)) (unit|units) and a half|the (last|past|next) unit and a half",
        unit_and_a_half,
    ),
    rule("unit and a half", "a unit hyphen and hyphen a hyphen half", unit_and_a_half),
    rule("two units", "(bound|over|under)? (a|count|day) (unit|units) (and|comma)? (count|day) units", two_units),
    rule(
        "between so many units",
        "amount and amount u@(units|quarters)",
        means(Duration, amount="=X", unit="u.name", mod=None),
        only=(before("between"),),
        examples=("It takes between [two and six days]. = PXD",),
    ),
    rule("unit or two", "(a|(the|its) (last|past|next)) unit or (count|day)", unit_or_two),
    rule(
        "so many units and more",
        "n@amount hyphen plus hyphen? u@(units|quarters|unit)",
        means(Duration, amount="n.amount", unit="u.name", mod="MORE_THAN"),
        examples=("He works [35-plus hours] there. = PT35H MORE_THAN",),
    ),
    rule("length", "a amount hyphen unit period", length),
    rule(
        "length",
        "(bound|over|under|some|the|these|those|another)? (over|under|bound)? amount hyphen? (more|trading|recent)? "
        "(unit|units|quarters) (hyphen (old|long)|or so)?",
        length,
    ),
    rule("half unit", "(bound|over|under)? half hyphen? a (unit|quarter)|half hyphen unit", half_unit),
    rule("half unit", "the (last|past|next) half hyphen? unit", half_unit),
    rule("one unit", "(bound|over|under)? (a|another) (trading|entire|fiscal)? unit (or so)? (?!hyphen)", one_unit),
    rule("long unit", "(unit|units) hyphen long", long_unit),
    rule("quarter century", "(bound|nearly)? a? quarter hyphen? (of a)? unit", quarter_century),
    rule("all unit", "all (unit|season|part_of_day)", all_unit),
    rule("the years", "the (edge|ordinal)? units", the_years),
    rule("bare plural", "units", bare_plural),
    rule("some time", "some time|a while", some_time),
)
