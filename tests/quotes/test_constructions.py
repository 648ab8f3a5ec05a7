"""Constructions of news copy, each with sentences of its kind: the speaker's mention stands in brackets."""

from __future__ import annotations

import re

import pytest

from newsparse import find_quotes

SPEAKER = re.compile(r"\[([^]]*)\]")
CONSTRUCTIONS = {
    "a cue with a capital behind a question": [
        "“Who left the gate open?” Asked [Bo Carr].",
        "“Not an inch!” Shouted [Ann Lee] from the roof.",
        "“Will you resign?” Asked by reporters, [Ann Lee] shrugged.",
    ],
    "the next sentence has a verb and an object of its own": [
        "“They shot at us,” [Bo Carr] said. “Two boats are gone!” Beijing has long claimed the reef.",
        "“It has to stop,” [Ann Lee] wrote. “Nobody comes to help us!” Manila denied the charge.",
    ],
    "party and state": [
        "“We will not sign it,” [Rep. Ann Lee, D-Ariz.], said in a statement.",
        "[Sen. Bo Carr, R-Okla.], called the bill “a gift to lobbyists.”",
        "“We will not sign it,” said [Rep. Ann Lee (D-Ariz.)] on Monday.",
    ],
    "an apposition without its first comma": [
        "“There is no way back,” [Det. Insp. Ann Lee of West Mercia Police], said.",
        "“We lost the whole roof,” [Bo Carr a farmer near Elmswell], said.",
    ],
    "a long apposition": [
        "[Lee, the bank's chairman, who had spent a week in Zurich], said the merger was “off the table.”",
        "“The herd is safe,” [Bo Carr, a vet from Zwolle, who has run the clinic since his partner retired], said.",
    ],
    "numerals in the subject": [
        "[The world number three] added: “My knee held up.”",
        "“We heard two bangs,” [one of the six sailors] said.",
        "“We heard a bang,” [two of them] said.",
        "[More than 20,000 users of the app] called it “unusable” in reviews.",
        "[Some 1,200 doctors] said in a letter that the ward was “unsafe”.",
        "On May 9 [Mr Roe] told the board that it was “fooling itself”.",
        "In 2021 [Mrs Roe] told the inquiry that the records were “a mess”.",
    ],
    "pronouns that stand for many": [
        "“Shame on you!” [others] chanted.",
        "“We want water!” [some] shouted.",
        "“We want water,” [many] said.",
    ],
    "adjectives with a complement": [
        "“They are heartbroken,” [a source close to the family] told The Sun.",
        "“They are near a deal,” [a person familiar with the talks] said.",
        "“We forgive him,” [the family] said in a statement.",
    ],
    "sentences without a blank between them": [
        "Benton spoke to reporters.“We kept the lights on,”[Benton] said.The inquiry opens in June.",
        "“We kept the lights on,” said [Benton].During the storm, homes lost power.",
    ],
    "a clause with a speaker of its own": [
        "[Governor Jim Roe] said the cuts were “painful but fair”.",
        "It was late, whereas [union leader Ann Lee] called them “theft”.",
        "Bo Carr said it was a start, while [critic Ann Lee] called it “theft”.",
    ],
    "a verb that takes another": [
        "The bridge gives drivers what [the mayor, Ann Lee], likes to call “the best view in the north”.",
        "[Ann Lee] agreed to call it “a bad joke.”",
        "[Ann Lee] never tires of calling it “a bad joke.”",
    ],
    "verbs that answer with back": [
        "“Let me talk,” [Lee] shot back.",
        "“Let me talk,” [Lee] fired back on Monday.",
    ],
    "things that speak": [
        "“There are invertebrates with more spine than that,” reads [a Wednesday editorial in The Herald].",
        "“Hi to you all,” [a welcome message on the website] reads.",
    ],
    "broken encoding": [
        "â€œWe won the cup,â€\x9d said [Ann Lee].",
        "â€œNobody was hurt,â€ [Mayor Bo Carr] said. â€œThank God.â€",
    ],
    "pairs and offices": [
        "“We are ready,” said [captain Ann Lee and coach Bo Carr].",
        "“We will fight,” [co-founder and CEO Ann Lee] said.",
        "“We will fight,” said [Ann Lee and Bo Carr] on Monday.",
    ],
    "per somebody": [
        "It was “a bad call,” per [coach Bo Carr].",
        "The deal is “weeks away,” per [a White House official].",
    ],
    "names that are months": [
        "“It is cold,” said [June Frost].",
        "“Very cold,” [May Chen] said.",
    ],
    "the next sentence has a promise": [
        "“We are tired,” [nurse Ann Lee] said. “Somebody must pay!” London has promised new money.",
    ],
    "quotes in single marks": [
        "‘He told me “wait”, so I waited,’ said [Ann Lee].",
        "‘She said “never”, and she meant “never”,’ [Bo Carr] told the inquiry.",
    ],
    "a name and a medium": [
        "[Lee] to reporters: “We go on.”",
        "[Ministry spokesman Bo Carr] in an email to Reuters: “We go on.”",
    ],
    "what is set off before a verb": [
        "[The letter, seen by Reuters], calls the deal “a gift”.",
        "The move, called “brave” by [allies], failed.",
    ],
    "signatures": [
        "“Too many cars,” — [Bea Holm, 19]",
        "“I can't sleep. The trucks start at four.” — [Ana Ruiz, 34, nurse]",
        "“It is the price of rice.” ― [Joseph Bello]",
        "“Nobody asked us.” - [Grace Bello, tailor]",
        "“I like the clock.”\n— [Joyce Tan, bank volunteer]",
    ],
}
CASES = [(kind, text) for kind, texts in CONSTRUCTIONS.items() for text in texts]


@pytest.mark.parametrize(("kind", "marked"), CASES)
def test_who_said_it(kind: str, marked: str) -> None:
    speakers = SPEAKER.findall(marked)
    quotes = find_quotes(SPEAKER.sub(r"\1", marked))
    found = [quote.speaker.text for quote in quotes if quote.speaker is not None]
    if "Asked by" in marked or not speakers:
        assert not any(quote.cue is not None and quote.cue.text == "Asked" for quote in quotes)
    else:
        assert found
        assert set(found) == set(speakers)


@pytest.mark.parametrize("sentences", range(8, 30))
@pytest.mark.parametrize("length", [25, 90, 210])
def test_the_speaker_between_quotes_that_stand_far_apart(sentences: int, length: int) -> None:
    road = f"{'The road to the coast is narrow and wet in winter, '[: length % 55]}{'and wet ' * (length // 8)}there."
    between = " ".join([road] * sentences)[: 40 * sentences]
    text = f"“We came,” said Bo Carr. {between} in town. Mayor Ann Lee of Utica later called the plan “a bad joke.”"
    assert [quote.speaker.name for quote in find_quotes(text) if quote.speaker] == ["Bo Carr", "Ann Lee"]
