"""The stages hold no English of their own: every word that they ask for is a fact of `english/`."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsparse

PACKAGE = Path(newsparse.__file__).parent
STAGES = ("dates", "grammar", "layout", "markers/shipped.py", "quotes", "text")
# What a call names, and what it shows as an example, is no word that a text is asked for.
SPEAKING = frozenset(
    {
        "Rule",
        "Filter",
        "TypeVar",
        "evolve",
        "getattr",
        "hasattr",
        "marker",
        "_marker",
        "named",
        "NewType",
        "encode",
        "decode",
    }
)
NO_WORDS = re.compile(r"\(\?P[<=]\w+[>)]|\\[A-Za-z](?:\d+)?|\{[^}]*\}|\(\?[aiLmsux-]+|&#?\w+;")
WORD = re.compile(r"[A-Za-z]{3,}")

# Kinds of tokens, names of groups, fields and rules, TIMEX3, EDTF and RRULE: words of ours, not of a text.
OURS = frozenset(
    """
    abbreviation accord according agency alone amount apostrophe aside bare before behind blank bound bracketed
    built cap capitals clause clock close code comma compiled count counts dash date day decade decimal dot dotted
    each earlier edge end entity figure first fiscal following fraction got heading hint holiday hundreds hyphen
    inner inverted iso joint known label late later lead leading less letter level line lines lower mark marker
    markers meridiem military minus mod money month name needs newsparse none note noun numeric object open ordinal
    passive pattern percent possessive possessor preceding prefix present put qualname quarter question quote regex
    relative resumed season semicolon sentence short signature signs slash slashed source span start stop subject tag
    text there upper vague verb wanted way word words year years zone
    """.split()
)
STANDARDS = re.compile(
    r"X{2,}|W?XX|P?XX|PRESENT|REF|T(?:AF|EV|MO|NI)|BYDAY|BYMONTH(?:DAY)?|DTSTART|FREQ|INTERVAL|RRULE|[A-Z]+LY|NFC|DWMYQE"
    r"|http|com|org|net|info|amp|apos|nbsp|rsquo|aquo|dquo|lrb|quot|None|True|False|fff"
)
TYPES = re.compile(
    r"bool|int|str|tuple|object|[A-Z][a-z]+(?:[A-Z][a-z]+)+|Callable|Iterable|Sequence|Pattern|Match|Line|Verdict|Note|Paragraph"
    r"|Expression|Filling|Maker|Meaning|Slot"
)
# What `explain` says to a reader, and how decisions are called there: the signs of a table of weights, the filters.
EXPLAINING = "explain.py"
DECISIONS = frozenset(
    {"nickname", "term", "work", "title without a speaker", "words without a speaker", "scare quotes"}
)


def is_enum(node: ast.ClassDef) -> bool:
    """Whether the values of a class are written for whoever reads the code."""
    return any(isinstance(base, ast.Name) and base.id.endswith("Enum") for base in node.bases)


def literals(path: Path) -> Iterator[str]:
    """The string literals of a module, without docstrings, annotations, names and examples of rules, and messages."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(node.value)
        elif isinstance(node, ast.Raise) or (isinstance(node, ast.ClassDef) and is_enum(node)):
            skipped.update(ast.walk(node))
        elif isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in SPEAKING:
                skipped.update(ast.walk(node))
        elif isinstance(node, ast.AnnAssign | ast.Assign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(target, ast.Name) and target.id in ("__slots__", "__all__") for target in targets):
                skipped.update(ast.walk(node))
            if isinstance(node, ast.AnnAssign):
                skipped.update(ast.walk(node.annotation))
        elif isinstance(node, ast.FunctionDef):
            for part in (*node.args.args, *node.args.kwonlyargs):
                skipped.update(ast.walk(part))
            if node.returns is not None:
                skipped.update(ast.walk(node.returns))
    names = DECISIONS | weighed(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and node not in skipped and isinstance(node.value, str):
            yield from {node.value} - names


def weighed(tree: ast.Module) -> set[str]:
    """The names that a module's table of weights has."""
    tables = (node for node in tree.body if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Dict))
    keys = (
        key
        for table in tables
        if isinstance(table.target, ast.Name) and table.target.id == "WEIGHTS" and isinstance(table.value, ast.Dict)
        for key in table.value.keys
    )
    return {key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)}


def words_of(path: Path) -> set[str]:
    """The words in the literals of a module that are neither ours nor a standard's."""
    found = {word for text in literals(path) for word in WORD.findall(NO_WORDS.sub(" ", text))}
    return {
        word for word in found if word not in OURS and not STANDARDS.fullmatch(word) and not TYPES.fullmatch(word)
    }


MODULES = [
    path.relative_to(PACKAGE).as_posix()
    for stage in STAGES
    for path in ([PACKAGE / stage] if stage.endswith(".py") else sorted((PACKAGE / stage).rglob("*.py")))
    if path.name != EXPLAINING
]


@pytest.mark.parametrize("module", MODULES)
def test_no_word_of_a_text_stands_in_a_stage(module: str) -> None:
    assert words_of(PACKAGE / module) == set()


def test_a_word_would_be_found(tmp_path: Path) -> None:
    module = tmp_path / "rule.py"
    module.write_text(
        '"""Mentions Monday."""\nMONTHS = ("January",)\nif "said" in MONTHS:\n    print(f"{MONTHS} May")\n'
    )
    assert words_of(module) == {"January", "said", "May"}


def lists_of(path: Path) -> Iterator[str]:
    """The names of the public lists of a module."""
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = (part.id for target in targets for part in ast.walk(target) if isinstance(part, ast.Name))
            yield from (name for name in names if not name.startswith("_") and name != "RULES")


def test_a_name_of_a_list_of_english_means_one_thing() -> None:
    counted = Counter(name for path in (PACKAGE / "english").rglob("*.py") for name in lists_of(path))
    assert [name for name, count in counted.items() if count > 1] == []
