"""What `readings.txt` says of each sentence: its quotes with their speakers, cues and names.

    “We came,” Ann Lee said. => We came,|Ann Lee|said|Ann Lee

A quote is `words|speaker|cue|name`, - for none. A ¶ stands for a blank line. A line that opens with `?` is read
wrongly today, and says what is right.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsparse import Quote, find_quotes


def rows() -> Iterator[object]:
    for line in Path(__file__).with_name("readings.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("## "):
            text, _, wanted = line.removeprefix("?").rpartition(" => ")
            marks = [pytest.mark.xfail(strict=True)] if line.startswith("?") else []
            yield pytest.param(text, wanted, id=text[:60], marks=marks)


def row(quote: Quote) -> str:
    speaker, cue = quote.speaker, quote.cue
    name = speaker and speaker.name
    return "|".join([quote.text, speaker.text if speaker else "-", cue.text if cue else "-", name or "-"])


@pytest.mark.parametrize(("text", "wanted"), list(rows()))
def test_quotes_of_a_sentence(text: str, wanted: str) -> None:
    found = find_quotes(text.replace("¶", "\n\n"))
    assert (" ; ".join(map(row, found)) or "-") == wanted
