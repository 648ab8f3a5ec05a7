"""One day of reference and another: what the resolver makes of the same words. See conftest for the notation.

In front of each line stands the reference day, `none` where there is none.
"""

# ruff: noqa: E501
from __future__ import annotations

from datetime import date

import pytest

from newsparse import dates
from newsparse.text import normalized

TABLE = """
2019-05-15: The fair ran from [May 20] to [Monday]. | DATE 2018-05-20 2018-05-20 2018-05-20 until=2019-05-13 ; DATE 2019-05-13 2019-05-13 2019-05-13
2019-05-15: The mill closed on [Friday]; by the plan it will open in [June]. | DATE 2019-05-10 2019-05-10 2019-05-10 ; DATE 2019-06 2019-06-01..2019-06-30 2019-06
2019-05-15: Sales fell in [the third quarter]. | DATE 2018-Q3 2018-07-01..2018-09-30 2018-35
2019-05-15: Sales will fall in [the third quarter]. | DATE 2019-Q3 2019-07-01..2019-09-30 2019-35
2019-05-15: [The third quarter], by the plan. | DATE 2019-Q3 2019-07-01..2019-09-30 2019-35
2019-05-15: [The fourth quarter], by the plan. | DATE 2018-Q4 2018-10-01..2018-12-31 2018-36
2019-05-15: Sales fell in [the fourth quarter]. | DATE 2018-Q4 2018-10-01..2018-12-31 2018-36
2019-05-15: Sales rose in [the first quarter]. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33
2019-12-10: Sales will rise in [the first quarter]. | DATE 2020-Q1 2020-01-01..2020-03-31 2020-33
2019-12-10: Sales rose in [the first quarter]. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33
2019-01-20: Sales rose in [the fourth quarter]. | DATE 2018-Q4 2018-10-01..2018-12-31 2018-36
2019-05-15: Profit rose in [the first quarter]; it will fall in [the second quarter]. [A year ago] it rose. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33 ; DATE 2019-Q2 2019-04-01..2019-06-30 2019-34 ; DATE 2018-Q1 2018-01-01..2018-03-31 2018-33
2019-05-15: Profit rose in [the second quarter]. [A year ago] it fell. | DATE 2019-Q2 2019-04-01..2019-06-30 2019-34 ; DATE 2018-Q2 2018-04-01..2018-06-30 2018-34
2019-05-15: Profit fell in [the first quarter of 2017]. [A year ago] it rose. | DATE 2017-Q1 2017-01-01..2017-03-31 2017-33 ; DATE 2018 2018-01-01..2018-12-31 2018
2019-05-15: Profit fell in [the quarter] ended [July 31]. | DATE 2018-Q2 2018-04-01..2018-06-30 2018-34 ; DATE 2018-07-31 2018-07-31 2018-07-31
2019-05-15: Profit fell in [the quarter] ended [March 31, 2018]. | DATE 2018-Q1 2018-01-01..2018-03-31 2018-33 ; DATE 2018-03-31 2018-03-31 2018-03-31
2019-05-15: Profit fell in [the first quarter]. [The quarter] ended [March 2] was good. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33 ; DATE 2019-Q1 2019-01-01..2019-03-31 2019-33 ; DATE 2019-03-02 2019-03-02 2019-03-02
2019-05-15: Profit fell in [last year's third quarter]. | DATE 2018-Q3 2018-07-01..2018-09-30 2018-35
none: Profit fell in [last year's third quarter]. | DATE XXXX-Q3 - -
none: Profit fell in [the third quarter]. | DATE XXXX-Q3 - -
none: Profit fell in [the latest quarter]. | DATE XXXX-QX - -
none: It began in ['49]. | DATE XX49 - -
none: It began in ['50]. | DATE XX50 - -
2019-05-15: It began in ['99]. | DATE 1999 1999-01-01..1999-12-31 1999
2019-05-15: It began in [the 1st century]. | DATE 00 0001-01-01..0100-12-31 00XX
2019-05-15: It happened on [Labor Day weekend]. | DATE 2018-W35-WE 2018-09-01..2018-09-02 2018-09-01/2018-09-02
2019-05-15: It happened on [Thanksgiving weekend]. | DATE 2018-W47-WE 2018-11-24..2018-11-25 2018-11-24/2018-11-25
2019-05-15: It happened in [Christmas week]. | DATE 2018-W52 2018-12-24..2018-12-30 2018-12-24/2018-12-30
2019-05-15: It happened in [Easter week]. | DATE 2019-W16 2019-04-15..2019-04-21 2019-04-15/2019-04-21
2019-05-15: They will meet on [the first Monday in July]. | DATE 2019-07-01 2019-07-01 2019-07-01
2019-05-15: They met on the fifth Monday in February. |
2019-05-15: They will meet in [the week of June 3]. | DATE 2019-W23 2019-06-03..2019-06-09 2019-06-03/2019-06-09
2019-05-15: It is open [this winter]. | DATE 2019-WI 2019-12-01..2020-02-29 2019-24
2019-02-15: It is open [this winter]. | DATE 2018-WI 2018-12-01..2019-02-28 2018-24
2019-02-15: It was cold [this winter]. | DATE 2018-WI 2018-12-01..2019-02-28 2018-24
2019-05-15: It was cold [last winter]. | DATE 2018-WI 2018-12-01..2019-02-28 2018-24
2019-05-15: It was cold [last summer]. | DATE 2018-SU 2018-06-01..2018-08-31 2018-22
2019-05-15: It will be hot [this summer]. | DATE 2019-SU 2019-06-01..2019-08-31 2019-22
2019-05-15: It will be hot [next summer]. | DATE 2019-SU 2019-06-01..2019-08-31 2019-22
2019-05-15: He left [last May]. | DATE 2018-05 2018-05-01..2018-05-31 2018-05
2019-05-15: He left [last June]. | DATE 2018-06 2018-06-01..2018-06-30 2018-06
2019-05-15: He will leave [next May]. | DATE 2020-05 2020-05-01..2020-05-31 2020-05
2019-05-15: He will leave [next June]. | DATE 2019-06 2019-06-01..2019-06-30 2019-06
2019-05-15: He leaves [this May]. | DATE 2019-05 2019-05-01..2019-05-31 2019-05
2019-05-15: He leaves [this December]. | DATE 2019-12 2019-12-01..2019-12-31 2019-12
2019-05-15: He left in [December]. | DATE 2018-12 2018-12-01..2018-12-31 2018-12
2019-05-15: He will leave in [June]. | DATE 2019-06 2019-06-01..2019-06-30 2019-06
2019-05-15: He left on [April 20]. | DATE 2019-04-20 2019-04-20 2019-04-20
2019-05-15: He stays until [January 20]. | DATE 2020-01-20 2020-01-20 2020-01-20
2019-05-15: He stays until [February 20]. | DATE 2020-02-20 2020-02-20 2020-02-20
2019-05-15: He has stayed since [June 20]. | DATE 2018-06-20 2018-06-20 2018-06-20
2019-12-20: He will leave on [January 10]. | DATE 2020-01-10 2020-01-10 2020-01-10
2019-12-20: It is on [January 10]. | DATE 2020-01-10 2020-01-10 2020-01-10
2019-01-10: He left on [December 20]. | DATE 2018-12-20 2018-12-20 2018-12-20
2019-05-15: [The weekend] was wet. | DATE 2019-W19-WE 2019-05-11..2019-05-12 2019-05-11/2019-05-12
2019-05-13: [The weekend] was wet. | DATE 2019-W19-WE 2019-05-11..2019-05-12 2019-05-11/2019-05-12
2019-05-13: It will rain [this weekend]. | DATE 2019-W20-WE 2019-05-18..2019-05-19 2019-05-18/2019-05-19
2019-05-13: [This weekend], by the plan. | DATE 2019-W19-WE 2019-05-11..2019-05-12 2019-05-11/2019-05-12
2019-05-14: [This weekend], by the plan. | DATE 2019-W19-WE 2019-05-11..2019-05-12 2019-05-11/2019-05-12
2019-05-15: [This weekend], by the plan. | DATE 2019-W20-WE 2019-05-18..2019-05-19 2019-05-18/2019-05-19
2019-05-18: [This weekend], by the plan. | DATE 2019-W20-WE 2019-05-18..2019-05-19 2019-05-18/2019-05-19
2019-05-19: He left [last week]. | DATE 2019-W20 2019-05-13..2019-05-19 2019-05-13/2019-05-19
2019-05-19: He will leave [next week]. | DATE 2019-W21 2019-05-20..2019-05-26 2019-05-20/2019-05-26
2019-05-15: He left [five weeks ago]. | DATE 2019-04-10 2019-04-10 2019-04-10
2019-05-15: He left [a week ago]. | DATE 2019-W19 2019-05-06..2019-05-12 2019-05-06/2019-05-12
2019-05-15: He left [60 weeks ago]. | DATE 2018-W12 2018-03-19..2018-03-25 2018-03-19/2018-03-25
2019-05-15: He left in [2017]; [two weeks later] she left. | DATE 2017 2017-01-01..2017-12-31 2017 ; DATE XXXX-XX-XX - XXXX-XX-XX
2019-05-15: He left on [June 3, 2017]; [two weeks later] she left. | DATE 2017-06-03 2017-06-03 2017-06-03 ; DATE 2017-06-17 2017-06-17 2017-06-17
2019-05-15: He left on [June 3, 2017]; [the following day] she left. | DATE 2017-06-03 2017-06-03 2017-06-03 ; DATE 2017-06-04 2017-06-04 2017-06-04
2019-05-15: He left on [June 3, 2017]; [that year] she left. | DATE 2017-06-03 2017-06-03 2017-06-03 ; DATE 2017 2017-01-01..2017-12-31 2017
2019-05-15: [That year] she left. | DATE XXXX - XXXX
2019-05-15: He came on [May 14]; [two days later] he left. | DATE 2019-05-14 2019-05-14 2019-05-14 ; DATE XXXX-XX-XX - XXXX-XX-XX
2019-05-15: He came on [May 13]; [two days later] he left. | DATE 2019-05-13 2019-05-13 2019-05-13 ; DATE 2019-05-15 2019-05-15 2019-05-15
2019-05-15: He came on [May 14]; [two days later] he will leave. | DATE 2019-05-14 2019-05-14 2019-05-14 ; DATE 2019-05-16 2019-05-16 2019-05-16
2019-05-15: The shop was open from [Friday] to [Monday]. | DATE 2019-05-10 2019-05-10 2019-05-10 until=2019-05-13 ; DATE 2019-05-13 2019-05-13 2019-05-13
2019-05-15: It ran from [Dec. 20] to [Jan. 3]. | DATE 2018-12-20 2018-12-20 2018-12-20 until=2019-01-03 ; DATE 2019-01-03 2019-01-03 2019-01-03
2019-05-15: It ran from [Dec. 20, 2018] to [Jan. 3]. | DATE 2018-12-20 2018-12-20 2018-12-20 until=2019-01-03 ; DATE 2019-01-03 2019-01-03 2019-01-03
2019-05-15: It ran from [November] to [February]. | DATE 2018-11 2018-11-01..2018-11-30 2018-11 until=2019-02 ; DATE 2019-02 2019-02-01..2019-02-28 2019-02
2019-05-15: It meets [every May]. | SET XXXX-05 - - quant=EVERY
2019-05-15: It meets [every spring]. | SET XXXX-SP - - quant=EVERY
2019-05-15: It meets [every winter]. | SET XXXX-WI - - quant=EVERY
2019-05-15: It meets [every Sunday]. | SET XXXX-WXX-7 - - quant=EVERY
2019-05-15: It meets [every weekend]. | SET XXXX-WXX-WE - - quant=EVERY
2019-05-15: It meets [every quarter]. | SET P1Q - - quant=EVERY
2019-05-15: It meets [every two hours]. | SET PT2H - - quant=EVERY
2019-05-15: It meets [every hour]. | SET PT1H - - quant=EVERY
2019-05-15: It meets [every few weeks]. | SET PXW - - quant=EVERY
2019-05-15: It meets [every decade]. | SET P10Y - - quant=EVERY
2019-05-15: It meets [every evening]. | SET XXXX-XX-XXTEV - - quant=EVERY
2019-05-15: It meets [every Tuesday evening]. | SET XXXX-WXX-2TEV - - quant=EVERY
2019-05-15: It meets [every 10000 days]. | SET P10000D - - quant=EVERY
2019-05-15: It meets [every Jan. 5]. | SET XXXX-01-05 - - quant=EVERY
2019-05-15: It meets [twice a week]. | SET P1W - - freq=2X
2019-05-15: It took [half a year]. | DURATION P6M - -
2019-05-15: It took [half a decade]. | DURATION P5Y - -
2019-05-15: It took [half a century]. | DURATION P50Y - -
2019-05-15: It took [half a day]. | DURATION PT12H - -
2019-05-15: It took [half an hour]. | DURATION PT30M - -
2019-05-15: It took [half a month]. | DURATION P0.5M - -
2019-05-15: It took [a decade and a half]. | DURATION P15Y - -
2019-05-15: It took [decades]. | DURATION PXE - -
2019-05-15: It took [a fortnight]. | DURATION P2W - -
2019-05-15: It took [three weekends]. | DURATION P3WE - -
2019-05-15: It took [a millennium]. | DURATION P1000Y - -
2019-05-15: It took [a year and three months]. | DURATION P1Y3M - -
2019-05-15: It took [one day and two hours]. | DURATION P1DT2H - -
2019-05-15: It took [some time]. | DURATION PXX - -
2019-05-15: It fell in [the past six months]. | DURATION P6M 2018-11-15..2019-05-15 2018-11-15/2019-05-15
2019-05-15: It fell in [the past three days]. | DURATION P3D 2019-05-12..2019-05-15 2019-05-12/2019-05-15
2019-05-15: It will fall in [the next two years]. | DURATION P2Y 2019-05-15..2021-05-15 2019-05-15/2021-05-15
2019-05-15: It fell over [the past decade]. | DURATION P10Y 2009-05-15..2019-05-15 2009-05-15/2019-05-15
2019-05-15: It fell over [the past two hours]. | DURATION PT2H - -
none: It fell over [the past two years]. | DURATION P2Y - -
2019-05-15: Profit rose in [the first quarter]. In [the six months] profit fell. [A year ago] it rose. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33 ; DURATION P6M - - ; DATE 2018 2018-01-01..2018-12-31 2018
2019-05-15: He left at [3:10:59 p.m. Tuesday]. | TIME 2019-05-14T15:10:59 2019-05-14T15:10:59 2019-05-14T15:10:59
2019-05-15: He left at [midnight Tuesday]. | TIME 2019-05-14T24:00 2019-05-15T00:00:00 2019-05-15T00:00:00
2019-05-15: He left at [0600 GMT]. | TIME 2019-05-15T06:00 2019-05-15T06:00:00+00:00 2019-05-15T06:00:00Z
2019-05-15: He left at [3 p.m. EST on May 3]. | TIME 2019-05-03T15:00 2019-05-03T15:00:00-05:00 2019-05-03T15:00:00-05:00
2019-05-15: He left at [3 p.m. IST on May 3]. | TIME 2019-05-03T15:00 2019-05-03T15:00:00+05:30 2019-05-03T15:00:00+05:30
2019-05-15: He left on [Tuesday evening]. | TIME 2019-05-14TEV 2019-05-14 -
2019-05-15: He left [yesterday morning]. | TIME 2019-05-14TMO 2019-05-14 -
none: He left at [3 p.m.] | TIME XXXX-XX-XXT15:00 - -
none: He left on [Tuesday evening]. | TIME XXXX-WXX-2TEV - -
none: He left [last night]. | TIME XXXX-XX-XXTNI - -
2019-05-15: He will come on [Tuesday of next week]. | DATE 2019-05-21 2019-05-21 2019-05-21
2019-05-15: He came on [Tuesday of last week]. | DATE 2019-05-07 2019-05-07 2019-05-07
2019-05-15: He will come [a week from Tuesday]. | DATE 2019-05-28 2019-05-28 2019-05-28
2019-05-15: He comes [next Wednesday]. | DATE 2019-05-22 2019-05-22 2019-05-22
2019-05-15: He came [last Wednesday]. | DATE 2019-05-08 2019-05-08 2019-05-08
2019-05-15: He comes [this Monday]. | DATE 2019-05-20 2019-05-20 2019-05-20
2019-05-15: He came [this Monday]. | DATE 2019-05-13 2019-05-13 2019-05-13
2019-05-15: He comes [this Friday]. | DATE 2019-05-17 2019-05-17 2019-05-17
2019-05-15: He comes on a [Sunday]. | DATE XXXX-WXX-7 - -
2019-05-15: [Thursday], by the plan. | DATE 2019-05-16 2019-05-16 2019-05-16
2019-05-15: [Friday], by the plan. | DATE 2019-05-10 2019-05-10 2019-05-10
2019-05-15: He will come after [Thursday]'s vote. | DATE 2019-05-16 2019-05-16 2019-05-16
2019-05-15: He came on [June 3, 2017]. [The following Tuesday] he left. | DATE 2017-06-03 2017-06-03 2017-06-03 ; DATE 2017-06-06 2017-06-06 2017-06-06
2019-05-15: He came on [June 3, 2017]. On [the 15th] he left. | DATE 2017-06-03 2017-06-03 2017-06-03 ; DATE 2017-06-15 2017-06-15 2017-06-15
none: On [the 15th] he left. | DATE XXXX-XX-15 - XXXX-XX-15
2019-05-15: On [the 31st] he left. | DATE 2019-05-31 2019-05-31 2019-05-31
2019-02-15: On the 31st he left. |
2019-05-15: He left on [Tuesday, Dec. 25]. | DATE 2018-12-25 2018-12-25 2018-12-25
2019-05-15: He left [the day] before the vote. | DATE XXXX-XX-XX - XXXX-XX-XX
none: He left [last week]. | DATE XXXX-WXX - -
none: He left [last year]. | DATE XXXX - XXXX
none: He left [last weekend]. | DATE XXXX-WXX-WE - -
none: He left [that year]. | DATE XXXX - XXXX
none: He left [that month]. | DATE XXXX-XX - XXXX-XX
2019-05-15: He left in [fiscal 2018]. | DATE 2018 - -
2019-05-15: He left in [the fiscal year]. | DATE 2019 - -
2019-05-15: It began in [the '60s]. | DATE 196 1960-01-01..1969-12-31 196X
2019-05-15: It began in [the '20s]. | DATE 192 1920-01-01..1929-12-31 192X
2019-05-15: It began in [the '30s]. | DATE 193 1930-01-01..1939-12-31 193X
none: It began in [the '20s]. | DATE XX2 - -
2019-05-15: It began in [the 1960s]. | DATE 196 1960-01-01..1969-12-31 196X
none: It was on Nov. 31. |
none: It was on [Feb. 29]. | DATE XXXX-02-29 - XXXX-02-29
none: It was on [the last day of April]. | DATE XXXX-04-XX - XXXX-04-XX
2019-05-15: It was on [the last day of April]. | DATE 2019-04-30 2019-04-30 2019-04-30
none: It was on [Labor Day]. | DATE XXXX-XX-XX - XXXX-XX-XX
none: It was on [Labor Day weekend]. | DATE XXXX-WXX-WE - -
none: It was in [Easter week]. | DATE XXXX-WXX - -
none: It was in [the week of June 3]. | DATE XXXX-WXX - -
none: It was [this spring]. | DATE XXXX-SP - -
none: It was [the first Monday in July]. | DATE XXXX-07-XX - XXXX-07-XX
none: It was in [July]. | DATE XXXX-07 - XXXX-07
2019-05-15: He stays until [April 20]. | DATE 2020-04-20 2020-04-20 2020-04-20
2019-05-15: He stays until [March 20]. | DATE 2020-03-20 2020-03-20 2020-03-20
2019-10-10: Sales will rise in [the first quarter]. | DATE 2020-Q1 2020-01-01..2020-03-31 2020-33
9999-12-31: He left at [midnight Friday]. | TIME 9999-12-31T24:00 - -
2019-05-15: He left in [March]. It ran from [Dec. 20] to [Jan. 3]. | DATE 2019-03 2019-03-01..2019-03-31 2019-03 ; DATE 2018-12-20 2018-12-20 2018-12-20 until=2019-01-03 ; DATE 2019-01-03 2019-01-03 2019-01-03
2019-05-15: It will run from [Dec. 20] to [Jan. 3]. | DATE 2019-12-20 2019-12-20 2019-12-20 until=2020-01-03 ; DATE 2020-01-03 2020-01-03 2020-01-03
2019-10-15: It will run from [Dec. 20] to [Jan. 3]. | DATE 2019-12-20 2019-12-20 2019-12-20 until=2020-01-03 ; DATE 2020-01-03 2020-01-03 2020-01-03
2019-05-15: He left in [March]. It will run from [Dec. 20] to [Jan. 3]. It was open from [Friday] to [Tuesday]. | DATE 2019-03 2019-03-01..2019-03-31 2019-03 ; DATE 2019-12-20 2019-12-20 2019-12-20 until=2020-01-03 ; DATE 2020-01-03 2020-01-03 2020-01-03 ; DATE 2019-05-10 2019-05-10 2019-05-10 until=2019-05-14 ; DATE 2019-05-14 2019-05-14 2019-05-14
2019-05-15: It was open from [Friday] to [Tuesday]. | DATE 2019-05-10 2019-05-10 2019-05-10 until=2019-05-14 ; DATE 2019-05-14 2019-05-14 2019-05-14
2019-05-15: It will run from [Friday] to [Monday]. | DATE 2019-05-17 2019-05-17 2019-05-17 until=2019-05-20 ; DATE 2019-05-20 2019-05-20 2019-05-20
2019-05-15: It meets [every second Tuesday]. | SET XXXX-WXX-2 - - quant=EVERY
2019-05-15: It meets [every other Friday]. | SET XXXX-WXX-5 - - quant=EVERY_OTHER
2019-05-15: Profit rose in [the first quarter]. In [the three months] profit fell. [A year ago] it rose. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33 ; DURATION P3M - - ; DATE 2018-Q1 2018-01-01..2018-03-31 2018-33
2019-05-15: Profit rose in [the first quarter]. In [the nine months] profit fell. [A year ago] it rose. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33 ; DURATION P9M - - ; DATE 2018 2018-01-01..2018-12-31 2018
2019-05-15: Profit rose in [the first quarter]. In [the past six months] profit fell. [A year ago] it rose. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33 ; DURATION P6M 2018-11-15..2019-05-15 2018-11-15/2019-05-15 ; DATE 2018-Q1 2018-01-01..2018-03-31 2018-33
2019-05-15: Profit rose in [the first quarter]. [The year-earlier period] was good. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33 ; DATE 2018-Q1 2018-01-01..2018-03-31 2018-33
2019-05-15: Profit rose in [the first quarter]. [Last year's quarter] was good. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33 ; DATE 2018-Q1 2018-01-01..2018-03-31 2018-33
2019-05-15: [The 2017 quarter] was good. | DATE 2017-Q1 2017-01-01..2017-03-31 2017-33
2019-05-15: [This quarter] was good. | DATE 2019-Q2 2019-04-01..2019-06-30 2019-34
2019-05-15: [The latest quarter] was good. | DATE 2019-Q1 2019-01-01..2019-03-31 2019-33
2019-12-27: He came on [Christmas]. | DATE 2019-12-25 2019-12-25 2019-12-25
2019-07-01: He came on [Christmas]. | DATE 2018-12-25 2018-12-25 2018-12-25
2019-07-01: He will come on [Easter]. | DATE 2020-04-12 2020-04-12 2020-04-12
2019-07-01: It was cold in [winter]. | DATE 2018-WI 2018-12-01..2019-02-28 2018-24
2019-07-01: It will be cold in [the winter]. | DATE 2019-WI 2019-12-01..2020-02-29 2019-24
2019-07-01: It was warm in [spring]. | DATE 2019-SP 2019-03-01..2019-05-31 2019-21
2019-12-31: It rained in [December]. | DATE 2019-12 2019-12-01..2019-12-31 2019-12
2019-12-31: It will rain in [January]. | DATE 2020-01 2020-01-01..2020-01-31 2020-01
2019-01-01: It rained in [January]. | DATE 2019-01 2019-01-01..2019-01-31 2019-01
2019-01-01: It rained in [December]. | DATE 2018-12 2018-12-01..2018-12-31 2018-12
2019-02-28: It was [a month ago]. | DATE 2019-01 2019-01-01..2019-01-31 2019-01
2019-03-31: It was [a month ago]. | DATE 2019-02 2019-02-01..2019-02-28 2019-02
2020-02-29: It was [a year ago]. | DATE 2019 2019-01-01..2019-12-31 2019
2020-02-29: It was [four years ago]. | DATE 2016 2016-01-01..2016-12-31 2016
2019-05-15: It was [a fortnight ago]. | DATE 2019-05-01 2019-05-01 2019-05-01
2019-05-15: It will come in [two weeks]. | DURATION P2W - -
2019-05-15: It will come in [52 weeks]. | DURATION P52W - -
2019-05-15: He left in [2017]. [The next year] he came. [A year later] he left. | DATE 2017 2017-01-01..2017-12-31 2017 ; DATE 2018 2018-01-01..2018-12-31 2018 ; DATE 2019 2019-01-01..2019-12-31 2019
2019-05-15: He left in [July 2017]. [The next month] he came. | DATE 2017-07 2017-07-01..2017-07-31 2017-07 ; DATE 2017-08 2017-08-01..2017-08-31 2017-08
2019-05-15: He left in [July 2017]. [Two months later] he came. [That month] it rained. | DATE 2017-07 2017-07-01..2017-07-31 2017-07 ; DATE 2017-09 2017-09-01..2017-09-30 2017-09 ; DATE 2017-09 2017-09-01..2017-09-30 2017-09
2019-05-15: He left in [2018]. [Two years later] he came. | DATE 2018 2018-01-01..2018-12-31 2018 ; DATE XXXX - XXXX
2019-05-15: He left in [2018]. [A year later] he came. | DATE 2018 2018-01-01..2018-12-31 2018 ; DATE 2019 2019-01-01..2019-12-31 2019
2019-05-15: He left on [Friday]. [The previous day] it rained. | DATE 2019-05-10 2019-05-10 2019-05-10 ; DATE 2019-05-09 2019-05-09 2019-05-09
2019-05-15: He left on [Friday]. [The next week] it rained. | DATE 2019-05-10 2019-05-10 2019-05-10 ; DATE 2019-W20 2019-05-13..2019-05-19 2019-05-13/2019-05-19
2019-05-15: He left on [May 15]. [The same day] it rained. | DATE 2019-05-15 2019-05-15 2019-05-15 ; DATE 2019-05-15 2019-05-15 2019-05-15
2019-05-15: It rained [the same day]. | DATE XXXX-XX-XX - XXXX-XX-XX
none: It rained [the next day]. | DATE XXXX-XX-XX - XXXX-XX-XX
none: He left on [June 3, 2017]. [The next day] it rained. | DATE 2017-06-03 2017-06-03 2017-06-03 ; DATE 2017-06-04 2017-06-04 2017-06-04
none: He left in [June]. [The next month] it rained. | DATE XXXX-06 - XXXX-06 ; DATE XXXX-XX - XXXX-XX
2019-08-20: Sales will rise in [the first half]. | DATE 2020-H1 2020-01-01..2020-06-30 2020-40
2019-09-10: Sales will rise in [the first quarter]. | DATE 2020-Q1 2020-01-01..2020-03-31 2020-33
2019-05-15: The hearing is on [December 20]. | DATE 2019-12-20 2019-12-20 2019-12-20
2019-05-15: The hearing is on [January 10]. | DATE 2020-01-10 2020-01-10 2020-01-10
2019-01-10: The hearing is on [December 20]. | DATE 2019-12-20 2019-12-20 2019-12-20
"""
# what comes back by which rule; None where the words don't tell
RULES = [
    ("It meets every May.", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1"),
    ("It meets every spring.", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1"),
    ("It meets every winter.", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1"),
    ("It meets every Sunday.", "FREQ=WEEKLY;BYDAY=SU"),
    ("It meets every weekend.", "FREQ=WEEKLY;BYDAY=SA,SU"),
    ("It meets every quarter.", "FREQ=MONTHLY;INTERVAL=3"),
    ("It meets every two hours.", "FREQ=HOURLY;INTERVAL=2"),
    ("It meets every hour.", "FREQ=HOURLY"),
    ("It meets every few weeks.", None),
    ("It meets every decade.", "FREQ=YEARLY;INTERVAL=10"),
    ("It meets every evening.", "FREQ=DAILY"),
    ("It meets every Tuesday evening.", "FREQ=WEEKLY;BYDAY=TU"),
    ("It meets every 10000 days.", "FREQ=DAILY;INTERVAL=10000"),
    ("It meets every Jan. 5.", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=5"),
    ("It meets twice a week.", None),
    ("It meets every second Tuesday.", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ("It meets every other Friday.", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
]


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_on_a_day_of_reference(line: str, as_found) -> None:
    day, _, row = line.partition(": ")
    reference = None if day == "none" else date.fromisoformat(day)
    assert as_found(row, reference=reference) == row.rstrip()


@pytest.mark.parametrize(("text", "rule"), RULES)
def test_the_rule_of_a_set(text: str, rule: str | None) -> None:
    (one,) = dates.find(normalized(text), [(0, len(text))], reference=date(2019, 5, 15))
    assert one.recurrence == (rule and f"DTSTART:20190515T000000\nRRULE:{rule}")


# What is read wrongly today, with the right reading: a mend has to move its row up into the table.
KNOWN_WRONG = """
9999-12-20: He will leave on [January 10]. | DATE XXXX-01-10 - XXXX-01-10
9999-12-20: Sales will rise in [the first quarter]. | DATE XXXX-Q1 - -
0001-01-10: Sales fell in [the fourth quarter]. | DATE XXXX-Q4 - -
0001-01-10: He left on [December 20]. | DATE XXXX-12-20 - XXXX-12-20
2019-05-15: The shop was open [Monday] to [Friday]. | DATE 2019-05-06 2019-05-06 2019-05-06 until=2019-05-10 ; DATE 2019-05-10 2019-05-10 2019-05-10
2019-04-01: Profit rose in [the second quarter], up from [a year ago]. | DATE 2018-Q2 2018-04-01..2018-06-30 2018-34 ; DATE 2017-Q2 2017-04-01..2017-06-30 2017-34
2019-05-15: Profit fell in [the quarter] ended [Feb. 15]. | DATE 2019-Q1 - - ; DATE 2019-02-15 2019-02-15 2019-02-15
2019-05-15: The mill burned down [a century ago]. | DATE 1919 1919-01-01..1919-12-31 1919
2019-05-15: The plan could last into [the spring]. | DATE 2020-SP 2020-03-01..2020-05-31 2020-21
2019-05-15: Profit fell in [the quarter] ended [Feb. 14]. | DATE 2018-Q4 - - ; DATE 2019-02-14 2019-02-14 2019-02-14
"""


@pytest.mark.xfail(strict=True, reason="a known wrong")
@pytest.mark.parametrize("line", KNOWN_WRONG.strip().splitlines())
def test_known_wrongs_on_a_day_of_reference(line: str, as_found) -> None:
    test_on_a_day_of_reference(line, as_found)
