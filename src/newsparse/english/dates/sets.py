"""Rules for sets: times that come back."""

from __future__ import annotations

from collections.abc import Callable

from newsparse.grammar.guards import (
    after,
    before,
    both,
    but_not,
    either,
    has,
    named,
    plural_before,
    titled,
    word_before,
    written,
)
from newsparse.grammar.meanings import (
    Day,
    EveryDayOfMonth,
    EveryNamed,
    EveryNthWeekday,
    EveryPartOfDay,
    EveryWorkday,
    Month,
    Recurrence,
    Season,
    Weekday,
)
from newsparse.grammar.reading import Reading
from newsparse.grammar.rules import Rule, rule
from newsparse.grammar.templates import amount_of, given, listed, make, means


def _period(times: str = "1") -> Callable[[Reading], str]:
    """The TIMEX3 value of so many units, captured as `u`: a number, or what was captured by that name."""

    def period(reading: Reading) -> str:
        unit = reading.captured("u")
        amount = times if times.isdigit() or times == "X" else amount_of(reading.captured(times))
        if unit is None or unit.name == "WE":
            return "XXXX-WXX-WE"
        if unit.name == "2W":
            return "P2W"
        if unit.name == "E" and amount == "1":
            return "P10Y"
        if unit.name == "C" and amount == "1":
            return "P100Y"
        return f"PT{amount}{unit.name[1]}" if unit.name.startswith("T") else f"P{amount}{unit.name}"

    return period


def _times(name: str) -> Callable[[Reading], str]:
    """So many times, as TIMEX3 writes it: 2X."""
    return lambda reading: f"{amount_of(reading.captured(name))}X"


def _length(reading: Reading) -> str:
    """So many units of another: the 3D of three days a week."""
    unit = reading.captured("v")
    return f"{amount_of(reading.captured('n'))}{unit.name.removeprefix('T') if unit is not None else ''}"


_UNIT = "u=D,W,2W,M,Y,E,C,Q,TH,TM,WE@(unit|quarter)"
_TIMES = "(n@once|n@number times)"
_WEEKDAY = make(Weekday, weekday="w")
_NAMED = (
    given("d", make(Day, month="m", day="d")),
    given("m", make(Month, month="m")),
    given("s", make(Season, name="s.name")),
    _WEEKDAY,
)
_ADJECTIVES = frozenset({"annual", "quarterly", "biennial", "semiannual", "biannual"})
_VERBS = frozenset(
    "was is as has this lasts takes spends needs gets us does costs its gives earns pays its plus".split()
)

RULES: tuple[Rule, ...] = (
    rule(
        "every nth weekday of the month",
        "q@each n=-1-5@(nth|last) d@weekday (of|in) (the|each|a) u=M@unit",
        means(EveryNthWeekday, weekday="d", nth="n", quant="q.capitals", mod=None),
        examples=("The clinic is held [every first Monday of the month]. = XXXX-WXX-1",),
    ),
    rule(
        "the nth weekday of every month",
        "the? n=-1-5@(nth|last) d@weekday (of|in) q@each u=M@unit",
        means(EveryNthWeekday, weekday="d", nth="n", quant="q.capitals", mod=None),
        examples=("They meet on [the last Friday of each month]. = XXXX-WXX-5",),
    ),
    rule(
        "nth weekdays of the month",
        "the each@n=-1-5@(nth|last) ((comma|comma? (and|or)) each@n@(nth|last)){1,3} "
        "(d@weekdays ((of|in) (the|q@each|a) u=M@unit)?|d@weekday (of|in) q@each u@unit)",
        listed(EveryNthWeekday, weekday="d", nth="n", quant=("q.capitals", "=")),
        examples=(
            "They meet on [the first] and [third Tuesdays of the month]. = XXXX-WXX-2 ; XXXX-WXX-2",
            "They meet on [the second] and [last Monday of each month]. = XXXX-WXX-1 ; XXXX-WXX-1",
        ),
    ),
    rule(
        "day of every month",
        "the d=1-31@nth v=D@unit? (of|in) q@each u=M@unit",
        means(EveryDayOfMonth, day="d", quant="q.capitals"),
        examples=("Wages are paid on [the 5th of every month]. = XXXX-XX-05",),
    ),
    rule(
        "every two weekdays",
        "q@each each@w@weekday ((comma? (and|or)|comma|to|through) each@w@weekday){1,5} p@part_of_day?",
        listed(EveryNamed, each=_WEEKDAY, part="p.name", quant="q.capitals"),
        examples=(
            "The paper comes out [every Tuesday] and [Friday]. = XXXX-WXX-2 ; XXXX-WXX-5",
            "She swims [every Monday] and [Thursday morning]. = XXXX-WXX-1TMO ; XXXX-WXX-4TMO",
        ),
    ),
    rule(
        "every two months",
        "q@each each@m@m ((comma? (and|or)|comma) each@m@m){1,5}",
        listed(EveryNamed, each=make(Month, month="m"), quant="q.capitals"),
        examples=("It meets [every May] and [June]. = XXXX-05 ; XXXX-06",),
    ),
    rule(
        "times by frequency",
        f"{_TIMES} hyphen? f@frequency",
        means(Recurrence, period="f.name", freq=_times("n")),
        examples=("It runs [twice weekly]. = P1W",),
    ),
    rule(
        "frequency",  # not the name Daily News; the annual meeting, its quarterly dividend: the kind, not the times
        "f@frequency",
        means(Recurrence, period="f.name"),
        unless=(
            both(titled("f"), either(before("cap"), after("cap", "holiday"))),
            both(before("cap"), after("cap")),
            written("f", ("annual",)),
            both(written("f", _ADJECTIVES), after("word", "cap", "of")),
        ),
        examples=("It is paid [monthly]. = P1M",),
    ),
    rule(
        "every other unit",
        f"each other {_UNIT}",
        means(Recurrence, period=_period("2"), quant="=EVERY OTHER"),
        examples=("It runs [every other week]. = P2W",),
    ),
    rule(
        "each unit",
        f"q@each {_UNIT}",
        means(Recurrence, period=_period(), quant="q.capitals"),
        examples=("It runs [every day] and [each quarter]. = P1D ; P1Q",),
    ),
    rule(
        "every nth weekday",
        "each n@nth w@weekday",
        means(EveryNamed, each=_WEEKDAY, quant="=EVERY", interval="n"),
        examples=("It runs [every second Tuesday]. = XXXX-WXX-2",),
    ),
    rule(
        "every other weekday",
        "each other w@weekday",
        means(EveryNamed, each=_WEEKDAY, quant="=EVERY OTHER", interval=2),
        examples=("It runs [every other Sunday]. = XXXX-WXX-7",),
    ),
    rule(
        "every nth unit",
        "each n@nth u=D,W,M,Y,E,C,Q,TH,TM@unit",
        means(Recurrence, period=_period("n"), quant="=EVERY"),
        examples=("It is held [every third year]. = P3Y",),
    ),
    rule(
        "every few units",
        "each bound? n@amount u@(units|quarters)",
        means(Recurrence, period=_period("n"), quant="=EVERY", mod=None),
        examples=("It is held [every three months]. = P3M", "He calls [every few hours]. = PTXH"),
    ),
    rule(
        "every four to six units",
        "each bound? amount (hyphen|to|or) amount u@(units|quarters)",
        means(Recurrence, period=_period("X"), quant="=EVERY", mod=None),
        examples=("It is held [every four to six weeks]. = PXW",),
    ),
    rule(
        "each of a name",
        "q@each (m@m d@day?|s@season|w@weekday p@part_of_day?)",
        means(EveryNamed, each=_NAMED, part="p.name", quant="q.capitals"),
        examples=(
            "They meet [every Tuesday] and [each Friday night]. = XXXX-WXX-2 ; XXXX-WXX-5TNI",
            "They meet [every May 3], [each July] and [every summer]. = XXXX-05-03 ; XXXX-07 ; XXXX-SU",
        ),
    ),
    rule(
        "each part of the day",
        "q@each p@part_of_day",
        means(EveryPartOfDay, part="p.name", quant="q.capitals"),
        examples=("They meet [every morning]. = XXXX-XX-XXTMO",),
    ),
    rule(
        "weekdays",
        "q@each? d=0-0@weekdays",
        means(EveryWorkday),
        only=(either(named("d", "weekdays"), has("q")),),
        examples=("It is open on [weekdays]. = XXXX-WXX",),
    ),
    rule(
        "plural name",
        "each? w=1-7@weekdays|w@weekday p@parts_of_day",
        means(EveryNamed, each=_WEEKDAY, part="p.name"),
        examples=("They meet on [Tuesdays] and [Friday nights]. = XXXX-WXX-2 ; XXXX-WXX-5TNI",),
    ),
    rule(
        "times a unit",
        f"{_TIMES} (a|each|per) {_UNIT}",
        means(Recurrence, period=_period(), freq=_times("n")),
        examples=("They meet [three times a year]. = P1Y",),
    ),
    rule(
        "length a unit",
        f"n@number v=D,W,M,Y,E,C,H,TH,TM,TS@(units|unit) (a|each|per) {_UNIT}",
        means(Recurrence, period=_period(), freq=_length),
        examples=("He works [three days a week]. = P1W",),
    ),
    rule(
        "per unit",
        f"per {_UNIT}",
        means(Recurrence, period=_period()),
        unless=(before("hyphen"),),
        examples=("It costs $12 [per hour]. = PT1H",),
    ),
    rule(
        "rate",
        "a u=Y,M,W,D,TH,TM@unit(?!hyphen|ago|earlier|later|or|before|after|(from|on) weekday)",
        means(Recurrence, period=_period()),
        only=(
            either(
                before("percent", "count", "decimal", "day", "year"),
                both(before("word"), plural_before(), but_not(word_before(_VERBS))),
            ),
        ),
        examples=("It makes 50,000 cars [a year]. = P1Y",),
    ),
)
