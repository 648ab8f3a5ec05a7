"""JSON data read into the objects of the model; every error names the field by its path."""

from __future__ import annotations

from typing import cast

from attrs import evolve

from newsparse.errors import ArgumentTypeError, ArgumentValueError
from newsparse.iso8601 import read_moment
from newsparse.model import DateReference, Quote, Span, Statement
from newsparse.shapes import Choice, Link, Many, Maybe, Record, Scalar, Shape, record

SHOWN = 40
LONGEST_CHAIN = 100  # links; more of them would let a copy or a comparison of the article recurse too deeply


def read(data: object, shape: Shape, path: str) -> object:
    """The object of the model that `data` stands for."""
    if isinstance(shape, Maybe):
        return None if data is None else read(data, shape.inner, path)
    if isinstance(shape, Record):
        return _make(shape, _read_fields(data, shape, path), path)
    if isinstance(shape, Many):
        return _read_list(data, shape.item, path)
    if isinstance(shape, Scalar):
        if type(data) is not shape.type:
            raise _mistyped(path, shape.type.__name__, data)
        return data
    if isinstance(shape, Link):
        return read(data, record(Span), path)
    if not isinstance(data, str):
        raise _mistyped(path, "str", data)
    return _read_choice(data, shape, path) if isinstance(shape, Choice) else read_moment(data, path, shape.timed)


def _read_fields(data: object, shape: Record, path: str) -> dict[str, object]:
    if not isinstance(data, dict):
        raise _mistyped(path, f"a dict of the fields of {shape.name}", data)
    given = cast("dict[object, object]", data)
    for name in given:
        if name not in shape.fields:
            known = ", ".join(shape.fields)
            raise ArgumentValueError(f"{_join(path, name)}: unknown field, {shape.name} has {known}")
    for name in shape.fields:
        if name not in given and name not in shape.optional:
            raise ArgumentValueError(f"{_join(path, name)}: missing field of {shape.name}")
    # What has a default may have come to the model after the data was written.
    fields = ((name, field) for name, field in shape.fields.items() if name in given)
    return {name: read(given[name], field, _join(path, name)) for name, field in fields}


def _make(shape: Record, fields: dict[str, object], path: str) -> object:
    if "statements" in fields:
        fields["statements"] = _with_quotes(fields["statements"], fields.get("quotes", ()))
    try:
        made = shape.make(**fields)
        _ = isinstance(made, DateReference) and made.rrule  # raises if it can't be read
    except ArgumentValueError as error:
        raise ArgumentValueError(f"{path}: {error}") from error
    return made


def _with_quotes(statements: object, quotes: object) -> tuple[Statement, ...]:
    """The statements, each with the article's quotes whose spans it has."""
    by_span = {quote.span: quote for quote in reversed(cast("tuple[Quote, ...]", quotes))}
    found: list[Statement] = []
    for number, statement in enumerate(cast("tuple[Statement, ...]", statements)):
        for place, span in enumerate(cast("tuple[Span, ...]", statement.quotes)):
            if span not in by_span:
                raise ArgumentValueError(
                    f"statements[{number}].quotes[{place}]: {span} is the span of none in quotes"
                )
        found.append(evolve(statement, quotes=tuple(by_span[cast("Span", span)] for span in statement.quotes)))
    return tuple(found)


def _read_list(data: object, item: Shape, path: str) -> tuple[object, ...]:
    if not isinstance(data, list):
        raise _mistyped(path, "list", data)
    given = cast("list[object]", data)
    if isinstance(item, Record) and item.link is not None:
        return _read_linked(given, item, item.link, path)
    return tuple([read(value, item, f"{path}[{number}]") for number, value in enumerate(given)])


def _read_linked(given: list[object], item: Record, link: str, path: str) -> tuple[object, ...]:
    """Objects that lead to one another: what a link leads to must be made before what has the link."""
    fields = [_read_fields(value, item, f"{path}[{number}]") for number, value in enumerate(given)]
    places: dict[object, int] = {}
    for number, found in enumerate(fields):
        places.setdefault(found["span"], number)
    made: dict[int, object] = {}
    for number in range(len(fields)):
        chain: dict[int, None] = {}  # in order, and quick to look up
        at: int | None = number
        while at is not None and at not in made:
            if at in chain:
                raise ArgumentValueError(f"{path}[{at}].{link}: leads back to itself")
            if len(chain) == LONGEST_CHAIN:
                raise ArgumentValueError(f"{path}[{number}].{link}: leads over more than {LONGEST_CHAIN} others")
            chain[at] = None
            at = _target(fields[at].get(link), places, f"{path}[{at}].{link}")
        for at in reversed(chain):
            target = fields[at].get(link)
            linked = None if target is None else made[places[target]]
            made[at] = _make(item, {**fields[at], link: linked}, f"{path}[{at}]")
    return tuple([made[number] for number in range(len(fields))])


def _target(span: object, places: dict[object, int], path: str) -> int | None:
    if span is None:
        return None
    if span not in places:
        raise ArgumentValueError(f"{path}: {span} is the span of none in {path.partition('[')[0]}")
    return places[span]


def _read_choice(data: str, shape: Choice, path: str) -> object:
    try:
        return shape.enum(data)
    except ValueError:
        known = ", ".join(repr(member.value) for member in shape.enum)
        raise ArgumentValueError(f"{path}: {_short(data)} is not one of {known}") from None


def _mistyped(path: str, wanted: str, data: object) -> ArgumentTypeError:
    return ArgumentTypeError(f"{path or 'article'}: wanted {wanted}, got {type(data).__name__} {_short(data)}")


def _short(data: object) -> str:
    shown = repr(data)
    return shown if len(shown) <= SHOWN else f"{shown[:SHOWN]}..."


def _join(path: str, name: object) -> str:
    return f"{path}.{name}" if path else str(name)
