"""The rules of the grammar: each reads its own examples, and speaks only of what the vocabulary has.

An example is a sentence with its expressions in brackets and, behind `=`, their values on 15 May 2019, each perhaps
with its modifier. A negative rule has examples without brackets and values.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any

import pytest

from newsparse import dates
from newsparse.dates.compose import composed
from newsparse.dates.figures import figure
from newsparse.dates.tokens import chunks
from newsparse.english import dates as rules
from newsparse.english.dates.grammar import PARTS, RULES, grammar
from newsparse.english.dates.vocabulary import VOCABULARY
from newsparse.grammar.guards import wanted
from newsparse.grammar.kinds import KINDS
from newsparse.grammar.patterns import pattern_of
from newsparse.grammar.reading import Reading
from newsparse.grammar.rules import Rule
from newsparse.grammar.words import Chunk, Word, shape_of
from newsparse.text import normalized

parser: Any = getattr(re, "_parser", None) or __import__("sre_parse")  # the latter is that of Python 3.10
EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]


def _plain(example: str) -> str:
    return example.partition(" =")[0].replace("[", "").replace("]", "")


def _as_found(example: str) -> str:
    text = _plain(example)
    found = dates.find(normalized(text), [(0, len(text))], reference=date(2019, 5, 15))
    marked, done = "", 0
    for one in found:
        marked += f"{text[done : one.span.start]}[{one.span.of(text)}]"
        done = one.span.end
    values = [one.value + (f" {one.mod.value}" if one.mod else "") for one in found]
    return f"{marked}{text[done:]} = {' ; '.join(values)}".rstrip(" =")


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=[example for _, example in EXAMPLES])
def test_a_rule_reads_its_examples(rule: Rule, example: str) -> None:
    assert _as_found(example) == example
    text = _plain(example)
    asked = [
        matched for chunk in chunks(text, 0, len(text)) for matched, _, _ in grammar().matches(text, composed(chunk))
    ]
    assert rule in asked


def _kinds(pattern: Iterable[Any], chosen: Random) -> Iterator[str]:
    """A row of kinds that the pattern, as `re` parses it, could match."""
    for operation, what in pattern:
        name = str(operation)
        if name == "LITERAL":
            yield chr(what)
        elif name == "IN":
            yield chr(chosen.choice(what)[1])
        elif name == "BRANCH":
            yield from _kinds(chosen.choice(what[1]), chosen)
        elif name == "MAX_REPEAT":
            for _ in range(chosen.randint(what[0], min(what[1], 3))):
                yield from _kinds(what[2], chosen)
        elif name in ("SUBPATTERN", "ASSERT"):
            yield from _kinds(what[-1], chosen)
        else:
            assert name == "ASSERT_NOT"


def _writings() -> dict[str, list[tuple[str, Word]]]:
    """How a token of a kind can be written, by the character of the kind."""
    figures = "3 7 9 11 31 60 1989 1066 2,000 2.5 7.45 11:30 99:99 0930 2nd 1990s '60s 70s '89 FY18 Q3 H2 2Q 12/5/18"
    words = [(written, word) for written, word in VOCABULARY.items()]
    words += [
        (written, figure(written))
        for written in (*figures.split(), "2019-05-12", "2019-05-12T10:04", "12.5.2018", " p.m.")
    ]
    marks = {
        ",": "comma",
        ".": "dot",
        "-": "hyphen",
        "/": "slash",
        "(": "open",
        "'": "apostrophe",
        "'s": "possessive",
    }
    words += [(mark, Word(kind, mark)) for mark, kind in marks.items()] + [
        ("%", Word("percent")),
        ("'", Word("quote")),
    ]
    words += [
        ("late", Word("edge", "END")),
        ("mid-", Word("edge", "MID")),
        ("up to", Word("bound", "EQUAL_OR_LESS")),
        ("1/2", Word("fraction", "0.5")),
    ]
    words += [("a few", Word("vague", "few")), ("Lee", Word("cap")), ("went", Word("word")), ("--", Word("dash"))]
    writings: dict[str, list[tuple[str, Word]]] = {}
    for written, word in words:
        writings.setdefault(KINDS[word.kind], []).append((written, word))
    return writings


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_a_rule_can_make_something_of_all_that_its_pattern_matches(rule: Rule) -> None:
    pattern = pattern_of(rule.pattern, PARTS)
    compiled, writings = re.compile(pattern.text), _writings()
    made = 0
    for seed in range(300):
        chosen = Random(seed)
        words = [chosen.choice(writings[kind]) for kind in _kinds(parser.parse(pattern.text), chosen)]
        text = " ".join(written for written, _ in words)
        ends = list(accumulate(len(written) + 1 for written, _ in words))
        starts = [end - len(written) - 1 for end, (written, _) in zip(ends, words, strict=True)]
        chunk = Chunk(starts, [end - 1 for end in ends], [word for _, word in words], shape_of([w for _, w in words]))
        found = compiled.search(chunk.shape)
        if found is not None:
            reading = Reading(text, chunk, found, pattern.groups)
            if all(wanted(name, what)(reading) for name, what in pattern.wanted.items()):
                rule.build(reading)
                made += 1
    assert made


# Kinds that no word of the vocabulary is of: those of figures, of marks, of what is put together, of unknown words.
OTHER_KINDS = set(
    "day year count decimal military ordinal_figure decade short_decade bare_decade short_year clock meridiem code "
    "fiscal_year iso_date numeric_date dotted_date leading_code semicolon possessive fraction dot comma hyphen dash "
    "apostrophe quote slash open close money percent edge bound vague cap word".split()
)


OF_KINDS = {"before": 0, "after": 0, "holds": 0, "of_kind": 1}  # guards, with the place of the first kind they take


def test_rules_speak_only_of_kinds_that_there_are() -> None:
    known = {word.kind for word in VOCABULARY.values()} | OTHER_KINDS | PARTS.keys()
    for rule in RULES:
        without_captures = re.sub(r"[a-z]+(=[\w,-]+)?@", " ", rule.pattern)
        named = set(re.findall(r"'?[a-z_]+\b'?", without_captures))
        assert named <= known, rule.name


def test_guards_speak_only_of_kinds_that_there_are() -> None:
    known = {word.kind for word in VOCABULARY.values()} | OTHER_KINDS | {""}
    for module in Path(rules.__file__).parent.glob("*.py"):
        for call in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in OF_KINDS:
                named = {word.value for word in call.args[OF_KINDS[call.func.id] :] if isinstance(word, ast.Constant)}
                assert named <= known, f"{module.name}, line {call.lineno}"
