"""The dates that an article refers to, in their order, as an SVG."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from math import log10

from attrs import field, frozen

from newsparse.export.markup import escape
from newsparse.export.moments import in_words, is_within_a_day, wall_clock
from newsparse.model import DateReference

WIDTH = 300
ROW = 22  # between two rows, and more where years lie between them
TOP = 14
AXIS = 8
WHEN = 22
WHAT = 140
NARROW = 16  # characters of a period that fit in front of WHAT
FITTING = 42  # characters of a whole row


@frozen
class Row:
    """A period, and the expressions that refer to it."""

    start: date | datetime
    end: date | datetime
    texts: list[str] = field(factory=list[str])
    is_published: bool = False


def timeline(dates: Sequence[DateReference], published: date | datetime | None, american: bool = False) -> str:
    """An SVG with a row for each period that is referred to, the earliest first; empty where there is none.

    >>> timeline((), None)
    ''
    """
    rows = sorted(_rows(dates, published), key=lambda row: (wall_clock(row.start), wall_clock(row.end)))
    if not any(row.texts for row in rows):
        return ""
    places = list(_heights(rows))
    height = places[-1] + ROW - TOP + 6
    drawn = "".join(_draw(row, y, american) for row, y in zip(rows, places, strict=True))
    return (
        f'<svg class="timeline" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="Timeline of the dates">'
        f'<line class="axis" x1="{AXIS}" y1="4" x2="{AXIS}" y2="{height - 4}"/>{drawn}</svg>'
    )


def _rows(dates: Sequence[DateReference], published: date | datetime | None) -> Iterator[Row]:
    """References to one period are one row; one that opens a range makes a row of the whole range."""
    closers = {found.until.span for found in dates if found.until is not None and found.until.end is not None}
    rows: dict[tuple[str, str], Row] = {}
    for found in dates:
        if found.start is None or found.end is None or found.span in closers:
            continue
        end, text = found.end, found.text
        if found.until is not None and found.until.end is not None:
            end, text = found.until.end, f"{text} … {found.until.text}"
        row = rows.setdefault((found.start.isoformat(), end.isoformat()), Row(found.start, end))
        if text not in row.texts:
            row.texts.append(text)
    yield from rows.values()
    if published is not None:
        yield Row(published, published, is_published=True)


def _heights(rows: Sequence[Row]) -> Iterator[int]:
    """Rows lie further apart the more time is between them, by its logarithm."""
    y = TOP
    before = wall_clock(rows[0].start)
    for number, row in enumerate(rows):
        days = (wall_clock(row.start) - before).total_seconds() / 86_400
        y += round(ROW + 4 * log10(1 + days)) if number else 0
        before = wall_clock(row.start)
        yield y


def _draw(row: Row, y: int, american: bool) -> str:
    when, what = in_words(row.start, row.end, american), ", ".join(row.texts) or "published"
    room = FITTING - max(len(when), NARROW)
    shown = what if len(what) <= room else f"{what[: room - 1].rstrip()}…"
    place = f'x="{WHAT}"' if len(when) <= NARROW else 'dx="8"'
    kind = "now" if row.is_published else "day" if is_within_a_day(row.start, row.end) else "period"
    return (
        f'<g class="{kind}"><title>{escape(f"{when}: {what}")}</title><circle cx="{AXIS}" cy="{y - 4}" r="4"/>'
        f'<text x="{WHEN}" y="{y}">{escape(when)}<tspan class="what" {place}>{escape(shown)}</tspan></text></g>'
    )
