"""Single quotation marks where they are a text's habit: 'We came,' he said."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from newsparse.english.words import PLURAL_ENDING

SINGLE = re.compile(r"['‘’](?:(?<=['‘])(?<![\w'’‘].)(?=[\w\[$£€…])|(?<=[\w,.?!…\])—–-]['’])(?!\w))")
# Where one may open: behind no letter. Both are looked for alone, which takes a tenth of the time of SINGLE.
OPENING = tuple(re.compile(rf"{mark}(?<![^\W_].)") for mark in "'‘")
ENDS = frozenset(",.?!…")
BEFORE_CLOSE = frozenset(",.?!…])—–-")
LONGEST_NESTING = 400  # characters of a quote that holds others
MANY = 40  # double marks that settle the habit at once


def single_habit(text: str, doubles: Sequence[int]) -> bool:
    """Whether single marks set off speech in a text, given the places of its first double marks.

    Double marks inside a pair of single ones are quotes in a quote and say nothing against the habit.
    """
    pairs = len(doubles) // 2
    if pairs > MANY or not any(mark.search(text) for mark in OPENING):
        return False
    found = nested = 0
    opened = -1
    for match in SINGLE.finditer(text):
        at = match.start()
        before = text[at - 1 : at]
        if not _could_close(before):
            opened = opened if opened >= 0 else at
        elif opened >= 0 and before in ENDS:
            found += 1
            inside = bisect_left(doubles, at) - bisect_left(doubles, opened)
            if not inside % 2 and at - opened <= LONGEST_NESTING:
                nested += inside // 2
            opened = -1
            if found >= 2 * pairs:
                return True
        elif opened >= 0 and not doubles and before != PLURAL_ENDING and _in_one_paragraph(text, opened, at):
            return True  # it was ‘fit for pigs’ and cold, in a text without double marks
    return nested > 0 and found >= 2 * (pairs - nested)


def single_pairs(text: str, start: int, end: int, is_heading: bool = False) -> list[tuple[int, int]]:
    """The places of single marks that open and close, those that nothing closes with -1 for the second.

    An apostrophe at a word's end closes only where no better mark comes before the next that opens; one behind an s
    only where none comes at all, in a heading or inside a sentence: Lee warns of ‘dark days’ ahead.
    """
    found: list[tuple[int, int]] = []
    opened = close = weak = -1
    for match in SINGLE.finditer(text, start, end):
        at = match.start()
        before = text[at - 1] if at > start else " "
        if not _could_close(before):
            if opened >= 0 and close >= 0:
                found.append((opened, close))
                opened = close = -1
            if opened < 0:
                opened, weak = at, -1
        elif opened >= 0 and before in ENDS:
            found.append((opened, at))
            opened = close = -1
        elif opened >= 0 and close < 0 and (before != PLURAL_ENDING or text[at + 1 : at + 2] in ",.;:"):
            close = at
        elif weak < 0:
            weak = at
    if opened >= 0:
        inside = is_heading or text[start:opened].strip()
        found.append((opened, weak if close < 0 and inside else close))
    return found


def _in_one_paragraph(text: str, opened: int, closed: int) -> bool:
    return closed - opened <= LONGEST_NESTING and "\n\n" not in text[opened:closed]


def _could_close(before: str) -> bool:
    return bool(before) and (before.isalnum() or before in BEFORE_CLOSE)
