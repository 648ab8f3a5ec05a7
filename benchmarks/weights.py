"""Fits the weights of attribution on some publishers of PolNeAR, and scores hand-set and fitted ones on the others.

    python -m benchmarks.weights POLNEAR.jsonl [--seed 7] [--rounds 1] [--every 1]

The stories are split by publisher, so that the style of one is never in both parts; the seed decides which half is
fitted on. One weight after the other is moved up and down, and a step stays where at least two more speakers are
right; `--every 4` looks at every fourth story alone for that, which is as many times faster. What is printed: the
quotes that the gold attributes, and how many per cent of them have the right speaker, on both parts and with both
sets of weights; and the weights that were moved.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import newsparse
from newsparse.quotes import weights

STEPS = (-4.0, -2.0, -1.0, 1.0, 2.0, 4.0)
SMALL = {"PER_TOKEN": 0.05}  # a step of those that count for each token
FITTED = (
    "INFINITIVE", "MODAL", "PARTICIPLE", "REPORTED", "EMBEDDED", "UNSAID", "AGENT", "SOMEBODY", "OPENS", "NAMES",
    "PER_TOKEN", "BEHIND_CLAUSE", "CORE_BEHIND_CLAUSE", "POSSESSOR", "ACCORDING",
)  # fmt: skip
LEAST_GAIN = 2
Story = dict[str, Any]


def split(stories: Iterable[Story], seed: int) -> tuple[list[Story], list[Story]]:
    """The stories to fit on, and those to score on, no publisher in both."""
    stories = list(stories)
    publishers = sorted({story["publisher"] for story in stories})
    random.Random(seed).shuffle(publishers)
    chosen = set(publishers[: len(publishers) // 2])
    return (
        [story for story in stories if story["publisher"] in chosen],
        [story for story in stories if story["publisher"] not in chosen],
    )


def score(stories: Sequence[Story]) -> tuple[int, int]:
    """How many quotes have a speaker whom the gold names for their words, and how many it attributes at all."""
    right = attributed = 0
    for story in stories:
        for quote in newsparse.find_quotes(story["text"]):
            low, high = quote.span.start, quote.span.end
            sources = [
                (source["start"], source["end"])
                for gold in story["attributions"]
                for source in gold["source"]
                if any(
                    2 * (min(high, part["end"]) - max(low, part["start"])) >= high - low for part in gold["content"]
                )
            ]
            attributed += bool(sources)
            if quote.speaker is not None:
                mention = quote.speaker.span
                right += any(mention.start < end and start < mention.end for start, end in sources)
    return right, attributed


def fit(stories: Sequence[Story], rounds: int) -> dict[str, float]:
    """The weights that were moved, which stay as they are now."""
    moved: dict[str, float] = {}
    best = score(stories)[0]
    for _ in range(rounds):
        for name in FITTED:
            now = getattr(weights, name)
            for step in STEPS:
                setattr(weights, name, now + step * SMALL.get(name, 1.0))
                right = score(stories)[0]
                if right >= best + LEAST_GAIN:
                    best, moved[name] = right, round(getattr(weights, name), 2)
            setattr(weights, name, moved.get(name, now))
    return moved


def per_cent(stories: Sequence[Story]) -> dict[str, float]:
    right, attributed = score(stories)
    return {"quotes": attributed, "right": round(100 * right / attributed, 2)}


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m benchmarks.weights", description=__doc__)
    options.add_argument("gold", type=Path, help="a JSON object a line: publisher, text and attributions")
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--rounds", type=int, default=1)
    options.add_argument("--every", type=int, default=1)
    chosen = options.parse_args()
    lines = chosen.gold.read_text("utf-8").splitlines()
    fitted_on, unread = split(map(json.loads, lines), chosen.seed)
    hand_set = {"fitted on": per_cent(fitted_on), "unread": per_cent(unread)}
    moved = fit(fitted_on[:: chosen.every], chosen.rounds)
    fitted = {"fitted on": per_cent(fitted_on), "unread": per_cent(unread)}
    print(json.dumps({"hand-set": hand_set, "fitted": fitted, "moved": moved}, indent=2))


if __name__ == "__main__":
    main()
