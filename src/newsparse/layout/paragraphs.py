"""Where one paragraph ends and the next begins, however the lines of the text are broken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from itertools import pairwise
from string import ascii_lowercase, ascii_uppercase
from typing import Final, TypeAlias

from newsparse.text import ends_sentence, line_start

Region: TypeAlias = "tuple[int, int]"

LONGEST_WRAPPED: Final = 132


class Wrapping(Enum):
    """How a text breaks its lines."""

    LINES = "a paragraph a line"
    BLOCKS = "hard-wrapped lines, with a blank line or an indented first line between paragraphs"
    SHORT_LINES = "hard-wrapped lines, with neither: a short line that ends a sentence ends the paragraph"


# What parts paragraphs: every line end; or a blank line, an indent of two blanks, a tab.
_ANY_LINE_END: Final = re.compile(r"\n\s*")
_PARTED: Final = re.compile(r"\n(?:[ \t]*\n\s*|[ \t]{2,}(?=\S)|\t(?=\S))")
# A line that a sentence could run on in from the one above, what ends that one, and how long it must be:
# ... concluding their\npreparations for ... In copy of capitals it is longer, since headings are in capitals, too.
_FOLLOWING: Final = re.compile(r"\n[a-z](?![.)])"), frozenset(f"{ascii_lowercase},"), 27
_FOLLOWING_IN_CAPITALS: Final = re.compile(r"\n[A-Z]"), frozenset(f"{ascii_uppercase},"), 45
_SMALL: Final = re.compile(r"[a-z]")
# A list item on a line of its own, or a turn of an interview: - Wheat, * Wheat, • Wheat, 1. Wheat, (b) Wheat, Q: Why?
_BEGINS_ITEM: Final = r"[-*•·–—▪●○◦‣] {0,3}\S|\(?(?:\d{1,2}|[a-z])[.)] {1,3}\S|[QA][:.] "
_ITEM: Final = re.compile(rf"\n(?={_BEGINS_ITEM})")
_IS_ITEM: Final = re.compile(_BEGINS_ITEM)


def split_paragraphs(text: str) -> list[Region]:
    """The paragraphs of a normalized text, furniture or not: no blanks at their ends, hard-wrapped lines joined.

    >>> text = "The ministers met in Ankara on\\nMonday, and said that they would\\nmeet again.\\n\\nThey left."
    >>> [text[start:end] for start, end in split_paragraphs(text)][1]
    'They left.'
    """
    end = len(text)
    return paragraphs_in(text, 0, end, wrapping_of(text, 0, end))


def wrapping_of(text: str, start: int, end: int, *, indented: bool = False) -> Wrapping:
    """How this stretch of a normalized text breaks its lines; `indented`: its first paragraph begins with blanks."""
    if indented:
        return Wrapping.BLOCKS
    if not _runs_on(text, start, end):
        return Wrapping.LINES
    return Wrapping.BLOCKS if _PARTED.search(text, start, end) else Wrapping.SHORT_LINES


def _runs_on(text: str, start: int, end: int) -> bool:
    """Whether some sentence runs on over a line's end; blanks there change nothing."""
    if _SMALL.search(text, start, end):  # nearly every text has one at once
        return _has_full_line(text, start, end, *_FOLLOWING)
    return _has_full_line(text, start, end, *_FOLLOWING_IN_CAPITALS) and text[start:end].isupper()


def _has_full_line(
    text: str, start: int, end: int, following: re.Pattern[str], ends: frozenset[str], shortest: int
) -> bool:
    """Whether a line above one of the following ends so, and is long enough."""
    for found in following.finditer(text, start, end):
        line_end = found.start()
        line = text[max(0, line_end - 2 * LONGEST_WRAPPED) : line_end].rpartition("\n")[2].rstrip(" \t")
        if shortest <= len(line) <= LONGEST_WRAPPED and line[-1] in ends:
            return True
    return False


def paragraphs_in(text: str, start: int, end: int, wrapping: Wrapping) -> list[Region]:
    """The paragraphs of the stretch `start:end` of a normalized text."""
    if wrapping is Wrapping.LINES:
        return _parted(text, start, end, _ANY_LINE_END)
    blocks = _parted(text, start, end, _PARTED)
    if wrapping is Wrapping.BLOCKS:
        return _with_items(text, blocks) if _ITEM.search(text, start, end) else blocks
    return [part for block in blocks for part in _by_short_lines(text, *block)]


def _parted(text: str, start: int, end: int, gaps: re.Pattern[str]) -> list[Region]:
    """The stretches between gaps, without the blanks at their ends."""
    found: list[Region] = []
    while start < end and text[start].isspace():
        start += 1
    gap_spans = [gap.span() for gap in gaps.finditer(text, start, end)]
    for stop, following in (*gap_spans, (end, end)):
        while stop > start and text[stop - 1].isspace():
            stop -= 1
        if stop > start:
            found.append((start, stop))
        start = following
    return found


def _with_items(text: str, blocks: list[Region]) -> list[Region]:
    """Blocks of hard-wrapped lines, cut before list items that begin a line behind a sentence or an item."""
    found: list[Region] = []
    for start, end in blocks:
        for item in _ITEM.finditer(text, start, end):
            line = text[line_start(text, item.start(), start) : item.start()]
            if ends_sentence(line.rstrip(), or_clause=True) or _IS_ITEM.match(text, start):
                found.append((start, start + len(text[start : item.start()].rstrip())))
                start = item.end()
        found.append((start, end))
    return found


def _by_short_lines(text: str, start: int, end: int) -> Iterator[Region]:
    lines = _parted(text, start, end, _ANY_LINE_END)
    width = max(end - start for start, end in lines)
    first = lines[0][0]
    for (start, end), (next_start, next_end) in pairwise(lines):
        line, word = text[start:end], text[next_start:next_end].partition(" ")[0]
        if len(f"{line} {word}") < width - 2 and ends_sentence(line, or_clause=True):
            yield first, end
            first = next_start
    yield first, lines[-1][1]
