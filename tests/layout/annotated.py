"""Pages whose blocks are annotated: `tag|text`, one block a line, and what must come back for each.

The tags: H headline, s subhead, b byline, d dateline, p paragraph, i list item, t table, h heading, n any other
furniture, x furniture, subhead or paragraph alike. Behind `@@` stand a byline's authors (`Jane Doe;John Roe`) or a
dateline's places, agency and date (`Oslo;AP;2023-05-16`); behind `~` the paragraph that a dateline opens. A line
without a tag goes on from the one above.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import newsparse
from newsparse import Article, Span
from newsparse.model import NoteRole, ParagraphRole

PUBLISHED = date(2023, 5, 16)
_TAGGED = re.compile(r"(?P<tag>[Hsbdpithnx])\|")
_KINDS = {ParagraphRole.PROSE: "p", ParagraphRole.LIST_ITEM: "i", ParagraphRole.TABLE: "t"}


class Block(NamedTuple):
    """A block of an annotated page: its tag, its place in the text, what more is known of it."""

    tag: str
    start: int
    end: int
    more: str


def pages(path: Path) -> Iterator[tuple[str, str]]:
    """The names and annotated texts of a file of pages, which lines of `====` part."""
    for number, chunk in enumerate(path.read_text(encoding="utf8").split("====\n")):
        name, _, rest = chunk.partition("\n") if chunk.startswith("#") else (f"# {number}", "", chunk)
        yield name[2:].strip(), rest.strip("\n")


def built(page: str, *, tight: bool) -> tuple[str, list[Block]]:
    """The text of an annotated page and its blocks; `tight`: without the blank lines."""
    text = ""
    blocks: list[Block] = []
    for line in page.split("\n"):
        if not line.strip():
            text += "" if tight else "\n"
            continue
        tagged = _TAGGED.match(line)
        written, _, more = line[tagged.end() if tagged else 0 :].partition("@@")
        if tagged is None:
            blocks[-1] = blocks[-1]._replace(end=len(text) + len(written))
        elif tagged["tag"] == "d" and "~" in written:
            dateline, _, opened = written.partition("~")
            written = dateline + opened
            behind = len(text) + len(dateline)
            blocks.append(Block("d", len(text), len(text) + len(dateline.rstrip()), more))
            blocks.append(Block("p", behind, behind + len(opened), ""))
        else:
            blocks.append(Block(tagged["tag"], len(text), len(text) + len(written), more))
        text += f"{written}\n"
    return text, blocks


def parts_of(article: Article) -> Iterator[tuple[Span, str]]:
    """What each stretch of an article was taken for, by the tags of annotated pages."""
    if article.headline is not None:
        yield article.headline.extent, "H"
    if article.byline is not None:
        yield article.byline.span, "b"
    if article.dateline is not None:
        yield article.dateline.extent, "d"
    for section in article.sections:
        if section.heading is not None:
            yield section.heading.extent, "h"
        for paragraph in section.paragraphs:
            yield paragraph.span, _KINDS[paragraph.role]
    for note in article.notes:
        yield note.span, "s" if note.role is NoteRole.SUBHEAD else "n"


def misread(page: str, *, tight: bool) -> list[str]:
    """What of an annotated page is read otherwise than it says."""
    text, blocks = built(page, tight=tight)
    article = newsparse.parse(text, published=PUBLISHED)
    parts = list(parts_of(article))
    return [
        f"{block.tag}: {text[block.start : block.end]!r} is read as {found}"
        for block in blocks
        if (found := _misread(block, text, article, parts))
    ]


def _misread(block: Block, text: str, article: Article, parts: list[tuple[Span, str]]) -> str:
    if block.tag == "x":
        return ""
    hit = [(span, kind) for span, kind in parts if span.start < block.end and block.start < span.end]
    kinds = "".join(kind for _, kind in hit)
    if set(kinds) != {block.tag}:
        return kinds or "nothing"
    if block.tag not in "nsb" and [(span.start, span.end) for span, _ in hit] != [(block.start, block.end)]:
        return str([span.of(text) for span, _ in hit])
    if block.more and block.tag == "b" and article.byline is not None:
        authors = ";".join(article.byline.authors)
        return "" if authors == block.more else authors
    if block.more and block.tag == "d" and article.dateline is not None:
        line = article.dateline
        day = line.date.isoformat()[:10] if line.date is not None else ""
        written = ";".join(("|".join(line.places), line.agency or "", day))
        return "" if written == block.more else written
    return ""
