"""Whether the words around look back or ahead: `met Tuesday`, `will meet Tuesday`."""

from __future__ import annotations

import re

# How far the words that tell can stand before the expression, in characters.
_REACH = 90

_CUES = re.compile(
    r"(?P<ahead>\b(?:will|won['’]t|shall|scheduled|expect(?:s|ed)?\s+(?:to|in|on|by|at|late|early)|is\s+expected|are\s+expected|"
    r"expected|planned|due|set\s+to|plans?\s+(?:to|on|for)|planning|intends?|hopes?\s+to|to\s+(?:be|begin|start|meet|open|take|come|go|leave|return|run|make|hold|vote)|"
    r"is\s+to|are\s+to|would|may|could|slated|upcoming|expires?|starting|beginning|effective|payable|deadline|until|by|"
    r"next|ahead|forthcoming|due\s+to|going\s+to|ready\s+to|resum(?:e|es)|tomorrow)\b|['’]ll\b)"
    r"|(?P<back>\b(?:was|were|had|has|have|did|said|says|told|made|came|went|took|began|fell|rose|met|held|sold|bought|led|"
    r"got|gave|left|won|lost|saw|ago|last|since|sent|kept|put|set|shot|found|spoke|set|closed|ended|reported|"
    r"[a-z]{2,}(?<!ne)(?<!hundr)(?<!spe)ed)\b)"
)
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s+(?=[\"'“‘A-Z(])|\n\s*\n|;")


_AFTER = 60


def looks_ahead(text: str, region_start: int, start: int) -> bool | None:
    """True where the clause before the expression looks ahead, False where it looks back, None where it doesn't tell."""
    low = max(region_start, start - _REACH)
    cue: bool | None = None
    end_of_last = 0
    before = text[low:start]
    for found in _SENTENCE_END.finditer(before):
        end_of_last = found.end()
    for found in _CUES.finditer(before, end_of_last):
        cue = found.lastgroup == "ahead"
    if cue is None:
        found = _CUES.search(text, start, min(len(text), start + _AFTER))
        if found is not None and _SENTENCE_END.search(text, start, found.start()) is None:
            return found.lastgroup == "ahead"
    return cue
