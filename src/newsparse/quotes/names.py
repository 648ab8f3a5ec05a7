"""Names by their shape: runs of capitalised words, cut into titles, given names, surname and suffix."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from newsparse.english.given_names import EITHER, FEMALE, MALE
from newsparse.english.speech import CORE, FRAMES
from newsparse.english.titles import BODY_WORDS, HONORIFICS, PLACES, SUFFIXES, TITLE_PARTS, TITLES
from newsparse.english.words import TIME, WORDS
from newsparse.quotes.marks import Region

# Capitals of Latin, Greek and Cyrillic; where a block mixes both cases the first letter is looked at again.
UPPER = "[A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-ЯѠ-ӿԱ-ՖḀ-ỿ]"
DOTTED = (
    r"(?:M(?:r|rs|s|x|me|aj)|D(?:r|et)|Prof|Rev|Fr|S(?:r|t|en|ens|gt|upt)|Jr|Gov|Reps?|Gen|Co(?:l|rp)?|Lt|Capt"
    r"|Cpl|Pvt|Adm|Cmdr|Pres|Insp|In[cs]|Hon|Brig|Messrs|Ltd)\."
)
PARTICLE = r"(?:v[ao]n|de[lnr]?|della|d[aiou]|dos|la|le|bin|ibn|ben|te[nr]|y)"
LINK = rf"(?:[ \u00a0\n]{{1,2}}(?:{PARTICLE} ){{0,2}}(?:(?:[ae]l|ul|a[snrt]|ash)-)?|, (?=[JS]r\.|I{{2,3}}\b))"
# Words that are capital at a sentence's start and no name begins with.
STARTS = (
    r"(?:The|In|But|And|He|She|It|They|We|I|A|An|As|At|On|For|If|That|This|There|When|While|What|You|His|Her|So|Not)"
)
# A capital that begins a word, and none of those. It stands first, so that the search runs at full speed.
FIRST = rf"{UPPER}(?<!\w.)(?<=(?!{STARTS}[ ,’'\n]).)"
# The rest of a word whose first letter is read: initials, a title with its dot, a name.
REST = rf"(?:\.(?:[ -]?{UPPER}\.){{0,3}}|(?<=(?={DOTTED}).)\w{{1,6}}\.|\w*(?:-\w+|['’](?!s\b)\w+)*)"
NAME = re.compile(rf"{FIRST}{REST}(?:{LINK}{UPPER}{REST}){{0,9}}")


# Republican Ann Lee: the party is no part of the name.
PARTIES = frozenset("republican democrat democratic libertarian conservative labour tory green".split())
ALSO_NAMES = frozenset(("jan", "will"))


class Name:
    """What a run of capitals says: titles before, the name itself, its given part and surname, gender where certain.

    `person` is True by a title, a known given name or an initial; None where the shape alone doesn't tell; False for
    bodies and places. `offset` and `end` are the place of the name in the run.
    """

    __slots__ = ("end", "gender", "given", "offset", "person", "surname", "text", "titles")

    def __init__(self, text: str, offset: int, end: int, titles: str, core: Sequence[str]) -> None:
        self.text: str = text
        self.offset: int = offset
        self.end: int = end
        self.titles: str = titles
        self.given: str = " ".join(core[:-1])
        self.surname: str = core[-1]
        self.gender: str = ""
        self.person: bool | None = None


@lru_cache(maxsize=8192)
def name_of(run: str) -> Name | None:
    """The reading of one run of capitals, None where nothing of it is a name.

    >>> name = name_of("Turkish Foreign Minister Fatma Demir")
    >>> name.titles, name.given, name.surname, name.gender
    ('Turkish Foreign Minister', 'Fatma', 'Demir', 'f')
    """
    words = run.split()
    lowered = [word.lower() for word in words]
    first, last = 0, len(words)
    # Then Lee / Lee Monday: words that are capital by their place or are a time
    while first < last and _is_function(words[first], lowered[first]):
        first += 1
    while last > first and WORDS.get(lowered[last - 1], 0) & TIME:
        last -= 1
    if first == last:
        return None
    while first < last - 2 and lowered[first] in PARTIES:
        first += 1
    begin = _title_end(lowered, first, last)
    titled = begin > first
    core = [word for word in words[begin:last] if word.rstrip(",").lower() not in SUFFIXES]
    if not core:
        return None
    person = _is_person([word.lower() for word in core], core, titled)
    if person is False and titled:
        # Bishop Lee Institute: the title is part of a body's name
        begin, titled, core = first, False, words[first:last]
    offset = _offset(run, words, begin)
    end = _offset(run, words, last - 1) + len(words[last - 1])
    name = Name(" ".join(words[begin:last]), offset, end, " ".join(words[first:begin]), core)
    name.person = person
    if titled:
        name.gender = next((HONORIFICS[word] for word in reversed(lowered[first:begin]) if word in HONORIFICS), "")
    if person is not False and not name.gender and name.given:
        start = core[0].lower()
        name.gender = "m" if start in MALE else "f" if start in FEMALE else ""
    return name


def _title_end(lowered: Sequence[str], first: int, last: int) -> int:
    """Where the titles in front of a name end: Deputy Prime Minister | Lee."""
    end = first
    for index in range(first, min(last - 1, first + 7)):
        word = lowered[index]
        if word in HONORIFICS or (word in TITLES and not _is_body_word(lowered[index + 1])):
            end = index + 1
        elif word not in TITLE_PARTS and index - end > 3:
            break
    while end > first and end < last - 1 and lowered[end] in TITLE_PARTS and lowered[end] not in MALE:
        end += 1
    return end


def _is_person(lowered: Sequence[str], core: Sequence[str], titled: bool) -> bool | None:
    """Whether the words are a person's name: yes, no, or None where the shape doesn't tell."""
    first, final = lowered[0].rstrip("."), lowered[-1]
    known = first in MALE or first in FEMALE or first in EITHER
    if _is_body_word(final) or len(core) > 5:
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


def _is_function(word: str, lower: str) -> bool:
    if lower in ALSO_NAMES:
        return False
    if FRAMES.get(lower, 0) & CORE and lower not in MALE:
        return True
    return lower in WORDS and (word != word.upper() or len(word) < 3)


def _offset(run: str, words: Sequence[str], index: int) -> int:
    """Where word number `index` begins in the run."""
    at = 0
    for word in words[:index]:
        at = run.index(word, at) + len(word)
    return run.index(words[index], at)


def scan(text: str, regions: Sequence[Region]) -> dict[str, list[int]]:
    """The runs of capitals of a text, each with its places, in the order of their first."""
    found: dict[str, list[int]] = {}
    for start, end in regions:
        for match in NAME.finditer(text, start, end):
            run = match[0]
            places = found.get(run)
            if places is None:
                found[run] = [match.start()]
            else:
                places.append(match.start())
    return found
