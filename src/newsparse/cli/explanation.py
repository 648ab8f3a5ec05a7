"""An Explanation as text for a person: where each thing stands, what it is, and why."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from newsparse import Article, Quote, Span, __version__
from newsparse.cli.outline import cut, printable
from newsparse.explain import (
    Candidate,
    DateExplanation,
    Explanation,
    NameExplanation,
    QuoteExplanation,
    QuoteSource,
)

WIDTH = 76
LINE_END = re.compile(r"\r\n|[\n\r]")


def report(explanation: Explanation, where: str) -> str:
    """The reasons of an article, a group of lines for each finding, with line and column.

    >>> from newsparse.explain import explain
    >>> print(report(explain("“We came,” said Ann Lee."), "story.txt").partition("quotes")[2])
    <BLANKLINE>
      1:1  “We came,”
        speaker   Ann Lee, read in its own sentence
        rule      inverted, weight 50, by “said” at 1:12 (newsparse.quotes.rules.following)
        name      Ann Lee: the name is in the mention, first at 1:17
    <BLANKLINE>
    """
    return "".join(f"{printable(line)}\n" for line in _Report(explanation).lines(where))


class _Report:
    def __init__(self, explanation: Explanation) -> None:
        self._explanation = explanation
        self._source = explanation.article.source
        self._starts = [0, *(found.end() for found in LINE_END.finditer(self._source))]

    def lines(self, where: str) -> Iterator[str]:
        yield f"== {where} ==  newsparse {__version__}"
        yield f"reference day   {self._reference()}"
        yield "layout"
        yield from map(self._part, _parts(self._explanation.article))
        if self._explanation.quotes:
            yield "quotes"
            for quote in self._explanation.quotes:
                yield from self._quote(quote)
        if self._explanation.dates:
            yield "dates"
            for one in self._explanation.dates:
                yield from self._date(one)

    def _at(self, span: Span) -> str:
        """Line and column, both from 1."""
        line = bisect_right(self._starts, span.start)
        return f"{line}:{span.start - self._starts[line - 1] + 1}"

    def _reference(self) -> str:
        article, day = self._explanation.article, self._explanation.reference
        if day is None:
            return "not known: give --published, or dates keep an X"
        if article.published is not None:
            return f"{day.isoformat()}, as given"
        is_dateline = article.dateline is not None and article.dateline.date is not None
        return f"{day.isoformat()}, by {'the dateline' if is_dateline else 'a line of the head'}"

    def _part(self, part: tuple[Span, str]) -> str:
        span, role = part
        return f"  {self._at(span):<8}{role:<18}{cut(' '.join(span.of(self._source).split()), WIDTH - 26)}"

    def _quote(self, one: QuoteExplanation) -> Iterator[str]:
        yield f"  {self._at(one.span)}  {cut(' '.join(one.span.of(self._source).split()), WIDTH)}"
        quote = one.quote
        if quote is None:
            yield f"    no quote  {one.refused}: {one.reason}"
        elif quote.speaker is None:
            yield "    speaker   nobody: no rule finds one"
        else:
            yield f"    speaker   {cut(quote.speaker.text, WIDTH)}, read in {one.source.value}"
        for number, candidate in enumerate(one.candidates):
            is_chosen = not number and quote is not None and one.source is not QuoteSource.CHAIN
            yield f"    {'rule      ' if is_chosen else '  or      '}{self._candidate(candidate, is_chosen)}"
        name = None if quote is None else self._explanation.name_of(quote)
        if quote is not None and name is not None:
            yield f"    name      {self._name(quote, name)}"

    def _candidate(self, one: Candidate, is_chosen: bool) -> str:
        by = "" if one.cue is None else f", by “{one.cue.text}” at {self._at(one.cue.span)}"
        who = "" if is_chosen else f": {'nobody' if one.speaker is None else cut(one.speaker.text, WIDTH - 20)}"
        module = f" ({one.module})" if is_chosen and one.module else ""
        return f"{one.rule}, weight {one.weight:g}{who}{by}{module}"

    def _name(self, quote: Quote, name: NameExplanation) -> str:
        speaker = quote.speaker
        parts = [f"{speaker.name if speaker is not None and speaker.name else 'none'}: {name.source.value}"]
        if name.named is not None:
            parts.append(f"first at {self._at(name.named)}")
        if name.nearest is not None and name.nearest != name.named:
            parts.append(f"last at {self._at(name.nearest)}")
        if name.others:
            parts.append(f"others before: {', '.join(name.others)}")
        return ", ".join(parts)

    def _date(self, one: DateExplanation) -> Iterator[str]:
        yield f"  {self._at(one.span)}  {cut(one.text, WIDTH)}"
        found = one.reference
        if found is None:
            yield f"    no date   {one.reason}"
        else:
            mod = f" {found.mod.value}" if found.mod else ""
            yield f"    value     {found.type.value} {found.value}{mod}"
        yield f"    rule      {one.rule} ({one.module}): {one.pattern}"
        if found is None:
            return
        yield f"    means     {one.meaning}"
        yield f"    from      {one.counted_from.value}{'' if one.base is None else f', {one.base}'}"
        if one.direction is not None:
            by = "" if one.cue is None else f", by “{one.cue.text}” at {self._at(one.cue.span)}"
            yield f"    because   {one.direction}{by}"
        if one.is_moved:
            yield "    moved     so that its range runs forward"


def _parts(article: Article) -> list[tuple[Span, str]]:
    """What each part of the text was taken for, in order."""
    parts: list[tuple[Span, str]] = []
    heads = [article.headline, article.byline, article.dateline]
    parts += [(one.span, type(one).__name__.lower()) for one in heads if one is not None]
    parts += [(note.span, f"note: {note.role.value}") for note in article.notes]
    for section in article.sections:
        if section.heading is not None:
            parts.append((section.heading.span, "heading"))
        parts += [(one.span, one.role.value) for one in section.paragraphs]
    return sorted(parts, key=lambda part: part[0].start)
