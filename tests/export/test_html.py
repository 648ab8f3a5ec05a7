"""The HTML view: well formed, escaped, the same speaker in the same colour, and a look at it in a browser."""

from __future__ import annotations

import re
import shutil
import subprocess
import zlib
from datetime import date, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import (
    Article,
    Byline,
    Cue,
    Dateline,
    DateReference,
    Heading,
    Headline,
    Note,
    NoteRole,
    Paragraph,
    ParagraphRole,
    Person,
    Quote,
    QuoteType,
    Section,
    Span,
    Speaker,
    TimexType,
)
from newsparse.export import to_html
from newsparse.export.markup import Mark, escape, layer, legal, marked
from newsparse.export.moments import in_words
from newsparse.export.style import LOOKS, look
from newsparse.export.timeline import timeline
from strategies import texts

VOID = {"meta"}
STORY = """\
Ferry line to reopen

OSLO (NPA) — "It was time," said Mads Kjeldsen. "We will reopen it on Friday," Ingrid Solberg told reporters.

"It must not close again," she added.

(Eds: adds quotes)

## What comes next

- talks on Monday

Reporting by Jane Doe
"""


class Page(HTMLParser):
    """The elements of a page with their attributes and text; fails where tags do not nest."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[int] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self.texts.append("")
        if tag not in VOID:
            self.open.append(len(self.elements) - 1)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.elements[self.open.pop()][0] == tag

    def handle_data(self, data: str) -> None:
        for number in self.open:
            self.texts[number] += data

    def of_class(self, name: str) -> list[tuple[str, dict[str, str]]]:
        """Text and attributes of the elements with a class."""
        return [
            (text, attributes)
            for (_, attributes), text in zip(self.elements, self.texts, strict=True)
            if name in attributes.get("class", "").split()
        ]


def shown(text: str = STORY, published: date | None = date(2020, 9, 17)) -> Page:
    return Page(to_html(newsparse.parse(text, published=published)))


def test_blocks_are_told_apart_and_in_order() -> None:
    page = shown()
    names = ("headline", "dateline", "heading", "item", "note", "published", "timeline")
    found = {name: [text for text, _ in page.of_class(name)] for name in names}
    assert found["headline"] == ["Ferry line to reopen"]
    assert found["dateline"] == ["OSLO (NPA)"]
    assert found["heading"] == ["What comes next"]
    assert found["item"] == ["- talks on Monday"]
    assert found["note"] == ["editor's note(Eds: adds quotes)", "creditReporting by Jane Doe"]
    assert found["published"] == ["Published 17 Sept 2020"]
    assert len(found["timeline"]) == 1


def test_a_speaker_has_one_colour_and_another_speaker_another() -> None:
    quotes = shown().of_class("quote")
    looks = [attributes["class"] for _, attributes in quotes]
    assert len(quotes) == 3
    assert looks[0] != looks[1] == looks[2]
    assert [attributes["title"] for _, attributes in quotes] == [
        "Mads Kjeldsen (said)",
        "Ingrid Solberg (told)",
        "Ingrid Solberg (added)",
    ]


def test_a_quote_is_labelled_where_the_mention_does_not_name_its_speaker() -> None:
    assert [attributes.get("data-speaker") for _, attributes in shown().of_class("quote")] == [
        None,
        None,
        "Ingrid Solberg",
    ]


def test_a_quote_of_nobody_known_has_no_colour() -> None:
    page = shown('Talks go on\n\nA "line of people" waited, as “nobody counted them,” officials said.')
    for _, attributes in page.of_class("quote"):
        assert attributes["class"] == "quote"
        assert "not named" in attributes["title"] or "officials" in attributes["title"]


def test_looks_repeat_only_after_all_of_them() -> None:
    assert len({look(number) for number in range(LOOKS)}) == LOOKS
    assert look(LOOKS) == look(0)


def test_a_date_shows_its_value_on_hover() -> None:
    text, attributes = shown().of_class("date")[0]
    assert (text, attributes["datetime"]) == ("Friday", "2020-09-18")
    assert attributes["title"] == "18 Sept 2020 · DATE 2020-09-18"


def test_people_are_listed_with_titles_and_counts() -> None:
    page = shown("Talks go on\n\n“We left,” said Mayor Olaf Brandt. “We stay,” Brandt said.")
    assert "Olaf BrandtMayor2 mentions, 2 quotes" in [
        text for (tag, _), text in zip(page.elements, page.texts, strict=True) if tag == "li"
    ]


def test_a_table_keeps_its_lines() -> None:
    source = "Port    Ships\nKiel       12"
    table = Paragraph(Span(0, len(source)), "Port Ships Kiel 12", ParagraphRole.TABLE)
    page = Page(to_html(Article(source, sections=(Section(None, (table,)),))))
    assert page.of_class("table")[0][0] == source


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x85"])
def test_a_table_keeps_its_lines_whatever_ends_them(end: str) -> None:
    rows = ["Port     Ships     Berths", "Kiel        12          3", "Oslo        15          4"]
    page = shown("Ferries wait\n\nThey came back.\n\n" + end.join(rows) + "\n")
    assert [table.splitlines() for table, _ in page.of_class("table")] == [rows]


def test_a_heading_deeper_than_six_is_an_h6() -> None:
    heading = Heading(Span(0, 4), "Next")
    page = Page(to_html(Article("Next", sections=(Section(heading, (), level=9),))))
    assert [tag for tag, attributes in page.elements if attributes.get("class") == "heading"] == ["h6"]


def test_a_page_is_a_whole_document() -> None:
    html = to_html(newsparse.parse(STORY), page=True)
    assert html.startswith('<!DOCTYPE html>\n<html lang="en">')
    assert "<title>Ferry line to reopen</title>" in html
    assert 'name="viewport"' in html
    assert [tag for tag, _ in Page(html).elements].count("h1") == 1


def test_a_notebook_shows_the_fragment() -> None:
    article = newsparse.parse(STORY)
    assert article._repr_html_() == to_html(article)  # pyright: ignore[reportPrivateUsage]


def test_nothing_is_fetched_and_nothing_runs() -> None:
    html = to_html(newsparse.parse(STORY, published=date(2020, 9, 17)), page=True)
    assert not re.search(r"<script|\son\w+=|javascript:|https?:|url\(|@import|<link|<iframe", html)


def test_the_style_sheet_leaves_the_page_around_it_alone() -> None:
    sheet = to_html(newsparse.parse("")).partition("<style>")[2].partition("</style>")[0]
    selectors = re.findall(r"([^{}]+)\{", sheet.replace("@media (prefers-color-scheme:dark){", ""))
    assert len(selectors) > 40
    for selector in ",".join(selectors).split(","):
        assert selector.strip().startswith(".newsparse")


PAYLOAD = """"'><script>alert(1)</script><img src=x onerror=alert(1)>&lt;\x00\ud800"""
HERE = Span(0, len(PAYLOAD))
HOSTILE = Article(
    PAYLOAD,
    headline=Headline(HERE, PAYLOAD, kicker=PAYLOAD),
    byline=Byline(HERE, PAYLOAD, (PAYLOAD,)),
    dateline=Dateline(HERE, PAYLOAD, (PAYLOAD,), date(2020, 7, 24), PAYLOAD),
    sections=(Section(Heading(HERE, PAYLOAD, PAYLOAD), (Paragraph(HERE, PAYLOAD),)),),
    notes=(Note(HERE, PAYLOAD, NoteRole.SLUG),),
    quotes=(
        Quote(HERE, PAYLOAD, QuoteType.DIRECT, Speaker(Span(3, 9), PAYLOAD, PAYLOAD), Cue(HERE, PAYLOAD)),
        Quote(HERE, PAYLOAD, QuoteType.DIRECT, Speaker(HERE, PAYLOAD), Cue(HERE, PAYLOAD)),
        Quote(Span(2, 9), PAYLOAD, QuoteType.DIRECT, Speaker(Span(0, 0), "he", PAYLOAD), Cue(HERE, PAYLOAD)),
    ),
    dates=(
        DateReference(
            Span(4, 12),
            PAYLOAD,
            TimexType.DATE,
            "2020-01-01",
            None,
            date(2020, 1, 1),
            date(2020, 1, 2),
            None,
            PAYLOAD,
        ),
        DateReference(Span(14, 15), PAYLOAD, TimexType.SET, "P1W", freq=PAYLOAD, quant=PAYLOAD),
    ),
    people=(Person(PAYLOAD, (HERE,), (PAYLOAD,)),),
)
FIELDS = ("headline", "byline", "dateline", "sections", "notes", "quotes", "dates", "people", "published")


@pytest.mark.parametrize("page", [False, True])
@pytest.mark.parametrize("field", ["all", *FIELDS])
def test_markup_in_any_field_is_shown_and_not_obeyed(field: str, page: bool) -> None:
    alone = Article(PAYLOAD, **{field: getattr(HOSTILE, field)}) if field != "all" else HOSTILE
    html = to_html(alone, page=page)
    tags = [tag for tag, _ in Page(html).elements]
    assert not {"script", "img"}.intersection(tags)
    assert not [name for _, attributes in Page(html).elements for name in attributes if name.startswith("on")]
    assert "\x00" not in html
    html.encode()


@given(texts, st.none() | st.dates() | st.datetimes())
def test_html5lib_finds_no_fault(text: str, published: date | None) -> None:
    html5lib = pytest.importorskip("html5lib")
    article = newsparse.parse(text, published=published)
    html5lib.HTMLParser(strict=True).parse(to_html(article, page=True))
    html5lib.HTMLParser(strict=True).parseFragment(to_html(article))


@given(texts)
def test_the_story_holds_every_word_of_the_source(text: str) -> None:
    article = newsparse.parse(text)
    page = Page(to_html(article))
    story = "".join(page.of_class("story")[0][0].split())
    for paragraph in article.paragraphs:
        assert "".join(legal(paragraph.text).split()) in story


marks = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda ends: Mark(Span(*sorted(ends)), "<b>", "</b>")),
    max_size=6,
)


@given(st.text("ab<&", max_size=40), st.lists(marks, max_size=3))
def test_marks_nest_and_keep_the_text(source: str, layers: list[list[Mark]]) -> None:
    html = marked(source, Span(0, len(source)), [layer(each) for each in layers])
    page = Page(f"<p>{html}</p>")
    assert page.texts[0] == source


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
        ('"it\'s"', "&quot;it&#x27;s&quot;"),
        ("a\x00b\x08c", "a\ufffdb\ufffdc"),
        ("a\x0bb\x0cc\x1cd\x1de\x1ef\x85g", "a\nb\nc\nd\ne\nf\ng"),
        ("\ud83d", "\ufffd"),
        ("a\r\nb", "a\r\nb"),
        ("𝄞 é", "𝄞 é"),
    ],
)
def test_escape(text: str, safe: str) -> None:
    assert escape(text) == safe


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (date(2020, 7, 4), date(2020, 7, 4), "4 July 2020"),
        (date(2020, 7, 4), date(2020, 7, 5), "4–5 July 2020"),
        (date(2020, 7, 4), date(2020, 8, 5), "4 July 2020 – 5 Aug 2020"),
        (date(2020, 2, 1), date(2020, 2, 29), "Feb 2020"),
        (date(2020, 1, 1), date(2020, 3, 31), "Jan 2020 – March 2020"),
        (date(2020, 1, 1), date(2020, 12, 31), "2020"),
        (date(1990, 1, 1), date(1999, 12, 31), "1990–1999"),
        (date(2020, 7, 4), date(2021, 7, 4), "4 July 2020 – 4 July 2021"),
        (date(800, 1, 1), date(800, 12, 31), "0800"),
        (datetime(2020, 7, 4, 9, 5), datetime(2020, 7, 4, 9, 5), "4 July 2020, 09:05"),
        (datetime(2020, 7, 4, 9), datetime(2020, 7, 4, 17), "4 July 2020, 09:00–17:00"),
        (datetime(2020, 7, 4, 9), datetime(2020, 7, 5, 17), "4 July 2020, 09:00 – 5 July 2020, 17:00"),
    ],
)
def test_a_period_in_words(start: date, end: date, words: str) -> None:
    assert in_words(start, end) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (date(2020, 7, 4), date(2020, 7, 4), "July 4, 2020"),
        (date(2020, 9, 4), date(2020, 9, 5), "Sept. 4–5, 2020"),
        (date(2020, 7, 4), date(2020, 8, 5), "July 4, 2020 – Aug. 5, 2020"),
        (date(2020, 2, 1), date(2020, 2, 29), "Feb. 2020"),
        (date(2020, 1, 1), date(2020, 12, 31), "2020"),
        (datetime(2020, 7, 4, 9), datetime(2020, 7, 4, 17), "July 4, 2020, 09:00–17:00"),
    ],
)
def test_a_period_in_american_words(start: date, end: date, words: str) -> None:
    assert in_words(start, end, american=True) == words


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("They met on Sept. 16 and will meet again on Monday.", "Sept. 16, 2020"),
        ("They met on September 16, 2020.", "Sept. 16, 2020"),
        ("They met on 16 September and will meet again on Monday.", "16 Sept 2020"),
        ("They met on the 16th of September, at 5 p.m. on Wednesday.", "16 Sept 2020"),
        ("They met on Wednesday.", "16 Sept 2020"),
    ],
)
def test_days_are_shown_as_the_story_writes_them(body: str, shown: str) -> None:
    assert f">{shown}<" in to_html(newsparse.parse(f"Talks go on\n\n{body}", published=date(2020, 9, 18)))


def rows(text: str, published: date | None = None) -> list[str]:
    article = newsparse.parse(text, published=published)
    return re.findall("<title>(.*?)</title>", timeline(article.dates, article.published))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met for three years.", []),
        ("They met in May 2017 and in 1999.", ["1999: 1999", "May 2017: May 2017"]),
        ("They met on May 3, 2017. On May 3, 2017 it rained.", ["3 May 2017: May 3, 2017"]),
        ("He led it from 2015 to 2018.", ["2015–2018: 2015 … 2018"]),
        ("It closed in the 1970s.", ["1970–1979: the 1970s"]),
    ],
)
def test_rows_of_the_timeline(text: str, expected: list[str]) -> None:
    assert rows(f"Talks go on\n\n{text}") == expected


def test_the_day_of_publication_is_among_the_dates() -> None:
    found = rows("Talks go on\n\nThey met on May 3, 2017 and will on May 3, 2021.", datetime(2020, 7, 24, 9))
    assert found == ["3 May 2017: May 3, 2017", "24 July 2020, 09:00: published", "3 May 2021: May 3, 2021"]


def test_rows_lie_further_apart_the_more_time_is_between() -> None:
    days = (date(1999, 1, 1), date(2020, 1, 1), date(2020, 1, 2))
    dates = [DateReference(Span(0, 1), str(day), TimexType.DATE, str(day), None, day, day) for day in days]
    y = [int(found) for found in re.findall(r'<text x="22" y="(\d+)"', timeline(dates, None))]
    assert y[1] - y[0] > y[2] - y[1] > 20


CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")
class TestInChromium:
    """What a browser makes of the page."""

    def chromium(self, folder: Path, *options: str) -> str:
        assert CHROMIUM is not None
        profile = f"--user-data-dir={folder / 'profile'}"
        command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", profile, *options]
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout

    def corner(self, picture: Path) -> tuple[int, ...]:
        """The colour of a PNG's first pixel: nothing stands before it, so every filter leaves it as it is."""
        data = picture.read_bytes()
        packed, at = b"", 8
        while at < len(data):
            size = int.from_bytes(data[at : at + 4], "big")
            packed += data[at + 8 : at + 8 + size] if data[at + 4 : at + 8] == b"IDAT" else b""
            at += size + 12
        return tuple(zlib.decompress(packed)[1:4])

    @pytest.mark.parametrize(("scheme", "is_dark"), [("1", False), ("0", True)])
    def test_it_is_dark_where_the_reader_wants_it_dark(
        self, scheme: str, is_dark: bool, example_text: str, tmp_path: Path
    ) -> None:
        page, picture = tmp_path / "page.html", tmp_path / "page.png"
        page.write_text(to_html(newsparse.parse(example_text, published=date(2020, 9, 18)), page=True), "utf-8")
        setting = f"--blink-settings=preferredColorScheme={scheme}"
        self.chromium(tmp_path, setting, "--window-size=1100,800", f"--screenshot={picture}", page.as_uri())
        assert picture.stat().st_size > 20_000
        assert (sum(self.corner(picture)) < 3 * 128) is is_dark

    def test_it_fits_a_telephone_and_has_two_columns_on_a_desk(self, example_text: str, tmp_path: Path) -> None:
        table = "Port " + "Ships    " * 40
        text = f"{example_text}\n\n{'x' * 300}\n\n{table}\n{table}\n"
        html = to_html(newsparse.parse(text, published=date(2020, 9, 18)), page=True)
        frames = "".join(
            f'<iframe width="{width}" height="600" srcdoc="{escape(html)}"></iframe>' for width in (320, 1100)
        )
        script = (
            "onload=()=>{document.title=[...document.querySelectorAll('iframe')].map(f=>{const d=f.contentDocument,"
            "[s,b]=['story','beside'].map(c=>d.querySelector('.'+c).getBoundingClientRect());"
            "return d.documentElement.scrollWidth+' '+(b.top<s.bottom)}).join(';')}"
        )
        outer = tmp_path / "outer.html"
        outer.write_text(f"<!DOCTYPE html><meta charset=utf-8><body>{frames}<script>{script}</script>", "utf-8")
        dom = self.chromium(tmp_path, "--virtual-time-budget=4000", "--dump-dom", outer.as_uri())
        title = re.search("<title>(.*?)</title>", dom)
        assert title is not None
        assert title[1] == "320 false;1100 true"

    def test_a_page_around_it_does_not_change_its_look(self, example_text: str, tmp_path: Path) -> None:
        view = to_html(newsparse.parse(example_text, published=date(2020, 9, 18)))
        # As the style sheet of a notebook has them.
        around = ".page ul:not(.list-inline){padding-left:2em}.page h2{font-weight:500}.page p{margin:0}"
        looks = (
            "[...document.querySelectorAll('.newsparse :is(ul,h2,p,li)')].map(e=>{const s=getComputedStyle(e);"
            "return [s.paddingLeft,s.fontWeight,s.marginTop,s.marginBottom]+''}).join(';')"
        )
        seen = set[str]()
        for sheet in ("", around):
            outer = tmp_path / "outer.html"
            html = f"<!DOCTYPE html><meta charset=utf-8><style>{sheet}</style><div class=page>{view}</div>"
            outer.write_text(f"{html}<script>document.title={looks}</script>", "utf-8")
            title = re.search("<title>(.*?)</title>", self.chromium(tmp_path, "--dump-dom", outer.as_uri()))
            assert title is not None and "700" in title[1]
            seen.add(title[1])
        assert len(seen) == 1
