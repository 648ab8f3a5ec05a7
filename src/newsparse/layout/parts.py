"""What a body is made of before there are sections."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from newsparse.markers import HeadingMatch
from newsparse.model import Note, NoteRole, Paragraph, Span, fold


class HeadingPart(NamedTuple):
    """A heading, or a break where the match is empty, on the lines `start:end`; the match counts from `start`."""

    start: int
    end: int
    match: HeadingMatch


Part: TypeAlias = "HeadingPart | Paragraph | Note"


def note(written: str, start: int, end: int, role: NoteRole) -> Note:
    """A piece of furniture."""
    return Note(Span(start, end), fold(written[start:end]), role)
