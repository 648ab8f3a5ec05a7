"""What newsparse finds in a text, each finding as a flat record that outlives a change of the model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from enum import Enum
from typing import Any

import newsparse
from newsparse import Article

Finding = dict[str, Any]
"""`kind`, `start`, `end`, `text` and what else is known of it; a person stands where first named."""

QUOTE = ("type", "speaker", "cue", "goes_on")
DATE = ("type", "value", "mod", "start", "end", "until", "edtf", "freq", "quant", "recurrence")
BLOCK = ("role", "kicker", "authors", "places", "date", "agency", "marker")


def of_text(text: str, day: date | None, *, dates_alone: bool = False, quotes_alone: bool = False) -> list[Finding]:
    """Everything found in a text; what raises is a finding, too."""
    found: dict[str, Callable[[], Iterator[Finding]]] = {"parse": lambda: _of_article(_parsed(text, day))}
    if dates_alone:
        found["find_dates"] = lambda: map(_date, newsparse.find_dates(text, reference=day))
    if quotes_alone:
        found["find_quotes"] = lambda: map(_quote, newsparse.find_quotes(text))
    findings: list[Finding] = []
    for way, read in found.items():
        try:
            read_now = list(read())
        except Exception as error:
            read_now = [_record("error", 0, 0, f"{type(error).__name__}: {error}")]
        findings += [{"way": way, **one} for one in read_now]
    return findings


def _parsed(text: str, day: date | None) -> Article:
    if hasattr(Article, "statements"):
        return newsparse.Parser(statements=True).parse(text, published=day)
    return newsparse.parse(text, published=day)


def _of_article(article: Article) -> Iterator[Finding]:
    for block in article.blocks:
        more = {key: _plain(getattr(block, key, None)) for key in BLOCK}
        yield _record(type(block).__name__.lower(), block.span.start, block.span.end, block.text, **more)
    yield from map(_quote, article.quotes)
    yield from map(_date, article.dates)
    for statement in getattr(article, "statements", ()):
        yield _record(
            "statement", statement.span.start, statement.span.end, statement.text,
            type=_plain(statement.type), speaker=_speaker(statement), cue=statement.cue and statement.cue.text,
        )  # fmt: skip
    for person in article.people:
        first, mentions = person.mentions[0], [span.of(article.source) for span in person.mentions]
        more = {"titles": list(person.titles), "mentions": mentions, "is": _plain(getattr(person, "kind", None))}
        yield _record("person", first.start, first.end, person.name, **more)


def _quote(quote: Any) -> Finding:
    goes_on = getattr(quote, "continued_by", None) or getattr(quote, "continues", None)
    more = {
        "type": _plain(quote.type),
        "speaker": _speaker(quote),
        "cue": quote.cue and quote.cue.text,
        "goes_on": goes_on and goes_on.text,
    }
    return _record("quote", quote.span.start, quote.span.end, quote.text, **more)


def _speaker(quote: Any) -> str | None:
    return quote.speaker and f"{quote.speaker.text} ({quote.speaker.name or '-'})"


def _date(found: Any) -> Finding:
    more = {key if key not in ("start", "end") else f"{key}s": _plain(getattr(found, key, None)) for key in DATE}
    more["until"] = found.until and found.until.value
    return _record("date", found.span.start, found.span.end, found.text, **more)


def _record(kind: str, start: int, end: int, text: str, **more: Any) -> Finding:
    known = {key: value for key, value in more.items() if value not in (None, "", [])}
    return {"kind": kind, "start": start, "end": end, "text": text, **known}


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
