"""An Article as ninjs."""

from __future__ import annotations

from datetime import datetime

from newsparse.model import Article, NoteRole
from newsparse.shapes import Json

SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"


def to_ninjs(article: Article, uri: str) -> dict[str, Json]:
    """The item `uri` with headline, byline, body, place, people and slug. Standard: IPTC ninjs 3.0.

    `contentCreated` is the time of publication, where that has a time of day and a zone: ninjs takes no other.

    Dropped: every span, the sections (their headings stand in the body), the quotes and dates, the people's titles,
    and the notes but for slug and editor's notes. People and bodies are both in `people`.

    >>> import newsparse
    >>> item = to_ninjs(newsparse.parse("Talks go on\\n\\nLONDON (AP) — They met."), "urn:example:1")
    >>> item["headlines"], item["located"]
    ([{'role': 'main', 'value': 'Talks go on'}], 'London')
    """
    line = article.dateline
    item: dict[str, Json] = {
        "uri": uri,
        "type": "text",
        "standard": {"name": "ninjs", "version": "3.0", "schema": SCHEMA},
        "language": "en",
        "bodies": [
            {
                "role": "main",
                "contentType": "text/plain",
                "charCount": len(article.body),
                "wordCount": len(article.body.split()),
                "value": article.body,
            }
        ],
    }
    if article.headline:
        item["headlines"] = [{"role": "main", "value": article.headline.text}]
    if article.byline:
        item["by"] = article.byline.text
    if line and line.places:
        item["located"] = line.places[0]
        item["places"] = [{"name": place} for place in line.places]
    if line and line.agency:
        item["infoSources"] = [{"name": line.agency}]
    if isinstance(article.published, datetime) and article.published.utcoffset() is not None:
        item["contentCreated"] = article.published.isoformat()
    if article.people:
        item["people"] = [{"name": person.name} for person in article.people]
    slugs = [note.text for note in article.notes if note.role is NoteRole.SLUG]
    if slugs:
        item["slugline"] = slugs[0]
    remarks = [note.text for note in article.notes if note.role is NoteRole.EDITORS_NOTE]
    if remarks:
        item["edNote"] = "\n".join(remarks)
    return item
