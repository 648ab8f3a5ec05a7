"""Which way dates look, by construction: what `directions.txt` says of each sentence.

A line is a day of publication, a sentence with the dates that are asked for in brackets, and their values, None
for what is not one. One that opens with `?` is read wrongly today, and says what is right. A `¶` between two blanks
ends a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from newsparse import find_dates

LINE = re.compile(r"\??(\S+): (.+) = (.+)")


def rows() -> Iterator[object]:
    for line in Path(__file__).with_name("directions.txt").read_text("utf-8").splitlines():
        if not line.startswith("## "):
            marks = [pytest.mark.xfail(strict=True)] if line.startswith("?") else []
            yield pytest.param(line, id=line[:60], marks=marks)


@pytest.mark.parametrize("line", list(rows()))
def test_directions(line: str) -> None:
    parts = LINE.fullmatch(line)
    assert parts is not None
    published, marked, expected = parts.groups()
    marked = marked.replace(" ¶ ", "\n\n ")
    found = find_dates(re.sub(r"[\[\]]", "", marked), reference=date.fromisoformat(published))
    values = {(one.span.start, one.text): one.value for one in found}
    asked = enumerate(re.finditer(r"\[(.+?)\]", marked))
    assert [str(values.get((mark.start() - 2 * nth, mark[1]))) for nth, mark in asked] == expected.split()
