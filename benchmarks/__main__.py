"""`python -m benchmarks`: the tables of docs/performance.md, printed in Markdown, and its picture."""

from __future__ import annotations

import argparse
import platform
from pathlib import Path

import newsparse
from benchmarks.compare import LENGTHS, STAGES, compare
from benchmarks.hostile import slowest
from benchmarks.plot import picture, shortly
from benchmarks.resources import GROWTH, growth, memory, processes, start

PARTS = ("compare", "growth", "memory", "start", "processes", "hostile")


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    options.add_argument(
        "parts", nargs="*", metavar="PART", help=f"one or more of {', '.join(PARTS)}; all by default"
    )
    options.add_argument("--stage", choices=STAGES, default="", help="compare this stage alone")
    options.add_argument("--repeats", type=int, default=5, help="of which the shortest counts")
    options.add_argument("--lengths", type=int, nargs="+", default=LENGTHS, help="of the stories that are compared")
    options.add_argument("--svg", type=Path, help="where the picture goes")
    chosen = options.parse_args()
    unknown = set(chosen.parts) - set(PARTS)
    if unknown:
        options.error(f"no such part: {', '.join(sorted(unknown))}")
    parts = chosen.parts or PARTS
    print(f"newsparse {newsparse.__version__}, Python {platform.python_version()}, {platform.machine()}\n")
    if "compare" in parts:
        show_comparison(tuple(chosen.lengths), chosen.repeats, chosen.stage, chosen.svg)
    if "growth" in parts:
        print("\n| characters | time a character, as a multiple of that at 10,000 |\n| ---: | ---: |")
        for length, ratio in growth(GROWTH, min(chosen.repeats, 3)):
            print(f"| {length:,} | {ratio:.2f} |")
    if "memory" in parts:
        peak, kept = memory(10_000_000)
        print(f"\nMemory over the source, 10 MB: {peak:.1f} bytes a character at the peak, {kept:.1f} kept")
    if "start" in parts:
        imported, parsed = start(max(chosen.repeats, 10))
        print(
            f"\nStart: a process that imports newsparse takes {imported:.2f} times a bare one, with a first parse",
            end="",
        )
        print(f" {parsed:.2f} times")
    if "processes" in parts:
        print(f"\nparse_many: two processes are {processes(2_000, min(chosen.repeats, 3)):.2f} times as fast as one")
    if "hostile" in parts:
        print("\n| hostile text | time for 8 times the length | a character, as a multiple of news |")
        print("| --- | ---: | ---: |")
        for name, grown, beside_news in slowest(10, min(chosen.repeats, 3)):
            print(f"| {name} | {grown:.1f} | {beside_news:.1f} |")


def show_comparison(lengths: tuple[int, ...], repeats: int, stage: str, svg: Path | None) -> None:
    rows = list(compare(lengths, repeats, stage))
    print("| stage | tool |" + "".join(f" {length:,} |" for length in lengths))
    print("| --- | --- |" + " ---: |" * len(lengths))
    for row in rows:
        print(f"| {row.stage} | {row.tool} |" + "".join(f" {shortly(ratio)} |" for ratio in row.ratios))
    if svg is not None:
        column = min(1, len(lengths) - 1)
        svg.write_text(picture(rows, column, lengths[column]), encoding="utf-8")


if __name__ == "__main__":
    main()
