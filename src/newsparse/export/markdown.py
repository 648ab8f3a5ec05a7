"""An Article as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.export.markup import legal
from newsparse.model import Article, Paragraph, ParagraphRole, Statement

DEEPEST = 6
# Punctuation that begins, ends or is markup, wherever it stands; and what is markup at the start of a line alone.
_INLINE = re.compile(r"[\\`*_\[\]<>&~|]")
_AT_START = re.compile(r"(?P<bare>[-+#=:])|(?P<number>\d{1,9})(?P<dot>[.)])(?=\s|$)")
_BULLET = re.compile(r"\A[-*•·–—▪●○◦‣] *")
_NUMBER = re.compile(r"(\d{1,9}[.)]) +")


def to_markdown(article: Article) -> str:
    """Headline, byline and paragraphs under their headings, for a reader. Standard: CommonMark 0.31.

    A list item is one, a table a code block; what would be markup by accident is escaped. Statements, where the
    parser was asked for them, follow as a list below a rule: who, by which cue, what.

    Dropped: the notes, the spans, the quotes' speakers, the dates and people, `published`, and what the dateline
    means: its text stands in front of the first paragraph.

    >>> import newsparse
    >>> article = newsparse.parse("Talks go on\\n\\nLONDON (AP) — They met.\\n\\n# Next\\n\\nThey left.")
    >>> print(to_markdown(article), end="")
    # Talks go on
    <BLANKLINE>
    **LONDON (AP)** — They met.
    <BLANKLINE>
    ## Next
    <BLANKLINE>
    They left.
    """
    return "".join(f"{block}\n\n" for block in _blocks(article)).rstrip("\n") + "\n"


def _blocks(article: Article) -> Iterator[str]:
    if article.headline:
        yield f"# {_inline(article.headline.text)}"
    if article.byline:
        yield f"*{_inline(article.byline.text)}*"
    lead = f"**{_inline(article.dateline.text)}** — " if article.dateline else ""
    for section in article.sections:
        if section.heading:
            yield f"{'#' * min(section.level + 1, DEEPEST)} {_inline(section.heading.text)}"
        for paragraph in section.paragraphs:
            yield _paragraph(paragraph, article.source, lead)
            lead = ""
    if lead:
        yield lead.removesuffix(" — ")
    if article.statements:
        yield "***"
        yield "\n".join(map(_statement, article.statements))


def _statement(statement: Statement) -> str:
    speaker = "" if statement.speaker is None else statement.speaker.name or statement.speaker.text
    cue = f" ({_inline(statement.cue.text)})" if statement.cue else ""
    return f"- **{_inline(speaker or '?')}**{cue}: {_inline(statement.text)}"


def _paragraph(paragraph: Paragraph, source: str, lead: str) -> str:
    if paragraph.role is ParagraphRole.TABLE:
        table = "\n".join(f"    {legal(line)}" for line in paragraph.span.of(source).splitlines())
        return f"{lead.removesuffix(' — ')}\n\n{table}" if lead else table
    if paragraph.role is ParagraphRole.LIST_ITEM:
        number = _NUMBER.match(paragraph.text)
        item = paragraph.text[number.end() :] if number else _BULLET.sub("", paragraph.text)
        return f"{number[1] if number else '-'} {lead}{_escaped(item)}"
    return lead + _inline(paragraph.text) if lead else _escaped(paragraph.text)


def _inline(text: str) -> str:
    return _INLINE.sub(r"\\\g<0>", legal(text))


def _escaped(text: str) -> str:
    """Text as it may begin a line."""
    return _AT_START.sub(_escape_start, _inline(text), count=1) if _AT_START.match(text) else _inline(text)


def _escape_start(match: re.Match[str]) -> str:
    return f"\\{match['bare']}" if match["bare"] else f"{match['number']}\\{match['dot']}"
