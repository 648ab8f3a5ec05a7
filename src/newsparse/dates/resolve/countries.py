"""In which country a text is, for the holidays that each country has on a day of its own."""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.dates.resolve.narrative import Narrative
from newsparse.dates.tense import Clause
from newsparse.english.countries import AMERICAN_STATES, COUNTRY_OF_STATES, COUNTRY_WORDS

# How far, in characters, a country is looked for around the holiday, and at the head of the text with its dateline.
_BEFORE, _BEHIND, _HEAD = 400, 200, 500


def country_of(narrative: Narrative, clause: Clause) -> str:
    """The country named last before the holiday in its paragraph, else behind it, else at the head; else nothing."""
    text = narrative.text
    paragraph = text.find("\n\n", clause.end, clause.end + _BEHIND)
    behind = paragraph if paragraph >= 0 else min(len(text), clause.end + _BEHIND)
    before = _named(text, max(clause.region_start, clause.start - _BEFORE), clause.start)
    found = before[-1:] or _named(text, clause.end, behind)[:1] or _named(text, 0, min(len(text), _HEAD))[:1]
    return found[0] if found else ""


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
    longest_first = sorted(_countries_by_word(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)
