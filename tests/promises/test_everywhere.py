"""The same everywhere: in threads, in other processes, with every switch of the interpreter."""

from __future__ import annotations

import gc
import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import Parser
from strategies import articles

DAY = date(2020, 9, 18)
READ = """
import sys, newsparse.export
from datetime import date
text = open(sys.argv[1], encoding="utf-8").read()
print(ascii(newsparse.export.to_json(newsparse.parse(text, published=date(2020, 9, 18)))))
"""


def shown_by(*options: str, **surroundings: str) -> bytes:
    command = [sys.executable, *options, "-c", READ, "examples/ferry.txt"]
    return subprocess.run(command, env={**os.environ, **surroundings}, capture_output=True, check=True).stdout


@pytest.mark.slow
@pytest.mark.usefixtures("in_checkout")
def test_the_interpreters_switches_change_nothing() -> None:
    usual = shown_by()
    assert usual.startswith(b"'{")
    for options in (["-O"], ["-OO"], ["-W", "error"], ["-X", "dev", "-W", "error"], ["-X", "utf8=0"], ["-B", "-s"]):
        assert shown_by(*options) == usual, options


@pytest.mark.slow
@pytest.mark.usefixtures("in_checkout")
@pytest.mark.parametrize("name", ["tr_TR.UTF-8", "de_DE.ISO8859-1", "ja_JP.eucJP", "POSIX"])
def test_locales_change_nothing(name: str) -> None:
    assert shown_by(LC_ALL=name, LANG=name, PYTHONUTF8="0") == shown_by()


def test_a_locale_that_is_set_changes_nothing() -> None:
    import locale

    text = "TALKS İN ISTANBUL\n\nISTANBUL, July 3 (AP) - “İyi,” said Işık Yılmaz on Monday, Maerz 3."
    usual = newsparse.parse(text, published=DAY)
    before = locale.setlocale(locale.LC_ALL)
    for name in ("tr_TR.UTF-8", "de_DE.UTF-8", "C.UTF-8", "C"):
        try:
            locale.setlocale(locale.LC_ALL, name)
        except locale.Error:
            continue  # not installed here
        try:
            assert newsparse.parse(text, published=DAY) == usual
        finally:
            locale.setlocale(locale.LC_ALL, before)


@settings(max_examples=15)
@given(st.lists(articles(), min_size=8, max_size=24))
def test_eight_threads_share_one_parser(texts: list[str]) -> None:
    parser = Parser()
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(lambda text: parser.parse(text, DAY), texts * 4))
    finally:
        sys.setswitchinterval(interval)
    assert found == [parser.parse(text, DAY) for text in texts] * 4


def test_the_first_parse_may_come_from_many_threads_at_once() -> None:
    code = """
import sys, threading
sys.setswitchinterval(1e-6)
import newsparse
wait, found = threading.Barrier(8), []
def read():
    wait.wait()
    found.append(newsparse.parse("Talks go on\\n\\nLONDON (AP) - They met on July 3, said Ann Lee."))
threads = [threading.Thread(target=read) for _ in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
assert len(found) == 8 and all(article == found[0] for article in found) and found[0].dates
"""
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.slow
@pytest.mark.usefixtures("in_checkout")
def test_a_pickle_is_read_by_a_process_with_another_hash_seed(tmp_path: Path) -> None:
    text = Path("examples/ferry.txt").read_text(encoding="utf-8")
    stored = tmp_path / "article.pickle"
    code = (
        "import pickle, sys, newsparse; from datetime import date; from pathlib import Path\n"
        "article = pickle.loads(Path(sys.argv[1]).read_bytes())\n"
        "again = newsparse.parse(article.source, published=date(2020, 9, 18))\n"
        "assert article == again and hash(article) == hash(again) and {article} == {again}"
    )
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        stored.write_bytes(pickle.dumps(newsparse.parse(text, published=DAY), protocol))
        subprocess.run(
            [sys.executable, "-c", code, str(stored)], env={**os.environ, "PYTHONHASHSEED": str(protocol)}, check=True
        )


def test_an_article_is_freed_without_the_collector() -> None:
    text = (
        "Talks go on\n\nLONDON, July 3 (AP) - “We met,” said Ann Lee on Monday and Tuesday.\n\n“No,” she said.\n" * 20
    )
    newsparse.parse(text, published=DAY)
    gc.collect()
    gc.disable()
    try:
        newsparse.parse(text, published=DAY)
        assert gc.collect() == 0
    finally:
        gc.enable()
