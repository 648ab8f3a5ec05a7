"""Headings inside the article: which lines are shown to which markers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.layout.parts import BodyCopy, HeadingPart
from newsparse.markers import LONGEST_HEADING, AskedMarker, HeadingMatch, Line, first_match, hinted


def marked_lines(copy: BodyCopy) -> Iterator[HeadingPart]:
    """The headings that stand on any line, by the markers that don't need to see a line stand alone."""
    text, start, end = copy.text, copy.start, copy.end
    for line_start in copy.markers.candidates(text, start, end):
        line_end = _line_end(text, line_start, end)
        if not text[line_start:line_end].strip():
            continue
        match = match_at(copy.markers.inline, text, line_start, line_end, start, end)
        if match is not None:
            if match.lines == 2:
                line_end = _line_end(text, line_end + 1, end)
            yield HeadingPart(line_start, line_end, match)


def could_stand_alone(text: str) -> bool:
    """Whether a paragraph's text is short and ends otherwise than a sentence."""
    return len(text) <= LONGEST_HEADING and text[-1] not in _NO_END


_NO_END: Final = frozenset(".,;:…")


def heading_alone(copy: BodyCopy, start: int, end: int) -> HeadingMatch | None:
    """The heading in a paragraph of one line, by the markers that see only such lines."""
    if copy.text.find("\n", start, end) >= 0:
        return None
    return match_at(copy.markers.alone, copy.text, start, end, copy.start, copy.end)


def match_at(
    markers: Sequence[AskedMarker], text: str, start: int, end: int, first: int, last: int
) -> HeadingMatch | None:
    """What the markers say of a line within the stretch `first:last`."""
    # Most lines are like nothing that a marker takes: what stands around them isn't looked at.
    asked = hinted(markers, text[start:end])
    if not asked:
        return None
    window = text[start : _line_end(text, _line_end(text, end, last) + 1, last)]
    asked = [marker for marker in asked if marker.is_shown(window)]
    return first_match(asked, line_at(text, start, end, first, last)) if asked else None


def line_at(text: str, start: int, end: int, first: int, last: int) -> Line:
    """A line in its surroundings, within the stretch `first:last`."""
    line_start = max(text.rfind("\n", first, start) + 1, first)
    line_end = _line_end(text, end, last)
    before = (
        text[max(text.rfind("\n", first, line_start - 1) + 1, first) : line_start - 1] if line_start > first else ""
    )
    after = text[line_end + 1 : _line_end(text, line_end + 1, last)]
    return Line(
        text=text[start:end],
        before=before if before.strip() else "",
        after=after if after.strip() else "",
        blank_before=not before.strip(),
        blank_after=not after.strip(),
    )


def _line_end(text: str, at: int, end: int) -> int:
    found = text.find("\n", at, end)
    return end if found < 0 else found
