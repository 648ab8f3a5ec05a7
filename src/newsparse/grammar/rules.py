"""A rule of the grammar: a pattern with captures, what it means, what forbids it, and examples.

    rule("month and year", "edge? m@month (comma|of)? y@year", means(Month, month="m", year="y.year"),
         examples=["It fell in [February 1947]. = 1947-02"])

`m@` captures what follows it, a kind or a bracket, and a name may come again in another alternative. `it@(...)` is
what the expression covers, where that is not the whole match. The tests run the examples.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from newsparse.grammar.guards import Guard
from newsparse.grammar.reading import Expression, Reading
from newsparse.grammar.templates import Build


@frozen
class Rule:
    """One rule; `build` says what the tokens mean, and None gives the place back to the rules after it."""

    name: str
    pattern: str
    build: Build
    unless: tuple[Guard, ...] = ()
    only: tuple[Guard, ...] = ()
    examples: tuple[str, ...] = ()


def rule(
    name: str,
    pattern: str,
    build: Build,
    *,
    unless: Sequence[Guard] = (),
    only: Sequence[Guard] = (),
    examples: Sequence[str] = (),
) -> Rule:
    """A rule by its name, what it looks like and what that means."""
    return Rule(name, pattern, build, tuple(unless), tuple(only), tuple(examples))


def never(
    name: str,
    pattern: str,
    *,
    unless: Sequence[Guard] = (),
    only: Sequence[Guard] = (),
    examples: Sequence[str] = (),
) -> Rule:
    """A rule for what looks like a time and is not one: it takes the tokens, and nothing comes of them."""
    return rule(name, pattern, _nothing, unless=unless, only=only, examples=examples)


def _nothing(reading: Reading) -> Sequence[Expression]:
    return ()
