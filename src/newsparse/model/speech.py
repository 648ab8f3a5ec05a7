"""Who says what: quotes with their speakers and cues, and the people of a story."""

from __future__ import annotations

from attrs import field, frozen

from newsparse.model.fields import Packed, counted, shortened
from newsparse.model.spans import Span
from newsparse.terms import PersonKind, QuoteType, StatementType


def _place(quote: Quote | None) -> str:
    """A linked quote is shown by its span alone: a chain of links must not print itself over and over."""
    return "None" if quote is None else repr(quote.span)


@frozen(weakref_slot=False)
class Cue(Packed):
    """The verb or phrase that attributes a quote: `said`, `according to`.

    >>> import newsparse
    >>> newsparse.find_quotes("“We met,” said Ann Lee.")[0].cue
    Cue(span=Span(10, 14), text='said')
    """

    span: Span
    """Where it is."""

    text: str
    """The verb or phrase as it is written."""


@frozen(weakref_slot=False)
class Speaker(Packed):
    """Who is quoted, as the text mentions them next to the quote.

    >>> import newsparse
    >>> quotes = newsparse.find_quotes("Ann Lee left. “We met,” she said. “No,” officials said.")
    >>> [(quote.speaker.text, quote.speaker.name) for quote in quotes]
    [('she', 'Ann Lee'), ('officials', None)]
    """

    span: Span
    """Where the mention is."""

    text: str = field(repr=shortened)
    """The mention as it is written: `she`, `the minister`, `Mr. Lee`."""

    name: str | None = None
    """The fullest name of that person or body in the article. None if the text gives no name, as for `officials`."""


@frozen(weakref_slot=False)
class Quote(Packed):
    """What somebody said, word for word.

    >>> Quote(Span(0, 9), "We came,", QuoteType.DIRECT).speaker is None
    True
    """

    span: Span
    """Where it is, with its quotation marks."""

    text: str = field(repr=shortened)
    """The words without the marks, as reading text."""

    type: QuoteType
    """DIRECT if it is a sentence of its own, MIXED if it is built into the writer's sentence."""

    speaker: Speaker | None = None
    """Who is quoted; None if the text mentions nobody."""

    cue: Cue | None = None
    """The verb or phrase that attributes it; None if there is none."""

    continued_by: Quote | None = field(default=None, repr=_place)
    """The quote that goes on with it in the next paragraph; None if it ends here."""


@frozen
class Statement(Packed):
    """What the text attributes to somebody, with or without quotation marks: direct, mixed or indirect speech.

    What is reported inside another's content is not a statement of its own.

    >>> import newsparse
    >>> [found] = newsparse.find_statements("The talks, Ann Lee said on Monday, had failed.")
    >>> found.text, found.speaker.name, found.cue.text, found.type.value
    ('The talks had failed', 'Ann Lee', 'said', 'indirect')
    """

    span: Span
    """From the start of the first part to the end of the last."""

    text: str = field(repr=shortened)
    """The content as reading text: the parts one after the other, a blank between."""

    type: StatementType
    """DIRECT if all words are in quotation marks, INDIRECT if none is, else MIXED."""

    parts: tuple[Span, ...] = ()
    """Where the content is, in order; more than one if the cue is between: *The talks, Lee said, had failed*."""

    speaker: Speaker | None = None
    """Whom the text gives as the source; None if it gives nobody."""

    cue: Cue | None = None
    """The verb, noun or phrase that attributes it; None if there is none."""

    quotes: tuple[Quote, ...] = field(default=(), repr=counted)
    """The quotes that are part of it."""


@frozen
class Person(Packed):
    """A person or body that the article names.

    >>> Person("Josep Borrell", (Span(0, 13), Span(40, 47)), titles=("high representative",)).name
    'Josep Borrell'
    """

    name: str
    """The fullest name in the article."""

    mentions: tuple[Span, ...] = field(default=(), repr=counted)
    """Where the name, or a part of it, is written."""

    titles: tuple[str, ...] = ()
    """The titles that the article gives with the name, as written."""

    kind: PersonKind = PersonKind.PERSON
    """Whether it is a human being or a body, such as a firm or an office."""
