"""What has no place in the calendar, what lies at its ends, chains of ranges: nothing fails, nothing is guessed."""

from __future__ import annotations

import copy
import itertools
import pickle
from datetime import date

import pytest

from newsparse import dates
from newsparse.english import time_words
from newsparse.model import DateReference
from newsparse.text import normalized

ENDS = [date.min, date(1, 12, 31), date(2019, 5, 15), date(2020, 2, 29), date(9999, 1, 1), date.max]
POINTERS = (
    "last", "this", "next", "the previous", "the following", "that", "the last three", "the next two", "every",
    "every other", "the end of the", "early this", "late last", "the first half of the", "mid-", "a", "half a",
    "three times a", "the second",
)  # fmt: skip
BEHIND = ("", " ago", " later", " earlier", " before last", " from now", " of 2019", " of last year", " of May")


def _found(text: str, reference: date | None) -> tuple[DateReference, ...]:
    return dates.find(normalized(text), [(0, len(text))], reference=reference)


@pytest.mark.parametrize("reference", [*ENDS, None])
def test_every_unit_under_every_pointer_is_read_at_the_ends_of_the_calendar(reference: date | None) -> None:
    units = [*time_words.UNITS, *time_words.UNIT_PLURALS, *time_words.QUARTERS]
    for unit, pointer, behind in itertools.product(units, POINTERS, BEHIND):
        for found in _found(f"It was in {pointer} {unit}{behind}.", reference):
            assert (found.start is None) == (found.end is None), (pointer, unit, behind, found)
            if found.start is not None and found.end is not None:
                assert found.start <= found.end, (pointer, unit, behind, found)


@pytest.mark.parametrize("reference", ENDS)
@pytest.mark.parametrize(
    "words",
    ["every Sunday", "every Monday", "Saturdays", "every day", "every May 3", "every other Friday", "every month"],
)
def test_what_comes_back_is_counted_at_the_ends_of_the_calendar(words: str, reference: date) -> None:
    (found,) = _found(f"They meet {words}.", reference)
    if reference.year == 9999:
        assert found.rrule is None
    else:
        assert found.rrule is not None
        assert next(iter(found.rrule)).date() >= reference


@pytest.mark.parametrize(
    "sentence",
    [
        "They meet every February 30.",
        "They meet every June 31.",
        "They meet every April 31.",
        "They meet each November 31.",
        "They met on February 30.",
        "They met on 31 June.",
        "They met from Feb. 30 to June 31.",
    ],
)
def test_a_day_that_no_year_has_is_nothing(sentence: str) -> None:
    assert _found(sentence, date(2019, 5, 15)) == ()


def test_a_day_of_leap_years_comes_back() -> None:
    (found,) = _found("They meet every February 29.", date(2019, 5, 15))
    assert found.value == "XXXX-02-29"


@pytest.mark.parametrize(
    "semester", ["last semester", "this semester", "next semester", "the end of the semester", "that semester"]
)
def test_a_school_has_semesters_of_its_own(semester: str) -> None:
    for found in _found(f"He taught there {semester}.", date(2019, 5, 15)):
        assert (found.value, found.start, found.end) == ("XXXX-HX", None, None)


CHAINS = [
    "May-", "Monday to ", "1990-", "May 3 to ", "3 p.m. to ", "2019-05-03 - ", "Monday and ", "July 3-", "Q1-",
    "May 1-February 30-", "the 1960s to ", "noon to ", "Monday morning to ", "today through ",
]  # fmt: skip


@pytest.mark.parametrize("link", CHAINS)
@pytest.mark.parametrize("length", [2, 3, 4, 500])
def test_a_range_has_two_ends(link: str, length: int) -> None:
    found = _found(f"They met {link * length}end.", date(2019, 5, 15))
    for one in found:
        assert one.until is None or one.until.until is None
    assert pickle.loads(pickle.dumps(found)) == found == copy.deepcopy(found)
    assert hash(found) == hash(found)


def test_of_three_in_a_row_the_first_two_make_the_range() -> None:
    found = _found("They met Monday to Wednesday to Friday.", date(2019, 5, 15))
    assert [one.until is not None for one in found] == [True, False, False]


def test_a_range_whose_end_is_not_a_day_is_not_a_range() -> None:
    first, second = _found("They met from May 1 to June 31 and on July 3.", date(2019, 5, 15))
    assert (first.text, first.until, second.text) == ("May 1", None, "July 3")


@pytest.mark.parametrize(
    "line",
    [
        "It began in [the twenty-first century]. | DATE 20 2000-01-01..2099-12-31 20XX",
        "He left on [the twenty-first of May]. | DATE 2018-05-21 2018-05-21 2018-05-21",
        "He left on [May twenty-third]. | DATE 2018-05-23 2018-05-23 2018-05-23",
        "He left on [the thirtieth of April]. | DATE 2019-04-30 2019-04-30 2019-04-30",
        "He left on [the Thirty-first of March]. | DATE 2019-03-31 2019-03-31 2019-03-31",
    ],
)
def test_ordinals_of_two_words(line: str, as_found) -> None:
    assert as_found(line) == line


def test_a_week_that_reaches_over_the_last_day_ends_with_it() -> None:
    (found,) = _found("It will end this week.", date.max)
    assert (found.start, found.end) == (date(9999, 12, 27), date.max)


@pytest.mark.parametrize("text", ["He came at 2,000 o'clock.", "He came at 31 o'clock.", "At 99:99 he left."])
def test_a_clock_that_shows_no_time(text: str) -> None:
    assert all(one.type != "TIME" for one in _found(text, date(2019, 5, 15)))
