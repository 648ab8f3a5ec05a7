"""What is read of whole transmissions: our own examples, and real ones where they lie beside the checkout."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

import newsparse
from newsparse import wire

UTC = timezone.utc
EASTERN = timezone(timedelta(hours=-5))

EXAMPLES = {
    "harbor.anpa": (
        "BC-EU--Harbor-Strike Talks",
        "Dockers and ferry line agree to talk after week of strikes",
        "By MAREN HOLT and ILARIO BENASSI",
        ("r", "i", 118),
        datetime(2013, 5, 14, 21, 4, tzinfo=UTC),
    ),
    "standings.anpa": (
        "BC-ROW--River League Glance",
        "River League Standings",
        "By The Associated Press",
        ("r", "s", None),
        datetime(2014, 6, 2, 1, 17, tzinfo=UTC),
    ),
    "fares.anpa": (
        "Ferry-Fares",
        "Ferry fares to rise by a third before summer, says coast ministry",
        "By Odile Tremaine",
        ("r", "b", 204),
        datetime(2014, 2, 28, 16, 35, tzinfo=EASTERN),
    ),
    "shipyard.iptc": (
        "Germany-shipping-labour",
        "Shipyard in Hafenstadt to close after 140 years, 1,200 jobs to go",
        "By Jörn Sandvoss, dpa",
        ("4", "wi", 74),
        datetime(2014, 1, 14, 16, 55, tzinfo=UTC),
    ),
    "greve.iptc": (
        "PORTS/UE",
        "Grève au port de Saint-Aubin: reprise des négociations",
        None,
        ("3", "POL", 61),
        datetime(2013, 5, 14, 21, 10),
    ),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples(name: str, example: Callable[[str], bytes]) -> None:
    [message] = wire.read(example(name))
    codes = (message.priority, message.category, message.word_count)
    assert (message.slug, message.headline, message.byline, codes, message.sent) == EXAMPLES[name]


def test_a_line_of_several_messages(example: Callable[[str], bytes], caplog: pytest.LogCaptureFixture) -> None:
    messages = list(wire.read(example("evening.wire"), errors="skip"))
    alone = [next(wire.read(example(name))) for name in ("harbor.anpa", "shipyard.iptc", "greve.iptc")]
    assert messages == [*alone]
    assert "expected ETX" in caplog.text


# The words of the real ones are given by their place alone: the line of the text that headline and byline stand in.
AGENCY = [
    # file, slug, headline's and byline's line, priority and category, sent
    ("IPTC7901.txt", "Germany-politics", 0, None, "4i", datetime(2013, 11, 13, 11, 37, tzinfo=UTC)),
    ("anpa-1.tst", "BC-LT--Argentina-Cancer Beauty", 1, 4, "fl", datetime(2013, 11, 13, 15, 9, tzinfo=UTC)),
    ("anpa-2.tst", "BC-US--Ethanol-Losing Grassland", 1, 5, "ra", datetime(2013, 11, 13, 7, 45, tzinfo=UTC)),
    ("ap_anpa-1.tst", "BC-BKN--Heat-Hawks", 1, 5, "rz", datetime(2016, 2, 20, 3, 37, tzinfo=UTC)),
    ("ap_anpa-2.tst", "BC-BBO--Baseball Expanded Glance", 1, 3, "rz", datetime(2016, 5, 17, 6, 20, tzinfo=UTC)),
    ("ap_anpa-3.tst", "BC-US--Giant Lobster Death", 1, None, "rd", datetime(2016, 8, 29, 16, 26, tzinfo=UTC)),
    ("ap_anpa-4.tst", "BC-AS--China-Daring Escape-ABRIDGED", 1, 4, "ri", datetime(2017, 5, 9, 0, 56, tzinfo=UTC)),
]


@pytest.mark.parametrize(("name", "slug", "headline", "byline", "codes", "sent"), AGENCY)
def test_agency_files(
    agency_files: Path,
    name: str,
    slug: str,
    headline: int | None,
    byline: int | None,
    codes: str,
    sent: datetime,
) -> None:
    data = (agency_files / name).read_bytes()
    lines = data[data.index(b"\x02") + 1 :].decode("latin-1").splitlines()
    words = [line.strip("^ ").rstrip("<= ") for line in lines]
    [message] = wire.read(data)
    assert message.slug == slug
    assert message.headline == (None if headline is None else words[headline])
    assert message.byline == (None if byline is None else words[byline])
    assert f"{message.priority}{message.category}" == codes
    assert message.sent == sent


def test_every_agency_file_is_in_the_table(agency_files: Path) -> None:
    assert sorted(path.name for path in agency_files.iterdir()) == sorted(row[0] for row in AGENCY)


@pytest.mark.parametrize("name", [row[0] for row in AGENCY])
def test_agency_files_parsed(agency_files: Path, name: str) -> None:
    [message] = wire.read((agency_files / name).read_bytes())
    article = newsparse.parse(message)
    assert article.published == message.sent
    assert (article.headline and article.headline.text) == message.headline
    assert (article.byline and article.byline.text) == message.byline
    stands = re.search(r"^ *(.+?) \((AP|dpa)\) ", message.text, re.MULTILINE)
    if stands is None:
        assert article.dateline is None
    else:
        assert article.dateline is not None
        assert [place.casefold() for place in article.dateline.places] == [stands[1].casefold()]
        assert article.dateline.agency == stands[2]


@pytest.mark.parametrize(
    ("name", "places", "agency"),
    [
        ("harbor.anpa", ("Port Halden, Norway",), "AP"),
        ("standings.anpa", None, None),
        ("fares.anpa", ("St. John's, N.L.",), None),
        ("shipyard.iptc", ("Hafenstadt, Germany",), "dpa"),
    ],
)
def test_examples_parsed(
    name: str, places: tuple[str, ...] | None, agency: str | None, example: Callable[[str], bytes]
) -> None:
    [message] = wire.read(example(name))
    article = newsparse.parse(message)
    assert (article.headline and article.headline.text) == message.headline
    assert (article.byline and article.byline.text) == message.byline
    assert (article.dateline and article.dateline.places) == places
    assert (article.dateline and article.dateline.agency) == agency
