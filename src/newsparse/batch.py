"""Many texts: in order, lazily, in this process or in several, with bounded memory; no item costs another."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator, Iterable
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

JOBS_PER_CORE = 8
ALWAYS_ALLOWED = 16  # so that what runs on a large machine runs on a small one, too
WINDOWS_JOBS = 61  # Windows can't wait for more processes at once


def most_jobs() -> int:
    """The highest number of processes that is allowed on this machine: eight per core, and never less than 16."""
    most = max(JOBS_PER_CORE * (os.cpu_count() or 1), ALWAYS_ALLOWED)
    return min(most, WINDOWS_JOBS) if sys.platform == "win32" else most


def map_in_order(
    function: Callable[[T], R], items: Iterable[T], jobs: int, lost: Callable[[T], R]
) -> Generator[R, None, None]:
    """`function` of each item, in order; items are taken only as results are asked for.

    With more than one job the function and the items go to worker processes, a few chunks for each at once. An item
    or a result that does not pickle is dealt with in this process. Where a worker is killed, the items that it may
    have had are tried once more, each alone; one that ends its process again gives `lost(item)`. Raises WorkerError
    where no worker can start.
    """
    if jobs == 1:
        yield from map(function, items)
        return
    from newsparse.workers import Workers  # multiprocessing takes a while to import

    workers = Workers(function, jobs, lost)
    try:
        yield from workers.map(iter(items))
    finally:
        workers.close()
