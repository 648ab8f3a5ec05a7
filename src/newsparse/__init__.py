"""newsparse turns raw news text into structured data, each part with its place in the source.

>>> import newsparse
>>> newsparse.parse("Talks go on\\n\\nLONDON (AP) — They met.").dateline.places
('London',)
"""

from newsparse.errors import (
    ArgumentTypeError,
    ArgumentValueError,
    MarkerError,
    MarkerTypeError,
    NewsparseError,
    WireError,
)
from newsparse.markers import (
    DEFAULT_MARKERS,
    HeadingMatch,
    Line,
    SectionMarker,
    load_marker,
    prefix_marker,
    regex_marker,
)
from newsparse.model import (
    Article,
    Byline,
    Cue,
    Dateline,
    DateReference,
    Heading,
    Headline,
    Note,
    NoteRole,
    Paragraph,
    ParagraphRole,
    Person,
    Quote,
    QuoteType,
    Section,
    Span,
    Speaker,
    TimexMod,
    TimexType,
)
from newsparse.parser import Parser, find_dates, find_quotes, parse

__version__ = "0.1.0"

__all__ = [
    "DEFAULT_MARKERS",
    "ArgumentTypeError",
    "ArgumentValueError",
    "Article",
    "Byline",
    "Cue",
    "DateReference",
    "Dateline",
    "Heading",
    "HeadingMatch",
    "Headline",
    "Line",
    "MarkerError",
    "MarkerTypeError",
    "NewsparseError",
    "Note",
    "NoteRole",
    "Paragraph",
    "ParagraphRole",
    "Parser",
    "Person",
    "Quote",
    "QuoteType",
    "Section",
    "SectionMarker",
    "Span",
    "Speaker",
    "TimexMod",
    "TimexType",
    "WireError",
    "__version__",
    "find_dates",
    "find_quotes",
    "load_marker",
    "parse",
    "prefix_marker",
    "regex_marker",
]
