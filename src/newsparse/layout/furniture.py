"""Furniture: what an agency or a site puts around a story, told by how the line begins.

The beginnings are data of `english.furniture`. A block is asked for its role only where it opens with a word of
theirs, or with a sign.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from newsparse.english.furniture import FURNITURE
from newsparse.model import NoteRole


class Rule(NamedTuple):
    """A role, the pattern that a block of that role matches from its beginning, and the longest such block."""

    role: NoteRole
    pattern: re.Pattern[str]
    longest: int


RULES: Final = tuple(
    Rule(NoteRole(role), re.compile(r"\s{0,20}(?:" + "|".join(way.pattern for way in ways) + ")"), longest)
    for role, longest, ways in FURNITURE
)


def _openings() -> Mapping[str, frozenset[str]]:
    """The first words of furniture, each with the words that follow it there; none, where any may."""
    found: dict[str, set[str]] = {}
    for _, _, ways in FURNITURE:
        for phrase in (phrase for way in ways for phrase in way.openings):
            first, second = (*phrase.split(), "", "")[:2]
            found.setdefault(first.rstrip(_WORD_ENDS), set()).add(second.rstrip(_WORD_ENDS))
    return {first: frozenset() if "" in seconds else frozenset(seconds) for first, seconds in found.items()}


_WORD_ENDS: Final = ":.,-…)*>»"
_SIGNS: Final = frozenset("([-*#<>»©_—–■•·/+0123456789")
_OPENINGS: Final = _openings()
_HOLDS: Final = frozenset(words for _, _, ways in FURNITURE for way in ways for words in way.holds)


def could_be_furniture(block: str) -> bool:
    """Whether it is worth asking for a role: by the first words, or what else it begins with.

    >>> could_be_furniture("Reporting by Jane Doe"), could_be_furniture("Ministers met on Monday.")
    (True, False)
    """
    word = block[: block.find(" ")] if " " in block else block
    first = word.casefold()
    seconds = _OPENINGS.get(first.rstrip(_WORD_ENDS))
    if seconds is not None:
        second = block[len(word) : len(word) + 24].split(None, 1)
        if not seconds or not second or second[0].casefold().rstrip(_WORD_ENDS) in seconds:
            return True
    if any(words in block for words in _HOLDS):
        return True
    if first.isalpha():
        return False
    return (
        first[0] in _SIGNS
        or word.isupper()
        or (word[2:3] == "-" and word[:2].isupper())  # BC-EU--Harbour
        or first[-1] in "/_:,"
        or word == block
        or "@" in first
        or first[:4] == "http"
    )


def role_of(block: str) -> NoteRole | None:
    """The role of a block of furniture, None for the story's own.

    >>> role_of("-30-"), role_of("They met on Monday.")
    (<NoteRole.TRAILER: 'trailer'>, None)
    """
    length = len(block)
    for role, pattern, longest in RULES:
        if length <= longest and pattern.match(block):
            return role
    return None
