"""Whether an article that was read from elsewhere fits its source, where every span slices to its text, and itself,
where every date lies in its value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TypeAlias

from newsparse.errors import ArgumentValueError
from newsparse.model import (
    Article,
    Byline,
    Cue,
    Dateline,
    DateReference,
    Heading,
    Headline,
    Note,
    Paragraph,
    Quote,
    Span,
    Speaker,
    Statement,
    fold,
)

SHOWN = 40
STATED = re.compile(r"(\d{4}(?:-\d\d){0,2})(?:T(?!24)|$)")  # T24:00 is the start of the next day

Part: TypeAlias = Headline | Byline | Dateline | Heading | Paragraph | Note | Quote | Speaker | Cue | DateReference


def check_source(article: Article) -> None:
    """Raises ArgumentValueError, with the path of the field, for the first span or text that does not fit."""
    for path, part in _parts(article):
        _check_span(article.source, f"{path}.span", part.span)
        if isinstance(part, Headline | Heading | Dateline):
            _check_span(article.source, f"{path}.extent", part.extent)
            if part.span not in part.extent:
                raise ArgumentValueError(f"{path}.extent: {part.extent} does not contain the span, {part.span}")
        _check_text(article.source, f"{path}.text", part)
    for number, person in enumerate(article.people):
        for place, mention in enumerate(person.mentions):
            _check_span(article.source, f"people[{number}].mentions[{place}]", mention)
    for number, statement in enumerate(article.statements):
        _check_statement(article.source, f"statements[{number}]", statement)
    for number, reference in enumerate(article.dates):
        _check_bounds(f"dates[{number}]", reference)


def _parts(article: Article) -> Iterator[tuple[str, Part]]:
    """All that has a span and a text, with its path."""
    for name, block in (("headline", article.headline), ("byline", article.byline), ("dateline", article.dateline)):
        if block is not None:
            yield name, block
    for number, section in enumerate(article.sections):
        if section.heading is not None:
            yield f"sections[{number}].heading", section.heading
        for place, paragraph in enumerate(section.paragraphs):
            yield f"sections[{number}].paragraphs[{place}]", paragraph
    for number, note in enumerate(article.notes):
        yield f"notes[{number}]", note
    for number, quote in enumerate(article.quotes):
        yield f"quotes[{number}]", quote
        if quote.speaker is not None:
            yield f"quotes[{number}].speaker", quote.speaker
        if quote.cue is not None:
            yield f"quotes[{number}].cue", quote.cue
    for number, statement in enumerate(article.statements):
        if statement.speaker is not None:
            yield f"statements[{number}].speaker", statement.speaker
        if statement.cue is not None:
            yield f"statements[{number}].cue", statement.cue
    for number, reference in enumerate(article.dates):
        yield f"dates[{number}]", reference


def _check_statement(source: str, path: str, statement: Statement) -> None:
    """The parts of a statement are in order, fill its span and read as its text."""
    for number, part in enumerate(statement.parts):
        _check_span(source, f"{path}.parts[{number}]", part)
    ordered = all(one.end <= two.start for one, two in pairwise(statement.parts))
    if (
        not statement.parts
        or not ordered
        or Span(statement.parts[0].start, statement.parts[-1].end) != statement.span
    ):
        raise ArgumentValueError(f"{path}.parts: wanted parts in order from the start to the end of {statement.span}")
    written = " ".join(fold(part.of(source)) for part in statement.parts)
    if statement.text != written:
        raise ArgumentValueError(
            f"{path}.text: {statement.text!r:.{SHOWN}} is not what the source has in its parts, {written!r:.{SHOWN}}"
        )


def _check_bounds(path: str, reference: DateReference) -> None:
    """A value that states its year, month or day holds its start and end: none was corrected without the others."""
    stated = STATED.match(reference.value)
    for name, day in (("start", reference.first_day), ("end", reference.last_day)):
        if stated and day and not day.isoformat().startswith(stated[1]):
            raise ArgumentValueError(f"{path}.{name}: {day} is not in the value, {reference.value!r:.{SHOWN}}")


def _check_span(source: str, path: str, span: Span) -> None:
    if span.end > len(source):
        raise ArgumentValueError(f"{path}: {span} ends after the source, which has {len(source)} characters")


def _check_text(source: str, path: str, part: Part) -> None:
    if isinstance(part, Headline | Heading) and part.extent != part.span:
        return  # a section marker may read its heading in its own way, as without HTML entities
    written = fold(part.span.of(source))
    # a quote's span has its quotation marks, its text has not
    fits = part.text in written if isinstance(part, Quote) else part.text == written
    if not fits:
        raise ArgumentValueError(
            f"{path}: {part.text!r:.{SHOWN}} is not what the source has at {part.span}, {written!r:.{SHOWN}}"
        )
