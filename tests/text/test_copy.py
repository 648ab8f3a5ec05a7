"""The normalized copy: what stages read, as long as the source, and the way back."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.text import normalized

FRIDAY = date(2020, 7, 24)

# source -> what is read
COPIES = [
    ("They met on Monday.", "They met on Monday."),
    ("They met\r\non Monday.", "They met \non Monday."),
    ("They\u00a0met on\u202fMonday.", "They met on Monday."),
    ("O’Neill didn’t say", "O'Neill didn't say"),
    ("the ministers’ plan, ’90s", "the ministers’ plan, ’90s"),
    ("‘Nobody’s fault’", "‘Nobody's fault’"),
    ("They met on Mon\u00adday.", "They met on Monday. "),
    ("said\u200b Ann Lee", "said Ann Lee "),
    ("said \u200bAnn Lee", "said Ann Lee "),
    ("said \u200b Ann Lee", "said Ann Lee  "),
    ("One\n\u200b said Ann\u200b \u200b Lee\u200b\nand left", "One\nsaid Ann Lee      \nand left"),
    ("One  two.  Thr\u00adee", "One  two.  Three "),
    ("a   b\u200b   c", "a   b   c "),
    ("Castan\u0303eda left", "Castañeda left "),
    ("O&#8217;Neill left", "O'Neill left      "),
    ("AT&amp;T left", "AT&T left    "),
    ("a &amp; b &#8217;", "a &amp; b &#8217;"),  # stands between blanks: not inside a word
    ("\ufeffTalks go on\u200b", "\ufeffTalks go on\u200b"),  # at the ends: a control, the layout keeps it as a note
    ("One\n\u200b\nTwo", "One\n\u200b\nTwo"),  # alone on a line: the same
]  # fmt: skip


@pytest.mark.parametrize(("source", "text"), COPIES)
def test_what_nobody_sees_is_not_in_the_copy(source: str, text: str) -> None:
    copy = normalized(source)
    assert copy.text == text
    assert len(copy.written) == len(source)


@pytest.mark.parametrize(
    ("source", "word", "written"),
    [
        ("on Mon\u00adday, Sep\u00adtember 3", "Monday,", "Mon\u00adday,"),
        ("on Mon\u00adday, Sep\u00adtember 3", "September", "Sep\u00adtember"),
        ("on Mon\u00adday, Sep\u00adtember 3", "3", "3"),
        ("“\u200bWe met,\u200b” said", "“We", "“\u200bWe"),
        ("“\u200bWe met,\u200b” said", "met,”", "met,\u200b”"),
        ("said Castan\u0303eda.", "Castañeda.", "Castan\u0303eda."),
        ("said O&rsquo;Neill.", "O'Neill.", "O&rsquo;Neill."),
        ("he said\u200b \u200b\nand left", "said", "said\u200b \u200b"),  # belongs to the last word of its line
    ],
)
def test_every_word_has_its_place_in_the_source(source: str, word: str, written: str) -> None:
    copy = normalized(source)
    start = copy.text.index(word)
    assert source[slice(*copy.place(start, start + len(word)))] == written


@given(st.text(alphabet="ab \n\u00ad\u200b\u0303n&amp;’", max_size=40))
def test_no_sign_is_lost_or_stands_twice(source: str) -> None:
    copy = normalized(source)
    assert len(copy.text) == len(copy.written) == len(source)
    places = [copy.place(*word.span()) for word in re.finditer(r"\S+", copy.text)]
    assert all(0 <= start < end <= len(source) for start, end in places)
    assert all(one[1] <= two[0] for one, two in pairwise(places))


# What is read of a story in which something is written in an odd way: speaker, name, cue, dates.
READINGS = [
    "Ann O’Neill left on July 3.\n\n“We met,” O’Neill ex\u00adplained on Mon\u00adday.",
    "Ann O’Neill left on July\u200b 3.\n\n“We met,” O’Neill\u200b explained\u200b on\u200b Monday.",
    "Ann\u00a0O’Neill left on\u00a0July\u202f3.\n\n“We\u2009met,” O’Neill\u00a0explained on\u00a0Monday.",
    "Ann O'Neill left on July 3.\n\n“We met,” O’Neill explained on Monday.",
    "Ann O’Neill left on July 3.\n\n“We met,” O&#8217;Neill explained on Monday.",
    "Ann\u200d O’\u2060Neill left on July 3.\r\n\r\n\u200b“We met,” O’Neill ex\ufeffplained on\u00ad Monday.",
]


@pytest.mark.parametrize("text", READINGS)
def test_what_is_read_does_not_depend_on_what_nobody_sees(text: str) -> None:
    article = newsparse.parse(f"Talks go on\n\n{text}", published=FRIDAY)
    [quote] = article.quotes
    assert quote.speaker is not None and quote.speaker.name is not None
    assert quote.speaker.name.replace("’", "'") == "Ann O'Neill"
    assert [found.value for found in article.dates] == ["2020-07-03", "2020-07-20"]


def test_a_name_keeps_the_apostrophe_of_the_source() -> None:
    text = "Ann O’Neill left.\n\n“We met,” O’Neill said."
    assert [person.name for person in newsparse.parse(text).people] == ["Ann O’Neill"]


def test_linked_quotes_and_dates_stay_linked() -> None:
    days = "From Mon\u00adday to Fri\u00adday they met."
    text = f"Talks\u00ad go on\n\n{days}\n\n“We met.\n\n“We left,” Ann Lee ad\u00added."
    article = newsparse.parse(text, published=FRIDAY)
    assert article.dates[0].until is article.dates[1]
    assert article.quotes[0].continued_by is article.quotes[1]
    assert [quote.cue and quote.cue.text for quote in article.quotes] == ["ad\u00added"] * 2
