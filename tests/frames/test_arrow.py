"""Batches of Arrow: a row is what `to_dict` gives, bad rows say what was wrong, wrong columns are named."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from functools import partial
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from frames.stories import stories
from newsparse import HeadingMatch, Line, NewsparseError, Parser
from newsparse.errors import ArgumentTypeError, ArgumentValueError
from newsparse.export import from_dict, to_dict
from strategies import texts

pa = pytest.importorskip("pyarrow")

from newsparse import arrow  # noqa: E402
from newsparse.arrow import ARTICLE_SCHEMA, parse_batch, parse_table, result_schema  # noqa: E402

DAY = date(2020, 7, 24)
COPY = "Talks go on\n\nOSLO (NPA) — “We met on Monday,” said Ann Lee."

times = st.datetimes(timezones=st.sampled_from([None, timezone.utc, timezone(timedelta(hours=5, minutes=30))]))
moments = st.one_of(st.none(), st.dates(), times)


def batch(*copies: object, **columns: Sequence[object]) -> Any:
    return pa.RecordBatch.from_pydict({"text": list(copies), **columns})


def rows(parsed: Any) -> list[dict[str, Any]]:
    parsed.validate(full=True)
    return cast("list[dict[str, Any]]", parsed.to_pylist())


def article_of(row: dict[str, Any]) -> newsparse.Article:
    return from_dict({name: value for name, value in row.items() if name != "error"})


@given(st.lists(texts, max_size=5), moments)
def test_a_row_is_the_dict_form_of_the_article(copies: list[str], published: date | None) -> None:
    articles = [newsparse.parse(copy, published=published) for copy in copies]
    found = rows(parse_batch(batch(*copies) if copies else NO_ROWS, published=published))
    assert found == [{**to_dict(article), "error": None} for article in articles]
    assert [article_of(row) for row in found] == articles


def test_the_schema_has_the_fields_of_the_model_in_their_order() -> None:
    assert ARTICLE_SCHEMA.names == [*to_dict(newsparse.parse("")), "error"]
    assert all(field.nullable for field in ARTICLE_SCHEMA)
    quote = ARTICLE_SCHEMA.field("quotes").type.value_type
    assert [quote.field(number).name for number in range(quote.num_fields)] == [
        "span",
        "text",
        "type",
        "speaker",
        "cue",
        "continued_by",
    ]
    assert quote.field("speaker").nullable and not quote.field("span").nullable
    assert quote.field("continued_by").type == quote.field("span").type


def test_more_rows_than_are_held_at_once_come_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    copies = [cast("str", row["text"]) for row in stories(8)]
    whole = parse_batch(batch(*copies))
    monkeypatch.setattr(arrow, "ROWS", 3)
    assert parse_batch(batch(*copies)).equals(whole)
    assert [row["source"] for row in rows(whole)] == copies


def test_a_slice_of_a_batch_is_read_alone() -> None:
    whole = batch("One\n\nIt rained.", None, "Three", published=[None, DAY, DAY])
    found = rows(parse_batch(whole.slice(1, 2), published="published"))
    assert [(row["source"], row["published"]) for row in found] == [(None, None), ("Three", "2020-07-24")]


NO_ROWS = pa.RecordBatch.from_pylist([], schema=pa.schema({"text": pa.string()}))


def test_a_batch_without_rows_has_the_schema_all_the_same() -> None:
    assert parse_batch(NO_ROWS).schema == ARTICLE_SCHEMA
    assert parse_batch(NO_ROWS).num_rows == 0


def union(*cells: str | int) -> Any:
    strings = pa.array([cell if isinstance(cell, str) else None for cell in cells], pa.string())
    numbers = pa.array([cell if isinstance(cell, int) else None for cell in cells], pa.int64())
    kinds = pa.array([isinstance(cell, int) for cell in cells]).cast(pa.int8())
    return pa.UnionArray.from_sparse(kinds, [strings, numbers])


def not_utf8(*cells: bytes) -> Any:
    raw = pa.array(cells, pa.binary())
    return pa.StringArray.from_buffers(len(cells), raw.buffers()[1], raw.buffers()[2])


@pytest.mark.parametrize(
    ("column", "wrong"),
    [
        (pa.array([COPY, None, COPY]), "text: wanted a str, got None"),
        (pa.array([COPY, None, COPY], pa.large_string()), "text: wanted a str, got None"),
        (union(COPY, 1850, COPY), "text: wanted a str, got 1850"),
        (not_utf8(COPY.encode(), b"caf\xe9", COPY.encode()), "text: 'utf-8' codec can't decode byte 0xe9"),
    ],
)
def test_a_cell_that_is_not_text_is_a_null_row_with_an_error(column: Any, wrong: str) -> None:
    good, bad, last = rows(parse_batch(pa.RecordBatch.from_arrays([column], ["text"])))
    assert good == last == {**to_dict(newsparse.parse(COPY)), "error": None}
    assert bad.pop("error").startswith(wrong)
    assert set(bad.values()) == {None}


@pytest.mark.parametrize(
    ("days", "wrong"),
    [
        (pa.array(["2020-07-24", "24.7.2020"]), "published: '24.7.2020' is not an ISO 8601 date or time"),
        (pa.array(["2020-07-24", ""]), "published: '' is not an ISO 8601 date or time"),
        (pa.array(["2020-07-24", "2020-02-30"]).dictionary_encode(), "published: '2020-02-30' is not an ISO 8601"),
        (pa.array([18467, 10**8], pa.int32()).cast(pa.date32()), "published: "),  # the year 275760
        (pa.array([1595548800, 10**12]).cast(pa.timestamp("s")), "published: "),  # the year 33658
    ],
)
def test_a_day_that_cannot_be_read_is_a_null_row_with_an_error(days: Any, wrong: str) -> None:
    copies = pa.array([COPY, COPY])
    good, bad = rows(parse_batch(pa.RecordBatch.from_arrays([copies, days], ["text", "day"]), published="day"))
    assert good["dates"][0]["value"] == "2020-07-20"
    assert bad.pop("error").startswith(wrong)
    assert set(bad.values()) == {None}


ZONED = pa.timestamp("us", "+05:30")


@pytest.mark.parametrize(
    ("column", "published"),
    [
        (pa.array([DAY]), DAY),
        (pa.array([DAY]).cast(pa.date64()), DAY),
        (pa.array(["2020-07-24"]), DAY),
        (pa.array(["2020-07-24T10:30:00Z"]), datetime(2020, 7, 24, 10, 30, tzinfo=timezone.utc)),
        (pa.array(["2020-07-24"]).dictionary_encode(), DAY),
        (pa.array([datetime(2020, 7, 24, 10, 30)], pa.timestamp("s")), datetime(2020, 7, 24, 10, 30)),
        (pa.array([1595586600_000_000_001]).cast(pa.timestamp("ns")), datetime(2020, 7, 24, 10, 30)),
        (
            pa.array([datetime(2020, 7, 24, 5, tzinfo=timezone.utc)], ZONED),
            datetime(2020, 7, 24, 10, 30, tzinfo=timezone(timedelta(hours=5, minutes=30))),
        ),
        (pa.array([None], pa.date32()), None),
        (pa.nulls(1), None),
    ],
)
def test_days_come_as_dates_times_or_text(column: Any, published: date | None) -> None:
    given = pa.RecordBatch.from_arrays([pa.array([COPY]), column], ["text", "day"])
    [row] = rows(parse_batch(given, published="day"))
    assert row == {**to_dict(newsparse.parse(COPY, published=published)), "error": None}


def test_one_day_can_hold_for_all_rows() -> None:
    found = rows(parse_batch(batch(COPY, COPY), published=DAY))
    assert [row["dates"][0]["start"] for row in found] == ["2020-07-20", "2020-07-20"]


@pytest.mark.parametrize(
    "column",
    [
        pa.array([COPY], pa.large_string()),
        pa.array([COPY], pa.string_view()),
        pa.array([COPY]).dictionary_encode(),
        union(COPY),
    ],
)
def test_text_comes_in_every_string_type_of_arrow(column: Any) -> None:
    [row] = rows(parse_batch(pa.RecordBatch.from_arrays([column], ["text"])))
    assert row == {**to_dict(newsparse.parse(COPY)), "error": None}


def test_a_column_of_nulls_alone_has_no_type_and_is_read() -> None:
    assert [row["error"] for row in rows(parse_batch(batch(None, None)))] == ["text: wanted a str, got None"] * 2


def test_kept_columns_go_in_front_as_they_are_in_bad_rows_too() -> None:
    ids = pa.array(["a", "b"]).dictionary_encode()
    given = pa.RecordBatch.from_arrays([pa.array([1.5, 2.5]), pa.array([COPY, None]), ids], ["weight", "body", "id"])
    found = parse_batch(given, text="body", keep=["id", "weight"])
    assert found.schema == result_schema(given.schema, ["id", "weight"])
    assert found.schema.names == ["id", "weight", *ARTICLE_SCHEMA.names]
    assert [(row["id"], row["weight"], row["error"] is None) for row in rows(found)] == [
        ("a", 1.5, True),
        ("b", 2.5, False),
    ]


def part(line: Line) -> HeadingMatch | None:
    if line.text == "Part 0":
        raise ZeroDivisionError("no part 0")
    return HeadingMatch(0, len(line.text), marker="Part") if line.text.startswith("Part ") else None


def test_the_parser_given_is_the_one_that_reads() -> None:
    copy = "Talks go on\n\nThey met on 03/04/2020.\n\nPart 2\n\nThey left."
    parser = Parser(markers=(part,), dayfirst=True)
    [row] = rows(parse_batch(batch(copy), parser=parser))
    assert row["sections"][1]["heading"]["text"] == "Part 2"
    assert row["dates"][0]["value"] == "2020-04-03"


def test_a_marker_that_fails_at_a_row_makes_it_a_bad_one() -> None:
    bad, good = rows(
        parse_batch(batch("Talks go on\n\nThey met.\n\nPart 0\n\nThey left.", COPY), parser=Parser(markers=(part,)))
    )
    assert "no part 0" in bad["error"]
    assert bad["source"] is None
    assert good["error"] is None


def test_the_function_goes_to_another_process_with_its_parser() -> None:
    work = partial(parse_batch, published=DAY, parser=Parser(dayfirst=True))
    again = pickle.loads(pickle.dumps(work))
    assert again(batch(COPY)).equals(work(batch(COPY)))


FULL = pa.RecordBatch.from_pydict({"text": [COPY], "id": [7], "raw": [b"x"], "source": ["x"], "at": [True]})
TWICE = pa.RecordBatch.from_arrays([pa.array([COPY])] * 2, ["text", "text"])


@pytest.mark.parametrize(
    ("given", "arguments", "complaint"),
    [
        (FULL, {"text": "body"}, "text: no column is named 'body'; there are 'text', 'id', 'raw', 'source', 'at'"),
        (
            FULL,
            {"published": "day"},
            "published: no column is named 'day'; there are 'text', 'id', 'raw', 'source', ",
        ),
        (FULL, {"published": "2020-07-24"}, "published: no column is named '2020-07-24'; there are "),
        (FULL, {"keep": ["key"]}, "keep: no column is named 'key'; there are "),
        (FULL, {"keep": ["source"]}, "keep: the result has a column 'source' of its own; rename yours first"),
        (TWICE, {}, "text: 2 columns are named 'text', wanted one"),
    ],
)
def test_a_column_that_is_missing_or_not_to_be_told_is_named(
    given: Any, arguments: dict[str, Any], complaint: str
) -> None:
    with pytest.raises(ArgumentValueError) as caught:
        parse_batch(given, **arguments)
    assert str(caught.value).startswith(complaint)


@pytest.mark.parametrize(
    ("given", "arguments", "complaint"),
    [
        (FULL, {"text": "id"}, "text: wanted a column of strings, column 'id' is int64"),
        (FULL, {"text": "raw"}, "text: wanted a column of strings, column 'raw' is binary; cast it to string first"),
        (FULL, {"text": 0}, "text: wanted the name of a column, got 0"),
        (FULL, {"published": "id"}, "published: wanted dates, timestamps or ISO 8601 strings, column 'id' is int64"),
        (FULL, {"published": "at"}, "published: wanted dates, timestamps or ISO 8601 strings, column 'at' is bool"),
        (FULL, {"published": 2020}, "published: wanted the name of a column or a date, got 2020"),
        (FULL, {"keep": "id"}, "keep: wanted a sequence of column names, got 'id'; write ['id']"),
        (FULL, {"parser": "default"}, "parser: wanted a newsparse.Parser, got 'default'"),
        ({"text": [COPY]}, {}, "parse_batch wants a pyarrow.RecordBatch, not dict"),
        (pa.table({"text": [COPY]}), {}, "parse_batch wants a pyarrow.RecordBatch, not Table; parse_table takes"),
    ],
)
def test_what_is_of_another_type_is_named(given: Any, arguments: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ArgumentTypeError) as caught:
        parse_batch(given, **arguments)
    assert str(caught.value).startswith(complaint)


def test_more_text_than_a_string_column_holds_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "STRING_BYTES", 100)
    column = pa.array([COPY, COPY], pa.large_string())
    given = pa.RecordBatch.from_arrays([column], ["text"])
    with pytest.raises(ArgumentValueError, match="column 'text' has more than 2 GiB in one batch"):
        parse_batch(given)
    assert parse_batch(given.slice(1)).num_rows == 1


class TestTable:
    def test_is_read_batch_by_batch(self) -> None:
        table = pa.Table.from_batches([batch("One"), batch("Two", None)])
        parsed = parse_table(table)
        assert [row["source"] for row in rows(parsed)] == ["One", "Two", None]
        assert parsed.schema == ARTICLE_SCHEMA

    def test_without_rows_has_the_schema_and_is_checked(self) -> None:
        empty = pa.schema({"text": pa.string(), "id": pa.int64()}).empty_table()
        assert parse_table(empty, keep=["id"]).schema == result_schema(empty.schema, ["id"])
        with pytest.raises(NewsparseError, match="text: no column is named 'body'"):
            parse_table(empty, text="body")

    def test_is_not_a_batch(self) -> None:
        with pytest.raises(ArgumentTypeError, match="not RecordBatch; parse_batch takes a batch"):
            parse_table(batch("One"))


def test_without_pyarrow_the_extra_is_named() -> None:
    code = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "try:\n    import newsparse.arrow\n"
        "except ImportError as error:\n    print(type(error).__name__, error)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said == 'MissingExtraError pyarrow is not installed; pip install "newsparse[arrow]" brings it\n'
