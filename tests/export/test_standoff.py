"""Formats whose marks point into the source: TimeML by an XML parser, brat and Web Annotation by their offsets."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given

import newsparse
from export.copy_of_a_story import ARTICLE
from newsparse import Article
from newsparse.export import to_brat, to_timeml, to_web_annotations
from newsparse.export.markup import legal
from strategies import texts


def timexes(timeml: str) -> tuple[str, list[tuple[int, str, dict[str, str]]]]:
    """The text of a TimeML document and its TIMEX3s with offset, text and attributes."""
    body = ET.fromstring(timeml).find("TEXT")
    assert body is not None
    text, found = body.text or "", []
    for timex in body:
        assert timex.tag == "TIMEX3" and len(timex) == 0
        found.append((len(text), timex.text or "", timex.attrib))
        text += (timex.text or "") + (timex.tail or "")
    return text, found


def test_timeml_of_a_story() -> None:
    _, found = timexes(to_timeml(ARTICLE))
    assert [(text, attributes["value"]) for _, text, attributes in found] == [
        ("April 1", "2020-04-01"),
        ("Friday", "2020-02-28"),
        ("May", "2020-05"),
        ("June 3", "2020-06-03"),
        ("5", "2020-06-05"),
    ]
    assert found[3][2]["comment"] == "until t5"
    created = ET.fromstring(to_timeml(ARTICLE)).find("DCT/TIMEX3")
    assert created is not None
    assert created.attrib["functionInDocument"] == "CREATION_TIME"
    assert created.attrib["value"] == "2020-03-03T12:00:00+00:00"


@given(texts)
@example("They met\r\non May 3.\rThey left on May 4.\x00\x85")
def test_timeml_keeps_the_source_and_every_offset(text: str) -> None:
    article = newsparse.parse(text)
    read, found = timexes(to_timeml(article))
    assert read == legal(text)
    assert [(start, words) for start, words, _ in found] == [
        (date.span.start, legal(date.span.of(text))) for date in article.dates
    ]


BOUND = re.compile(r"T\d+\t(?P<kind>\S+) (?P<offsets>\d+ \d+(?:;\d+ \d+)*)\t(?P<text>[^\n]*)")


def bound(article: Article) -> list[tuple[str, list[tuple[int, int]], str]]:
    """The text-bound annotations, read as brat reads them: by lines, each with its fragments and their text."""
    found = []
    for line in to_brat(article).split("\n"):
        if line.startswith("T"):
            match = BOUND.fullmatch(line)
            assert match is not None
            fragments = [
                (int(start), int(end)) for start, end in (part.split() for part in match["offsets"].split(";"))
            ]
            found.append((match["kind"], fragments, match["text"]))
    return found


def test_brat_of_a_story() -> None:
    kinds = [kind for kind, _, _ in bound(ARTICLE)]
    assert kinds.count("Quote") == 3
    assert kinds.count("DATE") == 5
    assert {"Headline", "Byline", "Dateline", "Heading", "Note", "Speaker", "Cue"} < set(kinds)
    over_lines = [fragments for _, fragments, _ in bound(ARTICLE) if len(fragments) > 1]
    assert [[ARTICLE.source[start:end] for start, end in fragments] for fragments in over_lines] == [
        ["“a tax on small", "boats.”"]
    ]
    numbers = {line.split("\t")[0]: line for line in to_brat(ARTICLE).splitlines()}
    said = [line.split("\t")[1] for line in numbers.values() if "Said Arg1" in line]
    assert said
    for relation in said:
        one, other = re.findall(r"T\d+", relation)
        assert numbers[one].split("\t")[1].startswith("Quote ")
        assert numbers[other].split("\t")[1].startswith("Speaker ")


@given(texts)
@example("“We\u2028came,” said\x0bLee on\x85May 3.")
@example("“We\tcame,” said\tLee on May\t3.")
def test_brat_slices_to_its_text(text: str) -> None:
    for _, fragments, words in bound(newsparse.parse(text)):
        assert " ".join(text[start:end] for start, end in fragments) == words


@given(texts)
@example("“We\tcame,” said\tLee on May\t3.")
def test_a_line_of_brat_has_its_tabs_between_its_fields_alone(text: str) -> None:
    for line in to_brat(newsparse.parse(text)).split("\n")[:-1]:
        assert line.count("\t") == (2 if line[0] in "T#" else 1)


def test_web_annotations_of_a_story() -> None:
    page = to_web_annotations(ARTICLE, "https://example.org/story.txt")
    items = page["items"]
    assert isinstance(items, list)
    assert len(items) == len(ARTICLE.quotes) + len(ARTICLE.dates)
    assert (page["@context"], page["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
    first = items[0]
    assert first == {
        "type": "Annotation",
        "body": [
            {"type": "TextualBody", "purpose": "identifying", "value": "Ingrid Solberg-Dahl"},
            {"type": "TextualBody", "purpose": "classifying", "value": "quote"},
        ],
        "target": {
            "source": "https://example.org/story.txt",
            "selector": [
                {"type": "TextPositionSelector", "start": 190, "end": 215},
                {
                    "type": "TextQuoteSelector",
                    "exact": "“We were told on Friday,”",
                    "prefix": ARTICLE.source[158:190],
                    "suffix": ARTICLE.source[215:247],
                },
            ],
        },
    }


@given(texts)
def test_both_selectors_of_an_annotation_find_the_same(text: str) -> None:
    page = to_web_annotations(newsparse.parse(text), "urn:example:1")
    for item in page["items"]:  # type: ignore[union-attr]
        position, quoted = item["target"]["selector"]  # type: ignore[index,call-overload]
        start, end = position["start"], position["end"]
        assert quoted["prefix"] + quoted["exact"] + quoted["suffix"] == text[max(0, start - 32) : end + 32]
        assert text[start:end] == quoted["exact"]


@pytest.mark.parametrize("written", ["", "\ufeff", "\x00", "\n\n"])
def test_nothing_in_little_out(written: str) -> None:
    article = newsparse.parse(written)
    assert not [line for line in to_brat(article).splitlines() if line[0] in "RA"]
    assert timexes(to_timeml(article)) == (legal(written), [])
    assert to_web_annotations(article, "urn:example:1")["items"] == []
