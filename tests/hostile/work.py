"""Work counted instead of timed: the calls that are made, and the characters that strings are asked to go over.

A text is handed over as a `Counted`, a str that counts what its methods read and copy, and so do the parts it gives.
What a pattern does inside is not seen here: `test_patterns.py` looks after that.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

CHARACTERS = 32  # as many of them, copied or looked at, count like one call
CHEAP = {"startswith", "endswith", "__len__", "__hash__"}
SEARCHES = {"find", "rfind", "index", "rindex", "count"}


class Counted(str):
    """A str that counts the characters it goes over; its slices and what its methods give count, too."""

    __slots__ = ()
    read = 0

    def __getitem__(self, place: Any) -> Counted:
        part = str.__getitem__(self, place)
        Counted.read += len(part)
        return Counted(part)


def _counting(name: str) -> Callable[..., Any]:
    method = getattr(str, name)

    def counted(self: str, *arguments: Any, **named: Any) -> Any:
        answer = method(self, *arguments, **named)
        if name in SEARCHES:
            Counted.read += _distance(self, name, answer, *arguments[1:])
        elif name not in CHEAP:
            Counted.read += len(self)
        if isinstance(answer, str):
            return Counted(answer)
        if isinstance(answer, list | tuple):
            return type(answer)(Counted(part) for part in answer)
        return answer

    return counted


def _distance(text: str, name: str, found: int, start: int | None = None, end: int | None = None) -> int:
    low, high, _ = slice(start, end).indices(len(text))
    if name == "count":
        return max(0, high - low)
    if name.startswith("r"):
        return max(0, high - max(found, low))
    return max(0, (high if found < 0 else found) - low)


for _name in dir(str):
    if not _name.startswith("_") and _name != "maketrans":
        setattr(Counted, _name, _counting(_name))


def work_of(action: Callable[[], object]) -> int:
    """The calls of Python and C functions, and a part of the characters read, while an action runs.

    A method of a `Counted` is one call, whatever it does here to count.
    """
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        code = frame.f_code
        is_own = code.co_filename == __file__
        calls += event in ("call", "c_call") and (not is_own or (event == "call" and code.co_name == "counted"))

    Counted.read = 0
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        action()
    finally:
        sys.setprofile(before)
    return calls + Counted.read // CHARACTERS


def steps_of(action: Callable[[], object]) -> int:
    """The steps of Python's machine while an action runs, a loop inside an expression included; it takes a while."""
    steps = 0

    def count(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal steps
        frame.f_trace_opcodes = True
        steps += event == "opcode"
        return count

    before = sys.gettrace()
    sys._getframe().f_trace_opcodes = True  # Python 3.12 reports no step of the first run where no frame asked before
    sys.settrace(count)
    try:
        action()
    finally:
        sys.settrace(before)
    assert steps, "this Python reports no steps"
    return steps
