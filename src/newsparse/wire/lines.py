"""What a line of a message's head is, by its words: the same for both formats."""

from __future__ import annotations

import re

from newsparse.wire.lexicon import BYLINE_WORDS, HEADLINE_LABELS, NOTE_LABELS, NOTE_STARTS, VERSION_WORDS

_BYLINE = re.compile(rf"(?:{BYLINE_WORDS}) +[^\W\d_a-zß-ÿ]")
_LABEL = re.compile(rf"(?:{HEADLINE_LABELS}) ?: *", re.IGNORECASE)

# 2ND LEAD, URGENT, 3RD ROUNDUP
_VERSION = re.compile(rf"(?:\d{{1,2}}(?:ST|ND|RD|TH|\.)? )?(?:{VERSION_WORDS})(?: \d{{1,2}})?$")
_NOTE = re.compile(rf"{'|'.join(NOTE_STARTS)}|(?i:{NOTE_LABELS}) ?:")

_CONTROLS = {
    **dict.fromkeys(
        (*range(0x08), *range(0x0B, 0x0D), *range(0x0E, 0x10), *range(0x11, 0x19), 0x1A, 0x1B, 0x1C, 0x7F)
    ),
    **dict.fromkeys((0x10, 0x19, 0x1D, 0x1E, 0x1F), " "),
}
_LINE_END = re.compile(r"\r*\n|\r+")
_SPACE_BAND = re.compile(r"[\x10\x19\x1d-\x1f] ?")
_INSTRUCTION = re.compile(r"\x0c[^\x0b\x0c\r\n]{0,64}\x0b")


def is_byline(line: str) -> bool:
    """A line that names the writer: By and a capital, for `By the numbers` is a headline."""
    return _BYLINE.match(line) is not None


def has_label(line: str) -> bool:
    """A line that is called the headline, as Canadian Press does: `HL:Rain stops play`."""
    return _LABEL.match(line) is not None


def without_label(line: str) -> str:
    """The line without what calls it the headline."""
    label = _LABEL.match(line)
    return line[label.end() :] if label else line


def is_note(line: str) -> bool:
    """A line of the head for the editors: neither slug, headline nor byline."""
    return _NOTE.match(line) is not None or _VERSION.match(line) is not None


def clean_lines(text: str) -> list[str]:
    """The lines without fillers, typesetting instructions and fixed spaces; line codes and indentation stay.

    NUL, DEL, SYN and other fillers go, and so do shift codes and instructions between FF and VT; the space
    bands of TTS (DLE, EM, GS, RS, US) become spaces. BS and HT stay, they begin lines in ANPA 1312.
    Teleprinters end a line with CR CR LF, computers with CR LF, LF or, for ANPA's quad left, a CR alone.
    """
    text = _INSTRUCTION.sub("", text)
    text = _SPACE_BAND.sub(" ", text).translate(_CONTROLS)
    return [line.rstrip(" \t") for line in _LINE_END.split(text)]
