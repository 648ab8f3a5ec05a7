"""In which country a text is, for the holidays that each country has on a day of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from newsparse.dates.resolve.narrative import Narrative
from newsparse.dates.tense import Clause
from newsparse.english.countries import AMERICAN_STATES, COUNTRY_OF_STATES, COUNTRY_WORDS

# How far, in characters, a country is looked for around the holiday, and at the head of the text with its dateline.
_NEAR = 400


def country_of(narrative: Narrative, clause: Clause) -> str:
    """The country named last before the holiday in its paragraph, else behind it, else at the head; else nothing."""
    return next(_countries(narrative.text, clause), "")


def _countries(text: str, clause: Clause) -> Iterator[str]:
    """The countries that are named around it, the nearest first, and then at the head."""
    yield from reversed(_named(text, max(clause.region_start, clause.start - _NEAR), clause.start))
    behind, _, _ = text[clause.end : clause.end + _NEAR].partition("\n\n")
    yield from _named(text, clause.end, clause.end + len(behind))
    yield from _named(text, 0, _NEAR)


def _named(text: str, start: int, end: int) -> list[str]:
    """The countries that are named there, in order."""
    table = _countries_by_word()
    return [table[word.lower()] for word in _words().findall(text, start, end) if not word.islower()]


@lru_cache(maxsize=1)
def _countries_by_word() -> dict[str, str]:
    words = {word: country for country, row in COUNTRY_WORDS.items() for word in row.split(", ")}
    return dict.fromkeys(AMERICAN_STATES, COUNTRY_OF_STATES) | words


@lru_cache(maxsize=1)
def _words() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _countries_by_word()))})(?!\w)", re.IGNORECASE)
