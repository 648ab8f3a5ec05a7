"""What a text costs, in counted work: at most a hundred times what news costs, and no more with its length.

The texts are the worst that we could think of, and what a search finds in the time that it has here.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache

import pytest

import newsparse
from hostile.climb import climbed
from hostile.texts import HOSTILE, EverNew
from hostile.work import Counted, steps_of, work_of
from newsparse import Article, export, wire

DAY = date(2020, 7, 24)
LENGTH = 1_000
SLACK = 1.5  # a window of some thousand characters fills up, a look-up in sorted places takes a little longer
NEWS_COSTS = 3.5  # calls a character at most, with what `work_of` counts as such
MOST = 300

NEWS = """Harbor fees stay as they are

The harbor board met on Monday, and nobody who had come for the vote, from the city or from the towns along the
fjord, left before it was counted.

“We have waited long enough for this,” said Ann Lee, the minister. The road from the harbor to the valley is narrow,
and most of what it sells has to go by water. The fees had been raised in 2016, and again in May of last year, to pay
for a second pier that was never built.

Owners of smaller boats, some of whom had not been out since the spring, said that they would wait for what the court
has to say about it. A ruling is due next week. Nobody at the harbor expects it to change much, and some have already
sold their boats or rent them to visitors who want to see the valley and its mills from the water.

"""


def read_wire(text: str) -> None:
    body = text.encode("utf-8", "surrogatepass")
    transmission = b"\x01a0001\x1fbcdef\r\n\x02" + body + b"\r\n\x03131137 GMT Nov 13\r\n\x04"
    try:
        for _ in wire.read(transmission):
            pass
    except newsparse.errors.WireError:
        pass


WITH_STATEMENTS = newsparse.Parser(statements=True)
READERS: dict[str, Callable[[str], object]] = {
    "parse": lambda text: newsparse.parse(text, published=DAY),
    "parse with statements": lambda text: WITH_STATEMENTS.parse(text, published=DAY),
    "find_dates": lambda text: newsparse.find_dates(text, reference=DAY),
    "find_quotes": newsparse.find_quotes,
    "find_statements": newsparse.find_statements,
    "wire.read": read_wire,
}
WITH_TIME = bool(os.environ.get("HYPOTHESIS_PROFILE"))

# It goes through the stages that the others are; they get a run of their own where there is more time.
ALONE = ("parse", "find_dates", "find_quotes", "find_statements") if WITH_TIME else ()


def work_a_character(read: Callable[[str], object], text: str) -> float:
    read(text)  # what is kept from one text for the next is there before anything is counted
    return work_of(lambda: read(text)) / len(text)


def test_news_costs_what_it_is_said_to() -> None:
    assert 1.5 < work_a_character(READERS["parse"], Counted(NEWS * 3)) < NEWS_COSTS


def cases() -> Iterator[object]:
    """Each text four times as long and, in the slow run, 16 times."""
    for name in HOSTILE:
        yield pytest.param(name, 4, id=name)
        yield pytest.param(name, 16, id=f"{name}, longer", marks=pytest.mark.slow)


@pytest.mark.parametrize(("name", "more"), list(cases()))
def test_a_character_costs_a_hundred_times_that_of_news_at_most_and_no_more_with_the_length(
    name: str, more: int
) -> None:
    hostile = HOSTILE[name]
    length = max(LENGTH, hostile.least)
    short, long = Counted(hostile.text(length)), Counted(hostile.text(length * more))
    for reader in ("parse with statements", "wire.read", *ALONE):
        few, many = (work_a_character(READERS[reader], text) for text in (short, long))
        assert max(few, many) <= MOST, f"{reader}: {few:.1f}, then {many:.1f} calls a character"
        assert many <= few * SLACK, f"{reader}: {few:.1f} a character of {len(short)}, {many:.1f} of {len(long)}"


@pytest.mark.parametrize("seed", range(1, 21) if WITH_TIME else [1])
def test_a_search_finds_no_text_that_costs_more(seed: int) -> None:
    found = climbed(READERS["parse"], seed, budget=20_000_000 if WITH_TIME else 1_500_000)
    cost = work_a_character(READERS["parse"], Counted(found.unit * (16 * LENGTH // len(found.unit) + 1)))
    assert max(found.cost, cost) <= MOST, f"{found.cost:.0f}, then {cost:.0f} calls a character of {found.unit!r}"


WRITTEN = (
    "ever new people", "quotes that go on", "pronouns", "months and hyphens", "a date a paragraph", "every other",
    "datelines", "credits", "HTML headings", "tables", "controls in words",
)  # fmt: skip
# A table takes parts, not an article, and of those a hundred at the most.
WRITERS: dict[str, Callable[[Article], object]] = {
    **{name: getattr(export, name) for name in export.__all__ if name.startswith("to_") and name != "to_table"},
    "to_ninjs": lambda article: export.to_ninjs(article, "urn:a"),
    "to_web_annotations": lambda article: export.to_web_annotations(article, "urn:a"),
    "from_dict": lambda article: export.from_dict(export.to_dict(article)),
}


@cache
def article(name: str, length: int) -> Article:
    return newsparse.parse(Counted(HOSTILE[name].text(length)), published=DAY)


@pytest.mark.parametrize("more", [4, pytest.param(16, marks=pytest.mark.slow)])
@pytest.mark.parametrize("writer", WRITERS)
def test_what_is_found_is_written_in_linear_work(writer: str, more: int) -> None:
    write = WRITERS[writer]
    for name in WRITTEN:
        short, long = article(name, LENGTH), article(name, LENGTH * more)
        write(short)
        few, many = work_of(lambda: write(short)), work_of(lambda: write(long))  # noqa: B023
        assert many * len(short.source) <= few * len(long.source) * SLACK, f"{name}: {few}, then {many} calls"


def test_work_that_grows_faster_is_seen() -> None:
    def cut_again_and_again(text: str) -> None:
        while text:
            text = text[1:]

    few, many = (work_a_character(cut_again_and_again, Counted("a" * length)) for length in (2_000, 16_000))
    assert many > few * SLACK


def test_a_search_climbs_to_what_costs_most() -> None:
    def hates_verbs(text: str) -> None:
        for _ in range(40 * text.count("said ")):
            text.find("x")

    assert climbed(hates_verbs, 1, 200_000, ["said ", *"abcdefghi"]).cost > 100
    assert climbed(hates_verbs, 1, 200_000, [*"abcdefghi"]).cost < 20


@pytest.mark.parametrize("reader", ["find_dates", "find_statements"])
@pytest.mark.parametrize("name", [name for name, text in HOSTILE.items() if isinstance(text, EverNew)])
def test_what_is_ever_new_is_not_compared_with_all_that_came_before(name: str, reader: str) -> None:
    """A loop over all names for each name makes no calls, so the steps of Python's machine are counted here."""
    short, long = (HOSTILE[name].text(length) for length in (2 * LENGTH, 16 * LENGTH))
    read = READERS[reader]
    for text in (short, long):
        read(text)
    usual, most = (steps_of(lambda: read(text)) / len(text) for text in (short, long))  # noqa: B023
    assert most <= SLACK * usual
