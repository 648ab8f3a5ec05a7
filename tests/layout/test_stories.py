"""The whole head of a story at once, and what stands at its foot: each block by what it is taken for."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article, Byline, Dateline, Note, Paragraph

BODY = (
    "The ministers met in the old town hall and agreed to meet again, officials said.\n\n"
    "They left early, and nobody spoke to the reporters at the door of the hall."
)
STORIES: list[tuple[str, list[str]]] = [
    ("Talks go on\nJane Doe, Reuters\n\n{BODY}", ["headline Talks go on", "by Jane Doe", "p", "p"]),
    ("Talks go on\n\nJane Doe, AP Science Writer\n\n{BODY}", ["headline Talks go on", "by Jane Doe", "p", "p"]),
    (
        "Talks go on\n\nBy Jane Doe\nThe Associated Press\n\n{BODY}",
        ["headline Talks go on", "by Jane Doe", "credit: The Associated Press", "p", "p"],
    ),
    ("Talks go on\n\nBy Jane Doe | Reuters\n\n{BODY}", ["headline Talks go on", "by Jane Doe", "p", "p"]),
    (
        "Talks go on\n\nJane Doe, the writer of forty books about the harbors of the north, Reuters\n\n{BODY}",
        [
            "headline Talks go on",
            "subhead: Jane Doe, the writer of forty books about the harbors of the north, Reuters",
            "p",
            "p",
        ],
    ),
    ("Talks go on\n\nBy Friday they had met\n\n{BODY}", ["headline Talks go on", "p", "p", "p"]),
    ("Talks go on\n\nBy March 3\n\n{BODY}", ["headline Talks go on", "p", "p", "p"]),
    ("Talks go on\n\nLONDON (AP) - {BODY}", ["headline Talks go on", "from London", "p", "p"]),
    ("Talks go on,\nminister says\n\n{BODY}", ["headline Talks go on, minister says", "p", "p"]),
    ("TALKS GO ON\nIN ANKARA\n\n{BODY}", ["headline TALKS GO ON IN ANKARA", "p", "p"]),
    ("Talks go on\n---\n\n{BODY}", ["headline Talks go on", "separator: ---", "p", "p"]),
    (
        "Talks go on\n\nMinister hopes for a treaty before winter\n\n{BODY}",
        ["headline Talks go on", "subhead: Minister hopes for a treaty before winter", "p", "p"],
    ),
    (
        "Talks go on\n\n{BODY}\n\nNEXT STEPS\n\n{BODY}",
        ["headline Talks go on", "p", "p", "heading NEXT STEPS", "p", "p"],
    ),
    (
        "Talks go on\n\n{BODY}\n\nNext steps\n\n{BODY}",
        ["headline Talks go on", "p", "p", "heading Next steps", "p", "p"],
    ),
    (
        "Talks go on\n\n{BODY}\n\nNEXT STEPS\n\nMORE STEPS\n\n{BODY}",
        ["headline Talks go on", "p", "p", "heading NEXT STEPS", "heading MORE STEPS", "p", "p"],
    ),
    ("Talks go on\n\n{BODY}\n\nNEXT STEPS", ["headline Talks go on", "p", "p", "p"]),
    ("Talks go on\n\n{BODY}\n\nNext steps", ["headline Talks go on", "p", "p", "p"]),
    (
        "Talks go on\n\n{BODY}\n\nThe following information is not for publication.\n\nCall the desk at any time.",
        [
            "headline Talks go on",
            "p",
            "p",
            "advisory: The following information is not for publication.",
            "advisory: Call the desk at any time.",
        ],
    ),
    (
        "NEWS RELEASE\n\nTalks go on\n\n{BODY}",
        ["advisory: NEWS RELEASE", "headline Talks go on", "p", "p"],
    ),
    (
        "FOR IMMEDIATE RELEASE: Talks go on in Oslo\n\n{BODY}",
        ["advisory: FOR IMMEDIATE RELEASE:", "headline Talks go on in Oslo", "p", "p"],
    ),
    (
        "May 3, 2021 Contact: Jane Doe\nDirector of Communications\n214-555-0100\n\nTalks go on\n\n{BODY}",
        [
            "contact: May 3, 2021 Contact: Jane Doe Director of Communications 214-555-0100",
            "headline Talks go on",
            "p",
            "p",
        ],
    ),
    (
        "World news\n\nTalks go on\n\n3 hours ago\n\nShare\n\n{BODY}",
        ["keyword line: World news", "headline Talks go on", "timestamp: 3 hours ago", "promotion: Share", "p", "p"],
    ),
    (
        "Talks go on\n\nTom Falk at Mill Lane\n\n3 hours ago\n\n{BODY}",
        ["headline Talks go on", "by Tom Falk", "timestamp: 3 hours ago", "p", "p"],
    ),
    (
        "Talks go on\n\nAnn Falk\nSat 14 Nov 2020 12.15 GMT\n\n{BODY}",
        ["headline Talks go on", "by Ann Falk", "timestamp: Sat 14 Nov 2020 12.15 GMT", "p", "p"],
    ),
    ("Talks go on\nANKARA – Anadolu Agency\n{BODY}", ["headline Talks go on", "from Ankara", "p", "p"]),
    ("Talks go on\n\n{BODY} PTI JD JR JR", ["headline Talks go on", "p", "p", "trailer: PTI JD JR JR"]),
    ("Talks go on\n\n{BODY} (ANI)", ["headline Talks go on", "p", "p", "trailer: (ANI)"]),
    (
        "Talks go on\n\n{BODY}\n\n($1 = 0.92 euros) (Reporting by Jane Doe in Oslo; Editing by John Roe)",
        [
            "headline Talks go on",
            "p",
            "p",
            "credit: ($1 = 0.92 euros) (Reporting by Jane Doe in Oslo; Editing by John Roe)",
        ],
    ),
    ("Talks go on\n\n{BODY} He works for the PTI", ["headline Talks go on", "p", "p"]),
    ("Who owns the hall?\n\n{BODY}", ["headline Who owns the hall?", "p", "p"]),
    (
        "Men walk past the hall.\n\nOur pictures of the year.\n\nOSLO (Reuters) - {BODY}",
        ["photo: Men walk past the hall.", "photo: Our pictures of the year.", "from Oslo", "p", "p"],
    ),
    (
        "Talks go on\n\n{BODY}\n\nAnalysis\nBy Jane Doe, political correspondent\n\n{BODY}",
        [
            "headline Talks go on",
            "p",
            "p",
            "heading Analysis",
            "credit: By Jane Doe, political correspondent",
            "p",
            "p",
        ],
    ),
    ("SANTA FE NEW MEXICO\n\n{BODY}", ["headline SANTA FE NEW MEXICO", "p", "p"]),
    ("Talks go on\n\nSANTA FE\n\n{BODY}", ["headline Talks go on", "from Santa Fe", "p", "p"]),
    ("Talks go on\n\nBARCELONA\n\n{BODY}", ["headline Talks go on", "from Barcelona", "p", "p"]),
    (
        "BC-Talks, 1st Ld\n\nTalks go on\n\nBy Jane Doe\n\nOSLO (AP) -- {BODY}",
        ["slug: BC-Talks, 1st Ld", "headline Talks go on", "by Jane Doe", "from Oslo", "p", "p"],
    ),
    (
        "Talks go on\n\n(Adds quotes)\n\nBy Jane Doe\n\nOSLO, July 3 (Reuters) - {BODY}",
        ["headline Talks go on", "editor's note: (Adds quotes)", "by Jane Doe", "from Oslo", "p", "p"],
    ),
    ("PARIS: {BODY}", ["from Paris", "p", "p"]),
    ("Talks go on\n\nParis - {BODY}", ["headline Talks go on", "from Paris", "p", "p"]),
    ("Talks go on\n\nSpringfield, Ohio - {BODY}", ["headline Talks go on", "from Springfield, Ohio", "p", "p"]),
    ("Talks go on\n\nThe hall - {BODY}", ["headline Talks go on", "p", "p"]),
    ("Talks go on\n\nEARLY BIRD CLUB NEWS - {BODY}", ["headline Talks go on", "p", "p"]),
]


def blocks_of(article: Article) -> list[str]:
    shown: list[str] = []
    for block in article.blocks:
        if isinstance(block, Paragraph):
            shown.append("p")
        elif isinstance(block, Note):
            shown.append(f"{block.role.value}: {block.text}")
        elif isinstance(block, Byline):
            shown.append(f"by {', '.join(block.authors)}")
        elif isinstance(block, Dateline):
            shown.append(f"from {'; '.join(block.places)}")
        else:
            shown.append(f"{type(block).__name__.lower()} {block.text}")
    return shown


@pytest.mark.parametrize(("text", "blocks"), STORIES)
def test_each_block_is_taken_for_what_it_is(text: str, blocks: list[str]) -> None:
    assert blocks_of(newsparse.parse(text.replace("{BODY}", BODY))) == blocks


@pytest.mark.parametrize(
    ("line", "is_byline"),
    [
        ("Jane Doe, Reuters", True),
        ("Jane Doe, " + "The " * 12 + "Reuters", False),  # too long for one
        ("Jane Doe, The Associated Press", True),
        ("Jane Doe, harbor master", False),
        ("Jane Doe, Chief Correspondent", True),
        ("jane doe, Reuters", False),
        ("Reuters, Reuters", False),
    ],
)
def test_a_line_is_signed_by_a_name_and_a_house(line: str, is_byline: bool) -> None:
    assert (newsparse.parse(f"Talks go on\n{line}\n\n{BODY}").byline is not None) == is_byline


def test_a_line_of_the_head_that_is_a_date_is_the_day_of_publication() -> None:
    for line in ("July 3, 2024", "Published: 3 July 2024", "Wednesday, July 3, 2024"):
        article = newsparse.parse(f"Talks go on\n\n{line}\n\nRIVERTON – The board met yesterday, officials said.")
        assert [found.value for found in article.dates if found.text == "yesterday"] == ["2024-07-02"]
        assert article.published is None
