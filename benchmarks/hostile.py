"""The hostile texts of the test suite, timed: 8 times the length should be about 8 times the time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import newsparse
from benchmarks.story import PUBLISHED, story
from benchmarks.timing import minima

SHORT, MORE = 10_000, 8


def slowest(count: int, repeats: int) -> list[tuple[str, float, float]]:
    """The texts that grow fastest and those that cost most: name, time of 8 times the length, cost beside news."""
    sys.path.append(str(Path(__file__).parent.parent / "tests"))
    from hostile.texts import HOSTILE

    def parsing(text: str) -> Callable[[], object]:
        return lambda: newsparse.parse(text, published=PUBLISHED)

    news = story(SHORT)
    usual = minima({"": parsing(news)}, repeats)[""] / len(news)
    measured: list[tuple[str, float, float]] = []
    for name, hostile in HOSTILE.items():
        short, long = hostile.text(SHORT), hostile.text(SHORT * MORE)
        took = minima({"short": parsing(short), "long": parsing(long)}, repeats)
        measured.append(
            (name, took["long"] / took["short"] * len(short) * MORE / len(long), took["long"] / len(long) / usual)
        )
    by_growth = sorted(measured, key=lambda entry: -entry[1])[:count]
    by_cost = sorted(measured, key=lambda entry: -entry[2])[:count]
    return list(dict.fromkeys(by_growth + by_cost))
