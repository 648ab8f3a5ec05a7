"""The types: frozen, comparable, hashable, picklable, readable, and strict about what would break a promise."""

from __future__ import annotations

import copy
import pickle
from datetime import date, datetime, timedelta, timezone
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
from newsparse.errors import ArgumentTypeError, ArgumentValueError
from newsparse.model import fold

SPAN = Span(0, 9)
CLOSING = DateReference(
    Span(8, 10), "22", TimexType.DATE, "2020-07-22", start=date(2020, 7, 22), end=date(2020, 7, 22)
)
LATER = Quote(Span(20, 30), "and saw.", QuoteType.DIRECT)
QUOTE = Quote(SPAN, "We came,", QuoteType.MIXED, Speaker(SPAN, "he"), Cue(SPAN, "said"), continued_by=LATER)

EVERY_TYPE = [
    SPAN,
    Headline(SPAN, "Talks on", extent=Span(0, 11)),
    Byline(SPAN, "By A. Lee", authors=("A. Lee",)),
    Dateline(SPAN, "LONDON", places=("London",), date=date(2020, 7, 24), agency="AP", extent=Span(0, 11)),
    Heading(SPAN, "Next step", marker="[HH]", extent=Span(0, 14)),
    Paragraph(SPAN, "He left.", ParagraphRole.LIST_ITEM),
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


@pytest.mark.parametrize(
    ("outer", "inner", "is_inside", "overlap"),
    [
        (Span(4, 9), Span(4, 9), True, True),
        (Span(4, 9), Span(5, 8), True, True),
        (Span(4, 9), Span(4, 10), False, True),
        (Span(4, 9), Span(3, 5), False, True),
        (Span(4, 9), Span(9, 12), False, False),
        (Span(4, 9), Span(0, 4), False, False),
        (Span(4, 9), Span(6, 6), True, False),
        (Span(4, 9), Span(9, 9), True, False),
    ],
)
def test_spans_in_spans(outer: Span, inner: Span, is_inside: bool, overlap: bool) -> None:
    assert (inner in outer) is is_inside
    assert outer.overlaps(inner) is inner.overlaps(outer) is overlap


@pytest.mark.parametrize("other", [5, "talks", None, Cue(SPAN, "said")])
def test_a_span_contains_nothing_but_spans(other: Any) -> None:
    with pytest.raises(ArgumentTypeError, match="in: a Span contains Spans, got "):
        other in SPAN  # noqa: B015


def test_a_long_text_is_cut_in_the_middle_of_a_repr_and_nobody_takes_the_cut_for_text() -> None:
    shown = repr(Paragraph(Span(0, 3000), "begin " + "x" * 3000 + " end"))
    assert len(shown) < 160
    assert "'begin xxx" in shown
    assert "xxx end'" in shown
    assert "xxx'...'xxx" in shown


def test_an_articles_repr_counts_its_parts() -> None:
    article = Article("x" * 5000, dates=(CLOSING, CLOSING), quotes=(LATER,))
    assert len(repr(article)) < 400
    assert "dates=<2>" in repr(article)
    assert "quotes=<1>" in repr(article)


def test_a_links_repr_is_the_span_it_leads_to() -> None:
    assert "continued_by=Span(20, 30)" in repr(QUOTE)


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


def test_a_section_has_the_span_and_the_text_of_what_is_in_it() -> None:
    (section,) = ARTICLE.sections
    assert section.span == Span(6, 32)
    assert section.text == "Next\n\nThey met.\n\na 1 b 2"
    marked = Section(Heading(Span(3, 7), "Next", "##", Span(0, 7)), ())
    assert (marked.span, marked.text) == (Span(0, 7), "Next")
    bare = Section(None, (Paragraph(Span(4, 9), "They."), Paragraph(Span(11, 15), "Met.")))
    assert (bare.span, bare.text) == (Span(4, 15), "They.\n\nMet.")
    assert (Section(None).span, Section(None).text) == (Span(0, 0), "")


def test_a_section_of_level_0_is_refused() -> None:
    with pytest.raises(ArgumentValueError, match="level: 0 is not a level, 1 is the outermost"):
        Section(None, (), level=0)


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("Ann Lee", ["one", "three"]),
        ("ann  LEE", ["one", "three"]),
        ("Lee", ["one", "three", "four"]),
        ("Bo Lee", ["four"]),
        ("Le", []),
        ("", []),
        ("officials", []),
    ],
)
def test_quotes_by_a_name(name: str, texts: list[str]) -> None:
    said = [("one", "Ann Lee"), ("two", None), ("three", "Ann Lee"), ("four", "Bo Lee"), ("five", "Jo Leeson")]
    quotes = [Quote(SPAN, text, QuoteType.DIRECT, Speaker(SPAN, "officials", name)) for text, name in said]
    article = Article("", quotes=(*quotes, Quote(SPAN, "six", QuoteType.MIXED)))
    assert [quote.text for quote in article.quotes_by(name)] == texts


def test_quotes_by_something_else_than_a_name_is_refused() -> None:
    with pytest.raises(ArgumentTypeError, match="quotes_by: wanted a name as a str, got None"):
        ARTICLE.quotes_by(None)  # type: ignore[arg-type]


UTC, TOKYO = timezone.utc, timezone(timedelta(hours=9))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2020, 9, 9), date(2020, 9, 1)),
        (datetime(2020, 9, 9, 15), datetime(2020, 9, 9, 14)),
        (datetime(2020, 9, 9, 15, tzinfo=UTC), datetime(2020, 9, 9, 23, tzinfo=TOKYO)),
        (date(2020, 9, 9), datetime(2020, 9, 8, 23)),
        (datetime(2020, 9, 9, 1, tzinfo=UTC), datetime(2020, 9, 8, 23)),
    ],
)
def test_an_end_before_the_start_is_refused(start: date, end: date) -> None:
    with pytest.raises(ArgumentValueError, match=r"end: 2020-09-.* lies before start, 2020-09-09"):
        attrs.evolve(CLOSING, start=start, end=end)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2020, 9, 9), date(2020, 9, 9)),
        (datetime(2020, 9, 9, 15), date(2020, 9, 9)),
        (datetime(2020, 9, 9, 15, tzinfo=UTC), datetime(2020, 9, 9, 14)),
        (datetime(2020, 9, 9, 15, tzinfo=UTC), datetime(2020, 9, 10, 0, tzinfo=TOKYO)),
        (date(2020, 9, 9), None),
    ],
)
def test_first_and_last_day_are_days_and_can_be_sorted(start: date, end: date | None) -> None:
    found = attrs.evolve(CLOSING, start=start, end=end)
    assert found.first_day == date(2020, 9, 9)
    assert type(found.first_day) is date
    assert found.last_day is None if end is None else type(found.last_day) is date
    assert attrs.evolve(found, start=None).first_day is None


VALUES = """2020 2020-09 2020-09-18 XXXX-09-18 XXXX-WXX-5 2020-W38 2020-W38-WE 2020-W38-5 2020-Q3 XXXX-QX 2020-H1
    XXXX-SP 196 19 XX XXX BC0044 PAST_REF PRESENT_REF FUTURE_REF P3W P2Y6M P1.5M PXD PXX P1WE P3SU PT1H30M P1DT12H
    PTXH 2020-SU T15:00 T15:00:30 T15:00Z 2020-09-18T15:00 2020-09-18T15:00+05:30 XXXX-XX-XXT09:00 XXXX-WXX-2TEV
    2020-09-18TNI TMO 2020-09-18T24:00""".split()


@pytest.mark.parametrize("value", VALUES)
def test_a_timex3_value_is_taken(value: str) -> None:
    assert attrs.evolve(CLOSING, value=value).value == value


NO_VALUES = """banana BANANA Friday 18.9.2020 2020/09/18 20200918 P P3 3W PT PAST T T5 2020- 2020-09-18T ٢٠٢٠
    2020-9-18-4-4""".split()


@pytest.mark.parametrize("value", [*NO_VALUES, "", " ", "2020-09-18 ", "2020-09-18\n"])
def test_what_is_not_a_timex3_value_is_refused(value: str) -> None:
    with pytest.raises(ArgumentValueError, match=r"value: .* is not a TIMEX3 value"):
        attrs.evolve(CLOSING, value=value)


@pytest.mark.parametrize(
    "recurrence",
    ["", "weekly", "RRULE:FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=TU", "DTSTART:20200728\nRRULE:FREQ=WEEKLY"],
)
def test_a_recurrence_in_another_form_is_refused(recurrence: str) -> None:
    with pytest.raises(ArgumentValueError, match=r"recurrence: .* is not a DTSTART and an RRULE of RFC 5545"):
        attrs.evolve(CLOSING, recurrence=recurrence)


@pytest.mark.parametrize(
    "recurrence",
    ["DTSTART:20201340T000000\nRRULE:FREQ=WEEKLY", "DTSTART:20200728T000000\nRRULE:FREQ=SOMETIMES"],
)
def test_a_recurrence_that_cannot_be_read_is_an_error_of_ours(recurrence: str) -> None:
    with pytest.raises(ArgumentValueError, match=r"recurrence: .* can't be read"):
        attrs.evolve(CLOSING, recurrence=recurrence).rrule  # noqa: B018


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
