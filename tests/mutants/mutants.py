"""Mutation testing: small wrongs are put into a part of the code, one at a time, and its tests have to notice.

    python tests/mutants/mutants.py layout --sample 200 --seed 1

The wrongs are those of cosmic-ray's operators. Places are drawn, then one wrong for each; what can't matter by its
kind (types, caches) or compiles to the same code is not drawn. A mutant lives in a process of its own, which imports
the package with the wrong in it: no file is changed. The tests are run once before, to see which functions each of
them calls: a wrong in a function is shown to the tests that call it, any other to all. What survives reads
real copy, too, where it is at hand, and is printed: some change nothing that can be seen, for the others a test is
missing.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import importlib.machinery
import itertools
import os
import pickle
import random
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from types import CodeType, FrameType
from typing import NamedTuple

import cosmic_ray.plugins
import pytest
import tomllib
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code

ROOT = Path(__file__).parents[2]
CODE = ROOT / "src" / "newsparse"
PARTS = tomllib.loads(Path(__file__).with_name("parts.toml").read_text(encoding="utf-8"))
PYTEST = (
    "-q --assert=plain --disable-warnings -p no:cacheprovider -p no:xdist -p no:hypothesispytest "
    "-o addopts=--import-mode=importlib -o filterwarnings="
).split()
LOADED_ONCE = ("hypothesis", "sybil", "edtf", "dateutil.rrule", "attrs")  # by the tests; and nothing of ours
# == for `is None`; identity for equality, the same for short words; sums of flags that share no bit
IDLE = ("_Is_Eq", "_IsNot_NotEq", "_Eq_Is", "_NotEq_IsNot", "_BitOr_Add", "_BitOr_BitXor")
SLOW = 10.0  # seconds of the processor; and five times what the tests take
MEMORY = 4 << 30
COPY = 200  # texts that a survivor is tried on


class Mutant(NamedTuple):
    """One operator at one place; lines count from 1, columns from 0."""

    path: Path
    line: int
    column: int
    operator: str
    occurrence: int

    @property
    def module(self) -> str:
        return ".".join(self.path.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__")

    def source(self) -> str:
        """The module's source with the wrong in it."""
        operator = cosmic_ray.plugins.get_operator(self.operator)()
        changed = mutate_code(self.path.read_text(encoding="utf-8"), operator, self.occurrence)
        assert isinstance(changed, str)
        return changed

    def code(self) -> CodeType:
        return compile(self.source(), str(self.path), "exec", dont_inherit=True)

    def runs_otherwise(self) -> bool:
        """Whether it is Python at all, as `**` for `|` is not everywhere, and the interpreter does something else."""
        written = compile(self.path.read_text(encoding="utf-8"), str(self.path), "exec", dont_inherit=True)
        try:
            return list(_instructions(self.code())) != list(_instructions(written))
        except SyntaxError:
            return False

    def function(self) -> Function | None:
        """The innermost function that the wrong stands in the body of."""
        tree = ast.parse(self.path.read_text(encoding="utf-8"))
        around = [
            node
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef) and node.body[0].lineno <= self.line <= (node.end_lineno or 0)
        ]
        if not around:
            return None
        inner = max(around, key=lambda node: node.lineno)
        return Function(str(self.path), min([inner.lineno, *(one.lineno for one in inner.decorator_list)]))

    def __str__(self) -> str:
        before = self.path.read_text(encoding="utf-8").splitlines()
        after = self.source().splitlines()
        lines = [
            f"  - {one.strip()}\n  + {other.strip()}"
            for one, other in zip(before, after, strict=False)
            if one != other
        ]
        place = f"{self.path.relative_to(CODE)}:{self.line}:{self.column}"
        return "\n".join([f"{place} {self.operator.partition('/')[2]}", *lines[:1]])


class Function(NamedTuple):
    """A function by its file and its first line, that of its first decorator."""

    file: str
    line: int


def _instructions(code: CodeType) -> Iterator[object]:
    yield code.co_code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _instructions(constant)
        else:
            yield type(constant), repr(constant)
    yield code.co_names, code.co_varnames


def mutants_of(path: Path) -> list[list[Mutant]]:
    """The mutants of a module, together those of one kind at one place."""
    source = path.read_text(encoding="utf-8")
    nodes = list(ast_nodes(get_ast(source)))
    idle = list(_idle(ast.parse(source)))
    groups: dict[tuple[int, int, str], list[Mutant]] = {}
    for name in cosmic_ray.plugins.operator_names():
        operator_class = cosmic_ray.plugins.get_operator(name)
        if operator_class.arguments() or name.endswith(IDLE):
            continue
        operator = operator_class()
        places = ((node, place) for node in nodes for place in operator.mutation_positions(node))
        for occurrence, (node, ((line, column), end)) in enumerate(places):
            if node.parent.type == "parameters":
                continue  # the star in front of keywords
            if not any(first <= (line, column) and end <= last for first, last in idle):
                kind = name.partition("/")[2].split("_")[0]
                groups.setdefault((line, column, kind), []).append(Mutant(path, line, column, name, occurrence))
    return [groups[key] for key in sorted(groups)]


def _idle(tree: ast.Module) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Where nothing runs, or nothing but speed depends on it: annotations, type aliases, decorators."""
    for node in ast.walk(tree):
        found: list[ast.expr | None] = []
        if isinstance(node, ast.FunctionDef):
            arguments = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
            found = [node.returns, *(argument.annotation for argument in arguments)]
        elif isinstance(node, ast.AnnAssign):
            found = [node.annotation]
        elif isinstance(node, ast.keyword) and node.arg == "strict":  # zip of what is of one length
            found = [node.value]
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            for decorator in node.decorator_list:
                yield (decorator.lineno, 0), ((decorator.end_lineno or decorator.lineno) + 1, 0)
        for one in found:
            if one is not None and one.end_lineno is not None and one.end_col_offset is not None:
                yield (one.lineno, one.col_offset), (one.end_lineno, one.end_col_offset)


def drawn(places: Sequence[list[Mutant]], sample: int, seed: int) -> list[Mutant]:
    """So many mutants, each of another place, in the order of the code; 0 is one for each place."""
    chance = random.Random(seed)
    order = chance.sample(places, len(places))
    mutants: list[Mutant] = []
    for group in order:
        if 0 < sample <= len(mutants):
            break
        mutant = chance.choice(group)
        if mutant.runs_otherwise():
            mutants.append(mutant)
    return sorted(mutants)


class Survey(NamedTuple):
    """What a run of the tests without a mutant says."""

    seconds: dict[str, float]  # of each test, in the order of the tests
    calls: dict[str, set[Function]]  # of each test
    imported: set[Function]  # what runs before the first test
    failing: set[str]  # tests that can't notice anything

    def reaching(self, mutant: Mutant) -> list[str]:
        """The tests that can notice, those first that take the least time."""
        function = mutant.function()
        tests = {test: seconds for test, seconds in self.seconds.items() if test not in self.failing}
        if function is not None and function not in self.imported:
            tests = {test: seconds for test, seconds in tests.items() if function in self.calls[test]}
        return sorted(tests, key=tests.__getitem__)


class Surveyor:
    """A pytest plugin that notes the functions of the package that each test calls."""

    def __init__(self) -> None:
        self.seen: set[CodeType] = set()
        self.survey = Survey({}, {}, set(), set())
        sys.settrace(self._note)

    def _note(self, frame: FrameType, event: str, argument: object) -> None:
        self.seen.add(frame.f_code)

    def _functions(self) -> set[Function]:
        """What was called since it was asked last; notes nothing more until it is told to."""
        sys.settrace(None)
        ours = {code for code in self.seen if code.co_filename.startswith(str(CODE))}
        self.seen.clear()
        return {Function(code.co_filename, code.co_firstlineno) for code in ours}

    def pytest_collection_finish(self) -> None:
        self.survey.imported.update(self._functions())

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.survey.failing.add(report.nodeid)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        began = time.process_time()
        sys.settrace(self._note)
        result = yield
        self.survey.calls[item.nodeid] = self._functions()
        self.survey.seconds[item.nodeid] = time.process_time() - began
        return result


class Selected:
    """A pytest plugin that runs the tests asked for alone, in their order."""

    def __init__(self, tests: Sequence[str]) -> None:
        self.order = {test: number for number, test in enumerate(tests)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted(
            (item for item in items if item.nodeid in self.order), key=lambda item: self.order[item.nodeid]
        )


class OneModule:
    """Finds one module with other code than its file's."""

    def __init__(self, name: str, code: CodeType) -> None:
        self.name = name
        self.code = code

    def find_spec(self, name: str, path: Sequence[str] | None, _: object = None) -> object:
        if name != self.name:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path)
        assert spec is not None and spec.loader is not None
        spec.loader.get_code = lambda _: self.code  # type: ignore[attr-defined]
        return spec


def answer(run: Callable[[], object], seconds: float) -> object:
    """What it gives in a process of its own; None where it takes too long or raises."""
    with tempfile.NamedTemporaryFile() as file:
        child = os.fork()
        if not child:
            try:
                os.setpgid(0, 0)
                quiet = os.open(os.devnull, os.O_WRONLY)
                os.dup2(quiet, 1)
                os.dup2(quiet, 2)
                resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 1))
                resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
                Path(file.name).write_bytes(pickle.dumps(run()))
            finally:
                os._exit(0)
        ends = time.monotonic() + 20 * seconds  # what waits uses no processor, and other work may run beside it
        while not os.waitpid(child, os.WNOHANG)[0]:
            if time.monotonic() > ends:
                os.killpg(child, signal.SIGKILL)
            time.sleep(0.005)
        written = file.read()
    return pickle.loads(written) if written else None


def survey_of(tests: Sequence[str]) -> Survey:
    """What each test calls."""
    surveyor = Surveyor()
    pytest.main([*PYTEST, *tests], plugins=[surveyor])
    return surveyor.survey


def put_in(mutant: Mutant) -> None:
    """Has the package imported with the wrong in it."""
    sys.meta_path.insert(0, OneModule(mutant.module, mutant.code()))  # type: ignore[arg-type]


def is_noticed(mutant: Mutant, tests: Sequence[str]) -> bool:
    """Whether one of these tests fails."""
    put_in(mutant)
    files = sorted({test.partition("::")[0] for test in tests})
    return pytest.main(["-x", *PYTEST, *files], plugins=[Selected(tests)]) != 0


def readings(mutant: Mutant | None) -> list[str]:
    """What is found in each text of the examples, the gold sets and the cases, as far as they are at hand."""
    if mutant is not None:
        put_in(mutant)
    sys.path.insert(0, str(ROOT / "tests" / "readings"))
    from findings import of_text
    from texts import of_examples, of_shared

    texts = list(itertools.chain(of_examples(), of_shared()))
    return [repr(of_text(one.text, one.day)) for one in texts[:: max(1, len(texts) // COPY)]]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=PARTS)
    parser.add_argument("--sample", type=int, default=200, help="how many mutants; 0 for one at each place")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="modules alone whose path has this in it")
    parser.add_argument("--list", action="store_true", help="print the mutants and run nothing")
    asked = parser.parse_args()
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT / "src"))
    part = PARTS[asked.part]
    paths = sorted({path for glob in part["code"] for path in CODE.glob(glob)})
    places = [group for path in paths if asked.only in str(path) for group in mutants_of(path)]
    mutants = drawn(places, asked.sample, asked.seed)
    print(f"{asked.part}: {len(mutants)} mutants of {len(places)} places, seed {asked.seed}", flush=True)
    if asked.list:
        print("\n".join(map(str, mutants)))
        return 0
    for name in LOADED_ONCE:
        importlib.import_module(name)
    survey = answer(lambda: survey_of(part["tests"]), seconds=600)
    read = answer(lambda: readings(None), seconds=600)
    if not isinstance(survey, Survey) or not survey.seconds or not isinstance(read, list):
        print("the tests can't be run")
        return 2
    for test in sorted(survey.failing):
        print(f"left out, as it fails without a mutant: {test}", flush=True)
    survived = idle = 0
    for number, mutant in enumerate(mutants, 1):
        tests = survey.reaching(mutant)
        seconds = SLOW + 5 * sum(survey.seconds[test] for test in tests)
        if tests and answer(lambda: not is_noticed(mutant, tests), seconds) is not True:  # noqa: B023
            continue
        survived += 1
        now = answer(lambda: readings(mutant), seconds=300)  # noqa: B023
        idle += now == read
        changes = "changes no reading" if now == read else "changes a reading"
        print(f"\n{number} survived {len(tests) or 'no'} tests, {changes} of {len(read)} texts: {mutant}", flush=True)
    killed = len(mutants) - survived
    print(f"{killed} killed, {survived} survived: {100 * killed / len(mutants):.1f} %")
    print(f"without {idle} that change no reading of {len(read)} texts: {100 * killed / (len(mutants) - idle):.1f} %")
    return 0


if __name__ == "__main__":
    sys.exit(main())
