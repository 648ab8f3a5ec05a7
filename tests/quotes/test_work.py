"""No text makes the quote stage work more than 100 times what news makes it work for a character."""

from __future__ import annotations

import pytest

from hostile.work import Counted, work_of
from newsparse import find_quotes

NEWS = (
    "The harbor board met on Monday, and nobody who had come for the vote left before it was counted.\n\n“We have "
    "waited long enough for this,” said Ann Lee, the minister. The road from the harbor to the valley is narrow, "
    "and most of what it sells has to go by water, the board said in a report that called the road “unsafe.”\n\n"
)
LENGTH = 1_500
MOST = 100

HOSTILE = {
    "quotes alone after verbs of saying": "said " * 120 + ". " + "“A.” " * 400 + "\n\n",
    "quotes alone after verbs that share no subject": "and say " * 60 + "it. " + "“A.” " * 400 + "\n\n",
    "verbs of telling between quotes": "“No,” " + "told " * 12,
    "verbs of telling between short quotes": "“a” told told ",
    "verbs behind to between quotes": "“a” to say of it that the men say to ",
    "verbs of calling in front of quotes": "called called called called “a” by called by called ",
    "possessive nouns and quotes": "his claim his claim his claim “a” ",
    "names and brackets": "Lee (Lee (Lee (Lee ) ) said “a” ",
    "commas and names": "Lee, Lee, Lee, Lee, who, Lee, who said, “a” ",
    "according to": "according to according to Lee according to “a” ",
    "as Lee put it": "“a” as Lee put it as Lee put it ",
    "heard saying": "heard Lee saying heard Lee saying as saying “a” ",
    "mixed": (
        "quoted “No,” “No,” had “No,” told told “No,” ) accused told told but told told told told told “No,” has “a” "
        "told told tell told told “No,” has “No,” "
    ),
}


def test_news_is_the_measure() -> None:
    assert len(find_quotes(NEWS)) == 2


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("length", [LENGTH, 16 * LENGTH])
def test_work_for_a_character(unit: str, length: int) -> None:
    news, hostile = (Counted(text * max(1, length // len(text))) for text in (NEWS, unit))
    find_quotes(news)
    usual, most = (work_of(lambda: find_quotes(text)) / len(text) for text in (news, hostile))  # noqa: B023
    assert most <= MOST * usual, f"{most / usual:.0f} times the work"
