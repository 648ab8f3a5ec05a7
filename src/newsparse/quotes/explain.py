"""Why a quote has its speaker: what the rules read, what was chosen, and which filter refused it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum

from attrs import frozen

from newsparse.model import Cue, Quote, Span, Speaker, fold
from newsparse.quotes.attribution import Attribution, Rule, Surroundings
from newsparse.quotes.filters import NICKNAME, NO_SPEAKER, SCARE, TERM, WORK
from newsparse.quotes.marks import Run
from newsparse.quotes.rules import candidates
from newsparse.quotes.story import cue_of
from newsparse.quotes.tokens import PUNCTUATION, QUOTE, Tokens

UNCLOSED = "a mark is missing"
HEADING = "part of a heading"
REASONS: dict[str, str] = {
    NICKNAME: "a nickname inside a name",
    TERM: "a term or a name that is introduced: so-called, known as, a plan called",
    WORK: "the title of a work, or written like one, and nobody says it",
    NO_SPEAKER: "a part of the writer's sentence, and nothing gives it a speaker",
    SCARE: "a few words of the writer's sentence, with no verb of saying",
    UNCLOSED: "one of its marks is missing, and nothing gives it a speaker",
    HEADING: "in a heading only what is attributed there is a quote",
}
"""What each filter says of the words that it refuses."""

_SIGNATURE, _SENTENCE_BEFORE = "signature", "sentence before"


class QuoteSource(Enum):
    """Where the speaker of a quote was read.

    >>> from newsparse.explain import explain
    >>> [one.source.name for one in explain("“We came,” Ann Lee said. “We saw it all.”").quotes]
    ['SENTENCE', 'OTHER_QUOTE']
    """

    SENTENCE = "its own sentence"
    SENTENCE_BEFORE = "the sentence before it"
    OTHER_QUOTE = "another quote of its paragraph"
    PARAGRAPH_BEFORE = "the paragraph before it"
    LINE_BELOW = "the line below it"
    LABEL = "the label of its turn"
    CHAIN = "the chain of quotes that it is part of"
    NOTHING = "nowhere"


@frozen
class Candidate:
    """Who could have said it, as a rule reads it.

    >>> from newsparse.explain import explain
    >>> [found] = explain("Ann Lee agreed with what Bob Doe called “a very bad joke.”").quotes
    >>> [(one.speaker.text, one.cue.text) for one in found.candidates[:2]]
    [('Bob Doe', 'called'), ('Ann Lee', 'agreed')]
    """

    rule: str
    """The name of the rule."""

    module: str
    """The module that the rule stands in; empty for what is not one of the rules of a sentence."""

    weight: float
    """What speaks for it; the heaviest is chosen."""

    speaker: Speaker | None
    """Who that is, without a name; None where the words say that nobody said it."""

    cue: Cue | None
    """The verb or phrase by which the rule found it."""


@frozen
class QuoteExplanation:
    """Why words between quotation marks are a quote of somebody, or none.

    >>> from newsparse.explain import explain
    >>> [found] = explain("The so-called “golden hour” is over.").quotes
    >>> found.refused, found.reason
    ('term', 'a term or a name that is introduced: so-called, known as, a plan called')
    """

    span: Span
    """Where they are, with their marks."""

    text: str
    """The words between the marks, as reading text."""

    quote: Quote | None
    """The quote; None where it is none."""

    refused: str | None
    """The filter by which it is none, by its name."""

    reason: str
    """What that filter says; empty for a quote."""

    source: QuoteSource
    """Where its speaker was read."""

    candidates: tuple[Candidate, ...]
    """What the rules read, the heaviest first: the first one was chosen, unless the speaker is that of its chain."""


class WatchedQuotes:
    """Sees what is decided of the quotes of a text, for their explanations."""

    def __init__(self) -> None:
        self._decided: dict[tuple[int, int], tuple[Surroundings, Attribution | None, str | None]] = {}
        self._read: list[tuple[Tokens, int, Run, Attribution | None]] = []

    def decided(self, place: Surroundings, found: Attribution | None, refused: str | None) -> None:
        """What the rules found for a quote, and the filter that refuses it."""
        self._decided[id(place.tokens), place.quote] = place, found, refused

    def read(self, tokens: Tokens, at: int, run: Run, found: Attribution | None) -> None:
        """A run between marks, and what attributes it when its paragraph is read."""
        self._read.append((tokens, at, run, found))

    def explanations(self, quotes: Sequence[Quote], written: str) -> tuple[QuoteExplanation, ...]:
        """The explanations of the quotes that were found, and of what else stands between marks, in order."""
        by_place = {quote.span.start: quote for quote in quotes}
        found = [self._explained(*one, by_place, written) for one in self._read]
        seen = {one.span.start for one in found}
        turns = [_of_turn(quote) for quote in quotes if quote.span.start not in seen]
        return tuple(sorted([*found, *turns], key=lambda one: one.span.start))

    def _explained(
        self,
        tokens: Tokens,
        at: int,
        run: Run,
        final: Attribution | None,
        by_place: dict[int, Quote],
        written: str,
    ) -> QuoteExplanation:
        place, _, refused = self._decided[id(tokens), at]
        quote = by_place.get(run.start)
        alone = all(tokens.tags[index] & (QUOTE | PUNCTUATION) for index in range(place.low, place.high))
        readings: list[tuple[Attribution, Rule | None]] = [] if alone else [*candidates(place)]
        if final is not None and (not readings or _key(readings[0][0]) != _key(final)):
            readings.insert(0, (final, None))  # what stands farther off, as in the sentence before
        if quote is None and refused is None:
            refused = UNCLOSED if run.repaired else HEADING
        chosen = tuple(_candidates(readings, written))
        return QuoteExplanation(
            span=Span(run.start, run.end),
            text=fold(written[run.inner_start : run.inner_end]),
            quote=quote,
            refused=refused if quote is None else None,
            reason=REASONS[refused] if quote is None and refused else "",
            source=_source(quote, final, tokens, place, alone=alone),
            candidates=chosen,
        )


def _of_turn(quote: Quote) -> QuoteExplanation:
    """A labelled turn of a transcript: no rule was asked."""
    return QuoteExplanation(quote.span, quote.text, quote, None, "", QuoteSource.LABEL, ())


def _candidates(readings: Sequence[tuple[Attribution, Rule | None]], written: str) -> Iterator[Candidate]:
    known: set[tuple[object, ...]] = set()
    for one, rule in readings:
        if _key(one) in known:
            continue
        known.add(_key(one))
        speaker = None
        if one.speaker is not None:
            span = Span(*one.tokens.mention(*one.speaker))
            speaker = Speaker(span, fold(span.of(written)))
        name, module = (one.rule, "") if rule is None else (rule.name, rule.find.__module__)
        weight = one.weight if rule is None else min(one.weight, rule.most)
        yield Candidate(name, module, round(weight, 2), speaker, cue_of(one, written))


def _key(found: Attribution) -> tuple[object, ...]:
    """What makes two attributions one: who, by what, and where."""
    return id(found.tokens), found.rule, found.speaker, found.cue


def _source(
    quote: Quote | None, final: Attribution | None, tokens: Tokens, place: Surroundings, *, alone: bool
) -> QuoteSource:
    """Where the speaker of a quote was read, by what attributes it in the end."""
    if quote is not None and quote.speaker is not None and _span(final) != quote.speaker.span:
        return QuoteSource.CHAIN
    if final is None:
        return QuoteSource.NOTHING
    if final.speaker is None:
        return QuoteSource.SENTENCE
    if final.tokens is not tokens:
        return QuoteSource.LINE_BELOW if final.rule == _SIGNATURE else QuoteSource.PARAGRAPH_BEFORE
    if not alone:
        return QuoteSource.OTHER_QUOTE if final is place.last else QuoteSource.SENTENCE
    is_before = final.rule == _SENTENCE_BEFORE and final is not place.last
    return QuoteSource.SENTENCE_BEFORE if is_before else QuoteSource.OTHER_QUOTE


def _span(found: Attribution | None) -> Span | None:
    return None if found is None or found.speaker is None else Span(*found.tokens.mention(*found.speaker))
