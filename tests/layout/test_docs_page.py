"""The pages in docs/layout.md are read as the page says that they are."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

import newsparse
from layout.annotated import parts_of

PAGE = Path(__file__).parents[2] / "docs" / "layout.md"
KINDS = {
    "headline": "H", "subhead": "s", "byline": "b", "dateline": "d", "paragraph": "p", "item": "i", "table": "t",
    "heading": "h", "note": "n",
}  # fmt: skip
ROWS = re.compile(r"(?P<line>\S.*?) +(?P<kind>[a-z]+)$")
EXAMPLES = re.findall(r"```text\n(.*?)```", PAGE.read_text(encoding="utf8"), re.DOTALL)


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.split("  ")[0] for example in EXAMPLES])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_an_outline_of_the_docs(example: str, gap: str) -> None:
    rows = [match for row in example.splitlines() if (match := ROWS.match(row))]
    assert len(rows) > 3
    text = gap.join(row["line"] for row in rows)
    parts = list(parts_of(newsparse.parse(text, published=date(2023, 5, 16))))
    at = 0
    read: list[tuple[str, str]] = []
    for row in rows:
        read.append((row["line"], next(kind for span, kind in parts if span.start <= at < span.end)))
        at += len(row["line"]) + len(gap)
    assert read == [(row["line"], KINDS[row["kind"]]) for row in rows]
