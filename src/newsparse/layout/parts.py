"""What a body is made of before there are sections."""

from __future__ import annotations

import re
from typing import Final, NamedTuple, TypeAlias

from attrs import Factory, field, frozen

from newsparse.layout.furniture import Phrases, phrases_in
from newsparse.layout.paragraphs import Wrapping
from newsparse.markers import AskedMarkers, HeadingMatch
from newsparse.model import Note, NoteRole, Paragraph, ParagraphRole, Span, fold

_LIST_ITEM: Final = re.compile(r"(?:[-*•·–—▪●○◦‣] {1,3}|\(?(?:\d{1,2}|[a-z])[.)] {1,3})\S")


@frozen
class BodyCopy:
    """The body as it is read, `start:end`: searched in `text`, cut from `written`, which has the same places.

    `below_headline`: a headline and no dateline stands over it, so that a subhead may still follow. `below_byline`:
    a byline or a dateline stands over it. `authors` are those of the byline, `held` the phrases of furniture that it
    may hold.
    """

    written: str
    text: str
    start: int
    end: int
    wrapping: Wrapping
    markers: AskedMarkers
    below_headline: bool
    below_byline: bool
    authors: tuple[str, ...]
    held: Phrases = field(default=Factory(lambda self: phrases_in(self.text), takes_self=True), init=False)

    def note(self, start: int, end: int, role: NoteRole) -> Note:
        """The stretch as a piece of furniture."""
        return note(self.written, start, end, role)

    def paragraph(
        self, start: int, end: int, role: ParagraphRole | None = None, *, read: str | None = None
    ) -> Paragraph:
        """The stretch as a paragraph; it is prose or a list item where no role is given.

        `read` is the stretch of `text`, folded, where that is known already.
        """
        if role is None:
            could_be = not self.text[start].isalpha() or self.text[start + 1 : start + 2] in (")", ".")
            is_item = could_be and _LIST_ITEM.match(self.text, start) is not None
            role = ParagraphRole.LIST_ITEM if is_item else ParagraphRole.PROSE
        if read is None or (self.written is not self.text and self.written[start:end] != self.text[start:end]):
            read = fold(self.written[start:end])
        return Paragraph(Span(start, end), read, role)


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
