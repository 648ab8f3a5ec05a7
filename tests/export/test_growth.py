"""Eight times the article is at most eight times the work, for every format and for the way back."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import product
from types import FrameType
from typing import Any

import pytest

import newsparse
from newsparse import Article, export

FEW = 60
MORE = 8
SLACK = 1.3  # a look-up in sorted places takes a little longer where there are more of them

SYLLABLES = ("ba", "de", "fi", "go", "lu", "mar", "nor", "pel", "sta", "ven")
SURNAMES = ["".join(parts).capitalize() for parts in product(SYLLABLES, repeat=3)]

STORIES: dict[str, Callable[[int], str]] = {
    "ever new people, each quoted": lambda count: " ".join(f"“No,” said Ann {name}." for name in SURNAMES[:count]),
    "one person, quoted again and again": lambda count: "“No,” said Ann Lee. " * count,
    "dates and ranges": lambda count: "They met on May 3, from Monday to Friday. " * count,
    "sections": lambda count: "## Next steps\n\nThey met.\n\n" * count,
    "rows of a table": lambda count: "Talks go on\n\n" + "Oslo    120    95\n" * count,
}

FORMS: dict[str, Callable[[Article], object]] = {
    "to_brat": export.to_brat,
    "to_dict": export.to_dict,
    "to_html": export.to_html,
    "to_json": export.to_json,
    "to_jsonld": export.to_jsonld,
    "to_markdown": export.to_markdown,
    "to_ninjs": lambda article: export.to_ninjs(article, "urn:example:1"),
    "to_table": lambda article: [export.to_table(items) for items in (article.quotes, article.dates) if items],
    "to_timeml": export.to_timeml,
    "to_web_annotations": lambda article: export.to_web_annotations(article, "urn:example:1"),
    "back from a dict": lambda article: export.from_dict(export.to_dict(article)),
}


def lines_run(action: Callable[[], object]) -> int:
    """The lines of Python that run, one in a loop once each time; calls alone would not show a generator's loop."""
    lines = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal lines
        lines += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        action()
    finally:
        sys.settrace(before)
    return lines


def test_every_format_is_tried() -> None:
    assert {name for name in export.__all__ if name.startswith("to_")} == {name for name in FORMS if "to_" in name}


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("form", FORMS)
def test_work_grows_no_faster_than_the_article(form: str, story: str) -> None:
    few, many = (newsparse.parse(STORIES[story](count)) for count in (FEW, FEW * MORE))
    write = FORMS[form]
    write(few)  # what is kept from one article for the next is there before anything is counted
    assert lines_run(lambda: write(many)) <= lines_run(lambda: write(few)) * MORE * SLACK
