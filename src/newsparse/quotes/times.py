"""Times that stand between a subject and its verb: Lee on Monday | said."""

from __future__ import annotations

from newsparse.english.words import (
    BEFORE_DAY,
    BEFORE_TIME_POINTER,
    THAN,
    TIME,
    TIME_DISTANCES,
    TIME_NOUNS,
    TIME_POINTERS,
    VAGUE_AMOUNTS,
)
from newsparse.quotes.tokens import NUMBER, Tokens


def before_time(tokens: Tokens, at: int, low: int) -> int | None:
    """The token before a time that stands between subject and verb: Lee on Monday | Lee last week | Lee days ago |"""
    tags, lower = tokens.tags, tokens.lower
    first = at
    if at > low and (tags[at] & NUMBER or lower[at] in TIME_NOUNS) and tags[at - 1] & TIME:
        first = at - 1  # Lee on May 3 | Lee in May 2011 | Lee on Monday night |
    if tags[first] & TIME:
        before = first - 1
        while before > low and lower[before] in TIME_POINTERS:
            before -= 1
        return before - 1 if before > low and lower[before] in BEFORE_DAY else before
    if lower[at] in TIME_NOUNS and at > low and lower[at - 1] in TIME_POINTERS:
        before = at - 2
        return before - 1 if before > low and lower[before] in BEFORE_TIME_POINTER else before
    if lower[at] in TIME_DISTANCES and at - 2 > low and lower[at - 1] in TIME_NOUNS:
        before = at - 3 if lower[at - 2] in VAGUE_AMOUNTS else at - 2
        if before - 2 > low and lower[before - 1] == THAN:
            before -= 2
        return before - 1
    return None
