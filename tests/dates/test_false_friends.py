"""What isn't a date isn't one. See conftest for the notation."""

from __future__ import annotations

import pytest

TABLE = """
They may resign. |
May they live long. |
The soldiers march on. |
Protesters march through the city. |
A march of time, he called it. |
The second man left first. |
He came second in the race. |
On second thought he left. |
Sun rose 3 percent. |
Sun shares fell. |
Sun Microsystems Inc. sued. |
He sold 1,990 shares. |
It paid 1,989 dollars. |
A Boeing 747 crashed. |
A Boeing 1900 model was shown. |
Thieves took two Peugeot 2008s from the yard. |
Airbus A320 jets fly. |
F-16 fighters flew. |
They won 21-14. |
They won 3-2 in Rome. |
The score was 102-98. |
It cost $1990. |
It cost $1,999. |
It rose 2.5 percent. |
It rose 12 percent. |
Shares fell 1.4 points to 20.5. |
Section 1983 of the code applies. |
Section 12 of the code applies. |
Call 555-1212 for help. |
Call 1-800-555-1212 for help. |
Call (212) 555-1989 for help. |
Black Friday ruined him. |
It was 90 degrees. |
Temperatures were in the 90s. |
Temperatures in the mid 30s are common. |
It cost 1500 dollars. |
About 1500 people came. |
Some 2000 soldiers left. |
A total of 1990 people died. |
Paragraph 3 of page 12 was cut. |
Room 2010 was empty. |
Highway 101 was closed. |
Flight 1999 was late. |
He went to the bank. |
It was on the table. |
He may, or may not, agree. |
It was a march to the sea. |
Theresa May spoke. |
Mr. May spoke. |
Brian May played. |
April Jones spoke. |
August Wilson wrote it. |
June Carter sang. |
They augur well; an august body met. |
Jan Smith spoke. |
Mar a Lago is a club. |
He sat down. |
They wed in Rome. |
Fri was his name. |
A decimal 3.14 is pi. |
It weighs 200 pounds. |
Chapter 11 protects it. |
It has 12 members. |
He won 7-5, 6-4. |
The vote was 52-48. |
It is 5/8 of an inch. |
It rose 3/8 to 20 1/2. |
The ratio is 3:1. |
John 3:16 was quoted. |
He is 45. |
She is 30 years old. |
A 16-year-old girl was hurt. |
Two 9-year-olds were hurt. |
The 15th floor burned. |
The 3rd Army left. |
The first man left. |
The third of them left. |
He took fifth place. |
One quarter of them left. |
A quarter of the city burned. |
Half of them left. |
Half the town fled. |
The fall of Rome was slow. |
Prices fall. |
They spring into action. |
He will date her. |
To date a rock is hard. |
It was time to go. |
Time magazine said so. |
The New York Times said so. |
The International Herald Tribune closed. |
ABC News said so. |
He lives at 10 Downing Street. |
He lives at 1600 Pennsylvania Avenue. |
He scored in minute 89. |
Kilowatt-hours were sold. |
It produced 50 kilowatt-hours. |
The Weekly Standard closed. |
The Daily Mail said so. |
The Christian Science Monitor said so. |
He moved to No. 10. |
Article 5 was invoked. |
Resolution 1441 was passed. |
Resolution 242 was passed. |
Windows 95 sold well. |
Windows 2000 sold well. |
Area 51 is closed. |
Catch-22 is a book. |
The G-7 met. |
The 62-member team left. |
It has 4,000 tons. |
A 2,000-mile trip began. |
He ran the 1500 meters. |
It costs 90 cents. |
He paid 20-50 dollars. |
The index hit 2001.5. |
It may march on. |
Those 18 to 25 years old voted. |
He reads the Las Vegas Sun. |
He joined 21st Century Fox. |
They watched the Winter Olympics. |
He plays in the Midnight Crew. |
It is the dawn of a new age. |
He bought a Century boat. |
He wrote of the future of the party. |
They spoke of the future control of the firm. |
She smiled the moment he left. |
He calls once in a while. |
It was the scandal of the year. |
He liked an overnight train. |
Three-quarters of the voters stayed home. |
He said ‘90 people’ came. |
They won by a score of 3:15. |
It was the Chinese New Year. |
He told USA TODAY so. |
They gave no reason for the fall. |
They met on the fifth Monday in February. |
He lived in the 1900 block of Main Street. |
He watches Saturday Night Live. |
He spoke on CBS's "60 Minutes." |
Cyber Monday came. |
They trade at present levels. |
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_false_friends(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()
