"""The tables of sentences: `readings.txt` gives their quotes, `people.txt` their people, `sentences.txt` both.

    “We came,” Ann Lee said. => We came,|Ann Lee|said|Ann Lee
    Mayor Ann Lee left. Lee wept. => Ann Lee PERSON x2 (Mayor)
    Ann Lee, the mayor, said: “We came.” => We came.|Ann Lee, the mayor|said|Ann Lee => Ann Lee x1 (mayor)

A quote is `words|speaker|cue|name`, - for none. A person is the name, the kind, the number of mentions, the titles.
A ¶ stands for a blank line. A line that opens with `?` is read wrongly today, and says what is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsparse
from newsparse import Person
from quotes.reading import read, shown
from tables import groups

NEW_PARAGRAPH = "\n\n"
MENTION = re.compile(r"(?<!\w)\w.*(?<=[\w.])(?!\w)")
CLOSING = ("”", "»", "''")
STRAIGHT = str.maketrans("“”", '""')


def lines(name: str) -> list[str]:
    table = Path(__file__).with_name(name).read_text("utf-8")
    return [line for line in table.splitlines() if line and not line.startswith("## ")]


def rows(name: str) -> Iterator[object]:
    for line in lines(name):
        text, _, wanted = line.removeprefix("?").rpartition(" => ")
        marks = [pytest.mark.xfail(strict=True)] if line.startswith("?") else []
        yield pytest.param(text, wanted, id=text[:60], marks=marks)


@pytest.mark.parametrize(("text", "wanted"), list(rows("readings.txt")))
def test_quotes_of_a_sentence(text: str, wanted: str) -> None:
    assert quotes_of(text.replace("¶", NEW_PARAGRAPH)) == wanted


@pytest.mark.parametrize("some", list(groups([line for line in lines("readings.txt") if not line.startswith("?")])))
def test_sentences_are_read_alike_in_other_copy(some: list[str]) -> None:
    for line in some:
        text, _, wanted = line.replace("¶", NEW_PARAGRAPH).rpartition(" => ")
        read_in_other_copy(text, wanted)


def read_in_other_copy(text: str, wanted: str) -> None:
    assert quotes_of(text.translate(STRAIGHT)) == wanted.translate(STRAIGHT)
    stops = text.endswith(".") and text.count('"') % 2 == 0
    if stops:
        assert quotes_of(text[:-1]) == wanted
    # what stands above may be of the one whose words open a text
    above = NEW_PARAGRAPH if text[0] in "“\"'" else " "
    if above == " " or "|-" * 3 not in wanted.partition(";")[0]:
        below = " " if stops else NEW_PARAGRAPH
        assert quotes_of(f"It rained all week.{above}{text}{below}The shops were open.") == wanted


def quotes_of(text: str) -> str:
    """The quotes of a text as a table has them."""
    quotes = newsparse.find_quotes(text)
    # the marks are inside the span, and the words inside the marks
    assert all(text[one.span.end : one.span.end + 1] not in CLOSING for one in quotes)
    assert all(one.text in " ".join(one.span.of(text).split()) for one in quotes)
    return " ; ".join(map(shown, quotes)) or "-"


@pytest.mark.parametrize(("text", "wanted"), list(rows("sentences.txt")))
def test_quotes_and_people_of_a_sentence(text: str, wanted: str) -> None:
    text, _, quotes = text.partition(" => ")
    reading = read(text)
    people = [f"{one.name} x{len(one.mentions)}{titles(one)}" for one in reading.people]
    assert (" ; ".join(map(shown, reading.quotes)) or "-", " ; ".join(people) or "-") == (quotes, wanted)
    # mentions are whole words
    mentions = [span for person in reading.people for span in person.mentions]
    assert not [span for span in mentions if not MENTION.fullmatch(text, span.start, span.end)]


@pytest.mark.parametrize("some", list(groups([*lines("readings.txt")[::3], *lines("sentences.txt")[::3]])))
def test_sentences_that_break_off_are_read(some: list[str]) -> None:
    for line in some:
        text = line.removeprefix("?").partition(" => ")[0]
        for word in re.finditer(r"\w+|[^\w\s]", text):
            for quote in newsparse.find_quotes(text[: word.end()]):
                assert quote.span.end <= word.end(), line


def titles(person: Person) -> str:
    """The titles of a person in brackets, with a blank in front; nothing where there are none."""
    return f" ({' / '.join(person.titles)})" if person.titles else ""


@pytest.mark.parametrize(("text", "wanted"), list(rows("people.txt")))
def test_people_of_a_story(text: str, wanted: str) -> None:
    people = newsparse.parse(f"Talks go on\n\n{text}").people
    assert (
        " ; ".join(f"{one.name} {one.kind.value} x{len(one.mentions)}{titles(one)}" for one in people) or "-"
    ) == wanted
