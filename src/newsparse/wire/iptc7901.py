"""IPTC 7901, as the agencies of Europe send it.

    SOH  source, message number SP priority SP category SP word count SP optional information  CR LF
    keyword line CR LF   STX  text  ETX  day and time, zone, month, year  CR LF  EOT

Where agencies depart from it, and are read all the same: the keyword line over several lines, without its
slashes or left out; between STX and the body a head of version (`2ND LEAD`), headline and byline, which `=`
ends (dpa, ATS), or the headline alone with a blank line after it (Belga); blank lines of CR LF LF (dpa); DEL
before SOH or EOT (ATS, dpa); months in the sender's language; no zone, where the time is the sender's own.
"""

from __future__ import annotations

import re

from newsparse.charset import decode
from newsparse.errors import WireError
from newsparse.model import fold
from newsparse.wire.framing import Frame, split
from newsparse.wire.lines import clean_lines, is_byline, is_note
from newsparse.wire.message import Head, WireFormat, WireMessage
from newsparse.wire.sent import read_sent

# eca062 4 i 211; SPF001 3 RES 0070
_HEADER = re.compile(
    rb"[\0\x16\x7f]*(?P<source>[A-Za-z]{1,8}) ?(?P<number>\d{0,6})"
    rb" {1,4}(?P<priority>[0-9A-Za-z]) {1,4}(?P<category>[A-Za-z]{1,8}) {1,4}"
)

MAX_HEAD = 12  # lines of a head that `=` ends
MAX_HEADLINE = 3  # lines of a headline that only a blank line ends

# BONN (abc) - ; BRUXELLES 23/07 (XYZ) =
_DATELINE = re.compile(r"[^()]{0,60}\([^()]{1,40}\) {0,2}(?:-|--|_|=|–|—)(?: |$)")


def read_iptc(frame: Frame) -> WireMessage:
    """The message in a frame. Raises WireError where the frame is not a whole IPTC 7901 message."""
    parts = split(frame)
    line, _, below = parts.header.strip(b"\r\n").partition(b"\n")
    header = _HEADER.match(line)
    if not header:
        raise parts.error("expected source and message number, priority, category and word count after SOH", line)
    count, _, selector = line[header.end() :].strip().partition(b" ")
    if not count.isdigit() or len(count) > 6:
        raise parts.error("expected a word count of digits", count or line)
    sent, whole = read_sent(parts.trailer.decode("latin-1"))
    if not parts.closed and not whole:
        raise WireError("expected the date and time group and EOT (0x04)", parts.end)
    text, charset = decode(below + b"\x02" + parts.text)
    keyword_text, _, text = text.partition("\x02")
    keyword_lines = [words.strip() for words in clean_lines(keyword_text) if words.strip()]
    lines = clean_lines(text.lstrip("\r\n"))
    size = _head_size(lines)
    head_lines = _joined(lines[:size])
    head = _read_head(head_lines, keyword_lines)
    return WireMessage(
        format=WireFormat.IPTC_7901,
        source=header["source"].decode(),
        number=int(header["number"]) if header["number"] else None,
        selector=decode(selector.strip())[0] or None,
        priority=header["priority"].decode(),
        category=header["category"].decode(),
        slug=head.slug,
        keywords=head.keywords,
        word_count=int(count),
        sent=sent,
        headline=head.headline,
        byline=head.byline,
        text=_laid_out(keyword_lines, head_lines, lines[size:]),
        charset=charset,
        raw=frame.data,
    )


def _head_size(lines: list[str]) -> int:
    """How many lines stand before the body: up to one that `=` ends, else a headline that a blank line ends."""
    size = next((place for place, line in enumerate(lines) if not line or line[0] in " \t"), len(lines))
    if lines and _DATELINE.match(lines[0]):
        return 0
    for place, line in enumerate(lines[: min(size, MAX_HEAD)]):
        if line.endswith("="):
            return place + 1
    alone = 0 < size <= MAX_HEADLINE and not lines[size - 1].endswith((".", '."', ".”"))
    return size if alone else 0


def _joined(lines: list[str]) -> list[str]:
    """The head's lines as reading text: a note in parentheses and a headline are one line each."""
    found: list[str] = []
    plain = in_note = False
    for line in filter(None, map(_without_code, lines)):
        goes_on = in_note or (plain and _is_plain(line))
        plain = not in_note and _is_plain(line)
        in_note = (in_note or line.startswith("(")) and not line.endswith(")")
        if goes_on:
            found[-1] = f"{found[-1]} {line}"
        else:
            found.append(line)
    return [fold(line) for line in found]


def _is_plain(line: str) -> bool:
    return not (is_note(line) or is_byline(line))


def _read_head(lines: list[str], keyword_lines: list[str]) -> Head:
    """Headline and byline of the head's joined lines, slug and keywords of the keyword line."""
    words = fold(" ".join(keyword_lines))
    return Head(
        slug=words.strip("/ ") or None,
        keywords=tuple(filter(None, (word.strip() for word in words.split("/")))),
        headline=next(filter(_is_plain, lines), None),
        byline=next(filter(is_byline, lines), None),
    )


def _laid_out(keyword_lines: list[str], head: list[str], body: list[str]) -> str:
    """The text for reading: keyword line, head and body; the body's lines stay, runs of blank ones become one."""
    out = [*keyword_lines, *head]
    if out:
        out.append("")
    for line in body:
        if line or (out and out[-1]):
            out.append(line.replace("\b", ""))
    return "\n".join(out).strip("\n") + "\n" if any(out) else ""


def _without_code(line: str) -> str:
    return line.removesuffix("=").rstrip()
