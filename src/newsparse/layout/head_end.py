"""Where the head ends: whether a line begins a paragraph, and whether what stands under it is of the head still."""

from __future__ import annotations

import re
from typing import Final

from newsparse.layout.byline import is_byline, opens_with_by
from newsparse.layout.dateline import find_dateline
from newsparse.layout.furniture import is_label, role_of
from newsparse.layout.head_lines import HeadLine, HeadReading
from newsparse.layout.headline import is_title_case
from newsparse.model import NoteRole
from newsparse.text import CLOSING_MARKS, ends_sentence, sentence_starts

LONGEST_HEADLINE: Final = 200
LONGEST_QUESTION: Final = 110
SHORTEST_PROSE: Final = 50
FAR_ENOUGH: Final = 4

_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")


def begins_paragraph(reading: HeadReading, line: HeadLine) -> bool:
    """Whether a paragraph begins with this line."""
    if len(line.text) > LONGEST_HEADLINE:
        return True
    if line.text.isupper():
        return False
    if ends_sentence(line.text):
        return reading.has_headline or not (is_title_case(line.text) or _is_one_call(line.text))
    return runs_on(reading, line)


def _is_one_call(text: str) -> bool:
    """Who owns the song? A U.S. brain drain? What a night!"""
    if text.rstrip(CLOSING_MARKS)[-1:] not in ("?", "!") or len(text) > LONGEST_QUESTION:
        return False
    return len(text) < SHORTEST_PROSE or not any(sentence_starts(text, 0, len(text)))


def runs_on(reading: HeadReading, first: HeadLine) -> bool:
    """Whether hard-wrapped prose begins here: the next word had no room, and what goes on ends as a sentence does."""
    block = [first]
    for line in reading.lines.below(first):
        if line.blank_before or reading.text[line.start - 1] != "\n":
            break
        block.append(line)
    if len(block) < 2 or block[1].text.isupper():
        return False
    width = max(len(line.text) for line in block)
    word = block[1].text.split(" ", 1)[0]
    return len(first.text) + 1 + len(word) > width and ends_sentence(block[-1].text)


def is_stamped(reading: HeadReading, line: HeadLine) -> bool:
    """Whether the day of publication stands right under it."""
    below = reading.lines.under(line)
    return below is not None and _is_full_day(below.text)


def _is_full_day(line: str) -> bool:
    return _YEAR.search(line) is not None and role_of(line) is NoteRole.TIMESTAMP


def source_follows(reading: HeadReading, line: HeadLine) -> bool:
    """Whether a dateline with its agency follows within a few short lines: those are captions and the like."""
    for below in reading.lines.below(line, FAR_ENOUGH):
        found = find_dateline(reading.text, below.start, len(reading.text))
        if found is not None:
            return found.agency is not None
        if len(below.text) > LONGEST_HEADLINE:
            return False
    return False


def head_goes_on(reading: HeadReading, line: HeadLine, most: int = FAR_ENOUGH) -> bool:
    """Whether a byline, a dateline or the day follows at once, so that a sentence up here is still of the head."""
    text = reading.text
    for below in reading.lines.below(line, most):
        found = find_dateline(text, below.start, len(text))
        is_next = below.number == line.number + 1
        if reading.head.byline is None and (is_next or opens_with_by(below.text)) and is_byline(below.text):
            return True
        if found is not None and (found.date or found.agency or found.end < below.end) and not is_label(below.text):
            return True
        if _is_full_day(below.text):
            return all(note[2] is not NoteRole.TIMESTAMP for note in reading.head.notes)  # not a post of a live page
        if (below.blank_before or ends_sentence(below.text)) and role_of(below.text) is None:
            return False
    return False
