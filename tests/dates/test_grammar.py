"""The rules of the grammar: each reads its own examples, and speaks only of what the vocabulary has.

An example is a sentence with its expressions in brackets and, behind `=`, their values on 15 May 2019, each perhaps
with its modifier. A negative rule has examples without brackets and values.
"""

from __future__ import annotations

import re
from datetime import date

import pytest

from newsparse import dates
from newsparse.dates.compose import composed
from newsparse.dates.tokens import chunks
from newsparse.english.dates.grammar import PARTS, RULES, grammar
from newsparse.english.dates.vocabulary import WORDS
from newsparse.grammar.rules import Rule
from newsparse.text import normalized

EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]


def _plain(example: str) -> str:
    return example.partition(" =")[0].replace("[", "").replace("]", "")


def _as_found(example: str) -> str:
    text = _plain(example)
    found = dates.find(normalized(text), [(0, len(text))], reference=date(2019, 5, 15))
    marked, done = "", 0
    for one in found:
        marked += f"{text[done : one.span.start]}[{one.span.of(text)}]"
        done = one.span.end
    values = [one.value + (f" {one.mod.value}" if one.mod else "") for one in found]
    return f"{marked}{text[done:]} = {' ; '.join(values)}".rstrip(" =")


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=[example for _, example in EXAMPLES])
def test_a_rule_reads_its_examples(rule: Rule, example: str) -> None:
    assert _as_found(example) == example
    text = _plain(example)
    asked = [
        matched for chunk in chunks(text, 0, len(text)) for matched, _, _ in grammar().matches(text, composed(chunk))
    ]
    assert rule in asked


# Kinds that no word of the vocabulary is of: those of figures, of marks, of what is put together, of unknown words.
OTHER_KINDS = set(
    "day year count decimal military ordinal_figure decade short_decade short_year clock meridiem code "
    "fiscal_year iso_date numeric_date dotted_date leading_code semicolon possessive fraction dot comma hyphen dash "
    "apostrophe quote slash open close money percent edge bound vague cap word".split()
)


def test_rules_speak_only_of_kinds_that_there_are() -> None:
    known = {word.kind for word in WORDS.values()} | OTHER_KINDS | PARTS.keys()
    for rule in RULES:
        named = set(re.findall(r"'?[a-z_]+\b'?(?!@)", rule.pattern))
        assert named <= known, rule.name
