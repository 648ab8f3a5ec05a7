"""Every relative link and anchor in the pages that people read leads somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)  # https:, mailto:
IN_HTML = re.compile(r'\b(?:href|src|srcset)="([^"]+)"')
NO_SLUG = re.compile(r"[^\w\- ]")


def tokens(text: str) -> list[Token]:
    read = MarkdownIt("commonmark").enable("table").parse(text)
    return [inner for token in read for inner in (token, *(token.children or ()))]


def links(page: Path) -> list[str]:
    return list(links_in(page.read_text(encoding="utf-8")))


def links_in(text: str) -> Iterator[str]:
    for token in tokens(text):
        for name in ("href", "src"):
            if name in token.attrs:
                yield str(token.attrs[name])
        if token.type in ("html_block", "html_inline"):
            yield from IN_HTML.findall(token.content)


def anchors(page: Path) -> set[str]:
    """The headings as GitHub and MyST name them; of headings that are alike the second gets `-1`."""
    found: set[str] = set()
    read = tokens(page.read_text(encoding="utf-8"))
    for opening, inline in pairwise(read):
        if opening.type == "heading_open":
            text = "".join(part.content for part in inline.children or () if part.type in ("text", "code_inline"))
            slug = NO_SLUG.sub("", text.lower()).replace(" ", "-")
            number = sum(1 for one in found if re.fullmatch(rf"{re.escape(slug)}(-\d+)?", one))
            found.add(f"{slug}-{number}" if number else slug)
    return found


def broken(page: Path) -> Iterator[str]:
    for link in links(page):
        if ELSEWHERE.match(link):
            continue
        path, _, anchor = unquote(link).partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or not target.is_relative_to(ROOT):
            yield f"{link}: no such file"
        elif anchor and anchor not in anchors(target):
            yield f"{link}: {target.name} has {', '.join(sorted(anchors(target)))}"


def test_the_pages_that_people_read_are_looked_at() -> None:
    names = {page.name for page in PAGES}
    assert {"README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "CODE_OF_CONDUCT.md", "index.md"} <= names
    assert sum(len(links(page)) for page in PAGES) > 40


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_link_within_the_project_is_broken(page: Path) -> None:
    assert not list(broken(page))


def test_the_release_makes_every_link_of_the_readme_absolute() -> None:
    tomllib = pytest.importorskip("tomllib", reason="Python 3.10 has no reader of TOML")
    told = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("```toml\n")[2].partition("```")[0]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for change in tomllib.loads(told)["tool"]["hatch"]["metadata"]["hooks"]["fancy-pypi-readme"]["substitutions"]:
        readme = re.sub(change["pattern"], change["replacement"], readme)
    found = list(links_in(readme))
    assert len(found) > 15
    assert [link for link in found if not link.startswith("https://")] == []


def test_a_broken_link_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    page = tmp_path / "page.md"
    page.write_text(
        '# What it\'s `for`\n\n[a](#what-its-for) [b](#no) ![c](no.png)\n\n<img srcset="gone.svg">\n\n[d](https://e.org)\n',
        encoding="utf-8",
    )
    assert list(broken(page)) == [
        "#no: page.md has what-its-for",
        "no.png: no such file",
        "gone.svg: no such file",
    ]
