"""Furniture: what an agency or a site puts around a story, told by how the line begins.

The beginnings are data of `english.furniture`. A block is asked for its role only where it opens with a word of
theirs, or with a sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from newsparse.english.furniture import FURNITURE, SHARED
from newsparse.model import NoteRole


class Rule(NamedTuple):
    """A role, a pattern that a block of that role matches from its beginning, and the longest such block.

    `openings` are the first two letters of the words that such a block begins with, folded; none, where any may
    stand there. `signed` says that signs may stand in front of the words. `needs` are words of which such a block
    holds one; none, where it need not.
    """

    role: NoteRole
    pattern: re.Pattern[str]
    longest: int
    openings: frozenset[str]
    signed: bool
    needs: tuple[str, ...]

    def could_begin(self, opening: str) -> bool:
        """Whether a block of the role could begin with these two signs, folded."""
        if not self.openings or (self.signed and not opening.isalnum()):
            return True
        return any(opening.startswith(letters) or letters.startswith(opening) for letters in self.openings)


def _rules() -> Iterator[Rule]:
    """For each role a rule by shape, then one for each way that begins with words or needs some further on."""
    for name, longest, ways in FURNITURE:
        role = NoteRole(name)
        shapes = [way.pattern for way in ways if not way.words and not way.needs]
        if shapes:
            yield Rule(role, _behind_blanks("|".join(shapes)), longest, frozenset(), False, ())
        for way in ways:
            if way.words or way.needs:
                openings = frozenset(phrase[:2].casefold() for phrase in (*way.words, *way.maybe))
                yield Rule(role, _behind_blanks(way.pattern), longest, openings, bool(way.before), way.needs)


def _behind_blanks(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\s{{0,20}}(?:{pattern})")


RULES: Final = tuple(_rules())
# The roles of which a block can look like places in capitals: FOR IMMEDIATE RELEASE.
_LABELS: Final = (NoteRole.ADVISORY, NoteRole.PROMOTION)


@lru_cache(maxsize=1024)
def _rules_for(opening: str, *, labels: bool = False) -> tuple[Rule, ...]:
    """The rules for a block that begins with these two signs: a fifth of all; `labels`: those of labels alone."""
    rules = tuple(rule for rule in RULES if rule.role in _LABELS) if labels else RULES
    if not opening.isascii() or opening[:1].isspace():  # what a pattern in any case takes for a letter, too
        return rules
    return tuple(rule for rule in rules if rule.could_begin(opening.casefold()))


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


def _holds() -> Mapping[str, tuple[str, ...]]:
    """The phrases that a block may hold, by what they share; by themselves, where that is nothing."""
    found: dict[str, dict[str, None]] = {}
    for phrase in (phrase for _, _, ways in FURNITURE for way in ways for phrase in way.holds):
        shared = next((sign for sign in SHARED if sign in phrase), phrase)
        found.setdefault(shared, {})[phrase] = None
    return {shared: tuple(phrases) for shared, phrases in found.items()}


_HOLDS: Final = tuple(_holds().items())


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
    for shared, phrases in _HOLDS:
        if shared in block and _holds_one(block, phrases):
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
    rule = _first_rule(block, _rules_for(block[:2]))
    return rule.role if rule is not None else None


def is_label(block: str) -> bool:
    """Whether a block is an advisory or a promotion, which may look like places in capitals.

    >>> is_label("FOR IMMEDIATE RELEASE"), is_label("PORT LOUIS")
    (True, False)
    """
    if _first_rule(block, _rules_for(block[:2], labels=True)) is None:
        return False
    return could_be_furniture(block) and role_of(block) in _LABELS


def _first_rule(block: str, rules: tuple[Rule, ...]) -> Rule | None:
    length = len(block)
    for rule in rules:
        _, pattern, longest, _, _, needs = rule
        if length <= longest and (not needs or _holds_one(block, needs)) and pattern.match(block):
            return rule
    return None


def _holds_one(block: str, phrases: tuple[str, ...]) -> bool:
    """Whether one of the phrases stands somewhere in the block."""
    for words in phrases:  # noqa: SIM110  any() takes twice the time, and many blocks are asked
        if words in block:
            return True
    return False
