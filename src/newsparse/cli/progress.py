"""How far it is: a line at a terminal, by rich where it is installed; nothing in a pipe."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

from newsparse.errors import MissingExtraError

Report = Callable[[int, int, int], None]
"""Takes the number of articles done, of those failed, and of bytes read."""

EVERY = 0.1  # seconds: more often than a person sees would only cost


@contextmanager
def reporting(total: int | None, wanted: bool) -> Generator[Report, None, None]:
    """A function that takes the counts; `total` are the bytes to read, None if that is not known."""
    if not wanted:
        yield _silent
        return
    try:
        from rich import progress
        from rich.console import Console
    except ImportError:
        print(f"newsparse: no progress is shown: {MissingExtraError('rich', 'cli')}", file=sys.stderr)
        yield _silent
        return
    columns = (
        progress.SpinnerColumn(),
        progress.TextColumn("{task.fields[articles]:,} articles"),
        progress.TextColumn("{task.fields[rate]:,.0f}/s"),
        progress.BarColumn(),
        progress.TextColumn("{task.fields[failed]:,} failed"),
        progress.TimeElapsedColumn(),
        progress.TimeRemainingColumn(),
    )
    with progress.Progress(*columns, console=Console(stderr=True)) as shown:
        task = shown.add_task("reading", total=total, articles=0, failed=0, rate=0.0)
        began = updated = time.monotonic()

        def report(articles: int, failed: int, through: int) -> None:
            nonlocal updated
            now = time.monotonic()
            if now - updated < EVERY and articles + failed > 1:
                return
            updated = now
            rate = articles / max(now - began, EVERY)
            shown.update(task, completed=through, articles=articles, failed=failed, rate=rate)

        yield report


def _silent(articles: int, failed: int, through: int) -> None:
    """Reports nothing: there is no terminal."""


def summary(articles: int, seconds: float) -> str:
    """What was done, at the end.

    >>> summary(12345, 15.2)
    '12,345 articles in 15.2 s, 812 a second'
    """
    return f"{articles:,} articles in {seconds:.1f} s, {articles / max(seconds, 1e-6):,.0f} a second"
