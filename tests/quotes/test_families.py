"""Families of constructions: each has sentences of its own making, and what has to be read in them.

`copy.txt` has them in the manner of the agencies and pages of 2019 to 2026, `world.txt` with the names and titles of
other countries than the United States.

    “We came,” Ann Lee said. => We came|Ann Lee ; came|@Ann Lee

A check is `words|name` (the quote that holds the words has a speaker of that name, - for none), `words|@mention` (the
same for the mention as it stands), `!words` (no quote holds them), `!*` (there is none), `~name` (nobody is called
that) or `%name:kind`. A ¶ stands for a blank line, a ⏎ for a line end. A line that opens with `?` is known to be read
wrongly.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

import newsparse
from newsparse import Article, Quote

TABLES = [Path(__file__).with_name(name) for name in ("families.txt", "copy.txt", "world.txt")]


def rows() -> Iterator[object]:
    family = ""
    for line in chain.from_iterable(table.read_text("utf-8").splitlines() for table in TABLES):
        if line.startswith("## "):
            family = line.removeprefix("## ")
        elif line:
            text, _, checks = line.removeprefix("?").rpartition(" => ")
            text = text.replace("¶", "\n\n").replace("⏎", "\n")
            marks = [pytest.mark.xfail(strict=True)] if line.startswith("?") else []
            yield pytest.param(text, checks.split(" ; "), id=f"{family}: {text[:50]}", marks=marks)


def found(article: Article, check: str) -> str:
    """What is read where a check looks, in the form of the check."""
    if check == "!*":
        return check if not article.quotes else article.quotes[0].text
    if check.startswith("!"):
        return next((quote.text for quote in article.quotes if check[1:] in quote.text), check)
    if check.startswith("~"):
        return next((person.name for person in article.people if person.name == check[1:]), check)
    if check.startswith("%"):
        name = check[1:].partition(":")[0]
        return next((f"%{name}:{one.kind.name.lower()}" for one in article.people if one.name == name), "nobody")
    words, _, who = check.partition("|")
    quote = next((quote for quote in article.quotes if words in quote.text), None)
    return "no quote" if quote is None else f"{words}|{shown(quote, who.startswith('@'))}"


def shown(quote: Quote, mention: bool) -> str:
    if quote.speaker is None:
        return "@-" if mention else "-"
    return f"@{quote.speaker.text}" if mention else quote.speaker.name or "-"


@pytest.mark.parametrize(("text", "checks"), list(rows()))
def test_family(text: str, checks: list[str]) -> None:
    article = newsparse.parse(text)
    assert [found(article, check) for check in checks] == checks
