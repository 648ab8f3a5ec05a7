"""No pattern of the package can take more than linear time. Its form tells, so that no text must be thought of."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pytest

import newsparse
from hostile.ambiguity import Pattern, dangers

PACKAGE = Path(newsparse.__file__).parent
MATCHES = {"match", "fullmatch"}

# Patterns that look dangerous and aren't, each with what keeps its work in bounds.
HARMLESS = {
    "newsparse.grammar.patterns._PIECE": "reads our own rules, never a text",
    "newsparse.dates.tokens._TOKEN": "takes a run of digits whole, so that none is read twice",
    "newsparse.grammar.guards": "searched for in the 80 characters in front of an expression",
    "newsparse.dates.tense._CLAUSE_END": "searched for in the few words around an expression",
    "newsparse.markers.shipped._LOOKS_LIKE_COPY": "searched for in a line of at most LONGEST_HEADING",
    "newsparse.markers.shipped._LOOKS_LIKE_NO_HEADING": "searched for in a line of at most LONGEST_HEADING",
    "newsparse.text.sentences._WORD_BEFORE": "searched for in 12 characters",
    "newsparse.layout.furniture": "only matched, from the beginning of a block of at most LONGEST_FURNITURE",
    "newsparse.quotes.turns.LABEL": "matched in the first LONGEST characters of a paragraph",
    "newsparse.quotes.tokens._WITH_BLANKS": "looked for in words that end with no blank: a run of them is read once",
    "newsparse.layout.tables._BLANKS": "begins behind what is no blank, so that a run of blanks is read once",
    "newsparse.layout.byline._SENTENCE_END": "searched for in the last 12 characters of a line",
    "newsparse.layout.controls._RUN": "ends with the last control, and no blank behind that begins another run",
    "newsparse.layout.dateline_places.IN_CAPITALS": "matched in 160 characters of a paragraph, up to 4 places",
    "newsparse.layout.dateline_places.IN_READING_CASE": "handed on, but only to be matched",
    "newsparse.layout.dateline._PIECE": "20 letters of a name in front of 30 others",
    "newsparse.quotes.tokens.PIECE": "reads stretches that end in no blank, and takes all else",
    "newsparse.wire.lines._LINE_END": "takes a run of returns whole, with the line feed or without",
}

# Every module is loaded and a story read, and what the package compiles on the way is noted with the place.
LISTING = """
import importlib, json, pkgutil, re, sys
found = {}
compile_ = re._compile
def noted(pattern, flags):
    made = compile_(pattern, flags)
    frame = sys._getframe(1)
    while frame.f_globals["__name__"].split(".")[0] == "re":
        frame = frame.f_back
    module = frame.f_globals["__name__"]
    if module.startswith("newsparse"):
        found[repr(made.pattern), made.flags] = module, frame.f_lineno
    return made
re._compile = noted
import newsparse
for entry in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
    if not entry.name.endswith("__main__"):
        try:
            importlib.import_module(entry.name)
        except ImportError as error:
            if entry.name.split(".")[1] not in ("arrow", "spacy", "cli"):
                raise
newsparse.parse("Talks go on\\n\\nLONDON, July 3 (AP) - “We met,” said Ann Lee on Monday.")
furniture = importlib.import_module("newsparse.layout.furniture")
for rule in furniture.RULES:
    furniture.compiled(rule.pattern)
print(json.dumps([[*what, *where] for what, where in found.items()]))
"""


class Compiled(NamedTuple):
    """A pattern and where it is compiled; `names` are those by which the package knows it."""

    pattern: Pattern
    module: str
    line: int
    names: tuple[str, ...]

    def __str__(self) -> str:
        return ", ".join(f"{self.module}.{name}" for name in self.names) or self.module


@cache
def compiled() -> list[Compiled]:
    listed = subprocess.run([sys.executable, "-c", LISTING], capture_output=True, check=True, encoding="utf-8").stdout
    patterns = [
        (re.compile(ast.literal_eval(shown), flags), module, line)
        for shown, flags, module, line in json.loads(listed)
    ]
    return [Compiled(pattern, module, line, tuple(names_of(pattern, module))) for pattern, module, line in patterns]


def names_of(pattern: Pattern, module: str) -> Iterator[str]:
    """The module's names for a pattern, and that of the field where a name stands for an object that holds it."""
    for name, value in vars(import_module(module)).items():
        if value == pattern:
            yield name
        elif not isinstance(value, type):
            fields = getattr(value, "_fields", ()) or [field.name for field in getattr(value, "__attrs_attrs__", ())]
            yield from (f"{name}.{field}" for field in fields if getattr(value, field) == pattern)


@cache
def uses(module: str) -> dict[str, set[str]]:
    """What a module does with a name, by its last part: the methods called on it, "?" where it is handed on."""
    tree = ast.parse(Path(str(import_module(module).__file__)).read_text(encoding="utf-8"))
    found: dict[str, set[str]] = {}
    owners: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name | ast.Attribute):
            owners.add(node.value)
            name = node.value.id if isinstance(node.value, ast.Name) else node.value.attr
            found.setdefault(name, set()).add(node.attr)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Call):
            found.setdefault(f"line {node.value.lineno}", set()).add(node.attr)
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node not in owners:
            found.setdefault(node.id, set()).add("?")
    return found


def is_searched(one: Compiled) -> bool:
    """Whether a pattern may be searched for, as far as the module tells that compiles it; names without an
    underscore may be used elsewhere, too."""
    if MATCHES.issuperset(uses(one.module).get(f"line {one.line}", {"?"})):
        return False
    names = [name.split(".")[-1] for name in one.names]
    if not names or any("." not in name and not name.startswith("_") for name in one.names):
        return True
    return not all(MATCHES.issuperset(uses(one.module).get(name, {"?"})) for name in names)


def test_patterns_are_found_with_their_names() -> None:
    assert len(compiled()) > 150
    known = {str(one) for one in compiled()}
    assert {"newsparse.markers.shipped._BRACKET_TAG", "newsparse.quotes.runs.NAME"} <= known


def test_no_pattern_can_be_slow() -> None:
    slow = {
        str(one): (one.pattern.pattern, found)
        for one in compiled()
        if str(one) not in HARMLESS
        if (found := dangers(one.pattern, searched=is_searched(one)) or dangers(one.pattern, searched=False))
    }
    assert slow == {}


@pytest.mark.slow
def test_what_is_called_harmless_takes_no_exponential_time() -> None:
    """A bound on the length of what is searched helps where time grows with its square, not where it doubles."""
    searched = {
        str(one): dangers(one.pattern, searched=is_searched(one)) for one in compiled() if str(one) in HARMLESS
    }
    assert [name for name, found in searched.items() if any(one.kind == "exponential" for one in found)] == []


def test_what_is_called_harmless_is_there() -> None:
    assert HARMLESS.keys() - {str(one) for one in compiled()} == set()
