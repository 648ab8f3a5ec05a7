"""Headlines and headings are read for quotes that are attributed in them."""

from __future__ import annotations

import pytest

import newsparse

BODY = "\n\nOSLO: Senator Ann Lee said on Friday that her party would contest every seat.\n\nThe vote is in May."


@pytest.mark.parametrize(
    ("headline", "words", "speaker"),
    [
        ("Lee: 'We will not be bullied'", "We will not be bullied", "Lee"),
        ("‘My son deserved better,’ says mother of drowned boy", "My son deserved better,", "mother of drowned boy"),
        ("“We will go on,” Lee says as talks end", "We will go on,", "Lee"),
    ],
)
def test_a_headline_with_a_speaker(headline: str, words: str, speaker: str) -> None:
    (quote,) = newsparse.parse(headline + BODY).quotes
    assert quote.text == words
    assert quote.speaker is not None
    assert quote.speaker.text == speaker


@pytest.mark.parametrize("headline", ["Museum to show ‘The Long Harbour’ again", "Talks ‘near collapse’ in Oslo"])
def test_a_headline_without_one(headline: str) -> None:
    assert not newsparse.parse(headline + BODY).quotes


def test_the_questions_of_an_interview_that_are_headings() -> None:
    text = "We met her at the clinic on a wet day in May.\n\nQ: How long have you been here?\n\nA: Since 1998.\n\n"
    article = newsparse.parse(text + "Q: Do you like it?\n\nA: No, and I hope I never will.")
    assert [quote.speaker.text for quote in article.quotes if quote.speaker] == ["Q", "A", "Q", "A"]


def test_a_caption_with_a_speaker() -> None:
    text = "The pool is shut.\n\nAnn Lee, 81, outside the pool: “I learned to float.” Photo: Bo Carr\n\nIt is old."
    (quote,) = newsparse.parse(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.text == "Ann Lee, 81"


@pytest.mark.parametrize("heading", ["‘We do fences’", "'We don't do yard signs'", '"Nobody warned us"'])
def test_a_heading_in_quotation_marks_is_not_said_by_whoever_spoke_above(heading: str) -> None:
    text = "Talks go on\n\n“It is over,” Ann Lee said.\n\n{}\n\nNo side has won. Bo Carr, who farms, did not call."
    article = newsparse.parse(text.format(heading))
    assert [section.heading.text for section in article.sections if section.heading] == [heading]
    assert [quote.text for quote in article.quotes] == ["It is over,"]
