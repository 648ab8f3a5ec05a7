"""Holidays, fixed, moving and by Easter. See conftest for the notation."""

from __future__ import annotations

from datetime import date

import pytest

from newsparse import find_dates

TABLE = """
The shops were shut on [Christmas]. | DATE 2018-12-25 2018-12-25 2018-12-25
The shops were shut on [Christmas Day]. | DATE 2018-12-25 2018-12-25 2018-12-25
The shops were shut on [Christmas Eve]. | DATE 2018-12-24 2018-12-24 2018-12-24
The shops were shut on [Thanksgiving]. | DATE 2018-11-22 2018-11-22 2018-11-22
The shops were shut on [Thanksgiving Day]. | DATE 2018-11-22 2018-11-22 2018-11-22
The shops were shut on [Easter Sunday]. | DATE 2019-04-21 2019-04-21 2019-04-21
The shops were shut on [Easter Monday]. | DATE 2019-04-22 2019-04-22 2019-04-22
The shops were shut on [Good Friday]. | DATE 2019-04-19 2019-04-19 2019-04-19
The shops were shut on [Labor Day]. | DATE 2018-09-03 2018-09-03 2018-09-03
The shops were shut on [Memorial Day]. | DATE 2018-05-28 2018-05-28 2018-05-28
The U.S. shops were shut on [Independence Day]. | DATE 2018-07-04 2018-07-04 2018-07-04
The shops were shut on [New Year's Day]. | DATE 2019-01-01 2019-01-01 2019-01-01
The shops were shut on [New Year's Eve]. | DATE 2018-12-31 2018-12-31 2018-12-31
The shops were shut on [May Day]. | DATE 2019-05-01 2019-05-01 2019-05-01
The shops were shut on [Halloween]. | DATE 2018-10-31 2018-10-31 2018-10-31
The shops were shut on [Veterans Day]. | DATE 2018-11-11 2018-11-11 2018-11-11
The shops were shut on [Boxing Day]. | DATE 2018-12-26 2018-12-26 2018-12-26
The shops were shut on [Bastille Day]. | DATE 2018-07-14 2018-07-14 2018-07-14
The shops were shut on [Mother's Day]. | DATE 2019-05-12 2019-05-12 2019-05-12
The shops were shut on [Palm Sunday]. | DATE 2019-04-14 2019-04-14 2019-04-14
The shops were shut on [Ash Wednesday]. | DATE 2019-03-06 2019-03-06 2019-03-06
The shops were shut on [Election Day]. | DATE 2018-11-06 2018-11-06 2018-11-06
The shops were shut on [St. Patrick's Day]. | DATE 2019-03-17 2019-03-17 2019-03-17
The shops were shut on [Valentine's Day]. | DATE 2019-02-14 2019-02-14 2019-02-14
The shops were shut on [Easter 1997]. | DATE 1997-03-30 1997-03-30 1997-03-30
The shops were shut on [Christmas 1998]. | DATE 1998-12-25 1998-12-25 1998-12-25
The shops were shut on [Thanksgiving Day 1999]. | DATE 1999-11-25 1999-11-25 1999-11-25
The shops were shut on [Good Friday 2000]. | DATE 2000-04-21 2000-04-21 2000-04-21
The shops were shut on [Labor Day 2018]. | DATE 2018-09-03 2018-09-03 2018-09-03
The shops were shut on [last Thanksgiving]. | DATE 2018-11-22 2018-11-22 2018-11-22
The shops were shut on [last Christmas]. | DATE 2018-12-25 2018-12-25 2018-12-25
The shops were shut on [Election Day 2016]. | DATE 2016-11-08 2016-11-08 2016-11-08
The shops will be shut on [next Christmas]. | DATE 2019-12-25 2019-12-25 2019-12-25
The shops will be shut on [next Easter]. | DATE 2020-04-12 2020-04-12 2020-04-12
The shops will be shut on [this Christmas]. | DATE 2019-12-25 2019-12-25 2019-12-25
The shops will be shut on [Memorial Day]. | DATE 2019-05-27 2019-05-27 2019-05-27
He flew to Christmas Island. |
They left before [Easter]. | DATE 2019-04-21 2019-04-21 2019-04-21
The [Christmas] season was long. | DATE 2018-12-25 2018-12-25 2018-12-25
On [Labor Day weekend] he rested. | DATE 2018-W35-WE 2018-09-01..2018-09-02 2018-09-01/2018-09-02
[Easter week] began. | DATE 2019-W16 2019-04-15..2019-04-21 2019-04-15/2019-04-21
He spoke on [Veterans’ Day]. | DATE 2018-11-11 2018-11-11 2018-11-11
They will vote on [Election Day]. | DATE 2019-11-05 2019-11-05 2019-11-05
He urges them to vote on [Election Day]. | DATE 2019-11-05 2019-11-05 2019-11-05
They met before the [New Year]. | DATE 2019-01-01 2019-01-01 2019-01-01
They met on [MLK Day]. | DATE 2019-01-21 2019-01-21 2019-01-21
They met on [Martin Luther King Jr. Day]. | DATE 2019-01-21 2019-01-21 2019-01-21
The lakes on Martin Luther Drive froze. |
They were held over [New Year's weekend]. | DATE 2019-W01-WE 2019-01-05..2019-01-06 2019-01-05/2019-01-06
They met over [the Fourth of July weekend]. | DATE 2018-W27-WE 2018-07-07..2018-07-08 2018-07-07/2018-07-08
They met over the [July 4 weekend]. | DATE 2018-W27-WE 2018-07-07..2018-07-08 2018-07-07/2018-07-08
They met on [Columbus Day]. | DATE 2018-10-08 2018-10-08 2018-10-08
It rains on [the first weekend in May]. | DATE 2019-W18-WE 2019-05-04..2019-05-05 2019-05-04/2019-05-05
They met on [Canada Day]. | DATE 2018-07-01 2018-07-01 2018-07-01
They lit fires on [Bonfire Night]. | DATE 2018-11-05 2018-11-05 2018-11-05
They saw it on Super Bowl Sunday. |
They marched on [St. George’s Day]. | DATE 2019-04-23 2019-04-23 2019-04-23
She bought gifts for [Memorial Day]. | DATE 2019-05-27 2019-05-27 2019-05-27
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_holidays(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("NEW DELHI, Aug 10 (Reuters) - Kites will fly over the fort on Independence Day.", "2019-08-15"),
        ("DHAKA (AP) - The rebels were freed before Independence Day.", "2019-03-26"),
        ("The mayor of Lagos will speak on Independence Day.", "2019-10-01"),
        ("Fireworks will be lit on Independence Day, the American embassy said.", "2019-07-04"),
        ("A rodeo in Oklahoma will be held on Independence Day.", "2019-07-04"),
        ("SYDNEY - Beaches will be packed on Labour Day.", "2019-10-07"),
        ("The unions of Nairobi marched on Labour Day.", "2019-05-01"),
        ("OTTAWA - Ministers will meet after Labour Day.", "2019-09-02"),
        ("The parks will open on Labor Day.", "2019-09-02"),
        # Nobody says where: no country is taken for granted.
        ("The baths were shut on Labour Day.", "XXXX-XX-XX"),
        ("He was born on Independence Day 1990.", "1990-XX-XX"),
        ("The parade will be held on Independence Day.", "XXXX-XX-XX"),
        ("Kites will fly over Reykjavik on Independence Day.", "XXXX-XX-XX"),
    ],
)
def test_holidays_of_a_country(text: str, value: str) -> None:
    assert find_dates(text, reference=date(2019, 5, 15))[-1].value == value
