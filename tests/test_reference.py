"""Every public name is on the reference page, and says by an example what it is for."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

import newsparse

PAGE = (Path(__file__).parent.parent / "docs" / "reference.md").read_text(encoding="utf-8")
SHOWN = set(re.findall(r"^\.\. auto\w+:: (newsparse[\w.]+)$", PAGE, re.MULTILINE))
VALUES = {"newsparse.DEFAULT_MARKERS", "newsparse.__version__"}  # told in the page's own words
# What is public, see docs/versioning.md, and the package without which a module doesn't load.
MODULES = {
    "newsparse": None,
    "newsparse.errors": None,
    "newsparse.wire": None,
    "newsparse.export": None,
    "newsparse.arrow": "pyarrow",
    "newsparse.spacy": "spacy",
}


def exported(module: str) -> list[str]:
    """`__all__` as it stands in the file, so that a module whose package is missing is looked at, too."""
    home = Path(newsparse.__file__).parent.joinpath(*module.split(".")[1:])
    path = home / "__init__.py" if home.is_dir() else home.with_suffix(".py")
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return list(ast.literal_eval(node.value))
    raise AssertionError(f"{module} has no __all__")


NAMES = [(module, name) for module in MODULES for name in exported(module)]


def homes(name: str) -> set[str]:
    """A name may be had from two modules, as NewsparseError; one entry is enough."""
    return {f"{module}.{name}" for module, exported_name in NAMES if exported_name == name}


@pytest.mark.parametrize(("module", "name"), NAMES)
def test_a_public_name_is_in_the_reference(module: str, name: str) -> None:
    assert homes(name) & (SHOWN | {value for value in VALUES if f"`{value}`" in PAGE})


@pytest.mark.parametrize(("module", "name"), NAMES)
def test_a_public_function_or_class_shows_an_example(module: str, name: str) -> None:
    needed = MODULES[module]
    if needed is not None and find_spec(needed) is None:
        pytest.skip(f"needs {needed}")
    public: object = getattr(import_module(module), name)
    if callable(public) and not isinstance(public, str):
        assert ">>> " in (public.__doc__ or "")


def test_the_reference_shows_nothing_that_is_gone() -> None:
    assert {f"{module}.{name}" for module, name in NAMES} >= SHOWN
