"""Tokens that belong together made one, as `english.dates.compositions` says."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsparse.english.dates.compositions import COMPOSITION_PARTS, COMPOSITIONS, NEEDED
from newsparse.grammar.kinds import KINDS
from newsparse.grammar.patterns import pattern_of
from newsparse.grammar.words import Chunk, Word, shape_of

_NEEDED = frozenset(KINDS[kind] for kind in NEEDED)
_PATTERNS = [pattern_of(rule, COMPOSITION_PARTS) for rule, _ in COMPOSITIONS]
_FIRST = "".join(sorted({start[0] for pattern in _PATTERNS for start in pattern.starts}))
_MAKERS: dict[int | None, Callable[[list[Word]], Word]] = dict(enumerate((make for _, make in COMPOSITIONS), 1))
_ANY = "|".join(f"({pattern.text})" for pattern in _PATTERNS)
_REDUCE = re.compile(f"(?=[{_FIRST}])(?:{_ANY})")


def composed(chunk: Chunk) -> Chunk:
    """The chunk with what belongs together as one token each."""
    shape = chunk.shape
    if _NEEDED.isdisjoint(shape):
        return chunk
    starts: list[int] = []
    ends: list[int] = []
    words: list[Word] = []
    done = 0
    for found in _REDUCE.finditer(shape):
        first, last = found.span()
        starts += chunk.starts[done : first + 1]
        ends += chunk.ends[done:first]
        ends.append(chunk.ends[last - 1])
        words += chunk.words[done:first]
        words.append(_MAKERS[found.lastindex](chunk.words[first:last]))
        done = last
    if not done:
        return chunk
    starts += chunk.starts[done:]
    ends += chunk.ends[done:]
    words += chunk.words[done:]
    return Chunk(starts, ends, words, shape_of(words))
