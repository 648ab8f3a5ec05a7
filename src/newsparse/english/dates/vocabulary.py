"""The words of time as one dictionary: what each written word is to the rules."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from newsparse.english import calendar, time_words
from newsparse.english.dates.grammar import PARTS, RULES
from newsparse.grammar.patterns import kind_of, words_in
from newsparse.grammar.templates import OF_TEXT
from newsparse.grammar.words import Word


def _in_any_case(word: str) -> tuple[str, ...]:
    return (word, word.capitalize(), word.upper())


# Words in the order of the numbers that they stand for: the kind, the first number, and how far one is from the next.
_IN_ORDER = (
    ("once", time_words.TIMES, 1, 1),
    ("ones", time_words.ONES, 1, 1),
    ("teens", time_words.TEENS, 10, 1),
    ("tens", time_words.TENS, 20, 10),
    ("ordinal", time_words.ORDINALS, 1, 1),
    ("ordinal", time_words.ORDINAL_TENS, 20, 10),
)
_WITH_NUMBERS = {
    "power": time_words.POWERS,
    "decade_word": time_words.DECADES,
    "heap": time_words.VAGUE_HEAPS,
    "noon": time_words.CLOCK_WORDS,
    "today": time_words.DEICTIC_DAYS,
}
_WITH_NAMES = {
    "unit": time_words.UNITS,
    "units": time_words.UNIT_PLURALS,
    "half": {time_words.HALF: "H"},
    "vague": {word: word for word in time_words.VAGUE_NUMBERS},
    "period": {word: word for word in time_words.PERIODS},
    "quarter": dict.fromkeys(time_words.QUARTERS, "Q"),
    "quarters": {f"{quarter}s": "Q" for quarter in time_words.QUARTERS},
    "middle_unit": time_words.MIDDLES,
    "part_of_day": time_words.PARTS_OF_DAY,
    "parts_of_day": time_words.PARTS_OF_DAY_PLURALS,
    "tonight": {time_words.TONIGHT: "TNI"},
    "vague_time": time_words.VAGUE_TIMES,
    "frequency": time_words.FREQUENCIES,
    "season": calendar.SEASONS,
    "seasons": {f"{word}s": season for word, season in calendar.SEASONS.items()},
}


def _common_words() -> Iterable[tuple[str, Word]]:
    for kind, words in (time_words.POINTERS | time_words.TELLING_POINTERS).items():
        name = OF_TEXT if kind in time_words.POINTING_TO_TEXT else time_words.MODIFIERS.get(kind, "")
        number = time_words.DIRECTIONS.get(kind, 0)
        for word in words.split():
            yield word, Word(kind, name or word, number)
    for kind, in_order, first, step in _IN_ORDER:
        for place, word in enumerate(in_order):
            yield word, Word(kind, word, first + step * place)
    for kind, numbers in _WITH_NUMBERS.items():
        for word, number in numbers.items():
            yield word, Word(kind, word, number)
    for kind, names in _WITH_NAMES.items():
        for word, name in names.items():
            yield word, Word(kind, name)


def _names() -> Iterable[tuple[str, Word]]:
    for number, word in enumerate(calendar.MONTHS, 1):
        yield word, Word("doubtful_month" if word in calendar.DOUBTFUL_MONTHS else "month", word, number)
        if word not in calendar.MONTHS_THAT_ARE_WORDS:
            yield word.lower(), Word("doubtful_month", word, number)
    for word, number in calendar.MONTH_ABBREVIATIONS.items():
        yield word, Word("month_abbreviation", word, number)
    for number, word in enumerate(calendar.WEEKDAYS, 1):
        yield word, Word("weekday", word, number)
        yield word.lower(), Word("weekday", word, number)
        yield word + "s", Word("weekdays", word, number)
    yield "weekdays", Word("weekdays", "weekdays", 0)
    yield "weekday", Word("weekdays", "weekday", 0)
    for word, number in calendar.WEEKDAY_ABBREVIATIONS.items():
        yield word, Word("weekday_abbreviation", word, number)
    for word, era in calendar.ERAS.items():
        yield word, Word("era", era)
    for word in (*calendar.ZONES, *calendar.LOOSE_ZONES):
        yield word, Word("zone", word)
    for word in calendar.ZONES_IN_SMALL_LETTERS:
        yield word, Word("zone", word.upper())


def _holidays() -> Iterable[str]:
    yield from calendar.FIXED_HOLIDAYS
    yield from calendar.MOVING_HOLIDAYS
    yield from calendar.HOLIDAYS_OF_COUNTRIES
    yield from calendar.EASTER_HOLIDAYS
    yield calendar.ELECTION_DAY


def _words_of_rules() -> Iterable[tuple[str, Word]]:
    """The words that rules name themselves."""
    for pattern in (*(rule.pattern for rule in RULES), *PARTS.values()):
        for word in words_in(pattern):
            yield word, Word(kind_of(word), word)


VOCABULARY: dict[str, Word] = {}
for _word, _entry in _words_of_rules():
    for _form in _in_any_case(_word):
        VOCABULARY[_form] = _entry
for _word, _entry in _common_words():
    for _form in _in_any_case(_word):
        VOCABULARY[_form] = _entry
for _word, _entry in _names():
    VOCABULARY[_word] = _entry
    if _entry.kind not in ("zone", "weekday_abbreviation"):
        VOCABULARY.setdefault(_word.upper(), _entry)  # JUNE needs no reason to be a month, as june does
_HOLIDAYS: dict[str, Word] = {}
for _word in _holidays():
    _HOLIDAYS[_word] = _HOLIDAYS[_word.replace("'", "’")] = Word("holiday", _word)
for _word, _entry in _HOLIDAYS.items():
    VOCABULARY[_word] = VOCABULARY[_word.upper()] = _entry
HOLIDAYS = tuple(sorted(_HOLIDAYS, key=len, reverse=True))
# Kinds too common alone to make it worth to look around: pointers, numbers, zones, words of single rules.
_COMMON_KINDS = {*time_words.POINTERS, "ones", "teens", "tens", "power", "ordinal", "vague", "heap", "zone"}
TRIGGER_KINDS = {entry.kind for entry in VOCABULARY.values() if not entry.kind.startswith("'")} - _COMMON_KINDS


def _telling_phrases() -> Iterable[str]:
    """What the rules can match without a word of those kinds, and without a figure: some time, a later date."""
    by_kind: dict[str, list[str]] = {}
    for word, entry in VOCABULARY.items():
        if word.islower():
            by_kind.setdefault(entry.kind, []).append(word)
    for rule in RULES:
        if "(" not in rule.pattern:
            for alternative in rule.pattern.split("|"):
                kinds = [piece.rpartition("@")[2] for piece in alternative.split()]
                if all(kind in _COMMON_KINDS for kind in kinds):
                    yield from map(" ".join, product(*[by_kind[kind] for kind in kinds]))


TELLING_PHRASES = frozenset(_telling_phrases())
# Behind four digits they make a time of day of them: 0600 gmt, 1530 local time.
BEHIND_HOURS = sorted(
    word for word, entry in VOCABULARY.items() if entry.kind in ("zone", "local") and word.islower()
)
