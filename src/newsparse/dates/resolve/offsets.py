"""Times counted from the present, or from the time that the text is at."""

from __future__ import annotations

from datetime import date

from newsparse.dates.periods import Period, containing, months_on, shifted
from newsparse.dates.resolve.narrative import Narrative
from newsparse.dates.tense import Clause, Direction
from newsparse.grammar.meanings import Offset, OffsetInParts, SameMonth, TheUnit, YearApart

_UNKNOWN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "H": "XXXX-HX",
    "6M": "XXXX-HX", "Y": "XXXX", "E": "XXX", "C": "XX",
}  # fmt: skip


def unknown(unit: str) -> str:
    """The value of a time of that unit of which nobody knows when."""
    return _UNKNOWN.get(unit, "XXXX")


def offset_period(meaning: Offset, narrative: Narrative, clause: Clause) -> Period | str | None:
    """The period so far from the present or from the text's own time; a value with X where there is neither."""
    unit, amount, anaphoric, _ = meaning
    if unit == "D" and not anaphoric:
        base = narrative.now(unit)  # today is today, in a history as well
    else:
        base = _then(meaning, narrative, clause) if anaphoric else narrative.base(unit, clause)
    if base is None or (anaphoric and amount == 0 and narrative.stated is None):
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
    """What it counts from; `that morning` is one of the day of which the clause tells."""
    if meaning.unit == "D" and not meaning.amount and narrative.day is not None:
        return narrative.day_of(clause)
    return narrative.then(meaning.unit)


def the_unit(meaning: TheUnit, narrative: Narrative, clause: Clause) -> Period | str:
    """The end of the year: of the one that the text tells of, else of the present one."""
    unit = meaning.unit
    if unit == "D":
        return narrative.day_of(clause) or unknown(unit)  # earlier in the day
    told = narrative.told(clause)
    return (containing(unit, told.first) if told is not None else narrative.now(unit)) or unknown(unit)


def year_apart(meaning: YearApart, narrative: Narrative, clause: Clause) -> Period | str | None:
    """A year ago: beside a reported quarter it is that quarter of the other year."""
    if narrative.quarter is not None:
        return months_on(narrative.quarter, 12 * meaning.amount)
    return offset_period(Offset("Y", meaning.amount, meaning.anaphoric), narrative, clause)


def same_month(meaning: SameMonth, narrative: Narrative) -> Period | str:
    """The month that the text is at, in another year."""
    month = narrative.then("M")
    return (
        Period("M", month.first.replace(year=meaning.year))
        if month is not None and narrative.stated
        else unknown("M")
    )


def _is_odd(found: Period | None, narrative: Narrative, clause: Clause) -> bool:
    """Whether it lies ahead while the words don't: the text's own time was another one."""
    if found is None or narrative.reference is None or found.first <= narrative.reference:
        return False
    return clause.direction() <= 0


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
