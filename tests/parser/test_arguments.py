"""Bad arguments: an error of ours that says what came, what was wanted and what to do."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

import newsparse
from newsparse import NewsparseError, Parser


@pytest.mark.parametrize("call", [newsparse.parse, newsparse.find_dates, newsparse.find_quotes, Parser().parse])
@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"Talks go on", r"wanted a str, got bytes; decode it first, as in data\.decode\(\"utf-8\"\)"),
        (bytearray(b"x"), "wanted a str, got bytearray; decode it first"),
        (None, "wanted a str, got NoneType"),
        (7, "wanted a str, got int"),
        (["Talks"], "wanted a str, got list"),
    ],
)
def test_a_text_that_is_not_a_str_is_refused(call: Any, text: Any, message: str) -> None:
    with pytest.raises(NewsparseError, match=message) as caught:
        call(text)
    assert isinstance(caught.value, TypeError)


@pytest.mark.parametrize("day", ["2020-07-24", 20200724, time(12), (2020, 7, 24), 0, ""])
def test_a_day_that_is_not_a_date_is_refused(day: Any) -> None:
    for call in (
        lambda: newsparse.parse("x", published=day),
        lambda: newsparse.find_dates("x", reference=day),
        lambda: Parser().parse("x", day),
    ):
        with pytest.raises(NewsparseError, match="wanted a date, a datetime or None, got") as caught:
            call()
        assert isinstance(caught.value, TypeError)


@pytest.mark.parametrize("dayfirst", [None, 1, "yes"])
def test_dayfirst_is_a_bool(dayfirst: Any) -> None:
    with pytest.raises(NewsparseError, match="dayfirst: wanted True or False"):
        Parser(dayfirst=dayfirst)
    with pytest.raises(NewsparseError, match="dayfirst: wanted True or False"):
        newsparse.find_dates("They met on 03/04/2020.", dayfirst=dayfirst)


@pytest.mark.parametrize(
    ("keywords", "kind", "message"),
    [
        ({"jobs": 0}, ValueError, "jobs: wanted a whole number of processes from 1 to "),
        ({"jobs": "2"}, ValueError, "jobs: wanted a whole number"),
        ({"errors": "ignore"}, ValueError, 'errors: wanted "raise" or "yield", got \'ignore\''),
        ({"items": "a text"}, TypeError, "items: wanted an iterable of texts, got 'a text'"),
        ({"items": None}, TypeError, "items: wanted an iterable of texts, got None"),
    ],
)
def test_parse_many_says_what_it_wants_at_once(keywords: Any, kind: type[Exception], message: str) -> None:
    with pytest.raises(NewsparseError, match=message) as caught:
        Parser().parse_many(**{"items": ["x"], **keywords})
    assert isinstance(caught.value, kind)


def test_a_text_of_a_class_made_of_str_is_read_like_any_other() -> None:
    class Copy(str):
        def __getitem__(self, place: Any) -> Copy:
            return Copy(str.__getitem__(self, place))

    text = "Talks go on\n\n**Next steps**\nThey met.\n\n---\n\n[HH] Last steps\nThey left."
    assert newsparse.parse(Copy(text)) == newsparse.parse(text)


def test_dates_of_every_kind_are_taken() -> None:
    from datetime import datetime, timezone

    for day in (date(2020, 7, 24), datetime(2020, 7, 24, 9), datetime(2020, 7, 24, 9, tzinfo=timezone.utc)):
        article = newsparse.parse("Talks go on\n\nThey met on July 21.", published=day)
        assert article.published == day
        assert [found.start for found in article.dates] == [date(2020, 7, 21)]
