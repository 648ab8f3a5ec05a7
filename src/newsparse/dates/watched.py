"""A narrative that keeps what it is asked for each expression, so that a date can be explained."""

from __future__ import annotations

from datetime import date, datetime

from newsparse.dates.cues import Direction
from newsparse.dates.periods import Period
from newsparse.dates.resolve import Narrative
from newsparse.dates.resolve.holds import Hold
from newsparse.dates.tense import Clause


class WatchedClause(Clause):
    """A clause that keeps whether anybody asked where it looks."""

    __slots__ = ("is_asked",)

    def __init__(self, text: str, region_start: int, start: int, end: int, has_clock: bool) -> None:
        super().__init__(text, region_start, start, end, has_clock)
        self.is_asked: bool = False

    def direction(self) -> Direction:
        """Where the clause looks."""
        self.is_asked = True
        return super().direction()


class Asked:
    """What was asked of a narrative for one expression, and what it answered.

    `stated` is the time that the text was at, `text` that time where it was asked for, `story` the past time told of,
    `reached` where the text came to.
    """

    __slots__ = ("clause", "reached", "stated", "story", "text")

    def __init__(self, clause: WatchedClause, stated: Period | None = None) -> None:
        self.clause: WatchedClause = clause
        self.stated: Period | None = stated
        self.story: Period | None = None
        self.text: Period | None = None
        self.reached: Period | None = None


class WatchedNarrative(Narrative):
    """A narrative that keeps what it is asked for each expression."""

    __slots__ = ("_asked", "asked")

    def __init__(self, text: str, reference: date | datetime | None, dayfirst: bool) -> None:
        super().__init__(text, reference, dayfirst)
        self.asked: dict[int, Asked] = {}  # by where the expression starts
        self._asked = Asked(WatchedClause(text, 0, 0, 0, has_clock=False))

    def clause(self, start: int, end: int, has_clock: bool = False) -> Clause:
        """The words around the expression there, which is the one that is asked for from now on."""
        clause = WatchedClause(self.text, self.region_start, start, end, has_clock)
        self._asked = Asked(clause, self.stated)
        self.asked.setdefault(start, self._asked)
        return clause

    def story(self, clause: Clause) -> Period | None:
        """The past time that the clause is about."""
        found = super().story(clause)
        self._asked.story = self._asked.story or found
        return found

    def then(self, unit: str) -> Period | None:
        """The period of that unit that the text is at, else the present one."""
        found = super().then(unit)
        if (self.day if unit == "D" else self.stated) is not None:
            self._asked.text = found
        return found

    def day_of(self, clause: Clause) -> Period | None:
        """The day of a time without one."""
        found = super().day_of(clause)
        if found is not None and found != self.now("D"):
            self._asked.text = found
        return found

    def latest_quarter(self) -> Period | None:
        """The quarter that the text is about, else the last one that is over."""
        found = super().latest_quarter()
        if self.quarter is not None:
            self._asked.text = found
        return found

    def move_to(self, period: Period, hold: Hold, clause: Clause) -> None:
        """The text has come to that period."""
        self._asked.reached = self._asked.reached or period
        super().move_to(period, hold, clause)
