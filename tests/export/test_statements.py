"""Statements in the formats that an Article is written in."""

from __future__ import annotations

import re

import pytest
from attrs import evolve

from newsparse import Article, Parser
from newsparse.errors import ArgumentValueError
from newsparse.export import (
    from_dict,
    from_json,
    to_brat,
    to_dict,
    to_html,
    to_json,
    to_jsonld,
    to_markdown,
    to_web_annotations,
)

TEXT = "Talks go on\n\nThe talks, Ann Lee said, had failed. “It is over,” Bob Doe said. Doe called it “dead.”"


@pytest.fixture
def article() -> Article:
    return Parser(statements=True).parse(TEXT)


def test_json_gives_back_the_same_statements_with_the_very_quotes(article: Article) -> None:
    read = from_json(to_json(article))
    assert read == article
    assert read.statements[1].quotes[0] is read.quotes[0]


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        (
            "quotes",
            [{"start": 0, "end": 5}],
            r"statements\[1\].quotes\[0\]: Span\(0, 5\) is the span of none in quotes",
        ),
        ("parts", [], r"statements\[1\].parts: wanted parts in order from the start to the end"),
        (
            "text",
            "It was",
            r"statements\[1\].text: 'It was' is not what the source has in its parts, '“It is over,”'",
        ),
    ],
)
def test_a_statement_that_does_not_fit_is_refused(article: Article, path: str, value: object, problem: str) -> None:
    data = to_dict(article)
    statements = data["statements"]
    assert isinstance(statements, list) and isinstance(statements[1], dict)
    statements[1] |= {path: value}  # type: ignore[dict-item]
    with pytest.raises(ArgumentValueError, match=problem):
        from_dict(data)


def test_html_marks_the_parts_of_what_is_not_all_in_marks(article: Article) -> None:
    shown = to_html(article)
    assert re.findall(r'<span class="statement" title="([^"]*)">', shown) == ["Ann Lee (said)"] * 2 + [
        "Bob Doe (called)"
    ]


def test_web_annotations_have_a_target_for_each_part(article: Article) -> None:
    items = to_web_annotations(article, "https://example.org/story.txt")["items"]
    assert isinstance(items, list)
    targets = [item["target"] for item in items if isinstance(item, dict)]
    assert [len(target) for target in targets if isinstance(target, list)] == [2]


def test_jsonld_calls_them_claims(article: Article) -> None:
    parts = to_jsonld(article)["hasPart"]
    assert isinstance(parts, list)
    assert {
        "@type": "Claim",
        "text": "The talks had failed",
        "creator": {"@type": "Thing", "name": "Ann Lee"},
    } in parts


def test_markdown_lists_them_below_a_rule(article: Article) -> None:
    listed = to_markdown(article).partition("\n***\n\n")[2]
    assert "- **Ann Lee** (said): The talks had failed\n" in listed
    assert len(listed.splitlines()) == len(article.statements)
    assert "***" not in to_markdown(evolve(article, statements=()))


def test_brat_has_content_source_and_cue(article: Article) -> None:
    lines = to_brat(article).splitlines()
    [content] = [line for line in lines if line.endswith("\tThe talks had failed")]
    number = content.partition("\t")[0]
    assert content.split("\t")[1] == "Content 13 22;38 48"
    assert [line.split("\t")[1].split()[0] for line in lines if f"Arg1:{number} " in line] == ["Source", "Cue"]
