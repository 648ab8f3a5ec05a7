"""An Article as plain dicts, lists and strings, with the names of the model."""

from __future__ import annotations

import json
from datetime import date
from enum import Enum
from typing import TypeAlias

from attrs import Attribute, asdict

from newsparse.model import Article, DateReference, Quote

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
    plain: dict[str, Json] = asdict(article, value_serializer=_plain)
    return plain


def to_json(article: Article, *, indent: int | None = None) -> str:
    """`to_dict` as JSON text, characters beyond ASCII as they are.

    >>> import newsparse
    >>> to_json(newsparse.parse("Talks go on")).startswith('{"source": "Talks go on", "headline": {"span": ')
    True
    """
    return json.dumps(to_dict(article), ensure_ascii=False, indent=indent)


def _plain(_owner: object, attribute: Attribute[object] | None, value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    is_link = attribute is not None and attribute.name in LINKS
    return value.span if is_link and isinstance(value, DateReference | Quote) else value
