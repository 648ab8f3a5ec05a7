"""What stands beside a name: a title before or after it, an age, a clause about a person, a verb of saying."""

from __future__ import annotations

import re
from itertools import pairwise

from newsparse.english.given_names import is_given
from newsparse.english.speech import CORE, FRAMES, NAME, NOUN_FORMS, PAST, SAY, TELL, THIRD
from newsparse.english.titles import AGED, BEFORE_A_NAME, GIVING_A_NAME, RELATIVES, role_of
from newsparse.english.words import (
    ADVERB,
    AND,
    AS,
    AUXILIARY,
    BASED,
    DETERMINER,
    FOR,
    FUNCTION_WORDS,
    IN,
    ITS,
    OF,
    ONLY,
    PLACES_OF_WORK,
    POSSESSIVE_ENDINGS,
    POSSESSIVE_S,
    POSSESSIVES,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    THAT,
    THE,
    TIME,
    VERB,
    WHO,
    classes_of,
)

REACH = 90  # characters
LONGEST = 7  # words of a title in front of its head
LONGEST_APPOSED = 9  # words of a title between a comma and a name
LONGEST_WORD = 24
FIELD_LINKS = frozenset((OF, FOR))
IN_FIELDS = frozenset((OF, FOR, AND, THE, IN, "&"))
LINE_ENDS = frozenset("-–—*”\"’')")
AFTER = re.compile(r",\s([^\s,.;:“”\"()][^,.;:“”\"()\n]{2,160})(?!\w)")
# Ann Lee, the mayor, | said; Ann Lee has also | said
NEXT_WORDS = re.compile(r"(?:, (?:\d|[a-z])[^,.;:\n]{0,60})?,? ([a-z]+)(?: ([a-z]+))?")
SAYING = (
    frozenset(word for word, frames in FRAMES.items() if frames & (PAST | THIRD) and frames & (CORE | NAME))
    - NOUN_FORMS
)
# Those that a speaker can follow: said | Lee; but Lee told | Doe.
SAYING_BEFORE = frozenset(word for word in SAYING if FRAMES[word] & (SAY | NAME) or not FRAMES[word] & TELL)
# What a name stands behind that says who is described: a man identified as | Bo Carr.
NAMING_PATTERN = rf"[^.,:;“”\"\n]{{0,40}}?\b(?:{AS}\b(?: {ONLY})?|{'|'.join(sorted(BEFORE_A_NAME))}) "
IDENTIFIED = re.compile(rf"\b(?:{'|'.join(sorted(GIVING_A_NAME))})\b{NAMING_PATTERN}$")
BEFORE_IDENTIFIED = BEFORE_A_NAME | {AS, ONLY}
BEFORE_EMPLOYERS = PLACES_OF_WORK | {OF, FOR}
OPENING_SIGNS = "“‘\"'(["
OWNED_BY_BODY = re.compile(rf"((?: [\w’'-]+,?){{1,8}}) {ITS}\b")
AGE_OR_CLAUSE = re.compile(rf", (?:\d\d\b|{WHO}\b)")
WHO_OR_AGE = re.compile(rf", ?(?:\d\d,|{WHO}(?:se)?\b)")


def says(text: str, start: int, end: int) -> bool:
    """Whether a verb of saying stands beside the name between two places: Lee, the mayor, has said; said Lee."""
    return says_behind(text, end) or word_before(text, start) in SAYING_BEFORE


def says_behind(text: str, past: int) -> bool:
    """Whether a verb of saying stands behind a name that ends at a place: Lee | said, Lee, the mayor, | has said."""
    words = NEXT_WORDS.match(text, past)
    if words is None:
        return False
    first, second = words.groups()
    return first in SAYING or (second in SAYING and bool(classes_of(first) & (AUXILIARY | ADVERB)))


def opens_sentence(text: str, at: int) -> bool:
    """Whether a place is the beginning of a sentence, where any word has a capital."""
    near = _near(text, at)
    before = near.rstrip(" \n“‘\"'(")
    if not before or before[-1] in ".?!:":
        return True
    # behind a heading: - Talks and threats - ¶ Observers
    return "\n\n" in near[len(before) :] or ("\n" in near[len(before) :] and before[-1] in LINE_ENDS)


def goes_on_with_description(text: str, past: int, end: int, alone: bool) -> bool:
    """Whether a description follows a name, up to an end: Ann Lee | of the board, Ann Lee | a farmer.

    A role describes it only where the name stands alone: Ann Lee | head of staff; not Utica | head of staff Bo Carr.
    """
    first, second = _words_after(text, past, end)
    if classes_of(first) & (PREPOSITION | DETERMINER):
        return True
    return alone and bool(role_of(first) and classes_of(second) & PREPOSITION)


def goes_on_with_preposition(text: str, past: int) -> bool:
    """Whether the next word after a place is a preposition: Observers | from the north."""
    return bool(classes_of(_words_after(text, past, past + LONGEST_WORD)[0]) & PREPOSITION)


def _words_after(text: str, past: int, end: int) -> tuple[str, str]:
    """The first two words between two places, "" where there is none."""
    first, second, *_ = [*text[past:end].split(None, 2), "", ""]
    return first, second


def _near(text: str, at: int) -> str:
    """What stands right before a place, as long as a word can be."""
    return text[max(0, at - LONGEST_WORD) : at]


def word_before(text: str, at: int) -> str:
    """The word right in front of a place, in small letters; "" where there is none."""
    words = _near(text, at).rsplit(None, 1)
    return words[-1].lstrip(OPENING_SIGNS).lower() if words else ""


def is_person_beside(text: str, start: int, end: int) -> bool:
    """Whether the text says beside a name that it is a person's: it speaks, has an age, or a clause with who."""
    return says(text, start, end) or WHO_OR_AGE.match(text, end) is not None


def is_described(text: str, start: int, end: int) -> bool:
    """Whether what somebody is stands before a name, or an age or a clause about a person behind it."""
    return AGE_OR_CLAUSE.match(text, end) is not None or role_before(text, start) is not None


def is_introduced(text: str, start: int, end: int, before: str) -> bool:
    """Whether what somebody is stands before one name, and an age or a clause behind: farmer | Ángel, who left."""
    if AGE_OR_CLAUSE.match(text, end) is None:
        return False
    return before.endswith(AGED) or role_before(text, start) is not None


def works_for(text: str, start: int, past: int) -> bool:
    """Whether the name between two places is of whom somebody works for: Vantor | aide; an aide at | Vantor."""
    follows = _words_after(text, past, past + LONGEST_WORD)[0].rstrip(",.")
    if follows.islower() and role_of(follows):
        return True
    *_, role, link = ["", "", *_near(text, start).split()]
    return link in BEFORE_EMPLOYERS and bool(role_of(role))


def role_before(text: str, at: int) -> str | None:
    """The title in small letters right before a name, or before the comma in front of it."""
    nearest = (_near(text, at).rsplit(None, 1) or [""])[-1]
    is_apposed = nearest.endswith(",")
    if not is_apposed and not _is_role(nearest):
        return None
    words = text[max(0, at - REACH) : at].rstrip(" \n,").split()[at > REACH :]  # the first may be cut
    for index in reversed(range(len(words))[-LONGEST_APPOSED if is_apposed else -1 :]):
        if words[index].endswith((",", ".", "”", '"')) or words[index] in SAYING:
            return None
        if _is_role(words[index]):
            return " ".join([*_modifiers(words[:index]), *words[index:]])
    return None


def office_before(text: str, start: int, end: int) -> str | None:
    """The office with its field in capitals before a name: Minister for Health | Ann Lee."""
    nearest = text.rfind(" ", max(0, start - LONGEST_WORD), start - 1) + 1
    if not text[nearest].isupper():
        return None
    words = text[max(0, start - REACH) : start].split()[start > REACH :]  # the first may be cut
    past = len(words)
    while past > 1 and _is_title(words[past - 1]) and words[past - 2] not in IN_FIELDS:
        past -= 1  # the Commissioner of Police, | Mr Carr
    if past < 3 or (words[past - 1][-1] == "," and not text.startswith(",", end)):
        return None
    for at in range(past - 2, max(-1, past - 2 - LONGEST_APPOSED), -1):
        word, follows = words[at], words[at + 1]
        if word[0].isupper() and follows in FIELD_LINKS and role_of(word) and word[-1].isalnum():
            return " ".join(words[at:past]).rstrip(",") if at + 2 < past else None
        if not (follows[0].isupper() or follows in IN_FIELDS) or word[-1] in '.;:”"':
            return None
    return None


def _is_title(word: str) -> bool:
    return word[0].isupper() and word[-1] != "," and bool(role_of(word))


def may_introduce(word: str) -> bool:
    """Whether a word in front of a name can be the last of what makes it a person's: his wife, known as."""
    return word.endswith(",") or word in RELATIVES or word in BEFORE_IDENTIFIED


def relative_before(text: str, at: int) -> str:
    """The word of family right in front of a name: his wife, | Irena; his daughter | Grace; his eldest son | Kofi."""
    words = text[max(0, at - 2 * LONGEST_WORD) : at].split()[-3:]
    if len(words) < 2:
        return ""
    relative, owners = words[-1].rstrip(","), [word.lower() for word in words[:-1]]
    if relative in RELATIVES:
        return relative if any(map(_owns, owners)) else ""
    # my driver, | Kofi
    return relative if words[-1][-1] == "," and owners[-1] in POSSESSIVES and role_of(relative) else ""


def owner_before(text: str, at: int) -> str:
    """The possessive that says whose the one is who is named at a place: his aide, | Bo Carr; "" for none."""
    if not text.endswith(", ", 0, at):
        return ""
    words = text[max(0, at - 2 * LONGEST_WORD) : at].lower().split()[-3:]
    if not role_of(words[-1]):
        return ""
    return next((word for word in reversed(words[:-1]) if word in POSSESSIVES), "")


def is_identified(text: str, at: int) -> bool:
    """Whether a description says that a name behind it is somebody's: a man who gave his name only as | Rico."""
    if word_before(text, at) not in BEFORE_IDENTIFIED:
        return False
    found = IDENTIFIED.search(text, max(0, at - REACH), at)
    before = text[max(0, found.start() - LONGEST_WORD) : found.start()].rstrip(" ,\n").split() if found else []
    return bool(before) and before[-1].islower()  # but Bo Carr, known as | Bobby


def _owns(word: str) -> bool:
    """Whether a word says whose somebody is: his, a, the mayor's."""
    return bool(classes_of(word) & DETERMINER) or word.endswith(POSSESSIVE_ENDINGS)


def _is_role(word: str) -> bool:
    return word[:1].islower() and bool(role_of(word))


def _modifiers(words: list[str]) -> list[str]:
    """The words at the end of `words` that belong to the title that follows: high | representative."""
    first = len(words)
    for word in reversed(words[-LONGEST:]):
        lower = word.lower()
        if lower in FUNCTION_WORDS or not word[0].isalnum() or word[-1] in ',.;:”"' or word.endswith(POSSESSIVE_S):
            break
        if lower in FRAMES and lower not in NOUN_FORMS:
            break
        first -= 1
    return words[first:]


def role_after(text: str, past: int) -> str | None:
    """The title in the apposition after a name."""
    match = AFTER.match(text, past)
    if match is None:
        return None
    words = match[1].split()
    opens = classes_of(words[0].lower())
    if opens and not opens & (DETERMINER | PRONOUN):
        return None
    if opens:
        del words[0]
    cut = next((index for index, word in enumerate(words) if _ends_title(word)), len(words))
    if opens and cut < len(words) and words[cut] in SAYING:
        return None  # Beside Ann Lee, the mayor | said it was over
    del words[cut:]
    head = next((index for index, word in enumerate(words[:LONGEST]) if _is_role(word)), None)
    if head is None or any(word in FRAMES and word not in NOUN_FORMS for word in words[:head]):
        return None
    return " ".join(words)


def noun_after(text: str, past: int) -> str:
    """The head noun of an apposition that says what a body is, "" where there is none: Vantor, an elevator maker."""
    match = AFTER.match(text, past)
    if match is None:
        return ""
    opening, *words = match[1].split()
    if opening.endswith(BASED):
        return ""  # the San Jose, California-based company
    head = ""
    for word in words:
        if word in FUNCTION_WORDS or word in FRAMES:
            break
        head = word
    return head


def owns_as_body(text: str, past: int) -> bool:
    """Whether the one named before a place says something of its own, as a body does: Vantor | said its chief left.

    Nothing else that it could be of stands in between: not Lee | said the firm lost its chief.
    """
    owned = OWNED_BY_BODY.match(text, past)
    if owned is None:
        return False
    words = owned[1].split()
    if SAYING.isdisjoint(words[:2]):
        return False
    return all(_owns_nothing(before, word) for before, word in pairwise(["", *words]))


def _owns_nothing(before: str, word: str) -> bool:
    """Whether a word is nothing that could have something: a verb, a small word, a time or a person's name."""
    kind = classes_of(word.lower())
    if word[0].isupper():
        return bool(kind & TIME) or is_given(word) or before[:1].isupper()
    if word == THAT or word in SAYING or kind & (AUXILIARY | ADVERB | TIME):
        return True
    return bool(classes_of(before) & AUXILIARY)  # would | replace


def _ends_title(word: str) -> bool:
    """Whether a title is over at a word: mayor of Utica | who, mayor of Utica | said."""
    return bool(classes_of(word) & (RELATIVE | VERB)) or word in SAYING
