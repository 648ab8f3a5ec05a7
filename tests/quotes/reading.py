"""What the quote stage reads of a text, and how the tables of this folder write it."""

from __future__ import annotations

import re

from newsparse.model import Quote
from newsparse.quotes import QuoteReading, find
from newsparse.text import normalized

PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?!\s*\n))*")


def read(text: str) -> QuoteReading:
    """The quotes and people of a text, whose paragraphs blank lines part."""
    return find(normalized(text), [match.span() for match in PARAGRAPH.finditer(text)])


def shown(quote: Quote) -> str:
    """A quote as `words|speaker|cue|name`, with - for none."""
    speaker, cue = quote.speaker, quote.cue
    name = speaker and speaker.name
    return "|".join([quote.text, speaker.text if speaker else "-", cue.text if cue else "-", name or "-"])


def names(text: str) -> list[str | None]:
    """The name of each quote's speaker."""
    return [quote.speaker and quote.speaker.name for quote in read(text).quotes]
