"""An Article as HTML to look at."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newsparse.export.markup import Mark, escape, layer, marked
from newsparse.export.moments import in_words, month_first
from newsparse.export.style import look, style_sheet
from newsparse.export.timeline import timeline
from newsparse.model import (
    Article,
    Block,
    Byline,
    Dateline,
    DateReference,
    Heading,
    Headline,
    Note,
    Paragraph,
    ParagraphRole,
    Person,
    Quote,
    Span,
    Speaker,
    Statement,
    StatementType,
    fold,
)

DEEPEST = 6  # <h6>
_DATE_STRING = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")  # of the values, what <time datetime> takes
_WORD = re.compile(r"\w+")


def to_html(article: Article, page: bool = False) -> str:
    """The article to look at: quotes in their speaker's colour, dates with their value on hover, people, a timeline.

    Statements in the writer's words, where the parser was asked for them, have a thin line and the speaker on hover.

    A `<div>` to be put into a page or shown by a notebook, with its own style sheet and no script; a whole document
    with `page`. Light or dark as the reader's system is, narrow or wide as its place is. Standard: HTML Living
    Standard, SVG 1.1.

    Dropped: the cues, what continues what, the extent of blocks, EDTF and recurrences, and of a SET or a date without
    known bounds the place in the timeline. Characters that HTML can't hold are shown as U+FFFD.

    >>> import newsparse
    >>> print(to_html(newsparse.parse("Talks <go> on")).partition("</style>")[2])
    <div class="columns"><div class="story"><h2 class="headline">Talks &lt;go&gt; on</h2></div></div></div>
    """
    shown = f'<div class="newsparse"><style>{style_sheet()}</style>{_View(article, 1 if page else 2).columns()}</div>'
    if not page:
        return shown
    title = article.headline.text if article.headline else fold(article.source)[:80]
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta name="color-scheme" content="light dark"><title>{escape(title)}</title>'
        "<style>html,body{margin:0}.newsparse{min-height:100vh}</style>"
        f"</head><body>{shown}</body></html>\n"
    )


class _View:
    """One article on its way to HTML: the looks of its speakers, the marks in its text."""

    def __init__(self, article: Article, level: int) -> None:
        self.article = article
        self.level = level
        self.quoted = Counter(quote.speaker.name for quote in article.quotes if quote.speaker and quote.speaker.name)
        self.looks = {name: look(number) for number, name in enumerate(self.quoted)}
        self.depths = {section.heading: section.level for section in article.sections if section.heading}
        self.american = month_first(found.text for found in article.dates)
        self.layers = [
            layer(self.statement_marks()),
            layer(self.quote_marks()),
            layer(self.speaker_marks()),
            layer(_date_mark(found, self.american) for found in article.dates),
        ]

    def columns(self) -> str:
        beside = "".join(self.beside())
        beside = f'<div class="beside">{beside}</div>' if beside else ""
        return f'<div class="columns"><div class="story">{"".join(self.story())}</div>{beside}</div>'

    def statement_marks(self) -> Iterator[Mark]:
        """The parts of what is reported in the writer's words; what is all in marks has the quote's."""
        for statement in self.article.statements:
            if statement.type is not StatementType.DIRECT:
                opening = f'<span class="statement" title="{escape(_who(statement))}">'
                yield from (Mark(part, opening, "</span>") for part in statement.parts)

    def quote_marks(self) -> Iterator[Mark]:
        """A quote is labelled with its speaker's name where that is not what the mention beside it says."""
        labelled: Span | None = None
        for quote in self.article.quotes:
            speaker = quote.speaker
            label = ""
            if speaker and speaker.name and speaker.span != labelled:
                labelled = speaker.span
                if not _shares_a_word(speaker.text, speaker.name):
                    label = f' data-speaker="{escape(speaker.name)}"'
            opening = f'<span class="quote{self.look_of(speaker)}" title="{escape(_who(quote))}"{label}>'
            yield Mark(quote.span, opening, "</span>")

    def speaker_marks(self) -> Iterator[Mark]:
        for quote in self.article.quotes:
            if quote.speaker:
                hint = escape(quote.speaker.name or "speaker, not named")
                opening = f'<span class="speaker{self.look_of(quote.speaker)}" title="{hint}">'
                yield Mark(quote.speaker.span, opening, "</span>")

    def look_of(self, speaker: Speaker | None) -> str:
        return f" {self.looks[speaker.name]}" if speaker and speaker.name else ""

    def story(self) -> Iterator[str]:
        """The blocks in the order of the source; the dateline stands in front of the paragraph it belongs to."""
        dateline = ""
        sections = 0
        starts = {_start_of(section.heading, section.paragraphs) for section in self.article.sections}
        for block in self.article.blocks:
            if isinstance(block, Heading | Paragraph) and block.span.start in starts:
                yield "</section><section>" if sections else "<section>"
                starts.remove(block.span.start)
                sections += 1
            if isinstance(block, Dateline):
                dateline = self.dateline(block)
            elif isinstance(block, Paragraph):
                yield self.paragraph(block, dateline)
                dateline = ""
            else:
                yield self.block(block)
        if dateline:
            yield f"<p>{dateline}</p>"
        if sections:
            yield "</section>"
        if self.article.published is not None:
            day = in_words(self.article.published, self.article.published, self.american)
            yield f'<p class="published">Published {day}</p>'

    def block(self, block: Block) -> str:
        text = self.text(block)
        if isinstance(block, Headline):
            return f'<h{self.level} class="headline">{text}</h{self.level}>'
        if isinstance(block, Heading):
            level = min(self.level + self.depths[block], DEEPEST)
            return f'<h{level} class="heading">{text}</h{level}>'
        if isinstance(block, Byline):
            return f'<p class="byline" title="{escape(", ".join(block.authors))}">{text}</p>'
        assert isinstance(block, Note)
        return f'<p class="note"><span class="role">{escape(block.role.value)}</span>{text}</p>'

    def dateline(self, line: Dateline) -> str:
        known = ["; ".join(line.places), line.agency, line.date.isoformat() if line.date else None]
        hint = escape(", ".join(filter(None, known)))
        dash = Span(line.span.end, max(line.span.end, line.extent.end)).of(self.article.source)
        return f'<span class="dateline" title="{hint}">{self.text(line)}</span>{escape(dash)} '

    def paragraph(self, paragraph: Paragraph, dateline: str) -> str:
        if paragraph.role is ParagraphRole.TABLE:
            lead = f"<p>{dateline}</p>" if dateline else ""
            table = marked(self.article.source, paragraph.span, self.layers)
            return f'{lead}<div class="table" tabindex="0">{table}</div>'
        kind = ' class="item"' if paragraph.role is ParagraphRole.LIST_ITEM else ""
        return f"<p{kind}>{dateline}{self.text(paragraph)}</p>"

    def text(self, block: Block) -> str:
        """The block's text with its marks; without them where it isn't what stands in the source."""
        if fold(block.span.of(self.article.source)) != block.text:
            return escape(block.text)
        return marked(self.article.source, block.span, self.layers)

    def beside(self) -> Iterator[str]:
        people = list(_people(self.article))
        if people:
            yield f"<h2>People and bodies</h2><ul>{''.join(map(self.person, people))}</ul>"
        drawn = timeline(self.article.dates, self.article.published, self.american)
        unplaced = [found for found in self.article.dates if found.start is None]
        if drawn or unplaced:
            yield f"<h2>Dates</h2>{drawn}"
        if unplaced:
            listed = ", ".join(dict.fromkeys(f"{found.text} ({found.value})" for found in unplaced))
            yield f'<p class="unplaced">Without a day of their own: {escape(listed)}</p>'

    def person(self, person: Person) -> str:
        quoted = self.quoted[person.name]
        swatch = f'<span class="swatch {self.looks[person.name]}"></span>' if quoted else ""
        titles = f'<div class="titles">{escape("; ".join(person.titles))}</div>' if person.titles else ""
        counts = [_count(len(person.mentions), "mention"), _count(quoted, "quote")]
        return (
            f"<li>{swatch}<b>{escape(person.name)}</b>{titles}"
            f'<div class="counts">{", ".join(filter(None, counts))}</div></li>'
        )


def _people(article: Article) -> Iterator[Person]:
    """The people of the article, and speakers that are not among them."""
    yield from article.people
    known = {person.name for person in article.people}
    for quote in article.quotes:
        if quote.speaker and quote.speaker.name and quote.speaker.name not in known:
            known.add(quote.speaker.name)
            yield Person(quote.speaker.name)


def _start_of(heading: Heading | None, paragraphs: Sequence[Paragraph]) -> int | None:
    """Where a section begins; None for one with nothing in it."""
    first = heading or next(iter(paragraphs), None)
    return first.span.start if first else None


def _shares_a_word(mention: str, name: str) -> bool:
    return not set(_WORD.findall(mention.casefold())).isdisjoint(_WORD.findall(name.casefold()))


def _who(quote: Quote | Statement) -> str:
    if quote.speaker is None:
        return "speaker not named"
    known = quote.speaker.name or quote.speaker.text
    return f"{known} ({quote.cue.text})" if quote.cue else known


def _date_mark(found: DateReference, american: bool) -> Mark:
    parts = [found.type.value, found.value, found.mod.value if found.mod else None]
    hint = " ".join(filter(None, parts))
    if found.start is not None and found.end is not None:
        hint = f"{in_words(found.start, found.end, american)} · {hint}"
    if _DATE_STRING.fullmatch(found.value):
        opening = f'<time class="date" datetime="{found.value}" title="{escape(hint)}">'
        return Mark(found.span, opening, "</time>")
    return Mark(found.span, f'<span class="date" title="{escape(hint)}">', "</span>")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}" if number else ""
