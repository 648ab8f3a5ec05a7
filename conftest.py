"""Test settings for the whole tree; the examples in README, docs and docstrings are tests, too."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import settings
from sybil import Sybil
from sybil.parsers.myst import DocTestDirectiveParser, PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

ROOT = Path(__file__).parent

# HYPOTHESIS_PROFILE=ci tries harder and takes minutes, =thorough takes hours.
settings.register_profile("default", max_examples=100, deadline=None, derandomize=True)
settings.register_profile("ci", max_examples=2_000, deadline=None)
settings.register_profile("thorough", max_examples=50_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture
def in_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    """Examples and tests that name a file of the checkout run at its top."""
    monkeypatch.chdir(ROOT)


@pytest.fixture
def example_text() -> str:
    return (ROOT / "examples" / "ferry.txt").read_text(encoding="utf-8")


def lacks(package: str) -> bool:
    """For pages: `% skip: start if(lacks("polars"), reason="needs polars")` above examples that need a package."""
    return find_spec(package) is None


pages = Sybil(
    parsers=[SkipParser(), PythonCodeBlockParser(), DocTestDirectiveParser()],
    patterns=["*.md"],
    fixtures=["in_checkout"],
    setup=lambda namespace: namespace.update(lacks=lacks),
)
EXTRAS = {"arrow": "pyarrow", "spacy": "spacy"}  # modules that stand on a package which may be missing
docstrings = Sybil(
    parsers=[DocTestParser()],
    patterns=["*.py"],
    path="src",
    excludes=[f"newsparse/{module}.py" for module, package in EXTRAS.items() if lacks(package)],
)

pytest_collect_file = SybilCollection([pages, docstrings]).pytest()
