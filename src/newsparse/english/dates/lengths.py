"""Rules for stretches of time by their length."""

from __future__ import annotations

from newsparse.grammar.guards import (
    after,
    before,
    both,
    but_not,
    either,
    has,
    named,
    of_kind,
    titled,
    within,
    word_after,
    word_before,
)
from newsparse.grammar.meanings import Duration, Recurrence
from newsparse.grammar.reading import Reading
from newsparse.grammar.rules import Rule, rule
from newsparse.grammar.templates import amount_of, means

_BEFORE_A_NUMBER = before("in", "for", "after", "of", "since", "to", "by", "about", "at", "last", "than")
_BEFORE_VERB = frozenset("will would could may might can should must not n't didn't doesn't won't".split())
_LASTING = frozenset("take takes took taken taking spend spends spent spending last lasts lasted wait waited".split())
# Not 7,591,564 Year of a table, CBS's "60 Minutes", 12-1/2 year, as many days.
_NO_AMOUNT = either(
    but_not(within("n", 0, 99_999)),
    both(titled("u"), either(but_not(within("n", 0, 999)), before("quote", "apostrophe"))),
    before("slash", "money"),
    both(of_kind("n", "vague"), before("as")),
)
_IS_AGE = both(named("u", "Y"), either(has("old"), after("old"), both(after("hyphen"), has("one"))))
# Paid over five years it is only a preposition, in over five years it says how many; the article of the 23-year
# occupation is the occupation's.
_IS_OF_MORE = either(
    both(of_kind("aside", "over"), but_not(_BEFORE_A_NUMBER)),
    both(
        of_kind("aside", "the", "these", "those"), either(has("joined"), both(has("one"), but_not(within("n", 1, 1))))
    ),
)

# What is added in a smaller unit besides: an hour and 20 minutes, five years and two months.
_SMALLER = {"Y": "MWD", "M": "WD", "W": "D", "D": ("TH",), "TH": ("TM",), "TM": ("TS",)}


def _is_smaller(reading: Reading) -> bool:
    larger, smaller = reading.captured("u"), reading.captured("v")
    return larger is not None and smaller is not None and smaller.name in _SMALLER.get(larger.name, ())


def _smaller(reading: Reading) -> tuple[int, str]:
    amount, unit = reading.all_captured("smaller")
    return amount.number, unit.name


def _and_a_half(reading: Reading) -> str:
    return f"{amount_of(reading.captured('n'))}.5"


_MOD = "(bound|mod@(over|under))?"
_KIND_OF = "(trading|fiscal|calendar|entire)?"
_SO_MANY = f"bound? n@amount hyphen? {_KIND_OF} u@(unit|units|quarters|seasons|parts_of_day) (or so)?"
_WAY = "w@(last|past|next)"

RULES: tuple[Rule, ...] = (
    rule(
        "length behind a verb",  # it is expected to last 15 months, it would last four years
        f"last it@({_SO_MANY})",
        means(Duration, amount="n.amount", unit="u.name"),
        only=(either(before("to"), word_before(_BEFORE_VERB)),),
        examples=("It is expected to last [15 months]. = P15M",),
    ),
    rule(
        "anchored length",
        f"aside@bound? (the|its|these|those)? w@(last|past|next|recent|latest) {_SO_MANY}|"
        f"aside@bound? (the|its) (these|those)? (previous|following) {_SO_MANY}",
        means(Duration, amount="n.amount", unit="u.name", direction="w.way", aside=named("aside", "APPROX")),
        examples=("It rained in [the past three months] and [the next 12 days]. = P3M ; P12D",),
    ),
    rule(
        "ordinal length",
        "(the|its|these)? ordinal n@amount (trading)? u@(units|quarters)",
        means(Duration, amount="n.amount", unit="u.name"),
        unless=(_NO_AMOUNT, after("later", "earlier", "ago")),  # she took a first three years later
        examples=("It rained in [the first three months]. = P3M",),
    ),
    rule(
        "vague length",
        "(the? w@next|w@(recent|past|following|previous)) u@(units|quarters|seasons)",
        means(Duration, amount="=X", unit="u.name", direction="w.way"),
        examples=("It rained in [recent years] and will in [coming weeks]. = PXY ; PXW",),
    ),
    rule(
        "two or three units",  # not 18 to 25 years old
        "((the|its)? (last|past|next|previous|following|recent|latest))? bound? mod@(some|over|under)? "
        "amount (hyphen|dash? (to|or)) amount hyphen? more? u@any_unit (hyphen old)?",
        means(Duration, amount="=X", unit="u.name"),
        unless=(both(after("old"), named("u", "Y")),),
        examples=("It takes [two to three weeks]. = PXW",),
    ),
    rule(
        "unit and a half",
        f"{_MOD} (a|n@number) u@(unit|units) and a half w@ago?|the {_WAY} u@unit and a half",
        means(Duration, amount=_and_a_half, unit="u.name", direction="w.way"),
        examples=(
            "It took [an hour and a half]. = PT1H30M",
            "He left [a year and a half ago]. = P1Y6M",
        ),
    ),
    rule(
        "unit and a half of something",
        "a it@(u@unit hyphen and hyphen a hyphen half)",
        means(Duration, amount=_and_a_half, unit="u.name"),
        examples=("He gave an [hour-and-a-half] speech. = PT1H30M",),
    ),
    rule(
        "two units",
        f"{_MOD} (a|n@number) u@(unit|units) (and|comma)? smaller@(number v@units)",
        means(Duration, amount="n.amount", unit="u.name", smaller=_smaller),
        only=(_is_smaller,),
        examples=("It took [two hours and 15 minutes]. = PT2H15M",),
    ),
    rule(
        "between so many units",
        "amount and amount u@(units|quarters)",
        means(Duration, amount="=X", unit="u.name"),
        only=(before("between"),),
        examples=("It takes between [two and six days]. = PXD",),
    ),
    rule(
        "unit or two",
        f"(a|(the|its) {_WAY}) u@unit or number",
        means(Duration, amount="=X", unit="u.name", direction="w.way"),
        examples=("It takes [a year or two]. = PXY",),
    ),
    rule(
        "so many units and more",
        "n@amount hyphen plus hyphen? u@(units|quarters|unit)",
        means(Duration, amount="n.amount", unit="u.name", mod="MORE_THAN"),
        examples=("He works [35-plus hours] there. = PT35H MORE_THAN",),
    ),
    rule(
        "period of a length",
        "a n@amount hyphen u@one@unit period",
        means(Duration, amount="n.amount", unit="u.name"),
        unless=(_IS_AGE, _NO_AMOUNT),
        examples=("It rained over [a 30-day period]. = P30D",),
    ),
    rule(
        "length",
        "(bound|mod@under|mod@some|another|aside@(mod@over|the|these|those))? (mod@(over|under)|bound)? n@amount "
        "joined@hyphen? (more|trading|recent)? u@(one@unit|units|quarters) (joined@hyphen (old@old|long)|or so)?",
        means(Duration, amount="n.amount", unit="u.name", aside=_IS_OF_MORE),
        unless=(
            _IS_AGE,
            both(of_kind("u", "quarters"), either(has("joined"), after("of"))),  # three-quarters of it
            _NO_AMOUNT,
            both(of_kind("n", "year"), before("month", "doubtful_month")),
        ),
        examples=("It took [three years] of talks and a [30-day] wait. = P3Y ; P30D",),
    ),
    rule(
        "half unit",
        f"{_MOD} half hyphen? a u@(unit|quarter)|half hyphen u@unit|the {_WAY} half hyphen? u@unit",
        means(Duration, amount="=0.5", unit="u.name", direction="w.way"),
        examples=("It took [half a year]. = P6M",),
    ),
    rule(
        "one unit",  # not a Century boat
        f"{_MOD} (a|another) (trading|entire|fiscal)? u@unit (or so)? (?!hyphen)",
        means(Duration, amount="=1", unit="u.name"),
        unless=(titled("u"),),
        examples=("It took [a week] and [over an hour]. = P1W ; PT1H MORE_THAN",),
    ),
    rule(
        "unit long",
        "u@unit hyphen long",
        means(Duration, amount="=1", unit="u.name"),
        examples=("After a [day-long] wait they left. = P1D",),
    ),
    rule(
        "units long",
        "u@units hyphen long",
        means(Duration, amount="=X", unit="u.name"),
        examples=("After a [months-long] wait they left. = PXM",),
    ),
    rule(
        "quarter century",
        "(bound|nearly)? a? quarter hyphen? (of a)? u=C@unit",
        means(Duration, amount="=25", unit="=Y"),
        examples=("It took [a quarter of a century]. = P25Y",),
    ),
    rule(
        "all unit",
        "all u@(unit|season|part_of_day)",
        means(Duration, amount="=1", unit="u.name"),
        unless=(named("u", "TH", "TM", "WE", "ML"),),
        examples=("It rained [all day]. = P1D",),
    ),
    rule(
        "the years",
        "the (e@edge|ordinal)? u@units",
        means(Duration, amount="=X", unit="u.name", mod=None),
        only=(either(before("in", "over", "through", "during", "for"), has("e")),),
        examples=("It changed over [the years]. = PXY",),
    ),
    rule(
        "on weekends",
        "u=WE@units",
        means(Recurrence, period="=XXXX-WXX-WE"),
        only=(before("on", "at"),),
        examples=("It is shut on [weekends]. = XXXX-WXX-WE",),
    ),
    rule(
        "bare plural",
        "u@units",
        means(Duration, amount="=X", unit="u.name"),
        only=(
            either(
                before("for", "within", "over", "after", "in", "of"),
                word_before(_LASTING),
                after("of", "before", "after", "later", "earlier"),
                word_after(("away",)),
            ),
        ),
        unless=(before("hyphen"), word_after(("gone",))),  # kilowatt-hours, in days gone by
        examples=("It went on for [weeks]. = PXW",),
    ),
    rule(
        "some time",  # not once in a while
        "some time|a while",
        means(Duration, amount="=X", unit="=X"),
        unless=(both(before("in"), before("once", distance=2)),),
        examples=("It went on for [some time]. = PXX",),
    ),
)
