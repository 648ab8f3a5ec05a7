"""An Article as plain dicts, lists and strings, with the names of the model."""

from __future__ import annotations

import json
from datetime import date
from enum import Enum
from typing import cast

from newsparse.errors import ArgumentTypeError, ArgumentValueError
from newsparse.export.checks import check_source
from newsparse.export.reading import read
from newsparse.model import Article, DateReference, Quote, Span
from newsparse.shapes import Json, Many, Maybe, Record, Shape, article_shape


def to_dict(article: Article) -> dict[str, Json]:
    """The whole Article as a dict that `json.dumps` takes: keys are the names of the model in their order.

    A span is `{"start": ..., "end": ...}`, an enum its value, a date ISO 8601; `until` and `continued_by` are the
    span of the reference or quote they lead to, and the `quotes` of a statement are their spans. Nothing is dropped
    but the names of time zones: a time keeps its offset from UTC. Raises ArgumentValueError where a link leads out of
    the article's dates or quotes, as no span could say what it leads to.

    >>> import newsparse
    >>> to_dict(newsparse.parse("Talks go on"))["headline"]["text"]
    'Talks go on'
    """
    return _write_record(article, article_shape())


def from_dict(data: object) -> Article:
    """The Article that `to_dict` was given; links lead to the very objects in the article's dates and quotes.

    Raises ArgumentValueError for an unknown or a missing field, for a value that can't be meant, for a span outside
    of the source, a text that is not what the source has there and a start or end outside of its date's value;
    ArgumentTypeError for a value of another type. Each names the field by its path.

    >>> import newsparse
    >>> article = newsparse.parse("Talks go on")
    >>> from_dict(to_dict(article)) == article
    True
    >>> from_dict({**to_dict(article), "published": 2020})
    Traceback (most recent call last):
    newsparse.errors.ArgumentTypeError: published: wanted str, got int 2020
    """
    article = read(data, article_shape(), "")
    assert isinstance(article, Article)
    check_source(article)
    return article


def to_json(article: Article, *, indent: int | None = None) -> str:
    """`to_dict` as JSON text, characters beyond ASCII as they are.

    >>> import newsparse
    >>> to_json(newsparse.parse("Talks go on")).startswith('{"source": "Talks go on", "headline": {"span": ')
    True
    """
    return json.dumps(to_dict(article), ensure_ascii=False, indent=indent)


def from_json(text: str | bytes) -> Article:
    """The Article that `to_json` was given. Raises as `from_dict` does, and ArgumentValueError for what isn't JSON.

    >>> import newsparse
    >>> article = newsparse.parse("Talks go on")
    >>> from_json(to_json(article)) == article
    True
    """
    if not isinstance(text, str | bytes):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentTypeError(f"from_json wants str or bytes, not {type(text).__name__}")
    try:
        data: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ArgumentValueError(f"not JSON: {error}") from error
    return from_dict(data)


def _write_record(value: object, shape: Record) -> dict[str, Json]:
    return {name: _write(getattr(value, name), field, name) for name, field in shape.fields.items()}


def _write(value: object, shape: Shape, name: str) -> Json:
    if value is None or type(value) is str or isinstance(value, int):
        return value
    inner = shape.inner if isinstance(shape, Maybe) else shape
    if isinstance(inner, Record):
        return _write_record(value, inner)
    if isinstance(inner, Many):
        return _write_list(cast("tuple[object, ...]", value), inner.item, name)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, DateReference | Quote):  # a link
        return {"start": value.span.start, "end": value.span.end}
    return str(value)


def _write_list(values: tuple[object, ...], item: Shape, name: str) -> list[Json]:
    if isinstance(item, Record) and item.link is not None:
        _check_links(values, item.link, name)
    return [_write(value, item, name) for value in values]


def _check_links(values: tuple[object, ...], link: str, name: str) -> None:
    """A link is written as a span, so what it leads to must be the first object of the list with that span."""
    first: dict[Span, object] = {}
    for value in values:
        assert isinstance(value, DateReference | Quote)
        first.setdefault(value.span, value)
    for number, value in enumerate(values):
        target = getattr(value, link)
        if target is None:
            continue
        assert isinstance(target, DateReference | Quote)
        found = first.get(target.span)
        if found is not target and found != target:
            raise ArgumentValueError(f"{name}[{number}].{link}: leads to {target.span}, which is not in {name}")
