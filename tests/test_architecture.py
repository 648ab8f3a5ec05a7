"""The import rules of docs/architecture.md."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsparse

PACKAGE = Path(newsparse.__file__).parent

MAY_IMPORT = {
    "model": {"errors", "export"},  # export within Article._repr_html_ alone, when a notebook asks for it
    "export": {"model", "errors"},
    "errors": set(),
    "markers": {"model", "errors"},
    "layout": {"model", "errors", "markers"},
    "dates": {"model", "errors"},
    "quotes": {"model", "errors"},
    "wire": {"model", "errors"},
    "batch": {"packing"},
    "packing": {"model"},
}


def ours(path: Path) -> Iterator[str]:
    """The top-level modules of newsparse that a file imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            pytest.fail(f"{path}: imports are absolute")
        if isinstance(node, ast.ImportFrom) and node.module == "newsparse":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("newsparse."):
            yield node.module.split(".")[1]
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("newsparse."))


@pytest.mark.parametrize("module", MAY_IMPORT)
def test_a_module_imports_only_what_it_may_know(module: str) -> None:
    folder = PACKAGE / module
    files = sorted(folder.rglob("*.py")) if folder.is_dir() else [PACKAGE / f"{module}.py"]
    assert files
    for path in files:
        assert set(ours(path)) - {module} <= MAY_IMPORT[module], path


def test_importing_newsparse_loads_nothing_and_parsing_loads_no_extra() -> None:
    code = "import sys, newsparse; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    for module in (
        "newsparse.wire",
        "newsparse.export",
        "newsparse.cli",
        "dateutil.rrule",
        "concurrent.futures",
        "json",
    ):
        assert module not in loaded


@pytest.mark.parametrize("name", newsparse.__all__)
def test_every_public_name_is_there_when_asked_for(name: str) -> None:
    assert getattr(newsparse, name) is not None
    assert name in dir(newsparse)


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'newsparse' has no attribute 'no_such_name'"):
        newsparse.no_such_name  # noqa: B018
