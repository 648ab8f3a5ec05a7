"""The head of a story: everything above its first paragraph, line by line.

Each line is shown to the classifiers in their order, and the first that knows it takes it, until one says that the
body begins there. The lines that nobody knows are then shared out: the headline, and under it the subheads.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise, takewhile

from newsparse.layout.head_classifiers import CLASSIFIERS, Verdict
from newsparse.layout.head_lines import Head, HeadLine, HeadLines, HeadReading
from newsparse.layout.headline import goes_on
from newsparse.markers import HeadingMatch
from newsparse.model import NoteRole

_BLANK_LINE = re.compile(r"[ \t]{0,80}(?:\n[ \t]{0,80}\n|\n?\Z)")
_BULLETS = frozenset("*•·-–—")


def read_head(
    text: str,
    marked: Callable[[HeadLine], HeadingMatch | None],
    headline: str | None = None,
    byline: str | None = None,
) -> Head:
    """The head of a normalized text. `headline` and `byline` are known ones; `marked` asks the section markers."""
    reading = HeadReading(text, HeadLines(text), marked, headline, byline)
    reading.head.body = _first_line_of_body(reading)
    _share_out(reading)
    return reading.head


def _first_line_of_body(reading: HeadReading) -> int:
    """Reads lines until one begins the body, and answers where it does."""
    done = 0
    for line in reading.lines:
        if line.start < done:
            continue
        verdict = _verdict(reading, line)
        if verdict is None:
            reading.unclassified.append(line)
        elif verdict.begins_body:
            return verdict.end
        else:
            done = verdict.end
    return max(reading.lines.next, done)


def _verdict(reading: HeadReading, line: HeadLine) -> Verdict | None:
    """What the first classifier says that knows the line."""
    for classify in CLASSIFIERS:
        verdict = classify(reading, line)
        if verdict is not None:
            return verdict
    return None


def _share_out(reading: HeadReading) -> None:
    """What the lines are that nobody knew: the headline, its other lines, the subheads; or the body begins there."""
    head, rest = reading.head, reading.unclassified
    if not rest:
        return
    if head.headline is None:
        first, *others = rest
        same = list(takewhile(lambda lines: _same_headline(reading.text, *lines), pairwise(rest)))
        head.headline = first.start, (same[-1][1] if same else first).end
        rest = others[len(same) :]
    if head.dateline is None:
        # What stands under the headline and the byline is of the body, which knows a crosshead from a subhead.
        anchor = head.byline[1] if head.byline is not None else 0
        below = next((line.start for line in rest if line.start >= anchor), head.body)
        head.body = below
        head.notes = [note for note in head.notes if note[0] < below]
        rest = [line for line in rest if line.start < below]
    head.notes.extend((line.start, line.end, NoteRole.SUBHEAD) for line in rest)


def _same_headline(text: str, line: HeadLine, following: HeadLine) -> bool:
    if following.blank_before or text[line.end : following.start].count("\n") != 1:
        return False
    if following.text[0] in _BULLETS:
        return False  # * Ministers to meet again, one of the points under a headline
    if goes_on(line.text, following.text):
        return True
    is_full = len(line.text) >= 40 and len(following.text) < len(line.text)
    return is_full and _BLANK_LINE.match(text, following.end) is not None
