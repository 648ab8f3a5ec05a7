"""Speech or not. A row: the text, then the words of its quotes."""

from __future__ import annotations

import pytest

from newsparse import find_quotes

TITLES_OF_WORKS = [
    "She wrote the book “Long Night” in 2012.",
    "He starred in the film “The Long Night.”",
    "The podcast “Good Evening” began in May.",
    "Her novel, “An Ohio Winter,” was a hit.",
    "He spoke on ABC's “Good Evening.”",
    "She appeared on “The Evening Show” in June.",
    "Lee told ABC's “Good Evening” that she would go.",
    "The “No Contest” ad ran in Ohio.",
    "They hummed the song “Silent River” at the end.",
    "He sang the hymn “Old River” at the grave.",
    "The series “River Men” returns in the fall.",
    "He is the author of “Long Night.”",
    "The documentary “Ohio” won a prize.",
    "Her column, “River Notes,” runs on Sundays.",
    "The musical “Ohio Nights” opened in June.",
    "They watched “Long Night” twice.",
]
NICKNAMES = [
    "John “Red” Doe left the room.",
    "Ann “The Wall” Lee kept goal.",
    "Marine John “Tig” Doe found the camp.",
    "William “Bill” Roe came home.",
]
TERMS = [
    "Doctors speak of the so-called “golden hour.”",
    "It is known as “the golden hour.”",
    "It was a class called “Perception.”",
    "A plan dubbed “Clear Sky” failed.",
    "The rule, known as the “golden rule,” is old.",
    "A tax break called an “inversion” is at stake.",
    "The paper was titled “On Rivers.”",
    "It was an essay entitled “On Rivers.”",
    "The so-called “super PAC” paid for it.",
]
SCARE_QUOTES = [
    "The “experts” were wrong again.",
    "It was a “deal” like no other.",
    "His “friends” were gone.",
    "The “wise men” of the party met.",
    "A “super PAC” paid for it.",
    "This “dinner” was cold.",
    "There was an “autopsy” after the loss.",
]
SPEECH = [
    ("Lee called it “a disgrace.”", ["a disgrace."]),
    ("Lee called the book “a disgrace.”", ["a disgrace."]),
    ("Lee said the film was “too long.”", ["too long."]),
    ("Lee said the “experts” were wrong.", ["experts"]),
    ("“Long Live Ohio!” Lee shouted.", ["Long Live Ohio!"]),
    ("They chanted, “Go Home!”", ["Go Home!"]),
    ("“The River Is Rising,” Lee said.", ["The River Is Rising,"]),
    ("Lee told ABC's “Good Evening” that it was “over.”", ["over."]),
    ("Lee, author of “Long Night,” said it was “over.”", ["over."]),
    ("The statement said the raid was “a mistake.”", ["a mistake."]),
    ("The ruling calls the law “void.”", ["void."]),
    ("The tweet read, “We came.”", ["We came."]),
    ("Most voters say the state is “on the wrong track.”", ["on the wrong track."]),
    ("Lee denied being “soft.”", ["soft."]),
    ("Lee described the class called “Perception” as “dull.”", ["dull."]),
]


def words(text: str) -> list[str]:
    return [quote.text for quote in find_quotes(text)]


@pytest.mark.parametrize("text", TITLES_OF_WORKS)
def test_a_title_is_not_a_quote(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize("text", NICKNAMES)
def test_a_nickname_is_not_a_quote(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize("text", TERMS)
def test_a_term_is_not_a_quote(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize("text", SCARE_QUOTES)
def test_scare_quotes_are_not_quotes(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize(("text", "want"), SPEECH)
def test_attributed_words_are_quotes(text: str, want: list[str]) -> None:
    assert words(text) == want
