"""What `readings.txt`, `families.txt` and `edges.txt` say of each sentence: its dates, and what is not a date.

The notation is that of `conftest.py`. A line that opens with `none: ` is read without a reference, one
with a moment with that. One that opens with `?` is read wrongly today, and says what is right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

REFERENCE = re.compile(r"(none|\d{4}-\d\d-\d\dT\d\d:\d\d): ")


def rows() -> Iterator[object]:
    names = ("readings.txt", "families.txt", "edges.txt")
    tables = [Path(__file__).with_name(name).read_text("utf-8") for name in names]
    for line in "\n".join(tables).splitlines():
        if line and not line.startswith("## "):
            marks = [pytest.mark.xfail(strict=True)] if line.startswith("?") else []
            yield pytest.param(line.removeprefix("?"), id=line[:60], marks=marks)


@pytest.mark.parametrize("line", list(rows()))
def test_dates_of_a_sentence(line: str, as_found: Callable[..., str]) -> None:
    opening = REFERENCE.match(line)
    if opening is None:
        assert as_found(line) == line
    else:
        line = line[opening.end() :]
        reference = None if opening[1] == "none" else datetime.fromisoformat(opening[1])
        assert as_found(line, reference) == line
