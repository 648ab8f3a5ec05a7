"""Why a date has its value: the rule that read it, what it means, and what the narrative was asked for it."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import NamedTuple, TypeAlias, cast

from attrs import frozen

from newsparse.dates.compose import composed
from newsparse.dates.cues import Direction
from newsparse.dates.periods import timex
from newsparse.dates.ranges import linked
from newsparse.dates.resolve import Narrative, Resolved, resolve
from newsparse.dates.tense import FARTHEST, Clause
from newsparse.dates.tokens import chunks
from newsparse.dates.watched import Asked, WatchedNarrative
from newsparse.english.dates.grammar import grammar
from newsparse.grammar.meanings import Meaning
from newsparse.grammar.reading import Expression
from newsparse.grammar.rules import Rule
from newsparse.model import Cue, DateReference, Span, fold
from newsparse.text import CleanCopy

NO_TIME = "it looks like a time and is not one"
NO_SUCH_DAY = "the calendar has no such time"
LOOKS: dict[Direction, str] = {
    Direction.SURELY_BACK: "the word beside it looks back",
    Direction.BACK: "its clause looks back",
    Direction.REPORTED: "its clause says what somebody said or did, which looks back",
    Direction.UNKNOWN: "no word of its clause says whether it looks back or ahead",
    Direction.AHEAD: "its clause looks ahead",
    Direction.WILL_BE: "its clause says what will be",
    Direction.SURELY_AHEAD: "the word beside it looks ahead",
    Direction.BOUND_AHEAD: "the words beside it can only look ahead",
}
"""Where a clause looks, in words."""

_FAMILIES = "newsparse.english.dates."
_WORD = re.compile(r"[A-Za-z]+(?:'[A-Za-z]+)?")
_OTHER_DAYS = (None, date.min, date.max)  # by which a value that needs no day stays as it is

Region: TypeAlias = tuple[int, int]


class CountedFrom(Enum):
    """What a date was counted from.

    >>> from newsparse.explain import explain
    >>> [one.counted_from.name for one in explain("He was arrested in 2015. He was released in October.").dates]
    ['WORDS', 'STORY']
    """

    WORDS = "nothing: its words say it all"
    REFERENCE = "the reference day"
    TEXT = "the time that the text is at"
    STORY = "the past time that the text is about"
    UNKNOWN = "nothing: no reference day is known"


@frozen
class DateExplanation:
    """Why an expression is a date of that value, or none.

    >>> from datetime import date
    >>> from newsparse.explain import explain
    >>> [found] = explain("They met on Tuesday.", published=date(2020, 7, 24)).dates
    >>> found.rule, found.meaning, found.base, found.direction, found.cue.text
    ('weekday', 'Weekday(weekday=2)', '2020-07-24', 'its clause looks back', 'met')
    """

    span: Span
    """Where it is."""

    text: str
    """The expression as reading text."""

    reference: DateReference | None
    """The date reference; None where it is none."""

    reason: str
    """Why it is none; empty for a date."""

    rule: str
    """The name of the rule that read it."""

    module: str
    """The module and line that the rule stands in."""

    pattern: str
    """The pattern of the rule: kinds of words, as docs/howto-rules.md explains."""

    meaning: str
    """What the words mean, before a calendar is asked; empty for what is not a time."""

    counted_from: CountedFrom
    """What it was counted from."""

    base: str | None
    """The value of the time that it was counted from."""

    direction: str | None
    """Where its clause looks, as `it looks back`; None where that does not matter."""

    cue: Cue | None
    """The word that says where the clause looks; None where none does."""

    is_moved: bool
    """Whether it was moved so that its range runs forward."""


class _Recognised(NamedTuple):
    """What a rule took: the place, and the expression that came of it, if any."""

    rule: Rule
    start: int
    end: int
    expression: Expression | None


def explanations(
    copy: CleanCopy, regions: Sequence[Region], narrative: WatchedNarrative, found: Sequence[DateReference]
) -> Iterator[DateExplanation]:
    """The explanations of the dates that were found in the regions, and of what looked like one, in order."""
    by_place = {(one.span.start, one.span.end): one for one in found}
    for start, end in regions:
        for one in _recognised(copy.text, start, end):
            yield _explained(one, by_place.get((one.start, one.end)), copy, start, narrative)


def _recognised(text: str, start: int, end: int) -> list[_Recognised]:
    """What the rules take of a region, in the order in which it stands there."""
    taken: list[_Recognised] = []
    rules: list[Rule] = []
    expressions: list[Expression] = []
    for chunk in chunks(text, start, end):
        for rule, reading, built in grammar().matches(text, composed(chunk)):
            if not built:
                words = reading.chunk
                taken.append(_Recognised(rule, words.starts[reading.first], words.ends[reading.last - 1], None))
            rules += [rule] * len(built)
            expressions += built
    joined = zip(rules, linked(text, expressions), strict=True)
    return sorted([*taken, *(_Recognised(rule, one.start, one.end, one) for rule, one in joined)], key=_start)


def _start(one: _Recognised) -> int:
    return one.start


def _explained(
    one: _Recognised, reference: DateReference | None, copy: CleanCopy, region_start: int, narrative: WatchedNarrative
) -> DateExplanation:
    reason = ""
    if reference is None:
        reason = NO_TIME if one.expression is None else NO_SUCH_DAY
    counted, base = CountedFrom.WORDS, None
    asked = narrative.asked.get(one.start)
    if one.expression is not None and reference is not None:
        counted, base = _counted_from(one.expression, reference, asked, region_start, narrative)
    clause = (
        asked.clause if asked is not None and asked.clause.is_asked and counted is not CountedFrom.WORDS else None
    )
    is_moved = reference is not None and asked is not None and _is_moved(asked, reference)
    return DateExplanation(
        span=Span(one.start, one.end),
        text=fold(copy.written[one.start : one.end]),
        reference=reference,
        reason=reason,
        rule=one.rule.name,
        module=_place_of(one.rule),
        pattern=one.rule.pattern,
        meaning=_shown(one.expression.meaning) if one.expression is not None else "",
        counted_from=counted,
        base=base,
        direction=None if clause is None else LOOKS[clause.direction()],
        cue=None if clause is None else _cue(clause, copy.written),
        is_moved=is_moved,
    )


def _counted_from(
    one: Expression,
    reference: DateReference,
    asked: Asked | None,
    region_start: int,
    narrative: WatchedNarrative,
) -> tuple[CountedFrom, str | None]:
    """What the value of an expression was counted from, and the value of that."""
    values = {_value(resolve(one, _other(narrative, day, region_start), one.end)) for day in _OTHER_DAYS}
    if values == {(reference.value, reference.start)}:
        return CountedFrom.WORDS, None
    if asked is not None and asked.story is not None:
        return CountedFrom.STORY, timex(asked.story)
    if asked is not None and asked.text is None and getattr(one.meaning, "anaphoric", False):
        asked.text = asked.stated
    if asked is not None and asked.text is not None:
        return CountedFrom.TEXT, timex(asked.text)
    if narrative.reference is None:
        return CountedFrom.UNKNOWN, None
    return CountedFrom.REFERENCE, narrative.reference.isoformat()


def _other(narrative: Narrative, day: date | None, region_start: int) -> Narrative:
    """A narrative of another day that has read nothing yet."""
    other = Narrative(narrative.text, day, narrative.dayfirst)
    other.enter(region_start)
    return other


def _value(resolved: Resolved | None) -> tuple[object, ...]:
    return () if resolved is None else (resolved.value, resolved.start)


def _is_moved(asked: Asked, reference: DateReference) -> bool:
    """Whether the value is another than the one that the text came to: a range runs forward."""
    return asked.reached is not None and not reference.value.startswith(timex(asked.reached))


def _cue(clause: Clause, written: str) -> Cue | None:
    """The word that says where a clause looks: the nearest one without which it would look elsewhere."""
    look = clause.direction()
    if look is Direction.UNKNOWN:
        return None
    low = max(clause.region_start, clause.start - FARTHEST)
    text = clause.text[low : clause.end + FARTHEST]
    before = [found.span() for found in _WORD.finditer(text, 0, clause.start - low)]
    behind = [found.span() for found in _WORD.finditer(text, clause.end - low)]
    words = [*reversed(before), *behind]
    hidden = text
    for is_alone in (True, False):  # without that word, or else without all that are nearer, too
        for start, end in words:
            hidden = _without(text if is_alone else hidden, start, end)
            if Clause(hidden, 0, clause.start - low, clause.end - low, clause.has_clock).direction() is not look:
                span = Span(low + start, low + end)
                return Cue(span, span.of(written))
        hidden = text
    return None


def _without(text: str, start: int, end: int) -> str:
    """A text with an unknown word in the place of another."""
    return f"{text[:start]}{'x' * (end - start)}{text[end:]}"


def _shown(meaning: Meaning) -> str:
    """A meaning with the fields that are not left at their defaults: Weekday(weekday=2)."""
    defaults = meaning._field_defaults
    said = [
        f"{name}={_shown_value(value)}"
        for name, value in meaning._asdict().items()
        if name not in defaults or value != defaults[name]
    ]
    return f"{type(meaning).__name__}({', '.join(said)})"


def _shown_value(value: object) -> str:
    return _shown(cast("Meaning", value)) if hasattr(value, "_field_defaults") else repr(value)


@lru_cache(maxsize=512)
def _place_of(rule: Rule) -> str:
    """The module and line of a rule, by the name and the pattern that are written there."""
    for name, module in tuple(sys.modules.items()):
        if not name.startswith(_FAMILIES) or name.endswith(".grammar") or rule not in getattr(module, "RULES", ()):
            continue
        try:
            source = inspect.getsource(module)
        except OSError:  # a package without its sources
            return name
        places = [found.start() for found in re.finditer(f'"{re.escape(rule.name)}"', source)]
        place = next((at for at in places if rule.pattern[:20] in source[at : at + 200]), min(places, default=-1))
        return name if place < 0 else f"{name}, line {source.count(chr(10), 0, place) + 1}"
    return ""
