"""An Article as brat standoff annotation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.model import Article, Quote, Span, fold

# What stands between line ends, as str.splitlines sees them, and tabs.
_PIECE = re.compile("[^\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")


def to_brat(article: Article) -> str:
    """The lines of an `.ann` file beside a `.txt` that holds `article.source`. Standard: brat standoff, version 1.3.

    Text-bound: Headline, Byline, Dateline, Heading, Note, Quote, Speaker, Cue and the four TIMEX3 types; a span with
    line ends or tabs in it is given in fragments, as a line of brat has tabs only between its fields. Relations: Said
    (quote to speaker), SaidWith (quote to cue), ContinuedBy, Until. Attributes: Type of a quote, Mod of a date.
    A statement is a Content, in PARC's terms, with the relations Source and Cue.
    Notes: the speaker's name, a date's value, a note's role. Offsets are code points, brat's and ours; write the text
    with `newline=""`, so that they hold.

    Dropped: paragraphs, the order of sections, people, `published`, the bounds, EDTF and recurrence of dates.

    >>> import newsparse
    >>> print(to_brat(newsparse.parse("They met in May 2017.")), end="")
    T1	DATE 12 20	May 2017
    #1	AnnotatorNotes T1	2017-05
    """
    return "".join(f"{line}\n" for line in _Annotations(article).lines())


class _Annotations:
    """The running numbers of each kind of annotation."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.numbers = dict.fromkeys("TRA#", 0)

    def lines(self) -> Iterator[str]:
        article = self.article
        headings = [section.heading for section in article.sections]
        for block in (article.headline, article.byline, article.dateline, *headings):
            if block:
                yield self.bound(type(block).__name__, block.span)
        for note in article.notes:
            yield self.bound("Note", note.span)
            yield self.comment(note.role.value)
        yield from self.quotes()
        yield from self.statements()
        yield from self.dates()

    def quotes(self) -> Iterator[str]:
        places: dict[Span, int] = {}
        said: dict[Span, int] = {}
        for quote in self.article.quotes:
            yield self.bound("Quote", quote.span)
            places[quote.span] = number = self.numbers["T"]
            yield self.line("A", f"Type T{number} {quote.type.value}")
            yield from self.attribution(quote, number, said)
        for quote in self.article.quotes:
            if quote.continued_by and quote.continued_by.span in places:
                yield self.relation("ContinuedBy", places[quote.span], places[quote.continued_by.span])

    def attribution(self, quote: Quote, number: int, said: dict[Span, int]) -> Iterator[str]:
        for kind, relation, part in (("Speaker", "Said", quote.speaker), ("Cue", "SaidWith", quote.cue)):
            if part is None:
                continue
            if part.span not in said:
                yield self.bound(kind, part.span)
                said[part.span] = self.numbers["T"]
                if quote.speaker and part is quote.speaker and quote.speaker.name:
                    yield self.comment(quote.speaker.name)
            yield self.relation(relation, number, said[part.span])

    def statements(self) -> Iterator[str]:
        """What PARC and PolNeAR call content, source and cue."""
        for statement in self.article.statements:
            yield self.bound("Content", *statement.parts)
            number = self.numbers["T"]
            yield self.line("A", f"Type T{number} {statement.type.value}")
            for kind, part in (("Source", statement.speaker), ("Cue", statement.cue)):
                if part is not None:
                    yield self.bound("Speaker" if kind == "Source" else kind, part.span)
                    yield self.relation(kind, number, self.numbers["T"])

    def dates(self) -> Iterator[str]:
        places: dict[Span, int] = {}
        for found in self.article.dates:
            yield self.bound(found.type.value, found.span)
            places[found.span] = self.numbers["T"]
            yield self.comment(found.value)
            if found.mod:
                yield self.line("A", f"Mod T{places[found.span]} {found.mod.value}")
        for found in self.article.dates:
            if found.until and found.until.span in places:
                yield self.relation("Until", places[found.span], places[found.until.span])

    def bound(self, kind: str, *spans: Span) -> str:
        fragments = [part for span in spans for part in _fragments(self.article.source, span)] or list(spans)
        offsets = ";".join(f"{part.start} {part.end}" for part in fragments)
        text = " ".join(part.of(self.article.source) for part in fragments)
        return self.line("T", f"{kind} {offsets}", text)

    def comment(self, text: str) -> str:
        return self.line("#", f"AnnotatorNotes T{self.numbers['T']}", fold(text))

    def relation(self, kind: str, one: int, other: int) -> str:
        return self.line("R", f"{kind} Arg1:T{one} Arg2:T{other}")

    def line(self, letter: str, *fields: str) -> str:
        self.numbers[letter] += 1
        return "\t".join((f"{letter}{self.numbers[letter]}", *fields))


def _fragments(source: str, span: Span) -> Iterator[Span]:
    """The stretches of a span between line ends and tabs, without the blanks at their ends."""
    for piece in _PIECE.finditer(source, span.start, span.end):
        start = piece.end() - len(piece[0].lstrip())
        end = piece.start() + len(piece[0].rstrip())
        if start < end:
            yield Span(start, end)
