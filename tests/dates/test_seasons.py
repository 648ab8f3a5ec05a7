"""Seasons; not the verb fall nor the spring of water. See conftest for the notation."""

from __future__ import annotations

import pytest

TABLE = """
The harvest failed [last summer]. | DATE 2018-SU 2018-06-01..2018-08-31 2018-22
The harvest failed [last fall]. | DATE 2018-FA 2018-09-01..2018-11-30 2018-23
The harvest failed [last autumn]. | DATE 2018-FA 2018-09-01..2018-11-30 2018-23
The harvest failed [last winter]. | DATE 2018-WI 2018-12-01..2019-02-28 2018-24
The harvest failed [last spring]. | DATE 2018-SP 2018-03-01..2018-05-31 2018-21
The harvest failed [this spring]. | DATE 2019-SP 2019-03-01..2019-05-31 2019-21
They will vote [this summer]. | DATE 2019-SU 2019-06-01..2019-08-31 2019-22
They will vote [next spring]. | DATE 2020-SP 2020-03-01..2020-05-31 2020-21
They will vote [this fall]. | DATE 2019-FA 2019-09-01..2019-11-30 2019-23
They will vote [next winter]. | DATE 2019-WI 2019-12-01..2020-02-29 2019-24
They will vote [this autumn]. | DATE 2019-FA 2019-09-01..2019-11-30 2019-23
He was born in [the summer of 1987]. | DATE 1987-SU 1987-06-01..1987-08-31 1987-22
He was born in [summer 1987]. | DATE 1987-SU 1987-06-01..1987-08-31 1987-22
He was born in [the winter of 1976]. | DATE 1976-WI 1976-12-01..1977-02-28 1976-24
He was born in [the fall of 1990]. | DATE 1990-FA 1990-09-01..1990-11-30 1990-23
He was born in [the spring of 1945]. | DATE 1945-SP 1945-03-01..1945-05-31 1945-21
He was born in [spring 2000]. | DATE 2000-SP 2000-03-01..2000-05-31 2000-21
He was born in [late summer 1998]. | DATE 1998-SU 1998-06-01..1998-08-31 1998-22 END
He was born in [the early summer of 1999]. | DATE 1999-SU 1999-06-01..1999-08-31 1999-22 START
It will open by [summer]. | DATE 2019-SU 2019-06-01..2019-08-31 2019-22
They camp [each summer]. | SET XXXX-SU - - quant=EACH
In [winter] the pass is closed. | DATE XXXX-WI - -
Output will fall. |
Prices are in free fall. |
It was a spring of cold water. |
The fall of the wall surprised him. |
A spring broke in the seat. |
Since [the early summer] it rained. | DATE 2018-SU 2018-06-01..2018-08-31 2018-22 START
He skied [this past winter]. | DATE 2018-WI 2018-12-01..2019-02-28 2018-24
The strike could last into [the spring]. | DATE 2019-SP 2019-03-01..2019-05-31 2019-21
He had said in [the spring] that he would go. | DATE 2019-SP 2019-03-01..2019-05-31 2019-21
[The summer of last year] was hot. | DATE 2018-SU 2018-06-01..2018-08-31 2018-22
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_seasons(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()
