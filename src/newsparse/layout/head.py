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
from newsparse.layout.paragraphs import Region
from newsparse.markers import HeadingMatch
from newsparse.model import NoteRole, fold

MOST_LINES: Final = 24
LONGEST_HEADLINE: Final = 200
LONGEST_DATELINE: Final = 160
FAR_ENOUGH: Final = 4
SHORTEST_PROSE: Final = 50
SHORTEST_REST: Final = 25
MOST_KNOWN_LINES: Final = 4

# What closes a dateline.
_CLOSES: Final = re.compile(r"\s[-–—_]|--|—|[:)]")
_CLOSING_BRACKET: Final = re.compile(r"\([^()\n]*(?:\n[^()\n]+){1,6}\)")
_BULLETS: Final = frozenset("*•·-–—")
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

    @property
    def next(self) -> int:
        """Where the first line begins that nobody looked at."""
        return min(self._next, len(self._even))

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
    """What was read above the body, by places in the text. `headline_text` is that of an HTML heading."""

    headline: Region | None = None
    headline_text: str | None = None
    byline: Region | None = None
    dateline: FoundDateline | None = None
    notes: list[tuple[int, int, NoteRole]] = field(factory=list[tuple[int, int, NoteRole]])
    body: int = 0


def read_head(
    even: str,
    marked: Callable[[HeadLine], HeadingMatch | None],
    headline: str | None = None,
    byline: str | None = None,
) -> Head:
    """The head of an evened text. `headline` and `byline` are known ones; `marked` asks the section markers."""
    head = Head()
    lines = Lines(even)
    loose: list[HeadLine] = []
    done = 0
    for number, line in enumerate(lines):
        if line.start < done:
            continue
        has_headline = bool(loose) or head.headline is not None
        head.dateline = _dateline(even, lines, number, loose[0].text if loose else "", has_headline=has_headline)
        if head.dateline is not None:
            head.body = head.dateline.end
            break
        if end := _known_end(even, lines, number, headline):
            head.headline, done = (line.start, end), end
        elif end := _known_end(even, lines, number, byline):
            head.byline, done = (line.start, end), end
        elif byline is None and head.byline is None and is_byline(line.text):
            head.byline = line.start, line.end
        elif (
            head.byline is not None
            and number
            and lines[number - 1].end == head.byline[1]
            and is_affiliation(line.text)
        ):
            head.notes.append((line.start, line.end, NoteRole.CREDIT))
        elif could_be_furniture(line.text) and (role := role_of(line.text)) is not None:
            done = _note_end(even, line)
            head.notes.append((line.start, done, role))
        elif not has_headline and (done := _marked_headline(even, head, line, marked)):
            pass
        elif has_headline and marked(line) is not None:
            head.body = line.start
            break
        elif _is_prose(even, lines, number, has_headline):
            if has_headline and _head_goes_on(even, lines, number):
                head.notes.append((line.start, line.end, NoteRole.SUBHEAD))
            elif not has_headline and _head_goes_on(even, lines, number, 1):
                loose.append(line)
            else:
                head.body = line.start
                break
        else:
            loose.append(line)
    else:
        head.body = max(lines.next, done)
    _share(even, head, loose)
    return head


def _dateline(even: str, lines: Lines, number: int, headline: str, *, has_headline: bool) -> FoundDateline | None:
    line = lines[number]
    if not has_headline:
        return _dateline_first(even, lines, number)
    found = find_dateline(even, line.start, len(even), headline=headline)
    if found is None or found.date or found.agency:
        return found
    if found.end < line.end:
        rest = even[found.end : line.end]
        return found if len(rest) >= SHORTEST_REST or _ENDS_SENTENCE.search(rest) else None
    # A bare place on a line of its own, as ANKARA: only over prose, a crosshead over a table looks the same.
    for below in lines.from_number(number + 1, 1):
        if len(below.text) >= SHORTEST_PROSE or _ENDS_SENTENCE.search(below.text):
            return found
    return None


def _known_end(even: str, lines: Lines, number: int, known: str | None) -> int:
    """Where the lines end that fold to what is known from the header; 0 where they don't."""
    if known is None or not known.startswith(fold(lines[number].text)):
        return 0
    for line in lines.from_number(number, MOST_KNOWN_LINES):
        if fold(even[lines[number].start : line.end]) == known:
            return line.end
    return 0


def _note_end(even: str, line: HeadLine) -> int:
    """Where a note ends that begins on this line: one in brackets goes on to the closing one, a few lines on."""
    if line.text[0] != "(" or ")" in line.text:
        return line.end
    closing = _CLOSING_BRACKET.match(even, line.start)
    return closing.end() if closing else line.end


def _marked_headline(even: str, head: Head, line: HeadLine, marked: Callable[[HeadLine], HeadingMatch | None]) -> int:
    """Takes a first line in Markdown or HTML as the headline; what comes back is where its lines end, 0 for none."""
    line_end = even.find("\n", line.end)
    if line.text[0] not in "#<*_" and even[line_end + 1 : line_end + 4] not in ("---", "==="):
        return 0
    match = marked(line)
    if match is None or match.start == match.end:
        return 0
    end = line.end
    if match.lines == 2:
        underline_end = even.find("\n", line_end + 1)
        end = len(even[: underline_end if underline_end >= 0 else len(even)].rstrip())
    head.headline = line.start + match.start, line.start + match.end
    head.headline_text = match.text
    for start, stop in ((line.start, head.headline[0]), (head.headline[1], end)):
        if even[start:stop].strip():
            bare = even[start:stop]
            begin = start + len(bare) - len(bare.lstrip())
            head.notes.append((begin, start + len(bare.rstrip()), NoteRole.SEPARATOR))
    return end


def _dateline_first(even: str, lines: Lines, number: int) -> FoundDateline | None:
    """The dateline of a text without a headline: one with a sentence, or much of one, behind it."""
    line = lines[number]
    if not _CLOSES.search(line.text, 0, LONGEST_DATELINE):
        return None
    found = find_dateline(even, line.start, line.end, alone=False)
    if found is None:
        return None
    rest = even[found.end : line.end]
    is_story = len(rest) > 60 or _ENDS_SENTENCE.search(rest) is not None or _runs_on(even, lines, number)
    return found if is_story else None


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
        found = find_dateline(even, line.start, len(even))
        if is_byline(line.text) or (found is not None and (found.date or found.agency or found.end < line.end)):
            return True
        if line.blank_before:
            return False
    return False


def _share(even: str, head: Head, loose: list[HeadLine]) -> None:
    """The loose lines shared out: the headline, its other lines, the subheads; or the first lines of a bare body."""
    if not loose:
        return
    rest = loose
    if head.headline is None:
        last = 0
        while last + 1 < len(loose) and _same_headline(even, loose[last], loose[last + 1]):
            last += 1
        head.headline = loose[0].start, loose[last].end
        rest = loose[last + 1 :]
    has_anchor = head.dateline is not None or head.byline is not None
    if rest and not has_anchor and (len(rest) > 1 or rest[0].blank_before or not even[head.body :].strip()):
        head.body = rest[0].start
        head.notes = [note for note in head.notes if note[0] < head.body]
        return
    head.notes.extend((line.start, line.end, NoteRole.SUBHEAD) for line in rest)


def _same_headline(even: str, line: HeadLine, following: HeadLine) -> bool:
    if following.blank_before or even[line.end : following.start].count("\n") != 1:
        return False
    if following.text[0] in _BULLETS:
        return False  # * Ministers to meet again, one of the points under a headline
    full = len(line.text) >= 40 and len(following.text) < len(line.text)
    return goes_on(line.text, following.text) or full
