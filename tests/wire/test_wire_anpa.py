"""ANPA 1312: what is read of a header, a head, a body and a trailer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest

from newsparse import wire

Build = Callable[..., bytes]
UTC = timezone.utc


def read_one(data: bytes) -> wire.WireMessage:
    [message] = wire.read(data)
    return message


def test_every_field_of_a_usual_message(anpa: Build) -> None:
    data = anpa()
    message = read_one(b"\0\r\n" + data + b"\r\n")
    assert message == wire.WireMessage(
        format=wire.WireFormat.ANPA_1312,
        source="W",
        number=4107,
        selector="world",
        priority="r",
        category="i",
        slug="BC-EU--Harbor Talks",
        keywords=("EU", "Harbor Talks"),
        version=None,
        word_count=118,
        sent=datetime(2013, 5, 14, 21, 4, tzinfo=UTC),
        headline="Dockers agree to talk",
        byline=None,
        text="BC-EU--Harbor Talks,118\nDockers agree to talk\n\nPORT HALDEN, Norway (AP) _ They agreed to talk.\n",
        charset="ascii",
        raw=data[2:],
    )


@pytest.mark.parametrize(
    ("changes", "field", "expected"),
    [
        ({"level": "a0105KYODO"}, "number", 105),
        ({"level": "a0105KYODO"}, "source", "a"),
        ({"level": "0007"}, "source", None),
        ({"selector": "-----"}, "selector", "-----"),
        ({"selector": ""}, "selector", None),
        ({"codes": "f l"}, "priority", "f"),
        ({"codes": "f l"}, "category", "l"),
        ({"form": "\x14\x12"}, "category", "i"),
        ({"form": ""}, "category", "i"),
        ({"rest": "BC-EU--HarborTalks 2ndLd-Writethru   05-14 0412"}, "version", "2ndLd-Writethru"),
        ({"rest": "BC-EU--HarborTalks 7thWritethru TB06 31-10 588"}, "version", "7thWritethru TB06"),
        ({"rest": "BC-EU--HarborTalks 05-14 ", "head": "^BC-EU--Harbor Talks<"}, "word_count", None),
        ({"head": "^BC-EU--Harbor Talks<"}, "word_count", 412),
        ({"head": "^BC-EU--Harbor Talks,118<"}, "word_count", 118),
        ({"head": "^BC-EU--Harbor Talks, 2nd Ld-Writethru,118<"}, "version", "2nd Ld-Writethru"),
        ({"head": "^BC-EU--Harbor Talks, 2nd Ld-Writethru,118<"}, "slug", "BC-EU--Harbor Talks"),
        ({"head": "^Dockers agree<"}, "slug", "BC-EU--HarborTalks"),
        ({"start": b"\x01"}, "number", 4107),
        ({"start": b"\x16\x16\x16\x01\x16"}, "number", 4107),
    ],
)  # fmt: skip
def test_header_and_slug_line(anpa: Build, changes: dict[str, str], field: str, expected: object) -> None:
    assert getattr(read_one(anpa(**changes)), field) == expected


SLUG = "^BC-EU--Harbor Talks,118<\n"


@pytest.mark.parametrize(
    ("head", "headline", "byline"),
    [
        (f"{SLUG}^Dockers agree<\n^By RUNA VIK=\n^Associated Press=", "Dockers agree", "By RUNA VIK"),
        (f"{SLUG}^AP Photo XAB1<\n^Dockers agree<", "Dockers agree", None),
        (f"{SLUG}^Eds: With photo.<\n^(Eds: Again.)<\n^Dockers agree<", "Dockers agree", None),
        (f"{SLUG}^EDITOR'S NOTE _ First of two.<\n^Dockers agree<", "Dockers agree", None),
        (f"^*9006< {SLUG}^Dockers agree<", "Dockers agree", None),
        (f"{SLUG}^Dockers agree<\n^A longer line that sums it up.<", "Dockers agree", None),
        (f"{SLUG}^Dockers agree\n^Ferries sail again", "Dockers agree", None),
        (f"{SLUG}^By RUNA VIK and\nMAREN HOLT=", None, "By RUNA VIK and MAREN HOLT"),
        (f"{SLUG}^code:2@<\n^Update:ADDS quote@<\n^HL:Dockers agree,\nferries sail@<",
         "Dockers agree, ferries sail", None),
        (f"{SLUG}^INDEX: Economy@<\n^SYMBOL:TSX:X@<\n^Dockers agree@<", "Dockers agree", None),
        (f"{SLUG}^By the numbers<", "By the numbers", None),
        (f"{SLUG}^AP Photos.<\n^AP Video shows collapse of pier<", "AP Video shows collapse of pier", None),
        (f"{SLUG}^2ND LEAD<\n^All Times EDT=\n^Dockers agree<", "Dockers agree", None),
        ("service line\n" + f"{SLUG}^Dockers agree<", "Dockers agree", None),
        (f"{SLUG}^HL:@<\n^By RUNA VIK@<", None, "By RUNA VIK"),
        (SLUG.strip(), None, None),
    ],
)  # fmt: skip
def test_head(anpa: Build, head: str, headline: str | None, byline: str | None) -> None:
    message = read_one(anpa(head))
    assert (message.headline, message.byline) == (headline, byline)
    lines = message.text.splitlines()
    assert headline is None or headline in lines
    assert byline is None or byline in lines


def test_a_head_without_codes_is_read_up_to_the_first_indented_line(anpa: Build) -> None:
    head = "BC-EU--Harbor Talks\nHarbor: Dockers agree to talk+"
    body = "     HALDEN, Norway, May 14 Kyodo - They agreed\nto talk.\n     They met."
    message = read_one(anpa(head, body, trailer="KWS-21:04-14-05-13\r\n"))
    assert message.headline == "Harbor: Dockers agree to talk"
    assert message.sent == datetime(2013, 5, 14, 21, 4)
    assert message.text.splitlines() == [
        "BC-EU--Harbor Talks",
        "Harbor: Dockers agree to talk",
        "",
        "     HALDEN, Norway, May 14 Kyodo - They agreed",
        "to talk.",
        "     They met.",
    ]


@pytest.mark.parametrize(
    "head",
    ["^BC-EU--Harbor Talks,118<\n^Dockers agree to talk<", "BC-EU--Harbor Talks,118\nDockers agree to talk\n"],
)
def test_a_body_without_codes_begins_after_the_head(anpa: Build, head: str) -> None:
    message = read_one(anpa(head, "They agreed\nto talk.\n\nThey met."))
    assert message.headline == "Dockers agree to talk"
    assert message.text.endswith("Dockers agree to talk\n\nThey agreed\nto talk.\n\nThey met.\n")


def test_a_message_is_shown_short(anpa: Build) -> None:
    shown = repr(read_one(anpa()))
    assert "slug='BC-EU--Harbor Talks'" in shown
    assert "They agreed" not in shown


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("\t   One. \n \n\t   Two. ", "One.\n\nTwo."),
        ("\t   One.\n\t   Two.<", "One.\n\nTwo."),
        ("\t   One goes\non here.<\n\t   Two.", "One goes\non here.\n\nTwo."),
        ("\t   One.\n\t   ___= \n^A HEADING=\n\t   Two.", "One.\n\n___\n\nA HEADING\n\nTwo."),
        ("\b^;W;L\x10 \n\bLittle\x10 Ford;8;3\x10 \n\t   Note.", ";W;L\nLittle Ford;8;3\n\nNote."),
        ("\t   ``One,'' she said _ `two.'", "``One,'' she said _ `two.'"),
        ("\t   One\x1dand\x1etwo.", "One and two."),
        ("\t   One\0\x7f\x0e\x0f\x07 and two.", "One and two."),
        ("\t   One\x0ccc35\x0b and two.", "One and two."),
        ("\t   a <= b < c = d ", "a <= b < c = d"),
    ],
)  # fmt: skip
def test_body(anpa: Build, body: str, expected: str) -> None:
    assert read_one(anpa("^BC-EU--Harbor Talks,118<", body)).text == f"BC-EU--Harbor Talks,118\n\n{expected}\n"


@pytest.mark.parametrize(
    ("trailer", "expected"),
    [
        ("AP-WF-05-14-13 2104GMT<", datetime(2013, 5, 14, 21, 4, tzinfo=UTC)),
        ("AP-NY-05-14-98 2104EDT<", datetime(1998, 5, 14, 21, 4, tzinfo=timezone(timedelta(hours=-4)))),
        ("XYZ-05-14-2013 21:04<", datetime(2013, 5, 14, 21, 4)),
        ("XYZ-14-05-13 2104<", datetime(2013, 5, 14, 21, 4)),
        ("16:35ET 31-10-14<", datetime(2014, 10, 31, 16, 35)),
        ("16:35EST 31-10-14<", datetime(2014, 10, 31, 16, 35, tzinfo=timezone(timedelta(hours=-5)))),
        ("Reuters 16:35 10-31-14", datetime(2014, 10, 31, 16, 35)),
        ("16:35 09-09-18", datetime(2018, 9, 9, 16, 35)),
        ("16:35 09-12-18", None),  # September or December: agencies differ
        ("AP-WF-13-14-13 2104GMT<", None),
        ("AP-WF-05-14-13 2560GMT<", None),
        ("AP-WF-05-14 2104GMT<", None),  # no year
        ("", None),
    ],
)
def test_sent(anpa: Build, trailer: str, expected: datetime | None) -> None:
    sent = read_one(anpa(trailer=trailer)).sent
    assert sent == expected
    assert sent is None or expected is None or sent.utcoffset() == expected.utcoffset()


@pytest.mark.parametrize(("year", "expected"), [("69", 2069), ("70", 1970), ("00", 2000), ("99", 1999)])
def test_a_year_of_two_digits_is_from_1970_on(anpa: Build, year: str, expected: int) -> None:
    sent = read_one(anpa(trailer=f"AP-WF-05-14-{year} 2104GMT<")).sent
    assert sent is not None
    assert sent.year == expected
