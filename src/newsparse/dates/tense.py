"""Whether the words around an expression look back or ahead: `met Tuesday`, `will meet Tuesday`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from newsparse.dates.cues import Direction, first_cue, last_cue
from newsparse.english import tense, words
from newsparse.english.calendar import WEEKDAYS
from newsparse.text import sentence_starts

# How many words before and behind the expression are asked.
_WORDS_BEFORE = 16
_WORDS_BEHIND = 9
# And the characters that hold so many words in any text that is made of words.
FARTHEST = 224
_BEHIND = 126
# These fewer do most often.
_NEARER = 120
_NEARER_BEHIND = 72

_WORD = re.compile(r"[A-Za-z](?<![\w&].)[A-Za-z]*(?:'[A-Za-z]+|)")  # faster than with a question mark
# An entity of HTML ends nothing; a quotation mark between blanks may close a sentence.
# It begins with its signs, which `re` skips to fast.
_CLAUSE_END = re.compile(r"[&;\n.!?](?:(?<=&)#?\w+;|((?<=;)|(?<=\n)\s*\n|(?<=[.!?])\s[\"”]\s))")
_APPOSITION = re.compile(r"[,(]\s?([a-z]+)\s[^,.;()]*\Z")
_APPOSITION_ENDS = (",", ")")
_OPENING_MARKS = tuple(".,;:(")  # behind one a new phrase begins
_OPENING_QUOTES = "\"'“‘"
_LONGEST_QUOTE = 1000  # characters of it that are looked through
_NEAR = 60
_SHORT_OPENING = 2  # words
_NEXT_CLAUSE = re.compile(r",\s([a-z]+)")
_NEXT_WORDS = re.compile(r"(?:/[A-Z][a-z]+\.?)?\s{1,3}([a-z]+)(?:\s([a-z]+))?")  # of two months those behind both
_TOLD_IN = tuple(f" {word} {of} " for word in tense.TOLD_IN for of in tense.OF_SUBJECT)
_ENDS_OF_PERIODS = (
    *(f" {word} " for word in tense.ENDING),
    *(f" {word} {words.TO} " for word in tense.REPORTED_LENGTHS),
)
_DAY_OF = re.compile(r"\s+an?\s+(?:\w+\s+)?(?:day|holiday)\b")
_PAST = tense.PLUPERFECT | tense.FINITE_PAST
_OF_THE_PRESENT = tense.PRESENT_VERBS | tense.PERFECT
_GOING_ON = tense.PRESENT | tense.PERFECT
_CLAUSE_OPENINGS = frozenset(product(words.CLAUSE_OPENERS, tense.PREPOSITIONS))  # and on, but in
_TICKETS_FOR = frozenset(product(tense.TICKETS, (words.FOR,)))
_OF_RECORD = frozenset(product(tense.SHARES, tense.ON_RECORD))  # to shares held on May 3
_SURELY_AHEAD = (*tense.AHEAD_OF, *tense.EXPECTED)
_LABEL = re.compile(rf"\b(?:{'|'.join(tense.DAY_LABELS)}):\s*\Z", re.IGNORECASE)


class Clause:
    """The words around an expression, asked where they look only when it matters."""

    __slots__ = ("_before", "_cue", "_direction", "_verb", "end", "has_clock", "region_start", "start", "text")

    def __init__(self, text: str, region_start: int, start: int, end: int, has_clock: bool) -> None:
        self.text: str = text
        self.region_start: int = region_start
        self.start: int = start
        self.end: int = end
        self.has_clock: bool = has_clock
        self._before: list[str] | None = None
        self._direction: Direction | None = None
        self._verb: Direction = Direction.UNKNOWN  # what the last verb before the expression says
        self._cue: str = ""  # the word that says where it looks

    def direction(self) -> Direction:
        """Where the clause looks: as the last cue before the expression says, else the first one behind it."""
        if self._direction is None:
            self._direction = self._read()
        return self._direction

    def compares(self) -> bool:
        """Whether somebody said it of that time: a report may compare it with the present.

        Not where it opens the sentence, and the saying was then: in 2009 she wrote to the council.
        """
        if self.direction() is not Direction.REPORTED or self._verb is Direction.BACK:
            return False
        return bool(self._words_before()[1:])

    def is_aside(self) -> bool:
        """Whether it is about what had been before: had invaded the north in 1943."""
        return _last_of(self._words_before(), _PAST)[1] in tense.PLUPERFECT

    def is_of_the_present(self) -> bool:
        """Whether its verb is a present one: has been there since May; Lee, arrested on June 3, is in custody."""
        _, verb = _last_of(self._words_before(), _OF_THE_PRESENT | _PAST)
        if verb:
            return verb in _OF_THE_PRESENT
        behind = _NEXT_CLAUSE.match(self.text, self.end)
        return behind is not None and behind[1] in _GOING_ON

    def looks_from_now(self) -> bool:
        """Whether it is planned in the present: is expected to last until May, reopens in July."""
        return self.direction() > Direction.UNKNOWN and (
            self._cue in tense.TIMETABLE or self._cue in tense.TIMETABLE_PLURALS or self.is_of_the_present()
        )

    def is_of_somebody_before(self) -> bool:
        """Whether it only adds what had been before with somebody: Lee, who had been hurt on Thursday, was back."""
        before, verb = _last_of(self._words_before(), _PAST)
        return verb in tense.PLUPERFECT and before in tense.RELATIVE_SUBJECTS

    def is_habit(self, with_article: bool) -> bool:
        """Whether it is about none in particular: picks up parcels in the morning; the pass is closed in winter."""
        before = self._words_before()
        if (
            not before
            or before[-1].lower() != words.IN
            or self.text.startswith(words.THE, self.start) != with_article
        ):
            return False
        return self.direction() is Direction.UNKNOWN

    def is_of_speech(self) -> bool:
        """Whether somebody only spoke of the story then: police said Tuesday; the court heard on Tuesday."""
        before = self._words_before()
        return len(before) > 1 and _without_preposition(before)[-1] in tense.SPOKE

    def ends_a_period(self) -> bool:
        """Whether it is the end of what is reported: the six months ended March 31."""
        return self._follows(_ENDS_OF_PERIODS)

    def is_of_a_record(self) -> bool:
        """Whether it is the one of now that is compared with those before: the coldest January since 1996."""
        row = self._words_before()
        return bool(row) and row[-1].endswith(tense.SUPERLATIVE_ENDINGS)

    def is_of_the_last(self) -> bool:
        """Whether it is about somebody's last months: her last book came out in May, and she died on July 3."""
        row = self._words_before()
        who, _ = _last_of(row, tense.DIED)
        if who.lower() in tense.WHO_DIED:
            return True
        return not tense.LAST_ONES.isdisjoint(row if len(row) > 1 else self._words_behind())

    def is_recalled(self) -> bool:
        """Whether somebody only spoke of it then: she said in an interview in 1989."""
        return self._follows(_TOLD_IN)

    def will_be(self) -> bool:
        """Whether its verb says that it will be: will close the office by May."""
        return self.direction() is Direction.WILL_BE or self._verb is Direction.WILL_BE

    def was_planned(self) -> bool:
        """Whether it had been planned: was due in on Sunday."""
        return self.direction() is Direction.AHEAD and not tense.FINITE_PAST.isdisjoint(self._words_before())

    def is_decided(self) -> bool:
        """Whether it was decided then, and not said: agreed in May to stop work."""
        return self.direction() is Direction.REPORTED and self._cue in tense.DECIDED

    def is_said(self) -> bool:
        """Whether somebody is named before it who said it: the minister said it would close in May."""
        return not tense.SAID.isdisjoint(self._words_before())

    def is_in_brackets(self) -> bool:
        """Whether it stands in short brackets, which move no story: (December 1978 equals 100)."""
        before = self.text[max(self.region_start, self.start - _NEAR) : self.start]
        behind = self.text[self.end : self.end + _NEAR]
        return "(" in before.rpartition(")")[2] and ")" in behind.partition("(")[0]

    def is_quoted(self) -> bool:
        """Whether it stands in quotation marks that were opened in its paragraph."""
        before = self.text[max(self.region_start, self.start - _LONGEST_QUOTE) : self.start]
        return before.count('"') % 2 == 1 or before.count("“") > before.count("”")

    def is_apposed(self) -> bool:
        """Whether it stands in an apposition, which moves no story: the firm, founded in 1911, reports in May."""
        if not self.text.startswith(_APPOSITION_ENDS, self.end):
            return False
        opened = _APPOSITION.search(self.text, max(self.region_start, self.start - _NEAR), self.start)
        return opened is not None and (opened[1].endswith(words.PAST_ENDING) or opened[1] in tense.APPOSED)

    def owns(self) -> bool:
        """Whether the expression owns what follows: `Wednesday's ruling`."""
        return self.text.startswith(words.POSSESSIVE_ENDINGS, self.end)

    def is_about(self) -> bool:
        """Whether the clause is about that time and does not only name it: `in 1998`, not `since 1998`."""
        before = self.text[max(self.region_start, self.start - _NEAR) : self.start].split()
        last = before[-1].lstrip(_OPENING_QUOTES).lower() if before else ""
        if before and last not in tense.TELLING and not last.endswith(_OPENING_MARKS):
            return False
        # the first fall since prices rose in May 1958
        return not self.is_in_brackets() and words.SINCE not in self._words_before()

    def _read(self) -> Direction:
        before = self._words_before()
        last = before[-1] if before else ""
        at_hand = self._at_hand(before)
        sure = _by_the_word_at_hand(at_hand, before)
        if sure is not None:
            return sure
        due = self._due_then()
        if due:
            return Direction(due)
        if tuple(before[-2:]) in _TICKETS_FOR:
            return Direction.WILL_BE
        if tuple(before[-2:]) in _CLAUSE_OPENINGS and self._is_at_hand(last):
            own, self._cue = first_cue(self._words_behind(), said_of=False)
            if own is not Direction.UNKNOWN:
                return own  # it comes out on Tuesday, and on Friday it was late
        direction, verb = last_cue(before)
        self._verb, self._cue = direction, verb
        if direction < 0:
            if verb in tense.DECLARED and verb == last and _DAY_OF.match(self.text, self.end):
                return Direction.BOUND_AHEAD  # declared Tuesday a day of mourning
            return _behind_past(direction, verb, at_hand, before)
        bound = _bound_ahead(at_hand)
        if direction is Direction.WILL_BE and (bound is not None or last == words.IN):
            return Direction.BOUND_AHEAD  # but: April will beat March
        # Where it opens the sentence, the verb is still to come: until Thursday, they had not called.
        if bound is not None and len(before) > 1:
            return bound
        if direction is not Direction.UNKNOWN:
            return direction
        if at_hand.endswith(tense.ON_PLAN):
            return Direction.BOUND_AHEAD
        if self._is_planned(at_hand, before):
            return Direction.AHEAD
        # It opens on Friday, she said: that it was said says nothing of the opening.
        said_of = len(before) > 1 and self.text.startswith(",", self.end)
        direction, self._cue = first_cue(self._words_behind(), said_of)
        if direction is not Direction.UNKNOWN:
            return direction
        if bound is not None:
            return bound
        # Supper, Friday, Grange Hall; 7 p.m. Friday, town hall; Friday: the bank reports
        is_item = self.text.startswith(",", self.end) and self._follows(", ")
        if is_item and last and not last.isupper() and last not in WEEKDAYS:
            return Direction.AHEAD
        opens = self.start == self.region_start and self.text.startswith(tense.LABEL_MARK, self.end)
        is_listed = opens or (self.has_clock and self.text.startswith(tense.LISTING_MARKS, self.end))
        if is_listed and last == words.AT and len(before) <= _SHORT_OPENING:
            return direction  # then, at 7 p.m. Friday, a crew that cleared a road looked up
        return Direction.AHEAD if is_listed else direction

    def _due_then(self) -> int:
        """How far what is named after it looks: the June contract, Sept/Nov wheat, the June bond contract."""
        named = _NEXT_WORDS.match(self.text, self.end)
        if named is None:
            return 0
        return max(tense.DUE_THEN.get(word, 0) for word in named.groups())

    def _is_planned(self, at_hand: str, before: Sequence[str]) -> bool:
        """Whether the words before, without a verb of the past, say that it is planned."""
        if at_hand.endswith(tense.MEANT_FOR) or _begins(before):
            return True
        if before and (before[0] in tense.INVITATIONS or " ".join(before[:2]) in tense.COMING_UP):
            return True  # their sentence may begin before them
        return _LABEL.search(self.text, max(self.region_start, self.start - _NEAR), self.start) is not None

    def _words_before(self) -> list[str]:
        """The last words of the sentence before the expression."""
        if self._before is None:
            is_enough, before = self._words_within(_NEARER)
            self._before = before if is_enough else self._words_within(FARTHEST)[1]
        return self._before

    def _words_within(self, reach: int) -> tuple[bool, list[str]]:
        """Whether so many characters before the expression are enough, and the last words of the sentence in them."""
        low = first = max(self.region_start, self.start - reach)
        for mark in _CLAUSE_END.finditer(self.text, first, self.start):
            first = mark.end() if mark.lastindex else first
        first = max(sentence_starts(self.text, first, self.start), default=first)
        row: list[str] = _WORD.findall(self.text, first, self.start)
        is_enough = first > low or low == self.region_start or len(row) > _WORDS_BEFORE
        return is_enough, row[-_WORDS_BEFORE:]

    def _words_behind(self) -> list[str]:
        """The first words of the sentence behind the expression."""
        last = min(len(self.text), self.end + _BEHIND)
        last = next(sentence_starts(self.text, self.end, last), last)
        ends = (mark.start() for mark in _CLAUSE_END.finditer(self.text, self.end, last) if mark.lastindex)
        last = next(ends, last)
        row: list[str] = _WORD.findall(self.text, self.end, min(last, self.end + _NEARER_BEHIND))
        if len(row) <= _WORDS_BEHIND:  # the last one may be cut
            row = _WORD.findall(self.text, self.end, last)
        return row[:_WORDS_BEHIND]

    def _at_hand(self, before: Sequence[str]) -> str:
        """The last words before the expression, without the preposition right at it; none where a mark is between."""
        if not before or not self._is_at_hand(before[-1]):
            return ""
        if before[-1] == words.THE:  # of the Easter weekend
            before = before[:-1]
        phrase = " ".join(before).lower()
        if before and before[-1] in tense.PREPOSITIONS and not _ends_ahead(phrase):
            phrase = phrase.rpartition(" ")[0]
        return phrase

    def _is_at_hand(self, word: str) -> bool:
        """Whether nothing but blanks stands between the word and the expression."""
        return self.text[max(self.region_start, self.start - _NEAR) : self.start].rstrip().endswith(word)

    def _follows(self, words_before: str | tuple[str, ...]) -> bool:
        """Whether that, or one of these, stands right before the expression."""
        return self.text.endswith(words_before, 0, self.start)


def _last_of(row: Sequence[str], asked: frozenset[str]) -> tuple[str, str]:
    """The last of these words in a row, behind the word before it; both empty where none stands there.

    What is like a past tense behind `had` is its participle: had left.
    """
    pairs = reversed(tuple(zip(("", *row), row, strict=False)))
    return next((pair for pair in pairs if pair[1] in asked and pair[0] not in tense.PLUPERFECT), ("", ""))


def _without_preposition(before: Sequence[str]) -> Sequence[str]:
    """The words without a preposition that ends them."""
    return before[: len(before) - (before[-1] in tense.PREPOSITIONS)]


def _begins(before: Sequence[str]) -> bool:
    """Whether something begins then: a strike from Monday."""
    return bool(before) and before[-1] == words.FROM and not tense.BEGIN_FROM.isdisjoint(before[-4:-1])


def _by_the_word_at_hand(at_hand: str, before: Sequence[str]) -> Direction | None:
    """What the words right at the expression say against any verb."""
    last = at_hand.rpartition(" ")[2]
    if last in tense.BACK_AT_HAND:
        return Direction.SURELY_BACK
    if last in tense.STATED_AHEAD or at_hand.endswith(_SURELY_AHEAD):
        return Direction.SURELY_AHEAD
    if _ends_ahead(at_hand):
        return Direction.BOUND_AHEAD
    reach = tense.PUT_OFF_UNTIL.get("".join(before[-1:]), 0)
    return Direction.BOUND_AHEAD if reach and not tense.PUT_OFF.isdisjoint(before[-reach:]) else None


def _ends_ahead(phrase: str) -> bool:
    """Whether the phrase ends with one that looks ahead."""
    last = phrase.rpartition(" ")[2]
    return last in tense.AHEAD_PHRASES_BY_LAST_WORD and phrase.endswith(tense.AHEAD_PHRASES_BY_LAST_WORD[last])


def _bound_ahead(at_hand: str) -> Direction | None:
    """What the words right at the expression say where no verb before it looks back."""
    last = at_hand.rpartition(" ")[2]
    if last in tense.BOUNDS_AHEAD:
        return Direction.BOUND_AHEAD
    return Direction.SURELY_AHEAD if last in tense.AHEAD_AT_HAND else None


def _behind_past(direction: Direction, verb: str, at_hand: str, before: Sequence[str]) -> Direction:
    """Where it looks behind a verb of the past: called a strike for Friday, called for comments by May 3."""
    if verb in tense.FINITE_PAST and _last_of(before, tense.GOING)[0] == verb and not tense.SAID.isdisjoint(before):
        return Direction.AHEAD  # said he was leaving on Friday
    if verb in tense.FORESEEN and verb != _without_preposition(before)[-1]:
        return Direction.AHEAD  # but: he predicted on Friday
    is_meant_for, bound = at_hand.endswith(tense.MEANT_FOR), _bound_ahead(at_hand)
    if bound is not None and before[-1] in tense.UNTIL and _leaves_time(verb, before):
        return bound
    if tuple(before[-3:-1]) in _OF_RECORD:
        return Direction.AHEAD
    if (is_meant_for and verb in tense.SET_FOR) or (direction is Direction.REPORTED and _begins(before)):
        return Direction.AHEAD
    return max(direction, Direction.REPORTED) if is_meant_for or bound is not None else direction


def _leaves_time(verb: str, before: Sequence[str]) -> bool:
    """Whether it has, or somebody had, until then: has until Friday to leave; said her door was open until Friday."""
    if verb in tense.PRESENT_VERBS or (verb in tense.PLUPERFECT and before[-2] == verb):
        return True
    return before[-2] in tense.STATES and not tense.SAID.isdisjoint(before)
