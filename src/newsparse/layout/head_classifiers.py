"""What a line of the head is: small classifiers, each for one kind of line, in the order they are asked.

A classifier is shown the head so far and a line. It answers None where the line is not of its kind; else it writes
into the head what the line is, and says where what it took ends, or that the body begins there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, TypeAlias

from newsparse.english.bodies import BODY_WORDS
from newsparse.english.desk import CONTACT_LABEL, CONTACT_WORDS, RELEASE_LABEL, SECTION_LABELS
from newsparse.english.places import STANDING, place_key
from newsparse.layout.byline import (
    LONGEST_BARE,
    authors_of,
    could_be_name,
    is_affiliation,
    is_agency,
    is_bare_name,
    is_byline,
    is_job,
    is_staff,
    opening_name,
    opens_with_by,
)
from newsparse.layout.dateline import FoundDateline, find_dateline
from newsparse.layout.dateline_places import are_known
from newsparse.layout.furniture import could_be_furniture, is_label, role_of
from newsparse.layout.head_end import (
    FAR_ENOUGH,
    LONGEST_HEADLINE,
    LONGEST_QUESTION,
    SHORTEST_PROSE,
    begins_paragraph,
    head_goes_on,
    is_stamped,
    runs_on,
    source_follows,
)
from newsparse.layout.head_lines import HeadLine, HeadReading
from newsparse.layout.headline import is_title_case
from newsparse.layout.reclassify import holds_next_line
from newsparse.model import NoteRole, fold
from newsparse.text import ends_sentence

LONGEST_DATELINE: Final = 160
SHORTEST_REST: Final = 25
MOST_KNOWN_LINES: Final = 4
LONGEST_CONTACT: Final = 90
LONGEST_OVER: Final = 30
SHORTEST_IN_CASE: Final = 4
MOST_CONTACT_LINES: Final = 5
MOST_BYLINES: Final = 3

_LINE_OF_CAPITALS: Final = re.compile(r"\n[^\Wa-z\d_][^a-z\d.\n]{2,40}\n")
# What closes a dateline.
_CLOSES: Final = re.compile(r"\s[-–—_]|--|—|[:)]|/\.?\s|\d\.\s")
# Another line like a name, so that both are headings: Perry Heights
_BARE_TITLE: Final = re.compile(r"\n[^\Wa-z\d_][\w'’-]+ [^\Wa-z\d_][\w'’-]+(?=\n)")
_VISIBLE: Final = re.compile(r"\S")
_SECTION_JOINT: Final = re.compile(r" [|>»›/•·-] ")
_TITLE_JOINT: Final = re.compile(r"\s?[|•·–—-]\s(?=\S)")
_CLOSING_BRACKET: Final = re.compile(r"\([^()\n]*(?:\n[^()\n]+){1,6}\)")


class Verdict(NamedTuple):
    """Where what a classifier took ends; or, with `begins_body`, where the body begins."""

    end: int
    begins_body: bool = False


Classifier: TypeAlias = Callable[[HeadReading, HeadLine], "Verdict | None"]


def release_label(reading: HeadReading, line: HeadLine) -> Verdict | None:
    """FOR IMMEDIATE RELEASE: Harbour Trust opens ninth park. The label is a note, the rest is the headline."""
    label = RELEASE_LABEL.match(line.text) if not reading.has_headline else None
    if label is None or role_of(line.text[label.end() :]) is NoteRole.TIMESTAMP:
        return None
    reading.head.notes.append((line.start, line.start + len(label["label"]), NoteRole.ADVISORY))
    reading.head.headline = line.start + label.end(), line.end
    return Verdict(line.end)


def contact_block(reading: HeadReading, line: HeadLine) -> Verdict | None:
    """Contact: Ray Dutton, and under it what he is and how he is reached; the day of the release may be in front."""
    if len(line.text) > LONGEST_CONTACT or not any(word in line.text for word in CONTACT_WORDS):
        return None
    if not CONTACT_LABEL.search(line.text):
        return None
    last = line
    for below in reading.lines.below(line, MOST_CONTACT_LINES):
        if len(below.text) > LONGEST_CONTACT or (len(below.text) > SHORTEST_PROSE and ends_sentence(below.text)):
            break
        role = role_of(below.text)
        if role is NoteRole.CONTACT:
            last = below
        elif role is not None:
            break
    reading.head.notes.append((line.start, last.end, NoteRole.CONTACT))
    return Verdict(last.end)


def page_title(reading: HeadReading, line: HeadLine) -> Verdict | None:
    """Talks go on | The Harbour Herald: the title of the page, over the headline that it repeats."""
    below = reading.lines.under(line) if not line.number else None
    if below is None or not line.text.startswith(below.text):
        return None
    if not _TITLE_JOINT.match(line.text, len(below.text)):
        return None
    return _noted(reading, line, NoteRole.KEYWORD_LINE)


def section_label(reading: HeadReading, line: HeadLine) -> Verdict | None:
    """World news: the page's section, above the headline."""
    if reading.has_headline or not _is_section(line.text):
        return None
    is_last = reading.lines.under(line) is None
    return None if is_last else _noted(reading, line, NoteRole.KEYWORD_LINE)


def _is_section(line: str) -> bool:
    """World news, World | Europe."""
    return len(line) <= LONGEST_CONTACT and SECTION_LABELS.issuperset(_SECTION_JOINT.split(line.casefold()))


def dateline(reading: HeadReading, line: HeadLine) -> Verdict | None:
    """ANKARA, July 24 (Reuters) - The ministers ...: the body begins behind it."""
    found = _dateline_under_headline(reading, line) if reading.has_headline else _dateline_first(reading, line)
    if found is None or opens_with_by(line.text) or is_label(line.text):
        return None
    if _VISIBLE.search(reading.text, found.end) is None:
        return None
    reading.head.dateline = found
    return Verdict(found.end, begins_body=True)


def known_headline(reading: HeadReading, line: HeadLine) -> Verdict | None:
    """The lines that fold to the headline that is known from elsewhere."""
    end = _known_end(reading, line, reading.known_headline)
    if end is None:
        return None
    reading.head.headline = line.start, end
    return Verdict(end)


def known_byline(reading: HeadReading, line: HeadLine) -> Verdict | None:
    """The lines that fold to the byline that is known from elsewhere, or a byline of the same authors."""
    known = reading.known_byline
    end = _known_end(reading, line, known)
    if end is None and known is not None and authors_of(line.text) == authors_of(known) != ():
        end = line.end
    if end is None:
        return None
    reading.head.byline = line.start, end
    return Verdict(end)


def byline(reading: HeadReading, line: HeadLine) -> Verdict | None:
    """By Jane Doe."""
    if reading.known_byline is not None or reading.head.byline is not None or not is_byline(line.text):
        return None
    end = line.end
    for below in reading.lines.below(line, MOST_BYLINES):
        if not opens_with_by(below.text) or not is_byline(below.text):
            break
        end = below.end
    reading.head.byline = line.start, end
    return Verdict(end)


def bare_name(reading: HeadReading, line: HeadLine) -> Verdict | None:
    """Wilfred Onslow, or Tom Falk at Mill Lane, with nothing but the name to say that it is a byline."""
    head = reading.head
    if reading.known_byline is not None or head.byline is not None:
        return None
    has_headline = reading.has_headline
    longest = LONGEST_BARE if has_headline else LONGEST_OVER
    below = reading.lines.under(line) if len(line.text) <= longest else None
    if below is None:
        return None
    if not has_headline:
        if not is_bare_name(line.text) or not _is_over_headline(reading, line):
            return None
    elif not (could_be_name(line.text) and is_job(below.text)):
        is_over_story = (
            len(below.text) > SHORTEST_PROSE or ends_sentence(below.text) or could_be_furniture(below.text)
        )
        if not is_over_story or not (is_bare_name(line.text) or _is_name_by_its_case(reading, line)):
            return None
    head.byline = line.start, line.end
    return Verdict(line.end)


def _is_over_headline(reading: HeadReading, line: HeadLine) -> bool:
    """Whether what the writer is or the time stands under a name, and then the headline."""
    for below in reading.lines.below(line, FAR_ENOUGH):
        if not is_job(below.text) and role_of(below.text) is None:
            return below.number > line.number + 1 and not ends_sentence(below.text)
    return False


def _is_name_by_its_case(reading: HeadReading, line: HeadLine) -> bool:
    """Whether it stands under a headline in sentence case, in which only a name has a capital at each word."""
    name, headline = opening_name(line.text), reading.unclassified[0] if len(reading.unclassified) == 1 else None
    if headline is None or len(headline.text.split()) < SHORTEST_IN_CASE:
        return False
    if not could_be_name(name) or name.isupper() or is_title_case(headline.text) or headline.text.isupper():
        return False
    if role_of(line.text) is not None or _is_section(name) or place_key(name) in STANDING:
        return False
    return not _is_of_common_words(reading.text, name.split()) and not _BARE_TITLE.search(reading.text, line.end)


def _is_of_common_words(text: str, words: Sequence[str]) -> bool:
    """Whether a word of a line stands in small letters in the text, too, or is what a place or a body ends with."""
    if words[-1].lower() in BODY_WORDS:
        return True
    return any(f" {word.lower()} " in text for word in words if word.istitle())


def affiliation(reading: HeadReading, line: HeadLine) -> Verdict | None:
    """The Associated Press, right under a byline; a name of an agency alone may stand anywhere under the headline.

    Over the headline may stand who wrote for the paper: Herald Reporter.
    """
    found = reading.head.byline
    if len(line.text) <= LONGEST_OVER and not reading.has_headline and is_staff(line.text):
        return _noted(reading, line, NoteRole.CREDIT) if reading.lines.under(line) is not None else None
    if found is None or not line.number or reading.lines[line.number - 1].end != found[1]:
        return _noted(reading, line, NoteRole.CREDIT) if reading.has_headline and is_agency(line.text) else None
    return _noted(reading, line, NoteRole.CREDIT) if is_affiliation(line.text) else None


def furniture(reading: HeadReading, line: HeadLine) -> Verdict | None:
    """Eds: With AP Photos. A note in brackets goes on to the closing one, a label with its line below."""
    role = role_of(line.text)
    if role is None:
        return None
    closing = _CLOSING_BRACKET.match(reading.text, line.start)
    end = closing.end() if closing else line.end
    below = reading.lines.under(line) if holds_next_line(line.text) else None
    if below is not None and len(below.text) <= LONGEST_CONTACT:
        end = below.end
    reading.head.notes.append((line.start, end, role))
    return Verdict(end)


def marked_headline(reading: HeadReading, line: HeadLine) -> Verdict | None:
    """# Talks go on #: a first line that a section marker takes is the headline, and its marks are not part of it."""
    match = reading.marked(line) if not reading.has_headline else None
    if match is None or match.start == match.end:
        return None
    head = reading.head
    underline = reading.lines.under(line) if match.lines == 2 else None
    end = (underline or line).end
    head.headline = line.start + match.start, line.start + match.end
    head.headline_extent = line.start, end
    head.headline_text = match.text
    return Verdict(end)


def marked_heading(reading: HeadReading, line: HeadLine) -> Verdict | None:
    """[HH] Next steps, right under the headline: the body begins with it."""
    if not reading.has_headline or reading.marked(line) is None:
        return None
    return Verdict(line.start, begins_body=True)


def prose(reading: HeadReading, line: HeadLine) -> Verdict | None:
    """The first line of a paragraph; one over a byline or dateline is still of the head."""
    if not begins_paragraph(reading, line):
        return None
    if reading.has_headline and head_goes_on(reading, line):
        return _noted(reading, line, NoteRole.SUBHEAD)
    if not reading.has_headline:
        notes = reading.head.notes
        if head_goes_on(reading, line, 1):
            # a headline, or the last of several captions
            return _noted(reading, line, NoteRole.PHOTO) if notes and notes[-1][2] is NoteRole.PHOTO else None
        if len(line.text) <= LONGEST_QUESTION and is_stamped(reading, line):
            return None
        if len(line.text) < LONGEST_HEADLINE and source_follows(reading, line):
            return _noted(reading, line, NoteRole.PHOTO)
    return Verdict(line.start, begins_body=True)


CLASSIFIERS: Final[tuple[Classifier, ...]] = (
    release_label,
    known_headline,
    known_byline,
    page_title,
    bare_name,
    dateline,
    byline,
    affiliation,
    contact_block,
    section_label,
    furniture,
    marked_headline,
    marked_heading,
    prose,
)
"""The first that answers wins. A line that none of them knows is the headline, or a subhead."""


def _noted(reading: HeadReading, line: HeadLine, role: NoteRole) -> Verdict:
    reading.head.notes.append((line.start, line.end, role))
    return Verdict(line.end)


def _dateline_under_headline(reading: HeadReading, line: HeadLine) -> FoundDateline | None:
    text = reading.text
    headline = reading.unclassified[0].text if reading.unclassified else ""
    found = find_dateline(text, line.start, len(text), headline=headline)
    if found is None or found.date or found.agency:
        return found
    if found.end > line.end:  # CHICAGO, and its dash on the next line
        return found
    if found.end < line.end:
        rest = text[found.end : line.end]
        return found if len(rest) >= SHORTEST_REST or ends_sentence(rest) else None
    # A bare place on a line of its own, as ANKARA: only over prose, a crosshead over a table looks the same, and so
    # does the first of several in capitals.
    if not are_known(found.places) and _LINE_OF_CAPITALS.search(text, line.end):
        return None
    for below in reading.lines.below(line, 1):
        if len(below.text) >= SHORTEST_PROSE or ends_sentence(below.text):
            return found
    return None


def _dateline_first(reading: HeadReading, line: HeadLine) -> FoundDateline | None:
    """The dateline of a text without a headline: one with a sentence, or much of one, behind it."""
    if not _CLOSES.search(line.text, 0, LONGEST_DATELINE):
        return None
    found = find_dateline(reading.text, line.start, line.end, alone=False)
    if found is None:
        return None
    rest = reading.text[found.end : line.end]
    is_story = len(rest) > 60 or ends_sentence(rest) or runs_on(reading, line)
    return found if is_story else None


def _known_end(reading: HeadReading, line: HeadLine, known: str | None) -> int | None:
    """Where the lines end that fold to what is known from elsewhere."""
    if known is None or not known.startswith(fold(line.text)):
        return None
    for last in reading.lines.from_number(line.number, MOST_KNOWN_LINES):
        if fold(reading.text[line.start : last.end]) == known:
            return last.end
    return None
