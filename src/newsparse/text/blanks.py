"""Line ends and blanks: every line ends alike and every blank is a space or a tab, at the same places as before."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final

# What str.splitlines ends a line at, less the line feed itself.
_LINE_ENDS: Final = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
# The other blanks of str.isspace, less the space and the tab.
_BLANKS: Final = "\x1f\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u202f\u205f\u3000"
_PLAIN: Final = {**dict.fromkeys(_LINE_ENDS, "\n"), **dict.fromkeys(_BLANKS, " ")}
_ASCII: Final = [sign for sign in _PLAIN if sign.isascii()]


def with_plain_blanks(text: str, beyond_ascii: AbstractSet[str]) -> str:
    """The text with `\\n` for every line end and a space for every other blank but the tab, all offsets kept.

    `beyond_ascii` holds the signs of the text that aren't ASCII.

    >>> with_plain_blanks("Talks go on\\r\\nThey met.\\u2028They left.", {"\\u2028"})
    'Talks go on \\nThey met.\\nThey left.'
    """
    odd = [sign for sign in _ASCII if sign in text]
    if "\r" in odd:
        text = text.replace("\r\n", " \n")
    odd += _PLAIN.keys() & beyond_ascii
    for sign in odd:  # a few, one by one: many times the speed of str.translate
        text = text.replace(sign, _PLAIN[sign])
    return text
