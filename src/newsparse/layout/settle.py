"""What only the neighbours of a part can tell: a heading over nothing, a block that isn't for publication."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsparse.english.furniture import MORE_READING_ALONE, NOT_FOR_PUBLICATION
from newsparse.layout.parts import HeadingPart, Part, note
from newsparse.model import Note, NoteRole, Paragraph, ParagraphRole, paragraph_of
from newsparse.text import ends_sentence

SHORTEST_PROSE: Final = 60
LONGEST_TITLE: Final = 120


def settled(source: str, parts: list[Part]) -> list[Part]:
    """The parts, headings that head nothing made paragraphs, and what belongs to a note made notes."""
    titles = _titles_at_the_end(source, parts)
    for number, part in enumerate(parts):
        if isinstance(part, HeadingPart):
            if not part.match.marker and not _heads_something(source, parts, number):
                parts[number] = paragraph_of(source, part.start, part.end, ParagraphRole.PROSE)
        elif isinstance(part, Note):
            if part.role is NoteRole.ADVISORY and NOT_FOR_PUBLICATION.match(part.text):
                return parts[: number + 1] + list(_as_notes(source, parts[number + 1 :], NoteRole.ADVISORY))
            if number + 1 >= titles and part.role is NoteRole.PROMOTION and part.text in MORE_READING_ALONE:
                return parts[: number + 1] + list(_as_notes(source, parts[number + 1 :], NoteRole.PROMOTION))
            if part.role is NoteRole.CONTACT:
                _take_in_contacts(source, parts, number + 1)
    return parts


def _heads_something(source: str, parts: list[Part], number: int) -> bool:
    """Whether a heading that nothing but its look marks has prose under it, and none of its kind around it."""
    following = parts[number + 1] if number + 1 < len(parts) else None
    in_capitals = source[_start(parts[number]) : _end(parts[number])].isupper()
    if not isinstance(following, Paragraph):
        return in_capitals and isinstance(following, HeadingPart)
    if in_capitals:
        return not following.text.isupper()
    before = parts[number - 1] if number else None
    if isinstance(before, HeadingPart) or (isinstance(before, Paragraph) and not _is_prose(before.text)):
        return False
    return _is_prose(following.text)


def _is_prose(text: str) -> bool:
    return len(text) >= SHORTEST_PROSE or ends_sentence(text, or_clause=True)


def _as_notes(source: str, parts: list[Part], role: NoteRole) -> Iterator[Part]:
    """The parts behind `not for publication` or `Related articles`: what isn't furniture already has that role."""
    for part in parts:
        yield part if isinstance(part, Note) else note(source, _start(part), _end(part), role)


def _take_in_contacts(source: str, parts: list[Part], number: int) -> None:
    """The name and the house under `Media contact:` belong to it."""
    while number < len(parts):
        part = parts[number]
        if isinstance(part, HeadingPart):
            if part.match.marker or _heads_something(source, parts, number):
                return
        elif isinstance(part, Note) or _is_prose(part.text):
            return
        parts[number] = note(source, _start(part), _end(part), NoteRole.CONTACT)
        number += 1


def _titles_at_the_end(source: str, parts: list[Part]) -> int:
    """From which part on nothing but furniture and lines as short as a title follows."""
    first = len(parts)
    for part in reversed(parts):
        if not isinstance(part, Note):
            start, end = _start(part), _end(part)
            if end - start > LONGEST_TITLE or source[start:end].endswith("."):
                break
        first -= 1
    return first


def _start(part: Part) -> int:
    return part.start if isinstance(part, HeadingPart) else part.span.start


def _end(part: Part) -> int:
    return part.end if isinstance(part, HeadingPart) else part.span.end
