"""Bytes to text: ASCII, UTF-8, Latin-1 or Windows-1252, by the bytes alone, since no header names one.

UTF-8 proves itself. Of the others, bytes 0x80 to 0x9f are curly quotes and dashes in Windows-1252 and nothing
printed in Latin-1, so one of them decides. An odd byte in an otherwise clean text doesn't decide for all of
it: in UTF-8 it is read as Windows-1252 (a pasted name), and a byte that has no meaning there becomes U+FFFD.
"""

from __future__ import annotations

import re

_HIGH = re.compile(rb"[\x80-\xff]")
_WINDOWS = re.compile(rb"[\x80-\x9f]")
_SINGLE = re.compile("[\udc80-\udcff]")
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")


def decode(data: bytes) -> tuple[str, str]:
    """The text and the name of its character set.

    >>> decode(b"Malm\\xf6"), decode("Malmö".encode()), decode(b"Malm\\xf6 \\x96 Lund")
    (('Malmö', 'latin-1'), ('Malmö', 'utf-8'), ('Malmö – Lund', 'cp1252'))
    """
    if not _HIGH.search(data):
        return data.decode("ascii"), "ascii"
    text = data.decode("utf-8", "surrogateescape")
    odd = len(_SINGLE.findall(text))
    whole = len(_BEYOND_ASCII.findall(text)) - odd
    if whole > odd:
        return (_SINGLE.sub(lambda byte: _windows(ord(byte[0]) - 0xDC00), text) if odd else text), "utf-8"
    if _WINDOWS.search(data):
        return data.decode("cp1252", "replace"), "cp1252"
    return data.decode("latin-1"), "latin-1"


def _windows(byte: int) -> str:
    return bytes((byte,)).decode("cp1252", "replace")
