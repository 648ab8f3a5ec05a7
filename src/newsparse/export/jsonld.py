"""An Article as schema.org NewsArticle in JSON-LD."""

from __future__ import annotations

from newsparse.model import Article, Person, PersonKind, Quote, Statement, StatementType
from newsparse.shapes import Json


def to_jsonld(article: Article) -> dict[str, Json]:
    """A NewsArticle with its Quotations, Claims and sections as parts, its people as mentions.

    Standard: schema.org 28, JSON-LD 1.1.

    A section with a heading is a WebPageElement; `articleSection` is the paper's section, which no text states. A
    Claim is a statement that is not all in quotation marks, where the parser was asked for statements. What the
    article mentions is a schema.org Person or Organization with the name and, where known, the title as its
    `description`; who speaks is a Thing with the name or, where there is none, the mention.

    To put it into a page, write `json.dumps(graph).replace("</", "<\\\\/")`: a text with `</script>` in it would end
    the script element.

    Dropped: every span, the notes, the roles of paragraphs, the cues, what continues what, and of the dates all but
    the text and the EDTF value (as `temporalCoverage`, so without those that can't be resolved).

    >>> import newsparse
    >>> graph = to_jsonld(newsparse.parse("Talks go on\\n\\nLONDON (AP) — “We stay,” said Ann Lee."))
    >>> graph["headline"], graph["dateline"]
    ('Talks go on', 'LONDON (AP)')
    """
    line = article.dateline
    graph: dict[str, Json] = {"@context": "https://schema.org", "@type": "NewsArticle"}
    graph["articleBody"] = article.body
    if article.headline:
        graph["headline"] = article.headline.text
    if article.byline and article.byline.authors:
        graph["author"] = [{"@type": "Person", "name": name} for name in article.byline.authors]
    if line:
        graph["dateline"] = line.text
        if line.places:
            graph["locationCreated"] = [{"@type": "Place", "name": place} for place in line.places]
        if line.agency:
            graph["sourceOrganization"] = {"@type": "Organization", "name": line.agency}
    if article.published:
        graph["datePublished"] = article.published.isoformat()
    quotations = [_part("Quotation", quote) for quote in article.quotes]
    claims = [_part("Claim", one) for one in article.statements if one.type is not StatementType.DIRECT]
    sections = [_section(part.heading.text, part.text) for part in article.sections if part.heading]
    graph |= _unless_empty("hasPart", [*quotations, *claims, *sections])
    graph |= _unless_empty(
        "mentions",
        [
            _someone(person) | ({"description": "; ".join(person.titles)} if person.titles else {})
            for person in article.people
        ],
    )
    graph |= _unless_empty(
        "temporalCoverage", list(dict.fromkeys(found.edtf for found in article.dates if found.edtf))
    )
    return graph


def _part(kind: str, quote: Quote | Statement) -> dict[str, Json]:
    quotation: dict[str, Json] = {"@type": kind, "text": quote.text}
    if quote.speaker:
        quotation["creator"] = _thing(quote.speaker.name or quote.speaker.text)
    return quotation


def _section(heading: str, text: str) -> dict[str, Json]:
    return {"@type": "WebPageElement", "name": heading, "text": text}


def _thing(name: str) -> dict[str, Json]:
    return {"@type": "Thing", "name": name}


def _someone(person: Person) -> dict[str, Json]:
    return {"@type": "Organization" if person.kind is PersonKind.ORGANIZATION else "Person", "name": person.name}


def _unless_empty(key: str, values: list[Json]) -> dict[str, Json]:
    return {key: values} if values else {}
