"""Arrow's neighbours read what parse_batch gives: Parquet, pandas, polars, DuckDB, Dask."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any, cast

import pytest

import newsparse
from frames.stories import stories
from newsparse import Article
from newsparse.export import from_dict

pa = pytest.importorskip("pyarrow")
dataset = pytest.importorskip("pyarrow.dataset")

from newsparse.arrow import ARTICLE_SCHEMA, parse_batch, parse_table, result_schema  # noqa: E402

KEEP = ["id"]
ROWS = [*stories(12), {"id": 12, "text": None, "published": None}]
TABLE = pa.Table.from_pylist(ROWS)
ARTICLES = [
    None
    if row["text"] is None
    else newsparse.parse(cast("str", row["text"]), published=cast("Any", row["published"]))
    for row in ROWS
]


def parsed() -> Any:
    return parse_table(TABLE, published="published", keep=KEEP)


def articles_in(table: Any) -> list[Article | None]:
    """The articles of a table that has been to another library and back."""
    found: list[Article | None] = []
    for row in table.to_pylist():
        fields = {name: row[name] for name in ARTICLE_SCHEMA.names}
        wrong = fields.pop("error")
        found.append(from_dict(fields) if wrong is None else None)
    return found


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of Parquet files, written as the texts are read."""
    raw, done = tmp_path_factory.mktemp("raw"), tmp_path_factory.mktemp("parsed")
    dataset.write_dataset(TABLE, raw, format="parquet", max_rows_per_file=5, max_rows_per_group=5)
    texts = dataset.dataset(raw)
    batches = (parse_batch(batch, published="published", keep=KEEP) for batch in texts.to_batches())
    dataset.write_dataset(batches, done, schema=result_schema(texts.schema, KEEP), format="parquet")
    return done


def test_parquet_gives_the_articles_back(archive: Path) -> None:
    table = dataset.dataset(archive).to_table()
    assert table.schema.names == parsed().schema.names
    assert articles_in(table.sort_by("id")) == ARTICLES


def test_pandas_gives_the_articles_back() -> None:
    pandas = pytest.importorskip("pandas")
    frame = parsed().to_pandas(types_mapper=pandas.ArrowDtype)
    assert frame["headline"].struct.field("text").tolist()[:-1] == [a.headline.text for a in ARTICLES if a]
    assert frame.loc[frame["error"].notna(), "id"].tolist() == [12]
    quotes = frame["quotes"].list.flatten()
    assert quotes.struct.field("text").tolist() == [quote.text for a in ARTICLES if a for quote in a.quotes]
    assert articles_in(pa.Table.from_pandas(frame, preserve_index=False)) == ARTICLES


def test_a_frame_of_pandas_with_a_cell_of_another_type_is_read_after_its_texts_are_told() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"text": ["Talks go on", 1850, None, float("nan")]})
    with pytest.raises(pa.ArrowException):
        pa.RecordBatch.from_pandas(frame)
    frame["text"] = frame["text"].where(frame["text"].map(lambda cell: isinstance(cell, str)), None)
    errors = parse_batch(pa.RecordBatch.from_pandas(frame)).column("error").to_pylist()
    assert errors == [None, *["text: wanted a str, got None"] * 3]


def test_polars_gives_the_articles_back() -> None:
    polars = pytest.importorskip("polars")
    texts = polars.DataFrame(ROWS)
    frame = polars.from_arrow(parse_table(texts.to_arrow(), published="published", keep=KEEP))
    said = frame.explode("quotes").drop_nulls("quotes").select(polars.col("quotes").struct.field("text")).to_series()
    assert said.to_list() == [quote.text for a in ARTICLES if a for quote in a.quotes]
    assert articles_in(frame.to_arrow()) == ARTICLES


def test_duckdb_counts_quotes_and_dates_in_parquet(archive: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    files = str(archive / "*.parquet")
    with duckdb.connect() as connection:
        said = connection.execute(
            "SELECT quote.speaker.name, count(*) FROM read_parquet(?), UNNEST(quotes) AS row(quote)"
            " WHERE quote.speaker.name IS NOT NULL GROUP BY ALL",
            [files],
        ).fetchall()
        days = connection.execute(
            "SELECT id, found.value, CAST(found.start AS TIMESTAMP) FROM read_parquet(?), UNNEST(dates) AS row(found)"
            " WHERE found.start >= '2020-01-01' ORDER BY id, found.span.start",
            [files],
        ).fetchall()
    articles = [article for article in ARTICLES if article]
    speakers = [quote.speaker for article in articles for quote in article.quotes]
    assert dict(said) == Counter(speaker.name for speaker in speakers if speaker and speaker.name)
    assert [(number, value) for number, value, _ in days] == [
        (number, found.value)
        for number, article in enumerate(articles)
        for found in article.dates
        if found.start and found.start.isoformat() >= "2020-01-01"
    ]
    assert all(start.year >= 2020 for _, _, start in days)


def parse_frame(frame: Any) -> Any:
    """A partition of Dask is a frame of pandas."""
    import pandas

    table = pa.Table.from_pandas(frame, preserve_index=False)
    return parse_table(table, published="published", keep=KEEP).to_pandas(types_mapper=pandas.ArrowDtype)


def test_dask_maps_over_partitions() -> None:
    pandas = pytest.importorskip("pandas")
    dask = pytest.importorskip("dask.dataframe")
    frame = dask.from_pandas(TABLE.to_pandas(types_mapper=pandas.ArrowDtype), npartitions=3)
    found = frame.map_partitions(parse_frame, meta=parse_frame(frame.head(0))).compute(scheduler="sync")
    assert articles_in(pa.Table.from_pandas(found, preserve_index=False)) == ARTICLES
