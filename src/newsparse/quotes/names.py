"""Names by their shape: runs of capitalised words, cut into titles, given names, surname and suffix."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.quotes.lexicon.given import EITHER, FEMALE, MALE
from newsparse.quotes.lexicon.titles import (
    BODY_WORDS,
    HONORIFICS,
    PLACES,
    SUFFIXES,
    TITLE_PARTS,
    TITLES,
)
from newsparse.quotes.lexicon.words import TIME, WORDS
from newsparse.quotes.marks import Region

UPPER = r"[^\W\d_a-zß-öø-ÿ]"
WORD = (
    rf"(?:(?:{UPPER}\.(?:[ -]?(?={UPPER}\.))?){{1,4}}"
    r"|(?:Mr|Mrs|Ms|Mx|Mme|Dr|Prof|Rev|Fr|Sr|Jr|St|Gov|Sen|Sens|Rep|Reps|Gen|Col|Lt|Maj|Capt|Sgt|Cpl|Pvt|Adm|Cmdr"
    r"|Pres|Supt|Det|Insp|Hon|Brig|Messrs|Corp|Inc|Co|Ltd)\."
    rf"|{UPPER}\w*(?:-\w+|['’](?!s\b)\w+)*)"
)
LINK = r"(?:,?[ \u00a0\n]{1,2}(?=Jr\b|Sr\b|II\b|III\b)|[ \u00a0\n]{1,2}(?:(?:van|von|de|del|della|der|den|di|da|du|dos|la|le|bin|ibn|ben|ter|ten|y)[ \u00a0]){0,2}(?:(?:al|el|ul|as|ar|ash|an)-)?)"
NAME = re.compile(rf"(?:(?<!\w)(?:al|el)-)?(?<!\w){WORD}(?:{LINK}{WORD}){{0,9}}")


class Name:
    """What a run of capitals says: titles before, the name itself, its given part and surname, gender where certain.

    `person` is True by a title, a known given name or an initial; None where the shape alone doesn't tell; False for
    bodies and places. `offset` and `end` are its place in the run.
    """

    __slots__ = ("end", "gender", "given", "offset", "person", "surname", "text", "titles")

    def __init__(
        self,
        text: str,
        offset: int,
        end: int,
        titles: str,
        given: str,
        surname: str,
        gender: str,
        person: bool | None,
    ) -> None:
        self.text = text
        self.offset = offset
        self.end = end
        self.titles = titles
        self.given = given
        self.surname = surname
        self.gender = gender
        self.person = person


def name_of(run: str) -> Name | None:
    """The reading of one run of capitals, None where nothing of it is a name.

    >>> name = name_of("Turkish Foreign Minister Fatma Demir")
    >>> name.titles, name.given, name.surname, name.gender
    ('Turkish Foreign Minister', 'Fatma', 'Demir', 'f')
    """
    words = run.split()
    first = 0
    last = len(words)
    while last > 1 and WORDS.get(words[last - 1].lower(), 0) & TIME:
        last -= 1
    # In Ankara / The White House: words that only the sentence's start made capital
    while first < last and _is_function(words[first]):
        first += 1
    if first == last:
        return None
    begin = first
    title_end = first
    gender = ""
    for index in range(first, last - 1):
        lower = words[index].lower()
        if lower in TITLES or lower in HONORIFICS:
            if _is_body_word(words[index + 1].lower()) and lower not in HONORIFICS:
                continue
            title_end = index + 1
            gender = HONORIFICS.get(lower, gender)
        elif lower not in TITLE_PARTS and index - title_end > 3:
            break
    if title_end > first and not _title_run(words, first, title_end):
        title_end = first
        gender = ""
    name_words = words[title_end:last]
    while (
        len(name_words) > 1
        and title_end > first
        and name_words[0].lower() in TITLE_PARTS
        and name_words[0].lower() not in MALE
    ):
        title_end += 1
        name_words = words[title_end:last]
    core = [word for word in name_words if word.rstrip(",").lower() not in SUFFIXES]
    if not core:
        return None
    titles = " ".join(words[begin:title_end])
    lowered = [word.lower() for word in core]
    person = _is_person(lowered, core, bool(titles))
    if person is False and titles:
        # Bishop Lee Institute: the title is part of a body's name
        name_words, titles, gender, title_end = words[begin:last], "", "", begin
        core = name_words
    start = lowered[0].rstrip(".")
    if person is not False and len(core) > 1 and not gender:
        gender = "m" if start in MALE else "f" if start in FEMALE else ""
    offset = _offset(run, words, title_end)
    end = _offset(run, words, last - 1) + len(words[last - 1])
    return Name(" ".join(name_words), offset, end, titles, " ".join(core[:-1]), core[-1], gender, person)


def _is_person(lowered: Sequence[str], core: Sequence[str], titled: bool) -> bool | None:
    """Whether the words are a person's name: yes, no, or None where the shape doesn't tell."""
    first, final = lowered[0].rstrip("."), lowered[-1]
    known = first in MALE or first in FEMALE or first in EITHER
    if (final in BODY_WORDS and not (known and len(core) == 2 and titled)) or len(core) > 5:
        return False
    if titled:
        return True
    if len(core) == 1:
        return False if final in PLACES else None
    if known or any(len(word) == 2 and word[1] == "." for word in core[:-1]):
        return True
    return False if final in PLACES or any(_is_body_word(word) for word in lowered) else None


def _is_body_word(word: str) -> bool:
    return word in BODY_WORDS and word not in MALE and word not in FEMALE


def _offset(run: str, words: Sequence[str], index: int) -> int:
    at = 0
    for number, word in enumerate(words):
        at = run.index(word, at)
        if number == index:
            return at
        at += len(word)
    return at


def _is_function(word: str) -> bool:
    lower = word.lower()
    bits = WORDS.get(lower, 0)
    if not bits:
        return False
    return word != word.upper() or len(word) < 3


def _title_run(words: Sequence[str], first: int, title_end: int) -> bool:
    """Whether what stands before a name is a title as a whole, so that nothing of a body's name is taken for one."""
    return title_end - first <= 6


def scan(text: str, regions: Sequence[Region]) -> list[tuple[int, int, Name]]:
    """The runs of capitals of a text that may be names: start and end of the name, and its reading."""
    found: list[tuple[int, int, Name]] = []
    known: dict[str, Name | None] = {}
    for start, end in regions:
        for match in NAME.finditer(text, start, end):
            run = match[0]
            if run in known:
                name = known[run]
            else:
                name = known[run] = name_of(run) if run[0].isupper() or "-" in run[:4] else None
            if name is not None:
                at = match.start()
                found.append((at + name.offset, at + name.end, name))
    return found
