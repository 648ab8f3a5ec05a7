"""Who is the subject of the verb: clauses, appositions, times and parentheses between a name and its verb."""

from __future__ import annotations

import pytest

from newsparse import find_quotes

SUBJECTS = [
    ("Ann Lee, the agency's head, on Monday called the plan “a bad joke.”", "Ann Lee, the agency's head called"),
    ("Ann Lee, the agency's head, left early and called the plan “a bad joke.”", "Ann Lee called"),
    ("Ann Lee last week called the plan “a bad joke.”", "Ann Lee called"),
    ("Ann Lee two days ago called the plan “a bad joke.”", "Ann Lee called"),
    ("Ann Lee a few days ago called the plan “a bad joke.”", "Ann Lee called"),
    ("Ann Lee earlier this week called the plan “a bad joke.”", "Ann Lee called"),
    ("Ann Lee issued a statement calling the plan “a bad joke.”", "Ann Lee calling"),
    ("With Ann Lee calling the plan “a bad joke,” Bob Doe left.", "Ann Lee calling"),
    ("Ann Lee said Bob Doe was ill, adding that the plan was “a bad joke.”", "Ann Lee adding"),
    ("“We came,” Ann Lee, who chairs the board, said.", "Ann Lee, who chairs the board said"),
    ("“We came,” Ann Lee, the board's chair, said on Monday.", "Ann Lee, the board's chair said"),
    ("“We came,” bellowed Ann Lee.", "Ann Lee bellowed"),
    ("“We came,” Ann Lee added, pointing at the map.", "Ann Lee added"),
    ("While Bob Doe waited, Ann Lee said: “We came.”", "Ann Lee said"),
    ("In Oslo, where Bob Doe lives, Ann Lee said: “We came.”", "Ann Lee said"),
    ("Bob Doe, whom Ann Lee beat in May, said: “We came.”", "Bob Doe, whom Ann Lee beat in May said"),
    ("Ann Lee (D-Ohio), who lost, called the plan “a bad joke.”", "Ann Lee (D-Ohio), who lost called"),
    ("The head of the agency, Ann Lee, called the plan “a bad joke.”", "The head of the agency, Ann Lee called"),
    ("A spokesman for Bob Doe called the plan “a bad joke.”", "A spokesman for Bob Doe called"),
    ("Ann Lee has repeatedly called the plan “a bad joke.”", "Ann Lee called"),
    ("Ann Lee is said to have called the plan “a bad joke.”", "Ann Lee called"),
    ("Ann Lee, she of the red hat, said: “We came.”", "Ann Lee, she of the red hat said"),
    ("Ann Lee told Bob Doe that the plan was “a bad joke.”", "Ann Lee told"),
    ("Ann Lee met Bob Doe, who said: “We came.”", "who said"),
    ("Ann Lee left. Then she said: “We came.”", "she said"),
    ("Before he met Ann Lee, Bob Doe said the plan was “a bad joke.”", "Bob Doe said"),
    ("Asked about it, Ann Lee said: “We came.”", "Ann Lee said"),
    ("“We came,” said Ann Lee, and Bob Doe nodded: “Yes.”", "Ann Lee said; Bob Doe nodded"),
    ("“We came,” Ann Lee told Bob Doe, who said: “Yes.”", "Ann Lee told; who said"),
    ("Ann Lee, however, said: “We came.”", "Ann Lee said"),
    ("Ann Lee would later call the plan “a bad joke.”", "Ann Lee call"),
    ("Ann Lee, smiling, said: “We came.”", "Ann Lee, smiling said"),
    ("Ann Lee said Monday: “We came.”", "Ann Lee said"),
    ("Ann Lee and Bob Doe said: “We came.”", "Ann Lee and Bob Doe said"),
    ("Ann Lee's lawyer, Bob Doe, said: “We came.”", "Ann Lee's lawyer, Bob Doe said"),
    ("Ann Lee's lawyer said: “We came.”", "Ann Lee's lawyer said"),
    ("Ann Lee won. “We came,” he said of Bob Doe.", "he said"),
]


@pytest.mark.parametrize(("text", "said"), SUBJECTS)
def test_the_subject_of_a_verb_is_who_speaks(text: str, said: str) -> None:
    found = find_quotes(text)
    assert "; ".join(f"{one.speaker.text} {one.cue.text}" for one in found if one.speaker and one.cue) == said


@pytest.mark.parametrize(("between", "name"), [(0, "Ann Lee"), (1, "Ann Lee"), (2, "Ann Lee"), (3, None), (4, None)])
def test_a_pronoun_looks_three_paragraphs_back(between: int, name: str | None) -> None:
    paragraphs = ["Ann Lee won and she left.", *["The rain fell."] * between, "“We came,” she said."]
    [quote] = find_quotes("\n\n".join(paragraphs))
    assert quote.speaker is not None
    assert quote.speaker.name == name
