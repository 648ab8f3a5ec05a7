"""Where a line begins and ends."""

from __future__ import annotations


def line_start(text: str, at: int, first: int = 0) -> int:
    """Where the line begins that holds the place `at`; `first`, where the stretch does that is looked at.

    >>> line_start("Talks go on\\nThey met", 14)
    12
    """
    return max(text.rfind("\n", first, at) + 1, first)


def line_end(text: str, at: int, end: int) -> int:
    """Where the line ends that holds the place `at`; `end`, where the stretch does that is looked at.

    >>> line_end("Talks go on\\nThey met", 3, 20)
    11
    """
    found = text.find("\n", at, end)
    return end if found < 0 else found
