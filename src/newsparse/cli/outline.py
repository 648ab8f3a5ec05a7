"""An Article as an outline for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse import Article, DateReference, Quote, Section, Statement

WIDTH = 100


def outline(article: Article) -> str:
    """Headline, dateline, sections, one line for each quote with its speaker and each date with its value.

    Long texts are cut in the middle; control characters are shown as U+FFFD, so that no text steers the terminal.

    >>> import newsparse
    >>> print(outline(newsparse.parse("Talks go on\\n\\nLONDON - They left.")))
    Talks go on
    dateline   LONDON  [London]
    section    (lede)  [1 paragraph]
      They left.
    """
    return "\n".join(map(printable, _lines(article)))


def _lines(article: Article) -> Iterator[str]:
    if article.headline is not None:
        yield article.headline.text
    if article.byline is not None:
        yield f"byline     {', '.join(article.byline.authors) or article.byline.text}"
    if article.dateline is not None:
        line = article.dateline
        parts = ["; ".join(line.places), line.agency, line.date.isoformat() if line.date else None]
        yield f"dateline   {line.text}  [{', '.join(filter(None, parts))}]"
    for section in article.sections:
        yield from _section(section)
    for note in article.notes:
        yield f"note       {note.role.value}: {cut(note.text, WIDTH - 30)}"
    if article.quotes:
        yield "quotes"
        for quote in article.quotes:
            yield f"  {_speaker(quote)}: {cut(quote.text, WIDTH - 6)}"
    if article.statements:
        yield "statements"
        for statement in article.statements:
            yield f"  {_speaker(statement)}: {cut(statement.text, WIDTH - 6)}"
    if article.dates:
        yield "dates"
        for found in article.dates:
            yield f"  {_date(found)}"


def _section(section: Section) -> Iterator[str]:
    heading = section.heading.text if section.heading else "(lede)"
    count = len(section.paragraphs)
    yield f"section    {heading}  [{count} paragraph{'' if count == 1 else 's'}]"
    for paragraph in section.paragraphs:
        yield f"  {cut(paragraph.text, WIDTH)}"


def _speaker(quote: Quote | Statement) -> str:
    if quote.speaker is None:
        return "(nobody named)"
    name = quote.speaker.name
    mention = quote.speaker.text
    return mention if name in (None, mention) else f"{name} ({mention})"


def _date(found: DateReference) -> str:
    mod = f" {found.mod.value}" if found.mod else ""
    until = f" until {found.until.value}" if found.until else ""
    return f"{cut(found.text, 40):<42}{found.type.value:<9} {found.value}{mod}{until}"


def cut(text: str, width: int) -> str:
    """The text, without its middle where it is longer than that."""
    half = (width - 5) // 2
    return text if len(text) <= width else f"{text[:half]} ... {text[-half:]}"


def printable(line: str) -> str:
    """The line, with U+FFFD for what could steer the terminal."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in line)
