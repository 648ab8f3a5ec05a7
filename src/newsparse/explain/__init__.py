"""Why newsparse read a text as it did: for each quote and date the rule, the runners-up and the filters.

It is for people who report or mend a wrong reading. Names of rules and weights may change with any version.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, cast

from attrs import AttrsInstance, fields, frozen, has

from newsparse.dates import find as find_dates
from newsparse.dates.explain import CountedFrom, DateExplanation, explanations
from newsparse.dates.watched import WatchedNarrative
from newsparse.explain.names import NameExplanation, NameSource, explained_name
from newsparse.model import Article, DateReference, Quote
from newsparse.parser import Parser, Stages, read_by
from newsparse.quotes import QuoteReading
from newsparse.quotes import find as find_quotes
from newsparse.quotes.explain import Candidate, QuoteExplanation, QuoteSource, WatchedQuotes
from newsparse.text import CleanCopy, restored

if TYPE_CHECKING:
    from newsparse.wire import WireMessage

__all__ = [
    "Candidate",
    "CountedFrom",
    "DateExplanation",
    "Explanation",
    "NameExplanation",
    "NameSource",
    "QuoteExplanation",
    "QuoteSource",
    "explain",
]


@frozen
class Explanation:
    """An article with the reasons for its quotes and dates.

    >>> found = explain("“We came,” said Ann Lee on Monday.")
    >>> found.article.quotes[0] is found.quotes[0].quote, found.reference is None
    (True, True)
    """

    article: Article
    """What `parse` gives."""

    reference: date | None
    """The day that dates are counted from: that of publication, of the dateline, or of a line of the head."""

    quotes: tuple[QuoteExplanation, ...]
    """What stands between quotation marks, in order: quotes, and words that are not a quote."""

    dates: tuple[DateExplanation, ...]
    """What a rule for dates read, in order: dates, and what only looks like one."""

    def name_of(self, quote: Quote) -> NameExplanation | None:
        """Why the speaker of a quote has its name, or none; None where nobody is quoted.

        >>> found = explain("Ann Lee left.\\n\\n“We came,” she said.")
        >>> found.name_of(found.article.quotes[0]).source
        <NameSource.PRONOUN: 'a pronoun for the one whom the text before is about'>
        """
        return None if quote.speaker is None else explained_name(quote.speaker, self.article)

    def to_dict(self) -> dict[str, object]:
        """The reasons as a dict that `json.dumps` takes, without the article.

        >>> list(explain("“We came,” said Ann Lee.").to_dict())
        ['reference', 'quotes', 'dates']
        """
        names = [None if one.quote is None else self.name_of(one.quote) for one in self.quotes]
        quotes = [{**_record(one), "name": _plain(name)} for one, name in zip(self.quotes, names, strict=True)]
        return {"reference": _plain(self.reference), "quotes": quotes, "dates": _plain(self.dates)}


def explain(
    text: str | WireMessage,
    *,
    published: date | None = None,
    headline: str | None = None,
    byline: str | None = None,
    parser: Parser | None = None,
) -> Explanation:
    """Why a text is read as it is. It takes what `Parser.parse` takes, and the parser if not the default one.

    Raises as `Parser.parse` does.

    >>> found = explain("“We came,” said Ann Lee on Monday.")
    >>> [(one.rule, one.speaker.text, one.weight) for one in found.quotes[0].candidates]
    [('inverted', 'Ann Lee', 50.0)]
    >>> found.dates[0].rule, found.dates[0].counted_from.value
    ('weekday', 'nothing: no reference day is known')
    """
    watched = _Watched()
    stages = Stages(watched.find_quotes, watched.find_dates)
    article = read_by(stages, parser or Parser(), text, published, headline, byline)
    return watched.explanation(article)


class _Watched:
    """The stages, run as ever; what they decide is kept."""

    def __init__(self) -> None:
        self._narrative: WatchedNarrative | None = None
        self._quotes: tuple[QuoteExplanation, ...] = ()
        self._dates: tuple[DateExplanation, ...] = ()

    def find_quotes(
        self,
        copy: CleanCopy,
        regions: Sequence[tuple[int, int]],
        *,
        headings: Sequence[tuple[int, int]],
        with_statements: bool,
    ) -> QuoteReading:
        watch = WatchedQuotes()
        found = find_quotes(copy, regions, headings=headings, with_statements=with_statements, watch=watch)
        self._quotes = restored(watch.explanations(found.quotes, copy.written), copy)
        return found

    def find_dates(
        self,
        copy: CleanCopy,
        regions: Sequence[tuple[int, int]],
        *,
        reference: date | datetime | None,
        dayfirst: bool,
    ) -> tuple[DateReference, ...]:
        narrative = self._narrative = WatchedNarrative(copy.text, reference, dayfirst)

        def narrate(text: str, reference: date | datetime | None, dayfirst: bool) -> WatchedNarrative:
            return narrative

        found = find_dates(copy, regions, narrate=narrate)
        self._dates = restored(tuple(explanations(copy, regions, narrative, found)), copy)
        return found

    def explanation(self, article: Article) -> Explanation:
        reference = None if self._narrative is None else self._narrative.reference
        return Explanation(article, reference, self._quotes, self._dates)


def _plain(value: object) -> object:
    """A value as JSON has it; a quote or date is its span, as the article has it whole."""
    if isinstance(value, Quote | DateReference):
        return _record(value.span)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(one) for one in cast("tuple[object, ...]", value)]
    return _record(cast("AttrsInstance", value)) if has(type(value)) else value


def _record(value: AttrsInstance) -> dict[str, object]:
    return {one.name: _plain(getattr(value, one.name)) for one in fields(type(value))}
