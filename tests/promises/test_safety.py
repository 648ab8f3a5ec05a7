"""What SECURITY.md promises of the package's own code, read from its syntax trees."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import newsparse

PACKAGE = Path(newsparse.__file__).parent
TREES = {
    path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
    for path in sorted(PACKAGE.rglob("*.py"))
}

RUNS_CODE = {"eval", "exec", "compile", "__import__", "breakpoint"}
NEVER_IMPORTED = {
    "asyncio", "code", "ctypes", "dbm", "ftplib", "http", "imaplib", "marshal", "poplib", "requests", "runpy",
    "shelve", "smtplib", "socket", "socketserver", "ssl", "subprocess", "telnetlib", "urllib", "xmlrpc", "yaml",
}  # fmt: skip
# Results of our own worker processes, over a pipe that nobody else has.
UNPICKLES = {"workers.py"}
# Caches whose keys are few by their nature: the classes of the model, the patterns of furniture.
FEW_KEYS = {"layout/furniture.py", "model/fields.py", "shapes.py", "text/restore.py"}


def names_called(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


def test_no_text_is_ever_run_as_code() -> None:
    assert {
        path: found for path, tree in TREES.items() if (found := RUNS_CODE.intersection(names_called(tree)))
    } == {}


def test_nothing_reaches_the_network_or_another_program() -> None:
    assert {
        path: found for path, tree in TREES.items() if (found := NEVER_IMPORTED.intersection(imported(tree)))
    } == {}


def test_pickles_are_loaded_from_our_own_workers_alone() -> None:
    loads = {
        path
        for path, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute | ast.Name)
        and (getattr(node, "attr", None) or getattr(node, "id", None)) in ("loads", "load", "Unpickler")
        if "pickle" in set(imported(tree))
    }
    assert loads == UNPICKLES


def test_an_address_is_promised_only_where_there_is_one() -> None:
    top = Path(__file__).parents[2]
    settings = (top / "pyproject.toml").read_text(encoding="utf-8")
    has_address = "[project.urls]" in settings or "email" in settings
    assert has_address != ("no address for private reports" in (top / "SECURITY.md").read_text(encoding="utf-8"))


def test_every_cache_is_bounded() -> None:
    unbounded = [
        f"{path}:{node.lineno}"
        for path, tree in TREES.items()
        if path not in FEW_KEYS
        for node in ast.walk(tree)
        if (isinstance(node, ast.Call) and _name(node.func) == "lru_cache" and _is_unbounded(node))
        or (isinstance(node, ast.FunctionDef) and node.args.args and "cache" in map(_name, node.decorator_list))
    ]
    assert unbounded == []


def _name(node: ast.AST) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _is_unbounded(call: ast.Call) -> bool:
    sizes = [*call.args, *(keyword.value for keyword in call.keywords if keyword.arg == "maxsize")]
    return any(isinstance(size, ast.Constant) and size.value is None for size in sizes)
