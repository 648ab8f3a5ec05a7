"""to_dict, from_dict and the JSON Schema: an exact round trip, and errors that name the field."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from importlib.resources import files
from typing import Any, cast

import attrs
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import (
    Article,
    Byline,
    Cue,
    Dateline,
    DateReference,
    Heading,
    Headline,
    NewsparseError,
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
from newsparse.errors import ArgumentTypeError, ArgumentValueError
from newsparse.export import from_dict, from_json, json_schema, to_dict, to_json
from newsparse.export.reading import LONGEST_CHAIN, read
from newsparse.model import fold
from newsparse.shapes import Json, article_shape
from strategies import texts

words = st.text(max_size=12)
word_lists = st.lists(words, max_size=3).map(tuple)
# ISO 8601 has whole minutes; what is finer Python 3.10 does not read.
minutes = st.integers(-23 * 60, 23 * 60).map(lambda count: timezone(timedelta(minutes=count)))
zones = st.one_of(st.none(), minutes)
moments = st.one_of(st.none(), st.dates(), st.datetimes(timezones=zones))
open_values = ("XXXX-WXX-2", "P3W", "PXD", "196", "TMO", "PAST_REF")
rules = st.sampled_from(
    ["FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TU", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=YEARLY;INTERVAL=2"]
)


@st.composite
def bounds(draw: st.DrawFn) -> tuple[date | None, date | None]:
    """A start and an end in order, of one kind; either may be unknown."""
    zone = draw(zones)
    first, last = sorted(draw(st.tuples(*[st.datetimes(timezones=st.just(zone))] * 2)))
    known = (first, last) if draw(st.booleans()) else (first.date(), last.date())
    return draw(st.sampled_from([(known[0], known[1]), (None, None), (known[0], None), (None, known[1])]))


def values(start: date | None, end: date | None) -> st.SearchStrategy[str]:
    """Values that a start and an end fit: one that states no day, or their day where they have one."""
    days = {str(day)[:10] for day in (start, end) if day is not None} or {"2020-07-24", "2020-07-24T15:00"}
    known = start is not None and end is not None and len(days) > 1
    return st.sampled_from([*open_values, *(() if known else sorted(days))])


class Parts:
    """Strategies for parts of an article whose spans lie in a source, and whose texts are what it has there."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.spans = st.tuples(*[st.integers(0, len(source))] * 2).map(sorted).map(lambda ends: Span(*ends))

    def sliced(self, cls: type[Any], *more: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        """Objects of a class: a span, its text, and more fields."""
        return st.tuples(self.spans, *more).map(
            lambda drawn: cls(drawn[0], fold(drawn[0].of(self.source)), *drawn[1:])
        )

    def extended(self, cls: type[Any], *more: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        """Objects whose last field is an extent, which begins or ends beyond the span."""
        return st.tuples(self.sliced(cls, *more), st.booleans()).map(
            lambda drawn: attrs.evolve(drawn[0], extent=Span(0, drawn[0].span.end)) if drawn[1] else drawn[0]
        )

    def sections(self) -> st.SearchStrategy[tuple[Section, ...]]:
        paragraphs = st.lists(self.sliced(Paragraph, st.sampled_from(ParagraphRole)), max_size=3).map(tuple)
        headings = st.none() | self.extended(Heading, words)
        return st.lists(st.builds(Section, headings, paragraphs, st.integers(1, 6)), max_size=3).map(tuple)

    @property
    def speakers(self) -> st.SearchStrategy[Speaker]:
        return self.sliced(Speaker, st.none() | words)


@st.composite
def linked_quotes(draw: st.DrawFn, parts: Parts) -> tuple[Quote, ...]:
    """Quotes with spans of their own, each of which may go on in one made before it, in any order."""
    made: list[Quote] = []
    for span in draw(st.lists(parts.spans, max_size=5, unique=True)):
        goes_on = draw(st.none() | st.sampled_from(made)) if made else None
        text = fold(Span(min(span.start + 1, span.end), span.end).of(parts.source))  # as without a mark
        speaker, cue = draw(st.none() | parts.speakers), draw(st.none() | parts.sliced(Cue))
        made.append(Quote(span, text, draw(st.sampled_from(QuoteType)), speaker, cue, goes_on))
    return tuple(draw(st.permutations(made)))


@st.composite
def linked_dates(draw: st.DrawFn, parts: Parts) -> tuple[DateReference, ...]:
    made: list[DateReference] = []
    for span in draw(st.lists(parts.spans, max_size=5, unique=True)):
        start, end = draw(bounds())
        rule = draw(st.none() | rules)
        made.append(
            DateReference(
                span,
                fold(span.of(parts.source)),
                draw(st.sampled_from(TimexType)),
                draw(values(start, end)),
                draw(st.none() | st.sampled_from(TimexMod)),
                start,
                end,
                draw(st.none() | st.sampled_from(made)) if made else None,
                *draw(st.tuples(*[st.none() | words] * 3)),
                f"DTSTART:20200728T000000\nRRULE:{rule}" if rule else None,
            )
        )
    return tuple(draw(st.permutations(made)))


@st.composite
def any_articles(draw: st.DrawFn) -> Article:
    parts = Parts(draw(st.text(max_size=30)))
    people = st.builds(Person, words, st.lists(parts.spans).map(tuple), word_lists)
    datelines = parts.extended(Dateline, word_lists, st.none() | st.dates(), st.none() | words)
    return Article(
        parts.source,
        headline=draw(st.none() | parts.extended(Headline, st.none() | words)),
        byline=draw(st.none() | parts.sliced(Byline, word_lists)),
        dateline=draw(st.none() | datelines),
        sections=draw(parts.sections()),
        notes=tuple(draw(st.lists(parts.sliced(Note, st.sampled_from(NoteRole)), max_size=3))),
        quotes=draw(linked_quotes(parts)),
        dates=draw(linked_dates(parts)),
        people=tuple(draw(st.lists(people, max_size=3))),
        published=draw(moments),
    )


articles = any_articles()


@given(texts, moments)
def test_the_round_trip_of_what_is_parsed_is_exact(text: str, published: date | None) -> None:
    article = newsparse.parse(text, published=published)
    assert from_dict(to_dict(article)) == article
    assert from_json(to_json(article)) == article
    assert valid(to_dict(article))


def valid(data: object) -> bool:
    """What jsonschema says, a validator that is not ours."""
    return bool(jsonschema.Draft202012Validator(json_schema()).is_valid(data))


@given(articles)
def test_the_round_trip_of_any_article_is_exact(article: Article) -> None:
    plain = to_dict(article)
    assert list(plain) == [field.name for field in attrs.fields(Article)]
    assert json.loads(json.dumps(plain)) == plain
    assert valid(plain)
    assert from_json(to_json(article, indent=2)) == article
    again = from_dict(plain)
    assert again == article
    for quote in again.quotes:
        assert quote.continued_by is None or any(quote.continued_by is other for other in again.quotes)
    for found in again.dates:
        assert found.until is None or any(found.until is other for other in again.dates)


def test_a_lone_surrogate_survives() -> None:
    article = newsparse.parse("Talks \ud83d go on")
    assert from_json(to_json(article)) == article


def test_json_in_bytes_is_read(example_text: str) -> None:
    article = newsparse.parse(example_text)
    assert from_json(to_json(article).encode()) == article


def test_a_time_with_z_is_read_as_utc() -> None:
    plain = {**to_dict(newsparse.parse("Talks go on")), "published": "2020-07-24T10:30:00Z"}
    assert from_dict(plain).published == datetime(2020, 7, 24, 10, 30, tzinfo=timezone.utc)


def chain_of(count: int) -> dict[str, Json]:
    """The dict form of an article whose quotes go on in one another."""
    quote: dict[str, Json] = {"text": "w", "type": "DIRECT", "speaker": None, "cue": None}
    places: list[dict[str, Json]] = [{"start": number, "end": number + 1} for number in range(count)]
    chain: list[Json] = [
        {"span": place, **quote, "continued_by": after}
        for place, after in zip(places, [*places[1:], None], strict=True)
    ]
    return {**to_dict(newsparse.parse("w" * count)), "quotes": chain}


def test_the_longest_chain_of_links_is_read_compared_hashed_copied_and_pickled() -> None:
    read = from_dict(chain_of(LONGEST_CHAIN))
    assert read.quotes[0].continued_by is read.quotes[1]
    assert read.quotes[-2].continued_by is read.quotes[-1]
    for twin in (from_dict(to_dict(read)), copy.deepcopy(read), pickle.loads(pickle.dumps(read))):
        assert twin == read
        assert hash(twin) == hash(read)


@pytest.mark.parametrize("count", [LONGEST_CHAIN + 1, 10_000])
def test_a_longer_chain_is_refused_and_not_by_recursion(count: int) -> None:
    with pytest.raises(ArgumentValueError, match=r"quotes\[0\].continued_by: leads over more than 100 others"):
        from_dict(chain_of(count))


def test_a_link_out_of_the_article_is_refused() -> None:
    outside = DateReference(Span(8, 12), "2018", TimexType.DATE, "2018")
    inside = DateReference(Span(0, 4), "2015", TimexType.DATE, "2015", until=outside)
    with pytest.raises(ArgumentValueError, match=r"dates\[0\]\.until: leads to Span\(8, 12\), which is not in dates"):
        to_dict(Article("2015 to 2018", dates=(inside,)))


def test_a_link_to_the_second_of_two_with_the_same_span_is_refused() -> None:
    first = Quote(Span(9, 12), "one", QuoteType.DIRECT)
    second = Quote(Span(9, 12), "two", QuoteType.MIXED)
    opener = Quote(Span(0, 4), "so", QuoteType.DIRECT, continued_by=second)
    with pytest.raises(ArgumentValueError, match=r"quotes\[0\]\.continued_by: leads to Span\(9, 12\)"):
        to_dict(Article("", quotes=(opener, first, second)))


FULL = Article(
    "“We,” she said",
    headline=Headline(Span(0, 5), "“We,”"),
    byline=Byline(Span(6, 9), "she", ("Jane Doe",)),
    dateline=Dateline(Span(6, 9), "she", ("Oslo",), date(2020, 7, 24), extent=Span(6, 14)),
    sections=(Section(Heading(Span(10, 14), "said"), (Paragraph(Span(0, 14), "“We,” she said"),)),),
    notes=(Note(Span(1, 3), "We", NoteRole.SLUG),),
    quotes=(Quote(Span(0, 5), "We,", QuoteType.DIRECT, Speaker(Span(6, 9), "she"), Cue(Span(10, 14), "said")),),
    dates=(DateReference(Span(6, 9), "she", TimexType.DATE, "2020", TimexMod.START, date(2020, 1, 1)),),
    people=(Person("Jane Doe", (Span(0, 1),), ("minister",)),),
    published=datetime(2020, 7, 24, 12),
)


def changed(path: str, value: object) -> dict[str, object]:
    """The dict form of FULL with another value at a path, as `quotes.0.span`; KeyError is none at all."""
    plain: dict[str, object] = copy.deepcopy({**to_dict(FULL)})
    at = cast("object", plain)
    *steps, last = path.split(".")
    for step in steps:
        at = cast("list[object]", at)[int(step)] if isinstance(at, list) else cast("dict[str, object]", at)[step]
    if value is KeyError:
        del cast("dict[str, object]", at)[last]
    elif last.isdigit():
        cast("list[object]", at)[int(last)] = value
    else:
        cast("dict[str, object]", at)[last] = value
    return plain


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("headline", None),
        ("headline.kicker", None),
        ("headline.extent", Span(0, 5)),
        ("dateline.extent", Span(6, 9)),
        ("sections", ()),
        ("sections.0.level", 1),
        ("sections.0.paragraphs.0.role", ParagraphRole.PROSE),
        ("quotes", ()),
        ("quotes.0.continued_by", None),
        ("statements", ()),
        ("dates.0.until", None),
        ("dates.0.mod", None),
        ("people.0.titles", ()),
        ("published", None),
    ],
)
def test_a_field_that_older_data_has_not_gets_its_default(path: str, value: object) -> None:
    found: Any = from_dict(changed(path, KeyError))
    for step in path.split("."):
        found = found[int(step)] if step.isdigit() else getattr(found, step)
    assert found == value


def test_quotes_that_lead_nowhere_need_no_link() -> None:
    """As those of data that was written before there were links."""
    article = Article("“We,” “he”", quotes=(Quote(Span(0, 5), "We,", QuoteType.DIRECT),))
    plain = to_dict(article)
    for quote in plain["quotes"]:
        del quote["continued_by"]  # type: ignore[misc]
    assert from_dict(plain) == article


@pytest.mark.parametrize(
    ("path", "value", "complaint"),
    [
        ("source", KeyError, "source: missing field of Article"),
        ("quotes.0.speaker.span", KeyError, "quotes[0].speaker.span: missing field of Speaker"),
        ("quotes.0.speaker.span.end", KeyError, "quotes[0].speaker.span.end: missing field of Span"),
        ("sections.0.heading.text", KeyError, "sections[0].heading.text: missing field of Heading"),
        ("lead", "x", "lead: unknown field, Article has source, headline, byline"),
        ("notes.0.roles", "slug", "notes[0].roles: unknown field, Note has span, text, role"),
        ("notes.0.role", "slugs", "notes[0].role: 'slugs' is not one of 'slug', 'keyword line'"),
        ("quotes.0.type", "direct", "quotes[0].type: 'direct' is not one of 'DIRECT', 'MIXED'"),
        ("dates.0.start", "24.7.2020", "dates[0].start: '24.7.2020' is not an ISO 8601 date or time"),
        ("dates.0.end", "2020-02-31", "dates[0].end: '2020-02-31' is not an ISO 8601 date or time"),
        ("dateline.date", "2020-07-24T10:00:00", "dateline.date: '2020-07-24T10:00:00' is not an ISO 8601 date"),
        ("published", "2020-07-24T25:00:00", "published: '2020-07-24T25:00:00' is not an ISO 8601 date or time"),
        ("headline.span", {"start": 4, "end": 2}, "headline.span: Span(4, 2): wanted 0 <= start <= end"),
        ("people.0.mentions.0", {"start": -4, "end": 2}, "people[0].mentions[0]: Span(-4, 2): wanted"),
        ("dates.0.until", {"start": 3, "end": 9}, "dates[0].until: Span(3, 9) is the span of none in dates"),
        ("dates.0.until", {"start": 6, "end": 9}, "dates[0].until: leads back to itself"),
        ("quotes.0.continued_by", {"start": 0, "end": 5}, "quotes[0].continued_by: leads back to itself"),
        ("sections.0.level", 0, "sections[0]: level: 0 is not a level"),
        ("dates.0.value", "banana", "dates[0]: value: 'banana' is not a TIMEX3 value"),
        ("dates.0.end", "2019-12-31", "dates[0]: end: 2019-12-31 lies before start, 2020-01-01"),
        ("dates.0.recurrence", "weekly", "dates[0]: recurrence: 'weekly' is not a DTSTART and an RRULE"),
        (
            "dates.0.recurrence",
            "DTSTART:20201340T000000\nRRULE:FREQ=DAILY",
            "dates[0]: recurrence: 'DTSTART:20201340T000000\\nRRULE:FREQ=DAILY' can't be read",
        ),
        ("dates.0.span", {"start": 14, "end": 15}, "dates[0].span: Span(14, 15) ends after the source, which has 14"),
        ("dates.0.text", "Monday", "dates[0].text: 'Monday' is not what the source has at Span(6, 9), 'she'"),
        ("dates.0.value", "2021", "dates[0].start: 2020-01-01 is not in the value, '2021'"),
        ("dates.0.end", "2021-06-30", "dates[0].end: 2021-06-30 is not in the value, '2020'"),
        ("headline.span.end", 99, "headline.span: Span(0, 99) ends after the source"),
        ("headline.extent.end", 99, "headline.extent: Span(0, 99) ends after the source"),
        ("headline.extent.end", 4, "headline.extent: Span(0, 4) does not contain the span, Span(0, 5)"),
        ("headline.text", "We", "headline.text: 'We' is not what the source has at Span(0, 5)"),
        ("dateline.extent.start", 7, "dateline.extent: Span(7, 14) does not contain the span, Span(6, 9)"),
        ("dateline.text", "She", "dateline.text: 'She' is not"),
        ("byline.text", "", "byline.text: '' is not what the source has at Span(6, 9), 'she'"),
        ("sections.0.heading.text", "sad", "sections[0].heading.text: 'sad' is not"),
        ("sections.0.paragraphs.0.text", "We", "sections[0].paragraphs[0].text: 'We' is not"),
        ("notes.0.span.start", 0, "notes[0].text: 'We' is not what the source has at Span(0, 3), '“We'"),
        ("quotes.0.text", "He,", "quotes[0].text: 'He,' is not what the source has at Span(0, 5), '“We,”'"),
        ("quotes.0.speaker.text", "he", "quotes[0].speaker.text: 'he' is not"),
        ("quotes.0.cue.span.end", 15, "quotes[0].cue.span: Span(10, 15) ends after the source"),
        ("people.0.mentions.0.end", 15, "people[0].mentions[0]: Span(0, 15) ends after the source"),
    ],
)
def test_what_cannot_be_meant_is_named_by_its_path(path: str, value: object, complaint: str) -> None:
    with pytest.raises(ArgumentValueError) as caught:
        from_dict(changed(path, value))
    assert str(caught.value).startswith(complaint)


@pytest.mark.parametrize(
    ("path", "value", "complaint"),
    [
        ("source", None, "source: wanted str, got NoneType None"),
        ("source", b"x", "source: wanted str, got bytes b'x'"),
        ("quotes", None, "quotes: wanted list, got NoneType None"),
        ("quotes", {}, "quotes: wanted list, got dict {}"),
        ("quotes", "abc", "quotes: wanted list, got str 'abc'"),
        ("quotes.0", [], "quotes[0]: wanted a dict of the fields of Quote, got list []"),
        ("quotes.0.speaker.span", 7, "quotes[0].speaker.span: wanted a dict of the fields of Span, got int 7"),
        ("quotes.0.speaker.span.start", "0", "quotes[0].speaker.span.start: wanted int, got str '0'"),
        ("quotes.0.span.start", True, "quotes[0].span.start: wanted int, got bool True"),
        ("quotes.0.span.start", 1.0, "quotes[0].span.start: wanted int, got float 1.0"),
        ("sections.0.level", None, "sections[0].level: wanted int, got NoneType None"),
        ("sections.0.paragraphs.0.text", 3, "sections[0].paragraphs[0].text: wanted str, got int 3"),
        ("dateline.places.0", None, "dateline.places[0]: wanted str, got NoneType None"),
        ("dates.0.mod", 3, "dates[0].mod: wanted str, got int 3"),
        ("dates.0.start", 2020, "dates[0].start: wanted str, got int 2020"),
        ("people.0.titles", "minister", "people[0].titles: wanted list, got str 'minister'"),
        ("published", ["x" * 99], "published: wanted str, got list ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx..."),
    ],
)
def test_a_value_of_another_type_is_named_by_its_path(path: str, value: object, complaint: str) -> None:
    with pytest.raises(ArgumentTypeError) as caught:
        from_dict(changed(path, value))
    assert str(caught.value) == complaint


@pytest.mark.parametrize("data", [None, [], "{}", 3, Article("x")])
def test_what_is_not_a_dict_is_not_an_article(data: object) -> None:
    with pytest.raises(ArgumentTypeError, match="article: wanted a dict of the fields of Article"):
        from_dict(data)


def test_a_key_that_is_not_a_str_is_an_unknown_field() -> None:
    with pytest.raises(ArgumentValueError, match="3: unknown field"):
        from_dict(cast("dict[object, object]", {}) | {**to_dict(FULL)} | {3: "x"})


def test_links_in_a_ring_are_refused() -> None:
    plain = to_dict(
        Article("xxx", dates=tuple(DateReference(Span(n, n + 1), "x", TimexType.DATE, "XXXX") for n in range(3)))
    )
    found = cast("list[dict[str, object]]", plain["dates"])
    for number in range(3):
        found[number]["until"] = found[(number + 1) % 3]["span"]
    with pytest.raises(ArgumentValueError, match=r"dates\[0\]\.until: leads back to itself"):
        from_dict(plain)


@pytest.mark.parametrize(
    "text", ["", "{", "[1, 2", "{'source': 1}", "[" * 100_000, b"\xff\xfe\xfd", "NaN", "3", '{"headline": null}']
)
def test_json_that_is_not_an_article_is_an_error_of_ours(text: str | bytes) -> None:
    with pytest.raises(NewsparseError):
        from_json(text)


def test_json_as_something_else_than_text_is_refused() -> None:
    with pytest.raises(ArgumentTypeError, match="from_json wants str or bytes, not list"):
        from_json(cast("str", []))


def test_the_shipped_schema_is_the_generated_one() -> None:
    shipped = files("newsparse.export").joinpath("article.schema.json").read_text(encoding="utf-8")
    assert shipped == json.dumps(json_schema(), indent=2) + "\n", "write it anew as docs/export.md tells"


def leaves(data: object, path: str = "") -> Iterator[str]:
    """The paths of everything in a dict form."""
    if path:
        yield path
    items: object = enumerate(cast("list[object]", data)) if isinstance(data, list) else ()
    if isinstance(data, dict):
        items = cast("dict[str, object]", data).items()
    for key, value in cast("Iterator[tuple[object, object]]", items):
        yield from leaves(value, f"{path}.{key}" if path else str(key))


class TestSchema:
    """jsonschema says the same as our reader."""

    def test_is_itself_valid(self) -> None:
        jsonschema.Draft202012Validator.check_schema(json_schema())

    @pytest.mark.parametrize("value", [KeyError, 3.5, [None], {"start": 0}, "\n", None, True])
    def test_refuses_and_takes_what_the_reader_does(self, value: object) -> None:
        for path in leaves(to_dict(FULL)):
            if value is KeyError and path.rpartition(".")[2].isdigit():
                continue
            data = changed(path, value)
            try:
                read(data, article_shape(), "")  # as from_dict does, before it looks into the source
            except NewsparseError:
                assert not valid(data), path
            else:
                assert valid(data), path

    @pytest.mark.parametrize("path", ["lead", "quotes.0.who", "dates.0.span.length", "people.0.names"])
    def test_refuses_unknown_fields(self, path: str) -> None:
        assert not valid(changed(path, "x"))
