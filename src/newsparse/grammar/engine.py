"""The machine that runs the rules.

At a place the rules that can start with its three tokens are tried in the order in which they are written; one whose
guards forbid it, or which answers None, lets the later ones try.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import starmap
from typing import TypeAlias

from newsparse.grammar.guards import Guard, wanted
from newsparse.grammar.patterns import DEPTH, pattern_of
from newsparse.grammar.reading import Expression, Reading
from newsparse.grammar.rules import Rule
from newsparse.grammar.words import Chunk

_MOST_STARTS = 8192  # of which the rules are kept; news has some 2,000

_Match: TypeAlias = Callable[[str, int], "re.Match[str] | None"]
_Candidate: TypeAlias = tuple[_Match, Rule, Mapping[str, tuple[int, ...]], tuple[Guard, ...]]


class Grammar:
    """Rules in order, ready to be run over a chunk of tokens."""

    def __init__(self, rules: Sequence[Rule], parts: Mapping[str, str]) -> None:
        self._rules = [(rule, pattern_of(rule.pattern, parts)) for rule in rules]
        self._firsts = frozenset(start[0] for _, pattern in self._rules for start in pattern.starts)
        self._candidates = lru_cache(maxsize=_MOST_STARTS)(self._rules_from)
        self._ready: dict[int, _Candidate] = {}

    def _rules_from(self, start: str) -> tuple[_Candidate, ...]:
        """The rules that can start with these kinds."""
        starts = {start[:length] for length in range(1, DEPTH + 1)}
        return tuple(
            self._ready.get(number) or self._made_ready(number)
            for number, (_, pattern) in enumerate(self._rules)
            if not pattern.starts.isdisjoint(starts)
        )

    def _made_ready(self, number: int) -> _Candidate:
        """The rule of that number; a pattern is compiled when it could match for the first time."""
        rule, pattern = self._rules[number]
        needed = (*starmap(wanted, pattern.wanted.items()), *rule.only)
        self._ready[number] = re.compile(pattern.text).match, rule, pattern.groups, needed
        return self._ready[number]

    def expressions(self, text: str, chunks: Iterable[Chunk]) -> list[Expression]:
        """What the rules find in the chunks, from left to right, never overlapping."""
        found: list[Expression] = []
        for chunk in chunks:
            for _, _, built in self.matches(text, chunk):
                found += built
        return found

    def matches(self, text: str, chunk: Chunk) -> Iterator[tuple[Rule, Reading, Sequence[Expression]]]:
        """The rules that take something of the chunk, each with what it takes and what comes of it."""
        shape = chunk.shape
        candidates, firsts = self._candidates, self._firsts
        resume = 0
        for place, kind in enumerate(shape):
            if place < resume or kind not in firsts:
                continue
            for match, rule, groups, needed in candidates(shape[place : place + DEPTH]):
                found = match(shape, place)
                if found is None:
                    continue
                reading = Reading(text, chunk, found, groups)
                built = rule.build(reading) if _may_be(reading, needed, rule.unless) else None
                if built is None:
                    continue
                resume = found.end()
                yield rule, reading, (built,) if isinstance(built, Expression) else built
                break


def _may_be(reading: Reading, needed: Iterable[Guard], forbidden: Iterable[Guard]) -> bool:
    """Whether all that is needed holds, and nothing that is forbidden."""
    for guard in needed:
        if not guard(reading):
            return False
    for guard in forbidden:  # noqa: SIM110 - a generator costs more than the guards
        if guard(reading):
            return False
    return True
