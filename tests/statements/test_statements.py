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

# Subjects with much behind them, verbs that look like nouns, and where the writer or the speaker goes on.
EXTENTS: list[tuple[str, list[Found]]] = [
    (
        "Bo Doe, a plumber, said Harbour Line managers plan to sell two boats, thereby closing the route.",
        [("Bo Doe, a plumber", "said", "Harbour Line managers plan to sell two boats, thereby closing the route")],
    ),
    (
        "Owners of the Alder, which lost a mast in May, say the yard will pay for the damage.",
        [("Owners of the Alder, which lost a mast in May", "say", "the yard will pay for the damage")],
    ),
    (
        "Ann Lee, 49, a pilot who now lives in Oslo, said Port Sella should be ready for the storm.",
        [("Ann Lee, 49, a pilot who now lives in Oslo", "said", "Port Sella should be ready for the storm")],
    ),
    (
        "Even though boats land there, the women say gulls still foul the quay.",
        [("the women", "say", "gulls still foul the quay")],
    ),
    (
        "The mayor also plans to vote for the tunnel at the meeting this summer, Roe said.",
        [("Roe", "said", "The mayor also plans to vote for the tunnel at the meeting this summer")],
    ),
    (
        "Her fate in the May vote hinges on the price of fuel, an analyst says.",
        [("an analyst", "says", "Her fate in the May vote hinges on the price of fuel")],
    ),
    (
        "If the terms are not met, Mr. Roe warned, the crews plan to leave the port.",
        [("Mr. Roe", "warned", "If the terms are not met|the crews plan to leave the port")],
    ),
    (
        "And yet, the aides say, the tunnel remains a priority for her.",
        [("the aides", "say", "the tunnel remains a priority for her")],
    ),
    (
        "One of the choices they have made, according to a clerk, is to sell the ferry.",
        [("a clerk", "according to", "One of the choices they have made|is to sell the ferry")],
    ),
    (
        "I told him it was late.",
        [("I", "told", "it was late")],
    ),
    (
        "Lee said the vote was “a farce,” but lamented that nobody had stayed.",
        [("Lee", "said", "the vote was “a farce,”"), ("Lee", "lamented", "that nobody had stayed")],
    ),
    (
        "Lee said the plan was “sound,” explaining why it had failed before.",
        [("Lee", "said", "the plan was “sound,”"), ("Lee", "explaining", "why it had failed before")],
    ),
    (
        "The coach lamented the mood in which players “mock one another” on the bus.",
        [("The coach", "lamented", "the mood in which players “mock one another” on the bus")],
    ),
    (
        "In the call, Ann Lee casts Roe as a clerk who would “sink” the port they had built.",
        [("Ann Lee", "casts", "Roe as a clerk who would “sink” the port they had built")],
    ),
    (
        "Ann Lee described Bob Doe as a “pathological liar,” and left.",
        [("Ann Lee", "described", "Bob Doe as a “pathological liar,”")],
    ),
    (
        "The clerk pointed out that the pier was closed.",
        [("The clerk", "pointed out", "that the pier was closed")],
    ),
    (
        "She made it clear that she would not pay.",
        [("She", "made it clear", "that she would not pay")],
    ),
    (
        "The engineer suggests any new works to widen the canal should be small.",
        [("The engineer", "suggests", "any new works to widen the canal should be small")],
    ),
    (
        "The captain warned the crew about the ice.",
        [("The captain", "warned", "the ice")],
    ),
    (
        "One clerk not on the list, May Poe, told The Herald she was leaving.",
        [("One clerk not on the list, May Poe", "told", "she was leaving")],
    ),
    (
        "Rivals have long criticized Mr. Roe for once owning the yard.",
        [("Rivals", "criticized", "Mr. Roe for once owning the yard")],
    ),
    (
        "He cited a lack of pilots, poor charts and the ice of last winter.",
        [("He", "cited", "a lack of pilots, poor charts and the ice of last winter")],
    ),
    (
        "She slammed the bill, voted against the tunnel and left.",
        [("She", "slammed", "the bill")],
    ),
    (
        "In January, Republican state Sen. Keith Regan proposed a study.",
        [("Republican state Sen. Keith Regan", "proposed", "a study")],
    ),
    (
        "Harbour police and medics say the pier is shut.",
        [("Harbour police and medics", "say", "the pier is shut")],
    ),
    (
        "She said he went home, and alleges Roe then came in.",
        [("She", "said", "he went home"), ("She", "alleges", "Roe then came in")],
    ),
    (
        "The company announced several cuts, including the night ferry.",
        [("The company", "announced", "several cuts, including the night ferry")],
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
    "He spoke on condition of anonymity.",
    "Have we heard of the mother of all storms?",
    "The firm has beaten analysts' estimates for profit as it set aside less.",
    "The clerk declined to say when the bridge would open.",
    "Customers will find out where it was.",
    "They can access lectures that are live-streamed from the campus.",
    "After a first suspected attempt, the guards left him alone.",
    "The land holds the key to the world's largest confirmed oil reserves.",
    "When asked about the bridge, the clerk left.",
    "If you think that's a risk, a tent is the way to go.",
    "The paper reviews the UK's claim to the islands.",
    "The board has reversed a government plan to shed office space.",
    "The guards found him with the weapon.",
    "I found it easy enough to fold the chair.",
    "The club offered some training at the border.",
]


@pytest.mark.parametrize(("text", "wanted"), CLAUSES + BEHIND + OTHERS + EXTENTS + QUOTED)
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
def test_what_is_not_a_statement(text: str) -> None:
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


@pytest.mark.parametrize(
    ("heading", "speaker"),
    [
        ("Graham: Talks Have Failed Again", "Ann Graham"),
        ("Ann Graham: Clerk’s ‘Bad Idea’ Will Close the Mill", "Ann Graham"),
        ("Climate: The Talks Have Failed Again", None),
        ("Utica: The Talks Have Failed Again", None),
        ("Graham: Talks", None),
        ("Graham: The talks have failed again", None),
        ("Graham Leaves: The Talks Have Failed Again. What Now?", None),
    ],
)
def test_a_heading_with_the_name_of_a_person_of_the_text_for_a_label(heading: str, speaker: str | None) -> None:
    found = find_statements(f"{heading}\n\nSen. Ann Graham left Utica on Monday.")
    assert [(one.speaker and one.speaker.name, one.cue, one.text) for one in found] == (
        [(speaker, None, heading.partition(": ")[2])] if speaker else []
    )
