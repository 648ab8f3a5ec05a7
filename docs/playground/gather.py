"""Gathers what the playground page runs, so that the site it is put into needs no other host: Pyodide, the wheels of
newsparse and of what it needs, the page's own files and an example.

    python docs/playground/gather.py build/extra/playground

Needs npm, pip and the network; `nox -s site` calls it and then builds the site around it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

PYODIDE = "pyodide@314.0.7"
PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
OWN_FILES = ("page.js", "reader.js", "results.js", "share.js", "worker.js", "read.py", "style.css")
EXAMPLE = ROOT / "examples" / "ferry.txt"


def gather(folder: Path) -> None:
    """All files of the playground in `folder`, which is emptied before; exits with a message where npm is lacking."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    gather_pyodide(folder / "pyodide")
    wheels = gather_wheels(folder / "wheels")
    for name in OWN_FILES:
        shutil.copyfile(HERE / name, folder / name)
    shutil.copyfile(EXAMPLE, folder / "example.txt")
    fetched = [path for path in folder.rglob("*") if path.suffix not in {".css", ".js", ".mjs"} and path.is_file()]
    files = {"wheels": wheels, "bytes": sum(path.stat().st_size for path in fetched)}
    (folder / "files.json").write_text(json.dumps(files), encoding="utf-8")


def gather_pyodide(folder: Path) -> None:
    """Python for the browser, from its npm package; nothing of the package is run."""
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("gather.py: npm is not installed; it comes with Node.js and brings Pyodide")
    folder.mkdir()
    with tempfile.TemporaryDirectory() as temporary:
        command = [npm, "pack", "--silent", PYODIDE, "--pack-destination", temporary]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        (archive,) = Path(temporary).glob("*.tgz")
        with tarfile.open(archive) as package:
            for name in PYODIDE_FILES:
                data = package.extractfile(f"package/{name}")
                assert data is not None
                (folder / name).write_bytes(data.read())


def gather_wheels(folder: Path) -> list[str]:
    """The names of the wheels: newsparse, built from this checkout, and what it needs."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet", "--wheel-dir"]
    subprocess.run([*command, str(folder), str(ROOT)], check=True)
    wheels = sorted(path.name for path in folder.iterdir())
    if machine_code := [name for name in wheels if not name.endswith("-none-any.whl")]:
        sys.exit(f"gather.py: not pure Python, so not for the browser: {', '.join(machine_code)}")
    return wheels


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    gather(Path(sys.argv[1]))
