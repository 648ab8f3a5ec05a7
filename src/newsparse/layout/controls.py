"""Control characters that stand alone: a byte order mark, the SOH and ETX of a transmission, a line of NULs."""

from __future__ import annotations

import re
from typing import Final

from newsparse.layout.paragraphs import Region

# The controls and marks without width that str.isspace doesn't count as blanks.
_SIGNS: Final = (
    "".join(map(chr, (*range(9), *range(0x0E, 0x1C), *range(0x7F, 0x85), *range(0x86, 0xA0))))
    + "\u200b\u200e\u200f\u2060\ufeff"
)
_LINE_BEGINS: Final = re.compile(f"\\n[ \\t]*[{_SIGNS}]")
_RUN: Final = re.compile(f"[{_SIGNS}](?:[{_SIGNS} \\t]*[{_SIGNS}])?")
_LINE: Final = re.compile(f"^[ \\t]*[{_SIGNS}][{_SIGNS} \\t]*$", re.MULTILINE)
_EDGE: Final = _SIGNS + " \t\n"


def blanked_controls(text: str) -> tuple[str, list[Region]]:
    """The normalized text with blanks for the controls at its ends and on lines of their own; and where those stood.

    >>> blanked_controls("\\ufeffTalks go on\\x03")
    (' Talks go on ', [(0, 1), (12, 13)])
    """
    visible = text.strip()
    at_an_end = visible[:1] in _SIGNS or visible[-1:] in _SIGNS
    if not at_an_end and not _LINE_BEGINS.search(text):
        return text, []
    first = len(text) - len(text.lstrip(_EDGE))
    last = max(first, len(text.rstrip(_EDGE)))
    stretches = [(0, first), *(line.span() for line in _LINE.finditer(text, first, last)), (last, len(text))]
    found = [run.span() for stretch in stretches for run in _RUN.finditer(text, *stretch)]
    pieces: list[str] = []
    at = 0
    for start, end in found:
        pieces += text[at:start], " " * (end - start)
        at = end
    return "".join(pieces) + text[at:], found
