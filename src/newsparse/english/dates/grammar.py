"""The grammar of English time expressions: rules in families, tried in this order."""

from __future__ import annotations

from functools import lru_cache

from newsparse.english.dates import clock, days, idioms, lengths, lookalikes, months, relative, sets, stamps, years
from newsparse.english.dates.compositions import COMPOSITION_PARTS
from newsparse.grammar.engine import Grammar
from newsparse.grammar.rules import Rule

# Pieces that several rules share.
PARTS = COMPOSITION_PARTS | {
    "numeral": "(day|ordinal_figure)",
    "any_year": "(year|short_year)",
    "of_year": "(comma? y@any_year)?",
    # Past and following without their article are prepositions.
    "which": "((this|the)? (last|next)|(this|the) past|this|that|(the|its) (previous|following))",
    "link": "(comma? (and|or)|comma|to@(to|through|hyphen))",
    "number": "(count|day)",
    "figures": "(count|day|year|military)",
    "amount": "(day|year|count|decimal|military|vague)",
    "any_unit": "(unit|units|quarter|quarters)",
}


RULES: tuple[Rule, ...] = (
    *lookalikes.RULES,
    *stamps.RULES,
    *idioms.RULES,
    *sets.RULES,
    *clock.RULES,
    *days.RULES,
    *months.RULES,
    *years.RULES,
    *relative.RULES,
    *lengths.RULES,
)


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """The rules, made ready at first use: an import alone shall not pay for them."""
    return Grammar(RULES, PARTS)
