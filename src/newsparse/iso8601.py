"""ISO 8601 text read as a day or a time: in the dict form of an Article, in a column, on a Doc."""

from __future__ import annotations

from datetime import date, datetime

from newsparse.errors import ArgumentValueError

TIMED = "2020-07-24T"  # a date with a time of day is at least as long


def read_moment(text: str, where: str, timed: bool = True) -> date | datetime:
    """The day that the text names, or with a time of day the time, where `timed` allows one.

    Raises ArgumentValueError that says `where` the text stood.

    >>> read_moment("2020-07-24", "published")
    datetime.date(2020, 7, 24)
    >>> read_moment("2020-07-24T09:30Z", "published")
    datetime.datetime(2020, 7, 24, 9, 30, tzinfo=datetime.timezone.utc)
    """
    try:
        if timed and len(text) >= len(TIMED):
            # Python 3.10 knows no Z.
            return datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text)
        return date.fromisoformat(text)
    except ValueError:
        wanted = "date or time" if timed else "date"
        raise ArgumentValueError(f"{where}: {text!r:.80} is not an ISO 8601 {wanted}") from None
