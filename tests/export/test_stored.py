"""Articles that were stored as JSON by an earlier version are read by every later one of the same major version."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsparse.export import from_json, to_dict

STORED = sorted(Path(__file__).parent.glob("*-0.*.json"))  # one for each version that added a field


@pytest.mark.parametrize("path", STORED, ids=lambda path: path.name)
def test_stored_articles_are_read_whole(path: Path) -> None:
    stored = path.read_text(encoding="utf-8")
    article = from_json(stored)
    written = to_dict(article)
    assert {name: written[name] for name in json.loads(stored)} == json.loads(stored)
    assert article.headline is not None
    assert article.headline.text == "Norway and Denmark agree to reopen North Sea ferry line"
    assert article.quotes[0].speaker is not None
