"""Bytes to text: a whole file, or lines of it, within a bound; what character set they are in."""

from __future__ import annotations

import codecs
import io
import re
from typing import IO

from newsparse.charset import decode
from newsparse.errors import ArgumentValueError

ADVICE = "--encoding NAME decides"
SKIPPED_AT_ONCE = 1 << 20

_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),  # in front of the mark of UTF-16, with which it begins
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_NO_TEXT = re.compile(rb"[\x00-\x08\x0e-\x19\x1c-\x1f]")
_UNDECODED = re.compile("[\udc80-\udcff]")  # a byte kept by "surrogateescape"


def by_mark(head: bytes) -> str | None:
    """The encoding that a byte order mark names; that of UTF-8 changes nothing."""
    return next((name for mark, name in _MARKS if head.startswith(mark)), None)


def read_text(data: bytes, encoding: str | None) -> tuple[str, str | None]:
    r"""The text, and what is to be said about its encoding; without a name UTF-8, else a mark, else Windows-1252.

    Raises ArgumentValueError for bytes that the named encoding does not have, and for what is not a text.

    >>> read_text(b"They \x93met\x94.", None)
    ('They “met”.', 'read as Windows-1252, since it is not UTF-8: byte 0x93 at offset 5; --encoding NAME decides')
    """
    marked = encoding or by_mark(data)
    if marked is not None:
        text = _decoded(data, marked)
        return text, None if encoding else f"read as {marked}, by its mark; {ADVICE}"
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError as error:
        where = _place(error)
    odd = _NO_TEXT.search(data)
    if odd is not None:
        raise ArgumentValueError(f"not a text: byte 0x{odd[0][0]:02x} at offset {odd.start()}")
    text, charset = decode(data)
    if charset == "utf-8":
        return text, f"read as UTF-8 with odd bytes, the first {where.removeprefix('byte ')}; {ADVICE}"
    return text, f"read as Windows-1252, since it is not UTF-8: {where}; {ADVICE}"


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ArgumentValueError(f"not {encoding}: {_place(error)}") from error
    except UnicodeError as error:
        raise ArgumentValueError(f"not {encoding}: {error}") from error


def _place(error: UnicodeDecodeError) -> str:
    return f"byte 0x{error.object[error.start]:02x} at offset {error.start}"


class Lines:
    """The lines of a file of rows, each with its end; a line that can't be read is raised, and the next one follows.

    `bound` is the most characters that a row may have; `begin_row` starts to count anew. `guesses` reads a line that
    is not UTF-8 as Windows-1252, and `remark` then says so.
    """

    def __init__(self, data: IO[bytes], encoding: str | None, bound: int, guesses: bool) -> None:
        self._encoding = encoding or "utf-8"
        self._stream = io.TextIOWrapper(data, self._encoding, errors="surrogateescape", newline="\n")
        self._guesses = guesses and encoding is None
        self._bound = self._left = bound
        self.remark: str | None = None

    def begin_row(self) -> None:
        self._left = self._bound

    def __iter__(self) -> Lines:
        return self

    def __next__(self) -> str:
        """Raises ArgumentValueError for a line that is too long or not in the encoding."""
        line = self._stream.readline(self._left + 1)
        self._left -= len(line)
        if not line:
            raise StopIteration
        if self._left < 0 and not line.endswith("\n"):
            self._skip_line()
            raise ArgumentValueError(f"longer than {self._bound:,} characters; --max-size raises the bound")
        self._left = max(self._left, 0)
        odd = None if line.isascii() else _UNDECODED.search(line)
        return line if odd is None else self._guessed(line, odd)

    def _skip_line(self) -> None:
        while (part := self._stream.readline(SKIPPED_AT_ONCE)) and not part.endswith("\n"):
            pass

    def _guessed(self, line: str, odd: re.Match[str]) -> str:
        if not self._guesses:
            name = self._encoding if self._encoding != "utf-8" else "UTF-8"
            advice = "" if name != "UTF-8" else "; --encoding NAME, such as --encoding windows-1252, decides"
            byte, offset = ord(odd[0]) - 0xDC00, len(line[: odd.start()].encode("utf-8", "surrogateescape"))
            raise ArgumentValueError(f"not {name}: byte 0x{byte:02x} at offset {offset}{advice}")
        text, remark = read_text(line.encode("utf-8", "surrogateescape"), None)
        self.remark = self.remark or remark
        return text

    def detach(self) -> None:
        """Leaves the file open for whoever opened it."""
        self._stream.detach()
