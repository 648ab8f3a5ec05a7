"""The way of the data: layout, dates, quotes, one Article. The only place that knows all stages."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias, TypeVar, cast, overload

from attrs import Factory, evolve, field, frozen

from newsparse import dates, layout, quotes
from newsparse.batch import map_in_order, most_jobs
from newsparse.errors import ArgumentTypeError, ArgumentValueError, NewsparseError, ParseError, WorkerError
from newsparse.markers import DEFAULT_MARKERS, AskedMarkers, SectionMarker, asked_markers, resolve_markers
from newsparse.model import Article, Dateline, DateReference, NoteRole, Quote, Span, Statement, fold, listed
from newsparse.text import CleanCopy, in_reading_case, normalized, restored

if TYPE_CHECKING:
    from newsparse.wire import WireMessage

Item: TypeAlias = "str | WireMessage | tuple[str | WireMessage, date | None]"
"""What `parse_many` takes: raw text or a message of a transmission, alone or with its day of publication."""

C = TypeVar("C")


class Stages(NamedTuple):
    """The functions that read dates and quotes; whoever explains a reading puts in ones that are watched."""

    find_quotes: Callable[..., quotes.QuoteReading] = quotes.find
    find_dates: Callable[..., tuple[DateReference, ...]] = dates.find


STAGES = Stages()


@frozen(kw_only=True)
class Parser:
    """A reusable configuration: immutable, thread-safe, and picklable where its markers are.

    Raises MarkerError for a marker that is unknown or not callable, ArgumentTypeError if dayfirst or statements is
    not a bool.

    >>> from newsparse import DEFAULT_MARKERS, Parser, prefix_marker
    >>> parser = Parser(markers=(prefix_marker(">> "), *DEFAULT_MARKERS))
    >>> article = parser.parse("Talks go on\\n\\nThey met.\\n\\n>> Next steps\\nThey left.")
    >>> [section.heading.text for section in article.sections if section.heading]
    ['Next steps']
    """

    markers: tuple[SectionMarker, ...] = field(default=DEFAULT_MARKERS, converter=resolve_markers)
    """The section markers in the order in which they are asked: callables, or names of shipped and installed ones."""

    dayfirst: bool = False
    """Whether 03/04/2020 is the third of April, as in dateutil."""

    statements: bool = False
    """Whether articles get their `statements`, see `find_statements`; without it they are empty."""

    _asked: AskedMarkers = field(
        default=Factory(lambda self: asked_markers(self.markers), takes_self=True), init=False, eq=False, repr=False
    )

    def __attrs_post_init__(self) -> None:
        _bool("dayfirst", self.dayfirst)
        _bool("statements", self.statements)

    def parse(
        self,
        text: str | WireMessage,
        published: date | None = None,
        *,
        headline: str | None = None,
        byline: str | None = None,
    ) -> Article:
        """The text read whole.

        `published` is the day or time of publication, from which `Tuesday` and `July 23` get their year; without it
        the dateline's date serves, and without that they keep `XXXX-`. A `headline` or `byline` that you know, as
        from a feed, is searched at the top of the text and wins over a guess; "By" may be missing on either side.
        One that is not in the text is not made up. A WireMessage brings its own headline, byline and time of sending.

        Raises ArgumentTypeError if text is neither a str nor a WireMessage, published neither a date nor a datetime,
        or headline or byline not a str; MarkerError if a marker fails.

        >>> Parser().parse("Talks go on\\n\\nJane Doe\\n\\nThey met.", byline="Jane Doe").byline.authors
        ('Jane Doe',)
        """
        return self._read(text, published, _known("headline", headline), _known("byline", byline))

    def _read(
        self,
        copy: object,
        published: object,
        headline: str | None = None,
        byline: str | None = None,
        stages: Stages = STAGES,
    ) -> Article:
        day = _day("published", published)
        if isinstance(copy, str):
            return self._article(copy, day, headline, byline, stages)
        # Loaded only where it could be one: most users never meet a transmission.
        from newsparse.wire import WireMessage

        if isinstance(copy, WireMessage):
            headline, byline = headline or _known("headline", copy.headline), byline or _known("byline", copy.byline)
            return self._article(copy.text, day or copy.sent, headline, byline, stages)
        raise _no_text("parse", copy)

    def _read_item(self, numbered: tuple[int, object]) -> Article | NewsparseError:
        number, item = numbered
        try:
            return self._read(*_pair(item))
        except NewsparseError as error:
            error.args = (f"item {number}: {error}",)
            return error
        except Exception as error:
            failed = ParseError(f"item {number}: {type(error).__name__}: {error}")
            failed.__cause__ = error
            return failed

    def _article(
        self, text: str, published: date | None, headline: str | None, byline: str | None, stages: Stages
    ) -> Article:
        copy = normalized(text)
        read = layout.read(copy, self._asked, headline=headline, byline=byline)
        dateline = self._dated(read.dateline, read.dateline_date, copy, published)
        reference = published or (dateline.date if dateline else None)
        if reference is None and read.stamp is not None:
            reference = _day_written(read.stamp.of(copy.text), None, self.dayfirst)
        paragraphs = [_region(part.span) for section in read.sections for part in section.paragraphs]
        headings = [_region(section.heading.span) for section in read.sections if section.heading]
        headline_and_headings = [read.headline, *(section.heading for section in read.sections)]
        lines = [_region(line.extent) for line in headline_and_headings if line is not None]
        lines += [_region(note.span) for note in read.notes if note.role is NoteRole.PHOTO]
        top = [_region(read.headline.span)] if read.headline else []
        top += [_region(note.span) for note in read.notes if note.role is NoteRole.SUBHEAD]
        regions = sorted([*top, *headings, *paragraphs])
        copy = in_reading_case(copy, paragraphs, [*lines, *headings])
        said = stages.find_quotes(copy, paragraphs, headings=lines, with_statements=self.statements)
        found = Article(
            source=text,
            headline=read.headline,
            byline=read.byline,
            dateline=dateline,
            sections=read.sections,
            notes=read.notes,
            quotes=said.quotes,
            statements=said.statements,
            dates=stages.find_dates(copy, regions, reference=reference, dayfirst=self.dayfirst),
            people=said.people,
            published=published,
        )
        return restored(found, copy)

    def _dated(
        self, dateline: Dateline | None, where: Span | None, copy: CleanCopy, published: date | None
    ) -> Dateline | None:
        """The dateline with its date, resolved against the day of publication."""
        if dateline is None or where is None:
            return dateline
        # A desk writes "march 4" and "FEb 26", which is not a month in prose.
        written = _in_title_case(where.of(copy.text))
        reference = published.date() if isinstance(published, datetime) else published
        day = _day_written(written, reference, self.dayfirst)
        return dateline if day is None else evolve(dateline, date=day)

    @overload
    def parse_many(
        self,
        items: Iterable[Item],
        jobs: int = 1,
        *,
        errors: Literal["raise"] = "raise",
        as_tuples: Literal[False] = False,
    ) -> Iterator[Article]: ...

    @overload
    def parse_many(
        self, items: Iterable[Item], jobs: int = 1, *, errors: Literal["yield"], as_tuples: Literal[False] = False
    ) -> Iterator[Article | NewsparseError]: ...

    @overload
    def parse_many(
        self,
        items: Iterable[tuple[Item, C]],
        jobs: int = 1,
        *,
        errors: Literal["raise"] = "raise",
        as_tuples: Literal[True],
    ) -> Iterator[tuple[Article, C]]: ...

    @overload
    def parse_many(
        self, items: Iterable[tuple[Item, C]], jobs: int = 1, *, errors: Literal["yield"], as_tuples: Literal[True]
    ) -> Iterator[tuple[Article | NewsparseError, C]]: ...

    def parse_many(
        self,
        items: Iterable[Item] | Iterable[tuple[Item, C]],
        jobs: int = 1,
        *,
        errors: Literal["raise", "yield"] = "raise",
        as_tuples: bool = False,
    ) -> Iterator[Article | NewsparseError] | Iterator[tuple[Article | NewsparseError, C]]:
        """The articles of many texts: ordered and lazy, in `jobs` processes.

        An item is what `parse` takes, or a pair of that and the day of publication. With `as_tuples` an item is a
        pair of all that and a context, such as an id, which comes back with the article and goes to no process.

        With `errors="yield"` an item that can't be read gives its NewsparseError in its place and the others go on;
        so does one that ends its worker process twice (WorkerError) or meets a fault of newsparse (ParseError).
        Raises ArgumentValueError for another `errors`, and for jobs below 1 or beyond eight per core (16 on a small
        machine).

        >>> [article.headline.text for article in Parser().parse_many(["Talks go on", "Rain stops play"])]
        ['Talks go on', 'Rain stops play']
        >>> rows = [("Talks go on", "id 7"), ("Rain stops play", "id 8")]
        >>> [(article.headline.text, name) for article, name in Parser().parse_many(rows, as_tuples=True)]
        [('Talks go on', 'id 7'), ('Rain stops play', 'id 8')]
        """
        if type(jobs) is not int or not 1 <= jobs <= most_jobs():
            wanted = f"a whole number of processes from 1 to {most_jobs()}"
            raise ArgumentValueError(f"jobs: wanted {wanted}, got {jobs!r:.80}")
        if errors not in ("raise", "yield"):
            raise ArgumentValueError(f'errors: wanted "raise" or "yield", got {errors!r:.80}')
        if isinstance(items, str) or not hasattr(items, "__iter__"):
            raise ArgumentTypeError(f"items: wanted an iterable of texts, got {items!r:.80}")
        if as_tuples:
            contexts: deque[C] = deque()
            results = self._read_many(_copies(items, contexts), jobs, errors)
            return ((result, contexts.popleft()) for result in results)
        return self._read_many(items, jobs, errors)

    def _read_many(self, items: Iterable[object], jobs: int, errors: str) -> Iterator[Article | NewsparseError]:
        results = map_in_order(self._read_item, enumerate(items), jobs, _lost_item)
        return results if errors == "yield" else _raise_errors(results)


@lru_cache(maxsize=1024)  # the copy of one day has a few dates
def _day_written(written: str, reference: date | None, dayfirst: bool) -> date | None:
    """The day that the date of a dateline or of a line in the head stands for, read like any other."""
    found = dates.find(normalized(written), [(0, len(written))], reference=reference, dayfirst=dayfirst)
    day = found[0].start if found else None
    return day.date() if isinstance(day, datetime) else day


def _copies(items: Iterable[object], contexts: deque[C]) -> Iterator[object]:
    """The items without their contexts, which are laid aside in the order in which the articles will come."""
    for number, item in enumerate(items):
        parts = tuple(cast("Iterable[object]", item)) if isinstance(item, tuple | list) else ()
        if len(parts) != 2:
            raise ArgumentTypeError(f"item {number}: as_tuples: wanted a pair of copy and context, got {item!r:.80}")
        contexts.append(cast("C", parts[1]))
        yield parts[0]


def _pair(item: object) -> tuple[object, object]:
    """Copy and day of an item; what is not a pair is copy alone."""
    alone = item, None
    if isinstance(item, tuple | list):
        parts = tuple(cast("Iterable[object]", item))
        return parts if len(parts) == 2 else alone
    return alone


def _lost_item(numbered: tuple[int, object]) -> NewsparseError:
    problem = "the process that read it ended, twice; it may need more memory than there is"
    return WorkerError(f"item {numbered[0]}: {problem}")


def _raise_errors(results: Iterator[Article | NewsparseError]) -> Iterator[Article]:
    for result in results:
        if isinstance(result, NewsparseError):
            raise result
        yield result


def read_by(
    stages: Stages, parser: Parser, text: object, published: object, headline: str | None, byline: str | None
) -> Article:
    """What the parser gives, its dates and quotes read by other functions. Raises as `Parser.parse` does."""
    known = _known("headline", headline), _known("byline", byline)
    return parser._read(text, published, *known, stages)  # pyright: ignore[reportPrivateUsage]  # one module


def parse(
    text: str | WireMessage,
    *,
    published: date | None = None,
    headline: str | None = None,
    byline: str | None = None,
) -> Article:
    """The text read whole by the default Parser.

    `text` is raw news text or one message of a transmission. `published` is the day or time of publication, from
    which `Tuesday` and `July 23` get their year; without it the dateline's date serves, and without that they keep
    `XXXX-`. A `headline` or `byline` that you know is searched at the top of the text and wins over a guess.

    Raises ArgumentTypeError for an argument of another type.

    >>> from datetime import date
    >>> article = parse("Talks go on\\n\\nANKARA, July 21 - They met on Monday.", published=date(2020, 7, 24))
    >>> article.dateline.places, [(found.text, found.value) for found in article.dates]
    (('Ankara',), [('Monday', '2020-07-20')])
    """
    return _DEFAULT.parse(text, published, headline=headline, byline=byline)


def find_dates(text: str, *, reference: date | None = None, dayfirst: bool = False) -> tuple[DateReference, ...]:
    """The date stage alone, on any text.

    `reference` is the day that `Tuesday` and `last week` are counted from; without it they keep an X. `dayfirst`
    reads 03/04/2020 as the third of April. Raises ArgumentTypeError if text is not a str, reference neither a date
    nor a datetime, or dayfirst not a bool.

    >>> [found.value for found in find_dates("It began on July 23 and lasted three weeks.")]
    ['XXXX-07-23', 'P3W']
    >>> [found.value for found in find_dates("It began on 03/04/2020.", dayfirst=True)]
    ['2020-04-03']
    """
    copy = normalized(_text("find_dates", text))
    regions = layout.split_paragraphs(copy.text)
    copy = in_reading_case(copy, regions, wanted=dates.may_hold_time)
    found = dates.find(copy, regions, reference=_day("reference", reference), dayfirst=_bool("dayfirst", dayfirst))
    return listed(restored(found, copy))


def find_quotes(text: str) -> tuple[Quote, ...]:
    """The quote stage alone, on any text. Raises ArgumentTypeError where text is not a str.

    >>> [(quote.text, quote.speaker.name) for quote in find_quotes("“We met,” said Ann Lee.")]
    [('We met,', 'Ann Lee')]
    """
    copy = normalized(_text("find_quotes", text))
    regions = layout.split_paragraphs(copy.text)
    if not quotes.may_hold(copy.text, regions):
        return listed(())
    copy = in_reading_case(copy, regions)
    return listed(restored(quotes.find(copy, regions, people=False).quotes, copy))


def find_statements(text: str) -> tuple[Statement, ...]:
    """Everything that a text attributes to somebody, on any text: direct, mixed and indirect speech.

    A content has one or more parts, as spans of `text` in code points, half open. What was not said (`did not say
    that`) and what could be (`could argue`) is not a statement. Raises ArgumentTypeError where text is not a str.

    >>> [(found.speaker.name, found.text) for found in find_statements("Ann Lee said that the talks had failed.")]
    [('Ann Lee', 'that the talks had failed')]
    """
    copy = normalized(_text("find_statements", text))
    regions = layout.split_paragraphs(copy.text)
    copy = in_reading_case(copy, regions)
    return listed(restored(quotes.find(copy, regions, people=False, with_statements=True).statements, copy))


def _region(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _in_title_case(written: str) -> str:
    return " ".join(word.capitalize() for word in written.split(" "))  # "16th" has no other capital


def _text(what: str, text: object) -> str:
    if not isinstance(text, str):
        raise _no_text(what, text)
    return text


def _no_text(what: str, text: object) -> ArgumentTypeError:
    advice = '; decode it first, as in data.decode("utf-8")' if isinstance(text, bytes | bytearray) else ""
    return ArgumentTypeError(f"{what}: wanted a str, got {type(text).__name__}{advice}")


def _bool(what: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise ArgumentTypeError(f"{what}: wanted True or False, got {value!r:.80}")
    return value


def _known(what: str, text: object) -> str | None:
    """A known headline or byline as it would read in the normalized copy; None where there is nothing to look for."""
    if text is not None and not isinstance(text, str):
        raise ArgumentTypeError(f"{what}: wanted a str or None, got {type(text).__name__}")
    return fold(normalized(text).text) or None if text else None


def _day(what: str, day: object) -> date | None:
    if day is not None and not isinstance(day, date):
        raise ArgumentTypeError(
            f"{what}: wanted a date, a datetime or None, got {day!r:.80}; date.fromisoformat reads '2020-07-24'"
        )
    return day


_DEFAULT = Parser()
