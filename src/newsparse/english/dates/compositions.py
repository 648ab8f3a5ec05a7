"""Tokens that belong together: spoken numbers, "more than", "the end of", abbreviations with their dot.

What is put together here the rules need not spell out, so that a rule says `count` for `sixty-four` and for `64`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from newsparse.grammar.words import Word

Composition: TypeAlias = tuple[str, Callable[[list[Word]], Word]]

COMPOSITION_PARTS = {
    "spoken": "(ones|teens|tens)",
    "below_hundred": "(tens hyphen? ones|ones|teens|tens)",
    "figure": "(day|year|count|decimal|military)",
    "m": "(month|doubtful_month)",
    "nth": "(ordinal|ordinal_figure)",
}


def _sum(words: list[Word]) -> int:
    """The number that number words make: two hundred and fifty -> 250."""
    total = current = 0
    for word in words:
        if word.kind == "power":
            current = max(current, 1) * word.number
            if word.number == 1000:
                total, current = total + current, 0
        else:
            current += word.number
    return total + current


def _spoken_number(words: list[Word]) -> Word:
    # sixty-four, a hundred, two thousand and one
    numbers = [word for word in words if word.kind in ("ones", "teens", "tens", "power")]
    return Word("count", "", _sum(numbers))


def _spoken_ordinal(words: list[Word]) -> Word:
    # twenty-first; not twenty first-graders
    return Word("ordinal", words[-1].name, words[0].number + words[-1].number)


def _spoken_year(words: list[Word]) -> Word:
    # nineteen ninety-six
    numbers = [word.number for word in words if word.number]
    return Word("year", "", numbers[0] * 100 + sum(numbers[1:]))


def _and_a_half(words: list[Word]) -> Word:
    # six-and-a-half years
    numbers = [word for word in words if word.kind in ("ones", "teens", "tens", "power")]
    whole = _sum(numbers) if numbers else words[0].number
    return Word("decimal", f"{whole}.5")


def _with_fraction(words: list[Word]) -> Word:
    # 2 1/2 years, 6-1/2-year, 5½ hours
    parts = [word for word in words if word.kind not in ("hyphen", "slash")]
    part = float(parts[1].name) if parts[1].kind == "fraction" else parts[1].number / parts[2].number
    return Word("decimal", f"{parts[0].number + part:.2f}".rstrip("0").rstrip("."))


def _vague_amount(words: list[Word]) -> Word:
    # a few, a couple of, dozens of, the past several; a dozen are twelve, two dozen twice as many
    vague = next(word for word in words if word.kind in ("vague", "heap"))
    if vague.number <= 2:
        return Word("vague", vague.name, vague.number)
    if words[0].kind == "half":
        return Word("count", "", vague.number // 2)
    return Word("count", "", vague.number * (words[0].number if words[0].kind in ("ones", "day") else 1))


def _month(words: list[Word]) -> Word:
    return Word("month", words[0].name, words[0].number)


def _weekday(words: list[Word]) -> Word:
    return Word("weekday", words[0].name, words[0].number)


def _edge(words: list[Word]) -> Word:
    # early, mid-, late, the end of
    kind = next(word.kind for word in words if word.kind in _EDGES)
    return Word("edge", _EDGES[kind])


_EDGES = {"early": "START", "start": "START", "mid": "MID", "middle": "MID", "late": "END", "end": "END"}


def _half(words: list[Word]) -> Word:
    # the first half of the 1990s, the latter half of May
    return Word("edge", "START" if words[0 if words[0].kind != "the" else 1].number == 1 else "END")


def _bound(words: list[Word]) -> Word:
    # more than, at least, up to, no more than
    kinds = [word.kind for word in words]
    if kinds[0] == "no":
        return Word("bound", "EQUAL_OR_LESS" if "more" in kinds else "EQUAL_OR_MORE")
    return next(Word("bound", mod) for kind, mod in _BOUNDS.items() if kind in kinds)


_BOUNDS = {
    "least": "EQUAL_OR_MORE", "up": "EQUAL_OR_LESS", "more": "MORE_THAN", "less": "LESS_THAN", "about": "APPROX",
    "nearly": "LESS_THAN", "much": "EQUAL_OR_LESS", "long": "EQUAL_OR_LESS",
}  # fmt: skip

COMPOSITIONS: tuple[Composition, ...] = (
    ("spoken hyphen? and hyphen? a hyphen? half|figure hyphen? and hyphen? a hyphen? half", _and_a_half),
    ("figure hyphen? (fraction|day slash day)(?=hyphen? (unit|units))", _with_fraction),
    ("teens tens hyphen? ones|teens tens|teens teens", _spoken_year),
    ("(a|below_hundred)? power ((and|power)? below_hundred|power){0,3}", _spoken_number),
    ("tens hyphen ordinal|tens ordinal(?=unit)", _spoken_ordinal),
    ("tens hyphen? ones", _spoken_number),
    ("half a heap|(ones|day) heap|a heap(?! of)|heap(?=units)", _vague_amount),
    ("spoken", _spoken_number),
    ("a (vague|heap) of?|heap of", _vague_amount),
    (
        "month_abbreviation dot|month_abbreviation(?=comma? (day|year|short_year|ordinal_figure))|"
        "month_abbreviation(?=(hyphen|slash) (m|month_abbreviation|day|year|count))|"
        "(?<=hyphen)month_abbreviation|(?<=slash)month_abbreviation|"
        "((?<=day)|(?<=ordinal_figure))month_abbreviation(?!cap)",
        _month,
    ),
    (
        "(?<!cap)(?<!the)weekday_abbreviation dot|weekday_abbreviation(?=comma? (day? m|day? month_abbreviation))|"
        "weekday_abbreviation(?=day (comma|and|or|hyphen|to))",
        _weekday,
    ),
    ("the? (start|middle|end) of|(early|mid|late) hyphen?|end hyphen (?=year|month|doubtful_month)", _edge),
    (
        "the? (ordinal|last|latter) half of "
        "(?=the? hyphen? (decade|short_decade|bare_decade|decade_word)|m|the? nth hyphen? unit)",
        _half,
    ),
    ("no (more|less) than|(more|less) than|at (the (very)?)? least|up to|as much as|about|nearly", _bound),
)
# Without one of these kinds there is nothing to put together.
NEEDED = frozenset(
    "slash fraction ones teens tens power vague heap half month_abbreviation weekday_abbreviation start "
    "middle end early mid late less more least up much about nearly".split()
)
