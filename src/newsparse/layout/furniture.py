"""Furniture: what an agency or a site puts around a story, known by how the line begins.

The beginnings are data of `english.furniture`. A block is asked about its role only where it opens with a word of
theirs, or with a sign; and then about the shapes, and what begins with the same letters.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final, NamedTuple, TypeAlias

from newsparse.english.furniture import FURNITURE, SHARED
from newsparse.model import NoteRole

LONGEST_HOUSE: Final = 40


Phrases: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]
"""Phrases that furniture may hold, by what several of them share."""


class Rule(NamedTuple):
    """A role, a pattern that a block of that role matches from its beginning, and the longest such block.

    Of two rules the one with the lower `number` is asked first. `needs` are words of which such a block holds one;
    none, where it need not.
    """

    number: int
    role: NoteRole
    longest: int
    pattern: str
    needs: tuple[str, ...]


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, with blanks allowed before it. Most are never asked: all would take longer than a story."""
    return re.compile(rf"\s{{0,20}}(?:{pattern})")


def _shared(phrase: str) -> str:
    """What a phrase shares with others, else the phrase."""
    return next((sign for sign in SHARED if sign in phrase), phrase)


_WAYS: Final = tuple((NoteRole(name), longest, way) for name, longest, ways in FURNITURE for way in ways)
RULES: Final = tuple(
    Rule(number, role, longest, way.pattern, way.needs) for number, (role, longest, way) in enumerate(_WAYS)
)
_BY_WAY: Final = tuple((rule, way) for rule, (_, _, way) in zip(RULES, _WAYS, strict=True))
_SHAPES: Final = tuple(rule for rule, way in _BY_WAY if not way.words and not way.needs)
_SIGNED: Final = tuple(rule for rule, way in _BY_WAY if way.before)
_NEEDY: Final = tuple(rule for rule in RULES if rule.needs)
# One of these is in each block that has what one of them needs.
_NEEDS: Final = tuple(dict.fromkeys(_shared(need) for rule in _NEEDY for need in rule.needs))
# Any of the shapes, with the number of the first that a block has as the name of a group.
_ANY_SHAPE: Final = "|".join(f"(?:{rule.pattern})(?P<n{rule.number}>)" for rule in _SHAPES)
# The roles of which a block can look like places in capitals: FOR IMMEDIATE RELEASE, UPDATED: 3 June.
_LABELS: Final = frozenset(
    (
        NoteRole.ADVISORY,
        NoteRole.PROMOTION,
        NoteRole.TIMESTAMP,
        NoteRole.CORRECTION,
        NoteRole.PHOTO,
        NoteRole.CREDIT,
        NoteRole.CONTACT,
        NoteRole.TRAILER,
    )
)
_LETTERS: Final = 3
_WORD_ENDS: Final = ":.,-…)*>»"
_SIGNS: Final = frozenset("([-*#<>»©_—–■•·/+0123456789")
_FIRST_LETTERS: Final = re.compile(r"[^\W_]+")
# What a pattern in any case takes for these letters, too.
_LIKE_ASCII: Final = str.maketrans({"ı": "i", "İ": "i", "ſ": "s", "K": "k"})


def _rules_by_letters() -> Mapping[str, tuple[Rule, ...]]:
    """The rules by the first letters of the words that they begin with, folded."""
    found: dict[str, dict[Rule, None]] = {}
    for rule, way in _BY_WAY:
        for phrase in (*way.words, *way.maybe):
            found.setdefault(_first_letters(phrase), {})[rule] = None
    return {letters: tuple(rules) for letters, rules in found.items()}


def _first_letters(word: str) -> str:
    letters = _FIRST_LETTERS.search(word)
    return letters[0].translate(_LIKE_ASCII).casefold()[:_LETTERS] if letters else ""


_BY_LETTERS: Final = _rules_by_letters()


@lru_cache(maxsize=4096)
def _rules_for(word: str, held: tuple[str, ...]) -> tuple[tuple[Rule, re.Pattern[str]], ...]:
    """The rules but for those by shape, for a block that begins with this word and holds these of `_NEEDS`."""
    letters = _first_letters(word)  # none, where it has signs alone
    begun = {rule for length in range(1, _LETTERS + 1) for rule in _BY_LETTERS.get(letters[:length], ())}
    needy = (rule for rule in _NEEDY if not {*map(_shared, rule.needs)}.isdisjoint(held))
    asked = sorted({*(begun if letters else _SIGNED), *needy})
    return tuple((rule, compiled(rule.pattern)) for rule in asked)


def _openings() -> Mapping[str, Mapping[str, int]]:
    """The first words of furniture, each with the words that follow it there and how long such a block is at most.

    The empty word stands for any.
    """
    found: dict[str, dict[str, int]] = {}
    for rule, phrase in ((rule, phrase) for rule, way in _BY_WAY for phrase in way.openings):
        first, second = (*phrase.split(), "", "")[:2]
        seconds = found.setdefault(first.rstrip(_WORD_ENDS), {})
        second = second.rstrip(_WORD_ENDS)
        seconds[second] = max(rule.longest, seconds.get(second, 0))
    return found


_OPENINGS: Final = _openings()
_ANY_SECOND: Final = {"": max(rule.longest for rule in RULES)}


def _holds() -> Phrases:
    """The phrases that a block may hold, by what they share; by their longest words, where that is nothing."""
    found: dict[str, dict[str, None]] = {}
    for phrase in (phrase for _, way in _BY_WAY for phrase in way.holds):
        shared = _shared(phrase)
        found.setdefault(max(shared.split(), key=len), {})[phrase] = None
    return tuple((shared, tuple(phrases)) for shared, phrases in found.items())


_HOLDS: Final = _holds()


def phrases_in(text: str) -> Phrases:
    """Of the phrases that furniture may hold, those that a text may: most texts have few, and many blocks to ask."""
    return tuple([held for held in _HOLDS if held[0] in text])


@lru_cache(maxsize=4096)
def _seconds_of(word: str) -> Mapping[str, int] | None:
    """What may follow this first word in furniture, as `_openings` has it; None, where the word opens none."""
    is_worth = (
        not word.isalpha()
        and (
            word[:1] in _SIGNS
            or word.isupper()
            or (word[2:3] == "-" and word[:2].isupper())  # BC-EU--Harbour
            or word[-1:] in "/_:,"
            or "@" in word
        )
    )
    return _ANY_SECOND if is_worth else _OPENINGS.get(word.casefold().rstrip(_WORD_ENDS))


def could_be_furniture(block: str, held: Phrases = _HOLDS) -> bool:
    """Whether it is worth asking for a role: by the first words, by what it holds, or a house at its end.

    >>> could_be_furniture("Reporting by Jane Doe"), could_be_furniture("Ministers met on Monday.")
    (True, False)
    """
    word, _, rest = block.partition(" ")
    seconds = _seconds_of(word)
    if not rest and (seconds is not None or not word.isalpha()):
        return True
    if seconds is not None:
        second = rest.partition(" ")[0].casefold().rstrip(_WORD_ENDS)
        if len(block) <= max(seconds.get("", 0), seconds.get(second, 0)):
            return True
    for shared, phrases in held:
        if shared in block and (_holds_one(block, phrases) or (shared == "/" and _ends_in_house(block))):
            return True
    return False


def _ends_in_house(block: str) -> bool:
    """Whether a slash near its end is in front of the last word or two: Jane Doe/Springfield Herald."""
    return not block.endswith((".", "!", "?")) and "/" in block[-LONGEST_HOUSE:]


def role_of(block: str, held: Phrases = _HOLDS) -> NoteRole | None:
    """The role of a block of furniture, None for the story's own; `held` are the phrases that its text may hold.

    >>> role_of("-30-"), role_of("They met on Monday.")
    (<NoteRole.TRAILER: 'trailer'>, None)
    """
    if not could_be_furniture(block, held):
        return None
    rules = _rules_for(block.partition(" ")[0], tuple([need for need in _NEEDS if need in block]))
    taking = (rule for rule, pattern in rules if _takes(rule, pattern, block))
    found = [rule for rule in (next(taking, None), _shape_of(block)) if rule is not None]
    return min(found).role if found else None


def _takes(rule: Rule, pattern: re.Pattern[str], block: str) -> bool:
    if len(block) > rule.longest or (rule.needs and not _holds_one(block, rule.needs)):
        return False
    return pattern.match(block) is not None


def is_label(block: str) -> bool:
    """Whether a block is a label, which may look like places in capitals.

    >>> is_label("FOR IMMEDIATE RELEASE"), is_label("PORT LOUIS")
    (True, False)
    """
    return role_of(block) in _LABELS


def _shape_of(block: str) -> Rule | None:
    """The first rule by shape that takes a block."""
    found = compiled(_ANY_SHAPE).match(block)
    if found is None or found.lastgroup is None:
        return None
    first = RULES[int(found.lastgroup[1:])]
    if len(block) <= first.longest:
        return first
    others = (rule for rule in _SHAPES if len(block) <= rule.longest)
    return next((rule for rule in others if compiled(rule.pattern).match(block)), None)


def _holds_one(block: str, phrases: tuple[str, ...]) -> bool:
    """Whether one of the phrases stands somewhere in the block."""
    for words in phrases:  # noqa: SIM110
        if words in block:
            return True
    return False
