"""Many texts: ordered, lazy, in several processes, with errors raised or as values."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Any

import pytest

from newsparse import Article, HeadingMatch, Line, Parser
from newsparse.errors import ArgumentTypeError, MarkerError, ParseError

STORIES = [f"Story {number} of the day\n\nThey met on July {number % 28 + 1}." for number in range(200)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_articles_come_in_order_and_equal_those_of_parse(jobs: int) -> None:
    parser = Parser()
    wanted = [parser.parse(story) for story in STORIES]
    assert list(parser.parse_many(STORIES, jobs=jobs)) == wanted


def test_an_item_may_bring_its_day() -> None:
    (article,) = Parser().parse_many([(STORIES[3], date(2020, 7, 24))])
    assert article.published == date(2020, 7, 24)
    assert article.dates[0].value == "2020-07-04"


@pytest.mark.parametrize(("jobs", "most"), [(1, 5), (2, 5 + 2 * 4 * 32)])
def test_items_are_taken_only_as_articles_are_asked_for(jobs: int, most: int) -> None:
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield "Talks go on"

    articles = Parser().parse_many(endless(), jobs=jobs)
    assert len(list(islice(articles, 5))) == 5
    assert taken <= most
    articles.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_bad_item_is_a_value_where_asked_and_the_others_go_on(jobs: int) -> None:
    items: list[Any] = ["One", b"Two", "Three", ("Four", "2020"), ("a", "b", "c")]
    results = list(Parser().parse_many(items, jobs=jobs, errors="yield"))
    assert [isinstance(result, Article) for result in results] == [True, False, True, False, False]
    assert str(results[1]).startswith("item 1: parse: wanted a str, got bytes")
    assert str(results[3]).startswith("item 3: published: wanted a date")
    assert str(results[4]).startswith("item 4: parse: wanted a str, got tuple")


class Broken(str):
    """A text at which something unforeseen is raised."""

    def isascii(self) -> bool:
        raise LookupError("no letters")


def breaking(line: Line) -> HeadingMatch | None:
    """A marker that fails at one line."""
    return HeadingMatch(0, 1 // len(line.text.replace("Two", "")), "")


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize(
    ("bad", "kind", "message"),
    [
        (Broken("Two"), ParseError, "item 1: LookupError: no letters"),
        ("Two", MarkerError, "item 1: marker breaking raised ZeroDivisionError: "),
    ],
)
def test_whatever_is_raised_at_an_item_is_a_value_in_its_place(
    jobs: int, bad: str, kind: type[Exception], message: str
) -> None:
    results = list(Parser(markers=(breaking,)).parse_many(["One", bad, "Three"], jobs=jobs, errors="yield"))
    assert [isinstance(result, Article) for result in results] == [True, False, True]
    assert type(results[1]) is kind
    assert str(results[1]).startswith(message)


def test_the_cause_of_what_is_raised_at_an_item_is_kept() -> None:
    with pytest.raises(ParseError, match="item 0: LookupError: no letters") as caught:
        list(Parser().parse_many([Broken("One")]))
    assert isinstance(caught.value.__cause__, LookupError)


@pytest.mark.parametrize("jobs", [1, 2])
def test_else_it_raises_in_its_place(jobs: int) -> None:
    items: list[Any] = ["One", None]
    articles = Parser().parse_many(items, jobs=jobs)
    assert next(articles).headline is not None
    with pytest.raises(ArgumentTypeError, match="item 1: parse: wanted a str, got NoneType"):
        next(articles)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_context_goes_past_the_parser_and_comes_back_with_its_article(jobs: int) -> None:
    rows = [(story, {"id": number, "lock": threading.Lock()}) for number, story in enumerate(STORIES[:70])]
    found = list(Parser().parse_many(rows, jobs=jobs, as_tuples=True))
    assert [context for _, context in found] == [context for _, context in rows]
    assert [article.source for article, _ in found] == STORIES[:70]


def test_an_item_with_a_context_may_bring_its_day() -> None:
    (pair,) = Parser().parse_many([((STORIES[3], date(2020, 7, 24)), "id 3")], as_tuples=True)
    assert (pair[0].dates[0].value, pair[1]) == ("2020-07-04", "id 3")


def test_a_bad_item_keeps_its_context() -> None:
    items: list[Any] = [("One", 1), (b"Two", 2), ("Three", 3)]
    results = list(Parser().parse_many(items, errors="yield", as_tuples=True))
    assert [(isinstance(result, Article), context) for result, context in results] == [
        (True, 1),
        (False, 2),
        (True, 3),
    ]


@pytest.mark.parametrize("item", ["a text", ("a text",), ("a", "b", "c"), None, 7])
def test_an_item_without_a_context_is_refused(item: Any) -> None:
    with pytest.raises(ArgumentTypeError, match="item 1: as_tuples: wanted a pair of copy and context, got "):
        list(Parser().parse_many([("One", 1), item], as_tuples=True))
