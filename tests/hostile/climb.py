"""Looks for slow texts by climbing: a unit of a few words is changed a little, and kept where it costs more work.

    PYTHONPATH=src python tests/hostile/climb.py --seed 5 --work 500

The seed decides what is tried, and counted work when it ends, so that a search is the same on every machine. What is
found over and above what is known goes into `texts.py`.
"""

from __future__ import annotations

import argparse
import pkgutil
import random
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path

from attrs import frozen

sys.path.insert(0, str(Path(__file__).parents[1]))

import newsparse.english
from hostile.texts import HOSTILE
from hostile.work import Counted, work_of

LENGTH = 1_000
LONGEST = 40  # pieces of a unit
WARMING = "Talks go on\n\nOSLO, May 3 (AP) - “We met,” said Ann Lee, the minister, on Monday. The talks go on."
PATIENCE = 80  # tries without a better one before a climb begins anew
BETWEEN = ("\n", "\n\n", ", ", ". ", "“", ",” ", ".” ", "”", "“No,” ", '"', " - ", ": ", "; ", "(", ") ", "’s ", "-")
NAMES = (
    "Ann Lee ",
    "Lee ",
    "Bo Carr ",
    "Oslo ",
    "U.S. ",
    "he ",
    "she ",
    "they ",
    "it ",
    "the ",
    "a ",
    "who ",
    "that ",
)


@frozen
class Found:
    """A unit, and the work a character of it costs when it is repeated."""

    cost: float
    unit: str


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str) and re.fullmatch(r"[A-Za-z.' -]{1,30}", value):
        yield value
    elif isinstance(value, dict):
        for name, one in value.items():
            if not str(name).startswith("__"):
                yield from _words(name)
                yield from _words(one)
    elif isinstance(value, list | tuple | set | frozenset):
        for one in value:
            yield from _words(one)


def english() -> tuple[str, ...]:
    """What units are made of: marks, names, known hostile texts and every word that the package knows."""
    known = {piece for one in HOSTILE.values() for piece in re.findall(r"\S+\s*", one.unit) if len(piece) < LONGEST}
    words = {
        f"{word} "
        for module in pkgutil.iter_modules(newsparse.english.__path__)
        for word in _words(vars(import_module(f"newsparse.english.{module.name}")))
    }
    return (*BETWEEN * 20, *NAMES * 20, *sorted(known) * 3, *sorted(words))


ENGLISH = english()


def climbed(read: Callable[[str], object], seed: int, budget: int, pieces: Sequence[str] = ENGLISH) -> Found:
    """The costliest unit of some pieces that is found before the work counted comes to the budget."""
    read(WARMING)  # what is made once is there before anything is counted
    chance = random.Random(seed)
    best, spent = Found(0, ""), 0
    while spent < budget:
        here, stale = Found(0, ""), 0
        parts = chance.choices(pieces, k=chance.randint(1, 8))
        while stale < PATIENCE and spent < budget:
            tried = parts if not here.unit else changed(parts, pieces, chance)
            unit = "".join(tried)
            text = Counted(unit * (LENGTH // len(unit) + 1))
            work = work_of(lambda: read(text))  # noqa: B023
            spent += work
            cost = work / len(text)
            stale = 0 if cost > here.cost else stale + 1
            if cost >= here.cost and (cost <= best.cost or work_of(lambda: read(text)) * 2 > work):  # noqa: B023
                here, parts = Found(cost, unit), tried
        if here.cost > best.cost:
            best = here
    return best


def changed(parts: Sequence[str], pieces: Sequence[str], chance: random.Random) -> list[str]:
    """The pieces with one of them replaced, put in or left out, or with some of them doubled or moved."""
    new = list(parts)
    way = chance.choice(("replace", "insert", "insert", "leave out", "double", "move"))
    low = chance.randrange(len(new))
    high = min(len(new), low + chance.randint(1, 6))
    if way == "replace":
        new[low] = chance.choice(pieces)
    elif way == "insert":
        new.insert(low, chance.choice((*new, chance.choice(pieces))))
    elif way == "leave out" and high - low < len(new):
        del new[low:high]
    elif way == "double":
        new[low:low] = new[low:high]
    elif way == "move":
        some = new[low:high]
        del new[low:high]
        place = chance.randint(0, len(new))
        new[place:place] = some
    return new[:LONGEST]


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1, help="of the first climb; the next have the next")
    parser.add_argument("--climbs", type=int, default=5)
    parser.add_argument("--work", type=int, default=20, help="of each climb, in millions of calls")
    asked = parser.parse_args()
    for seed in range(asked.seed, asked.seed + asked.climbs):
        found = climbed(newsparse.parse, seed, asked.work * 1_000_000)
        print(f"seed {seed}: {found.cost:.0f} calls a character: {found.unit!r}", flush=True)


if __name__ == "__main__":
    main()
