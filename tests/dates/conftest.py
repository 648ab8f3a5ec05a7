"""The notation of the tables in this folder.

A line is a sentence with its time expressions in brackets, a bar, and a reading for each:

    He left [May 3, 1990]. | DATE 1990-05-03 1990-05-03 1990-05-03

type, value, bounds (`first..last`, one date where they are the same, `-` where unknown), EDTF or `-`, and then what
else there is: mod, `freq=`, `quant=`, `until=` with the value of the closing end. No reading means nothing is found.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from newsparse import dates
from newsparse.model import DateReference
from newsparse.text import normalized

REFERENCE = date(2019, 5, 15)  # a Wednesday

AsFound = Callable[..., str]


def _reading(found: DateReference) -> str:
    bounds = "-"
    if found.start is not None and found.end is not None:
        first, last = found.start.isoformat(), found.end.isoformat()
        bounds = first if first == last else f"{first}..{last}"
    more = [found.mod.value] if found.mod else []
    more += [f"freq={found.freq}"] if found.freq else []
    more += [f"quant={found.quant.replace(' ', '_')}"] if found.quant else []
    more += [f"until={found.until.value}"] if found.until else []
    return " ".join([found.type.value, found.value, bounds, found.edtf or "-", *more])


def _line(line: str, reference: date | None = REFERENCE, dayfirst: bool = False) -> str:
    text = line.split(" |")[0].replace("[", "").replace("]", "")
    found = dates.find(normalized(text), [(0, len(text))], reference=reference, dayfirst=dayfirst)
    marked, done = "", 0
    for one in found:
        marked += f"{text[done : one.span.start]}[{one.span.of(text)}]"
        done = one.span.end
    return f"{marked}{text[done:]} | {' ; '.join(_reading(one) for one in found)}".rstrip()


@pytest.fixture
def as_found() -> AsFound:
    """What the date stage makes of a line, in the notation of the tables."""
    return _line
