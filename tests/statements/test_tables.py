"""Who says what in each sentence of the tables: `readings.txt`, and `speakers.txt` for speakers and verbs.

    The mill, the mayor said, is safe. => the mayor|said|The mill / is safe

A statement is `speaker|cue|content`, the parts of the content with a stroke between. A line that opens with `?` is
known to be read wrongly, and says what is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsparse import Statement, find_statements


def lines() -> list[str]:
    tables = [Path(__file__).with_name(name).read_text("utf-8") for name in ("readings.txt", "speakers.txt")]
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


@pytest.mark.parametrize(("text", "wanted"), list(rows()))
def test_statements_of_a_sentence(text: str, wanted: str) -> None:
    assert (" ; ".join(row(found, text) for found in find_statements(text)) or "-") == wanted


@pytest.mark.parametrize("line", lines()[::3])
def test_a_sentence_that_breaks_off_is_read(line: str) -> None:
    text = line.removeprefix("?").rpartition(" => ")[0]
    for word in re.finditer(r"\w+|[^\w\s]", text):
        for found in find_statements(text[: word.end()]):
            assert found.span.end <= word.end()
