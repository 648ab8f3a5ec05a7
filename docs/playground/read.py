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


def read(question: str) -> str:
    """For `{"text", "day"}`, the day as `2020-09-18` or empty: the article as HTML and as JSON, its quotes, and how
    many dates and milliseconds there were."""
    asked = json.loads(question)
    published = date.fromisoformat(asked["day"]) if asked["day"] else None
    start = time.perf_counter()
    article = newsparse.parse(asked["text"], published=published)
    milliseconds = (time.perf_counter() - start) * 1000
    quotes = [
        {
            "speaker": quote.speaker.name if quote.speaker else None,
            "mention": quote.speaker.text if quote.speaker else None,
            "cue": quote.cue.text if quote.cue else None,
            "text": quote.text,
        }
        for quote in article.quotes
    ]
    answer = {
        "html": to_html(article),
        "json": _SPAN.sub(r"{\1, \2}", to_json(article, indent=2)),  # a span on one line; in a string it is escaped
        "quotes": quotes,
        "dates": len(article.dates),
        "milliseconds": milliseconds,
    }
    return json.dumps(answer)
