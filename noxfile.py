"""What continuous integration runs, to be run anywhere: `nox` for all, `nox -s tests-3.12` for one."""

from __future__ import annotations

import os

import nox

nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_missing_interpreters = False
nox.options.sessions = ["tests", "lowest", "lint", "types"]

PYTHONS = ["3.10", "3.11", "3.12", "3.13", "3.14"]


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """The whole suite from the installed package."""
    session.install(".[test]")
    session.run("python", "-m", "pytest", "-n", "2", *session.posargs)


@nox.session(python="3.10")
def lowest(session: nox.Session) -> None:
    """The suite with the oldest versions of what newsparse needs."""
    session.install(".[test]", "attrs==22.2.0", "python-dateutil==2.8.2")
    session.run("python", "-m", "pytest", "-n", "2", *session.posargs)


@nox.session(python="3.14t", default=False)
def free_threaded(session: nox.Session) -> None:
    """The promises without the global lock."""
    session.install(".", "hypothesis>=6.100", "pytest>=8", "sybil>=6", "edtf>=5")
    session.run("python", "-X", "gil=0", "-m", "pytest", "tests/promises", *session.posargs)


@nox.session(python="3.12", default=False)
def promises(session: nox.Session) -> None:
    """The promises with ten times as many examples, and each stage alone on the hostile texts."""
    session.install(".[test]")
    profile = os.environ.get("HYPOTHESIS_PROFILE", "ci")
    session.run(
        "python", "-m", "pytest", "-n", "2", "tests/promises", "tests/hostile", *session.posargs,
        env={"HYPOTHESIS_PROFILE": profile},
    )  # fmt: skip


@nox.session(python="3.12")
def lint(session: nox.Session) -> None:
    """Style and layout of the source."""
    session.install("ruff>=0.6")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session(python="3.12")
def types(session: nox.Session) -> None:
    """Both type checkers, strict."""
    session.install("-e", ".[dev]")
    session.run("mypy", "--strict", "src")
    session.run("pyright", "src")
    session.run("pyright", "--ignoreexternal", "--verifytypes", "newsparse")


@nox.session(python="3.11", default=False)
def fuzz(session: nox.Session) -> None:
    """Ten minutes of coverage-guided fuzzing for each target, or for those named."""
    session.install(".", "atheris>=2.3")
    for target in session.posargs or ("parse", "wire", "dicts", "markers", "dates", "quotes"):
        session.run("python", "tests/fuzz/fuzz.py", target, "-max_total_time=600", "-max_len=2000", "-timeout=20")


@nox.session(python="3.11", default=False)
def bench(session: nox.Session) -> None:
    """newsparse beside its peers."""
    session.install(".[bench]")
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session(python=False, default=False)
def pyodide(session: nox.Session) -> None:
    """The core of the suite in WebAssembly, under Node."""
    session.run("npm", "install", "--no-save", "--prefix", "tests/pyodide", "pyodide", external=True)
    pure = ["--only-binary", ":all:", "--platform", "any", "--implementation", "py", "--abi", "none"]
    needed = ["attrs", "python-dateutil", "pytest", "sybil", "edtf", "hypothesis<6.151"]  # the last one without Rust
    session.run(
        "python", "-m", "pip", "install", "--target", "tests/pyodide/packages", *pure, "--python-version", "3.13",
        *needed, external=True,
    )  # fmt: skip
    session.run("node", "tests/pyodide/run.mjs", *session.posargs, external=True)
