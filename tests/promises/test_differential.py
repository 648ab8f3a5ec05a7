"""Beside others that read dates: on a date written out in full there is nothing to disagree about."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache

from dateutil import parser as dateutil_parser
from hypothesis import example, given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import DateReference, Parser

FORMS = (
    "%B {day}, %Y", "{day} %B %Y", "%A, %B {day}, %Y", "%A, {day} %B %Y", "%b. {day}, %Y", "%b {day}, %Y",
    "%Y-%m-%d", "%m/%d/%Y", "%d %b %Y", "%B {day}{th}, %Y", "the {day}{th} of %B %Y", "{day}{th} %B %Y",
)  # fmt: skip
days = st.dates(date(1800, 1, 1), date(2199, 12, 31))


def written(day: date, form: str) -> str:
    if day.month == 5:
        form = form.replace("%b.", "%b")  # May is no abbreviation
    th = "th" if 11 <= day.day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return day.strftime(form.format(day=day.day, th=th))


def only(text: str, reference: date | None = None, *, dayfirst: bool = False) -> DateReference:
    [found] = Parser(dayfirst=dayfirst).parse(f"They met on {text}, she said.", published=reference).dates
    return found


@given(days, st.sampled_from(FORMS), st.one_of(st.none(), days))
@example(date(2020, 5, 3), "%b {day}, %Y", None)
def test_a_full_date_is_what_dateutil_reads(day: date, form: str, reference: date | None) -> None:
    text = written(day, form)
    found = only(text, reference)
    theirs = dateutil_parser.parse(text.replace("the ", "").replace(" of", ""), default=datetime(1900, 1, 1)).date()
    assert found.start == found.end == theirs == day
    assert found.value == day.isoformat()


@given(days, st.sampled_from(["%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y"]))
def test_dayfirst_is_what_dateutil_calls_so(day: date, form: str) -> None:
    text = day.strftime(form)
    assert only(text, dayfirst=True).start == dateutil_parser.parse(text, dayfirst=True).date() == day


@given(days, st.times(), st.sampled_from(["%I:%M %p", "%H:%M"]))
def test_a_time_of_day_is_what_dateutil_reads(day: date, moment: object, form: str) -> None:
    text = datetime.combine(day, moment).strftime(f"{form} on %B %d, %Y")  # type: ignore[arg-type]
    [found] = newsparse.find_dates(f"They met at {text}.")
    assert found.start == dateutil_parser.parse(text.replace(" on", ""))


@cache
def first_day(edtf: str) -> date:
    from edtf import parse_edtf

    return date(*parse_edtf(edtf).lower_strict()[:3])


@settings(max_examples=50)
@given(days)
def test_edtf_and_bounds_say_the_same(reference: date) -> None:
    text = (
        "They met in March, last week, yesterday, in early 1998, in the 1990s, in the summer of 2004, since 2011, "
        "on Friday and in the third quarter of 2019."
    )
    for found in newsparse.find_dates(text, reference=reference):
        if found.edtf is None or found.start is None or "/" in found.edtf:
            continue
        assert first_day(found.edtf) == found.start or found.value[-2:] in ("SP", "SU", "FA", "WI"), found


@given(st.integers(1, 300), st.sampled_from(["days", "weeks"]), days)
def test_so_long_ago_is_what_the_calendar_says(amount: int, unit: str, reference: date) -> None:
    text = f"{amount} {unit}" if amount > 1 else f"{amount} {unit[:-1]}"
    [found] = newsparse.find_dates(f"They met {text} ago.", reference=reference)
    told = reference - timedelta(**{unit: amount})
    if unit == "days":
        assert found.start == told
    else:
        assert found.start is not None
        assert found.end is not None
        assert found.start <= told <= found.end
