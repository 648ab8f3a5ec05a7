"""Where one sentence ends and the next begins: the only place that knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsparse.english.words import ABBREVIATIONS

SENTENCE_ENDS: Final = ".?!…"
CLOSING_MARKS: Final = "\"'”’»)]"

_ENDS: Final = re.compile(rf"[{SENTENCE_ENDS}][{re.escape(CLOSING_MARKS)}]{{0,3}}\Z")
_ENDS_CLAUSE: Final = re.compile(rf"[{SENTENCE_ENDS}:;][{re.escape(CLOSING_MARKS)}]{{0,3}}\Z")
_STOP: Final = "."
_END: Final = re.compile(
    rf"[{SENTENCE_ENDS}][{re.escape(CLOSING_MARKS)}]{{0,3}}(?=\s+[\"'“‘«(\[]{{0,2}}(?:[^\W\d_a-z]|\d)|\s*\Z)"
)
_VISIBLE: Final = re.compile(r"\S")
_WORD_BEFORE: Final = re.compile(r"[^\s\"“”‘(\[]*\Z")
_LONGEST_ABBREVIATION: Final = 12


def ends_sentence(text: str, *, or_clause: bool = False) -> bool:
    """Whether a text ends as a sentence does, closing marks and all; with `or_clause` a colon or semicolon will do.

    >>> ends_sentence("They met."), ends_sentence("“Why?”"), ends_sentence("They met on"), ends_sentence("He said:")
    (True, True, False, False)
    """
    return (_ENDS_CLAUSE if or_clause else _ENDS).search(text, max(0, len(text) - 4)) is not None


def sentence_starts(text: str, start: int, end: int) -> Iterator[int]:
    """Where sentences begin in the stretch `start:end`, less the first one.

    >>> text = "Gov. Ann Lee met J. Doe of the U.S. team. He left. “Why?” she asked."
    >>> [text[place:][:5] for place in sentence_starts(text, 0, len(text))]
    ['He le', '“Why?']
    """
    for place in sentence_ends(text, start, end):
        visible = _VISIBLE.search(text, place, end)
        if visible is not None:
            yield visible.start()


def sentence_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Where sentences end in the stretch `start:end`, closing marks and all.

    >>> list(sentence_ends("Gov. Lee left. Why? ", 0, 20))
    [14, 19]
    """
    for found in _END.finditer(text, start, end):
        stop = found.start()
        if text[stop] != _STOP or not is_abbreviated(text, stop):
            yield found.end()


def is_abbreviated(text: str, stop: int) -> bool:
    """Whether the full stop at `stop` belongs to the word before it: Gov. Ann Lee, J. Doe, the U.S. team, vs. Lee."""
    before = _WORD_BEFORE.search(text, max(0, stop - _LONGEST_ABBREVIATION), stop)
    word = before[0] if before is not None else ""
    if word == "No":  # No. 7 is a number, and "No." a sentence
        return text[stop + 1 : stop + 3].strip().isdigit()
    if word.lower() in ABBREVIATIONS:
        return word[0].isupper() or word == "vs"
    is_initials = len(word) == 1 or (len(word) > 1 and word[1] == ".")
    return is_initials and word[0].isupper() and word != "I"
