"""Headlines: the kicker in front, and whether a line goes on in the next."""

from __future__ import annotations

import re
from typing import Final

from newsparse.english.desk import STORY_LABELS
from newsparse.english.headings import HEADLINE_LINKS

_LABEL: Final = "(?:" + "|".join(sorted(STORY_LABELS)) + ")"
# UPDATE 2- | RPT-UPDATE 1- | ANALYSIS- | EXCLUSIVE: | Exclusive: | BREAKING NEWS: | WRAPUP 1 -
_KICKER: Final = re.compile(
    rf"(?:{_LABEL}(?: {_LABEL})?(?: \d{{1,2}})?\s?(?:-{{1,2}}|[–—:|])\s?(?=\S))+"
    rf"|(?i:{_LABEL}(?: {_LABEL})?(?: \d{{1,2}})?)\s?(?::|\|)(?=\s\S)"
)
_ENDS_KICKER: Final = frozenset("-–—:|")
_GOES_ON: Final = re.compile(
    r"(?:[,;:&/–—-]|\b(?:" + "|".join(HEADLINE_LINKS) + r"))\s*\Z",
    re.IGNORECASE,
)


def kicker_of(headline: str) -> str | None:
    """The label in front of a headline, as written.

    >>> kicker_of("UPDATE 2-Talks to go on"), kicker_of("Exclusive: Talks to go on"), kicker_of("Talks to go on")
    ('UPDATE 2-', 'Exclusive:', None)
    """
    found = None if _ENDS_KICKER.isdisjoint(headline) else _KICKER.match(headline)
    return found[0].strip() if found else None


def goes_on(line: str, following: str) -> bool:
    """Whether a headline's line goes on in the one right under it.

    >>> goes_on("Turkey in talks with Russia,", "EU for truce"), goes_on("Talks end", "They met")
    (True, False)
    """
    if following[:1].islower() or _GOES_ON.search(line):
        return True
    return line.isupper() and following.isupper()


def is_title_case(line: str) -> bool:
    """Whether nearly all of a line's long words are capitalised.

    >>> is_title_case("Ministers Meet in Ankara for Talks."), is_title_case("Ministers met in Ankara for talks.")
    (True, False)
    """
    words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) > 1 and sum(word[0].isupper() for word in words) * 4 > len(words) * 3
