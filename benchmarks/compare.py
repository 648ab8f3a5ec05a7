"""newsparse and its peers on the same stories: ratios of the shortest times."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from benchmarks.peers import TOOLS, Reader, Tool
from benchmarks.story import story
from benchmarks.timing import minima

LENGTHS = (1_000, 10_000, 30_000, 100_000)
STAGES = {"dates": "newsparse.find_dates", "quotes": "newsparse.find_quotes", "parse": "newsparse.parse"}


@frozen
class Row:
    """How long a tool takes, as many times as ours on the same text; None where it was not tried."""

    stage: str
    tool: str
    ratios: tuple[float | None, ...]


def compare(lengths: tuple[int, ...], repeats: int, only: str = "") -> Iterator[Row]:
    """A row for each tool that is installed, ours first with a ratio of 1."""
    for stage, ours in STAGES.items():
        if only and only != stage:
            continue
        readers = dict(_readers(stage))
        columns: list[dict[str, float]] = []
        for length in lengths:
            text = story(length)
            actions = {
                tool.name: (lambda read=read, text=text: read(text))  # type: ignore[misc]
                for tool, read in readers.items()
                if length <= tool.longest and _can_read(tool, read, text)
            }
            columns.append(minima(actions, repeats))
        for tool in readers:
            yield Row(
                stage,
                tool.name,
                tuple(column[tool.name] / column[ours] if tool.name in column else None for column in columns),
            )


def _can_read(tool: Tool, read: Reader, text: str) -> bool:
    """Whether the tool reads the text at all; this also fills its caches."""
    try:
        read(text)
    except Exception as error:
        print(f"{tool.name}: left out at {len(text):,} characters, {type(error).__name__}: {error}")
        return False
    return True


def _readers(stage: str) -> Iterator[tuple[Tool, Reader]]:
    for tool in TOOLS:
        if tool.beside == stage:
            try:
                yield tool, tool.load()
            except ImportError as error:
                print(f"{tool.name}: left out, {error}")
