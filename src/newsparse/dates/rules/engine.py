"""The machine that runs the rules: nothing in it knows a word of English.

A rule is a pattern over the kinds of tokens and a function that says what the tokens mean. At a place the rules that
can start with its two tokens are tried in the order in which they are written; a function that answers None lets the
later ones try.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from newsparse.dates.expressions import Expression
from newsparse.dates.kinds import KINDS, pattern_of
from newsparse.dates.meanings import Meaning
from newsparse.dates.rules.starts import Starts, starts_of
from newsparse.dates.tokens import Chunk
from newsparse.dates.vocabulary import Word
from newsparse.model import TimexMod


class Reading:
    """The tokens that a rule took, for the function that tells what they mean."""

    __slots__ = ("chunk", "first", "kinds", "last", "text")

    def __init__(self, text: str, chunk: Chunk, first: int, last: int) -> None:
        self.text: str = text
        self.chunk: Chunk = chunk
        self.first: int = first
        self.last: int = last
        self.kinds: str = chunk.shape[first:last]

    def has(self, kind: str) -> bool:
        """Whether a token of that kind is there."""
        return KINDS[kind] in self.kinds

    def get(self, *kinds: str) -> Word | None:
        """The first token of the first of these kinds that is there."""
        for kind in kinds:
            place = self.kinds.find(KINDS[kind])
            if place >= 0:
                return self.chunk.words[self.first + place]
        return None

    def words(self, *kinds: str) -> list[Word]:
        """All tokens of these kinds, in order."""
        return [self.chunk.words[self.first + place] for place in self.places(*kinds)]

    def places(self, *kinds: str) -> list[int]:
        """Where the tokens of these kinds stand in the reading."""
        wanted = "".join([KINDS[kind] for kind in kinds])
        return [place for place, character in enumerate(self.kinds) if character in wanted]

    def before(self, distance: int = 1) -> str:
        """The kind of the token in front, empty where there is none."""
        place = self.first - distance
        return self.chunk.words[place].kind if place >= 0 else ""

    def after(self, distance: int = 1) -> str:
        """The kind of the token behind, empty where there is none."""
        place = self.last + distance - 1
        return self.chunk.words[place].kind if place < len(self.chunk.words) else ""

    def word_after(self) -> str:
        """The token behind, as written."""
        return self.written(self.last - self.first) if self.last < len(self.chunk.words) else ""

    def word_before(self) -> str:
        """The token in front, as written."""
        return self.written(-1) if self.first else ""

    def word(self, place: int) -> Word:
        """The token at a place of the reading, 0 is the first; -1 is the one in front of it."""
        return self.chunk.words[self.first + place]

    def written(self, place: int) -> str:
        """The token at a place, as written."""
        return self.text[self.chunk.starts[self.first + place] : self.chunk.ends[self.first + place]]

    def last_word(self) -> Word:
        """The last token of the reading."""
        return self.chunk.words[self.last - 1]

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


_Built: TypeAlias = "Expression | Sequence[Expression] | None"
Build: TypeAlias = Callable[[Reading], _Built]
Rule: TypeAlias = tuple[str, Build]


_Candidate: TypeAlias = tuple[Callable[[str, int], "re.Match[str] | None"], Build]


class Grammar:
    """Rules in order, ready to be run over a chunk of tokens."""

    def __init__(self, rules: Sequence[Rule], parts: dict[str, str]) -> None:
        self._rules: list[tuple[Starts, _Candidate]] = [
            (starts_of(rule, parts), (re.compile(pattern_of(rule, parts)).match, build)) for rule, build in rules
        ]
        firsts = {start[0] for starts, _ in self._rules for start in starts}
        self._places = re.compile(f"[{''.join(sorted(firsts))}]").finditer
        self._by_start: dict[str, tuple[_Candidate, ...]] = {}

    def _candidates(self, start: str) -> tuple[_Candidate, ...]:
        """The rules that can start with these two kinds; at most as many answers as there are pairs of kinds."""
        found = self._by_start[start] = tuple(
            candidate for starts, candidate in self._rules if start in starts or start[0] in starts
        )
        return found

    def expressions(self, text: str, chunks: Iterable[Chunk]) -> list[Expression]:
        """What the rules find in the chunks, from left to right, never overlapping."""
        found: list[Expression] = []
        for chunk in chunks:
            self._read(text, chunk, found.append)
        return found

    def _read(self, text: str, chunk: Chunk, add: Callable[[Expression], None]) -> None:
        shape = chunk.shape
        by_start = self._by_start
        resume = 0
        for start in self._places(shape):
            place = start.start()
            if place < resume:
                continue
            pair = shape[place : place + 2]
            candidates = by_start.get(pair)
            if candidates is None:
                candidates = self._candidates(pair)
            for match, build in candidates:
                found = match(shape, place)
                if found is None:
                    continue
                built = build(Reading(text, chunk, place, found.end()))
                if built is None:
                    continue
                resume = found.end()
                if isinstance(built, Expression):
                    add(built)
                else:
                    for one in built:
                        add(one)
                break
