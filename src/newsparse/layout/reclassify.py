"""What only the parts above can say: a contact's name, a block not for publication, titles of other stories."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsparse.english.desk import BIOGRAPHY, INITIALS
from newsparse.english.furniture import (
    LABELS_OF_NAMES,
    MORE_READING_ALONE,
    MORE_READING_OPENINGS,
    NOT_FOR_PUBLICATION,
    POINTERS_OR_HEADINGS,
    RELEASE_FIELDS,
)
from newsparse.layout.crossheads import is_prose
from newsparse.layout.parts import BodyCopy, HeadingPart, Part, end_of, start_of
from newsparse.markers import HeadingMatch
from newsparse.model import Note, NoteRole, Paragraph
from newsparse.text import CLOSING_MARKS

LONGEST_TITLE: Final = 120
SHORTEST_TITLE: Final = 30
LONGEST_VALUE: Final = 300


def reclassified(copy: BodyCopy, parts: list[Part]) -> list[Part]:
    """The parts, in which what belongs to a note above it is a note."""
    titles = _titles_at_the_end(copy, parts)
    for number, part in enumerate(parts):
        if not isinstance(part, Note):
            continue
        if part.role is NoteRole.ADVISORY and NOT_FOR_PUBLICATION.match(part.text):
            return parts[: number + 1] + list(_as_notes(copy, parts[number + 1 :], NoteRole.ADVISORY))
        if number + 1 >= titles and part.role is NoteRole.PROMOTION and _is_pointer(part):
            return parts[: number + 1] + list(_as_notes(copy, parts[number + 1 :], NoteRole.PROMOTION))
        if part.role is NoteRole.TRAILER and INITIALS.match(part.text):
            _take_in_initials(copy, parts, number + 1)
        elif part.role is NoteRole.CONTACT:
            _take_in_contacts(copy, parts, number + 1)
        elif part.role is NoteRole.PROMOTION and _is_pointer(part):
            if _is_heading_after_all(parts, number):
                start, end = part.span.start, part.span.end
                parts[number] = HeadingPart(start, end, HeadingMatch(0, end - start, ""))
            else:
                _take_in_titles(copy, parts, number + 1)
        elif holds_next_line(part.text) and number + 1 < len(parts):
            _take_in_value(copy, parts, number + 1, part.role)
    _take_in_biographies(copy, parts)
    return parts


def _take_in_biographies(copy: BodyCopy, parts: list[Part]) -> None:
    """Jane Doe is a reporter in Halford: what stands about the writers at the foot of the page."""
    if not copy.authors:
        return
    for number in reversed(range(len(parts))):
        part = parts[number]
        if isinstance(part, Note):
            continue
        start, end = start_of(part), end_of(part)
        words = copy.text[start : min(end, start + LONGEST_TITLE)]
        if not any(words.startswith(name) and BIOGRAPHY.match(words, len(name)) for name in copy.authors):
            return
        parts[number] = copy.note(start, end, NoteRole.CREDIT)


def _as_notes(copy: BodyCopy, parts: list[Part], role: NoteRole) -> Iterator[Part]:
    """The parts behind `not for publication` or `Related articles`: what isn't furniture already has that role."""
    for part in parts:
        yield part if isinstance(part, Note) else copy.note(start_of(part), end_of(part), role)


def holds_next_line(text: str) -> bool:
    """Whether furniture is only the name of what stands on the next line: Image caption, | METHOD OF RESEARCH."""
    label = text.casefold()
    return text[-1] == "," or label.rstrip(":") in RELEASE_FIELDS or label in LABELS_OF_NAMES


def _is_pointer(note: Note) -> bool:
    """Read more, More from the Halford Herald, on a line of its own."""
    words = note.text.casefold().rstrip(" :»>")
    return words in MORE_READING_ALONE or words.startswith(MORE_READING_OPENINGS)


def _is_heading_after_all(parts: list[Part], number: int) -> bool:
    """UP NEXT over prose, Top stories over a list."""
    part = parts[number]
    if not isinstance(part, Note) or part.text.casefold() not in POINTERS_OR_HEADINGS or number + 1 >= len(parts):
        return False
    return _is_text(parts[number + 1])


def _take_in_initials(copy: BodyCopy, parts: list[Part], number: int) -> None:
    """The second line of those who worked on it, under PTI GVS DIV: RT RT."""
    if number < len(parts) and INITIALS.match(copy.text, start_of(parts[number]), end_of(parts[number])):
        parts[number] = copy.note(start_of(parts[number]), end_of(parts[number]), NoteRole.TRAILER)


def _take_in_value(copy: BodyCopy, parts: list[Part], number: int, role: NoteRole) -> None:
    """The caption under `Image caption,`, the method under `METHOD OF RESEARCH`."""
    part = parts[number]
    if not isinstance(part, Note) and end_of(part) - start_of(part) <= LONGEST_VALUE:
        parts[number] = copy.note(start_of(part), end_of(part), role)


def _take_in_titles(copy: BodyCopy, parts: list[Part], number: int) -> None:
    """The titles of other stories right under `Read more`: several short lines, or one too long for a crosshead."""
    last = number
    while last < len(parts) and not isinstance(parts[last], Note) and not _is_text(parts[last]):
        last += 1
    if last - number == 1 and end_of(parts[number]) - start_of(parts[number]) < SHORTEST_TITLE:
        return
    for place in range(number, last):
        parts[place] = copy.note(start_of(parts[place]), end_of(parts[place]), NoteRole.PROMOTION)


def _is_text(part: Part) -> bool:
    return isinstance(part, Paragraph) and is_prose(part)


def _take_in_contacts(copy: BodyCopy, parts: list[Part], number: int) -> None:
    """The name and the house under `Media contact:` belong to it, also where a dash makes the name look signed."""
    while number < len(parts):
        part = parts[number]
        is_signed = isinstance(part, Note) and part.role is NoteRole.CREDIT and part.text[0] in "-–—_"
        if isinstance(part, HeadingPart) or (isinstance(part, Note) and not is_signed):
            return
        if not isinstance(part, Note) and is_prose(part):
            return
        parts[number] = copy.note(start_of(part), end_of(part), NoteRole.CONTACT)
        number += 1


def _titles_at_the_end(copy: BodyCopy, parts: list[Part]) -> int:
    """From which part on nothing but furniture and lines as short as a title follows."""
    first = len(parts)
    for part in reversed(parts):
        if not isinstance(part, Note):
            start, end = start_of(part), end_of(part)
            if end - start > LONGEST_TITLE or copy.text[start:end].rstrip(CLOSING_MARKS).endswith("."):
                break
        first -= 1
    return first
