"""What a change of the text may change and what not: an end, a line end, a day, a cut."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Parser
from strategies import articles, dates, quotes, sentences

DAY = date(2020, 7, 22)  # a Wednesday
LAST = "The harbor was quiet and nobody spoke of the fees."


def parts_of(article: Article) -> list[tuple[str, str]]:
    """Everything found, each by its kind and text, without its place."""
    blocks = [(type(block).__name__, block.text) for block in article.blocks]
    said = [
        ("quote", f"{quote.text} | {quote.speaker and quote.speaker.name} | {quote.cue and quote.cue.text}")
        for quote in article.quotes
    ]
    return blocks + said + [("date", f"{found.text} | {found.value} | {found.start}") for found in article.dates]


# A mark left open may be closed further down, and an HTML heading's text is no slice: both may look ahead.
paragraphs = st.lists(st.one_of(sentences, quotes, dates), min_size=1, max_size=6).map(
    lambda parts: "\n\n".join([*parts, LAST])
)


@given(paragraphs)
def test_a_paragraph_added_at_the_end_leaves_the_layout_and_dates_before_it_alone(text: str) -> None:
    before = newsparse.parse(text, published=DAY)
    after = newsparse.parse(f"{text}\n\n{LAST}", published=DAY)
    assert after.blocks[: len(before.blocks)] == before.blocks
    assert after.dates == before.dates
    assert after.byline == before.byline
    assert after.dateline == before.dateline


@given(paragraphs)
def test_a_paragraph_without_a_mark_or_a_name_leaves_the_quotes_alone(text: str) -> None:
    before = newsparse.parse(text, published=DAY)
    after = newsparse.parse(f"{text}\n\n{LAST}", published=DAY)
    assert after.quotes == before.quotes
    assert after.people == before.people


@given(articles(), st.sampled_from(["\r\n", "\r"]))
@example("Talks go on\n\nLONDON, July 3 (AP) - They\nmet.\n\n“Yes,” said Ann\nLee.", "\r\n")
def test_the_kind_of_line_end_changes_no_text(text: str, line_end: str) -> None:
    plain = re.sub("\r\n?", "\n", text)
    there = newsparse.parse(plain.replace("\n", line_end), published=DAY)
    here = newsparse.parse(plain, published=DAY)
    assert parts_of(there) == [(kind, said.replace("\n", " ")) for kind, said in parts_of(here)]


RELATIVE = (
    "yesterday", "today", "tomorrow", "on Monday", "on Tuesday", "last Friday", "next Thursday", "last week",
    "next week", "this week", "two days ago", "three weeks ago", "Wednesday", "in two weeks", "Sunday night",
)  # fmt: skip


@given(
    st.lists(st.sampled_from(RELATIVE), min_size=1, max_size=5),
    st.dates(date(1990, 1, 1), date(2030, 1, 1)),
    st.integers(-60, 60),
    st.sampled_from(["met", "will meet", "meet", "had met"]),
)
def test_a_week_later_every_relative_date_is_a_week_later(
    expressions: list[str], day: date, weeks: int, verb: str
) -> None:
    text = "\n\n".join(f"The ministers {verb} {expression}, officials said." for expression in expressions)
    shift = timedelta(weeks=weeks)
    first = newsparse.find_dates(text, reference=day)
    second = newsparse.find_dates(text, reference=day + shift)
    assert [found.text for found in first] == [found.text for found in second]
    for one, two in zip(first, second, strict=True):
        assert (one.start is None) == (two.start is None)
        if one.start is not None and one.end is not None:
            assert (two.start, two.end) == (one.start + shift, one.end + shift)


@given(st.lists(st.one_of(sentences, dates, quotes), min_size=1, max_size=6))
@example(["the", "«Monday,” said Ann Lee."])
def test_dates_stand_where_they_stand_in_each_paragraph_alone(parts: list[str]) -> None:
    text = "\n\n".join(parts)
    together = [(found.span.start, found.span.end) for found in newsparse.find_dates(text, reference=DAY)]
    alone: list[tuple[int, int]] = []
    offset = 0
    for part in parts:
        alone += [
            (offset + found.span.start, offset + found.span.end)
            for found in newsparse.find_dates(part, reference=DAY)
        ]
        offset += len(part) + 2
    assert together == alone


@given(paragraphs, st.text(alphabet=" \t", max_size=6))
def test_blanks_at_the_lines_ends_change_no_text(text: str, blanks: str) -> None:
    padded = text.replace("\n\n", f"{blanks}\n\n")
    assert parts_of(newsparse.parse(padded, published=DAY)) == parts_of(newsparse.parse(text, published=DAY))


@given(paragraphs)
def test_the_day_changes_values_alone(text: str) -> None:
    here, there = (newsparse.parse(text, published=day) for day in (DAY, None))
    assert here.blocks == there.blocks
    assert here.quotes == there.quotes
    # A date that the calendar doesn't have, as 31 February, can only be known once its year is.
    extents = {found.span for found in there.dates}
    assert {found.span for found in here.dates} <= extents


@pytest.mark.parametrize("dayfirst", [False, True])
@given(text=paragraphs)
def test_a_parser_gives_what_it_gives_to_many(dayfirst: bool, text: str) -> None:
    parser = Parser(dayfirst=dayfirst)
    [one] = parser.parse_many([(text, DAY)])
    assert one == parser.parse(text, published=DAY)
