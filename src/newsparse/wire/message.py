"""What a transmission says, whatever its format."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import NamedTuple

from attrs import field, frozen


class WireFormat(str, Enum):
    """The standards that are read.

    >>> WireFormat("ANPA 1312").name
    'ANPA_1312'
    """

    ANPA_1312 = "ANPA 1312"
    """The High Speed Wire Service Transmission Guidelines of the American Newspaper Publishers Association, bulletin
    1312, last changed in 1989: `^BC-Talks,450`."""

    IPTC_7901 = "IPTC 7901"
    """The text transmission format of the International Press Telecommunications Council, Recommendation 7901,
    revision 5 of 1995: `eca017 4 pl 120`."""


class Head(NamedTuple):
    """What the lines in front of the body say; `slug` and `keywords` are the keyword line's."""

    slug: str | None = None
    keywords: tuple[str, ...] = ()
    version: str | None = None
    word_count: int | None = None
    headline: str | None = None
    byline: str | None = None


def _size(value: object) -> str:
    assert isinstance(value, str | bytes)
    return f"<{len(value)}>"


@frozen(kw_only=True)
class WireMessage:
    """One message of a transmission. What the message does not say is None.

    >>> from newsparse import wire
    >>> [message] = wire.read(b"\\x01abc017 4 i 2\\r\\n\\x02Talks go on =\\r\\n\\x03131137 Nov 13\\r\\n\\x04")
    >>> message.source, message.number, message.priority, message.sent
    ('abc', 17, '4', datetime.datetime(2013, 11, 13, 11, 37))
    """

    format: WireFormat
    """The standard in which it was sent."""

    source: str | None = None
    """Where it comes from: ANPA's service level, a letter; IPTC's source identification, as `eca`."""

    number: int | None = None
    """The number that `source` gave it: ANPA's story number, IPTC's message number."""

    selector: str | None = None
    """What else the header routes by: ANPA's selector code, IPTC's optional information."""

    priority: str | None = None
    """The code of its priority as sent: `r`, `4`."""

    category: str | None = None
    """The code of its category as sent: `i`, `pl`."""

    slug: str | None = None
    """The whole slug if the text has it, without version and count; else the header's, which ANPA cuts to 24."""

    keywords: tuple[str, ...] = ()
    """The parts of the slug."""

    version: str | None = None
    """The version as sent: `1st Ld-Writethru`."""

    word_count: int | None = None
    """The count of the slug line if it has one, else the header's; it is not compared with the text."""

    sent: datetime | None = None
    """The date and time group after the text.

    It is aware if it has a zone of one meaning (`GMT`, `EST`), naive if it has none or one like `ET`. A year of two
    digits is from 1970 to 2069. None if no year is sent, or day and month are not certain.
    """

    headline: str | None = None
    """The headline, as it is in `text`."""

    byline: str | None = None
    """The byline, as it is in `text`."""

    text: str = field(repr=_size)
    """What `newsparse.parse` reads: the codes of the line are taken away, everything else is kept.

    Each line of the head (slug, headline, notes, byline) is on a line of its own, joined if it was wrapped. The lines
    of the body, the agency's own quotation marks and its dashes are as sent.
    """

    charset: str
    """How the text was encoded: `ascii`, `utf-8`, `latin-1` or `cp1252`."""

    raw: bytes = field(repr=_size)
    """The bytes of the message from SOH to EOT."""
