"""What each shipped marker takes for a heading, and what none of them does."""

from __future__ import annotations

import pickle

import pytest

from newsparse import DEFAULT_MARKERS, HeadingMatch, Line
from newsparse.markers import (
    all_capitals,
    asked_markers,
    between_dashes,
    bold_line,
    bracket_tag,
    crosshead,
    first_match,
    hinted,
    html,
    markdown,
    question_lead,
    underlined,
    wiki,
)


def match_of_any(line: Line) -> HeadingMatch | None:
    """What the first of all shipped markers says that could take the line."""
    asked = asked_markers(DEFAULT_MARKERS)
    window = f"{line.text}\n{line.after}"
    shown = [one for one in (*asked.inline, *asked.alone) if one.is_shown(window)]
    return first_match(hinted(shown, line.text), line)


def found(match: HeadingMatch | None, line: Line) -> tuple[str, str, int] | None:
    """Heading, marker and level, as an Article would tell them."""
    if match is None:
        return None
    return match.text or line.text[match.start : match.end], match.marker, match.level


@pytest.mark.parametrize(
    ("marker", "text", "heading", "sign", "level"),
    [
        (bracket_tag, "[HH] Next steps", "Next steps", "[HH]", 1),
        (bracket_tag, "  [H2]   Next steps  ", "Next steps", "[H2]", 1),
        (bracket_tag, "[SUB] What next?", "What next?", "[SUB]", 1),
        (bracket_tag, "[HH] Idlib truce ‘fragile’", "Idlib truce ‘fragile’", "[HH]", 1),
        (bracket_tag, "[HH] ‘Fragile’ truce", "‘Fragile’ truce", "[HH]", 1),
        (bracket_tag, '[H2] "Nobody warned us"', '"Nobody warned us"', "[H2]", 1),
        (bracket_tag, "[HH] “We will go on.”", "“We will go on.”", "[HH]", 1),
        (bracket_tag, "[HH] Reform at the U.N.", "Reform at the U.N.", "[HH]", 1),
        (bracket_tag, "[HH] What we know:", "What we know:", "[HH]", 1),
        (bracket_tag, "[HH] 2019", "2019", "[HH]", 1),
        (bracket_tag, "[AP] Next steps", "Next steps", "[AP]", 1),
        (bracket_tag, "[HH] " + "x" * 120, "x" * 120, "[HH]", 1),
        (markdown, "## Next steps", "Next steps", "##", 2),
        (markdown, "# Next steps", "Next steps", "#", 1),
        (markdown, "###### Next steps ##", "Next steps", "######", 6),
        (wiki, "== Next steps ==", "Next steps", "==", 2),
        (wiki, "===Outlook===", "Outlook", "===", 3),
        (markdown, "## The F# key", "The F# key", "##", 2),
        (html, "<h2>Next steps</h2>", "Next steps", "<h2>", 2),
        (html, '<h3 class="cross" id=x>Profit &amp; <em>loss</em></h3>', "Profit & loss", "<h3>", 3),
        (html, "<H2>Next steps</H2>  ", "Next steps", "<h2>", 2),
        (bold_line, "**Next steps**", "Next steps", "**", 1),
        (bold_line, "  __Next steps__", "Next steps", "__", 1),
        (bold_line, "**“Nobody warned us”**", "“Nobody warned us”", "**", 1),
        (bold_line, "**A ‘fragile’ truce**", "A ‘fragile’ truce", "**", 1),
        (bold_line, "**Reform at the U.N.**", "Reform at the U.N.", "**", 1),
        (question_lead, "Q: Is it a ‘truce’?", "Is it a ‘truce’?", "Q:", 1),
        (question_lead, "Q: “Will it hold?”", "“Will it hold?”", "Q:", 1),
        (all_capitals, "WHAT COMES NEXT", "WHAT COMES NEXT", "", 1),
        (all_capitals, "BACKGROUND", "BACKGROUND", "", 1),
        (all_capitals, "WHAT'S AT STAKE?", "WHAT'S AT STAKE?", "", 1),
        (all_capitals, "ÉLECTIONS EN VUE", "ÉLECTIONS EN VUE", "", 1),
        (all_capitals, "JOBS", "JOBS", "", 1),
        (all_capitals, "“NEVER AGAIN”", "“NEVER AGAIN”", "", 1),
        (between_dashes, "- Threats and buses -", "Threats and buses", "-", 1),
        (between_dashes, "– 'Not a friend' –", "'Not a friend'", "–", 1),
        (between_dashes, "- " + "x" * 120 + " -", "x" * 120, "-", 1),
        (between_dashes, "  — Buses  —  ", "Buses", "—", 1),
        (all_capitals, "TAX", "TAX", "", 1),
        (all_capitals, "GEORGIA, AGAIN", "GEORGIA, AGAIN", "", 1),
        (all_capitals, "WEIR 1 2", "WEIR 1 2", "", 1),
        (crosshead, "A" + " b" * 19, "A" + " b" * 19, "", 1),
        (crosshead, "‘No queue here!’", "‘No queue here!’", "", 1),
        (crosshead, "What a night!", "What a night!", "", 1),
        (crosshead, "What comes next", "What comes next", "", 1),
        (crosshead, "Fishing", "Fishing", "", 1),
        (crosshead, "What would change?", "What would change?", "", 1),
        (crosshead, "‘Nobody warned us’", "‘Nobody warned us’", "", 1),
        (crosshead, '"Nobody warned us"', '"Nobody warned us"', "", 1),
        (crosshead, "Bid called ‘a farce’", "Bid called ‘a farce’", "", 1),
        (crosshead, "3. Harbour fees lowered", "3. Harbour fees lowered", "", 1),
        (crosshead, "Widow (81) left in the cold", "Widow (81) left in the cold", "", 1),
        (crosshead, "Weir vs. Ford", "Weir vs. Ford", "", 1),
        (crosshead, "Plans for 2024", "Plans for 2024", "", 1),
        (crosshead, "Best for day/night trips", "Best for day/night trips", "", 1),
    ],
)
def test_a_marker_takes_its_heading(marker: object, text: str, heading: str, sign: str, level: int) -> None:
    line = Line(text)
    assert found(marker(line), line) == (heading, sign, level)  # type: ignore[operator]
    assert found(match_of_any(line), line) == (heading, sign, level)


@pytest.mark.parametrize("heading", ["“Nobody warned us”", "A ‘fragile’ truce", "Truce called ‘fragile’"])
def test_quotation_marks_do_not_keep_a_line_from_being_underlined(heading: str) -> None:
    line = Line(heading, after="-" * len(heading), blank_after=False)
    assert found(underlined(line), line) == (heading, "---", 2)


@pytest.mark.parametrize(
    ("text", "rule", "level"),
    [("Next steps", "==========", 1), ("Next steps", "----------", 2), ("  Next steps ", "  -----  ", 2)],
)
def test_an_underlined_heading_takes_two_lines(text: str, rule: str, level: int) -> None:
    line = Line(text, after=rule, blank_after=False)
    match = underlined(line)
    assert found(match, line) == ("Next steps", rule.strip()[:3], level)
    assert match is not None
    assert match.lines == 2


NO_HEADINGS = {
    "an ordinary sentence": "The talks went on.",
    "a sentence in capitals": "THE TALKS WENT ON.",
    "a sentence in bold": "**The talks went on.**",
    "a quoted sentence in bold": "**“The talks went on.”**",
    "bold words in a sentence": "**The talks** went on and **ended**",
    "a sentence after an agency": "[AP] The talks went on.",
    "a sentence after a label": "[PHOTO] The ministers on Monday.",
    "a tag alone": "[HH]",
    "a tag in lower case": "[note] Next steps",
    "a long tag": "[UPDATED] Next steps",
    "a dateline in capitals": "ANKARA",
    "a dateline with a region": "ANKARA, TURKEY",
    "a dateline with an agency": "LONDON (AP) -",
    "a dateline with a dash": "NEW YORK -",
    "a dateline of two places": "PARIS/BERLIN",
    "initialisms": "U.N., E.U.",
    "initialisms with a slash": "EU/UN",
    "a line that opens a quote": '"NEVER AGAIN WILL WE',
    "a wire quote": "``NEVER AGAIN",
    "an item that ends in a dash": "- wheat - corn -",
    "a sentence between dashes": "- They went home. -",
    "a quoted sentence": "“We will go on.”",
    "a quote that opens": "“We will go on",
    "a score": "Weir 2, Ford 1",
    "a name and an age": "Jane Doe, 34",
    "a name and a paper": "John Roe/Harbour Herald",
    "a turn of a transcript": "LEE: Why did you wait?",
    "a row of figures": "Net 3,062,000 vs 3,023,000",
    "an item with a letter": "b) Wheat",
    "figures in capitals": "SHR 12 CTS VS 15",
    "a hash without a gap": "##Next steps",
    "seven hashes": "####### Next steps",
    "signs alone": "## ##",
    "a hashtag": "#NextSteps",
    "an empty tag pair": "<h2> </h2>",
    "an open tag": "<h2>Next steps",
    "another closing tag": "<h2>Next steps</h3>",
    "another element": "<p>Next steps</p>",
    "two stars": "* *",
    "a rule of two kinds": "--- * ---",
    "an item": "* Next steps",
    "more to come": "--MORE--",
    "a ticker line": "IBM <IBM> UP",
    "blank": "   ",
    "nothing": "",
    "too long": "WORD " * 40,
    "too long behind a tag": "[HH] " + "x" * 121,
    "too long between dashes": "- " + "x" * 121 + " -",
    "between two kinds of dashes": "- Threats and buses –",
    "a dash at the last word": "- Threats and buses-",
    "a lower level closed": "<h2>Next steps</h1>",
    "figures behind a word": "WEIR 12 34",
    "too many words": "A" + " b" * 20,
    "a straight quote that opens": '"Nobody warned us',
    "a shout in quotation marks at its end": "They sang ‘No!’",
    "a shout in straight quotation marks": 'They sang "No!"',
}


@pytest.mark.parametrize("text", NO_HEADINGS.values(), ids=NO_HEADINGS.keys())
def test_no_shipped_marker_takes(text: str) -> None:
    assert match_of_any(Line(text)) is None


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("The talks went on.", "------------------"),
        ("Next steps", "--"),
        ("Next steps", "--- ---"),
        ("Next steps", "-=-=-=-="),
        ("A heading far longer than its rule", "---"),
        ("Next steps", "----"),
        ("N" * 121, "-" * 121),
        ("", "-----"),
        ("1,200  1,300", "------------"),
    ],
)
def test_what_only_looks_underlined_is_not_a_heading(text: str, after: str) -> None:
    assert underlined(Line(text, after=after, blank_after=False)) is None


@pytest.mark.parametrize("text", ["* * *", "***", "---------", "- - -", "_ _ _", "  * * *  "])
def test_three_signs_or_more_are_a_break_and_no_heading(text: str) -> None:
    match = match_of_any(Line(text))
    assert match is not None
    assert match.start == match.end
    assert match.marker == text.strip()[:3]


def test_a_short_rule_is_enough_under_a_short_heading() -> None:
    line = Line("Steps", after="---", blank_after=False)
    assert found(underlined(line), line) == ("Steps", "---", 2)


def test_shipped_markers_are_shown_by_name() -> None:
    assert repr(markdown) == "ShippedMarker(name='markdown', opening=True)"


def test_shipped_markers_pickle_by_name() -> None:
    assert pickle.loads(pickle.dumps(DEFAULT_MARKERS)) == DEFAULT_MARKERS
    assert pickle.loads(pickle.dumps(bracket_tag)) is bracket_tag
