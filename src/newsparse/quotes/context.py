"""What stands beside a name: a title before or after it, an age, a clause about a person, a verb of saying."""

from __future__ import annotations

import re

from newsparse.english.speech import CORE, FRAMES, NAME, NOUN_FORMS, PAST, THIRD
from newsparse.english.titles import NAMING_WORDS, RELATIVES, role_of
from newsparse.english.words import (
    ADVERB,
    AUXILIARY,
    BE,
    DETERMINER,
    POSSESSIVE_ENDINGS,
    POSSESSIVES,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    VERB,
    WORDS,
)

REACH = 90  # characters
LONGEST = 7  # words of a title in front of its head
LONGEST_WORD = 24
BLANKS = frozenset(" \n")
AFTER = re.compile(r",\s([^,.;:“”\"()\n]{3,94})")
# Ann Lee, the mayor, | said; Ann Lee has also | said
NEXT_WORDS = re.compile(r"(?:, (?:\d|[a-z])[^,.;:\n]{0,60})?,? ([a-z]+)(?: ([a-z]+))?")
SAYING = (
    frozenset(word for word, frames in FRAMES.items() if frames & (PAST | THIRD) and frames & (CORE | NAME))
    - NOUN_FORMS
)
LAST_LETTERS = re.compile(r"[A-Za-z]*$")
RELATIVE_OR_AGE = re.compile(r", ?(?:(\d\d),|([a-z]+)\b)")


def says(text: str, start: int, end: int) -> bool:
    """Whether a verb of saying stands beside the name between two places: Lee, the mayor, has said; said Lee."""
    words = NEXT_WORDS.match(text, end)
    if words is not None:
        first, second = words.groups()
        if first in SAYING or (second in SAYING and WORDS.get(first, 0) & (AUXILIARY | ADVERB)):
            return True
    return word_before(text, start) in SAYING


def opens_sentence(text: str, at: int) -> bool:
    """Whether a place is the beginning of a sentence, where any word has a capital."""
    near = text[max(0, at - 4) : at]
    before = near.rstrip(" \n“‘\"'(")
    if not before or before[-1] in ".?!:":
        return True
    return "\n" in near and not before[-1].isalnum() and before[-1] != ","


def goes_on_with_description(text: str, past: int, end: int, alone: bool) -> bool:
    """Whether a description follows a name, up to an end: Ann Lee | of the board, Ann Lee | a farmer.

    A role describes it only where the name stands alone: Ann Lee | head of staff; not Utica | head of staff Bo Carr.
    """
    words = text[past : min(end, past + LONGEST_WORD)].split()
    if not words or not text[past].isspace():
        return False
    if WORDS.get(words[0], 0) & (PREPOSITION | DETERMINER):
        return True
    is_role = alone and words[0].islower() and len(words) > 1 and role_of(words[0])
    return bool(is_role and WORDS.get(words[1], 0) & PREPOSITION)


def goes_on_with_preposition(text: str, past: int) -> bool:
    """Whether the next word after a place is a preposition: Observers | from the north."""
    words = text[past : past + LONGEST_WORD].split()
    return text[past : past + 1].isspace() and bool(words) and bool(WORDS.get(words[0], 0) & PREPOSITION)


def word_before(text: str, at: int) -> str:
    """The word right in front of a place, in small letters; "" where there is none."""
    if text[at - 1 : at] not in BLANKS:
        return ""
    words = text[max(0, at - LONGEST_WORD) : at].rsplit(None, 1)
    word = words[-1] if words else ""
    if word.isalpha():
        return word.lower()
    letters = LAST_LETTERS.search(word)
    return letters[0].lower() if letters is not None else ""


def is_person_beside(text: str, start: int, end: int) -> bool:
    """Whether the text says beside a name that it is a person's: it speaks, has an age, or a clause with who."""
    if says(text, start, end):
        return True
    about = RELATIVE_OR_AGE.match(text, end)
    if about is None:
        return False
    return about[1] is not None or bool(WORDS.get(about[2], 0) & RELATIVE and WORDS.get(about[2], 0) & PRONOUN)


def role_before(text: str, low: int, at: int) -> str | None:
    """The title in small letters right before a name, or before the comma in front of it."""
    if at - low < 4 or text[at - 1] not in " \n":
        return None
    # most words are no role: found out before the rest is split
    nearest = text[max(low, at - LONGEST_WORD) : at].rsplit(None, 1)
    if not nearest or (nearest[-1][-1] != "," and not role_of(nearest[-1])):
        return None
    words = text[max(low, at - REACH) : at].split()
    if at - REACH > low and words:
        words = words[1:]
    if not words:
        return None
    last = words[-1]
    if last.endswith(","):
        words[-1] = last[:-1]
        for index in range(len(words) - 1, max(-1, len(words) - 10), -1):
            if words[index].endswith((",", ".", "”", '"')):
                return None
            if _is_role(words[index]):
                return " ".join([*_modifiers(words[:index]), *words[index:]])
        return None
    if not _is_role(last):
        return None
    return " ".join([*_modifiers(words[:-1]), last])


def relative_before(text: str, at: int) -> str:
    """The word of family in front of a name, with or without a comma: his wife, | Irena; his daughter | Grace."""
    words = text[max(0, at - LONGEST_WORD) : at].rsplit(None, 2)
    if len(words) < 2:
        return ""
    relative, owner = words[-1].rstrip(","), words[-2].lower()
    if relative in RELATIVES:
        return relative if WORDS.get(owner, 0) & DETERMINER or owner.endswith(POSSESSIVE_ENDINGS) else ""
    # my driver, | Kofi
    return relative if words[-1][-1] == "," and owner in POSSESSIVES and role_of(relative) else ""


def _is_role(word: str) -> bool:
    return word[:1].islower() and word[-1] not in ",.;" and bool(role_of(word))


def _modifiers(words: list[str]) -> list[str]:
    """The words at the end of `words` that belong to the title that follows: high | representative."""
    first = len(words)
    while first and len(words) - first < LONGEST:
        word = words[first - 1]
        lower = word.lower()
        if lower in WORDS or not word[0].isalnum() or word[-1] in ',.;:”"' or word.endswith(("'s", "’s")):
            break
        if lower in FRAMES and lower not in NOUN_FORMS:
            break
        first -= 1
    return words[first:]


def role_after(text: str, past: int, high: int) -> str | None:
    """The title in the apposition after a name."""
    if text[past : past + 1] != ",":
        return None
    match = AFTER.match(text, past, min(high, past + REACH + 10))
    if match is None:
        return None
    words = match[1].split()
    opens = WORDS.get(words[0].lower(), 0) if words else 0
    if opens and not opens & (DETERMINER | PRONOUN):
        return None
    if opens:
        del words[0]
    cut = next((index for index, word in enumerate(words) if _ends_title(word)), len(words))
    if opens and cut < len(words) and words[cut] in SAYING:
        return None  # Beside Ann Lee, the mayor | said it was over
    del words[cut:]
    if not words or NAMING_WORDS & set(words):
        return None
    head = next((index for index, word in enumerate(words[:LONGEST]) if _is_role(word)), None)
    if head is None or any(word in FRAMES and word not in NOUN_FORMS for word in words[:head]):
        return None
    return " ".join(words[: LONGEST + 5])


def noun_after(text: str, past: int) -> str:
    """The head noun of an apposition that says what a body is, "" where there is none: Vantor, an elevator maker."""
    match = AFTER.match(text, past, past + REACH)
    words = match[1].split() if match else []
    if not words or not WORDS.get(words[0].lower(), 0) & DETERMINER:
        return ""
    head = ""
    for word in words[1 : LONGEST + 1]:
        if WORDS.get(word, 0) or word in FRAMES:
            break
        head = word
    return head


def _ends_title(word: str) -> bool:
    """Whether a title is over at a word: mayor of Utica | who, mayor of Utica | said."""
    return bool(WORDS.get(word, 0) & (RELATIVE | VERB | BE)) or word in SAYING
