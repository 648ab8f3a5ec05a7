"""A match of a rule: its tokens, what was captured by name, and what stands around it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from newsparse.grammar.meanings import Meaning
from newsparse.grammar.words import Chunk, Word
from newsparse.model import TimexMod

_WORD = re.compile(r"[^\W\d_]+")
_FAR = 80  # characters in which the nearest words are looked for
_FARTHER = 250  # and those in which many are
_MANY = 16  # words


class Expression(NamedTuple):
    """A recognised time expression: its place, its meaning, and whether it opens a range that the next one closes."""

    start: int
    end: int
    meaning: Meaning
    mod: TimexMod | None = None
    opens_range: bool = False


class Reading:
    """The tokens that a rule took, for its guards and for what it means.

    A place is counted in tokens: 0 is the first of the reading, -1 the one in front of it.
    """

    __slots__ = ("_groups", "_match", "chunk", "first", "kinds", "last", "member", "text")

    def __init__(self, text: str, chunk: Chunk, match: re.Match[str], groups: Mapping[str, tuple[int, ...]]) -> None:
        self.text: str = text
        self.chunk: Chunk = chunk
        self.first: int = match.start()
        self.last: int = match.end()
        self.kinds: str = match[0]
        self.member: int = 0  # of a list: of a name that captured several times, that one counts
        self._match: re.Match[str] = match
        self._groups: Mapping[str, tuple[int, ...]] = groups

    # What was captured.

    def spans(self, name: str) -> list[tuple[int, int]]:
        """The places of the tokens, each time that something was captured by that name, as in a slice."""
        spans = map(self._match.span, self._groups.get(name, ()))
        return [(first - self.first, last - self.first) for first, last in spans if first >= 0]

    def span(self, name: str) -> tuple[int, int] | None:
        """The places of what was captured by that name, in a list for its member; None where nothing was."""
        groups = self._groups.get(name)
        if groups is None:
            return None
        if self.member:
            spans = self.spans(name)
            return spans[min(self.member, len(spans) - 1)] if spans else None
        match = self._match
        for group in groups:
            first = match.start(group)
            if first >= 0:
                return first - self.first, match.end(group) - self.first
        return None

    def captured(self, name: str) -> Word | None:
        """The first token that was captured by that name, in a list for its member."""
        if self.member:
            places = self.span(name)
            return self.word(places[0]) if places is not None and places[0] < places[1] else None
        match = self._match
        for group in self._groups.get(name, ()):
            first = match.start(group)
            if first >= 0:
                return self.chunk.words[first] if first < match.end(group) else None
        return None

    def each_captured(self, name: str) -> list[Word]:
        """The first token of each time that something was captured by that name."""
        spans = map(self._match.span, self._groups.get(name, ()))
        return [self.chunk.words[first] for first, last in spans if first < last]

    def all_captured(self, name: str) -> list[Word]:
        """All tokens that were captured by that name."""
        words: list[Word] = []
        match = self._match
        for group in self._groups.get(name, ()):
            first = match.start(group)
            if first >= 0:
                words += self.chunk.words[first : match.end(group)]
        return words

    def word(self, place: int) -> Word:
        """The token at a place of the reading."""
        return self.chunk.words[self.first + place]

    def written(self, place: int) -> str:
        """The token at a place, as written."""
        return self.text[self.chunk.starts[self.first + place] : self.chunk.ends[self.first + place]]

    # What stands around it.

    def before(self, distance: int = 1) -> str:
        """The kind of the token in front, empty where there is none."""
        place = self.first - distance
        return self.chunk.words[place].kind if place >= 0 else ""

    def after(self, distance: int = 1) -> str:
        """The kind of the token behind, empty where there is none."""
        place = self.last + distance - 1
        return self.chunk.words[place].kind if place < len(self.chunk.words) else ""

    def word_before(self, distance: int = 1) -> str:
        """The token in front, as written."""
        return self.written(-distance) if self.first >= distance else ""

    def word_after(self, distance: int = 1) -> str:
        """The token behind, as written."""
        place = self.last + distance - 1
        return self.written(place - self.first) if place < len(self.chunk.words) else ""

    def text_before(self) -> str:
        """The text in front, as far as the nearest words are looked for."""
        start = self.chunk.starts[self.first]
        return self.text[max(0, start - _FAR) : start]

    def text_after(self) -> str:
        """The text behind, so far as well."""
        end = self.chunk.ends[self.last - 1]
        return self.text[end : end + _FAR]

    def words_before(self, most: int) -> list[str]:
        """The last few words of the text in front, in small letters, the nearest first."""
        start = self.chunk.starts[self.first]
        words = _WORD.findall(self.text[max(0, start - _reach(most)) : start].lower())
        return words[::-1][:most]

    def words_after(self, most: int) -> list[str]:
        """The next few words of the text behind, in small letters."""
        end = self.chunk.ends[self.last - 1]
        return _WORD.findall(self.text[end : end + _reach(most)].lower())[:most]

    # What it makes.

    def says(
        self,
        meaning: Meaning,
        mod: TimexMod | None = None,
        first: int = 0,
        last: int | None = None,
        opens_range: bool = False,
    ) -> Expression:
        """The expression; `first` and `last` (as in a slice) take a part of the tokens."""
        start = self.chunk.starts[self.first + first]
        end = self.chunk.ends[(self.last if last is None else self.first + last) - 1]
        return Expression(start, end, meaning, mod, opens_range)


def _reach(words: int) -> int:
    """The characters in which so many words are looked for."""
    return _FAR if words <= _MANY else _FARTHER
