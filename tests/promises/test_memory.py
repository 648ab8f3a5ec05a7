"""How much a parse holds at once, counted by tracemalloc: bytes for each character, over the source itself."""

from __future__ import annotations

import gc
import tracemalloc
from datetime import date

import newsparse
from hostile.texts import HOSTILE

# A date in some 330 characters and a quote in 570, as news has them.
STORY = """The harbor board met on Monday, and nobody who had come for the vote, from Oslo or from the towns along the
fjord, left before it was counted.

“We have waited long enough for this,” said Ann Lee, the minister. The road from the harbor to the valley is narrow,
and most of what it sells has to go by water.

Fuel is cheaper than it was in March, but crews are scarce and the ships are old. The yard has taken on welders from
abroad. Critics say that the line was run for its managers, and that nobody asked the people who have to use it.

"""
DAY = date(2020, 7, 24)
MOST = 6.5
HOSTILE_MOST = 400.0
CONSTANT = 150_000  # what Python keeps for objects to come, and what is looked up for the first time


def test_a_parse_holds_at_most_six_and_a_half_bytes_a_character_at_its_peak() -> None:
    text = "Talks go on\n\n" + STORY * 300
    newsparse.parse(text[:3_000], published=DAY)  # tables and caches are there before anything is counted
    gc.collect()  # empties what Python keeps for objects to come, which tests before this one have filled or not
    tracemalloc.start()
    try:
        article = newsparse.parse(text, published=DAY)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(article.dates) == 600 and len(article.quotes) == 300
    assert peak < CONSTANT + MOST * len(text), f"{peak / len(text):.1f} bytes a character"


def test_the_worst_text_takes_at_most_four_hundred() -> None:
    takes: dict[str, float] = {}
    for name, hostile in HOSTILE.items():
        text = hostile.text(1_000)
        newsparse.parse(text, published=DAY)
        tracemalloc.start()
        try:
            newsparse.parse(text, published=DAY)
            takes[name] = tracemalloc.get_traced_memory()[1] / len(text)
        finally:
            tracemalloc.stop()
    worst = max(takes, key=takes.__getitem__)
    assert takes[worst] < HOSTILE_MOST, worst
