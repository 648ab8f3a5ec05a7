"""Sets: their TIMEX3 value, and the rule of RFC 5545 by which they come back."""

from __future__ import annotations

from datetime import date

from newsparse.dates.periods import SEASON_MONTHS
from newsparse.grammar.meanings import (
    Day,
    EveryDayOfMonth,
    EveryNamed,
    EveryNthWeekday,
    EveryPartOfDay,
    EveryWorkday,
    InSet,
    Month,
    Recurrence,
    Weekday,
)

_WEEKDAYS = "MO TU WE TH FR SA SU".split()
_FREQUENCIES = {"D": "DAILY", "W": "WEEKLY", "M": "MONTHLY", "Y": "YEARLY"}
_HOURS = {"H": "HOURLY", "M": "MINUTELY", "S": "SECONDLY"}


def set_value(meaning: InSet) -> str:
    """P1W, XXXX-WXX-2, XXXX-07, XXXX-SU, XXXX-XX-XXTMO."""
    if isinstance(meaning, Recurrence):
        return meaning.period
    if isinstance(meaning, EveryWorkday):
        return "XXXX-WXX"
    if isinstance(meaning, EveryPartOfDay):
        return f"XXXX-XX-XX{meaning.part}"
    if isinstance(meaning, EveryNthWeekday):
        return f"XXXX-WXX-{meaning.weekday}"
    if isinstance(meaning, EveryDayOfMonth):
        return f"XXXX-XX-{meaning.day:02d}"
    each = meaning.each
    if isinstance(each, Weekday):
        return f"XXXX-WXX-{each.weekday}{meaning.part}"
    if isinstance(each, Day):
        return f"XXXX-{each.month:02d}-{each.day:02d}"
    return f"XXXX-{each.month:02d}" if isinstance(each, Month) else f"XXXX-{each.name}"


def recurrence_of(meaning: InSet, reference: date | None) -> str | None:
    """DTSTART and RRULE; None without a reference, for a rule without a start would take today's."""
    rule = _rule(meaning)
    if reference is None or rule is None or reference.year == date.max.year:
        return None  # in the calendar's last year nothing can be counted on
    return f"DTSTART:{reference.year:04d}{reference.month:02d}{reference.day:02d}T000000\nRRULE:{rule}"


def _rule(meaning: InSet) -> str | None:
    if isinstance(meaning, Recurrence):
        return _rule_of_period(meaning)
    if isinstance(meaning, EveryNamed):
        return _rule_of_name(meaning)
    if isinstance(meaning, EveryNthWeekday):
        return f"FREQ=MONTHLY;BYDAY={meaning.nth}{_WEEKDAYS[meaning.weekday - 1]}"
    if isinstance(meaning, EveryDayOfMonth):
        return f"FREQ=MONTHLY;BYMONTHDAY={meaning.day}"
    return "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR" if isinstance(meaning, EveryWorkday) else "FREQ=DAILY"


def _rule_of_name(meaning: EveryNamed) -> str:
    each = meaning.each
    if isinstance(each, Weekday):
        weeks = f";INTERVAL={meaning.interval}" if meaning.interval > 1 else ""  # every second Tuesday
        return f"FREQ=WEEKLY{weeks};BYDAY={_WEEKDAYS[each.weekday - 1]}"
    if isinstance(each, Day):
        return f"FREQ=YEARLY;BYMONTH={each.month};BYMONTHDAY={each.day}"
    month = each.month if isinstance(each, Month) else SEASON_MONTHS[each.name]
    return f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY=1"


def _rule_of_period(meaning: Recurrence) -> str | None:
    if meaning.period.endswith("WE"):
        return "FREQ=WEEKLY;BYDAY=SA,SU"
    if meaning.freq:
        return None  # twice a week, on unknown days
    letters, period = (
        (_HOURS, meaning.period[2:]) if meaning.period.startswith("PT") else (_FREQUENCIES, meaning.period[1:])
    )
    amount, letter = period[:-1], period[-1:]
    if not amount.isdigit() or not int(amount):
        return None
    if letter == "Q":
        return f"FREQ=MONTHLY;INTERVAL={int(amount) * 3}"
    if letter not in letters:
        return None
    return f"FREQ={letters[letter]}" + (f";INTERVAL={int(amount)}" if amount != "1" else "")
