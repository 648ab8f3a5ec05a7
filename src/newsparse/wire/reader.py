"""From bytes, whole or in chunks, to messages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, overload

from newsparse.errors import ArgumentTypeError, ArgumentValueError, WireError
from newsparse.wire.anpa import read_anpa
from newsparse.wire.framing import MAX_HEADER, Frame, frames
from newsparse.wire.iptc7901 import read_iptc
from newsparse.wire.message import WireMessage

_HEADER = re.compile(rb"\x01[^\x01-\x04]{1,%d}\x02" % MAX_HEADER)
# Only ANPA has US after the story number, and DC codes before the keyword.
_ANPA_CODES = re.compile(rb"\x01[^\x02]{0,32}\x1f|\x01[^\x02]{0,64}[\x13\x14][\x11\x12]")


@overload
def read(data: bytes | Iterable[bytes], *, errors: Literal["raise", "skip"] = "raise") -> Iterator[WireMessage]: ...


@overload
def read(data: bytes | Iterable[bytes], *, errors: Literal["yield"]) -> Iterator[WireMessage | WireError]: ...


def read(
    data: bytes | Iterable[bytes], *, errors: Literal["raise", "skip", "yield"] = "raise"
) -> Iterator[WireMessage | WireError]:
    """The messages of a line or a file, one or many, of either format, with noise between them.

    `data` is bytes or an iterable of them in any cut, as an open binary file; it is read as far as messages
    are asked for, and no more of it is kept than one message, bounded by SOH and EOT and by a mebibyte. ANPA
    1312 and IPTC 7901 differ in the header. Neither has a checksum, and a word count is checked to be
    a number only: agencies count what they like.

    Raises WireError, with the place of the wrong byte and what was expected there, for a message that is cut
    short (no STX, no ETX, neither EOT nor a whole date and time group), a header that can't be read, a
    control character that no text may have, a text without a header, and for data without any message. With
    `errors="skip"` each is logged by the logger `newsparse.wire` instead and the next message is read; with
    `errors="yield"` the WireError is given in its place. Raises ArgumentTypeError where data are not bytes,
    ArgumentValueError for another `errors`.

    >>> good = b"\\x01abc017 4 i 2\\r\\n\\x02Talks go on =\\r\\n\\x03131137 Nov 13\\r\\n\\x04"
    >>> [message.headline for message in read([good[:20], good[20:], b"\\0\\0", good])]
    ['Talks go on', 'Talks go on']
    >>> list(read(good[:30]))
    Traceback (most recent call last):
    newsparse.errors.WireError: expected ETX (0x03) after the text (at byte 30)
    """
    if errors not in ("raise", "skip", "yield"):
        raise ArgumentValueError(f'errors: wanted "raise", "skip" or "yield", got {errors!r:.80}')
    if isinstance(data, str) or not hasattr(data, "__iter__"):
        raise ArgumentTypeError(f"data: wanted bytes or an iterable of bytes, got {type(data).__name__}")
    chunks = (bytes(data),) if isinstance(data, bytes | bytearray | memoryview) else data
    return _messages(chunks, errors)


def is_transmission(data: bytes) -> bool:
    """Whether data hold a transmission: a header's worth of bytes between SOH and STX stands in them.

    Raises ArgumentTypeError where data are not bytes.

    >>> is_transmission(b"\\x16\\x16\\x01a0001\\x1fbcdef\\r\\n\\x02"), is_transmission(b"Talks go on")
    (True, False)
    """
    if not isinstance(data, bytes | bytearray | memoryview):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentTypeError(f"data: wanted bytes, got {type(data).__name__}")
    return _HEADER.search(data) is not None


def _messages(
    chunks: Iterable[bytes], errors: Literal["raise", "skip", "yield"]
) -> Iterator[WireMessage | WireError]:
    for found in frames(map(_as_bytes, chunks)):
        try:
            if isinstance(found, WireError):
                raise found
            yield _read_frame(found)
        except WireError as error:
            if errors == "raise":
                raise
            if errors == "yield":
                yield error
            else:
                _log(error)


def _read_frame(frame: Frame) -> WireMessage:
    return read_anpa(frame) if _ANPA_CODES.match(frame.data) else read_iptc(frame)


def _as_bytes(chunk: bytes) -> bytes:
    if not isinstance(chunk, bytes | bytearray | memoryview):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentTypeError(f"data: wanted bytes in every chunk, got {type(chunk).__name__}")
    return bytes(chunk)


def _log(error: WireError) -> None:
    import logging  # only where something is wrong: it takes a while to import

    logging.getLogger("newsparse.wire").warning("skipped a message: %s", error)
