"""With which two kinds of tokens a rule can start: the index by which the engine tries few rules at a place.

Reads the small language in which rules are written: names, brackets, `|`, `?`, `*`, `{m,n}`; what only looks ahead
takes no token.
"""

from __future__ import annotations

import re

from newsparse.dates.kinds import KINDS

_PIECE = re.compile(r"[a-z_]+|\(\?[=!<]+|[()|?*]|\{\d*,?\d*\}")
_DEPTH = 2

Starts = frozenset[str]
_NOTHING: Starts = frozenset({""})


def _joined(left: Starts, right: Starts) -> Starts:
    """What comes of one after the other, cut to two characters."""
    if left == _NOTHING:
        return right
    return frozenset(
        first if len(first) == _DEPTH else (first + second)[:_DEPTH] for first in left for second in right
    )


class _Reader:
    def __init__(self, rule: str, parts: dict[str, str]) -> None:
        self.pieces = _PIECE.findall(rule)
        self.parts = parts
        self.place = 0

    def _peek(self) -> str:
        return self.pieces[self.place] if self.place < len(self.pieces) else ")"

    def alternatives(self) -> Starts:
        found = self._sequence()
        while self._peek() == "|":
            self.place += 1
            found |= self._sequence()
        return found

    def _sequence(self) -> Starts:
        found = _NOTHING
        while self._peek() not in ("|", ")"):
            found = _joined(found, self._repeated())
        return found

    def _repeated(self) -> Starts:
        one = self._single()
        following = self._peek()
        if following == "?":
            self.place += 1
            return one | _NOTHING
        if following == "*" or following.startswith("{"):
            self.place += 1
            several = one | _joined(one, one)
            return several if following.startswith("{1") else several | _NOTHING
        return one

    def _single(self) -> Starts:
        piece = self.pieces[self.place]
        self.place += 1
        if piece.startswith("("):
            inner = self.alternatives()
            self.place += 1
            return _NOTHING if len(piece) > 1 else inner
        if piece in self.parts:
            return starts_of(self.parts[piece], self.parts)
        return frozenset({KINDS[piece]})


def starts_of(rule: str, parts: dict[str, str]) -> Starts:
    """Strings of kinds' characters: of two where the rule goes on or could, of one where it is one token alone.

    >>> sorted(len(start) for start in starts_of("the? (last|next) year*", {}))
    [1, 1, 2, 2, 2, 2]
    """
    return _Reader(rule, parts).alternatives()
