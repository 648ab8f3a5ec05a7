"""Marks: pairing, paragraphs, repair. A row: the text, then each quote as `words|type`."""

from __future__ import annotations

import pytest

from quotes.reading import read


def with_types(text: str) -> list[str]:
    """The words of each quote, and the first letter of its type."""
    return [f"{quote.text}|{quote.type.value[0]}" for quote in read(text).quotes]


ACROSS_PARAGRAPHS = [
    # open mark repeated, closed once
    ("“We came,” Lee said. “We saw.\n\n“We left.”", ["We came,|D", "We saw.|D", "We left.|D"]),
    ('"We came," Lee said. "We saw.\n\n"We left."', ["We came,|D", "We saw.|D", "We left.|D"]),
    ("``We came,'' Lee said. ``We saw.\n\n``We left.''", ["We came,|D", "We saw.|D", "We left.|D"]),
    (
        "Lee said: “It was late.\n\n“It was dark.\n\n“It was cold.”",
        ["It was late.|D", "It was dark.|D", "It was cold.|D"],
    ),
    ("“It was late.\n\n“It was dark,” Lee said.", ["It was late.|D", "It was dark,|D"]),
    ("«It was late.\n\n«It was dark,» Lee said.", ["It was late.|D", "It was dark,|D"]),
    # opened once, closed in the next paragraph
    ("Lee said: “It was late.\n\nIt was dark.”", ["It was late.|D", "It was dark.|D"]),
    ('Lee said: "It was late.\n\nIt was dark."', ["It was late.|D", "It was dark.|D"]),
    # each closed: two quotes of their own
    ("“It was late,” Lee said.\n\n“It was dark,” he said.", ["It was late,|D", "It was dark,|D"]),
]
UNBALANCED = [
    # the closing mark is lost before the cue
    ("“We came, Lee said. “We saw.”", ["We came,|D", "We saw.|D"]),
    ('"We came, he said. "We saw."', ["We came,|D", "We saw.|D"]),
    ("“We came, said Ann Lee. “We saw,” she added.", ["We came,|D", "We saw,|D"]),
    # the opening mark is lost
    ("We came,” Lee said.", ["We came,|D"]),
    ('We came," Lee said.', ["We came,|D"]),
    ("“We came,” Lee said. We saw,” she added.", ["We came,|D", "We saw,|D"]),
    # the closing mark is lost at the paragraph's end
    ("Lee said: “We came and saw.", ["We came and saw.|D"]),
    ("Lee said: “We came and saw.\n\nHe left.", ["We came and saw.|D"]),
    # marks of two kinds
    ('“We came," Lee said.', ["We came,|D"]),
    ('"We came,” Lee said.', ["We came,|D"]),
    ("“We came,'' Lee said.", ["We came,|D"]),
    ("”We came,” Lee said.", ["We came,|D"]),
    ("“We came,“ Lee said.", ["We came,|D"]),
    # marks that stand for nothing
    ("He left.”", []),
    ("”", []),
    ("“", []),
    ('"', []),
    ("“”", []),
]
SHAPES = [
    ("“We came,” Lee said.", ["We came,|D"]),
    ('"We came," Lee said.', ["We came,|D"]),
    ("``We came,'' Lee said.", ["We came,|D"]),
    ("''We came,'' Lee said.", ["We came,|D"]),
    ("«We came,» Lee said.", ["We came,|D"]),
    ("»We came,« Lee said.", ["We came,|D"]),
    ("„We came,“ Lee said.", ["We came,|D"]),
    ("„We came,” Lee said.", ["We came,|D"]),
    ("&quot;We came,&quot; Lee said.", ["We came,|D"]),
    ("&ldquo;We came,&rdquo; Lee said.", ["We came,|D"]),
    ("&#8220;We came,&#8221; Lee said.", ["We came,|D"]),
    ("&#34;We came,&#34; Lee said.", ["We came,|D"]),
    ("＂We came,＂ Lee said.", ["We came,|D"]),
    ('Lee said:"We came."', ["We came.|D"]),
    ('"We came,"Lee said.', ["We came,|D"]),
    ("Lee said (“We came”) twice.", ["We came|D"]),
    ("Lee said — “We came.”", ["We came.|D"]),
]
SINGLE_MARKS = [
    ("'We came,' he said.", ["We came,|D"]),
    ("‘We came,’ he said.", ["We came,|D"]),
    ("‘We don’t know,’ she said.", ["We don’t know,|D"]),
    ("'We don't know,' she said. 'It's late.'", ["We don't know,|D", "It's late.|D"]),
    ("‘The workers’ rights are gone,’ he said.", ["The workers’ rights are gone,|D"]),
    ("‘We came,’ he said. ‘We saw “the light”.’", ["We came,|D", "We saw “the light”.|D"]),
    ("‘Did you see?’ she asked.", ["Did you see?|D"]),
    # apostrophes alone are no habit
    ("The workers' pay and the miners' pay rose.", []),
    ("It was the summer of '69, wasn't it?", []),
    ("Rock 'n' roll isn't dead.", []),
    ("Lee's and Doe's votes were lost.", []),
]
NESTED = [
    ("“He told me, ‘Go home,’ and I went,” Lee said.", ["He told me, ‘Go home,’ and I went,|D"]),
    ("\"He told me, 'Go home,' and I went,\" Lee said.", ["He told me, 'Go home,' and I went,|D"]),
    ("“You say “no” to me,” Lee said.", ["You say “no” to me,|D"]),
    ("“Read ‘The Long Night’ first,” Lee said.", ["Read ‘The Long Night’ first,|D"]),
    ("“He said ‘no.’”", ["He said ‘no.’|D"]),
]
MEASURES = [
    ("The guard is 6'2\" tall.", []),
    ('A 12" pipe broke under the street.', []),
    ('The 5\'11" guard said: "We came."', ["We came.|D"]),
    ('"The pipe is 12 inches wide," Lee said.', ["The pipe is 12 inches wide,|D"]),
]
MARKUP = [
    ('<p class="x" id="y">Lee said: "We came."</p>', ["We came.|D"]),
    ('<p class="lead">Lee left.</p>', []),
    ('Lee posted <img alt="a dog"> and left.', []),
]
TYPES = [
    ("Lee said the plan was “a disgrace.”", ["a disgrace.|M"]),
    ("Lee said: “A disgrace.”", ["A disgrace.|D"]),
    ("Lee called the plan “a disgrace” and left.", ["a disgrace|M"]),
    ("“We came,” she said, “and saw.”", ["We came,|D", "and saw.|D"]),
    ("Lee asked: “Why?”", ["Why?|D"]),
    ("Lee said she “will not go.”", ["will not go.|M"]),
    ("Lee said that “[w]e will go.”", ["[w]e will go.|M"]),
    ("“No,” Lee said.", ["No,|D"]),
    ("Lee promised “the best deal ever” to all.", ["the best deal ever|M"]),
    ("“We came—” she said, “and saw.”", ["We came—|D", "and saw.|D"]),
    ("“We came,” she said: the plan, “so to speak,” is dead.", ["We came,|D", "so to speak,|M"]),
    ("“We came,” she said. The plan, “a bad one,” failed, she said.", ["We came,|D", "a bad one,|M"]),
    ("She said the plan, “so to speak,” is dead.", ["so to speak,|M"]),
    ("She said, “1,000 came.”", ["1,000 came.|D"]),
    ("She said it was “1,000 too many.”", ["1,000 too many.|M"]),
    ("She said: “We came\n\n“and saw it all.”", ["We came|D", "and saw it all.|D"]),
]


@pytest.mark.parametrize(("text", "want"), ACROSS_PARAGRAPHS)
def test_words_go_on_over_paragraphs(text: str, want: list[str]) -> None:
    assert with_types(text) == want


@pytest.mark.parametrize(("text", "want"), UNBALANCED)
def test_unbalanced_marks_are_repaired_in_their_paragraph(text: str, want: list[str]) -> None:
    assert with_types(text) == want


@pytest.mark.parametrize(("text", "want"), SHAPES)
def test_marks_of_every_shape(text: str, want: list[str]) -> None:
    assert with_types(text) == want


@pytest.mark.parametrize(("text", "want"), SINGLE_MARKS)
def test_single_marks_where_they_are_the_habit(text: str, want: list[str]) -> None:
    assert with_types(text) == want


@pytest.mark.parametrize(("text", "want"), NESTED)
def test_nested_marks_stay_in_the_outer_quote(text: str, want: list[str]) -> None:
    assert with_types(text) == want


@pytest.mark.parametrize(("text", "want"), MEASURES + MARKUP)
def test_feet_inches_and_markup_are_not_marks(text: str, want: list[str]) -> None:
    assert with_types(text) == want


@pytest.mark.parametrize(("text", "want"), TYPES)
def test_direct_and_mixed(text: str, want: list[str]) -> None:
    assert with_types(text) == want


def test_a_quote_points_to_its_next_paragraph() -> None:
    first, second, third = read("Lee said: “It was late.\n\n“It was dark.\n\n“It was cold.”").quotes
    assert (first.continued_by, second.continued_by, third.continued_by) == (second, third, None)
    assert {quote.speaker.name for quote in (first, second, third) if quote.speaker} == {"Lee"}


def test_quotes_that_are_closed_do_not_go_on() -> None:
    quotes = read("“It was late,” Lee said.\n\n“It was dark,” he said.").quotes
    assert [quote.continued_by for quote in quotes] == [None, None]


def test_a_chain_is_cut_after_fifty_paragraphs() -> None:
    quotes = read("\n\n".join(f"“It was day {day}." for day in range(200))).quotes
    assert len(quotes) == 200
    longest = 0
    for quote in quotes:
        length, at = 1, quote
        while at.continued_by is not None:
            length, at = length + 1, at.continued_by
        longest = max(longest, length)
    assert longest <= 50


def test_spans_cover_the_marks_and_nothing_else() -> None:
    text = "Lee said: “We\ncame.” He left."
    (quote,) = read(text).quotes
    assert (quote.span.of(text), quote.text) == ("“We\ncame.”", "We came.")


@pytest.mark.parametrize(
    "text",
    ["“" * 3000, '"' * 3001, "”" * 3000, "'a " * 3000, "“a ” " * 1500, "said he " * 3000, "Ann Lee " * 3000,
     "“We came, he said. " * 800, "&quot;" * 2000, "<a \"b\">" * 2000, "Lee (" * 2000 + "said “b”"],
)  # fmt: skip
def test_hostile_texts_are_read(text: str) -> None:
    assert all(0 <= quote.span.start < quote.span.end <= len(text) for quote in read(text).quotes)
