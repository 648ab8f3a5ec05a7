"""What is known while a text is read: the reference day, and the day and quarter that the text is about."""

from __future__ import annotations

from datetime import date

from newsparse.dates.periods import Period, containing, shifted
from newsparse.dates.tense import Look, look_of


class Context:
    """The state of one reading of one text; made anew for each text."""

    __slots__ = ("day", "dayfirst", "quarter", "reference", "region_start", "stated", "text")

    def __init__(self, text: str, reference: date | None, dayfirst: bool) -> None:
        self.text: str = text
        self.reference: date | None = reference
        self.dayfirst: bool = dayfirst
        self.region_start: int = 0
        self.stated: Period | None = None  # the last date that the text was at
        self.day: Period | None = None  # the last day that it was at
        self.quarter: Period | None = None  # the last quarter that the text was at

    def clause(self, start: int, end: int) -> Clause:
        """The words around the expression there."""
        return Clause(self.text, self.region_start, start, end)

    def now(self, unit: str) -> Period | None:
        """The period of that unit in which the reference day lies."""
        return containing(unit, self.reference) if self.reference is not None else None

    def then(self, unit: str) -> Period | None:
        """The period of that unit that the text is at, else the present one."""
        if unit == "D":
            return self.day or self.now("D")
        return containing(unit, self.stated.first) if self.stated is not None else self.now(unit)

    def move_to(self, period: Period) -> None:
        """The text has come to that period."""
        self.stated = period
        if period.unit == "D":
            self.day = period
        if self.reference is not None and period.unit == "Q" and self._reported(period, self.reference):
            self.quarter = period

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


class Clause:
    """The words around an expression, asked where they look only when it matters."""

    __slots__ = ("end", "region_start", "start", "text")

    def __init__(self, text: str, region_start: int, start: int, end: int) -> None:
        self.text = text
        self.region_start = region_start
        self.start = start
        self.end = end

    def direction(self) -> Look:
        """Where the clause looks."""
        return look_of(self.text, self.region_start, self.start, self.end)

    def owns(self) -> bool:
        """Whether the expression owns what follows: `Wednesday's ruling`."""
        return self.text.startswith(("'s", "’s"), self.end)
