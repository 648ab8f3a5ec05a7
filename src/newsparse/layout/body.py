"""The body: its paragraphs, headings and furniture, in the order of the text.

Some lines are told before there are paragraphs, since they cut one: a marked heading, a trailer such as ` Reuter`, a
table. What lies between them is cut into paragraphs, and a short one may be a heading or furniture after all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, TypeAlias

from newsparse.layout.furniture import could_be_furniture, role_of
from newsparse.layout.headings import could_stand_alone, heading_alone, marked_lines
from newsparse.layout.paragraphs import Habit, paragraphs_in
from newsparse.markers import HeadingMatch, SectionMarker
from newsparse.model import NoteRole, ParagraphRole, fold

LONGEST_FURNITURE: Final = 500
SHORTEST_PROSE: Final = 60

# A line that ends a story or a take, also where it stands right under a paragraph.
_TRAILER_LINE: Final = re.compile(
    r"\n[ \t]{0,8}(?=[RrMmEe#(<*_-])"
    r"(?P<line>(?:[Rr]euters?|REUTERS?|REUTE|MORE|[Mm]ore|ENDS?)\b[^\n]{0,16}|[-(<*_]{1,4}\w{2,4}[-)>*_]{1,4}|#{2,5})[ \t]*(?=\n|\Z)"
)
_ENDS_SENTENCE: Final = re.compile(r"[.!?…:;][\"'”’»)\]]{0,3}\Z")
_LIST_ITEM: Final = re.compile(r"(?:[-*•·–—▪●○◦‣] {1,3}|\(?(?:\d{1,2}|[a-z])[.)] {1,3})\S")
_CLOSED_TO_PUBLIC: Final = re.compile(r"(?i)\s*the following information is not (?:intended )?for publication")


class HeadingPart(NamedTuple):
    """A heading, or a break where the match is empty; the match counts from `line`."""

    start: int
    end: int
    line: int
    match: HeadingMatch


class ParagraphPart(NamedTuple):
    """A paragraph with its reading text."""

    start: int
    end: int
    text: str
    role: ParagraphRole


class NotePart(NamedTuple):
    """A piece of furniture."""

    start: int
    end: int
    role: NoteRole


Part: TypeAlias = "HeadingPart | ParagraphPart | NotePart"


def read_body(even: str, start: int, end: int, habit: Habit, markers: Sequence[SectionMarker]) -> list[Part]:
    """The parts of the body `start:end` of an evened text."""
    parts: list[Part] = []
    bounds = start, end
    alone = [marker for marker in markers if getattr(marker, "alone", False)]
    for cut in sorted(_cuts(even, start, end, habit, markers), key=lambda part: part.start):
        if cut.start >= start:
            _read_paragraphs(parts, even, start, cut.start, habit, bounds, alone)
            parts.append(cut)
            start = cut.end
    _read_paragraphs(parts, even, start, end, habit, bounds, alone)
    return _settled(even, parts)


def _cuts(even: str, start: int, end: int, habit: Habit, markers: Sequence[SectionMarker]) -> Iterator[Part]:
    for line_start, line_end, match in marked_lines(even, start, end, markers):
        yield HeadingPart(line_start, line_end, line_start, match)
    for found in _TRAILER_LINE.finditer(even, start, end):
        if _is_trailer(even, found, end):
            yield NotePart(found.start("line"), found.start("line") + len(found["line"].rstrip()), NoteRole.TRAILER)


def _is_trailer(even: str, found: re.Match[str], end: int) -> bool:
    """Whether the line ends the story or the take, and isn't the last word of a paragraph."""
    line = found["line"].rstrip()
    if role_of(line) is not NoteRole.TRAILER:
        return False
    if line[:4] in ("more", "More") and even[found.end() : end].strip():
        return False
    above = even[max(0, found.start() - 40) : found.start()].rstrip(" \t")
    return not above or above[-1] == "\n" or found.start("line") > found.start() + 1 or not above[-1].isalpha()


def _read_paragraphs(
    parts: list[Part],
    even: str,
    start: int,
    end: int,
    habit: Habit,
    bounds: tuple[int, int],
    alone: Sequence[SectionMarker],
) -> None:
    above = start
    for begin, stop in paragraphs_in(even, start, end, habit):
        text = even[begin:stop].replace("\n", " ")
        if "  " in text or "\t" in text:
            text = fold(text)
        if len(text) <= LONGEST_FURNITURE:
            if could_be_furniture(text) and (role := role_of(text)) is not None:
                parts.append(NotePart(begin, stop, role))
                continue
            if alone and could_stand_alone(text, apart=even.count("\n", above, begin) > 1 or above == bounds[0]):
                heading = heading_alone(even, begin, stop, bounds, alone)
                if heading is not None:
                    parts.append(HeadingPart(begin, stop, begin, heading))
                    continue
        above = stop
        is_item = not text[0].isalpha() and _LIST_ITEM.match(text) is not None
        parts.append(ParagraphPart(begin, stop, text, ParagraphRole.LIST_ITEM if is_item else ParagraphRole.PROSE))


def _settled(even: str, parts: list[Part]) -> list[Part]:
    """The parts with what only their neighbours can tell."""
    for number, part in enumerate(parts):
        if isinstance(part, HeadingPart):
            if not part.match.marker and not _heads_something(even, parts, number):
                text = fold(even[part.start : part.end])
                parts[number] = ParagraphPart(part.start, part.end, text, ParagraphRole.PROSE)
        elif isinstance(part, NotePart):
            if part.role is NoteRole.ADVISORY and _CLOSED_TO_PUBLIC.match(even, part.start):
                return parts[: number + 1] + [_closed(later) for later in parts[number + 1 :]]
            if part.role is NoteRole.CONTACT:
                _take_in_contacts(parts, number + 1)
    return parts


def _heads_something(even: str, parts: list[Part], number: int) -> bool:
    """Whether a heading that nothing but its look marks has prose under it, and none of its kind around it."""
    following = parts[number + 1] if number + 1 < len(parts) else None
    if not isinstance(following, ParagraphPart):
        return isinstance(following, HeadingPart) and even[parts[number].start : parts[number].end].isupper()
    if even[parts[number].start : parts[number].end].isupper():
        return not following.text.isupper()
    before = parts[number - 1] if number else None
    after_prose = not isinstance(before, ParagraphPart) or _is_prose(before.text)
    return after_prose and not isinstance(before, HeadingPart) and _is_prose(following.text)


def _is_prose(text: str) -> bool:
    return len(text) >= SHORTEST_PROSE or _ENDS_SENTENCE.search(text) is not None


def _closed(part: Part) -> Part:
    """A part behind `not for publication`: what isn't furniture already is an advisory."""
    return part if isinstance(part, NotePart) else NotePart(part.start, part.end, NoteRole.ADVISORY)


def _take_in_contacts(parts: list[Part], number: int) -> None:
    """The name and the house under `Media contact:` belong to it."""
    while number < len(parts):
        part = parts[number]
        if not isinstance(part, ParagraphPart) or _is_prose(part.text):
            return
        parts[number] = NotePart(part.start, part.end, NoteRole.CONTACT)
        number += 1
