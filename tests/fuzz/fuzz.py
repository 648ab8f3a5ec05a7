"""Coverage-guided fuzzing with atheris: no crash, no lost character, no slow input.

    pip install atheris
    python tests/fuzz/fuzz.py parse -max_total_time=600

The targets: parse, dates, quotes, wire, dicts, markers. What comes after the target goes to libFuzzer, which keeps
the inputs that reach new code in the folder named there, if one is.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any

import atheris

with atheris.instrument_imports(include=["newsparse"]):
    import newsparse.export
    from newsparse import Heading, Headline, NewsparseError, Parser, prefix_marker, wire
    from newsparse.model import Dateline, fold

    for exporter in newsparse.export.__all__:  # each is loaded when it is first used, and must be loaded in here
        getattr(newsparse.export, exporter)

DAY = date(2020, 7, 24)
SECONDS_AT_LEAST = 0.5  # a pause of the machine is no slow input
SECONDS_A_CHARACTER = 500e-6  # instrumented code is some ten times as slow as it is in use
PARSER = Parser(dayfirst=True)

# Copy is made of these and of arbitrary characters, so that the fuzzer need not find every word by itself.
PIECES = (
    "“|”|\"|''|``|‘|’|'| |\n|\n\n|\t|, |. |: |; |-|--|—|_|(|)|[|]|<|>|#|*|=|/|&|said |he |she |told |that "
    "|according to |Ann Lee|Mr. |the minister |of |and |By |LONDON|Paris|AP|Reuters|July |May |Monday|1999|21"
    "|3:30 p.m. |last |next |early |every |year|weeks |ago|one |twenty-|half |from |to |between |[HH] |## |<h2>"
    "|</h2>|Q: |- |1. |BC-|-30-|Eds: |UPDATE 2-|Reporting by |Source: |Read more: |\x00|\ufeff|\u2028|\u0301|İ"
    "|\ud800|a|A|  "
).split("|")


def copy_from(data: bytes) -> str:
    """A text of the pieces that the bytes name; the highest bytes are characters of their own."""
    return "".join(PIECES[byte] if byte < len(PIECES) else chr(byte * 3) for byte in data)


def check_parse(data: bytes) -> int:
    text = copy_from(data)
    article = newsparse.parse(text, published=DAY)
    end = 0
    for block in article.blocks:
        extent = block.extent if isinstance(block, Headline | Heading | Dateline) else block.span
        assert not text[end : extent.start].strip(), "a character is in no block"
        assert extent.start >= end, "blocks overlap"
        end = extent.end
    assert not text[end:].strip(), "a character is in no block"
    for found in article.dates:
        assert fold(found.span.of(text)) == found.text
    return len(text)


def check_dates(data: bytes) -> int:
    text = copy_from(data)
    for found in newsparse.find_dates(text, reference=DAY):
        assert found.start is None or found.end is None or found.start <= found.end
        assert found.rrule is None or found.recurrence
    return len(text)


def check_quotes(data: bytes) -> int:
    text = copy_from(data)
    end = 0
    for quote in newsparse.find_quotes(text):
        assert end <= quote.span.start < quote.span.end <= len(text)
        end = quote.span.end
    return len(text)


# The bytes below the printable ones stand for themselves; others for what headers and trailers are made of.
WIRE_PIECES = (
    b"\x01a0421\x1f|\x01abc017 4 i 3\r\n|\x02\x1e\x13|\r\n\x02|\r\n\x03|\x03131137 Nov 13\r\n\x04"
    b"|AP-WF-11-13-13 1137GMT<|BC-Talks, 1st Ld|,450|\x13\x11|\x13\x12|\x14\x11|^Talks go on<|^By Ann Lee="
    b"|^LONDON (AP) _ |   They met.|11-13|\x16\x16|\x7f|\x1d|\x1e|<|^|= |HL:|URGENT|<\r\n|0450|\xe9|\xff|z|Z|9"
).split(b"|")


def check_wire(data: bytes) -> int:
    sent = b"".join(
        WIRE_PIECES[byte - 128] if 128 <= byte < 128 + len(WIRE_PIECES) else bytes([byte]) for byte in data
    )
    for message in wire.read(sent, errors="skip"):
        newsparse.parse(message)
    for _ in wire.read([sent[:7], sent[7:]], errors="raise"):
        pass
    return len(sent)


def check_dicts(data: bytes) -> int:
    text = data.decode("utf-8", "replace")
    try:
        value: Any = json.loads(text)
    except ValueError:
        article = newsparse.parse(copy_from(data), published=DAY)
        value = newsparse.export.to_dict(article)
        assert newsparse.export.from_dict(value) == article
        keys = list(value)
        if data:
            value[keys[data[0] % len(keys)]] = [None, -1, "x", [], {}, text, 1e300, True][data[-1] % 8]
    newsparse.export.from_dict(value)
    return len(text)


def check_markers(data: bytes) -> int:
    text = copy_from(data)
    prefix, _, rest = text.partition("\n")
    markers = (prefix_marker(prefix), *newsparse.DEFAULT_MARKERS) if prefix else newsparse.DEFAULT_MARKERS
    Parser(markers=markers, dayfirst=True).parse(rest)
    return len(text)


TARGETS: dict[str, Callable[[bytes], int]] = {
    "parse": check_parse,
    "dates": check_dates,
    "quotes": check_quotes,
    "wire": check_wire,
    "dicts": check_dicts,
    "markers": check_markers,
}


def main() -> None:
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"usage: fuzz.py {'|'.join(TARGETS)} [options of libFuzzer]")
    check = TARGETS[sys.argv.pop(1)]

    def one_input(data: bytes) -> None:
        begun = time.process_time()
        length = len(data)
        with suppress(NewsparseError):
            length = check(data)
        took = time.process_time() - begun
        assert took < SECONDS_AT_LEAST + length * SECONDS_A_CHARACTER, f"{took:.1f} s for {length} characters"

    import logging

    logging.disable(logging.CRITICAL)
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
