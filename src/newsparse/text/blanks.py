"""Line ends and blanks: one text in which every line ends alike, character for character as long as the source."""

from __future__ import annotations

import re
from typing import Final

# What str.splitlines ends a line at, less the line feed itself.
_LINE_ENDS: Final = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
# The other blanks of str.isspace, less the space and the tab.
_BLANKS: Final = "\x1f\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u202f\u205f\u3000"

_ASCII_ODD: Final = "\r\x0b\x0c\x1c\x1d\x1e\x1f"
_ODD: Final = re.compile(f"[{_LINE_ENDS}{_BLANKS}]")
_EVEN: Final = str.maketrans(
    {**dict.fromkeys(_LINE_ENDS, "\n"), **dict.fromkeys(_BLANKS, " ")},
)


def with_plain_blanks(text: str) -> str:
    """The text with `\\n` for every line end and a space for every other blank but the tab, all offsets kept.

    >>> with_plain_blanks("Talks go on\\r\\nThey met.\\u2028They left.")
    'Talks go on \\nThey met.\\nThey left.'
    """
    if text.isascii():
        if not any(map(text.__contains__, _ASCII_ODD)):
            return text
    elif not _ODD.search(text):
        return text
    text = text.replace("\r\n", " \n")
    # the few that occur one by one: many times the speed of str.translate
    for odd in set(_ODD.findall(text)):
        text = text.replace(odd, _EVEN[ord(odd)])
    return text
