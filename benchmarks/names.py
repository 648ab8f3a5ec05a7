"""How often the right name is given to a quote: the names of 136 stories, marked by hand.

    python -m benchmarks.names FOLDER [--misses 20] [--half odd]

`names.jsonl`, beside this module, holds no text: for each story the file of FOLDER that has it, the field and the id
there, and for each of its quotes a place inside it, with the fullest name of its speaker in the story; several names
where each is right, none where the story does not name the speaker. Titles of works and scare quotes are left out.
They were marked before anybody looked at what newsparse finds. `--half` takes every other story, so that a part stays
unread while rules are written.

Two figures are printed, in per cent: of the speakers that have a name, those who get the right one; of the names that
are given, the right ones.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import newsparse

GOLD = Path(__file__).with_suffix(".jsonl")
HALVES = {"even": 0, "odd": 1}


def stories(folder: Path, half: str = "") -> Iterator[tuple[str, str, list[dict[str, Any]]]]:
    """The id, the text and the marked quotes of each story."""
    rows = [json.loads(line) for line in GOLD.read_text("utf-8").splitlines()]
    if half:
        rows = rows[HALVES[half] :: 2]
    texts: dict[tuple[str, str], dict[str, Any]] = {}
    for name in {row["set"] for row in rows}:
        with (folder / name).open(encoding="utf-8") as lines:
            for line in lines:
                story = json.loads(line)
                texts[name, str(story["id"])] = story
    for row in rows:
        yield row["id"], texts[row["set"], str(row["id"])][row["field"]], row["quotes"]


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m benchmarks.names", description=__doc__)
    options.add_argument("folder", type=Path, help="where the sets are")
    options.add_argument("--misses", type=int, default=0, metavar="N", help="print the first N")
    options.add_argument("--half", choices=sorted(HALVES), default="", help="every other story alone")
    chosen = options.parse_args()
    named = given = right = shown = 0
    for label, text, quotes in stories(chosen.folder, chosen.half):
        found = newsparse.parse(text).quotes
        for marked in quotes:
            at, names = marked["at"], marked["names"]
            quote = next((quote for quote in found if quote.span.start <= at < quote.span.end), None)
            name = quote.speaker.name if quote is not None and quote.speaker is not None else None
            named += bool(names)
            given += name is not None
            right += name in names
            if shown < chosen.misses and (name not in names if names else name is not None):
                shown += 1
                mention = quote.speaker.text if quote is not None and quote.speaker is not None else None
                print(f"{label} {text[at : at + 40]!r} wants {names}, has {name!r} ({mention!r})")
    recall, precision = (round(100 * right / of, 1) if of else None for of in (named, given))
    print(
        json.dumps({"speakers with a name": named, "right": recall, "names given": given, "of them right": precision})
    )


if __name__ == "__main__":
    main()
