"""Time expressions, and what their fields must be to mean something."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from newsparse.errors import ArgumentValueError
from newsparse.model.fields import Packed, shortened
from newsparse.model.spans import Span
from newsparse.terms import TimexMod, TimexType

if TYPE_CHECKING:
    from dateutil.rrule import rrule as RRule  # noqa: N812

# PAST_REF | P3W, PT1H30M, P1TNI | 2020-07-24, XXXX-WXX-2, 2020-Q3, 196, BC0044, each with a time of day or that alone
_VALUE: Final = (
    r"(?:PAST|PRESENT|FUTURE)_REF|PXX"
    r"|P(?=.)(?:(?:[0-9]+(?:\.[0-9]+)?|X+)(?:[A-SU-WYZ]{1,2}|T[A-WYZ]{2}))*(?:T(?:(?:[0-9]+(?:\.[0-9]+)?|X+)[HMS])+)?"
    r"|(?=.)(?:(?:BC)?[0-9X]{1,4}(?:-(?:[A-Z]?[0-9X]{1,2}|[A-Z]{2})){0,3})?"
    r"(?:T(?:[A-Z]{2}|[0-9X]{2}(?::[0-9X]{2}){0,2}(?:\.[0-9]+)?(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?))?"
)
_RECURRENCE: Final = r"DTSTART:[0-9]{8}T[0-9]{6}\nRRULE:FREQ=[A-Z]+(?:;[A-Z]+=[-+A-Z0-9,]+)*"
_full_value: Final = re.compile(_VALUE).fullmatch
_is_recurrence: Final = re.compile(_RECURRENCE).fullmatch


@lru_cache(maxsize=1024)  # a story has few values, and a batch the same again
def _is_value(value: str) -> bool:
    return _full_value(value) is not None


def _place(reference: DateReference | None) -> str:
    """A linked reference is shown by its span alone."""
    return "None" if reference is None else repr(reference.span)


@frozen(weakref_slot=False)
class DateReference(Packed):
    """A time expression with its TIMEX3 reading (TimeML 1.2.1).

    Raises ArgumentValueError if `value` is not a TIMEX3 value, `end` lies before `start`, or `recurrence` is not in
    the form of RFC 5545.

    >>> DateReference(Span(0, 7), "July 23", TimexType.DATE, "XXXX-07-23").start is None
    True
    """

    span: Span
    """Where it is."""

    text: str = field(repr=shortened)
    """The expression as reading text."""

    type: TimexType
    """DATE, TIME, DURATION or SET."""

    value: str = field(metadata={"pattern": _VALUE})
    """The TIMEX3 value: `2020-07-23`, `P3W`, or `XXXX-07-23` where the context does not give the year."""

    mod: TimexMod | None = None
    """How the value is modified, as START for `early May`; None if it is not."""

    start: date | datetime | None = None
    """The first day or time of the value; None if it is not known. A datetime for a time of day."""

    end: date | datetime | None = None
    """The last day or time of the value, itself included; None if it is not known."""

    until: DateReference | None = field(default=None, repr=_place)
    """The reference that closes the range that this one opens; None if it opens no range."""

    edtf: str | None = None
    """The value in ISO 8601-2:2019 (EDTF): `2020-07-23`, `196X`. None if it has no form there."""

    freq: str | None = None
    """How often in its period a SET comes, TIMEX3: `2X` for `twice a week`."""

    quant: str | None = None
    """The quantifier of a SET, TIMEX3: `EVERY` for `every Tuesday`."""

    recurrence: str | None = field(default=None, metadata={"pattern": _RECURRENCE})
    """The rule of a SET in RFC 5545, DTSTART and RRULE; see `rrule`."""

    def __attrs_post_init__(self) -> None:
        if not _is_value(self.value):
            raise ArgumentValueError(f"value: {self.value!r:.80} is not a TIMEX3 value, as '2020-07-23' or 'P3W' is")
        is_one_day = self.start is self.end  # as for most dates
        if not is_one_day and self.start is not None and self.end is not None and _is_before(self.end, self.start):
            raise ArgumentValueError(f"end: {self.end.isoformat()} lies before start, {self.start.isoformat()}")
        if self.recurrence is not None and not _is_recurrence(self.recurrence):
            raise ArgumentValueError(
                f"recurrence: {self.recurrence!r:.80} is not a DTSTART and an RRULE of RFC 5545, each on its line"
            )

    @property
    def first_day(self) -> date | None:
        """The day of `start`, without a time of day, so that references can be sorted; None if it is not known.

        >>> DateReference(Span(0, 6), "3 p.m.", TimexType.TIME, "T15:00", start=datetime(2020, 7, 23, 15)).first_day
        datetime.date(2020, 7, 23)
        """
        return None if self.start is None else _day_of(self.start)

    @property
    def last_day(self) -> date | None:
        """The day of `end`, without a time of day; None if it is not known."""
        return None if self.end is None else _day_of(self.end)

    @property
    def rrule(self) -> RRule | None:
        """The `recurrence` as a dateutil rrule; None if there is none. Raises ArgumentValueError if it can't be read.

        >>> DateReference(Span(0, 13), "every Tuesday", TimexType.SET, "XXXX-WXX-2",
        ...     recurrence="DTSTART:20200728T000000\\nRRULE:FREQ=WEEKLY;BYDAY=TU").rrule[1].day
        4
        """
        if self.recurrence is None:
            return None
        from dateutil.rrule import rrule, rrulestr

        try:
            rule = rrulestr(self.recurrence)
        except (ValueError, OverflowError) as error:
            raise ArgumentValueError(f"recurrence: {self.recurrence!r:.80} can't be read: {error}") from error
        assert isinstance(rule, rrule)
        return rule


def _day_of(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _is_before(one: date, other: date) -> bool:
    """Whether one moment lies before another; by their days where one is a day, or one alone has a time zone."""
    if isinstance(one, datetime) and isinstance(other, datetime) and (one.tzinfo is None) == (other.tzinfo is None):
        return one < other
    return _day_of(one) < _day_of(other)
