"""The playground as a reader uses it, in headless Chromium, with no other host than the one that serves the site.

`nox -s site` builds the site and runs this; NEWSPARSE_SITE names a site that was built elsewhere.
"""

from __future__ import annotations

import json
import os
import shutil
import threading
import zlib
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Locator, Page

ROOT = Path(__file__).parents[2]
SITE = Path(os.environ.get("NEWSPARSE_SITE", ROOT / "build" / "site"))
PLAYGROUND = ROOT / "docs" / "playground"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
OPTIONS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
LOADED = 120_000  # milliseconds in which Python starts, on a slow machine too


def is_built() -> bool:
    """The site has the playground, and as it is now."""
    page = SITE / "playground.html"
    if not page.is_file() or (PLAYGROUND / "form.html").read_text("utf-8") not in page.read_text("utf-8"):
        return False
    sources = [path for path in PLAYGROUND.iterdir() if path.suffix in {".css", ".js"}]
    copies = [SITE / "playground" / path.name for path in sources]
    return all(copy.is_file() for copy in copies) and all(
        copy.read_bytes() == path.read_bytes() for copy, path in zip(copies, sources, strict=True)
    )


pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed"),
    pytest.mark.skipif(not is_built(), reason="no site with this playground is built: nox -s site"),
]

STORY = """\
Ferry line to reopen

OSLO (NPA) — The line will reopen on Friday, Transport Minister Ingrid Solberg said.

“It must not close again,” she told reporters.
"""


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        pass


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where the page is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(SITE)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/playground.html"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    playwright = pytest.importorskip("playwright.sync_api", reason="needs the extra `site`")
    with playwright.sync_playwright() as started:
        only_here = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
        browser = started.chromium.launch(executable_path=CHROMIUM, args=[*OPTIONS, only_here])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(color_scheme="light")
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.set_default_timeout(30_000)
    yield context
    context.close()


@pytest.fixture(scope="module")
def requested(context: BrowserContext) -> list[str]:
    """The addresses that the pages and their workers have asked for so far."""
    found: list[str] = []
    context.on("request", lambda request: found.append(request.url))
    return found


@pytest.fixture(scope="module")
def opened(context: BrowserContext, requested: list[str], address: str) -> Page:
    """One page with Python in it for all tests, which takes seconds to load."""
    page = context.new_page()
    page.goto(address)
    status(page, "Ready", timeout=LOADED)
    return page


@pytest.fixture
def page(opened: Page) -> Page:
    """The page with an empty form, in a wide and light window."""
    opened.set_viewport_size({"width": 1280, "height": 900})
    opened.emulate_media(color_scheme="light")
    opened.evaluate("document.body.dataset.theme = 'auto'")
    opened.get_by_role("button", name="Clear").click()
    status(opened, "Nothing to parse")
    return opened


def status(page: Page, begins: str, timeout: float = 30_000) -> str:
    """What the status line says once it begins so."""
    found = page.get_by_role("status").filter(has_text=begins)
    found.wait_for(timeout=timeout)
    words = found.text_content() or ""
    assert words.startswith(begins)
    return words


def article(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Article")


def shows_the_story(page: Page) -> None:
    """The view, the JSON and the quotes are those of STORY, published on 2020-09-16."""
    assert page.locator("#view .headline").text_content() == "Ferry line to reopen"
    assert page.locator("#view .quote").get_attribute("title") == "Ingrid Solberg (told)"
    assert page.locator("#view time").get_attribute("datetime") == "2020-09-18"
    record = json.loads(page.locator("#json").text_content() or "")
    assert record["quotes"][0]["speaker"]["name"] == "Ingrid Solberg"
    assert (record["source"], record["published"]) == (STORY, "2020-09-16")
    assert cells(page, "quotes") == ["Ingrid Solberg as “she”", "told", "It must not close again,"]
    assert cells(page, "dates") == ["Friday", "2020-09-18", "2020-09-18"]


def cells(page: Page, kind: str) -> list[str]:
    """The cells of the table behind a tab."""
    return page.locator(f"#panel-{kind} tbody tr").locator("th, td").all_text_contents()


def tab(page: Page, name: str) -> Locator:
    return page.get_by_role("tab", name=name)


def test_typed_text_is_parsed_without_a_click(page: Page) -> None:
    page.get_by_label("Day of publication").fill("2020-09-16")
    article(page).press_sequentially(STORY[:30])
    article(page).fill(STORY)
    assert status(page, "Parsed in").endswith("ms: 1 quote, 1 with a named speaker, 1 date.")
    shows_the_story(page)


def test_by_keyboard_alone(page: Page) -> None:
    keyboard = page.keyboard  # the caret stands in the article, which was cleared
    keyboard.insert_text(STORY)
    keyboard.press("Tab")
    keyboard.type("09162020")  # month, day and year are parts of their own of the field
    focused = "(at => at.textContent.trim() || at.id || at.name)(document.activeElement)"
    stops: list[str] = []
    while "Parse" not in stops and len(stops) < 8:
        keyboard.press("Tab")
        stops.append(page.evaluate(focused))
    keyboard.press("Enter")
    status(page, "Parsed in")
    shows_the_story(page)
    for _ in range(5):
        keyboard.press("Tab")
        stops.append(page.evaluate(focused))
    order = [stop[:12] for stop in stops if stop != "day"]
    assert order == ["statements", "Parse", "Show an exam", "Share link", "Clear", "View", "panel-view"]


def test_tabs_by_keyboard_and_by_click(page: Page) -> None:
    article(page).fill(STORY)
    status(page, "Parsed in")
    tab(page, "View").focus()
    seen: list[str] = []
    for key in ("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End"):
        page.keyboard.press(key)
        seen.append(page.locator("[role=tab][aria-selected=true]").inner_text())
    assert seen == ["Quotes (1)", "Dates (1)", "JSON", "View", "JSON", "View", "JSON"]
    assert page.get_by_role("tabpanel").count() == 1
    tab(page, "Quotes").click()
    assert page.get_by_role("tabpanel", name="Quotes").is_visible()
    assert not page.locator("#view").is_visible()
    article(page).fill(f"{STORY}\nThey left.")
    page.get_by_role("button", name="Parse").click()
    status(page, "Parsed in")
    assert page.get_by_role("tabpanel", name="Quotes").is_visible()  # another text, the same tab


def test_statements_by_the_switch(page: Page) -> None:
    article(page).fill(f"{STORY}\nShe said that the fees would stay.")
    assert not tab(page, "Statements").is_visible()
    page.get_by_role("checkbox", name="Find statements").check()
    page.get_by_role("status").filter(has_text="3 statements").wait_for()
    tab(page, "Statements").click()
    assert cells(page, "statements")[-3:] == ["Ingrid Solberg as “She”", "said", "that the fees would stay"]
    page.get_by_role("checkbox", name="Find statements").uncheck()
    page.get_by_role("tabpanel", name="View").wait_for()
    assert not tab(page, "Statements").is_visible()


def test_control_and_enter_parse_at_once_and_are_read_out(page: Page) -> None:
    article(page).fill(STORY)
    article(page).press("Control+Enter")
    status(page, "Parsed in")
    assert page.locator("#status").get_attribute("aria-live") == "polite"


def test_a_share_link_shows_the_same_elsewhere(page: Page, context: BrowserContext) -> None:
    page.get_by_label("Day of publication").fill("2020-09-16")
    article(page).fill(STORY)
    page.get_by_role("button", name="Share link").click()
    status(page, "Link copied")
    status(page, "Parsed in")  # what was typed just before is parsed, and both are said
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.url
    assert not urlsplit(copied).query and urlsplit(copied).fragment.startswith("day=2020-09-16&text=")
    other = context.new_page()
    other.goto(copied)
    status(other, "Parsed in", timeout=LOADED)
    assert article(other).input_value() == STORY
    assert other.get_by_label("Day of publication").input_value() == "2020-09-16"
    shows_the_story(other)
    other.close()


def link(content: bytes) -> str:
    return "text=" + urlsafe_b64encode(zlib.compress(content)).decode().rstrip("=")


GOOD = link(b'"Talks go on"')


@pytest.mark.parametrize(
    ("fragment", "why"),
    [
        ("nonsense", "it carries no article"),
        ("day=2020-09-16", "it carries no article"),
        ("text=", "cut or changed"),
        ("text=%%%", "cut or changed"),
        (GOOD[:-3], "cut or changed"),
        (GOOD[:-6] + "x" + GOOD[-5:], "cut or changed"),
        (f"{GOOD}&{GOOD}", "it carries no article"),
        (f"{GOOD}&page=2", "it carries no article"),
        (f"day=2020-02-30&{GOOD}", "its day is none: 2020-02-30"),
        (f"day=0000-01-01&{GOOD}", "its day is none: 0000-01-01"),
        (f"day=Friday&{GOOD}", "its day is none: Friday"),
        (link(b'"Talks" "go on"'), "cut or changed"),
        (link(b'["Talks go on"]'), "it carries no article"),
        (link(b'"' + b"a" * 5_000_001 + b'"'), "its text is too long"),
        (link(b"a" * 40_000_000), "its text is too long"),  # given up before it fills the memory
    ],
)
def test_a_bad_link_is_told_and_leaves_the_form_empty(page: Page, fragment: str, why: str) -> None:
    article(page).fill(STORY)
    page.evaluate("fragment => { location.hash = fragment; }", fragment)
    assert why in status(page, "The link that led here can't be read")
    assert article(page).input_value() == ""
    assert page.get_by_label("Day of publication").input_value() == ""
    assert not page.locator("#results").is_visible()


def test_a_link_to_a_heading_is_none_of_these(page: Page) -> None:
    article(page).fill(STORY)
    status(page, "Parsed in")
    page.evaluate("location.hash = 'playground'")
    assert article(page).input_value() == STORY
    status(page, "Parsed in")


ODD = {
    "blank": '" \\n "',
    "markup": "'<img src=x onerror=\"document.title = 1\"><script>document.title = 2</script> & <b>'",
    "half a surrogate pair": '"Talks go on \\ud83d"',
    "control characters": '"a\\u0000b\\u0007c\\u2028d\\ufeff"',
    "other planes": '"“𝄞 é 👩🏽‍🚒,” she said."',
    "100,000 characters": '"They met on Friday. “No,” he said. ".repeat(2_900)',
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_every_text_parses_and_goes_through_a_link(page: Page, text: str) -> None:
    title = page.title()
    page.evaluate(f"document.getElementById('article').value = {text}")
    page.get_by_role("button", name="Parse").click()
    status(page, "Parsed in", timeout=LOADED)
    assert page.title() == title
    assert page.locator("#view :is(img, script, b:not(li b))").count() == 0
    through_a_link = """async () => {
      const { toFragment, fromFragment } = await import(new URL("playground/share.js", location.href));
      const { value } = document.getElementById("article");
      const { text, day } = await fromFragment(await toFragment(value, "0800-12-31"));
      return text === value && day === "0800-12-31";
    }"""
    assert page.evaluate(through_a_link) is True


def test_half_a_day_is_told(page: Page) -> None:
    article(page).fill(STORY)
    page.get_by_label("Day of publication").press_sequentially("09")
    page.get_by_role("button", name="Parse").click()
    status(page, "The day of publication is not complete")


def test_the_example_has_its_day(page: Page) -> None:
    page.get_by_role("button", name="Show an example").click()
    status(page, "Parsed in")
    assert page.get_by_label("Day of publication").input_value() == "2020-09-18"
    assert "Ingrid Solberg-Dahl as “She”" in cells(page, "quotes")


def test_clear_empties_form_results_and_address(page: Page, address: str) -> None:
    article(page).fill(STORY)
    page.get_by_role("button", name="Share link").click()
    status(page, "Link copied")
    page.get_by_role("button", name="Clear").click()
    status(page, "Nothing to parse")
    assert article(page).input_value() == ""
    assert not page.locator("#results").is_visible()
    assert page.url == address


@pytest.mark.parametrize(
    ("system", "theme", "is_dark"),
    [
        ("light", "auto", False),
        ("dark", "auto", True),
        ("light", "dark", True),
        ("dark", "light", False),
    ],
)
def test_the_view_is_dark_where_the_page_is(page: Page, system: str, theme: str, is_dark: bool) -> None:
    article(page).fill(STORY)
    status(page, "Parsed in")
    page.emulate_media(color_scheme="dark" if system == "dark" else "light")
    page.evaluate("theme => { document.body.dataset.theme = theme; }", theme)
    red = "element => Number(getComputedStyle(element).backgroundColor.match(/\\d+/)[0])"
    assert (page.locator("#view .newsparse").evaluate(red) < 128) is is_dark
    assert (page.locator("#status").evaluate(red) < 128) is is_dark


@pytest.mark.parametrize("width", [320, 400, 1280])
def test_it_fits_the_window(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    article(page).fill(f"{STORY}\n{'x' * 300}\n\n“{'y' * 300},” she said.")
    status(page, "Parsed in")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for name in ("Quotes", "Dates", "JSON"):
        tab(page, name).click()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        panel = page.get_by_role("tabpanel", name=name)
        assert panel.evaluate("panel => panel.scrollWidth <= panel.clientWidth")  # nothing is cut off at the right


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_against_it(page: Page, theme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs the extra `site`")
    page.evaluate("theme => { document.body.dataset.theme = theme; }", theme)
    page.get_by_role("button", name="Show an example").click()
    status(page, "Parsed in")
    for name in ("View", "Quotes", "Dates", "JSON"):
        tab(page, name).click()
        found = axe.Axe().run(page, context="#playground")
        assert found.response["passes"]
        assert not found.response["violations"], found.generate_report()


def test_a_text_that_takes_long_can_be_stopped(page: Page) -> None:
    stop = page.get_by_role("button", name="Stop")
    assert not stop.is_visible()
    page.evaluate("document.getElementById('article').value = 'They met on Friday. “No,” he said. '.repeat(100_000)")
    page.get_by_role("button", name="Parse").click()
    stop.wait_for()
    stop.click()
    status(page, "Stopped")
    status(page, "Ready: change the article", timeout=LOADED)
    assert not page.locator("#results").is_visible()
    article(page).fill(STORY)
    status(page, "Parsed in")


def test_python_runs_beside_the_page(page: Page) -> None:
    assert len(page.workers) == 1


def test_neither_page_nor_python_may_ask_another_host(page: Page) -> None:
    refused = """address => new Promise(resolve => {
      addEventListener("securitypolicyviolation", event => resolve(event.effectiveDirective), { once: true });
      fetch(address).then(() => resolve("sent"), () => {});
    })"""
    for asker in (page, page.workers[0]):
        assert asker.evaluate(refused, "http://another.example/") == "connect-src"


def test_nothing_is_asked_of_another_host(page: Page, requested: list[str], address: str) -> None:
    names = [Path(urlsplit(url).path).name for url in requested]
    assert {"pyodide.asm.wasm", "files.json", "page.js"} <= set(names)
    assert {urlsplit(url.removeprefix("blob:")).netloc for url in requested} == {urlsplit(address).netloc}
    assert not [url for url in requested if "Solberg" in url or quote("Ferry line") in url]


def test_a_bar_shows_how_much_of_python_has_arrived(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.add_init_script("""addEventListener("DOMContentLoaded", () => {
      const bar = document.getElementById("loading");
      globalThis.seen = [];
      new MutationObserver(() => seen.push(bar.value)).observe(bar, { attributes: true });
    })""")
    page.goto(address)
    status(page, "Ready", timeout=LOADED)
    seen = page.evaluate("seen")
    assert len(seen) > 5 and seen == sorted(seen) and 0.95 < seen[-1] <= 1
    assert not page.get_by_role("progressbar").is_visible()
    page.close()


def test_files_that_are_missing_are_told(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.route("**/pyodide.mjs", lambda route: route.fulfill(status=404))
    page.goto(address)
    assert "pyodide.mjs" in status(page, "Python could not be loaded")
    article(page).fill(STORY)
    page.get_by_role("button", name="Parse").click()
    status(page, "Python could not be loaded")
    page.close()
