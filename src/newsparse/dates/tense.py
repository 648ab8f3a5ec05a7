"""Whether the words around look back or ahead: `met Tuesday`, `will meet Tuesday`."""

from __future__ import annotations

import re
from enum import IntEnum

# How far from the expression the words that tell can stand, in characters.
_BEFORE = 90
_AFTER = 60


class Look(IntEnum):
    """Where a clause looks; SURELY where the word right at the expression says it."""

    SURELY_BACK = -2
    BACK = -1
    UNKNOWN = 0
    AHEAD = 1
    SURELY_AHEAD = 2


_CUES = re.compile(
    r"(?P<ahead>\b(?:will|won['’]t|shall|would|may|might|must|should|going\s+to|to(?=\s+(?:be|begin|start|resume|open|meet|expire|end|close|return|hold|leave)\b))"
    r"(?:\s+(?:not|also|still|now|likely|probably|soon|only))?(?:\s+(?:be|have|get)\b)?(?:\s+[a-z]+\b)?"
    r"|\b(?:holds|(?:is|are)\s+set|scheduled|expect|expects|expected|planned|plans?|planning|intends|hopes|due|slated|upcoming|expires?|starting|"
    r"beginning|effective|payable|deadline|forthcoming|ready|resumes?|next|tomorrow)\b|['’]ll\b)"
    r"|(?P<back>\b(?:was|were|had|has|have|did|said|says|told|made|came|went|took|began|fell|rose|met|held|sold|bought|"
    r"led|got|gave|left|won|lost|saw|ago|last|since|sent|kept|found|spoke|brought|thought|wrote|drew|grew|flew|ran|paid|"
    r"became|struck|shot|killed|died|broke|"
    r"(?!un|expected|scheduled|planned|slated|speed|need|seed|feed|indeed|proposed)[a-z]{2,}ed)\b)"
)
_SURELY_AHEAD = re.compile(
    r"\b(?:until|by|through|due|effective|payable|expires?|expire|ending|starting|beginning|as\s+(?:soon|early|late)\s+as|"
    r"no\s+later\s+than|before|next|planned\s+for|scheduled\s+for|set\s+for|slated\s+for|expected\s+(?:on|in|by))\s+(?:on\s+|in\s+)?$"
)
# The vote is still to come, even if he spoke ahead of it.
_AHEAD_OF = re.compile(r"\b(?:ahead\s+of|leading\s+up\s+to|in\s+time\s+for)\s+$")
_SURELY_BACK = re.compile(r"\b(?:ended|since|last|dated|as\s+of)\s+(?:on\s+|in\s+)?$")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s+(?=[\"'“‘`A-Z(])|\n\s*\n|;")


def look_of(text: str, region_start: int, start: int, end: int) -> Look:
    """Where the clause around `text[start:end]` looks: by the last cue before it, else by the first one after."""
    low = max(region_start, start - _BEFORE)
    before = text[low:start]
    if _SURELY_BACK.search(before, max(0, len(before) - 16)):
        return Look.SURELY_BACK
    if _AHEAD_OF.search(before, max(0, len(before) - 20)):
        return Look.SURELY_AHEAD
    sentence = 0
    for found in _SENTENCE_END.finditer(before):
        sentence = found.end()
    look = Look.UNKNOWN
    for found in _CUES.finditer(before, sentence):
        look = Look.AHEAD if found.lastgroup == "ahead" else Look.BACK
    if _SURELY_AHEAD.search(before, max(sentence, len(before) - 26)) and look is not Look.BACK:
        return Look.SURELY_AHEAD
    if look is Look.UNKNOWN:
        after = _CUES.search(text, end, min(len(text), end + _AFTER))
        if after is not None and _SENTENCE_END.search(text, end, after.start()) is None:
            return Look.AHEAD if after.lastgroup == "ahead" else Look.BACK
    return look
