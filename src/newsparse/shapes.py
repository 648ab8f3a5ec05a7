"""What each field of the model holds, read off its annotations. The dict form, its reader, the JSON Schema and the
Arrow columns follow these shapes, so that a field added to the model is in all four.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin, get_type_hints

import attrs

from newsparse import model

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | None"


@attrs.frozen
class Scalar:
    """A str, and the pattern that it matches as a whole where it has one; or an int, and the least it can be."""

    type: type[str] | type[int]
    pattern: str | None = None
    minimum: int = 0


@attrs.frozen
class Choice:
    """The value of an enum."""

    enum: type[Enum]


@attrs.frozen
class Moment:
    """An ISO 8601 date, and a date with a time of day where `timed`."""

    timed: bool


@attrs.frozen
class Link:
    """Another object, given by its span: one of the same list, or of the article's list `to`."""

    to: str = ""


@attrs.frozen
class Maybe:
    """What `inner` is, or None."""

    inner: Shape


@attrs.frozen
class Many:
    """A tuple, in JSON a list."""

    item: Shape


@attrs.frozen
class Record:
    """An attrs class of the model: its fields in their order; `optional` are those that have a default, and `link` is
    the one that leads to another of its list.
    """

    name: str
    summary: str
    make: Callable[..., object]
    fields: dict[str, Shape]
    optional: frozenset[str]
    link: str | None


Shape: TypeAlias = Scalar | Choice | Moment | Link | Maybe | Many | Record


@cache
def record(cls: type[attrs.AttrsInstance]) -> Record:
    """The shape of an attrs class of the model."""
    hints: dict[str, object] = get_type_hints(cls)
    fields = {
        attribute.name: _bounded(_shape(hints[attribute.name], cls), attribute.metadata)
        for attribute in attrs.fields(cls)
    }
    summary = inspect.cleandoc(cls.__doc__ or "").split("\n\n")[0].replace("\n", " ")
    link = next((name for name, shape in fields.items() if shape == Maybe(Link())), None)
    optional = frozenset(one.name for one in attrs.fields(cls) if one.default is not attrs.NOTHING)
    return Record(cls.__name__, summary, cls, fields, optional, link)


def _bounded(shape: Shape, bounds: Mapping[str, Any]) -> Shape:
    """The shape with the pattern or the minimum of a field."""
    if not bounds:
        return shape
    if isinstance(shape, Maybe):
        return Maybe(_bounded(shape.inner, bounds))
    assert isinstance(shape, Scalar)
    return attrs.evolve(shape, **bounds)


def _shape(hint: object, owner: type) -> Shape:
    options = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    wanted = [option for option in options if option is not NoneType]
    shape = Moment(timed=True) if set(wanted) == {date, datetime} else _plain_shape(wanted[0], owner)
    return Maybe(shape) if NoneType in options else shape


def _plain_shape(hint: object, owner: type) -> Shape:
    if hint is owner:
        return Link()
    if owner is model.Statement and hint is model.Quote:
        return Link(to="quotes")
    if hint is str or hint is int:
        return Scalar(str if hint is str else int)
    if hint is date:
        return Moment(timed=False)
    if get_origin(hint) is tuple:
        return Many(_shape(get_args(hint)[0], owner))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return Choice(hint)
    if isinstance(hint, type) and attrs.has(hint):
        return record(hint)
    raise TypeError(f"{owner.__name__}: a field of type {hint!r} has no form in JSON yet")


def article_shape() -> Record:
    """The shape of a whole Article."""
    return record(model.Article)
