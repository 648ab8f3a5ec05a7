"""Minima over repeats, the tools by turns, so that a busy minute falls on all of them alike."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping

LONG_ENOUGH = 0.02  # seconds that one measurement should take, so that the clock's steps don't matter


def minima(actions: Mapping[str, Callable[[], object]], repeats: int, patience: float = 20.0) -> dict[str, float]:
    """The shortest time of each action in seconds. One that has taken longer than `patience` is not repeated.

    The first turn also builds tables and fills caches, as a process that has been at work for a while has them, so
    that two turns at least are taken, but for those that go on for so long that it doesn't matter.
    """
    shortest: dict[str, float] = {}
    spent = dict.fromkeys(actions, 0.0)
    for _ in range(max(2, repeats)):
        for name, action in actions.items():
            if name in shortest and spent[name] > patience:
                continue
            loops = max(1, int(LONG_ENOUGH / shortest[name])) if name in shortest else 1
            took = _time_of(action, loops)
            spent[name] += took * loops
            shortest[name] = min(took, shortest.get(name, took))
    return shortest


def _time_of(action: Callable[[], object], loops: int) -> float:
    gc.collect()
    gc.disable()
    try:
        begun = time.perf_counter()
        for _ in range(loops):
            action()
        return (time.perf_counter() - begun) / loops
    finally:
        gc.enable()
