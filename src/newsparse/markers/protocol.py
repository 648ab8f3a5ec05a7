"""The plug-in protocol: what a marker is shown, what it answers, and what it may say about itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final, Protocol, cast, runtime_checkable

from attrs import frozen

from newsparse.errors import MarkerError


@frozen
class Line:
    """A line in its surroundings, as a marker sees it; a match counts its offsets from the start of `text`.

    >>> Line("Next steps", before="He left.", blank_before=False).blank_after
    True
    """

    text: str
    """The line without its line end; never blank."""

    before: str = ""
    """The line before it; empty if that is blank or there is none."""

    after: str = ""
    """The line after it; empty if that is blank or there is none."""

    blank_before: bool = True
    """Whether the line before it is blank or there is none."""

    blank_after: bool = True
    """Whether the line after it is blank or there is none."""


@frozen
class HeadingMatch:
    """A marker's yes: where the heading is in the line, and what marked it.

    An empty match (start == end) is a break: a new section without a heading.

    >>> HeadingMatch(5, 15, marker="[HH]").level
    1
    """

    start: int
    """Where the heading's words begin in the line."""

    end: int
    """Where they end."""

    marker: str
    """What marked the heading, see `Heading.marker`."""

    level: int = 1
    """The level of the section; 1 is the outermost."""

    text: str | None = None
    """The reading text if it is not the slice itself, as when HTML entities are unescaped."""

    lines: int = 1
    """How many lines the heading takes: 2 for an underlined one."""


@runtime_checkable
class SectionMarker(Protocol):
    """The plug-in protocol: shown a line in its surroundings, answers with a heading match or None.

    Attributes may make a marker faster and change nothing else: `needs`, a tuple of strings of which a line or
    the one below it holds at least one wherever the marker could answer, and `hint`, a compiled pattern that finds
    (with `search`, on the line) every line the marker could take. The other texts and lines are not shown to it.
    With a third, `opening`, what it needs opens the line or the one below it, blanks apart. A fourth, `alone`, says
    that a marker wants only short lines that stand apart: in capitals, or with a blank line on either side.

    >>> def chapter(line):
    ...     is_one = line.text.startswith("Chapter ")
    ...     return HeadingMatch(0, len(line.text), marker="Chapter") if is_one else None
    >>> isinstance(chapter, SectionMarker)
    True
    """

    def __call__(self, line: Line, /) -> HeadingMatch | None:
        """The heading in this line, or None."""
        ...


def trimmed_match(
    line: Line,
    start: int,
    end: int,
    marker: str,
    *,
    level: int = 1,
    text: str | None = None,
    lines: int = 1,
) -> HeadingMatch | None:
    """The match without the blanks at its ends; None where nothing is left."""
    heading = line.text[start:end]
    start += len(heading) - len(heading.lstrip())
    end -= len(heading) - len(heading.rstrip())
    return HeadingMatch(start, end, marker, level, text, lines) if start < end else None


def check_attributes(marker: SectionMarker) -> None:
    """Looks at what a marker says about itself, once, so that nothing need doubt it at each line.

    Raises MarkerError, with the marker's name, where `name`, `needs`, `hint`, `opening` or `alone` is of another type
    than the protocol wants, or raises.
    """
    for name, (wanted, is_valid) in _ATTRIBUTES.items():
        try:
            value: object = getattr(marker, name, None)
        except Exception as error:
            raise MarkerError(
                f"marker {marker_name(marker)}: its {name} raised {type(error).__name__}: {error}"
            ) from error
        if value is not None and not is_valid(value):
            raise MarkerError(f"marker {marker_name(marker)}: {name}: wanted {wanted}, got {value!r:.80}")


def _are_strings(value: object) -> bool:
    if not isinstance(value, tuple | list | set | frozenset):
        return False
    return all(isinstance(one, str) for one in cast("Iterable[object]", value))


# What a marker may say about itself: what it must be, in words, and whether a value is that.
_ATTRIBUTES: Final[dict[str, tuple[str, Callable[[object], bool]]]] = {
    "name": ("a str", lambda value: isinstance(value, str)),
    "needs": ("a tuple of str", _are_strings),
    "hint": (
        "a compiled pattern of str or None",
        lambda value: isinstance(value, re.Pattern) and type(cast("re.Pattern[str]", value).pattern) is str,
    ),
    "opening": ("True or False", lambda value: isinstance(value, bool)),
    "alone": ("True or False", lambda value: isinstance(value, bool)),
}


def marker_name(marker: object) -> str:
    """What to call a marker in a message."""
    for attribute in ("name", "__qualname__"):
        try:
            name: object = getattr(marker, attribute, None)
        except Exception:  # its own fault, of which the message is about to speak
            continue
        if isinstance(name, str) and name:
            return name
    return repr(marker)
