"""Furniture, role by role: the words it begins with, and what must follow them. Data alone.

A role has a list of beginnings. To add one, write its words and the pattern behind them, with an example; which first
words make a block worth a closer look is derived from this list.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsparse.english.calendar import MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS


class Beginning(NamedTuple):
    """One way that a block of furniture begins.

    `before` matches signs in front, `maybe` are words that may come first, `words` are phrases of which one stands
    there, `then` matches what follows. `holds` are words further on, for a block that begins with any word: with one
    of them it is worth a closer look. `needs` are those of which the pattern wants one, where they are others: they
    are looked for first, since a pattern that may begin anywhere is slow.
    """

    words: tuple[str, ...]
    then: str
    before: str
    maybe: tuple[str, ...]
    holds: tuple[str, ...]
    folded: bool
    needs: tuple[str, ...] = ()

    @property
    def pattern(self) -> str:
        """The regular expression of the whole beginning."""
        case = "(?i:" if self.folded else "(?:"
        maybe = f"{case}{_any(self.maybe)} )?" if self.maybe else ""
        return self.before + maybe + (f"{case}{_any(self.words)})" if self.words else "") + self.then

    @property
    def openings(self) -> tuple[str, ...]:
        """The words that such a block opens with, folded; none where a sign must stand in front of them."""
        if not re.fullmatch(self.before, ""):
            return ()
        behind = tuple(word.split()[0] for word in self.words)
        first = (*self.words, *(f"{word} {second}" for word in self.maybe for second in behind))
        return tuple(phrase.casefold() for phrase in first)


def _any(phrases: tuple[str, ...]) -> str:
    return "(?:" + "|".join(map(re.escape, phrases)) + ")"


def _phrases(listed: str) -> tuple[str, ...]:
    return tuple(
        phrase.strip() for line in listed.strip().splitlines() for phrase in line.split(",") if phrase.strip()
    )


def _words(listed: str, then: str = "", *, before: str = "", maybe: str = "") -> Beginning:
    """A beginning by its words, in any case."""
    return Beginning(_phrases(listed), then, before, _phrases(maybe), (), folded=True)


def _cased(listed: str, then: str = "", *, before: str = "") -> Beginning:
    """A beginning by its words, written as they are here."""
    return Beginning(_phrases(listed), then, before, (), (), folded=False)


def _shape(pattern: str, *, holds: str = "", needs: str = "") -> Beginning:
    """A beginning by its shape: signs, capitals, figures; or, with `holds`, any words that go on with those."""
    return Beginning((), pattern, "", (), _phrases(holds), folded=False, needs=_phrases(needs or holds))


_DESK_WORK: Final = """
    reporting, report, writing, editing, research, translation, translated, compiled, edited, written, reported
    production, graphic, graphics, data, text, story
"""
_DESK_WORK_TOO: Final = f"(?:(?i: and (?:additional )?{_any(_phrases(_DESK_WORK))}))?"
_PICTURE_HOUSES: Final = "AP, AFP, EPA, Reuters, REUTERS, dpa, UPI, Getty"
_CREDITED_HOUSES: Final = """
    Getty Images, Shutterstock, Alamy, iStock, PA Media, PA Wire, Unsplash, Imago, NurPhoto, AAP Image, EPA-EFE
"""
# A call to the reader, not a sentence that reports one: Follow the money, he said.
_NOT_REPORTED: Final = r"(?![^\n]{0,250}\b(?:said|says|told|were|was|had|added)\b)"
_SIGNING_HOUSES: Final = """
    PTI, ANI, IANS, UNI, BSS, UNB, APP, AFP, Xinhua, ENDS, TASS, MORE, Yonhap, NAN, GNA, Bernama, BERNAMA, Kyodo, AAP
    Interfax, APA, WAM, SPA, KUNA, QNA, PNA, VNA, ANTARA, dpa
"""
_HOUSES_BEHIND_NAMES: Final = (
    "PA, AP, AFP, EPA, AAP, dpa, Reuters, REUTERS, Getty, EPA-EFE, PA Wire, PA Media, Shutterstock, Alamy"
)
_HELD_HOUSES: Final = ", ".join(f"/{house}, / {house}" for house in _HOUSES_BEHIND_NAMES.split(", "))
_THIS_REPORT: Final = r"(?:this|the) (?:report|story|article)"
_NAME: Final = r"[A-Z][\w.'’-]+"
_BULLET: Final = r"[-•*>»(\[ ]{0,3}"

_MONTH_NAMES: Final = (*MONTHS, *MONTH_ABBREVIATIONS)
_DAY_NAMES: Final = (*WEEKDAYS, *WEEKDAY_ABBREVIATIONS)
_MONTH: Final = rf"(?i:{_any(_MONTH_NAMES)})\b\.?"
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR: Final = r"(?:,? ?-?\d{4}\b)?"
_CLOCK: Final = r"\d{1,2}(?:[:.]\d\d(?:[:.]\d\d)?)(?: ?[AaPp]\.?[Mm]\.?)?|\d{1,2} ?[AaPp]\.?[Mm]\.?"
_ZONE: Final = r"(?: ?\(?[A-Z]{2,5}\)?)?"
# 8 May 2019 | May 8, 2019 | 2019-05-08 | 8/5/2019, each with the time of day before or behind it
_DATE: Final = (
    rf"(?:{_DAY}[ -]{_MONTH}{_YEAR}|{_MONTH} {_DAY}\b{_YEAR}|\d{{4}}-\d\d-\d\d(?=\D|\Z)"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})"
)
_TIME_BEHIND: Final = rf"(?:[,|•·T-]? ?(?:[-|•·–] ?)?(?:at )?(?:{_CLOCK}){_ZONE})?"
_MOMENT: Final = (
    rf"(?:(?:(?i:{_any(_DAY_NAMES)})\.?,? )?{_DATE}{_TIME_BEHIND}|(?:{_CLOCK}){_ZONE}(?:,? (?:on )?"
    rf"(?:(?i:{_any(_DAY_NAMES)})\.?,? )?{_DATE})?)"
)
_DATED: Final = rf"(?:,? \(?(?:on )?{_DATE}\)?)?"
_PUBLISHED: Final = """
    published, updated, last updated, last modified, first published, originally published, posted, created, modified
    publication date, date, last update, date posted, published on, updated on, posted on, last modified on
    last updated on, first published on, last updated at, published at, updated at, posted at, time, issued
    date published, date updated, release date, issued on
"""
_AGO: Final = r" (?i:min|mins|minute|minutes|hr|hrs|hour|hours|day|days|week|weeks|month|months|year|years) ago\Z"

SIGN_OFF: Final = re.compile(
    r"(?<=[.!?”\"')])\s{1,4}(?P<note>"
    r"(?:PTI|ANI|IANS|UNI|BSS)(?:[ /-][A-Z]{2,5}){0,6}"  # PTI GVS DIV DIV
    rf"|\((?:END|more|{_any(_phrases(_SIGNING_HOUSES))})\)(?: ?\((?:www\.)?[\w.-]{{3,40}}\))?"
    rf"|(?:-{{1,2}}|={{1,2}}|—) ?{_any(_phrases(_SIGNING_HOUSES))}"  # -- BERNAMA
    r"|(?:Enditem|ENDITEM)"
    r"|\((?:Reporting|Additional reporting|Writing|Editing|Compiled|Translat\w{2,4}|Written|With \w{3,12})"
    r"(?: \w{2,10}){0,4} (?:by|from)\b[^()]{3,400}\)"  # (Reporting by Jane Doe; Editing by John Roe)
    r"|-{1,2}(?:ends?|ENDS?|END|0|30)-{1,2}"
    r")\s*\Z"
)
"""What a desk writes behind the last sentence of a paragraph."""

POINTERS_OR_HEADINGS: Final = frozenset(("up next", "top stories", "recommended", "topics", "more news", "related"))
"""Of what points to other stories, what is a heading where prose or a list follows."""

TRAILER_LINE: Final = re.compile(
    r"\n[ \t]{0,8}(?=[RrMmEe#(<*_-])"
    r"(?P<line>(?:[Rr]euters?|REUTERS?|REUTE|MORE|(?P<following>[Mm]ore)|ENDS?)\b[^\n]{0,16}"
    r"|[-(<*_]{1,4}\w{2,4}[-)>*_]{1,4}|#{2,5})[ \t]*(?=\n|\Z)"
)
"""A line that ends a story or a take, also right under a paragraph; `following` says that more is to come."""

MORE_READING_ALONE: Final = _phrases("""
    read more, also read, related, related article, related articles, related story, related stories, related news
    related coverage, related content, more on this story, more on this topic, related topics, related links
    related internet links, you may also like, you might also like, most read, most viewed, most popular, top stories
    more stories, more news, explore more on these topics, recommended stories, recommended for you, trending now
    you may also be interested in, you might also be interested in, you might be interested in, more by this author
    read next, up next, topics, recommended, also in the news, more on this
    in case you missed it, editor's picks, editors' picks, more from
""")
"""What points to other stories on a line of its own, folded; their titles follow."""

RELEASE_FIELDS: Final = _phrases("""
    peer-reviewed publication, journal, doi, method of research, subject of research, article title
    article publication date, coi statement, funder, usage restrictions, original source, news source
""")
"""What the fields of a science release are called, folded; what they hold stands on the next line."""

LABELS_OF_NAMES: Final = frozenset(("from:", "author:", "authors:"))
"""The same over the name of who wrote it."""

NOT_FOR_PUBLICATION: Final = re.compile(
    r"the following information is not (?:intended )?for publication", re.IGNORECASE
)
"""What makes everything behind it a note to editors."""

FURNITURE: Final[tuple[tuple[str, int, tuple[Beginning, ...]], ...]] = (
    (
        "trailer",
        60,
        (
            # Reuter, -30-, (END), REUTERS 11:42
            _words(
                """
                reuter, reuters, reute, upi, end, ends, 30, 30-, -30, -30-, end it, end of story, end of text
                end of message
                """,
                r"[-_ )>*/.…^M]{0,6}(?:\d\d:\d\d\S{0,6})?\Z",
                before=r"[-_ (<*/]{0,4}",
            ),
            _cased("MORE, more, More", r"[-_ )>*/.…]{0,5}\Z", before=r"[-_ (<*/]{0,4}"),
            _words("ends, end of release, end of statement", r"\Z", before=r"[-–—~*]{1,3} ?"),
            _shape(r"[-–—~*/]{1,3} ?(?i:ends?|end of release) ?[-–—~*/]{1,3}\Z"),
            # (ANI), PTI GVS DIV DIV
            _shape(rf"\({_any(_phrases(_SIGNING_HOUSES))}\)\.?\Z"),
            _shape(rf"(?:-{{1,2}}|={{1,2}}|—|/) ?{_any(_phrases(_SIGNING_HOUSES))} ?/?\Z"),  # --IANS, ==Kyodo, /TASS/
            _cased("PTI, ANI, IANS, UNI, BSS", r"(?:[ /-][A-Z]{2,5}){1,6}\Z"),
            _shape(r"#{2,5}\Z|-{1,2}\s?\d{2}\s?-{1,2}\Z|-0-\Z|XXX\Z|\s?#\s?#\s?#\Z|■\Z|\(ENDS\)"),
            # AP-WF-11-13-13 1509GMT
            _shape(r"-{0,2}\s?(?:AP|DJ|UPI)-[A-Z]{1,3}-\d\d-\d\d-\d\d \d{4}(?:GMT|E[SD]T)\b"),
            _cased("NNNN, ENDITEM, Enditem, ENDS.", r"\Z"),
            _shape(r"\d{6} (?:GMT|gmt) [A-Z][a-z]{2} \d\d"),  # 131137 GMT Nov 13
        ),
    ),
    (
        "slug",
        100,
        (
            _shape(r"[A-Z]{2,3}-[A-Z&]{1,6}--\S"),  # BC-LT--Argentina-Cancer Beauty,466
            _shape(r"(?:BC|AM|PM|AP|RE)-[A-Z0-9/<>.'-]{3,40}(?:\s.{0,40})?\Z"),  # BC-GRAIN-SHIPS 1stld
            _shape(r"[a-z]?\d{3,4}\s?[a-z]{0,3}[ \t]{1,4}(?:BC|AM|PM)-\S"),  # a0421 BC-Budget
            # LIBYA-SECURITY/TALKS (UPDATE 2)
            _shape(r"[A-Z]{3,}(?:[-/][A-Z0-9]{2,}){1,4}(?:/?(?:\s?\([A-Z0-9 ,.-]{2,30}\))?)\Z"),
            _shape(r"[A-Z]{3,}(?:-[A-Z0-9]{2,}){0,4}/\Z"),  # OIL-PRICES/
            # Harbor-Fees, 2nd Writethru
            _shape(r"[A-Z][\w' -]{2,40}, \d(?:st|nd|rd|th) (?:Ld-?)?(?:Writethru|Ld|Lead|Add)\b"),
        ),
    ),
    (
        "editor's note",
        400,
        (
            _words("ed, eds", r"[:.]\s", before=r"\(?"),  # Eds: With AP Photos.
            _words("ed note, ed. note, eds note, eds. note", r"\b", before=r"\(?"),
            # EDITOR'S NOTE _ This is part of a series.
            _words(
                "editor's note, editor’s note, editors' note, editors’ note, editors note, editor note",
                r"\b",
                before=r"[(\[*]{0,2}",
            ),
            # Note to editors:
            _words("note, attention, memo", r"(?i: to (?:the )?editors?):", before=r"\(?"),
            _words("attn editor, attn. editor, attention editor, editor", r"[sS]?:", before=r"\(?"),
            # (Adds quotes, background)
            _cased(
                """
                Adds, Updates, Recasts, Removes, Releads, Changes, Inserts, Incorporates, Restores, Writes through
                Rewrites, ADDS, UPDATES, RECASTS, Eds
                """,
                r"\b[^()]{0,400}\)?\Z",
                before=r"\(",
            ),
            _cased("UPDATES, ADDS, RECASTS", r"[: ][^.]{0,200}\.?\Z"),  # UPDATES with reaction.
            _words("attn", r":", before=r"\("),  # (ATTN: UPDATES with details)
            # (For more, see BC-GRAIN)
            _cased(
                "For, With, See, Note, Trims, A longer version, A shorter version",
                r"\b[^()]{0,300}\)\Z",
                before=r"\(",
            ),
        ),
    ),
    (
        "correction",
        400,
        (
            _cased("CORRECTS, Corrects, CORRECTING, Correcting", r"\b", before=r"\(?"),
            # Refiles to add dropped word
            _cased(
                """
                Refile, Refiles, Refiled, Refiling, Resend, Resends, Repeat, Repeats
                REFILE, REFILES, REFILING, RESENDING, REPEAT, REPEATS, REPEATING
                """,
                r"\b:? (?:to|with|for|story|without|item|from)\b",
                before=r"\(?",
            ),
            # Correction: | Clarification, 16 May: | UPDATE (May 17, 2023):
            _words("correction, corrections, clarification, clarifications", rf"{_DATED}:\s", before=r"[*(]?"),
            _words("update", rf"(?!:){_DATED}:\s", before=r"[*(]?"),
            # This story has been corrected to show ...
            _words(
                "this story, this article, this report, this post",
                r"(?i: (?:has been|was|corrects)\b).{0,40}(?i:correct|clarif|updated|amended)",
                before=r"\(?",
            ),
            _words("an earlier version of this", r"(?i: (?:story|article|report|post|headline))", before=r"\(?"),
            # • This article was amended on 16 May 2023.
            _words(
                "this story, this article, this report, this post, this headline, this page",
                r"(?i: (?:was|has been|is) (?:amended|updated|corrected|edited|changed|revised)\b)",
                before=r"[•*(\[–-]{0,2} ?",
            ),
            _words("correction appended, editor's correction, this is a correction", before=r"[•*(]?"),
        ),
    ),
    (
        "credit",
        500,
        (
            # Additional reporting and writing for the desk by Jane Doe; Editing by John Roe
            _words(
                _DESK_WORK,
                rf"{_DESK_WORK_TOO}(?i:(?: for [\w ]{{1,30}})? by):?(?= [A-Z]| the [A-Z]| our\b| staff\b|\Z)",
                before=r"[-*(\[—–_]{0,2}\s?",
                maybe="additional, further, extra, original",
            ),
            # Editing: Jane Doe and John Roe; not Report: Talks end in Oslo
            _words(
                "reporting, writing, editing, translation, production, graphic, graphics",
                rf": {_NAME}(?:(?:[,;]| and)? {_NAME}){{1,9}}\.?\Z",
                before=r"[-*(\[—–_]{0,2}\s?",
                maybe="additional, further, extra, original",
            ),
            # With files from Reuters
            _cased(
                """
                With reporting, With files, With assistance, With contributions, With agency inputs, With inputs
                with reporting, with files, with assistance, with contributions, with agency inputs, with inputs
                With additional reporting, with additional reporting, With additional files
                """,
                r" (?:by|from)\b",
                before=r"[-–—(]{0,2} ?",
            ),
            # -- Jane Doe, Springfield Herald
            _shape(
                rf"(?:-{{1,2}}|—|–|_)\s?{_NAME}(?: (?:{_NAME}|de|van|von|bin|al|and)){{1,6}}"
                r"(?:, [A-Z][\w .]{1,40})?\Z"
            ),
            # Jane Doe in Springfield contributed to this report.
            _shape(
                rf"[^\s.!?][^.!?\n]{{2,259}}\b(?:contributed to|helped with|assisted with) {_THIS_REPORT}\b",
                holds="contributed to, helped with, assisted with",
            ),
            # Doe reported from Springfield. John Roe in Shelbyville contributed.
            _shape(
                rf"(?:{_NAME} ){{1,3}}reported from [A-Z][^.]{{2,60}}\.\s+\S.{{3,200}}\bcontributed\b",
                holds="reported from",
            ),
            # Doe reported from Springfield. Roe reported from Shelbyville.
            _shape(rf"(?:(?:{_NAME} ){{1,3}}reported from [A-Z][^.]{{2,60}}\.\s?){{1,4}}\Z", holds="reported from"),
            # Jane Doe reported from Springfield, and John Roe from Shelbyville.
            _shape(
                rf"(?:{_NAME} ){{2,3}}reported from {_NAME}(?:,? (?:and|from|{_NAME})){{0,20}}\.\Z",
                holds="reported from",
            ),
            _cased("dpa", r"(?: [a-z]{2,4}){2,6}\Z"),  # dpa wsz jln npr
            _shape(r"[a-z]{2,4}(?:[-/][a-z]{2,5}){1,5}\Z"),  # jd-jr/ab
            _words("translated from", r"(?i: (?:the )?[A-Za-z]+(?: (?:by|original)\b.{0,60})?)\.?\Z"),
            _words("with inputs, with input", r"(?i: (?:from|by)\b.{0,60})\Z", before=r"\(?"),
            # Source text for Eikon: (Gdansk Newsroom)
            _words("from, author, authors", r":\Z"),  # From: and the ministry on the next line
            _words("source text for", r" .{0,80}"),
            _words("further company coverage", r"\s?:?.{0,40}\Z"),
            _shape(r"\([A-Z][\w ]{2,30} [Nn]ews(?:room| desk)\)\Z"),  # (Gdansk Newsroom)
            _shape(r"\([$€£¥]?1 = [^()]{2,60}\)(?:\s*\([^()]{3,400}\))?\Z"),  # ($1 = 0.92 euros) (Reporting by ...)
            # From our own correspondent in Juba, By a staff reporter, By Our Foreign Staff
            _words(
                "from our, by our, from a, by a, by an, from",
                r"(?i: (?:[\w-]+ ){0,3}(?:correspondents?|reporters?|staff|bureau|writers?|desk|newsroom)"
                r"(?: in [A-Z][\w ]{2,40})?)\Z",
            ),
            _words("associated press writer, associated press writers, ap writer, ap writers", r" [A-Z]"),
            _words("source, sources", r": [A-Z][\w&./-]+(?: [A-Z][\w&./-]+){0,3} ?\Z"),  # Source: Reuters
            # OUR CORRESPONDENT
            _words(
                "our, staff, agency, news", r"(?i: (?:correspondent|reporter|bureau|report)s?)\)?\Z", before=r"\(?"
            ),
        ),
    ),
    (
        "photo",
        400,
        (
            # AP Photo XNP101
            _cased(
                _PICTURE_HOUSES,
                r" (?:Photo|PHOTO|Graphic|GRAPHIC|Video|VIDEO|Image)s?(?=\s?(?:\Z|[A-Z\d/(:|,;-]|by\b))",
            ),
            # Photo by Jane Doe
            _words(
                """
                photo, photos, picture, pictures, image, images, graphic, graphics, video, file photo, caption
                photo credit, photograph, photographs, image caption, image source, illustration, pic, pics
                photography, photo caption, photo illustration, image credit, picture credit, media caption
                """,
                r"(?: [Bb][Yy] (?=[A-Z@])|:|/)",
                before=r"[(\[]?",
            ),
            # Image source, Getty Images
            _words(
                "image source, image caption, media caption, image copyright, video caption, media source",
                r",(?:\s?\S|\Z)",
            ),
            _cased("FILE", r"(?: PHOTO)?\s?[-–—:]\s?[A-Z]"),  # FILE - Smoke rises
            _words("credit, credits, pictured", r"\s?: [A-Z][^.!?]{2,80}\Z", before=r"[(\[]?"),
            # Jane Doe leaves the hall (John Roe/PA), on Monday. JOHN ROE / AFP
            _shape(
                rf"[^\n]{{3,380}}(?:\([A-Z][^()/]{{2,40}}|\b[A-Z][A-Z .'-]{{3,40}}) ?/ ?"
                rf"{_any(_phrases(_HOUSES_BEHIND_NAMES))}\)?\Z",
                holds=_HELD_HOUSES,
                needs="/",
            ),
            # The hall at dawn. (PNA photo by Jane Doe)
            _shape(
                r"[^\n]{3,380}\((?:[A-Z]{2,6} )?(?:file )?[Pp]hotos? (?:by|courtesy of|from) [^()]{3,60}\)\Z",
                holds="photo by, Photo by, photo courtesy, Photo courtesy, photos by, Photo from, photo from",
                needs="hoto",
            ),
            _shape(r"[^\n]{3,380}\b(?:AAP|PA|EPA|ANP) Image/[A-Z][^\n]{2,40}\Z", holds="Image/"),
            _shape(r"[^\n]{3,380}\(pictured(?: \w+){0,3}\)\Z", holds="(pictured"),
            # [1/5] Workers walk past the mill. REUTERS/Grace Mensah/File Photo
            _shape(r"\[\d{1,2}/\d{1,2}\]"),
            _shape(r"[^\n]{3,380}\bREUTERS/[A-Z][^\n]{2,60}\Z", holds="REUTERS/"),
            _shape(
                r"[^\n]{3,380}[(\[](?:AP|AFP|EPA|Reuters) [Pp]hoto[/ ][^\n]{2,60}\Z",
                holds="AP Photo, AFP photo",
                needs="hoto",
            ),
            # Jane Doe via Getty Images
            _shape(r"[^\n]{3,380}(?:/ ?|[Vv]ia |\(|, |: |\| )Getty Images\)?\Z", holds="Getty Images"),
            _cased(_CREDITED_HOUSES, r"(?: (?:for|via) [A-Z][\w .&-]{1,40})?\Z"),  # Getty Images for the Harbour Fair
            # The dam from below. Photograph: Ivo Marek/The Courier
            _shape(
                r"[^\n]{3,300}\b(?:Photograph|Photo|Picture|Image|Illustration|Credit)s?"
                r"(?: by|:) [A-Z][^.!?\n]{2,60}\Z",
                holds="Photograph:, Photo:, Picture:, Image:, Illustration:, Credit:, Photo by, Photograph by",
                needs="Photo, Picture, Image, Illustration, Credit",
            ),
            _cased(_PICTURE_HOUSES, r" (?:Photo|Images?)?[^()]{0,60}\)\Z", before=r"\("),  # (AP Photo/Jane Doe)
            # [Image: the harbour at dawn]
            _words("photo, image, video, picture, graphic", r"[^\]]{0,80}\]\Z", before=r"\["),
        ),
    ),
    (
        "take",
        80,
        (
            # 1st Ld-Writethru
            _shape(r"\(?\d{1,2}(?:st|nd|rd|th) ?(?:Ld|ld|Lead|lead|Add|add|Take|take|ADD|LD)\b[-\w ,]{0,40}\)?\Z"),
            _words("page, take, part", r" \d{1,2}(?: of \d{1,2})?\Z"),  # page 2 of 3
            _shape(r"(?P<take>\d)-(?P=take)-(?P=take)-?\Z"),  # 2-2-2
            _cased("ADD, Add", r" \d{1,2}\b.{0,30}\Z"),  # ADD 1
            _cased("UPDATE, Update", r" \d{1,2}\Z"),  # UPDATE 2
        ),
    ),
    (
        "copyright",
        400,
        (
            _shape(r"\([cC]\)|©"),  # (c) 2013, Springfield Herald
            _words(
                "copyright",
                r"\b(?!\s(?:law|infring|holder|protect|owner|claim|case|act|suit|trial|term|rul|dispute|issue))",
            ),
            _words("all rights reserved", r"\b"),
            _words("this material may not be published, this material may not be broadcast"),
        ),
    ),
    (
        "promotion",
        300,
        (
            # Read more: The harbour that never sleeps
            _words(
                """
                read more, also read, read also, more on this, see also, related, related stories
                related articles, related coverage, related links, related news, related content, recommended
                must read, don't miss, don’t miss, watch, watch now, watch live, listen, listen now, more from
                more stories, you may also like, most read, trending, full story, full coverage, further reading
                """,
                r"\s?[:»>|]",
                before=_BULLET,
            ),
            _words("up next in", r" \w+\s?[:»>]", before=_BULLET),  # UP NEXT IN SPORT:
            Beginning(MORE_READING_ALONE, r"\s?[:»>]?\s*\Z", _BULLET, (), (), folded=True),  # ALSO READ
            # Share, Menu: what a page's buttons say
            _words(
                """
                share, save, print, comments, comment, menu, search, listen, sign in, log in, subscribe, subscribe now
                skip to content, skip to main content, share this, share page, share article, bookmark, copy link
                close, watch live, sign up, toggle menu, view comments, post a comment, leave a comment
                reuse this content, print this page, print version, printer-friendly version, print this article
                add as preferred on google, join the conversation, support us, donate, back to top, share on facebook
                share on twitter, share on x, share on whatsapp, facebook, twitter, whatsapp, linkedin, email
                """,
                r"\Z",
            ),
            _words("home, news, latest", r" [>»›/|] .{0,80}\Z"),  # Home > News > Local
            _shape(r"\d{1,3} (?i:comments?|shares?)\Z|\d{1,2}[- ](?i:min(?:ute)?s?)[- ](?i:read)\Z"),
            _words("reading time, estimated reading time, time to read", r"\s?:.{0,30}\Z"),
            _words("popular on, most popular on, more on, more from, explore more on", r" [A-Z][\w' ]{1,40}\Z"),
            _words("more on", r" \w+(?: \w+){0,2}\Z"),
            _shape(
                r"[^!?\n]{2,70}: https?://\S+\Z", holds=": http", needs="http"
            ),  # More AP sports: https://example.org
            _words("download", rf"(?: [Tt]he| [Oo]ur)? [^.!?]{{2,50}}\b[Aa]pp\b{_NOT_REPORTED}[^.!?]{{0,80}}\.?\Z"),
            _words("synopsis", r"\Z"),
            # Our Standards: The Thomson Reuters Trust Principles.
            _words("our standards", r"\s?:"),
            _words("sign up for, sign up to, subscribe to, get", r"(?i: .{0,60}\b(?:newsletters?|briefing|inbox)\b)"),
            _words(
                """
                do you have information, do you know more, do you have a tip, got a tip, have a story
                do you have a story, do you have more information, have you got a story, got a story
                what do you think, have your say, let us know, tell us
                thank you for reading, thanks for reading, load more, view more, show more, skip past newsletter
                after newsletter promotion, privacy notice, share or comment on, this video can not be played
                this video cannot be played, this video could not be loaded, to play this video
                """,
                rf"{_NOT_REPORTED}[^\n]{{0,160}}\Z",
            ),
            _words(
                """
                join the conversation, join in the conversation, join our, sign up, get in touch, email us, e-mail us
                write to us
                """,
                rf"(?: [a-z]|:|\Z){_NOT_REPORTED}[^\n]{{0,160}}\Z",
            ),
            _words(
                "for more stories, for more news, for more on this, for more on", rf"{_NOT_REPORTED}[^\n]{{0,120}}\Z"
            ),
            _words("follow ap's, follow ap’s, follow our, follow the latest", rf"{_NOT_REPORTED}[^\n]{{2,120}}\Z"),
            _words("the bbc is not responsible, we are not responsible for", r"\b.{0,100}\Z"),
            _words("get", rf"(?i: (?:the |all the )?latest){_NOT_REPORTED}[^\n]{{2,120}}\Z"),
            _words("support our journalism, support independent journalism, if you value, this is free to read"),
            # Audio: The mayor on the bridge
            _words("read more about, read more on, more about", r"\s?:.{0,120}\Z"),
            _words("want to read more, like this story, enjoy this article, enjoyed this", r"\b.{0,120}\Z"),
            # Don't miss the top stories. Sign up for our daily newsletter
            _shape(
                r"[^\n]{3,160}\b(?:[Ss]ign up|[Ss]ubscribe)(?: now| today| here)? (?:for|to) our\b.{0,60}\Z",
                holds="Sign up for our, sign up for our, Subscribe to our, subscribe to our, Sign up to our",
            ),
            _words(
                "audio, podcast, map, chart, interactive, gallery, slideshow, in pictures, video", r"\s?: ?[A-Z“'‘]"
            ),
            _words("join us on, find us on, like us on, follow us", r"\b.{0,80}\Z"),
            # Please share this story
            _words(
                "share, tweet, like, email, e-mail, print, save, pin",
                r"(?i: this\b(?! [a-z]+ed\b))[^.]{0,80}\.?\Z",
                maybe="please",
            ),
            # Follow us on Twitter
            _words(
                "follow",
                r"(?i: (?:us|me|@|\w+ \w+ on)\b.{0,40}(?:x\b|@|twitter|facebook|instagram|telegram|news))"
                rf"{_NOT_REPORTED}",
            ),
            _words("click here, tap here, go here", r"(?i: (?:for|to)\b)"),
            _words("subscribe, sign up, register", rf"(?i: (?:to|for|now|here|today|with)\b){_NOT_REPORTED}"),
            _words("download our app, download the app, get our app, get the app", rf"\b{_NOT_REPORTED}"),
            _words("already a subscriber"),
            _words("for latest, for breaking, for the latest, for the breaking", r"(?i: (?:news|headlines)\b)"),
            _words("to read the more, to read the full, to read more, to read full, visit us at"),
            # Advertisement
            _words(
                """
                advertisement, advertising, sponsored, sponsored content, story continues below
                article continues, skip advert
                """,
                r"\b[^.]{0,30}\Z",
            ),
            _words("on the net, on the web", r"\s?:"),  # On the Net:
        ),
    ),
    (
        "timestamp",
        90,
        (
            # Published: 8 May 2019
            _words(_PUBLISHED, rf"(?:(?:\s?[:,|-]| on| at)?\s?{_MOMENT}.{{0,60}})\Z"),
            _words(
                "updated, posted, published, last updated", rf":? (?:\d{{1,2}}|an?|one){_AGO}"
            ),  # Updated 1 hour ago
            # ANI | Updated: 16 May 2023 | The Courier - May 16, 2023
            _shape(
                rf"(?:[A-Z][\w.&]{{1,14}} ){{1,3}}[|•·–-] ?(?:(?i:{_any(_phrases(_PUBLISHED))})\s?:? ?)?{_MOMENT}"
                rf"[^.!?]{{0,40}}\Z"
            ),
            _words("published in", rf" [A-Z][\w ]{{2,40}}, {_DATE}\.?\Z"),
            _words(
                "published, updated, posted, last updated, last modified, first published", r":?\Z", before=r"[-•]? ?"
            ),
            # Tuesday, March 17, 2015
            Beginning(_DAY_NAMES, rf"\.?,? (?:{_DATE}{_TIME_BEHIND}|(?:{_CLOCK}){_ZONE})\Z", "", (), (), folded=True),
            # July 3, 2024
            Beginning(_MONTH_NAMES, rf"\.? (?:{_DAY},? )?\d{{4}}{_TIME_BEHIND}\Z", "", (), (), folded=True),
            # 8 May 2019, 10:31 GMT
            _shape(rf"(?:{_DAY}[ -]{_MONTH},?[ -]\d{{4}}|\d{{4}}-\d\d-\d\d){_TIME_BEHIND}\Z"),
            _shape(
                rf"{_DATE} / (?:{_CLOCK}){_ZONE}(?: / [A-Z][\w .]{{1,30}})?\Z"
            ),  # May 16, 2023 / 2:14 PM EDT / The Courier
            _shape(rf"\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}}{_TIME_BEHIND}\Z"),
            _shape(rf"(?:{_CLOCK}){_ZONE}(?:,? (?:on )?(?:(?i:{_any(_DAY_NAMES)})\.?,? )?{_DATE})?\Z"),  # 10:45 GMT
            _shape(rf"\d{{1,2}}{_AGO}"),  # 3 hours ago
            _words("a, an, one", _AGO),
            _words("just now", r"\Z"),
            _shape(rf"@\w{{2,30}} ?/ ?(?:{_CLOCK}).{{0,30}}\Z"),  # @name / 11:42 AM
        ),
    ),
    (
        "advisory",
        300,
        (
            # NEWS RELEASE
            _words(
                "news release, press release, media release, press statement, media statement, media advisory",
                r"(?:\s?[:|–—-].{0,60}|\s+(?=[\d(]).{0,30})?\Z",
                before=r"\*{0,3}\s?",
            ),
            _words(
                "exclusive, updated, breaking, breaking news, developing, developing story, live, live updates", r"\Z"
            ),
            _words("the following information is not for, the following information is not intended for"),
            # NOT FOR BROADCAST
            _words("disclaimer", r"\s?:"),
            # A version of this article appears in print on Oct. 21, 2019
            _words("a version of this", r"(?i: (?:article|story|report) (?:appears|appeared|was))\b"),
            _words("not for publication, not for broadcast, not for distribution, not for release", r"\b"),
            # FOR IMMEDIATE RELEASE
            _words(
                "for immediate release, for global distribution, for use in, hold for release", before=r"[*_]{0,3}"
            ),
            # EMBARGOED UNTIL MONDAY
            _words(
                "embargo, embargoed, strictly embargoed, under embargo, under strict embargo",
                r"(?:\s?:|\s?\Z|\s\d|(?i: (?:until|till|to|for|against)\b))",
            ),
            # *** MEDIA ADVISORY ***
            _cased(
                "ADVISORY, MEDIA ADVISORY, ADVANCE FOR, ADVANCED FOR, URGENT, BULLETIN, FLASH, ALERT",
                r"\b[^a-z]{0,60}\Z",
                before=r"\*{0,3}\s?",
            ),
            _cased("Adv, ADV", r"\s?\d{1,2}\b"),  # Adv 12
            _shape(r"#{1,2} ?(?:dpa|Notizblock|NOTEBOOK|Notebook)\b"),  # # dpa NOTEBOOK
            # This story was first published ...
            _words(
                "this story, this article, this report",
                r"(?i: (?:is|was|has been|has not been) (?:part of|first published|originally published|produced"
                r"|translated|auto-generated|edited|published from|generated|syndicated|supplied))",
                before=r"[(*]?",
            ),
            _words(
                "this is a developing, this is a breaking, this story is developing, this story will be updated",
                r"\b.{0,80}\Z",
            ),
            # This report by The Canadian Press was first published May 15, 2023.
            _words("this report by, this story by", r" [A-Z][\w ]{2,40} (?:was|is) (?:first )?published\b"),
            Beginning(RELEASE_FIELDS, r":?\Z", "", (), (), folded=True),  # METHOD OF RESEARCH
            # All Times EDT
            _words("all times", r"(?i: (?:are )?(?:EDT|EST|GMT|local|ET|CET|BST)\b)"),
        ),
    ),
    (
        "contact",
        240,
        (
            # Media contacts:
            _words(
                "contact, contacts, enquiries, inquiries, information",
                r"(?i:(?: information| details|s)?)\s?(?::|\Z)",
                before=r"#{0,3} ?",
                maybe="media, press, investor, news, company, editorial, dpa, for further",
            ),
            _words(
                "for more, for further, for additional",
                r"(?i: (?:information|details|info)"
                r"(?:[,:]| (?:please|visit|contact|call|see|on|about|regarding|go to|email|or)\b))",
            ),
            # Contact Jane Doe at jdoe@example.org
            _words("contact, reach, email", r" [^\n]{2,80}(?:@[\w-]+\.|\d{3}[-. ]\d{4}|\+\d)[^\n]{0,60}\Z"),
            _words("get in touch", r":"),
            _words("for media, for press", r"(?i: [ie]nquiries)"),
            # Tel: +49 30 1234
            _words("tel, phone, telephone, fax, mobile, email, e-mail, website, web site, web", r"(?:\.|\s?:|\s\+)"),
            _cased("SOURCE", r":? [A-Z][\w&.,' ]{2,60}\Z"),  # SOURCE Acme Corp.
            # ((desk@example.org; +49 30 1234))
            _shape(r"\(\([^()\n@]{0,200}@[^()\n]{0,200}\)\)\Z"),
            # desk@example.org, www.example.org, +49 30 1234
            _shape(
                r"<?[\w.+-]+@[\w-]+\.[\w.-]+>?\Z|(?:https?://|www\.)\S+\Z|[+(]{0,2}\d[\d ()./-]{7,20}\Z"
                r"|\[email protected\]\Z"
            ),
        ),
    ),
    (
        "keyword line",
        160,
        (
            _shape(r"[A-Z][\w-]{2,60}(?:/[\w-]{1,60}){0,4}/\Z"),  # Germany-politics/
            _words("keyword, keywords, tag, tags, topic, topics, category, categories, filed under", r":\s"),
        ),
    ),
)
"""Each role of `NoteRole` with the length of its longest block and its beginnings, in the order they are asked."""

# What many of the phrases that furniture holds have in common, so that most blocks are searched for that alone.
SHARED: Final = (":", "/", " our", "hoto")
