"""Worker processes that read the items of a batch, and what is done when one of them is killed."""

from __future__ import annotations

import os
import pickle
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from itertools import islice
from typing import Generic, TypeVar, cast

from attrs import define, field

from newsparse.errors import WorkerError

T = TypeVar("T")
R = TypeVar("R")

CHUNK = 32  # items a task: enough to make the way to a worker cheap, few enough to start early
CHUNKS_AHEAD = 4  # a worker, that wait for it or for their turn to be given out
NO_WORKERS = (
    "no worker process could start; a program that asks for several jobs must begin its work under "
    'if __name__ == "__main__":'
)


@define
class _Chunk(Generic[T]):
    """Items that travel together, and their results to come; no task: each item is to be read alone."""

    items: list[T]
    task: Future[bytes] | None


@define
class Workers(Generic[T, R]):
    """The worker processes: `pool` reads chunks, `single` is one process that reads single items after a loss."""

    function: Callable[[T], R]
    jobs: int
    lost: Callable[[T], R]
    waiting: deque[_Chunk[T]] = field(factory=deque["_Chunk[T]"], init=False)
    pool: ProcessPoolExecutor | None = field(default=None, init=False)
    single: ProcessPoolExecutor | None = field(default=None, init=False)

    def map(self, source: Iterator[T]) -> Generator[R, None, None]:
        while True:
            while len(self.waiting) < self.jobs * CHUNKS_AHEAD and (items := list(islice(source, CHUNK))):
                self.waiting.append(_Chunk(items, self._submit(items)))
            if not self.waiting:
                return
            yield from self._results(self.waiting[0])
            self.waiting.popleft()

    def close(self) -> None:
        for chunk in self.waiting:
            if chunk.task is not None:
                chunk.task.cancel()
        for pool in (self.pool, self.single):
            if pool is not None:
                pool.shutdown()

    def _results(self, chunk: _Chunk[T]) -> Iterable[R]:
        if chunk.task is not None:
            try:
                results: list[R] = pickle.loads(chunk.task.result())
                return results
            except BrokenExecutor:
                self._restart()
            except Exception:
                pass
        return map(self._alone, chunk.items)

    def _restart(self) -> None:
        """New workers, for chunks that the old ones had not begun; those that they had are to be read item by item.

        Chunks are begun in their order: at the loss, the first without a result were begun, one for each worker.
        """
        if self.pool is not None:
            self.pool.shutdown()
            self.pool = None
        broken = [chunk for chunk in self.waiting if chunk.task is not None and _is_lost(chunk.task)]
        for chunk in broken[: self.jobs]:
            chunk.task = None
        for chunk in broken[self.jobs :]:
            chunk.task = self._submit(chunk.items)

    def _alone(self, item: T) -> R:
        if self.single is None:
            self.single = self._started(1)
        try:
            (result,) = cast("list[R]", pickle.loads(self.single.submit(_map_chunk, [item]).result()))
            return result
        except (BrokenExecutor, MemoryError):
            self.single.shutdown()
            self.single = None
            return self.lost(item)
        except Exception:
            return self.function(item)

    def _submit(self, items: list[T]) -> Future[bytes]:
        if self.pool is None:
            self.pool = self._started(self.jobs)
        try:
            return self.pool.submit(_map_chunk, items)
        except BrokenExecutor as error:  # just now: the chunk at the front, whose turn is next, finds it so
            failed: Future[bytes] = Future()
            failed.set_exception(error)
            return failed

    def _started(self, jobs: int) -> ProcessPoolExecutor:
        """Worker processes that have shown that they can start."""
        pool = ProcessPoolExecutor(jobs, initializer=_begin_work, initargs=(self.function,))
        try:
            pool.submit(_map_chunk, []).result()
        except BrokenExecutor as error:
            raise WorkerError(NO_WORKERS) from error
        return pool


def _is_lost(task: Future[bytes]) -> bool:
    return isinstance(task.exception(), BrokenExecutor)


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
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # a forked worker has no files of the first process to clear away
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A worker whose parent was killed ends, too, where it would wait for its next chunk for ever."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _map_chunk(chunk: Sequence[object]) -> bytes:
    return pickle.dumps([_work(item) for item in chunk], pickle.HIGHEST_PROTOCOL)
