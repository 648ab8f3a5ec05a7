"""What a notebook shows of an article's tuples: a table with a row for each object, safe whatever the text is."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given

import newsparse
from export.copy_of_a_story import ARTICLE
from newsparse import Article, Note, NoteRole, Quote, QuoteType, Span
from newsparse.errors import ArgumentTypeError
from newsparse.export import to_table
from strategies import texts


class Table(HTMLParser):
    """The texts of the cells, row by row; fails where tags do not nest."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.rows: list[list[str]] = []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ("style", "table", "thead", "tbody", "tr", "th", "td", "p")
        self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        elif tag in ("th", "td"):
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1] in ("th", "td"):
            self.rows[-1][-1] += data


def shown(items: Any) -> list[list[str]]:
    return Table(items._repr_html_()).rows


STORY = (
    "Ferry to reopen\n\nOSLO (AP) - “It failed,” said Mayor Ida Vik on Friday. A sign read “Closed”.\n\n"
    "# What next\n\n“No,” she said.\n\n-30-"
)
READ = newsparse.parse(STORY, published=date(2020, 9, 18))


def test_quotes_are_a_table() -> None:
    assert shown(READ.quotes) == [
        ["speaker", "cue", "type", "text"],
        ["Ida Vik", "said", "DIRECT", "It failed,"],
        ["A sign", "read", "DIRECT", "Closed"],
        ["Ida Vik", "said", "DIRECT", "No,"],
    ]


def test_dates_are_a_table() -> None:
    assert shown(READ.dates) == [
        ["text", "type", "value", "mod", "first day", "last day"],
        ["Friday", "DATE", "2020-09-18", "", "2020-09-18", "2020-09-18"],
    ]


def test_people_notes_sections_and_paragraphs_are_tables() -> None:
    assert shown(READ.people)[1] == ["Ida Vik", "Mayor", "1"]
    assert shown(READ.notes) == [["role", "text"], ["trailer", "-30-"]]
    assert shown(READ.sections) == [["heading", "level", "paragraphs"], ["", "1", "1"], ["What next", "1", "1"]]
    assert shown(READ.paragraphs)[2] == ["prose", "“No,” she said."]


def test_so_is_what_the_stages_alone_find() -> None:
    assert shown(newsparse.find_quotes("“No,” she said."))[1] == ["she", "said", "DIRECT", "No,"]
    assert shown(newsparse.find_dates("In May 2017."))[1] == [
        "May 2017",
        "DATE",
        "2017-05",
        "",
        "2017-05-01",
        "2017-05-31",
    ]


@pytest.mark.parametrize("name", ["sections", "notes", "quotes", "dates", "people", "paragraphs"])
def test_it_is_a_tuple_all_the_same(name: str) -> None:
    items = getattr(ARTICLE, name)
    plain = tuple(items)
    assert type(plain) is tuple
    assert isinstance(items, tuple)
    assert (items, hash(items), repr(items)) == (plain, hash(plain), repr(plain))
    for twin in (copy.copy(items), copy.deepcopy(items), pickle.loads(pickle.dumps(items))):
        assert twin == items
        assert type(twin) is type(items)


def test_a_tuple_that_somebody_made_is_a_table_too() -> None:
    article = Article("“No,”", quotes=(Quote(Span(0, 5), "No,", QuoteType.DIRECT),))
    assert shown(article.quotes)[1] == ["", "", "DIRECT", "No,"]


def test_a_table_of_nothing_has_no_rows() -> None:
    assert to_table(Article("").quotes) == to_table(()) == "<table></table>"


def test_nothing_is_an_empty_tuple() -> None:
    assert Article("").quotes._repr_html_() is None  # type: ignore[attr-defined]


def test_a_long_table_ends_with_how_many_more_there_are() -> None:
    notes = tuple(Note(Span(0, 1), str(number), NoteRole.SLUG) for number in range(250))
    html = Article("x", notes=notes).notes._repr_html_()  # type: ignore[attr-defined]
    assert len(Table(html).rows) == 1 + 100
    assert html.endswith("<p>… and 150 more</p>")


@pytest.mark.parametrize("items", [(7,), ("text",), (*READ.quotes, *READ.dates), (Span(0, 1),)])
def test_what_is_not_a_tuple_of_parts_is_refused(items: Any) -> None:
    with pytest.raises(ArgumentTypeError, match="to_table: wanted quotes, dates or other parts of one class, got "):
        to_table(items)


@given(texts)
def test_markup_in_a_text_is_shown_and_not_obeyed(text: str) -> None:
    article = newsparse.parse(f"<b>Talks</b>\n\n“<script>{text}</script>,” <i>she</i> said. -30-")
    for items in (article.quotes, article.dates, article.notes, article.people, article.paragraphs, article.sections):
        if items:
            assert len(shown(items)) == 1 + min(len(items), 100)
