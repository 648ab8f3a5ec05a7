"""Work is counted in what the stages read, too: the normalized copy of a text."""

from __future__ import annotations

import pytest
from attrs import evolve

from hostile.work import Counted
from newsparse import text
from newsparse.text import CleanCopy


@pytest.fixture(autouse=True)
def copies_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    def normalized(source: str) -> CleanCopy:
        copy = text.normalized(source)
        return evolve(copy, text=Counted(copy.text), written=Counted(copy.written))

    monkeypatch.setattr("newsparse.parser.normalized", normalized)
