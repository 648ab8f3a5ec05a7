"""An Article as W3C Web Annotations."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.model import Article, DateReference, Quote, Span, Statement
from newsparse.shapes import Json

AROUND = 32  # characters of context in a selector


def to_web_annotations(article: Article, target: str) -> dict[str, Json]:
    """An AnnotationPage with an annotation for each quote, statement and date of the plain text at the IRI `target`.

    Each is found by a TextPositionSelector and a TextQuoteSelector; a statement has a target for each of its parts. A
    quote and a statement are tagged with their speaker, a date with its value. Standard: Web Annotation Data Model,
    W3C Recommendation of 23 February 2017.

    Dropped: the layout, the people, `published`, the cues, what continues what, and of the dates all but the value.

    >>> import newsparse
    >>> page = to_web_annotations(newsparse.parse("They met in May 2017."), "https://example.org/story.txt")
    >>> page["items"][0]["body"][0]["value"]
    '2017-05'
    """
    source = article.source
    items: list[Json] = [_annotation(source, target, [quote.span], "quote", _who(quote)) for quote in article.quotes]
    items.extend(_annotation(source, target, one.parts, "statement", _who(one)) for one in article.statements)
    items.extend(_annotation(source, target, [found.span], "date", _value(found)) for found in article.dates)
    return {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": items}


def _who(quote: Quote | Statement) -> list[str]:
    return [quote.speaker.name or quote.speaker.text] if quote.speaker else []


def _value(found: DateReference) -> list[str]:
    return [found.value]


def _annotation(source: str, target: str, spans: Sequence[Span], tag: str, values: list[str]) -> dict[str, Json]:
    body: list[Json] = [_body("identifying", value) for value in values]
    body.append(_body("classifying", tag))
    targets: list[Json] = [_target(source, target, span) for span in spans]
    return {"type": "Annotation", "body": body, "target": targets[0] if len(targets) == 1 else targets}


def _target(source: str, target: str, span: Span) -> dict[str, Json]:
    position: dict[str, Json] = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    quoted: dict[str, Json] = {
        "type": "TextQuoteSelector",
        "exact": span.of(source),
        "prefix": source[max(0, span.start - AROUND) : span.start],
        "suffix": source[span.end : span.end + AROUND],
    }
    return {"source": target, "selector": [position, quoted]}


def _body(purpose: str, value: str) -> dict[str, Json]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}
