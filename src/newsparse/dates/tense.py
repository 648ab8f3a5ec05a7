"""Whether the words around look back or ahead: `met Tuesday`, `will meet Tuesday`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum

from newsparse.english import tense as cues

# How far from the expression the words that tell can stand, in characters.
_BEFORE = 90
_AFTER = 60


class Look(IntEnum):
    """Where a clause looks; SURELY where the word right at the expression says it."""

    SURELY_BACK = -2
    BACK = -1
    UNKNOWN = 0
    AHEAD = 1
    WILL_BE = 2
    SURELY_AHEAD = 3


# Words, and the ends of sentences.
_PIECES = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?|[.!?][\"'”’)]*\s+(?=[\"'“‘`A-Z(])|\n\s*\n|;")

_NEXT_WORD = re.compile(r"\s{1,3}([a-z]+)")


def look_of(text: str, region_start: int, start: int, end: int) -> Look:
    """Where the clause around `text[start:end]` looks: by the last cue before it, else by the first one after."""
    before = text[max(region_start, start - _BEFORE) : start]
    words: list[str] = _PIECES.findall(before)
    phrase = _phrase_at_hand(before, words)
    last = phrase[phrase.rfind(" ") + 1 :]
    if last in cues.SURELY_BACK:
        return Look.SURELY_BACK
    if phrase.endswith(cues.AHEAD_OF):
        return Look.SURELY_AHEAD
    if words and words[-1] in cues.UNTIL and not cues.PUT_OFF.isdisjoint(words[-6:]):
        return Look.SURELY_AHEAD
    named_for_it = _NEXT_WORD.match(text, end)
    if named_for_it is not None and named_for_it[1] in cues.DUE_THEN:
        return Look.AHEAD
    look = _last_look(words)
    if look is Look.BACK:
        return look
    is_ahead = last in cues.SURELY_AHEAD or phrase.endswith(cues.SURELY_AHEAD_PHRASES)
    # Where it opens the sentence, the verb is still to come: until Thursday, they had not called.
    opens = len(words) == 1 or (len(words) > 1 and not words[-2][0].isalpha())
    if is_ahead and not opens:
        return Look.SURELY_AHEAD
    if look is Look.UNKNOWN:
        # It opens on Friday, she said: that it was said tells nothing of the opening.
        following: list[str] = _PIECES.findall(text, end, min(len(text), end + _AFTER))
        said_of = not opens and len(words) > 1 and text.startswith(",", end)
        look = _first_look([word for word in following if word not in cues.SAID] if said_of else following)
        if look is Look.UNKNOWN and is_ahead:
            return Look.SURELY_AHEAD
    return look


def _phrase_at_hand(before: str, words: Sequence[str]) -> str:
    """The last words before the expression, without the preposition right at it; nothing where a mark is between."""
    if not words or not before.rstrip().endswith(words[-1]):
        return ""
    phrase = " ".join(words[-4:]).lower()
    if words[-1] in cues.PREPOSITIONS and not phrase.endswith(cues.SURELY_AHEAD_PHRASES):
        phrase = phrase[: phrase.rfind(" ")] if len(words) > 1 else ""
    return phrase


def _last_look(words: Sequence[str]) -> Look:
    """What the last cue of the sentence that ends with these words says."""
    for place in range(len(words) - 1, -1, -1):
        word = words[place]
        told = cues.CUES.get(word)
        if told is None:
            if not word[0].isalpha():
                break  # the sentence before
            told = -1 if word[-2:] == cues.PAST_ENDING and _is_past(word) else 0
            if told and place and words[place - 1] in cues.DETERMINERS:
                told = 0  # an increased dividend
        elif told == 0:
            told = _told_with_next(words, place)
        if told < 0 and place and words[place - 1] in cues.PRESENT:
            told = 0  # the case is heard in May
        if told < 0:
            told = _told_by_modal(words, place) or told
        if told:
            return Look(told)
    return Look.UNKNOWN


def _first_look(words: Sequence[str]) -> Look:
    """What the first cue of the sentence that goes on with these words says."""
    for place, word in enumerate(words):
        told = cues.CUES.get(word)
        if told is None:
            if not word[0].isalpha():
                break
            told = -1 if word[-2:] == cues.PAST_ENDING and _is_past(word) else 0
        elif told == 0:
            told = _told_with_next(words, place)
        if told:
            return Look(told)
    return Look.UNKNOWN


def _told_with_next(words: Sequence[str], place: int) -> int:
    if place + 1 == len(words):
        return 0
    word, following = words[place], words[place + 1]
    if word == "to" and following in cues.PLANNED:
        return -1 if place > 2 and tuple(words[place - 3 : place - 1]) == cues.ONCE_PLANNED else 1
    return int(f"{word} {following}" in cues.GOING_TO)


def _told_by_modal(words: Sequence[str], place: int) -> int:
    """What a modal says that governs the word: will also be closed, to be closed, is going to have closed."""
    place -= 1
    for kind in (cues.BETWEEN, cues.AUXILIARIES, cues.BETWEEN):
        if place >= 0 and (words[place] in kind or (kind is cues.BETWEEN and words[place].endswith("ly"))):
            place -= 1
    if place < 0:
        return 0
    word = words[place]
    if word in cues.MODALS:
        return cues.CUES[word]
    planned = word == "to" and words[place + 1] in cues.PLANNED
    return int(planned or (place > 0 and f"{words[place - 1]} {word}" in cues.GOING_TO))


def _is_past(word: str) -> bool:
    return len(word) > 3 and word.islower() and not word.startswith(cues.NO_PAST)
