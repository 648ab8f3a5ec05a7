"""Which words are written with a capital and which aren't, for copy that is in capitals throughout. Data alone."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from newsparse.english import calendar, time_words
from newsparse.english.bodies import BODY_WORDS, CONTINENTS, FIRM_NOUNS, MEDIA
from newsparse.english.given_names import GIVEN_NAMES
from newsparse.english.lists import word_set
from newsparse.english.peoples import PEOPLES
from newsparse.english.places import CITIES, COUNTRIES, KEPT_INITIALS, US_STATES
from newsparse.english.speech import CORE, FRAMES, SAY, TELL
from newsparse.english.speech_nouns import SPEECH_NOUNS
from newsparse.english.titles import (
    ABBREVIATED_TITLES,
    DOTTED_SUFFIXES,
    PARTICLES,
    PLAIN_ROLES,
    RELATIVES,
    SUFFIXES,
    TITLES,
    TOPICAL_ROLES,
)  # fmt: skip
from newsparse.english.words import (
    ARTICLES,
    CONJUNCTION,
    COORDINATORS,
    DETERMINER,
    FIRST_PERSON,
    FUNCTION_WORDS,
    PREPOSITION,
    SUBORDINATOR,
    TIME,
    words_of,
)  # fmt: skip
from newsparse.english.works import SMALL_WORDS

__all__ = [
    "ARTICLES",
    "COORDINATORS",
    "DOTTED_SUFFIXES",
    "FIRST_PERSON",
    "FUNCTION_WORDS",
    "GIVEN_NAMES",
    "PARTICLES",
    "SMALL_WORDS",
]

VERBS_OF_SAYING: Final = frozenset(word for word, frames in FRAMES.items() if frames & (SAY | TELL | CORE))
# Words of a clause, which are never part of a name that a given name opens.
GRAMMAR: Final = frozenset(FUNCTION_WORDS) | frozenset(FRAMES)
DETERMINERS: Final = words_of(DETERMINER)
CLAUSE_STARTS: Final = words_of(CONJUNCTION | SUBORDINATOR)
# What stands before a month that is also a word: in May, early March.
BEFORE_MONTHS_LIKE_WORDS: Final = words_of(PREPOSITION).union(*map(str.split, time_words.POINTERS.values()))
NUMERALS: Final = SUFFIXES - DOTTED_SUFFIXES
CONSONANTS: Final = frozenset("bcdfghjklmnpqrstvwxz")  # a short word of these alone is an abbreviation
MONTHS_LIKE_WORDS: Final = frozenset(("may", "march"))
SHORT_TITLES: Final = frozenset(ABBREVIATED_TITLES)
TITLES_AND_SUFFIXES: Final = SHORT_TITLES | DOTTED_SUFFIXES
TITLES_BEFORE: Final = TITLES - RELATIVES
SMALL_INITIALS: Final = frozenset(("a.m.", "p.m.", "i.e.", "e.g."))
KEPT: Final = frozenset(initials.lower() for initials in KEPT_INITIALS) | {zone.lower() for zone in calendar.ZONES}
NAME_PREFIXES: Final = ("mc", "o'", "d'", "l'")
# How an unknown word ends that is hardly a name.
COMMON_ENDINGS: Final = (
    "ing", "ed", "ly", "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ity", "ities", "ies", "ous",
    "ful", "less", "able", "ible", "ism", "ists", "ance", "ances", "ence", "ences", "ship", "ers", "ors", "est",
    "ive", "ives", "ial", "ical", "ure", "ures", "ings", "ages", "ents", "ants",
)  # fmt: skip
# Names that are words of every day as well.
WORDS_LIKE_NAMES: Final = word_set("us sun sat wed mar mon jan z mobile nice turkey ad ce reading")


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """The words that are written small, as far as the lists know them."""
    times = (
        time_words.ONES, time_words.TEENS, time_words.TENS, time_words.POWERS, time_words.ORDINALS,
        time_words.ORDINAL_TENS, time_words.DECADES, time_words.VAGUE_NUMBERS, time_words.VAGUE_HEAPS,
        time_words.UNITS, time_words.UNIT_PLURALS, time_words.QUARTERS, time_words.PERIODS, time_words.MIDDLES,
        time_words.PARTS_OF_DAY, time_words.PARTS_OF_DAY_PLURALS, time_words.CLOCK_WORDS, time_words.DEICTIC_DAYS,
        time_words.VAGUE_TIMES, (time_words.HALF,), calendar.SEASONS,
    )  # fmt: skip
    nouns = BODY_WORDS | FIRM_NOUNS | MEDIA | SPEECH_NOUNS | PLAIN_ROLES | TOPICAL_ROLES | RELATIVES | TITLES
    nouns |= {f"{noun}s" for noun in nouns}
    return words_of(~TIME).union(*times) | frozenset(FRAMES) | nouns | BEFORE_MONTHS_LIKE_WORDS | MONTHS_LIKE_WORDS


@lru_cache(maxsize=1)
def names() -> frozenset[str]:
    """Names that the lists know, of one word or of several, in small letters."""
    days = [*calendar.WEEKDAYS, *(f"{day}s" for day in calendar.WEEKDAYS)]
    written = [*calendar.MONTHS, *days, *calendar.MONTH_ABBREVIATIONS, *calendar.WEEKDAY_ABBREVIATIONS]
    written += [*calendar.FIXED_HOLIDAYS, *calendar.MOVING_HOLIDAYS, *calendar.HOLIDAYS_OF_COUNTRIES]
    written += [*calendar.EASTER_HOLIDAYS, calendar.ELECTION_DAY, *US_STATES, *COUNTRIES, *CITIES, *CONTINENTS]
    written += [*PEOPLES, *(f"{people}s" for people in PEOPLES)]
    return frozenset(name.lower() for name in written) - (common_words() - CONTINENTS) - WORDS_LIKE_NAMES


@lru_cache(maxsize=1)
def first_words() -> frozenset[str]:
    """The words that the known names begin with, in small letters."""
    return frozenset(re.split(r"[ .-]", name)[0] for name in names())


@lru_cache(maxsize=1)
def given_names_alone() -> frozenset[str]:
    """The given names that are not common words."""
    return GIVEN_NAMES - common_words()


@lru_cache(maxsize=1)
def given_names_too() -> frozenset[str]:
    """The given names that are common nouns, too: bill, grace."""
    return (GIVEN_NAMES & common_words()) - FUNCTION_WORDS.keys()


@lru_cache(maxsize=1)
def longest_name() -> int:
    """How many words the longest known name has."""
    return max(name.count(" ") for name in names()) + 1
