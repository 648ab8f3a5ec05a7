"""Hostile copy: what makes some part of a reader look again and again, written once and repeated to any length."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from attrs import frozen


@frozen
class Hostile:
    """A text of any length: `first`, then `unit` over and over, then `last`.

    `least` is how long a text must be before what is looked at for a character has reached its bound.
    """

    unit: str
    first: str = ""
    last: str = ""
    least: int = 0

    def text(self, length: int) -> str:
        """At least `length` characters of it."""
        return self.first + self.unit * (length // len(self.unit) + 1) + self.last


@frozen
class EverNew:
    """A text in which no two units are alike: `{}` of a unit stands for words drawn from a few, in all their orders.

    Where there is a `then`, it is repeated to fill the second half.
    """

    unit: str
    words: tuple[str, ...]
    joint: str = " "
    then: str = ""
    least: int = 0

    def text(self, length: int) -> str:
        """At least `length` characters of it."""
        pieces: list[str] = []
        rest = length
        for name in self.names():
            pieces.append(self.unit.replace("{}", name))
            rest -= len(pieces[-1])
            if rest <= (length // 2 if self.then else 0):
                break
        return "".join(pieces) + (self.then and self.then * (rest // len(self.then) + 1))

    def names(self) -> Iterator[str]:
        """Six words each, so that there are enough for any text."""
        return map(self.joint.join, product(self.words, repeat=6))


SYLLABLES = ("ba", "be", "do", "ka", "li", "mo", "nu", "ra", "se", "to")
TITLES = ("President", "Senator", "General", "Governor", "Minister", "Chancellor", "Ambassador", "Secretary")

HOSTILE: dict[str, Hostile | EverNew] = {
    # Marks that open and never close, close and never opened, or may be either.
    "open curly marks": Hostile("“"),
    "open marks before words": Hostile("“We "),
    "open marks, a paragraph each": Hostile("“We go on\n\n"),
    "close curly marks": Hostile("” "),
    "straight marks": Hostile('"'),
    "straight marks in words": Hostile('"a-b" '),
    "marks of all kinds": Hostile("“\"‘'«„``''»”’"),
    "backticks and closes": Hostile("``a'' b'' ``"),
    "closes of two apostrophes": Hostile("''"),
    "apostrophes": Hostile("'"),
    "apostrophes in words": Hostile("o'n's'"),
    "feet and inches": Hostile("5'11\" "),
    "nested marks": Hostile("“‘", last="’”"),
    "single marks": Hostile("‘we ’tis "),
    "quotes without a speaker": Hostile("“We met,” "),
    "quotes of a speaker": Hostile("“We met,” said Ann Lee. "),
    "quotes of ever new speakers": Hostile("“No,” said Ann Leeb. “Yes,” said Bo Carr of Oslo. "),
    "quotes that go on": Hostile("“We met.\n\n", first="“Yes,” Ann Lee said.\n\n"),
    "pronouns": Hostile("“We met,” she said. "),
    "blanks behind a speaker": Hostile(" ", first="“We met,” said the minister", last="x of Oslo."),
    "verbs of speech": Hostile("said "),
    "told that": Hostile("he told her that he said that "),
    "according to": Hostile("according to "),
    # Names and what stands beside them.
    "a run of names": Hostile("Ann Lee "),
    "names and commas": Hostile("Ann Lee, "),
    "names joined by and": Hostile("Ann and "),
    "names joined by of": Hostile("Lee of "),
    "names of one letter": Hostile("A. "),
    "titles": Hostile("Prime Minister "),
    "appositions": Hostile("Ann Lee, the minister, "),
    "apposition never closed": Hostile("who was the minister of the ", first="Ann Lee, "),
    "a row of verbs before quotes alone": Hostile("say " * 90 + ". " + "“B.” " * 300 + "\n\n"),
    "a row of verbs before one paragraph of quotes": Hostile("“B.” ", first="say " * 90 + ". "),
    "verbs that find no subject": Hostile("and told " * 50 + "him. " + "“B.” " * 300 + "\n\n"),
    "verbs between quotes": Hostile("“Go,” " + "said " * 12),
    "verbs between quotes, without order": Hostile("“Go,” mumbled “Go,” said “Go,” “Go,” mumbled mumbled said said "),
    "verbs that take a that": Hostile("“b” to tell of it that the men tell to "),
    "she among men": Hostile("Paul Doe met John Roe and " * 9 + "“B,” she said. " * 60 + "\n\n", least=4_000),
    "ever new people": EverNew("“No,” said Ann Ba{}. ", SYLLABLES, joint=""),
    "ever new people by two names": EverNew("“No,” said Ken Ba{}. Kenneth Ba{} left. ", SYLLABLES, joint=""),
    "ever new names behind a title": EverNew("Ann Ba{} Lee left. Mr Ba{} met. “No,” he said. ", SYLLABLES, joint=""),
    "ever new firms cut short": EverNew("“No,” said Ba{}. Ba{} Foods Inc left. ", SYLLABLES, joint=""),
    "ever new events": EverNew("He left the day after the ba{} ended. ", SYLLABLES, joint=""),
    "ever new titles": EverNew("{} Bo Doe. ", TITLES),
    "ever new titles and a description": EverNew(
        "{} Bo Doe. {} Di Roe. ", TITLES, then="“No,” the senator said. ", least=4_000
    ),
    "ever new dates of a name": EverNew("Ba{} left on May 3. ", SYLLABLES, joint=""),
    "namesakes": Hostile("Ann Lee met Bo Lee. Lee said, “No.” "),
    "capitals": Hostile("TALKS GO ON "),
    "capitals, no blank": Hostile("ABC"),
    "capitals, a line each": Hostile("TALKS GO ON\n"),
    "capitals, a paragraph each": Hostile("TALKS GO ON\n\n"),
    "headings in capitals under a paragraph": Hostile(
        "TALKS GO ON\n\n", first="They met in Oslo for long talks.\n\n"
    ),
    "headings under a paragraph": Hostile("Talks go on here\n\n", first="They met in Oslo.\n\n"),
    "furniture under a paragraph": Hostile("Advertisement\n\n", first="They met in Oslo.\n\n"),
    "capitals and hyphens": Hostile("A-B-"),
    # Digits and dates.
    "digits": Hostile("1"),
    "digits and commas": Hostile("1,"),
    "digits and dots": Hostile("1."),
    "digits and slashes": Hostile("1/1/"),
    "digits and colons": Hostile("11:11:"),
    "years": Hostile("1999 "),
    "years and hyphens": Hostile("1999-"),
    "months": Hostile("July "),
    "months and numbers": Hostile("July 21 "),
    "months and commas": Hostile("July 21, "),
    "months and hyphens": Hostile("July-"),
    "weekdays": Hostile("Monday "),
    "weekdays and and": Hostile("Monday and "),
    "ranges": Hostile("from Monday to "),
    "ranges of ranges": Hostile("July 1-2-"),
    "between": Hostile("between July and "),
    "number words": Hostile("twenty-one hundred and "),
    "number words alone": Hostile("one "),
    "half numbers": Hostile("two and a half "),
    "the last": Hostile("the last "),
    "early": Hostile("early "),
    "the end of": Hostile("the end of "),
    "more than": Hostile("more than "),
    "more than a number": Hostile("more than 3 "),
    "units": Hostile("years "),
    "years ago": Hostile("two years ago "),
    "every": Hostile("every "),
    "every other": Hostile("every other Monday "),
    "clock times": Hostile("3 p.m. "),
    "clock zones": Hostile("3:30 p.m. EST on "),
    "holidays half written": Hostile("New Year's "),
    "fiscal years": Hostile("fiscal "),
    "a date a line": Hostile("July 21\n"),
    "a date a paragraph": Hostile("They met Monday.\n\n"),
    # Layout.
    "blank lines": Hostile("\n"),
    "blank lines with blanks": Hostile(" \n"),
    "blanks": Hostile(" "),
    "tabs": Hostile("\t"),
    "blanks and words": Hostile("a   "),
    "carriage returns": Hostile("\r"),
    "words apart by lines": Hostile("a\n"),
    "lines that run on": Hostile("the quick brown fox jumps over,\n"),
    "paragraphs of a word": Hostile("a\n\n"),
    "indented paragraphs": Hostile("    They met\n"),
    "hyphens": Hostile("-"),
    "hyphens and blanks": Hostile("- "),
    "hyphens and words": Hostile("a-"),
    "long dashes": Hostile("—"),
    "dash lines": Hostile("---\n"),
    "stars": Hostile("* "),
    "star lines": Hostile("* * *\n"),
    "underlines": Hostile("_"),
    "underlined": Hostile("a\n=\n"),
    "equals": Hostile("="),
    "dots": Hostile("."),
    "dots and blanks": Hostile(". "),
    "commas": Hostile(","),
    "semicolons": Hostile("a; "),
    "colons": Hostile("a: "),
    "slashes": Hostile("a/"),
    "pipes": Hostile("a | "),
    "ampersands": Hostile("&amp;"),
    "round brackets": Hostile("("),
    "round brackets over lines": Hostile("(a\n"),
    "round brackets shut": Hostile(")"),
    "square brackets": Hostile("["),
    "bracket tags": Hostile("[HH] Next\n"),
    "bracket tags alone": Hostile("[HH]\n"),
    "Markdown headings": Hostile("## Next\n\n"),
    "Markdown signs": Hostile("#"),
    "Markdown signs and blanks": Hostile("# "),
    "bold": Hostile("**"),
    "bold lines": Hostile("**Next**\n"),
    "HTML headings": Hostile("<h2>Next</h2>\n"),
    "HTML headings nested": Hostile("<h2>"),
    "tags nested": Hostile("<b>"),
    "tags left open": Hostile("<b "),
    "questions": Hostile("Q: Why?\nA: No.\n"),
    "datelines": Hostile("LONDON, July 3 (AP) - They met.\n\n"),
    "datelines half written": Hostile("LONDON, July 3 ("),
    "places": Hostile("LONDON, ", last=" - They met."),
    "places in reading case": Hostile("London, "),
    "places joined": Hostile("LONDON/PARIS/"),
    "bylines": Hostile("By Ann Lee\n"),
    "bylines on one line": Hostile("By Ann and Bo and "),
    "bylines by": Hostile("By By "),
    "credits": Hostile("Reporting by Ann Lee; Editing by Bo Carr\n"),
    "credits on one line": Hostile("Reporting by Ann; editing by "),
    "sources of one word": Hostile("Source: " + "A" * 390 + "!\n\n"),
    "keyword lines of hyphens": Hostile("A-A" * 50 + " x\n\n"),
    "contributors": Hostile("A " * 120 + "contributed to " * 10 + "\n\n"),
    "slugs": Hostile("BC-A--"),
    "slug lines": Hostile("BC-LT--Talks\n"),
    "trailers": Hostile("-30-\n"),
    "editor's notes": Hostile("Eds: adds quotes\n"),
    "editor's notes left open": Hostile("(Eds: adds "),
    "kickers": Hostile("UPDATE 2-"),
    "more to come": Hostile("and\n more\nso\n"),
    "read more": Hostile("Read more: talks\n"),
    "related titles": Hostile("Related topics\n\nNorway\n\n"),
    "parts of parts": Hostile("“Yes,” said one of one of "),
    "put off until": Hostile("gave until May "),
    "lists": Hostile("- an item\n"),
    "numbered lists": Hostile("1. "),
    "tables": Hostile("a   b   c\n"),
    "tables of tabs": Hostile("a\tb\t"),
    "links": Hostile("www.a.com/a "),
    # Characters.
    "a long word": Hostile("a"),
    "a long line of words": Hostile("the talks go on and "),
    "a long sentence": Hostile("Ann Lee said the talks, held Monday in Oslo, went on; "),
    "sentences": Hostile("They met. "),
    "sentences of a letter": Hostile("A. b? "),
    "NULs": Hostile("\0"),
    "NULs and blanks": Hostile("\0 "),
    "controls in words": Hostile("a\x01"),
    "control lines": Hostile("\x01\n"),
    "byte order marks": Hostile("\ufeff"),
    "combining marks": Hostile("\u0301"),
    "letters with combining marks": Hostile("e\u0301"),
    "right to left": Hostile("\u05e9\u05dc\u05d5\u05dd "),
    "direction marks": Hostile("\u202e\u200f"),
    "joiners": Hostile("\u200d"),
    "lone surrogates": Hostile("\ud800"),
    "surrogates in words": Hostile("a\udc00 “\ud800 "),
    "beyond the basic plane": Hostile("𝄞"),
    "line separators": Hostile("a\u2028"),
    "paragraph separators": Hostile("\u2029"),
    "next lines": Hostile("\x85"),
    "vertical tabs": Hostile("\v\f\x1c\x1d"),
    "no-break spaces": Hostile("a\u00a0"),
    "wide spaces": Hostile("\u3000"),
    "digits of other scripts": Hostile("\u0661\u0662 "),
    "superscript digits": Hostile("² "),
    "dotted capital i": Hostile("İ"),
    "sharp s": Hostile("ß"),
    "ligatures": Hostile("ﬁ"),
    "ellipses": Hostile("…"),
    "everything": Hostile("“By Ann, July 3 (AP) - said:\n\n## [HH] 1/1\x00 ’"),
}
"""Hostile texts by name."""
