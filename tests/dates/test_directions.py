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
# more of scheduled event present tense
2013-06-12: The art fair returns to the harbour on [Thursday] with 200 stalls. = 2013-06-13
2013-06-12: The museum's dinosaur show starts its summer run on [Saturday]. = 2013-06-15
2013-06-12: The new bus lane comes into use on [Monday]. = 2013-06-17
2013-06-12: The orchestra gives its last concert of the season [Sunday]. = 2013-06-16
2013-06-12: The Rovers host Bantry on [Saturday]. = 2013-06-15
2013-06-12: The minister flies to Delhi on [Thursday]. = 2013-06-13
2013-06-12: A public meeting about the bypass takes place [Tuesday] at the library. = 2013-06-18
2013-06-12: The pool, which closes at six, was shut on [Sunday]. = 2013-06-09
2013-06-12: Free swimming lessons start [Monday] for children under ten. = 2013-06-17
2013-06-12: The exam results come out on [Thursday]. = 2013-06-13
2013-06-12: The film opens nationwide [Friday]. = 2013-06-14
2013-06-12: The two leaders hold talks on [Friday] in Geneva. = 2013-06-14
2013-06-12: The jury is back in court on [Monday]. = 2013-06-17
2013-06-12: Residents have until [Friday] to object. = 2013-06-14
2013-06-12: The mayor visits the school on [Monday]. = 2013-06-17
2013-06-12: The team travels to Lisbon on [Sunday] for the second leg. = 2013-06-16
2013-06-12: The sale ends [Saturday]. = 2013-06-15
2013-06-12: The bank publishes its results on [Thursday]. = 2013-06-13
2013-06-12: The council votes [Monday] on the plan. = 2013-06-17
2013-06-12: The last train leaves on [Sunday night]. = 2013-06-16TNI
2013-06-12: Dr. Kim speaks at the college on [Thursday evening]. = 2013-06-13TEV
# more of set by a past verb
2013-06-12: The hearing was postponed to [Monday]. = 2013-06-17
2013-06-12: Magistrates bailed him until [Friday]. = 2013-06-14
2013-06-12: The launch was brought forward to [Thursday]. = 2013-06-13
2013-06-12: The inquest was adjourned until [Tuesday]. = 2013-06-18
2013-06-12: The concert was rescheduled for [Sunday]. = 2013-06-16
2013-06-12: He was granted bail and must appear on [Friday]. = 2013-06-14
2013-06-12: The captain was ruled out until [Saturday]. = 2013-06-15
2013-06-12: The deadline was extended until [Friday]. = 2013-06-14
2013-06-12: They queued until [Monday]. = 2013-06-10
2013-06-12: The verdict was expected on [Friday]. = 2013-06-14
2013-06-12: The ferry was due to sail on [Sunday]. = 2013-06-16
2013-06-12: The final was to be played on [Saturday]. = 2013-06-15
2013-06-12: The judge put the case off until [Monday]. = 2013-06-17
2013-06-12: Police kept the road shut until [Sunday]. = 2013-06-09
2013-06-12: The unions agreed to suspend the strike until [Friday]. = 2013-06-14
2013-06-12: The union said it would strike from [Friday]. = 2013-06-14
2013-06-12: The lockdown was extended to [Friday]. = 2013-06-14
2013-06-12: The committee set [June 28] as the deadline. = 2013-06-28
2013-06-12: The vote was fixed for [July 2]. = 2013-07-02
2013-06-12: The trial was listed for [9 September]. = 2013-09-09
2013-06-12: His next appearance was set for [Aug. 14]. = 2013-08-14
2013-06-12: The opening was delayed until [October]. = 2013-10
# more of narrated year
2013-06-12: The family fled in 1979. In [August] they reached the coast; on [5 December] they sailed. = 1979-08 1979-12-05
2013-06-12: He was convicted in 2001. On [May 9] an appeal court freed him. = 2001-05-09
2013-06-12: She took over in 2006. The shop closed on [30 September]. = 2006-09-30
2013-06-12: The reserve was created in 1964. The rangers will mark the day on [Aug. 3]. = 2013-08-03
2013-06-12: The drug was withdrawn in 2004. A hearing is scheduled for [July 8]. = 2013-07-08
2013-06-12: The bridge fell in 1967. On [Dec. 15], at the evening rush hour, a single eyebar cracked. = 1967-12-15
2013-06-12: The company went bust in 2009. Its founder said on [Monday] that he would sue. = 2013-06-10
# more of past verb not ahead
2013-06-12: The rains failed in [July] and again in [September]. = 2012-07 2012-09
2013-06-12: The pair divorced in [November]. = 2012-11
2013-06-12: Voters rejected the plan in [August]. = 2012-08
2013-06-12: She gave birth to twins on [Oct. 2]. = 2012-10-02
2013-06-12: The gang robbed a bank in [December] and another in [February]. = 2012-12 2013-02
2013-06-12: The talks collapsed in [August] and have not resumed. = 2012-08
2013-06-12: The festival takes place in [August]. = 2013-08
2013-06-12: The ban, imposed in [October], was lifted in [May]. = 2012-10 2013-05
# more of counted from a told date
2013-06-12: The factory burned down on 2 April. [Ten days later] the owner was arrested. = 2013-04-12
2013-06-12: She moved to Rome in 1955. [Two years later] she met Rossi. = 1957
2013-06-12: The tunnel was opened on 6 May 1994. [The day before], the queen had come by train. = 1994-05-05
2013-06-12: The mine was closed in October 1985; [six months later] it was flooded. = 1986-04
2013-06-12: The vote was held on 3 March 2008. [Three weeks earlier] the army had taken the palace. = 2008-02-11
2013-06-12: The law was passed in 2003. [Ten years on], it is hardly used. = 2013
2013-06-12: The reactor was shut down in March 2011. [A month later] the workers returned. = 2011-04
# more of weekend
2013-06-12: The village holds its fete at [the weekend]. = 2013-W24-WE
2013-06-12: More than 30 houses burned down at [the weekend]. = 2013-W23-WE
2013-06-12: Warm weather is on the way for [the weekend]. = 2013-W24-WE
2013-06-12: Protesters clashed with police over [the weekend]. = 2013-W23-WE
2013-06-12: The clocks go back at [the weekend]. = 2013-W24-WE
2013-06-10: Thousands marched at [the weekend]. = 2013-W23-WE
2013-06-14: Roads will be busy [this weekend]. = 2013-W24-WE
2013-06-14: Two men drowned at [the weekend]. = 2013-W23-WE
# more of this / next weekday
2013-06-12: The board sits [this Thursday] and the full council [next Thursday]. = 2013-06-13 2013-06-20
2013-06-13: The results are out [next Tuesday]. = 2013-06-18
2013-06-10: She met them [last Friday] and will meet them again [this Friday]. = 2013-06-07 2013-06-14
# more of mid-week
2013-06-12: The wind will drop by [midweek]. = 2013-W24
2013-06-16: It will turn colder in [midweek]. = 2013-W25
2013-06-13: Prices had dipped by [midweek]. = 2013-W24
# more of at the turn of the year
2012-12-20: The ceremony takes place on [Jan. 15]. = 2013-01-15
2012-12-20: The trial resumes [Jan. 7]. = 2013-01-07
2012-12-20: Voting in the primary is in [February]. = 2013-02
2012-12-20: The fee goes up in [January]. = 2013-01
2012-12-20: A strike by pilots on [Jan. 3] could ground 200 flights. = 2013-01-03
2012-12-20: Car sales were flat in [January] and rose in [March]. = 2012-01 2012-03
2012-12-20: The army seized power in [March]. = 2012-03
2013-01-08: Unemployment fell to 7.8 percent in [December]. = 2012-12
2013-01-08: The fire on [Dec. 27] was started by children. = 2012-12-27
2013-01-08: He was shot dead on [New Year's Eve]. = 2012-12-31
2013-01-08: Retailers said trading over [Christmas] was good. = 2012-12-25
2013-01-08: The report, published in [December], blamed the captain. = 2012-12
2013-01-08: The plan is to be ready by [December]. = 2013-12
2012-12-28: The new rules apply from [Jan. 1]. = 2013-01-01
2012-12-28: From [January], smokers must go outside. = 2013-01
# more of what is likely
2013-06-12: A vote is likely on [Monday], aides said. = 2013-06-17
2013-06-12: An announcement is possible as early as [Friday], officials said. = 2013-06-14
2013-06-12: The two could meet on [Saturday], a spokesman said. = 2013-06-15
2013-06-12: A deal may be signed on [Friday], she said. = 2013-06-14
2013-06-12: The strike is on for [Friday], union leaders said. = 2013-06-14
2013-06-12: Schools reopen on [Monday], the ministry said. = 2013-06-17
2013-06-12: Another protest is planned [Saturday], organizers said. = 2013-06-15
2013-06-12: He said he would leave on [Friday]. = 2013-06-14
2013-06-12: He told reporters on [Friday] that he would resign. = 2013-06-07
# more of clock
2013-06-12: Two trains collided on Sunday. Rescuers arrived at [6:40 a.m.] = 2013-06-09T06:40
2013-06-12: The game is on Saturday. The gates were damaged at [3 a.m.] in a storm. = 2013-06-12T03:00
2013-06-12: The bomb went off at 9 p.m. on Monday. By [midnight] 12 bodies had been found. = 2013-06-10T24:00
# ranges
2023-05-15: She was out of work from [March 26, 2020], until [June 1]. = 2020-03-26 2020-06-01
2023-05-15: The inn was shut from [Nov. 3, 2019] to [Feb. 4]. = 2019-11-03 2020-02-04
2023-05-15: He has been there from [May 2011] to [June]. = 2011-05 2011-06
# listings
2023-05-15: [Friday]: The bank reports its earnings. = 2023-05-19
2023-05-15: It wrote to groups that meet on [Sept. 6]. = 2023-09-06
2023-05-15: He likes the music of [the '30s], and will play it. = 193
# more days that each country has for itself
2016-08-20: PERTH - [Labour Day] will be wet. = 2017-03-06
2016-05-03: FREETOWN, April 28 - Sierra Leone marked [Independence Day] in silence. = 2016-04-27
2016-08-20: NASSAU - The prime minister of the Bahamas spoke on [Independence Day]. = 2016-07-10
2016-08-20: DILI - Timorese danced in the streets on [Independence Day]. = 2016-05-20
"""

KNOWN_WRONG = """
2010-02-10: Wages fell in the [30s]. = 193
2013-06-12: Nominations for the council close at [noon on Friday]. = 2013-06-14T12:00
2013-06-12: The carnival is this weekend; on [Sunday] the streets are closed. = 2013-06-16
2013-01-08: Lawmakers go home in [December]. = 2013-12
2013-06-12: He said he was leaving on [Friday]. = 2013-06-14
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
