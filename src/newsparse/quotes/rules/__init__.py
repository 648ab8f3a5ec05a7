"""The constructions that attribute a quote, each a rule that yields candidates; `choose` takes the heaviest."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.quotes.attribution import Attribution, Rule, Surroundings
from newsparse.quotes.rules import (
    following,
    labels,
    late,
    passive,
    preceding,
    put_it,
    resumed,
    sentence_before,
    signatures,
    sources,
    subject,
)

RULES: tuple[Rule, ...] = tuple(
    sorted(
        (
            *put_it.RULES,
            *labels.RULES,
            *following.RULES,
            *signatures.RULES,
            *passive.RULES,
            *preceding.RULES,
            *late.RULES,
            *sources.RULES,
            *resumed.RULES,
            *subject.RULES,
        ),
        key=lambda rule: -rule.most,
    )
)

BEFORE: tuple[Rule, ...] = (*labels.RULES, *sentence_before.RULES)
"""The rules that read the sentence in front of a quote which stands alone, the heaviest first."""


def candidates(place: Surroundings) -> list[tuple[Attribution, Rule]]:
    """All that the rules read, the heaviest first: what `choose` takes, and what it leaves."""
    return sorted(((one, rule) for rule in RULES for one in rule.find(place)), key=_lightness)


def _lightness(candidate: tuple[Attribution, Rule]) -> float:
    """A rule that hands on what another one read gives it no more than its own weight."""
    return -min(candidate[0].weight, candidate[1].most)


def choose(place: Surroundings, rules: Sequence[Rule] = RULES) -> Attribution | None:
    """The heaviest of what the rules read; rules that can't outweigh what is found are not asked."""
    best: Attribution | None = None
    for rule in rules:
        if best is not None and best.weight >= rule.most:
            break
        for candidate in rule.find(place):
            if best is None or candidate.weight > best.weight:
                best = candidate
    return best
