"""What continuous integration runs, to be run anywhere: `nox` for all, `nox -s tests-3.12` for one."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import nox

nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_missing_interpreters = False
nox.options.sessions = ["tests", "lowest", "lint", "types", "docs"]

PYTHONS = ["3.10", "3.11", "3.12", "3.13", "3.14"]


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """The whole suite from the installed package, and what takes long on one Python."""
    session.install(".", "--group", "test")
    session.run("python", "-m", "pytest", "-n", "2", *session.posargs)
    if session.python == "3.11":
        session.run("python", "-m", "pytest", "-n", "2", "-m", "slow")


@nox.session(python="3.10")
def lowest(session: nox.Session) -> None:
    """The suite with the oldest versions of what newsparse needs."""
    session.install(".", "--group", "test", "attrs==22.2.0", "python-dateutil==2.8.2")
    session.run("python", "-m", "pytest", "-n", "2", *session.posargs)


@nox.session(python="3.14t", default=False)
def free_threaded(session: nox.Session) -> None:
    """The promises without the global lock."""
    session.install(".", "hypothesis>=6.100", "pytest>=8", "sybil>=6", "edtf>=5")
    session.run("python", "-X", "gil=0", "-m", "pytest", "tests/promises", *session.posargs)


@nox.session(python="3.12", default=False)
def promises(session: nox.Session) -> None:
    """The promises with ten times as many examples, and each stage alone on the hostile texts."""
    session.install(".", "--group", "test")
    profile = os.environ.get("HYPOTHESIS_PROFILE", "ci")
    session.run(
        "python", "-m", "pytest", "-n", "2", "tests/promises", "tests/hostile", "-m", "slow or not slow",
        *session.posargs, env={"HYPOTHESIS_PROFILE": profile},
    )  # fmt: skip


@nox.session(python="3.12")
def lint(session: nox.Session) -> None:
    """Style and layout of the source, and what may import what."""
    session.install("-e", ".", "import-linter>=2.5", "ruff>=0.6")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports")


@nox.session(python="3.12")
def types(session: nox.Session) -> None:
    """Both type checkers, strict."""
    session.install("-e", ".", "--group", "dev")
    session.run("mypy", "--strict", "src")
    session.run("pyright", "src")
    session.run("pyright", "--ignoreexternal", "--verifytypes", "newsparse")


@nox.session(python="3.12")
def docs(session: nox.Session) -> None:
    """The documentation site, warnings as errors, in build/site."""
    session.install("-e", ".", "--group", "docs")
    session.run("sphinx-build", "-W", "--keep-going", "-q", "-b", "html", "docs", "build/site")


@nox.session(python="3.12", default=False)
def site(session: nox.Session) -> None:
    """The site with the playground in build/site, and that tried in Chromium where there is one. Needs npm."""
    session.install("pip", "-e", ".", "--group", "docs", "--group", "site", "--group", "test")
    session.run("python", "docs/playground/gather.py", "build/extra/playground")
    shutil.rmtree("build/site", ignore_errors=True)
    session.run("sphinx-build", "-W", "--keep-going", "-q", "-t", "playground", "-b", "html", "docs", "build/site")
    session.run("python", "-m", "pytest", "tests/playground", *session.posargs)


@nox.session(python="3.12", default=False)
def links(session: nox.Session) -> None:
    """Every link of the site to elsewhere, asked for; a site that is down for an hour fails it, too."""
    session.install("-e", ".", "--group", "docs")
    session.run("sphinx-build", "-q", "-b", "linkcheck", "docs", "build/links")


@nox.session(python="3.11", default=False)
def release(session: nox.Session) -> None:
    """dist/ with sdist and wheel: built twice and equal, checked, tested on each Python named or found.

    `nox -s release -- 3.11` tests on that one alone. Uploading is left to the release workflow.
    """
    version = newsparse_version()
    if os.environ.get("GITHUB_REF_TYPE") == "tag" and os.environ["GITHUB_REF_NAME"] != f"v{version}":
        session.error(f"the tag {os.environ['GITHUB_REF_NAME']} is not the version {version}")
    if f"## [{version}]" not in Path("CHANGELOG.md").read_text(encoding="utf-8"):
        session.error(f"CHANGELOG.md has no section for {version}: rename Unreleased")
    if "[project.urls]" not in Path("pyproject.toml").read_text(encoding="utf-8"):
        session.warn("the README's links and pictures will be broken on PyPI: CONTRIBUTING.md, A release")
    session.install("build", "twine", "check-wheel-contents")
    epoch = session.run("git", "log", "-1", "--format=%ct", external=True, silent=True)
    built = []
    for number in (1, 2):
        folder = Path(session.create_tmp(), f"build-{number}")
        shutil.rmtree(folder, ignore_errors=True)
        session.run("python", "-m", "build", "--outdir", str(folder), env={"SOURCE_DATE_EPOCH": str(epoch).strip()})
        built.append({path.name: path.read_bytes() for path in sorted(folder.iterdir())})
    if built[0] != built[1]:
        session.error(f"two builds differ: {[name for name in built[0] if built[0][name] != built[1].get(name)]}")
    Path("dist").mkdir(exist_ok=True)
    for name, data in built[0].items():
        Path("dist", name).write_bytes(data)
    files = [f"dist/{name}" for name in built[0]]
    (wheel,) = [file for file in files if file.endswith(".whl")]
    session.run("twine", "check", "--strict", *files)
    session.run("check-wheel-contents", wheel)
    for version in session.posargs or [found for found in PYTHONS if shutil.which(f"python{found}")]:
        home = Path(session.create_tmp(), f"python{version}").resolve()
        session.run(f"python{version}", "-m", "venv", "--clear", str(home), external=True)
        python = str(home / "bin" / "python")
        session.run(python, "-m", "pip", "install", "-q", "--upgrade", "pip", external=True)
        session.run(python, "-m", "pip", "install", "-q", wheel, "--group", "test", external=True)
        session.run(python, "-m", "pytest", "-n", "2", "tests", "README.md", external=True)


@nox.session(python="3.11", default=False)
def sbom(session: nox.Session) -> None:
    """build/newsparse.cdx.json: what is installed with the wheel of dist/, as CycloneDX. Needs `nox -s release`."""
    (wheel,) = Path("dist").glob("*.whl")
    session.install("cyclonedx-bom>=5")
    home = Path(session.create_tmp(), "installed").resolve()
    session.run("python", "-m", "venv", "--clear", "--without-pip", str(home))
    python = str(home / "bin" / "python")
    session.run("python", "-m", "pip", "--python", python, "install", "-q", str(wheel))
    Path("build").mkdir(exist_ok=True)
    session.run("cyclonedx-py", "environment", "--output-file", "build/newsparse.cdx.json", python)


def newsparse_version() -> str:
    """The version, from the one place where it stands."""
    found = re.search(r'__version__ = "(.+?)"', Path("src/newsparse/__init__.py").read_text(encoding="utf-8"))
    assert found is not None
    return found[1]


@nox.session(python="3.11", default=False)
def fuzz(session: nox.Session) -> None:
    """Ten minutes of coverage-guided fuzzing for each target, or for those named."""
    session.install(".", "atheris>=2.3")
    for target in session.posargs or ("parse", "wire", "dicts", "markers", "dates", "quotes"):
        session.run("python", "tests/fuzz/fuzz.py", target, "-max_total_time=600", "-max_len=2000", "-timeout=20")


@nox.session(python="3.11", default=False)
def mutants(session: nox.Session) -> None:
    """Small wrongs in dates, layout and quotes, which the tests have to notice.

    `nox -s mutants -- layout --sample 50 --seed 7` for a part of tests/mutants/parts.toml alone.
    """
    session.install(".", "--group", "test", "cosmic-ray>=8.3")
    for part in [session.posargs] if session.posargs else (["dates"], ["layout"], ["quotes"]):
        session.run("python", "tests/mutants/mutants.py", *part)


@nox.session(python="3.11", default=False)
def readings(session: nox.Session) -> None:
    """What this checkout reads otherwise than another commit does, in the tests' tables and in real copy.

    `nox -s readings -- main~3 --kind quote` compares with that commit, findings of that kind alone; without a commit
    it is the last one.
    """
    commit, *options = session.posargs or ["HEAD"]
    session.install("attrs>=22.2", "python-dateutil>=2.8.2")
    other = Path(session.create_tmp(), "other")
    shutil.rmtree(other, ignore_errors=True)
    other.mkdir()
    session.run("git", "archive", f"--output={other}.tar", commit, "src", external=True)
    session.run("tar", "-xf", f"{other}.tar", "-C", str(other), external=True)
    Path("build").mkdir(exist_ok=True)
    for name, source in (("was", other / "src"), ("is", Path("src"))):
        environment = {"PYTHONPATH": str(source)}
        session.run("python", "tests/readings", "dump", f"build/{name}.jsonl", env=environment)
    dumps = "build/was.jsonl", "build/is.jsonl"
    session.run("python", "tests/readings", "diff", *dumps, *options, success_codes=[0, 1])


@nox.session(python="3.11", default=False)
def bench(session: nox.Session) -> None:
    """newsparse beside its peers."""
    session.install(".", "--group", "bench")
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
