"""Years, fiscal years, and what points to one. See conftest for the notation."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

TABLE = """
The plant was built in [1988]. | DATE 1988 1988-01-01..1988-12-31 1988
The plant was built in [2003]. | DATE 2003 2003-01-01..2003-12-31 2003
The plant was built in [1901]. | DATE 1901 1901-01-01..1901-12-31 1901
The plant was built in [1789]. | DATE 1789 1789-01-01..1789-12-31 1789
The plant was built in [2018]. | DATE 2018 2018-01-01..2018-12-31 2018
The plant was built in [early 1990]. | DATE 1990 1990-01-01..1990-12-31 1990 START
The plant was built in [late 1991]. | DATE 1991 1991-01-01..1991-12-31 1991 END
The plant was built in [mid-1989]. | DATE 1989 1989-01-01..1989-12-31 1989 MID
The plant was built in [mid-1994]. | DATE 1994 1994-01-01..1994-12-31 1994 MID
The plant was built in [the year 2000]. | DATE 2000 2000-01-01..2000-12-31 2000
The plant was built in ['89]. | DATE 1989 1989-01-01..1989-12-31 1989
The plant was built in ['98]. | DATE 1998 1998-01-01..1998-12-31 1998
The plant closes in [2020]. | DATE 2020 2020-01-01..2020-12-31 2020
The plant closes in [2025]. | DATE 2025 2025-01-01..2025-12-31 2025
The plant closes in [early 2020]. | DATE 2020 2020-01-01..2020-12-31 2020 START
The plant closes in [the end of 2021]. | DATE 2021 2021-01-01..2021-12-31 2021 END
The plant closes in [mid-2022]. | DATE 2022 2022-01-01..2022-12-31 2022 MID
He has lived there since [1972]. | DATE 1972 1972-01-01..1972-12-31 1972
He has lived there since [1993]. | DATE 1993 1993-01-01..1993-12-31 1993
He has lived there since [2010]. | DATE 2010 2010-01-01..2010-12-31 2010
He has lived there since [late 2010]. | DATE 2010 2010-01-01..2010-12-31 2010 END
He has lived there since [the beginning of 1994]. | DATE 1994 1994-01-01..1994-12-31 1994 START
He has lived there since [the end of 1994]. | DATE 1994 1994-01-01..1994-12-31 1994 END
He has lived there since [the start of 2015]. | DATE 2015 2015-01-01..2015-12-31 2015 START
He has lived there since ['95]. | DATE 1995 1995-01-01..1995-12-31 1995
Profit rose in [fiscal 1989]. | DATE 1989 - -
Profit rose in [fiscal year 1990]. | DATE 1990 - -
Profit rose in [FY1990]. | DATE 1990 - -
Profit rose in [FY 2017]. | DATE 2017 - -
Profit rose in [FY2018]. | DATE 2018 - -
Profit rose in [the 1988 period]. | DATE 1988 1988-01-01..1988-12-31 1988
Profit rose in [this year]. | DATE 2019 2019-01-01..2019-12-31 2019
Profit rose in [last year]. | DATE 2018 2018-01-01..2018-12-31 2018
Profit rose in [the past year]. | DATE 2018 2018-01-01..2018-12-31 2018
Profit rose in [the last year]. | DATE 2018 2018-01-01..2018-12-31 2018
Profit rose in [the previous year]. | DATE 2018 2018-01-01..2018-12-31 2018
Profit rose in [the current fiscal year]. | DATE 2019 - -
Profit rose in [the current year]. | DATE 2019 2019-01-01..2019-12-31 2019
Profit rose in [the full year]. | DATE 2019 2019-01-01..2019-12-31 2019
Profit rose in [the year-ago period]. | DATE 2018 2018-01-01..2018-12-31 2018
Profit rose in [the year-earlier period]. | DATE 2018 2018-01-01..2018-12-31 2018
Profit rose in [the same period last year]. | DATE 2018 2018-01-01..2018-12-31 2018
Profit rose in [the corresponding period last year]. | DATE 2018 2018-01-01..2018-12-31 2018
The [1990] invasion failed. | DATE 1990 1990-01-01..1990-12-31 1990
The [2000] Olympics were held in Sydney. | DATE 2000 2000-01-01..2000-12-31 2000
It lasted from [1987] to [1991]. | DATE 1987 1987-01-01..1987-12-31 1987 until=1991 ; DATE 1991 1991-01-01..1991-12-31 1991
The [1990]-[91] season was short. | DATE 1990 1990-01-01..1990-12-31 1990 until=1991 ; DATE 1991 1991-01-01..1991-12-31 1991
In [1939]-[1945] he was abroad. | DATE 1939 1939-01-01..1939-12-31 1939 until=1945 ; DATE 1945 1945-01-01..1945-12-31 1945
Between [1985] and [1987] he sold shares. | DATE 1985 1985-01-01..1985-12-31 1985 until=1987 ; DATE 1987 1987-01-01..1987-12-31 1987
Bonds due [1993] fell. | DATE 1993 1993-01-01..1993-12-31 1993
He died in [nineteen ninety-six]. | DATE 1996 1996-01-01..1996-12-31 1996
It began in [nineteen ninety]. | DATE 1990 1990-01-01..1990-12-31 1990
In [the year two thousand] nothing happened. | DATE 2000 2000-01-01..2000-12-31 2000
Prices are up [this year] and were flat [last year]. | DATE 2019 2019-01-01..2019-12-31 2019 ; DATE 2018 2018-01-01..2018-12-31 2018
It will open [next year]. | DATE 2020 2020-01-01..2020-12-31 2020
He lost in [1996], [1998] and [2002]. | DATE 1996 1996-01-01..1996-12-31 1996 ; DATE 1998 1998-01-01..1998-12-31 1998 ; DATE 2002 2002-01-01..2002-12-31 2002
It was closed by [year end]. | DATE 2019 2019-01-01..2019-12-31 2019 END
It was closed by [year-end]. | DATE 2019 2019-01-01..2019-12-31 2019 END
Debt will fall by [year's end]. | DATE 2019 2019-01-01..2019-12-31 2019 END
Debt will fall by [the end of the year]. | DATE 2019 2019-01-01..2019-12-31 2019 END
In [that year] he won. | DATE XXXX - XXXX
In [1994] he won, and [that year] he moved. | DATE 1994 1994-01-01..1994-12-31 1994 ; DATE 1994 1994-01-01..1994-12-31 1994
He won in [1994] and lost [the following year]. | DATE 1994 1994-01-01..1994-12-31 1994 ; DATE 1995 1995-01-01..1995-12-31 1995
He won in [1994], a title he had lost [the previous year]. | DATE 1994 1994-01-01..1994-12-31 1994 ; DATE 1993 1993-01-01..1993-12-31 1993
The [2008] and [2012] campaigns were long. | DATE 2008 2008-01-01..2008-12-31 2008 ; DATE 2012 2012-01-01..2012-12-31 2012
The [end-1986] figures are out. | DATE 1986 1986-01-01..1986-12-31 1986 END
[Late in 1989] he left. | DATE 1989 1989-01-01..1989-12-31 1989 END
[The 2018 fiscal year] was good. | DATE 2018 - -
The [2010]/[11] season was short. | DATE 2010 2010-01-01..2010-12-31 2010 until=2011 ; DATE 2011 2011-01-01..2011-12-31 2011
They came in [1066]. | DATE 1066 1066-01-01..1066-12-31 1066
The shop sold 1066 hats in [a day]. | DURATION P1D - -
The post-[1945] order is over. | DATE 1945 1945-01-01..1945-12-31 1945
The pre-[2008] boom is over. | DATE 2008 2008-01-01..2008-12-31 2008
The Model-1990 engine is out. |
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_years(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()
