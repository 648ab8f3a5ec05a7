"""Times counted from the present, or from the time that the text is at."""

from __future__ import annotations

from datetime import date

from newsparse.dates.meanings import Offset, SameMonth, YearApart
from newsparse.dates.periods import Period, months_on, shifted
from newsparse.dates.resolve.context import Clause, Context
from newsparse.dates.tense import Look

_UNKNOWN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "H": "XXXX-HX",
    "6M": "XXXX-HX", "Y": "XXXX", "E": "XXX", "C": "XX",
}  # fmt: skip


def unknown(unit: str) -> str:
    """The value of a time of that unit of which nobody knows when."""
    return _UNKNOWN.get(unit, "XXXX")


def offset_period(meaning: Offset, context: Context, clause: Clause) -> Period | str | None:
    """The period so far from the present or from the text's own time; a value with X where there is neither."""
    unit, amount, anaphoric, _ = meaning
    base = context.then(unit) if anaphoric else context.now(unit)
    if base is None or (anaphoric and amount == 0 and context.stated is None):
        return unknown(unit)  # that year: which one was never said
    reference = context.reference
    if reference is not None and not anaphoric:
        if unit == "W" and amount == -1 and reference.isoweekday() == 7:
            return base  # on a Sunday last week is the week that ends
        if unit == "WE" and amount == 0:
            return _weekend(base, reference, clause.direction())
    found = shifted(base, amount)
    if anaphoric and amount > 0 and _is_odd(found, context, clause):
        return unknown(unit)
    return found


def year_apart(meaning: YearApart, context: Context, clause: Clause) -> Period | str | None:
    """A year ago: beside a reported quarter it is that quarter of the other year."""
    if context.quarter is not None:
        return months_on(context.quarter, 12 * meaning.amount)
    return offset_period(Offset("Y", meaning.amount, meaning.anaphoric), context, clause)


def same_month(meaning: SameMonth, context: Context) -> Period | str:
    """The month that the text is at, in another year."""
    month = context.then("M")
    return (
        Period("M", month.first.replace(year=meaning.year)) if month is not None and context.stated else unknown("M")
    )


def _is_odd(found: Period | None, context: Context, clause: Clause) -> bool:
    """Whether it lies ahead while the words don't: the text's own time was another one."""
    if found is None or context.reference is None or found.first <= context.reference:
        return False
    return clause.direction() <= 0


def _weekend(coming: Period, reference: date, look: Look) -> Period | None:
    """The weekend, this weekend: early in a week the last one, later the coming one, unless the words say else."""
    if coming.first <= reference:
        return coming
    ahead = look > 0 if reference.isoweekday() <= 2 else look >= 0
    return coming if ahead else shifted(coming, -1)
