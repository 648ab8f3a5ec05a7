"""Furniture: every role by the lines that have it, and the sentences that begin alike."""

from __future__ import annotations

import pytest

from newsparse import layout
from newsparse.layout.furniture import could_be_furniture, role_of
from newsparse.markers import DEFAULT_MARKERS, asked_markers
from newsparse.model import NoteRole
from newsparse.text import normalized

MARKERS = asked_markers(DEFAULT_MARKERS)

FURNITURE = [
    (NoteRole.SLUG, "BC-EU--Harbour Strike,340"),
    (NoteRole.SLUG, "BC-GRAIN-SHIPS"),
    (NoteRole.SLUG, "HARBOUR-STRIKE/TALKS (UPDATE 2)"),
    (NoteRole.SLUG, "OIL-PRICES/"),
    (NoteRole.SLUG, "Harbour-Fees, 2nd Writethru"),
    (NoteRole.KEYWORD_LINE, "Norway-harbours/"),
    (NoteRole.KEYWORD_LINE, "Keywords: harbour, strike"),
    (NoteRole.EDITORS_NOTE, "Eds: With AP Photos."),
    (NoteRole.EDITORS_NOTE, "(Eds: Updates with quotes.)"),
    (NoteRole.EDITORS_NOTE, "EDITOR'S NOTE _ This is part of a series on harbours."),
    (NoteRole.EDITORS_NOTE, "Editor’s note: Names have been changed."),
    (NoteRole.EDITORS_NOTE, "(Adds quotes, background)"),
    (NoteRole.EDITORS_NOTE, "(Recasts with strike's end)"),
    (NoteRole.EDITORS_NOTE, "Note to editors: a picture is available."),
    (NoteRole.ADVISORY, "The following information is not for publication"),
    (NoteRole.ADVISORY, "EMBARGOED UNTIL MONDAY"),
    (NoteRole.ADVISORY, "FOR IMMEDIATE RELEASE"),
    (NoteRole.ADVISORY, "URGENT"),
    (NoteRole.ADVISORY, "All Times EDT"),
    (NoteRole.CORRECTION, "CORRECTS spelling of harbour master's name in 2nd graf"),
    (NoteRole.CORRECTION, "(Corrects day in first paragraph)"),
    (NoteRole.CORRECTION, "Refiles to fix headline"),
    (NoteRole.CORRECTION, "Correction: An earlier version gave a wrong date."),
    (NoteRole.CORRECTION, "This story has been corrected to fix a name."),
    (NoteRole.PROMOTION, "View in browser | Sign up"),
    (NoteRole.PROMOTION, "View this email in your browser"),
    (NoteRole.PROMOTION, "You are receiving this email because you signed up at the harbour office."),
    (NoteRole.PROMOTION, "You're receiving this newsletter because you asked for it."),
    (NoteRole.PROMOTION, "Was this email forwarded to you? Sign up here"),
    (NoteRole.PROMOTION, "Unsubscribe | Manage preferences"),
    (NoteRole.PROMOTION, "Key events"),
    (NoteRole.TRAILER, "AAP ab/cd"),
    (NoteRole.TRAILER, "AAP ab/cd/ef"),
    (NoteRole.CREDIT, "Reporting by Jane Doe; Editing by John Roe"),
    (NoteRole.CREDIT, "(Reporting by Jane Doe; Editing by John Roe)"),
    (NoteRole.CREDIT, "(Additional reporting by Jane Doe in Oslo)"),
    (NoteRole.CREDIT, "Writing by Jane Doe"),
    (NoteRole.CREDIT, "Editing: Jane Doe and John Roe"),
    (NoteRole.CREDIT, "Additional reporting: Jane Doe"),
    (NoteRole.CREDIT, "Graphics: Jane Doe, John Roe"),
    (NoteRole.CREDIT, "-- Jane Doe"),
    (NoteRole.CREDIT, "AP writer Jane Doe in Oslo contributed to this report."),
    (NoteRole.CREDIT, "CNN's Jane Doe contributed to this report."),
    (NoteRole.CREDIT, "Jane Doe reported from Oslo, and John Roe from Bergen."),
    (NoteRole.CREDIT, "jd-jr/ab"),
    (NoteRole.PHOTO, "Image caption: Crews on the quay"),
    (NoteRole.CONTACT, "((jane.doe@example.com; +47 22 00 00 00))"),
    (NoteRole.PROMOTION, "More on this story"),
    (NoteRole.CREDIT, "With files from Reuters"),
    (NoteRole.PHOTO, "AP Photo XYZ101, XYZ102"),
    (NoteRole.PHOTO, "(AP Photo/Jane Doe)"),
    (NoteRole.PHOTO, "Photo by Jane Doe"),
    (NoteRole.PHOTO, "[Photo: Jane Doe]"),
    (NoteRole.TAKE, "1st Ld-Writethru"),
    (NoteRole.TAKE, "2nd add"),
    (NoteRole.TAKE, "page 2 of 3"),
    (NoteRole.TAKE, "2-2-2"),
    (NoteRole.TRAILER, "-30-"),
    (NoteRole.TRAILER, "###"),
    (NoteRole.TRAILER, "ENDS"),
    (NoteRole.TRAILER, "Reuter"),
    (NoteRole.TRAILER, "REUTER"),
    (NoteRole.TRAILER, "MORE"),
    (NoteRole.TRAILER, "AP-WF-11-13-13 1509GMT"),
    (NoteRole.COPYRIGHT, "(c) Copyright 2020 Harbour Herald"),
    (NoteRole.COPYRIGHT, "© 2020 Harbour Herald. All rights reserved."),
    (NoteRole.COPYRIGHT, "Copyright 2020 Harbour Herald"),
    (NoteRole.PROMOTION, "Read more: The harbour in pictures"),
    (NoteRole.PROMOTION, "ALSO READ: The harbour in pictures"),
    (NoteRole.PROMOTION, "Share this story"),
    (NoteRole.PROMOTION, "Follow us on Twitter"),
    (NoteRole.PROMOTION, "Subscribe to our newsletter"),
    (NoteRole.PROMOTION, "Advertisement"),
    (NoteRole.CONTACT, "Media Contact:"),
    (NoteRole.CONTACT, "Tel: +47 555 1234"),
    (NoteRole.CONTACT, "SOURCE Acme Corp."),
    (NoteRole.CONTACT, "desk@example.org"),
    (NoteRole.ADVISORY, "NEWS RELEASE"),
    (NoteRole.ADVISORY, "Press release"),
    (NoteRole.ADVISORY, "EXCLUSIVE"),
    (NoteRole.ADVISORY, "Embargoed until 10 a.m. Monday"),
    (NoteRole.TIMESTAMP, "Published: 3 June 2021"),
    (NoteRole.TIMESTAMP, "Published"),
    (NoteRole.TIMESTAMP, "Updated: June 3, 2021 10:31 GMT"),
    (NoteRole.TIMESTAMP, "Last modified on Thu 3 Jun 2021 06.01 BST"),
    (NoteRole.TIMESTAMP, "Thu 3 Jun 2021 06.00 BST"),
    (NoteRole.TIMESTAMP, "Thursday, June 3, 2021"),
    (NoteRole.TIMESTAMP, "June 3, 2021"),
    (NoteRole.TIMESTAMP, "3 June 2021"),
    (NoteRole.TIMESTAMP, "2021-06-03"),
    (NoteRole.TIMESTAMP, "3 hours ago"),
    (NoteRole.TIMESTAMP, "An hour ago"),
    (NoteRole.TIMESTAMP, "10:45 GMT"),
    (NoteRole.TIMESTAMP, "13:37"),
    (NoteRole.TIMESTAMP, "@janedoe / 11:42 AM"),
    (NoteRole.PHOTO, "Image source, Getty Images"),
    (NoteRole.PHOTO, "Image caption, The quay on a Friday in May"),
    (NoteRole.PHOTO, "[2/7] Crews walk along the quay in Oslo, June 3, 2021. REUTERS/Jane Doe"),
    (NoteRole.PHOTO, "The quay at dawn. Photograph: Jane Doe/Harbour Herald"),
    (NoteRole.PHOTO, "Crews on the quay in Oslo on June 3, 2021. (AP Photo/Jane Doe)"),
    (NoteRole.CORRECTION, "• This article was amended on 3 June 2021. An earlier version named the wrong quay."),
    (NoteRole.CREDIT, "Translated from Norwegian by Jane Doe"),
    (NoteRole.CREDIT, "Source text for Eikon: (Oslo Newsroom)"),
    (NoteRole.TRAILER, "-ends-"),
    (NoteRole.TRAILER, "(ANI)"),
    (NoteRole.TRAILER, "PTI JD JR JR"),
    (NoteRole.PROMOTION, "Our Standards: The Harbour Herald Trust Principles."),
    (NoteRole.PROMOTION, "Explore more on these topics"),
    (NoteRole.PROMOTION, "Related Topics"),
    (NoteRole.PROMOTION, "Reuse this content"),
    (NoteRole.PROMOTION, "Sign up for our Harbour Briefing newsletter"),
    (NoteRole.PROMOTION, "Popular on Harbour Herald"),
    (NoteRole.PROMOTION, "Audio: The mayor on the quay"),
    (NoteRole.PROMOTION, "Map: Where the ferries stop"),
    (NoteRole.PROMOTION, "Don't miss the harbour news. Sign up for our daily newsletter"),
    (NoteRole.PROMOTION, "Read More About: harbours, ferries"),
    (NoteRole.ADVISORY, "NEWS RELEASE 14-SEP-2022"),
    (NoteRole.ADVISORY, "A version of this article appears in print on June 3, 2021, Section A, Page 12."),
    (NoteRole.ADVISORY, "Disclaimer: The board does not stand for what others say."),
    (NoteRole.PROMOTION, "Share"),
    (NoteRole.PROMOTION, "Home > News > Local"),
    (NoteRole.PROMOTION, "4 min read"),
]


@pytest.mark.parametrize(("role", "block"), FURNITURE)
def test_role(role: NoteRole, block: str) -> None:
    assert could_be_furniture(block)
    assert role_of(block) is role


@pytest.mark.parametrize(
    "sentence",
    [
        "Reporting the news is a craft that few people learn well.",
        "Unsubscribe links are often hard to find.",
        "You are receiving this year what you asked for in May.",
        "View online was the title of her first show.",
        "Readers seeking proof went to the harbour.",
        "Lifeline volunteers met on 3 May and voted to stay.",
        "AAP came to the harbour.",
        "More ships came in on Monday than in the whole week before.",
        "The following day they met again at the harbour.",
        "Ends and means were what they talked about.",
        "Copyright law has no answer to that question.",
        "Photographs of the harbour were shown in court.",
        "Follow the river and you come to the harbour.",
        "For more than a year the harbour has been closed.",
        "Related ministers stayed away from the meeting.",
        "An earlier plan was given up in March.",
        "This story begins at the harbour.",
        "Contact with the ship was lost on Monday.",
        "Corrected figures showed a rise of three per cent.",
        "Watch your step, the harbour master said.",
        "Reuters reported the strike first.",
        "Source material was hard to find.",
        "Getty Images has bought the pictures of the old harbour.",
        "Published reports said that the harbour would be closed.",
        "Updated figures showed that more ships had called.",
        "June 3, 2021, was the day on which the harbour closed.",
        "Embargo on coal lifted at last",
        "Image is all that the harbour board cares for.",
        "Photo by photo the jury was shown the quay.",
        "Report: Harbour to close for a year",
        "Report: Half of the quays are unsafe; owner calls them ‘sound.’",
        "Research: Quays sink faster than thought",
        "Data: Half of Harwell's quays are empty",
        "Editing: How a paper is made",
        "An hour ago the harbour was still open.",
        "Share prices fell on Monday.",
        "Map makers have been busy since.",
        "Exclusive rights were sold in May.",
        "News release dates were kept secret.",
        "This article of the treaty was never applied.",
        "Dec 31",
    ],
)
def test_a_sentence_that_begins_alike_is_none(sentence: str) -> None:
    assert not could_be_furniture(sentence) or role_of(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Ministers met on Monday.",
        "Oslo's mayor met the ministers on Monday.",
        "Co-op shops have closed in Oslo.",
        "EU's ministers met on Monday.",
        "The mayor said: the ferry and/or the train will go.",
        "Copies of the photos were shown to the mayor/owner of the old harbour.",
    ],
)
def test_most_sentences_are_not_asked(sentence: str) -> None:
    assert not could_be_furniture(sentence)


def test_kept_apart_from_the_story_and_nothing_lost() -> None:
    text = "Harbour closed\n\nOSLO (AP) - The harbour is closed.\n\nReporting by Jane Doe\n\n-30-\n"
    read = layout.read(normalized(text), MARKERS)
    assert [paragraph.text for section in read.sections for paragraph in section.paragraphs] == [
        "The harbour is closed."
    ]
    assert [(note.role, note.text) for note in read.notes] == [
        (NoteRole.CREDIT, "Reporting by Jane Doe"),
        (NoteRole.TRAILER, "-30-"),
    ]


def test_what_stands_behind_not_for_publication() -> None:
    closed = "The following information is not for publication"
    text = f"Harbour closed\n\nThe harbour is closed.\n\n{closed}\n\nCall the desk first.\n"
    notes = layout.read(normalized(text), MARKERS).notes
    assert [note.role for note in notes] == [NoteRole.ADVISORY, NoteRole.ADVISORY]


def test_a_contact_block_has_its_name_and_house() -> None:
    block = ["Media contact:", "Jane Doe", "Harbour Board", "+47 22 33 44 55"]
    about = ["About the board", "The harbour board runs the harbours of the coast and has done so for ninety years."]
    read = layout.read(normalized("\n\n".join(["Harbour reopens", "The harbour reopens.", *block, *about])), MARKERS)
    assert [(note.role, note.text) for note in read.notes] == [(NoteRole.CONTACT, line) for line in block]
    assert read.sections[1].heading is not None and read.sections[1].heading.text == about[0]


def test_titles_under_more_on_this_story_belong_to_it() -> None:
    story = ["Harbour closed", "The harbour is closed for the winter, and nobody knows until when."]
    titles = ["More on this story", "Who owns the harbour?", "Ferry fares to rise"]
    read = layout.read(normalized("\n\n".join([*story, *titles])), MARKERS)
    assert [(note.role, note.text) for note in read.notes] == [(NoteRole.PROMOTION, line) for line in titles]


def test_prose_under_more_on_this_story_stays_prose() -> None:
    story = ["Harbour closed", "The harbour is closed for the winter, and nobody knows until when."]
    read = layout.read(normalized("\n\n".join([*story, "More on this story", "Nobody was hurt."])), MARKERS)
    assert [paragraph.text for section in read.sections for paragraph in section.paragraphs] == [
        story[1],
        "Nobody was hurt.",
    ]


def test_the_head_of_an_agency_story() -> None:
    text = (
        "BC-EU--Harbour Strike,340\nHarbour strike ends after a week\nAP Photo XYZ101\nEds: With AP Photos.\n"
        "By JANE DOE and JOHN ROE\nAssociated Press\n"
        "   OSLO, Norway (AP) _ The strike at the harbour ended on Monday after a week of talks.\n"
    )
    read = layout.read(normalized(text), MARKERS)
    assert read.headline is not None and read.headline.text == "Harbour strike ends after a week"
    assert read.byline is not None and read.byline.authors == ("Jane Doe", "John Roe")
    assert read.dateline is not None and read.dateline.places == ("Oslo, Norway",)
    assert [note.role for note in read.notes] == [
        NoteRole.SLUG, NoteRole.PHOTO, NoteRole.EDITORS_NOTE, NoteRole.CREDIT,
    ]  # fmt: skip


def test_a_trailer_right_under_a_wrapped_paragraph() -> None:
    story = "The harbour is closed for the winter, and\nnobody knows until when."
    text = f"HARBOUR CLOSED\n    OSLO, March 2 - {story}\n Reuter\n"
    read = layout.read(normalized(text), MARKERS)
    assert [note.role for note in read.notes] == [NoteRole.TRAILER]


@pytest.mark.parametrize("control", ["\ufeff", "\x01", "\x00\x00"])
def test_controls_are_not_part_of_the_headline(control: str) -> None:
    read = layout.read(normalized(f"{control}Harbour closed\n\nThe harbour is closed.\x03"), MARKERS)
    assert read.headline is not None and read.headline.text == "Harbour closed"
    assert [note.role for note in read.notes] == [NoteRole.CONTROL, NoteRole.CONTROL]
