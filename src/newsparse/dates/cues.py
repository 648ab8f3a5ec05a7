"""How far a row of words looks back or ahead: by its verbs, its modals, what is due and what has a timetable."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from newsparse.english import tense, words

_LONGEST_NAME = 4  # words
_SHORTEST_SUBJECT = 3  # words: voters in Leeds


class Direction(IntEnum):
    """Where a clause looks, and how plainly; below 0 it looks back."""

    SURELY_BACK = -3  # the word right at the expression says so: since May
    BACK = -2
    REPORTED = -1  # somebody spoke then, perhaps of another time
    UNKNOWN = 0
    AHEAD = 1
    WILL_BE = 2
    SURELY_AHEAD = 3  # the word right at the expression says so: by May
    BOUND_AHEAD = 4  # nothing else can be meant: until May


def last_cue(before: Sequence[str]) -> tuple[Direction, str]:
    """What the last cue of the words before says, and the cue."""
    is_of_infinitive, following = False, ""
    for back, word in enumerate(reversed(before), 1):
        if word in tense.ASKED or word.endswith(words.PAST_ENDING):
            weight = _weight(before, len(before) - back)
            if weight and is_of_infinitive:
                weight = Direction.AHEAD if word in tense.MEANT_TO else max(weight, Direction.REPORTED)
            if weight:
                return Direction(weight), word
        is_of_infinitive = is_of_infinitive or (word == words.TO and _is_bare_verb(following))
        following = word
    return Direction.UNKNOWN, ""


def _is_bare_verb(word: str) -> bool:
    """Whether a word behind "to" is a verb."""
    return word.islower() and word not in tense.BEFORE_NOUNS and not word.endswith(tense.NOT_BARE)


def first_cue(behind: Sequence[str], said_of: bool) -> tuple[Direction, str]:
    """What the first cue of the words behind says, and the cue; with `said_of` what somebody said is none."""
    for place, word in enumerate(behind):
        weight = _weight(behind, place) if word in tense.ASKED or word.endswith(words.PAST_ENDING) else 0
        if weight and not (said_of and weight == Direction.REPORTED):
            return Direction(weight), word
    return Direction.UNKNOWN, ""


def _weight(row: Sequence[str], place: int) -> int:
    """How far a word that is asked, or has the ending of the past, looks where it stands; 0: it says nothing."""
    word = row[place]
    before = row[place - 1] if place else ""
    if before == words.TO and f"{before} {word}" in tense.PAIRS:
        return _weight_with_next(row, place - 1)
    weight = tense.CUES.get(word, 0) if word != tense.COULD else _weight_of_could(row, place)
    if not weight:
        if word.endswith(words.PAST_ENDING) and _is_past(word):
            weight = tense.PAST_WEIGHT
        elif word in tense.WITH_NEXT:
            return _weight_with_next(row, place)
        elif word in tense.TIMETABLE_PLURALS and before not in tense.BEFORE_NOUNS and _has_plural(row, place):
            return Direction.AHEAD
    if weight and before in tense.BEFORE_NOUNS and (word not in tense.CUES or word in tense.TIMETABLE):
        return 0  # an increased dividend, its returns
    if weight < 0 and before in tense.PRESENT:
        weight = 0
    modal = _weight_of_modal(row, place) if weight else 0
    return modal or weight if weight < 0 else max(modal, weight)


def _weight_with_next(row: Sequence[str], place: int) -> int:
    """How far a word looks together with the one behind it: is to, take effect."""
    if " ".join(row[place : place + 2]) not in tense.PAIRS:
        return 0
    if row[place] in tense.PRESENT or (row[place] == words.TO and place and row[place - 1] in tense.PRESENT):
        return Direction.WILL_BE  # even in a story of the past: is to retire
    once = row[place] == words.TO and tuple(row[max(place - 3, 0) : place - 1]) == tense.ONCE_PLANNED
    return Direction.REPORTED if once else Direction.AHEAD


def _weight_of_modal(row: Sequence[str], place: int) -> int:
    """The weight of the modal that governs the word: will also be closed, to be closed, is going to have closed."""
    place -= 1
    for kind in (tense.BETWEEN, tense.AUXILIARIES, tense.BETWEEN):
        if place >= 0 and (
            row[place] in kind or (kind is tense.BETWEEN and row[place].endswith(words.ADVERB_ENDING))
        ):
            place -= 1
    if place < 0:
        return 0
    word = row[place]
    if word in words.MODALS or word in tense.WILL:
        return _weight_of_could(row, place) if word == tense.COULD else tense.CUES.get(word, 0)
    return _weight_with_next(row, place) if word == words.TO else 0


def _weight_of_could(row: Sequence[str], place: int) -> int:
    """It could rise on Friday; but he could not be reached on Friday."""
    denied = any(word.lower() in words.NEGATIVES for word in row[: place + 2])
    return 0 if denied else tense.CUES[tense.COULD]


def _is_past(word: str) -> bool:
    return len(word) > 3 and word.islower() and not word.startswith(tense.NO_PAST)


def _has_plural(row: Sequence[str], place: int) -> bool:
    """Whether the verb there is a plural: talks that end; Harwell go; voters in the ninth ward choose."""
    if _is_plural(row[place - 1] if place else "") or _is_name_alone(row, place):
        return True
    if place < _SHORTEST_SUBJECT or row[1] not in tense.OF_SUBJECT or not row[0][0].isupper():
        return False
    between = row[1:place]
    return _is_plural(row[0]) and not any(word in tense.ASKED or word.endswith(words.PAST_ENDING) for word in between)


def _is_name_alone(row: Sequence[str], place: int) -> bool:
    """Whether nothing but a name or `they` stands before, so that it is a team's: Harwell go; not saw Harwell go."""
    if not place or place > _LONGEST_NAME or row[0] in tense.QUESTIONS or row[0].lower() in tense.BEFORE_NOUNS:
        return False
    return all(word[0].isupper() for word in row[:place])


def _is_plural(word: str) -> bool:
    return (
        word in tense.RELATIVE_SUBJECTS
        or word in tense.GROUP_PRONOUNS
        or (word[1:].endswith(words.PLURAL_ENDING) and word not in tense.NO_PLURALS)
    )
