"""The words that show what each line of a message's head is. Data alone."""

from __future__ import annotations

# By Jane Doe; Von Jana Doe (dpa), Par Jeanne Doe (ATS, AFP), Por Juana Doe (EFE)
BYLINE_WORDS = r"By|BY|Von|VON|Par|PAR|Por|POR"

# AP Photo XYZ101; Eds: With photo; (Eds: Minor edits.); EDITOR'S NOTE _ First of two parts.; *9006;
# All Times EDT; Update:ADDS details
NOTE_STARTS = (
    r"[A-Z]{2,6} (?:Photos?|Graphics?|Video|Audio)(?=$|[.,]| [A-Z]{0,6}\d)",
    r"\(?(?:Eds|EDS|Editors|EDITORS)\b ?[.:]",
    r"\(?(?:Editor|EDITOR)(?:'[sS]|S')? (?:Note|NOTE)\b",
    r"\*\d+$",
    r"\(",
    r"Update:\S",
    r"(?:All|ALL) (?:Times|TIMES) [A-Z]{2,4}$",
)

# Labels that Canadian Press and others put before a line: code:2, INDEX: Economy, SYMBOL:TSX:X
NOTE_LABELS = (
    "advisory|attention|attn|budget|categories|code|contact|corrects?|embargo(?:ed)?|index|keywords?|note|optional"
    "|photos?|pictures?|slug|symbol|undated"
)
HEADLINE_LABELS = "headline|hed|hl"

# Lines of dpa and others that only say which version this is: 2ND LEAD, 3RD NET, URGENT
VERSION_WORDS = (
    "ALERT|BULLETIN|CORRECTED|CORRECTION|EIL|EXTRA|FLASH|GESAMT|KORR|LEAD|NET|REFILE|ROUNDUP|SNAP|SUMMARY"
    "|UPDATE|URGENT|ZF"
)
