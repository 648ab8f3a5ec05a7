"""A pull quote is a line of its own, and who said it stands on the line below; names that are no person's."""

from __future__ import annotations

import pytest

import newsparse

STORY = (
    "Market loses half its stalls\n\nThe market in Halford has lost half its stalls since 2019.\n\n{}\n\n"
    "The council says that it will lower the rents in June."
)


@pytest.mark.parametrize(
    ("lines", "speaker"),
    [
        ("“Nobody comes, and nobody buys”\nRuth Pym, stallholder", "Ruth Pym"),
        ("“Nobody comes, and nobody buys”\n\nRuth Pym, stallholder", "Ruth Pym"),
        ('"Nobody comes, and nobody buys"\nRuth Pym', "Ruth Pym"),
        ("“Nobody comes, and nobody buys”\n– Ruth Pym", "Ruth Pym"),
        # a crosshead, and the story goes on below
        ("“Nobody comes, and nobody buys”\n\nRuth Pym has sold cheese there since 2001.", None),
    ],
)
def test_who_said_it_stands_below(lines: str, speaker: str | None) -> None:
    quotes = newsparse.parse(STORY.format(lines)).quotes
    found = [quote.speaker.name for quote in quotes if quote.speaker and "Nobody comes" in quote.text]
    assert found == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    "sentence",
    [
        "The bakery at 1225 N. Rampart St. was on fire on Monday.",
        "Police closed J. Harker Blvd. at noon.",
        "Morgan Stanley fell on Monday.",
        "The shares of Ralph Lauren rose.",
        "Charles Schwab said that it would hire 90 people.",
    ],
)
def test_streets_and_firms_are_not_people(sentence: str) -> None:
    assert newsparse.parse(f"News of the day\n\n{sentence} Nobody was hurt.").people == ()


def test_people_who_are_called_like_a_firm_are_people() -> None:
    article = newsparse.parse(
        "A wedding\n\nRalph Stone, a designer, married Morgan Hale on Monday. “It rained,” Stone said."
    )
    assert [quote.speaker.name for quote in article.quotes if quote.speaker] == ["Ralph Stone"]
