"""Days: every written form, and the year that a day without one gets. See conftest for the notation."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

TABLE = """
The treaty was signed on [Nov. 2, 1989]. | DATE 1989-11-02 1989-11-02 1989-11-02
The treaty was signed on [November 2, 1989]. | DATE 1989-11-02 1989-11-02 1989-11-02
The treaty was signed on [2 November 1989]. | DATE 1989-11-02 1989-11-02 1989-11-02
The treaty was signed on [Nov 2, 1989]. | DATE 1989-11-02 1989-11-02 1989-11-02
The treaty was signed on [November 2nd, 1989]. | DATE 1989-11-02 1989-11-02 1989-11-02
The treaty was signed on [the 2nd of November, 1989]. | DATE 1989-11-02 1989-11-02 1989-11-02
The treaty was signed on [2nd November 1989]. | DATE 1989-11-02 1989-11-02 1989-11-02
The treaty was signed on [Sept. 11, 2001]. | DATE 2001-09-11 2001-09-11 2001-09-11
The treaty was signed on [11/02/1989]. | DATE 1989-11-02 1989-11-02 1989-11-02
The treaty was signed on [11-02-1989]. | DATE 1989-11-02 1989-11-02 1989-11-02
The treaty was signed on [1989-11-02]. | DATE 1989-11-02 1989-11-02 1989-11-02
The treaty was signed on [Jan. 31, 2017]. | DATE 2017-01-31 2017-01-31 2017-01-31
The treaty was signed on [Feb. 29, 2016]. | DATE 2016-02-29 2016-02-29 2016-02-29
The treaty was signed on [Dec. 31, 1999]. | DATE 1999-12-31 1999-12-31 1999-12-31
The treaty was signed on [Thursday, Nov. 2, 1989]. | DATE 1989-11-02 1989-11-02 1989-11-02
The treaty was signed on [Fri., Nov. 3, 1989]. | DATE 1989-11-03 1989-11-03 1989-11-03
The treaty was signed on [Friday, 3 November 1989]. | DATE 1989-11-03 1989-11-03 1989-11-03
The treaty was signed on [the fourth of July, 1976]. | DATE 1976-07-04 1976-07-04 1976-07-04
The treaty was signed on [July 4 1976]. | DATE 1976-07-04 1976-07-04 1976-07-04
The treaty was signed on [31 December 1999]. | DATE 1999-12-31 1999-12-31 1999-12-31
The treaty was signed on [Aug. 6, 1945]. | DATE 1945-08-06 1945-08-06 1945-08-06
The treaty was signed on [June 1, '94]. | DATE 1994-06-01 1994-06-01 1994-06-01
Rebels took the town on [April 3], officials said. | DATE 2019-04-03 2019-04-03 2019-04-03
Rebels took the town on [Apr. 3], officials said. | DATE 2019-04-03 2019-04-03 2019-04-03
Rebels took the town on [April 3rd], officials said. | DATE 2019-04-03 2019-04-03 2019-04-03
Rebels took the town on [3 April], officials said. | DATE 2019-04-03 2019-04-03 2019-04-03
Rebels took the town on [the 3rd of April], officials said. | DATE 2019-04-03 2019-04-03 2019-04-03
Rebels took the town on [May 1], officials said. | DATE 2019-05-01 2019-05-01 2019-05-01
Rebels took the town on [1 May], officials said. | DATE 2019-05-01 2019-05-01 2019-05-01
Rebels took the town on [March 12], officials said. | DATE 2019-03-12 2019-03-12 2019-03-12
Rebels took the town on [Monday, May 13], officials said. | DATE 2019-05-13 2019-05-13 2019-05-13
Rebels took the town on [Sunday, 12 May], officials said. | DATE 2019-05-12 2019-05-12 2019-05-12
Rebels took the town on [Mon., May 13], officials said. | DATE 2019-05-13 2019-05-13 2019-05-13
Rebels took the town on [Feb. 4], officials said. | DATE 2019-02-04 2019-02-04 2019-02-04
Rebels took the town on [Jan. 6], officials said. | DATE 2019-01-06 2019-01-06 2019-01-06
Rebels took the town on [June 3], officials said. | DATE 2018-06-03 2018-06-03 2018-06-03
Rebels took the town on [Dec. 24], officials said. | DATE 2018-12-24 2018-12-24 2018-12-24
Rebels took the town on [Nov. 30], officials said. | DATE 2018-11-30 2018-11-30 2018-11-30
The court will hear the appeal on [June 3]. | DATE 2019-06-03 2019-06-03 2019-06-03
The court will hear the appeal on [July 21]. | DATE 2019-07-21 2019-07-21 2019-07-21
The court will hear the appeal on [Aug. 2]. | DATE 2019-08-02 2019-08-02 2019-08-02
The court will hear the appeal on [Sept. 30]. | DATE 2019-09-30 2019-09-30 2019-09-30
The court will hear the appeal on [May 28]. | DATE 2019-05-28 2019-05-28 2019-05-28
The court will hear the appeal on [Oct. 1]. | DATE 2019-10-01 2019-10-01 2019-10-01
The court will hear the appeal on [the 20th of June]. | DATE 2019-06-20 2019-06-20 2019-06-20
The court will hear the appeal on [20 June]. | DATE 2019-06-20 2019-06-20 2019-06-20
The court will hear the appeal on [Monday, June 3]. | DATE 2019-06-03 2019-06-03 2019-06-03
The bonds, due [March 15, 2027], fell. | DATE 2027-03-15 2027-03-15 2027-03-15
The bonds, due [Nov. 1, 2034], fell. | DATE 2034-11-01 2034-11-01 2034-11-01
The bonds, due [June 30, 2020], fell. | DATE 2020-06-30 2020-06-30 2020-06-30
Fighting broke out [late April 3], the army said. | DATE 2019-04-03 2019-04-03 2019-04-03 END
Fighting broke out [early May 2], the army said. | DATE 2019-05-02 2019-05-02 2019-05-02 START
Fighting broke out [late March 12, 2018], the army said. | DATE 2018-03-12 2018-03-12 2018-03-12 END
Payment is expected [around June 1]. | DATE 2019-06-01 2019-06-01 2019-06-01 APPROX
Payment is expected [about July 15, 2019]. | DATE 2019-07-15 2019-07-15 2019-07-15 APPROX
Payment is expected [June 7]. | DATE 2019-06-07 2019-06-07 2019-06-07
The deadline is [June 30] and not [July 15]. | DATE 2019-06-30 2019-06-30 2019-06-30 ; DATE 2019-07-15 2019-07-15 2019-07-15
It ran from [March 4, 2019] to [April 9, 2019]. | DATE 2019-03-04 2019-03-04 2019-03-04 until=2019-04-09 ; DATE 2019-04-09 2019-04-09 2019-04-09
The [May 4] vote was close. | DATE 2019-05-04 2019-05-04 2019-05-04
The [Feb. 23] accord held. | DATE 2019-02-23 2019-02-23 2019-02-23
He was born on [June 7, 1951], in Lyon. | DATE 1951-06-07 1951-06-07 1951-06-07
ROME, [May 14] (ANA) - The talks went on. | DATE 2019-05-14 2019-05-14 2019-05-14
A memo dated [April 30] was found. | DATE 2019-04-30 2019-04-30 2019-04-30
Sales for the period ended [March 31] rose. | DATE 2019-03-31 2019-03-31 2019-03-31
[The year] ending [June 30] looks better. | DURATION P1Y 2018-07-01..2019-06-30 2018-07-01/2019-06-30 ; DATE 2019-06-30 2019-06-30 2019-06-30
He was shot to death last [Oct. 23] at home. | DATE 2018-10-23 2018-10-23 2018-10-23
Stock of record [May 24] is payable [June 14]. | DATE 2019-05-24 2019-05-24 2019-05-24 ; DATE 2019-06-14 2019-06-14 2019-06-14
The law took effect [Jan. 1, 2019]. | DATE 2019-01-01 2019-01-01 2019-01-01
YEAR [JAN 31] NET | DATE 2019-01-31 2019-01-31 2019-01-31
NEW YORK, [MAR 6] - Oil rose. | DATE 2019-03-06 2019-03-06 2019-03-06
It rained in [the week of May 6]. | DATE 2019-W19 2019-05-06..2019-05-12 2019-05-06/2019-05-12
It rained in [the week of Oct. 3, 1990]. | DATE 1990-W40 1990-10-01..1990-10-07 1990-10-01/1990-10-07
It rained on [the weekend of May 4]. | DATE 2019-W18-WE 2019-05-04..2019-05-05 2019-05-04/2019-05-05
He enlisted after the [9/11] attacks. | DATE 2001-09-11 2001-09-11 2001-09-11
He leaves [the day after tomorrow]. | DATE 2019-05-17 2019-05-17 2019-05-17
He left [the day before yesterday]. | DATE 2019-05-13 2019-05-13 2019-05-13
On [Oct. 3 last year] he left. | DATE 2018-10-03 2018-10-03 2018-10-03
The law takes effect [Jan. 1]. | DATE 2020-01-01 2020-01-01 2020-01-01
It was filed on [2015/03/04]. | DATE 2015-03-04 2015-03-04 2015-03-04
On [May the 5th] they met. | DATE 2019-05-05 2019-05-05 2019-05-05
The [9 November] result was close. | DATE 2018-11-09 2018-11-09 2018-11-09
It ended on [the last day of April]. | DATE 2019-04-30 2019-04-30 2019-04-30
It ended on [the last day of February 2016]. | DATE 2016-02-29 2016-02-29 2016-02-29
It ended on [the 3rd day of May]. | DATE 2019-05-03 2019-05-03 2019-05-03
[The week beginning 9 May] was wet. | DATE 2019-W19 2019-05-06..2019-05-12 2019-05-06/2019-05-12
They left in [the week before last]. | DATE 2019-W18 2019-04-29..2019-05-05 2019-04-29/2019-05-05
They meet [the year after next]. | DATE 2021 2021-01-01..2021-12-31 2021
It is paid to holders of record as of [June 23]. | DATE 2019-06-23 2019-06-23 2019-06-23
The bonds, to be dated [June 15], were sold. | DATE 2019-06-15 2019-06-15 2019-06-15
It fell to 8 percent on [February 27] and 7-3/4 percent later. | DATE 2019-02-27 2019-02-27 2019-02-27
They wed on [Sunday, Dec. 25]. | DATE 2018-12-25 2018-12-25 2018-12-25
They wed on [Friday, Dec. 25]. | DATE 2020-12-25 2020-12-25 2020-12-25
They wed on [Sat 14 May]. | DATE 2019-05-14 2019-05-14 2019-05-14
He ran on [Saturday] ([May 18]). | DATE 2019-05-18 2019-05-18 2019-05-18 ; DATE 2019-05-18 2019-05-18 2019-05-18
They met [the Saturday before last]. | DATE 2019-05-04 2019-05-04 2019-05-04
He will leave on [January 20]. | DATE 2020-01-20 2020-01-20 2020-01-20
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_days(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()
