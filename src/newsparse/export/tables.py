"""A tuple of an article's parts as an HTML table, for a notebook."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from newsparse.errors import ArgumentTypeError
from newsparse.export.markup import escape
from newsparse.model import DateReference, Note, Paragraph, Person, Quote, Section, Speaker, Statement

MOST_ROWS: Final = 100
# Notebooks put the words of a table to the right, like numbers. The class named twice weighs more than their rule.
_STYLE: Final = "<style>.newsparse-table.newsparse-table :is(th,td){text-align:left}</style>"

# The columns of each class, and what a row has in them.
_COLUMNS: Final[dict[type, tuple[str, Callable[[Any], Sequence[object]]]]] = {
    Quote: (
        "speaker cue type text",
        lambda quote: (_name(quote.speaker), quote.cue and quote.cue.text, quote.type.value, quote.text),
    ),
    Statement: (
        "speaker cue type text",
        lambda said: (_name(said.speaker), said.cue and said.cue.text, said.type.value, said.text),
    ),
    DateReference: (
        "text type value mod first_day last_day",
        lambda found: (
            *(found.text, found.type.value, found.value, found.mod and found.mod.value),
            *(found.first_day, found.last_day),
        ),
    ),
    Person: ("name titles mentions", lambda person: (person.name, "; ".join(person.titles), len(person.mentions))),
    Note: ("role text", lambda note: (note.role.value, note.text)),
    Paragraph: ("role text", lambda paragraph: (paragraph.role.value, paragraph.text)),
    Section: (
        "heading level paragraphs",
        lambda section: (section.heading and section.heading.text, section.level, len(section.paragraphs)),
    ),
}


def to_table(items: Sequence[object]) -> str:
    """The parts of one class, such as `article.quotes`, as an HTML table with a row for each of the first hundred.

    A notebook shows this for the tuples of an Article and for what `find_dates` and `find_quotes` give. Of nothing at
    all it is a table without rows. Raises ArgumentTypeError for anything else.

    >>> import newsparse
    >>> to_table(newsparse.find_dates("In May 2017.")).partition("<tbody>")[2][:51]
    '<tr><td>May 2017</td><td>DATE</td><td>2017-05</td><'
    """
    kinds = {type(item) for item in items}
    if not kinds:
        return "<table></table>"
    if len(kinds) != 1 or not kinds <= _COLUMNS.keys():
        found = ", ".join(sorted(kind.__name__ for kind in kinds))
        raise ArgumentTypeError(f"to_table: wanted quotes, dates or other parts of one class, got {found}")
    names, values = _COLUMNS[kinds.pop()]
    head = "".join(f"<th>{name.replace('_', ' ')}</th>" for name in names.split())
    rows = "".join(f"<tr>{''.join(map(_cell, values(item)))}</tr>" for item in items[:MOST_ROWS])
    more = len(items) - MOST_ROWS
    rest = f"<p>… and {more:,} more</p>" if more > 0 else ""
    table = f'<table class="newsparse-table"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'
    return f"{_STYLE}{table}{rest}"


def _cell(value: object) -> str:
    return f"<td>{'' if value is None else escape(str(value))}</td>"


def _name(speaker: Speaker | None) -> str | None:
    return None if speaker is None else speaker.name or speaker.text
