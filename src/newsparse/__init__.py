"""newsparse turns raw news text into structured data, each part with its place in the source.

>>> import newsparse
>>> newsparse.parse("Talks go on\\n\\nLONDON (AP) — They met.").dateline.places
('London',)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse.errors import (
        ArgumentTypeError,
        ArgumentValueError,
        MarkerError,
        MarkerTypeError,
        MissingExtraError,
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
    "MissingExtraError",
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

# Names are loaded when they are first asked for, so that `import newsparse` costs next to nothing until then: attrs
# and the tables of the stages take their time. The modules stand in the order in which they need one another.
_HOMES = ("errors", "model", "markers", "parser")
_MODULES = ("export", "wire")


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f"newsparse.{name}")
    for home in _HOMES if name in __all__ else ():
        found = vars(import_module(f"newsparse.{home}")).get(name)
        if found is not None:
            globals()[name] = found
            return found
    raise AttributeError(f"module 'newsparse' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_MODULES})
