"""The date stage: time expressions in a text, each with its TIMEX3 reading.

Recognised first (`tokens`, `compose`, the rules of `english.dates`), resolved after (`resolve`). See docs/dates.md.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TypeAlias

from newsparse.dates.compose import composed
from newsparse.dates.ranges import linked
from newsparse.dates.resolve import Narrative, Resolved, put_in_order, resolve
from newsparse.dates.tokens import chunks
from newsparse.dates.triggers import may_hold_time
from newsparse.english.dates.grammar import grammar
from newsparse.grammar.reading import Expression
from newsparse.model import DateReference, Span, fold
from newsparse.text import CleanCopy

__all__ = ["Region", "find", "may_hold_time"]

Region: TypeAlias = tuple[int, int]
AT_ONCE = 50  # regions


def find(
    copy: CleanCopy,
    regions: Sequence[Region],
    *,
    reference: date | datetime | None = None,
    dayfirst: bool = False,
    narrate: Callable[[str, date | datetime | None, bool], Narrative] = Narrative,
) -> tuple[DateReference, ...]:
    """The time expressions in the regions of the copy, in order; nothing reaches over a region's end.

    `reference` is the day of publication, by which `Tuesday` and `last month` are read. Without it they keep an X
    for what isn't known. `narrate` makes the narrative, for whoever wants to see what it is asked.
    """
    text = copy.text
    narrative = narrate(text, reference, dayfirst)
    rules = grammar()
    found: list[DateReference] = []
    # Step by step for many regions, which is faster than to take each through all steps, and holds less than all.
    for first in range(0, len(regions), AT_ONCE):
        read = [
            (start, [composed(chunk) for chunk in chunks(text, start, end)])
            for start, end in regions[first : first + AT_ONCE]
        ]
        recognised = [(start, rules.expressions(text, region)) for start, region in read if region]
        for start, expressions in recognised:
            narrative.enter(start)
            if expressions:
                found.extend(_references(linked(text, expressions), narrative, copy.written))
    return tuple(found)


def _references(expressions: list[Expression], narrative: Narrative, written: str) -> list[DateReference]:
    """The expressions with their values, without those that the calendar doesn't have."""
    resolved: list[tuple[Expression, Resolved]] = []
    for place, expression in enumerate(expressions):
        last = expressions[place + 1] if expression.opens_range else expression
        value = resolve(expression, narrative, last.end)
        if value is not None:
            resolved.append((expression, value))
        elif resolved:  # no range without its other end
            resolved[-1] = (resolved[-1][0]._replace(opens_range=False), resolved[-1][1])
    put_in_order(resolved, narrative)
    references: list[DateReference] = []
    following: DateReference | None = None
    for expression, value in reversed(resolved):
        following = DateReference(
            span=Span(expression.start, expression.end),
            text=fold(written[expression.start : expression.end]),
            type=value.type,
            value=value.value,
            mod=expression.mod,
            start=value.start,
            end=value.end,
            until=following if expression.opens_range else None,
            edtf=value.edtf,
            freq=value.freq,
            quant=value.quant,
            recurrence=value.recurrence,
        )
        references.append(following)
    references.reverse()
    return references
