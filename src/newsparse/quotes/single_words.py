"""Capital words that stand alone, as they are looked up: surnames, given names, peoples, common words."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from newsparse.english.bodies import BODY_WORDS
from newsparse.english.given_names import is_given
from newsparse.english.peoples import is_people
from newsparse.english.speech import FRAMES, GERUND, NOUN_FORMS
from newsparse.english.titles import ALSO_NAMES, RELATIVES, role_of
from newsparse.english.words import FUNCTION_WORDS
from newsparse.quotes.names import Name, name_of, surname_key


class SingleWord(NamedTuple):
    """A capital word as a surname and a given name are looked up, whether it can be a people, and as a name.

    `name` is None where the word is common.
    """

    surname: str
    given: str
    is_people: bool
    name: Name | None


@lru_cache(maxsize=8192)
def single_word(run: str) -> SingleWord:
    """The reading of one capital word."""
    return SingleWord(surname_key(run), run.casefold(), is_people(run), None if _is_common(run) else name_of(run))


def _is_common(run: str) -> bool:
    """Whether a single capital word is not a name: The, Critics, Voters, Talks, Speaking."""
    lower = run.lower()
    if is_given(run) or lower in ALSO_NAMES:
        return False
    singular = lower.removesuffix("s")
    return bool(
        lower in FUNCTION_WORDS
        or is_people(lower)
        or role_of(lower)
        or (singular != lower and (role_of(singular) or singular in RELATIVES))
        or lower in NOUN_FORMS
        or FRAMES.get(lower, 0) & GERUND
        or (singular != lower and singular in BODY_WORDS)
    )


def looks_like_handle(word: str) -> bool:
    """Whether a word in small letters has a digit or a low line in it: acebush1, big_al."""
    return word[:1].islower() and not word.isalpha() and word.replace("_", "").isalnum()
