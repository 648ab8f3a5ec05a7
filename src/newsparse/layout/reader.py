"""The layout of a whole written: the head, the body, and the model's objects made of both."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from newsparse.layout.body import read_body
from newsparse.layout.byline import authors_of
from newsparse.layout.controls import blanked_controls
from newsparse.layout.dateline import FoundDateline
from newsparse.layout.head import read_head
from newsparse.layout.head_lines import Head, HeadLine
from newsparse.layout.headings import match_at
from newsparse.layout.headline import kicker_of
from newsparse.layout.paragraphs import Wrapping, wrapping_of
from newsparse.layout.parts import BodyCopy, HeadingPart, Part, note
from newsparse.markers import AskedMarkers, HeadingMatch
from newsparse.model import Byline, Dateline, Heading, Headline, Note, NoteRole, Paragraph, Section, Span, fold
from newsparse.text import CleanCopy, line_start


@frozen
class Layout:
    """What each stretch of a text is.

    `dateline_date` is where the dateline's date stands, and `stamp` where the head says when the story was published;
    nobody resolved them yet.
    """

    headline: Headline | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    dateline_date: Span | None = None
    stamp: Span | None = None
    sections: tuple[Section, ...] = ()
    notes: tuple[Note, ...] = ()


def read(copy: CleanCopy, markers: AskedMarkers, *, headline: str | None = None, byline: str | None = None) -> Layout:
    """The layout of a text, by the places of its normalized copy.

    `headline` and `byline` are folded texts known from a transmission's header: the lines that fold to them are then
    taken as such instead of guessed. Raises MarkerError where a marker raises or answers nonsense.

    >>> from newsparse.markers import asked_markers
    >>> from newsparse.text import normalized
    >>> copy = normalized("Talks go on\\n\\nANKARA, July 24 - They met on Monday.")
    >>> layout = read(copy, asked_markers(()))
    >>> layout.dateline.places, layout.sections[0].paragraphs[0].text
    (('Ankara',), 'They met on Monday.')
    """
    written = copy.written
    text, controls = blanked_controls(copy.text)

    def marked(line: HeadLine) -> HeadingMatch | None:
        if not markers.could_take(text, line.start, len(text)):
            return None
        return match_at(markers.inline, text, line.start, line.end, 0, len(text))

    head = read_head(text, marked, headline, byline)
    byline_found = _byline(written, head.byline)
    body = BodyCopy(
        written,
        text,
        head.body,
        len(text),
        _wrapping(text, head),
        markers,
        below_headline=head.headline is not None and head.dateline is None,
        below_byline=head.byline is not None or head.dateline is not None,
        authors=byline_found.authors if byline_found is not None else (),
    )
    notes = [note(written, start, end, NoteRole.CONTROL) for start, end in controls]
    notes += [note(written, start, end, role) for start, end, role in head.notes]
    sections = _sections(body, read_body(body), notes)
    dateline = head.dateline
    return Layout(
        headline=_headline(written, head),
        byline=byline_found,
        dateline=_dateline(written, dateline),
        dateline_date=Span(*dateline.date) if dateline is not None and dateline.date is not None else None,
        stamp=next((Span(start, end) for start, end, role in head.notes if role is NoteRole.TIMESTAMP), None),
        sections=sections,
        notes=tuple(sorted(notes, key=lambda part: part.span.start)),
    )


def _wrapping(text: str, head: Head) -> Wrapping:
    first = head.dateline.start if head.dateline is not None else head.body
    indented = first - line_start(text, first) > 1 and text.find("\n", head.body) >= 0
    return wrapping_of(text, head.body, len(text), indented=indented)


def _headline(written: str, head: Head) -> Headline | None:
    if head.headline is None:
        return None
    folded = head.headline_text or fold(written[head.headline[0] : head.headline[1]])
    return Headline(Span(*head.headline), folded, kicker_of(folded), Span(*(head.headline_extent or head.headline)))


def _byline(written: str, region: tuple[int, int] | None) -> Byline | None:
    if region is None:
        return None
    folded = fold(written[region[0] : region[1]])
    return Byline(Span(*region), folded, authors_of(folded))


def _dateline(written: str, found: FoundDateline | None) -> Dateline | None:
    if found is None:
        return None
    extent_end = found.start + len(written[found.start : found.end].rstrip())
    return Dateline(
        Span(found.start, found.text_end),
        fold(written[found.start : found.text_end]),
        places=found.places,
        agency=found.agency,
        extent=Span(found.start, extent_end),
    )


def _sections(copy: BodyCopy, parts: Sequence[Part], notes: list[Note]) -> tuple[Section, ...]:
    """The sections; the furniture between them goes to the notes."""
    sections: list[Section] = []
    heading: Heading | None = None
    level = 1
    paragraphs: list[Paragraph] = []
    for part in parts:
        if isinstance(part, Paragraph):
            paragraphs.append(part)
        elif isinstance(part, Note):
            notes.append(part)
        else:
            if paragraphs or heading is not None:
                sections.append(Section(heading, tuple(paragraphs), level))
            paragraphs = []
            heading, level = _heading(copy, part), part.match.level
            if heading is None:
                notes.append(copy.note(*_visible(copy.text, part), NoteRole.SEPARATOR))
    if paragraphs or heading is not None:
        sections.append(Section(heading, tuple(paragraphs), level))
    return tuple(sections)


def _heading(copy: BodyCopy, part: HeadingPart) -> Heading | None:
    match = part.match
    start, end = part.start + match.start, part.start + match.end
    if start == end:
        return None
    words = fold(copy.written[start:end]) if match.text is None else match.text
    return Heading(Span(start, end), words, match.marker, Span(*_visible(copy.text, part)))


def _visible(text: str, part: HeadingPart) -> tuple[int, int]:
    """The line of a heading without the controls at its ends, which are blank here and notes of their own."""
    line = text[part.start : part.end]
    return part.start + len(line) - len(line.lstrip()), part.start + len(line.rstrip())
