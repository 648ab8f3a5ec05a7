"""A token as the rules see it, and a row of them."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.grammar.kinds import KINDS


class Word(NamedTuple):
    """What a token is: its kind, which rules speak of, and what it says: a name, a number or both."""

    kind: str
    name: str = ""
    number: int = 0


class Chunk(NamedTuple):
    """A row of tokens: where each starts and ends and what it is; `shape` has one character for each, its kind."""

    starts: list[int]
    ends: list[int]
    words: list[Word]
    shape: str


def shape_of(words: list[Word]) -> str:
    """The kinds of the words, a character each."""
    return "".join([KINDS[word.kind] for word in words])
