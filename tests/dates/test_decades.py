"""Decades and centuries. See conftest for the notation."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

TABLE = """
The theory dates from [the 1960s]. | DATE 196 1960-01-01..1969-12-31 196X
The theory dates from [the early 1990s]. | DATE 199 1990-01-01..1999-12-31 199X START
The theory dates from [the late 1980s]. | DATE 198 1980-01-01..1989-12-31 198X END
The theory dates from [the mid-1980s]. | DATE 198 1980-01-01..1989-12-31 198X MID
The theory dates from [the '60s]. | DATE 196 1960-01-01..1969-12-31 196X
The theory dates from [the early '70s]. | DATE 197 1970-01-01..1979-12-31 197X START
The theory dates from [the nineties]. | DATE 199 1990-01-01..1999-12-31 199X
The theory dates from [the eighties]. | DATE 198 1980-01-01..1989-12-31 198X
The theory dates from [the 19th century]. | DATE 18 1800-01-01..1899-12-31 18XX
The theory dates from [the 20th century]. | DATE 19 1900-01-01..1999-12-31 19XX
The theory dates from [the early 20th century]. | DATE 19 1900-01-01..1999-12-31 19XX START
The theory dates from [the twentieth century]. | DATE 19 1900-01-01..1999-12-31 19XX
The theory dates from [the late 18th century]. | DATE 17 1700-01-01..1799-12-31 17XX END
The theory dates from [the 1890s]. | DATE 189 1890-01-01..1899-12-31 189X
The theory dates from [the 2000s]. | DATE 200 2000-01-01..2009-12-31 200X
The theory dates from [the early 1990's]. | DATE 199 1990-01-01..1999-12-31 199X START
He lived in an [18th-century] house. | DATE 17 1700-01-01..1799-12-31 17XX
It was a fixture of [1950s] radio. | DATE 195 1950-01-01..1959-12-31 195X
In [this century] it has rained more. | DATE 20 2000-01-01..2099-12-31 20XX
It rained more [last century]. | DATE 19 1900-01-01..1999-12-31 19XX
[The past decade] was warm. | DURATION P10Y 2009-05-15..2019-05-15 2009-05-15/2019-05-15
By [the end of the decade] it will be gone. | DATE 201 2010-01-01..2019-12-31 201X END
In [the past century] it sank. | DURATION P100Y - -
From [the 1960s] to [the 1980s] it grew. | DATE 196 1960-01-01..1969-12-31 196X until=198 ; DATE 198 1980-01-01..1989-12-31 198X
It was [a decade ago]. | DATE 200 2000-01-01..2009-12-31 200X
It was [two decades ago]. | DATE 199 1990-01-01..1999-12-31 199X
In [the ‘90s] he rose. | DATE 199 1990-01-01..1999-12-31 199X
[The ‘60s] were loud. | DATE 196 1960-01-01..1969-12-31 196X
In [the 1800s] it was a village. | DATE 18 1800-01-01..1899-12-31 18XX
In [the early 1900s] it was a town. | DATE 19 1900-01-01..1999-12-31 19XX START
In [the 2000s] it grew. | DATE 200 2000-01-01..2009-12-31 200X
[Early in the 1990s] it grew. | DATE 199 1990-01-01..1999-12-31 199X START
It marked [the last half of the '80s]. | DATE 198 1980-01-01..1989-12-31 198X END
[The first half of the 1990s] was quiet. | DATE 199 1990-01-01..1999-12-31 199X START
[The second half of the decade] was poor. | DATE 201 2010-01-01..2019-12-31 201X END
It fell in [the first half of the 20th century]. | DATE 19 1900-01-01..1999-12-31 19XX START
It was built at [the beginning of the 19th century]. | DATE 18 1800-01-01..1899-12-31 18XX START
It was sung in [the 1960s] and [70s]. | DATE 196 1960-01-01..1969-12-31 196X ; DATE 197 1970-01-01..1979-12-31 197X
It was sung in [the late 1970s] and [early 80s]. | DATE 197 1970-01-01..1979-12-31 197X END ; DATE 198 1980-01-01..1989-12-31 198X START
It ran from [the 1970s] to [80s]. | DATE 197 1970-01-01..1979-12-31 197X until=198 ; DATE 198 1980-01-01..1989-12-31 198X
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_decades(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()
