"""Commas inside the name of a body, or of its place: the Department for Environment, Food and Rural Affairs."""

from __future__ import annotations

from newsparse.english.bodies import BODY_JOINS, BODY_LINKS, FIRMS, PLACES
from newsparse.english.given_names import is_given
from newsparse.english.words import AND, BASED, DETERMINER
from newsparse.quotes.tokens import CAPITAL, GLUED, Tokens

REACH = 8  # tokens to either side of the comma


def joins_fields(tokens: Tokens, comma: int) -> bool:
    """Whether a comma behind a capital joins two fields of one body: `for Environment, | Food and Rural Affairs`."""
    tags, lower = tokens.tags, tokens.lower
    after = comma + 1
    if not tags[after] & CAPITAL:
        return False
    at = comma - 1
    while at > max(0, comma - REACH) and _is_field(tokens, at):
        at -= 1
    if not at or lower[at] not in BODY_LINKS or lower[at - 1] not in BODY_JOINS or not tags[at - 1] & CAPITAL:
        return False
    for at in range(after, min(tokens.count, after + REACH)):
        if lower[at] == AND:
            return bool(tags[at + 1] & CAPITAL) and not is_given(lower[at + 1])
        if not _is_field(tokens, at) or is_given(lower[at]) or lower[at] in FIRMS:
            return False
    return False


def joins_seat(tokens: Tokens, comma: int) -> bool:
    """Whether a comma stands inside a place that describes a noun: the San Jose, | California-based company."""
    tags, lower = tokens.tags, tokens.lower
    start = comma - 1
    while (
        start > max(0, comma - REACH)
        and not tags[start] & DETERMINER
        and (tags[start] & CAPITAL or lower[start] in ",.")
    ):
        start -= 1
    if not tags[start] & DETERMINER or start == comma - 1:
        return False
    before = lower[start:comma].count(",")
    if before:  # the Columbus, Ohio, | retailer
        return before == 1 and _describes_noun(tokens, comma)
    for at in range(comma + 1, min(tokens.count, comma + REACH)):
        if lower[at].endswith(BASED):
            return True
        if not tags[at] & CAPITAL:
            return lower[at] == "," and _describes_noun(tokens, at)
    return False


def _describes_noun(tokens: Tokens, comma: int) -> bool:
    """Whether a comma stands between a state and a noun in small letters: the Columbus, Ohio, | retailer."""
    after = comma + 1
    plain = not tokens.tags[after] & ~GLUED and not tokens.frames[after]
    return plain and tokens.lower[comma - 1] in PLACES


def _is_field(tokens: Tokens, at: int) -> bool:
    return bool(tokens.tags[at] & CAPITAL) or tokens.lower[at] == ","
