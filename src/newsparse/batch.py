"""Many texts: in order, lazily, in this process or in several, with bounded memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
R = TypeVar("R")

CHUNK = 32  # items a task: enough to make the way to a worker cheap, few enough to start early
CHUNKS_AHEAD = 4  # a worker, that wait for it or for their turn to be given out


def map_in_order(function: Callable[[T], R], items: Iterable[T], jobs: int) -> Iterator[R]:
    """`function` of each item, in order; items are taken only as results are asked for.

    With more than one job the function and the items go to worker processes, so they must pickle; at most
    `jobs * CHUNKS_AHEAD` chunks are under way at once.
    """
    if jobs == 1:
        yield from map(function, items)
        return
    from concurrent.futures import ProcessPoolExecutor

    source = iter(items)
    with ProcessPoolExecutor(jobs) as pool:
        waiting: deque[Future[list[R]]] = deque()
        try:
            while True:
                while len(waiting) < jobs * CHUNKS_AHEAD and (chunk := list(islice(source, CHUNK))):
                    waiting.append(pool.submit(_map_chunk, function, chunk))
                if not waiting:
                    return
                yield from waiting.popleft().result()
        finally:
            for task in waiting:
                task.cancel()


def _map_chunk(function: Callable[[T], R], chunk: list[T]) -> list[R]:
    return [function(item) for item in chunk]
