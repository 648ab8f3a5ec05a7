"""What the words of a mention without a name say: its head, its seat, whose description goes on behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.english.bodies import ISSUED
from newsparse.english.peoples import is_people
from newsparse.english.places import US_STATES
from newsparse.english.titles import AGED, KNOWN_BY, KNOWN_BY_ENDINGS
from newsparse.english.words import BASED, CONJUNCTION, DETERMINER, PREPOSITION, RELATIVE, THE, classes_of

# The place of a body in front of what it is: the San Jose, California-based | company, the Utica, Ohio, | retailer.
SEAT = re.compile(rf"{THE} \w[^,\n]{{1,30}}, (?:\w[\w. ]{{1,20}}{BASED}|(\w[\w ]{{1,20}})\.?,) ", re.IGNORECASE)


def head_words(phrase: str) -> list[str]:
    """The words of a phrase up to its head noun: the leader | of the League, a written statement | issued by."""
    words = phrase.split()
    for index, word in enumerate(words):
        if goes_past_head(word) and index and not classes_of(words[index - 1].lower()) & DETERMINER:
            return words[:index]
    return words


def seat_end(mention: str) -> int:
    """Where the place of a body ends that its description opens with, 0 where it has none."""
    seat = SEAT.match(mention) if "," in mention else None
    if seat is None or (seat[1] is not None and seat[1].lower() not in US_STATES):
        return 0
    return seat.end()


def is_of_people(words: Sequence[str]) -> bool:
    """Whether words behind an article are for one of a people: Norwegian, New Zealander, 24-year-old Nigerian."""
    if len(words) > 1 and words[0].endswith(AGED):
        words = words[1:]
    return is_people(" ".join(words))


def goes_past_head(word: str) -> bool:
    """Whether a word brings what describes the head of a phrase: of, for, representing, issued."""
    return bool(classes_of(word.lower()) & PREPOSITION) or word.lower() in ISSUED


def ends_description(word: str) -> bool:
    """Whether a word between a description and a name makes the name another's: the minister, who met | Lee."""
    return word[-1] == "," or bool(classes_of(word.lower()) & (PREPOSITION | RELATIVE | CONJUNCTION))


def shows_known(word: str) -> bool:
    """Whether a word in front of a role shows that who is called so is known: the | former | sheriff."""
    return word.lower() in KNOWN_BY or word.endswith(KNOWN_BY_ENDINGS)
