"""Eight times the article is at most eight times the work, for every format and for the way back."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

import newsparse
from hostile.work import steps_of
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


def test_every_format_is_tried() -> None:
    assert {name for name in export.__all__ if name.startswith("to_")} == {name for name in FORMS if "to_" in name}


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("form", FORMS)
def test_work_grows_no_faster_than_the_article(form: str, story: str) -> None:
    few, many = (newsparse.parse(STORIES[story](count)) for count in (FEW, FEW * MORE))
    write = FORMS[form]
    write(few)  # what is kept from one article for the next is there before anything is counted
    assert steps_of(lambda: write(many)) <= steps_of(lambda: write(few)) * MORE * SLACK
