"""Who is named by a single word beside a full name: one of the same family, or the same by another name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from newsparse.english.bodies import PLACES
from newsparse.english.given_names import is_given
from newsparse.english.titles import ANOTHER_NAME, BEFORE_ANOTHER_NAME
from newsparse.english.words import AND, AS, IS, TO, WAS
from newsparse.quotes.names import Name, name_of

REACH = 60  # characters between a full name and another one that is given behind it
JOINS = tuple(f"{before}{word}{behind}" for word in (AND, "&") for before in " \n" for behind in " \n")
# Between a full name and another name for the same one: known to all as, better known as, whom everybody calls.
ALSO_NAMED = re.compile(
    rf"(?:, (?:\d{{1,3}}, )?| \(| (?=(?:{IS}|{WAS}) ))"
    rf"(?:(?:{'|'.join(sorted(BEFORE_ANOTHER_NAME))}|[a-z]{{2,20}}ly) ){{0,3}}"
    rf"(?:{'|'.join(sorted(ANOTHER_NAME))}) (?:{TO} (?:[a-z]{{1,20}} ){{1,4}})?(?:{AS} )?$"
)
ENDS_OF_NAMING = frozenset(words.rpartition(" ")[2] for words in (AS, *ANOTHER_NAME))

NamesByPlaces = Sequence[tuple[Name, list[int]]]


def of_same_family(
    text: str, names: NamesByPlaces, singles: Mapping[str, Sequence[int]]
) -> Iterator[tuple[Name, int]]:
    """Those who are introduced with another of their family, and where: | Priya | and Rohan Menon.

    Whom the text names alone before is of another family: Adele sang. | Adele | and Bo Carr left. `singles` are the
    places of the capital words that stand alone.
    """
    headline_end = text.find("\n")
    seen: set[str] = set()
    for name, places in names:
        start = places[0] + name.offset
        if not text.endswith(JOINS, 0, start):
            continue
        *_, run, _ = ["", *text[max(0, start - REACH) : start].split()[-3:]]
        if run not in seen and is_given(run) and run.lower() not in PLACES and is_given(name.given.split(" ")[0]):
            seen.add(run)
            place = text.rindex(run, 0, start)
            member = name_of(f"{run} {name.surname}")
            first = next((at for at in singles.get(run, ()) if at > headline_end), place)
            if member is not None and first >= place:
                yield member, place


class NameEnds:
    """The full names by the places where they end, gathered once anybody asks."""

    def __init__(self, text: str, names: NamesByPlaces) -> None:
        self._text = text
        self._names = names
        self._ends: dict[int, Name] | None = None

    def bearer_of(self, place: int) -> Name | None:
        """Who is given another name at a place: José Peralta, known to all as | Chema |."""
        named = ALSO_NAMED.search(self._text, max(0, place - REACH), place)
        if named is None:
            return None
        if self._ends is None:
            self._ends = {at + name.end: name for name, places in self._names if name.given for at in places}
        return self._ends.get(named.start())
