"""Told from the day of the story. See conftest for the notation."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

TABLE = """
On [March 3, 1990] he fell; [two days later] he died. | DATE 1990-03-03 1990-03-03 1990-03-03 ; DATE 1990-03-05 1990-03-05 1990-03-05
On [March 3, 1990] he fell; on [the following day] he died. | DATE 1990-03-03 1990-03-03 1990-03-03 ; DATE 1990-03-04 1990-03-04 1990-03-04
On [March 3, 1990] he fell; [the next day] he died. | DATE 1990-03-03 1990-03-03 1990-03-03 ; DATE 1990-03-04 1990-03-04 1990-03-04
In [March 1990] he fell; [the following month] he died. | DATE 1990-03 1990-03-01..1990-03-31 1990-03 ; DATE 1990-04 1990-04-01..1990-04-30 1990-04
In [March 1990] he fell; [later that year] he died. | DATE 1990-03 1990-03-01..1990-03-31 1990-03 ; DATE 1990 1990-01-01..1990-12-31 1990 END
In [1990] he fell; [a year earlier] he had won. | DATE 1990 1990-01-01..1990-12-31 1990 ; DATE 1989 1989-01-01..1989-12-31 1989
In [1990] he fell; [three years later] he died. | DATE 1990 1990-01-01..1990-12-31 1990 ; DATE 1993 1993-01-01..1993-12-31 1993
On [Monday] he fell; on [the same day] he died. | DATE 2019-05-13 2019-05-13 2019-05-13 ; DATE 2019-05-13 2019-05-13 2019-05-13
On [March 3, 1990] he fell; [the previous day] he had won. | DATE 1990-03-03 1990-03-03 1990-03-03 ; DATE 1990-03-02 1990-03-02 1990-03-02
On [March 3, 1990] he fell; [a week earlier] he had won. | DATE 1990-03-03 1990-03-03 1990-03-03 ; DATE 1990-W08 1990-02-19..1990-02-25 1990-02-19/1990-02-25
On [March 3, 1990] he fell; [that night] he died. | DATE 1990-03-03 1990-03-03 1990-03-03 ; TIME 1990-03-03TNI 1990-03-03 -
On [March 3, 1990] he fell; [the same week] he died. | DATE 1990-03-03 1990-03-03 1990-03-03 ; DATE 1990-W09 1990-02-26..1990-03-04 1990-02-26/1990-03-04
On [March 3, 1990] he fell; on [the 15th] he died. | DATE 1990-03-03 1990-03-03 1990-03-03 ; DATE 1990-03-15 1990-03-15 1990-03-15
In [April] he fell; on [the 15th], he died. | DATE 2019-04 2019-04-01..2019-04-30 2019-04 ; DATE 2019-04-15 2019-04-15 2019-04-15
In [the 1960s] he rose; [that decade] was his. | DATE 196 1960-01-01..1969-12-31 196X ; DATE 196 1960-01-01..1969-12-31 196X
It opened on [May 3, 1990], and [earlier that day] it rained. | DATE 1990-05-03 1990-05-03 1990-05-03 ; DATE 1990-05-03 1990-05-03 1990-05-03 START
It opened on [May 3, 1990], and [later that month] it closed. | DATE 1990-05-03 1990-05-03 1990-05-03 ; DATE 1990-05 1990-05-01..1990-05-31 1990-05 END
On [March 3, 1990] he fell; [the following Tuesday] he died. | DATE 1990-03-03 1990-03-03 1990-03-03 ; DATE 1990-03-06 1990-03-06 1990-03-06
In [March 1990] he fell; [the following May] he died. | DATE 1990-03 1990-03-01..1990-03-31 1990-03 ; DATE 1990-05 1990-05-01..1990-05-31 1990-05
In [January 1990] output rose 3 percent from [the same month last year]. | DATE 1990-01 1990-01-01..1990-01-31 1990-01 ; DATE 1989-01 1989-01-01..1989-01-31 1989-01
In [March 1990] sales rose 8 percent over [the same month a year earlier]. | DATE 1990-03 1990-03-01..1990-03-31 1990-03 ; DATE 1989-03 1989-03-01..1989-03-31 1989-03
In [January 1990] sales rose, against [the same month of 1985]. | DATE 1990-01 1990-01-01..1990-01-31 1990-01 ; DATE 1985-01 1985-01-01..1985-01-31 1985-01
In [the week] to [May 3, 1990] output fell from [the same week a year earlier]. | DURATION P1W 1990-04-27..1990-05-03 1990-04-27/1990-05-03 ; DATE 1990-05-03 1990-05-03 1990-05-03 ; DATE 1989-W18 1989-05-01..1989-05-07 1989-05-01/1989-05-07
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_story(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()
