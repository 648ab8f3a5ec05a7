"""The promises of the design: lossless, total, pure, honest. Each is stated over article-like and arbitrary text."""

from __future__ import annotations

import ast
import html
import os
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Heading, Headline, Parser, Span
from newsparse.model import Dateline, fold
from strategies import texts

days = st.one_of(
    st.none(),
    st.dates(),
    st.datetimes(),
    st.datetimes(timezones=st.just(timezone(timedelta(hours=5, minutes=30)))),
)


def of_html(written: str) -> str:
    """What a heading in HTML reads as, its entities and inner tags resolved."""
    return fold(html.unescape(re.sub(r"<[^<>]*>", "", written)))


def spans_with_text(article: Article) -> Iterator[tuple[Span, str]]:
    for block in article.blocks:
        if isinstance(block, Heading | Headline) and block.text == of_html(block.span.of(article.source)):
            continue
        yield block.span, block.text
    for quote in article.quotes:
        if quote.speaker:
            yield quote.speaker.span, quote.speaker.text
        if quote.cue:
            yield quote.cue.span, quote.cue.text
    for found in article.dates:
        yield found.span, found.text


@given(texts, days)
@example("\ufeffTalks go on\n\nANKARA\n\nThey met.", None)
@example("Talks go on\n---\n* * *\n\n[HH] Next\n", None)
@example("<h2>Next &amp; <em>last</em></h2>\nThey met.", None)
def test_lossless_every_span_slices_to_its_text(text: str, published: date | None) -> None:
    article = newsparse.parse(text, published=published)
    assert article.source == text
    for span, reading in spans_with_text(article):
        assert 0 <= span.start < span.end <= len(text)
        assert fold(span.of(text)) == reading


@given(texts)
@example("\ufeff")
@example("\x00\n\n \x00Talks\n\nANKARA -\n\n[HH]\n")
@example("J\n[H] g\ufeff")  # a heading up to a control at the end
@example("Talks\n\n----\ufeff")  # and a separator
def test_lossless_blocks_cover_every_non_blank_character_once(text: str) -> None:
    article = newsparse.parse(text)
    covered = [0] * len(text)
    end = 0
    for block in article.blocks:
        extent = block.extent if isinstance(block, Headline | Heading | Dateline) else block.span
        assert extent.start >= end, "blocks are ordered and do not overlap"
        end = extent.end
        for place in range(extent.start, extent.end):
            covered[place] += 1
    missed = [(place, char) for place, char in enumerate(text) if not char.isspace() and covered[place] != 1]
    assert missed == []


@given(texts)
def test_lossless_quotes_and_dates_are_ordered_and_lie_in_a_block(text: str) -> None:
    article = newsparse.parse(text)
    paragraphs = [paragraph.span for paragraph in article.paragraphs]
    for earlier, later in zip(article.quotes, article.quotes[1:], strict=False):
        assert earlier.span.end <= later.span.start
    for quote in article.quotes:
        assert any(span.start <= quote.span.start and quote.span.end <= span.end for span in paragraphs)
    for one, two in zip(article.dates, article.dates[1:], strict=False):
        assert one.span.start < two.span.start
    for found in article.dates:
        assert found.until is None or found.until in article.dates


@given(st.text(max_size=300), days)
def test_total_every_text_parses(text: str, published: date | None) -> None:
    newsparse.parse(text, published=published)
    newsparse.find_dates(text, reference=published)
    newsparse.find_quotes(text)


@given(texts, days)
def test_pure_the_same_input_gives_the_same_article(text: str, published: date | None) -> None:
    first = newsparse.parse(text, published=published)
    assert Parser().parse(text, published) == first
    assert pickle.loads(pickle.dumps(first)) == first
    assert hash(pickle.loads(pickle.dumps(first))) == hash(first)


SCRIPT = """
import sys, newsparse
from datetime import date
text = open(sys.argv[1], encoding="utf-8").read()
print(ascii(newsparse.export.to_json(newsparse.parse(text, published=date(2020, 9, 18)))))
"""


@pytest.mark.usefixtures("in_checkout")
def test_pure_in_every_time_zone_locale_and_hash_seed() -> None:
    surroundings = [
        {"TZ": "UTC", "PYTHONHASHSEED": "0", "LC_ALL": "C"},
        {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1", "LC_ALL": "tr_TR.UTF-8"},
        {"TZ": "America/Anchorage", "PYTHONHASHSEED": "77", "LC_ALL": "C.UTF-8"},
    ]
    shown = {
        subprocess.run(
            [sys.executable, "-c", "import newsparse.export;" + SCRIPT, "examples/ferry.txt"],
            env={**os.environ, **one},
            capture_output=True,
            check=True,
        ).stdout
        for one in surroundings
    }
    assert len(shown) == 1


RELATIVE = ["July 21", "Tuesday", "yesterday", "last week", "next month", "this year", "in March", "two days ago"]


@pytest.mark.parametrize("expression", RELATIVE)
def test_honest_without_a_day_a_relative_date_stays_open(expression: str) -> None:
    for found in newsparse.find_dates(f"They met {expression}, officials said."):
        assert (found.start, found.end) == (None, None)
        assert "X" in found.value or found.value.endswith("_REF")


def test_honest_no_module_asks_the_clock() -> None:
    package = Path(newsparse.__file__).parent
    asked = {
        f"{path.relative_to(package)}: {node.value.id}.{node.attr}"
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
        if node.value.id in ("date", "datetime", "time")
        and node.attr in ("today", "now", "utcnow", "time", "localtime")
    }
    assert asked == set()
