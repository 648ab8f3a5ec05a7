"""What holds for every text: nothing raises, EDTF parses, rules recur, ranges are linked, regions are kept apart."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import dates
from newsparse.export import from_dict, to_dict
from newsparse.model import Article, fold
from newsparse.text import normalized, restored

WEDNESDAY = date(2019, 5, 15)
TABLES = [path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("test_*.py"))]
SENTENCES = [
    line.split(" |")[0].replace("[", "").replace("]", "")
    for table in TABLES
    for line in table.splitlines()
    if " |" in line and not line.startswith((" ", "#", "def"))
]
WORDS = (
    "May March Monday Tue. Sun. 31 February 29 1990 1,990 '89 1990s '60s year years quarter the a last next "
    "this that early late mid - -- , . : and or to from between in on by ago earlier later two twenty "
    "nineteen hundred half first second 3rd p.m. noon 0600 GMT EST daily every each other twice week months "
    "fiscal FY99 Q3 H1 11/02/89 99/99/9999 1989-13-40 Easter Thanksgiving night morning century decade today "
    "now soon past future ended before after same all 9/11 2 1/2 ½ 8-10 0620 hrs weekend weekday short time week of "
    "in will until ‘90s qtr \n \t"
).split(" ")
texts = st.lists(st.sampled_from(WORDS) | st.text(max_size=5), max_size=40).map(" ".join)


def found(text: str, reference: date | datetime | None = WEDNESDAY) -> tuple[dates.DateReference, ...]:
    copy = normalized(text)
    return restored(dates.find(copy, [(0, len(text))], reference=reference), copy)


def test_edtf_is_parsed_by_the_edtf_package() -> None:
    from edtf import parse_edtf

    readings = (one for text in SENTENCES for one in (*found(text), *found(text, None)))
    for form in {one.edtf for one in readings if one.edtf is not None}:
        parse_edtf(form)


@settings(max_examples=300, deadline=None)
@given(texts, st.sampled_from([WEDNESDAY, date.min, date.max, date(1, 12, 31), date(9999, 1, 1), None]))
def test_any_text_is_read(text: str, reference: date | None) -> None:
    end = 0
    read = found(text, reference)
    article = Article(text, dates=read)
    assert from_dict(to_dict(article)) == article  # which refuses a start that is not in the value
    for one in read:
        assert one.span.start >= end
        assert one.text == fold(one.span.of(text))
        end = one.span.end
        _ = one.rrule


@pytest.mark.parametrize("reference", [date.min, date.max, datetime.min, datetime.max])
@pytest.mark.parametrize("text", SENTENCES[::7])
def test_a_reference_at_the_calendars_end_raises_nothing(text: str, reference: date) -> None:
    found(text, reference)


@pytest.mark.parametrize(
    ("text", "rule", "second"),
    [
        ("It meets every Tuesday.", "FREQ=WEEKLY;BYDAY=TU", date(2019, 5, 28)),
        ("It meets every day.", "FREQ=DAILY", date(2019, 5, 16)),
        ("It meets every other week.", "FREQ=WEEKLY;INTERVAL=2", date(2019, 5, 29)),
        ("It meets every three months.", "FREQ=MONTHLY;INTERVAL=3", date(2019, 8, 15)),
        ("It meets on weekdays.", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", date(2019, 5, 16)),
        ("It meets each July 4.", "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4", date(2020, 7, 4)),
        ("It is paid quarterly.", "FREQ=MONTHLY;INTERVAL=3", date(2019, 8, 15)),
        ("It is held annually.", "FREQ=YEARLY", date(2020, 5, 15)),
    ],
)
def test_sets_recur(text: str, rule: str, second: date) -> None:
    (one,) = found(text)
    assert one.recurrence == f"DTSTART:20190515T000000\nRRULE:{rule}"
    assert one.rrule is not None
    assert one.rrule[1].date() == second


def test_a_set_without_a_known_start_has_no_rule() -> None:
    (one,) = found("It meets every Tuesday.", None)
    assert one.recurrence is None
    assert one.rrule is None


def test_until_is_the_closing_reference_itself() -> None:
    first, second = found("It ran July 21-22.")
    assert first.until == second
    assert second.until is None


def test_an_and_is_not_a_range() -> None:
    first, _ = found("They met on July 21 and 22.")
    assert first.until is None


def test_nothing_reaches_over_a_regions_end() -> None:
    text = "He left on May\n\n3, 1990 people said."
    assert [one.text for one in dates.find(normalized(text), [(0, 14), (16, len(text))], reference=WEDNESDAY)] == [
        "May"
    ]


def test_only_regions_are_read() -> None:
    text = "He left Monday. She left Tuesday. They left Friday."
    assert [one.text for one in dates.find(normalized(text), [(16, 33)], reference=WEDNESDAY)] == ["Tuesday"]


def test_an_expression_may_run_over_a_wrapped_line() -> None:
    assert [one.text for one in found("He left on May\n   3, 1990, he said.")] == ["May 3, 1990"]


@pytest.mark.parametrize(
    ("text", "dayfirst", "value"),
    [
        ("Signed 11/02/1989.", False, "1989-11-02"),
        ("Signed 11/02/1989.", True, "1989-02-11"),
        ("Signed 25/12/1989.", False, "1989-12-25"),
        ("Signed 12/25/1989.", True, "1989-12-25"),
        ("Signed 02-11-1989.", True, "1989-11-02"),
        ("Signed 2.11.1989.", True, "1989-11-02"),
    ],
)
def test_the_order_of_a_date_in_digits(text: str, dayfirst: bool, value: str) -> None:
    (one,) = dates.find(normalized(text), [(0, len(text))], reference=WEDNESDAY, dayfirst=dayfirst)
    assert one.value == value


@pytest.mark.parametrize(
    ("text", "reference", "year"),
    [("It began in '89.", WEDNESDAY, "1989"), ("It began in '18.", WEDNESDAY, "2018"),
     ("It began in '23.", WEDNESDAY, "1923"), ("The class of '23 is small.", WEDNESDAY, "2023"),
     ("The class of '47 is small.", WEDNESDAY, "1947"), ("It will begin in '47.", WEDNESDAY, "2047"),
     ("It began in '68.", WEDNESDAY, "1968"), ("It began in '18.", date(1925, 1, 1), "1918"),
     ("It began in 1938. It ended in '45.", WEDNESDAY, "1945"), ("It began in 1838. It ended in '45.", None, "1845"),
     ("It began in '89.", None, "XX89"), ("It began in the '20s.", None, "XX2"),
     ("It began on 11/02/89.", None, "XX89-11-02"),
     ("It began in the fall of '89.", None, "XX89-FA")],
)  # fmt: skip
def test_two_digits_of_a_year_are_near_the_reference_and_keep_an_x_without_one(
    text: str, reference: date | None, year: str
) -> None:
    assert found(text, reference)[-1].value == year


def test_a_year_of_an_unknown_century_has_no_bounds() -> None:
    (one,) = found("It began in '89.", None)
    assert (one.start, one.end) == (None, None)


def test_a_zone_makes_the_moment_aware() -> None:
    (one,) = found("The news came at 3 p.m. EST Tuesday.")
    assert one.start == datetime(2019, 5, 14, 15, tzinfo=timezone(timedelta(hours=-5)))


def test_an_aware_reference_is_as_good_as_its_day() -> None:
    aware = datetime(2019, 5, 15, 23, 30, tzinfo=timezone.utc)
    assert found("He left yesterday.", aware) == found("He left yesterday.")


def test_on_a_sunday_last_week_is_the_week_that_ends() -> None:
    (one,) = found("He left last week.", date(2019, 5, 19))
    assert one.value == "2019-W20"


@pytest.mark.parametrize("text", ["", " ", "\n", ".", "May", "1990", "'", "-", "the", "the end of", "a", "1" * 5000])
def test_next_to_nothing_is_read(text: str) -> None:
    assert len(found(text)) <= 1
