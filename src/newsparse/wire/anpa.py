"""ANPA 1312, as the agencies of North America and their partners send it.

    SYN SYN SOH  service level, story number  US  selector code  CR LF
    priority SP category  DC3|DC4 DC1|DC2  SP keyword SP version SP month-day SP word count  CR LF
    STX  text  ETX  date and time  CR LF  EOT

DC3 and DC4 say body type or agate, DC1 and DC2 text or table. A line of the text begins with a code: `^` a
line of the head or a heading, HT (tab) a paragraph, BS a table's row; `<` (quad left, with Canadian Press
`@<`) or `=` (more of the head follows) ends it.

Where agencies depart from it, and are read all the same: no service level or a sender after the story number
(UPI, Kyodo); a word count left out (AP sports) or far from the text's own (AP, whose slug line has the true
one); day before month (Canadian Press, Kyodo); no `^` at all (Kyodo, Reuters), a `+` after the headline
(Kyodo); a `^` line over several lines, or two in one; the head labelled (`HL:`, Canadian Press); any date and
time group, see `newsparse.wire.sent`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.charset import decode
from newsparse.errors import WireError
from newsparse.model import fold
from newsparse.wire.framing import Frame, Parts, split
from newsparse.wire.lines import clean_lines, has_label, is_byline, is_note, without_label
from newsparse.wire.message import Head, WireFormat, WireMessage
from newsparse.wire.sent import read_sent

# W2870 US asian; a0105KYODO US koko-
_FIRST_LINE = re.compile(
    rb"(?P<level>[A-Za-z]?)(?P<number>\d{1,4})(?P<sender>[^\x1f]{0,16})\x1f(?P<selector>[!-~]{0,16})"
)
# r a DC3 DC1 BC-Slug
_CODES = re.compile(
    rb"(?P<priority>[A-Za-z]) (?P<category>[A-Za-z]{1,3})(?:[\x11-\x14]| ){1,4}(?P<keyword>[!-~\x80-\xff]+)"
)
_DAY = re.compile(rb"(\d{1,2})-(\d{1,2})")
_FILL = re.compile(rb"[\0\x16\x7f]")

HEADER, PARAGRAPH, ROW, PLAIN = "^", "\t", "\b", ""
MAX_HEAD_LINE = 6  # lines over which one line of the head may run
MAX_PLAIN_HEAD = 6
MAX_SLUG_LINE = 200

_TWO_IN_ONE = re.compile(r"<[ \t]*\^")
END_CODES = ("@<", "<", "=")
PLAIN_END_CODES = ("@<", "<", "=", "+")
_SLUG_LINE = re.compile(r"(?P<slug>[^,]+)(?:, *(?P<version>(?=\d*[^,\d])[^, ][^,]*)?)?(?:, *(?P<count>\d{1,5}))?$")
_CYCLE = re.compile(r"(?:AM|PM|BC|AP)-", re.IGNORECASE)
_NO_LETTER = re.compile(r"[\W_]+")


class Line(NamedTuple):
    """A line of the text: the code it begins with, its words, and whether a code ends it."""

    code: str
    text: str
    ended: bool = False


class Header(NamedTuple):
    """What stands between SOH and STX; `keyword` is the slug, cut and without blanks."""

    source: str | None
    number: int
    selector: str | None
    priority: str
    category: str
    keyword: str
    version: str | None
    word_count: int | None


def read_anpa(frame: Frame) -> WireMessage:
    """The message in a frame. Raises WireError where the frame is not a whole ANPA 1312 message."""
    parts = split(frame)
    header = _read_header(parts)
    text, charset = decode(parts.text)
    sent, whole = read_sent(parts.trailer.decode("latin-1"))
    if not parts.closed and not whole:
        raise WireError("expected the date and time group and EOT (0x04)", parts.end)
    lines = _coded(clean_lines(text))
    size = _head_size(lines)
    head_lines = _joined(lines[:size])
    head = _read_head(head_lines, header)
    return WireMessage(
        format=WireFormat.ANPA_1312,
        source=header.source,
        number=header.number,
        selector=header.selector,
        priority=header.priority,
        category=header.category,
        slug=head.slug,
        keywords=head.keywords,
        version=head.version,
        word_count=head.word_count,
        sent=sent,
        headline=head.headline,
        byline=head.byline,
        text=_laid_out(head_lines, lines[size:]),
        charset=charset,
        raw=frame.data,
    )


def _read_header(parts: Parts) -> Header:
    lines = [_FILL.sub(b"", line) for line in parts.header.splitlines() if line.strip()]
    first = _FIRST_LINE.match(lines[0]) if lines else None
    if not first:
        raise parts.error("expected a story number, US (0x1f) and a selector code after SOH")
    if len(lines) < 2:
        raise WireError(
            "expected a second header line with priority and category", parts.offset + len(parts.header) + 1
        )
    codes = _CODES.match(lines[1])
    if not codes:
        raise parts.error("expected priority, category and keyword", lines[1])
    version, word_count = _read_rest(parts, lines[1], codes.end())
    return Header(
        source=_text(first["level"]),
        number=int(first["number"]),
        selector=_text(first["selector"]),
        priority=codes["priority"].decode(),
        category=codes["category"].decode(),
        keyword=decode(codes["keyword"])[0],
        version=version,
        word_count=word_count,
    )


def _read_rest(parts: Parts, line: bytes, start: int) -> tuple[str | None, int | None]:
    """Version and word count behind the keyword; between them the day, which only says that the header is whole."""
    words = line[start:].split()
    count = words.pop() if words and not _DAY.fullmatch(words[-1]) else None
    day = _DAY.fullmatch(words.pop()) if words else None
    if not day or not 1 <= max(int(day[1]), int(day[2])) <= 31:
        raise parts.error("expected month, day and word count at the end of the header", line[start:] or line)
    if count is not None and not (count.isdigit() and len(count) <= 6):
        raise parts.error("expected a word count of digits", count)
    return _text(b" ".join(words)), None if count is None else int(count)


def _text(data: bytes) -> str | None:
    return decode(data)[0] or None


def _coded(lines: list[str]) -> list[Line]:
    """The lines, their codes kept apart from their words."""
    found: list[Line] = []
    for raw in lines:
        for part in _TWO_IN_ONE.sub("<\n^", raw).split("\n") if "^" in raw else (raw,):
            code = part[:1] if part[:1] in (HEADER, PARAGRAPH, ROW) else PLAIN
            part = part.rstrip(" \t")
            words = _without_end(part, END_CODES if code else END_CODES[:2])
            words = words.lstrip("^\t\b ") if code else words.replace("\b", "")
            found.append(Line(code, words, part.endswith(END_CODES)))
    return found


def _without_end(line: str, codes: tuple[str, ...]) -> str:
    end = next((code for code in codes if line.endswith(code)), "")
    return line.removesuffix(end).rstrip()


def _head_size(lines: list[Line]) -> int:
    """How many of the lines are the head: up to the first paragraph or row, without `^` up to a blank line too."""
    first = next((place for place, line in enumerate(lines) if line.code == HEADER), None)
    for place, line in enumerate(lines):
        if line.code in (PARAGRAPH, ROW) or line.text.startswith("  "):
            return place
        if line.code == HEADER or (first is not None and place < first <= MAX_PLAIN_HEAD):
            continue
        if first is None and (place > MAX_PLAIN_HEAD or (place and not line.text)):
            return place
        if first is not None and line.text and not _goes_on(lines, place):
            return place
    return len(lines)


def _goes_on(lines: list[Line], place: int) -> bool:
    """Whether a line without a code goes on with the line of the head before it, which no code has ended."""
    for before in reversed(lines[max(0, place - MAX_HEAD_LINE) : place]):
        if before.ended or not before.text:
            return False
        if before.code == HEADER:
            return True
    return False


def _joined(lines: list[Line]) -> list[Line]:
    """The head's lines as reading text, each with the lines that it goes on in."""
    found: list[Line] = []
    for place, line in enumerate(lines):
        words = fold(line.text if line.code else _without_end(line.text, PLAIN_END_CODES))
        if found and line.code == PLAIN and _goes_on(lines, place):
            found[-1] = found[-1]._replace(text=f"{found[-1].text} {words}")
        elif words:
            found.append(Line(line.code, words))
    return found


def _read_head(lines: list[Line], header: Header) -> Head:
    """The head's lines by what they are. The slug line is the one that begins as the header's keyword does."""
    slug = headline = byline = version = None
    word_count = header.word_count
    start = _letters(header.keyword)
    code = HEADER if any(line.code == HEADER for line in lines) else PLAIN
    for line in (line.text for line in lines if line.code == code):
        parts = _SLUG_LINE.match(line) if slug is None and len(line) <= MAX_SLUG_LINE else None
        if parts and _letters(line).startswith(start):
            slug, version = parts["slug"].strip(), parts["version"]
            word_count = int(parts["count"]) if parts["count"] else word_count
        elif has_label(line):
            headline = without_label(line) or headline
        elif is_byline(line):
            byline = byline or line
        elif not headline and not is_note(line):
            headline = line
    slug = slug or header.keyword
    keywords = tuple(filter(None, (word.strip() for word in _CYCLE.sub("", slug, count=1).split("-"))))
    return Head(slug, keywords, version or header.version, word_count, headline, byline)


def _letters(words: str) -> str:
    return _NO_LETTER.sub("", words).casefold()


def _laid_out(head: list[Line], body: list[Line]) -> str:
    """The text for reading: the head's lines, then paragraphs, headings and tables with a blank line between them."""
    out = list(filter(None, (without_label(line.text) for line in head)))
    before = HEADER
    for line in body:
        flows = line.code == before and line.code in (PLAIN, ROW)
        if out and out[-1] and not (flows or (before == PARAGRAPH and line.code == PLAIN)):
            out.append("")
        if line.text:
            out.append(line.text)
        elif out and out[-1]:
            out.append("")
        before = line.code if line.text else HEADER
    return "\n".join(out).strip("\n") + "\n" if any(out) else ""
