"""Whether the words around an expression look back or ahead: `met Tuesday`, `will meet Tuesday`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum

from newsparse.english import tense, words

# How many words before and behind the expression are asked.
_WORDS_BEFORE = 16
_WORDS_BEHIND = 9
# So many characters hold them, in any text that is made of words.
_LONGEST = 14
_USUAL = 8  # and so many do nearly always, which are read first


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


# Words, and the ends of sentences; an entity of HTML is neither.
_PIECES = re.compile(
    r"[A-Za-z](?<![\w&].)[A-Za-z]*(?:'[A-Za-z]+)?|&#?\w+;|[.!?][\"'”’)]*\s+(?=[\"'“‘`A-Z(])|\n\s*\n|;"
)
_NEXT_CLAUSE = re.compile(r",\s([a-z]+)")
_NEXT_WORD = re.compile(r"\s{1,3}([a-z]+)")


class Clause:
    """The words around an expression, asked where they look only when it matters."""

    __slots__ = ("_cue", "_direction", "end", "region_start", "start", "text")

    def __init__(self, text: str, region_start: int, start: int, end: int) -> None:
        self.text: str = text
        self.region_start: int = region_start
        self.start: int = start
        self.end: int = end
        self._direction: Direction | None = None
        self._cue: Direction = Direction.UNKNOWN  # what the last verb before the expression says

    def direction(self) -> Direction:
        """Where the clause looks: as the last cue before the expression says, else the first one behind it."""
        if self._direction is None:
            self._direction = self._read()
        return self._direction

    def compares(self) -> bool:
        """Whether somebody said it of that time: a report may compare it with the present."""
        return self.direction() is Direction.REPORTED and self._cue != Direction.BACK

    def is_aside(self) -> bool:
        """Whether it tells of what had been before: had invaded the north in 1943."""
        row = self._before()
        for place in range(len(row) - 1, -1, -1):
            word = row[place]
            if not word[0].isalpha():
                break
            if word in tense.PLUPERFECT:
                return place + 1 < len(row) and row[place + 1] not in tense.DETERMINERS
            if word in tense.FINITE_PAST:
                break
        return False

    def is_of_the_present(self) -> bool:
        """Whether its verb is a present one: has been there since May; Lee, arrested on June 3, is in custody."""
        row = self._before()
        for place in range(len(row) - 1, -1, -1):
            word = row[place]
            if not word[0].isalpha():
                break
            if word in tense.PERFECT:
                return True
            if word in tense.FINITE_PAST or word in tense.PLUPERFECT:
                return False
        behind = _NEXT_CLAUSE.match(self.text, self.end)
        return behind is not None and behind[1] in tense.PRESENT | tense.PERFECT

    def owns(self) -> bool:
        """Whether the expression owns what follows: `Wednesday's ruling`."""
        return self.text.startswith(words.POSSESSIVE_ENDINGS, self.end)

    def tells_of(self) -> bool:
        """Whether the clause tells of that time and doesn't only name it: `in 1998`, not `since 1998`."""
        before = self.text[max(self.region_start, self.start - 30) : self.start].split()
        return not before or before[-1].lower() in ("in", "by", "on", "of", "during") or before[-1][-1] in ".,;:("

    def _read(self) -> Direction:
        before = self._before()
        at_hand = self._at_hand(before)
        sure = _by_the_word_at_hand(at_hand, before)
        if sure is not None:
            return sure
        named_for_it = _NEXT_WORD.match(self.text, self.end)
        if named_for_it is not None and named_for_it[1] in tense.DUE_THEN:
            return Direction.AHEAD
        direction = self._cue = _last_cue(before)
        if direction < 0:
            # called for comments by May 3, bought gifts for the holiday
            is_meant_for = at_hand.endswith(tense.MEANT_FOR) or _bound_ahead(at_hand) is not None
            return max(direction, Direction.REPORTED) if is_meant_for else direction
        bound = _bound_ahead(at_hand)
        # Where it opens the sentence, the verb is still to come: until Thursday, they had not called.
        opens = len(before) == 1 or (len(before) > 1 and not before[-2][0].isalpha())
        if bound is not None and not opens:
            return bound
        if direction is Direction.UNKNOWN and at_hand.endswith(tense.MEANT_FOR):
            return Direction.AHEAD
        if direction is Direction.UNKNOWN:
            # It opens on Friday, she said: that it was said says nothing of the opening.
            said_of = not opens and len(before) > 1 and self.text.startswith(",", self.end)
            direction = _first_cue(self._behind(), said_of)
            if direction is Direction.UNKNOWN and bound is not None:
                return bound
        return direction

    def _before(self) -> list[str]:
        first = max(self.region_start, self.start - _WORDS_BEFORE * _USUAL)
        found = _pieces(self.text, first, self.start)
        if len(found) <= _WORDS_BEFORE and first > self.region_start:  # one more, for the first may be cut
            found = _pieces(self.text, self._first(), self.start)
        return found[-_WORDS_BEFORE:]

    def _first(self) -> int:
        """Where the words before the expression begin."""
        return max(self.region_start, self.start - _WORDS_BEFORE * _LONGEST)

    def _at_hand(self, before: Sequence[str]) -> str:
        """The last words before the expression, without the preposition right at it; none where a mark is between."""
        if not before or not self.text[self._first() : self.start].rstrip().endswith(before[-1]):
            return ""
        phrase = " ".join(before[-4:]).lower()
        if before[-1] in tense.PREPOSITIONS and not phrase.endswith(tense.AHEAD_PHRASES_AT_HAND):
            phrase = phrase[: phrase.rfind(" ")] if len(before) > 1 else ""
        return phrase

    def _behind(self) -> list[str]:
        last = min(len(self.text), self.end + _WORDS_BEHIND * _LONGEST)
        return _pieces(self.text, self.end, last)[:_WORDS_BEHIND]


def _pieces(text: str, start: int, end: int) -> list[str]:
    return [piece for piece in _PIECES.findall(text, start, end) if piece[0] != "&"]


def _by_the_word_at_hand(at_hand: str, before: Sequence[str]) -> Direction | None:
    """What the words right at the expression say against any verb."""
    if at_hand[at_hand.rfind(" ") + 1 :] in tense.BACK_AT_HAND:
        return Direction.SURELY_BACK
    if at_hand.endswith(tense.AHEAD_OF) or at_hand[at_hand.rfind(" ") + 1 :] in tense.STATED_AHEAD:
        return Direction.SURELY_AHEAD
    if at_hand.endswith(tense.AHEAD_PHRASES_AT_HAND):
        return Direction.BOUND_AHEAD
    reach = tense.PUT_OFF_UNTIL.get(before[-1], 0) if before else 0
    return Direction.BOUND_AHEAD if reach and not tense.PUT_OFF.isdisjoint(before[-reach:]) else None


def _bound_ahead(at_hand: str) -> Direction | None:
    """What the words right at the expression say where no verb before it looks back."""
    last = at_hand[at_hand.rfind(" ") + 1 :]
    if last in tense.BOUNDS_AHEAD:
        return Direction.BOUND_AHEAD
    return Direction.SURELY_AHEAD if last in tense.AHEAD_AT_HAND else None


def _last_cue(before: Sequence[str]) -> Direction:
    """What the last cue of the sentence that ends with these words says."""
    is_of_infinitive = False
    for place in range(len(before) - 1, -1, -1):
        word = before[place]
        if not word[0].isalpha():
            break  # the sentence before
        if word in tense.ASKED or word.endswith(tense.PAST_ENDING):
            weight = _weight(before, place)
            if weight:
                return Direction(max(weight, Direction.REPORTED) if is_of_infinitive else weight)
        is_of_infinitive = is_of_infinitive or (word == tense.INFINITIVE and _is_infinitive(before, place))
    return Direction.UNKNOWN


def _is_infinitive(row: Sequence[str], place: int) -> bool:
    """Whether a verb follows the word "to" that stands there."""
    if place + 1 == len(row):
        return False
    following = row[place + 1]
    return following.islower() and following not in tense.DETERMINERS and not following.endswith(("ing", "s"))


def _first_cue(behind: Sequence[str], said_of: bool) -> Direction:
    """What the first cue of the sentence that goes on with these words says."""
    for place, word in enumerate(behind):
        if not word[0].isalpha():
            break
        weight = _weight(behind, place) if word in tense.ASKED or word.endswith(tense.PAST_ENDING) else 0
        if weight and not (said_of and weight == Direction.REPORTED):
            return Direction(weight)
    return Direction.UNKNOWN


def _weight(row: Sequence[str], place: int) -> int:
    """How far a word that is asked, or has the ending of the past, looks where it stands; 0: it says nothing."""
    word = row[place]
    before = row[place - 1] if place else ""
    if before == tense.INFINITIVE and f"{before} {word}" in tense.PAIRS:
        return _weight_with_next(row, place - 1)
    weight = tense.CUES.get(word, 0) if word != tense.COULD else _weight_of_could(row, place)
    if not weight:
        if word.endswith(tense.PAST_ENDING) and _is_past(word):
            weight = Direction.BACK
        elif word in tense.WITH_NEXT:
            return _weight_with_next(row, place)
        elif word in tense.TIMETABLE_PLURALS and before.endswith("s") and before not in tense.NO_PLURALS:
            return Direction.AHEAD
    if weight and before in tense.DETERMINERS and (word not in tense.CUES or word in tense.TIMETABLE):
        return 0  # an increased dividend, its returns
    if weight < 0 and before in tense.PRESENT:
        weight = 0
    return _weight_of_modal(row, place) or weight if weight < 0 else weight


def _weight_with_next(row: Sequence[str], place: int) -> int:
    if place + 1 == len(row) or f"{row[place]} {row[place + 1]}" not in tense.PAIRS:
        return 0
    once = row[place] == "to" and place > 2 and tuple(row[place - 3 : place - 1]) == tense.ONCE_PLANNED
    return Direction.REPORTED if once else Direction.AHEAD


def _weight_of_modal(row: Sequence[str], place: int) -> int:
    """The weight of the modal that governs the word: will also be closed, to be closed, is going to have closed."""
    place -= 1
    for kind in (tense.BETWEEN, tense.AUXILIARIES, tense.BETWEEN):
        if place >= 0 and (row[place] in kind or (kind is tense.BETWEEN and row[place].endswith("ly"))):
            place -= 1
    if place < 0:
        return 0
    word = row[place]
    if word in words.MODALS or word in tense.WILL:
        return _weight_of_could(row, place) if word == tense.COULD else tense.CUES.get(word, 0)
    return _weight_with_next(row, place) if word == "to" else 0


def _weight_of_could(row: Sequence[str], place: int) -> int:
    """It could rise on Friday; but he could not be reached on Friday."""
    return 0 if not tense.NEGATIONS.isdisjoint(row[max(0, place - 8) : place + 2]) else Direction.AHEAD


def _is_past(word: str) -> bool:
    return len(word) > 3 and word.islower() and not word.startswith(tense.NO_PAST)
