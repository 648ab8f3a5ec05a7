"""What only the parts above can say: a contact's name, a block not for publication, titles of other stories."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile
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
    for below, part in enumerate(parts, 1):
        if not isinstance(part, Note):
            continue
        is_pointer = _is_pointer(part)
        if NOT_FOR_PUBLICATION.match(part.text) or (is_pointer and below >= titles):
            return parts[:below] + [_as_note(copy, rest, part.role) for rest in parts[below:]]
        if part.role is NoteRole.TRAILER and INITIALS.match(part.text):
            _take_in_initials(copy, parts, below)
        elif part.role is NoteRole.CONTACT:
            _take_in(copy, parts, below, NoteRole.CONTACT, takewhile(_belongs_to_contact, _from(parts, below)))
        elif (
            is_pointer
            and part.text.casefold() in POINTERS_OR_HEADINGS
            and any(map(_is_text, parts[below : below + 1]))
        ):
            length = part.span.end - part.span.start
            parts[below - 1] = HeadingPart(part.span.start, part.span.end, HeadingMatch(0, length, ""))
        elif is_pointer:
            _take_in_titles(copy, parts, below)
        elif holds_next_line(part.text):
            values = (value for value in parts[below : below + 1] if _could_be_value(value))
            _take_in(copy, parts, below, part.role, values)
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


def _as_note(copy: BodyCopy, part: Part, role: NoteRole) -> Note:
    """A part behind `not for publication` or `Related articles`: what isn't furniture already has that role."""
    return part if isinstance(part, Note) else copy.note(start_of(part), end_of(part), role)


def _from(parts: list[Part], number: int) -> Iterator[Part]:
    """The parts from this number on, looked at only as far as somebody asks."""
    return map(parts.__getitem__, range(number, len(parts)))


def _take_in(copy: BodyCopy, parts: list[Part], number: int, role: NoteRole, taken: Iterable[Part]) -> None:
    """Makes these parts, which stand from this number on, notes of the role."""
    notes = [copy.note(start_of(part), end_of(part), role) for part in taken]
    parts[number : number + len(notes)] = notes


def holds_next_line(text: str) -> bool:
    """Whether furniture is only the name of what stands on the next line: Image caption, | METHOD OF RESEARCH."""
    label = text.casefold()
    return text[-1] == "," or label.rstrip(":") in RELEASE_FIELDS or label in LABELS_OF_NAMES


def _is_pointer(note: Note) -> bool:
    """Read more, More from the Halford Herald, on a line of its own."""
    words = note.text.casefold().rstrip(" :»>")
    is_one = words in MORE_READING_ALONE or words.startswith(MORE_READING_OPENINGS)
    return is_one and note.role is NoteRole.PROMOTION


def _take_in_initials(copy: BodyCopy, parts: list[Part], number: int) -> None:
    """The second line of those who worked on it, under PTI GVS DIV: RT RT."""
    if number < len(parts) and INITIALS.match(copy.text, start_of(parts[number]), end_of(parts[number])):
        parts[number] = copy.note(start_of(parts[number]), end_of(parts[number]), NoteRole.TRAILER)


def _take_in_titles(copy: BodyCopy, parts: list[Part], number: int) -> None:
    """The titles of other stories right under `Read more`: several short lines, or one too long for a crosshead."""
    titles = list(takewhile(lambda part: not (isinstance(part, Note) or _is_text(part)), _from(parts, number)))
    if len(titles) != 1 or end_of(titles[0]) - start_of(titles[0]) >= SHORTEST_TITLE:
        _take_in(copy, parts, number, NoteRole.PROMOTION, titles)


def _is_text(part: Part) -> bool:
    return isinstance(part, Paragraph) and is_prose(part)


def _belongs_to_contact(part: Part) -> bool:
    """The name and the house under `Media contact:`, also where a dash makes the name look signed."""
    if isinstance(part, Note):
        return part.role is NoteRole.CREDIT and part.text.startswith(("-", "–", "—", "_"))
    return isinstance(part, Paragraph) and not is_prose(part)


def _could_be_value(part: Part) -> bool:
    """The caption under `Image caption,`, the method under `METHOD OF RESEARCH`."""
    return not isinstance(part, Note) and end_of(part) - start_of(part) <= LONGEST_VALUE


def _titles_at_the_end(copy: BodyCopy, parts: list[Part]) -> int:
    """From which part on nothing but furniture and lines as short as a title follows."""

    def could_be_title(part: Part) -> bool:
        start, end = start_of(part), end_of(part)
        is_sentence = copy.text[start:end].rstrip(CLOSING_MARKS).endswith(".")
        return isinstance(part, Note) or (end - start <= LONGEST_TITLE and not is_sentence)

    return len(parts) - sum(1 for _ in takewhile(could_be_title, reversed(parts)))
