"""IPTC 7901: what is read of a header, a head, a body and a trailer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest

from newsparse import wire

Build = Callable[..., bytes]


def read_one(data: bytes) -> wire.WireMessage:
    [message] = wire.read(data)
    return message


def test_every_field_of_a_usual_message(iptc: Build) -> None:
    data = iptc()
    assert read_one(b"\x7f\x7f" + data + b"\r\n") == wire.WireMessage(
        format=wire.WireFormat.IPTC_7901,
        source="eca",
        number=118,
        selector="cccca   dpa 0212",
        priority="4",
        category="wi",
        slug="Norway-labour",
        keywords=("Norway-labour",),
        word_count=96,
        sent=datetime(2013, 5, 14, 21, 4, tzinfo=timezone.utc),
        headline="Dockers agree to talk",
        byline=None,
        text="Norway-labour/\nDockers agree to talk\n\n   Halden (dpa) - They agreed\nto talk.\n",
        charset="ascii",
        raw=data,
    )


@pytest.mark.parametrize(
    ("changes", "field", "expected"),
    [
        ({"header": "SPF001 3 RES 0070 F XYZ-0001"}, "source", "SPF"),
        ({"header": "SPF001 3 RES 0070 F XYZ-0001"}, "category", "RES"),
        ({"header": "SPF001 3 RES 0070 F XYZ-0001"}, "word_count", 70),
        ({"header": "SPF001 3 RES 0070 F XYZ-0001"}, "selector", "F XYZ-0001"),
        ({"header": "bdt0123 3 vm 831  dpa 0456"}, "number", 123),
        ({"header": "eca 4 wi 96"}, "number", None),
        ({"header": "eca118 4 wi 96"}, "selector", None),
        ({"start": b"\x01\x7f"}, "source", "eca"),
        ({"keywords": "FOOTBALL/"}, "keywords", ("FOOTBALL",)),
        ({"keywords": "EU/ ENVIRONMENT/ENERGY"}, "keywords", ("EU", "ENVIRONMENT", "ENERGY")),
        ({"keywords": "/politics/Norway/\r\nports/"}, "slug", "politics/Norway/ ports"),
        ({"keywords": "Häfen/", "encoding": "utf-8"}, "slug", "Häfen"),
        ({"keywords": ""}, "slug", None),
    ],
)
def test_header_and_keyword_line(iptc: Build, changes: dict[str, str], field: str, expected: object) -> None:
    assert getattr(read_one(iptc(**changes)), field) == expected


@pytest.mark.parametrize(
    ("head", "headline", "byline"),
    [
        ("Dockers agree =", "Dockers agree", None),
        ("Dockers agree,\nferries sail again =", "Dockers agree, ferries sail again", None),
        ("2ND LEAD\nDockers agree\nBy Runa Vik, dpa  =", "Dockers agree", "By Runa Vik, dpa"),
        ("(Berichtigung: Im zweiten Satz\nmuss es 40 heißen.)\nHafen: Einigung\nVon Runa Vik, dpa =",
         "Hafen: Einigung", "Von Runa Vik, dpa"),
        ("URGENT\nDockers agree\n(Photo) =", "Dockers agree", None),
        ("Dockers agree", "Dockers agree", None),
        ("   Halden (dpa) - They agreed =", None, None),
        ("Halden (dpa) - They agreed", None, None),
        ("They agreed to talk on Monday.", None, None),
        ("=", None, None),
    ],
)  # fmt: skip
def test_head(iptc: Build, head: str, headline: str | None, byline: str | None) -> None:
    message = read_one(iptc(head))
    assert (message.headline, message.byline) == (headline, byline)
    lines = message.text.splitlines()
    assert headline is None or headline in lines
    assert byline is None or byline in lines


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("   One.\n\n   Two.", "   One.\n\n   Two."),
        ("   One.\n\n\n\n   Two.", "   One.\n\n   Two."),
        ("   HALDEN 14/05 (XYZ) = One", "   HALDEN 14/05 (XYZ) = One"),
        ("| A | 1 |\n| B | 2 |", "| A | 1 |\n| B | 2 |"),
        ("One\tTwo", "One\tTwo"),
    ],
)
def test_body(iptc: Build, body: str, expected: str) -> None:
    assert read_one(iptc("Headline =", body, keywords="")).text == f"Headline\n\n{expected}\n"


@pytest.mark.parametrize("line_end", [b"\r\n", b"\n", b"\r\r\n", b"\r"])
def test_line_ends(iptc: Build, line_end: bytes) -> None:
    data = iptc(trailer="142104 GMT May 13").replace(b"\r\n", line_end if line_end != b"\r" else b"\r\n")
    start, stop = data.index(b"\x02"), data.index(b"\x03")
    text = data[start:stop].replace(b"\r\n", line_end)
    assert read_one(data[:start] + text + data[stop:]).text.endswith("They agreed\nto talk.\n")


@pytest.mark.parametrize(
    ("trailer", "expected"),
    [
        ("142104 GMT May 13", datetime(2013, 5, 14, 21, 4, tzinfo=timezone.utc)),
        ("142104 MAI 2013", datetime(2013, 5, 14, 21, 4)),
        ("142104 MESZ Mai 13", datetime(2013, 5, 14, 21, 4, tzinfo=timezone(timedelta(hours=2)))),
        ("142104 +0530 May 13", datetime(2013, 5, 14, 21, 4, tzinfo=timezone(timedelta(hours=5.5)))),
        ("142104 IST May 13", datetime(2013, 5, 14, 21, 4)),  # India, Ireland or Israel
        ("101137 GMT Dez 18", datetime(2018, 12, 10, 11, 37, tzinfo=timezone.utc)),
        ("211005 août 19", datetime(2019, 8, 21, 10, 5)),
        ("211005 juin 19", datetime(2019, 6, 21, 10, 5)),
        ("211005 juillet 19", datetime(2019, 7, 21, 10, 5)),
        ("310001 JUL 97", datetime(1997, 7, 31, 0, 1)),
        ("142104 GMT May", None),  # no year
        ("142104 GMT Xyz 13", None),
        ("322104 GMT May 13", None),
        ("310001 FEB 97", None),
        ("rubbish", None),
    ],
)
def test_sent(iptc: Build, trailer: str, expected: datetime | None) -> None:
    sent = read_one(iptc(trailer=trailer)).sent
    assert sent == expected
    assert sent is None or expected is None or sent.utcoffset() == expected.utcoffset()


@pytest.mark.parametrize(
    ("words", "charset", "expected"),
    [
        (b"plain", "ascii", "plain"),
        (b"Malm\xf6", "latin-1", "Malmö"),
        ("Malmö".encode(), "utf-8", "Malmö"),
        (b"\x93Malm\xf6\x94 \x96 \x80 5", "cp1252", "“Malmö” – € 5"),
        (b"it\x92s Malm\xf6", "cp1252", "it’s Malmö"),
        (b"Malm\xf6 \x81 Lund", "cp1252", "Malmö \ufffd Lund"),
        ("Malmö, Århus".encode() + b" \x96 Lund", "utf-8", "Malmö, Århus – Lund"),
        ("Malmö, Århus".encode() + b" \x81", "utf-8", "Malmö, Århus \ufffd"),
    ],
)
def test_character_sets(iptc: Build, words: bytes, charset: str, expected: str) -> None:
    message = read_one(iptc(body="   WORDS").replace(b"WORDS", words))
    assert message.charset == charset
    assert message.text.splitlines()[-1].strip() == expected
