"""Furniture of agencies: what desks, writers and photographers put around a story. Data alone.

To add a beginning, write its words and the pattern behind them, with an example; which first words make a block worth
a closer look is derived from these lists.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse.english.furniture.beginnings import DATE, Role, any_of, cased, phrases, shape, words

_DESK_WORK: Final = """
    reporting, report, writing, editing, research, translation, translated, compiled, edited, written, reported
    production, graphic, graphics, data, text, story
"""
_DESK_WORK_TOO: Final = f"(?:(?i: and (?:additional )?{any_of(phrases(_DESK_WORK))}))?"
_PICTURE_HOUSES: Final = "AP, AFP, EPA, Reuters, REUTERS, dpa, UPI, Getty"
_CREDITED_HOUSES: Final = """
    Getty Images, Shutterstock, Alamy, iStock, PA Media, PA Wire, Unsplash, Imago, NurPhoto, AAP Image, EPA-EFE
"""
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
_DATED: Final = rf"(?:,? \(?(?:on )?{DATE}\)?)?"

SIGN_OFF: Final = re.compile(
    r"(?<=[.!?”\"')])\s{1,4}(?P<note>"
    r"(?:PTI|ANI|IANS|UNI|BSS)(?:[ /-][A-Z]{2,5}){0,6}"  # PTI GVS DIV DIV
    rf"|\((?:END|more|{any_of(phrases(_SIGNING_HOUSES))})\)(?: ?\((?:www\.)?[\w.-]{{3,40}}\))?"
    rf"|(?:-{{1,2}}|={{1,2}}|—) ?{any_of(phrases(_SIGNING_HOUSES))}"  # -- BERNAMA
    r"|(?:Enditem|ENDITEM)"
    r"|\((?:Reporting|Additional reporting|Writing|Editing|Compiled|Translat\w{2,4}|Written|With \w{3,12})"
    r"(?: \w{2,10}){0,4} (?:by|from)\b[^()]{3,400}\)"  # (Reporting by Jane Doe; Editing by John Roe)
    r"|-{1,2}(?:ends?|ENDS?|END|0|30)-{1,2}"
    r")\s*\Z"
)
"""What a desk writes behind the last sentence of a paragraph."""

TRAILER_LINE: Final = re.compile(
    r"\n(?P<blank>[ \t]{0,8})(?=[RrMmEe#(<*_-])"
    r"(?P<line>(?:[Rr]euters?|REUTERS?|REUTE|MORE|(?P<following>[Mm]ore)|ENDS?)\b[^\n]{0,16}"
    r"|[-(<*_]{1,4}\w{2,4}[-)>*_]{1,4}|#{2,5})[ \t]*(?=\n|\Z)"
)
"""A line that ends a story or a take, also right under a paragraph; `following` says that more is to come."""

AGENCY_FURNITURE: Final[tuple[Role, ...]] = (
    (
        "trailer",
        60,
        (
            # Reuter, -30-, (END), REUTERS 11:42
            words(
                """
                reuter, reuters, reute, upi, end, ends, 30, 30-, -30, -30-, end it, end of story, end of text
                end of message
                """,
                r"[-–—_ )>*/.…^M\]]{0,6}(?:\d\d:\d\d\S{0,6})?\Z",
                before=r"[-–—_ (<*/\[]{0,4}",
            ),
            cased("MORE, more, More", r"[-_ )>*/.…]{0,5}\Z", before=r"[-_ (<*/]{0,4}"),
            words("ends, end of release, end of statement", r"\Z", before=r"[-–—~*]{1,3} ?"),
            shape(r"[-–—~*/]{1,3} ?(?i:ends?|end of release) ?[-–—~*/]{1,3}\Z"),
            # (ANI), PTI GVS DIV DIV
            shape(rf"\({any_of(phrases(_SIGNING_HOUSES))}\)(?: ?\((?:www\.)?[\w.-]{{3,40}}\))?\.?\Z"),
            shape(rf"(?:-{{1,2}}|={{1,2}}|—|/) ?{any_of(phrases(_SIGNING_HOUSES))} ?/?\Z"),  # --IANS, ==Kyodo, /TASS/
            cased("PTI, ANI, IANS, UNI, BSS", r"(?:[ /-][A-Z]{2,5}){1,6}\Z"),
            cased(_SIGNING_HOUSES, r"(?:/| (?=[a-z]{2,3}/))[a-z]{2,5}(?:/[a-z]{2,5}){0,3}\Z"),  # APP/abc, AAP ab/cd
            shape(r"#{2,5}\Z|-{1,2}\s?\d{2}\s?-{1,2}\Z|-0-\Z|[Xx]{3}\Z|\s?#\s?#\s?#\Z|■\Z|\(ENDS\)|/[A-Z]{2,4}\Z"),
            # AP-WF-11-13-13 1509GMT
            shape(r"-{0,2}\s?(?:AP|DJ|UPI)-[A-Z]{1,3}-\d\d-\d\d-\d\d \d{4}(?:GMT|E[SD]T)\b"),
            cased("NNNN, ENDITEM, Enditem, ENDS.", r"\Z"),
            shape(r"\d{6} (?:GMT|gmt) [A-Z][a-z]{2} \d\d"),  # 131137 GMT Nov 13
        ),
    ),
    (
        "slug",
        100,
        (
            shape(r"[A-Z]{2,3}-[A-Z&]{1,6}--\S"),  # BC-LT--Argentina-Cancer Beauty,466
            shape(r"(?:BC|AM|PM|AP|RE)-[A-Z0-9/<>.'-]{3,40}(?:\s.{0,40})?\Z"),  # BC-GRAIN-SHIPS 1stld
            shape(r"[a-z]?\d{3,4}\s?[a-z]{0,3}[ \t]{1,4}(?:BC|AM|PM)-\S"),  # a0421 BC-Budget
            # LIBYA-SECURITY/TALKS (UPDATE 2)
            shape(r"[A-Z]{3,}(?:[-/][A-Z0-9]{2,}){1,4}(?:/?(?:\s?\([A-Z0-9 ,.-]{2,30}\))?)\Z"),
            shape(r"[A-Z]{3,}(?:-[A-Z0-9]{2,}){0,4}/\Z"),  # OIL-PRICES/
            # Harbor-Fees, 2nd Writethru
            shape(r"[A-Z][\w' -]{2,40}, \d(?:st|nd|rd|th) (?:Ld-?)?(?:Writethru|Ld|Lead|Add)\b"),
        ),
    ),
    (
        "editor's note",
        400,
        (
            words("ed, eds", r"[:.]\s", before=r"\(?"),  # Eds: With AP Photos.
            words("ed note, ed. note, eds note, eds. note", r"\b", before=r"\(?"),
            # EDITOR'S NOTE _ This is part of a series.
            words(
                "editor's note, editor’s note, editors' note, editors’ note, editors note, editor note",
                r"\b",
                before=r"[(\[*]{0,2}",
            ),
            # Note to editors:
            words("note, attention, memo", r"(?i: to (?:the )?editors?):", before=r"\(?"),
            words("attn editor, attn. editor, attention editor, editor", r"[sS]?:", before=r"\(?"),
            # (Adds quotes, background)
            cased(
                """
                Adds, Updates, Recasts, Removes, Releads, Changes, Inserts, Incorporates, Restores, Writes through
                Rewrites, ADDS, UPDATES, RECASTS, Eds
                """,
                r"\b[^()]{0,400}\)?\Z",
                before=r"\(",
            ),
            cased("UPDATES, ADDS, RECASTS", r"[: ][^.]{0,200}\.?\Z"),  # UPDATES with reaction.
            words("attn", r":", before=r"\("),  # (ATTN: UPDATES with details)
            # (For more, see BC-GRAIN)
            cased(
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
            cased("CORRECTS, Corrects, CORRECTING, Correcting", r"\b", before=r"\(?"),
            # Refiles to add dropped word
            cased(
                """
                Refile, Refiles, Refiled, Refiling, Resend, Resends, Repeat, Repeats
                REFILE, REFILES, REFILING, RESENDING, REPEAT, REPEATS, REPEATING
                """,
                r"\b:? (?:to|with|for|story|without|item|from)\b",
                before=r"\(?",
            ),
            # Correction: | Clarification, 16 May: | UPDATE (May 17, 2023):
            words("correction, corrections, clarification, clarifications", rf"{_DATED}:\s", before=r"[*(]?"),
            words("update", rf"(?!:){_DATED}:\s", before=r"[*(]?"),
            # This story has been corrected to show ...
            words(
                "this story, this article, this report, this post",
                r"(?i: (?:has been|was|corrects)\b).{0,40}(?i:correct|clarif|updated|amended)",
                before=r"\(?",
            ),
            words(
                "an earlier version of this, a previous version of this, this version of this, this version of the",
                r"(?i: (?:story|article|report|post|headline))",
                before=r"\(?",
            ),
            # (This May 15 story has been corrected to fix the figure in paragraph 2)
            shape(rf"\(This {DATE} (?:story|article|report) (?:has been|was) (?:corrected|refiled|updated)\b"),
            # • This article was amended on 16 May 2023.
            words(
                "this story, this article, this report, this post, this headline, this page",
                r"(?i: (?:was|has been|is) (?:amended|updated|corrected|edited|changed|revised)\b)",
                before=r"[•*(\[–-]{0,2} ?",
                maybe="note:",
            ),
            words("correction appended, editor's correction, this is a correction", before=r"[•*(]?"),
        ),
    ),
    (
        "credit",
        500,
        (
            # Additional reporting and writing for the desk by Jane Doe; Editing by John Roe
            words(
                _DESK_WORK,
                rf"{_DESK_WORK_TOO}(?i:(?: for [\w ]{{1,30}})? by):?(?= [A-Z]| the [A-Z]| our\b| staff\b|\Z)",
                before=r"[-*(\[—–_]{0,2}\s?",
                maybe="additional, further, extra, original, photo",
            ),
            words("produced by, designed by, illustrated by", rf" {_NAME}(?:(?:,? and)? {_NAME}){{1,6}}\.?\Z"),
            # Editing: Jane Doe and John Roe; not Report: Talks end in Oslo
            words(
                "reporting, writing, editing, translation, production, graphic, graphics",
                rf": {_NAME}(?:(?:[,;]| and)? {_NAME}){{1,9}}\.?\Z",
                before=r"[-*(\[—–_]{0,2}\s?",
                maybe="additional, further, extra, original",
            ),
            # With files from Reuters
            cased(
                """
                With reporting, With files, With assistance, With contributions, With agency inputs, With inputs
                with reporting, with files, with assistance, with contributions, with agency inputs, with inputs
                With additional reporting, with additional reporting, With additional files
                """,
                r" (?:by|from)\b",
                before=r"[-–—(]{0,2} ?",
            ),
            # -- Jane Doe, Springfield Herald
            shape(
                rf"(?:-{{1,2}}|—|–|_)\s?{_NAME}(?: (?:{_NAME}|de|van|von|bin|al|and)){{1,6}}"
                r"(?:, [A-Z][\w .]{1,40})?\Z"
            ),
            # Jane Doe in Springfield contributed to this report.
            shape(
                rf"[^\s.!?][^.!?\n]{{2,259}}\b(?:contributed to|helped with|assisted with) {_THIS_REPORT}\b",
                holds="contributed to, helped with, assisted with",
            ),
            # Doe reported from Springfield. John Roe in Shelbyville contributed.
            shape(
                rf"(?:{_NAME} ){{1,3}}reported from [A-Z][^.]{{2,60}}\.\s+\S.{{3,200}}\bcontributed\b",
                holds="reported from",
            ),
            # Doe reported from Springfield. Roe reported from Shelbyville.
            shape(rf"(?:(?:{_NAME} ){{1,3}}reported from [A-Z][^.]{{2,60}}\.\s?){{1,4}}\Z", holds="reported from"),
            # Jane Doe reported from Springfield, and John Roe from Shelbyville.
            shape(
                rf"(?:{_NAME} ){{2,3}}reported from {_NAME}(?:,? (?:and|from|{_NAME})){{0,20}}\.\Z",
                holds="reported from",
            ),
            cased("dpa", r"(?: [a-z]{2,4}){2,6}\Z"),  # dpa wsz jln npr
            shape(r"@\w{2,30}\Z"),  # @janedoe
            shape(r"[a-z]{2,4}(?:[-/][a-z]{2,5}){1,5}\Z|[a-z]{2,3}\.[a-z]{2,3}\Z"),  # jd-jr/ab, km.hs
            # Reporter: Jane Doe
            words(
                "reporter, reporters, editor, editors, writer, photographer, translator", r": [A-Z][\w .'’-]{1,40}\Z"
            ),
            words("translated from", r"(?i: (?:the )?[A-Za-z]+(?: (?:by|original)\b.{0,60})?)\.?\Z"),
            words("with inputs, with input, inputs, input", r"(?i: (?:from|by)\b.{0,60})\Z", before=r"\(?"),
            # Source text for Eikon: (Gdansk Newsroom)
            words("from, author, authors", r":(?: (?:[A-Z]|the )[^.!?]{2,80})?\Z"),  # From: Ministry of Fish
            words("source text for", r" .{0,80}"),
            words("further company coverage", r"\s?:?.{0,40}\Z"),
            shape(r"\([A-Z][\w ]{2,30} [Nn]ews(?:room| desk)\)\Z"),  # (Gdansk Newsroom)
            shape(
                r"\([$€£¥]?1(?: [\w.]+){0,2} = [^()]{2,60}\)(?:\s*\([^()]{3,400}\))?\Z"
            ),  # ($1 = 0.92 euros) (Reporting by ...)
            # From our own correspondent in Juba, By a staff reporter, By Our Foreign Staff
            words(
                "from our, by our, from a, by a, by an, from",
                r"(?i: (?:[\w-]+ ){0,3}(?:correspondents?|reporters?|staff|bureau|writers?|desk|newsroom)"
                r"(?: in [A-Z][\w ]{2,40})?)\Z",
            ),
            words("associated press writer, associated press writers, ap writer, ap writers", r" [A-Z]"),
            words(
                "source, sources", r": [A-Z][\w&./-]+(?: (?:of |for |the )?[A-Z][\w&./-]+){0,4} ?\Z"
            ),  # Source: Reuters
            # OUR CORRESPONDENT
            words(
                "our, staff, agency, news, web, city, express, sports, special",
                r"(?i: (?:correspondent|reporter|bureau|report|desk)s?)\)?\Z",
                before=r"\(?",
            ),
        ),
    ),
    (
        "photo",
        400,
        (
            # AP Photo XNP101
            cased(
                _PICTURE_HOUSES,
                r" (?:Photo|PHOTO|Graphic|GRAPHIC|Video|VIDEO|Image)s?(?=\s?(?:\Z|[A-Z\d/(:|,;-]|by\b))",
            ),
            # Photo by Jane Doe
            words(
                """
                photo, photos, picture, pictures, image, images, graphic, graphics, video, file photo, caption
                photo credit, photograph, photographs, image caption, image source, illustration, pic, pics
                photography, photo caption, photo illustration, image credit, picture credit, media caption
                """,
                r"(?: [Bb][Yy] (?=[A-Z@])|:|/)",
                before=r"[(\[]?",
            ),
            # Image source, Getty Images
            words(
                "image source, image caption, media caption, image copyright, video caption, media source",
                r",(?:\s?\S|\Z)",
            ),
            words("image caption, media caption, video caption", r" [A-Z]"),
            cased("FILE", r"(?: PHOTO)?\s?[-–—:]\s?[A-Z]"),  # FILE - Smoke rises
            words("credit, credits, pictured", r"\s?: [A-Z][^.!?]{2,80}\Z", before=r"[(\[]?"),
            # Jane Doe leaves the hall (John Roe/PA), on Monday. JOHN ROE / AFP
            shape(
                rf"[^\n]{{3,380}}(?:\([A-Z][^()/]{{2,40}}|\b[A-Z][A-Z .'-]{{3,40}}) ?/ ?"
                rf"{any_of(phrases(_HOUSES_BEHIND_NAMES))}\)?\Z",
                holds=_HELD_HOUSES,
                needs="/",
            ),
            # The hall at dawn. Jane Doe/Courier | The hall at dawn [Jane Doe/Al Jazeera]
            shape(
                rf"(?=[^\n]{{5,220}}[^\n.!?]\Z)[^\n]{{3,300}}(?:(?<=[a-z]{{2}})[.!?] |[(\[])"
                rf"{_NAME}(?: {_NAME}){{1,3}} ?/ ?"
                rf"[A-Z][\w.&'’-]*(?: {_NAME}){{0,3}}[)\]]?\Z",
                needs="/",
            ),
            shape(r"[^\n]{3,300} ?[—–-] ?[A-Z][\w ]{1,20}/[Ff]ile\Z", holds="/File, /file"),  # Talks. — Reuters/File
            cased("Courtesy of, Courtesy:", r" [A-Z][^.!?]{2,80}\Z", before=r"[(\[]?"),
            # The hall at dawn. (PNA photo by Jane Doe)
            shape(
                r"[^\n]{3,380}\((?:[A-Z]{2,6} )?(?:file )?[Pp]hotos? (?:by|courtesy of|from) [^()]{3,60}\)\Z",
                holds="photo by, Photo by, photo courtesy, Photo courtesy, photos by, Photo from, photo from",
                needs="hoto",
            ),
            shape(r"[^\n]{3,380}\b(?:AAP|PA|EPA|ANP) Image/[A-Z][^\n]{2,40}\Z", holds="Image/"),
            shape(r"[^\n]{3,380}\(pictured(?: \w+){0,3}\)\Z", holds="(pictured"),
            # [1/5] Workers walk past the mill. REUTERS/Grace Mensah/File Photo
            shape(r"\[\d{1,2}/\d{1,2}\]"),
            shape(r"[^\n]{3,380}\bREUTERS/[A-Z][^\n]{2,60}\Z", holds="REUTERS/"),
            shape(
                r"[^\n]{3,380}[(\[](?:AP|AFP|EPA|Reuters) [Pp]hoto[/ ][^\n]{2,60}\Z",
                holds="AP Photo, AFP photo",
                needs="hoto",
            ),
            # Jane Doe via Getty Images
            shape(r"[^\n]{3,380}(?:/ ?|[Vv]ia |\(|, |: |\| )Getty Images\)?\Z", holds="Getty Images"),
            cased(_CREDITED_HOUSES, r"(?: (?:for|via) [A-Z][\w .&-]{1,40})?\Z"),  # Getty Images for the Harbour Fair
            # The dam from below. Photograph: Ivo Marek/The Courier
            shape(
                r"[^\n]{3,300}\b(?:Photograph|Photo|Picture|Image|Illustration|Credit|CREDIT)s?"
                r"(?: by|:) [A-Z][^.!?\n]{2,60}\Z",
                holds="""
                Photograph:, Photo:, Picture:, Image:, Illustration:, Credit:, CREDIT:, Photo by, Photograph by
                """,
                needs="Photo, Picture, Image, Illustration, Credit, CREDIT",
            ),
            cased(_PICTURE_HOUSES, r" (?:Photo|Images?)?[^()]{0,60}\)\Z", before=r"\("),  # (AP Photo/Jane Doe)
            # [Image: the harbour at dawn]
            words("photo, image, video, picture, graphic", r"[^\]]{0,80}\]\Z", before=r"\["),
        ),
    ),
    (
        "take",
        80,
        (
            # 1st Ld-Writethru
            shape(r"\(?\d{1,2}(?:st|nd|rd|th) ?(?:Ld|ld|Lead|lead|Add|add|Take|take|ADD|LD)\b[-\w ,]{0,40}\)?\Z"),
            words("page, take, part", r" \d{1,2}(?: of \d{1,2})?\Z"),  # page 2 of 3
            shape(r"(?P<take>\d)-(?P=take)-(?P=take)-?\Z"),  # 2-2-2
            cased("ADD, Add", r" \d{1,2}\b.{0,30}\Z"),  # ADD 1
            cased("UPDATE, Update", r" \d{1,2}\Z"),  # UPDATE 2
        ),
    ),
    (
        "copyright",
        400,
        (
            shape(r"\([cC]\)|©"),  # (c) 2013, Springfield Herald
            words(
                "copyright",
                r"\b(?!\s(?:law|infring|holder|protect|owner|claim|case|act|suit|trial|term|rul|dispute|issue))",
            ),
            words("all rights reserved", r"\b"),
            words("this material may not be published, this material may not be broadcast"),
        ),
    ),
)
