"""Single quotation marks where they are a text's habit: 'We came,' he said."""

from __future__ import annotations

import re

from newsparse.english.words import PLURAL_ENDING

SINGLE = re.compile(r"['‘’](?:(?<=['‘])(?<![\w'’‘].)(?=[\w\[$£€…])|(?<=[\w,.?!…\])—–-]['’])(?!\w))")
ENDS = frozenset(",.?!…")
BEFORE_CLOSE = frozenset(",.?!…])—–-")
MANY = 40  # double marks that settle the habit at once


def single_habit(text: str, doubles: int) -> bool:
    """Whether single marks set off speech in a text, given how many pairs of double marks it has."""
    if doubles > MANY or ("'" not in text and "‘" not in text):
        return False
    found = 0
    opened = False
    for match in SINGLE.finditer(text):
        before = text[match.start() - 1 : match.start()]
        if not _could_close(before):
            opened = True
        elif opened and before in ENDS:
            opened = False
            found += 1
            if found >= 2 * doubles:
                return True
    return False


def single_pairs(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of single marks that open and close, those that nothing closes with -1 for the second.

    An apostrophe at a word's end closes only where no better mark comes before the next that opens.
    """
    found: list[tuple[int, int]] = []
    opened = close = -1
    for match in SINGLE.finditer(text, start, end):
        at = match.start()
        before = text[at - 1] if at > start else " "
        if not _could_close(before):
            if opened >= 0 and close >= 0:
                found.append((opened, close))
                opened = close = -1
            if opened < 0:
                opened = at
        elif opened >= 0 and before in ENDS:
            found.append((opened, at))
            opened = close = -1
        elif opened >= 0 and close < 0 and (before != PLURAL_ENDING or text[at + 1 : at + 2] in ",.;:"):
            close = at
    if opened >= 0:
        found.append((opened, close))
    return found


def _could_close(before: str) -> bool:
    return bool(before) and (before.isalnum() or before in BEFORE_CLOSE)
