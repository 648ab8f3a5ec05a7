"""`python -m benchmarks.direction GOLD.jsonl ...`: weights of direction fitted on gold sets of dates.

A gold set is JSON Lines: `text`, `dct` (the day of publication) and `timexes` with `start`, `end` and `value`. Half
of the documents, drawn by a seed, are what the weights are fitted on: those of the kinds of cues (`english/tense.py`)
and how much farther ahead than behind a date may lie (`dates/resolve/yearly.py`), one after the other, to the value
that gets most values right. The other half says what that is worth on documents that were not read.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from newsparse import find_dates
from newsparse.dates.resolve import yearly
from newsparse.dates.tense import Direction
from newsparse.english import tense

Document = dict[str, Any]
_LEADS = (-295, -175, -90, -35, 0, 35, 90, 135, 235, 310)  # days


class Knob(NamedTuple):
    """One number of the model, the values that it can have, and how it is set."""

    name: str
    now: int
    choices: tuple[int, ...]
    turn: Callable[[int], None]


def knobs() -> Iterator[Knob]:
    """The weights of the kinds of cues, and the leads of each kind of date."""
    for kind, row in tense.CUE_WORDS.items():
        words = [word for word in row if tense.CUES[word] == tense.WEIGHTS[kind]]
        yield Knob(f"weight of {kind}", tense.WEIGHTS[kind], (-2, -1, 0, 1, 2), partial(_weigh, words))
    for kind, leads in yearly.LEADS.items():
        for direction in (Direction.REPORTED, Direction.UNKNOWN, Direction.AHEAD, Direction.WILL_BE):
            name = f"lead of a {kind}, {direction.name}"
            yield Knob(name, leads[direction], _LEADS, partial(leads.__setitem__, direction))


def _weigh(words: Sequence[str], weight: int) -> None:
    tense.CUES.update(dict.fromkeys(words, weight))


def right(documents: Sequence[Document]) -> int:
    """How many gold values are found, of expressions that overlap."""
    count = 0
    for document in documents:
        found = find_dates(document["text"], reference=date.fromisoformat(document["dct"][:10]))
        values = {(one.span.start, one.span.end): one.value for one in found}
        for gold in document["timexes"]:
            hit = values.get((gold["start"], gold["end"])) or next(
                (value for (start, end), value in values.items() if start < gold["end"] and gold["start"] < end), None
            )
            count += hit == gold["value"]
    return count


def fit(documents: Sequence[Document], rounds: int) -> list[Knob]:
    """Turns each knob to the value that gets most values right; the knobs that were moved, with their new value."""
    turned: dict[str, Knob] = {}
    row = list(knobs())
    most = right(documents)
    for _ in range(rounds):
        moved = False
        for knob in row:
            now = turned.get(knob.name, knob).now
            best = now
            for choice in set(knob.choices) - {now}:
                knob.turn(choice)
                count = right(documents)
                if count > most:
                    best, most = choice, count
            knob.turn(best)
            if best != now:
                turned[knob.name], moved = knob._replace(now=best), True
        if not moved:
            break
    return list(turned.values())


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m benchmarks.direction", description=__doc__)
    options.add_argument("gold", nargs="+", type=Path, metavar="GOLD.jsonl")
    options.add_argument("--seed", type=int, default=7, help="by which half of the documents are drawn")
    options.add_argument("--rounds", type=int, default=2)
    chosen = options.parse_args()
    documents = [json.loads(line) for path in chosen.gold for line in path.read_text("utf-8").splitlines()]
    random.Random(chosen.seed).shuffle(documents)
    half = len(documents) // 2
    read, unread = documents[:half], documents[half:]
    golds = sum(len(document["timexes"]) for document in unread)
    print(f"{half} documents read, {len(unread)} unread with {golds} dates")
    by_hand = right(read), right(unread)
    turned = fit(read, chosen.rounds)
    fitted = right(read), right(unread)
    print(f"read: {by_hand[0]} right by hand, {fitted[0]} fitted; unread: {by_hand[1]} by hand, {fitted[1]} fitted")
    for knob in turned:
        print(f"{knob.name}: {knob.now}")


if __name__ == "__main__":
    main()
