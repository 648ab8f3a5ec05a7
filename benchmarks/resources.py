"""Growth, memory, start and processes: what else a newsroom wants to know."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
from collections.abc import Iterator

import newsparse
from benchmarks.story import PUBLISHED, story
from benchmarks.timing import minima
from newsparse import Parser

GROWTH = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)


def growth(lengths: tuple[int, ...], repeats: int) -> Iterator[tuple[int, float]]:
    """For each length the time a character takes, as a multiple of that of the shortest text that is no trifle."""
    times: dict[int, float] = {}
    for length in lengths:
        text = story(length)
        times[length] = minima({"": lambda text=text: newsparse.parse(text, published=PUBLISHED)}, repeats)[""] / len(
            text
        )
    base = times[lengths[1]]
    for length, took in times.items():
        yield length, took / base


def memory(length: int) -> tuple[float, float]:
    """Bytes a character over the source: at the peak of a parse, and what the article keeps."""
    newsparse.parse(story(10_000), published=PUBLISHED)
    text = story(length)
    tracemalloc.start()
    article = newsparse.parse(text, published=PUBLISHED)
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert article.source is text
    return peak / len(text), kept / len(text)


def start(repeats: int) -> tuple[float, float]:
    """`import newsparse` and the first parse, each as a multiple of the start of a bare Python."""
    scripts = {
        "bare": "pass",
        "import": "import newsparse",
        "parse": "import newsparse; newsparse.parse('Talks go on\\n\\nLONDON (AP) - They met.')",
    }
    took = minima(
        {
            name: lambda code=code: subprocess.run([sys.executable, "-c", code], check=True)
            for name, code in scripts.items()
        },  # type: ignore[misc]
        repeats,
    )
    return took["import"] / took["bare"], took["parse"] / took["bare"]


def processes(articles: int, repeats: int) -> float:
    """How many times as fast two processes read as many stories as one does."""
    stories = [story(3_000 + number) for number in range(articles)]
    parser = Parser()
    took = minima(
        {str(jobs): lambda jobs=jobs: list(parser.parse_many(stories, jobs=jobs)) for jobs in (1, 2)},  # type: ignore[misc]
        repeats,
    )
    return took["1"] / took["2"]
