"""Lengths of time. See conftest for the notation."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

TABLE = """
The siege lasted [three years]. | DURATION P3Y - -
The siege lasted [three weeks]. | DURATION P3W - -
The siege lasted [10 days]. | DURATION P10D - -
The siege lasted [48 hours]. | DURATION PT48H - -
The siege lasted [two hours]. | DURATION PT2H - -
The siege lasted [30 minutes]. | DURATION PT30M - -
The siege lasted [90 seconds]. | DURATION PT90S - -
The siege lasted [a week]. | DURATION P1W - -
The siege lasted [a month]. | DURATION P1M - -
The siege lasted [a year]. | DURATION P1Y - -
The siege lasted [an hour]. | DURATION PT1H - -
The siege lasted [a decade]. | DURATION P10Y - -
The siege lasted [five decades]. | DURATION P50Y - -
The siege lasted [two centuries]. | DURATION P200Y - -
The siege lasted [a century]. | DURATION P100Y - -
The siege lasted [several years]. | DURATION PXY - -
The siege lasted [several weeks]. | DURATION PXW - -
The siege lasted [a few days]. | DURATION PXD - -
The siege lasted [a few weeks]. | DURATION PXW - -
The siege lasted [a couple of years]. | DURATION P2Y - -
The siege lasted [a couple of weeks]. | DURATION P2W - -
The siege lasted [many years]. | DURATION PXY - -
The siege lasted [dozens of years]. | DURATION PXY - -
The siege lasted [six-and-a-half years]. | DURATION P6Y6M - -
The siege lasted [two and a half years]. | DURATION P2Y6M - -
The siege lasted [2.5 years]. | DURATION P2Y6M - -
The siege lasted [twenty-four hours]. | DURATION PT24H - -
The siege lasted [a hundred years]. | DURATION P100Y - -
The siege lasted [two hundred years]. | DURATION P200Y - -
The siege lasted [sixty days]. | DURATION P60D - -
The siege lasted [thirty-eight years]. | DURATION P38Y - -
The siege lasted [nearly four decades]. | DURATION P40Y - - LESS_THAN
The siege lasted [nearly three years]. | DURATION P3Y - - LESS_THAN
The siege lasted [almost a hundred years]. | DURATION P100Y - - LESS_THAN
The siege lasted [more than four hours]. | DURATION PT4H - - MORE_THAN
The siege lasted [at least 20 years]. | DURATION P20Y - - EQUAL_OR_MORE
The siege lasted [at least three days]. | DURATION P3D - - EQUAL_OR_MORE
The siege lasted [up to 180 days]. | DURATION P180D - - EQUAL_OR_LESS
The siege lasted [about two weeks]. | DURATION P2W - - APPROX
The siege lasted [around six months]. | DURATION P6M - - APPROX
The siege lasted [less than a month]. | DURATION P1M - - LESS_THAN
The siege lasted [fewer than 10 days]. | DURATION P10D - - LESS_THAN
The siege lasted [over a week]. | DURATION P1W - - MORE_THAN
The siege lasted [under an hour]. | DURATION PT1H - - LESS_THAN
The siege lasted [no more than sixty days]. | DURATION P60D - - EQUAL_OR_LESS
The siege lasted [roughly two years]. | DURATION P2Y - - APPROX
The siege lasted [some 20 years]. | DURATION P20Y - - APPROX
The siege lasted [half an hour]. | DURATION PT30M - -
The siege lasted [half a year]. | DURATION P6M - -
The siege lasted [two to three weeks]. | DURATION PXW - -
The siege lasted [12 to 18 months]. | DURATION PXM - -
The siege lasted [a year or two]. | DURATION PXY - -
The siege lasted [a while]. | DURATION PXX - -
The siege lasted [some time]. | DURATION PXX - -
The siege lasted [two more weeks]. | DURATION P2W - -
The siege lasted [20 more years]. | DURATION P20Y - -
The siege lasted [a weekend]. | DURATION P1WE - -
Sales fell over [the past three months]. | DURATION P3M 2019-02-15..2019-05-15 2019-02-15/2019-05-15
Sales fell over [the last nine days]. | DURATION P9D 2019-05-06..2019-05-15 2019-05-06/2019-05-15
Sales fell over [the last five years]. | DURATION P5Y 2014-05-15..2019-05-15 2014-05-15/2019-05-15
Sales fell over [the past few weeks]. | DURATION PXW - -
Sales fell over [the past two decades]. | DURATION P20Y 1999-05-15..2019-05-15 1999-05-15/2019-05-15
Sales fell over [the next two years]. | DURATION P2Y 2019-05-15..2021-05-15 2019-05-15/2021-05-15
Sales fell over [the next several days]. | DURATION PXD - -
Sales fell over [the next 14 months]. | DURATION P14M 2019-05-15..2020-07-15 2019-05-15/2020-07-15
Sales fell over [the next two years or so]. | DURATION P2Y 2019-05-15..2021-05-15 2019-05-15/2021-05-15
Sales fell over [the coming weeks]. | DURATION PXW - -
Sales fell over [recent years]. | DURATION PXY - -
Sales fell over [recent months]. | DURATION PXM - -
Sales fell over [recent weeks]. | DURATION PXW - -
Sales fell over [the last twenty-four hours]. | DURATION PT24H - -
Sales fell over [the past six weeks]. | DURATION P6W 2019-04-03..2019-05-15 2019-04-03/2019-05-15
Sales fell over [the previous five months]. | DURATION P5M - -
Sales fell over [the following two days]. | DURATION P2D - -
Sales fell over [the last few months]. | DURATION PXM - -
Sales fell over [the next 12 to 18 months]. | DURATION PXM - -
Sales fell over [the past decade]. | DURATION P10Y 2009-05-15..2019-05-15 2009-05-15/2019-05-15
In [the first nine months] it earned more. | DURATION P9M - -
In [the nine months] it earned more. | DURATION P9M - -
In [the six months] it earned more. | DURATION P6M - -
In [the first two years] it earned more. | DURATION P2Y - -
In [the three days] it earned more. | DURATION P3D - -
In [the first 10 months] it earned more. | DURATION P10M - -
In [the next five years] it earned more. | DURATION P5Y 2019-05-15..2024-05-15 2019-05-15/2024-05-15
The [two-year] program ended. | DURATION P2Y - -
A [30-day] rate was set. | DURATION P30D - -
The [eight-year] war ended. | DURATION P8Y - -
The [8-month-old] truce held. | DURATION P8M - -
The [10-hour] tour ended. | DURATION PT10H - -
Her [six-week] trip ended. | DURATION P6W - -
[A three-year period] followed. | DURATION P3Y - -
The [23-year] occupation ended. | DURATION P23Y - -
A [five year] low was hit. | DURATION P5Y - -
A [day-long] meeting failed. | DURATION P1D - -
A [week-long] strike ended. | DURATION P1W - -
They fought for [years]. | DURATION PXY - -
It followed [months] of talks. | DURATION PXM - -
Within [weeks] he was gone. | DURATION PXW - -
It was ruled from Rome for [centuries]. | DURATION PXC - -
It took [days] of work. | DURATION PXD - -
For [decades] it stood. | DURATION PXE - -
They left after [two days] of talks. | DURATION P2D - -
[Three days] of rain followed. | DURATION P3D - -
The [half-hour] show ended. | DURATION PT30M - -
A [half-hour] show ended. | DURATION PT30M - -
It rose in [the year] ended [March 31, 2018]. | DURATION P1Y 2017-04-01..2018-03-31 2017-04-01/2018-03-31 ; DATE 2018-03-31 2018-03-31 2018-03-31
He was there for [more than half a century]. | DURATION P50Y - - MORE_THAN
A [60-day] wait began. | DURATION P60D - -
It is sold over [five years]. | DURATION P5Y - -
It was sold in [over five years]. | DURATION P5Y - - MORE_THAN
She is 55 years old. |
A 6-year-old boy was found. |
The 44-year-old doctor left. |
She is 6 years old. |
He won after 15 rounds of talks. |
The work took [2 1/2 years]. | DURATION P2Y6M - -
He fought a [6-1/2-year] war. | DURATION P6Y6M - -
He held out for [5 ½ months]. | DURATION P5.5M - -
It rained [all day]. | DURATION P1D - -
They sang [all night]. | DURATION P1TNI - -
The shop is open [all year]. | DURATION P1Y - -
He has spent [a quarter-century] in Congress. | DURATION P25Y - -
It took [more than a quarter of a century]. | DURATION P25Y - - MORE_THAN
Over [the years] they forgot him. | DURATION PXY - -
In [the early years] he painted. | DURATION PXY - -
He was seen in [the weeks] before the vote. | DURATION PXW - -
They met in [the first days] after the flood. | DURATION PXD - -
Output fell in [the first three quarters] of [1986]. | DURATION P3Q - - ; DATE 1986 1986-01-01..1986-12-31 1986
The truce would last [four years]. | DURATION P4Y - -
A [months-long] siege ended. | DURATION PXM - -
It broke just [hours] after the vote. | DURATION PTXH - -
Prices fall to a [4-Month] Low. | DURATION P4M - -
The plan runs over [the next decade]. | DURATION P10Y 2019-05-15..2029-05-15 2019-05-15/2029-05-15
He faces [up to five years] in prison. | DURATION P5Y - - EQUAL_OR_LESS
It took [two hours and 15 minutes]. | DURATION PT2H15M - -
It took [1 hour 20 minutes]. | DURATION PT1H20M - -
It took [an hour and a half]. | DURATION PT1H30M - -
It took [a year and a half]. | DURATION P1Y6M - -
Over [the past year and a half] he rose. | DURATION P1Y6M - -
He got [three years, two months]. | DURATION P3Y2M - -
It ran [five days and six hours]. | DURATION P5DT6H - -
Wait [an hour and 20 minutes]. | DURATION PT1H20M - -
[Hours] later, he left. | DURATION PTXH - -
The vote is just [weeks] away. | DURATION PXW - -
He had served ''[13 months] in hell''. | DURATION P13M - -
It lasted [half a dozen years]. | DURATION P6Y - -
It took [two dozen days]. | DURATION P24D - -
He left after [a dozen years]. | DURATION P12Y - -
Over [the past dozen years] he rose. | DURATION P12Y 2007-05-15..2019-05-15 2007-05-15/2019-05-15
In [the year] since the quake, many left. | DURATION P1Y - -
It took [dozens of years]. | DURATION PXY - -
It lost for [at least the past 18 months]. | DURATION P18M 2017-11-15..2019-05-15 2017-11-15/2019-05-15 EQUAL_OR_MORE
They talked about [the past 18 months]. | DURATION P18M 2017-11-15..2019-05-15 2017-11-15/2019-05-15
It will snow in [the next day or two]. | DURATION PXD - -
It took [four-plus months]. | DURATION P4M - - MORE_THAN
She put in [35-plus hours]. | DURATION PT35H - - MORE_THAN
It was an [hour-and-a-half] speech. | DURATION PT1H30M - -
It took [5 1/2 hours]. | DURATION PT5H30M - -
It took [a minute and a half]. | DURATION PT1M30S - -
It fell in [the last half century]. | DURATION P50Y - -
In [the year] to [June 30] it grew. | DURATION P1Y 2017-07-01..2018-06-30 2017-07-01/2018-06-30 ; DATE 2018-06-30 2018-06-30 2018-06-30
It took [2.5 days]. | DURATION P2DT12H - -
It took [2.5 weeks]. | DURATION P2.5W - -
It took [weeks] to find. | DURATION PXW - -
They spent [months] on it. | DURATION PXM - -
He got a [2- to 3-year] term. | DURATION PXY - -
He got a [two- or three-year] term. | DURATION PXY - -
It takes between [two and six days]. | DURATION PXD - -
It takes two and [six days] are too many. | DURATION P6D - -
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_durations(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()
