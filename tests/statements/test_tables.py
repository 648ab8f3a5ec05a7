"""Who says what in each sentence of the tables: `readings.txt`, `speakers.txt` for speakers and verbs,
and `mixed.txt` for quotes inside what is said and for subjects of every kind.

    The mill, the mayor said, is safe. => the mayor|said|The mill / is safe

A statement is `speaker|cue|content`, the parts of the content with a stroke between. A line that opens with `?` is
known to be read wrongly, and says what is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsparse import Span, Statement, StatementType, find_quotes, find_statements
from tables import groups

NEW_PARAGRAPH = "\n\n"


def lines() -> list[str]:
    tables = [
        Path(__file__).with_name(name).read_text("utf-8") for name in ("readings.txt", "speakers.txt", "mixed.txt")
    ]
    return [line for line in "\n".join(tables).splitlines() if line and not line.startswith("## ")]


def rows() -> Iterator[object]:
    for line in lines():
        text, _, wanted = line.removeprefix("?").rpartition(" => ")
        marks = [pytest.mark.xfail(strict=True)] if line.startswith("?") else []
        yield pytest.param(text, wanted, id=text[:60], marks=marks)


def row(found: Statement, text: str) -> str:
    speaker, cue = found.speaker, found.cue
    parts = " / ".join(part.of(text) for part in found.parts)
    return "|".join([speaker.text if speaker else "-", cue.text if cue else "-", parts])


def read(text: str) -> str:
    return " ; ".join(row(found, text) for found in find_statements(text)) or "-"


@pytest.mark.parametrize(("text", "wanted"), list(rows()))
def test_statements_of_a_sentence(text: str, wanted: str) -> None:
    assert read(text) == wanted


@pytest.mark.parametrize("some", list(groups([line for line in lines() if not line.startswith("?")])))
def test_sentences_are_read_alike_in_other_copy(some: list[str]) -> None:
    for line in some:
        text, _, wanted = line.rpartition(" => ")
        read_in_other_copy(text, wanted)


def read_in_other_copy(text: str, wanted: str) -> None:
    if text.endswith(".") and "Co.|" not in wanted:
        assert read(text[:-1]) == wanted
    story = f"It rained all week. {text}{' ' if text.endswith('.') else NEW_PARAGRAPH}The shops were open."
    assert read(story) == wanted
    statements = find_statements(story)
    assert all(map(is_whole, statements, [story] * len(statements)))
    quotes = [quote for found in statements for quote in found.quotes]
    assert sorted(quotes, key=lambda quote: quote.span.start) == list(find_quotes(story))


def is_whole(found: Statement, text: str) -> bool:
    """Whether the places are those of the words, and the type says where they stand."""
    said = [part.of(text) for part in found.parts]
    for quote in found.quotes:
        said = [part.replace(quote.span.of(text), "") for part in said]
    outside = any(sign.isalnum() for sign in "".join(said))
    kind = (StatementType.MIXED if outside else StatementType.DIRECT) if found.quotes else StatementType.INDIRECT
    return (
        found.type is kind
        and found.span == Span(found.parts[0].start, found.parts[-1].end)
        and found.text == " ".join(part.of(text) for part in found.parts)
        and all(one is None or one.span.of(text) == one.text for one in (found.speaker, found.cue))
    )


@pytest.mark.parametrize("some", list(groups(lines()[::3])))
def test_sentences_that_break_off_are_read(some: list[str]) -> None:
    for line in some:
        text = line.removeprefix("?").rpartition(" => ")[0]
        for word in re.finditer(r"\w+|[^\w\s]", text):
            for found in find_statements(text[: word.end()]):
                assert found.span.end <= word.end(), line
