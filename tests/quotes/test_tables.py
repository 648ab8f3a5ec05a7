"""What `readings.txt` says of each sentence, its quotes with speakers, cues and names, and `people.txt`, its people.

    “We came,” Ann Lee said. => We came,|Ann Lee|said|Ann Lee
    Mayor Ann Lee left. Lee wept. => Ann Lee PERSON x2 (Mayor)

A quote is `words|speaker|cue|name`, - for none. A ¶ stands for a blank line. A line that opens with `?` is read
wrongly today, and says what is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsparse
from newsparse import Person, Quote

NEW_PARAGRAPH = "\n\n"
STRAIGHT = str.maketrans("“”", '""')


def lines(name: str) -> list[str]:
    table = Path(__file__).with_name(name).read_text("utf-8")
    return [line for line in table.splitlines() if line and not line.startswith("## ")]


def rows(name: str) -> Iterator[object]:
    for line in lines(name):
        text, _, wanted = line.removeprefix("?").rpartition(" => ")
        marks = [pytest.mark.xfail(strict=True)] if line.startswith("?") else []
        yield pytest.param(text, wanted, id=text[:60], marks=marks)


def row(quote: Quote) -> str:
    speaker, cue = quote.speaker, quote.cue
    name = speaker and speaker.name
    return "|".join([quote.text, speaker.text if speaker else "-", cue.text if cue else "-", name or "-"])


@pytest.mark.parametrize(("text", "wanted"), list(rows("readings.txt")))
def test_quotes_of_a_sentence(text: str, wanted: str) -> None:
    assert read(text.replace("¶", NEW_PARAGRAPH)) == wanted


@pytest.mark.parametrize("line", [line for line in lines("readings.txt") if not line.startswith("?")])
def test_a_sentence_is_read_alike_in_other_copy(line: str) -> None:
    text, _, wanted = line.replace("¶", NEW_PARAGRAPH).rpartition(" => ")
    assert read(text.translate(STRAIGHT)) == wanted.translate(STRAIGHT)
    stops = text.endswith(".") and text.count('"') % 2 == 0
    if stops:
        assert read(text[:-1]) == wanted
    # what stands above may be of the one whose words open a text
    above = NEW_PARAGRAPH if text[0] in "“\"'" else " "
    if above == " " or "|-" * 3 not in wanted.partition(";")[0]:
        assert (
            read(f"It rained all week.{above}{text}{' ' if stops else NEW_PARAGRAPH}The shops were open.") == wanted
        )


def read(text: str) -> str:
    return " ; ".join(map(row, newsparse.find_quotes(text))) or "-"


@pytest.mark.parametrize("line", lines("readings.txt")[::3])
def test_a_sentence_that_breaks_off_is_read(line: str) -> None:
    text = line.removeprefix("?").rpartition(" => ")[0]
    for word in re.finditer(r"\w+|[^\w\s]", text):
        for quote in newsparse.find_quotes(text[: word.end()]):
            assert quote.span.end <= word.end()


def one(person: Person) -> str:
    titles = f" ({' / '.join(person.titles)})" if person.titles else ""
    return f"{person.name} {person.kind.value} x{len(person.mentions)}{titles}"


@pytest.mark.parametrize(("text", "wanted"), list(rows("people.txt")))
def test_people_of_a_story(text: str, wanted: str) -> None:
    assert (" ; ".join(map(one, newsparse.parse(f"Talks go on\n\n{text}").people)) or "-") == wanted
