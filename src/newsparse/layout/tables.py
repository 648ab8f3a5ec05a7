"""Tables and price lists: consecutive rows whose columns stand apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsparse.layout.paragraphs import Region
from newsparse.text import line_end, line_start

FEWEST_ROWS: Final = 3

# Each begins with a sign to look for at full speed. Three blanks or more, a tab, a bar between columns; the figures
# of agate between semicolons: Springfield;23;13;.639
_BLANKS: Final = re.compile(r"   (?<=[^\s.!?]   ) *(?=[^\s|])")
_OTHERS: Final = {
    "\t": re.compile(r"\t(?<=[^\s.]\t)(?=\S)"),
    "|": re.compile(r" \| (?=\S)"),
    ";": re.compile(r";(?=[^;\n]{0,20};[^;\n]{0,20};)"),
}


def tables_in(text: str, start: int, end: int) -> list[Region]:
    """The tables of the stretch `start:end`, each from its first row to its last."""
    gaps = [gap.start() for gap in _BLANKS.finditer(text, start, end)]
    for sign, pattern in _OTHERS.items():
        if sign in text:
            gaps.extend(gap.start() for gap in pattern.finditer(text, start, end))
    return _runs(text, _rows(text, start, end, gaps)) if len(gaps) >= FEWEST_ROWS else []


def _rows(text: str, start: int, end: int, gaps: list[int]) -> Iterator[Region]:
    """The lines with columns in them, without the blanks at their ends."""
    done = start
    for gap in sorted(gaps):
        if gap < done:
            continue
        done = line_end(text, gap, end)
        row_start = line_start(text, gap, start)
        row = text[row_start:done]
        yield row_start + len(row) - len(row.lstrip()), row_start + len(row.rstrip())


def _runs(text: str, rows: Iterator[Region]) -> list[Region]:
    """Rows right under one another, where there are enough."""
    runs: list[list[Region]] = []
    for row in rows:
        if runs and text.count("\n", runs[-1][-1][1], row[0]) == 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    return [(run[0][0], run[-1][1]) for run in runs if len(run) >= FEWEST_ROWS]
