"""Blind to what nobody sees: marks, blanks and line ends that a reader can't tell apart change no finding.

Each change is made to whole stories: made ones and, where gold sets lie beside the checkout, real copy. What is found
is compared by its words, without its places.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

import newsparse
from newsparse import Article
from promises.made import stories

DAY = date(2019, 11, 20)
DATA = Path(__file__).parents[3] / "shared" / "data"
REAL = {"quotes/polnear-train": 20, "wire/reuters": 25, "dates/timebank": 3}  # every so-manieth document

Change = Callable[[str], str]


def in_lines(pattern: str, put: str) -> Change:
    """Puts something in place of a blank or between the letters of the lines, not at their beginnings."""
    return lambda text: re.sub(pattern, put, text)


CHANGES: dict[str, Change] = {
    "carriage returns and line feeds": lambda text: text.replace("\n", "\r\n"),
    "carriage returns": lambda text: text.replace("\n", "\r"),
    "line separators": lambda text: text.replace("\n", "\u2028"),
    "blanks at the lines' ends": lambda text: text.replace("\n", "   \n"),
    "a tab at the lines' ends": lambda text: text.replace("\n", "\t\n"),
    "no-break spaces": in_lines(r"(?<=\S) (?=\S)", "\u00a0"),
    "narrow no-break spaces": in_lines(r"(?<=\S) (?=\S)", "\u202f"),
    "thin spaces": in_lines(r"(?<=\S) (?=\S)", "\u2009"),
    "zero-width spaces before words": in_lines(r"(?<=\S )(?=\w)", "\u200b"),
    "zero-width spaces behind words": in_lines(r"(?<=\w)(?= \S)", "\u200b"),
    "zero-width spaces in words": in_lines(r"\b(\w\w)(?=\w{3})", "\\1\u200b"),
    "zero-width joiners in words": in_lines(r"\b(\w\w\w)(?=\w)", "\\1\u200d"),
    "word joiners behind words": in_lines(r"(?<=\w)(?= \S)", "\u2060"),
    "soft hyphens in long words": in_lines(r"\b(\w{3})(?=[^\W\d_]{3})", "\\1\u00ad"),
    "byte order marks in words": in_lines(r"\b(\w\w\w)(?=\w)", "\\1\ufeff"),
    "straight apostrophes": in_lines(r"(?<=\w)’(?=\w)", "'"),
    "curly apostrophes": in_lines(r"(?<=\w)'(?=\w)", "’"),
    "numeric entities for apostrophes": in_lines(r"(?<=\w)['’](?=\w)", "&#8217;"),
    "named entities for apostrophes": in_lines(r"(?<=\w)['’](?=\w)", "&rsquo;"),
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text),
    "composed letters": lambda text: unicodedata.normalize("NFC", text),
    "directions around words": in_lines(r"(?<= )(\w+)(?= )", "\u200e\\1\u200f"),
}

INVISIBLE = re.compile("[\u00ad\u200b\u200d\u200e\u200f\u2060\ufeff]")


def seen(text: str | None) -> str:
    """What a reader sees of a text."""
    plain = INVISIBLE.sub("", text or "-").replace("&#8217;", "’").replace("&rsquo;", "’").replace("’", "'")
    return " ".join(unicodedata.normalize("NFC", plain).split())


def quotes_of(article: Article) -> Counter[str]:
    """The quotes with their speakers, as a reader sees them."""
    return Counter(
        " | ".join(
            map(seen, (quote.text, quote.speaker and quote.speaker.text, quote.speaker and quote.speaker.name))
        )
        for quote in article.quotes
    )


def dates_of(article: Article) -> Counter[str]:
    """The dates with their values, as a reader sees them."""
    return Counter(f"{seen(found.text)} | {found.value} | {found.start}" for found in article.dates)


@cache
def copy(real: bool) -> tuple[tuple[str, date], ...]:
    """The stories and their days."""
    if not real:
        return tuple((text, DAY) for text in stories(60))
    texts: list[tuple[str, date]] = []
    for name, each in REAL.items():
        with (DATA / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for row in map(json.loads, list(lines)[::each]):
                day = row.get("dct") or row["published"]
                texts.append((row.get("text") or row["raw"], date.fromisoformat(day[:10]) if day else DAY))
    return tuple(texts)


def parsed(real: bool, change: Change) -> tuple[Article, ...]:
    return tuple(newsparse.parse(change(text), published=day) for text, day in copy(real))


@cache
def found(real: bool) -> tuple[Article, ...]:
    return parsed(real, str)


def kept(
    real: bool, changed: tuple[Article, ...], of: Callable[[Article], Counter[str]]
) -> tuple[int, int, list[str]]:
    """How many findings there are, how many of them are there after the change, and some that aren't."""
    there = still = 0
    lost: list[str] = []
    for before, after in zip(found(real), changed, strict=True):
        was, now = of(before), of(after)
        there += was.total()
        still += (was & now).total()
        lost += [f"{one} -> {list(now - was)[:3]}" for one in was - now]
    return there, still, lost[:5]


KINDS = {"quotes": quotes_of, "dates": dates_of}
NEEDS_GOLD_SETS = pytest.mark.skipif(not DATA.is_dir(), reason="needs the gold sets")
COPY = [pytest.param(False, id="made"), pytest.param(True, id="real", marks=[NEEDS_GOLD_SETS, pytest.mark.slow])]


@pytest.mark.parametrize("real", COPY)
@pytest.mark.parametrize("change", CHANGES)
def test_what_nobody_sees_changes_no_finding(change: str, real: bool) -> None:
    changed = parsed(real, CHANGES[change])
    for kind, of in KINDS.items():
        there, still, lost = kept(real, changed, of)
        assert there > 300
        assert still >= 0.99 * there, f"{still} of {there} {kind} are kept: {lost}"


def in_capitals(of: Callable[[Article], Counter[str]]) -> Callable[[Article], Counter[str]]:
    return lambda article: Counter({one.upper(): number for one, number in of(article).items()})


@pytest.mark.parametrize("real", COPY)
def test_copy_in_capitals_keeps_most_of_what_is_found(real: bool) -> None:
    changed = parsed(real, str.upper)
    for kind, share in (("quotes", 0.7), ("dates", 0.9)):
        there, still, lost = kept(real, changed, in_capitals(KINDS[kind]))
        assert still >= share * there, f"{still} of {there} {kind} are kept: {lost}"
