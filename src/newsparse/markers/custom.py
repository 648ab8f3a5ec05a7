"""Markers that a user makes in a line of code."""

from __future__ import annotations

import re

from attrs import frozen

from newsparse.errors import ArgumentTypeError, MarkerError
from newsparse.markers.protocol import HeadingMatch, Line, trimmed_match
from newsparse.model import fold


@frozen
class PrefixMarker:
    """What `prefix_marker` makes: it compares, hashes and pickles by its prefix and level."""

    prefix: str
    level: int = 1

    @property
    def name(self) -> str:
        """What messages call it."""
        return f"prefix_marker({self.prefix!r})"

    @property
    def needs(self) -> tuple[str, ...]:
        """A text without the prefix has no such heading."""
        return (self.prefix,)

    @property
    def opening(self) -> bool:
        """It stands at the beginning of a line."""
        return True

    def __call__(self, line: Line) -> HeadingMatch | None:
        indent = len(line.text) - len(line.text.lstrip())
        if not line.text.startswith(self.prefix, indent):
            return None
        start = indent + len(self.prefix)
        return trimmed_match(line, start, len(line.text), self.prefix.strip(), level=self.level)


@frozen
class RegexMarker:
    """What `regex_marker` makes: it compares, hashes and pickles by its pattern and level."""

    pattern: re.Pattern[str]
    level: int = 1

    @property
    def name(self) -> str:
        """What messages call it."""
        return f"regex_marker({self.pattern.pattern!r})"

    def __call__(self, line: Line) -> HeadingMatch | None:
        match = self.pattern.search(line.text)
        if match is None:
            return None
        start, end = match.span("heading" if "heading" in self.pattern.groupindex else 0)
        if start < 0:
            return None
        marker = fold(line.text[match.start() : start]) or fold(line.text[end : match.end()])
        return trimmed_match(line, start, end, marker, level=self.level)


def prefix_marker(prefix: str, *, level: int = 1) -> PrefixMarker:
    """A marker that takes every line which begins with `prefix`; the rest of the line is the heading.

    Raises ArgumentTypeError where prefix is not a str, MarkerError where it is blank.

    >>> prefix_marker(">> ")(Line(">> Next steps"))
    HeadingMatch(start=3, end=13, marker='>>', level=1, text=None, lines=1)
    """
    _want_str("prefix_marker", prefix)
    bare = prefix.lstrip()
    if not bare:
        raise MarkerError(f"prefix_marker({prefix!r}): wanted a prefix with something visible in it")
    return PrefixMarker(bare, level)


def regex_marker(pattern: str | re.Pattern[str], *, level: int = 1) -> RegexMarker:
    """A marker that searches each line; the group `heading`, else the whole match, is the heading.

    Raises ArgumentTypeError where the pattern is neither a str nor a compiled pattern of str, MarkerError where it
    is not a regular expression.

    >>> regex_marker(r"^§ (?P<heading>.+)$")(Line("§ Next steps")).start
    2
    """
    if isinstance(pattern, re.Pattern):
        _want_str("regex_marker", pattern.pattern)
        return RegexMarker(pattern, level)
    _want_str("regex_marker", pattern)
    try:
        return RegexMarker(re.compile(pattern), level)
    except re.error as error:
        raise MarkerError(f"regex_marker({pattern!r}): not a regular expression: {error}") from error


def _want_str(what: str, value: object) -> None:
    if not isinstance(value, str):
        raise ArgumentTypeError(f"{what}: wanted a str, got {type(value).__name__}")
