"""Without a reference what the text doesn't tell stays an X. See conftest for the notation."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

TABLE = """
The treaty was signed on [Nov. 2]. | DATE XXXX-11-02 - XXXX-11-02
The treaty was signed on [July 23]. | DATE XXXX-07-23 - XXXX-07-23
The treaty was signed on [2 November]. | DATE XXXX-11-02 - XXXX-11-02
The treaty was signed on [Nov. 2, 1989]. | DATE 1989-11-02 1989-11-02 1989-11-02
The treaty was signed on [1989-11-02]. | DATE 1989-11-02 1989-11-02 1989-11-02
The treaty was signed on [11/02/89]. | DATE XX89-11-02 - -
The treaty was signed on [the 3rd of April]. | DATE XXXX-04-03 - XXXX-04-03
The treaty was signed on [Tuesday]. | DATE XXXX-WXX-2 - -
The treaty was signed on [Friday, Oct. 23]. | DATE XXXX-10-23 - XXXX-10-23
The treaty was signed on [Friday, Oct. 23, 1998]. | DATE 1998-10-23 1998-10-23 1998-10-23
He left [today]. | DATE XXXX-XX-XX - XXXX-XX-XX
He left [yesterday]. | DATE XXXX-XX-XX - XXXX-XX-XX
He comes [tomorrow]. | DATE XXXX-XX-XX - XXXX-XX-XX
They met [last week]. | DATE XXXX-WXX - -
They met [last month]. | DATE XXXX-XX - XXXX-XX
They meet [next year]. | DATE XXXX - XXXX
In [October] it rained. | DATE XXXX-10 - XXXX-10
In [the third quarter] sales fell. | DATE XXXX-Q3 - -
They met [last summer]. | DATE XXXX-SU - -
In [1994] it rained. | DATE 1994 1994-01-01..1994-12-31 1994
In [the 1990s] it rained. | DATE 199 1990-01-01..1999-12-31 199X
In [the early 1990s] it rained. | DATE 199 1990-01-01..1999-12-31 199X START
They met [late July 23]. | DATE XXXX-07-23 - XXXX-07-23 END
They met on [July 21] and [22]. | DATE XXXX-07-21 - XXXX-07-21 ; DATE XXXX-07-22 - XXXX-07-22
It is [now] late. | DATE PRESENT_REF - -
They met [two weeks ago]. | DATE XXXX-XX-XX - XXXX-XX-XX
They met [Tuesday morning]. | TIME XXXX-WXX-2TMO - -
They met at [3 p.m. Tuesday]. | TIME XXXX-WXX-2T15:00 - -
In [1990] he won. [The following year] he lost. | DATE 1990 1990-01-01..1990-12-31 1990 ; DATE 1991 1991-01-01..1991-12-31 1991
In [1990] he won; [the following year] he lost. | DATE 1990 1990-01-01..1990-12-31 1990 ; DATE 1991 1991-01-01..1991-12-31 1991
On [May 3, 1990] he won and on [the same day] he left. | DATE 1990-05-03 1990-05-03 1990-05-03 ; DATE 1990-05-03 1990-05-03 1990-05-03
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_unanchored(line: str, as_found) -> None:
    assert as_found(line, reference=None) == line.rstrip()
