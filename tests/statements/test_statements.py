"""Statements: what a text attributes to somebody, how far it goes, and what is nobody's.

A row is a text and what is found in it: speaker, cue and content, the parts of a content with a bar between.
"""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Parser, StatementType, find_statements

Found = tuple[str | None, str | None, str]

# X says (that) S
CLAUSES: list[tuple[str, list[Found]]] = [
    ("Ann Lee said that the talks had failed.", [("Ann Lee", "said", "that the talks had failed")]),
    ("Ann Lee said the talks had failed.", [("Ann Lee", "said", "the talks had failed")]),
    ("The mayor said there should be a ban on boats.", [("The mayor", "said", "there should be a ban on boats")]),
    ("The minister said on Tuesday that he would stay.", [("The minister", "said", "that he would stay")]),
    ("The minister said in a statement that he would stay.", [("The minister", "said", "that he would stay")]),
    ("The bank told its clients that rates would rise.", [("The bank", "told", "that rates would rise")]),
    ("Bo Doe, a cook, has denied that it was his idea.", [("Bo Doe, a cook", "denied", "that it was his idea")]),
    ("The new poll shows Lee has fallen to 27 percent.", [("The new poll", "shows", "Lee has fallen to 27 percent")]),
    ("She asked whether the bridge was safe.", [("She", "asked", "whether the bridge was safe")]),
    ("Most members agreed they had no choice.", [("Most members", "agreed", "they had no choice")]),
    ("He left early, saying he had been misled.", [("He", "saying", "he had been misled")]),
    (
        "Lee said the plan was dead, but Doe said it would pass.",
        [("Lee", "said", "the plan was dead"), ("Doe", "said", "it would pass")],
    ),
    (
        "While one bank says prices will rise, another says they will fall.",
        [("one bank", "says", "prices will rise"), ("another", "says", "they will fall")],
    ),
    (
        "Lee, who said that the vote was fair, left by a side door.",
        [("who", "said", "that the vote was fair")],
    ),
    ("Lee said the plan was dead and added that nobody wept.", [
        ("Lee", "said", "the plan was dead"),
        ("Lee", "added", "that nobody wept"),
    ]),
    ("Lee said it was dead, according to two aides.", [("two aides", "according to", "Lee said it was dead")]),
]  # fmt: skip

# S, X said: behind and within
BEHIND: list[tuple[str, list[Found]]] = [
    ("The talks had failed, Ann Lee said.", [("Ann Lee", "said", "The talks had failed")]),
    ("The talks had failed, said Ann Lee, the envoy.", [("Ann Lee, the envoy", "said", "The talks had failed")]),
    ("The talks, Ann Lee said on Monday, had failed.", [("Ann Lee", "said", "The talks|had failed")]),
    ("For years, Mr. Lee noted, nobody had asked.", [("Mr. Lee", "noted", "For years|nobody had asked")]),
    ("Prices will fall by May, according to the bank.", [("the bank", "according to", "Prices will fall by May")]),
    ("According to the bank, prices will fall by May.", [("the bank", "According to", "prices will fall by May")]),
    (
        "According to the plan published on Monday, the port will close.",
        [("the plan", "According to", "the port will close")],
    ),
    ("After the vote, Lee said the port would close.", [("Lee", "said", "the port would close")]),
]

# Verbs that report a noun phrase or an infinitive, and nouns of speech.
OTHERS: list[tuple[str, list[Found]]] = [
    ("The union criticized the offer.", [("The union", "criticized", "the offer")]),
    ("The mayor denied the claim and left.", [("The mayor", "denied", "the claim")]),
    ("The envoy called for new talks.", [("The envoy", "called", "new talks")]),
    ("Neighbors complained about the noise, but nobody came.", [("Neighbors", "complained", "the noise")]),
    ("Lee promised to pay.", [("Lee", "promised", "to pay")]),
    ("The board urged Congress to act.", [("The board", "urged", "Congress to act")]),
    ("Doe asked her to stay.", [("Doe", "asked", "her to stay")]),
    (
        "He repeated Lee's claim that the vote was stolen.",
        [("He", "repeated", "Lee's claim that the vote was stolen")],
    ),
]

# With quotation marks in the content.
QUOTED: list[tuple[str, list[Found]]] = [
    ("“We met,” said Ann Lee.", [("Ann Lee", "said", "“We met,”")]),
    ("“We met,” Ann Lee said. “We left.”", [("Ann Lee", "said", "“We met,”|“We left.”")]),
    ("Ann Lee said the plan was “dead on arrival.”", [("Ann Lee", "said", "the plan was “dead on arrival.”")]),
    ("Ann Lee said it was “dead.” He left at noon.", [("Ann Lee", "said", "it was “dead.”")]),
]

# Nothing is said, or it is nobody's.
NOTHING = [
    "Ann Lee did not say that she would run.",
    "The board would not say whether it had met.",
    "Critics could argue that the plan is dead.",
    "The ferry left at noon and came back at six.",
    "On Monday the port was closed.",
    "She loves the sea, and they voted against the bill.",
]


@pytest.mark.parametrize(("text", "wanted"), CLAUSES + BEHIND + OTHERS + QUOTED)
def test_what_is_attributed(text: str, wanted: list[Found]) -> None:
    assert [
        (
            one.speaker.text if one.speaker else None,
            one.cue.text if one.cue else None,
            "|".join(part.of(text) for part in one.parts),
        )
        for one in find_statements(text)
    ] == wanted


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_statement(text: str) -> None:
    assert find_statements(text) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We met,” said Ann Lee.", StatementType.DIRECT),
        ("Ann Lee said the plan was “dead.”", StatementType.MIXED),
        ("Ann Lee said the plan was dead.", StatementType.INDIRECT),
    ],
)
def test_the_type_says_how_much_stands_in_quotation_marks(text: str, kind: StatementType) -> None:
    [one] = find_statements(text)
    assert one.type is kind


def test_a_pronoun_gets_its_name() -> None:
    text = "Talks go on\n\nAnn Lee left Oslo on Monday. She said the talks had failed."
    [one] = Parser(statements=True).parse(text).statements
    assert one.speaker is not None
    assert (one.speaker.text, one.speaker.name) == ("She", "Ann Lee")


def test_statements_are_read_only_where_they_are_asked_for() -> None:
    text = "Talks go on\n\nAnn Lee said the talks had failed. “It is over,” she said."
    plain, full = newsparse.parse(text), Parser(statements=True).parse(text)
    assert plain.statements == ()
    assert len(full.statements) == 2
    assert full.quotes == plain.quotes


def test_a_statement_holds_the_very_quotes_of_the_article() -> None:
    article = Parser(statements=True).parse("Talks go on\n\nAnn Lee said the plan was “dead.” “It is,” Bob Doe said.")
    assert [quote for one in article.statements for quote in one.quotes] == list(article.quotes)
    assert article.statements[0].quotes[0] is article.quotes[0]


def test_parts_are_places_in_the_source() -> None:
    text = "Talks go on\n\nThe tal\u00adks, Ann Lee said on Mon\u00adday, had fai\u00adled."
    [one] = Parser(statements=True).parse(text).statements
    assert [part.of(text) for part in one.parts] == ["The tal\u00adks", "had fai\u00adled"]
    assert one.text == "The tal\u00adks had fai\u00adled"
