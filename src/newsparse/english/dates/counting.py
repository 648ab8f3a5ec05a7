"""So many units from a day: what the words of several rules mean, by arithmetic."""

from __future__ import annotations

from newsparse.grammar.meanings import Duration, Meaning, Offset, OffsetInParts, TimeFromNow, Vague, YearApart
from newsparse.grammar.reading import Expression, Reading
from newsparse.grammar.templates import Build, amount_of
from newsparse.model import TimexMod

_DAYS = {"D": 1, "W": 7, "2W": 14}
_MONTHS = {"M": 1, "6M": 6, "Y": 12, "E": 120, "C": 1200}
_MOST_DIGITS = 4  # of hours or minutes


def so_long(reading: Reading) -> Expression | None:
    """So many units `u` from the present, or from the time that the text is at, where `text` was captured.

    `n` is how many, `w` whether that lies back or ahead, and `b` what bounds it.
    """
    unit, numbers, word = reading.captured("u"), reading.each_captured("n"), reading.captured("w")
    bound = reading.captured("b")
    if unit is None:
        return None
    way, anaphoric = (word.number if word is not None else 0) or 1, reading.span("text") is not None
    amount = amount_of(numbers[0]) if numbers else "X" if unit.kind in ("units", "quarters") else "1"
    meaning: Meaning | None
    if amount == "X" and anaphoric:
        return None  # a few days later: so long, but the day is not known
    if amount == "X" or len(numbers) > 1:
        meaning = Vague("FUTURE_REF" if way > 0 and not anaphoric else "PAST_REF")
    elif unit.name == "Y" and amount == "1":
        meaning = YearApart(way, anaphoric)
    else:
        meaning = _counted(amount, unit.name, way, anaphoric)
    return reading.says(meaning, TimexMod(bound.name) if bound is not None else None)


def _counted(amount: str, unit: str, way: int, anaphoric: bool) -> Meaning:
    """Two weeks ago is a day, three hours ago and two and a half years ago are lengths."""
    if unit in ("TH", "TM", "TS") and anaphoric and amount.isdigit() and len(amount) <= _MOST_DIGITS:
        return TimeFromNow(way * int(amount), unit, anaphoric)
    if unit in ("TH", "TM", "TS") or "." in amount:
        return Duration(amount, unit, way)
    count = int(amount)
    if unit == "2W":
        unit, count = "W", 2 * count
    if unit == "6M":
        unit, count = "M", 6 * count
    if unit == "W" and 1 < count < 52:
        unit, count = "D", 7 * count
    return Offset(unit, way * count, anaphoric)


def in_parts(*parts: tuple[str, str], of: str = "") -> Build:
    """So many units, by pairs of captures, from the day `t`, as far as days and months can say it.

    They lie back where `w` does. The answer is a day where days are counted, else a month, or the unit `of`.
    """

    def build(reading: Reading) -> Expression | None:
        word, today, answer = reading.captured("w"), reading.captured("t"), reading.captured(of)
        way = -1 if word is not None and word.number < 0 else 1
        months, days = 0, today.number if today is not None else 0
        is_day = today is not None
        for number, name in parts:
            amount, unit = amount_of(reading.captured(number)), reading.captured(name)
            if unit is None or not amount.isdigit():
                return None
            if unit.name in _DAYS:
                days += way * int(amount) * _DAYS[unit.name]
                is_day = True
            elif unit.name in _MONTHS:
                months += way * int(amount) * _MONTHS[unit.name]
            else:
                return None
        return reading.says(OffsetInParts(answer.name if answer is not None else "MD"[is_day], months, days))

    return build
