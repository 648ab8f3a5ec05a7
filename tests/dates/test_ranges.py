"""Ranges and lists that share a month or year. See conftest for the notation."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

TABLE = """
It runs [July 21]-[22]. | DATE 2019-07-21 2019-07-21 2019-07-21 until=2019-07-22 ; DATE 2019-07-22 2019-07-22 2019-07-22
It ran on [July 21] and [22]. | DATE 2018-07-21 2018-07-21 2018-07-21 ; DATE 2018-07-22 2018-07-22 2018-07-22
It ran from [March 3] to [5]. | DATE 2019-03-03 2019-03-03 2019-03-03 until=2019-03-05 ; DATE 2019-03-05 2019-03-05 2019-03-05
It ran [March 3] through [5, 1990]. | DATE 1990-03-03 1990-03-03 1990-03-03 until=1990-03-05 ; DATE 1990-03-05 1990-03-05 1990-03-05
It ran [21]-[22 July]. | DATE 2018-07-21 2018-07-21 2018-07-21 until=2018-07-22 ; DATE 2018-07-22 2018-07-22 2018-07-22
It ran on [21] and [22 July]. | DATE 2018-07-21 2018-07-21 2018-07-21 ; DATE 2018-07-22 2018-07-22 2018-07-22
It ran on [April 24] and [25]. | DATE 2019-04-24 2019-04-24 2019-04-24 ; DATE 2019-04-25 2019-04-25 2019-04-25
It ran on [April 24], [25] and [26]. | DATE 2019-04-24 2019-04-24 2019-04-24 ; DATE 2019-04-25 2019-04-25 2019-04-25 ; DATE 2019-04-26 2019-04-26 2019-04-26
It ran from [Sept. 14] to [Thursday]. | DATE 2018-09-14 2018-09-14 2018-09-14 until=2019-05-09 ; DATE 2019-05-09 2019-05-09 2019-05-09
It runs from [today] through [June 17]. | DATE 2019-05-15 2019-05-15 2019-05-15 until=2019-06-17 ; DATE 2019-06-17 2019-06-17 2019-06-17
It was between [now] and [June 10]. | DATE PRESENT_REF - - until=2019-06-10 ; DATE 2019-06-10 2019-06-10 2019-06-10
It ran from [Nov. 30, 2018], to [Dec. 9, 2018]. | DATE 2018-11-30 2018-11-30 2018-11-30 until=2018-12-09 ; DATE 2018-12-09 2018-12-09 2018-12-09
From [Jan. 3] to [Feb. 9, 1994] he was ill. | DATE 1994-01-03 1994-01-03 1994-01-03 until=1994-02-09 ; DATE 1994-02-09 1994-02-09 1994-02-09
It lasted [Monday] to [Wednesday]. | DATE 2019-05-13 2019-05-13 2019-05-13 until=2019-05-15 ; DATE 2019-05-15 2019-05-15 2019-05-15
It ran [March 30]-[April 2]. | DATE 2019-03-30 2019-03-30 2019-03-30 until=2019-04-02 ; DATE 2019-04-02 2019-04-02 2019-04-02
It ran between [March 30] and [April 2]. | DATE 2019-03-30 2019-03-30 2019-03-30 until=2019-04-02 ; DATE 2019-04-02 2019-04-02 2019-04-02
From [noon] to [midnight] it was dark. | TIME 2019-05-15T12:00 2019-05-15T12:00:00 2019-05-15T12:00:00 until=2019-05-15T24:00 ; TIME 2019-05-15T24:00 2019-05-16T00:00:00 2019-05-16T00:00:00
From [1987] through [1991] he ruled. | DATE 1987 1987-01-01..1987-12-31 1987 until=1991 ; DATE 1991 1991-01-01..1991-12-31 1991
From [1914]-[1918] he fought. | DATE 1914 1914-01-01..1914-12-31 1914 until=1918 ; DATE 1918 1918-01-01..1918-12-31 1918
He ruled from [1958] until [1969]. | DATE 1958 1958-01-01..1958-12-31 1958 until=1969 ; DATE 1969 1969-01-01..1969-12-31 1969
It fell from [1996] to [1997]. | DATE 1996 1996-01-01..1996-12-31 1996 until=1997 ; DATE 1997 1997-01-01..1997-12-31 1997
It ran [June 3] to [June 9]. | DATE 2018-06-03 2018-06-03 2018-06-03 until=2018-06-09 ; DATE 2018-06-09 2018-06-09 2018-06-09
Shares fell in [June]-to-[August] trading. | DATE 2018-06 2018-06-01..2018-06-30 2018-06 until=2018-08 ; DATE 2018-08 2018-08-01..2018-08-31 2018-08
Rates rose in [the week] to [May 3]. | DURATION P1W 2019-04-27..2019-05-03 2019-04-27/2019-05-03 ; DATE 2019-05-03 2019-05-03 2019-05-03
Snow is expected [Friday night] into [Saturday morning]. | TIME 2019-05-17TNI 2019-05-17 - until=2019-05-18TMO ; TIME 2019-05-18TMO 2019-05-18 -
It will be shut from [Monday morning] to [Friday evening]. | TIME 2019-05-20TMO 2019-05-20 - until=2019-05-24TEV ; TIME 2019-05-24TEV 2019-05-24 -
It will run from [November] to [February]. | DATE 2019-11 2019-11-01..2019-11-30 2019-11 until=2020-02 ; DATE 2020-02 2020-02-01..2020-02-29 2020-02
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_ranges(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()
