"""Where a message begins and ends in the bytes of a line: SOH header STX text ETX trailer EOT.

Both standards frame alike, and single bytes bound everything, so chunks of any size are read as they come:
what is kept is one message, at most MAX_MESSAGE bytes of it. Noise between messages (SYN, fillers, line
feeds) is let go.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsparse.errors import WireError

SOH, STX, ETX, EOT = b"\x01", b"\x02", b"\x03", b"\x04"
MAX_HEADER = 1024
MAX_MESSAGE = 1 << 20

_BOUND = re.compile(rb"[\x01\x02\x04]")

# What may not stand in a text: the framing codes, the link's own (ENQ, ACK, NAK, ETB), the editing codes CAN and
# SUB, and ESC, which would announce a character set that isn't known here.
_NO_TEXT = re.compile(rb"[\x01\x02\x04\x05\x06\x15\x17\x18\x1a\x1b]")


class Frame(NamedTuple):
    """A message's bytes from SOH on, with EOT where it was sent; `offset` is the place of SOH in the line."""

    offset: int
    data: bytes


class Parts(NamedTuple):
    """A frame's parts without the codes between them; `end` is where the frame ends in the line."""

    offset: int
    header: bytes
    text: bytes
    trailer: bytes
    end: int
    closed: bool

    def error(self, problem: str, token: bytes = b"") -> WireError:
        """A complaint about the header, at `token` where that stands in it."""
        return WireError(problem, self.offset + 1 + max(0, self.header.find(token)))


def frames(chunks: Iterable[bytes]) -> Iterator[Frame | WireError]:
    """The frames of a line, and in its place a WireError for a stretch that is not one.

    A frame ends with EOT, in front of the next SOH, or where the line ends.
    """
    offset = 0  # of the chunk
    start = -1  # of the open frame, -1 in noise
    kept: list[bytes] = []
    size = 0
    lost = False  # a text without a header has been reported in this stretch of noise
    seen = False
    for chunk in chunks:
        at = 0
        for bound in _BOUND.finditer(chunk):
            code, place = bound[0], bound.start()
            if start >= 0 and size + place - at >= MAX_MESSAGE:
                yield _too_long(start)
                kept, size, start, lost = [], 0, -1, True
            if start < 0:
                if code == STX and not lost:
                    yield WireError("expected SOH (0x01) and a header before STX", offset + place)
                    lost = seen = True
                if code == SOH:
                    start, at, lost, seen = offset + place, place, False, True
                continue
            if code == STX:
                continue
            stop = place + 1 if code == EOT else place
            yield Frame(start, b"".join((*kept, chunk[at:stop])))
            kept, size = [], 0
            start, at = (-1, stop) if code == EOT else (offset + place, place)
        if start >= 0:
            rest = chunk[at:] if at else chunk
            size += len(rest)
            if size > MAX_MESSAGE:
                yield _too_long(start)
                kept, size, start, lost = [], 0, -1, True
            else:
                kept.append(rest)
        offset += len(chunk)
    if start >= 0:
        yield Frame(start, b"".join(kept))
    elif not seen:
        yield WireError("expected SOH (0x01), the start of a message", 0)


def split(frame: Frame) -> Parts:
    """Header, text and trailer of a frame. Raises WireError where a code between them is missing or doubled."""
    offset, data = frame
    closed = data.endswith(EOT)
    end = len(data) - closed
    stx = data.find(STX, 1, MAX_HEADER)
    if stx < 0:
        raise WireError("expected STX (0x02) after the header", offset + min(end, MAX_HEADER))
    etx = data.find(ETX, stx)
    stop = end if etx < 0 else etx
    foreign = _NO_TEXT.search(data, stx + 1, stop)
    if foreign:
        code = foreign[0][0]
        raise WireError(f"expected text, not the control character 0x{code:02x}", offset + foreign.start())
    if etx < 0:
        raise WireError("expected ETX (0x03) after the text", offset + end)
    return Parts(offset, data[1:stx], data[stx + 1 : etx], data[etx + 1 : end], offset + end, closed)


def _too_long(start: int) -> WireError:
    return WireError(f"expected EOT (0x04) within {MAX_MESSAGE} bytes of SOH", start + MAX_MESSAGE)
