"""A news text read whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from attrs import field, frozen

from newsparse.errors import ArgumentTypeError
from newsparse.model.blocks import Block, Byline, Dateline, Headline, Note, Paragraph, Section
from newsparse.model.fields import Packed, counted, shortened
from newsparse.model.listing import listed
from newsparse.model.references import DateReference
from newsparse.model.speech import Person, Quote, Statement
from newsparse.notebook import html_of
from newsparse.terms import ParagraphRole

_TUPLES: Final = ("sections", "notes", "quotes", "statements", "dates", "people")


@frozen
class Article(Packed):
    """A news text read whole. Every span points into `source`.

    >>> import newsparse
    >>> article = newsparse.parse("Talks go on\\n\\nLONDON (AP) — “We met,” said Ann Lee.")
    >>> article.headline.text, article.dateline.agency, article.lede.text, [person.name for person in article.people]
    ('Talks go on', 'AP', '“We met,” said Ann Lee.', ['Ann Lee'])
    """

    source: str = field(repr=shortened)
    """The exact input."""

    headline: Headline | None = None
    """The headline; None if the text has none."""

    byline: Byline | None = None
    """The line that names the writers; None if there is none."""

    dateline: Dateline | None = None
    """Place, day and agency in front of the story; None if there is none."""

    sections: tuple[Section, ...] = field(default=(), repr=counted)
    """The story, divided by its headings."""

    notes: tuple[Note, ...] = field(default=(), repr=counted)
    """The furniture around and between the paragraphs."""

    quotes: tuple[Quote, ...] = field(default=(), repr=counted)
    """The quotes in the order of the source."""

    statements: tuple[Statement, ...] = field(default=(), repr=counted)
    """All that the text attributes to somebody, in the order of the source; empty unless the parser is asked for."""

    dates: tuple[DateReference, ...] = field(default=(), repr=counted)
    """The time expressions in the order of the source."""

    people: tuple[Person, ...] = field(default=(), repr=counted)
    """The people and bodies that the story names."""

    published: date | datetime | None = None
    """The day or time of publication that `parse` was given."""

    def __attrs_post_init__(self) -> None:
        # not by converters, behind which a type checker would lose what each tuple holds
        for name in _TUPLES:
            object.__setattr__(self, name, listed(getattr(self, name)))

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of all sections, in the order of the source."""
        return listed(paragraph for section in self.sections for paragraph in section.paragraphs)

    @property
    def lede(self) -> Paragraph | None:
        """The first paragraph of the story; None if there is none."""
        return next((paragraph for section in self.sections for paragraph in section.paragraphs), None)

    @property
    def body(self) -> str:
        """The story alone: headings and paragraphs with a blank line between, without dateline and furniture.

        A table keeps its lines.
        """
        return "\n\n".join(self._body_texts())

    def _body_texts(self) -> Iterator[str]:
        for section in self.sections:
            if section.heading is not None:
                yield section.heading.text
            for paragraph in section.paragraphs:
                is_table = paragraph.role is ParagraphRole.TABLE
                yield paragraph.span.of(self.source) if is_table else paragraph.text

    def quotes_by(self, name: str) -> tuple[Quote, ...]:
        """The quotes of a person or body, by the full name or whole words of it, in any case.

        Raises ArgumentTypeError if name is not a str.

        >>> import newsparse
        >>> article = newsparse.parse("Talks go on\\n\\n“We met,” said Ann Lee. “No,” Bo Roe said. “Yes,” said Lee.")
        >>> [quote.text for quote in article.quotes_by("Lee")]
        ['We met,', 'Yes,']
        """
        if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentTypeError(f"quotes_by: wanted a name as a str, got {name!r:.80}")
        wanted = _words(name)
        return listed(
            quote
            for quote in self.quotes
            if quote.speaker is not None and quote.speaker.name is not None and wanted in _words(quote.speaker.name)
        )

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Headline, byline, dateline, headings, paragraphs and notes in the order of the source.

        Their spans, and for a headline, a dateline and a heading the `extent`, cover every non-blank character once.
        """
        found: list[Block] = [part for part in (self.headline, self.byline, self.dateline) if part is not None]
        for section in self.sections:
            if section.heading is not None:
                found.append(section.heading)
            found.extend(section.paragraphs)
        found.extend(self.notes)
        return tuple(sorted(found, key=lambda block: block.span.start))

    def _repr_html_(self) -> str | None:
        """What a notebook shows, see `newsparse.export.to_html`."""
        return html_of(self)


def _words(name: str) -> str:
    """A name in which only whole words are found: ` ann lee `."""
    return f" {' '.join(name.casefold().split())} "
