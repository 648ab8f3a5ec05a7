"""Bare crossheads: which of the lines that nothing marks as a heading are one, decided by the text around them.

A marker says of a line alone that it could be a heading: short, and not ending as a sentence does. Here the text is
asked whether prose stands over and under it, and what its other headings look like.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsparse.english.headings import PAST_AUXILIARIES
from newsparse.layout.paragraphs import Wrapping
from newsparse.layout.parts import BodyCopy, HeadingPart, Part, end_of, start_of
from newsparse.model import Note, NoteRole, Paragraph, ParagraphRole
from newsparse.text import ends_sentence

SHORTEST_PROSE: Final = 60
LONGEST_USUAL: Final = 80
HABIT: Final = 2
MOST_NOTES: Final = 8

_NUMBERED: Final = re.compile(r"\(?\d{1,2}[.)] ")


def with_false_crossheads_as_paragraphs(copy: BodyCopy, parts: list[Part]) -> list[Part]:
    """The parts of a body, in which a suspected heading is a paragraph where the text doesn't bear it out."""
    suspects = [n for n, part in enumerate(parts) if isinstance(part, HeadingPart) and not part.match.marker]
    if not suspects:
        return parts
    around = _Surroundings(copy, parts)
    usual = [n for n in suspects if around.stands_over_prose(n) and around.length(n) <= LONGEST_USUAL]
    around.has_habit = len(usual) >= HABIT
    around.has_numbers = sum(map(around.is_numbered, usual)) >= HABIT
    for number in reversed(suspects):  # what is under a heading is settled first
        if not around.is_heading(number):
            parts[number] = copy.paragraph(start_of(parts[number]), end_of(parts[number]))
    return parts


class _Surroundings:
    """What stands around the suspected headings of a body, and what speaks for them in the whole of it."""

    def __init__(self, copy: BodyCopy, parts: list[Part]) -> None:
        self._text = copy.text
        self._parts = parts
        self._is_wrapped = copy.wrapping is not Wrapping.LINES
        self.has_habit = False
        self.has_numbers = False

    def length(self, number: int) -> int:
        """How long the line of this part is."""
        return end_of(self._parts[number]) - start_of(self._parts[number])

    def is_numbered(self, number: int) -> bool:
        """3. Workers' rights strengthened."""
        return _NUMBERED.match(self._text, start_of(self._parts[number])) is not None

    def is_heading(self, number: int) -> bool:
        """Whether this part, a heading by its look alone, is one."""
        words = self._text[start_of(self._parts[number]) : end_of(self._parts[number])]
        if not self._begins_line(number):
            return False
        if words.isupper():
            return self._stands_out_in_capitals(number, alone=" " not in words)
        if self.is_numbered(number) and not self.has_numbers:
            return False
        if not self.has_habit:
            if self.length(number) > LONGEST_USUAL:
                return False
            if not self._stands_apart(number) and not PAST_AUXILIARIES.isdisjoint(words.split()):
                return False  # Terms were not disclosed, a paragraph that lost its full stop
        return self.stands_over_prose(number)

    def stands_over_prose(self, number: int) -> bool:
        """Whether prose stands under it that is no shorter than it, and over it none of its kind."""
        under, over = self._under(number), self._over(number)
        if self._is_wrapped and not self._stands_apart(number):
            return False
        if not isinstance(under, Paragraph) or not is_prose(under):
            return False
        if len(under.text) <= min(self.length(number), SHORTEST_PROSE):
            return False
        if isinstance(over, HeadingPart):
            return self._in_capitals(over)  # HALFORD, over Shed break-ins
        return not isinstance(over, Paragraph) or is_prose(over)

    def _stands_out_in_capitals(self, number: int, *, alone: bool) -> bool:
        under = self._under(number)
        if not isinstance(under, Paragraph):
            return isinstance(under, HeadingPart)
        if alone and (not is_prose(under) or (self._is_wrapped and not self._stands_apart(number))):
            return False  # YEAR, over another row of figures
        return not under.text.isupper()

    def _in_capitals(self, part: Part) -> bool:
        return self._text[start_of(part) : end_of(part)].isupper()

    def _begins_line(self, number: int) -> bool:
        """Whether nothing stands in front of it on its line: behind a dateline begins a paragraph."""
        start = start_of(self._parts[number])
        return not self._text[self._text.rfind("\n", 0, start) + 1 : start].strip()

    def _stands_apart(self, number: int) -> bool:
        """Whether a blank line is over it or under it."""
        start, end = start_of(self._parts[number]), end_of(self._parts[number])
        over = end_of(self._parts[number - 1]) if number else 0
        under = start_of(self._parts[number + 1]) if number + 1 < len(self._parts) else end
        return self._text.count("\n", over, start) > 1 or self._text.count("\n", end, under) > 1

    def _under(self, number: int) -> Part | None:
        """What stands under it, furniture apart."""
        return next((part for part in self._walk(number + 1, 1) if not isinstance(part, Note)), None)

    def _over(self, number: int) -> Part | None:
        """What stands over it, furniture apart; nothing of a contact block does."""
        over = next((part for part in self._walk(number - 1, -1) if not isinstance(part, Note)), None)
        if isinstance(over, HeadingPart) and not over.match.marker and self._is_in_contacts(number):
            return None
        return over

    def _is_in_contacts(self, number: int) -> bool:
        """Whether the short lines over it stand under `Media contact:`."""
        for part in self._walk(number - 1, -1):
            if isinstance(part, Note):
                return part.role is NoteRole.CONTACT
            if not isinstance(part, HeadingPart):
                return False
        return False

    def _walk(self, number: int, step: int) -> Iterator[Part]:
        """The parts from this number on, down or up, as far as a short block of furniture goes."""
        for place in range(number, number + MOST_NOTES * step, step):
            if not 0 <= place < len(self._parts):
                return
            yield self._parts[place]


def is_prose(paragraph: Paragraph) -> bool:
    """Whether it is longer than a heading and not of figures, or ends as a sentence; lists and tables count too."""
    text = paragraph.text
    if paragraph.role is not ParagraphRole.PROSE or ends_sentence(text, or_clause=True):
        return True
    return len(text) >= SHORTEST_PROSE and sum(map(str.isdigit, text[:200])) * 6 < len(text[:200])
