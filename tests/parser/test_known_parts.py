"""A headline and a byline that the caller knows: searched at the top of the text, they win over a guess."""

from __future__ import annotations

from typing import Any

import pytest

import newsparse
from newsparse import NewsparseError, Parser

BODY = "The ministers met in the old town hall and agreed to meet again, officials said."


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (f"Talks go on\n\n{BODY}", "Talks go on"),
        (f"Talks go on.\n\n{BODY}", "Talks go on."),  # a guess takes a sentence for the first paragraph
        (f"Talks go on in Oslo as ministers\nmeet again\n\n{BODY}", "Talks go on in Oslo as ministers meet again"),
        (f"WORLD NEWS\n\nTalks go on\n\n{BODY}", "Talks go on"),
        (f"Minister’s talks go on\n\n{BODY}", "Minister's talks go on"),
        (f"Talks\u00a0go on\n\n{BODY}", "  Talks go\non "),
        (f"Talks go on\n\n{BODY}", None),
    ],
)
def test_a_known_headline_is_found(text: str, headline: str | None) -> None:
    article = newsparse.parse(text, headline=headline)
    assert article.headline is not None
    wanted = text.partition(f"\n\n{BODY}")[0].removeprefix("WORLD NEWS\n\n").replace("\u00a0", " ").replace("\n", " ")
    assert article.headline.text == wanted
    assert article.lede is not None and article.lede.text == BODY


def test_a_known_headline_that_is_not_in_the_text_is_not_made_up() -> None:
    article = newsparse.parse(BODY, headline="Talks go on")
    assert article.headline is None
    guessed = newsparse.parse(f"Talks go on\n\n{BODY}", headline="Ministers meet")
    assert guessed.headline is not None and guessed.headline.text == "Talks go on"


@pytest.mark.parametrize(
    ("line", "byline", "authors"),
    [
        ("Jane Doe", "Jane Doe", ("Jane Doe",)),
        ("Jane Doe and John Roe", "Jane Doe and John Roe", ("Jane Doe", "John Roe")),
        ("By Jane Doe", "Jane Doe", ("Jane Doe",)),
        ("By JANE DOE, AP Science Writer", "Jane Doe", ("Jane Doe",)),
        ("Jane Doe", "By Jane Doe", ("Jane Doe",)),
        ("By Jane Doe", "By Jane Doe", ("Jane Doe",)),
    ],
)
def test_a_known_byline_is_found(line: str, byline: str, authors: tuple[str, ...]) -> None:
    article = newsparse.parse(f"Talks go on\n\n{line}\n\n{BODY}", byline=byline)
    assert article.byline is not None
    assert (article.byline.text, article.byline.authors) == (line, authors)
    assert article.notes == ()


def test_a_known_byline_is_the_only_one() -> None:
    article = newsparse.parse(f"Talks go on\n\nBy Ann Lee\n\n{BODY}", byline="Jane Doe")
    assert article.byline is None


def test_a_parser_takes_them_too_and_they_win_over_those_of_a_message() -> None:
    article = Parser().parse(f"Talks go on.\n\nJane Doe\n\n{BODY}", headline="Talks go on.", byline="Jane Doe")
    assert article.headline is not None and article.byline is not None
    assert (article.headline.text, article.byline.authors) == ("Talks go on.", ("Jane Doe",))


@pytest.mark.parametrize("name", ["headline", "byline"])
@pytest.mark.parametrize("value", [b"Talks go on", 7, ("Talks",)])
def test_what_is_not_text_is_refused(name: str, value: Any) -> None:
    with pytest.raises(NewsparseError, match=f"{name}: wanted a str or None, got "):
        newsparse.parse(BODY, **{name: value})
