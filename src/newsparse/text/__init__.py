"""What every stage reads of a text: the normalized copy and the way back from it. No word of any language."""

from __future__ import annotations

from newsparse.text.copy import CleanCopy, normalized
from newsparse.text.lines import line_end, line_start
from newsparse.text.reading_case import in_reading_case
from newsparse.text.restore import restored
from newsparse.text.sentences import (
    CLOSING_MARKS,
    SENTENCE_ENDS,
    ends_sentence,
    is_abbreviated,
    sentence_ends,
    sentence_starts,
)

__all__ = [
    "CLOSING_MARKS",
    "SENTENCE_ENDS",
    "CleanCopy",
    "ends_sentence",
    "in_reading_case",
    "is_abbreviated",
    "line_end",
    "line_start",
    "normalized",
    "restored",
    "sentence_ends",
    "sentence_starts",
]
