"""What lint-imports can't say of docs/architecture.md: what is loaded when, and what must be installed."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import newsparse

PACKAGE = Path(newsparse.__file__).parent
EXTRAS = {"arrow.py": {"pyarrow"}, "spacy.py": {"spacy"}, "cli": {"rich"}}


def imported(path: Path) -> Iterator[str]:
    """The modules that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.module and not node.level, f"{path}: imports are absolute"
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


@pytest.mark.parametrize("path", sorted(PACKAGE.iterdir()), ids=lambda path: path.stem)
def test_attrs_and_dateutil_are_all_that_is_needed_outside_of_an_extra(path: Path) -> None:
    files = path.rglob("*.py") if path.is_dir() else [path] if path.suffix == ".py" else []
    roots = {name.partition(".")[0] for file in files for name in imported(file)}
    others = roots - sys.stdlib_module_names - {"newsparse"}
    assert others <= {"attrs", "dateutil"} | EXTRAS.get(path.name, set())


def test_the_model_knows_none_of_those_who_use_it() -> None:
    code = "import sys, newsparse.model; print(*{name.split('.')[1] for name in sys.modules if 'newsparse.' in name})"
    assert loaded_by(code) == ["errors", "model", "notebook", "terms"]


def test_the_table_of_public_names_is_whole() -> None:
    homes = vars(newsparse)["_HOMES"]
    assert sorted([*homes, "__version__"]) == sorted(newsparse.__all__)
    for name, module in homes.items():
        assert name in vars(import_module(f"newsparse.{module}"))


def test_importing_newsparse_loads_nothing_and_parsing_loads_no_extra() -> None:
    code = "import sys, newsparse; print(*sorted(sys.modules))"
    loaded = loaded_by(code)
    for module in (
        "newsparse.wire",
        "newsparse.explain",
        "newsparse.export",
        "newsparse.cli",
        "dateutil.rrule",
        "concurrent.futures",
        "json",
    ):
        assert module not in loaded


def loaded_by(code: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return sorted(done.stdout.split())


@pytest.mark.parametrize("name", newsparse.__all__)
def test_every_public_name_is_there_when_asked_for(name: str) -> None:
    assert getattr(newsparse, name) is not None
    assert name in dir(newsparse)


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'newsparse' has no attribute 'no_such_name'"):
        newsparse.no_such_name  # noqa: B018
