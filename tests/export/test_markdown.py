"""to_markdown, read back by a CommonMark parser: headings and lists are such, and nothing else became markup."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from markdown_it import MarkdownIt

import newsparse
from export.copy_of_a_story import ARTICLE
from newsparse.export import to_markdown
from strategies import texts


def blocks(markdown: str) -> list[tuple[str, str]]:
    """The tag and the raw text of each heading, paragraph and code block."""
    tokens = MarkdownIt("commonmark").parse(markdown)
    found = [(opening.tag, inline.content) for opening, inline in pairwise(tokens) if inline.type == "inline"]
    return found + [("code", token.content) for token in tokens if token.type in ("code_block", "fence")]


def plain(markdown: str) -> str:
    """What a reader sees of inline Markdown that has no markup in it."""
    (block,) = [token for token in MarkdownIt("commonmark").parse(markdown) if token.type == "inline"]
    assert {child.type for child in block.children or ()} <= {"text", "text_special"}
    return "".join(child.content for child in block.children or ())


def test_a_story_is_read_back_as_it_was() -> None:
    found = blocks(to_markdown(ARTICLE))
    assert [tag for tag, _ in found] == ["h1", "p", "p", "p", "h2", "p", "p", "p", "code"]
    assert found[0] == ("h1", r"Harbor fees rise \*again\*, say \<skippers\> \& crews")
    assert found[1] == ("p", "*By JANE DOE and John Roe*")
    assert found[2][1].startswith("**NORTH HAVEN, March 3 (NPA)** — The harbor fees will rise")
    assert found[-1][1].splitlines()[1] == "North      100       120"
    kinds = [token.type for token in MarkdownIt("commonmark").parse(to_markdown(ARTICLE))]
    assert kinds.count("ordered_list_open") == kinds.count("bullet_list_open") == 1


@pytest.mark.parametrize(
    "text",
    [
        "- 12 degrees was the low of the night.",
        "The code is `x_1`, *not* __y__ [sic].",
        "<b>Bold</b> claims &amp; small print.",
        "She asked ~why~ | and | when it ended.",
        "+ and = are signs that a sum may have.",
        "A path as C:\\temp\\*.txt was shown.",
        "#1 is what they call the old harbor.",
        "1.5 million came, more than last year.",
        "> said the arrow on the old sign here.",
    ],
)
def test_what_would_be_markup_is_escaped(text: str) -> None:
    article = newsparse.parse(f"Talks go on\n\nThey met on Monday, as the ministers said.\n\n{text}\n")
    assert article.paragraphs[-1].text == text
    assert plain(to_markdown(article).rstrip("\n").rpartition("\n\n")[2].removeprefix("- ")) == text.removeprefix(
        "- "
    )


@given(texts)
def test_every_article_has_its_headings_and_no_others(text: str) -> None:
    article = newsparse.parse(text)
    wanted = ([article.headline] if article.headline else []) + [
        section.heading for section in article.sections if section.heading
    ]
    assert len([tag for tag, _ in blocks(to_markdown(article)) if tag.startswith("h")]) == len(wanted)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028"])
def test_a_table_keeps_its_lines_whatever_ends_them(end: str) -> None:
    rows = ["Port     Ships     Berths", "Kiel        12          3", "Oslo        15          4"]
    text = "Ferries wait\n\nThey came back.\n\n" + end.join(rows) + "\n"
    assert blocks(to_markdown(newsparse.parse(text)))[-1] == ("code", "\n".join(rows) + "\n")
