"""HTML and ninjs in: what a newsroom's system or a feed gives, read as the story that it holds."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest

import newsparse
from newsparse import NewsparseError, Parser, prefix_marker
from newsparse.export import from_ninjs, html_to_text, to_ninjs


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>They met.</p><p>It rained.</p>", "They met.\n\nIt rained."),
        ('<p class="x">They <a href="#">met</a> in <b> Oslo</b>\n  <i>today</i>.</p>', "They met in Oslo today."),
        ("<p>They met.<p>It rained.", "They met.\n\nIt rained."),
        ("They met.", "They met."),
        ("<p>They met.<br>It rained.<br/></p>", "They met.\nIt rained."),
        ("They met.<br><br/>It rained.<br />\n<br>They left.", "They met.\n\nIt rained.\n\nThey left."),
        ("<div><p>They met.</p>\n\n<div>It rained.</div></div>", "They met.\n\nIt rained."),
        ("<h2>What <em>next</em></h2><p>A vote.</p>", "## What next\n\nA vote."),
        ("<h3>What<br>next</h3>A vote.", "### What next\n\nA vote."),
        ("<p>Three:</p><ul><li>fees</li><li><p>fuel</p></li><li>fish</ul><p>So it goes.</p>",
         "Three:\n\n- fees\n- fuel\n- fish\n\nSo it goes."),
        ("<ol><li>One</li></ol><ol><li>Two</li></ol>", "- One\n- Two"),
        ("<blockquote><p>“We met,” she said.</p></blockquote>", "“We met,” she said."),
        ("<table><tr><th>Oslo</th><th>Mo</th></tr><tr><td>1</td><td>2</td></tr></table>", "Oslo | Mo\n\n1 | 2"),
        ("<figure><img src=x><figcaption>The pier. (NPA)</figcaption></figure><p>They met.</p>",
         "The pier. (NPA)\n\nThey met."),
        ("<p>They met.</p><script>var x = '<p>no</p>';</script><style>p {}</style><p>It rained.</p>",
         "They met.\n\nIt rained."),
        ("<p>They met.</p><iframe src=x>no</iframe><!-- no --><p>It rained.</p>", "They met.\n\nIt rained."),
        ("<p>Lee &amp; Roe: &ldquo;We met,&rdquo; 5 &lt; 7 &#8212; ", "Lee & Roe: “We met,” 5 < 7 —"),
        ("<p>Lee & Roe met, 5 < 7.</p>", "Lee & Roe met, 5 < 7."),
        ("<html><head><title>No</title></head><body>They met.</body></html>", "They met."),
        ("</p></li></iframe><p>They met.", "They met."),
        ("<P CLASS=x>They met.</P><H2>Next</H2>", "They met.\n\n## Next"),
        ("<p> \n </p><p></p><h2></h2><ul><li></li></ul>", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_html_as_text(html: str, text: str) -> None:
    assert html_to_text(html) == text


def test_html_is_a_text() -> None:
    with pytest.raises(NewsparseError, match="html: wanted a str, got bytes"):
        html_to_text(b"<p>")  # type: ignore[arg-type]


SUPERDESK: dict[str, Any] = {
    "guid": "urn:newsml:example.org:2020-03-03:1",
    "type": "text",
    "version": "2",
    "headline": "Harbor fees rise, “for good”",
    "byline": "Jane Doe",
    "slugline": "harbor-fees",
    "versioncreated": "2020-03-03T12:00:00+0000",
    "body_html": (
        '<p class="lede">NORTH HAVEN (NPA) &mdash; The <a href="https://example.org">harbor fees</a> will rise on'
        " April 1, the port said on Monday.<br/></p>\n"
        "<p>“We were told on <b>Friday</b>,” said Ingrid Solberg-Dahl, who leads the union.</p>"
        "<h3>What next</h3>"
        "<p>Three things are open:</p><ul><li>the price of fuel</li><li>a vote</li></ul>"
        "<blockquote><p>“It is not over,” Solberg-Dahl said.</p></blockquote>"
        '<!-- EMBED START Image {id: "editor_0"} --><figure><img src="x"/>'
        "<figcaption>The pier on Monday.</figcaption></figure><!-- EMBED END -->"
    ),
}
NINJS_3 = {
    "uri": "urn:example:1",
    "headlines": [{"role": "short", "value": "Fees"}, {"role": "main", "value": SUPERDESK["headline"]}],
    "by": "Jane Doe",
    "contentCreated": "2020-03-03T12:00:00Z",
    "versionCreated": "2021-01-01T00:00:00Z",
    "bodies": [
        {"role": "main", "contentType": "text/plain", "value": "no"},
        {"role": "summary", "contentType": "text/html", "value": "<p>no</p>"},
        {"role": "main", "contentType": "text/html", "value": SUPERDESK["body_html"]},
    ],
}


@pytest.mark.parametrize("item", [SUPERDESK, NINJS_3], ids=["Superdesk", "ninjs 3"])
def test_an_item_is_read_with_what_it_knows(item: dict[str, Any]) -> None:
    article = from_ninjs(item)
    assert article.headline is not None and article.headline.text == "Harbor fees rise, “for good”"
    assert article.byline is not None and article.byline.authors == ("Jane Doe",)
    assert article.dateline is not None and article.dateline.places == ("North Haven",)
    assert article.published == datetime(2020, 3, 3, 12, tzinfo=timezone.utc)
    assert [section.heading.text for section in article.sections if section.heading] == ["What next"]
    assert [(quote.text, quote.speaker and quote.speaker.name) for quote in article.quotes] == [
        ("We were told on Friday,", "Ingrid Solberg-Dahl"),
        ("It is not over,", "Ingrid Solberg-Dahl"),
    ]
    assert [date.value for date in article.dates] == ["2020-04-01", "2020-03-02", "2020-02-28", "2020-03-02"]
    assert "<" not in article.source


def test_what_newsparse_wrote_is_read_again() -> None:
    text = "Talks go on\n\nBy Jane Doe\n\nThey met on Monday.\n\n“We met,” Ann Lee said.\n\nThey left."
    first = newsparse.parse(text, published=datetime(2020, 3, 3, 12, tzinfo=timezone.utc))
    again = from_ninjs(to_ninjs(first, "urn:example:1"))
    assert again.published == first.published
    assert again.body == first.body
    assert (again.headline and again.headline.text) == "Talks go on"
    assert (again.byline and again.byline.authors) == ("Jane Doe",)
    assert [date.value for date in again.dates] == ["2020-03-02"]


def test_a_parser_of_your_own_reads_it() -> None:
    item = {"headline": "Talks go on", "body_text": "They met on 03/04/2020.\n\n>> Next\n\nThey left."}
    article = from_ninjs(item, parser=Parser(markers=(prefix_marker(">> "),), dayfirst=True))
    assert article.dates[0].value == "2020-04-03"
    assert article.sections[1].heading is not None


@pytest.mark.parametrize(
    "item",
    [
        {"body_text": ""},
        {"headline": None, "body_html": ""},
        {"headline": "", "bodies": []},
        {"bodies": [{"role": "main"}]},
    ],
)
def test_an_item_may_hold_nothing(item: dict[str, Any]) -> None:
    assert from_ninjs(item) == newsparse.parse("")


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ([], "item: wanted a mapping, got list"),
        ({}, r"item: wanted one of the fields headline, headlines, body_html, body_text, bodies, got \[\]"),
        (
            {"title": "Talks go on", "body": "They met."},
            r"item: wanted one of the fields .*, got \['title', 'body'\]",
        ),
        ({"headline": 7}, r'item\["headline"\]: wanted a str, got int'),
        ({"body_html": ["x"]}, r'item\["body_html"\]: wanted a str, got list'),
        ({"bodies": "x"}, r'item\["bodies"\]: wanted a list, got str'),
        ({"bodies": ["x"]}, r'item\["bodies"\]: wanted objects in the list, got str'),
        ({"bodies": [{"value": 7}]}, r'item\["value"\]: wanted a str, got int'),
        ({"headline": "", "versioncreated": "soon"}, r"""item\["versioncreated"\]: 'soon' is not an ISO 8601 time"""),
        (
            {"headline": "", "versioncreated": "9999-12-31T24:00"},
            r'item\["versioncreated"\]: .* is not an ISO 8601 time',
        ),
    ],
)
def test_what_an_item_may_not_hold(item: Any, said: str) -> None:
    with pytest.raises(NewsparseError, match=said):
        from_ninjs(item)
