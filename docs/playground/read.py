"""What the playground's worker asks of newsparse. Runs in the browser, and anywhere else.

Question and answer are JSON in ASCII: half a surrogate pair, which a form may hold, gets through as no string would.
"""

from __future__ import annotations

import json
import re
import time
from datetime import date

import newsparse
from newsparse.export import to_html, to_json

_SPAN = re.compile(r'\{\n +("start": \d+),\n +("end": \d+)\n +\}')
_PARSERS = {asked: newsparse.Parser(statements=asked) for asked in (False, True)}


def read(question: str) -> str:
    """For `{"text", "day", "statements"}`, the day as `2020-09-18` or empty and the last one true or false: the
    article as HTML and as JSON, the rows of its quotes, dates and statements (null if they were not asked for), and
    how many milliseconds it took.
    """
    asked = json.loads(question)
    published = date.fromisoformat(asked["day"]) if asked["day"] else None
    start = time.perf_counter()
    article = _PARSERS[asked["statements"]].parse(asked["text"], published)
    milliseconds = (time.perf_counter() - start) * 1000
    answer = {
        "html": to_html(article),
        "json": _SPAN.sub(r"{\1, \2}", to_json(article, indent=2)),  # a span on one line; in a string it is escaped
        "quotes": [_said(quote) for quote in article.quotes],
        "dates": [_dated(found) for found in article.dates],
        "statements": [_said(found) for found in article.statements] if asked["statements"] else None,
        "milliseconds": milliseconds,
    }
    return json.dumps(answer)


def _said(found: newsparse.Quote | newsparse.Statement) -> dict[str, str | None]:
    return {
        "speaker": found.speaker.name if found.speaker else None,
        "mention": found.speaker.text if found.speaker else None,
        "cue": found.cue.text if found.cue else None,
        "text": found.text,
    }


def _dated(found: newsparse.DateReference) -> dict[str, str | None]:
    start, end = (day.isoformat().replace("T", " ") if day else None for day in (found.start, found.end))
    return {"text": found.text, "value": found.value, "start": start, "end": end}
