"""An Article as plain dicts, lists and strings, with the names of the model."""

from __future__ import annotations

import json
from datetime import date
from enum import Enum
from typing import TypeAlias

from attrs import fields

from newsparse.model import Article

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | None"

LINKS = ("until", "continues")  # told by the span of the reference or quote that they lead to


def to_dict(article: Article) -> dict[str, Json]:
    """The whole Article as a dict that `json.dumps` takes: keys are the names of the model in their order.

    A span is `{"start": ..., "end": ...}`, an enum its value, a date ISO 8601; `until` and `continues` are the span
    of the reference or quote they lead to. Nothing is dropped.

    >>> import newsparse
    >>> to_dict(newsparse.parse("Talks go on"))["headline"]["text"]
    'Talks go on'
    """
    return _fields(article)


def to_json(article: Article, *, indent: int | None = None) -> str:
    """`to_dict` as JSON text, characters beyond ASCII as they are.

    >>> import newsparse
    >>> to_json(newsparse.parse("Talks go on")).startswith('{"source": "Talks go on", "headline": {"span": ')
    True
    """
    return json.dumps(to_dict(article), ensure_ascii=False, indent=indent)


def _fields(item: object) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for attribute in fields(type(item)):
        value = getattr(item, attribute.name)
        link = value is not None and attribute.name in LINKS
        found[attribute.name] = _plain(value.span if link else value)
    return found


def _plain(value: object) -> Json:
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return _fields(value)
