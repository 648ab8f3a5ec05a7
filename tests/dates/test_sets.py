"""Times that come back. See conftest for the notation."""

from __future__ import annotations

import pytest

TABLE = """
The paper is printed [every Tuesday]. | SET XXXX-WXX-2 - - quant=EVERY
The paper is printed [every day]. | SET P1D - - quant=EVERY
The paper is printed [every week]. | SET P1W - - quant=EVERY
The paper is printed [each year]. | SET P1Y - - quant=EACH
The paper is printed [each month]. | SET P1M - - quant=EACH
The paper is printed [every year]. | SET P1Y - - quant=EVERY
The paper is printed [every other week]. | SET P2W - - quant=EVERY_OTHER
The paper is printed [every other day]. | SET P2D - - quant=EVERY_OTHER
The paper is printed [every three months]. | SET P3M - - quant=EVERY
The paper is printed [every two years]. | SET P2Y - - quant=EVERY
The paper is printed [every 10 minutes]. | SET PT10M - - quant=EVERY
The paper is printed [twice a week]. | SET P1W - - freq=2X
The paper is printed [once a year]. | SET P1Y - - freq=1X
The paper is printed [three times a year]. | SET P1Y - - freq=3X
The paper is printed [four times a day]. | SET P1D - - freq=4X
The paper is printed [weekdays]. | SET XXXX-WXX - -
The paper is printed [every morning]. | SET XXXX-XX-XXTMO - - quant=EVERY
The paper is printed [every Sunday morning]. | SET XXXX-WXX-7TMO - - quant=EVERY
The paper is printed [every summer]. | SET XXXX-SU - - quant=EVERY
The paper is printed [each spring]. | SET XXXX-SP - - quant=EACH
Wages are paid on [the 5th of every month]. | SET XXXX-XX-05 - - quant=EVERY
Wages are paid on [the twentieth of each month]. | SET XXXX-XX-20 - - quant=EACH
They meet on [the first] and [third Tuesdays of the month]. | SET XXXX-WXX-2 - - ; SET XXXX-WXX-2 - -
The paper is printed [every July]. | SET XXXX-07 - - quant=EVERY
The paper is printed [each July 4]. | SET XXXX-07-04 - - quant=EACH
The paper is printed [every hour]. | SET PT1H - - quant=EVERY
The paper is printed [every weekend]. | SET XXXX-WXX-WE - - quant=EVERY
The paper is printed [daily]. | SET P1D - -
The paper is printed [weekly]. | SET P1W - -
The paper is printed [monthly]. | SET P1M - -
The paper is printed [annually]. | SET P1Y - -
The paper is printed [yearly]. | SET P1Y - -
The paper is printed [nightly]. | SET P1D - -
The paper is printed [hourly]. | SET PT1H - -
The paper is printed [every quarter]. | SET P1Q - - quant=EVERY
The paper is printed [each quarter]. | SET P1Q - - quant=EACH
The paper is printed [every decade]. | SET P10Y - - quant=EVERY
The paper is printed [Mondays]. | SET XXXX-WXX-1 - -
The paper is printed [Fridays]. | SET XXXX-WXX-5 - -
The paper is printed [Saturday nights]. | SET XXXX-WXX-6TNI - -
The paper is printed [every night]. | SET XXXX-XX-XXTNI - - quant=EVERY
The paper is printed [twice a day]. | SET P1D - - freq=2X
The paper is printed [once a month]. | SET P1M - - freq=1X
It pays $3 million [a year]. | SET P1Y - -
It sells 50,000 [a month]. | SET P1M - -
It makes 500 cars [a day]. | SET P1D - -
It grows 7 percent [a year]. | SET P1Y - -
The [daily] tally rose. | SET P1D - -
His [weekly] address was short. | SET P1W - -
The [monthly] gain was small. | SET P1M - -
It costs 90 cents [a week]. | SET P1W - -
They do dozens of interviews [a day]. | SET P1D - -
On [Tuesdays] it is closed. | SET XXXX-WXX-2 - -
The Daily News was sold. |
Its annual meeting is open. |
Its quarterly dividend was cut. |
The dividend is paid [quarterly]. | SET P1Q - -
He works [three days a week]. | SET P1W - - freq=3D
He works [40 hours a week]. | SET P1W - - freq=40H
It is open [24 hours a day]. | SET P1D - - freq=24H
They meet on [the first Monday of each month]. | SET XXXX-WXX-1 - - quant=EACH
It runs [every weekday]. | SET XXXX-WXX - -
He rests on [weekends]. | SET XXXX-WXX-WE - -
It costs $12 [per year]. | SET P1Y - -
It pays $15 [per hour]. | SET PT1H - -
The paper is printed [every second Tuesday]. | SET XXXX-WXX-2 - - quant=EVERY
The paper is printed [every other Sunday]. | SET XXXX-WXX-7 - - quant=EVERY_OTHER
The paper is printed [every third day]. | SET P3D - - quant=EVERY
The paper is printed [twice weekly]. | SET P1W - - freq=2X
The paper is printed [three times daily]. | SET P1D - - freq=3X
The paper is printed [every few years]. | SET PXY - - quant=EVERY
The paper is printed [every four to six weeks]. | SET PXW - - quant=EVERY
The paper is printed [every couple of weeks]. | SET P2W - - quant=EVERY
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_sets(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()
