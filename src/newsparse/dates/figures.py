"""What a word of digits is: a day, a year, an amount, a date, a clock time, a decade."""

from __future__ import annotations

from functools import lru_cache

from newsparse.english.time_words import ORDINAL_ENDINGS
from newsparse.grammar.words import Word

_ENDING = "".join({*"".join(ORDINAL_ENDINGS), *"".join(ORDINAL_ENDINGS).upper(), *"'’"})
_LONGEST = 12  # digits of a number that can mean anything here
_YEARS = range(1000, 2200)  # numbers of four digits that are years
_UNKNOWN = Word("word")


@lru_cache(maxsize=4096)
def figure(written: str) -> Word:
    """The word for a token of digits as written.

    >>> [figure(written).kind for written in ("14", "1989", "1,990", "2.5", "11:30", "11/02/89")]
    ['day', 'year', 'count', 'decimal', 'clock', 'numeric_date']
    >>> [figure(written).kind for written in ("3rd", "1990s", "'60s", "'89", "FY1990", "Q3")]
    ['ordinal_figure', 'decade', 'short_decade', 'short_year', 'fiscal_year', 'code']
    >>> [figure(written).kind for written in ("2024-05-12T10:04Z", "12.5.2024", "2Q", "+0100")]
    ['iso_date', 'dotted_date', 'leading_code', 'zone']
    """
    if written.isdigit():
        return _number(written)
    first, last = written[0], written[-1]
    if first in "'’‘`":
        if last == "s":
            decade = written[1:-1]
            return Word("short_decade", written, int(decade)) if decade else Word("possessive", written)
        return Word("short_year", written, int(written[1:]))
    if first == "F":
        return Word("fiscal_year", written, int(written.lstrip("FY '’")))
    if first in "HQ":
        return Word("code", first, int(written[1:]))
    if last in "HQ" and len(written) == 2:
        return Word("leading_code", last, int(first))
    if first in "+-":
        return Word("zone", written)
    if written[:4].isdigit() and "-" in written and ":" in written:
        return Word("iso_date", written)
    if last in "Mm." or first.isspace():
        return Word("meridiem", written)
    if last.isalpha():
        return _with_letters(written)
    if ":" in written:
        return Word("iso_date" if "-" in written else "clock", written)
    if "/" in written or written.count("-") == 2:
        return Word("iso_date" if written[:4].isdigit() else "numeric_date", written)
    if written.count(".") == 2:
        return Word("dotted_date", written)
    if "." in written:
        return Word("decimal", written.replace(",", ""))
    number = _value(written.replace(",", ""))
    return Word("count", written, number) if number is not None else _UNKNOWN


def _value(digits: str) -> int | None:
    """The number; None where it is longer than any that means something here, or in other digits than ours."""
    return int(digits) if len(digits) <= _LONGEST and digits.isascii() else None


def _number(written: str) -> Word:
    number = _value(written)
    if number is None:
        return _UNKNOWN
    if len(written) == 4:
        return Word("year" if number in _YEARS else "military", written, number)
    return Word("day" if 1 <= number <= 31 else "count", written, number)


def _with_letters(written: str) -> Word:
    digits = written.rstrip(_ENDING)
    number = _value(digits)
    if number is None:
        return _UNKNOWN
    if not written.endswith("s"):
        return Word("ordinal_figure", written, number)
    if number % 10:
        return _UNKNOWN
    if number in _YEARS:
        return Word("decade", written, number)
    return Word("bare_decade", written, number) if len(digits) == 2 else _UNKNOWN
