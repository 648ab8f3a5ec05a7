"""What `readings.txt` says of each sentence, in the notation of `conftest.py`: its dates, and what is not a date.

A line that opens with `?` is read wrongly today, and says what is right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


def rows() -> Iterator[object]:
    for line in Path(__file__).with_name("readings.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("## "):
            marks = [pytest.mark.xfail(strict=True)] if line.startswith("?") else []
            yield pytest.param(line.removeprefix("?"), id=line[:60], marks=marks)


@pytest.mark.parametrize("line", list(rows()))
def test_dates_of_a_sentence(line: str, as_found: Callable[..., str]) -> None:
    assert as_found(line) == line
