"""Attribution. A row: the text, then each quote as `words|speaker|cue|name`, with - for none."""

from __future__ import annotations

import pytest

from quotes.reading import read, shown

Row = tuple[str, list[str]]


CUE_AFTER: list[Row] = [
    ("“We came,” Ann Lee said.", ["We came,|Ann Lee|said|Ann Lee"]),
    ("“We came,” Ann Lee said Monday.", ["We came,|Ann Lee|said|Ann Lee"]),
    ("“We came,” Ann Lee told reporters.", ["We came,|Ann Lee|told|Ann Lee"]),
    ("“We came,” Ann Lee told Reuters on Monday.", ["We came,|Ann Lee|told|Ann Lee"]),
    ("“We came,” Ann Lee has said.", ["We came,|Ann Lee|said|Ann Lee"]),
    ("“We came,” Ann Lee later wrote.", ["We came,|Ann Lee|wrote|Ann Lee"]),
    ("“We came,” Ann Lee also tweeted.", ["We came,|Ann Lee|tweeted|Ann Lee"]),
    ("“Why now?” Ann Lee asked.", ["Why now?|Ann Lee|asked|Ann Lee"]),
    ("“Go home!” Ann Lee shouted.", ["Go home!|Ann Lee|shouted|Ann Lee"]),
    ("“It is done.” Ann Lee said.", ["It is done.|Ann Lee|said|Ann Lee"]),
    ("“We came,” Dr. Ann Lee said.", ["We came,|Dr. Ann Lee|said|Ann Lee"]),
    ("“We came,” Sen. Ann Lee said.", ["We came,|Sen. Ann Lee|said|Ann Lee"]),
    ("“We came,” Ann B. Lee said.", ["We came,|Ann B. Lee|said|Ann B. Lee"]),
    ("“We came,” the minister said.", ["We came,|the minister|said|-"]),
    ("“We came,” a spokeswoman for the ministry said.", ["We came,|a spokeswoman for the ministry|said|-"]),
    ("“We came,” officials said.", ["We came,|officials|said|-"]),
    ("“We came,” they said.", ["We came,|they|said|-"]),
    ("“We came,” Ann Lee said in a statement.", ["We came,|Ann Lee|said|Ann Lee"]),
    ("“We came,” Ann Lee said, as her aides left.", ["We came,|Ann Lee|said|Ann Lee"]),
    ("“We came,” campaign manager Ann Lee said.", ["We came,|campaign manager Ann Lee|said|Ann Lee"]),
    ("“We came,” former mayor Ann Lee said.", ["We came,|former mayor Ann Lee|said|Ann Lee"]),
]
INVERTED: list[Row] = [
    ("“We came,” said Ann Lee.", ["We came,|Ann Lee|said|Ann Lee"]),
    ("“We came,” says Ann Lee.", ["We came,|Ann Lee|says|Ann Lee"]),
    ("“We came,” said he.", ["We came,|he|said|-"]),
    (
        "“We came,” said Dr. Ann Lee, who heads the agency, on Monday.",
        ["We came,|Dr. Ann Lee, who heads the agency|said|Ann Lee"],
    ),
    ("“We came,” said Ann Lee, a lawyer from Ohio.", ["We came,|Ann Lee, a lawyer from Ohio|said|Ann Lee"]),
    ("“We came,” said Ann Lee, 45, a lawyer.", ["We came,|Ann Lee, 45, a lawyer|said|Ann Lee"]),
    ("“We came,” said a spokeswoman for the ministry.", ["We came,|a spokeswoman for the ministry|said|-"]),
    ("“We came,” said one aide.", ["We came,|one aide|said|-"]),
    ("“We came,” wrote Ann Lee on Twitter.", ["We came,|Ann Lee|wrote|Ann Lee"]),
    ("“This is it!” beamed Ann Lee.", ["This is it!|Ann Lee|beamed|Ann Lee"]),
    ("“We came” said Ann Lee.", ["We came|Ann Lee|said|Ann Lee"]),
    ("Ann Lee met the “more radical” protest groups.", []),
    ("“Why?” asked Ann Lee.", ["Why?|Ann Lee|asked|Ann Lee"]),
    ("“We came,” added the head of the agency, Ann Lee.", ["We came,|the head of the agency, Ann Lee|added|Ann Lee"]),
    ("“We came,” said Sen. Ann Lee, D-Ohio.", ["We came,|Sen. Ann Lee, D-Ohio|said|Ann Lee"]),
    ("“We came,” said Ann Lee (D-Ohio).", ["We came,|Ann Lee (D-Ohio)|said|Ann Lee"]),
    ("Said Ann Lee: “We came.”", ["We came.|Ann Lee|Said|Ann Lee"]),
    ("Continued Lee: “We came.”", ["We came.|Lee|Continued|Lee"]),
]
MATTER_BETWEEN: list[Row] = [
    ("“We came,” Ann Lee, who heads the agency, said.", ["We came,|Ann Lee, who heads the agency|said|Ann Lee"]),
    ("“We came,” Ann Lee, a lawyer, told AFP.", ["We came,|Ann Lee, a lawyer|told|Ann Lee"]),
    ("“We came,” Ann Lee, 45, said.", ["We came,|Ann Lee, 45|said|Ann Lee"]),
    ("Ann Lee, the agency's head, said: “We came.”", ["We came.|Ann Lee, the agency's head|said|Ann Lee"]),
    ("Ann Lee on Monday said: “We came.”", ["We came.|Ann Lee|said|Ann Lee"]),
    ("Ann Lee last week said: “We came.”", ["We came.|Ann Lee|said|Ann Lee"]),
    ("Ann Lee, in Ohio for a rally, said: “We came.”", ["We came.|Ann Lee, in Ohio for a rally|said|Ann Lee"]),
]
CUE_BEFORE: list[Row] = [
    ("Ann Lee more than two years ago said the plan was “dead.”", ["dead.|Ann Lee|said|Ann Lee"]),
    ("Ann Lee less than a week ago said: “We came.”", ["We came.|Ann Lee|said|Ann Lee"]),
    ("Ann Lee said: “We came.”", ["We came.|Ann Lee|said|Ann Lee"]),
    ("Ann Lee said, “We came.”", ["We came.|Ann Lee|said|Ann Lee"]),
    ("Ann Lee said that “we came too late.”", ["we came too late.|Ann Lee|said|Ann Lee"]),
    ("Ann Lee told reporters that “we came too late.”", ["we came too late.|Ann Lee|told|Ann Lee"]),
    ("Ann Lee told Reuters: “We came.”", ["We came.|Ann Lee|told|Ann Lee"]),
    ("Ann Lee called the plan “a disgrace.”", ["a disgrace.|Ann Lee|called|Ann Lee"]),
    ("Ann Lee described it as “a disgrace.”", ["a disgrace.|Ann Lee|described|Ann Lee"]),
    ("Ann Lee denounced the “dirty tricks” of her rival.", ["dirty tricks|Ann Lee|denounced|Ann Lee"]),
    ("Ann Lee promised “the best deal ever” to all.", ["the best deal ever|Ann Lee|promised|Ann Lee"]),
    ("Ann Lee urged the council to “act at once.”", ["act at once.|Ann Lee|urged|Ann Lee"]),
    ("Ann Lee believes the plan is “dead on arrival.”", ["dead on arrival.|Ann Lee|believes|Ann Lee"]),
    (
        "Ann Lee said the plan was “dead,” and that it “stank.”",
        ["dead,|Ann Lee|said|Ann Lee", "stank.|Ann Lee|said|Ann Lee"],
    ),
    ("Ann Lee praised the talks, adding: “We will go on.”", ["We will go on.|Ann Lee|adding|Ann Lee"]),
    ("Ann Lee left and said: “We came.”", ["We came.|Ann Lee|said|Ann Lee"]),
    ("Ann Lee said she was ill, adding that she was “very tired.”", ["very tired.|Ann Lee|adding|Ann Lee"]),
    ("Ann Lee issued a statement calling the raid “a mistake.”", ["a mistake.|Ann Lee|calling|Ann Lee"]),
    ("Ann Lee, who won, said: “We came.”", ["We came.|Ann Lee, who won|said|Ann Lee"]),
    ("She spoke with Ann Lee, who said: “We came.”", ["We came.|who|said|Ann Lee"]),
    ("While Bob Doe liked it, Ann Lee said the plan was “dead.”", ["dead.|Ann Lee|said|Ann Lee"]),
    ("Bob Doe proposed a debate, but Ann Lee rejected it as “late.”", ["late.|Ann Lee|rejected|Ann Lee"]),
    ("The trouble, says Ann Lee, the director, is “the money.”", ["the money.|Ann Lee, the director|says|Ann Lee"]),
    ("Ann Lee said he agrees the plan is “a bad joke.”", ["a bad joke.|Ann Lee|said|Ann Lee"]),
    ("Ann Lee told us that she thought it was “a bad joke.”", ["a bad joke.|Ann Lee|told|Ann Lee"]),
    ("Ann Lee shared a note that read “gone fishing.”", ["gone fishing.|Ann Lee|shared|Ann Lee"]),
    ("Ann Lee backed the plan, which Bob Doe called “a bad joke.”", ["a bad joke.|Bob Doe|called|Bob Doe"]),
    ("Ann Lee said that he would offer “a prayer” for us.", ["a prayer|Ann Lee|said|Ann Lee"]),
    ("Ann Lee assures us she will tell the “bigots” to leave.", ["bigots|Ann Lee|assures|Ann Lee"]),
    ("Ann Lee hit back, telling Reuters, “We will go on.”", ["We will go on.|Ann Lee|telling|Ann Lee"]),
    (
        "In a clip that Judge Bob Doe called “distasteful,” Ann Lee expressed regret.",
        ["distasteful,|Judge Bob Doe|called|Bob Doe"],
    ),
    ("Critics call it “a disgrace to us all.”", ["a disgrace to us all.|Critics|call|-"]),
]
SUBJECTS: list[Row] = [
    (
        "One aide inside the camp tried to play it down, saying they were “not a big deal.”",
        ["not a big deal.|One aide inside the camp|saying|-"],
    ),
    (
        "Ann Lee on Thursday ratcheted up the attacks, saying he was “weak, very weak.”",
        ["weak, very weak.|Ann Lee|saying|Ann Lee"],
    ),
    (
        "Mr. Doe fell silent when Lee in her opening speech called the plan “a disgrace.”",
        ["a disgrace.|Lee|called|Lee"],
    ),
    (
        "A city official who spoke anonymously to discuss internal plans said Monday, “There are talks.”",
        ["There are talks.|A city official|said|-"],
    ),
    (
        "When I asked Bob Doe if he would back Ann Lee, he looked away, furrowed his brow and said, “No way.”",
        ["No way.|he|said|Bob Doe"],
    ),
    (
        "Sen. Ann Lee (D-Ohio), said that he had not read the plan, but called it “a start for us.”",
        ["a start for us.|Sen. Ann Lee (D-Ohio)|called|Ann Lee"],
    ),
    ("The director Ann Read said it was “very late.”", ["very late.|The director Ann Read|said|Ann Read"]),
    ("Bob Doe held up a sign reading “Save Our Park.”", ["Save Our Park.|a sign|reading|-"]),
    ("The minister who met Ann Lee said: “We came.”", ["We came.|The minister|said|-"]),
    (
        "Ann Lee, 45, who left in May, called it “a joke.”",
        ["a joke.|Ann Lee, 45, who left in May|called|Ann Lee"],
    ),
    ("Ann Lee — the agency's head — called it “a joke.”", ["a joke.|Ann Lee — the agency's head|called|Ann Lee"]),
]
INSIDE: list[Row] = [
    ("“We came,” Ann Lee said, “and saw.”", ["We came,|Ann Lee|said|Ann Lee", "and saw.|Ann Lee|said|Ann Lee"]),
    ("“We came,” said Ann Lee, “and saw.”", ["We came,|Ann Lee|said|Ann Lee", "and saw.|Ann Lee|said|Ann Lee"]),
    ("“We came,” Ann Lee said. “We saw.”", ["We came,|Ann Lee|said|Ann Lee", "We saw.|Ann Lee|said|Ann Lee"]),
    (
        "“We came,” Ann Lee said. “We saw.” “We left.”",
        ["We came,|Ann Lee|said|Ann Lee", "We saw.|Ann Lee|said|Ann Lee", "We left.|Ann Lee|said|Ann Lee"],
    ),
    ("“We came.” “We saw,” Ann Lee said.", ["We came.|Ann Lee|said|Ann Lee", "We saw,|Ann Lee|said|Ann Lee"]),
]
ACCORDING: list[Row] = [
    ("The plan is “dead,” according to Ann Lee.", ["dead,|Ann Lee|according to|Ann Lee"]),
    ("According to Ann Lee, the plan is “dead.”", ["dead.|Ann Lee|According to|Ann Lee"]),
    (
        "According to a report issued by the Harbor Board, it cost “140 jobs” in a year.",
        ["140 jobs|a report issued by the Harbor Board|According to|Harbor Board"],
    ),
    ("Thanks to a plan issued by Ann Lee, the town is “dead.”", []),
    ("“We came,” according to a report.", ["We came,|a report|according to|-"]),
    ("The plan is “dead,” according to Ann Lee, who drew it.", ["dead,|Ann Lee, who drew it|according to|Ann Lee"]),
]
WRITTEN: list[Row] = [
    (
        "“We came,” read a written statement issued by the Kenyan Trade Ministry after the talks.",
        ["We came,|a written statement issued by the Kenyan Trade Ministry|read|Kenyan Trade Ministry"],
    ),
    ("“We came,” read the statement issued by Nairobi.", ["We came,|the statement issued by Nairobi|read|Nairobi"]),
    ("“We came,” the statement said.", ["We came,|the statement|said|-"]),
    ("“We came,” the report says.", ["We came,|the report|says|-"]),
    ("“We came,” the lawsuit reads.", ["We came,|the lawsuit|reads|-"]),
    ("“We came,” it reads.", ["We came,|it|reads|-"]),
    ("In a statement, Ann Lee said: “We came.”", ["We came.|Ann Lee|said|Ann Lee"]),
    ("Ann Lee said in a statement: “We came.”", ["We came.|Ann Lee|said|Ann Lee"]),
    ("Ann Lee tweeted: “We came.”", ["We came.|Ann Lee|tweeted|Ann Lee"]),
    ("The Trade Ministry said: “We came.”", ["We came.|The Trade Ministry|said|Trade Ministry"]),
    ("The poll says the plan is “very bad.”", ["very bad.|The poll|says|-"]),
    ("The White House said it was “very bad news.”", ["very bad news.|The White House|said|White House"]),
]
LABELS: list[Row] = [
    ("Ann Lee: “We came.”", ["We came.|Ann Lee|-|Ann Lee"]),
    ("More news – Ann Lee: “We came and saw it all.”", ["We came and saw it all.|Ann Lee|-|Ann Lee"]),
]
POSSESSORS: list[Row] = [
    ("Voters fear his pledge to be “neutral.”", ["neutral.|his|pledge|-"]),
    ("Voters like Ann Lee's message of “hope and work.”", ["hope and work.|Ann Lee's|message|Ann Lee"]),
    ("They mocked her warning that “the end is near.”", ["the end is near.|her|warning|-"]),
]
PASSIVE: list[Row] = [
    ("She was accused in a “show trial” by the state.", []),
    ("The files were labeled “secret papers” by the agency.", ["secret papers|the agency|labeled|-"]),
    ("The deal was described as “poor” by Ann Lee.", ["poor|Ann Lee|described|Ann Lee"]),
]
LATE: list[Row] = [
    ("The “huge” plan would be a disgrace, Ann Lee said.", ["huge|Ann Lee|said|Ann Lee"]),
    ("The “huge” plan would be a disgrace, said Ann Lee.", ["huge|Ann Lee|said|Ann Lee"]),
]
FROM_OTHER_SENTENCES: list[Row] = [
    ("Ann Lee agreed. “We came too late to help.”", ["We came too late to help.|Ann Lee|agreed|Ann Lee"]),
    ("Ann Lee was blunt. “We came too late to help.”", ["We came too late to help.|Ann Lee|-|Ann Lee"]),
    ("Ann Lee put it this way:\n\n“We came too late to help.”", ["We came too late to help.|Ann Lee|-|Ann Lee"]),
    (
        "“We came too late,” Ann Lee said.\n\n“We left too early.”",
        ["We came too late,|Ann Lee|said|Ann Lee", "We left too early.|Ann Lee|said|Ann Lee"],
    ),
    (
        "When Bob Doe died, Ann Lee released the following letter:\n\n“We came too late to help.”",
        ["We came too late to help.|Ann Lee|released|Ann Lee"],
    ),
    ("Said Ann Lee:\n\n“We came too late to help.”", ["We came too late to help.|Ann Lee|Said|Ann Lee"]),
    (
        "Ann Lee argues that her client was never telling people to fight. “We came too late to help.”",
        ["We came too late to help.|Ann Lee|argues|Ann Lee"],
    ),
    ("Ann Lee said on Monday:\n\n“We came too late to help.”", ["We came too late to help.|Ann Lee|said|Ann Lee"]),
]
DIALOGUE: list[Row] = [
    ("“Why now?” Ann Lee asked.\n\n“It is time,” Bob Doe replied.\n\n“For what?” she asked.",
     ["Why now?|Ann Lee|asked|Ann Lee", "It is time,|Bob Doe|replied|Bob Doe", "For what?|she|asked|Ann Lee"]),
    ("“No,” Ann Lee said. “Bears?” Bob Doe repeated.",
     ["No,|Ann Lee|said|Ann Lee", "Bears?|Bob Doe|repeated|Bob Doe"]),
    ("“We came,” Ann Lee said. Bob Doe said, “We left.”",
     ["We came,|Ann Lee|said|Ann Lee", "We left.|Bob Doe|said|Bob Doe"]),
]  # fmt: skip
BY_SOMEBODY: list[Row] = [
    ("Ann Lee was accused by Bob Doe of “lying.”", ["lying.|Bob Doe|accused|Bob Doe"]),
    ("Ann Lee was accused of “lying” by Bob Doe.", ["lying|Bob Doe|accused|Bob Doe"]),
    ("Ann Lee was told by Bob Doe that the plan was “dead.”", ["dead.|Bob Doe|told|Bob Doe"]),
    ("The law, described by critics as “cruel,” passed.", ["cruel,|critics|described|-"]),
    ("The bridge was built by Monday and the mayor called it “huge.”", ["huge.|the mayor|called|-"]),
    ("Ann Lee was praised by voters, and Bob Doe said it was “deserved.”", ["deserved.|Bob Doe|said|Bob Doe"]),
]
QUOTED_AS: list[Row] = [
    ("State media quoted Bob Doe as saying the plan was “dead.”", ["dead.|Bob Doe|saying|Bob Doe"]),
    ("Bob Doe was quoted as saying the plan was “dead.”", ["dead.|Bob Doe|saying|Bob Doe"]),
    ("Bob Doe was quoted by state media as saying the plan was “dead.”", ["dead.|Bob Doe|saying|Bob Doe"]),
    ("Ann Lee recalled Bob Doe saying, “It’s dead.”", ["It’s dead.|Bob Doe|saying|Bob Doe"]),
    ("Ann Lee heard Bob Doe say the plan was “dead.”", ["dead.|Bob Doe|say|Bob Doe"]),
]
PUT_IT: list[Row] = [
    ("As Ann Lee put it, “It hurts.”", ["It hurts.|Ann Lee|put it|Ann Lee"]),
    ("Ann Lee put it this way: “It hurts.”", ["It hurts.|Ann Lee|put it|Ann Lee"]),
    ("“It hurts,” as Ann Lee put it.", ["It hurts,|Ann Lee|put it|Ann Lee"]),
    ("“It hurts,” as the minister puts it.", ["It hurts,|the minister|puts it|-"]),
    ("Ann Lee put it in a drawer marked “secret.”", []),
    ("On Monday the mayor put it, with a smile, among the “lost things.”", []),
    ("“It hurts,” as Ann Lee put two coins on the bar.", ["It hurts,|-|-|-"]),
]
IN_THE_WORDS_OF: list[Row] = [
    ("In the words of Ann Lee, the plan is “dead.”", ["dead.|Ann Lee|words|Ann Lee"]),
    ("The plan is “dead,” in Ann Lee’s view.", ["dead,|Ann Lee’s|view|Ann Lee"]),
    ("In her words, the plan is “dead.”", ["dead.|her|words|-"]),
    ("To quote Ann Lee, “It hurts.”", ["It hurts.|Ann Lee|quote|Ann Lee"]),
    ("The plan is “dead,” in view of the cost.", []),
]
NOT_SPOKEN: list[Row] = [
    ("She sang “Rain All Day” on Monday.", []),
    ("Ann Lee read “The Long Road” twice.", []),
    ("A sign read “Keep Out.”", ["Keep Out.|A sign|read|-"]),
]
PART_OF: list[Row] = [
    (
        "“It rains,” one of them, retired teacher Bob Doe, said.",
        ["It rains,|one of them, retired teacher Bob Doe|said|Bob Doe"],
    ),
    ("“It rains,” one of them said.", ["It rains,|one of them|said|-"]),
    ("“It rains,” said one of them.", ["It rains,|one of them|said|-"]),
    ("“It rains,” said one of the men, who left.", ["It rains,|one of the men, who left|said|-"]),
    ("“It rains,” many of the residents said.", ["It rains,|many of the residents|said|-"]),
    ("About 200 people left, and one of them called it “dead.”", ["dead.|one of them|called|-"]),
    ("Ann Lee said one of the plans was “dead.”", ["dead.|Ann Lee|said|Ann Lee"]),
]
OF_A_BODY: list[Row] = [
    (
        "Bob Doe left. A lawyer representing Bob Doe said it was “dead.”",
        ["dead.|A lawyer representing Bob Doe|said|-"],
    ),
    (
        "“It rains,” Ann Lee of the Coastal Institute said.",
        ["It rains,|Ann Lee of the Coastal Institute|said|Ann Lee"],
    ),
    ("Sen. Ann Lee of Ohio said it was “dead.”", ["dead.|Sen. Ann Lee of Ohio|said|Ann Lee"]),
    ("The leader of the League said it was “dead.”", ["dead.|The leader of the League|said|-"]),
    (
        "Bob Doe left. The minister, who met Bob Doe, said it was “dead.”",
        ["dead.|The minister, who met Bob Doe|said|-"],
    ),
    (
        "Bob Doe left. The minister, an aide to Bob Doe, said it was “dead.”",
        ["dead.|The minister, an aide to Bob Doe|said|-"],
    ),
    (
        "A neighbor, retired teacher Bob Doe, said it was “dead.”",
        ["dead.|A neighbor, retired teacher Bob Doe|said|Bob Doe"],
    ),
]
FAMILIES = {
    "part of": PART_OF, "of a body": OF_A_BODY,
    "by somebody": BY_SOMEBODY, "quoted as": QUOTED_AS, "put it": PUT_IT, "in the words of": IN_THE_WORDS_OF,
    "not spoken": NOT_SPOKEN,
    "cue after": CUE_AFTER, "inverted": INVERTED, "matter between": MATTER_BETWEEN, "cue before": CUE_BEFORE,
    "subject": SUBJECTS, "inside": INSIDE, "according to": ACCORDING, "written": WRITTEN, "label": LABELS,
    "possessor": POSSESSORS,
    "passive": PASSIVE, "late": LATE, "other sentences": FROM_OTHER_SENTENCES, "dialogue": DIALOGUE,
}  # fmt: skip
ROWS = [
    pytest.param(text, want, id=f"{family}: {text[:50]}") for family, rows in FAMILIES.items() for text, want in rows
]


@pytest.mark.parametrize(("text", "want"), ROWS)
def test_who_said_what(text: str, want: list[str]) -> None:
    assert [shown(quote) for quote in read(text).quotes] == want
