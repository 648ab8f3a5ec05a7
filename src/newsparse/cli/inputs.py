"""What the command is given: files, folders and patterns in, numbered pieces of copy out, lazily."""

from __future__ import annotations

import glob
import gzip
import io
import json
import os
import re
import sys
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import IO, TypeAlias, cast

from attrs import field, frozen

from newsparse import ArgumentValueError, NewsparseError, wire

GZIP = b"\x1f\x8b"
JSON_LINES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
_DAY = re.compile(r"\d{4}-?(\d{2}-?\d{2}|W\d{2}-?\d|\d{3})(?!\d)")  # 2020-07-24, 2020-W30-5, 2020-206
KINDS: dict[type, str] = {
    bool: "true or false",
    int: "a number",
    float: "a number",
    str: "a string",
    dict: "an object",
    list: "a list",
}


@frozen
class Piece:
    """One thing to read: where it is from, the copy and its day; `through` are the bytes read so far.

    `number` is that of the line or the message, from 1 on; None where the file is one text.
    """

    name: str
    number: int | None
    copy: str | wire.WireMessage = field(repr=False)
    published: date | None = None
    through: int = 0


@frozen
class Failure:
    """What could not be read, told for a person."""

    where: str
    problem: str


Input: TypeAlias = Piece | Failure


@frozen
class Fields:
    """The fields of a JSON line with the text and the day; no text field: a file's name tells that it has lines."""

    text: str | None = None
    published: str | None = None


def place(name: str, number: int | None, is_line: bool) -> str:
    """How a person is told where something stands.

    >>> place("stories.jsonl", 12, is_line=True)
    'stories.jsonl: line 12'
    """
    return name if number is None else f"{name}: {'line' if is_line else 'message'} {number}"


def files(names: list[str]) -> Iterator[str | Failure]:
    """The files that the arguments name: a folder's files at any depth, hidden ones left out; a pattern's files."""
    for name in names or ["-"]:
        path = Path(name)
        if name == "-" or path.is_file():
            yield name
        elif path.is_dir():
            yield from _files_in(name)
        elif glob.has_magic(name) and not path.exists():
            yield from _files_like(name)
        else:
            yield name  # opening it tells what is wrong with it


def _files_in(folder: str) -> Iterator[str]:
    for top, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (str(Path(top, name)) for name in sorted(names) if not name.startswith("."))


def _files_like(pattern: str) -> Iterator[str | Failure]:
    found = sorted(name for name in glob.iglob(pattern, recursive=True) if Path(name).is_file())  # noqa: PTH207
    if not found:
        yield Failure(pattern, "no file matches")
    yield from found


def size(names: list[str | Failure]) -> int | None:
    """The bytes of all files, None where one is a stream without an end."""
    if "-" in names:
        return None
    paths = (Path(name) for name in names if isinstance(name, str))
    return sum(path.stat().st_size for path in paths if path.is_file())


def pieces(names: list[str | Failure], fields: Fields, published: date | None) -> Iterator[Input]:
    """The copy of all files in order; what can't be read is a Failure in its place, and the rest goes on."""
    before = 0
    for name in names:
        if isinstance(name, Failure):
            yield name
            continue
        try:
            with _opened(name) as (raw, data):
                is_lines = fields.text is not None or name.endswith(JSON_LINES)
                found = _lines(name, data, fields, published) if is_lines else _whole(name, data.read(), published)
                for piece in found:
                    yield _through(piece, before + _told(raw))
                before += _told(raw)
        except (NewsparseError, OSError, UnicodeDecodeError, EOFError, zlib.error) as error:
            yield Failure(name, reason(error))


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


def _told(raw: IO[bytes]) -> int:
    return raw.tell() if raw.seekable() else 0


def _through(piece: Input, count: int) -> Input:
    if isinstance(piece, Failure):
        return piece
    return Piece(piece.name, piece.number, piece.copy, piece.published, count)


def _whole(name: str, data: bytes, published: date | None) -> Iterator[Input]:
    """The messages of a transmission, or the text of any other file."""
    if not wire.is_transmission(data):
        yield Piece(name, None, data.decode("utf-8"), published)
        return
    for number, message in enumerate(wire.read(data), 1):
        yield Piece(name, number, message, published)


def _lines(name: str, data: IO[bytes], fields: Fields, published: date | None) -> Iterator[Input]:
    for number, line in enumerate(data, 1):
        if not line.strip():
            continue
        try:
            text, day = _row(line, fields)
        except (ArgumentValueError, UnicodeDecodeError) as error:
            yield Failure(place(name, number, is_line=True), reason(error))
            continue
        yield Piece(name, number, text, day or published)


def _row(line: bytes, fields: Fields) -> tuple[str, date | None]:
    """The text and the day of a JSON line. Raises ArgumentValueError that names the field."""
    try:
        row: object = json.loads(line.decode("utf-8-sig"))
    except (json.JSONDecodeError, RecursionError) as error:
        raise ArgumentValueError(f"no JSON: {error}") from error
    if not isinstance(row, dict):
        raise ArgumentValueError(f"wanted an object, got {_kind(row)}")
    row = cast("dict[str, object]", row)
    text = _value(row, fields.text or "text")
    if not isinstance(text, str):
        raise ArgumentValueError(f'field "{fields.text or "text"}": wanted a string, got {_kind(text)}')
    if fields.published is None:
        return text, None
    day = _value(row, fields.published)
    if day is None:
        return text, None
    if not isinstance(day, str):
        raise ArgumentValueError(f'field "{fields.published}": wanted a string, got {_kind(day)}')
    try:
        return text, moment(day)
    except ValueError as error:
        raise ArgumentValueError(f'field "{fields.published}": {error}') from error


def _value(row: dict[str, object], name: str) -> object:
    if name not in row:
        there = ", ".join(f'"{key}"' for key in row)
        raise ArgumentValueError(f'no field "{name}"; there {"is" if len(row) == 1 else "are"} {there or "none"}')
    return row[name]


def _kind(value: object) -> str:
    return next((kind for cls, kind in KINDS.items() if isinstance(value, cls)), "null")


def moment(text: str) -> date:
    """The day or time of ISO 8601 text; a month or a week alone is neither. Raises ValueError.

    >>> moment("2020-07-24"), moment("20200724T0930Z").hour
    (datetime.date(2020, 7, 24), 9)
    """
    from dateutil.parser import isoparse

    if not _DAY.match(text):
        raise ValueError(f"{text!r:.80} is no ISO 8601 date with a day, as 2020-07-24 is")
    try:
        found = isoparse(text)
    except ValueError as error:
        raise ValueError(f"{text!r:.80} is no ISO 8601 date, as 2020-07-24 is") from error
    return found.date() if _DAY.fullmatch(text) else found


def reason(error: Exception) -> str:
    """What went wrong, for a person, in one line."""
    if isinstance(error, UnicodeDecodeError):
        where = f"byte 0x{error.object[error.start]:02x} at offset {error.start}"
        return f"not UTF-8: {where}; convert it first, as iconv -f latin1 -t utf-8 does"
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return str(error)
