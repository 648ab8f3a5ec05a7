"""Weekdays by the tense around them. See conftest for the notation."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

TABLE = """
The minister resigned [Monday]. | DATE 2019-05-13 2019-05-13 2019-05-13
The minister resigned [Tuesday]. | DATE 2019-05-14 2019-05-14 2019-05-14
The minister resigned [Wednesday]. | DATE 2019-05-15 2019-05-15 2019-05-15
The minister resigned [Thursday]. | DATE 2019-05-09 2019-05-09 2019-05-09
The minister resigned [Friday]. | DATE 2019-05-10 2019-05-10 2019-05-10
The minister resigned [Saturday]. | DATE 2019-05-11 2019-05-11 2019-05-11
The minister resigned [Sunday]. | DATE 2019-05-12 2019-05-12 2019-05-12
The minister resigned [late Monday]. | DATE 2019-05-13 2019-05-13 2019-05-13 END
The minister resigned [early Sunday]. | DATE 2019-05-12 2019-05-12 2019-05-12 START
The minister will resign [Monday]. | DATE 2019-05-20 2019-05-20 2019-05-20
The minister will resign [Tuesday]. | DATE 2019-05-21 2019-05-21 2019-05-21
The minister will resign [Thursday]. | DATE 2019-05-16 2019-05-16 2019-05-16
The minister will resign [Friday]. | DATE 2019-05-17 2019-05-17 2019-05-17
The minister will resign [Sunday]. | DATE 2019-05-19 2019-05-19 2019-05-19
Talks are scheduled for [Thursday]. | DATE 2019-05-16 2019-05-16 2019-05-16
Talks are scheduled for [Friday]. | DATE 2019-05-17 2019-05-17 2019-05-17
Talks are scheduled for [Monday]. | DATE 2019-05-20 2019-05-20 2019-05-20
Officials said on [Monday] that rain would come. | DATE 2019-05-13 2019-05-13 2019-05-13
Officials said on [Tuesday] that rain would come. | DATE 2019-05-14 2019-05-14 2019-05-14
Officials said on [Sunday] that rain would come. | DATE 2019-05-12 2019-05-12 2019-05-12
The group would leave as soon as [Thursday]. | DATE 2019-05-16 2019-05-16 2019-05-16
He must pay by [Friday]. | DATE 2019-05-17 2019-05-17 2019-05-17
It has risen since [Friday]. | DATE 2019-05-10 2019-05-10 2019-05-10
[Monday]'s vote was close. | DATE 2019-05-13 2019-05-13 2019-05-13
[Sunday]'s game is over. | DATE 2019-05-12 2019-05-12 2019-05-12
From [Monday] to [Friday] it is open. | DATE 2019-05-13 2019-05-13 2019-05-13 until=2019-05-17 ; DATE 2019-05-17 2019-05-17 2019-05-17
On [Monday] and [Tuesday] it rained. | DATE 2019-05-13 2019-05-13 2019-05-13 ; DATE 2019-05-14 2019-05-14 2019-05-14
The talks, which began [Monday], will end [Friday]. | DATE 2019-05-13 2019-05-13 2019-05-13 ; DATE 2019-05-17 2019-05-17 2019-05-17
He met the king [Monday] and will meet the queen [Thursday]. | DATE 2019-05-13 2019-05-13 2019-05-13 ; DATE 2019-05-16 2019-05-16 2019-05-16
The [Friday] explosions killed 12. | DATE 2019-05-10 2019-05-10 2019-05-10
It was Black Friday at the mall. |
Sun Microsystems rose. |
Wed in haste, he said. |
Sat on the bench. |
MOSCOW, [Tuesday] - The talks went on. | DATE 2019-05-14 2019-05-14 2019-05-14
He spoke ahead of [Friday]'s vote. | DATE 2019-05-17 2019-05-17 2019-05-17
He stated that [Monday]'s talks failed. | DATE 2019-05-13 2019-05-13 2019-05-13
Shares fell following [Friday]'s report. | DATE 2019-05-10 2019-05-10 2019-05-10
The state holds its vote on [Saturday]. | DATE 2019-05-18 2019-05-18 2019-05-18
He is set to hear them [Monday]. | DATE 2019-05-20 2019-05-20 2019-05-20
A win on [Thursday] and he is through. | DATE 2019-05-16 2019-05-16 2019-05-16
He announced a plan on [Monday]. | DATE 2019-05-13 2019-05-13 2019-05-13
He plans to leave on [Monday]. | DATE 2019-05-20 2019-05-20 2019-05-20
Until [Monday], they had not called. | DATE 2019-05-13 2019-05-13 2019-05-13
He left on [Monday last week]. | DATE 2019-05-06 2019-05-06 2019-05-06
They will vote on [the third Thursday in November]. | DATE 2019-11-21 2019-11-21 2019-11-21
He died on [the last Monday of May 1990]. | DATE 1990-05-28 1990-05-28 1990-05-28
He comes on [the coming Tuesday]. | DATE 2019-05-21 2019-05-21 2019-05-21
The spot will air during [Sunday]'s final. | DATE 2019-05-19 2019-05-19 2019-05-19
He would appeal [Monday]'s ruling. | DATE 2019-05-13 2019-05-13 2019-05-13
If he wins on [Friday] he is through. | DATE 2019-05-17 2019-05-17 2019-05-17
A shed stood next to the harbor [Friday], they said. | DATE 2019-05-10 2019-05-10 2019-05-10
A bomb wrecked the house next to the school [Friday]. | DATE 2019-05-10 2019-05-10 2019-05-10
The vote had been due to end [Friday]. | DATE 2019-05-10 2019-05-10 2019-05-10
The vote is due to end [Friday]. | DATE 2019-05-17 2019-05-17 2019-05-17
The hearing was postponed until [Tuesday]. | DATE 2019-05-21 2019-05-21 2019-05-21
They adjourned the talks until [Monday]. | DATE 2019-05-20 2019-05-20 2019-05-20
The court gave them until [Tuesday] to sign. | DATE 2019-05-21 2019-05-21 2019-05-21
He waited until [Tuesday] to call. | DATE 2019-05-14 2019-05-14 2019-05-14
It last rained [two Sundays ago]. | DATE 2019-05-05 2019-05-05 2019-05-05
She called [a week from Tuesday]. | DATE 2019-05-28 2019-05-28 2019-05-28
He left [a week ago Friday]. | DATE 2019-05-03 2019-05-03 2019-05-03
They pray on a [Sunday]. | DATE XXXX-WXX-7 - -
It happened one [Sunday] in [2014]. | DATE XXXX-WXX-7 - - ; DATE 2014 2014-01-01..2014-12-31 2014
It fell on a [Tuesday] in [March]. | DATE XXXX-WXX-2 - - ; DATE 2019-03 2019-03-01..2019-03-31 2019-03
A [Tuesday] paper had the story. | DATE 2019-05-14 2019-05-14 2019-05-14
He bought it for a [Friday] close of 74. | DATE 2019-05-10 2019-05-10 2019-05-10
The minister is to sign the papers on [Friday]. | DATE 2019-05-17 2019-05-17 2019-05-17
She was to appear on [Friday]. | DATE 2019-05-10 2019-05-10 2019-05-10
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_weekdays(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()
