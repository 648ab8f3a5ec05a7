"""Where one paragraph ends and the next begins, however the lines of the text are broken.

Three habits: a paragraph a line; hard-wrapped lines with a blank line or an indented first line between paragraphs;
hard-wrapped lines with neither, where a short line that ends a sentence ends the paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, TypeAlias

from newsparse.layout.lines import evened

Region: TypeAlias = "tuple[int, int]"

# A line end with blanks after it: a blank line, or an indented one.
_GAP: Final = re.compile(r"\n\s+")
# A sentence that runs on over the line's end: ... concluding their\npreparations for ...
_RUNS_ON: Final = re.compile(r"\n(?<=[^\n]{25}[a-z,] \n|[^\n]{26}[a-z,]\n)[a-z]")
# A list item on a line of its own: - Wheat, * Wheat, • Wheat, 1. Wheat, (b) Wheat
_ITEM: Final = re.compile(r"\n(?=[-*•·–—▪●○◦‣] {0,3}\S|\(?(?:\d{1,2}|[a-z])[.)] {1,3}\S)")
_ENDS_SENTENCE: Final = re.compile(r"[.!?:;][\"'”’»)\]]{0,3} *\Z")


def split_paragraphs(text: str) -> list[Region]:
    """The paragraphs of any text, furniture or not, in order: no blanks at their ends, hard-wrapped lines joined.

    >>> text = "They met\\non Monday.\\n\\nThey left."
    >>> [text[start:end] for start, end in split_paragraphs(text)]
    ['They met\\non Monday.', 'They left.']
    """
    even = evened(text)
    return paragraphs_in(even, 0, len(even))


def paragraphs_in(even: str, start: int, end: int) -> list[Region]:
    """The paragraphs of the stretch `start:end` of an evened text."""
    blocks = _blocks(even, start, end)
    if not _RUNS_ON.search(even, start, end):
        return [line for block in blocks for line in _lines(even, *block)]
    if len(blocks) == 1:
        return list(_by_short_lines(even, *blocks[0]))
    return [item for block in blocks for item in _items(even, *block)]


def _blocks(even: str, start: int, end: int) -> list[Region]:
    """The stretches between blank lines and before lines indented by two blanks or more, or a tab."""
    found: list[Region] = []
    for gap in _GAP.finditer(even, start, end):
        blanks = gap[0]
        if len(blanks) > 2 or blanks.count("\n") > 1 or blanks[1] == "\t":
            _add(found, even, start, gap.start())
            start = gap.end()
    _add(found, even, start, end)
    return found


def _lines(even: str, start: int, end: int) -> Iterator[Region]:
    while 0 <= (line_end := even.find("\n", start, end)):
        yield from _bare(even, start, line_end)
        start = line_end + 1
    yield from _bare(even, start, end)


def _items(even: str, start: int, end: int) -> Iterator[Region]:
    """A block of hard-wrapped lines is one paragraph, but for list items that begin a line after a whole sentence."""
    for item in _ITEM.finditer(even, start, end):
        if _ENDS_SENTENCE.search(even, max(start, item.start() - 8), item.start()):
            yield from _bare(even, start, item.start())
            start = item.end()
    yield from _bare(even, start, end)


def _by_short_lines(even: str, start: int, end: int) -> Iterator[Region]:
    """Neither blank lines nor indents: a line that ends a sentence and had room for the next word ends it all."""
    lines = list(_lines(even, start, end))
    width = max(line_end - line_start for line_start, line_end in lines)
    first = lines[0][0]
    for (line_start, line_end), (next_start, next_end) in zip(lines, lines[1:], strict=False):
        word_end = even.find(" ", next_start, next_end)
        word = (next_end if word_end < 0 else word_end) - next_start
        had_room = line_end - line_start + 1 + word < width - 2
        if had_room and _ENDS_SENTENCE.search(even, max(line_start, line_end - 8), line_end):
            yield first, line_end
            first = next_start
    yield first, lines[-1][1]


def _bare(even: str, start: int, end: int) -> Iterator[Region]:
    """The stretch without the blanks at its ends, if there is anything left."""
    found: list[Region] = []
    _add(found, even, start, end)
    yield from found


def _add(found: list[Region], even: str, start: int, end: int) -> None:
    piece = even[start:end]
    bare = piece.lstrip()
    if bare:
        start += len(piece) - len(bare)
        found.append((start, start + len(bare.rstrip())))
