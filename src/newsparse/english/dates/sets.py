"""Rules for sets: times that come back."""

from __future__ import annotations

from newsparse.english.dates.modifiers import AMOUNTS, amount_of
from newsparse.grammar.guards import named, within
from newsparse.grammar.meanings import (
    Day,
    EveryNamed,
    EveryNthWeekday,
    EveryPartOfDay,
    EveryWorkday,
    Month,
    Recurrence,
    Season,
    Weekday,
)
from newsparse.grammar.reading import Expression, Reading
from newsparse.grammar.rules import Rule, means, rule

_COUNTS = {"once": 1, "twice": 2, "thrice": 3}
_PERIODS = {
    "D": "P1D",
    "W": "P1W",
    "2W": "P2W",
    "M": "P1M",
    "Y": "P1Y",
    "E": "P10Y",
    "C": "P100Y",
    "Q": "P1Q",
    "TH": "PT1H",
    "TM": "PT1M",
    "WE": "XXXX-WXX-WE",
}


def frequency(reading: Reading) -> Expression | None:
    # daily / annually / quarterly; not the name Daily News
    word = reading.get("frequency")
    if word is None:
        return None
    capital = reading.written(0)[0].isupper()
    if (capital and reading.after() in ("cap", "holiday")) or (reading.before() == "cap" and capital):
        return None
    written = reading.written(0).lower()
    if written in _ADJECTIVES and (written == "annual" or reading.after() in ("word", "cap", "of")):
        return None  # the annual meeting, its quarterly dividend: the kind, not the times
    if reading.after() == "cap" and reading.before() == "cap":
        return None
    return reading.says(Recurrence(word.name))


def each_unit(reading: Reading) -> Expression | None:
    # each year / every day / every other week
    unit = reading.last_word().name
    if unit not in _PERIODS:
        return None
    if reading.has("other"):
        return reading.says(Recurrence(_PERIODS[unit].replace("1", "2"), quant="EVERY OTHER"))
    written = reading.written(0).lower()
    return reading.says(Recurrence(_PERIODS[unit], quant="EACH" if written == "each" else "EVERY"))


def every_few_units(reading: Reading) -> Expression | None:
    # every three months / every few years / every four to six weeks
    unit = reading.last_word().name
    amount = amount_of(reading) if len(reading.words(*AMOUNTS)) == 1 else "X"
    letter = f"T{amount}{unit[1]}" if unit.startswith("T") else f"{amount}{unit}"
    return reading.says(Recurrence(f"P{letter}", quant="EVERY"))


def each_name(reading: Reading) -> Expression | None:
    # every Tuesday / each July / every summer / every morning
    written = reading.written(0).lower()
    quant = "EACH" if written == "each" else "EVERY"
    month = reading.get("month", "doubtful_month")
    weekday = reading.get("weekday")
    season = reading.get("season")
    part = reading.get("part_of_day")
    if month is not None:
        day = reading.get("day")
        each = Day(month.number, day.number) if day is not None else Month(month.number)
        return reading.says(EveryNamed(each, quant=quant))
    if season is not None:
        return reading.says(EveryNamed(Season(season.name), quant=quant))
    if weekday is not None:
        return reading.says(EveryNamed(Weekday(weekday.number), part.name if part else "", quant))
    return reading.says(EveryPartOfDay(part.name, quant)) if part is not None else None


def plural_name(reading: Reading) -> Expression | None:
    # on Tuesdays / weekdays / Friday nights
    word = reading.get("weekdays", "weekday")
    part = reading.get("parts_of_day")
    if word is None or (word.name == "weekday" and not reading.has("each")):
        return None
    if word.number == 0:
        return reading.says(EveryWorkday())
    return reading.says(EveryNamed(Weekday(word.number), part.name if part else ""))


def times_a_unit(reading: Reading) -> Expression | None:
    # twice a week / three times a year
    unit = reading.last_word().name
    if unit not in _PERIODS:
        return None
    once = reading.get("once")
    if once is not None:
        freq = f"{_COUNTS[once.name]}X"
    else:
        number = reading.get("count", "day")
        freq = f"{number.number}X" if number is not None else ""
    return reading.says(Recurrence(_PERIODS[unit], freq=freq))


def length_a_unit(reading: Reading) -> Expression | None:
    # three days a week / 40 hours a week / 24 hours a day
    length, number = reading.words("units", "unit")[0], reading.get("count", "day")
    unit = reading.last_word().name
    if number is None or unit not in _PERIODS or len(length.name.lstrip("T")) != 1:
        return None
    return reading.says(Recurrence(_PERIODS[unit], freq=f"{number.number}{length.name.lstrip('T')}"))


def per_unit(reading: Reading) -> Expression | None:
    # $12 per hour / six per year; not per-day
    unit = reading.last_word().name
    if unit not in _PERIODS or reading.before() == "hyphen":
        return None
    return reading.says(Recurrence(_PERIODS[unit]))


def every_nth(reading: Reading) -> Expression | None:
    # every second Tuesday / every third year / every other Sunday
    number = reading.get("ordinal", "ordinal_figure")
    count = number.number if number is not None else 2
    quant = "EVERY OTHER" if number is None else "EVERY"
    weekday = reading.get("weekday")
    if weekday is not None:
        return reading.says(EveryNamed(Weekday(weekday.number), quant=quant, interval=count))
    unit = reading.last_word().name
    if unit not in _PERIODS or unit == "WE":
        return None
    return reading.says(Recurrence(_PERIODS[unit].replace("1", str(count), 1), quant=quant))


def times_by_frequency(reading: Reading) -> Expression | None:
    # twice weekly / three times daily
    once, number = reading.get("once"), reading.get("count", "day")
    count = _COUNTS[once.name] if once is not None else number.number if number is not None else 0
    return reading.says(Recurrence(reading.last_word().name, freq=f"{count}X"))


def rate(reading: Reading) -> Expression | None:
    # $3 million a year / 50,000 sold a year / 20% a month
    unit = reading.last_word().name
    if unit not in ("Y", "M", "W", "D", "TH", "TM"):
        return None
    counted = reading.before() in ("percent", "count", "decimal", "day", "year") or (
        reading.before() == "word" and reading.word_before().endswith("s") and reading.word_before() not in _VERBS
    )
    if not counted:
        return None
    return reading.says(Recurrence(_PERIODS[unit]))


_ADJECTIVES = frozenset({"annual", "quarterly", "biennial", "semiannual", "biannual"})
_VERBS = frozenset(
    "was is as has this lasts takes spends needs gets us does costs its gives earns pays its plus".split()
)


def every_two(reading: Reading) -> list[Expression] | None:
    """Every Tuesday and Friday: the word in front holds for both."""
    quant = "EACH" if reading.written(0).lower() == "each" else "EVERY"
    places = reading.places("weekday", "month", "doubtful_month")
    found: list[Expression] = []
    for number, place in enumerate(places):
        word = reading.word(place)
        each = Weekday(word.number) if word.kind == "weekday" else Month(word.number)
        last = len(reading.kinds) if place == places[-1] else place + 1
        found.append(reading.says(EveryNamed(each, quant=quant), None, place if number else 0, last))
    return found


RULES: tuple[Rule, ...] = (
    rule(
        "every nth weekday of the month",
        "q@each n@(nth|last) d@weekday (of|in) (the|each|a) u@unit",
        means(EveryNthWeekday, weekday="d", nth="n", quant="q.capitals", mod=None),
        only=(named("u", "M"), within("n", -1, 5)),
        examples=("The clinic is held [every first Monday of the month]. = XXXX-WXX-1",),
    ),
    rule(
        "the nth weekday of every month",
        "the n@(nth|last) d@weekday (of|in) q@each u@unit",
        means(EveryNthWeekday, weekday="d", nth="n", quant="q.capitals", mod=None),
        only=(named("u", "M"), within("n", -1, 5)),
        examples=("They meet on [the last Friday of each month]. = XXXX-WXX-5",),
    ),
    rule(
        "every two weekdays",
        "each (weekday ((comma? (and|or)|comma) weekday){1,5}|m ((comma? (and|or)|comma) m){1,5}) (?!part_of_day)",
        every_two,
        examples=("The paper comes out [every Tuesday] and [Friday]. = XXXX-WXX-2 ; XXXX-WXX-5",),
    ),
    rule("times by frequency", "(once|(count|day) times) hyphen? frequency", times_by_frequency),
    rule("frequency", "frequency", frequency),
    rule("each unit", "each other? unit", each_unit),
    rule("each unit", "each other? quarter", each_unit),
    rule("every nth", "each other weekday|each (ordinal|ordinal_figure) (weekday|unit)", every_nth),
    rule("every few units", "each bound? amount ((hyphen|to|or) amount)? (units|quarters)", every_few_units),
    rule("each name", "each (weekday part_of_day?|season|m day?|part_of_day)", each_name),
    rule("plural name", "each? weekdays|weekday parts_of_day", plural_name),
    rule("times a unit", "(once|(count|day) times) (a|each|per) unit", times_a_unit),
    rule("length a unit", "(count|day) (units|unit) (a|each|per) unit", length_a_unit),
    rule("per unit", "per (unit|quarter)", per_unit),
    rule("rate", "a unit(?!hyphen|ago|earlier|later|or|before|after)", rate),
)
