"""Kinds of tokens, each one character, so that a row of tokens is a string and a rule a pattern over it.

The rules never see those characters: a rule is written with the names. A kind comes to be where a word or a rule
names it first.
"""

from __future__ import annotations


class _Kinds(dict[str, str]):
    def __missing__(self, name: str) -> str:
        self[name] = character = chr(0x100 + len(self))
        return character


KINDS = _Kinds()
