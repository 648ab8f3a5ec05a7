"""Articles as Arrow record batches: one function from a data frame on a laptop to a cluster; see docs/scale.md.

Needs `pip install "newsparse[arrow]"`; without it the import of this module raises MissingExtraError.
"""

# The stubs of pyarrow leave the parameters of some generic classes open.
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false, reportUnknownVariableType=false

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum
from typing import Any, Final, TypeAlias, cast

from newsparse import Article, DateReference, NewsparseError, Parser, Quote, Span
from newsparse.errors import ArgumentTypeError, ArgumentValueError, MissingExtraError
from newsparse.iso8601 import read_moment
from newsparse.shapes import Link, Many, Maybe, Record, Scalar, Shape, article_shape, record

try:
    import pyarrow as pa
except ImportError as _error:
    raise MissingExtraError("pyarrow", extra="arrow") from _error

__all__ = ["ARTICLE_SCHEMA", "Published", "parse_batch", "parse_table", "result_schema"]

ROWS: Final = 256  # rows whose articles are held as objects at once
STRING_BYTES: Final = 2**31 - 1  # what a string column of Arrow holds

Published: TypeAlias = "str | date | None"
"""The name of the column with the days of publication, or the one day of all rows."""

_Column: TypeAlias = "pa.Array[Any]"
_Field: TypeAlias = "pa.Field[Any]"


def _type(shape: Shape) -> pa.DataType:
    if isinstance(shape, Maybe):
        return _type(shape.inner)
    if isinstance(shape, Record):
        return pa.struct([_field(name, field) for name, field in shape.fields.items()])
    if isinstance(shape, Link):
        return _type(record(Span))
    if isinstance(shape, Many):
        return pa.list_(_field("element", shape.item))
    return pa.int32() if _is_int(shape) else pa.string()


def _is_int(shape: Shape) -> bool:
    return isinstance(shape, Scalar) and shape.type is int


def _field(name: str, shape: Shape) -> _Field:
    return pa.field(name, _type(shape), nullable=isinstance(shape, Maybe))


def _article_schema() -> pa.Schema:
    fields = [_field(name, shape).with_nullable(True) for name, shape in article_shape().fields.items()]
    return pa.schema([*fields, pa.field("error", pa.string())])


ARTICLE_SCHEMA: Final[pa.Schema] = _article_schema()
"""The fields of an Article, named and formed as `newsparse.export.to_dict` does it, and `error`.

Objects are structs and tuples lists; offsets are code points into `source`; a day or a time of day is ISO 8601 text,
as a reference may be to either. In a bad row `error` says what was wrong and all other fields are null.

>>> print(*ARTICLE_SCHEMA.names)
source headline byline dateline sections notes quotes dates people published error
>>> ARTICLE_SCHEMA.field("people").type.value_type.field("titles").type
ListType(list<element: string not null>)
"""


def result_schema(schema: pa.Schema, keep: Sequence[str] = ()) -> pa.Schema:
    """The schema of what `parse_batch` gives for a batch of that schema: the columns to keep, then ARTICLE_SCHEMA.

    Raises as `parse_batch` does for `keep`.

    >>> import pyarrow
    >>> result_schema(pyarrow.schema({"id": "int64", "text": "string"}), keep=["id"]).names[:3]
    ['id', 'source', 'headline']
    """
    if isinstance(keep, str):
        raise ArgumentTypeError(f"keep: wanted a sequence of column names, got {keep!r}; write [{keep!r}]")
    for name in keep:
        if name in ARTICLE_SCHEMA.names:
            raise ArgumentValueError(f"keep: the result has a column {name!r} of its own; rename yours first")
    kept = [schema.field(_place(schema, "keep", name)) for name in keep]
    return pa.schema([*kept, *ARTICLE_SCHEMA])


def parse_batch(
    batch: pa.RecordBatch,
    text: str = "text",
    published: Published = None,
    *,
    keep: Sequence[str] = (),
    parser: Parser | None = None,
) -> pa.RecordBatch:
    """The articles of a batch, one per row, in its order, with the schema `result_schema(batch.schema, keep)`.

    `text` names the column of the raw texts, `published` that of the days or times of publication (dates, timestamps,
    or ISO 8601 text), or is the one day of all rows. The columns in `keep`, as an id, go in front as they are.
    `parser` is the default Parser where none is given. Nothing of an article is dropped but the names of time zones:
    a time keeps its offset.

    A row whose text is null, not UTF-8 or not text, whose day can't be read, or at which a marker fails, has null in
    all columns of the article and says in `error` what was wrong. Raises ArgumentTypeError for a column of another
    type, ArgumentValueError for one that is missing or stands twice, and for more than 2 GiB of text in one batch.

    >>> import pyarrow
    >>> texts = ["OSLO (NPA) — “We met,” said Ann Lee.", None]
    >>> batch = pyarrow.RecordBatch.from_pydict({"id": [7, 8], "text": texts})
    >>> for row in parse_batch(batch, keep=["id"]).to_pylist():
    ...     print(row["id"], [quote["speaker"]["name"] for quote in row["quotes"] or []], row["error"])
    7 ['Ann Lee'] None
    8 [] text: wanted a str, got None
    """
    if not isinstance(batch, pa.RecordBatch):  # pyright: ignore[reportUnnecessaryIsInstance]
        advice = "; parse_table takes a table" if isinstance(batch, pa.Table) else ""
        raise ArgumentTypeError(f"parse_batch wants a pyarrow.RecordBatch, not {type(batch).__name__}{advice}")
    schema = result_schema(batch.schema, keep)
    texts = _texts(batch, text)
    days = _days(batch, published)
    used = _checked(parser)
    parts: list[list[_Column]] = []
    for start in range(0, max(batch.num_rows, 1), ROWS):  # once for a batch without rows, for the empty columns
        rows = range(start, min(start + ROWS, batch.num_rows))
        parts.append(_columns([_parsed(used, texts, days, row) for row in rows]))
    kept = [_own(batch, "keep", name) for name in keep]
    columns = [cast("_Column", pa.concat_arrays(chunks)) for chunks in zip(*parts, strict=True)]
    return pa.RecordBatch.from_arrays([*kept, *columns], schema=schema)


def parse_table(
    table: pa.Table,
    text: str = "text",
    published: Published = None,
    *,
    keep: Sequence[str] = (),
    parser: Parser | None = None,
) -> pa.Table:
    """`parse_batch` for each batch of a table: for Ray Data, and for what pandas and polars give and take.

    >>> import pyarrow
    >>> parse_table(pyarrow.table({"text": ["Talks go on"]})).column("headline").to_pylist()[0]["text"]
    'Talks go on'
    """
    if not isinstance(table, pa.Table):  # pyright: ignore[reportUnnecessaryIsInstance]
        advice = "; parse_batch takes a batch" if isinstance(table, pa.RecordBatch) else ""
        raise ArgumentTypeError(f"parse_table wants a pyarrow.Table, not {type(table).__name__}{advice}")
    # A table without rows may have no batch, and is checked all the same.
    batches = table.to_batches() or [pa.RecordBatch.from_pylist([], schema=table.schema)]
    parsed = [parse_batch(batch, text, published, keep=keep, parser=parser) for batch in batches]
    return pa.Table.from_batches(parsed)


def _place(schema: pa.Schema, argument: str, name: str) -> int:
    """The number of the one column of that name."""
    found = schema.get_all_field_indices(name)
    if len(found) == 1:
        return found[0]
    if found:
        raise ArgumentValueError(f"{argument}: {len(found)} columns are named {name!r}, wanted one")
    known = ", ".join(repr(known) for known in schema.names) or "none"
    advice = "; one day for all rows is a date, not a str" if argument == "published" else ""
    raise ArgumentValueError(f"{argument}: no column is named {name!r}; there are {known}{advice}")


def _own(batch: pa.RecordBatch, argument: str, name: str) -> _Column:
    return batch.column(_place(batch.schema, argument, name))


def _texts(batch: pa.RecordBatch, name: str) -> _Column:
    if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentTypeError(f"text: wanted the name of a column, got {name!r:.80}")
    column = _plain(_own(batch, "text", name))
    if not _is_text(column.type):
        advice = "; cast it to string first" if pa.types.is_binary(column.type) else ""
        raise ArgumentTypeError(f"text: wanted a column of strings, column {name!r} is {column.type}{advice}")
    if pa.types.is_large_string(column.type) and column.nbytes > STRING_BYTES:
        raise ArgumentValueError(f"text: column {name!r} has more than 2 GiB in one batch; cut it by batch.slice")
    return column


def _days(batch: pa.RecordBatch, published: Published) -> _Column | date | None:
    if published is None or isinstance(published, date):
        return published
    if not isinstance(published, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentTypeError(f"published: wanted the name of a column or a date, got {published!r:.80}")
    column = _plain(_own(batch, "published", published))
    if pa.types.is_timestamp(column.type):
        # Python's times are no finer than microseconds.
        return column.cast(pa.timestamp("us", column.type.tz), safe=False) if column.type.unit == "ns" else column
    if not _is_text(column.type) and not pa.types.is_date(column.type):
        wanted = "dates, timestamps or ISO 8601 strings"
        raise ArgumentTypeError(f"published: wanted {wanted}, column {published!r} is {column.type}")
    return column


def _plain(column: _Column) -> _Column:
    """The column without a dictionary (a category of pandas) and without views (of polars)."""
    if pa.types.is_dictionary(column.type):
        column = cast("pa.DictionaryArray[Any, Any]", column).dictionary_decode()
    return column.cast(pa.large_string()) if pa.types.is_string_view(column.type) else column


def _is_text(found: pa.DataType) -> bool:
    """Whether cells may be text; a column in which all is null may have the type null, and a union has any."""
    types = pa.types
    return types.is_string(found) or types.is_large_string(found) or types.is_null(found) or types.is_union(found)


def _checked(parser: Parser | None) -> Parser:
    if parser is None:
        return Parser()
    if not isinstance(parser, Parser):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentTypeError(f"parser: wanted a newsparse.Parser, got {parser!r:.80}")
    return parser


def _parsed(parser: Parser, texts: _Column, days: _Column | date | None, row: int) -> Article | str:
    """The article of a row, or what is wrong with it."""
    try:
        copy = _cell(texts, row, "text")
        if not isinstance(copy, str):
            raise ArgumentTypeError(f"text: wanted a str, got {copy!r:.80}")
        day = _cell(days, row, "published") if isinstance(days, pa.Array) else days
        if isinstance(day, str):
            day = read_moment(day, "published")
        return parser.parse(copy, cast("date | None", day))
    except NewsparseError as error:
        return str(error)


def _cell(column: _Column, row: int, argument: str) -> object:
    try:
        value: object = column[row].as_py()
    # Not UTF-8; a year beyond 9999; an unknown time zone.
    except (ValueError, OverflowError, LookupError) as error:
        raise ArgumentValueError(f"{argument}: {error}") from error
    return value


def _columns(results: Sequence[Article | str]) -> list[_Column]:
    """The columns of ARTICLE_SCHEMA."""
    articles = [None if isinstance(result, str) else result for result in results]
    errors = [result if isinstance(result, str) else None for result in results]
    fields = [_column(_each(articles, name), shape, nullable=True) for name, shape in article_shape().fields.items()]
    return [*fields, pa.array(errors, pa.string())]


def _each(values: Sequence[object], name: str) -> list[object]:
    return [None if value is None else getattr(value, name) for value in values]


def _column(values: Sequence[object], shape: Shape, nullable: bool = False) -> _Column:
    """The values of one field of many objects, taken apart down to columns of plain values: that is far faster than
    to hand Arrow a dict for each. In a column that isn't nullable, None stands under a null, and is filled with
    something empty, as Parquet wants it.
    """
    if isinstance(shape, Maybe):
        return _column(values, shape.inner, nullable=True)
    if isinstance(shape, Link):
        linked = cast("Sequence[Quote | DateReference | None]", values)
        return _column([None if value is None else value.span for value in linked], record(Span), nullable)
    mask = pa.array([value is None for value in values], pa.bool_()) if nullable else None
    if isinstance(shape, Record):
        fields = [_column(_each(values, name), field) for name, field in shape.fields.items()]
        return pa.StructArray.from_arrays(fields, fields=list(cast("pa.StructType", _type(shape))), mask=mask)
    if isinstance(shape, Many):
        offsets, items = _joined(cast("Sequence[tuple[object, ...] | None]", values))
        kind = cast("pa.ListType[Any]", _type(shape))
        return pa.ListArray.from_arrays(offsets, _column(items, shape.item), type=kind, mask=mask)
    empty = None if nullable else 0 if _is_int(shape) else ""
    return pa.array([empty if value is None else _plain_value(value) for value in values], _type(shape))


def _joined(values: Sequence[tuple[object, ...] | None]) -> tuple[pa.Int32Array, list[object]]:
    """The items of all tuples, and where each tuple begins and ends in them."""
    ends = [0]
    items: list[object] = []
    for value in values:
        items.extend(value or ())
        ends.append(len(items))
    return pa.array(ends, pa.int32()), items


def _plain_value(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value
