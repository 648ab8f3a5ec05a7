"""Told from the present: yesterday, last week, two months ago. See conftest for the notation."""

from __future__ import annotations

import pytest

TABLE = """
The minister resigned [today]. | DATE 2019-05-15 2019-05-15 2019-05-15
The minister resigned [yesterday]. | DATE 2019-05-14 2019-05-14 2019-05-14
The minister resigned [late yesterday]. | DATE 2019-05-14 2019-05-14 2019-05-14 END
The minister resigned [early today]. | DATE 2019-05-15 2019-05-15 2019-05-15 START
The minister resigned [late today]. | DATE 2019-05-15 2019-05-15 2019-05-15 END
The minister resigned [earlier today]. | DATE 2019-05-15 2019-05-15 2019-05-15 START
The minister resigned [last week]. | DATE 2019-W19 2019-05-06..2019-05-12 2019-05-06/2019-05-12
The minister resigned [last month]. | DATE 2019-04 2019-04-01..2019-04-30 2019-04
The minister resigned [last year]. | DATE 2018 2018-01-01..2018-12-31 2018
The minister resigned [early last week]. | DATE 2019-W19 2019-05-06..2019-05-12 2019-05-06/2019-05-12 START
The minister resigned [late last week]. | DATE 2019-W19 2019-05-06..2019-05-12 2019-05-06/2019-05-12 END
The minister resigned [late last month]. | DATE 2019-04 2019-04-01..2019-04-30 2019-04 END
The minister resigned [early last year]. | DATE 2018 2018-01-01..2018-12-31 2018 START
The minister resigned [last weekend]. | DATE 2019-W19-WE 2019-05-11..2019-05-12 2019-05-11/2019-05-12
The minister resigned [last Tuesday]. | DATE 2019-05-14 2019-05-14 2019-05-14
The minister resigned [last Friday]. | DATE 2019-05-10 2019-05-10 2019-05-10
The minister resigned [last Wednesday]. | DATE 2019-05-08 2019-05-08 2019-05-08
The minister resigned [earlier this week]. | DATE 2019-W20 2019-05-13..2019-05-19 2019-05-13/2019-05-19 START
The minister resigned [earlier this month]. | DATE 2019-05 2019-05-01..2019-05-31 2019-05 START
The minister resigned [earlier this year]. | DATE 2019 2019-01-01..2019-12-31 2019 START
The minister resigned [early this month]. | DATE 2019-05 2019-05-01..2019-05-31 2019-05 START
The minister resigned [late last year]. | DATE 2018 2018-01-01..2018-12-31 2018 END
The minister resigned [two days ago]. | DATE 2019-05-13 2019-05-13 2019-05-13
The minister resigned [three weeks ago]. | DATE 2019-04-24 2019-04-24 2019-04-24
The minister resigned [a week ago]. | DATE 2019-W19 2019-05-06..2019-05-12 2019-05-06/2019-05-12
The minister resigned [a month ago]. | DATE 2019-04 2019-04-01..2019-04-30 2019-04
The minister resigned [a year ago]. | DATE 2018 2018-01-01..2018-12-31 2018
The minister resigned [10 days ago]. | DATE 2019-05-05 2019-05-05 2019-05-05
The minister resigned [five months ago]. | DATE 2018-12 2018-12-01..2018-12-31 2018-12
The minister resigned [50 years ago]. | DATE 1969 1969-01-01..1969-12-31 1969
The minister resigned [two decades ago]. | DATE 199 1990-01-01..1999-12-31 199X
The minister resigned [several years ago]. | DATE PAST_REF - -
The minister resigned [a few weeks ago]. | DATE PAST_REF - -
The minister resigned [about two years ago]. | DATE 2017 2017-01-01..2017-12-31 2017 APPROX
The minister resigned [nearly five months ago]. | DATE 2018-12 2018-12-01..2018-12-31 2018-12 LESS_THAN
The minister resigned [more than a century ago]. | DATE 19 1900-01-01..1999-12-31 19XX MORE_THAN
The minister resigned [last night]. | TIME 2019-05-14TNI 2019-05-14 -
The minister resigned [Tuesday of last week]. | DATE 2019-05-07 2019-05-07 2019-05-07
The minister will resign [today]. | DATE 2019-05-15 2019-05-15 2019-05-15
The minister will resign [tomorrow]. | DATE 2019-05-16 2019-05-16 2019-05-16
The minister will resign [next week]. | DATE 2019-W21 2019-05-20..2019-05-26 2019-05-20/2019-05-26
The minister will resign [next month]. | DATE 2019-06 2019-06-01..2019-06-30 2019-06
The minister will resign [next year]. | DATE 2020 2020-01-01..2020-12-31 2020
The minister will resign [early next week]. | DATE 2019-W21 2019-05-20..2019-05-26 2019-05-20/2019-05-26 START
The minister will resign [late next month]. | DATE 2019-06 2019-06-01..2019-06-30 2019-06 END
The minister will resign [later today]. | DATE 2019-05-15 2019-05-15 2019-05-15 END
The minister will resign [later this week]. | DATE 2019-W20 2019-05-13..2019-05-19 2019-05-13/2019-05-19 END
The minister will resign [later this month]. | DATE 2019-05 2019-05-01..2019-05-31 2019-05 END
The minister will resign [later this year]. | DATE 2019 2019-01-01..2019-12-31 2019 END
The minister will resign [this week]. | DATE 2019-W20 2019-05-13..2019-05-19 2019-05-13/2019-05-19
The minister will resign [this month]. | DATE 2019-05 2019-05-01..2019-05-31 2019-05
The minister will resign [this weekend]. | DATE 2019-W20-WE 2019-05-18..2019-05-19 2019-05-18/2019-05-19
The minister will resign [next weekend]. | DATE 2019-W21-WE 2019-05-25..2019-05-26 2019-05-25/2019-05-26
The minister will resign [next Tuesday]. | DATE 2019-05-21 2019-05-21 2019-05-21
The minister will resign [next Friday]. | DATE 2019-05-17 2019-05-17 2019-05-17
The minister will resign [early next year]. | DATE 2020 2020-01-01..2020-12-31 2020 START
The minister will resign [this Friday]. | DATE 2019-05-17 2019-05-17 2019-05-17
The minister will resign [tonight]. | TIME 2019-05-15TNI 2019-05-15 -
The minister will resign [tomorrow night]. | TIME 2019-05-16TNI 2019-05-16 -
The minister will resign [soon]. | DATE FUTURE_REF - -
The minister will resign [Friday of next week]. | DATE 2019-05-24 2019-05-24 2019-05-24
The fund has grown [this year]. | DATE 2019 2019-01-01..2019-12-31 2019
The fund has grown [this month]. | DATE 2019-05 2019-05-01..2019-05-31 2019-05
The fund has grown [this week]. | DATE 2019-W20 2019-05-13..2019-05-19 2019-05-13/2019-05-19
It was over by [the end of the month]. | DATE 2019-05 2019-05-01..2019-05-31 2019-05 END
It was over by [the end of the year]. | DATE 2019 2019-01-01..2019-12-31 2019 END
It was over by [the end of last year]. | DATE 2018 2018-01-01..2018-12-31 2018 END
It was over by [the end of this week]. | DATE 2019-W20 2019-05-13..2019-05-19 2019-05-13/2019-05-19 END
It was over by [the end of the week]. | DATE 2019-W20 2019-05-13..2019-05-19 2019-05-13/2019-05-19 END
It was over by [the beginning of the month]. | DATE 2019-05 2019-05-01..2019-05-31 2019-05 START
It was over by [the start of last year]. | DATE 2018 2018-01-01..2018-12-31 2018 START
It was over by [the end of November]. | DATE 2018-11 2018-11-01..2018-11-30 2018-11 END
It was over by [the end of 1994]. | DATE 1994 1994-01-01..1994-12-31 1994 END
It was over by [the middle of March]. | DATE 2019-03 2019-03-01..2019-03-31 2019-03 MID
It was over by [the end of next month]. | DATE 2019-06 2019-06-01..2019-06-30 2019-06 END
[Today]'s ruling was long. | DATE 2019-05-15 2019-05-15 2019-05-15
[Yesterday]'s ruling was long. | DATE 2019-05-14 2019-05-14 2019-05-14
[Last week]'s vote was close. | DATE 2019-W19 2019-05-06..2019-05-12 2019-05-06/2019-05-12
[Next month]'s vote is open. | DATE 2019-06 2019-06-01..2019-06-30 2019-06
[This week]'s talks failed. | DATE 2019-W20 2019-05-13..2019-05-19 2019-05-13/2019-05-19
He left [days ago]. | DATE PAST_REF - -
She won [months ago]. | DATE PAST_REF - -
They met [some months ago]. | DATE PAST_REF - -
It was built [a couple months ago]. | DATE 2019-03 2019-03-01..2019-03-31 2019-03
He left [five or six weeks ago]. | DATE PAST_REF - -
[Long ago] he was a priest. | DATE PAST_REF - -
He was a priest [a long time ago]. | DATE PAST_REF - -
[Some time ago] he was a priest. | DATE PAST_REF - -
The talks will resume [three years from now]. | DATE 2022 2022-01-01..2022-12-31 2022
The talks will resume [a few weeks from now]. | DATE FUTURE_REF - -
Sales rose to 5 million from 3 million [a year before]. | DATE 2018 2018-01-01..2018-12-31 2018
The index stood at 900 [the day before]. | DATE 2019-05-14 2019-05-14 2019-05-14
He was seen [the day] before the vote. | DATE XXXX-XX-XX - XXXX-XX-XX
[This past weekend] he rested. | DATE 2019-W19-WE 2019-05-11..2019-05-12 2019-05-11/2019-05-12
The book comes out [this coming August]. | DATE 2019-08 2019-08-01..2019-08-31 2019-08
He won [this past September]. | DATE 2018-09 2018-09-01..2018-09-30 2018-09
Sales may rise by [mid-year]. | DATE 2019 2019-01-01..2019-12-31 2019 MID
They meet again in [mid-week]. | DATE 2019-W20 2019-05-13..2019-05-19 2019-05-13/2019-05-19 MID
He began [a quarter-century ago]. | DATE 1994 1994-01-01..1994-12-31 1994
It was [nearly half a century ago]. | DATE 1969 1969-01-01..1969-12-31 1969 LESS_THAN
[The coming year] will be hard. | DATE 2020 2020-01-01..2020-12-31 2020
[The next fiscal year] will be hard. | DATE 2020 - -
[The current financial year] is hard. | DATE 2019 - -
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_deictic(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()
