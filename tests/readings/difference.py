"""The difference between two dumps of readings: by source and text, what was found and what is."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

Finding = dict[str, Any]
Row = dict[str, Any]
Pair = tuple["Finding | None", "Finding | None"]

PLACE = ("way", "kind", "start", "end")
AROUND = 60  # characters shown on each side of what differs


def changes(was: Sequence[Finding], now: Sequence[Finding]) -> list[Pair]:
    """The findings of one text that differ, those side by side that overlap and are of one kind."""
    old, new = _by_record(was), _by_record(now)
    gone = [one for record, one in old.items() if record not in new]
    come = [one for record, one in new.items() if record not in old]
    pairs: list[Pair] = []
    for one in gone:
        other = next((other for other in come if _are_of_one(one, other)), None)
        if other is not None:
            come.remove(other)
        pairs.append((one, other))
    pairs += [(None, one) for one in come]
    return _said_once(sorted(pairs, key=lambda pair: (_either(pair)["start"], _either(pair)["kind"])))


def _by_record(findings: Sequence[Finding]) -> dict[str, Finding]:
    return {json.dumps(one, sort_keys=True): one for one in findings}


def _are_of_one(one: Finding, other: Finding) -> bool:
    """Whether two findings are readings of the same words."""
    if (one["way"], one["kind"]) != (other["way"], other["kind"]):
        return False
    return one["start"] == other["start"] or max(one["start"], other["start"]) < min(one["end"], other["end"])


def _said_once(pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs without those that a stage alone reads as `parse` does."""
    seen: set[str] = set()
    kept: list[Pair] = []
    for pair in pairs:
        record = json.dumps([one and {**one, "way": ""} for one in pair], sort_keys=True)
        if record not in seen:
            seen.add(record)
            kept.append(pair)
    return kept


def _either(pair: Pair) -> Finding:
    was, now = pair
    found = was or now
    assert found is not None
    return found


def shown(pair: Pair, text: str) -> list[str]:
    """A pair as lines: the words in their surroundings, then what was and what is."""
    was, now = pair
    both = [one for one in pair if one is not None]
    first, last = min(one["start"] for one in both), max(one["end"] for one in both)
    around = text[max(0, first - AROUND) : last + AROUND]
    if len(around) > 6 * AROUND:
        around = f"{around[: 3 * AROUND]} ... {around[-3 * AROUND :]}"
    kind, way = both[0]["kind"], both[0]["way"]
    lines = [f"  {kind}{'' if way == 'parse' else f' ({way})'} in {around!r}"]
    fields = dict.fromkeys(key for one in both for key in one if key not in PLACE)
    if was and now:
        fields = {key: None for key in fields if key == "text" or was.get(key) != now.get(key)}
    return lines + [f"    {word} {_fields(one, fields)}" for word, one in (("was", was), ("is ", now))]


def _fields(found: Finding | None, fields: Iterable[str]) -> str:
    if found is None:
        return "nothing"
    text = found["text"] if len(found["text"]) < 3 * AROUND else f"{found['text'][: 3 * AROUND]} ..."
    return ", ".join([repr(text), *(f"{key}={found.get(key)!r}" for key in fields if key != "text")])


def report(was: Iterable[Row], now: Iterable[Row], kind: str = "", most: int = 0) -> Iterator[str]:
    """Line by line: of each text that is read otherwise its name and its changes, then the counts by source and kind.

    `kind` asks for findings of one kind alone, `most` for so many changes of each source and kind.
    """
    rows = {(row["source"], row["name"]): row for row in was}
    counts: dict[str, Counter[str]] = {}
    for row in now:
        before = rows.pop((row["source"], row["name"]), None)
        if before is None or before["text"] != row["text"]:
            counts.setdefault(row["source"], Counter())["texts in one dump alone"] += 1
            continue
        count = counts.setdefault(row["source"], Counter())
        lines: list[str] = []
        for pair in changes(before["found"], row["found"]):
            found = _either(pair)["kind"]
            if kind and found != kind:
                continue
            what = "changed" if all(pair) else "gone" if pair[0] else "new"
            count[f"{found} {what}"] += 1
            if not most or sum(count[f"{found} {one}"] for one in ("changed", "gone", "new")) <= most:
                lines += shown(pair, row["text"])
        if lines:
            yield f"{row['source']}: {row['name']}"
            yield from lines
    for source, _ in rows:
        counts.setdefault(source, Counter())["texts in one dump alone"] += 1
    total: Counter[str] = Counter()
    for source, count in sorted(counts.items()):
        total += count
        if count:
            yield f"{source}: {', '.join(f'{number} {what}' for what, number in sorted(count.items()))}"
    yield f"all: {', '.join(f'{number} {what}' for what, number in sorted(total.items())) or 'no difference'}"
