"""The component in a blank pipeline: on token bounds, over processes, through DocBin and to disk and back."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

import newsparse
from newsparse.errors import ArgumentTypeError, ArgumentValueError, MarkerError
from strategies import texts

spacy = pytest.importorskip("spacy")
from spacy.tokens import Doc, DocBin  # noqa: E402

import newsparse.spacy  # noqa: E402

DAY = date(2020, 7, 24)
COPY = "Talks go on\n\nOSLO (NPA) — “We met on Monday,” said Ann Lee. They called it “a good day.”"
COPIES = [COPY, "", "Rain stops play\n\nThey will meet in May 2021.", "«No», he said on 3 June 2019."]


def pipeline(**config: object) -> Any:
    nlp = spacy.blank("en")
    nlp.add_pipe("newsparse", config=config)
    return nlp


NLP = pipeline(published="2020-07-24")


def test_the_article_is_that_of_parse() -> None:
    doc = NLP(COPY)
    assert doc._.article == newsparse.parse(COPY, published=DAY)
    assert [(span.text, span.label_) for span in doc.spans["quotes"]] == [
        ("“We met on Monday,”", "DIRECT"),
        ("“a good day.”", "MIXED"),
    ]
    assert [(span.text, span.label_) for span in doc.spans["dates"]] == [("Monday", "DATE")]


def test_statements_are_a_span_for_each_part() -> None:
    text = "Talks go on\n\nThe talks, Ann Lee said, had failed. “We left,” she said."
    doc = pipeline(statements=True)(text)
    assert [(span.text, span.label_) for span in doc.spans["statements"]] == [
        ("The talks", "indirect"),
        ("had failed", "indirect"),
        ("“We left,”", "direct"),
    ]
    assert "statements" not in NLP(text).spans


@given(texts)
def test_each_quote_and_date_has_its_span_of_whole_tokens(text: str) -> None:
    doc = NLP(text)
    for group, found in (("quotes", doc._.article.quotes), ("dates", doc._.article.dates)):
        assert len(doc.spans[group]) == len(found)
        for tokens, item in zip(doc.spans[group], found, strict=True):
            assert tokens.start_char <= item.span.start < item.span.end <= tokens.end_char
            assert item.span.start < tokens[0].idx + len(tokens[0])
            assert tokens[-1].idx < item.span.end


def test_a_token_that_a_span_cuts_is_taken_whole() -> None:
    text = "Lee said “we”met."
    words = ["Lee", "said", "“we”met."]
    doc = newsparse.spacy.NewsparseComponent(newsparse.Parser())(Doc(NLP.vocab, words, spaces=[True, True, False]))
    assert doc.text == text
    assert [span.text for span in doc.spans["quotes"]] == ["“we”met."] * len(doc._.article.quotes)


def test_two_processes_give_what_one_gives() -> None:
    alone, together = list(NLP.pipe(COPIES)), list(NLP.pipe(COPIES, n_process=2, batch_size=1))
    assert [doc._.article for doc in together] == [doc._.article for doc in alone]
    for group in ("quotes", "dates"):
        assert [[str(span) for span in doc.spans[group]] for doc in together] == [
            [str(span) for span in doc.spans[group]] for doc in alone
        ]


def test_docbin_keeps_the_article_and_the_spans() -> None:
    docs = list(NLP.pipe(COPIES))
    kept = DocBin(store_user_data=True, docs=docs).to_bytes()
    again = list(DocBin().from_bytes(kept).get_docs(spacy.blank("en").vocab))
    assert [doc._.article for doc in again] == [doc._.article for doc in docs]
    assert [(span.text, span.label_) for span in again[0].spans["quotes"]] == [
        (span.text, span.label_) for span in docs[0].spans["quotes"]
    ]


def test_the_pipeline_goes_to_disk_and_back(tmp_path: Path) -> None:
    pipeline(published="2020-07-24", markers=["markdown"], dayfirst=True).to_disk(tmp_path)
    again = spacy.load(tmp_path)
    text = "Talks go on\n\nThey met on 03/04/2020.\n\n[HH] No heading now\n\nThey left on Monday."
    parser = newsparse.Parser(markers=("markdown",), dayfirst=True)
    assert again(text)._.article == parser.parse(text, DAY)


def test_a_doc_may_have_its_own_day() -> None:
    doc = NLP.make_doc("They met on Monday.")
    doc._.published = date(2019, 3, 6)
    again = Doc(NLP.vocab).from_bytes(doc.to_bytes())
    assert again._.published == date(2019, 3, 6)
    assert [found.value for found in NLP(again)._.article.dates] == ["2019-03-04"]
    again._.published = None
    assert again._.published is None


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(ArgumentTypeError, match=r"doc\._\.published: wanted a date"):
        NLP.make_doc("x")._.published = "2020-07-24"


def test_a_doc_that_was_not_parsed_has_no_article() -> None:
    assert spacy.blank("en")("They met.")._.article is None


def test_a_config_that_cannot_be_meant_is_refused() -> None:
    with pytest.raises(ArgumentValueError, match="published: 'Friday' is not an ISO 8601 date or time"):
        pipeline(published="Friday")
    with pytest.raises(MarkerError, match="no marker is named 'tablet'"):
        pipeline(markers=["tablet"])


def said_by(code: str) -> str:
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=True
    ).stdout


def test_spacy_finds_the_component_by_its_entry_point() -> None:
    code = (
        "import spacy; nlp = spacy.blank('en'); nlp.add_pipe('newsparse'); print(len(nlp('In May.').spans['dates']))"
    )
    assert said_by(code) == "1\n"


def test_an_attribute_of_somebody_else_is_left_to_them() -> None:
    code = (
        "from spacy.tokens import Doc; Doc.set_extension('article', default=None)\n"
        "try:\n    import newsparse.spacy\nexcept ValueError as error:\n    print(error)"
    )
    assert "doc._.article is set by something else" in said_by(code)


def test_without_spacy_the_extra_is_named() -> None:
    code = (
        "import sys; sys.modules['spacy'] = None\n"
        "try:\n    import newsparse.spacy\nexcept ImportError as error:\n    print(error)"
    )
    assert said_by(code) == 'spacy is not installed; pip install "newsparse[spacy]" brings it\n'
