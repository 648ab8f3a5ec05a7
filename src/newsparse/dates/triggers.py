"""The one pattern that finds where the grammar should look: words and digits that can be part of a time expression.

Speed decides its form. It starts with a character that separates words, which `re` skips to fast; then comes the
beginning of a word, as a tree that reads every letter once. What it finds is a hint, and the dictionary has the say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsparse.english import calendar, time_words
from newsparse.english.dates.vocabulary import BEHIND_HOURS, TELLING_PHRASES, TRIGGER_KINDS, VOCABULARY

# Holidays are found by their last word, if it isn't too far from the first: Martin Luther King Jr. Day.
_LONG_HOLIDAYS = {
    holiday.split()[0] for holiday, entry in VOCABULARY.items() if entry.kind == "holiday" and holiday.count(" ") > 2
}
_TELLING = {*time_words.TELLING_WORDS, *(phrase for phrase in TELLING_PHRASES if " " not in phrase)}
TRIGGER_WORDS = frozenset(word for word, entry in VOCABULARY.items() if entry.kind in TRIGGER_KINDS).union(
    _LONG_HOLIDAYS, _TELLING, map(str.capitalize, _TELLING)
)
_PREFIX = 6
_END = "\n"  # in a tree: the word ends there
_SEPARATORS = (
    " \\n\\t\\r\\f\\v\u00a0\u202f\u2009\u2028\u2029"
    "\\-\u2013\u2014\u2212(\\[\"'`\u201c\u201d\u201e\u2018\u2019/_.,:;*>|="
    "\u00ab\u00bb\u2039\u203a\u201a\u2026\u2022\u2010-\u2012\u2015"
    "\x1c-\x1f\x85\u1680\u2000-\u200a\u205f\u3000"
)
_ENDINGS = "|".join(time_words.ORDINAL_ENDINGS + time_words.GLUED_UNITS)
# A year, a date in digits, a clock time, a day of the month in order, a decade; never inside a longer number.
_FIGURES = (
    rf"\d(?:\d\d\d(?:(?<=[12]\d\d\d)(?!\d|[.,]\d)|-\d\d-\d\d|(?= (?:[A-Z]{{3,4}}|{'|'.join(BEHIND_HOURS)})\b))"
    rf"|\d?(?:[-/.]\d\d?[-/.]\d\d|:\d\d(?!\d)|\s?[AaPp](?:\.\s?[Mm]|[Mm])\b|(?:{_ENDINGS})\b)"
    r"|0s\b|\d(?<=['’‘`]\d\d)s?\b|(?<=9)/11\b|(?<=7)/7\b)"
)
_CODES = r"[HQ][1-4]\b|FY\s?['’]?\d\d|[1-4][HQ]\s?(?:FY\s?)?['’]?\d\d"


def _tree(words: Iterable[str]) -> str:
    """The words as one pattern that reads every letter once.

    >>> _tree(["may", "march", "monday"])
    'm(?:a(?:rch|y)|onday)'
    """
    branches: dict[str, list[str]] = {}
    for word in words:
        branches.setdefault(word[:1], []).append(word[1:])
    ends_here = branches.pop("", None) is not None
    tails = [re.escape(letter) + _tree(tails) for letter, tails in sorted(branches.items())]
    if not tails:
        return ""
    tree = "|".join(tails)
    return f"(?:{tree}){'?' if ends_here else ''}" if ends_here or len(tails) > 1 else tree


def _beginnings() -> tuple[str, str]:
    """Words by their first letters, small and with a capital; words in capitals are found by their first three."""
    words = {word.split()[0] for word in TRIGGER_WORDS if not re.match("[A-Z]{3}", word)}
    prefixes: dict[str, set[str]] = {}
    for word in words - calendar.COMMON_FIRST_WORDS:
        prefixes.setdefault(word[0], set()).add(word[1:_PREFIX] if len(word) > _PREFIX else f"{word[1:]}{_END}")
    trees = {
        letter: letter + _tree(sorted(tails)).replace(re.escape(_END), r"(?![^\W\d_])")
        for letter, tails in prefixes.items()
    }
    small = "|".join(tree for letter, tree in sorted(trees.items()) if letter.islower())
    capital = "|".join(tree for letter, tree in sorted(trees.items()) if letter.isupper())
    alone = "|".join(sorted(calendar.COMMON_FIRST_WORDS & TRIGGER_WORDS))  # May, but not Mayor
    return rf"(?:{small})\w*", rf"(?=[A-Z])(?:{capital}|(?:{alone})\b|[A-Z][A-Z][A-Z])\w*"


_SEVERAL_WORDS = sorted(phrase for phrase in TELLING_PHRASES if " " in phrase)
_PHRASES = "|".join(
    rf"{_tree([phrase for phrase in _SEVERAL_WORDS if phrase[0] == letter])}\b"
    for letter in sorted({phrase[0] for phrase in _SEVERAL_WORDS})
)
_SMALL, _CAPITAL = _beginnings()
# Most words begin small: where none of these is one, nothing else is tried.
TRIGGERS = re.compile(rf"[{_SEPARATORS}](?:{_SMALL}|{_PHRASES}|(?=[A-Z\d])(?:{_CAPITAL}|{_FIGURES}|{_CODES}))")
_LETTERS = re.compile(r"[^\W\d_]+")
# The longest word of each: of a phrase one will do.
_IN_ANY_CASE = frozenset(
    max(_LETTERS.findall(phrase.lower())[::-1], key=len) for phrase in (*TRIGGER_WORDS, *TELLING_PHRASES)
)
_FIGURE_IN_ANY_CASE = re.compile(rf"(?:\A|[{_SEPARATORS}])(?:{_FIGURES}|{_CODES})", re.IGNORECASE)


def may_hold_time(text: str) -> bool:
    """Whether a text may hold a time expression, in whatever case its words are written.

    >>> may_hold_time("HOUSING SALES DROP, REALTY GROUP SAYS"), may_hold_time("JANUARY HOUSING SALES DROP")
    (False, True)
    """
    if not _IN_ANY_CASE.isdisjoint(_LETTERS.findall(text.lower())):
        return True
    return _FIGURE_IN_ANY_CASE.search(text) is not None
