"""Rules for months and seasons: February 1947; early December; last May; the summer of 1987."""

from __future__ import annotations

from newsparse.english.dates.surroundings import MONTH_KINDS, NEVER_COUNTED, OPENS_CLAUSE
from newsparse.english.tense import SUPERLATIVE_ENDINGS
from newsparse.grammar.guards import (
    after,
    before,
    both,
    but_not,
    either,
    has,
    lower_after,
    named,
    of_kind,
    text_before,
    titled,
    word_after,
    word_before,
)
from newsparse.grammar.meanings import Month, Season
from newsparse.grammar.reading import Reading
from newsparse.grammar.rules import Rule, never, rule
from newsparse.grammar.templates import means

# A month that is a word or a name too needs one of these in front of it, or something else that says it is one.
_REASONS = (
    "in by since until through from to of for during between before after and or last next this on edge late early "
    "each comma open hyphen slash".split()
)
_SUPERLATIVE = rf"[a-z](?:{'|'.join(SUPERLATIVE_ENDINGS)}) \Z"  # the driest June
_IS_MONTH = either(
    before(*_REASONS),
    has("p"),
    has("e"),
    both(after("hyphen", "and", "or", "slash", "to"), after(*MONTH_KINDS, distance=2)),
    both(before("the", "its", "a"), after("word")),
    text_before(_SUPERLATIVE),
)
_IS_LIKE_A_NAME = either(before("cap"), after("cap", "apostrophe"))
_IS_A_NAME = both(
    of_kind("m", "doubtful_month"),
    either(
        but_not(_IS_MONTH),
        both(
            _IS_LIKE_A_NAME,
            but_not(either(has("p"), before("in", "by", "since", "through", "during"))),
        ),
        both(_IS_LIKE_A_NAME, before("comma", "and", "or", "to", "of")),
        both(before("and", "or"), before("cap", distance=2)),  # Ellis and May
    ),
)
_IN = before("in", "by", "since", "through", "during")
# "Fall" the verb and "spring" the water are not meant.
_IS_NO_SEASON = either(
    both(
        but_not(either(has("a"), has("e"))),
        either(but_not(_IN), both(before("in"), lower_after, but_not(word_after(NEVER_COUNTED)))),
    ),
    both(
        named("s", "FA", "SP"),
        has("a"),
        either(but_not(either(_IN, before("through", "edge"))), after("of", "in")),
    ),
)


def _is_the_next(reading: Reading) -> bool | None:
    """Whether it is the next one of the story: wed the next May."""
    words = [reading.written(place).lower() for place in range(min(len(reading.kinds), 2))]
    return words == ["the", "next"] or None


RULES: tuple[Rule, ...] = (
    rule(
        "month with year",
        "edge? m@m (comma|of)? y@any_year|edge in m@m y@any_year?",
        means(Month, month="m", year="y.year"),
        examples=("It fell in [February 1947]. = 1947-02", "It fell [early in March 1990]. = 1990-03 START"),
    ),
    rule(
        "end of a month behind its name",
        "m@m hyphen end y@any_year?",
        means(Month, month="m", year="y.year", mod="END"),
        examples=("It will be ready by [June-end]. = 2019-06 END",),
    ),
    never(
        "a person before a year",
        "p@doubtful_month (of? (this|last|next) unit|comma? year)",
        only=(before("cap"), but_not(word_before(("late", "early", "in", "since")))),
        examples=("Ellis beat Marlon May last year.",),
    ),
    rule(
        "month of a pointed year",
        "edge? m@m of? p@(this|last|next) u=Y@unit",
        means(Month, month="m", year="p.years"),
        examples=("It fell in [early March last year]. = 2018-03 START",),
    ),
    rule(
        "season of a pointed year",
        "(the|edge)? edge? s@season of p@(this|last|next) u=Y@unit",
        means(Season, name="s.name", year="p.years"),
        examples=("It fell in [the summer of last year]. = 2018-SU",),
    ),
    rule(
        "month alone",  # not "may" and not Theresa May
        "e@edge? p@which? m@m (?!numeral)",
        means(Month, month="m", direction="p.way", anaphoric=("p.of_text", _is_the_next)),
        unless=(OPENS_CLAUSE, _IS_A_NAME),
        examples=("It fell in [early December] and [last May]. = 2018-12 START ; 2018-05",),
    ),
    rule(
        "season",  # not the Winter Olympics
        "(a@the e@edge? | e@edge | p@this | p@last | p@next | p@past | p@that | p@previous | p@following | earlier | "
        "later){0,3} s@season "
        "(of? y@any_year)?",
        means(Season, name="s.name", year="y.year", direction="p.way", anaphoric=("p.of_text", _is_the_next)),
        unless=(
            OPENS_CLAUSE,
            both(titled("s"), after("cap")),
            both(but_not(either(has("y"), has("p"))), _IS_NO_SEASON),
        ),
        examples=("It fell in [the summer of 1987] and [last winter]. = 1987-SU ; 2018-WI",),
    ),
)
