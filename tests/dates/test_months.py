"""Months, with and without a year; May, March, April, June and August need a reason. See conftest for the notation."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

TABLE = """
Prices rose in [April]. | DATE 2019-04 2019-04-01..2019-04-30 2019-04
Prices rose in [March]. | DATE 2019-03 2019-03-01..2019-03-31 2019-03
Prices rose in [January]. | DATE 2019-01 2019-01-01..2019-01-31 2019-01
Prices rose in [February]. | DATE 2019-02 2019-02-01..2019-02-28 2019-02
Prices rose in [August]. | DATE 2018-08 2018-08-01..2018-08-31 2018-08
Prices rose in [October]. | DATE 2018-10 2018-10-01..2018-10-31 2018-10
Prices rose in [December]. | DATE 2018-12 2018-12-01..2018-12-31 2018-12
Prices rose in [early May]. | DATE 2019-05 2019-05-01..2019-05-31 2019-05 START
Prices rose in [late April]. | DATE 2019-04 2019-04-01..2019-04-30 2019-04 END
Prices rose in [mid-April]. | DATE 2019-04 2019-04-01..2019-04-30 2019-04 MID
Prices rose in [mid-March]. | DATE 2019-03 2019-03-01..2019-03-31 2019-03 MID
Prices rose in [February 2018]. | DATE 2018-02 2018-02-01..2018-02-28 2018-02
Prices rose in [August 1988]. | DATE 1988-08 1988-08-01..1988-08-31 1988-08
Prices rose in [Dec. 2017]. | DATE 2017-12 2017-12-01..2017-12-31 2017-12
Prices rose in [November of 1995]. | DATE 1995-11 1995-11-01..1995-11-30 1995-11
Prices rose in [September, 1999]. | DATE 1999-09 1999-09-01..1999-09-30 1999-09
Prices rose in [early November 2018]. | DATE 2018-11 2018-11-01..2018-11-30 2018-11 START
Prices rose in [late June 1994]. | DATE 1994-06 1994-06-01..1994-06-30 1994-06 END
Prices rose in [Sept. '18]. | DATE 2018-09 2018-09-01..2018-09-30 2018-09
Prices rose in [Sept. 2018]. | DATE 2018-09 2018-09-01..2018-09-30 2018-09
Prices rose in [Oct. 2018]. | DATE 2018-10 2018-10-01..2018-10-31 2018-10
The summit will be held in [June]. | DATE 2019-06 2019-06-01..2019-06-30 2019-06
The summit will be held in [September]. | DATE 2019-09 2019-09-01..2019-09-30 2019-09
The summit will be held in [December]. | DATE 2019-12 2019-12-01..2019-12-31 2019-12
The summit will be held in [early June]. | DATE 2019-06 2019-06-01..2019-06-30 2019-06 START
The summit will be held in [late July]. | DATE 2019-07 2019-07-01..2019-07-31 2019-07 END
The summit will be held in [January]. | DATE 2020-01 2020-01-01..2020-01-31 2020-01
The summit will be held in [mid-July]. | DATE 2019-07 2019-07-01..2019-07-31 2019-07 MID
The summit will be held in [October 2019]. | DATE 2019-10 2019-10-01..2019-10-31 2019-10
The summit will be held in [March 2020]. | DATE 2020-03 2020-03-01..2020-03-31 2020-03
The firm has grown since [March]. | DATE 2019-03 2019-03-01..2019-03-31 2019-03
The firm has grown since [last May]. | DATE 2018-05 2018-05-01..2018-05-31 2018-05
The firm has grown since [last June]. | DATE 2018-06 2018-06-01..2018-06-30 2018-06
The firm has grown since [January]. | DATE 2019-01 2019-01-01..2019-01-31 2019-01
The firm has grown since [October 2010]. | DATE 2010-10 2010-10-01..2010-10-31 2010-10
The firm has grown since [Sept. 2010]. | DATE 2010-09 2010-09-01..2010-09-30 2010-09
They signed a contract [last May]. | DATE 2018-05 2018-05-01..2018-05-31 2018-05
They signed a contract [last December]. | DATE 2018-12 2018-12-01..2018-12-31 2018-12
They signed a contract [last March]. | DATE 2019-03 2019-03-01..2019-03-31 2019-03
They will sign [next May]. | DATE 2020-05 2020-05-01..2020-05-31 2020-05
They will sign [next January]. | DATE 2020-01 2020-01-01..2020-01-31 2020-01
They will sign [this June]. | DATE 2019-06 2019-06-01..2019-06-30 2019-06
The [March] accession was smooth. | DATE 2019-03 2019-03-01..2019-03-31 2019-03
Protesters march [each July]. | SET XXXX-07 - - quant=EACH
By [June] the bridge will be open. | DATE 2019-06 2019-06-01..2019-06-30 2019-06
The [August] heat wave killed dozens. | DATE 2018-08 2018-08-01..2018-08-31 2018-08
The [January 1998] bombing shocked the city. | DATE 1998-01 1998-01-01..1998-01-31 1998-01
From [May] to [June 1990] it rained. | DATE 1990-05 1990-05-01..1990-05-31 1990-05 until=1990-06 ; DATE 1990-06 1990-06-01..1990-06-30 1990-06
Output fell between [May] and [June]. | DATE 2018-05 2018-05-01..2018-05-31 2018-05 until=2018-06 ; DATE 2018-06 2018-06-01..2018-06-30 2018-06
From [June] through [August] the park is open. | DATE 2019-06 2019-06-01..2019-06-30 2019-06 until=2019-08 ; DATE 2019-08 2019-08-01..2019-08-31 2019-08
It fell in [March] and [April]. | DATE 2019-03 2019-03-01..2019-03-31 2019-03 ; DATE 2019-04 2019-04-01..2019-04-30 2019-04
The [late-November] trip went well. | DATE 2018-11 2018-11-01..2018-11-30 2018-11 END
He resigned in [May], a spokesman said. | DATE 2019-05 2019-05-01..2019-05-31 2019-05
Theresa May resigned in [May]. | DATE 2019-05 2019-05-01..2019-05-31 2019-05
[Early in May] he left. | DATE 2019-05 2019-05-01..2019-05-31 2019-05 START
In [January of last year] he won. | DATE 2018-01 2018-01-01..2018-01-31 2018-01
He comes in [early March next year]. | DATE 2020-03 2020-03-01..2020-03-31 2020-03 START
He won in [May last year]. | DATE 2018-05 2018-05-01..2018-05-31 2018-05
The [May]-[June] issue is out. | DATE 2019-05 2019-05-01..2019-05-31 2019-05 until=2019-06 ; DATE 2019-06 2019-06-01..2019-06-30 2019-06
The plan faces a [June] hearing. | DATE 2019-06 2019-06-01..2019-06-30 2019-06
He wrote it in a [May] letter. | DATE 2019-05 2019-05-01..2019-05-31 2019-05
In [May 2015]'s election she won. | DATE 2015-05 2015-05-01..2015-05-31 2015-05
It rained in [the second week of June]. | DATE 2018-06 2018-06-01..2018-06-30 2018-06 MID
It rained in [the first week of May 2018]. | DATE 2018-05 2018-05-01..2018-05-31 2018-05 START
It rained in [the last week of the month]. | DATE 2019-05 2019-05-01..2019-05-31 2019-05 END
It rained in [the first half of September]. | DATE 2018-09 2018-09-01..2018-09-30 2018-09 START
The case is heard in [August] in the lower court. | DATE 2019-08 2019-08-01..2019-08-31 2019-08
The board will consider an increased dividend at its [June] meeting. | DATE 2019-06 2019-06-01..2019-06-30 2019-06
It will be formally opened in [the summer]. | DATE 2019-SU 2019-06-01..2019-08-31 2019-22
The [June] contract broke above 101. | DATE 2019-06 2019-06-01..2019-06-30 2019-06
They sold beans for [July] shipment. | DATE 2019-07 2019-07-01..2019-07-31 2019-07
Prices rose in [April], [August] and [December last year]. | DATE 2018-04 2018-04-01..2018-04-30 2018-04 ; DATE 2018-08 2018-08-01..2018-08-31 2018-08 ; DATE 2018-12 2018-12-01..2018-12-31 2018-12
They are out in [April], [June] and [July 2016]. | DATE 2016-04 2016-04-01..2016-04-30 2016-04 ; DATE 2016-06 2016-06-01..2016-06-30 2016-06 ; DATE 2016-07 2016-07-01..2016-07-31 2016-07
Rates will be 5 cents for [June] through [August]. | DATE 2019-06 2019-06-01..2019-06-30 2019-06 until=2019-08 ; DATE 2019-08 2019-08-01..2019-08-31 2019-08
They bought beans for [June] to [September]. | DATE 2019-06 2019-06-01..2019-06-30 2019-06 until=2019-09 ; DATE 2019-09 2019-09-01..2019-09-30 2019-09
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_months(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()
