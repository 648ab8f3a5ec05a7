"""Many texts: in order, lazily, in this process or in several, with bounded memory."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
R = TypeVar("R")

CHUNK = 32  # items a task: enough to make the way to a worker cheap, few enough to start early
CHUNKS_AHEAD = 4  # a worker, that wait for it or for their turn to be given out


def map_in_order(function: Callable[[T], R], items: Iterable[T], jobs: int) -> Generator[R, None, None]:
    """`function` of each item, in order; items are taken only as results are asked for.

    With more than one job the function and the items go to worker processes, so they must pickle; at most
    `jobs * CHUNKS_AHEAD` chunks are under way at once.
    """
    if jobs == 1:
        yield from map(function, items)
        return
    import pickle
    from concurrent.futures import ProcessPoolExecutor

    source = iter(items)
    with ProcessPoolExecutor(jobs, initializer=_begin_work, initargs=(function,)) as pool:
        waiting: deque[Future[bytes]] = deque()
        try:
            while True:
                while len(waiting) < jobs * CHUNKS_AHEAD and (chunk := list(islice(source, CHUNK))):
                    waiting.append(pool.submit(_map_chunk, chunk))
                if not waiting:
                    return
                results: list[R] = pickle.loads(waiting.popleft().result())
                yield from results
        finally:
            for task in waiting:
                task.cancel()


# What a worker does with each item; set once, as it begins, so that the function doesn't travel with every chunk.
_work: Callable[..., object]


def _begin_work(function: Callable[..., object]) -> None:
    import gc
    import signal
    from threading import Thread

    global _work
    _work = function
    gc.freeze()  # what is there now stays: the collector need not look at it again and again
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all processes: the first one ends the others
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A worker whose parent was killed ends, too, where it would wait for its next chunk for ever."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _map_chunk(chunk: Sequence[object]) -> bytes:
    from newsparse.packing import pack

    return pack([_work(item) for item in chunk])
