"""The page's side of the worker, in Node with a worker made up: one text at a time, and a stop that starts anew."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

READER = Path(__file__).parents[2] / "docs" / "playground" / "reader.js"
NODE = shutil.which("node")

pytestmark = pytest.mark.skipif(NODE is None, reason="no Node.js is installed")

# What a page would see: each line of the log is what the worker was sent, or what the page was sent.
SETTING = """
const log = [];
const workers = [];
globalThis.Worker = class {
  constructor() { workers.push(this); this.number = workers.length; log.push(`start ${this.number}`); }
  postMessage(question) { log.push(`worker ${this.number} gets ${question.text}`); }
  terminate() { log.push(`end ${this.number}`); this.onmessage = null; }
  says(data) { this.onmessage?.({ data }); }
};
globalThis.URL.createObjectURL = () => "blob:";
globalThis.URL.revokeObjectURL = () => {};
const { startReader } = await import(process.argv[2]);
const report = {};
report.running = () => {};
for (const name of ["loaded", "ready", "unable", "answered", "failed", "stopped"])
  report[name] = (what, of) => log.push([name, what?.text ?? what, of?.text].filter(Boolean).join(" "));
const reader = startReader(report);
const ask = (text) => reader.ask({ text, day: "" });
"""


def log_of(script: str, tmp_path: Path) -> list[str]:
    module = tmp_path / "script.mjs"
    module.write_text(f"{SETTING}\n{script}\nconsole.log(JSON.stringify(log));", encoding="utf-8")
    copy = tmp_path / "reader.mjs"  # so that Node takes it for a module
    copy.write_bytes(READER.read_bytes())
    assert NODE is not None
    done = subprocess.run([NODE, module, copy.as_uri()], capture_output=True, text=True, check=True, timeout=60)
    return list(json.loads(done.stdout))


def test_of_the_texts_that_come_while_one_is_read_only_the_last_is_kept(tmp_path: Path) -> None:
    script = """
    ask("one"); workers[0].says({ ready: true });
    ask("two"); ask("three");
    workers[0].says({ answer: { text: "answer" } });
    """
    assert log_of(script, tmp_path) == [
        "start 1",
        "ready",
        "worker 1 gets one",
        "answered answer one",
        "worker 1 gets three",
    ]


def test_how_much_has_arrived_is_not_an_answer_to_a_text(tmp_path: Path) -> None:
    script = """
    ask("one"); workers[0].says({ loaded: 0.5 }); workers[0].says({ ready: true }); workers[0].says({ loaded: 1 });
    ask("two"); workers[0].says({ answer: { text: "answer" } });
    """
    assert log_of(script, tmp_path) == [
        "start 1",
        "loaded 0.5",
        "ready",
        "worker 1 gets one",
        "loaded 1",
        "answered answer one",
        "worker 1 gets two",
    ]


def test_a_text_that_takes_too_long_is_stopped_and_not_asked_again(tmp_path: Path) -> None:
    script = """
    workers[0].says({ ready: true });
    ask("endless"); ask("next");
    reader.stop();
    workers[0].says({ answer: { text: "too late" } });
    workers[1].says({ ready: true });
    ask("another");
    """
    assert log_of(script, tmp_path) == [
        "start 1",
        "ready",
        "worker 1 gets endless",
        "end 1",
        "start 2",
        "stopped",
        "ready",
        "worker 2 gets another",
    ]


def test_the_page_is_told_for_how_long_a_text_is_read(tmp_path: Path) -> None:
    script = """
    report.running = (is) => log.push(`running ${is}`);
    workers[0].says({ ready: true });
    ask("one"); ask("two");
    workers[0].says({ failed: "a fault" });
    reader.stop();
    """
    assert log_of(script, tmp_path)[2:] == [
        "ready",
        "running true",
        "worker 1 gets one",
        "running false",
        "failed a fault one",
        "running true",
        "worker 1 gets two",
        "end 1",
        "running false",
        "start 2",
        "stopped",
    ]


def test_nothing_is_stopped_where_nothing_runs(tmp_path: Path) -> None:
    assert log_of("workers[0].says({ ready: true }); reader.stop();", tmp_path) == ["start 1", "ready"]
