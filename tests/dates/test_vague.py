"""The present, the past and the future. See conftest for the notation."""

from __future__ import annotations

import pytest

TABLE = """
He is [now] in Rome. | DATE PRESENT_REF - -
[Now] he is in Rome. | DATE PRESENT_REF - -
She [currently] lives in Rome. | DATE PRESENT_REF - -
[Recently] he moved. | DATE PAST_REF - -
He has [recently] moved. | DATE PAST_REF - -
He will [soon] move. | DATE FUTURE_REF - -
In [the past] he drank. | DATE PAST_REF - -
In [the future] he will drink less. | DATE FUTURE_REF - -
It will close in [the near future]. | DATE FUTURE_REF - -
At [the moment] he rests. | DATE PRESENT_REF - -
He is tired [these days]. | DATE PRESENT_REF - -
Until [recently] he drank. | DATE PAST_REF - -
[Currently], it is closed. | DATE PRESENT_REF - -
[More recently] he moved. | DATE PAST_REF - -
At [this moment] he rests. | DATE PRESENT_REF - -
[Nowadays] it is closed. | DATE PRESENT_REF - -
As soon as possible, he said. |
For [the moment], he rests. | DATE PRESENT_REF - -
He was killed soon after the vote. |
She left soon thereafter. |
They will meet [soon]. | DATE FUTURE_REF - -
The rule was used as recently as [2012]. | DATE 2012 2012-01-01..2012-12-31 2012
It was known as long ago as [1998]. | DATE 1998 1998-01-01..1998-12-31 1998
Prices will fall in [the near term]. | DATE FUTURE_REF - -
It will pay over [the longer term]. | DATE FUTURE_REF - -
She holds long-term bonds. |
It is left to [future years]. | DATE FUTURE_REF - -
It will be paid at [a later date]. | DATE FUTURE_REF - -
A later dating is likely. |
The [current] system is old. | DATE PRESENT_REF - -
The current was too strong for the boat. |
[The current year] is wet. | DATE 2019 2019-01-01..2019-12-31 2019
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_vague(line: str, as_found) -> None:
    assert as_found(line) == line.rstrip()
