"""The types of a parsed article: frozen, slotted, hashable, and picklable by their fields.

All offsets are code points into `Article.source`, half open: `source[span.start:span.end]`.
`text` is reading text: the slice with line breaks and runs of blanks folded to one space.
"""

from newsparse.model.article import Article
from newsparse.model.blocks import Block, Byline, Dateline, Heading, Headline, Note, Paragraph, Section
from newsparse.model.listing import listed
from newsparse.model.references import DateReference
from newsparse.model.spans import Span, fold
from newsparse.model.speech import Cue, Person, Quote, Speaker, Statement
from newsparse.terms import NoteRole, ParagraphRole, PersonKind, QuoteType, StatementType, TimexMod, TimexType

__all__ = [
    "Article",
    "Block",
    "Byline",
    "Cue",
    "DateReference",
    "Dateline",
    "Heading",
    "Headline",
    "Note",
    "NoteRole",
    "Paragraph",
    "ParagraphRole",
    "Person",
    "PersonKind",
    "Quote",
    "QuoteType",
    "Section",
    "Span",
    "Speaker",
    "Statement",
    "StatementType",
    "TimexMod",
    "TimexType",
    "fold",
    "listed",
]
