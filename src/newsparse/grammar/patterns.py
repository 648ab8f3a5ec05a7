"""The small language in which rules are written, turned into regular expressions over the characters of kinds.

A pattern is made of names of kinds and of parts, brackets, `|`, `?`, `*` and `{m,n}`; `(?!`, `(?=`, `(?<!` and `(?<=`
look around and take nothing; `m@` captures the kind, part or bracket behind it. A name may capture several times: it
has a group at each place, and in what is repeated, as in `(and d@day){1,3}`, for each time. `u=W,M@unit` and
`n=1-4@nth` capture only words of these names or numbers. A word in quotation marks, as in `the 'back' end`, is a kind
of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from newsparse.grammar.kinds import KINDS

_PIECE = re.compile(r"[a-z]+(?:=[\w,-]+)?@|[a-z_]+|'[a-z]+'|\(\?[=!<]+|[()|?*]|\{\d*,?\d*\}")
_QUOTED = re.compile(r"'([a-z]+)'")
DEPTH = 3  # kinds, by which the engine finds the few rules that can start at a place

Starts = frozenset[str]
_NOTHING: Starts = frozenset({""})


class Pattern(NamedTuple):
    """A pattern: as a regular expression, with what it can start, and the numbers of its groups by capture.

    A start has three characters where the pattern goes on or could, fewer where it takes so few tokens. What a rule
    wants to see behind itself counts as well.
    """

    text: str
    starts: Starts
    groups: Mapping[str, tuple[int, ...]]
    wanted: Mapping[str, str]  # names or numbers, by captures that take no others


def words_in(rule: str) -> list[str]:
    """The words that a rule itself names, for the vocabulary to know.

    >>> words_in("the 'back' end of")
    ['back']
    """
    return _QUOTED.findall(rule)


def kind_of(word: str) -> str:
    """The kind that a word in quotation marks is."""
    return f"'{word}'"


def pattern_of(rule: str, parts: Mapping[str, str]) -> Pattern:
    """The pattern that a rule in names stands for; `parts` are named pieces of rules.

    >>> pattern = pattern_of("the? m@(last|next)", {})
    >>> pattern.text == f"{KINDS['the']}?({KINDS['last']}|{KINDS['next']})", pattern.groups
    (True, {'m': (1,)})
    >>> sorted(len(start) for start in pattern.starts)
    [1, 1, 2, 2]
    >>> sorted(len(start) for start in pattern_of("m@(last|next) (?=month)", {}).starts)
    [2, 2]
    """
    reader = _Reader(rule, parts, {}, {}, is_whole=True)
    text, starts = reader.alternatives()
    return Pattern(text, starts, reader.groups, reader.wanted)


class _Reader:
    def __init__(
        self,
        rule: str,
        parts: Mapping[str, str],
        groups: dict[str, tuple[int, ...]],
        wanted: dict[str, str],
        *,
        is_whole: bool = False,
    ) -> None:
        self.pieces: list[str] = _PIECE.findall(rule)
        self.parts = parts
        self.place = 0
        self.groups = groups
        self.wanted = wanted
        self.is_whole = is_whole  # not a part of a rule

    def _peek(self) -> str:
        return self.pieces[self.place] if self.place < len(self.pieces) else ")"

    def _next(self) -> str:
        self.place += 1
        return self.pieces[self.place - 1]

    def alternatives(self) -> tuple[str, Starts]:
        texts, starts = [""], Starts()
        while True:
            texts[-1], more = self._sequence()
            starts |= more
            if self._peek() != "|":
                return "|".join(texts), starts
            self.place += 1
            texts.append("")

    def _sequence(self) -> tuple[str, Starts]:
        text, starts = "", _NOTHING
        while self._peek() not in ("|", ")"):
            piece, more = self._repeated()
            text, starts = text + piece, _joined(starts, more)
        return text, starts

    def _repeated(self) -> tuple[str, Starts]:
        place, groups = self.place, dict(self.groups)
        text, one = self._single()
        captures = self.groups != groups
        following = self._peek()
        if following == "?":
            return text + self._next(), one | _NOTHING
        if following == "*" or following.startswith("{"):
            several = one
            for _ in range(1, DEPTH):
                several |= _joined(several, one)
            several = several if following.startswith("{1") else several | _NOTHING
            least, _, most = following[1:-1].partition(",")
            if captures and most:
                return self._each_time(text, place, int(least), int(most)), several
            return text + self._next(), several
        return text, one

    def _each_time(self, text: str, place: int, least: int, most: int) -> str:
        """What captures, so many times, with groups for each of them."""
        texts = [text]
        for _ in range(1, most):
            self.place = place
            texts.append(self._single()[0])
        self.place += 1
        repeated = ""
        for number in range(most, 0, -1):
            repeated = texts[number - 1] + repeated
            if number > least:
                repeated = f"(?:{repeated})?"
        return repeated

    def _single(self) -> tuple[str, Starts]:
        piece = self._next()
        if piece.endswith("@"):
            name, _, wanted = piece[:-1].partition("=")
            if wanted:
                self.wanted[name] = wanted
            self.groups[name] = (*self.groups.get(name, ()), 1 + sum(map(len, self.groups.values())))
            text, starts = self._single()
            return f"({text[3:-1] if text.startswith('(?:') else text})", starts
        if piece.startswith("("):
            text, starts = self.alternatives()
            self.place += 1
            if piece == "(":
                return f"(?:{text})", starts
            ends_rule = self.is_whole and self.place == len(self.pieces)
            return f"{piece}{text})", starts if ends_rule and piece == "(?=" else _NOTHING
        if piece in self.parts:
            text, starts = _Reader(self.parts[piece], self.parts, self.groups, self.wanted).alternatives()
            return f"(?:{text})", starts
        return KINDS[piece], frozenset({KINDS[piece]})


def _joined(left: Starts, right: Starts) -> Starts:
    """What comes of one after the other, cut to as many characters as count."""
    if left is _NOTHING:
        return right
    whole = frozenset([first for first in left if len(first) == DEPTH])
    return whole.union([(first + second)[:DEPTH] for first in left - whole for second in right])
