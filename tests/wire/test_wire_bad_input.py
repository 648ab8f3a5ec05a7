"""Bad input: what is wrong is reported with its place, or skipped and logged; nothing else is raised."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Iterable, Iterator
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import wire
from newsparse.errors import ArgumentTypeError, ArgumentValueError, WireError
from newsparse.wire import framing

GOOD = b"\x01abc017 4 i 2\r\nHarbor/\r\n\x02Talks go on =\r\n\x03131137 GMT Nov 13\r\n\x04"


def at(data: bytes, token: bytes) -> int:
    return data.index(token)


@pytest.mark.parametrize(
    ("data", "problem", "offset"),
    [
        (b"", "expected SOH", 0),
        (b"Talks go on\n", "expected SOH", 0),
        (b"noise\x02Talks go on\x03131137 Nov 13\x04", "expected SOH (0x01) and a header before STX", 5),
        (b"\x01", "expected STX", 1),
        (GOOD[: at(GOOD, b"\x02")], "expected STX", at(GOOD, b"\x02")),
        (GOOD[: at(GOOD, b"\x03")], "expected ETX", at(GOOD, b"\x03")),
        (GOOD[: at(GOOD, b"Nov")], "expected the date and time group and EOT", at(GOOD, b"Nov")),
        (GOOD[:-3], "expected the date and time group and EOT", len(GOOD) - 3),
        (GOOD.replace(b"\x03", b""), "expected ETX", len(GOOD) - 2),
        (GOOD.replace(b"\x02", b""), "expected STX", len(GOOD) - 2),
        (GOOD[: at(GOOD, b"\x03")] + GOOD, "expected ETX", at(GOOD, b"\x03")),
        (GOOD.replace(b"go", b"g\x05o"), "not the control character 0x05", at(GOOD, b"go") + 1),
        (GOOD.replace(b"go", b"g\x02o"), "not the control character 0x02", at(GOOD, b"go") + 1),
        (GOOD.replace(b"go", b"g\x1b,Ao"), "not the control character 0x1b", at(GOOD, b"go") + 1),
        (GOOD.replace(b" 4 i 2", b" !!"), "expected source and message number", 1),
        (GOOD.replace(b"i 2", b"i two"), "expected a word count of digits", at(GOOD, b"2\r")),
        (GOOD.replace(b"i 2", b"i"), "expected source and message number", 1),
        (b"\x01abc017" + b" " * 2000 + b"\x02\x03\x04", "expected STX", 1024),
        (b"\x01Wx417\x1fworld\r\n\x02\x03\x04", "expected a story number", 1),
        (b"\x01W4107\x1fworld\r\n\x02\x03\x04", "expected a second header line", 14),
        (b"\x01W4107\x1fworld\r\nri\x13\x11 Slug 05-14 1\r\n\x02\x03\x04", "expected priority", 14),
        (b"\x01W4107\x1fworld\r\nr i\x13\x11 Slug\r\n\x02\x03\x04", "expected month, day and word count", 14),
        (b"\x01W4107\x1fworld\r\nr i\x13\x11 Slug 55-77 1\r\n\x02\x03\x04", "expected month, day and word", 24),
        (b"\x01W4107\x1fworld\r\nr i\x13\x11 Slug 05-14 1x2\r\n\x02\x03\x04", "expected a word count", 31),
    ],
)
def test_bad_input(data: bytes, problem: str, offset: int) -> None:
    with pytest.raises(WireError) as caught:
        list(wire.read(data))
    assert problem in caught.value.problem
    assert caught.value.offset == offset
    assert f"(at byte {offset})" in str(caught.value)


def test_a_trailer_that_breaks_off() -> None:
    cut = b"\x01W4107\x1fworld\r\nr i\x13\x11 Slug 05-14 1\r\n\x02\t   They met.\r\n\x03AP-WF-05-14-13 21"
    with pytest.raises(WireError, match="expected the date and time group and EOT"):
        list(wire.read(cut))
    with pytest.raises(WireError, match="expected the date and time group and EOT"):
        list(wire.read(cut + b"04GMT"))
    assert len(list(wire.read(cut + b"04GMT<"))) == 1


def test_offsets_count_from_the_start_of_the_line_over_messages_and_chunks() -> None:
    bad = GOOD.replace(b"go", b"g\x05o")
    with pytest.raises(WireError) as caught:
        list(wire.read([GOOD, b"\0\0", bad[:9], bad[9:]]))
    assert caught.value.offset == len(GOOD) + 2 + at(bad, b"\x05")
    assert pickle.loads(pickle.dumps(caught.value)).offset == caught.value.offset


BROKEN = [
    b"\x01rubbish\x02\x03\x04",
    GOOD[:-12],
    GOOD.replace(b"\x03", b""),
    GOOD.replace(b"\x01", b""),
    GOOD.replace(b"go", b"g\x05o"),
    GOOD.replace(b"i 2", b"i two"),
    b"\x01" + b"a" * 3000 + b"\x02\x04",
]


@pytest.mark.parametrize("broken", BROKEN)
def test_skip_goes_on_and_tells_the_log(broken: bytes, caplog: pytest.LogCaptureFixture) -> None:
    data = GOOD + b"\r\n" + broken + b"\x16\x16" + GOOD
    with caplog.at_level(logging.WARNING, logger="newsparse.wire"):
        assert [message.number for message in wire.read(data, errors="skip")] == [17, 17]
    [told] = caplog.records
    assert told.name == "newsparse.wire"
    assert "skipped a message: expected" in told.getMessage()
    assert "at byte" in told.getMessage()


def test_skip_on_an_empty_file_tells_the_log(caplog: pytest.LogCaptureFixture) -> None:
    assert list(wire.read(b"", errors="skip")) == []
    assert "expected SOH" in caplog.text


@pytest.mark.parametrize("size", [1000, 1 << 16, framing.MAX_MESSAGE * 2])
def test_a_message_without_end_is_let_go_of(size: int) -> None:
    data = GOOD[:-20] + b"x" * framing.MAX_MESSAGE + GOOD
    chunks = [data[place : place + size] for place in range(0, len(data), size)]
    with pytest.raises(WireError, match=r"expected EOT \(0x04\) within 1048576 bytes of SOH"):
        list(wire.read(chunks))
    assert [message.raw for message in wire.read(chunks, errors="skip")] == [GOOD]


def test_messages_come_before_the_end_of_the_line_is_asked_for() -> None:
    def line() -> Iterator[bytes]:
        yield GOOD
        raise OSError("the line is cut")

    messages = wire.read(line())
    assert next(messages).number == 17
    with pytest.raises(OSError, match="cut"):
        next(messages)


@pytest.mark.parametrize("data", ["text", None, 5, ["text"], [b"bytes", None]])
def test_arguments_of_a_wrong_type(data: object) -> None:
    with pytest.raises(ArgumentTypeError):
        list(wire.read(data))  # type: ignore[arg-type]


@pytest.mark.parametrize("errors", ["ignore", "", None, 1])
def test_errors_is_one_of_three(errors: object) -> None:
    with pytest.raises(ArgumentValueError, match='wanted "raise", "skip" or "yield"'):
        wire.read(GOOD, errors=errors)  # type: ignore[arg-type]


@pytest.mark.parametrize("data", [bytearray(GOOD), memoryview(GOOD), [memoryview(GOOD)]])
def test_other_bytes_are_read(data: Iterable[bytes]) -> None:
    assert [message.raw for message in wire.read(data)] == [GOOD]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (GOOD, True),
        (b"noise" + GOOD, True),
        (GOOD[:-5], True),
        (b"\x01rubbish\x02", True),
        (b"", False),
        (b"Talks go on.\n\nHALDEN (AP) - They met.", False),
        (b"\x01\x02", False),
        (b"PK\x03\x04\x01aaa\x04\x02", False),
        (b"\x01" + b"a" * 2000 + b"\x02", False),
    ],
)
def test_is_transmission(data: bytes, expected: bool) -> None:
    assert wire.is_transmission(data) is expected


def test_is_transmission_wants_bytes() -> None:
    with pytest.raises(ArgumentTypeError, match="got str"):
        wire.is_transmission("text")  # type: ignore[arg-type]


CODES = [bytes([code]) for code in range(0x20)] + [b"\x7f", b"\xff", b"^", b"<", b"=", b"(", b"/", b" "]
WORDS = [
    b"By Runa Vik",
    b"W4107\x1fworld\r\n",
    b"r i\x13\x11 Slug 05-14 1\r\n",
    b"AP-WF-05-14-13 2104GMT<\r\n",
    b"abc017 4 i 2 x\r\n",
    b"142104 GMT May 13\r\n",
    "ö".encode(),
    *(b"\r\n", b"\x01", b"\x02", b"\x03", b"\x04"),
]
LINES = st.lists(st.sampled_from([*CODES, *WORDS, GOOD]) | st.binary(max_size=8), max_size=40).map(b"".join)


@given(LINES | st.binary(max_size=300))
@example(b"\x01a1 4 i 1\n\x02(\x03\x04")
def test_any_bytes_raise_nothing_but_wire_error(data: bytes) -> None:
    skipped = list(wire.read(data, errors="skip"))
    raised: list[wire.WireMessage] = []
    try:
        raised.extend(wire.read(data))
    except WireError as error:
        assert 0 <= error.offset <= len(data)
    else:
        assert raised == skipped
    for message in skipped:
        assert message.raw in data
        assert not set(message.text) & {chr(code) for code in (*range(9), *range(11, 32), 127)}
        lines = message.text.split("\n")
        assert message.byline is None or message.byline in lines
        assert message.headline is None or message.headline in lines


@given(LINES, st.lists(st.integers(0, 400), max_size=12))
def test_chunks_of_any_size_give_the_same_as_the_whole(data: bytes, cuts: list[int]) -> None:
    bounds = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    chunks = [data[start:stop] for start, stop in pairwise(bounds)]
    assert outcome(chunks) == outcome(data)
    assert outcome(data[place : place + 1] for place in range(len(data))) == outcome(data)


def outcome(data: bytes | Iterable[bytes]) -> object:
    """The messages up to the first error, and that error."""
    read: list[wire.WireMessage] = []
    try:
        read.extend(wire.read(data))
    except WireError as error:
        return read, error.problem, error.offset
    return read


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x2FF, exclude_characters="\x7f"), max_size=200))
def test_the_words_of_a_body_come_through(words: str) -> None:
    data = b"\x01abc017 4 i 2\r\n\x02Talks go on =\r\n\r\n   X " + words.encode() + b"\r\n\x03131137 Nov 13\r\n\x04"
    [message] = wire.read(data)
    assert message.text.split()[3:] == ["X", *" ".join(words.split(" ")).split()]
