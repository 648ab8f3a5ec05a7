"""Which way dates look: what is set, planned, listed and told, by construction. The published day stands before each.

A line is a day of publication, a sentence with its dates in brackets, and their values.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from datetime import date

import pytest

from newsparse import find_dates

TABLE = """
# what happens by a timetable
2010-09-15: A new exhibition of maps goes on show [Saturday] at the town hall. = 2010-09-18
2010-09-15: The ferry service ends [Sunday] for the winter. = 2010-09-19
2010-09-15: Polls open at [7 a.m. Tuesday] and close at 8 p.m. = 2010-09-21T07:00
2010-09-15: The choir sings [Friday] at St. Anne's; tickets cost $5. = 2010-09-17
2010-09-15: The new season kicks off [Saturday] with four matches. = 2010-09-18
2010-09-15: School is back on [Monday]. = 2010-09-20
2010-09-15: The deadline for entries is [Friday]. = 2010-09-17
2010-09-15: The two sides meet again on [Thursday]. = 2010-09-16
2010-09-15: Tickets go on sale [Friday at 10 a.m.] = 2010-09-17T10:00
2010-09-15: The book, out on [Thursday], tells of his years at sea. = 2010-09-16
2010-09-15: The film is in cinemas from [Friday]. = 2010-09-17
2010-09-15: The concert is on [Saturday] and is free. = 2010-09-18
2010-09-15: Registration is open until [Monday]. = 2010-09-20
2010-09-15: The parade is [Sunday at noon]. = 2010-09-19T12:00
2010-09-15: The jury returns [Monday] to resume its talks. = 2010-09-20
2010-09-15: Her trial starts [Thursday] in Leeds. = 2010-09-16
2010-09-15: The store, which opens daily at nine, was robbed [Thursday]. = 2010-09-09
2010-09-15: When the museum opens at ten on [Friday], visitors can walk through the new wing. = 2010-09-17
2010-09-15: He faces a hearing [Friday]. = 2010-09-17
2010-09-15: The county fair runs [Thursday] through [Sunday]. = 2010-09-16 2010-09-19
2010-09-15: The hall reopens [Monday], a year after the fire. = 2010-09-20
2010-09-15: The team plays Houston on [Sunday]. = 2010-09-19
2010-09-15: The team leaves for Peru [Friday]. = 2010-09-17
2010-09-15: Join us [Saturday] for a walk along the canal. = 2010-09-18
2010-09-15: Don't miss the fireworks on [Saturday]. = 2010-09-18
2010-09-15: Bring old paint to the depot on [Saturday]. = 2010-09-18
2010-09-15: Ask me again in [April]. = 2011-04
2010-09-15: "Come back on [Friday]," the clerk told her. = 2010-09-17
2010-09-15: Coming up [Thursday]: a talk on bees. = 2010-09-16
2010-09-15: WHEN: [Saturday, 10 a.m.] to noon. WHERE: Memorial Park. = 2010-09-18T10:00
2010-09-15: Where: Town Hall. When: [7 p.m. Thursday]. Tickets: $12. = 2010-09-16T19:00
2010-09-15: [7:30 p.m. Friday], Old Mill Theatre. Tickets $12. = 2010-09-17T19:30
2010-09-15: Pancake breakfast, 8 to [11 a.m. Saturday], fire station. Free. = 2010-09-18T11:00
2010-09-15: The band performs at the Roxy on [Oct. 2]. = 2010-10-02
# what was set for a day to come
2010-09-15: The judge adjourned the case until [Friday]. = 2010-09-17
2010-09-15: The launch was put off to [Thursday]. = 2010-09-16
2010-09-15: She was bailed to appear on [Monday]. = 2010-09-20
2010-09-15: The match was rearranged for [Tuesday]. = 2010-09-21
2010-09-15: Sentencing was set for [Friday]. = 2010-09-17
2010-09-15: The vote, which had been planned for Thursday, was delayed to [Monday]. = 2010-09-20
2010-09-15: The funeral was to be held on [Friday]. = 2010-09-17
2010-09-15: The prime minister was due in Rome on [Friday]. = 2010-09-17
2010-09-15: A memorial service was planned for [Sunday]. = 2010-09-19
2010-09-15: He was ordered to return to court on [Oct. 14]. = 2010-10-14
2010-09-15: The council postponed its vote until [Thursday]. = 2010-09-16
2010-09-15: A hearing was scheduled for [Monday]. = 2010-09-20
2010-09-15: The judge scheduled a hearing for [Monday]. = 2010-09-20
2010-09-15: They were given until [Friday] to leave. = 2010-09-17
2010-09-15: He was held in custody until [Friday], when he was freed. = 2010-09-10
2010-09-15: The miners stayed below until [Monday], then climbed out. = 2010-09-13
2010-09-15: The game was moved from [Friday] to [Saturday]. = 2010-09-17 2010-09-18
2010-09-15: The exhibition was extended to [Sunday]. = 2010-09-19
2010-09-15: The unions called a strike for [Thursday]. = 2010-09-16
2010-09-15: The union called an indefinite strike from [Monday]. = 2010-09-20
2010-09-15: Pilots announced a two-day strike from [Friday]. = 2010-09-17
2010-09-15: The president called an election for [Oct. 24]. = 2010-10-24
2010-09-15: He was told to report to police by [Friday]. = 2010-09-17
2010-09-15: Shares were down from [Friday], the broker said. = 2010-09-10
2010-09-15: The index was up 3 points from [Tuesday]. = 2010-09-14
2010-09-15: Gold rose 2 percent from [Monday]'s close. = 2010-09-13
2010-09-15: The shop was shut from [Friday]. = 2010-09-10
2010-09-15: Schools will be closed from [Monday]. = 2010-09-20
2010-09-15: The ban takes effect from [Monday], the ministry said. = 2010-09-20
2010-09-15: A decision is likely on [Friday], she said. = 2010-09-17
2010-09-15: A ruling is unlikely before [Monday]. = 2010-09-20
2010-09-15: A verdict is possible by [Friday]. = 2010-09-17
2010-09-15: Rain is forecast for [Saturday]. = 2010-09-18
2010-09-15: Showers are on the way for [Saturday], forecasters said. = 2010-09-18
2010-09-15: The talks are to resume on [Friday], officials said. = 2010-09-17
2010-09-15: The result is awaited on [Thursday]. = 2010-09-16
2010-09-15: The bill goes to the Senate on [Thursday]. = 2010-09-16
2010-09-15: The trial is under way and is expected to end [Friday]. = 2010-09-17
2010-09-15: A decision was likely on [Friday], she said. = 2010-09-17
2010-09-15: The visit, which begins on [Sunday], is his first. = 2010-09-19
2010-09-15: The visit, which began on [Sunday], was his first. = 2010-09-12
# a narrated year
2010-09-15: The pier was opened in 1899. On [June 11] a storm tore off its head. = 1899-06-11
2010-09-15: Her father was jailed in 2004. She wrote to him on [3 May] and again on [9 December]. = 2004-05-03 2004-12-09
2010-09-15: Work began in 1988. By [August] the tunnel was half a mile long. = 1988-08
2010-09-15: The firm was founded in 1998. On [Monday] it was sold. = 2010-09-13
2010-09-15: The firm was founded in 1998. It will close on [Oct. 4]. = 2010-10-04
2010-09-15: He was elected in 2002. In [November] his wife died. = 2002-11
2010-09-15: She came here in 1999. On [12 March] she found work. She is to retire on [12 March]. = 1999-03-12 2011-03-12
2010-09-15: The drought of 2003 lasted for months. In [July] the river ran dry. = 2003-07
2010-09-15: It was 1974. In [July] the army stepped down. = 1974-07
# what a past verb says is over
2010-03-10: The bridge was closed in [May] and reopened in [October]. = 2009-05 2009-10
2010-03-10: The players married in [June]. = 2009-06
2010-03-10: Her brother was killed in [December]. = 2009-12
2010-03-10: The strike ended in [November], but some pits never opened again. = 2009-11
2010-03-10: Lessons begin in [April] and finish in [July]. = 2010-04 2010-07
2010-03-10: He resigned in [April] after a row. = 2009-04
2010-03-10: The team lost the final on [May 8]. = 2009-05-08
2010-03-10: The law comes into force in [April]. = 2010-04
2010-03-10: The law, passed in [April], is not yet in force. = 2009-04
2010-03-10: Since [June], 40 people have died. = 2009-06
2010-03-10: Nobody has seen him since [August]. = 2009-08
# a word that holds for a list
2010-02-10: The herd was moved [last May] and [June]. = 2009-05 2009-06
2010-02-10: They met [last Monday] and [Tuesday] in Oslo. = 2010-02-08 2010-02-09
2010-02-10: Votes were held [last October] and [November]. = 2009-10 2009-11
2010-02-10: Elections will be held [next April] and [May]. = 2010-04 2010-05
# that year
2010-02-10: In 1956 the canal was seized. By [2 November] that year the war was over. = 1956-11-02
2010-02-10: The 2003 heatwave killed thousands. On [10 August] that year it was 38 degrees. = 2003-08-10
2010-02-10: The club was founded in 1920. In [May] of that year it won its first match. = 1920-05
2010-02-10: The 1988 fire closed the plant. It reopened in [March] the following year. = 1989-03
2010-02-10: She arrived on 4 June 2001 and left on [1 October] the same year. = 2001-10-01
2010-02-10: He left on [3 May] last year. = 2009-05-03
# decades and years of two digits
2010-02-10: He ran the club in [the 70s]. = 197
2010-02-10: Fashions of [the early '60s] are back. = 196
2010-02-10: He joined the force in ['78] and left in ['94]. = 1978 1994
2010-02-10: Born in ['09], he fought in both wars. = 2009
2010-02-10: The loan must be paid back by ['25]. = 2025
2010-02-10: She was born on [Jan. 4, '31]. = 1931-01-04
2010-02-10: He was in the class of ['15]. = 1915
# counted from a told date
2010-02-10: The pit was sunk on 9 May 1911. [A year later] it flooded. = 1912
2010-02-10: The plant shut in March 2008. [Six months later] the town hall closed. = 2008-09
2010-02-10: She was born on 2 May 1950. [Four days earlier] her father had drowned. = 1950-04-28
2010-02-10: The treaty was signed in 1990. [Twenty years on], nobody obeys it. = 2010
2010-02-10: The school opened in 1994; [three years later] it burned down. = 1997
2010-02-10: She was hired on 4 March 2008 and dismissed [two days after that]. = 2008-03-06
2010-02-10: Police found the car on Jan. 12. [The next day] they made an arrest. = 2010-01-13
2010-02-10: The two met on Monday. [The day before], the army had moved in. = 2010-02-07
# weekends
2010-02-10: Rain is due over [the weekend]. = 2010-W06-WE
2010-02-10: Three skiers died over [the weekend]. = 2010-W05-WE
2010-02-10: Voters go to the polls [this weekend]. = 2010-W06-WE
2010-02-10: The derby was lost at [the weekend]. = 2010-W05-WE
2010-02-10: A march is planned for [the weekend]. = 2010-W06-WE
2010-02-12: Snow fell over [the weekend]. = 2010-W05-WE
2010-02-12: The talks could go on into [the weekend]. = 2010-W06-WE
2010-02-12: The festival opens [this weekend]. = 2010-W06-WE
2010-02-12: The road was closed [last weekend]. = 2010-W05-WE
2010-02-15: He scored twice at [the weekend]. = 2010-W06-WE
2010-02-15: The clubs meet at [the weekend]. = 2010-W07-WE
2010-02-15: The cup final is at [the weekend]. = 2010-W07-WE
# holidays
2010-02-10: Flights for the [Easter weekend] are sold out. = 2010-W13-WE
2010-05-10: The [Easter weekend] was the wettest for years. = 2010-W13-WE
2010-05-10: Traders said the [Easter weekend] had been good. = 2010-W13-WE
2010-03-10: Hotels are full for the [Easter weekend]. = 2010-W13-WE
2010-11-20: Shops are getting ready for [Christmas]. = 2010-12-25
2010-11-20: Toys are in short supply ahead of [Christmas]. = 2010-12-25
2010-11-20: Most trains do not run on [Christmas Day]. = 2010-12-25
2010-01-04: Sales over [Christmas] were poor. = 2009-12-25
2010-01-04: The shop had its best [Christmas] for years. = 2009-12-25
2010-12-20: Airports are packed as [New Year's Day] nears. = 2011-01-01
# this and next weekday
2015-08-19: The board meets [this Friday] and the staff [next Friday]. = 2015-08-21 2015-08-28
2015-08-19: They meet [this Thursday] and again [next Thursday]. = 2015-08-20 2015-08-27
2015-08-17: The inquiry opens [this Tuesday] and the inquest [next Tuesday]. = 2015-08-18 2015-08-25
2015-08-19: The trial starts [next Tuesday]. = 2015-08-25
2015-08-19: The vote is [next Monday]. = 2015-08-24
2015-08-19: He sat [last Friday] and sits [this Friday]. = 2015-08-14 2015-08-21
2015-08-19: [This past Monday], the square was full. = 2015-08-17
# the middle of the week
2015-08-20: The heat will ease by [mid-week]. = 2015-W35
2015-08-16: Storms are due by [midweek]. = 2015-W34
2015-08-21: Rates had steadied by [midweek]. = 2015-W34
2015-08-18: Snow is likely by [midweek]. = 2015-W34
# the end of the year
2015-08-20: The bank will cut 300 jobs by [year-end]. = 2015
2015-01-20: Debt stood at 3 billion at [year-end]. = 2014
2015-01-20: The plant is to close by [year-end]. = 2015
2015-01-20: At [the end of the year] sales had fallen to nothing. = 2014
2015-12-20: He will step down at [the end of the year]. = 2015
# at the turn of the year
2010-01-06: Sales rose 3 percent in [December]. = 2009-12
2010-01-06: Sales fell in [November] and [December]. = 2009-11 2009-12
2010-01-06: The contract for [December] delivery fell. = 2010-12
2010-12-15: The new law takes effect in [January]. = 2011-01
2010-12-15: He was sworn in in [January]. = 2010-01
2010-12-15: Congress reconvenes on [Jan. 5]. = 2011-01-05
2010-12-15: The trial begins [Jan. 10]. = 2011-01-10
2010-12-15: A hearing on [Jan. 12] will decide the case. = 2011-01-12
2010-12-15: The ceasefire, which expires on [Jan. 1], has held. = 2011-01-01
2010-12-15: The [January] sales begin on [Boxing Day]. = 2011-01 2010-12-26
2010-01-06: The blast on [Dec. 30] killed seven. = 2009-12-30
2010-01-06: Police said the man vanished [Dec. 28]. = 2009-12-28
2010-01-06: The game on [Dec. 29] was close. = 2009-12-29
2010-01-06: Trading in [December] was slow. = 2009-12
2010-12-28: The inauguration on [Jan. 1] is expected to draw thousands. = 2011-01-01
2010-12-28: A summit on [Jan. 12] in Rome. = 2011-01-12
2010-12-28: Flights to Oslo resume in [February]. = 2011-02
2010-12-28: The minister said the [January] vote would go ahead. = 2011-01
2010-12-28: The results, due in [February], will show a loss. = 2011-02
2010-12-15: Inflation was 3 percent in [January] and 4 percent in [November]. = 2010-01 2010-11
# months of futures
2010-08-04: Traders bought the [Sept]/[Nov] spread. = 2010-09 2010-11
2010-08-04: [Oct]/[Dec] barley was offered at 98 pounds. = 2010-10 2010-12
2010-11-04: [Jan]/[March] wheat traded at 120. = 2011-01 2011-03
2010-08-04: [October] cocoa fell to 1,300 pounds a tonne. = 2010-10
2010-08-04: Sugar for [Oct]/[Nov] shipment was bought at 190 dollars. = 2010-10 2010-11
2010-08-04: [June]/[July] sales were up 3 percent. = 2010-06 2010-07
# the day of a time
2010-09-15: The blast on Monday killed two. The building was evacuated at [9:15 a.m.] = 2010-09-13T09:15
2010-09-15: The vote is on Friday. Police were called at [6 p.m.] = 2010-09-15T18:00
2010-09-15: The show starts at 8 p.m. on Saturday. Doors open at [7 p.m.] = 2010-09-18T19:00
2010-09-15: She left home on Monday. At [4 p.m.] she rang her sister. [The next day] she was dead. = 2010-09-13T16:00 2010-09-14
2010-09-15: They set out on Sunday. [The day before], it had snowed. By [10 a.m.] they were lost. = 2010-09-11 2010-09-12T10:00
# days that each country has for itself
2016-08-05: KINGSTON, Jamaica - Bands will play on [Independence Day]. = 2016-08-06
2016-11-05: Poland marks [Independence Day] with a march. = 2016-11-11
2016-08-05: Bands will play on [Labour Day]. = XXXX-XX-XX
2016-08-20: TORONTO - Schools open after [Labour Day]. = 2016-09-05
2016-07-10: The mayor of Lyon said [Independence Day] is for others. = XXXX-XX-XX
2016-08-20: KARACHI, Aug 20 - Flags flew on [Independence Day]. = 2016-08-14
2016-08-20: Ukrainians will celebrate [Independence Day] quietly. = 2016-08-24
2016-10-20: AUCKLAND - Beaches will be full on [Labour Day]. = 2016-10-24
2016-03-20: ACCRA, March 20 - Ghana held its [Independence Day] parade as usual. = 2016-03-06
2016-05-03: LONDON - Thousands marched on [Labour Day]. = XXXX-XX-XX
"""

KNOWN_WRONG = """
2010-02-10: Wages fell in the [30s]. = 193
2010-02-10: The ship sank on 14 April 1912. [Five days after], the dead were brought ashore. = 1912-04-19
2010-08-04: [Sept] soybeans rose 3 cents a bushel. = 2010-09
2010-08-04: Shippers sold [Aug]/[Sept] at 170. = 2010-08 2010-09
"""


def lines(table: str) -> list[str]:
    return [line for line in table.strip().splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("line", lines(TABLE))
def test_directions(line: str) -> None:
    published, marked, expected = re.fullmatch(r"(\S+): (.+) = (.+)", line).groups()  # type: ignore[union-attr]
    found = find_dates(re.sub(r"[\[\]]", "", marked), reference=date.fromisoformat(published))
    asked = [
        (found_at.start(1) - 1 - 2 * nth, found_at[1])
        for nth, found_at in enumerate(re.finditer(r"\[(.+?)\]", marked))
    ]
    values = {(one.span.start, one.text): one.value for one in found}
    assert [values.get(one) for one in asked] == expected.split()


@pytest.mark.xfail(strict=True, reason="a known wrong")
@pytest.mark.parametrize("line", lines(KNOWN_WRONG))
def test_known_wrong_directions(line: str) -> None:
    test_directions(line)
