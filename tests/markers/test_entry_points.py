"""A marker by name from a package that is really built and really installed, in an environment of its own."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

import newsparse

pytestmark = pytest.mark.slow

PAGE = (Path(__file__).parents[2] / "docs" / "howto-marker.md").read_text(encoding="utf-8")
# The files of the page's package, by their names.
HOWTO = dict(re.findall(r"^`([\w.]+)`:\n\n```\w+\n(.+?)```$", PAGE, re.MULTILINE | re.DOTALL))
STORY = re.findall(r"```text\n(.+?)```", PAGE, re.DOTALL)[0]

PYPROJECT = """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "wire-markers"
version = "1.0"

[project.entry-points."newsparse.markers"]
pilcrow = "wire_markers:pilcrow"
broken = "wire_markers:no_such_thing"
"""

MODULE = """\
from newsparse import prefix_marker

pilcrow = prefix_marker("¶ ")
"""

SCRIPT = """\
import newsparse

article = newsparse.Parser(markers=("pilcrow",)).parse("Talks go on\\n\\nThey met.\\n\\n¶ Next steps\\nThey left.")
print([section.heading.text for section in article.sections if section.heading])
try:
    newsparse.load_marker("broken")
except newsparse.errors.MarkerError as error:
    print(error)
try:
    newsparse.load_marker("absent")
except newsparse.errors.MarkerError as error:
    print(error)
"""


@pytest.fixture(scope="module")
def python_with_plugin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An interpreter whose environment has the plug-in installed, and sees newsparse and its dependencies."""
    root = tmp_path_factory.mktemp("plugin")
    wheels = root / "wheels"
    packages = {
        "wire-markers": {"pyproject.toml": PYPROJECT, "wire_markers.py": MODULE},
        "house-markers": HOWTO,
    }
    for name, files in packages.items():
        package = root / name
        package.mkdir()
        for file, text in files.items():
            (package / file).write_text(text, encoding="utf-8")
        run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels)], cwd=package)
    environment = root / "environment"
    venv.create(environment, with_pip=True)
    python = environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    run([str(python), "-m", "pip", "install", "-q", "--no-index", "--no-deps", *map(str, wheels.glob("*.whl"))])
    site = Path(run([str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]).strip())
    ours = Path(newsparse.__file__).parent.parent
    (site / "ours.pth").write_text(f"{ours}\n{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    return python


def run(command: list[str], cwd: Path | None = None) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_an_installed_package_brings_a_marker_by_name(python_with_plugin: Path) -> None:
    found, broken, absent = run([str(python_with_plugin), "-X", "utf8", "-c", SCRIPT]).splitlines()
    assert found == "['Next steps']"
    assert broken.startswith("marker 'broken' of 'wire_markers:no_such_thing' failed to load: ")
    assert absent.startswith("no marker is named 'absent'; known are: ")
    assert "pilcrow" in absent


def test_the_command_takes_it_too(python_with_plugin: Path, tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("Talks go on\n\nThey met.\n\n¶ Next steps\nThey left.\n", encoding="utf-8")
    shown = run([str(python_with_plugin), "-m", "newsparse", "--marker", "pilcrow", str(story)])
    assert "section    Next steps" in shown


def test_the_package_of_the_howto_does_what_the_page_says(python_with_plugin: Path, tmp_path: Path) -> None:
    assert list(HOWTO) == ["pyproject.toml", "house_markers.py", "test_house_markers.py"]
    for file, text in HOWTO.items():
        if file.startswith("test_"):
            (tmp_path / file).write_text(text, encoding="utf-8")
    # Settings of its own, for the temporary folder may lie in a checkout, whose settings would count.
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    passed = run(
        [str(python_with_plugin), "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)], cwd=tmp_path
    )
    assert "4 passed" in passed
    story = tmp_path / "story.txt"
    story.write_text(STORY, encoding="utf-8")
    shown = run([str(python_with_plugin), "-m", "newsparse", "--marker", "plus_signs", str(story)])
    assert "section    What it costs" in shown
