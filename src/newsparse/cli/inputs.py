"""What the command is given to read: files in, numbered pieces of copy out, lazily."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import date
from itertools import chain
from pathlib import Path
from typing import IO, TypeAlias, cast

from attrs import evolve, field, frozen

from newsparse import NewsparseError, wire
from newsparse.cli.files import Failure
from newsparse.cli.messages import shown
from newsparse.cli.rows import Fields, Row, csv_rows, json_rows, kept
from newsparse.cli.texts import ADVICE, Lines, by_mark, read_text
from newsparse.errors import ArgumentValueError, WireError

GZIP = b"\x1f\x8b"
JSON_LINES = (".jsonl", ".ndjson")
CSV = (".csv", ".tsv")
BOUND = 64 << 20  # bytes of a file, characters of a row: a text of that length takes a minute or two
CHUNK = 1 << 16


@frozen
class Piece:
    """One thing to read: where it is from, the copy and its day; `through` are the bytes read so far.

    `number` is that of the line, the row or the message, and `unit` says which; None where the file is one text.
    `kept` are fields of a row that go with the article, as the inside of a JSON object.
    """

    name: str
    number: int | None
    copy: str | wire.WireMessage = field(repr=False)
    published: date | None = None
    through: int = 0
    unit: str = ""
    kept: str = ""

    @property
    def where(self) -> str:
        """The place of a piece, as a person reads it.

        >>> Piece("stories.jsonl", 12, "Talks go on", unit="line").where
        'stories.jsonl: line 12'
        """
        return shown(self.name) if self.number is None else f"{shown(self.name)}: {self.unit} {self.number}"


@frozen
class Remark:
    """What a person should know about an input that was read all the same."""

    where: str
    remark: str


Input: TypeAlias = Piece | Failure | Remark


@frozen
class Reading:
    """How inputs are read: the fields of rows, the day of what has none, the encoding, the bound."""

    fields: Fields = field(factory=Fields)
    published: date | None = None
    encoding: str | None = None
    bound: int = BOUND


def pieces(names: list[str | Failure], reading: Reading) -> Iterator[Input]:
    """The copy of all files in order; what can't be read is a Failure in its place, and the rest goes on."""
    before = 0
    for name in names:
        if isinstance(name, Failure):
            yield name
            continue
        try:
            with _opened(name) as (raw, data):
                for found in _found(name, data, reading):
                    yield evolve(found, through=before + _position(raw)) if isinstance(found, Piece) else found
                before += _position(raw)
        except (NewsparseError, OSError, UnicodeError, EOFError, zlib.error, MemoryError) as error:
            yield Failure(shown(name), reason(error))


@contextmanager
def _opened(name: str) -> Generator[tuple[IO[bytes], IO[bytes]], None, None]:
    """The file as it lies there, and its bytes unpacked where it is gzip."""
    if name == "-":
        stream = cast(io.BufferedReader, sys.stdin.buffer)
        yield stream, _unpacked(stream)
        return
    with Path(name).open("rb") as stream:
        yield stream, _unpacked(stream)


def _unpacked(stream: io.BufferedReader) -> IO[bytes]:
    return cast("IO[bytes]", gzip.open(stream)) if stream.peek(2)[:2] == GZIP else stream


def _position(raw: IO[bytes]) -> int:
    return raw.tell() if raw.seekable() else 0


def _found(name: str, data: IO[bytes], reading: Reading) -> Iterator[Input]:
    head = cast(io.BufferedReader, data).peek(4)
    plain = name.lower().removesuffix(".gz")
    if plain.endswith(CSV):
        return _rows(name, data, reading, head, is_csv=True)
    if plain.endswith(JSON_LINES):
        return _rows(name, data, reading, head, is_csv=False)
    if reading.fields.text is not None:  # the name doesn't say what rows they are, but JSON begins with a bracket
        first = head.lstrip(b"\xff\xfe\xef\xbb\xbf\0 \t\r\n")[:1]
        return _rows(name, data, reading, head, is_csv=first not in (b"{", b"["))
    return _whole(name, data, reading)


def _whole(name: str, data: IO[bytes], reading: Reading) -> Iterator[Input]:
    """The messages of a transmission, or the text of any other file."""
    nothing = kept(dict.fromkeys(reading.fields.keep))
    head = data.read(reading.bound + 1)
    if wire.is_transmission(head):
        chunks = chain([head], iter(lambda: data.read(CHUNK), b""))
        for number, message in enumerate(wire.read(chunks, errors="yield"), 1):
            if isinstance(message, WireError):
                yield Failure(shown(name), str(message))
            else:
                yield Piece(name, number, message, reading.published, unit="message", kept=nothing)
        return
    if len(head) > reading.bound:
        raise ArgumentValueError(f"longer than {reading.bound:,} bytes; --max-size raises the bound")
    text, remark = read_text(head, reading.encoding)
    if remark:
        yield Remark(shown(name), remark)
    if not text.strip():
        yield Remark(shown(name), "is empty")
    yield Piece(name, None, text, reading.published, kept=nothing)


def _rows(name: str, data: IO[bytes], reading: Reading, head: bytes, is_csv: bool) -> Iterator[Input]:
    marked = None if reading.encoding else by_mark(head)
    if marked:
        yield Remark(shown(name), f"read as {marked}, by its mark; {ADVICE}")
    lines = Lines(data, reading.encoding or marked, reading.bound, guesses=is_csv)
    rows = csv_rows(lines, reading.fields, reading.bound) if is_csv else json_rows(lines, reading.fields)
    unit = "row" if is_csv else "line"
    is_empty, is_said = True, False
    try:
        for number, row in rows:
            is_empty = False
            if lines.remark and not is_said:
                is_said = True
                yield Remark(shown(name), lines.remark)
            piece = Piece(name, number, "", unit=unit)
            if isinstance(row, Row):
                day = row.published or reading.published
                yield evolve(piece, copy=row.text, published=day, kept=row.kept)
            else:
                yield Failure(piece.where, str(row))
    finally:
        lines.detach()
    if is_empty:
        yield Remark(shown(name), "is empty")


def reason(error: Exception) -> str:
    """What went wrong, for a person, in one line."""
    if isinstance(error, OSError):
        return error.strerror or str(error)
    if isinstance(error, MemoryError):
        return "not enough memory"
    return str(error) or type(error).__name__
