"""A day or time of publication as people write it for machines: ISO 8601, and RFC 2822, as feeds and mail have it."""

from __future__ import annotations

import re
from datetime import date

_DAY = re.compile(r"\d{4}-?(\d{2}-?\d{2}|W\d{2}-?\d|\d{3})(?!\d)", re.ASCII)  # 2020-07-24, 2020-W30-5, 2020-206
_RFC_2822 = re.compile(
    r"([a-z]{3}, *)?\d{1,2} [a-z]{3} (\d{4}|\d{2}) \d{2}:\d{2}(:\d{2})?( ([+-]\d{4}|[a-z]{1,5}))?",
    re.ASCII | re.IGNORECASE,
)


def moment(text: str) -> date:
    """The day or time that the text names; a month or a week alone is neither. Raises ValueError.

    >>> moment("2020-07-24"), moment("20200724T0930Z").hour, moment("Fri, 24 Jul 2020 10:00:00 GMT").hour
    (datetime.date(2020, 7, 24), 9, 10)
    """
    try:
        if _RFC_2822.fullmatch(text):
            from email.utils import parsedate_to_datetime

            return parsedate_to_datetime(text)
        if not _DAY.match(text):
            raise ValueError(text)
        from dateutil.parser import isoparse

        found = isoparse(text)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{text!r:.80} is not a date such as 2020-07-24 or Fri, 24 Jul 2020 10:00:00 GMT") from error
    return found.date() if _DAY.fullmatch(text) else found
