"""Times of day. See conftest for the notation."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

TABLE = """
The blast was heard at [3 p.m.]. | TIME 2019-05-15T15:00 2019-05-15T15:00:00 2019-05-15T15:00:00
The blast was heard at [3 p.m. EST]. | TIME 2019-05-15T15:00 2019-05-15T15:00:00-05:00 2019-05-15T15:00:00-05:00
The blast was heard at [3:30 p.m.]. | TIME 2019-05-15T15:30 2019-05-15T15:30:00 2019-05-15T15:30:00
The blast was heard at [11:30 GMT]. | TIME 2019-05-15T11:30 2019-05-15T11:30:00+00:00 2019-05-15T11:30:00Z
The blast was heard at [0600 GMT]. | TIME 2019-05-15T06:00 2019-05-15T06:00:00+00:00 2019-05-15T06:00:00Z
The blast was heard at [noon]. | TIME 2019-05-15T12:00 2019-05-15T12:00:00 2019-05-15T12:00:00
The blast was heard at [midnight]. | TIME 2019-05-15T24:00 2019-05-16T00:00:00 2019-05-16T00:00:00
The blast was heard at [noon Tuesday]. | TIME 2019-05-14T12:00 2019-05-14T12:00:00 2019-05-14T12:00:00
The blast was heard at [10 p.m. Monday]. | TIME 2019-05-13T22:00 2019-05-13T22:00:00 2019-05-13T22:00:00
The blast was heard at [9 a.m. EST Tuesday]. | TIME 2019-05-14T09:00 2019-05-14T09:00:00-05:00 2019-05-14T09:00:00-05:00
The blast was heard at [9:15 a.m.]. | TIME 2019-05-15T09:15 2019-05-15T09:15:00 2019-05-15T09:15:00
The blast was heard at [10 p.m. on Monday]. | TIME 2019-05-13T22:00 2019-05-13T22:00:00 2019-05-13T22:00:00
The blast was heard at [midnight Friday]. | TIME 2019-05-10T24:00 2019-05-11T00:00:00 2019-05-11T00:00:00
The blast was heard at [12:01 a.m.]. | TIME 2019-05-15T00:01 2019-05-15T00:01:00 2019-05-15T00:01:00
The blast was heard at [12:30 p.m.]. | TIME 2019-05-15T12:30 2019-05-15T12:30:00 2019-05-15T12:30:00
The blast was heard at [5 p.m. EST, May 6]. | TIME 2019-05-06T17:00 2019-05-06T17:00:00-05:00 2019-05-06T17:00:00-05:00
The blast was heard at [3 a.m. Sunday]. | TIME 2019-05-12T03:00 2019-05-12T03:00:00 2019-05-12T03:00:00
The blast was heard at [10 o'clock]. | TIME 2019-05-15T10:00 2019-05-15T10:00:00 2019-05-15T10:00:00
The blast was heard at [18:00 GMT]. | TIME 2019-05-15T18:00 2019-05-15T18:00:00+00:00 2019-05-15T18:00:00Z
The blast was heard at [11:45 p.m. EDT]. | TIME 2019-05-15T23:45 2019-05-15T23:45:00-04:00 2019-05-15T23:45:00-04:00
The blast was heard at [7:45 p.m. Saturday]. | TIME 2019-05-11T19:45 2019-05-11T19:45:00 2019-05-11T19:45:00
The blast was heard at [noon on May 6]. | TIME 2019-05-06T12:00 2019-05-06T12:00:00 2019-05-06T12:00:00
The blast was heard at [0415 CST]. | TIME 2019-05-15T04:15 2019-05-15T04:15:00-06:00 2019-05-15T04:15:00-06:00
The blast was heard at [midday]. | TIME 2019-05-15T12:00 2019-05-15T12:00:00 2019-05-15T12:00:00
The blast was heard at [3pm]. | TIME 2019-05-15T15:00 2019-05-15T15:00:00 2019-05-15T15:00:00
The blast was heard at [11am]. | TIME 2019-05-15T11:00 2019-05-15T11:00:00 2019-05-15T11:00:00
The blast was heard at [9 A.M.]. | TIME 2019-05-15T09:00 2019-05-15T09:00:00 2019-05-15T09:00:00
The blast was heard at [6:05 a.m. local time]. | TIME 2019-05-15T06:05 2019-05-15T06:05:00 2019-05-15T06:05:00
The blast was heard [Tuesday morning]. | TIME 2019-05-14TMO 2019-05-14 -
The blast was heard [Monday night]. | TIME 2019-05-13TNI 2019-05-13 -
The blast was heard [yesterday afternoon]. | TIME 2019-05-14TAF 2019-05-14 -
The blast was heard [last night]. | TIME 2019-05-14TNI 2019-05-14 -
The blast was heard [this morning]. | TIME 2019-05-15TMO 2019-05-15 -
The blast was heard [this afternoon]. | TIME 2019-05-15TAF 2019-05-15 -
The blast was heard [early Friday morning]. | TIME 2019-05-10TMO 2019-05-10 - START
The blast was heard [late Sunday night]. | TIME 2019-05-12TNI 2019-05-12 - END
The blast was heard [Saturday evening]. | TIME 2019-05-11TEV 2019-05-11 -
The blast was heard [late yesterday afternoon]. | TIME 2019-05-14TAF 2019-05-14 - END
The blast was heard [early this morning]. | TIME 2019-05-15TMO 2019-05-15 - START
The blast was heard [late last night]. | TIME 2019-05-14TNI 2019-05-14 - END
The blast was heard [the evening of May 3]. | TIME 2019-05-03TEV 2019-05-03 -
The blast was heard [the night of May 5]. | TIME 2019-05-05TNI 2019-05-05 -
They will meet [tomorrow morning]. | TIME 2019-05-16TMO 2019-05-16 -
They will meet [tomorrow night]. | TIME 2019-05-16TNI 2019-05-16 -
They will meet [Thursday morning]. | TIME 2019-05-16TMO 2019-05-16 -
They will meet [this evening]. | TIME 2019-05-15TEV 2019-05-15 -
They will meet [later this afternoon]. | TIME 2019-05-15TAF 2019-05-15 - END
They will meet [tonight]. | TIME 2019-05-15TNI 2019-05-15 -
They will meet [later tonight]. | TIME 2019-05-15TNI 2019-05-15 - END
They will meet [Friday night]. | TIME 2019-05-17TNI 2019-05-17 -
They will meet [8:30 Monday night]. | TIME 2019-05-20T20:30 2019-05-20T20:30:00 2019-05-20T20:30:00
In [the morning] it rained. | TIME 2019-05-15TMO 2019-05-15 -
[Tonight] he speaks. | TIME 2019-05-15TNI 2019-05-15 -
By [dawn] it was over. | TIME 2019-05-15TMO 2019-05-15 -
The match ended 3-2. |
The crash at [1430 GMT] killed five. | TIME 2019-05-15T14:30 2019-05-15T14:30:00+00:00 2019-05-15T14:30:00Z
It begins at [1430 GMT Nov. 6, 1990]. | TIME 1990-11-06T14:30 1990-11-06T14:30:00+00:00 1990-11-06T14:30:00Z
It struck at [0620 hrs]. | TIME 2019-05-15T06:20 2019-05-15T06:20:00 2019-05-15T06:20:00
She left in [the early hours of Thursday morning]. | TIME 2019-05-09TMO 2019-05-09 - START
He led up to [Monday night]. | TIME 2019-05-13TNI 2019-05-13 -
[Overnight], the troops left. | TIME 2019-05-15TNI 2019-05-15 -
They woke at [dawn]. | TIME 2019-05-15TMO 2019-05-15 -
It opened at [3.30pm on Friday]. | TIME 2019-05-10T15:30 2019-05-10T15:30:00 2019-05-10T15:30:00
It was open [8]-[10 p.m. Wednesday]. | TIME 2019-05-15T20:00 2019-05-15T20:00:00 2019-05-15T20:00:00 until=2019-05-15T22:00 ; TIME 2019-05-15T22:00 2019-05-15T22:00:00 2019-05-15T22:00:00
It was open [11] to [2 p.m.] | TIME 2019-05-15T11:00 2019-05-15T11:00:00 2019-05-15T11:00:00 until=2019-05-15T14:00 ; TIME 2019-05-15T14:00 2019-05-15T14:00:00 2019-05-15T14:00:00
He left at [3:15 yesterday]. | TIME 2019-05-14T03:15 2019-05-14T03:15:00 2019-05-14T03:15:00
At [9 o'clock this morning] he left. | TIME 2019-05-15T09:00 2019-05-15T09:00:00 2019-05-15T09:00:00
It starts at [7 tonight]. | TIME 2019-05-15T19:00 2019-05-15T19:00:00 2019-05-15T19:00:00
He had left by [9:30 this morning]. | TIME 2019-05-15T09:30 2019-05-15T09:30:00 2019-05-15T09:30:00
He had slept badly [the night before]. | TIME 2019-05-14TNI 2019-05-14 -
She lay awake at night. |
It began at [dawn on Sunday]. | TIME 2019-05-12TMO 2019-05-12 -
The quake hit at [11:32 p.m. Thursday]. | TIME 2019-05-09T23:32 2019-05-09T23:32:00 2019-05-09T23:32:00
They left in [the wee hours of Monday]. | TIME 2019-05-13TMO 2019-05-13 - START
Logged [2000-01-01T10:00]. | TIME 2000-01-01T10:00 2000-01-01T10:00:00 2000-01-01T10:00:00
They left at [4 in the morning]. | TIME 2019-05-15T04:00 2019-05-15T04:00:00 2019-05-15T04:00:00
It opens at [9 in the evening]. | TIME 2019-05-15T21:00 2019-05-15T21:00:00 2019-05-15T21:00:00
They met between [2] and [4 p.m. on Friday]. | TIME 2019-05-10T14:00 2019-05-10T14:00:00 2019-05-10T14:00:00 until=2019-05-10T16:00 ; TIME 2019-05-10T16:00 2019-05-10T16:00:00 2019-05-10T16:00:00
It plays from [8] until [11 p.m.] | TIME 2019-05-15T20:00 2019-05-15T20:00:00 2019-05-15T20:00:00 until=2019-05-15T23:00 ; TIME 2019-05-15T23:00 2019-05-15T23:00:00 2019-05-15T23:00:00
It plays at [10] and [11:30 a.m.] | TIME 2019-05-15T10:00 2019-05-15T10:00:00 2019-05-15T10:00:00 ; TIME 2019-05-15T11:30 2019-05-15T11:30:00 2019-05-15T11:30:00
He spoke on [Nov. 6] and [4 p.m.] was too late. | DATE 2018-11-06 2018-11-06 2018-11-06 ; TIME 2018-11-06T16:00 2018-11-06T16:00:00 2018-11-06T16:00:00
It starts at [7:30pm on Saturday 14 May]. | TIME 2019-05-14T19:30 2019-05-14T19:30:00 2019-05-14T19:30:00
It fell at [9 a.m. on 3 June 2018]. | TIME 2018-06-03T09:00 2018-06-03T09:00:00 2018-06-03T09:00:00
They met on [Monday at noon]. | TIME 2019-05-13T12:00 2019-05-13T12:00:00 2019-05-13T12:00:00
They met [Thursday evening at 8]. | TIME 2019-05-09T20:00 2019-05-09T20:00:00 2019-05-09T20:00:00
It sank in [the small hours of Tuesday]. | TIME 2019-05-14TMO 2019-05-14 -
It sank on [the night of 13 November 2015]. | TIME 2015-11-13TNI 2015-11-13 -
It rained in [midafternoon]. | TIME 2019-05-15TAF 2019-05-15 -
Shares fell in [early morning] trade. | TIME 2019-05-15TMO 2019-05-15 - START
They sang on [Christmas morning]. | TIME 2018-12-25TMO 2018-12-25 -
They marched on [Halloween night]. | TIME 2018-10-31TNI 2018-10-31 -
She liked the film "High Noon" best. |
They pray on a [Sunday morning]. | TIME XXXX-WXX-7TMO - -
It is out at [1500 gmt today]. | TIME 2019-05-15T15:00 2019-05-15T15:00:00+00:00 2019-05-15T15:00:00Z
It trades from [1800] to [2100 local time]. | TIME 2019-05-15T18:00 2019-05-15T18:00:00 2019-05-15T18:00:00 until=2019-05-15T21:00 ; TIME 2019-05-15T21:00 2019-05-15T21:00:00 2019-05-15T21:00:00
It trades between [0600] and [0800 GMT on Friday]. | TIME 2019-05-10T06:00 2019-05-10T06:00:00+00:00 2019-05-10T06:00:00Z until=2019-05-10T08:00 ; TIME 2019-05-10T08:00 2019-05-10T08:00:00+00:00 2019-05-10T08:00:00Z
They met at [8 on Friday]. | TIME 2019-05-10T08:00 2019-05-10T08:00:00 2019-05-10T08:00:00
They met at [ten o'clock]. | TIME 2019-05-15T10:00 2019-05-15T10:00:00 2019-05-15T10:00:00
They met at [12 noon]. | TIME 2019-05-15T12:00 2019-05-15T12:00:00 2019-05-15T12:00:00
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_times(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()
