"""Headings inside the article: which lines are shown to which markers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.layout.parts import BodyCopy, HeadingPart
from newsparse.markers import LONGEST_HEADING, AskedMarker, HeadingMatch, Line, first_match, hinted
from newsparse.text import line_end, line_start


def marked_lines(copy: BodyCopy) -> Iterator[HeadingPart]:
    """The headings that stand on any line, by the markers that don't need to see a line stand alone."""
    text, start, end = copy.text, copy.start, copy.end
    for begin in copy.markers.candidates(text, start, end):
        stop = line_end(text, begin, end)
        match = match_at(copy.markers.inline, text, begin, stop, start, end) if text[begin:stop].strip() else None
        if match is not None:
            yield HeadingPart(begin, stop if match.lines == 1 else line_end(text, stop + 1, end), match)


def could_stand_alone(text: str) -> bool:
    """Whether a paragraph's text is short and ends otherwise than a sentence."""
    return len(text) <= LONGEST_HEADING and text[-1] not in _NO_END


_NO_END: Final = frozenset(".,;:…")


def heading_alone(copy: BodyCopy, start: int, end: int) -> HeadingMatch | None:
    """The heading in a paragraph of one line, by the markers that see only such lines."""
    if "\n" in copy.text[start:end]:
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
    window = text[start : line_end(text, line_end(text, end, last) + 1, last)]
    asked = [marker for marker in asked if marker.is_shown(window)]
    return first_match(asked, line_at(text, start, end, first, last)) if asked else None


def line_at(text: str, start: int, end: int, first: int, last: int) -> Line:
    """A line in its surroundings, within the stretch `first:last`."""
    begin, stop = line_start(text, start, first), line_end(text, end, last)
    above = text[line_start(text, begin - 1, first) : begin - 1] if begin > first else ""
    below = text[stop + 1 : line_end(text, stop + 1, last)]
    before, after = (line if line.strip() else "" for line in (above, below))
    return Line(text=text[start:end], before=before, after=after, blank_before=not before, blank_after=not after)
