"""newsparse turns raw news text into structured data, each part with its place in the source.

>>> import newsparse
>>> newsparse.parse("Talks go on\\n\\nLONDON (AP) — They met.").dateline.places
('London',)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from newsparse.notebook import draw_by as _draw_by

if TYPE_CHECKING:
    from newsparse import errors as errors
    from newsparse import explain as explain
    from newsparse import export as export
    from newsparse import wire as wire
    from newsparse.errors import NewsparseError
    from newsparse.markers import (
        DEFAULT_MARKERS,
        HeadingMatch,
        Line,
        MarkerLike,
        SectionMarker,
        load_marker,
        prefix_marker,
        regex_marker,
    )
    from newsparse.model import (
        Article,
        Block,
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
        PersonKind,
        Quote,
        QuoteType,
        Section,
        Span,
        Speaker,
        Statement,
        StatementType,
        TimexMod,
        TimexType,
    )
    from newsparse.parser import Item, Parser, find_dates, find_quotes, find_statements, parse

__version__ = "0.1.0"

__all__ = [
    "DEFAULT_MARKERS",
    "Article",
    "Block",
    "Byline",
    "Cue",
    "DateReference",
    "Dateline",
    "Heading",
    "HeadingMatch",
    "Headline",
    "Item",
    "Line",
    "MarkerLike",
    "NewsparseError",
    "Note",
    "NoteRole",
    "Paragraph",
    "ParagraphRole",
    "Parser",
    "Person",
    "PersonKind",
    "Quote",
    "QuoteType",
    "Section",
    "SectionMarker",
    "Span",
    "Speaker",
    "Statement",
    "StatementType",
    "TimexMod",
    "TimexType",
    "__version__",
    "find_dates",
    "find_quotes",
    "find_statements",
    "load_marker",
    "parse",
    "prefix_marker",
    "regex_marker",
]

# The module of each public name. A name is loaded when it is first asked for, so that `import newsparse` costs next
# to nothing until then: attrs and the tables of the stages take their time.
_HOMES = {
    "DEFAULT_MARKERS": "markers",
    "Article": "model",
    "Block": "model",
    "Byline": "model",
    "Cue": "model",
    "DateReference": "model",
    "Dateline": "model",
    "Heading": "model",
    "HeadingMatch": "markers",
    "Headline": "model",
    "Item": "parser",
    "Line": "markers",
    "MarkerLike": "markers",
    "NewsparseError": "errors",
    "Note": "model",
    "NoteRole": "model",
    "Paragraph": "model",
    "ParagraphRole": "model",
    "Parser": "parser",
    "Person": "model",
    "PersonKind": "model",
    "Quote": "model",
    "QuoteType": "model",
    "Section": "model",
    "SectionMarker": "markers",
    "Span": "model",
    "Speaker": "model",
    "Statement": "model",
    "StatementType": "model",
    "TimexMod": "model",
    "TimexType": "model",
    "find_dates": "parser",
    "find_quotes": "parser",
    "find_statements": "parser",
    "load_marker": "markers",
    "parse": "parser",
    "prefix_marker": "markers",
    "regex_marker": "markers",
}
_MODULES = ("errors", "explain", "export", "wire")


def __getattr__(name: str) -> object:
    if name in _MODULES:
        return import_module(f"newsparse.{name}")
    if name not in _HOMES:
        raise AttributeError(f"module 'newsparse' has no attribute {name!r}")
    found: object = vars(import_module(f"newsparse.{_HOMES[name]}"))[name]
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_MODULES})


def _draw_article(article: Article) -> str:
    from newsparse.export import to_html

    return to_html(article)


def _draw_table(items: tuple[object, ...]) -> str:
    from newsparse.export import to_table

    return to_table(items)


_draw_by(_draw_article, _draw_table)
