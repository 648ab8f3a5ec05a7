"""Sets: their TIMEX3 value, and the rule of RFC 5545 by which they come back."""

from __future__ import annotations

from datetime import date

from newsparse.dates.expressions import Repeat
from newsparse.dates.periods import SEASON_MONTHS

_WEEKDAYS = "MO TU WE TH FR SA SU".split()
_FREQUENCIES = {"D": "DAILY", "W": "WEEKLY", "M": "MONTHLY", "Y": "YEARLY"}
_HOURS = {"H": "HOURLY", "M": "MINUTELY", "S": "SECONDLY"}


def set_value(meaning: Repeat) -> str:
    """P1W, XXXX-WXX-2, XXXX-07, XXXX-SU, XXXX-XX-XXTMO."""
    each = meaning.each
    if each is None:
        return f"XXXX-XX-XX{meaning.part}" if meaning.part else meaning.period
    if each.weekday is not None:
        return (f"XXXX-WXX-{each.weekday}" if each.weekday else "XXXX-WXX") + meaning.part
    if each.unit == "D":
        return f"XXXX-{each.month:02d}-{each.day:02d}"
    return f"XXXX-{each.month:02d}" if each.unit == "M" else f"XXXX-{each.unit}"


def recurrence_of(meaning: Repeat, reference: date | None) -> str | None:
    """DTSTART and RRULE; None without a reference, for a rule without a start would take today's."""
    rule = _rule(meaning)
    if reference is None or rule is None or reference.year == date.max.year:
        return None  # in the calendar's last year nothing can be counted on
    return f"DTSTART:{reference.year:04d}{reference.month:02d}{reference.day:02d}T000000\nRRULE:{rule}"


def _rule(meaning: Repeat) -> str | None:
    each = meaning.each
    if each is not None:
        if each.weekday is not None:
            days = _WEEKDAYS[each.weekday - 1] if each.weekday else "MO,TU,WE,TH,FR"
            weeks = f";INTERVAL={meaning.period[1:-1]}" if meaning.period else ""  # every second Tuesday
            return f"FREQ=WEEKLY{weeks};BYDAY={days}"
        if each.unit == "D":
            return f"FREQ=YEARLY;BYMONTH={each.month};BYMONTHDAY={each.day}"
        month = each.month if each.unit == "M" else SEASON_MONTHS.get(each.unit)
        return f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY=1" if month else None
    if meaning.part:
        return "FREQ=DAILY"
    if meaning.period.endswith("WE"):
        return "FREQ=WEEKLY;BYDAY=SA,SU"
    if meaning.freq:
        return None  # twice a week: nobody knows on which days
    letters, period = (
        (_HOURS, meaning.period[2:]) if meaning.period.startswith("PT") else (_FREQUENCIES, meaning.period[1:])
    )
    amount, letter = period[:-1], period[-1:]
    if not amount.isdigit() or not 0 < int(amount) < 10_000:
        return None
    if letter == "Q":
        return f"FREQ=MONTHLY;INTERVAL={int(amount) * 3}"
    if letter not in letters:
        return None
    return f"FREQ={letters[letter]}" + (f";INTERVAL={int(amount)}" if amount != "1" else "")
