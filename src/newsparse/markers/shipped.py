"""The shipped markers, each a small function with the kind of line it takes above it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeAlias

from attrs import field, frozen

from newsparse.english.agencies import AGENCIES
from newsparse.english.desk import STORY_LABELS
from newsparse.english.headings import NO_HEADING_OPENINGS, QUESTION_LABELS
from newsparse.english.places import REGIONS, STANDING, place_key
from newsparse.markers.protocol import HeadingMatch, Line, SectionMarker, trimmed_match
from newsparse.model import fold

LONGEST_HEADING: Final = 120
MOST_WORDS: Final = 20
CLOSED_BY: Final = {"“": "”", '"': '"', "‘": "’'", "'": "'’"}
"""By opening quotation marks, the marks that close them."""

LineRule: TypeAlias = Callable[[Line], HeadingMatch | None]


@frozen
class ShippedMarker:
    """A marker of this module: a rule with its `name`, by which it pickles, and what the protocol knows of it."""

    name: str
    rule: LineRule = field(repr=False)
    needs: tuple[str, ...] = field(repr=False)
    hint: re.Pattern[str] = field(repr=False)
    alone: bool = field(repr=False)
    opening: bool = True

    def __call__(self, line: Line) -> HeadingMatch | None:
        return self.rule(line)

    def __reduce__(self) -> str:
        return self.name


def _marker(hint: str, needs: tuple[str, ...] = (), *, alone: bool = False) -> Callable[[LineRule], ShippedMarker]:
    def make(rule: LineRule) -> ShippedMarker:
        return ShippedMarker(rule.__name__, rule, needs, re.compile(hint), alone)

    return make


def _could_be_heading(text: str) -> bool:
    """Short, with a letter, and neither ends as a sentence does nor stands in quotation marks."""
    bare = text.strip()
    if not bare or len(bare) > LONGEST_HEADING or bare[-1] in ".,;:…”’\"'»" or bare[0] in "“\"«„‘'`":
        return False
    return any(map(str.isalpha, bare))


def _is_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does; a line of a list or a quoted one counts, an initialism doesn't."""
    return _ENDS_SENTENCE.search(text) is not None


_ENDS_SENTENCE = re.compile(r"(?:[,;:…]|(?<!\b[A-Z])\.)[”’\"'»)\s]*$")


# [HH] Next steps
@_marker(r"^\s*\[[A-Z]", needs=("[",))
def bracket_tag(line: Line) -> HeadingMatch | None:
    """`[HH] Heading`: a tag of up to six capitals and figures in brackets, then the heading, whatever its words are.

    A tag that names an agency or labels a story may also open a paragraph: `[AP] They met.` is one.
    """
    tag = _BRACKET_TAG.match(line.text)
    if tag is None or len(line.text) - tag.end() > LONGEST_HEADING:
        return None
    inner = tag["tag"][1:-1]
    if (inner in AGENCIES or inner in STORY_LABELS) and _is_sentence(line.text):
        return None
    return trimmed_match(line, tag.end(), len(line.text), tag["tag"])


_BRACKET_TAG = re.compile(r"\s*(?P<tag>\[[A-Z][A-Z0-9]{0,5}\])\s+(?=\S)")


# ## Next steps
@_marker(r"^\s{0,3}#{1,6}\s", needs=("#",))
def markdown(line: Line) -> HeadingMatch | None:
    """`## Heading`, closing signs allowed; the number of signs is the level (CommonMark, ATX headings)."""
    heading = _ATX_HEADING.match(line.text) if len(line.text) <= LONGEST_HEADING else None
    if heading is None:
        return None
    signs = heading["signs"]
    return trimmed_match(line, heading.start("text"), heading.end("text"), signs, level=len(signs))


_ATX_HEADING = re.compile(r"\s{0,3}(?P<signs>#{1,6})\s+(?P<text>[^\s#](?:.*?[^\s#])?)(?:\s+#+)?\s*$")


# == Next steps ==
@_marker(r"^\s*==", needs=("==",))
def wiki(line: Line) -> HeadingMatch | None:
    """`== Heading ==`: as many signs behind as in front, and their number is the level (MediaWiki)."""
    heading = _WIKI_HEADING.match(line.text) if len(line.text) <= LONGEST_HEADING else None
    if heading is None:
        return None
    signs = heading["signs"]
    return trimmed_match(line, heading.start("text"), heading.end("text"), signs, level=len(signs))


_WIKI_HEADING = re.compile(r"\s{0,3}(?P<signs>={2,6}) ?(?P<text>[^\s=][^=]*)(?P=signs)\s*$")


# <h2 class="crosshead">Next <em>steps</em></h2>
@_marker(r"^\s*<[hH][1-6][\s>]", needs=("<h", "<H"))
def html(line: Line) -> HeadingMatch | None:
    """`<h2>Heading</h2>`: attributes and inner tags allowed, entities unescaped in the text."""
    opening = _HTML_OPENING.match(line.text)
    if opening is None:
        return None
    level = opening["level"]
    end = len(line.text.rstrip()) - len("</h2>")
    if line.text[end : end + 5].lower() != f"</h{level}>" or end <= opening.end():
        return None
    from html import unescape

    text = fold(unescape(_HTML_TAG.sub("", line.text[opening.end() : end])))
    if not text:
        return None
    return trimmed_match(line, opening.end(), end, f"<h{level}>", level=int(level), text=text)


_HTML_OPENING = re.compile(r"\s*<[hH](?P<level>[1-6])(?:\s[^<>]{0,500})?>")
_HTML_TAG = re.compile(r"</?[A-Za-z][^<>]{0,500}>")


# Next steps
# ----------
@_marker(r"^(?!.{200})", needs=("---", "==="))
def underlined(line: Line) -> HeadingMatch | None:
    """`Heading` over a rule of `-` or `=` at least half as long (CommonMark, setext headings)."""
    rule = line.after.strip()
    heading = line.text.strip() if _UNDERLINE.match(rule) else ""
    if len(heading) > LONGEST_HEADING or len(rule) * 2 < len(heading):
        return None
    if _is_sentence(heading) or not any(map(str.isalpha, heading)):
        return None
    level = 1 if rule.startswith("=") else 2
    return trimmed_match(line, 0, len(line.text), rule[:3], level=level, lines=2)


_UNDERLINE = re.compile(r"(?:-{3,}|={3,})\Z")


# **Next steps**
@_marker(r"^\s*(?:\*\*|__)[^\s*_]", needs=("**", "__"))
def bold_line(line: Line) -> HeadingMatch | None:
    """`**Heading**` or `__Heading__`: a line that is bold from end to end."""
    bold = line.text.strip()
    sign, inner = bold[:2], bold[2:-2]
    if bold[-2:] != sign or sign in inner or len(inner) > LONGEST_HEADING:
        return None
    if _is_sentence(inner) or not any(map(str.isalpha, inner)):
        return None
    start = line.text.index(sign) + 2
    return trimmed_match(line, start, start + len(inner), sign)


# WHAT COMES NEXT
@_marker(r"^[^a-z]*$", alone=True)
def all_capitals(line: Line) -> HeadingMatch | None:
    """A short line in capitals: words, not figures, a dateline or a quoted line."""
    heading = line.text.strip()
    words = _WORD.findall(heading)
    if not heading.isupper() or not _could_be_heading(_without_marks(heading)) or _LOOKS_LIKE_COPY.search(heading):
        return None
    if _PLACE_IN_REGION.match(heading) and place_key(heading.rpartition(", ")[2]) in _PLACES:
        return None
    if len(words) == 1 and (len(words[0]) < 3 or place_key(heading) in STANDING):
        return None
    if (
        not words
        or (max(map(len, words)) < 4 and (len(words) == 2 or _DIGIT.search(heading)))
        or sum(map(len, words)) * 2 < len(heading)
    ):
        return None
    return trimmed_match(line, 0, len(line.text), "")


_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]{2,}")
_PLACES = REGIONS | STANDING
# ANKARA, TURKEY; not GEORGIA, AGAIN
_PLACE_IN_REGION = re.compile(r"[^\s,]+(?: [^\s,]+)?, [^\s,]+\Z")
# LONDON (AP) - ..., PARIS/BERLIN, EU/NATO, --MORE--
_LOOKS_LIKE_COPY = re.compile(r"\([A-Z]|[/<>=|_]|^[-–—*•·]|[-–—]$|\s[-–—]{1,2}\s")


# * * *
@_marker(r"^\s*[*_~•·-]", needs=("* *", "***", "---", "___", "_ _", "- -", "~~~", "• •", "· ·"))
def rule_break(line: Line) -> HeadingMatch | None:
    """`* * *`, `---`, `_ _ _`: three signs or more of one kind break the story; no heading follows from it."""
    return HeadingMatch(0, 0, line.text.strip()[:3]) if _RULE.match(line.text) else None


_RULE = re.compile(r"\s*([*_~•·-])(?:[ \t]{0,3}\1){2,}[ \t]*$")


# - Threats and buses -
@_marker(r"^\s*[-–—] \S", needs=("- ", "– ", "— "))
def between_dashes(line: Line) -> HeadingMatch | None:
    """`- Heading -`: a short line between two dashes, as AFP writes it."""
    heading = _BETWEEN_DASHES.match(line.text)
    if heading is None or len(heading["text"]) > LONGEST_HEADING or _is_sentence(heading["text"]):
        return None
    dash = heading["dash"]
    if not any(map(str.isalpha, heading["text"])) or f" {dash} " in f" {heading['text']} ":
        return None
    return trimmed_match(line, *heading.span("text"), dash)


_BETWEEN_DASHES = re.compile(r"\s*(?P<dash>[-–—]) (?P<text>\S.*) (?P=dash)\s*$")


_QUESTION_LABEL = f"(?:{'|'.join(QUESTION_LABELS)})[:.]"


# Q: What happens next?
@_marker(rf"^\s*{_QUESTION_LABEL}", needs=tuple(f"{label}{sign}" for label in QUESTION_LABELS for sign in ":."))
def question_lead(line: Line) -> HeadingMatch | None:
    """`Q: What happens next?`: the short question of an interview, over its answer."""
    question = _QUESTION.match(line.text)
    if question is None or len(line.text) > LONGEST_HEADING:
        return None
    return trimmed_match(line, question.start("text"), len(line.text), question["lead"])


_QUESTION = re.compile(rf"\s*(?P<lead>{_QUESTION_LABEL})\s+(?P<text>\S.{{0,115}}\?[”’\"')]{{0,2}})\s*$")


# What happens next
@_marker(r"^\s*[“\"'‘]?[^\Wa-z_]", alone=True)
def crosshead(line: Line) -> HeadingMatch | None:
    """A short line without a mark: words that don't end as a sentence does, in title or sentence case, or quoted.

    The line alone never decides: the layout keeps it only where the text around it bears it out.
    """
    heading = line.text.strip()
    if len(heading) > LONGEST_HEADING or heading.isupper() or not any(map(str.isalpha, heading)):
        return None
    if len(heading.split()) > MOST_WORDS or _is_sentence(heading) or _LOOKS_LIKE_NO_HEADING.search(heading):
        return None
    if not _has_whole_quotes(heading) or heading.startswith(NO_HEADING_OPENINGS):
        return None
    return trimmed_match(line, 0, len(line.text), "")


def _without_marks(heading: str) -> str:
    """The words between quotation marks around the whole; else the heading as it is."""
    is_quoted = heading[0] in CLOSED_BY and heading[-1] in CLOSED_BY[heading[0]]
    return heading[1:-1] if is_quoted and len(heading) > 2 else heading


def _has_whole_quotes(heading: str) -> bool:
    """Whether quotation marks in it are closed, and no sentence ends in one at its end: ‘Nobody warned us’."""
    if heading[0] in CLOSED_BY:
        return any(sign in heading[1:] for sign in CLOSED_BY[heading[0]])
    return not heading.endswith(("!”", '!"', "!’", "!'"))


# b) Wheat | Net 3,062,000 | Jane Doe, 34 | 2.5  3.5 | 4 cts vs 5 cts | www.example.org | John Roe/Reuters | LEE: Why?
_LOOKS_LIKE_NO_HEADING = re.compile(
    r"^\(?[a-z][.)]\s|^(?:\S+ ){0,5}[^\w\s-]?(?!(?:19|20)\d\d$)\d[\d.,]*$|, \d+$|\d\s{2,}|\d.* vs\.? "
    r"|[@|=<>©\[\]{}]|[^\W\d]\.\w{2,}"
    r"|^[^a-z]*/|^(?=[^/]*/)[^\Wa-z_][\w.'’-]*(?:(?: ?/ ?| )[^\Wa-z_][\w.'’-]*)*$|^[A-Z]{2}[A-Z .'-]*: "
)


DEFAULT_MARKERS: Final[tuple[SectionMarker, ...]] = (
    bracket_tag,
    markdown,
    html,
    underlined,
    wiki,
    bold_line,
    rule_break,
    between_dashes,
    question_lead,
    all_capitals,
    crosshead,
)
"""The shipped markers in the order they are asked."""
