"""Rows of JSON Lines and CSV: the text, the day and the fields to keep, each row by itself."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import cast

from attrs import field, frozen

from newsparse.cli.days import moment
from newsparse.cli.texts import Lines
from newsparse.errors import ArgumentValueError

LONGEST_INTEGER = 4300  # digits; more take Python a while to read, and no id has them
SEPARATORS = (",", ";", "\t", "|")
KINDS: dict[type, str] = {
    bool: "true or false",
    int: "a number",
    float: "a number",
    str: "a string",
    dict: "an object",
    list: "a list",
}


@frozen
class Fields:
    """The names of the fields that are wanted; `text` is None where the file's name alone says that it has rows."""

    text: str | None = None
    published: str | None = None
    keep: tuple[str, ...] = ()

    @property
    def text_name(self) -> str:
        return self.text or "text"

    @property
    def needed(self) -> tuple[str, ...]:
        """What every row must have."""
        return (self.text_name,) if self.published is None else (self.text_name, self.published)


@frozen
class Row:
    """What is wanted of a row; `kept` is the inside of a JSON object."""

    text: str = field(repr=False)
    published: date | None = None
    kept: str = ""


def json_rows(lines: Lines, fields: Fields) -> Iterator[tuple[int, Row | ArgumentValueError]]:
    """The rows of JSON Lines, each with its line number; what is wrong with a row stands in its place."""
    number = 0
    while True:
        number += 1
        lines.begin_row()
        try:
            line = next(lines)
            if line.strip():
                yield number, _json_row(line.removeprefix("\ufeff"), fields)
        except StopIteration:
            return
        except ArgumentValueError as error:
            yield number, error


def _json_row(line: str, fields: Fields) -> Row:
    try:
        row: object = json.loads(line, parse_int=_integer)
    except RecursionError:
        raise ArgumentValueError("not valid JSON: nested too deeply") from None
    except ValueError as error:
        raise ArgumentValueError(f"not valid JSON: {error}") from error
    if not isinstance(row, dict):
        raise ArgumentValueError(f"expected an object, got {_kind(row)}")
    row = cast("dict[str, object]", row)
    text = _value(row, fields.text_name)
    if not isinstance(text, str):
        raise ArgumentValueError(f'field "{fields.text_name}": expected a string, got {_kind(text)}')
    day = None if fields.published is None else _value(row, fields.published)
    if not isinstance(day, str | None):
        raise ArgumentValueError(f'field "{fields.published}": expected a string, got {_kind(day)}')
    return Row(text, _day(day, fields), kept({name: row.get(name) for name in fields.keep}))


def _value(row: dict[str, object], name: str) -> object:
    if name not in row:
        raise _missing("field", name, list(row))
    return row[name]


def _integer(digits: str) -> int:
    count = len(digits.lstrip("-"))
    if count > LONGEST_INTEGER:
        raise ValueError(f"an integer of {count:,} digits")
    return int(digits)


def kept(values: Mapping[str, object]) -> str:
    """The fields to keep as JSON, ready to stand in an object. Raises ArgumentValueError for what JSON can't hold.

    >>> kept({"id": 7, "url": None})
    '"id": 7, "url": null, '
    """
    parts: list[str] = []
    for name, value in values.items():
        try:
            written = json.dumps(value, ensure_ascii=False, allow_nan=False)
        except (ValueError, RecursionError) as error:
            raise ArgumentValueError(f'field "{name}": cannot be kept: {error}') from error
        parts.append(f"{json.dumps(name, ensure_ascii=False)}: {written}, ")
    return "".join(parts)


def csv_rows(lines: Lines, fields: Fields, bound: int) -> Iterator[tuple[int, Row | ArgumentValueError]]:
    """The rows of CSV, each with its number, the header's being 1; what is wrong with a row stands in its place.

    Raises ArgumentValueError where the header lacks a column that is wanted.
    """
    first = next((line for line in lines if line.strip("\ufeff \t\r\n")), None)
    if first is None:
        return
    header, separator = _header(first.removeprefix("\ufeff"), fields)
    places = {name: header.index(name) for name in (*fields.needed, *fields.keep)}
    csv.field_size_limit(min(bound, 2**31 - 1))  # its own limit is shorter than many a story
    reader = csv.reader(lines, delimiter=separator, strict=True)
    number = 1
    while True:
        number += 1
        lines.begin_row()
        try:
            row = next(reader)
            if row:
                yield number, _csv_row(row, header, places, fields)
        except StopIteration:
            return
        except csv.Error as error:
            yield number, ArgumentValueError(f"not valid CSV: {error}")
        except ArgumentValueError as error:
            yield number, error


def _header(line: str, fields: Fields) -> tuple[list[str], str]:
    """The names of the columns and what stands between them: that by which the text's column is found."""
    try:
        found = [(next(csv.reader([line], delimiter=mark)), mark) for mark in SEPARATORS]
    except csv.Error as error:
        raise ArgumentValueError(f"not valid CSV: {error}") from error
    header, separator = max(found, key=lambda one: (fields.text_name in one[0], len(one[0])))
    for name in (*fields.needed, *fields.keep):
        if name not in header:
            is_guess = name == fields.text_name and fields.text is None
            raise _missing("column", name, header, "; --text-field names that with the text" if is_guess else "")
    return header, separator


def _csv_row(row: list[str], header: list[str], places: dict[str, int], fields: Fields) -> Row:
    if len(row) != len(header):
        raise ArgumentValueError(f"expected {len(header)} columns, as in the header, got {len(row)}")
    day = None if fields.published is None else row[places[fields.published]]
    values = {name: row[places[name]] for name in fields.keep}
    return Row(row[places[fields.text_name]], _day(day, fields), kept(values))


def _missing(what: str, name: str, names: list[str], advice: str = "") -> ArgumentValueError:
    there = ", ".join(f'"{each:.40}"' for each in names[:20]) or "none"
    return ArgumentValueError(f'no {what} "{name}"; there {"is" if len(names) == 1 else "are"} {there}{advice}')


def _day(text: str | None, fields: Fields) -> date | None:
    if not text:
        return None
    try:
        return moment(text)
    except ValueError as error:
        raise ArgumentValueError(f'field "{fields.published}": {error}') from error


def _kind(value: object) -> str:
    return next((kind for cls, kind in KINDS.items() if isinstance(value, cls)), "null")
