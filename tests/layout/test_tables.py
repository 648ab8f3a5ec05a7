"""What `readings.txt` says of each story: what its lines are taken for, in their order.

    Talks go on¶OSLO (AP) - {1} => headline: Talks go on | dateline: OSLO (AP) = Oslo/-/AP | {1}

A ¶ stands for a blank line, a ⏎ for a line end, {1} and {2} for a paragraph of prose. A dateline has its places, its
day and its agency behind it, a byline its authors. A line that opens with `?` is read wrongly today, and says what is
right.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import newsparse
from newsparse import Byline, Dateline, Heading, Headline, Note, Paragraph, ParagraphRole

PROSE = {
    "{1}": "The ministers met in the old town hall and agreed to meet again, officials said.",
    "{2}": "They left early, and nobody spoke to the reporters at the door of the hall.",
}


def rows() -> Iterator[object]:
    for line in Path(__file__).with_name("readings.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("## "):
            text, _, wanted = line.removeprefix("?").rpartition(" => ")
            marks = [pytest.mark.xfail(strict=True)] if line.startswith("?") else []
            yield pytest.param(text, wanted, id=text[:60], marks=marks)


def row(block: Headline | Byline | Dateline | Heading | Paragraph | Note) -> str:
    match block:
        case Headline(text=text, kicker=kicker):
            return f"headline: {text} (kicker {kicker})" if kicker else f"headline: {text}"
        case Byline(text=text, authors=authors):
            return f"byline: {text} = {', '.join(authors)}"
        case Dateline(text=text, places=places, date=day, agency=agency):
            return f"dateline: {text} = {' + '.join(places) or '-'}/{day or '-'}/{agency or '-'}"
        case Heading(text=text):
            return f"heading: {text}"
        case Paragraph(text=text, role=ParagraphRole.PROSE):
            return text
        case _:
            return f"{block.role.value}: {block.text}"


@pytest.mark.parametrize(("text", "wanted"), list(rows()))
def test_the_lines_of_a_story(text: str, wanted: str) -> None:
    text = text.replace("¶", "\n\n").replace("⏎", "\n")
    for mark, prose in PROSE.items():
        text = text.replace(mark, prose)
    found = " | ".join(map(row, newsparse.parse(text, published=date(2020, 11, 16)).blocks))
    for mark, prose in PROSE.items():
        found = found.replace(prose, mark)
    assert found == wanted
