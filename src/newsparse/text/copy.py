"""The normalized copy of a text: what every stage reads, as long as the source, character for character.

What nobody sees must change no finding. So line ends and blanks become `\\n` and a space, and an apostrophe inside a
word becomes straight. What has no width, or is one letter written as two, gives way: the rest of its line moves up,
and the places that are left over become blanks at the line's end, where they part no two words.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from newsparse.text.blanks import with_plain_blanks

# Soft hyphen, byte order mark, zero-width space and joiners, marks of direction, word joiner.
_INVISIBLE: Final = "\u00ad\ufeff" + "".join(
    map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A)))
)
_COMBINING: Final = "\u0300-\u036f"
_ENTITY: Final = r"&(?<=\w&)(?:#8217|#x2019|rsquo|#39|#x27|apos|amp|#38|nbsp|#160);(?=\w)"

_EDGE: Final = _INVISIBLE + "".join(map(chr, (*range(0x21), *range(0x7F, 0xA0))))
_LINE: Final = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_ASCII: Final = bytes(range(128))
_MOVES: Final = re.compile(f"[{_INVISIBLE}{_COMBINING}]")
_MOVING: Final = frozenset(_INVISIBLE).union(map(chr, range(0x300, 0x370)))
_RUN: Final = re.compile(r"\S+")
_SIGN: Final = re.compile(
    rf"(?P<invisible>[{_INVISIBLE}]+)|(?P<letter>[^\W\d_][{_COMBINING}]{{1,8}})|(?P<entity>{_ENTITY})"
)
_ENTITY_INSIDE: Final = re.compile(_ENTITY)
_ENTITIES: Final = {"amp": "&", "#38": "&", "nbsp": " ", "#160": " ", "#39": "'", "#x27": "'", "apos": "'"}
_APOSTROPHE_INSIDE: Final = {sign: re.compile(rf"{sign}(?<=\w{sign})(?=\w)") for sign in "’ʼ＇‛"}


@frozen
class _Move:
    """A stretch whose signs moved up: `start:end` in both, and where in the source each one left begins and ends."""

    start: int
    end: int
    begins: tuple[int, ...]
    ends: tuple[int, ...]


@frozen
class CleanCopy:
    """The copy of a `source`, of the same length.

    Stages search in `text` and count places in it. What they hand out as words they cut from `written`, which has the
    same places and keeps apostrophes and blanks as the source has them. `place` leads back into the source.
    """

    source: str
    text: str
    written: str
    moves: tuple[_Move, ...] = ()

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The place in the source of what stands at `start:end` of the copy.

        >>> copy = normalized("They met on Mon\\u00adday.")
        >>> copy.text, copy.place(12, 18), copy.source[12:19]
        ('They met on Monday. ', (12, 19), 'Mon\\xadday')
        """
        if not self.moves:
            return start, end
        before = self._move_at(start)
        within = self._move_at(end - 1) if end > start else None
        if before is not None and start - before.start < len(before.begins):
            start = before.begins[start - before.start]
        if within is not None:
            end = within.ends[min(end - within.start, len(within.ends)) - 1]
        return start, max(start, end)

    def _move_at(self, place: int) -> _Move | None:
        number = bisect_right(self.moves, place, key=_start) - 1
        return self.moves[number] if number >= 0 and place < self.moves[number].end else None


def normalized(source: str) -> CleanCopy:
    """The normalized copy of a source.

    >>> normalized("O’Neill\\u00a0met\\r\\nthem.").text
    "O'Neill met \\nthem."
    """
    written = source
    moves: tuple[_Move, ...] = ()
    beyond_ascii = _beyond_ascii(source)
    if not beyond_ascii.isdisjoint(_MOVING) or ("&" in source and _ENTITY_INSIDE.search(source)):
        written, moves = _moved_up(source)
        beyond_ascii = _beyond_ascii(written)
    text = with_plain_blanks(written, beyond_ascii)
    for apostrophe in _APOSTROPHE_INSIDE.keys() & beyond_ascii:
        text = _APOSTROPHE_INSIDE[apostrophe].sub("'", text)
    return CleanCopy(source, text, written, moves)


def _beyond_ascii(text: str) -> frozenset[str]:
    """The signs of a text that are not ASCII; by its bytes, which takes a third of the time of a pattern."""
    if text.isascii():
        return frozenset()
    return frozenset(text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"))


def _moved_up(source: str) -> tuple[str, tuple[_Move, ...]]:
    """The source with every sign that nobody sees behind its line, as blanks; and which stretches that changed."""
    moves: list[_Move] = []
    pieces: list[str] = []
    at = 0
    for runs in _lines_that_move(source):
        start, end = runs[0][0], runs[-1][1]
        visible, begins, ends = _visible_signs(source, runs)
        if visible == source[start:end]:
            continue
        moves.append(_Move(start, end, tuple(begins), tuple(ends)))
        pieces += source[at:start], visible.ljust(end - start)
        at = end
    return "".join(pieces) + source[at:], tuple(moves)


def _lines_that_move(source: str) -> Iterator[list[tuple[int, int]]]:
    """The lines that hold what nobody sees, each as its words from the first of them that does.

    What stands alone without a width belongs to the word before it, or at a line's beginning to the word behind it.
    Lines of nothing else, and what stands at the ends of the text, are controls, which the layout keeps as notes.
    """
    first = len(source) - len(source.lstrip(_EDGE))
    last = len(source.rstrip(_EDGE))
    for line in _LINE.finditer(source, first, max(first, last)):
        if not _MOVES.search(line[0]) and "&" not in line[0]:
            continue
        runs: list[tuple[int, int]] = []
        opening: int | None = None
        moving = False
        for run in _RUN.finditer(source, *line.span()):
            moving = moving or bool(_MOVES.search(run[0])) or "&" in run[0]
            if not moving:
                continue
            if run[0].strip(_INVISIBLE):
                runs.append((run.start() if opening is None else opening, run.end()))
                opening = None
            elif runs:
                runs[-1] = runs[-1][0], run.end()
            elif opening is None:
                opening = run.start()
        if runs:
            yield runs


def _visible_signs(source: str, runs: list[tuple[int, int]]) -> tuple[str, list[int], list[int]]:
    """The visible signs of words and the blanks between them, and where in the source each begins and ends.

    What has no width at the ends of a word is part of the word.
    """
    pieces: list[str] = []
    begins: list[int] = []
    ends: list[int] = []

    def take(start: int, end: int) -> None:
        pieces.append(source[start:end])
        begins.extend(range(start, end))
        ends.extend(range(start + 1, end + 1))

    for number, (start, end) in enumerate(runs):
        if number:
            take(runs[number - 1][1], start)
        first = len(begins)
        # Blanks before what stands alone and belongs to the word are left out.
        for run in _RUN.finditer(source, start, end):
            at = run.start()
            for found in _SIGN.finditer(source, *run.span()):
                begin, stop = found.span()
                take(at, begin)
                at = stop
                if found["letter"]:
                    composed = unicodedata.normalize("NFC", found[0])
                    pieces.append(composed)
                    begins.extend(range(begin, begin + len(composed)))
                    ends.extend((*range(begin + 1, begin + len(composed)), stop))
                elif found["entity"]:
                    pieces.append(_ENTITIES.get(found[0][1:-1], "’"))
                    begins.append(begin)
                    ends.append(stop)
            take(at, run.end())
        if len(begins) > first:
            begins[first], ends[-1] = start, end
    return "".join(pieces), begins, ends


def _start(move: _Move) -> int:
    return move.start
