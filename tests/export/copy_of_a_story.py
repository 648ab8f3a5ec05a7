"""A story with one of each thing that a format has to carry."""

from datetime import datetime, timezone

import newsparse

STORY = """BC-HARBOR-FEES

Harbor fees rise *again*, say <skippers> & crews

By JANE DOE and John Roe

NORTH HAVEN, March 3 (NPA) - The harbor fees will rise on April 1, the port said in a statement.

“We were told on Friday,” said Ingrid Solberg-Dahl, who leads the skippers' union. She called it “a tax on small
boats.”

# WHAT NEXT?

1. a vote in May
- a strike from June 3 to 5

“We will not pay,” she said.

Berth   Old fee   New fee
North      100       120
South       80        95

(Eds: adds quotes)
-30-
"""

ARTICLE = newsparse.parse(STORY, published=datetime(2020, 3, 3, 12, tzinfo=timezone.utc))
