"""The teller of dangerous patterns tells the well-known ones, and lets those be that are fine."""

from __future__ import annotations

import re

import pytest

from hostile.ambiguity import dangers


@pytest.mark.parametrize(
    "pattern",
    [
        r"(a*)*b",
        r"(\w+-?)*b",
        r"(a|ab|b)*c",
        r"(?:\w+[ ,]?){0,20}x",
        r"(?:a{1,3}){1,20}b",
        r"([a-z]+)+\d",
        r"(?i)(?:A|a)+[aA]*\Z(?:x|X)",
    ],
)
def test_exponential_ones_are_told(pattern: str) -> None:
    assert dangers(re.compile(pattern), searched=False)


@pytest.mark.parametrize(
    "pattern",
    [
        r"a*a*b",
        r"\s*,?\s*x",
        r"(?i)A*a*b",
        r"sources?: (?:[A-Z][\w&./-]+ ?){1,4}\Z",
        r"a(?=.*b.*c)d",
    ],
)
def test_polynomial_ones_are_told(pattern: str) -> None:
    assert {found.kind for found in dangers(re.compile(pattern), searched=False)} == {"polynomial"}


@pytest.mark.parametrize("pattern", [r"\s+$", r"a*b", r"\s+of", r"a(?=.*b)c", r"(\w+)\s+\1", rb"\0*\x01"])
def test_what_is_slow_to_search_for_is_told(pattern: str | bytes) -> None:
    compiled: re.Pattern[str] | re.Pattern[bytes] = re.compile(pattern)  # type: ignore[call-overload]
    assert dangers(compiled, searched=True)


@pytest.mark.parametrize(
    "pattern",
    [
        r"a*",
        r"\w+(?:-\w+)*",
        r"^\s*x",
        r"\A\s+\Z",
        r"[^<>]{0,500}>",
        r"(?<!\s)\s+of",
        r"(?m)^[ \t]*x",
        r"(?:[A-Z]\.){1,4}",
        r"x(?=\d)\d+",
        rb"\x01[^\x01-\x04]{1,40}\x02",
    ],
)
def test_fine_ones_are_left_alone(pattern: str | bytes) -> None:
    compiled: re.Pattern[str] | re.Pattern[bytes] = re.compile(pattern)  # type: ignore[call-overload]
    assert dangers(compiled, searched=True) == []
