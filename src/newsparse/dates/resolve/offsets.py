"""Times counted from the present, or from the time that the text is at."""

from __future__ import annotations

from datetime import date

from newsparse.dates.cues import Direction
from newsparse.dates.periods import Period, beginning, containing, last_day, months_on, shifted
from newsparse.dates.resolve.narrative import Narrative
from newsparse.dates.tense import Clause
from newsparse.grammar.meanings import Offset, OffsetInParts, SameMonth, TheUnit, YearApart
from newsparse.model import TimexMod

_UNKNOWN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "H": "XXXX-HX",
    "6M": "XXXX-HX", "Y": "XXXX", "E": "XXX", "C": "XX",
}  # fmt: skip


def unknown(unit: str) -> str:
    """The value of a time of that unit that nobody can place."""
    return _UNKNOWN.get(unit, "XXXX")


def offset_period(meaning: Offset, narrative: Narrative, clause: Clause) -> Period | str | None:
    """The period so far from the present or from the text's own time; a value with X where there is neither."""
    unit, amount, anaphoric, _ = meaning
    if unit == "D" and not anaphoric:
        base = narrative.now(unit)  # today is today, in a history as well
    else:
        base = _then(meaning, narrative, clause) if anaphoric else narrative.base(unit, clause)
    if base is None or (anaphoric and amount == 0 and not narrative.has_stated(unit)):
        return unknown(unit)  # that year: which one was never said
    reference = narrative.reference
    if reference is not None and not anaphoric:
        if unit == "W" and amount == -1 and reference.isoweekday() == 7:
            return base  # on a Sunday last week is the week that ends
        if unit == "WE" and amount == 0:
            return _weekend(base, reference, clause.direction())
    found = shifted(base, amount)
    if anaphoric and amount > 0 and _is_odd(found, narrative, clause):
        return unknown(unit)
    return found


def _then(meaning: Offset, narrative: Narrative, clause: Clause) -> Period | None:
    """What it counts from; `that morning` is one of the day that the clause is about."""
    if meaning.unit == "D" and not meaning.amount and narrative.day is not None:
        return narrative.day_of(clause)
    return narrative.then(meaning.unit)


def the_unit(meaning: TheUnit, mod: TimexMod | None, narrative: Narrative, clause: Clause) -> Period | str:
    """The end of the year: of the one that the text is about, else of the present one, or of the one beside it."""
    unit = meaning.unit
    if unit == "D":
        return narrative.day_of(clause) or unknown(unit)  # earlier in the day
    story = narrative.story(clause)
    if story is not None:
        return containing(unit, story.first) or unknown(unit)
    now, reference = narrative.now(unit), narrative.reference
    if now is None or reference is None:
        return unknown(unit)
    return shifted(now, _step_to(mod, now, reference, clause)) or unknown(unit)


def _step_to(mod: TimexMod | None, now: Period, today: date, clause: Clause) -> int:
    """1 where that part of the unit is over and the clause looks ahead, -1 where it is far and that looks back."""
    if mod not in (TimexMod.START, TimexMod.MID, TimexMod.END):
        return 0
    length = (last_day(now) - now.first).days
    gone = (today - now.first).days / length
    if mod is TimexMod.END:
        return -1 if gone < 0.25 and clause.direction() is Direction.BACK else 0
    part = 0.4 if mod is TimexMod.MID else 0
    if gone > part + 0.09 and clause.direction() > Direction.UNKNOWN:
        return 1
    return -1 if gone < part - 0.1 and clause.direction() is Direction.BACK else 0


_NEW_UNTIL = 5  # months


def new_year(narrative: Narrative) -> Period | str:
    """The new year: the present one where it is young, else the next one."""
    now, reference = narrative.now("Y"), narrative.reference
    if now is None or reference is None:
        return unknown("Y")
    return shifted(now, reference.month > _NEW_UNTIL) or unknown("Y")


def year_apart(meaning: YearApart, narrative: Narrative, clause: Clause) -> Period | str | None:
    """A year ago: beside a reported quarter it is that quarter of the other year."""
    if narrative.quarter is not None:
        return beginning("Q", narrative.quarter.first.year + meaning.amount, narrative.quarter.first.month)
    return offset_period(Offset("Y", meaning.amount, meaning.anaphoric), narrative, clause)


def same_month(meaning: SameMonth, narrative: Narrative) -> Period | str:
    """The month that the text is at, in another year."""
    month = narrative.then("M") if narrative.stated is not None else None
    return (beginning("M", meaning.year, month.first.month) if month is not None else None) or unknown("M")


def _is_odd(found: Period | None, narrative: Narrative, clause: Clause) -> bool:
    """Whether it lies ahead while the words don't: the text's own time was another one."""
    if found is None or narrative.reference is None or found.first <= narrative.reference:
        return False
    if narrative.is_ahead() and clause.is_of_the_present():
        return False  # the final is on May 3; the replay, put off twice, is a week later
    return clause.direction() <= Direction.UNKNOWN


def _weekend(coming: Period, reference: date, look: Direction) -> Period | None:
    """The weekend, this weekend: early in a week the last one, later the coming one, unless the words say else."""
    if coming.first <= reference:
        return coming
    ahead = look > 0 if reference.isoweekday() <= 2 else look >= 0
    return coming if ahead else shifted(coming, -1)


def offset_in_parts(meaning: OffsetInParts, narrative: Narrative) -> Period | str | None:
    """The period of its unit so many months and days from the present day."""
    today = narrative.now("D")
    if today is None:
        return unknown(meaning.unit)
    in_months = months_on(today, meaning.months)
    found = shifted(in_months, meaning.days) if in_months is not None else None
    return containing(meaning.unit, found.first) if found is not None else None
