"""HTML of a story, as a CMS or a feed has it, as the plain text that `parse` reads."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from newsparse.errors import ArgumentTypeError

if TYPE_CHECKING:
    from collections.abc import Sequence

HEADINGS = {f"h{level}": f"{'#' * level} " for level in range(1, 7)}
ITEM = "- "
BLOCKS = frozenset(
    "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form header"
    " hr html main nav ol p pre section summary table tbody tfoot thead tr ul".split()
) | {"li", *HEADINGS}
CELLS = frozenset(("td", "th"))
NOT_READ = frozenset("head iframe noscript script style svg template".split())
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_PARAGRAPH_END = re.compile(r"\n[ ]*\n\s*")  # two <br>


def html_to_text(html: str) -> str:
    r"""The text of HTML: a paragraph per block, blank lines between them, headings and lists marked as in Markdown.

    `<br>` ends a line, and two of them a paragraph; scripts, styles and what is embedded are left out. The HTML
    should be the story alone: to find the story in a whole page, use a tool such as trafilatura. Raises
    ArgumentTypeError where html is not a str.

    >>> html_to_text('<p class="lede">They met in <b>Oslo</b>.<br/>It rained.</p><h2>What&#39;s next</h2>A vote.')
    "They met in Oslo.\nIt rained.\n\n## What's next\n\nA vote."
    """
    if not isinstance(html, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentTypeError(f"html: wanted a str, got {type(html).__name__}")
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return _joined(reader.blocks())


def _joined(blocks: Sequence[str]) -> str:
    """With a blank line between them, but for items of one list."""
    text = ""
    for before, block in zip(("", *blocks), blocks, strict=False):
        is_list = before.startswith(ITEM) and block.startswith(ITEM)
        text += ("\n" if is_list else "\n\n" if text else "") + block
    return text


class _Reader(HTMLParser):
    """Collects the text between the borders of blocks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[str] = []
        self._parts: list[str] = []  # of the block that is open
        self._mark = ""  # what goes in front of it
        self._unread = 0  # elements around that are not read

    def blocks(self) -> list[str]:
        self._end_block()
        return self._blocks

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in NOT_READ:
            self._unread += 1
        elif tag in BLOCKS:
            self._end_block()
            self._mark = HEADINGS.get(tag) or (ITEM if tag == "li" else self._mark if tag == "p" else "")
        elif tag == "br":
            self._parts.append("\n")
        elif tag in CELLS and self._parts:
            self._parts.append(" | ")

    def handle_endtag(self, tag: str) -> None:
        if tag in NOT_READ:
            self._unread = max(self._unread - 1, 0)
        elif tag in BLOCKS:
            self._end_block()
            self._mark = ""

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self._parts.append(_BLANKS.sub(" ", data))

    def _end_block(self) -> None:
        text = "".join(self._parts)
        self._parts.clear()
        for paragraph in _PARAGRAPH_END.split(text):
            lines = [folded for line in paragraph.split("\n") if (folded := _BLANKS.sub(" ", line).strip(" "))]
            if not lines:
                continue
            is_heading = self._mark.startswith("#")
            self._blocks.append(self._mark + (" " if is_heading else "\n").join(lines))
            self._mark = ""
