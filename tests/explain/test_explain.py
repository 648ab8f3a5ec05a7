"""Why a quote has its speaker and a date its value: the rule, the filter, the name and what was counted from."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Parser, explain
from newsparse.dates.cues import Direction
from newsparse.dates.explain import LOOKS
from newsparse.english.dates.grammar import RULES as RULES_OF_DATES
from newsparse.explain import DateExplanation, QuoteExplanation
from newsparse.quotes import filters
from newsparse.quotes.explain import REASONS
from newsparse.quotes.rules import RULES
from promises.made import stories
from strategies import articles

FRIDAY = date(2020, 7, 24)
FILTERS = {"NICKNAME", "TERM", "WORK", "NO_SPEAKER", "SCARE"}
EXAMPLES = [(rule.name, example) for rule in RULES for example in rule.examples]


def quotes_of(text: str) -> tuple[QuoteExplanation, ...]:
    return explain.explain(text).quotes


def dates_of(text: str, published: date | None = FRIDAY) -> tuple[DateExplanation, ...]:
    return explain.explain(text, published=published).dates


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_the_rule_of_an_example_is_among_the_candidates(rule: str, example: str) -> None:
    found = quotes_of(example.replace("[", "").replace("]", ""))
    speaker = example[example.index("[") + 1 : example.index("]")]
    assert rule in {one.rule for quote in found for one in quote.candidates}
    assert {quote.candidates[0].speaker.text for quote in found if quote.candidates[0].speaker} == {speaker}


@pytest.mark.parametrize(
    ("text", "chosen", "others"),
    [
        (
            "Ann Lee agreed with what Bob Doe called “a very bad joke.”",
            ("preceding", "Bob Doe", "called"),
            {("preceding", "Ann Lee", "agreed")},
        ),
        (
            "Officials warned of floods and Ann Lee said it was “very bad.”",
            ("preceding", "Ann Lee", "said"),
            {("preceding", "Officials", "warned")},
        ),
        ("Ann Lee did not say it was “a very bad joke.”", ("preceding", None, None), set()),
    ],
)
def test_the_runners_up_follow_what_was_chosen(
    text: str, chosen: tuple[str, str | None, str | None], others: set[tuple[str, str, str]]
) -> None:
    [found] = quotes_of(text)
    read = [
        (one.rule, one.speaker.text if one.speaker else None, one.cue.text if one.cue else None)
        for one in found.candidates
    ]
    assert read[0] == chosen
    assert others <= set(read[1:])
    weights = [one.weight for one in found.candidates]
    assert weights == sorted(weights, reverse=True)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“We came,” Ann Lee said.", "its own sentence"),
        ("Ann Lee was not pleased and said so. “We came late to the game.”", "the sentence before it"),
        ("“We came,” Ann Lee said. “We saw it all.”", "another quote of its paragraph"),
        ("“We saw it all. We came,” Ann Lee said.", "its own sentence"),
        ("Ann Lee was not pleased and said so.\n\n“We came late to the game.”", "the paragraph before it"),
        ("“We came late to the game.”\n- Bo Carr, Elmswell", "the line below it"),
        ("WALLACE: We met.\n\nREYES: Who met?\n\nWALLACE: We did.", "the label of its turn"),
        ("“Nobody wants this.”", "nowhere"),
    ],
)
def test_where_the_speaker_was_read(text: str, source: str) -> None:
    assert quotes_of(text)[-1].source.value == source


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("John “Red” Lee left on Monday.", "nickname"),
        ("The so-called “golden hour” is over.", "term"),
        ("She saw the film “Long Night” on Monday.", "work"),
        ("The old song “Long Night Over Utica” was on the radio again.", "work"),
        ("The rain and a “Very Bad Joke” came.", "work"),
        ("Rain and a “very bad joke” came.", "words without a speaker"),
        ("The talks were “on and off” for days.", "scare quotes"),
    ],
)
def test_the_filter_that_refuses_words_is_given_with_its_reason(text: str, refused: str) -> None:
    [found] = quotes_of(text)
    assert (found.quote, found.refused) == (None, refused)
    assert found.reason == REASONS[refused]
    assert newsparse.parse(text).quotes == ()


def test_a_quote_that_goes_on_has_the_speaker_of_its_chain() -> None:
    found = quotes_of("“We came.\n\n“We saw it all,” Ann Lee said.")
    assert [one.source.name for one in found] == ["CHAIN", "SENTENCE"]


def test_every_filter_has_a_reason() -> None:
    names = {value for name, value in vars(filters).items() if name in FILTERS}
    assert len(names) == len(FILTERS)
    assert names <= set(REASONS)


@pytest.mark.parametrize(
    ("text", "source", "named", "nearest"),
    [
        ("“We came,” Ann Lee said.", "NAME", "Ann Lee", "Ann Lee"),
        ("Ann Lee left.\n\n“We came,” Lee said.", "SHORT", "Ann Lee", "Lee"),
        ("Ann Lee left.\n\n“We came,” she said.", "PRONOUN", "Ann Lee", "Ann Lee"),
        ("The mayor, Ann Lee, left.\n\n“We came,” the mayor said.", "DESCRIPTION", "Ann Lee", "Ann Lee"),
        ("“We came,” she said.", "NO_ANTECEDENT", None, None),
        ("“We came,” officials said.", "NO_NAME", None, None),
    ],
)
def test_how_the_mention_leads_to_the_name(text: str, source: str, named: str | None, nearest: str | None) -> None:
    found = explain.explain(text)
    name = found.name_of(found.article.quotes[0])
    assert name is not None
    assert name.source.name == source
    assert (name.named and name.named.of(text), name.nearest and name.nearest.of(text)) == (named, nearest)


def test_a_pronoun_shows_who_else_was_named() -> None:
    found = explain.explain("Ann Lee met Bob Doe, a cook, and Nell Roe, a clerk.\n\n“We came,” he said.")
    name = found.name_of(found.article.quotes[0])
    assert name is not None
    assert set(name.others) == {"Ann Lee", "Nell Roe"}


@pytest.mark.parametrize(
    ("text", "rule", "counted", "base", "direction", "cue"),
    [
        ("They met on Tuesday.", "weekday", "REFERENCE", "2020-07-24", Direction.BACK, "met"),
        ("They will meet on Tuesday.", "weekday", "REFERENCE", "2020-07-24", Direction.WILL_BE, "will"),
        ("They have waited since May.", "month alone", "REFERENCE", "2020-07-24", Direction.SURELY_BACK, "since"),
        ("It is due by May 3.", "day in month", "REFERENCE", "2020-07-24", Direction.SURELY_AHEAD, "by"),
        ("A vote on May 3.", "day in month", "REFERENCE", "2020-07-24", Direction.UNKNOWN, None),
        ("They met on May 3, 2019.", "day in month", "WORDS", None, None, None),
        ("It took three weeks.", "length", "WORDS", None, None, None),
    ],
)
def test_a_date_says_its_rule_and_what_it_was_counted_from(
    text: str, rule: str, counted: str, base: str | None, direction: Direction | None, cue: str | None
) -> None:
    [found] = dates_of(text)
    assert (found.rule, found.counted_from.name, found.base) == (rule, counted, base)
    assert found.direction == (None if direction is None else LOOKS[direction])
    assert (found.cue and found.cue.text) == cue
    assert found.cue is None or found.cue.span.of(text) == cue


def test_the_word_is_shown_where_it_stands_far_down_a_paragraph() -> None:
    text = "The hall stands by the lake at the foot of the hill. " * 9 + "They met on Tuesday."
    [found] = dates_of(text)
    assert found.cue is not None
    assert (found.cue.text, found.cue.span.of(text), found.cue.span.start) == ("met", "met", text.rindex("met"))


def test_every_direction_has_words() -> None:
    assert set(LOOKS) == set(Direction)


def test_the_story_and_the_text_have_times_of_their_own() -> None:
    [year, month] = dates_of("He was arrested in 2015. He was released in October.")
    assert (month.counted_from.name, month.base) == ("STORY", "2015")
    [_, later] = dates_of("They met on June 3, 2020. They left two days later.")
    assert (later.counted_from.name, later.base) == ("TEXT", "2020-06-03")
    assert year.counted_from.name == "WORDS"


def test_without_a_reference_day_nothing_can_be_counted() -> None:
    [found] = dates_of("They met on Tuesday.", published=None)
    assert (found.counted_from.name, found.base) == ("UNKNOWN", None)
    assert found.reference is not None
    assert found.reference.value == "XXXX-WXX-2"


def test_a_range_that_runs_backward_is_moved() -> None:
    found = dates_of("The fair is open Monday to Friday.")
    assert [one.is_moved for one in found] == [False, False]
    found = dates_of("The fair was open from Monday to Thursday.", published=date(2020, 7, 22))
    assert [one.is_moved for one in found] == [False, True]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The Sunday Tribune had it.", "it looks like a time and is not one"),
        ("They met on February 30, 2020.", "the calendar has no such time"),
    ],
)
def test_what_only_looks_like_a_date_says_so(text: str, reason: str) -> None:
    found = dates_of(text)
    assert [one.reason for one in found if one.reference is None] == [reason]


def test_a_rule_is_shown_with_its_place_and_its_pattern() -> None:
    [found] = dates_of("They met on Tuesday.")
    assert found.module.startswith("newsparse.english.dates.days, line ")
    assert (found.pattern, found.meaning) in {(one.pattern, "Weekday(weekday=2)") for one in RULES_OF_DATES}


MADE = list(stories(8, seed=5))


def answers(text: str, parser: Parser | None = None) -> None:
    """What is explained is what is found, and every quote and date that is found is explained."""
    found = explain.explain(text, published=FRIDAY, parser=parser)
    article = (parser or Parser()).parse(text, published=FRIDAY)
    assert found.article == article
    assert [one.quote for one in found.quotes if one.quote is not None] == sorted(article.quotes, key=_start)
    assert [one.reference for one in found.dates if one.reference is not None] == list(article.dates)
    for one in found.quotes:
        assert (one.quote is None) == (one.refused is not None)
        if one.quote is not None and one.source.name in ("SENTENCE", "SENTENCE_BEFORE", "OTHER_QUOTE"):
            chosen = one.candidates[0]
            speaker = one.quote.speaker
            assert (chosen.speaker and chosen.speaker.span) == (speaker and speaker.span)
            assert chosen.cue == one.quote.cue
    json.dumps(found.to_dict())


def _start(quote: newsparse.Quote) -> int:
    return quote.span.start


@pytest.mark.parametrize("text", MADE)
def test_the_explained_answers_are_those_that_are_given(text: str) -> None:
    answers(text)


@given(articles())
def test_the_explained_answers_are_those_that_are_given_for_any_text(text: str) -> None:
    answers(text)


@given(st.text())
def test_every_text_is_explained(text: str) -> None:
    answers(text)


def test_parsing_loads_nothing_of_it() -> None:
    code = "import sys, newsparse; newsparse.parse('“We,” he said on Monday.'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert {one for one in loaded if one.startswith("newsparse.") and "explain" in one} == set()


def test_another_parser_can_be_explained() -> None:
    [found] = explain.explain("It began on 03/04/2020.", parser=Parser(dayfirst=True)).dates
    assert found.reference is not None
    assert found.reference.value == "2020-04-03"
