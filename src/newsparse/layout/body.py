"""The body: its paragraphs, headings and furniture, in the order of the text.

Some lines are told before there are paragraphs, since they cut one: a marked heading, a trailer such as ` Reuter`, a
table. What lies between them is cut into paragraphs, and a short one may be a heading or furniture after all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.layout.crossheads import with_false_crossheads_as_paragraphs
from newsparse.layout.furniture import could_be_furniture, role_of
from newsparse.layout.headings import could_stand_alone, heading_alone, marked_lines
from newsparse.layout.paragraphs import Region, Wrapping, paragraphs_in
from newsparse.layout.parts import HeadingPart, Part, note, role_at
from newsparse.layout.reclassify import reclassified
from newsparse.layout.tables import tables_in
from newsparse.markers import SectionMarker
from newsparse.model import NoteRole, ParagraphRole, fold, paragraph_of

LONGEST_FURNITURE: Final = 500

# A line that ends a story or a take, also where it stands right under a paragraph.
_TRAILER_LINE: Final = re.compile(
    r"\n[ \t]{0,8}(?=[RrMmEe#(<*_-])"
    r"(?P<line>(?:[Rr]euters?|REUTERS?|REUTE|MORE|[Mm]ore|ENDS?)\b[^\n]{0,16}"
    r"|[-(<*_]{1,4}\w{2,4}[-)>*_]{1,4}|#{2,5})[ \t]*(?=\n|\Z)"
)
_VISIBLE: Final = re.compile(r"\S")


def read_body(
    source: str, even: str, start: int, end: int, wrapping: Wrapping, markers: Sequence[SectionMarker]
) -> list[Part]:
    """The parts of the body `start:end` of a source, read in its evened text."""
    parts: list[Part] = []
    alone = [marker for marker in markers if getattr(marker, "alone", False)]
    bounds = start, end
    for cut_start, cut_end, part in _cuts(source, even, start, end, markers):
        if cut_start >= start:
            parts.extend(_between(source, even, start, cut_start, wrapping, bounds, alone))
            parts.append(part)
            start = cut_end
    parts.extend(_between(source, even, start, end, wrapping, bounds, alone))
    return reclassified(source, with_false_crossheads_as_paragraphs(source, even, parts, wrapping))


def _cuts(
    source: str, even: str, start: int, end: int, markers: Sequence[SectionMarker]
) -> list[tuple[int, int, Part]]:
    """What is told line by line, in the order of the text."""
    found: list[tuple[int, int, Part]] = [
        (line_start, line_end, HeadingPart(line_start, line_end, match))
        for line_start, line_end, match in marked_lines(even, start, end, markers)
        if not _is_desk_heading(even[line_start:line_end])
    ]
    for trailer in _TRAILER_LINE.finditer(even, start, end):
        if _is_trailer(even, trailer, end):
            line_start = trailer.start("line")
            line_end = line_start + len(trailer["line"].rstrip())
            found.append((line_start, line_end, note(source, line_start, line_end, NoteRole.TRAILER)))
    for table_start, table_end in tables_in(even, start, end):
        table = paragraph_of(source, table_start, table_end, ParagraphRole.TABLE)
        found.append((table_start, table_end, table))
    if len(found) > 1:
        found.sort(key=lambda cut: cut[0])
    return found


def _is_desk_heading(line: str) -> bool:
    """A marked line that is furniture all the same: # dpa NOTEBOOK, ## Contacts."""
    return line.startswith("#") and role_of(line) is not None


def _is_trailer(even: str, found: re.Match[str], end: int) -> bool:
    """Whether the line ends the story or the take, and isn't the last word of a paragraph."""
    line = found["line"].rstrip()
    if role_of(line) is not NoteRole.TRAILER:
        return False
    if line[:4] in ("more", "More") and _VISIBLE.search(even, found.end(), end):
        return False
    above = even[max(0, found.start() - 40) : found.start()].rstrip(" \t")
    indented = found.start("line") > found.start() + 1
    return indented or not above or above[-1] == "\n" or not above[-1].isalpha()


def _between(
    source: str, even: str, start: int, end: int, wrapping: Wrapping, bounds: Region, alone: Sequence[SectionMarker]
) -> Iterator[Part]:
    """The paragraphs between two cuts, and what of them is furniture or a heading."""
    for begin, stop in paragraphs_in(even, start, end, wrapping):
        text = even[begin:stop].replace("\n", " ")
        if "  " in text or "\t" in text:
            text = fold(text)
        if len(text) <= LONGEST_FURNITURE:
            role = role_of(text) if could_be_furniture(text) else None
            if role is not None and role is not NoteRole.SLUG:
                yield note(source, begin, stop, role)
                continue
            if alone and could_stand_alone(text):
                heading = heading_alone(even, begin, stop, bounds, alone)
                if heading is not None:
                    yield HeadingPart(begin, stop, heading)
                    continue
        yield paragraph_of(source, begin, stop, role_at(even, begin))
