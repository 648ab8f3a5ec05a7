"""How right newsparse is on a gold set of your own.

    python -m benchmarks.accuracy GOLD.jsonl [--misses 20]

One JSON object a line. `text` must be there; what else is there is scored, what is not there is left alone:

    {"text": "Talks go on\\n\\nOSLO, Sept. 18 (NPA) - “No,” said Ann Lee on Monday.",
     "published": "2020-09-18",
     "headline": "Talks go on", "byline": null, "dateline": "OSLO, Sept. 18 (NPA)",
     "paragraphs": ["“No,” said Ann Lee on Monday."],
     "dates": [{"start": 57, "end": 63, "type": "DATE", "value": "2020-09-14"}],
     "quotes": [{"start": 36, "end": 41, "speaker": {"start": 47, "end": 54}}]}

Offsets are code points into `text`; a quote's are those of its marks; `"speaker": null` says that the text names
none.

- dates: `strict` wants both ends right, `relaxed` any overlap; `type` and `value` are right where the extents overlap
  and the attribute is equal. All four are F1, as TempEval-3 counts them, over the dates of body and headline.
- quotes: a quote is found where it overlaps by half the longer of the two; a speaker is right where the mentions
  overlap.
- headline, byline, dateline, paragraphs: the reading text is equal, blanks folded.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import newsparse
from newsparse import Article
from newsparse.model import fold

Gold = dict[str, Any]
Extent = tuple[int, int]

FIELDS = ("headline", "byline", "dateline")


class Score:
    """Counts by name, with the misses that were met on the way."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.gold: Counter[str] = Counter()
        self.found: Counter[str] = Counter()
        self.misses: list[str] = []

    def count(self, name: str, *, right: int, gold: int, found: int) -> None:
        self.right[name] += right
        self.gold[name] += gold
        self.found[name] += found

    def f1(self, name: str) -> float:
        """F1 in per cent; 100 where there was nothing to find and nothing was found."""
        whole = self.gold[name] + self.found[name]
        return 200 * self.right[name] / whole if whole else 100.0


def score(golds: Sequence[Gold]) -> Score:
    """What newsparse makes of the texts, counted against what they say."""
    total = Score()
    for number, gold in enumerate(golds, 1):
        day = gold.get("published")
        article = newsparse.parse(gold["text"], published=date.fromisoformat(day[:10]) if day else None)
        label = str(gold.get("id", number))
        _score_fields(total, label, gold, article)
        if "dates" in gold:
            _score_dates(total, label, gold, article)
        if "quotes" in gold:
            _score_quotes(total, label, gold, article)
    return total


def _score_fields(total: Score, label: str, gold: Gold, article: Article) -> None:
    for name in FIELDS:
        if name in gold:
            part = getattr(article, name)
            _score_text(total, label, name, gold[name], part.text if part else None)
    if "paragraphs" in gold:
        wanted, got = [fold(text) for text in gold["paragraphs"]], [part.text for part in article.paragraphs]
        right = sum((Counter(wanted) & Counter(got)).values())
        total.count("paragraphs", right=right, gold=len(wanted), found=len(got))
        for text in (Counter(wanted) - Counter(got)).elements():
            total.misses.append(f"{label} paragraph: wanted {text[:100]!r}")


def _score_text(total: Score, label: str, name: str, wanted: str | None, got: str | None) -> None:
    same = wanted is not None and got is not None and fold(wanted) == got
    total.count(name, right=same, gold=wanted is not None, found=got is not None)
    if (wanted or got) and not same:
        total.misses.append(f"{label} {name}: wanted {wanted!r:.100}, got {got!r:.100}")


def _score_dates(total: Score, label: str, gold: Gold, article: Article) -> None:
    free = {(found.span.start, found.span.end): found for found in article.dates}
    wanted = {(entry["start"], entry["end"]): entry for entry in gold["dates"]}
    right: Counter[str] = Counter()
    pairs: list[tuple[Extent, Extent]] = [(extent, extent) for extent in wanted if extent in free]
    right["strict"] = len(pairs)
    taken = {extent for extent, _ in pairs}
    for extent in wanted.keys() - taken:
        rest = (other for other in free if other not in taken and _overlap(extent, other))
        other = min(rest, default=None)
        if other is not None:
            taken.add(other)
            pairs.append((extent, other))
    right["relaxed"] = len(pairs)
    for extent, other in pairs:
        entry, found = wanted[extent], free[other]
        right["type"] += entry.get("type") == found.type
        right["value"] += entry.get("value") == found.value
    for name in ("strict", "relaxed", "type", "value"):
        total.count(f"dates {name}", right=right[name], gold=len(wanted), found=len(free))
    met = {extent: free[other] for extent, other in pairs}
    for extent, entry in wanted.items():
        found = met.get(extent)
        if found is None or found.value != entry.get("value"):
            got = (found.text, found.value) if found else None
            total.misses.append(f"{label} date: wanted {_at(gold, extent)} {entry.get('value')}, got {got}")
    for other in free.keys() - {other for _, other in pairs}:
        total.misses.append(f"{label} date: wanted none, got {free[other].text!r} {free[other].value}")


def _score_quotes(total: Score, label: str, gold: Gold, article: Article) -> None:
    found = {(quote.span.start, quote.span.end): quote for quote in article.quotes}
    right = speakers = 0
    for entry in gold["quotes"]:
        extent = (entry["start"], entry["end"])
        hit = next((found[other] for other in found if _half(extent, other)), None)
        right += hit is not None
        named = entry.get("speaker")
        told = hit.speaker if hit else None
        if named is None:
            same = hit is not None and told is None
        else:
            same = told is not None and _overlap((named["start"], named["end"]), (told.span.start, told.span.end)) > 0
        speakers += same
        if not same:
            who = _at(gold, (named["start"], named["end"])) if named else None
            total.misses.append(f"{label} quote: {_at(gold, extent)} of {who}, got {told.text if told else told!r}")
    total.count("quotes", right=right, gold=len(gold["quotes"]), found=len(found))
    total.count("speakers", right=speakers, gold=len(gold["quotes"]), found=len(found))


def _overlap(one: Extent, other: Extent) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _half(one: Extent, other: Extent) -> bool:
    return 2 * _overlap(one, other) >= max(one[1] - one[0], other[1] - other[0])


def _at(gold: Gold, extent: Extent) -> str:
    return repr(fold(gold["text"][slice(*extent)])[:80])


def read_gold(path: Path) -> Iterator[Gold]:
    """The objects of a JSON Lines file; exits with the line that is none."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            gold = json.loads(line)
        except ValueError as error:
            raise SystemExit(f"{path}, line {number}: no JSON: {error}") from error
        if not isinstance(gold, dict) or not isinstance(gold.get("text"), str):
            raise SystemExit(f'{path}, line {number}: wanted an object with a "text"')
        yield gold


def main(arguments: Sequence[str] | None = None) -> None:
    description, _, detail = (__doc__ or "").partition("\n\n")
    options = argparse.ArgumentParser(
        prog="python -m benchmarks.accuracy",
        description=description,
        epilog=detail,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_argument("gold", type=Path, help="a JSON Lines file")
    options.add_argument("--misses", type=int, default=0, metavar="N", help="show the first N misses")
    chosen = options.parse_args(arguments)
    total = score(list(read_gold(chosen.gold)))
    for miss in total.misses[: chosen.misses]:
        print(miss)
    print(f"{'':16} {'F1':>6} {'right':>7} {'gold':>7} {'found':>7}")
    for name in total.gold:
        print(f"{name:16} {total.f1(name):6.1f} {total.right[name]:7} {total.gold[name]:7} {total.found[name]:7}")


if __name__ == "__main__":
    main()
