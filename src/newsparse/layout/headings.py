"""Headings inside the article: which lines are shown to which markers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.markers import HeadingMatch, Line, SectionMarker, first_match

LONGEST_HEADING: Final = 120


def marked_lines(
    even: str, start: int, end: int, markers: Sequence[SectionMarker]
) -> Iterator[tuple[int, int, HeadingMatch]]:
    """The headings that stand on any line, by the markers that don't need to see a line stand alone."""
    asked = [marker for marker in markers if not getattr(marker, "alone", False)]
    if not asked:
        return
    for line_start in sorted(_candidates(even, start, end, asked)):
        line_end = _line_end(even, line_start, end)
        if not even[line_start:line_end].strip():
            continue
        match = first_match(asked, line_at(even, line_start, line_end, start, end))
        if match is not None:
            if match.lines == 2:
                line_end = _line_end(even, line_end + 1, end)
            yield line_start, line_end, match


def _candidates(even: str, start: int, end: int, markers: Sequence[SectionMarker]) -> set[int]:
    """Where the lines begin that hold what a marker needs, and those above; every line where one needs nothing."""
    needs = {need for marker in markers for need in getattr(marker, "needs", ()) or ("",)}
    found: set[int] = set()
    for need in needs:
        at = even.find(need, start, end)
        while at >= 0:
            line_start = max(even.rfind("\n", start, at) + 1, start)
            found.add(line_start)
            if need and line_start > start:
                found.add(max(even.rfind("\n", start, line_start - 1) + 1, start))
            at = even.find(need, _line_end(even, at, end) + 1, end)
    return found


def could_stand_alone(text: str) -> bool:
    """Whether a paragraph's text is short and ends otherwise than a sentence."""
    return len(text) <= LONGEST_HEADING and text[-1] not in _NO_END


_NO_END: Final = frozenset(".,;:…")


def heading_alone(
    even: str, start: int, end: int, bounds: tuple[int, int], markers: Sequence[SectionMarker]
) -> HeadingMatch | None:
    """The heading in a paragraph of one line, by the markers that see only such lines."""
    if not markers or even.find("\n", start, end) >= 0:
        return None
    return first_match(markers, line_at(even, start, end, *bounds))


def line_at(even: str, start: int, end: int, first: int, last: int) -> Line:
    """A line in its surroundings, within the stretch `first:last`."""
    line_start = max(even.rfind("\n", first, start) + 1, first)
    line_end = _line_end(even, end, last)
    before = (
        even[max(even.rfind("\n", first, line_start - 1) + 1, first) : line_start - 1] if line_start > first else ""
    )
    after = even[line_end + 1 : _line_end(even, line_end + 1, last)]
    return Line(
        text=even[start:end],
        before=before if before.strip() else "",
        after=after if after.strip() else "",
        blank_before=not before.strip(),
        blank_after=not after.strip(),
    )


def _line_end(even: str, at: int, end: int) -> int:
    found = even.find("\n", at, end)
    return end if found < 0 else found
