"""The plug-in protocol: what a marker is shown, what it answers, and how its answers are checked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from attrs import frozen

from newsparse.errors import MarkerError


@frozen
class Line:
    """A line in its surroundings, as a marker sees it; a match counts its offsets from the start of `text`.

    `text` is the line without its line end, and never blank. `before` and `after` are the lines around it, empty
    where they are blank or the text ends; `blank_before` and `blank_after` tell that they are.

    >>> Line("Next steps", before="He left.", blank_before=False).blank_after
    True
    """

    text: str
    before: str = ""
    after: str = ""
    blank_before: bool = True
    blank_after: bool = True


@frozen
class HeadingMatch:
    """A marker's yes: the heading's place in the line, what marked it, its level (1 is the outermost).

    `text` is the reading text where it isn't the slice itself (HTML entities unescaped). `lines` is how many
    lines the heading takes, 2 for an underlined one. An empty match (start == end) is a break: a new section
    without a heading.

    >>> HeadingMatch(5, 15, marker="[HH]").level
    1
    """

    start: int
    end: int
    marker: str
    level: int = 1
    text: str | None = None
    lines: int = 1


@runtime_checkable
class SectionMarker(Protocol):
    """The plug-in protocol: shown a line in its surroundings, answers with a heading match or None.

    Two attributes may make a marker faster and change nothing else: `needs`, a tuple of strings of which a line or
    the one below it holds at least one wherever the marker could answer, and `hint`, a compiled pattern that finds
    (with `search`, on the line) every line the marker could take. The other texts and lines are not shown to it.
    A third, `alone`, says that a marker wants only short lines that stand apart: in capitals, or with a blank line
    on either side.

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


def markers_for(markers: Sequence[SectionMarker], source: str) -> tuple[SectionMarker, ...]:
    """The markers that could answer somewhere in this text, by what they say they need."""
    found: list[SectionMarker] = []
    for marker in markers:
        needs: tuple[str, ...] = getattr(marker, "needs", ()) or ("",)
        for need in needs:
            if need[:1] in source and need in source:  # one sign is much faster to look for
                found.append(marker)
                break
    return tuple(found)


def first_match(markers: Sequence[SectionMarker], line: Line) -> HeadingMatch | None:
    """The answer of the first marker that has one.

    Raises MarkerError, with the marker's name and the line, where a marker raises or answers nonsense.
    """
    for marker in markers:
        hint: re.Pattern[str] | None = getattr(marker, "hint", None)
        if hint is not None and not hint.search(line.text):
            continue
        try:
            match: object = marker(line)
        except Exception as error:
            raise MarkerError(
                f"marker {marker_name(marker)} raised {type(error).__name__}: {error} on the line {line.text[:80]!r}"
            ) from error
        if match is not None:
            return _checked(marker, match, line)
    return None


def _checked(marker: SectionMarker, match: object, line: Line) -> HeadingMatch:
    if not isinstance(match, HeadingMatch):
        raise MarkerError(
            f"marker {marker_name(marker)} answered {match!r:.80} on the line {line.text[:80]!r}: "
            "wanted a HeadingMatch or None"
        )
    inside = 0 <= match.start <= match.end <= len(line.text)
    if not inside or match.level < 1 or match.lines not in (1, 2):
        raise MarkerError(
            f"marker {marker_name(marker)} answered {match!r} on the line {line.text[:80]!r}: "
            f"wanted 0 <= start <= end <= {len(line.text)}, level >= 1, and 1 or 2 lines"
        )
    return match


def marker_name(marker: object) -> str:
    """What to call a marker in a message."""
    name = getattr(marker, "name", None) or getattr(marker, "__qualname__", None)
    return name if isinstance(name, str) else repr(marker)
