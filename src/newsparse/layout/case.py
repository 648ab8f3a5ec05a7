"""Reading case: what is written in capitals as a reader would write it."""

from __future__ import annotations

import re
from typing import Final

from newsparse.english.places import KEPT_INITIALS, SMALL_NAME_WORDS

_PART: Final = re.compile(r"[^\s\-/]+")
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.){2,}\Z")
_ELISION: Final = re.compile(r"(?:D|L)['’](?=\w{3})", re.IGNORECASE)
_PREFIX: Final = re.compile(r"(?:O|N|M|Q)['’](?=\w{3})|MC(?=[^\W\d_]{3})")


def place_case(name: str) -> str:
    """A place in reading case; what isn't all in capitals is left as it is.

    >>> place_case("PORT-AU-PRINCE"), place_case("COEUR D'ALENE"), place_case("ST. LOUIS"), place_case("McALLEN")
    ('Port-au-Prince', "Coeur d'Alene", 'St. Louis', 'McAllen')
    """
    return _reading_case(name, elision="lower")


def person_case(name: str) -> str:
    """A person's name in reading case; what isn't all in capitals is left as it is.

    >>> person_case("TED D'AMICO"), person_case("JUAN DE LA CRUZ"), person_case("J.D. McCOY")
    ("Ted D'Amico", 'Juan de la Cruz', 'J.D. McCoy')
    """
    return _reading_case(name, elision="upper")


def _reading_case(name: str, *, elision: str) -> str:
    def part_case(part: re.Match[str]) -> str:
        word = part[0]
        if not _is_capitals(word) or word in KEPT_INITIALS or _INITIALS.match(word):
            return word
        if part.start() and word.lower() in SMALL_NAME_WORDS:
            return word.lower()
        if _ELISION.match(word):
            first = word[0].lower() if elision == "lower" and part.start() else word[0]
            return first + word[1] + word[2:].capitalize()
        prefix = _PREFIX.match(word)
        if prefix:
            return prefix[0].capitalize() + word[prefix.end() :].capitalize()
        if word[:2] == "Mc":
            return "Mc" + word[2:].capitalize()
        return word.capitalize()

    return _PART.sub(part_case, name)


def _is_capitals(word: str) -> bool:
    letters = word.removeprefix("Mc")
    return letters.isupper()
