"""JSON-LD, read back by rdflib as schema.org triples; ninjs, held against the standard's names and types."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from rdflib import RDF, Graph, Namespace
from rdflib.term import Node

import newsparse
from export.copy_of_a_story import ARTICLE
from newsparse import Article
from newsparse.export import to_jsonld, to_ninjs
from strategies import texts

SCHEMA = Namespace("https://schema.org/")


def read(article: Article) -> tuple[Graph, Node]:
    """The graph and its article. The context is the vocabulary itself, for schema.org's lies in the network."""
    graph = Graph()
    graph.parse(data=json.dumps(to_jsonld(article) | {"@context": {"@vocab": str(SCHEMA)}}), format="json-ld")
    (subject,) = graph.subjects(RDF.type, SCHEMA.NewsArticle)
    return graph, subject


def values(graph: Graph, subject: Node, name: str) -> set[str]:
    return {str(value) for value in graph.objects(subject, SCHEMA[name])}


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib warns of what it does itself
def test_jsonld_of_a_story() -> None:
    graph, story = read(ARTICLE)
    assert values(graph, story, "headline") == {"Harbor fees rise *again*, say <skippers> & crews"}
    assert values(graph, story, "dateline") == {"NORTH HAVEN, March 3 (NPA)"}
    assert values(graph, story, "datePublished") == {"2020-03-03T12:00:00+00:00"}
    sections = graph.subjects(RDF.type, SCHEMA.WebPageElement)
    assert [str(graph.value(section, SCHEMA.name)) for section in sections] == ["WHAT NEXT?"]
    assert values(graph, story, "articleSection") == set()
    assert "2020-04-01" in values(graph, story, "temporalCoverage")
    named = {name: {str(graph.value(part, SCHEMA.name)) for part in graph.objects(story, SCHEMA[name])}
             for name in ("author", "locationCreated", "sourceOrganization", "mentions")}  # fmt: skip
    assert named == {
        "author": {"Jane Doe", "John Roe"},
        "locationCreated": {"North Haven"},
        "sourceOrganization": {"NPA"},
        "mentions": {"Ingrid Solberg-Dahl"},
    }
    [mentioned] = graph.objects(story, SCHEMA.mentions)
    assert graph.value(mentioned, RDF.type) == SCHEMA.Person
    said = {
        str(graph.value(quotation, SCHEMA.text)): str(
            graph.value(graph.value(quotation, SCHEMA.creator), SCHEMA.name)
        )
        for quotation in graph.subjects(RDF.type, SCHEMA.Quotation)
    }
    assert said["We were told on Friday,"] == "Ingrid Solberg-Dahl"
    assert len(said) == len(ARTICLE.quotes)


@given(texts)
def test_jsonld_holds_every_quote(text: str) -> None:
    article = newsparse.parse(text)
    graph = to_jsonld(article)
    parts: Any = graph.get("hasPart", [])
    said = [part["text"] for part in parts if part["@type"] == "Quotation"]
    assert said == [quote.text for quote in article.quotes]


NAMED: dict[str, Any] = {
    "type": "array",
    "items": {"type": "object", "properties": {"name": {"type": "string"}}, "additionalProperties": False},
}
# The part of ninjs 3.0 that a text uses: its names, types and bounds.
NINJS: dict[str, Any] = {
    "type": "object",
    "required": ["uri"],
    "additionalProperties": False,
    "properties": {
        "uri": {"type": "string", "format": "uri"},
        "type": {"enum": "text audio video picture graphic composite component event planning".split()},
        "language": {"type": "string"},
        "contentCreated": {"type": "string", "format": "date-time"},
        "edNote": {"type": "string"},
        "slugline": {"type": "string"},
        "by": {"type": "string"},
        "located": {"type": "string"},
        "people": NAMED,
        "places": NAMED,
        "infoSources": NAMED,
        "standard": {
            "type": "object",
            "properties": {name: {"type": "string"} for name in ("name", "version", "schema")},
            "additionalProperties": False,
        },
        "headlines": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["value"],
                "properties": {name: {"type": "string"} for name in ("role", "contentType", "value")},
                "additionalProperties": False,
            },
        },
        "bodies": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["value"],
                "properties": {name: {"type": "string"} for name in ("role", "contentType", "value")}
                | {name: {"type": "integer"} for name in ("charCount", "wordCount")},
                "additionalProperties": False,
            },
        },
    },
}  # fmt: skip


def test_ninjs_of_a_story() -> None:
    item = to_ninjs(ARTICLE, "urn:example:1")
    jsonschema.validate(item, NINJS)
    assert item["slugline"] == "BC-HARBOR-FEES"
    assert item["edNote"] == "(Eds: adds quotes)"
    assert item["located"] == "North Haven"
    assert item["infoSources"] == [{"name": "NPA"}]
    assert item["contentCreated"] == "2020-03-03T12:00:00+00:00"
    assert item["bodies"][0]["value"] == ARTICLE.body  # type: ignore[index,call-overload]


@given(texts)
def test_ninjs_keeps_to_the_standard(text: str) -> None:
    jsonschema.validate(to_ninjs(newsparse.parse(text), "urn:example:1"), NINJS)


@pytest.mark.parametrize("published", [None, date(2020, 3, 3), datetime(2020, 3, 3, 12)])
def test_ninjs_takes_no_time_without_a_zone(published: date | None) -> None:
    assert "contentCreated" not in to_ninjs(newsparse.parse("Talks go on", published=published), "urn:example:1")
