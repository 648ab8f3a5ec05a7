"""Paragraphs in capitals in reading case: what is searched changes, and nothing else."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.text import in_reading_case, normalized

SENTENCES = [
    "The board met in May 2018 and again on 12 March, but it may not march on.",
    "Ridership has fallen since the 1990s, the 3rd quarter of 2011 and yesterday.",
    "Sen. Helen Wright of Ohio told reporters on Labor Day that the U.S. bill had failed.",
    "“We have waited long enough,” said Joan Kravitz, “and that's what counts.” Kravitz left at 3 p.m. Monday.",
    "They don't know what it costs us, but I'm sure the US can pay for it.",
    "Anna van der Berg and Robert D'Arcy Jr. met J. P. McCoy in New York City.",
    "“The road is closed,” Phelan said. The mayor thanked Phelan for the work.",
    "In early March the French and the Germans met for three weeks in Oslo.",
    "Former President Bill Clinton said the bill would pass before Christmas.",
    "The vote was held in the summer of 2016. It was lost, he said: “Nobody came.”",
    "James O'Neill, the chairman of the board, asked for O'Neill's papers back.",
]


@pytest.mark.parametrize("written", SENTENCES)
def test_capitals_are_read_as_a_reader_would_write_them(written: str) -> None:
    text = written.upper()
    assert in_reading_case(normalized(text), [(0, len(text))]).text == written


@pytest.mark.parametrize(
    "text",
    [
        "The board met in Oslo on Monday, and ANN LEE SAID NOTHING AT ALL.",
        "ANN LEE SAID THAT THE iPHONE WAS LATE AGAIN.",
        "THE TALKS GO ON",
        "1,204 3,118 (44) -- ... 2019",
        "",
    ],
)
def test_what_is_not_a_paragraph_in_capitals_is_left_as_it_is(text: str) -> None:
    copy = normalized(text)
    assert in_reading_case(copy, [(0, len(text))]) is copy


def test_each_paragraph_is_read_for_itself_and_lines_with_them() -> None:
    lines = ("TALKS WITH LEE GO ON", "Ann Lee said nothing at all on Monday.", "THE MAYOR THANKED ANN LEE ON MONDAY.")
    text = "\n".join(lines)
    places = [(text.index(line), text.index(line) + len(line)) for line in lines]
    assert in_reading_case(normalized(text), places[1:], places[:1]).text.split("\n") == [
        "Talks with Lee go on",
        "Ann Lee said nothing at all on Monday.",
        "The mayor thanked Ann Lee on Monday.",
    ]
    assert in_reading_case(normalized(text), places[1:2], places[:1]).text == text


def test_a_letter_that_would_become_two_is_left_as_it_is() -> None:
    text = "THE MAYOR OF İZMİT MET THE OWNERS ON MONDAY."
    read = in_reading_case(normalized(text), [(0, len(text))])
    assert (len(read.text), read.text[-10:], read.written) == (len(text), "on Monday.", text)


def test_what_is_found_is_handed_out_as_it_was_written_and_names_as_they_are_read() -> None:
    text = "HARBOR FEES STAY\n\nOSLO, JULY 3 (AP) - THE BOARD MET ALL DAY.\n\n"
    text += "“WE HAVE WAITED SINCE THE 1990S,” SAID JAMES O’NEILL, THE MAYOR OF OSLO.\n\n“NO,” O’NEILL SAID."
    article = newsparse.parse(text)
    assert [(quote.text, quote.speaker and quote.speaker.text) for quote in article.quotes] == [
        ("WE HAVE WAITED SINCE THE 1990S,", "JAMES O’NEILL, THE MAYOR OF OSLO"),
        ("NO,", "O’NEILL"),
    ]
    assert [quote.speaker and quote.speaker.name for quote in article.quotes] == ["James O’Neill"] * 2
    assert [(found.text, found.value) for found in article.dates] == [("ALL DAY", "P1D"), ("THE 1990S", "199")]
    assert newsparse.find_quotes(text)[0].speaker == article.quotes[0].speaker
    assert newsparse.find_dates(text)[1:] == article.dates  # JULY 3 is the dateline's


@pytest.mark.parametrize(
    "written",
    [
        "The talks with Ann Lee ended on Monday.",
        "The plan of Robert D'Arcy failed on Monday.",
        "When Ann Lee walked into the hall on Monday it rained.",
        "The talks with Ann Lee Reed went on and on.",
        "The talks with John Paul Alfred went on, and Mr. Alfred left.",
    ],
)
def test_a_verb_behind_a_whole_name_stays_small(written: str) -> None:
    copy = normalized(written.upper())
    assert in_reading_case(copy, [(0, len(written))]).text == written
