"""The quote stage: who said what, and the people of a text."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from newsparse.model import Person, Quote, Statement
from newsparse.quotes import marks
from newsparse.quotes.chains import linked
from newsparse.quotes.entities import Entities
from newsparse.quotes.marks import Region
from newsparse.quotes.reader import QuoteReader, Watch
from newsparse.quotes.story import Story
from newsparse.quotes.titles import is_in_reading_case, may_hold_quotes
from newsparse.quotes.turns import turns
from newsparse.text import CleanCopy

__all__ = ["QuoteReading", "Region", "Watch", "find", "may_hold"]


@frozen
class QuoteReading:
    """What the stage read: the quotes in their order, and the people."""

    quotes: tuple[Quote, ...] = ()
    statements: tuple[Statement, ...] = ()
    people: tuple[Person, ...] = ()


def may_hold(text: str, regions: Sequence[Region]) -> bool:
    """Whether a text has marks or labels of speech; one that is not yet in reading case is asked just as well."""
    return marks.has_marks(text) or bool(turns(text, regions))


def find(
    copy: CleanCopy,
    regions: Sequence[Region],
    *,
    headings: Sequence[Region] = (),
    people: bool = True,
    with_statements: bool = False,
    watch: Watch | None = None,
) -> QuoteReading:
    """The quotes of a copy, read inside `regions` alone, and its people where they are asked for; by its places.

    In `headings`, which are in none of the regions, only what is attributed there itself is a quote. Statements are
    read where they are asked for, too. A `watch` sees what is decided of each quote, and why.
    """
    text = copy.text
    titles = {heading for heading in headings if may_hold_quotes(text, heading)}
    with_names = sorted([*regions, *(one for one in headings if is_in_reading_case(text[slice(*one)]))])
    regions = sorted([*regions, *titles]) if titles else regions
    runs = marks.runs(text, regions, titles)
    labelled = turns(text, regions)
    for number, turn in labelled.items():
        runs[number] = (turn.run,)
    if not people and not with_statements and not any(runs):
        return QuoteReading()
    story = Story(copy, regions, runs, Entities(text, with_names))
    reader = QuoteReader(story, titles, labelled, watch)
    quotes = linked(copy.written, reader.parts(keep_tokens=with_statements))
    found: tuple[Statement, ...] = ()
    if with_statements:
        # Loaded only where somebody asks for it.
        from newsparse.quotes import statements

        found = statements.find(story, quotes)
    return QuoteReading(quotes, found, story.entities.people(reader.spoke, copy.written) if people else ())
