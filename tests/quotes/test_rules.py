"""Each rule reads its examples: the rule itself finds the speaker in brackets, and it is chosen."""

from __future__ import annotations

import pytest

from newsparse import find_quotes
from newsparse.quotes.rules import BEFORE, RULES

ALL = dict.fromkeys((*RULES, *BEFORE))
EXAMPLES = [(rule.name, example) for rule in ALL for example in rule.examples]


def test_every_rule_has_a_name_of_its_own_and_examples() -> None:
    names = [rule.name for rule in ALL]
    assert len(set(names)) == len(names)
    assert all(rule.examples for rule in ALL)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_rule_reads_its_example(rule: str, example: str) -> None:
    speaker = example[example.index("[") + 1 : example.index("]")]
    quotes = find_quotes(example.replace("[", "").replace("]", ""))
    assert [quote.speaker and quote.speaker.text for quote in quotes] == [speaker] * len(quotes)
    assert quotes
