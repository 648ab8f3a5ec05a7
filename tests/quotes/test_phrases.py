"""Noun phrases have the same extent in front of a verb and behind it."""

from __future__ import annotations

import pytest

from newsparse import find_quotes

PHRASES = """
the minister
voters in Ohio
an aide to Lee
the U.N. envoy to Libya
the U.S. secretary of state
the badly written report
about 200 people
more than 20,000 users
some 1,200 doctors
one of the six sailors
many of them
the two brothers
all the men
White House press secretary Ann Lee
the Lee campaign
Gov. J. B. Doe
Apple Inc.
Martin Roe Jr.
Rep. Ann Lee (D-Ariz.)
the Institute for Science and Peace
a spokesman for the ministry
a source close to the family
a person familiar with the talks
officials at the ministry
Ann Lee and Bob Doe
the 45 Democrats
his lawyer
men/women of Utica
AT&T
"""


@pytest.mark.parametrize("phrase", PHRASES.strip().splitlines())
def test_a_phrase_is_the_same_on_both_sides(phrase: str) -> None:
    sentences = (
        f"“It is over and done,” said {phrase} on Monday.",
        f"“It is over and done,” {phrase} said on Monday.",
        f"On Monday, {phrase} said the long war was “over and done.”",
    )
    for sentence in sentences:
        (quote,) = find_quotes(sentence)
        assert quote.speaker is not None
        assert quote.speaker.text == phrase, sentence
