"""Every public name is on the reference page, and says by an example what it is for."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

import newsparse
from newsparse import NoteRole, ParagraphRole, PersonKind, QuoteType, TimexMod, TimexType

DOCS = Path(__file__).parent.parent / "docs"
PAGE = (DOCS / "reference.md").read_text(encoding="utf-8")
SHOWN = set(re.findall(r"^\.\. auto\w+:: (newsparse[\w.]+)$", PAGE, re.MULTILINE))
# Values and type aliases, which the page describes in its own words.
ALIASES = {"newsparse.Block", "newsparse.Item", "newsparse.MarkerLike", "newsparse.export.Json"}
VALUES = {"newsparse.DEFAULT_MARKERS", "newsparse.__version__", *ALIASES}
# What is public, see docs/versioning.md, and the package without which a module doesn't load.
MODULES = {
    "newsparse": None,
    "newsparse.errors": None,
    "newsparse.wire": None,
    "newsparse.export": None,
    "newsparse.explain": None,
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


def documented(body: list[ast.stmt]) -> Iterator[tuple[str, bool]]:
    """The fields or members that a class body sets, and whether a docstring follows each."""
    for statement, following in zip(body, [*body[1:], None], strict=True):
        if isinstance(statement, ast.AnnAssign):
            target: ast.expr = statement.target
        elif isinstance(statement, ast.Assign):
            target = statement.targets[0]
        else:
            continue
        if isinstance(target, ast.Name) and not target.id.startswith("_"):
            yield target.id, isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant)


CLASSES = [
    (found, node.name, node.body)
    for home in ("model/*", "terms", "parser", "markers/protocol", "errors", "wire/message", "spacy")
    for found in sorted(Path(newsparse.__file__).parent.glob(f"{home}.py"))
    for node in ast.parse(found.read_text(encoding="utf-8")).body
    if isinstance(node, ast.ClassDef) and node.name in {name for _, name in NAMES}
]


@pytest.mark.parametrize(("path", "name", "body"), CLASSES, ids=[name for _, name, _ in CLASSES])
def test_every_field_and_every_member_of_an_enum_is_documented(path: Path, name: str, body: list[ast.stmt]) -> None:
    assert [field for field, is_documented in documented(body) if not is_documented] == []


def test_every_public_class_with_fields_is_looked_at() -> None:
    looked_at = {name for _, name, _ in CLASSES}
    public = {name for module, name in NAMES if MODULES[module] is None}
    classes = {name for name in public if isinstance(getattr(newsparse, name, None), type)}
    assert classes <= looked_at


@pytest.mark.parametrize(
    "enum", [NoteRole, ParagraphRole, PersonKind, QuoteType, TimexType, TimexMod], ids=lambda enum: enum.__name__
)
def test_every_member_of_an_enum_is_shown_by_an_example(enum: type[Enum]) -> None:
    (body,) = [body for _, name, body in CLASSES if name == enum.__name__]
    texts = [
        node.value.value for node in body[1:] if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    ]
    assert len(texts) == len(enum)
    assert [text for text in texts if "`" not in str(text)] == []


@pytest.mark.parametrize("page", sorted(DOCS.glob("*.md")), ids=lambda page: page.name)
def test_every_example_of_a_page_runs(page: Path) -> None:
    """A prompt in a block of another kind would be shown and never run."""
    blocks = re.findall(r"^```(\w*)\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert [kind for kind, text in blocks if text.startswith(">>> ") and kind != "python"] == []
