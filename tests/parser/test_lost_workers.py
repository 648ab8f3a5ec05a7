"""A worker process that is killed costs at most the item that it was reading."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsparse import Article, HeadingMatch, Line, Parser
from newsparse.batch import map_in_order, most_jobs
from newsparse.errors import ArgumentValueError, WorkerError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are killed in another way there")


def die_at_poison(item: object) -> object:
    if item == "poison":
        os.kill(os.getpid(), signal.SIGKILL)
    return item


def lost(item: object) -> object:
    return "lost", item


def once_only(path: str) -> str:
    """Kills its process at the first time, as the system does when another needs the memory."""
    if path and not Path(path).exists():
        Path(path).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return path


def count_runs(name: str) -> str:
    """A line in the file for each time that it is asked, then the end of its process."""
    if name:
        with Path(name).open("a", encoding="utf-8") as stream:
            stream.write("x")
        os._exit(1)
    return name


@pytest.mark.parametrize("jobs", [2, 3])
@pytest.mark.parametrize("places", [[0], [299], [0, 1, 2], [31, 32, 64, 200], [100]])
def test_a_killed_worker_costs_its_item_alone(jobs: int, places: list[int]) -> None:
    items: list[object] = ["poison" if number in places else number for number in range(300)]
    wanted = [lost(item) if item == "poison" else item for item in items]
    assert list(map_in_order(die_at_poison, items, jobs, lost)) == wanted


def test_an_item_that_was_not_to_blame_is_not_lost(tmp_path: Path) -> None:
    items = [""] * 50 + [str(tmp_path / "seen")] + [""] * 50
    assert list(map_in_order(once_only, items, 2, lost)) == items


def test_an_item_that_kills_is_tried_twice_in_all(tmp_path: Path) -> None:
    items = [""] * 70 + [str(tmp_path / "runs")] + [""] * 400
    found = list(map_in_order(count_runs, items, 2, lost))
    assert found == [lost(item) if item else item for item in items]
    assert (tmp_path / "runs").read_text(encoding="utf-8") == "xx"


def test_a_worker_killed_from_outside_costs_nothing() -> None:
    from multiprocessing import active_children

    def kill_soon() -> None:
        time.sleep(0.3)
        active_children()[0].kill()

    killing = threading.Thread(target=kill_soon)
    killing.start()
    items = list(range(3000))
    assert list(map_in_order(slow, items, 2, lost)) == items
    killing.join()


def slow(item: int) -> int:
    time.sleep(0.001)
    return item


def killing_marker(line: Line) -> HeadingMatch | None:
    if line.text == "Kill":
        os.kill(os.getpid(), signal.SIGKILL)
    return None


DEADLY = "Talks go on\n\nThey met.\n\nKill\n\nThey left."
TEXTS = ["Talks go on\n\nThey met."] * 40 + [DEADLY] + ["Rain stops play"] * 40


def test_parse_many_yields_an_error_in_the_place_of_the_item() -> None:
    results = list(Parser(markers=(killing_marker,)).parse_many(TEXTS, jobs=2, errors="yield"))
    assert [isinstance(result, Article) for result in results] == [True] * 40 + [False] + [True] * 40
    assert isinstance(results[40], WorkerError)
    assert str(results[40]) == (
        "item 40: the process that read it ended, twice; it may need more memory than there is"
    )


def test_else_it_raises_in_its_place() -> None:
    articles = Parser(markers=(killing_marker,)).parse_many(TEXTS, jobs=2)
    for _ in range(40):
        next(articles)
    with pytest.raises(WorkerError, match="item 40: the process that read it ended"):
        next(articles)


def test_what_cannot_travel_to_a_worker_is_read_here() -> None:
    items = ["One", threading.Lock(), "Three", lambda: "Four"]
    results = list(Parser().parse_many(items, jobs=2, errors="yield"))  # type: ignore[arg-type]
    assert [isinstance(result, Article) for result in results] == [True, False, True, False]
    assert str(results[1]).startswith("item 1: parse: wanted a str, got lock")


def unpicklable_at(item: int) -> object:
    return threading.Lock() if item == 40 else item


def test_what_cannot_travel_back_is_read_here() -> None:
    found = list(map_in_order(unpicklable_at, range(100), 2, lost))
    assert [number for number, one in enumerate(found) if number != one] == [40]


def failing_at(item: int) -> int:
    if item == 40:
        raise ZeroDivisionError("40")
    return item


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_the_function_raises_is_raised_in_its_place(jobs: int) -> None:
    results: Iterator[int] = map_in_order(failing_at, range(100), jobs, lost)  # type: ignore[assignment]
    assert [next(results) for _ in range(40)] == list(range(40))
    with pytest.raises(ZeroDivisionError):
        next(results)


STARTLESS = """
import multiprocessing
multiprocessing.set_start_method("spawn")
import newsparse
print(list(newsparse.Parser().parse_many(["Talks go on"] * 3, jobs=2, errors="yield")))
"""


def test_workers_that_cannot_start_are_said_so_and_not_each_item(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(STARTLESS, encoding="utf-8")
    done = subprocess.run([sys.executable, str(program)], capture_output=True, check=False, timeout=60)
    assert done.returncode == 1
    assert b"WorkerError: no worker process could start; a program that asks for several jobs must " in done.stderr


@pytest.mark.parametrize("jobs", [0, -1, 100_000, True, 1.5, "2"])
def test_jobs_beyond_reason_are_refused(jobs: object) -> None:
    with pytest.raises(ArgumentValueError, match=f"jobs: wanted a whole number of processes from 1 to {most_jobs()}"):
        Parser().parse_many(["Talks go on"], jobs=jobs)  # type: ignore[arg-type, call-overload]
