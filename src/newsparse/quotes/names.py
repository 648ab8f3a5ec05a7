"""What a run of capitals says: it is cut into titles, given names, surname and suffix."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from newsparse.english.bodies import (
    ALSO_SURNAMES,
    BODY_INITIALS,
    BODY_LINKS,
    BODY_WORDS,
    FIRMS,
    FIRMS_LIKE_PERSONS,
    PLACES,
    STREET_ENDINGS,
)
from newsparse.english.calendar import MONTHS
from newsparse.english.given_names import FEMALE, MALE, is_given, is_short_form
from newsparse.english.peoples import is_people
from newsparse.english.speech import CORE, FRAMES, PAST, THIRD
from newsparse.english.titles import (
    ABBREVIATED_TITLES,
    AGED,
    ALSO_NAMES,
    CHIEF,
    DESCRIBING,
    FIRST_NAME_TITLES,
    GENDERS,
    HYPHENED_ARTICLES,
    IN_CHARGE,
    KUNYAS,
    OFFICER,
    OFFICERS_OF,
    OFFICES,
    PARTICLES,
    PARTIES,
    PARTY_MEMBERS,
    PATRONYMICS,
    POSTNOMINALS,
    RANKED,
    SMALL_PARTICLES,
    SUFFIXES,
    SURNAME_OPENERS,
    TITLE_INITIALS,
    TITLE_PARTS,
    TITLES,
    TITLES_LIKE_NAMES,
    role_of,
)
from newsparse.english.titles_abroad import BEFORE_FULL_NAMES, INITIALS_BEFORE_NAMES
from newsparse.english.words import (
    BEFORE_FIGURES,
    FUNCTION_WORDS,
    PER,
    PLURAL_ENDING,
    PREPOSITION,
    SURNAMES_LIKE_FUNCTION_WORDS,
    TIME,
    classes_of,
)

LONGEST_NAME = 5  # words of a person's name
LONGEST_TITLE = 7  # words in front of it
LONGEST_UNKNOWN = 3  # words of a name with a small one inside where no given name is known: Chung To Fai
NICKNAME_MARKS = frozenset('“”"')
DOUBLED = re.compile(r"([a-z])\1")


class Name:
    """What a run of capitals says: titles before, the name itself, its given part and surname, gender where certain.

    `person` is True by a title, a known given name or an initial; None where the shape alone does not say; False for
    bodies and places. `offset` and `end` are the place of the name in the run.

    Somebody of that name is looked up by the `key` of the surname, by what the given name is `called`, nicknames
    too, and by `inner` names: Darren | Toh | Wei Jie, Pedro | Sotomayor | Pérez.
    """

    __slots__ = ("called", "end", "gender", "given", "inner", "key", "offset", "person", "surname", "text", "titles")

    def __init__(
        self, text: str, offset: int, end: int, titles: str, given: Sequence[str], surname: Sequence[str]
    ) -> None:
        self.text: str = text
        self.offset: int = offset
        self.end: int = end
        self.titles: str = titles
        self.given: str = " ".join(given)
        self.surname: str = " ".join(surname)
        self.key: str = surname_key(self.surname)
        words = self.given.casefold().split()
        if len(words) > 1 and words[0] in KUNYAS:
            words[:2] = [" ".join(words[:2])]  # Umm Khaled | al-Astal
        self.called: Sequence[str] = (*words[:1], *nicknames_in(self.given))
        self.inner: Sequence[str] = () if text.isupper() else words[1:]
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
    if len(words) > 1 and _is_plural_of_initials(words[-1]):
        return None
    lowered = [word.lower().strip("(.,)") for word in words]
    first, last = 0, len(words)
    # Then Lee, Lee Monday: words that are capital by their place or are a time
    while first < last and _is_function(words[first], lowered[first]):
        first += 1
    while last > first and (
        _is_time(lowered, first, last)
        or _is_postnominal(words, lowered, first, last)
        or lowered[last - 1] == BEFORE_FIGURES
    ):
        last -= 1
    if first == last or (lowered[last:] == [BEFORE_FIGURES] and role_of(lowered[last - 1])):
        return None  # Juror | No. 8
    if last - first > 1 and _is_description(lowered[first:last]):
        return None
    last = _past_body(lowered, first, last)
    while first < last - 1 and (lowered[first] in PARTY_MEMBERS or (first < last - 2 and lowered[first] in PARTIES)):
        first += 1  # Republican | Ann Lee, Republicans | Lee and Roe; not Green | Bay
    if first < last - 1 and lowered[first] in DESCRIBING:
        first += 1
    begin = _title_end(words, lowered, first, _suffix_start(lowered, first, last))
    if begin == first:
        begin = first = _past_places(words, lowered, first, last)
    titled = begin > first
    core = [word for word in words[begin:last] if word.rstrip(".,").lower() not in SUFFIXES]
    if not core:
        return None
    person = _is_person([word.lower().rstrip(".") for word in core], core, titled)
    if person is False and titled:
        # Bishop Lee Institute: the title is part of a body's name
        begin, core = first, words[first:last]
    cut = _surname_start(core)
    offset = _offset(run, words, begin)
    end = _offset(run, words, last - 1) + len(words[last - 1])
    name = Name(" ".join(words[begin:last]), offset, end, " ".join(words[first:begin]), core[:cut], core[cut:])
    name.person = person
    name.gender = KUNYAS.get(core[0].lower(), "") if len(core) > 1 else ""
    if titled:
        name.gender = next((GENDERS[word] for word in reversed(lowered[first:begin]) if word in GENDERS), name.gender)
    if person is not False and not name.gender and name.given:
        name.gender = gender_of(core[0])
    return name


def gender_of(given: str) -> str:
    """The gender of a given name, "" where it is not known or of both."""
    lower = given.lower()
    return "m" if lower in MALE else "f" if lower in FEMALE else ""


@lru_cache(maxsize=8192)
def surname_key(surname: str) -> str:
    """What a surname is looked up by: al-Sarraj and Sarraj are one, and so are van der Berg and Berg."""
    lower = surname.rpartition(" ")[-1].casefold()
    return next((lower[len(article) :] for article in HYPHENED_ARTICLES if lower.startswith(article)), lower)


def nicknames_in(given: str) -> list[str]:
    """The words between marks in a given name: of Walter "Dutch" it is dutch."""
    return [word.strip('“”"').casefold() for word in given.split(" ") if not NICKNAME_MARKS.isdisjoint(word)]


def abbreviates(short: str, name: str) -> bool:
    """Whether capitals stand for a name's words in their order: PSPC, Public Services and Procurement Canada."""
    initials = iter(word[0] for word in name.replace("-", " ").split())
    return all(letter in initials for letter in short)


def same_given(one: str, other: str) -> bool:
    """Whether two given names can be one person's: J. and John, Bob J. and Bob."""
    first, second = one.split(" ")[0].casefold(), other.split(" ")[0].casefold()
    if first == second or not {first, second}.isdisjoint(nicknames_in(one) or nicknames_in(other)):
        return True
    short, long = sorted((first.rstrip("."), second.rstrip(".")), key=len)
    if len(short) == len(long) - 1 and DOUBLED.sub(r"\1", short) == DOUBLED.sub(r"\1", long):
        return True  # Philip is Phillip
    return (len(short) == 1 and long.startswith(short)) or is_short_form(short, long)


def _surname_start(core: Sequence[str]) -> int:
    """Where the surname begins among the words of a name: Jan | van der Berg, Yann | Le Goff, | bin Laden."""
    for index, word in enumerate(core[:-1]):
        if index == 0 and len(core) == 2 and word.lower() in KUNYAS:
            return 0  # | Umm Khaled
        is_small = word[0].islower() and word in SMALL_PARTICLES
        if is_small or (word.lower() in SURNAME_OPENERS and not (is_given(word) and index == 0)):
            return index
    return len(core) - 1


def _suffix_start(lowered: Sequence[str], first: int, last: int) -> int:
    """Where what follows a surname begins: Martin Luther King | Jr."""
    while last - first > 1 and lowered[last - 1] in SUFFIXES:
        last -= 1
    return last


def _title_end(words: Sequence[str], lowered: Sequence[str], first: int, last: int) -> int:
    """Where the titles in front of a name end: Deputy Prime Minister | Lee."""
    end = first
    for index in range(first, min(last - 1, first + LONGEST_TITLE)):
        word = lowered[index]
        if _is_title_at(words, lowered, index, first, last):
            follows = lowered[index + 1]
            surname = follows in ALSO_SURNAMES and index + 2 == last and word not in FIRST_NAME_TITLES
            if word in GENDERS or surname or not is_body_word(follows):
                end = index + 1
        elif word not in TITLE_PARTS and index - end > 3:
            break
    while end > first and end < last - 1 and lowered[end] in TITLE_PARTS and not is_given(lowered[end]):
        end += 1
    return end


def _is_title_at(words: Sequence[str], lowered: Sequence[str], index: int, first: int, last: int) -> bool:
    """Whether a word in front of the last word of a run is a title."""
    word = lowered[index]
    if word == IN_CHARGE[1] and index > first and lowered[index - 1] == IN_CHARGE[0]:
        return True
    if tuple(lowered[index + 1 : index + 3]) == IN_CHARGE:
        return bool(role_of(word))
    if classes_of(lowered[index + 1]) & PREPOSITION and lowered[index + 1] not in (*SMALL_PARTICLES, PER):
        return False  # Doctors Without Borders
    if word in GENDERS and len(words[index]) == 2 and words[index].isupper():
        # MS Raman: two letters of a given name; but Plaid Cymru MS Ann Lee
        return index > first and is_given(lowered[index + 1])
    if word in BEFORE_FULL_NAMES:
        return index == first and index + 2 < last and lowered[index + 1] not in PARTICLES
    if words[index].islower() and word in SMALL_PARTICLES:
        return False  # Ana | da Silva: not the DA
    if words[index] in TITLES_LIKE_NAMES and (
        lowered[index + 1] in SMALL_PARTICLES or (index > first and _is_named_by(lowered[index - 1]))
    ):
        return False  # Sultan al Jaber, Kakoli Sen Dastidar, Dr Sultan Haddad; but Ohio Sen Ann Lee
    if word in INITIALS_BEFORE_NAMES and words[index].isupper():
        return index + 2 < last or is_given(lowered[index + 1])
    role = role_of(word)
    if role in TITLES or _is_title_of_many(word):
        addressed = index == first or lowered[index - 1] in ABBREVIATED_TITLES  # Rep. | Dean Roe
        return not (addressed and index == last - 2 and _is_rather_given(word))
    # Swimmer Ann Lee: any role is a title in front of a known given name
    if not role or index == last - 2 or not is_given(lowered[index + 1]):
        return False
    genders = {gender_of(word), gender_of(lowered[index + 1])}
    return not is_given(word) or genders == {"m", "f"}  # Marine Bo Carr, but Marine Ann Lee


def _is_named_by(before: str) -> bool:
    """Whether what can be a title or a name is a name behind a word: Dr | Sultan Haddad, Kakoli | Sen Dastidar."""
    return before in ABBREVIATED_TITLES or (is_given(before) and not _is_origin(before))


def _is_title_of_many(lower: str) -> bool:
    """Whether a title stands before the first of several names: Senators Ann Lee and Bo Carr."""
    return lower.endswith("s") and lower[:-1] in TITLES and not is_given(lower)


def _is_rather_given(lower: str) -> bool:
    """Whether a title is rather a given name where one word follows: Dean Roe, Sri Wahyuni; not Queen Anne."""
    return is_given(lower) and lower not in FIRST_NAME_TITLES


def _past_body(lowered: Sequence[str], first: int, last: int) -> int:
    """Where a body ends whose office stands behind it: Vantor | Senior Vice President."""
    end = last - 1
    if end - first < 2 or lowered[end - 1] not in RANKED or role_of(lowered[end]) not in OFFICES:
        return last
    while end - first > 1 and lowered[end - 1] in TITLE_PARTS:
        end -= 1
    return last if lowered[end - 1] in TITLE_PARTS or is_given(lowered[first]) else end


def _past_places(words: Sequence[str], lowered: Sequence[str], first: int, last: int) -> int:
    """Where a name begins behind a place, a body or a part of a title: Tokyo | Ann Lee, Ocean Florida | Ann Lee."""
    if is_body_word(lowered[last - 1]) and lowered[last - 1] not in ALSO_SURNAMES:
        return first
    for at in range(last - 2, first, -1):
        opens = is_given(lowered[at]) or _is_bare_initial(words[at])
        if opens and not is_given(lowered[at - 1]) and _may_end(words[at - 1], lowered[at - 1]):
            return at
    return first


def _may_end(word: str, lower: str) -> bool:
    """Whether something that is not a person's name can end with a word: Ocean Florida, Acme Group, MCA."""
    return _is_origin(lower) or is_body_word(lower) or (word.isupper() and len(word) > 2)


def _is_bare_initial(word: str) -> bool:
    """Whether a word is an initial without a dot, as V and D of V D Mathews."""
    return len(word) == 1 and word.isupper()


def _is_description(lowered: Sequence[str]) -> bool:
    """Whether capital words describe somebody and are not a name: Ohio Republican, US Secretary, Prime Minister."""
    final = lowered[-1]
    if final in PARTY_MEMBERS:
        return True
    if lowered[0] == CHIEF and final == OFFICER and all(word in OFFICERS_OF for word in lowered[1:-1]):
        return True
    if len(lowered) == 2 and is_people(" ".join(lowered)):
        return True  # the | New Zealander
    if lowered[0] in ABBREVIATED_TITLES and lowered[0] in GENDERS:
        return False  # Ms Justice Finn
    if final.capitalize() in TITLES_LIKE_NAMES and role_of(lowered[-2]) and lowered[-2] not in RANKED:
        return False  # Justice Shah, Captain King
    described = is_people(final) or (role_of(final) in TITLES and not is_given(final))
    bodies = role_of(final) in OFFICES
    return described and all(
        _is_origin(word) or (role_of(word) and not is_given(word)) or (bodies and is_body_word(word))
        for word in lowered[:-1]
    )


def _is_plural_of_initials(word: str) -> bool:
    """Whether a word stands for several with a title of capitals: Opposition | TDs, the coast's | MPs."""
    return word.endswith(PLURAL_ENDING) and word[:-1].isupper() and word[:-1].lower() in TITLE_INITIALS


def _is_origin(lower: str) -> bool:
    """Whether a word says where somebody is from or belongs to, and is not a name: Ohio, Norwegian, Opposition."""
    return lower in PLACES or lower in TITLE_PARTS or is_people(lower)


def _is_person(lowered: Sequence[str], core: Sequence[str], titled: bool) -> bool | None:
    """Whether the words are a person's name: yes, no, or None where the shape does not say."""
    final = lowered[-1]
    if final in ALSO_SURNAMES and all(map(is_given, lowered[:-1])):  # Mary Jane Fox; not Tottenham Court Lane
        if titled:
            return True
        if len(core) > 1:
            return None
    is_body = is_body_word(final) and not (final in BODY_INITIALS and core[-1].istitle())
    if is_body or len(core) > LONGEST_NAME or any(word in BODY_LINKS or "&" in word for word in lowered):
        return False
    if len(core) > 1 and (final in STREET_ENDINGS or " ".join(lowered) in FIRMS_LIKE_PERSONS):
        return False
    if titled or not PATRONYMICS.isdisjoint(lowered[1:-1]) or (len(core) > 1 and lowered[0] in KUNYAS):
        return True
    if len(core) == 1:
        return False if final in PLACES or final in FIRMS or core[0][0].isdigit() else None
    if core[0] in MONTHS:
        return None  # April Jones, but June Quarter
    if is_given(lowered[0]) or any(len(word) == 2 and word[1] == "." for word in core[:-1]):
        return True
    if len(core) > 2 and all(map(_is_bare_initial, core[:-1])):
        return True
    is_headline = len(core) > LONGEST_UNKNOWN and any(map(_is_small_word, lowered[1:-1]))
    return False if is_headline or final in PLACES or any(is_body_word(word) for word in lowered) else None


def _is_small_word(lower: str) -> bool:
    """Whether a word is one that no name has inside it: Roe Takes Aim | At | Carr; not van, nor A without a dot."""
    return bool(classes_of(lower) & PREPOSITION) and len(lower) > 1 and lower not in PARTICLES


def is_body_word(word: str) -> bool:
    """Whether a word in small letters is one of a body and not a given name: bank, ministry; not grace."""
    return word in BODY_WORDS and word not in MALE and word not in FEMALE


def _is_time(lowered: Sequence[str], first: int, last: int) -> bool:
    """Whether the last word is a time and no surname: Ann Lee | Monday; not Theresa May."""
    word = lowered[last - 1]
    if not classes_of(word) & TIME:
        return False
    if word not in SURNAMES_LIKE_FUNCTION_WORDS or last - first < 2:
        return True
    given = is_given(lowered[last - 2]) and (last - first == 2 or bool(role_of(lowered[last - 3])))
    return not given and not role_of(lowered[last - 2])


def _is_postnominal(words: Sequence[str], lowered: Sequence[str], first: int, last: int) -> bool:
    """Whether the last word is a seat, an order or a degree behind a name: Alan Lee | MP."""
    return last - first > 1 and lowered[last - 1] in POSTNOMINALS and not words[last - 1].islower()


def _is_function(word: str, lower: str) -> bool:
    """Whether a word is capital by its place alone: Then Lee, Said Lee."""
    if lower in ALSO_NAMES or word[0].islower() or word[1:] == ".":
        return False
    frames = FRAMES.get(lower, 0)
    if lower.endswith(AGED) or (frames & CORE and frames & (PAST | THIRD) and lower not in MALE):
        return True  # Nine-year-old | Ann, Said | Ann; but State Department
    return lower in FUNCTION_WORDS and (word != word.upper() or len(word) < 3)


def _offset(run: str, words: Sequence[str], index: int) -> int:
    """Where word number `index` begins in the run."""
    at = 0
    for word in words[:index]:
        at = run.index(word, at) + len(word)
    return run.index(words[index], at)
