"""Titles beside a name: the minister, Ann Lee / Ann Lee, the minister / campaign manager Ann Lee."""

from __future__ import annotations

import re

from newsparse.english.speech import FRAMES, NOUN_FORMS
from newsparse.english.titles import ROLES
from newsparse.english.words import DETERMINER, PRONOUN, WORDS

REACH = 90
LONGEST = 7
LONGEST_WORD = 24
AFTER = re.compile(r",\s((?:the|a|an|his|her|its|their)\s)?([^,.;:“”\"()\n]{3,90})")
CUT = re.compile(r"\s(?:who|which|whose|that|said|says|told|was|is|has|had)\s.*", re.DOTALL)


def role_before(text: str, low: int, at: int) -> str | None:
    """The title in lower case right before a name, or before the comma in front of it."""
    if at - low < 4 or text[at - 1] not in " \n":
        return None
    # most words are no role: told before the rest is split
    nearest = text[max(low, at - LONGEST_WORD) : at].split()
    if not nearest or (nearest[-1] not in ROLES and nearest[-1][-1] != ","):
        return None
    words = text[max(low, at - REACH) : at].split()
    if at - REACH > low and words:
        words = words[1:]
    if not words:
        return None
    last = words[-1]
    if last.endswith(","):
        words[-1] = last[:-1]
        for index in range(len(words) - 1, max(-1, len(words) - 10), -1):
            if words[index].endswith((",", ".", "”", '"')):
                return None
            if words[index] in ROLES:
                return " ".join([*_modifiers(words[:index]), *words[index:]])
        return None
    if last not in ROLES:
        return None
    return " ".join([*_modifiers(words[:-1]), last])


def _modifiers(words: list[str]) -> list[str]:
    """The words at the end of `words` that belong to the title that follows: high | representative."""
    first = len(words)
    while first and len(words) - first < LONGEST:
        word = words[first - 1]
        lower = word.lower()
        if lower in WORDS or not word[0].isalnum() or word[-1] in ',.;:”"' or word.endswith(("'s", "’s")):
            break
        if lower in FRAMES and lower not in NOUN_FORMS:
            break
        first -= 1
    return words[first:]


def role_after(text: str, past: int, high: int) -> str | None:
    """The title in the apposition after a name."""
    if text[past : past + 1] != ",":
        return None
    match = AFTER.match(text, past, min(high, past + REACH + 10))
    if match is None:
        return None
    phrase = CUT.sub("", match[2]).strip()
    words = phrase.split()
    if not words or "named" in words:
        return None
    opens = WORDS.get(words[0], 0)
    if opens and not opens & (DETERMINER | PRONOUN):
        return None
    head = next((index for index, word in enumerate(words[:LONGEST]) if word in ROLES), None)
    if head is None or any(word in FRAMES and word not in NOUN_FORMS for word in words[:head]):
        return None
    return " ".join(words[: LONGEST + 5])
