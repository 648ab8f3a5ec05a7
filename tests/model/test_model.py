"""The types: frozen, comparable, hashable, picklable, readable, and strict about what would break a promise."""

from __future__ import annotations

import copy
import pickle
from datetime import date, datetime, timezone
from typing import Any

import attrs
import pytest

from newsparse import (
    Article,
    Byline,
    Cue,
    Dateline,
    DateReference,
    Heading,
    Headline,
    NewsparseError,
    Note,
    NoteRole,
    Paragraph,
    ParagraphRole,
    Person,
    Quote,
    QuoteType,
    Section,
    Span,
    Speaker,
    TimexMod,
    TimexType,
)
from newsparse.model import fold, paragraph_of

SPAN = Span(0, 9)
CLOSING = DateReference(
    Span(8, 10), "22", TimexType.DATE, "2020-07-22", start=date(2020, 7, 22), end=date(2020, 7, 22)
)
LATER = Quote(Span(20, 30), "and saw.", QuoteType.DIRECT)
QUOTE = Quote(SPAN, "We came,", QuoteType.MIXED, Speaker(SPAN, "he"), Cue(SPAN, "said"), continues=LATER)

EVERY_TYPE = [
    SPAN,
    Headline(SPAN, "Talks on", extent=Span(0, 11)),
    Byline(SPAN, "By A. Lee", authors=("A. Lee",)),
    Dateline(SPAN, "LONDON", places=("London",), date=date(2020, 7, 24), agency="AP", extent=Span(0, 11)),
    Heading(SPAN, "Next step", marker="[HH]", extent=Span(0, 14)),
    Paragraph(SPAN, "He left.", ParagraphRole.LIST_ITEM),
    paragraph_of("He  left.\n", 0, 9, ParagraphRole.PROSE),
    Note(SPAN, "-30-", NoteRole.TRAILER),
    Section(None, (Paragraph(SPAN, "He left."),), level=2),
    Cue(SPAN, "said"),
    Speaker(SPAN, "he", name="Ann Lee"),
    QUOTE,
    DateReference(SPAN, "July 21", TimexType.DATE, "2020-07-21", TimexMod.MID, until=CLOSING, edtf="2020-07-21"),
    DateReference(SPAN, "3 p.m.", TimexType.TIME, "T15:00", start=datetime(2020, 7, 24, 15, tzinfo=timezone.utc)),
    Person("Ann Lee", (SPAN,), titles=("Dr.",)),
    Article("Talks on", headline=Headline(Span(0, 8), "Talks on"), published=date(2020, 7, 24)),
]
NAMES = [type(item).__name__ for item in EVERY_TYPE]


@pytest.mark.parametrize("item", EVERY_TYPE, ids=NAMES)
def test_every_type_is_frozen_slotted_equal_hashable_picklable_and_evolves(item: Any) -> None:
    first = attrs.fields(type(item))[0].name
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(item, first, None)
    assert not hasattr(item, "__dict__")
    for twin in (copy.deepcopy(item), pickle.loads(pickle.dumps(item)), attrs.evolve(item)):
        assert twin == item
        assert hash(twin) == hash(item)
        assert repr(twin) == repr(item)


def test_types_work_in_match_statements() -> None:
    match QUOTE:
        case Quote(_, text, QuoteType.MIXED, Speaker(name=None), Cue(text="said")):
            assert text == "We came,"
        case _:
            pytest.fail("the pattern did not match")


@pytest.mark.parametrize(("start", "end"), [(3, 2), (-1, 2), (-2, -1)])
def test_a_span_that_would_break_the_promise_is_refused(start: int, end: int) -> None:
    with pytest.raises(NewsparseError, match=rf"Span\({start}, {end}\): wanted 0 <= start <= end") as caught:
        Span(start, end)
    assert isinstance(caught.value, ValueError)


def test_a_span_slices_code_points() -> None:
    assert Span(1, 3).of("a𝄞b") == "𝄞b"
    assert Span(2, 2).of("abc") == ""


def test_a_long_text_is_cut_in_the_middle_of_a_repr() -> None:
    shown = repr(Paragraph(Span(0, 3000), "begin " + "x" * 3000 + " end"))
    assert len(shown) < 160
    assert "'begin xxx" in shown
    assert "xxx end'" in shown


def test_a_parsed_paragraph_folds_its_text_and_is_equal_to_one_that_has_it() -> None:
    parsed = paragraph_of("Talks\n\nHe\n  left.\n", 7, 17, ParagraphRole.PROSE)
    written = Paragraph(Span(7, 17), "He left.")
    assert parsed.text == "He left."
    assert (parsed, hash(parsed), repr(parsed)) == (written, hash(written), repr(written))
    assert attrs.asdict(parsed) == attrs.asdict(written)
    with pytest.raises(AttributeError, match="'Paragraph' object has no attribute 'texts'"):
        parsed.texts  # type: ignore[attr-defined] # noqa: B018 # pyright: ignore


def test_an_articles_repr_counts_its_parts() -> None:
    article = Article("x" * 5000, dates=(CLOSING, CLOSING), quotes=(LATER,))
    assert len(repr(article)) < 400
    assert "dates=<2>" in repr(article)
    assert "quotes=<1>" in repr(article)


def test_a_links_repr_is_the_span_it_leads_to() -> None:
    assert "continues=Span(20, 30)" in repr(QUOTE)


@pytest.mark.parametrize(
    ("raw", "reading"),
    [
        ("The talks\n   went on.", "The talks went on."),
        ("\ttwo\r\n lines ", "two lines"),
        ("a\u2028b\u00a0c", "a b c"),
        ("", ""),
        (" \n ", ""),
    ],
)
def test_reading_text_folds_line_breaks_and_blanks(raw: str, reading: str) -> None:
    assert fold(raw) == reading


def test_an_extent_is_the_span_unless_told() -> None:
    assert Heading(SPAN, "Next step").extent == SPAN
    assert Dateline(SPAN, "LONDON").extent == SPAN
    assert Headline(SPAN, "Talks on").extent == SPAN


TABLE = "a   1\nb   2"
STORY = f"Talks\nNext\nThey\nmet.\n{TABLE}\n"
ARTICLE = Article(
    STORY,
    headline=Headline(Span(0, 5), "Talks"),
    sections=(
        Section(
            Heading(Span(6, 10), "Next"),
            (Paragraph(Span(11, 20), "They met."), Paragraph(Span(21, 32), "a 1 b 2", ParagraphRole.TABLE)),
        ),
    ),
)


def test_body_is_headings_and_paragraphs_with_blank_lines_between_and_a_table_keeps_its_lines() -> None:
    assert ARTICLE.body == f"Next\n\nThey met.\n\n{TABLE}"
    assert Article("").body == ""


def test_paragraphs_lede_and_blocks_flatten_the_sections() -> None:
    assert [paragraph.text for paragraph in ARTICLE.paragraphs] == ["They met.", "a 1 b 2"]
    assert ARTICLE.lede == ARTICLE.paragraphs[0]
    assert [block.text for block in ARTICLE.blocks] == ["Talks", "Next", "They met.", "a 1 b 2"]
    assert Article("").lede is None


def test_a_set_is_a_dateutil_rrule() -> None:
    every = DateReference(
        SPAN,
        "every Tuesday",
        TimexType.SET,
        "XXXX-WXX-2",
        recurrence="DTSTART:20200728T000000\nRRULE:FREQ=WEEKLY;BYDAY=TU",
    )
    assert every.rrule is not None
    assert every.rrule[1] == datetime(2020, 8, 4)
    assert CLOSING.rrule is None
