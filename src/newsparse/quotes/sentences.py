"""Where sentences begin in the text between and around quotes."""

from __future__ import annotations

import re

from newsparse.english.titles import ABBREVIATED_TITLES, SAINTS

END = re.compile(r"[.?!…](?:[\"”’')]|''){0,2}\s+(?=[A-Z“\"‘'])")
LAST_WORD = re.compile(r"(?:^|[^\w.])([\w.]{1,12})$")
CLAUSE_END = re.compile(r"[,;:?!“”\"\n—–]")
CLAUSE_REACH = 60


def sentence_starts(text: str, low: int, high: int) -> list[int]:
    """Where the sentences between two places begin.

    >>> sentence_starts("“We came.” Sen. Lee met J. Roe. She left.", 0, 42)
    [0, 11, 32]
    """
    return [low, *(end.end() for end in END.finditer(text, low, high) if not _abbreviates(text, low, end.start()))]


def _abbreviates(text: str, low: int, at: int) -> bool:
    """Whether a full stop belongs to the word before it: Sen. Lee, J. Roe, the U.S. Army."""
    if text[at] != ".":
        return False
    last = LAST_WORD.search(text, max(low, at - 13), at)
    if last is None:
        return False
    word = last[1]
    return word[0].isupper() and (len(word) == 1 or word.lower() in ABBREVIATED_TITLES or word.lower() in SAINTS)


def clause_end(text: str, at: int, high: int) -> int:
    """Where a clause ends that goes on at a place, as far as a few words behind it."""
    high = min(high, at + CLAUSE_REACH)
    end = CLAUSE_END.search(text, at, high)
    return high if end is None else end.start()
