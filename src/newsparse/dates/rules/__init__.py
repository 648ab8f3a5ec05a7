"""The grammar of English time expressions: rules in families, tried in this order."""

from __future__ import annotations

from functools import lru_cache

from newsparse.dates.rules import calendar_dates, clock, lengths, relative, sets
from newsparse.dates.rules.engine import Grammar

# Pieces that several rules share.
PARTS = {
    "m": "(month|doubtful_month)",
    "link": "(comma? (and|or)|comma|to|through|hyphen)",
    "n": "(day|year|count|decimal|military|vague|ordinal_count)",
    "amount": "(day|year|count|decimal|military|vague)",
    "pointer": "(last|past|next|previous|following|same|current|latest|recent)",
}


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """The rules, made ready at first use: an import alone shall not pay for them."""
    rules = (
        *sets.RULES,
        *clock.RULES,
        *calendar_dates.RULES,
        *relative.RULES,
        *lengths.RULES,
    )
    return Grammar(rules, PARTS)
