"""What a transmission says, whatever its format."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import NamedTuple

from attrs import field, frozen


class WireFormat(str, Enum):
    """The standards that are read.

    ANPA_1312: the High Speed Wire Service Transmission Guidelines of the American Newspaper Publishers
    Association, bulletin 1312, last changed in 1989. IPTC_7901: the International Press Telecommunications
    Council's text transmission format, Recommendation 7901, revision 5 of 1995.

    >>> WireFormat("ANPA 1312").name
    'ANPA_1312'
    """

    ANPA_1312 = "ANPA 1312"
    IPTC_7901 = "IPTC 7901"


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
    """One message of a transmission; what the message doesn't say is None.

    `source` and `number` count the messages of a line: ANPA's service level (a letter) and story number,
    IPTC's source identification (as `eca`) and message number. `selector` is what else the header routes by:
    ANPA's selector code, IPTC's optional information. `priority` and `category` are the codes as sent (`r`,
    `i`; `4`, `pl`). `slug` is the whole slug where the text has it, without version and count, else the
    header's, which ANPA cuts to 24 characters; `keywords` are its parts. `version` is as sent (`1st
    Ld-Writethru`). `word_count` is the slug line's where it has one, for the header's is often another;
    neither is compared with the text.

    `sent` is the date and time group after the text: aware where a zone stands there that has one meaning
    (`GMT`, `EST`), naive where none does or one like `ET`. A year of two digits is 1970 to 2069. Where no
    year is sent, or day and month can't be told apart, `sent` is None: the header's month and day alone are
    no date.

    `text` is what `newsparse.parse` reads: the codes of the line taken away, everything else kept. Each line of
    the head (slug, headline, notes, byline) stands on a line of its own, joined where it was wrapped; the body's
    lines, the agency's own quotation marks and its dashes are as sent. `headline` and `byline` are such lines, so
    they stand in `text`. `charset` is `ascii`, `utf-8`, `latin-1` or `cp1252`. `raw` are the message's bytes from
    SOH to EOT.

    >>> from newsparse import wire
    >>> [message] = wire.read(b"\\x01abc017 4 i 2\\r\\n\\x02Talks go on =\\r\\n\\x03131137 Nov 13\\r\\n\\x04")
    >>> message.source, message.number, message.priority, message.sent
    ('abc', 17, '4', datetime.datetime(2013, 11, 13, 11, 37))
    """

    format: WireFormat
    source: str | None = None
    number: int | None = None
    selector: str | None = None
    priority: str | None = None
    category: str | None = None
    slug: str | None = None
    keywords: tuple[str, ...] = ()
    version: str | None = None
    word_count: int | None = None
    sent: datetime | None = None
    headline: str | None = None
    byline: str | None = None
    text: str = field(repr=_size)
    charset: str
    raw: bytes = field(repr=_size)
