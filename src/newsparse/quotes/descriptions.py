"""What the words of a mention without a name say: its head, its seat, whether somebody nameless is called so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.english.bodies import ISSUED
from newsparse.english.peoples import is_people
from newsparse.english.places import US_STATES
from newsparse.english.titles import AGED, KNOWN_BY, KNOWN_BY_ENDINGS
from newsparse.english.words import (
    BASED,
    CONJUNCTION,
    DETERMINER,
    INDEFINITES,
    PLURAL_ENDING,
    PREPOSITION,
    RELATIVE,
    THE,
    classes_of,
)
from newsparse.quotes.entities import Entities
from newsparse.quotes.pronouns import CHARACTERS_BACK

LONGEST_NOUN_PHRASE = 60
NAMELESS_HITS = 4  # how many nouns before a description are looked at
PHRASE_ENDS = ',.;:“”"'
PHRASE_END = re.compile(f"[{PHRASE_ENDS}]")
INDEFINITE = re.compile(rf"\b(?:{'|'.join(sorted(INDEFINITES))})\b", re.IGNORECASE)
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
    if words and words[-1].endswith(PLURAL_ENDING) and is_people(words[-1][:-1]):
        return False  # the Republicans
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


def nameless_bearer(text: str, entities: Entities, role: str, start: int) -> int:
    """The last place before a description where somebody without a name has the role: a Senate aide; or -1."""
    low = max(0, start - CHARACTERS_BACK)
    at = start
    for _ in range(NAMELESS_HITS):
        at = text.rfind(role, low, at)
        if at < 0:
            return -1
        if not text[at - 1].isspace() or text[at + len(role)].isalnum():
            continue
        phrase = text[max(low, at - LONGEST_NOUN_PHRASE) : at]
        phrase = PHRASE_END.split(phrase)[-1]
        opens = INDEFINITE.search(phrase)
        if opens and not _is_named_beside(entities, at - len(phrase) + opens.start(), at + len(role)):
            return at
    return -1


def _is_named_beside(entities: Entities, start: int, end: int) -> bool:
    """Whether a noun phrase stands beside a person's name: Ann Lee, | an aide |; | an aide |, Ann Lee."""
    near = entities.between(start - LONGEST_NOUN_PHRASE, end + LONGEST_NOUN_PHRASE)
    return any(
        start - 3 <= past <= end or end <= at <= end + 3 for at, past, entity in near if entities.is_person(entity)
    )
