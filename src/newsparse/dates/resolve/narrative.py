"""Where the text is in time: its publication, the time that it is about, and when it is back in the present."""

from __future__ import annotations

import re
from datetime import date, datetime

from newsparse.dates.cues import Direction
from newsparse.dates.periods import Period, containing, last_day, shifted
from newsparse.dates.resolve.holds import Hold
from newsparse.dates.tense import Clause
from newsparse.english import tense, words
from newsparse.text import ends_sentence, sentence_starts

_STATED = (Hold.STATED_YEAR, Hold.TEXT)
# It begins with what parts words, which `re` skips to fast.
_VERBS = re.compile(rf"\W({'|'.join(sorted(tense.PRESENT_VERBS | tense.PAST_VERBS))})\b")
_REGULAR_PAST = f"{words.PAST_ENDING} "
_DEATH = re.compile(tense.DEATH)
_LONGEST_HEADING = 80  # characters
_EVENT = re.compile(rf"\s+(?:{'|'.join(tense.FROM_EVENT)})\s+[a-z]+\s+((?:[a-z-]+\s+){{0,2}}[a-z-]+)")
_COUNTED_FROM = tuple(f" {word} {words.THE}" for word in tense.FROM_EVENT)
_FAR = 3000  # characters in which an event is looked for
_SHORT = 3  # letters of a word that names none
_DAYS = ("D", "WE")
_OF_ENTRIES = ("D", "M", "Y")
_LONGER_THAN_YEARS = ("E", "C")
_MONTH_OR_DAY = ("M", "D")
_LONG_OVER = 5  # months: a day of one that was so long ago may be of the year before
_BULLET = 3  # characters before the time that opens an entry
_ENTRY = re.compile(r":?[ *\r]{0,3}\n|\s?[-–—:]\s(?=[A-Z\"“'‘])")
_DAYS_OF_PUBLICATION = 3
_SHORT_LINE = 40  # characters of a heading that ends what the one before it says
_FIGURE = re.compile(r"\d")
_WITHIN_WEEK = ("D", "WE", "W")
_HEAD = 1500  # characters
RECENT = 4  # years before that of publication
_LONGEST_WAY = 200  # characters between two times of one sentence


class Narrative:
    """The state of one reading of one text; made anew for each text.

    A text tells of the past from a year that stands in a clause of the past, until a clause speaks of the present or
    its paragraph ends. One in the past tense, that states more years than it counts times from the present, goes on
    over both.
    """

    __slots__ = (
        "_before",
        "_counted_from_present",
        "_day_before",
        "_day_behind",
        "_days",
        "_habit_at",
        "_heading",
        "_is_obituary",
        "_left",
        "_months",
        "_moved_at",
        "_past_tense",
        "_story",
        "_years_stated",
        "clock",
        "day",
        "dayfirst",
        "is_entry",
        "moment",
        "quarter",
        "reference",
        "region_start",
        "stated",
        "text",
    )

    def __init__(self, text: str, reference: date | datetime | None, dayfirst: bool) -> None:
        self.text: str = text
        self.reference: date | None = reference.date() if isinstance(reference, datetime) else reference
        self.moment: datetime | None = reference if isinstance(reference, datetime) else None
        self.dayfirst: bool = dayfirst
        self.region_start: int = 0
        self.stated: Period | None = None  # the last date that the text was at
        self.day: Period | None = None  # the last day that it was at
        self.quarter: Period | None = None  # the last quarter that the text was at
        self.clock: datetime | None = None  # what the clock showed last, in this paragraph and on that day
        self._day_behind: Period | None = None  # the last day that wasn't to come
        self._day_before: Period | None = None  # the one before that, where it was an earlier one
        self._days: list[tuple[int, Period]] = []  # all that were stated, with their places
        self._months: dict[int, Period] = {}  # the last one of each number that was stated with its year
        self._heading: Period | None = None  # the time that stands alone on the line over this paragraph
        self.is_entry: bool = False  # the paragraph opens with its time, as in a timeline: May 3, 2019 - He is ...
        self._story: Period | None = None  # the past time that it is about
        self._left: Period | None = None  # the one that it was about in a paragraph before
        self._before: Period | None = None  # and the one that it was about before
        self._past_tense: bool | None = None  # once anybody asked
        self._is_obituary: bool | None = None  # once anybody asked
        self._years_stated: int = 0
        self._moved_at: int = 0
        self._counted_from_present: int = 0
        self._habit_at: int = -_LONGEST_WAY  # where the last set of times ended: every Friday

    def enter(self, start: int) -> None:
        """A paragraph begins there."""
        self.region_start = start
        if not self._is_of_the_past():
            self._left = self._story or self._left
            self._story = None
        self.clock = None
        self.is_entry = False
        if self._heading is not None:
            self._enter_below(self._heading)

    def _enter_below(self, heading: Period) -> None:
        """A paragraph begins below the line that only states its time; another heading ends that."""
        line = self.text[self.region_start : self.region_start + _SHORT_LINE].partition("\n")[0]
        if len(line) < _SHORT_LINE and not ends_sentence(line) and not _FIGURE.search(line):
            self._heading = None
            return
        if heading.unit == "D":
            self.day = heading
        if self._is_entry_of(heading):
            self._story, self.is_entry = heading, True
            self.stated = heading

    def clause(self, start: int, end: int, has_clock: bool = False) -> Clause:
        """The words around the expression there."""
        return Clause(self.text, self.region_start, start, end, has_clock)

    def now(self, unit: str) -> Period | None:
        """The period of that unit in which the reference day lies."""
        return containing(unit, self.reference) if self.reference is not None else None

    def has_stated(self, unit: str) -> bool:
        """Whether the text was at any time, or for a day at a day, from which `that night` can be counted."""
        return (self.day if unit == "D" else self.stated) is not None

    def then(self, unit: str) -> Period | None:
        """The period of that unit that the text is at, else the present one."""
        if unit == "D":
            return self.day or (self.now("D") if self._story is None else None)
        at = self.stated
        if unit == "W" and self.day is not None and at is not None and at.unit not in _WITHIN_WEEK:
            at = self.day  # not lost since November, and a week earlier
        return containing(unit, at.first) if at is not None else self.now(unit)

    def day_of(self, clause: Clause) -> Period | None:
        """The day of a time without one: the last one stated, but none to come where the clause looks back.

        What had been before was on the day before that, where the paragraph states none.
        """
        if self._day_before is not None and self._days[-1][0] < self.region_start and clause.is_aside():
            return self._day_before  # the court heard that he had been there at 2 p.m.
        today = self.now("D")
        last, behind = self.day or today, self._day_behind or today
        if self._story is not None or self._heading is not None:
            return last
        # Where the clause looks matters only where these are two days.
        return last if last != behind and clause.direction() > Direction.UNKNOWN else behind

    def story(self, clause: Clause) -> Period | None:
        """The past time that the clause is about; None where it speaks of the present."""
        if self._story is None:
            return None
        if self.is_entry:
            return None if clause.will_be() else self._story
        direction = clause.direction()
        if self._tells_of_death() and clause.is_of_the_last():
            return None
        if self._is_of_the_past():
            # What would be by October was still in its past; not what is expected now, nor what is said in a sentence
            # without its time.
            is_planned = direction > Direction.UNKNOWN and clause.is_said() and not self.goes_on_in_sentence(clause)
            return None if is_planned or clause.looks_from_now() or clause.will_be() else self._story
        is_reported = direction is Direction.REPORTED and not clause.is_decided()
        if direction > Direction.UNKNOWN or is_reported or clause.is_of_the_present():
            self._story = None
        return None if clause.is_of_a_record() else self._story

    def come_back_to(self, month: int, clause: Clause) -> None:
        """The clause names a day of that month: of the one that the text was about before, where it looks back.

        He vanished in July 1995. (A paragraph.) He had left home on July 16. She fell on June 9, 2017, the court
        heard in May 2020. (A paragraph.) She was found on June 12.
        """
        left = self._left
        is_of_it = left is not None and left.unit == "M" and left.first.month == month
        known = left if is_of_it else self._months.get(month)
        if self._story is not None or known is None or clause.direction() >= Direction.REPORTED:
            return
        if is_of_it or (self.reference is not None and (self.reference.month - month) % 12 >= _LONG_OVER):
            self._story = known

    def goes_on_in_sentence(self, clause: Clause) -> bool:
        """Whether the last time that the text was at stands in the same sentence."""
        return self._is_within_sentence(self._moved_at, clause.start)

    def _is_within_sentence(self, first: int, last: int) -> bool:
        """Whether what stands at these two places is near by, and of one sentence."""
        # Up to what stands there, with which a sentence may begin.
        return last - first <= _LONGEST_WAY and next(sentence_starts(self.text, first, last + 1), None) is None

    def come_to_habit(self, end: int) -> None:
        """A set of times ends there: on Mondays and Fridays."""
        self._habit_at = end

    def is_of_habit(self, clause: Clause) -> bool:
        """Whether the clause goes on from a set of times in its sentence: the club meets on Fridays at noon."""
        if self._habit_at < self._moved_at or not self._is_within_sentence(self._habit_at, clause.start):
            return False
        return clause.direction() >= Direction.UNKNOWN

    def opens_section(self) -> bool:
        """Whether no date was stated in this paragraph yet, and the line before it is a heading."""
        if self._moved_at > self.region_start:
            return False
        before = self.text[max(0, self.region_start - _LONGEST_HEADING) : self.region_start].rstrip()
        line = before[before.rfind("\n") + 1 :]
        return line not in ("", before) and not ends_sentence(line)

    def is_ahead(self) -> bool:
        """Whether the last day or weekend that the text was at lies ahead."""
        at = self.stated
        return at is not None and self.reference is not None and at.unit in _DAYS and at.first > self.reference

    def day_added_to(self, clause: Clause) -> Period | None:
        """The day to which the clause adds one that follows it.

        They arrive on Wednesday and leave on Saturday; it had left on Saturday and was due in on Sunday.
        """
        if not self.goes_on_in_sentence(clause) or not (self.is_ahead() or clause.was_planned()):
            return None
        return self.day if f" {words.AND} " in self.text[self._moved_at : clause.start] else None

    def day_of_event(self, clause: Clause) -> Period | None:
        """The day of what is named behind the clause: of the summit, where a sentence dated that."""
        named = _EVENT.match(self.text, clause.end)
        for word in named[1].split() if named is not None else ():
            known = self._mention_of(word, clause.start) if len(word) > _SHORT else None
            day = self._day_beside(known) if known is not None else None
            if day is not None:
                return day
        return None

    def _mention_of(self, word: str, end: int) -> int | None:
        """Where the word stands last before that place, unless a time counts from it: a day after the summit."""
        first = max(0, end - _FAR)
        place = self.text.rfind(f" {word}", first, end)
        while place > 0 and self.text.endswith(_COUNTED_FROM, first, place):
            place = self.text.rfind(f" {word}", first, place)
        return place + 1 if place >= 0 else None

    def _day_beside(self, place: int) -> Period | None:
        """The day that is stated in the sentence of that place, near by."""
        for start, day in reversed(self._days):
            if self._is_within_sentence(min(start, place), max(start, place)):
                return day
            if start < place - _LONGEST_WAY:
                break
        return None

    def anchors(self, story: Period, clause: Clause) -> list[Period]:
        """The past times from which the story may go on, the likeliest first."""
        if self._before is None:
            return [story]
        return [self._before, story] if clause.is_aside() else [story, self._before]

    def base(self, unit: str, clause: Clause) -> Period | None:
        """What last, this and next count from: the present, in a history the time that it is about."""
        story = self.story(clause) if self._is_history() else None
        return containing(unit, story.first) if story is not None else self.now(unit)

    def move_to(self, period: Period, hold: Hold, clause: Clause) -> None:
        """The text has come to that period."""
        if hold is Hold.STATED_YEAR and clause.is_recalled():
            return
        if clause.start - self.region_start <= _BULLET and self._opens_entry(period, hold, clause):
            self._begin_entry(period, clause)
        if self.is_entry:
            if hold is not Hold.PRESENT:
                self._tell_of(period, clause)
        elif hold is Hold.STATED_YEAR:
            if period.unit in _MONTH_OR_DAY and self._is_recent(period):
                self._months[period.first.month] = period
            if not self._is_over(period):
                self._story = None
            elif clause.is_about() and not clause.is_apposed() and (self._is_of_the_past() or not clause.compares()):
                # A report compares its figures with those of the years before; that is no history.
                self._years_stated += self.reference is None or last_day(period).year < self.reference.year - RECENT
                self._tell_of(period, clause)
        elif hold is Hold.PRESENT:
            self._counted_from_present += 1
            if not self._is_of_the_past() and not (self.goes_on_in_sentence(clause) and clause.is_of_speech()):
                self._story = self._left = None
        elif self._story is not None and hold is Hold.TEXT:
            if not self._is_of_the_past() or self._is_over(period) or clause.direction() < Direction.UNKNOWN:
                self._tell_of(period, clause)
            elif not clause.is_quoted():
                self._story = None  # it has come to the present: the trial is expected to last until May
        self.stated = period
        self._moved_at = clause.end
        if period.unit == "D":
            self._days.append((clause.start, period))
        if period.unit == "D" and hold is not Hold.ASIDE and not self._only_names(period, clause):
            if self.clock is not None and self.clock.date() != period.first:
                self.clock = None
            if self.day is not None and period.first != self.day.first:
                self._day_before = self.day if period.first > self.day.first else None
            self.day = period
            if self.reference is None or period.first <= self.reference:
                self._day_behind = period
        if self.reference is not None and period.unit == "Q" and self._reported(period, self.reference):
            self.quarter = period

    def _opens_entry(self, period: Period, hold: Hold, clause: Clause) -> bool:
        """Whether the paragraph opens with a time and its mark, or is a line with nothing else.

        The day of publication with its year, as it stands over a story, opens none.
        """
        if (
            clause.has_clock
            or hold not in _STATED
            or period.unit not in _OF_ENTRIES
            or _ENTRY.match(self.text, clause.end) is None
        ):
            return False
        if hold is not Hold.STATED_YEAR or period.unit != "D" or self.reference is None:
            return True
        return abs((period.first - self.reference).days) > _DAYS_OF_PUBLICATION

    def _begin_entry(self, period: Period, clause: Clause) -> None:
        """An entry of a timeline begins: May 3, 2019 - The firm opens; or it is the heading of one."""
        if "\n" in self.text[clause.end : clause.end + _BULLET + 1]:
            self._heading = period
        self.is_entry = self._is_entry_of(period)

    def _is_entry_of(self, period: Period) -> bool:
        """Whether what stands under that time tells of it, even in the present; a history needs no such help."""
        if self._is_of_the_past():
            return False
        return self.reference is None or last_day(period) < self.reference

    def _only_names(self, day: Period, clause: Clause) -> bool:
        """Whether the story stays where it was: Lee, who had been hurt on Friday; police said Monday."""
        if clause.ends_a_period():
            return True
        if self.day is None or day.first == self.day.first:
            return False
        return clause.is_of_somebody_before() if day.first < self.day.first else clause.is_of_speech()

    def _tell_of(self, period: Period, clause: Clause) -> None:
        """The story has come to that period, or looks aside at it: it had begun in 1911, in the year before."""
        story = self._story
        if period.unit in _LONGER_THAN_YEARS:
            return  # no day is of the 1970s
        if story is None:
            self._story = period
        elif period.first <= story.first <= last_day(period):
            return  # of that year
        elif period.first < story.first and clause.is_aside():
            self._before = period
        else:
            if not story.first <= period.first <= last_day(story):
                self._before = story
            self._story = period

    def _is_of_the_past(self) -> bool:
        """Whether more years were stated so far than times counted from the present, in a text of the past tense."""
        return self._years_stated > self._counted_from_present and self._is_in_past_tense()

    def _is_in_past_tense(self) -> bool:
        """Whether the text has more than twice as many verbs of the past as of the present."""
        if self._past_tense is None:
            verbs: list[str] = _VERBS.findall(f"\n{self.text}")
            present = sum(map(tense.PRESENT_VERBS.__contains__, verbs))
            self._past_tense = not present or 3 * present < len(verbs) + self.text.count(_REGULAR_PAST)
        return self._past_tense

    def _is_over(self, period: Period) -> bool:
        """Whether it was over before this year began."""
        return self.reference is None or last_day(period).year < self.reference.year

    def _is_recent(self, period: Period) -> bool:
        """Whether it is of one of the last years, but not of this one."""
        return self.reference is not None and 0 < self.reference.year - period.first.year <= RECENT

    def _tells_of_death(self) -> bool:
        """Whether the text begins with somebody's death, and so comes to the present with the last that they did."""
        if self._is_obituary is None:
            self._is_obituary = _DEATH.search(self.text, 0, _HEAD) is not None
        return self._is_obituary

    def _is_history(self) -> bool:
        """Whether hardly anything was counted from the present: there even `next summer` is the story's."""
        return self._years_stated > 3 + 3 * self._counted_from_present

    def _reported(self, quarter: Period, reference: date) -> bool:
        """Whether a report can be about the quarter: it doesn't lie ahead, nor long behind.

        The present one isn't it either, where a past one was stated before: it brings a forecast.
        """
        if not -400 < (quarter.first - reference).days <= 0:
            return False
        return self.quarter is None or containing("Q", reference) != quarter

    def latest_quarter(self) -> Period | None:
        """The quarter that the text is about, else the last one that is over."""
        if self.quarter is not None:
            return self.quarter
        now = self.now("Q")
        return shifted(now, -1) if now is not None else None
