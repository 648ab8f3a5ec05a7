"""The first lines of a text, and what the head has made of them so far."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from attrs import define, field

from newsparse.layout.dateline import FoundDateline
from newsparse.layout.paragraphs import Region
from newsparse.markers import HeadingMatch
from newsparse.model import NoteRole

MOST_LINES: Final = 24

_VISIBLE: Final = re.compile(r"\S")


class HeadLine(NamedTuple):
    """A line that isn't blank: its number, its place without the blanks at its ends, what is before it."""

    number: int
    start: int
    end: int
    text: str
    blank_before: bool


class HeadLines:
    """The first lines of a text that aren't blank, looked at only as far as somebody asks."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._next = 0
        self._seen: list[HeadLine] = []

    @property
    def next(self) -> int:
        """Where the first line begins that nobody looked at."""
        return min(self._next, len(self._text))

    def __iter__(self) -> Iterator[HeadLine]:
        return self.from_number(0)

    def __getitem__(self, number: int) -> HeadLine:
        return self._seen[number]

    def from_number(self, number: int, most: int = MOST_LINES) -> Iterator[HeadLine]:
        """The lines from this number on."""
        for wanted in range(number, min(number + most, MOST_LINES)):
            if wanted >= len(self._seen) and not self._see():
                return
            yield self._seen[wanted]

    def below(self, line: HeadLine, most: int = MOST_LINES) -> Iterator[HeadLine]:
        """The lines under this one."""
        return self.from_number(line.number + 1, most)

    def under(self, line: HeadLine) -> HeadLine | None:
        """The line right under this one, where there is one."""
        number = line.number + 1
        return self._seen[number] if number < MOST_LINES and (number < len(self._seen) or self._see()) else None

    def _see(self) -> bool:
        """Looks at one line more, where there is one."""
        visible = _VISIBLE.search(self._text, self._next) if self._next <= len(self._text) else None
        if visible is None:
            return False
        begin = visible.start()
        end = self._text.find("\n", begin)
        end = end if end >= 0 else len(self._text)
        words = self._text[begin:end].rstrip()
        blank_before = self._text.find("\n", self._next, begin) >= 0
        self._seen.append(HeadLine(len(self._seen), begin, begin + len(words), words, blank_before))
        self._next = end + 1
        return True


@define
class Head:
    """What was read above the body, by places in the text.

    `headline_extent` is the headline with its marks, and `headline_text` its reading, where a marker took it.
    """

    headline: Region | None = None
    headline_extent: Region | None = None
    headline_text: str | None = None
    byline: Region | None = None
    dateline: FoundDateline | None = None
    notes: list[tuple[int, int, NoteRole]] = field(factory=list[tuple[int, int, NoteRole]])
    body: int = 0


@define
class HeadReading:
    """A head while it is read: the normalized text, its lines, the known headline and byline, what was found so far.

    `marked` asks the section markers about a line. `unclassified` are the lines that no classifier took.
    """

    text: str
    lines: HeadLines
    marked: Callable[[HeadLine], HeadingMatch | None]
    known_headline: str | None = None
    known_byline: str | None = None
    head: Head = field(factory=Head)
    unclassified: list[HeadLine] = field(factory=list[HeadLine])

    @property
    def has_headline(self) -> bool:
        """Whether some line above is the headline, or will be."""
        return bool(self.unclassified) or self.head.headline is not None
