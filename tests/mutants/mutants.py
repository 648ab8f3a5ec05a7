"""Mutation testing: small wrongs are put into a part of the code, one at a time, and its tests have to notice.

    python tests/mutants/mutants.py layout --sample 200 --seed 1

The wrongs are those of cosmic-ray's operators. A mutant lives in the memory of a forked process alone: no file is
changed. Places are drawn, then one wrong for each; what can't matter by its kind (types, caches) is not drawn. Those
that survive are told, to be read: some change nothing that anybody could see, for the others a test lacks.
"""

from __future__ import annotations

import argparse
import ast
import importlib.machinery
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import NamedTuple

import cosmic_ray.plugins
import pytest
import tomllib
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code

ROOT = Path(__file__).parents[2]
PARTS = tomllib.loads(Path(__file__).with_name("parts.toml").read_text(encoding="utf-8"))
PYTEST = (
    "-x -q --assert=plain --disable-warnings -p no:cacheprovider -p no:xdist -p no:hypothesispytest "
    "-o addopts=--import-mode=importlib -o filterwarnings="
).split()
# == for `is None`; identity for equality, the same for short words; sums of flags that share no bit
IDLE = ("_Is_Eq", "_IsNot_NotEq", "_Eq_Is", "_NotEq_IsNot", "_BitOr_Add", "_BitOr_BitXor")
SLOW = 10.0  # seconds; and ten times what the tests take


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

    def __str__(self) -> str:
        before = self.path.read_text(encoding="utf-8").splitlines()
        after = self.source().splitlines()
        place = f"{self.path.relative_to(ROOT / 'src' / 'newsparse')}:{self.line}:{self.column}"
        lines = [
            f"  - {one.strip()}\n  + {other.strip()}"
            for one, other in zip(before, after, strict=False)
            if one != other
        ]
        return "\n".join([f"{place} {self.operator.partition('/')[2]}", *lines[:1]])


def mutants_of(path: Path) -> list[list[Mutant]]:
    """The mutants of a module, together those of one kind at one place."""
    source = path.read_text(encoding="utf-8")
    tree = get_ast(source)
    idle = list(_idle(ast.parse(source)))
    groups: dict[tuple[int, int, str], list[Mutant]] = {}
    for name in cosmic_ray.plugins.operator_names():
        operator_class = cosmic_ray.plugins.get_operator(name)
        if operator_class.arguments() or name.endswith(IDLE):
            continue
        operator = operator_class()
        places = ((node, place) for node in ast_nodes(tree) for place in operator.mutation_positions(node))
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
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            for decorator in node.decorator_list:
                yield (decorator.lineno, 0), ((decorator.end_lineno or decorator.lineno) + 1, 0)
        for one in found:
            if one is not None and one.end_lineno is not None and one.end_col_offset is not None:
                yield (one.lineno, one.col_offset), (one.end_lineno, one.end_col_offset)


def in_function(mutant: Mutant) -> bool:
    """Whether the wrong stands in the body of a function."""
    tree = ast.parse(mutant.path.read_text(encoding="utf-8"))
    bodies = (node.body for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    return any(body[0].lineno <= mutant.line <= (body[-1].end_lineno or 0) for body in bodies)


class Run:
    """A pytest plugin that runs the collected tests once for each mutant, each time in a process of its own."""

    def __init__(self, mutants: Sequence[Mutant], tests: Sequence[str]) -> None:
        self.mutants = mutants
        self.tests = tests
        self.survivors: list[Mutant] = []
        self.failed = False

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        began = time.monotonic()
        if not self._passes(lambda: self._run_collected(session), seconds=600):
            pytest.exit("the tests fail without a mutant", returncode=2)
        seconds = SLOW + 10 * (time.monotonic() - began)
        for number, mutant in enumerate(self.mutants, 1):
            if self._passes(partial(self._run_mutant, session, mutant), seconds):
                self.survivors.append(mutant)
                print(f"\n{number} survived: {mutant}", flush=True)
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.failed = self.failed or report.failed

    def _passes(self, run: Callable[[], bool], seconds: float) -> bool:
        """Whether it is True in a process of its own; what takes too long or raises is False."""
        child = os.fork()
        if not child:
            os.setpgid(0, 0)
            passed = False
            try:
                quiet = os.open(os.devnull, os.O_WRONLY)
                os.dup2(quiet, 1)
                os.dup2(quiet, 2)
                passed = run()
            finally:
                os._exit(0 if passed else 1)
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            done, status = os.waitpid(child, os.WNOHANG)
            if done:
                return status == 0
            time.sleep(0.005)
        os.killpg(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return False

    def _run_mutant(self, session: pytest.Session, mutant: Mutant) -> bool:
        code = compile(mutant.source(), str(mutant.path), "exec")
        if in_function(mutant):
            put_in(sys.modules[mutant.module], code)
            return self._run_collected(session)
        # What is made of a changed constant may stand anywhere: all is imported anew.
        for name, module in list(sys.modules.items()):
            if name.startswith("newsparse") or (getattr(module, "__file__", None) or "").startswith(f"{ROOT}/tests"):
                del sys.modules[name]
        sys.meta_path.insert(0, OneModule(mutant.module, code))  # type: ignore[arg-type]
        return pytest.main([*PYTEST, *self.tests]) == 0

    def _run_collected(self, session: pytest.Session) -> bool:
        following = [*session.items[1:], None]
        for item, after in zip(session.items, following, strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            if self.failed:
                return False
        return True


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


def put_in(module: ModuleType, code: CodeType) -> None:
    """Gives the functions and methods of an imported module the code of another version of it."""
    other = ModuleType(module.__name__)
    other.__dict__.update({name: value for name, value in vars(module).items() if name.startswith("__")})
    exec(code, other.__dict__)
    for name, new in vars(other).items():
        _put_in(vars(module).get(name), new, module.__name__)


def _put_in(old: object, new: object, module: str) -> None:
    if getattr(old, "__module__", None) != module:
        return
    if isinstance(old, type) and isinstance(new, type):
        for name, value in vars(new).items():
            _put_in(vars(old).get(name), value, module)
        return
    for inner in ("__wrapped__", "__func__", "fget", "rule"):  # the rule of a shipped marker
        if hasattr(old, inner):
            _put_in(getattr(old, inner), getattr(new, inner), module)
    if isinstance(old, FunctionType) and isinstance(new, FunctionType):
        old.__code__ = new.__code__
        old.__defaults__ = new.__defaults__
        old.__kwdefaults__ = new.__kwdefaults__


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=PARTS)
    parser.add_argument("--sample", type=int, default=200, help="how many mutants; 0 for one at each place")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="modules alone whose path has this in it")
    parser.add_argument("--list", action="store_true", help="tell the mutants and run nothing")
    asked = parser.parse_args()
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT / "src"))
    part = PARTS[asked.part]
    paths = sorted({path for glob in part["code"] for path in (ROOT / "src" / "newsparse").glob(glob)})
    places = [group for path in paths if asked.only in str(path) for group in mutants_of(path)]
    chance = random.Random(asked.seed)
    drawn = chance.sample(places, asked.sample) if 0 < asked.sample < len(places) else places
    mutants = sorted(chance.choice(group) for group in drawn)
    print(f"{asked.part}: {len(mutants)} mutants of {len(places)} places, seed {asked.seed}", flush=True)
    if asked.list:
        print("\n".join(map(str, mutants)))
        return 0
    run = Run(mutants, part["tests"])
    if pytest.main([*PYTEST, "-s", *part["tests"]], plugins=[run]) != 0:
        return 2
    survived = len(run.survivors)
    print(f"{len(mutants) - survived} killed, {survived} survived: {100 * (1 - survived / len(mutants)):.1f} %")
    return 0


if __name__ == "__main__":
    sys.exit(main())
