"""Where one paragraph ends and the next begins, however the lines of the text are broken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from itertools import pairwise
from typing import Final, TypeAlias

from newsparse.layout.lines import evened

Region: TypeAlias = "tuple[int, int]"


class Habit(Enum):
    """How a text breaks its lines."""

    LINES = "a paragraph a line"
    BLOCKS = "hard-wrapped lines, with a blank line or an indented first line between paragraphs"
    SHORT_LINES = "hard-wrapped lines, with neither: a short line that ends a sentence ends the paragraph"


# A line end with blanks after it: a blank line, or an indented one.
_GAP: Final = re.compile(r"\n\s+")
# The same where it parts two paragraphs.
_PARTED: Final = re.compile(r"\n(?:[ \t]*\n\s*|[ \t]{2,}|\t)(?=\S)")
# A sentence that runs on over the line's end: ... concluding their\npreparations for ...
_RUNS_ON: Final = re.compile(r"\n(?<=[^\n]{25}[a-z,] \n|[^\n]{26}[a-z,]\n)[a-z]")
# A list item on a line of its own, or a turn of an interview: - Wheat, * Wheat, • Wheat, 1. Wheat, (b) Wheat, Q: Why?
_ITEM: Final = re.compile(r"\n(?=[-*•·–—▪●○◦‣] {0,3}\S|\(?(?:\d{1,2}|[a-z])[.)] {1,3}\S|[QA][:.] )")
_ENDS_SENTENCE: Final = re.compile(r"[.!?:;][\"'”’»)\]]{0,3} *\Z")


def split_paragraphs(text: str) -> list[Region]:
    """The paragraphs of any text, furniture or not, in order: no blanks at their ends, hard-wrapped lines joined.

    >>> text = "The ministers met in Ankara on\\nMonday, and said that they would\\nmeet again.\\n\\nThey left."
    >>> [text[start:end] for start, end in split_paragraphs(text)][1]
    'They left.'
    """
    even = evened(text)
    end = len(even)
    return paragraphs_in(even, 0, end, habit_of(even, 0, end))


def habit_of(even: str, start: int, end: int, *, indented: bool = False) -> Habit:
    """How this stretch of an evened text breaks its lines; `indented`: its first paragraph begins with blanks."""
    if indented:
        return Habit.BLOCKS
    if not _RUNS_ON.search(even, start, end):
        return Habit.LINES
    return Habit.BLOCKS if _PARTED.search(even, start, end) else Habit.SHORT_LINES


def paragraphs_in(even: str, start: int, end: int, habit: Habit) -> list[Region]:
    """The paragraphs of the stretch `start:end` of an evened text."""
    blocks = _blocks(even, start, end)
    if habit is Habit.LINES:
        cut = _lines
    elif habit is Habit.BLOCKS:
        cut = _items
    else:
        cut = _by_short_lines
    return [part for block in blocks for part in (cut(even, *block) if even.find("\n", *block) >= 0 else (block,))]


def _blocks(even: str, start: int, end: int) -> list[Region]:
    """The stretches between blank lines and before lines indented by two blanks or more, or a tab."""
    found: list[Region] = []
    for gap in _GAP.finditer(even, start, end):
        blanks = gap[0]
        if len(blanks) > 2 or blanks != "\n ":
            _add(found, even, start, gap.start())
            start = gap.end()
    _add(found, even, start, end)
    return found


def _lines(even: str, start: int, end: int) -> Iterator[Region]:
    found: list[Region] = []
    while (line_end := even.find("\n", start, end)) >= 0:
        _add(found, even, start, line_end)
        start = line_end + 1
    _add(found, even, start, end)
    return iter(found)


def _items(even: str, start: int, end: int) -> Iterator[Region]:
    """A block of hard-wrapped lines is one paragraph, but for list items that begin a line after a whole sentence."""
    found: list[Region] = []
    for item in _ITEM.finditer(even, start, end):
        if _ENDS_SENTENCE.search(even, max(start, item.start() - 8), item.start()):
            _add(found, even, start, item.start())
            start = item.end()
    _add(found, even, start, end)
    return iter(found)


def _by_short_lines(even: str, start: int, end: int) -> Iterator[Region]:
    lines = list(_lines(even, start, end))
    width = max(line_end - line_start for line_start, line_end in lines)
    first = lines[0][0]
    for (line_start, line_end), (next_start, next_end) in pairwise(lines):
        word_end = even.find(" ", next_start, next_end)
        word = (next_end if word_end < 0 else word_end) - next_start
        had_room = line_end - line_start + 1 + word < width - 2
        if had_room and _ENDS_SENTENCE.search(even, max(line_start, line_end - 8), line_end):
            yield first, line_end
            first = next_start
    yield first, lines[-1][1]


def _add(found: list[Region], even: str, start: int, end: int) -> None:
    """Adds the stretch without the blanks at its ends, if there is anything left."""
    piece = even[start:end]
    bare = piece.lstrip()
    if bare:
        start += len(piece) - len(bare)
        found.append((start, start + len(bare.rstrip())))
