"""Quotes that go on over paragraphs: each leads to the next, and all have the speaker whose cue is the strongest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsparse.model import Cue, Quote, QuoteType, Span, Speaker, fold
from newsparse.quotes.marks import Run


class Part:
    """A quote before it is linked: its run, its type, who speaks by which cue, and what speaks for that."""

    __slots__ = ("cue", "kind", "run", "speaker", "weight")

    def __init__(self, run: Run, kind: QuoteType, speaker: Speaker | None, cue: Cue | None, weight: float) -> None:
        self.run: Run = run
        self.kind: QuoteType = kind
        self.speaker: Speaker | None = speaker
        self.cue: Cue | None = cue
        self.weight: float = weight


def linked(written: str, parts: Sequence[Part]) -> tuple[Quote, ...]:
    """The quotes, each that goes on in the next paragraph with that one as `continued_by`."""
    for chain in _chains(parts):
        # Whoever opens the words goes on with them; where nobody is named there, the strongest cue says who it is.
        strongest = chain[0] if chain[0].weight > 0.0 else max(chain, key=_weight)
        speaker = strongest.speaker
        if speaker is None:
            continue
        for part in chain:
            if part.weight == 0.0 or part.speaker is None or part.speaker.name != speaker.name:
                part.speaker, part.cue = speaker, strongest.cue
    quotes: list[Quote] = []
    following: Quote | None = None
    for part in reversed(parts):
        run = part.run
        words = fold(written[run.inner_start : run.inner_end])
        continued_by = following if run.open_ended else None
        quote = Quote(Span(run.start, run.end), words, part.kind, part.speaker, part.cue, continued_by)
        following = quote if run.joined else None
        quotes.append(quote)
    quotes.reverse()
    return tuple(quotes)


def _chains(parts: Sequence[Part]) -> Iterator[list[Part]]:
    """The quotes that go on in one another, in their order; one that stands alone is not a chain."""
    chain: list[Part] = []
    for part in parts:
        if chain and chain[-1].run.open_ended and part.run.joined:
            chain.append(part)
            continue
        if len(chain) > 1:
            yield chain
        chain = [part]
    if len(chain) > 1:
        yield chain


def _weight(part: Part) -> float:
    return part.weight
