"""How right the speakers are, by the rule that found them.

    python -m benchmarks.rules POLNEAR.jsonl

It counts on the set with the fields of PolNeAR: `text`, and `attributions` with the extents of their `source` and
`content`. Printed is a table with one row per rule: how many quotes it attributes, how many per cent of them lie in
words that the gold attributes to somebody, and of those that the gold gives a source, how many per cent have a
mention that overlaps it.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsparse import Span
from newsparse.explain import QuoteExplanation, QuoteSource, explain

OUTSIDE_RULES = {
    QuoteSource.NOTHING: "none",
    QuoteSource.LABEL: "turn",
    QuoteSource.CHAIN: "chain",
    QuoteSource.OTHER_QUOTE: "another quote",
    QuoteSource.PARAGRAPH_BEFORE: "earlier paragraph",
    QuoteSource.LINE_BELOW: "signature",
    QuoteSource.SENTENCE_BEFORE: "sentence before",
}


def rule_of(found: QuoteExplanation) -> str:
    """The rule of a sentence that found the speaker, or where else that was read."""
    return OUTSIDE_RULES.get(found.source) or found.candidates[0].rule


def overlap(one: Span, other: dict[str, Any]) -> int:
    return min(one.end, other["end"]) - max(one.start, other["start"])


def judged(story: dict[str, Any]) -> Iterator[tuple[str, bool, bool | None]]:
    """For each quote its rule, whether the gold attributes it, and whether to the same; None where to nobody."""
    for found in explain(story["text"]).quotes:
        if found.quote is None:
            continue
        span, speaker = found.quote.span, found.quote.speaker
        over = [
            attribution
            for attribution in story["attributions"]
            if any(2 * overlap(span, content) >= span.end - span.start for content in attribution["content"])
        ]
        sources = [source for attribution in over for source in attribution["source"]]
        right = speaker is not None and any(overlap(speaker.span, source) > 0 for source in sources)
        yield rule_of(found), bool(over), right if sources else None


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m benchmarks.rules", description=__doc__)
    options.add_argument("gold", type=Path)
    quotes: Counter[str] = Counter()
    speech: Counter[str] = Counter()
    sourced: Counter[str] = Counter()
    right: Counter[str] = Counter()
    with options.parse_args().gold.open(encoding="utf-8") as lines:
        for line in lines:
            for rule, attributed, same in judged(json.loads(line)):
                quotes[rule] += 1
                speech[rule] += attributed
                sourced[rule] += same is not None
                right[rule] += bool(same)
    for rule, count in quotes.most_common():
        share = f"{100 * right[rule] / sourced[rule]:.1f}" if sourced[rule] else ""
        print(f"| {rule} | {count:,} | {100 * speech[rule] / count:.1f} | {share} |")


if __name__ == "__main__":
    main()
