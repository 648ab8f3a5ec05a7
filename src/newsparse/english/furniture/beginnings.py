"""How furniture begins: what a beginning is made of, and the patterns that several roles share."""

from __future__ import annotations

import re
from typing import Final, NamedTuple, TypeAlias

from newsparse.english.calendar import MONTH_ABBREVIATIONS, MONTHS


class Beginning(NamedTuple):
    """One way that a block of furniture begins.

    `before` matches signs in front, `maybe` are words that may come first, `words` are phrases of which one stands
    there, `then` matches what follows. `holds` are words further on, for a block that begins with any word: with one
    of them it is worth a closer look. `needs` are those of which the pattern wants one, where they are others: they
    are looked for first, since a pattern that may begin anywhere is slow.
    """

    words: tuple[str, ...]
    then: str
    before: str
    maybe: tuple[str, ...]
    holds: tuple[str, ...]
    folded: bool
    needs: tuple[str, ...] = ()

    @property
    def pattern(self) -> str:
        """The regular expression of the whole beginning."""
        case = "(?i:" if self.folded else "(?:"
        maybe = f"{case}{any_of(self.maybe)} )?" if self.maybe else ""
        return self.before + maybe + (f"{case}{any_of(self.words)})" if self.words else "") + self.then

    @property
    def openings(self) -> tuple[str, ...]:
        """The words that such a block opens with, folded; none where a sign must stand in front of them."""
        if not re.fullmatch(self.before, ""):
            return ()
        behind = tuple(word.split()[0] for word in self.words)
        first = (*self.words, *(f"{word} {second}" for word in self.maybe for second in behind))
        return tuple(phrase.casefold() for phrase in first)


def any_of(phrases: tuple[str, ...]) -> str:
    return "(?:" + "|".join(map(re.escape, phrases)) + ")"


def phrases(listed: str) -> tuple[str, ...]:
    return tuple(
        phrase.strip() for line in listed.strip().splitlines() for phrase in line.split(",") if phrase.strip()
    )


def words(listed: str, then: str = "", *, before: str = "", maybe: str = "") -> Beginning:
    """A beginning by its words, in any case."""
    return Beginning(phrases(listed), then, before, phrases(maybe), (), folded=True)


def cased(listed: str, then: str = "", *, before: str = "") -> Beginning:
    """A beginning by its words, written as they are here."""
    return Beginning(phrases(listed), then, before, (), (), folded=False)


def shape(pattern: str, *, holds: str = "", needs: str = "") -> Beginning:
    """A beginning by its shape: signs, capitals, figures; or, with `holds`, any words that go on with those."""
    return Beginning((), pattern, "", (), phrases(holds), folded=False, needs=phrases(needs or holds))


MONTH_NAMES: Final = (*MONTHS, *MONTH_ABBREVIATIONS)
MONTH: Final = rf"(?i:{any_of(MONTH_NAMES)})\b\.?"
DAY_OF_MONTH: Final = r"\d{1,2}(?:st|nd|rd|th)?"
YEAR: Final = r"(?:,? ?-?\d{4}\b)?"
# 8 May 2019 | May 8, 2019 | 2019-05-08 | 8/5/2019, each with the time of day before or behind it
DATE: Final = (
    rf"(?:{DAY_OF_MONTH}[ -]{MONTH}{YEAR}|{MONTH} {DAY_OF_MONTH}\b{YEAR}|\d{{4}}-\d\d-\d\d(?=\D|\Z)"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})"
)

Role: TypeAlias = "tuple[str, int, tuple[Beginning, ...]]"
"""A role of `NoteRole`, the length of its longest block, and its beginnings."""
