"""The body: its paragraphs, headings and furniture, in the order of the text.

Some lines are found before there are paragraphs, since they cut one: a marked heading, a trailer such as ` Reuter`, a
table. What lies between them is cut into paragraphs, and a short one may be a heading or furniture after all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from newsparse.english.furniture import MORE_THAN_DAY, SIGN_OFF, TRAILER_LINE
from newsparse.english.words import BY
from newsparse.layout.byline import LONGEST_SIGNED, is_agency, is_byline, opens_with_by
from newsparse.layout.crossheads import with_false_crossheads_as_paragraphs
from newsparse.layout.furniture import role_of
from newsparse.layout.headings import could_stand_alone, heading_alone, marked_lines
from newsparse.layout.paragraphs import paragraphs_in
from newsparse.layout.parts import BodyCopy, HeadingPart, Part, end_of, start_of
from newsparse.layout.reclassify import reclassified
from newsparse.layout.tables import tables_in
from newsparse.model import NoteRole, ParagraphRole

LONGEST_FURNITURE: Final = 500

# What a sign-off ends with: PTI GVS DIV DIV, (ANI), -0-, Enditem
_ENDS: Final = frozenset(f"{ascii_uppercase})-m")
_MORE_THAN_DAY: Final = re.compile(MORE_THAN_DAY)
_VISIBLE: Final = re.compile(r"\S")


def read_body(copy: BodyCopy) -> list[Part]:
    """The parts of a body."""
    parts: list[Part] = []
    start = copy.start
    for cut in _cuts(copy):
        if start_of(cut) >= start:
            parts.extend(_between(copy, start, start_of(cut)))
            parts.append(cut)
            start = end_of(cut)
    parts.extend(_between(copy, start, copy.end))
    return reclassified(copy, with_false_crossheads_as_paragraphs(copy, parts))


def _cuts(copy: BodyCopy) -> list[Part]:
    """What is found line by line, in the order of the text."""
    text, start, end = copy.text, copy.start, copy.end
    found: list[Part] = [part for part in marked_lines(copy) if not _is_desk_heading(text[part.start : part.end])]
    for trailer in TRAILER_LINE.finditer(text, start, end):
        if _is_trailer(text, trailer, end):
            line_start = trailer.start("line")
            found.append(copy.note(line_start, line_start + len(trailer["line"].rstrip()), NoteRole.TRAILER))
    found += (copy.paragraph(*table, ParagraphRole.TABLE) for table in tables_in(text, start, end))
    return sorted(found, key=start_of)


def _is_desk_heading(line: str) -> bool:
    """A marked line that is furniture all the same: # dpa NOTEBOOK, ## Contacts, - END -."""
    return line.startswith(("#", "-")) and role_of(line) is not None


def _is_trailer(text: str, found: re.Match[str], end: int) -> bool:
    """Whether the line ends the story or the take, and isn't the last word of a paragraph."""
    line = found["line"].rstrip()
    if role_of(line) is not NoteRole.TRAILER:
        return False
    if found["following"] is not None and _VISIBLE.search(text, found.end(), end):
        return False
    above = text[max(0, found.start() - 40) : found.start()].rstrip(" \t")
    return bool(found["blank"]) or not above[-1:].isalpha()


def _between(copy: BodyCopy, start: int, end: int) -> Iterator[Part]:
    """The paragraphs between two cuts, and what of them is furniture or could be a heading."""
    text = copy.text
    for begin, stop in paragraphs_in(text, start, end, copy.wrapping):
        words = text[begin:stop].replace("\n", " ")
        if "  " in words or "\t" in words:
            words = " ".join(words.split())
        role = role_of(words, copy.held) if len(words) <= LONGEST_FURNITURE else None
        is_day = role is NoteRole.TIMESTAMP and _MORE_THAN_DAY.search(words) is None
        if role is not None and role is not NoteRole.SLUG and not is_day:
            yield copy.note(begin, stop, role)
            continue
        if (len(words) < LONGEST_SIGNED or words[0] in "Bb*_") and _is_credit(words):
            yield copy.note(begin, stop, NoteRole.CREDIT)
            continue
        sign_off = _sign_off(text, begin, stop) if text[stop - 1] in _ENDS else None
        if sign_off is not None:
            yield copy.paragraph(begin, sign_off.start())
            yield copy.note(*sign_off.span("note"), role_of(sign_off["note"]) or NoteRole.TRAILER)
            continue
        if could_stand_alone(words):
            heading = heading_alone(copy, begin, stop)
            if heading is not None:
                yield HeadingPart(begin, stop, heading)
                continue
        yield copy.note(begin, stop, NoteRole.TIMESTAMP) if is_day else copy.paragraph(begin, stop, read=words)


def _is_credit(words: str) -> bool:
    """A byline or a house within the story: By Jane Doe, Jane Doe, science editor, PTI."""
    if f" {BY} " in words or (words[0] in "Bb*_" and opens_with_by(words)):
        return is_byline(words)
    is_signed = is_agency(words.lstrip("-–— ")) or (", " in words and is_byline(words))
    return is_signed and not opens_with_by(words)


def _sign_off(text: str, begin: int, stop: int) -> re.Match[str] | None:
    """What a desk signed behind the last sentence of a paragraph: PTI GVS DIV DIV."""
    return SIGN_OFF.search(text, max(begin, stop - LONGEST_FURNITURE), stop)
