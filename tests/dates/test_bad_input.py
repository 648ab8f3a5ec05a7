"""Days and hours that the calendar and the clock don't have. See conftest for the notation."""

from __future__ import annotations

import pytest

TABLE = """
It was on February 31. |
It was on Feb. 30, 1990. |
It was on Nov. 31. |
It was on 31 April 1990. |
It was on 13/13/1989. |
It was on 1989-13-01. |
It was on 1989-02-30. |
It was at 25:61. |
It was on 0/0/00. |
It was on 99/99/9999. |
It was on [Feb. 29]. | DATE 2020-02-29 2020-02-29 2020-02-29
Logged 2000-01-01T25:00. |
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_bad_input(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()
