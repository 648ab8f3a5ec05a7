"""Readings of small texts, a line each: the text, what is told of its quotes, and its people.

    Ann Lee, the mayor, said: “We came.” => We came.|Ann Lee, the mayor|said|Ann Lee => Ann Lee x1 (mayor)

A quote is `words|speaker|cue|name`; a person is the fullest name, the number of mentions and the titles; - is none.
"""

# ruff: noqa: E501
from __future__ import annotations

import re

import pytest

from newsparse.model import Person, Quote
from newsparse.quotes import find
from newsparse.text import normalized

MENTION = re.compile(r"(?<!\w)\w.*(?<=[\w.])(?!\w)")

TABLE = """
“We came,” beamed Ann Lee, who won. => We came,|Ann Lee, who won|beamed|Ann Lee => Ann Lee x1
“We came,” drawing on a map, Ann Lee said. => We came,|Ann Lee|said|Ann Lee => Ann Lee x1
“We came,” Ann Lee told him. => We came,|Ann Lee|told|Ann Lee => Ann Lee x1
“We came,” Ann Lee thought. => We came,|Ann Lee|thought|Ann Lee => Ann Lee x1
“No,” the nominee riffed. => No,|the nominee|riffed|- => -
“No,” the nominee riffed on Monday. => No,|the nominee|riffed|- => -
“We came,” according to Ann Lee, a lawyer from Ohio. => We came,|Ann Lee, a lawyer from Ohio|according to|Ann Lee => Ann Lee x1 (lawyer from Ohio)
Ann Lee was accused of “lying” by Bob Doe. => lying|Bob Doe|accused|Bob Doe => Ann Lee x1 ; Bob Doe x1
Ann Lee was accused by Bob Doe of “lying.” => lying.|Bob Doe|accused|Bob Doe => Ann Lee x1 ; Bob Doe x1
The “huge” plan would fail, officials told Ann Lee. => huge|officials|told|- => Ann Lee x1
The “huge” plan would fail, according to officials. => huge|officials|according to|- => -
The “huge” plan would fail; Ann Lee left. => - => Ann Lee x1
The “huge” plan, Ann Lee said, would fail. => huge|Ann Lee|said|Ann Lee => Ann Lee x1
The “huge” plan would fail, said Ann Lee, who drew it. => huge|Ann Lee, who drew it|said|Ann Lee => Ann Lee x1
Before the vote, “we came,” Ann Lee said. => we came,|Ann Lee|said|Ann Lee => Ann Lee x1
Ann Lee warned it would be “very bad.” => very bad.|Ann Lee|warned|Ann Lee => Ann Lee x1
Ann Lee thinks Bob Doe called it “very bad.” => very bad.|Bob Doe|called|Bob Doe => Ann Lee x1 ; Bob Doe x1
Ann Lee agreed with what Bob Doe called “a bad joke.” => a bad joke.|Bob Doe|called|Bob Doe => Ann Lee x1 ; Bob Doe x1
Ann Lee denied that the plan was “a bad joke,” but Bob Doe said it was. => a bad joke,|Ann Lee|denied|Ann Lee => Ann Lee x1 ; Bob Doe x1
It said the plan was “a bad joke.” => a bad joke.|It|said|- => -
Ann Lee described Bob Doe as a “very bad man.” => very bad man.|Ann Lee|described|Ann Lee => Ann Lee x1 ; Bob Doe x1
Ann Lee called Bob Doe, who won, “a very bad man.” => a very bad man.|Ann Lee|called|Ann Lee => Ann Lee x1 ; Bob Doe x1
Although Ann Lee agreed, she called it “a very bad joke.” => a very bad joke.|she|called|Ann Lee => Ann Lee x1
His controversial pledge to be “neutral” failed. => neutral|His|pledge|- => -
Said Ann Lee, the mayor: “We came.” => We came.|Ann Lee, the mayor|Said|Ann Lee => Ann Lee x1 (mayor)
Added the mayor: “We came.” => We came.|the mayor|Added|- => -
Mayor Ann Lee: “We came.” => We came.|Mayor Ann Lee|-|Ann Lee => Ann Lee x1 (Mayor)
From Ann Lee: “We came.” => We came.|Ann Lee|-|Ann Lee => Ann Lee x1
Yes. Ann Lee: “We came.” => We came.|Ann Lee|-|Ann Lee => Ann Lee x1
Ann Lee released a short film: “We came and saw it all.” => We came and saw it all.|Ann Lee|released|Ann Lee => Ann Lee x1
Ann Lee released a short film. “We came and saw it all.” => We came and saw it all.|Ann Lee|-|Ann Lee => Ann Lee x1
While Bob Doe waited, Ann Lee left. “We came and saw it all.” => We came and saw it all.|Ann Lee|-|Ann Lee => Bob Doe x1 ; Ann Lee x1
Ann Lee said so. “We came.” “We saw.” “We left.” => We came.|Ann Lee|said|Ann Lee ; We saw.|Ann Lee|said|Ann Lee ; We left.|Ann Lee|said|Ann Lee => Ann Lee x1
Ann Lee said he was ill, but that she was “very well.” => very well.|Ann Lee|said|Ann Lee => Ann Lee x1
Ann Lee, speaking in Oslo, called it “a bad joke.” => a bad joke.|Ann Lee, speaking in Oslo|called|Ann Lee => Ann Lee x1
Speaking in Oslo, Ann Lee called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Ann Lee x1
Ann Lee left early, calling it “a bad joke.” => a bad joke.|Ann Lee|calling|Ann Lee => Ann Lee x1
The report on Ann Lee calls it “a bad joke.” => a bad joke.|The report on Ann Lee|calls|- => Ann Lee x1
Ann Lee two years ago called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Ann Lee x1
Ann Lee a couple years ago called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Ann Lee x1
Ann Lee late last month called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Ann Lee x1
Ann Lee in May called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Ann Lee x1
For critics to say it is “a bad joke” is easy. => a bad joke|critics|say|- => -
With critics saying it is “a bad joke,” Ann Lee left. => a bad joke,|critics|saying|- => Ann Lee x1
Ann Lee held up a poster calling it “a bad joke.” => a bad joke.|a poster|calling|- => Ann Lee x1
Ann Lee wrote a letter calling it “a bad joke.” => a bad joke.|Ann Lee|calling|Ann Lee => Ann Lee x1
Ann Lee was seen calling it “a bad joke.” => a bad joke.|Ann Lee|calling|Ann Lee => Ann Lee x1
Ann Lee has been calling it “a bad joke.” => a bad joke.|Ann Lee|calling|Ann Lee => Ann Lee x1
Some 200 of them called it “a bad joke.” => a bad joke.|Some 200 of them|called|- => -
An official who spoke to discuss plans called it “a bad joke.” => a bad joke.|An official|called|- => -
Ann Lee, who Bob Doe beat, called it “a bad joke.” => a bad joke.|Ann Lee, who Bob Doe beat|called|Ann Lee => Ann Lee x1 ; Bob Doe x1
Ann Lee (D-Ohio) called it “a bad joke.” => a bad joke.|Ann Lee (D-Ohio)|called|Ann Lee => Ann Lee x1
Bob Doe won; Ann Lee, she of the hat, called it “a bad joke.” => a bad joke.|Ann Lee, she of the hat|called|Ann Lee => Bob Doe x1 ; Ann Lee x1
Ann Lee, 45, called it “a bad joke.” => a bad joke.|Ann Lee, 45|called|Ann Lee => Ann Lee x1
In May, Ann Lee, a lawyer, called it “a bad joke.” => a bad joke.|Ann Lee, a lawyer|called|Ann Lee => Ann Lee x1 (lawyer)
For Ann Lee, a lawyer, it was “a bad joke,” Bob Doe said. => a bad joke,|Bob Doe|said|Bob Doe => Ann Lee x1 (lawyer) ; Bob Doe x1
Ann Lee -- a lawyer -- called it “a bad joke.” => a bad joke.|Ann Lee -- a lawyer|called|Ann Lee => Ann Lee x1
Ann Lee – who won – called it “a bad joke.” => a bad joke.|Ann Lee – who won|called|Ann Lee => Ann Lee x1
Everyone calls it “a bad joke.” => a bad joke.|Everyone|calls|- => -
They who came called it “a bad joke.” => a bad joke.|They|called|- => -
The plan he backs is “a bad joke,” Ann Lee said. => a bad joke,|Ann Lee|said|Ann Lee => Ann Lee x1
Like Ann Lee he called it “a bad joke.” => a bad joke.|he|called|- => Ann Lee x1
Will Lee called it “a bad joke.” => a bad joke.|Will Lee|called|Will Lee => Will Lee x1
John F. Doe called it “a bad joke.” => a bad joke.|John F. Doe|called|John F. Doe => John F. Doe x1
The head of research at the ministry called it “a bad joke.” => a bad joke.|The head of research at the ministry|called|- => -
A report issued by the ministry called it “a bad joke.” => a bad joke.|A report issued by the ministry|called|- => -
The badly written report called it “a bad joke.” => a bad joke.|The badly written report|called|- => -
The running mate of Ann Lee called it “a bad joke.” => a bad joke.|The running mate of Ann Lee|called|- => Ann Lee x1
In a statement Ann Lee called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Ann Lee x1
In a recent interview Ann Lee called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Ann Lee x1
“A joke,” said Ann Lee and Bob Doe of Utica. => A joke,|Ann Lee and Bob Doe of Utica|said|- => Ann Lee x1 ; Bob Doe x1
“A joke,” said Ann Lee of the River League on Monday. => A joke,|Ann Lee of the River League|said|Ann Lee => Ann Lee x1
“A joke,” said a report issued by the ministry. => A joke,|a report issued by the ministry|said|- => -
“A joke,” said a report issued late. => A joke,|a report|said|- => -
“A joke,” said the mayor of Utica in May. => A joke,|the mayor of Utica|said|- => -
“A joke,” said the teacher from Ohio. => A joke,|the teacher from Ohio|said|- => -
“A joke,” said Ann Lee from Ohio. => A joke,|Ann Lee|said|Ann Lee => Ann Lee x1
“A joke,” said Ann Lee (a lawyer) on Monday. => A joke,|Ann Lee (a lawyer)|said|Ann Lee => Ann Lee x1
“A joke,” said Ann Lee, smiling. => A joke,|Ann Lee|said|Ann Lee => Ann Lee x1
“A joke,” said Ann Lee, king of Utica. => A joke,|Ann Lee, king of Utica|said|Ann Lee => Ann Lee x1 (king of Utica)
“A joke,” said Ann Lee, Monday. => A joke,|Ann Lee|said|Ann Lee => Ann Lee x1
“A joke,” said Ann Lee, a lawyer who won in May, on Monday. => A joke,|Ann Lee, a lawyer who won in May|said|Ann Lee => Ann Lee x1 (lawyer)
“A joke,” said Ann Lee, he of the hat. => A joke,|Ann Lee|said|Ann Lee => Ann Lee x1
“A joke,” said J. J. Lee. => A joke,|J. J. Lee|said|J. J. Lee => J. J. Lee x1
“A joke,” said the 12 voters. => A joke,|the 12 voters|said|- => -
“A joke,” said one. => A joke,|one|said|- => -
“A joke,” said many of them. => A joke,|many of them|said|- => -
A. Lee said it was “a bad joke.” => a bad joke.|A. Lee|said|A. Lee => A. Lee x1
J. Doe won. John Doe left. “We came,” Doe said. => We came,|Doe|said|John Doe => John Doe x3
Bob Doe won. Bob J. Doe left. “We came,” Doe said. => We came,|Doe|said|Bob J. Doe => Bob J. Doe x3
Bob Doe won. Ann Doe lost. Bob Doe left. “We came,” Doe said. => We came,|Doe|said|Bob Doe => Bob Doe x3 ; Ann Doe x1
Bob Doe won. Ann Doe lost. Bob Doe left. Bob Doe came. “We came,” Doe said. => We came,|Doe|said|Bob Doe => Bob Doe x4 ; Ann Doe x1
Omar al-Rashid won. “We came,” Rashid said. => We came,|Rashid|said|Omar al-Rashid => Omar al-Rashid x2
Omar Rashid won. “We came,” al-Rashid said. => We came,|al-Rashid|said|Omar Rashid => Omar Rashid x2
Mr. Doe won. “We came,” Doe said. “We left,” he said. => We came,|Doe|said|Doe ; We left,|he|said|Doe => Doe x2 (Mr.)
Robin Roe, the actress, won. “We came,” she said. “We left,” he said. => We came,|she|said|Robin Roe ; We left,|he|said|- => Robin Roe x1 (actress)
Chairwoman Robin Roe won. “We came,” he said. => We came,|he|said|- => Robin Roe x1 (Chairwoman)
Robin said so. “We came,” she said. => We came,|she|said|Robin => Robin x1
Kenyans left. “We came,” he said. => We came,|he|said|- => -
The Bakers left. Mike Baker won. “We came,” he said. => We came,|he|said|Mike Baker => Mike Baker x1
Oslo won. “We came,” he said. => We came,|he|said|- => -
Rep. Ann Lee won. “We came,” the congresswoman said. => We came,|the congresswoman|said|Ann Lee => Ann Lee x1 (Rep.)
Rep. Ann Lee won. “We came,” the lawmaker said. => We came,|the lawmaker|said|Ann Lee => Ann Lee x1 (Rep.)
Dr. Ann Lee won. “We came,” the doctor said. => We came,|the doctor|said|Ann Lee => Ann Lee x1 (Dr.)
Mr. Doe won. “We came,” the doctor said. => We came,|the doctor|said|- => Doe x1 (Mr.)
“We came,” the mayor said. Mayor Ann Lee won. => We came,|the mayor|said|- => Ann Lee x1 (Mayor)
Mayor Ann Lee met Mayor Bob Doe. “We came,” the mayor said. => We came,|the mayor|said|- => Ann Lee x1 (Mayor) ; Bob Doe x1 (Mayor)
Utica Mayor Ann Lee met Ohio Gov. Bob Doe. “We came,” the Utica mayor said. => We came,|the Utica mayor|said|Ann Lee => Ann Lee x1 (Utica Mayor) ; Bob Doe x1 (Ohio Gov.)
Ann Lee won. “We came,” said Bob Doe, her lawyer. “We left,” he said. “We saw,” she said. => We came,|Bob Doe, her lawyer|said|Bob Doe ; We left,|he|said|Bob Doe ; We saw,|she|said|Ann Lee => Ann Lee x1 ; Bob Doe x1 (lawyer)
Jim Roe's son Bob Doe won. “We came,” he said. => We came,|he|said|Bob Doe => Jim Roe x1 ; Bob Doe x1 (son)
After Jim Roe lost, Bob Doe won. “We came,” he said. => We came,|he|said|Bob Doe => Jim Roe x1 ; Bob Doe x1
After Jim Roe lost, it rained. “We came,” he said. => We came,|he|said|Jim Roe => Jim Roe x1
Bob Doe won, and he thanked Jim Roe. “We came,” he said. => We came,|he|said|Bob Doe => Bob Doe x1 ; Jim Roe x1
Bob Doe won, and he thanked Jim Roe, who left. “We came,” he said. => We came,|he|said|Bob Doe => Bob Doe x1 ; Jim Roe x1
“He came,” Mary Roe said. Jim Roe left. “We came,” he said. => He came,|Mary Roe|said|Mary Roe ; We came,|he|said|Jim Roe => Mary Roe x1 ; Jim Roe x1
Bob Doe supporters left. “We came,” he said. => We came,|he|said|- => Bob Doe x1
Bob Doe supporters left and Jim Roe won. “We came,” he said. => We came,|he|said|Jim Roe => Bob Doe x1 ; Jim Roe x1
Ann Lee, who said: “We came,” left. “We saw,” she said. => We came,|who|said|Ann Lee ; We saw,|she|said|Ann Lee => Ann Lee x1
Ann Lee. Who said: “We came.” => We came.|Who|said|- => Ann Lee x1
Ann Lee left, and it was Bob Doe who said: “We came.” => We came.|who|said|Bob Doe => Ann Lee x1 ; Bob Doe x1
A statement said: “We came.” => We came.|A statement|said|- => -
A spokesman for the Trade Ministry, Bob Doe, said: “We came.” => We came.|A spokesman for the Trade Ministry, Bob Doe|said|Bob Doe => Bob Doe x1 (spokesman for the Trade Ministry)
The spokesman of Ann Lee, a lawyer, said: “We came.” => We came.|The spokesman of Ann Lee, a lawyer|said|- => Ann Lee x1 (lawyer)
The mayor, a friend of Ann Lee, said: “We came.” => We came.|The mayor, a friend of Ann Lee|said|- => Ann Lee x1
The mayor, Ann Lee, said: “We came.” “We left,” the mayor said. => We came.|The mayor, Ann Lee|said|Ann Lee ; We left,|the mayor|said|Ann Lee => Ann Lee x1 (mayor)
Ann Lee, and the mayor, won. “We came,” the mayor said. => We came,|the mayor|said|- => Ann Lee x1
Its new chief executive Ann Lee won. “We came,” the executive said. => We came,|the executive|said|Ann Lee => Ann Lee x1 (new chief executive)
The mayor. Ann Lee won. “We came,” the mayor said. => We came,|the mayor|said|- => Ann Lee x1
They called the mayor Ann Lee. “We came,” the mayor said. => We came,|the mayor|said|Ann Lee => Ann Lee x1 (mayor)
Foreign Minister Mary Roe won. “We came,” said he, “and saw.” => We came,|he|said|- => Mary Roe x1 (Foreign Minister)
Ann Lee laughed. “No,” the nominee riffed. => No,|the nominee|riffed|Ann Lee => Ann Lee x1
Saying “no,” the nominee riffed. => - => -
“No,” Ann Lee riffed. => No,|Ann Lee|riffed|Ann Lee => Ann Lee x1
“No,” a tired nominee riffed. => No,|a tired nominee|riffed|- => -
“We came,” Ann Lee said often. => We came,|Ann Lee|said|Ann Lee => Ann Lee x1
“We came,” Ann Lee said softly. => We came,|Ann Lee|said|Ann Lee => Ann Lee x1
“We came,” Ann Lee said; she left. => We came,|Ann Lee|said|Ann Lee => Ann Lee x1
“We came,” Ann Lee said today. => We came,|Ann Lee|said|Ann Lee => Ann Lee x1
“We came,” Ann Lee said in May. => We came,|Ann Lee|said|Ann Lee => Ann Lee x1
“We came,” Ann Lee said plainly: “We saw.” => We came,|Ann Lee|said|Ann Lee ; We saw.|Ann Lee|said|Ann Lee => Ann Lee x1
The plan had been praised as “a good start” by Ann Lee. => a good start|Ann Lee|praised|Ann Lee => Ann Lee x1
Said Lee: “We came.” => We came.|Lee|Said|Lee => Lee x1
Said the old man: “We came.” => We came.|the old man|Said|- => -
Noted Ann Lee: “We came.” => We came.|Ann Lee|Noted|Ann Lee => Ann Lee x1
He went to the mayor and called it “a bad joke.” => a bad joke.|He|called|- => -
Bob Doe in the hall called it “a bad joke.” => a bad joke.|Bob Doe|called|Bob Doe => Bob Doe x1
The people in the hall called it “a bad joke.” => a bad joke.|The people in the hall|called|- => -
“A joke,” said Ann Lee, my boss. => A joke,|Ann Lee, my boss|said|Ann Lee => Ann Lee x1 (boss)
“A joke,” said Ann Lee, mayor. => A joke,|Ann Lee, mayor|said|Ann Lee => Ann Lee x1 (mayor)
“A joke,” said Ann Lee, king. => A joke,|Ann Lee, king|said|Ann Lee => Ann Lee x1 (king)
“A joke,” said Ann Lee, leaving the hall. => A joke,|Ann Lee|said|Ann Lee => Ann Lee x1
“A joke,” said Ann Lee, from Ohio. => A joke,|Ann Lee|said|Ann Lee => Ann Lee x1
“A joke,” said Ann Lee, boss of Utica, on Monday. => A joke,|Ann Lee, boss of Utica|said|Ann Lee => Ann Lee x1 (boss of Utica)
“A joke,” said Ann Lee, 45. => A joke,|Ann Lee, 45|said|Ann Lee => Ann Lee x1
“A joke,” said Ann Lee, author in Utica, on Monday. => A joke,|Ann Lee, author in Utica|said|Ann Lee => Ann Lee x1 (author in Utica)
“A joke,” said Ann Lee, author and mayor, on Monday. => A joke,|Ann Lee, author and mayor|said|Ann Lee => Ann Lee x1 (author and mayor)
“A joke,” said Mr. A. Lee. => A joke,|Mr. A. Lee|said|A. Lee => A. Lee x1 (Mr.)
“A joke,” said every man. => A joke,|every man|said|- => -
“A joke,” said his wife. => A joke,|his wife|said|- => -
“A joke,” said a man named by the board. => A joke,|a man named by the board|said|- => -
“A joke,” said the wanted man. => A joke,|the wanted man|said|- => -
“A joke,” said the head of a large firm. => A joke,|the head of a large firm|said|- => -
“A joke,” said the head of Monday's talks. => A joke,|the head of Monday's talks|said|- => -
“A joke,” said men/women of Utica. => A joke,|men/women of Utica|said|- => -
The mayor, who met Ann Lee, said: “We came.” => We came.|The mayor, who met Ann Lee|said|- => Ann Lee x1
The minister, Ann Lee, said: “We came.” => We came.|The minister, Ann Lee|said|Ann Lee => Ann Lee x1 (minister)
The minister in the hall, Ann Lee, said: “We came.” => We came.|The minister in the hall, Ann Lee|said|Ann Lee => Ann Lee x1 (minister in the hall)
The minister,  Ann Lee, said: “We came.” => We came.|The minister, Ann Lee|said|Ann Lee => Ann Lee x1 (minister)
Ohio Gov. Bob Doe met Utah Gov. Jim Roe. “We came,” the new governor said. => We came,|the new governor|said|- => Bob Doe x1 (Ohio Gov.) ; Jim Roe x1 (Utah Gov.)
Ohio Gov. Bob Doe met Ohio Gov. Jim Roe. “We came,” the Ohio governor said. => We came,|the Ohio governor|said|- => Bob Doe x1 (Ohio Gov.) ; Jim Roe x1 (Ohio Gov.)
Bob Doe, Jim Roe and Ann Lee, who said: “We came,” left. => We came,|who|said|Ann Lee => Bob Doe x1 ; Jim Roe x1 ; Ann Lee x1
Bob Doe left. Ann Lee, who said: “We came,” left. => We came,|who|said|Ann Lee => Bob Doe x1 ; Ann Lee x1
Mr. Bob Doe met Ann Lee, who said: “We came.” => We came.|who|said|Ann Lee => Bob Doe x1 (Mr.) ; Ann Lee x1
Bob Doe met the board, who said: “We came.” => We came.|who|said|- => Bob Doe x1
Aide Ann Lee won. “We came,” the aide said. => We came,|the aide|said|Ann Lee => Ann Lee x1 (Aide)
An aide, Ann Lee, won. “We came,” the aide said. => We came,|the aide|said|Ann Lee => Ann Lee x1 (aide)
She issued a letter, calling it “a bad joke.” => a bad joke.|She|calling|- => -
She left, adding it was “a bad joke.” => a bad joke.|She|adding|- => -
He left and called it “a bad joke.” => a bad joke.|He|called|- => -
They left when Ann Lee called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Ann Lee x1
Ann Lee left after he called it “a bad joke.” => a bad joke.|he|called|- => Ann Lee x1
When she won she called it “a bad joke.” => a bad joke.|she|called|- => -
It was Ann Lee in Oslo who called it “a bad joke.” => a bad joke.|who|called|- => Ann Lee x1
If Bob Doe in Oslo called it “a bad joke,” Ann Lee left. => a bad joke,|Bob Doe|called|Bob Doe => Bob Doe x1 ; Ann Lee x1
The plan, which won, and which Bob Doe called “a bad joke,” failed. => a bad joke,|Bob Doe|called|Bob Doe => Bob Doe x1
Ann Lee, the mayor of Utica, called it “a bad joke.” => a bad joke.|Ann Lee, the mayor of Utica|called|Ann Lee => Ann Lee x1 (mayor of Utica)
The mayor, an old friend, called it “a bad joke.” => a bad joke.|The mayor, an old friend|called|- => -
In Utica, an old friend called it “a bad joke.” => a bad joke.|an old friend|called|- => -
Ann Lee, of Utica, called it “a bad joke.” => a bad joke.|Ann Lee, of Utica|called|Ann Lee => Ann Lee x1
The reports saying it was “a bad joke” came late. => a bad joke|The reports|saying|- => -
The saying “a bad joke” is old. => - => -
A warning saying it is “a bad joke” came. => a bad joke|A warning|saying|- => -
He has read it was “a bad joke.” => a bad joke.|He|read|- => -
The report claims that it is “a bad joke.” => a bad joke.|The report|claims|- => -
A poll shows “a bad joke.” => a bad joke.|A poll|shows|- => -
Ann Lee left but says it is “a bad joke.” => a bad joke.|Ann Lee|says|Ann Lee => Ann Lee x1
Ann Lee often says it is “a bad joke.” => a bad joke.|Ann Lee|says|Ann Lee => Ann Lee x1
"We came,"said Ann Lee. => We came,|Ann Lee|said|Ann Lee => Ann Lee x1
“We came,” then Ann Lee said. => We came,|Ann Lee|said|Ann Lee => Ann Lee x1
The “huge” plan would fail, Ann Lee showed. => huge|Ann Lee|showed|Ann Lee => Ann Lee x1
We like his pledge to be a “neutral party.” => neutral party.|his|pledge|- => -
We like his pledge to be a very “neutral party.” => neutral party.|his|pledge|- => -
We like his pledge: “We will be neutral.” => We will be neutral.|his|pledge|- => -
Ann Lee agreed to call it “a bad joke.” => a bad joke.|Ann Lee|agreed|Ann Lee => Ann Lee x1
Ann Lee called the “huge” plan late, Bob Doe said. => huge|Bob Doe|said|Bob Doe => Ann Lee x1 ; Bob Doe x1
Ann Lee said the “huge” plan was late, Bob Doe said. => huge|Ann Lee|said|Ann Lee => Ann Lee x1 ; Bob Doe x1
Ann Lee promised a “huge” plan, Bob Doe told reporters. => huge|Ann Lee|promised|Ann Lee => Ann Lee x1 ; Bob Doe x1
Ann Lee won. Lee left. Ann Lee, the mayor, sat. “We came,” the mayor said. => We came,|the mayor|said|Ann Lee => Ann Lee x3 (mayor)
It rained - Ann Lee called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Ann Lee x1
“A joke,” said Ann Lee, who met Dr. Roe. => A joke,|Ann Lee, who met Dr. Roe|said|Ann Lee => Ann Lee x1 ; Roe x1 (Dr.)
“A joke,” said Ann Lee, who met J. Roe on Monday. => A joke,|Ann Lee, who met J. Roe on Monday|said|Ann Lee => Ann Lee x1 ; J. Roe x1
“A joke,” said Ann Lee, who met Roe. It rained. => A joke,|Ann Lee, who met Roe|said|Ann Lee => Ann Lee x1
Plan B manager Ann Lee won. “We came,” the manager said. => We came,|the manager|said|Ann Lee => Ann Lee x1 (Plan B manager)
Voters like Ruvo's message of “hope and work.” => hope and work.|Ruvo's|message|Ruvo => Ruvo x1
Jim Roe left when Bob Doe quipped, “We came.” He added: “We left.” => We came.|Bob Doe|quipped|Bob Doe ; We left.|He|added|Bob Doe => Jim Roe x1 ; Bob Doe x1
Jim Roe left. Bob Doe quipped, “We came.” Jim Roe sat. He added: “We left.” => We came.|Bob Doe|quipped|Bob Doe ; We left.|He|added|Jim Roe => Jim Roe x2 ; Bob Doe x1
Late last week Ann Lee called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Ann Lee x1
Ann Lee, the mayor, an old friend, called it “a bad joke.” => a bad joke.|Ann Lee, the mayor, an old friend|called|Ann Lee => Ann Lee x1 (mayor)
The old mayor, the new mayor, called it “a bad joke.” => a bad joke.|The old mayor, the new mayor|called|- => -
With it gone, she left, calling it “a bad joke.” => a bad joke.|she|calling|- => -
Bob Doe left; Ann Lee, the mayor, left, calling it “a bad joke.” => a bad joke.|Ann Lee|calling|Ann Lee => Bob Doe x1 ; Ann Lee x1 (mayor)
In Utica, the mayor left, calling it “a bad joke.” => a bad joke.|the mayor|calling|- => -
In May, Ann Lee, the mayor, left, calling it “a bad joke.” => a bad joke.|Ann Lee|calling|Ann Lee => Ann Lee x1 (mayor)
For Ann Lee, the mayor, he left, calling it “a bad joke.” => a bad joke.|he|calling|- => Ann Lee x1 (mayor)
Ann Lee is older than he was, adding it is “a bad joke.” => a bad joke.|Ann Lee|adding|Ann Lee => Ann Lee x1
The plan he backed failed, and she left, calling it “a bad joke.” => a bad joke.|she|calling|- => -
Ann Lee said he left and called it “a bad joke.” => a bad joke.|Ann Lee|said|Ann Lee => Ann Lee x1
Ann Lee, who left early, was ill, adding that it was “a bad joke.” => a bad joke.|Ann Lee|adding|Ann Lee => Ann Lee x1
The mayor quickly left, calling it “a bad joke.” => a bad joke.|The mayor|calling|- => -
The mayor on Monday left, calling it “a bad joke.” => a bad joke.|The mayor|calling|- => -
The mayor (D-Ohio) left, calling it “a bad joke.” => a bad joke.|The mayor (D-Ohio)|calling|- => -
Hearing that, Ann Lee left. “We came and saw it all.” => We came and saw it all.|Ann Lee|-|Ann Lee => Ann Lee x1
The mayor left. “We came and saw it all.” => We came and saw it all.|The mayor|-|- => -
Officials told him: “We came and saw it all.” => We came and saw it all.|Officials|told|- => -
Ann Lee left, saying it rained. “We came and saw it all.” => We came and saw it all.|Ann Lee|saying|Ann Lee => Ann Lee x1
“It rained,” Bob Doe said. Ann Lee left. “We came and saw it all.” => It rained,|Bob Doe|said|Bob Doe ; We came and saw it all.|Ann Lee|-|Ann Lee => Bob Doe x1 ; Ann Lee x1
“It rained,” Bob Doe said. The plan is “dead and gone.” Ann Lee left. => It rained,|Bob Doe|said|Bob Doe => Bob Doe x1 ; Ann Lee x1
“It rained,” Bob Doe said. Ann Lee ran on the “big bad plan of the year.” => It rained,|Bob Doe|said|Bob Doe ; big bad plan of the year.|Ann Lee|ran|Ann Lee => Bob Doe x1 ; Ann Lee x1
“It rained,” Bob Doe said. It was “the big bad plan of the year.” => It rained,|Bob Doe|said|Bob Doe ; the big bad plan of the year.|Bob Doe|said|Bob Doe => Bob Doe x1
Calling it “a bad joke” is easy. => - => -
The report claims: “We came.” => We came.|The report|claims|- => -
The report also claims it is “a bad joke.” => a bad joke.|The report|claims|- => -
Nobody says it is “a bad joke.” => a bad joke.|Nobody|says|- => -
Many say it is “a bad joke.” => a bad joke.|Many|say|- => -
Some of the press says it is “a bad joke.” => a bad joke.|Some of the press|says|- => -
One says it is “a bad joke.” => a bad joke.|One|says|- => -
Some called it “a bad joke.” => a bad joke.|Some|called|- => -
Ann Lee had read it is “a bad joke.” => a bad joke.|Ann Lee|read|Ann Lee => Ann Lee x1
Ann Lee cast it as “a bad joke.” => a bad joke.|Ann Lee|cast|Ann Lee => Ann Lee x1
Ann Lee, asked about it, called it “a bad joke.” => a bad joke.|Ann Lee, asked about it|called|Ann Lee => Ann Lee x1
Mary Ann Lee won. Ann Lee left. “We came,” Lee said. => We came,|Lee|said|Mary Ann Lee => Mary Ann Lee x3
Mary Roe and Jim Roe won. Mary Roe left. Mary Roe sat. “We came,” Roe said. => We came,|Roe|said|Mary Roe => Mary Roe x4 ; Jim Roe x1
Gen. Roe won. “We came,” the general said. “We left,” she said. => We came,|the general|said|Roe ; We left,|she|said|Roe => Roe x1 (Gen.)
Lt. Ann Roe won. “We came,” the lieutenant said. => We came,|the lieutenant|said|Ann Roe => Ann Roe x1 (Lt.)
Prof. Ann Roe won. “We came,” the professor said. => We came,|the professor|said|Ann Roe => Ann Roe x1 (Prof.)
Gov. Ann Lee and Mayor Bob Doe won. “We came,” the governor said. “We left,” the mayor said. => We came,|the governor|said|Ann Lee ; We left,|the mayor|said|Bob Doe => Ann Lee x1 (Gov.) ; Bob Doe x1 (Mayor)
“We came,” said the mayor. “We left,” Mayor Ann Lee said. => We came,|the mayor|said|- ; We left,|Mayor Ann Lee|said|Ann Lee => Ann Lee x1 (Mayor)
Bob Doe is here. It rained. It snowed. It rained. “We came,” he said. => We came,|he|said|Bob Doe => Bob Doe x1
While he waited, Bob Doe sat. “We came,” he said. => We came,|he|said|Bob Doe => Bob Doe x1
While Jim Roe waited, he sat. “We came,” he said. => We came,|he|said|Jim Roe => Jim Roe x1
In May, Jim Roe met Bob Doe. “We came,” he said. => We came,|he|said|Jim Roe => Jim Roe x1 ; Bob Doe x1
“Jim Roe left,” he said. “We came,” he added. => Jim Roe left,|he|said|- ; We came,|he|added|- => Jim Roe x1
Bob Doe, 45, sat. Jim Roe left. “We came,” he said. => We came,|he|said|Jim Roe => Bob Doe x1 ; Jim Roe x1
Jim Roe, who won, met Bob Doe. “We came,” he said. => We came,|he|said|Jim Roe => Jim Roe x1 ; Bob Doe x1
Jim Roe met Bob Doe, who won. “We came,” he said. => We came,|he|said|Jim Roe => Jim Roe x1 ; Bob Doe x1
Jim Roe met Bob Doe, 45, in May. “We came,” he said. => We came,|he|said|Jim Roe => Jim Roe x1 ; Bob Doe x1
Bob Doe's wife met Jim Roe. “We came,” he said. => We came,|he|said|Jim Roe => Bob Doe x1 ; Jim Roe x1
Bob Doe Tower fell. “We came,” he said. => We came,|he|said|- => -
Bob Doe, the mayor, said it rained. Jim Roe left. “We came,” he said. => We came,|he|said|Jim Roe => Bob Doe x1 (mayor) ; Jim Roe x1
The Doe family left. “We came,” he said. => We came,|he|said|- => -
“We came” – Ann Lee said. => We came|Ann Lee|said|Ann Lee => Ann Lee x1
“We came” , Ann Lee said. => We came|Ann Lee|said|Ann Lee => Ann Lee x1
“We came” -- said Ann Lee. => We came|Ann Lee|said|Ann Lee => Ann Lee x1
“No,” the nominee of the party riffed. => No,|the nominee of the party|riffed|- => -
“We came,” Minister said. => We came,|Minister|said|- => -
Everyone said so. “We came,” he said. => We came,|he|said|- => -
Minister said so. “We came,” he said. => We came,|he|said|- => -
Ministers said so. “We came,” he said. => We came,|he|said|- => -
Sen. Lee met Ann Lee. “We came,” the senator said. => We came,|the senator|said|Ann Lee => Ann Lee x2 (Sen.)
Sen. Lee won. Ann Lee left. “We came,” she said. => We came,|she|said|Ann Lee => Ann Lee x2 (Sen.)
“We came,” Ruvo said. Ruvo left. => We came,|Ruvo|said|Ruvo => Ruvo x2
It was, said Ann Lee, the mayor, “a bad joke.” => a bad joke.|Ann Lee, the mayor|said|Ann Lee => Ann Lee x1 (mayor)
It was, said Ann Lee, “a bad joke.” => a bad joke.|Ann Lee|said|Ann Lee => Ann Lee x1
It was, she said, “a bad joke.” => a bad joke.|she|said|- => -
It was, Ann Lee told reporters, “a bad joke.” => a bad joke.|Ann Lee|told|Ann Lee => Ann Lee x1
It was, according to Ann Lee, “a bad joke.” => a bad joke.|Ann Lee|according to|Ann Lee => Ann Lee x1
The plan, Ann Lee said on Monday, was “a bad joke.” => a bad joke.|Ann Lee|said|Ann Lee => Ann Lee x1
The plan, which Ann Lee backs, is “a bad joke,” Bob Doe said. => a bad joke,|Bob Doe|said|Bob Doe => Ann Lee x1 ; Bob Doe x1
Ann Lee said: “We came,” and Bob Doe said: “We left.” => We came,|Ann Lee|said|Ann Lee ; We left.|Bob Doe|said|Bob Doe => Ann Lee x1 ; Bob Doe x1
Ann Lee said it was “late”; Bob Doe called it “very late.” => late|Ann Lee|said|Ann Lee ; very late.|Bob Doe|called|Bob Doe => Ann Lee x1 ; Bob Doe x1
“Late,” Ann Lee called it, and Bob Doe called it “very late.” => Late,|Ann Lee|called|Ann Lee ; very late.|Bob Doe|called|Bob Doe => Ann Lee x1 ; Bob Doe x1
“It is late,” Ann Lee said, and she called it “very late.” => It is late,|Ann Lee|said|Ann Lee ; very late.|she|called|Ann Lee => Ann Lee x1
“It is late,” she said of the plan, which she called “a bad joke.” => It is late,|she|said|- ; a bad joke.|she|called|- => -
Ann Lee, who has been mayor since May and is a lawyer, said the plan was “a bad joke.” => a bad joke.|Ann Lee, who has been mayor since May and is a lawyer|said|Ann Lee => Ann Lee x1
Ann Lee told a crowd in Utica on Monday that the plan was “a bad joke.” => a bad joke.|Ann Lee|told|Ann Lee => Ann Lee x1
Ann Lee took to Twitter to call the plan “a bad joke.” => a bad joke.|Ann Lee|call|Ann Lee => Ann Lee x1
Ann Lee used the word “disgraceful joke” on Monday. => disgraceful joke|Ann Lee|used|Ann Lee => Ann Lee x1
Ann Lee went so far as to call the plan “a bad joke.” => a bad joke.|Ann Lee|call|Ann Lee => Ann Lee x1
Ann Lee has said she would not call it “a bad joke.” => a bad joke.|Ann Lee|said|Ann Lee => Ann Lee x1
Ann Lee said Monday that she and Bob Doe had “a good talk.” => a good talk.|Ann Lee|said|Ann Lee => Ann Lee x1 ; Bob Doe x1
Ann Lee asked: “Why now?” Bob Doe answered: “It is time.” => Why now?|Ann Lee|asked|Ann Lee ; It is time.|Bob Doe|answered|Bob Doe => Ann Lee x1 ; Bob Doe x1
“Why now?” she asked. “It is time,” he answered. => Why now?|she|asked|- ; It is time,|he|answered|- => -
Asked why, Ann Lee said: “It is time.” => It is time.|Ann Lee|said|Ann Lee => Ann Lee x1
When asked by Bob Doe why, Ann Lee said: “It is time.” => It is time.|Ann Lee|said|Ann Lee => Bob Doe x1 ; Ann Lee x1
Ann Lee, Bob Doe's lawyer, said: “It is time.” => It is time.|Ann Lee, Bob Doe's lawyer|said|Ann Lee => Ann Lee x1 (Bob Doe's lawyer) ; Bob Doe x1
Bob Doe's lawyer Ann Lee said: “It is time.” => It is time.|Bob Doe's lawyer Ann Lee|said|Ann Lee => Bob Doe x1 ; Ann Lee x1 (lawyer)
Bob Doe's lawyer, who left, said: “It is time.” => It is time.|Bob Doe's lawyer, who left|said|- => Bob Doe x1
The lawyer for Bob Doe said: “It is time.” => It is time.|The lawyer for Bob Doe|said|- => Bob Doe x1
An adviser close to Bob Doe said: “It is time.” => It is time.|An adviser close to Bob Doe|said|- => Bob Doe x1
One of Bob Doe's aides said: “It is time.” => It is time.|One of Bob Doe's aides|said|- => Bob Doe x1
People close to Bob Doe said: “It is time.” => It is time.|People close to Bob Doe|said|- => Bob Doe x1
The crowd chanted “it is time, it is time.” => it is time, it is time.|The crowd|chanted|- => -
A sign said: “It is time.” => It is time.|A sign|said|- => -
The email reads: “It is time.” => It is time.|The email|reads|- => -
According to the email, “it is time.” => it is time.|the email|According to|- => -
The email, which Ann Lee wrote, says: “It is time.” => It is time.|The email, which Ann Lee wrote|says|- => Ann Lee x1
In the email, Ann Lee wrote that “it is time.” => it is time.|Ann Lee|wrote|Ann Lee => Ann Lee x1
In an email to Bob Doe, Ann Lee wrote: “It is time.” => It is time.|Ann Lee|wrote|Ann Lee => Bob Doe x1 ; Ann Lee x1
In a letter dated May 3, she wrote: “It is time.” => It is time.|she|wrote|- => -
Writing in the Herald, Ann Lee said: “It is time.” => It is time.|Ann Lee|said|Ann Lee => Ann Lee x1
Speaking to the Herald on Monday, Bob Doe said: “It is time.” => It is time.|Bob Doe|said|Bob Doe => Bob Doe x1
The 45-year-old lawyer said: “It is time.” => It is time.|The 45-year-old lawyer|said|- => -
The then-mayor said: “It is time.” => It is time.|The then-mayor|said|- => -
The company's chief executive, Ann Lee, said in a statement: “It is time.” => It is time.|The company's chief executive, Ann Lee|said|Ann Lee => Ann Lee x1 (chief executive)
Ann Lee, chief executive of the company, said in a statement: “It is time.” => It is time.|Ann Lee, chief executive of the company|said|Ann Lee => Ann Lee x1 (chief executive of the company)
Ann Lee (right) said: “It is time.” => It is time.|Ann Lee (right)|said|Ann Lee => Ann Lee x1
Ann Lee, left, said: “It is time.” => It is time.|Ann Lee, left|said|Ann Lee => Ann Lee x1
Ann Lee, of Utica, Ohio, said: “It is time.” => It is time.|Ann Lee, of Utica, Ohio|said|Ann Lee => Ann Lee x1
Ann Lee, 45, of Utica, said: “It is time.” => It is time.|Ann Lee, 45, of Utica|said|Ann Lee => Ann Lee x1
Ann Lee, formerly of the board, said: “It is time.” => It is time.|Ann Lee, formerly of the board|said|Ann Lee => Ann Lee x1
Then Ann Lee said: “It is time.” => It is time.|Ann Lee|said|Ann Lee => Ann Lee x1
Today, Ann Lee says: “It is time.” => It is time.|Ann Lee|says|Ann Lee => Ann Lee x1
“It is time,” Ann Lee says now. => It is time,|Ann Lee|says|Ann Lee => Ann Lee x1
“It is time,” Ann Lee tells me. => It is time,|Ann Lee|tells|Ann Lee => Ann Lee x1
“It is time,” Ann Lee says, laughing. => It is time,|Ann Lee|says|Ann Lee => Ann Lee x1
“It is time,” he would say. => It is time,|he|say|- => -
“It is time,” he used to say. => It is time,|he|say|- => -
“It is time,” I said. => It is time,|I|said|- => -
“It is time,” we told him. => It is time,|we|told|- => -
“It is time,” one of them said. => It is time,|one of them|said|- => -
“It is time,” a third said. => It is time,|a third|said|- => -
“It is time,” a senior official said on condition of anonymity. => It is time,|a senior official|said|- => -
“It is time,” a person familiar with the talks said. => It is time,|a person familiar with the talks|said|- => -
“It is time,” said Bob Doe's lawyer, Ann Lee. => It is time,|Bob Doe's lawyer, Ann Lee|said|Ann Lee => Bob Doe x1 ; Ann Lee x1 (lawyer)
“It is time,” said Ann Lee, Bob Doe's lawyer. => It is time,|Ann Lee, Bob Doe's lawyer|said|Ann Lee => Ann Lee x1 (Bob Doe's lawyer) ; Bob Doe x1
“It is time,” said Ann Lee, who is 45 and lives in Utica. => It is time,|Ann Lee, who is 45 and lives in Utica|said|Ann Lee => Ann Lee x1
“It is time,” said Ann Lee, whose book came out in May. => It is time,|Ann Lee, whose book came out in May|said|Ann Lee => Ann Lee x1
“It is time,” said Ann Lee – a lawyer. => It is time,|Ann Lee|said|Ann Lee => Ann Lee x1
“It is time,” said lawyer Ann Lee. => It is time,|lawyer Ann Lee|said|Ann Lee => Ann Lee x1 (lawyer)
“It is time,” said a tearful Ann Lee. => It is time,|a tearful Ann Lee|said|Ann Lee => Ann Lee x1
“It is time,” said Utica's mayor, Ann Lee. => It is time,|Utica's mayor, Ann Lee|said|Ann Lee => Ann Lee x1 (mayor)
“It is time,” said Utica Mayor Ann Lee, a Democrat. => It is time,|Utica Mayor Ann Lee, a Democrat|said|Ann Lee => Ann Lee x1 (Utica Mayor)
“It is time,” said Sen. Ann Lee (R-Ohio), a critic of the plan. => It is time,|Sen. Ann Lee (R-Ohio), a critic of the plan|said|Ann Lee => Ann Lee x1 (Sen.)
“It is time,” said Ann Lee in Utica. => It is time,|Ann Lee|said|Ann Lee => Ann Lee x1
“It is time,” said Ann Lee at a rally in Utica on Monday. => It is time,|Ann Lee|said|Ann Lee => Ann Lee x1
“It is time,” said Ann Lee as she left. => It is time,|Ann Lee|said|Ann Lee => Ann Lee x1
“It is time,” said Ann Lee and left. => It is time,|Ann Lee|said|Ann Lee => Ann Lee x1
“It is time,” said Ann Lee, and Bob Doe nodded. => It is time,|Ann Lee|said|Ann Lee => Ann Lee x1 ; Bob Doe x1
“It is time,” said Ann Lee. Bob Doe nodded. => It is time,|Ann Lee|said|Ann Lee => Ann Lee x1 ; Bob Doe x1
“It is time,” said Ann Lee; Bob Doe nodded. => It is time,|Ann Lee|said|Ann Lee => Ann Lee x1 ; Bob Doe x1
“It is time,” said Ann Lee, “to go.” He left. => It is time,|Ann Lee|said|Ann Lee ; to go.|Ann Lee|said|Ann Lee => Ann Lee x1
“A joke,” said Ann Lee Monday. => A joke,|Ann Lee|said|Ann Lee => Ann Lee x1
It was Monday and Ann Lee called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Ann Lee x1
The A. J. Lee Foundation called it “a bad joke.” => a bad joke.|The A. J. Lee Foundation|called|A. J. Lee Foundation => A. J. Lee Foundation x1
This Ann Lee called it “a bad joke.” => a bad joke.|This Ann Lee|called|Ann Lee => Ann Lee x1
The boss in the hall called it “a bad joke.” => a bad joke.|The boss in the hall|called|- => -
Ann Lee Monday called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Ann Lee x1
An aide to Lee called it “a bad joke.” => a bad joke.|An aide to Lee|called|- => -
It rained: Ann Lee, the mayor, called it “a bad joke.” => a bad joke.|Ann Lee, the mayor|called|Ann Lee => Ann Lee x1 (mayor)
Bob Doe left; the old boss, a mayor, called it “a bad joke.” => a bad joke.|the old boss, a mayor|called|- => Bob Doe x1
She met Ann Lee, the mayor, and left, calling it “a bad joke.” => a bad joke.|She|calling|- => Ann Lee x1 (mayor)
Ann Lee did read it as “a bad joke.” => a bad joke.|Ann Lee|read|Ann Lee => Ann Lee x1
Ann Lee can read it as “a bad joke.” => a bad joke.|Ann Lee|read|Ann Lee => Ann Lee x1
“This is it!” beamed Lee => This is it!|Lee|beamed|Lee => Lee x1
Ann Lee, who read it, called it “a bad joke.” => a bad joke.|Ann Lee, who read it|called|Ann Lee => Ann Lee x1
An aide at a rally in Utica called it “a bad joke.” => a bad joke.|An aide at a rally in Utica|called|- => -
Ann Lee kept calling it “a bad joke.” => a bad joke.|Ann Lee|calling|Ann Lee => Ann Lee x1
Ann Lee tried to call it “a bad joke.” => a bad joke.|Ann Lee|call|Ann Lee => Ann Lee x1
Ann Lee, who tried to call it “a bad joke,” left. => a bad joke,|who|call|Ann Lee => Ann Lee x1
Ann Lee is a mayor who called it “a bad joke.” => a bad joke.|who|called|- => Ann Lee x1
Ann Lee is the mayor that called it “a bad joke.” => a bad joke.|that|called|- => Ann Lee x1
The law, which says it is “a bad joke,” failed. => a bad joke,|which|says|- => -
Those who call it “a bad joke” left. => a bad joke|who|call|- => -
What Ann Lee called “a bad joke” failed. => a bad joke|Ann Lee|called|Ann Lee => Ann Lee x1
How Ann Lee called it “a bad joke” is unclear. => a bad joke|Ann Lee|called|Ann Lee => Ann Lee x1
Because Ann Lee called it “a bad joke,” Bob Doe left. => a bad joke,|Ann Lee|called|Ann Lee => Ann Lee x1 ; Bob Doe x1
Bob Doe left because Ann Lee called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Bob Doe x1 ; Ann Lee x1
Bob Doe left, and Ann Lee called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Bob Doe x1 ; Ann Lee x1
Bob Doe left — Ann Lee called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Bob Doe x1 ; Ann Lee x1
Bob Doe left (Ann Lee called it “a bad joke”). => a bad joke|Ann Lee|called|Ann Lee => Bob Doe x1 ; Ann Lee x1
Bob Doe left. But Ann Lee called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Bob Doe x1 ; Ann Lee x1
J. Doe won. Bob Doe left. “We came,” Doe said. => We came,|Doe|said|- => J. Doe x1 ; Bob Doe x1
Rob Doe won. Robert Doe left. “We came,” Doe said. => We came,|Doe|said|Rob Doe => Rob Doe x3
Bob Doe won. B. Doe left. “We came,” Doe said. => We came,|Doe|said|Bob Doe => Bob Doe x3
“A joke,” said Ann Lee, being ill. => A joke,|Ann Lee|said|Ann Lee => Ann Lee x1
“A joke,” said Ann Lee, having won. => A joke,|Ann Lee|said|Ann Lee => Ann Lee x1
“A joke,” said Ann Lee, king of the hill. => A joke,|Ann Lee, king of the hill|said|Ann Lee => Ann Lee x1 (king of the hill)
“A joke,” said they. => A joke,|they|said|- => -
The plan was hailed as “a good plan” by Ann Lee. => a good plan|Ann Lee|hailed|Ann Lee => Ann Lee x1
While he left, it was “a bad joke,” Ann Lee said. => a bad joke,|Ann Lee|said|Ann Lee => Ann Lee x1
While Bob Doe left early, which was late, Ann Lee called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Bob Doe x1 ; Ann Lee x1
When it rained, officials said it was “a bad joke.” => a bad joke.|officials|said|- => -
After the vote, critics called it “a bad joke.” => a bad joke.|critics|called|- => -
After the vote, which Bob Doe called “late,” Ann Lee called it “a bad joke.” => late,|Bob Doe|called|Bob Doe ; a bad joke.|Ann Lee|called|Ann Lee => Bob Doe x1 ; Ann Lee x1
Since May, Ann Lee has called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Ann Lee x1
If so, the plan is “a bad joke,” she said. => a bad joke,|she|said|- => -
Mr. Doe won. Bob Doe left. “We came,” Doe said. => We came,|Doe|said|Bob Doe => Bob Doe x3 (Mr.)
Bob Doe won. Ann Lee said Doe was ill. Doe left. “We came,” he said. => We came,|he|said|Bob Doe => Bob Doe x3 ; Ann Lee x1
Roe won. Roe left. Roe said so. “We came,” she said. => We came,|she|said|Roe => Roe x3
Foreign Minister Ann Lee won. “We came,” a minister said. => We came,|a minister|said|- => Ann Lee x1 (Foreign Minister)
Foreign Minister Ann Lee won. “We came,” the minister told him. => We came,|the minister|told|Ann Lee => Ann Lee x1 (Foreign Minister)
Foreign Minister Ann Lee won. “We came,” the critics said. => We came,|the critics|said|- => Ann Lee x1 (Foreign Minister)
“A joke,” said the old Ann Lee Board. => A joke,|the old Ann Lee Board|said|Ann Lee Board => Ann Lee Board x1
Ann Lee was told that Bob Doe left. “We came and saw it all.” => We came and saw it all.|Ann Lee|-|Ann Lee => Ann Lee x1 ; Bob Doe x1
Will Lee win? “We came,” Lee said. => We came,|Lee|said|Lee => Lee x2
Will Lee win? Will Lee left. “We came,” Lee said. => We came,|Lee|said|Will Lee => Will Lee x3
Because of it Ann Lee left, calling it “a bad joke.” => a bad joke.|Ann Lee|calling|Ann Lee => Ann Lee x1
The woman who won and called it “a bad joke” left. => a bad joke|who|called|- => -
The voters say “a bad joke.” => a bad joke.|The voters|say|- => -
The board says “a bad joke.” => a bad joke.|The board|says|- => -
Ann Lee was in May calling it “a bad joke.” => a bad joke.|Ann Lee|calling|Ann Lee => Ann Lee x1
Voters fear his pledge says “we will be neutral.” => we will be neutral.|his pledge|says|- => -
The board, led by Ann Lee, called it “a bad joke.” => a bad joke.|The board, led by Ann Lee|called|- => Ann Lee x1
The mayor: “We came.” => We came.|The mayor|-|- => -
Ann Lee on Monday: “We came.” => We came.|Ann Lee|-|Ann Lee => Ann Lee x1
“We came.” – Ann Lee => We came.|Ann Lee|-|Ann Lee => Ann Lee x1
“It is late,” Ann Lee said, adding that Bob Doe was “very late.” => It is late,|Ann Lee|said|Ann Lee ; very late.|Ann Lee|adding|Ann Lee => Ann Lee x1 ; Bob Doe x1
“We came,” Ann Lee said: “We saw.” => We came,|Ann Lee|said|Ann Lee ; We saw.|Ann Lee|said|Ann Lee => Ann Lee x1
Ann Lee, but not Bob Doe, called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Ann Lee x1 ; Bob Doe x1
About 200 people called it “a bad joke.” => a bad joke.|About 200 people|called|- => -
Ann Lee, earlier this week, called it “a bad joke.” => a bad joke.|Ann Lee|called|Ann Lee => Ann Lee x1
Ann Lee, not Bob Doe, said: “It is time.” => It is time.|Ann Lee|said|Ann Lee => Ann Lee x1 ; Bob Doe x1
The plan was called “a joke” by Bob Doe, the mayor. => a joke|Bob Doe, the mayor|called|Bob Doe => Bob Doe x1 (mayor)
The plan was called a “joke” by Bob Doe. => joke|Bob Doe|called|Bob Doe => Bob Doe x1
“A joke,” said the man and his dog. => A joke,|the man and his dog|said|- => -
The mayor, Ann Lee, an old friend, called it “a bad joke.” => a bad joke.|The mayor, Ann Lee, an old friend|called|Ann Lee => Ann Lee x1 (mayor, old friend)
She, however, says it is “a bad joke.” => a bad joke.|She|says|- => -
“A joke,” said Ann Lee and the man. => A joke,|Ann Lee and the man|said|- => Ann Lee x1
Ann Lee will never say it is “over.” => over.|-|-|- => Ann Lee x1
Ann Lee did not say it was “a bad joke.” => a bad joke.|-|-|- => Ann Lee x1
Ann Lee won't say it is “a bad joke.” => a bad joke.|-|-|- => Ann Lee x1
“We came,” but Ann Lee said no. => We came,|-|-|- => Ann Lee x1
“A joke,” said in a statement. => A joke,|-|-|- => -
“It is late,” she said, noting that critics had called it “a bad joke.” => It is late,|she|said|- ; a bad joke.|critics|called|- => -
Ann Lee said critics who call it “a bad joke” are wrong. => a bad joke|critics|call|- => Ann Lee x1
"""

# What is read wrongly today, with the right reading: who mends one moves its row up.
KNOWN_WRONG = """
Bob Doe said Ann Lee, the mayor, left, calling it “a bad joke.” => a bad joke.|Ann Lee|calling|Ann Lee => Bob Doe x1 ; Ann Lee x1 (mayor)
Ann Lee said he left, calling it “a bad joke.” => a bad joke.|he|calling|- => Ann Lee x1
“We came” beamed Ann Lee. => We came|Ann Lee|beamed|Ann Lee => Ann Lee x1
“We came” Ann Lee thought. => We came|Ann Lee|thought|Ann Lee => Ann Lee x1
Bob Doe said, but Ann Lee denied, that it was “a bad joke.” => a bad joke.|Bob Doe|said|Bob Doe => Bob Doe x1 ; Ann Lee x1
The warning of “a very long winter” came true. => a very long winter|-|-|- => -
The critics’ call for “a new plan” failed. => a new plan|The critics’|call|- => -
The plan he backs was called “a bad joke.” => a bad joke.|-|-|- => -
“A joke,” said Ann Lee, Mayor of Utica, on Monday. => A joke,|Ann Lee, Mayor of Utica|said|Ann Lee => Ann Lee x1 (Mayor of Utica)
Mary said so. “We came,” he said. => We came,|he|said|- => Mary x1
Jim Roe's son won. “We came,” he said. => We came,|he|said|- => Jim Roe x1
Ann Lee, who was mayor, won. “We came,” the mayor said. => We came,|the mayor|said|Ann Lee => Ann Lee x1 (mayor)
“A joke,” said The Herald. => A joke,|The Herald|said|The Herald => The Herald x1
The plan that won was called “a bad joke.” => a bad joke.|-|-|- => -
Ann Lee said the plan he backs and calls “a bad joke” is dead. => a bad joke|he|calls|- => Ann Lee x1
It was claimed it was “a bad joke.” => a bad joke.|-|-|- => -
Ann Lee will say it rained. “We came and saw it all.” => We came and saw it all.|Ann Lee|-|Ann Lee => Ann Lee x1
The minister’s claims it is “a bad joke” are old. => a bad joke|The minister’s|claims|- => -
The plan to be called “a bad joke” is dead. => a bad joke|-|-|- => -
Ann Lee was asked if it is “a bad joke.” => a bad joke.|-|-|- => Ann Lee x1
Asked if it was “a bad joke,” Ann Lee nodded. => a bad joke,|-|-|- => Ann Lee x1
“We came,” and Ann Lee said so. => We came,|Ann Lee|said|Ann Lee => Ann Lee x1
“No” the nominee riffed. => No|the nominee|riffed|- => -
Voters fear their old leader's pledge to be “neutral.” => neutral.|their old leader's|pledge|- => -
“A joke,” said Ann Lee, a lawyer, 45, of Utica. => A joke,|Ann Lee, a lawyer, 45, of Utica|said|Ann Lee => Ann Lee x1 (lawyer)
“A joke,” said Lee and the board. => A joke,|Lee and the board|said|- => Lee x1
The claims: “a bad joke.” => a bad joke.|-|-|- => -
The “huge” plan would fail, Ann Lee hopes. => huge|Ann Lee|hopes|Ann Lee => Ann Lee x1
Ann Lee left before he won, adding that it was “a bad joke.” => a bad joke.|Ann Lee|adding|Ann Lee => Ann Lee x1
“Jim Roe left.” Bob Doe sat. “We came,” he said. => Jim Roe left.|-|-|- ; We came,|he|said|Bob Doe => Jim Roe x1 ; Bob Doe x1
“It is late,” said Ann Lee, who called it “very late.” => It is late,|Ann Lee|said|Ann Lee ; very late.|who|called|Ann Lee => Ann Lee x1
“A joke,” said the man and Ann Lee. => A joke,|the man and Ann Lee|said|- => Ann Lee x1
“No,” when the nominee riffed, he left. => No,|-|-|- => -
"""


def told(quote: Quote) -> str:
    speaker, cue = quote.speaker, quote.cue
    name = (speaker and speaker.name) or "-"
    return f"{quote.text}|{speaker.text if speaker else '-'}|{cue.text if cue else '-'}|{name}"


def known(person: Person) -> str:
    titles = f" ({', '.join(person.titles)})" if person.titles else ""
    return f"{person.name} x{len(person.mentions)}{titles}"


LINES = [
    *TABLE.strip().splitlines(),
    *(pytest.param(line, marks=pytest.mark.xfail(strict=True)) for line in KNOWN_WRONG.strip().splitlines()),
]


@pytest.mark.parametrize("line", LINES)
def test_reading(line: str) -> None:
    text = line.split(" => ")[0]
    reading = find(normalized(text), [(0, len(text))])
    quotes = " ; ".join(map(told, reading.quotes)) or "-"
    people = " ; ".join(map(known, reading.people)) or "-"
    assert f"{text} => {quotes} => {people}" == line
    # mentions are whole words
    mentions = [span for person in reading.people for span in person.mentions]
    assert not [span for span in mentions if not MENTION.fullmatch(text, span.start, span.end)]


@pytest.mark.parametrize("line", TABLE.strip().splitlines()[::3])
def test_a_text_that_breaks_off_is_read(line: str) -> None:
    text = line.split(" => ")[0]
    for word in re.finditer(r"\w+|[^\w\s]", text):
        for quote in find(normalized(text), [(0, word.end())]).quotes:
            assert quote.span.end <= word.end()
