"""The machine that runs the rules: nothing in it knows a word of English.

A rule is a pattern over the kinds of tokens and a function that says what the tokens mean. All patterns are one
alternation, tried in the order in which the rules are written; a function that answers None gives the place back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from newsparse.dates.expressions import Expression, Meaning
from newsparse.dates.kinds import KINDS, NAMES, pattern_of
from newsparse.dates.lexicon import Word
from newsparse.dates.tokens import Chunk
from newsparse.model import TimexMod


class Reading:
    """The tokens that a rule took, for the function that tells what they mean."""

    __slots__ = ("chunk", "first", "kinds", "last", "text")

    def __init__(self, text: str, chunk: Chunk, first: int, last: int) -> None:
        self.text = text
        self.chunk = chunk
        self.first = first
        self.last = last
        self.kinds = chunk.shape[first:last]

    def has(self, kind: str) -> bool:
        """Whether a token of that kind is there."""
        return KINDS[kind] in self.kinds

    def get(self, *kinds: str) -> Word | None:
        """The first token of the first of these kinds that is there."""
        for kind in kinds:
            place = self.kinds.find(KINDS[kind])
            if place >= 0:
                return self.chunk.tokens[self.first + place].word
        return None

    def words(self, *kinds: str) -> list[Word]:
        """All tokens of these kinds, in order."""
        return [token.word for token in self.chunk.tokens[self.first : self.last] if token.word.kind in kinds]

    def places(self, *kinds: str) -> list[int]:
        """Where the tokens of these kinds stand in the reading."""
        return [place for place, character in enumerate(self.kinds) if NAMES[character] in kinds]

    def before(self, distance: int = 1) -> str:
        """The kind of the token in front, empty where there is none."""
        place = self.first - distance
        return self.chunk.tokens[place].word.kind if place >= 0 else ""

    def after(self, distance: int = 1) -> str:
        """The kind of the token behind, empty where there is none."""
        place = self.last + distance - 1
        return self.chunk.tokens[place].word.kind if place < len(self.chunk.tokens) else ""

    def word_after(self) -> str:
        """The token behind, as written."""
        if self.last >= len(self.chunk.tokens):
            return ""
        token = self.chunk.tokens[self.last]
        return self.text[token.start : token.end]

    def word_before(self) -> str:
        """The token in front, as written."""
        if not self.first:
            return ""
        token = self.chunk.tokens[self.first - 1]
        return self.text[token.start : token.end]

    def says(
        self,
        meaning: Meaning,
        mod: TimexMod | None = None,
        first: int = 0,
        last: int | None = None,
        opens_range: bool = False,
    ) -> Expression:
        """The expression; `first` and `last` (as in a slice) take a part of the tokens."""
        tokens = self.chunk.tokens[self.first : self.last][first:last]
        return Expression(tokens[0].start, tokens[-1].end, meaning, mod, opens_range)


_Built: TypeAlias = "Expression | Sequence[Expression] | None"
Build: TypeAlias = Callable[[Reading], _Built]
Rule: TypeAlias = tuple[str, Build]


class Grammar:
    """Rules in order, ready to be run over a chunk of tokens."""

    def __init__(self, rules: Sequence[Rule], parts: dict[str, str]) -> None:
        self._builds = [build for _, build in rules]
        self._written = [pattern_of(rule, parts) for rule, _ in rules]
        self._pattern = re.compile("|".join(f"({written})" for written in self._written))
        self._alone: dict[int, re.Pattern[str]] = {}

    def expressions(self, text: str, chunk: Chunk) -> Iterator[Expression]:
        """What the rules find in the chunk, from left to right, never overlapping."""
        place = 0
        search = self._pattern.search
        while found := search(chunk.shape, place):
            number = (found.lastindex or 1) - 1
            built = self._builds[number](Reading(text, chunk, found.start(), found.end()))
            end = found.end()
            if built is None:
                built, end = self._otherwise(text, chunk, found.start(), number + 1)
            if built is None:
                place = found.start() + 1
                continue
            place = end
            if isinstance(built, Expression):
                yield built
            else:
                yield from built

    def _otherwise(self, text: str, chunk: Chunk, place: int, number: int) -> tuple[_Built, int]:
        """What the rules from that number on make of the place, where the rules before gave it back."""
        for later in range(number, len(self._written)):
            pattern = self._alone.get(later)
            if pattern is None:
                pattern = self._alone[later] = re.compile(self._written[later])
            found = pattern.match(chunk.shape, place)
            if found is not None:
                built = self._builds[later](Reading(text, chunk, place, found.end()))
                if built is not None:
                    return built, found.end()
        return None, place
