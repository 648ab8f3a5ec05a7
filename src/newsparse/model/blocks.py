"""What a story is laid out in: headline, byline, dateline, headings, paragraphs, notes, and sections of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

from attrs import Factory, field, frozen

from newsparse.errors import ArgumentValueError
from newsparse.model.fields import Packed, shortened
from newsparse.model.spans import Span
from newsparse.terms import NoteRole, ParagraphRole


def _own_span(block: Headline | Dateline | Heading) -> Span:
    return block.span


@frozen
class Headline(Packed):
    """The headline of the story.

    >>> Headline(Span(0, 23), "UPDATE 2-Talks to go on", kicker="UPDATE 2-").kicker
    'UPDATE 2-'
    """

    span: Span
    """Where its words are, without marks such as `#` or `<h1>`."""

    text: str = field(repr=shortened)
    """Its words as reading text, the kicker included."""

    kicker: str | None = None
    """The label in front of it, as written: `UPDATE 2-`, `EXCLUSIVE:`. None if there is none."""

    extent: Span = field(default=Factory(_own_span, takes_self=True))
    """Where it is with its marks; the same as `span` for a headline without marks."""


@frozen
class Byline(Packed):
    """The line that names the writers.

    >>> Byline(Span(0, 31), "By JANE DOE, AP Science Writer", authors=("Jane Doe",)).authors
    ('Jane Doe',)
    """

    span: Span
    """Where the line is."""

    text: str = field(repr=shortened)
    """The line as it is written."""

    authors: tuple[str, ...] = ()
    """The writers' names in reading case, without "By", title, paper and place."""


@frozen
class Dateline(Packed):
    """Where, when and by whom the story was written.

    A source alone, as `(Reuters) -`, is a Dateline without places.

    >>> Dateline(Span(0, 20), "ATHENS, Greece (ANA)", places=("Athens, Greece",), agency="ANA").date is None
    True
    """

    span: Span
    """Where it is, without the dash after it."""

    text: str = field(repr=shortened)
    """The dateline as it is written, without the dash after it."""

    places: tuple[str, ...] = ()
    """The places in reading case; a region stays with its place: `Athens, Greece`."""

    date: date | None = None
    """The day that it gives; None if it gives no day, or a day whose year is not known."""

    agency: str | None = None
    """The agency as written: `AP`, `CBS.MW`. None if it names no agency."""

    extent: Span = field(default=Factory(_own_span, takes_self=True))
    """Where it is with the dash after it."""


@frozen
class Heading(Packed):
    """A heading inside the story.

    >>> Heading(Span(5, 14), "Next step", marker="[HH]", extent=Span(0, 14)).marker
    '[HH]'
    """

    span: Span
    """Where its words are, without the marker."""

    text: str = field(repr=shortened)
    """Its words as reading text."""

    marker: str = ""
    """What marked it: `[HH]`, `##`, `h2`; empty for a heading without a mark."""

    extent: Span = field(default=Factory(_own_span, takes_self=True))
    """Where it is with its marker."""


@frozen(weakref_slot=False)
class Paragraph(Packed):
    """A paragraph of the story. A dateline in front of it is not part of it.

    >>> Paragraph(Span(0, 8), "He left.").role
    <ParagraphRole.PROSE: 'prose'>
    """

    span: Span
    """Where it is."""

    text: str = field(repr=shortened)
    """Its words as reading text."""

    role: ParagraphRole = ParagraphRole.PROSE
    """Whether it is prose, an item of a list, or a table."""


@frozen
class Note(Packed):
    """A piece of furniture: what an agency or a site put around the story.

    >>> Note(Span(0, 4), "-30-", NoteRole.TRAILER).role.value
    'trailer'
    """

    span: Span
    """Where it is."""

    text: str = field(repr=shortened)
    """Its words as reading text."""

    role: NoteRole
    """What it is: a slug, a credit, a correction ..."""


Block: TypeAlias = Headline | Byline | Dateline | Heading | Paragraph | Note
"""One of the pieces that a source is divided into, see `Article.blocks`."""


@frozen
class Section(Packed):
    """A heading and the paragraphs under it. Raises ArgumentValueError if `level` is below 1.

    >>> heading = Heading(Span(0, 4), "Next")
    >>> section = Section(heading, (Paragraph(Span(6, 15), "They met."),))
    >>> section.text, section.span
    ('Next\\n\\nThey met.', Span(0, 15))
    """

    heading: Heading | None
    """The heading; None for the section above the first heading."""

    paragraphs: tuple[Paragraph, ...] = ()
    """The paragraphs in the order of the source."""

    level: int = field(default=1, metadata={"minimum": 1})
    """How deep the section lies; 1 is the outermost."""

    def __attrs_post_init__(self) -> None:
        if self.level < 1:
            raise ArgumentValueError(f"level: {self.level} is not a level, 1 is the outermost")

    @property
    def span(self) -> Span:
        """From the heading's marker to the end of the last paragraph; `Span(0, 0)` if there is neither."""
        spans = [paragraph.span for paragraph in self.paragraphs]
        if self.heading is not None:
            spans.insert(0, self.heading.extent)
        return Span(spans[0].start, spans[-1].end) if spans else Span(0, 0)

    @property
    def text(self) -> str:
        """The heading and the paragraphs as reading text, with a blank line between."""
        return "\n\n".join(self._texts())

    def _texts(self) -> Iterator[str]:
        if self.heading is not None:
            yield self.heading.text
        for paragraph in self.paragraphs:
            yield paragraph.text
