"""A spaCy component that puts the Article on each Doc; see docs/spacy.md.

Needs `pip install "newsparse[spacy]"`; without it the import of this module raises MissingExtraError.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Final

from attrs import frozen

from newsparse import DEFAULT_MARKERS, Article, Parser, Span
from newsparse.errors import ArgumentTypeError, ArgumentValueError, MissingExtraError
from newsparse.export import from_json, to_json
from newsparse.iso8601 import read_moment

try:
    from spacy.language import Language
    from spacy.tokens import Doc, SpanGroup
    from spacy.tokens import Span as TokenSpan
except ImportError as _error:
    raise MissingExtraError("spacy", extra="spacy") from _error

__all__ = ["NewsparseComponent", "newsparse_factory"]

ARTICLE_KEY: Final = "newsparse.article"
PUBLISHED_KEY: Final = "newsparse.published"
ARTICLES_HELD: Final = 64


@frozen
class NewsparseComponent:
    """A component that parses the text of a Doc.

    >>> import newsparse, spacy
    >>> component = NewsparseComponent(newsparse.Parser(dayfirst=True))
    >>> component(spacy.blank("en")("They met on 03/04/2020."))._.article.dates[0].value
    '2020-04-03'
    """

    parser: Parser
    """What reads the docs."""

    published: date | None = None
    """The day or time of publication of all docs that have none of their own."""

    def __call__(self, doc: Doc) -> Doc:
        """The Doc with `doc._.article` and the span groups `quotes` and `dates`; `statements` where they are read.

        A statement with several parts has a span for each. Raises MarkerError where a marker fails.
        """
        article = self.parser.parse(doc.text, _published(doc) or self.published)
        # As JSON it goes through DocBin, to_bytes and between processes.
        doc.user_data[ARTICLE_KEY] = to_json(article)
        quotes = [_on_tokens(doc, quote.span, quote.type.value) for quote in article.quotes]
        dates = [_on_tokens(doc, found.span, found.type.value) for found in article.dates]
        doc.spans["quotes"] = SpanGroup(doc, name="quotes", spans=quotes)
        doc.spans["dates"] = SpanGroup(doc, name="dates", spans=dates)
        if self.parser.statements:
            parts = [_on_tokens(doc, part, said.type.value) for said in article.statements for part in said.parts]
            doc.spans["statements"] = SpanGroup(doc, name="statements", spans=parts)
        return doc


def newsparse_factory(
    nlp: Language, name: str, published: str | None, markers: list[str] | None, dayfirst: bool, statements: bool
) -> NewsparseComponent:
    """What `nlp.add_pipe("newsparse", config={...})` makes.

    `published` is ISO 8601, the day or time of all docs whose `doc._.published` isn't set; `markers` are names of
    section markers in the order they are asked, the default ones where None; `dayfirst` and `statements` are those of
    `Parser`. Raises ArgumentValueError for a day that can't be read, MarkerError for an unknown marker.

    >>> import spacy
    >>> nlp = spacy.blank("en")
    >>> component = nlp.add_pipe("newsparse", config={"published": "2020-07-24"})
    >>> doc = nlp("They met on Monday.")
    >>> doc.spans["dates"], doc._.article.dates[0].value
    ([Monday], '2020-07-20')
    """
    chosen = DEFAULT_MARKERS if markers is None else tuple(markers)
    return NewsparseComponent(Parser(markers=chosen, dayfirst=dayfirst, statements=statements), _read_day(published))


def _read_day(text: str | None) -> date | None:
    return None if text is None else read_moment(text, "published")


def _on_tokens(doc: Doc, span: Span, label: str) -> TokenSpan:
    """The fewest whole tokens that hold the span: where an end lies within a token, the token is taken whole."""
    found = doc.char_span(span.start, span.end, label=label, alignment_mode="expand")
    assert found is not None, "a quote or a date begins and ends with a character that isn't blank"
    return found


@lru_cache(maxsize=ARTICLES_HELD)
def _article_of(text: str) -> Article:
    return from_json(text)


def _article(doc: Doc) -> Article | None:
    stored: object = doc.user_data.get(ARTICLE_KEY)
    return _article_of(stored) if isinstance(stored, str) else None


def _published(doc: Doc) -> date | None:
    stored: object = doc.user_data.get(PUBLISHED_KEY)
    return _read_day(stored) if isinstance(stored, str) else None


def _set_published(doc: Doc, day: date | None) -> None:
    if day is None:
        doc.user_data.pop(PUBLISHED_KEY, None)
    elif isinstance(day, date):  # pyright: ignore[reportUnnecessaryIsInstance]
        doc.user_data[PUBLISHED_KEY] = day.isoformat()
    else:
        raise ArgumentTypeError(f"doc._.published: wanted a date, a datetime or None, got {day!r:.80}")


def _register() -> None:
    """`doc._.article` and `doc._.published`; an attribute that somebody else has set is not taken from them."""
    for name in ("article", "published"):
        if Doc.has_extension(name) and getattr(Doc.get_extension(name)[2], "__module__", "") != __name__:
            raise ArgumentValueError(
                f"doc._.{name} is set by something else; Doc.remove_extension({name!r}) before newsparse.spacy loads"
            )
    Doc.set_extension("article", getter=_article, force=True)
    Doc.set_extension("published", getter=_published, setter=_set_published, force=True)


_register()
Language.factory(  # pyright: ignore[reportUnknownMemberType]
    "newsparse",
    assigns=["doc._.article", "doc.spans"],
    default_config={"published": None, "markers": None, "dayfirst": False, "statements": False},
    func=newsparse_factory,
)
