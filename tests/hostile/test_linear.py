"""Eight times the text is at most eight times the work, for the worst texts we could think of."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date

import pytest

import newsparse
from hostile.texts import HOSTILE
from hostile.work import Counted, work_of
from newsparse import wire

DAY = date(2020, 7, 24)
LENGTH = 2_000
MORE = 8
SLACK = 1.3  # a look-up in sorted places takes a little longer where there are more of them


def read_wire(text: str) -> None:
    body = text.encode("utf-8", "surrogatepass")
    transmission = b"\x01a0001\x1fbcdef\r\n\x02" + body + b"\r\n\x03131137 GMT Nov 13\r\n\x04"
    try:
        for _ in wire.read(transmission):
            pass
    except newsparse.WireError:
        pass


READERS: dict[str, Callable[[str], object]] = {
    "parse": lambda text: newsparse.parse(text, published=DAY),
    "find_dates": lambda text: newsparse.find_dates(text, reference=DAY),
    "find_quotes": newsparse.find_quotes,
    "wire.read": read_wire,
}


# `parse` goes through the stages that the others are; they get a run of their own where there is more time.
ALONE = ("find_dates", "find_quotes") if os.environ.get("HYPOTHESIS_PROFILE") else ()


@pytest.mark.parametrize("name", HOSTILE)
def test_work_grows_no_faster_than_the_text(name: str) -> None:
    short, long = (Counted(HOSTILE[name].text(length)) for length in (LENGTH, LENGTH * MORE))
    for reader in ("parse", "wire.read", *ALONE):
        read = READERS[reader]
        read(short)  # what is kept from one text for the next is there before anything is counted
        few, many = work_of(lambda: read(short)), work_of(lambda: read(long))  # noqa: B023
        assert many <= few * MORE * SLACK, f"{reader}: {few} for {len(short)}, {many} for {len(long)} characters"


def test_work_that_grows_faster_is_seen() -> None:
    def cut_again_and_again(text: str) -> None:
        while text:
            text = text[1:]

    few, many = (work_of(lambda: cut_again_and_again(Counted("a" * length))) for length in (2_000, 16_000))  # noqa: B023
    assert many > few * MORE * SLACK
