"""An Article from ninjs, as Superdesk and agencies give it out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import cast

from newsparse import Article, Parser
from newsparse.errors import ArgumentTypeError, ArgumentValueError
from newsparse.export.html_text import html_to_text

# The names of ninjs 1 and 2, then those of ninjs 3. Of times, the first that an item has.
HEADLINE, BYLINE = "headline", ("byline", "by")
TIMES = ("contentCreated", "versioncreated", "versionCreated", "firstcreated", "firstCreated")
TEXTS = ("headline", "headlines", "body_html", "body_text", "bodies")
HTML = ("text/html", "application/xhtml+xml")


def from_ninjs(item: Mapping[str, object], *, parser: Parser | None = None) -> Article:
    """The article of a ninjs item of any version: its body read with its headline, byline and time.

    HTML is read as by `html_to_text`. Of several bodies, the main one is read, and HTML rather than plain text.
    `parser` is the one to read with, if not the default. Everything else in the item is left to you. Raises
    ArgumentTypeError where the item or a field has another type, ArgumentValueError where it has no field for a
    headline or a body and for a time that is not ISO 8601, and what `Parser.parse` raises.

    >>> item = {"headline": "Harbor fees rise", "byline": "Jane Doe", "versioncreated": "2020-03-03T12:00:00+0000",
    ...     "body_html": "<p>OSLO (NPA) &mdash; They met on Monday.</p><h2>What next</h2><p>A vote.</p>"}
    >>> article = from_ninjs(item)
    >>> article.byline.authors, article.dateline.places, article.dates[0].value, article.sections[1].heading.text
    (('Jane Doe',), ('Oslo',), '2020-03-02', 'What next')
    """
    if not isinstance(item, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentTypeError(f"item: wanted a mapping, got {type(item).__name__}")
    if not any(name in item for name in TEXTS):
        raise ArgumentValueError(f"item: wanted one of the fields {', '.join(TEXTS)}, got {list(item)!r:.80}")
    headline = _text(item, HEADLINE) or _main(item, "headlines")
    byline = next(filter(None, (_text(item, name) for name in BYLINE)), None)
    text = "\n\n".join(filter(None, (headline, byline, _body(item))))
    return (parser or Parser()).parse(text, published=_time(item), headline=headline, byline=byline)


def _body(item: Mapping[str, object]) -> str:
    html = _text(item, "body_html")
    if html is not None:
        return html_to_text(html)
    return _text(item, "body_text") or _main(item, "bodies") or ""


def _main(item: Mapping[str, object], name: str) -> str | None:
    """The value of the main entry of a list, as HTML where it comes in several forms, as text in the end."""
    entries = item.get(name)
    if entries is None:
        return None
    if not isinstance(entries, Sequence) or isinstance(entries, str):
        raise ArgumentTypeError(f'item["{name}"]: wanted a list, got {type(entries).__name__}')
    found: list[tuple[bool, bool, str]] = []
    for entry in cast("Sequence[object]", entries):
        if not isinstance(entry, Mapping):
            raise ArgumentTypeError(f'item["{name}"]: wanted objects in the list, got {type(entry).__name__}')
        fields = cast("Mapping[str, object]", entry)
        value = _text(fields, "value")
        if value is not None:
            found.append((fields.get("role") == "main", fields.get("contentType") in HTML, value))
    if not found:
        return None
    _, is_html, value = max(found, key=lambda one: one[:2])
    return html_to_text(value) if is_html else value


def _time(item: Mapping[str, object]) -> datetime | None:
    for name in TIMES:
        text = _text(item, name)
        if text is not None:
            from dateutil.parser import isoparse  # the one of Python 3.10 reads fewer forms

            try:
                return isoparse(text)
            except (ValueError, OverflowError):
                raise ArgumentValueError(f'item["{name}"]: {text!r:.80} is not an ISO 8601 time') from None
    return None


def _text(item: Mapping[str, object], name: str) -> str | None:
    value = item.get(name)
    if value is None or isinstance(value, str):
        return value or None
    raise ArgumentTypeError(f'item["{name}"]: wanted a str, got {type(value).__name__}')
