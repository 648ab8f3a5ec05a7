"""Lines of tables in groups, for what is asked of all: a test for each would take longer than what it asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

SIZE = 25


def groups(lines: Sequence[str]) -> Iterator[object]:
    """So many lines each, under the beginning of the first."""
    for start in range(0, len(lines), SIZE):
        yield pytest.param(lines[start : start + SIZE], id=lines[start][:60])
