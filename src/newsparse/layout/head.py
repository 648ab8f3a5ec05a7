"""The head of a story: everything above its first paragraph, line by line.

The lines are read from the top until a dateline, or a line that is prose, begins the body. What is neither byline
nor furniture on the way is the headline, and under it the subhead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from attrs import define, field

from newsparse.layout.byline import is_affiliation, is_byline
from newsparse.layout.dateline import FoundDateline, find_dateline
from newsparse.layout.furniture import could_be_furniture, role_of
from newsparse.layout.headline import goes_on, is_title_case
from newsparse.model import NoteRole, fold

MOST_LINES: Final = 24
LONGEST_HEADLINE: Final = 200
LONGEST_DATELINE: Final = 160
FAR_ENOUGH: Final = 4

# What closes a dateline.
_CLOSES: Final = re.compile(r"\s[-–—_]|--|—|[:)]")
_VISIBLE: Final = re.compile(r"\S")
_ENDS_SENTENCE: Final = re.compile(r"(?:[.!?]|…)[\"'”’»)\]]{0,3}\Z")


class HeadLine(NamedTuple):
    """A line that isn't blank: its place without the blanks at its ends, its text, whether a blank line is before."""

    start: int
    end: int
    text: str
    blank_before: bool


class Lines:
    """The first lines of a text that aren't blank, looked at only as far as somebody asks."""

    def __init__(self, even: str) -> None:
        self._even = even
        self._next = 0
        self._seen: list[HeadLine] = []

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

    def _see(self) -> bool:
        """Looks at one line more, where there is one."""
        visible = _VISIBLE.search(self._even, self._next) if self._next <= len(self._even) else None
        if visible is None:
            return False
        begin = visible.start()
        end = self._even.find("\n", begin)
        end = end if end >= 0 else len(self._even)
        text = self._even[begin:end].rstrip()
        blank_before = self._even.find("\n", self._next, begin) >= 0
        self._seen.append(HeadLine(begin, begin + len(text), text, blank_before))
        self._next = end + 1
        return True


@define
class Head:
    """What was read above the body, by places in the text."""

    headline: tuple[int, int] | None = None
    byline: tuple[int, int] | None = None
    dateline: FoundDateline | None = None
    notes: list[tuple[int, int, NoteRole]] = field(factory=list[tuple[int, int, NoteRole]])
    body: int = 0


def read_head(
    even: str,
    is_heading: Callable[[HeadLine], bool],
    headline: str | None = None,
    byline: str | None = None,
) -> Head:
    """The head of an evened text. `headline` and `byline` are known ones; `is_heading` tells a marked line."""
    head = Head()
    loose: list[HeadLine] = []
    lines = Lines(even)
    head.body = len(even)
    for number, line in enumerate(lines):
        if loose:
            found = find_dateline(even, line.start, len(even), headline=loose[0].text)
        else:
            found = _dateline_first(even, line)
        if found is not None:
            head.dateline, head.body = found, found.end
            break
        if _is_known(line, byline) or (byline is None and head.byline is None and is_byline(line.text)):
            head.byline = line.start, line.end
        elif head.byline is not None and lines[number - 1].end == head.byline[1] and is_affiliation(line.text):
            head.notes.append((line.start, line.end, NoteRole.CREDIT))
        elif could_be_furniture(line.text) and (role := role_of(line.text)) is not None:
            head.notes.append((line.start, line.end, role))
        elif loose and is_heading(line):
            head.body = line.start
            break
        elif _is_prose(even, lines, number, bool(loose)) and not _is_known(line, headline):
            if loose and _head_goes_on(even, lines, number):
                head.notes.append((line.start, line.end, NoteRole.SUBHEAD))
            elif not loose and _head_goes_on(even, lines, number, 1):
                loose.append(line)
            else:
                head.body = line.start
                break
        else:
            loose.append(line)
    _share(even, head, loose, headline)
    return head


def _is_known(line: HeadLine, known: str | None) -> bool:
    return known is not None and fold(line.text) == known


def _dateline_first(even: str, line: HeadLine) -> FoundDateline | None:
    """The dateline of a text without a headline: one with a sentence, or much of one, behind it."""
    if not _CLOSES.search(line.text, 0, LONGEST_DATELINE):
        return None
    found = find_dateline(even, line.start, line.end, alone=False)
    if found is None:
        return None
    rest = even[found.end : line.end]
    return found if len(rest) > 60 or _ENDS_SENTENCE.search(rest) is not None else None


def _is_prose(even: str, lines: Lines, number: int, has_headline: bool) -> bool:
    """Whether a paragraph begins with this line."""
    text = lines[number].text
    if len(text) > LONGEST_HEADLINE:
        return True
    if text.isupper():
        return False
    if _ENDS_SENTENCE.search(text):
        return has_headline or not is_title_case(text)
    return _runs_on(even, lines, number)


def _runs_on(even: str, lines: Lines, number: int) -> bool:
    """Whether hard-wrapped prose begins here: the next word had no room, and what goes on ends as a sentence does."""
    block = [lines[number]]
    for line in lines.from_number(number + 1):
        if line.blank_before or even[line.start - 1] != "\n":
            break
        block.append(line)
    if len(block) < 2 or block[1].text.isupper():
        return False
    width = max(len(line.text) for line in block)
    word = block[1].text.split(" ", 1)[0]
    return len(block[0].text) + 1 + len(word) > width and _ENDS_SENTENCE.search(block[-1].text) is not None


def _head_goes_on(even: str, lines: Lines, number: int, most: int = FAR_ENOUGH) -> bool:
    """Whether a byline or a dateline follows at once, so that a sentence up here is still of the head."""
    for line in lines.from_number(number + 1, most):
        if is_byline(line.text) or find_dateline(even, line.start, len(even), alone=True) is not None:
            return True
        if line.blank_before:
            return False
    return False


def _share(even: str, head: Head, loose: list[HeadLine], headline: str | None) -> None:
    """The loose lines shared out: the headline, its other lines, the subheads; or the first lines of a bare body."""
    if not loose:
        return
    if headline is not None and any(_is_known(line, headline) for line in loose):
        first = next(number for number, line in enumerate(loose) if _is_known(line, headline))
    else:
        first = 0
    last = first
    while last + 1 < len(loose) and headline is None and _same_headline(even, head, loose[last], loose[last + 1]):
        last += 1
    head.headline = loose[first].start, loose[last].end
    has_anchor = head.dateline is not None or head.byline is not None
    rest = loose[:first] + loose[last + 1 :]
    if rest and not has_anchor and (rest[0].blank_before or head.body == len(even)):
        head.body = rest[0].start
        head.notes = [note for note in head.notes if note[0] < head.body]
        return
    head.notes.extend((line.start, line.end, NoteRole.SUBHEAD) for line in rest)


def _same_headline(even: str, head: Head, line: HeadLine, following: HeadLine) -> bool:
    if following.blank_before or even[line.end : following.start].count("\n") != 1:
        return False
    full = len(line.text) >= 40 and len(following.text) < len(line.text)
    return goes_on(line.text, following.text) or full
