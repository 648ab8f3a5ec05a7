"""Furniture: what an agency or a site puts around a story, told by how the line begins.

A rule is a role and the beginnings that have it. To add one, write its beginning into the list of its role, with an
example; its words belong into the lexicon. `role_of` asks the roles in their order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from newsparse.english import furniture as words
from newsparse.english.desk import OPENINGS, PAIRED_OPENINGS
from newsparse.model import NoteRole


class Rule(NamedTuple):
    """A role, the pattern that a block of that role matches from its beginning, and the longest such block."""

    role: NoteRole
    pattern: re.Pattern[str]
    longest: int


def _rule(role: NoteRole, *beginnings: str, longest: int = 400) -> Rule:
    return Rule(role, re.compile(r"\s{0,20}(?:" + "|".join(beginnings) + ")"), longest)


def _any(phrases: Iterable[str]) -> str:
    """One of the phrases."""
    return "(?:" + "|".join(map(re.escape, phrases)) + ")"


def _folded(phrases: Iterable[str]) -> str:
    """One of the phrases in any case."""
    return "(?i:" + "|".join(map(re.escape, phrases)) + ")"


_SLUG: Final = _rule(
    NoteRole.SLUG,
    r"[A-Z]{2,3}-[A-Z&]{1,6}--\S",  # BC-LT--Argentina-Cancer Beauty,466
    r"(?:BC|AM|PM|AP|RE)-[A-Z0-9/<>.'-]{3,40}(?:\s.{0,40})?\Z",  # BC-GRAIN-SHIPS 1stld
    r"[a-z]?\d{3,4}\s?[a-z]{0,3}[ \t]{1,4}(?:BC|AM|PM)-\S",  # a0421 BC-Budget
    # LIBYA-SECURITY/TALKS (UPDATE 2)
    r"[A-Z]{3,}(?:[-/][A-Z0-9]{2,}){1,4}(?:/?(?:\s?\([A-Z0-9 ,.-]{2,30}\))?)\Z",
    r"[A-Z]{3,}(?:-[A-Z0-9]{2,}){0,4}/\Z",  # OIL-PRICES/
    r"[A-Z][\w' -]{2,40}, \d(?:st|nd|rd|th) (?:Ld-?)?(?:Writethru|Ld|Lead|Add)\b",  # Harbor-Fees, 2nd Writethru
    longest=100,
)
_KEYWORD_LINE: Final = _rule(
    NoteRole.KEYWORD_LINE,
    r"[A-Z][\w-]{2,60}(?:/[\w-]{1,60}){0,4}/\Z",  # Germany-politics/
    r"(?i:keywords?|tags?|topics?|categor(?:y|ies)|filed under):\s",  # Keywords: grain, ships
    longest=160,
)
_EDITORS_NOTE: Final = _rule(
    NoteRole.EDITORS_NOTE,
    r"\(?(?i:eds?)[:.]\s",  # Eds: With AP Photos.
    r"\(?(?i:eds?\.? note)\b",  # Eds. note
    r"[(\[*]{0,2}(?i:editor[s'’]{0,2}s? note)\b",  # EDITOR'S NOTE _ This is part of a series.
    # Note to editors:
    r"\(?(?i:(?:note|attention|memo) to (?:the )?editors?|attn:? editors?|attention editors?|editors):",
    r"\(" + _any(words.CHANGES) + r"\b[^()]{0,400}\)?\Z",  # (Adds quotes, background)
    r"(?:UPDATES|ADDS|RECASTS)[: ][^.]{0,200}\.?\Z",  # UPDATES with reaction.
    r"\(" + _any(words.REMARKS) + r"\b[^()]{0,300}\)\Z",  # (With photo)
)
_ADVISORY: Final = _rule(
    NoteRole.ADVISORY,
    r"(?i:the following information is not (?:intended )?for publication)",
    r"(?i:not for )" + _folded(words.NOT_FOR_PRINT) + r"\b",  # NOT FOR BROADCAST
    _folded(words.RELEASES),  # FOR IMMEDIATE RELEASE
    r"\*{0,3}\s?" + _any(words.URGENCIES) + r"\b[^a-z]{0,60}\Z",  # *** MEDIA ADVISORY ***
    r"(?:Adv|ADV)\s?\d{1,2}\b",  # Adv 12
    r"#{1,2} ?(?:dpa|Notizblock|NOTEBOOK|Notebook)\b",  # # dpa NOTEBOOK
    r"(?i:this (?:story|article|report) (?:is|was) )" + _folded(words.ORIGINS),  # This story was first published ...
    r"(?i:all times (?:are )?)" + _folded(words.TIME_ZONES) + r"\b",  # All Times EDT
    longest=300,
)
_CORRECTION: Final = _rule(
    NoteRole.CORRECTION,
    r"\(?(?:CORRECTS|Corrects|CORRECTING|Correcting)\b",  # CORRECTS spelling of name in 2nd graf
    r"\(?" + _any(words.REFILES) + r"\b:? (?:to|with|for|story|without|item|from)\b",  # Refiles to add dropped word
    r"\(?(?i:corrections?|clarifications?):\s",  # Correction: An earlier version ...
    # This story has been corrected to show ...
    r"\(?(?i:this (?:story|article|report|post) (?:has been|was|corrects)\b)"
    r".{0,40}(?i:correct|clarif|updated|amended)",
    r"\(?(?i:an earlier version of this (?:story|article|report|post))",
)
_CREDIT: Final = _rule(
    NoteRole.CREDIT,
    # Additional reporting and writing for the desk by Jane Doe; Editing by John Roe
    r"[-*(\[—–_]{0,2}\s?(?i:(?:additional |further |extra |original )?"
    + _folded(words.DESK_WORK)
    + r"(?: and (?:additional )?"
    + _folded(words.DESK_WORK)
    + r")?(?: for [\w ]{1,30})? by\b)",
    # With files from Reuters
    r"\(?(?:With|with) (?:additional )?" + _any(words.HELP) + r" (?:by|from)\b",
    # -- Jane Doe, Springfield Herald
    r"(?:-{1,2}|—|–|_)\s?[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]+|de|van|von|bin|al|and)){1,6}(?:, [A-Z][\w .]{1,40})?\Z",
    # Jane Doe in Springfield contributed to this report.
    r"[^\s.!?][^.!?\n]{2,259}\b(?:contributed to|helped with|assisted with) (?:this|the) (?:report|story|article)\b",
    # Doe reported from Springfield. John Roe in Shelbyville contributed.
    r"(?:[A-Z][\w.'’-]+ ){1,3}reported from [A-Z][^.]{2,60}\.\s+\S.{3,200}\bcontributed\b",
    # Jane Doe reported from Springfield, and John Roe from Shelbyville.
    r"(?:[A-Z][\w.'’-]+ ){2,3}reported from [A-Z][\w.'’-]+(?:,? (?:and|from|[A-Z][\w.'’-]+)){0,20}\.\Z",
    r"dpa(?: [a-z]{2,4}){2,6}\Z",  # dpa wsz jln npr
    r"[a-z]{2,4}(?:[-/][a-z]{2,5}){1,5}\Z",  # jd-jr/ab
    r"(?i:source|sources): [A-Z][\w&./-]+(?: [A-Z][\w&./-]+){0,3} ?\Z",  # Source: Reuters
    r"\(?(?i:our|staff|agency|news) " + _folded(words.STAFF) + r"\)?\Z",  # OUR CORRESPONDENT
    longest=500,
)
_PHOTO: Final = _rule(
    NoteRole.PHOTO,
    _any(words.PICTURE_HOUSES) + " " + _any(words.PICTURE_KINDS) + r"s?\b",  # AP Photo XNP101
    r"[(\[]?" + _folded(words.PICTURES) + r"(?: by|:|/)",  # Photo by Jane Doe
    r"\(" + _any(words.PICTURE_HOUSES) + r" (?:Photo|Images?)?[^()]{0,60}\)\Z",  # (AP Photo/Jane Doe)
    r"\[(?i:photo|image|video|picture|graphic)[^\]]{0,80}\]\Z",  # [Image: the harbour at dawn]
)
_TAKE: Final = _rule(
    NoteRole.TAKE,
    r"\(?\d{1,2}(?:st|nd|rd|th) ?" + _any(words.TAKES) + r"\b[-\w ,]{0,40}\)?\Z",  # 1st Ld-Writethru
    r"(?i:page|take|part) \d{1,2}(?: of \d{1,2})?\Z",  # page 2 of 3
    r"(\d)-\1-\1-?\Z",  # 2-2-2
    r"(?:ADD|Add) \d{1,2}\b.{0,30}\Z",  # ADD 1
    r"(?:UPDATE|Update) \d{1,2}\Z",  # UPDATE 2
    longest=80,
)
_TRAILER: Final = _rule(
    NoteRole.TRAILER,
    # Reuter, -30-, (END), REUTERS 11:42
    r"[-_ (<*/]{0,4}" + _folded(words.ENDINGS) + r"[-_ )>*/.…^M]{0,6}(?:\d\d:\d\d\S{0,6})?\Z",
    r"[-_ (<*/]{0,4}(?:MORE|more|More)[-_ )>*/.…]{0,5}\Z",
    r"#{2,5}\Z|-{1,2}\s?\d{2}\s?-{1,2}\Z|-0-\Z|XXX\Z|\s?#\s?#\s?#\Z|■\Z|\(ENDS\)",
    r"-{0,2}\s?(?:AP|DJ|UPI)-[A-Z]{1,3}-\d\d-\d\d-\d\d \d{4}(?:GMT|E[SD]T)\b",  # AP-WF-11-13-13 1509GMT
    r"(?:NNNN|ENDITEM|Enditem|ENDS\.)\Z|\d{6} (?:GMT|gmt) [A-Z][a-z]{2} \d\d",  # 131137 GMT Nov 13
    longest=60,
)
_COPYRIGHT: Final = _rule(
    NoteRole.COPYRIGHT,
    # (c) 2013, Springfield Herald
    r"(?:\([cC]\)|©|(?i:copyright)\b(?!\s" + _any(words.COPYRIGHT_TOPICS) + "))",
    r"(?i:all rights reserved)\b",
    r"(?i:this material may not be (?:published|broadcast))",
)
_PROMOTION: Final = _rule(
    NoteRole.PROMOTION,
    r"[-•*>»(\[ ]{0,3}" + _folded(words.MORE_READING) + r"\s?[:»>]",  # Read more: The harbour that never sleeps
    r"[-•*>»(\[ ]{0,3}(?i:up next in \w+)\s?[:»>]",  # UP NEXT IN SPORT:
    r"[-•*>»(\[ ]{0,3}" + _any(words.MORE_READING_ALONE) + r"\s*\Z",  # ALSO READ
    # Please share this story
    r"(?i:(?:please )?" + _folded(words.SHARING) + r" this\b(?! [a-z]+ed\b))[^.]{0,80}\.?\Z",
    # Follow us on Twitter
    r"(?i:follow (?:us|me|@|\w+ \w+ on)\b.{0,40}(?:x\b|@|" + _folded(words.PLATFORMS) + "))",
    r"(?i:(?:click|tap|go) here (?:for|to)\b)",
    r"(?i:(?:subscribe|sign up|register) (?:to|for|now|here|today|with)\b|(?:download|get) (?:our|the) app\b)",
    r"(?i:already a subscriber|for (?:the )?(?:latest|breaking) (?:news|headlines)\b)",
    r"(?i:to read (?:the )?(?:more|full)|visit us at)",
    _folded(words.ADVERTISING) + r"\b[^.]{0,30}\Z",  # Advertisement
    r"(?i:on the (?:net|web))\s?:",  # On the Net:
    longest=300,
)
_CONTACT: Final = _rule(
    NoteRole.CONTACT,
    # Media contacts:
    r"#{0,3} ?(?i:"
    + _folded(words.CONTACT_DESKS)
    + r"?\s?"
    + _folded(words.CONTACTS)
    + r"(?: information| details|s)?)\s?(?::|\Z)",
    r"(?i:for (?:more|further|additional) (?:information|details)[, ]|for (?:media|press) (?:inquiries|enquiries))",
    _folded(words.CONTACT_WAYS) + r"(?:\.|\s?:|\s\+)",  # Tel: +49 30 1234
    r"SOURCE:? [A-Z][\w&.,' ]{2,60}\Z",  # SOURCE Acme Corp.
    # desk@example.org, www.example.org, +49 30 1234
    r"\(\([^()\n@]{0,200}@[^()\n]{0,200}\)\)\Z",  # ((desk@example.org; +49 30 1234))
    r"<?[\w.+-]+@[\w-]+\.[\w.-]+>?\Z|(?:https?://|www\.)\S+\Z|\+?\d[\d ()./-]{7,20}\Z",
    longest=240,
)

RULES: Final = (
    _TRAILER,
    _SLUG,
    _EDITORS_NOTE,
    _CORRECTION,
    _CREDIT,
    _PHOTO,
    _TAKE,
    _COPYRIGHT,
    _PROMOTION,
    _ADVISORY,
    _CONTACT,
    _KEYWORD_LINE,
)


def could_be_furniture(block: str) -> bool:
    """Whether it is worth asking for a role: by the first word, or what else it begins with.

    >>> could_be_furniture("Reporting by Jane Doe"), could_be_furniture("Ministers met on Monday.")
    (True, False)
    """
    word = block[: block.find(" ")] if " " in block else block
    first = word.casefold()
    if first in PAIRED_OPENINGS:
        second = block[len(word) : len(word) + 24].split(None, 1)
        return not second or second[0].casefold().rstrip(_WORD_ENDS) in PAIRED_OPENINGS[first]
    if first in OPENINGS or "contribut" in block or "reported from" in block:
        return True
    if first.isalpha():
        return False
    return (
        first[0] in _SIGNS
        or first.rstrip(_WORD_ENDS) in OPENINGS
        or word[:3] in _SLUG_STARTS
        or word.isupper()
        or first[-1] in "/_:,"
        or word == block
        or "@" in first
        or first[:4] == "http"
    )


_WORD_ENDS: Final = ":.,-…)*>"
_SIGNS: Final = frozenset("([-*#<>»©_—–■•·/+0123456789")
_SLUG_STARTS: Final = frozenset(("BC-", "AM-", "PM-", "AP-", "RE-"))


def role_of(block: str) -> NoteRole | None:
    """The role of a block of furniture, None for the story's own.

    >>> role_of("-30-"), role_of("They met on Monday.")
    (<NoteRole.TRAILER: 'trailer'>, None)
    """
    length = len(block)
    for role, pattern, longest in RULES:
        if length <= longest and pattern.match(block):
            return role
    return None
