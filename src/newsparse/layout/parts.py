"""What a body is made of before there are sections."""

from __future__ import annotations

import re
from typing import Final, NamedTuple, TypeAlias

from newsparse.markers import HeadingMatch
from newsparse.model import Note, NoteRole, Paragraph, ParagraphRole, Span, fold


class HeadingPart(NamedTuple):
    """A heading, or a break where the match is empty, on the lines `start:end`; the match counts from `start`."""

    start: int
    end: int
    match: HeadingMatch


Part: TypeAlias = "HeadingPart | Paragraph | Note"


def note(written: str, start: int, end: int, role: NoteRole) -> Note:
    """A piece of furniture."""
    return Note(Span(start, end), fold(written[start:end]), role)


def start_of(part: Part) -> int:
    """Where a part begins."""
    return part.start if isinstance(part, HeadingPart) else part.span.start


def end_of(part: Part) -> int:
    """Where a part ends."""
    return part.end if isinstance(part, HeadingPart) else part.span.end


def role_at(text: str, start: int) -> ParagraphRole:
    """The role of the paragraph that begins at `start`."""
    is_item = not text[start].isalpha() and _LIST_ITEM.match(text, start) is not None
    return ParagraphRole.LIST_ITEM if is_item else ParagraphRole.PROSE


_LIST_ITEM: Final = re.compile(r"(?:[-*•·–—▪●○◦‣] {1,3}|\(?(?:\d{1,2}|[a-z])[.)] {1,3})\S")
