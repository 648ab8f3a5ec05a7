"""Quarters and halves, and the comparisons of earnings reports. See conftest for the notation."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

TABLE = """
Earnings rose in [the first quarter]. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33
Earnings rose in [the fourth quarter]. | DATE 2018-Q4 2018-10-01..2018-12-31 2018-36
Earnings rose in [the third quarter]. | DATE 2018-Q3 2018-07-01..2018-09-30 2018-35
Earnings rose in [the second quarter]. | DATE 2019-Q2 2019-04-01..2019-06-30 2019-34
Earnings rose in [the first quarter of 2018]. | DATE 2018-Q1 2018-01-01..2018-03-31 2018-33
Earnings rose in [the third quarter of 1990]. | DATE 1990-Q3 1990-07-01..1990-09-30 1990-35
Earnings rose in [last year's fourth quarter]. | DATE 2018-Q4 2018-10-01..2018-12-31 2018-36
Earnings rose in [this year's first quarter]. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33
Earnings rose in [the 2018 second quarter]. | DATE 2018-Q2 2018-04-01..2018-06-30 2018-34
Earnings rose in [the fiscal first quarter]. | DATE 2019-Q1 - -
Earnings rose in [the latest quarter]. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33
Earnings rose in [the quarter]. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33
Earnings rose in [the year-ago quarter]. | DATE 2018-Q1 2018-01-01..2018-03-31 2018-33
Earnings rose in [the year-ago third quarter]. | DATE 2018-Q3 2018-07-01..2018-09-30 2018-35
Earnings rose in [the year-earlier quarter]. | DATE 2018-Q1 2018-01-01..2018-03-31 2018-33
Earnings rose in [the current quarter]. | DATE 2019-Q2 2019-04-01..2019-06-30 2019-34
Earnings rose in [the previous quarter]. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33
Earnings rose in [last quarter]. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33
Earnings rose in [the first half]. | DATE 2019-H1 2019-01-01..2019-06-30 2019-40
Earnings rose in [the first half of 2018]. | DATE 2018-H1 2018-01-01..2018-06-30 2018-40
Earnings rose in [the second half of last year]. | DATE 2018-H2 2018-07-01..2018-12-31 2018-41
Earnings rose in [H1 2018]. | DATE 2018-H1 2018-01-01..2018-06-30 2018-40
Earnings rose in [Q3 2018]. | DATE 2018-Q3 2018-07-01..2018-09-30 2018-35
Earnings rose in [Q1 2019]. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33
Earnings rose in [the first quarter of fiscal 2018]. | DATE 2018-Q1 - -
Earnings rose in [third quarter 2018]. | DATE 2018-Q3 2018-07-01..2018-09-30 2018-35
Earnings rose in [first-quarter 2019]. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33
It will report in [the third quarter]. | DATE 2019-Q3 2019-07-01..2019-09-30 2019-35
It will report in [the second half]. | DATE 2019-H2 2019-07-01..2019-12-31 2019-41
It will report in [the second half of this year]. | DATE 2019-H2 2019-07-01..2019-12-31 2019-41
It will report in [next year's first quarter]. | DATE 2020-Q1 2020-01-01..2020-03-31 2020-33
It will report in [the next quarter]. | DATE 2019-Q3 2019-07-01..2019-09-30 2019-35
It will report in [next quarter]. | DATE 2019-Q3 2019-07-01..2019-09-30 2019-35
It will report in [the fourth quarter]. | DATE 2019-Q4 2019-10-01..2019-12-31 2019-36
It will report in [the second half of 2020]. | DATE 2020-H2 2020-07-01..2020-12-31 2020-41
The [first-quarter] loss was small. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33
It posted a [third-quarter] loss. | DATE 2018-Q3 2018-07-01..2018-09-30 2018-35
Its [fourth-quarter] slump is over. | DATE 2018-Q4 2018-10-01..2018-12-31 2018-36
The [fiscal second-quarter] loss was small. | DATE 2019-Q2 - -
It lost money in [the first quarter], against a profit [a year ago]. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33 ; DATE 2018-Q1 2018-01-01..2018-03-31 2018-33
It lost money in [the first quarter], against a profit [a year earlier]. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33 ; DATE 2018-Q1 2018-01-01..2018-03-31 2018-33
Profit in [the first quarter] doubled from [the year-earlier period]. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33 ; DATE 2018-Q1 2018-01-01..2018-03-31 2018-33
[First-quarter] net rose; [year-earlier] figures were restated. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33 ; DATE 2018-Q1 2018-01-01..2018-03-31 2018-33
[First-quarter] net rose; [the latest period] includes a gain. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33 ; DATE 2019-Q1 2019-01-01..2019-03-31 2019-33
The [year-ago] results were restated. | DATE 2018 2018-01-01..2018-12-31 2018
It sold a quarter of its shares. |
Three-quarters of them left. |
[The 4TH QTR] was good. | DATE 2018-Q4 2018-10-01..2018-12-31 2018-36
Earnings rose in [the 1st qtr of 1986]. | DATE 1986-Q1 1986-01-01..1986-03-31 1986-33
Profits fell in [Q3]. | DATE 2018-Q3 2018-07-01..2018-09-30 2018-35
Sales beat [the same quarter of 1985]. | DATE 1985-Q1 1985-01-01..1985-03-31 1985-33
Sales rose in [the quarter] ended [Feb. 28]. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33 ; DATE 2019-02-28 2019-02-28 2019-02-28
Sales rose in [the quarter] ended [July 31, 1989]. | DATE 1989-Q2 1989-04-01..1989-06-30 1989-34 ; DATE 1989-07-31 1989-07-31 1989-07-31
Sales fell in [the second half of the year]. | DATE 2019-H2 2019-07-01..2019-12-31 2019-41
Sales rose in [the first quarter of the year]. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33
Sales fell in [the last half of 1989]. | DATE 1989-H2 1989-07-01..1989-12-31 1989-41
Prices rose in [the latter half of the year]. | DATE 2019-H2 2019-07-01..2019-12-31 2019-41
It opens in [the first quarter of next year]. | DATE 2020-Q1 2020-01-01..2020-03-31 2020-33
It fell in [the third quarter of last year]. | DATE 2018-Q3 2018-07-01..2018-09-30 2018-35
The company's [first fiscal quarter] was poor. | DATE 2019-Q1 - -
Growth slowed in [the quarter] to [June]. | DATE 2018-Q2 2018-04-01..2018-06-30 2018-34 ; DATE 2018-06 2018-06-01..2018-06-30 2018-06
They meet in [the second] and [fourth quarters]. | DATE 2019-Q2 2019-04-01..2019-06-30 2019-34 ; DATE 2019-Q4 2019-10-01..2019-12-31 2019-36
Sales fell in [the first] and [second quarters of 2016]. | DATE 2016-Q1 2016-01-01..2016-03-31 2016-33 ; DATE 2016-Q2 2016-04-01..2016-06-30 2016-34
He left in the first and second rounds. |
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_quarters(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()
