"""Commas inside the name of a body: the Department for Environment, Food and Rural Affairs."""

from __future__ import annotations

from newsparse.english.bodies import BODY_JOINS, BODY_LINKS, FIRMS
from newsparse.english.given_names import is_given
from newsparse.english.words import AND
from newsparse.quotes.tokens import CAPITAL, Tokens

REACH = 8  # tokens to either side of the comma


def joins_fields(tokens: Tokens, comma: int) -> bool:
    """Whether a comma behind a capital joins two fields of one body: `for Environment, | Food and Rural Affairs`."""
    tags, lower = tokens.tags, tokens.lower
    after = comma + 1
    if after + 1 >= len(lower) or not tags[after] & CAPITAL:
        return False
    at = comma - 1
    while at > max(0, comma - REACH) and _is_field(tokens, at):
        at -= 1
    if not at or lower[at] not in BODY_LINKS or lower[at - 1] not in BODY_JOINS or not tags[at - 1] & CAPITAL:
        return False
    for at in range(after, min(len(lower) - 1, after + REACH)):
        if lower[at] == AND:
            return bool(tags[at + 1] & CAPITAL) and not is_given(lower[at + 1])
        if not _is_field(tokens, at) or is_given(lower[at]) or lower[at] in FIRMS:
            return False
    return False


def _is_field(tokens: Tokens, at: int) -> bool:
    return bool(tokens.tags[at] & CAPITAL) or tokens.lower[at] == ","
