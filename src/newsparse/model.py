"""The types of a parsed article. Frozen, slotted, hashable; their terms are in `terms`, and had from here.

All offsets are code points into `Article.source`, half open: `source[span.start:span.end]`.
`text` is reading text: the slice with line breaks and runs of blanks folded to one space.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from attrs import Factory, field, frozen

from newsparse.errors import ArgumentValueError
from newsparse.terms import NoteRole as NoteRole
from newsparse.terms import ParagraphRole as ParagraphRole
from newsparse.terms import QuoteType as QuoteType
from newsparse.terms import TimexMod as TimexMod
from newsparse.terms import TimexType as TimexType

if TYPE_CHECKING:
    from dateutil.rrule import rrule as RRule  # noqa: N812

REPR_WIDTH = 60


def fold(text: str) -> str:
    """The reading text of a slice: line breaks and runs of blanks become one space.

    >>> fold("  The talks\\n   went on. ")
    'The talks went on.'
    """
    return " ".join(text.split())


def _short(text: object) -> str:
    """A repr cut in the middle, so that an Article can be read in a terminal."""
    shown = repr(text)
    if len(shown) <= REPR_WIDTH:
        return shown
    half = REPR_WIDTH // 2
    return f"{shown[:half]} ... {shown[-half:]}"


def _place(item: Quote | DateReference | None) -> str:
    """A linked object told by its span alone: a chain of links must not print itself over and over."""
    return "None" if item is None else repr(item.span)


def _count(items: tuple[object, ...]) -> str:
    return f"<{len(items)}>"


@frozen(repr=False, weakref_slot=False)
class Span:
    """A half-open range of code points, `start <= end`.

    Raises ArgumentValueError where start is negative or end lies before start.

    >>> Span(4, 9).of("The talks went on.")
    'talks'
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ArgumentValueError(
                f"Span({self.start}, {self.end}): wanted 0 <= start <= end, both in code points of the source"
            )

    def of(self, source: str) -> str:
        """The raw slice of `source` that this span stands for."""
        return source[self.start : self.end]

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"


def _own_span(part: Headline | Dateline | Heading) -> Span:
    return part.span


@frozen
class Headline:
    """The headline; `kicker` is the label in front of it that is part of its text, `extent` has the marks around it.

    >>> Headline(Span(0, 23), "UPDATE 2-Talks to go on", kicker="UPDATE 2-").kicker
    'UPDATE 2-'
    """

    span: Span
    text: str = field(repr=_short)
    kicker: str | None = None
    extent: Span = field(default=Factory(_own_span, takes_self=True))


@frozen
class Byline:
    """The line that names the writers: `text` as it stands, `authors` without "By" and titles.

    >>> Byline(Span(0, 31), "By JANE DOE, AP Science Writer", authors=("Jane Doe",)).authors
    ('Jane Doe',)
    """

    span: Span
    text: str = field(repr=_short)
    authors: tuple[str, ...] = ()


@frozen
class Dateline:
    """Where, when and by whom: `text` without the dash after it, `extent` with it.

    `places` are in reading case, a region stays with its place; `agency` is as written. `date` is None where
    the dateline has no date or its year can't be told. A source alone is a Dateline without places.

    >>> Dateline(Span(0, 20), "ATHENS, Greece (ANA)", places=("Athens, Greece",), agency="ANA").date is None
    True
    """

    span: Span
    text: str = field(repr=_short)
    places: tuple[str, ...] = ()
    date: date | None = None
    agency: str | None = None
    extent: Span = field(default=Factory(_own_span, takes_self=True))


@frozen
class Heading:
    """A heading inside the article; `marker` is what marked it, `extent` covers both.

    >>> Heading(Span(5, 14), "Next step", marker="[HH]", extent=Span(0, 14)).marker
    '[HH]'
    """

    span: Span
    text: str = field(repr=_short)
    marker: str = ""
    extent: Span = field(default=Factory(_own_span, takes_self=True))


class _FoldedLater:
    """Lets the slot of a `text` stay empty: it is folded from `source` whenever it is asked for.

    The paragraphs are nearly all of a source, so that to keep both would keep every word twice.
    """

    __slots__ = ("_source",)

    if not TYPE_CHECKING:  # it would allow any name

        def __getattr__(self, name: str) -> str:
            if name != "text":
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            return fold(self.span.of(self._source))


@frozen
class Paragraph(_FoldedLater):
    """A paragraph of the body; a dateline in front of it is not part of it.

    A parsed one holds on to the article's source and folds its `text` from it when it is read.

    >>> Paragraph(Span(0, 8), "He left.").role
    <ParagraphRole.PROSE: 'prose'>
    """

    span: Span
    text: str = field(repr=_short)
    role: ParagraphRole = ParagraphRole.PROSE


def paragraph_of(source: str, start: int, end: int, role: ParagraphRole) -> Paragraph:
    """The paragraph at `start:end` of a source, without a text of its own.

    >>> paragraph_of("They met.\\n\\nHe\\nleft.", 11, 19, ParagraphRole.PROSE).text
    'He left.'
    """
    paragraph = Paragraph.__new__(Paragraph)
    put = object.__setattr__  # it is frozen from here on
    put(paragraph, "span", Span(start, end))
    put(paragraph, "role", role)
    put(paragraph, "_source", source)
    return paragraph


@frozen
class Note:
    """A piece of furniture: what an agency or a site put around the story.

    >>> Note(Span(0, 4), "-30-", NoteRole.TRAILER).role.value
    'trailer'
    """

    span: Span
    text: str = field(repr=_short)
    role: NoteRole


Block: TypeAlias = Headline | Byline | Dateline | Heading | Paragraph | Note


@frozen
class Section:
    """A heading, None for the lede section, and the paragraphs under it; `level` 1 is the outermost.

    >>> Section(None, (Paragraph(Span(0, 8), "He left."),)).level
    1
    """

    heading: Heading | None
    paragraphs: tuple[Paragraph, ...] = ()
    level: int = 1


@frozen
class Cue:
    """The verb or phrase that attributes a quote: `said`, `according to`.

    >>> import newsparse
    >>> newsparse.find_quotes("“We met,” said Ann Lee.")[0].cue
    Cue(span=Span(10, 14), text='said')
    """

    span: Span
    text: str


@frozen
class Speaker:
    """Who is quoted: the mention as it stands, and the fullest `name` of that person or body in the article.

    `name` is None where the text doesn't tell, as for `officials` or an unclear `he`.

    >>> import newsparse
    >>> quotes = newsparse.find_quotes("Ann Lee left. “We met,” she said. “No,” officials said.")
    >>> [(quote.speaker.text, quote.speaker.name) for quote in quotes]
    [('she', 'Ann Lee'), ('officials', None)]
    """

    span: Span
    text: str = field(repr=_short)
    name: str | None = None


@frozen
class Quote:
    """Words of somebody: `span` with their marks, `text` without.

    `continues` is the quote of the next paragraph that this one goes on in.

    >>> Quote(Span(0, 9), "We came,", QuoteType.DIRECT).speaker is None
    True
    """

    span: Span
    text: str = field(repr=_short)
    type: QuoteType
    speaker: Speaker | None = None
    cue: Cue | None = None
    continues: Quote | None = field(default=None, repr=_place)


@frozen
class DateReference:
    """A time expression with its TIMEX3 reading (TimeML 1.2.1).

    `value` is `XXXX-07-23` and the like where the context doesn't give the rest, and `start` and `end` are then
    None; else they are the inclusive bounds of the value, datetimes for a time of day. `until` is the reference that
    closes the range this one opens. `edtf` is ISO 8601-2:2019 (EDTF). `freq` and `quant` are those of a SET.

    >>> DateReference(Span(0, 7), "July 23", TimexType.DATE, "XXXX-07-23").start is None
    True
    """

    span: Span
    text: str = field(repr=_short)
    type: TimexType
    value: str
    mod: TimexMod | None = None
    start: date | datetime | None = None
    end: date | datetime | None = None
    until: DateReference | None = field(default=None, repr=_place)
    edtf: str | None = None
    freq: str | None = None
    quant: str | None = None
    recurrence: str | None = None

    @property
    def rrule(self) -> RRule | None:
        """The SET as a dateutil rrule, from the `recurrence` (RFC 5545 DTSTART and RRULE); else None.

        >>> DateReference(Span(0, 13), "every Tuesday", TimexType.SET, "XXXX-WXX-2",
        ...     recurrence="DTSTART:20200728T000000\\nRRULE:FREQ=WEEKLY;BYDAY=TU").rrule[1].day
        4
        """
        if self.recurrence is None:
            return None
        from dateutil.rrule import rrule, rrulestr

        rule = rrulestr(self.recurrence)
        assert isinstance(rule, rrule)
        return rule


@frozen
class Person:
    """A person or body of the article: its fullest name, where it is mentioned, and the titles it bears there.

    >>> Person("Josep Borrell", (Span(0, 13), Span(40, 47)), titles=("high representative",)).name
    'Josep Borrell'
    """

    name: str
    mentions: tuple[Span, ...] = field(default=(), repr=_count)
    titles: tuple[str, ...] = ()


@frozen
class Article:
    """A news text read whole. `source` is the exact input, and every span points into it.

    >>> import newsparse
    >>> article = newsparse.parse("Talks go on\\n\\nLONDON (AP) — “We met,” said Ann Lee.")
    >>> article.headline.text, article.dateline.agency, article.lede.text, [person.name for person in article.people]
    ('Talks go on', 'AP', '“We met,” said Ann Lee.', ['Ann Lee'])
    """

    source: str = field(repr=_short)
    headline: Headline | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    sections: tuple[Section, ...] = field(default=(), repr=_count)
    notes: tuple[Note, ...] = field(default=(), repr=_count)
    quotes: tuple[Quote, ...] = field(default=(), repr=_count)
    dates: tuple[DateReference, ...] = field(default=(), repr=_count)
    people: tuple[Person, ...] = field(default=(), repr=_count)
    published: date | datetime | None = None

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of all sections, in the order of the source."""
        return tuple(paragraph for section in self.sections for paragraph in section.paragraphs)

    @property
    def lede(self) -> Paragraph | None:
        """The first paragraph of the body, None where there is none."""
        return next((paragraph for section in self.sections for paragraph in section.paragraphs), None)

    @property
    def body(self) -> str:
        """The sections' text alone: headings and paragraphs with a blank line between, no furniture.

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

    def _repr_html_(self) -> str:
        """The article as a notebook shows it, see `newsparse.export.to_html`."""
        from newsparse.export import to_html

        return to_html(self)

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
