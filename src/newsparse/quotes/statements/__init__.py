"""Statements: everything that a text attributes to somebody, with and without quotation marks.

Each sentence is read once more, whole, by the rules that find the speaker and the cue of a quote; what is new is how
far the content goes. A quote that stands in the content makes a statement mixed; a quote with a cue of its own that
no content holds is a direct one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newsparse.model import Cue, Quote, QuoteType, Span, Speaker, Statement, StatementType, fold
from newsparse.quotes.marks import Region
from newsparse.quotes.speakers import Resolver
from newsparse.quotes.statements.headings import without_title_case
from newsparse.quotes.statements.labels import COLON, LONGEST_LABEL, of_label
from newsparse.quotes.statements.reported import Reported
from newsparse.quotes.statements.rules import built_in, in_sentence, places_of_cues
from newsparse.quotes.story import Story
from newsparse.quotes.tokens import Tokens, tokenize


def find(story: Story, quotes: Sequence[Quote]) -> tuple[Statement, ...]:
    """The statements of a story inside its regions, in the order of the text, by the copy's places."""
    resolver = Resolver(story)
    statements: list[Statement] = []
    at = 0
    for number, ((start, end), runs) in enumerate(zip(story.regions, story.runs, strict=True)):
        first = at
        while at < len(quotes) and quotes[at].span.start < end:
            at += 1
        tokens = story.tokens.get(number)
        if tokens is None:
            tokens = tokenize(story.copy.text, start, end, runs, whole=True)
        cues = places_of_cues(tokens)
        if cues or at > first or COLON in tokens.lower:
            statements += _Region(story, resolver, tokens, quotes[first:at], number).statements(cues)
    return tuple(statements)


class _Region:
    """One paragraph: its tokens and its quotes, of which each goes into one statement."""

    def __init__(
        self, story: Story, resolver: Resolver, tokens: Tokens, quotes: Sequence[Quote], number: int
    ) -> None:
        self._story = story
        self._resolver = resolver
        self._written: str = story.copy.written
        self._tokens = tokens
        self._quotes = list(quotes)
        self._by_start = {quote.span.start: quote for quote in quotes}
        self._starts = [quote.span.start for quote in quotes]
        self._by_cue: dict[int, list[int]] = {}
        for index, quote in enumerate(quotes):
            if quote.cue is not None:
                self._by_cue.setdefault(quote.cue.span.start, []).append(index)
        self._number = number

    def statements(self, cues: Sequence[int]) -> list[Statement]:
        """What the sentences report, by what can report in them, and the quotes that stand in none of it."""
        found = self._reported(cues)
        if self._quotes:
            found += self._built_in(found)
        elif not found:
            return []
        parts = [[self._tokens.span(*part) for part in one.content] for one in found]
        held_by_one = {number for own in parts for number in self._inside(own)}
        used: set[int] = set()
        statements: list[Statement] = []
        for one, own in zip(found, parts, strict=True):
            cue = self._tokens.span(*one.cue) if one.cue[0] < one.cue[1] else None
            held = self._held(own, cue, held_by_one) if self._quotes else []
            used.update(held)
            statements.append(self._statement(one, own, cue, [self._quotes[i] for i in held]))
        for group in self._groups(used):
            own = [(quote.span.start, quote.span.end) for quote in group]
            statements.append(_built(self._written, own, group[0].speaker, group[0].cue, group))
        return sorted(statements, key=_start)

    def _reported(self, cues: Sequence[int]) -> list[Reported]:
        """What the sentences report, each read where something in it can report, or what a heading's label does."""
        labelled = of_label(self._tokens) if COLON in self._tokens.lower[: LONGEST_LABEL + 1] else None
        if labelled is not None and self._is_person(labelled):
            return [labelled]
        found: list[Reported] = []
        at = 0
        for low, high in self._tokens.sentences if cues else ():
            first, at = at, bisect_left(cues, high, at)
            if at > first:
                without_title_case(self._tokens, low, high)
                found += in_sentence(self._tokens, low, high, cues[first:at])
        return found

    def _is_person(self, labelled: Reported) -> bool:
        """Whether the label of a heading names a person of the text: Lee: Talks Fail; not Climate: Talks Fail."""
        if labelled.speaker is None:
            return False
        entity = self._resolver.entity(*self._tokens.mention(*labelled.speaker), self._number)
        return entity is not None and self._story.entities.is_person(entity)

    def _built_in(self, found: Sequence[Reported]) -> list[Reported]:
        """The statements of quotes that are built into what their verb brings: saw him as one who would “sink” it.

        Those that something already found holds or overlaps are none.
        """
        tokens = self._tokens
        taken = bytearray(tokens.count)
        for one in found:
            _mark(taken, one)
        built: list[Reported] = []
        for at in tokens.run:
            quote = self._by_start.get(tokens.run_start[at])
            if quote is None or quote.cue is None or quote.type is not QuoteType.MIXED:
                continue
            cue = bisect_left(tokens.end, quote.cue.span.end)
            more = built_in(tokens, at, cue) if cue < at else None
            if more is not None and not any(1 in taken[start:end] for start, end in more.content):
                built.append(more)
                _mark(taken, more)
        return built

    def _inside(self, parts: Sequence[tuple[int, int]]) -> set[int]:
        """The quotes inside the parts, by their numbers."""
        found: set[int] = set()
        for low, high in parts:
            number = bisect_left(self._starts, low)
            while number < len(self._quotes) and self._starts[number] < high:
                if self._quotes[number].span.end <= high + 1:
                    found.add(number)
                number += 1
        return found

    def _held(self, parts: list[tuple[int, int]], cue: Region | None, held_by_one: set[int]) -> list[int]:
        """The quotes inside the parts, and those of the same cue that no statement holds, which become parts, too."""
        held = self._inside(parts)
        for number in self._by_cue.get(cue[0], ()) if cue is not None else ():
            quote = self._quotes[number]
            if number in held_by_one:
                continue
            if not any(low < quote.span.end and quote.span.start < high for low, high in parts):
                parts.append((quote.span.start, quote.span.end))
            held.add(number)
        parts.sort()
        return sorted(held)

    def _statement(
        self, one: Reported, parts: list[tuple[int, int]], cue: Region | None, quotes: list[Quote]
    ) -> Statement:
        own = None
        if quotes and cue is not None:
            own = next((quote for quote in quotes if quote.cue and cue[0] <= quote.cue.span.start < cue[1]), None)
        if own is not None and own.speaker is not None:
            speaker: Speaker | None = own.speaker
        elif one.speaker is not None:
            mention = self._tokens.mention(*one.speaker)
            speaker = self._story.speaker(mention, self._resolver.entity(*mention, self._number))
        else:
            speaker = None
        if own is not None and own.cue is not None and (own.cue.span.start, own.cue.span.end) == cue:
            return _built(self._written, parts, speaker, own.cue, quotes)
        words = Cue(Span(*cue), fold(self._written[slice(*cue)])) if cue is not None else None
        return _built(self._written, parts, speaker, words, quotes)

    def _groups(self, used: set[int]) -> list[list[Quote]]:
        """The quotes of one cue and speaker together, those without a cue each alone."""
        groups: dict[tuple[object, object], list[Quote]] = {}
        for number, quote in enumerate(self._quotes):
            if number not in used:
                groups.setdefault((quote.cue or number, quote.speaker), []).append(quote)
        return list(groups.values())


def _built(
    written: str,
    parts: list[tuple[int, int]],
    speaker: Speaker | None,
    cue: Cue | None,
    quotes: Sequence[Quote],
) -> Statement:
    spans = tuple([Span(*part) for part in parts])
    return Statement(
        span=spans[0] if len(spans) == 1 else Span(parts[0][0], parts[-1][1]),
        text=" ".join([fold(written[low:high]) for low, high in parts]),
        type=_type(written, parts, quotes),
        parts=spans,
        speaker=speaker,
        cue=cue,
        quotes=tuple(quotes),
    )


def _type(written: str, parts: list[tuple[int, int]], quotes: Sequence[Quote]) -> StatementType:
    """DIRECT where no word of the parts stands outside of quotes, INDIRECT where none stands inside."""
    if not quotes:
        return StatementType.INDIRECT
    starts = [quote.span.start for quote in quotes]
    for low, high in parts:
        at = low
        while at < high:
            number = bisect_left(starts, at)
            stop = min([high, *starts[number : number + 1]])
            if any(sign.isalnum() for sign in written[at:stop]):
                return StatementType.MIXED
            at = quotes[number].span.end if stop < high else high
    return StatementType.DIRECT


def _mark(taken: bytearray, one: Reported) -> None:
    """Notes which tokens a statement takes."""
    for start, end in (*one.content, one.cue):
        taken[start:end] = b"\1" * (end - start)


def _start(statement: Statement) -> int:
    return statement.span.start
