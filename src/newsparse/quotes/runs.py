"""The runs of capitals of a text with their places; what begins with another word than the name is cut."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from newsparse.english.bodies import BODY_WORDS, HOUSES
from newsparse.english.given_names import is_given
from newsparse.english.titles import AGENT_ENDINGS, ALSO_NAMES, PORTFOLIOS, RELATIVES, role_of
from newsparse.english.words import (
    ADVERB_ENDING,
    AND,
    BEFORE_MONTHS,
    FOR,
    FUNCTION_WORDS,
    GERUND_ENDING,
    IN,
    OF,
    PAST_ENDING,
    PREPOSITION,
    THE,
    TIME,
    classes_of,
)
from newsparse.quotes.context import opens_sentence, word_before
from newsparse.quotes.marks import Region
from newsparse.quotes.names import UPPER, scan

ASKING = frozenset(word.capitalize() for word in ALSO_NAMES)
KIN = frozenset(f"{word.capitalize()}s" for word in RELATIVES)  # Siblings | Ann and Bo Carr
QUESTION = re.compile(r"[^.?!\n]{1,200}\?")
LONGEST_NAME_IN_ED = 6  # letters of a surname: Sneed, Ahmed, Mohmed
# An office and what stands between it and the last of its fields: Minister for Road Transport and | Highways Ann Lee.
PORTFOLIO_BEFORE = re.compile(
    rf"\b(?:{'|'.join(sorted(map(str.capitalize, PORTFOLIOS)))})[ \n](?:{OF}|{FOR})[ \n]"
    rf"(?:{UPPER}[\w-]*,?[ \n]){{0,3}}(?:{AND}[ \n])?$"
)
PORTFOLIO_REACH = 80
IN_THE = f"{IN} {THE} "
BEFORE_FIELDS = tuple(f" {word}{blank}" for word in (OF, FOR, AND) for blank in " \n")


def runs_of(text: str, regions: Sequence[Region]) -> dict[str, list[int]]:
    """The runs of capitals with their places in order, without the first word where that is not a name's."""
    runs = scan(text, regions)
    cut: dict[str, None] = {}
    for run in [run for run in runs if " " in run and _may_be_cut(run)]:
        count = _words_cut(text, run, runs[run])
        if not count:
            continue
        rest = run.split(None, count)[count]
        past = len(run) - len(rest)
        runs.setdefault(rest, []).extend(place + past for place in runs.pop(run))
        cut[rest] = None
    for rest in cut:
        runs.get(rest, []).sort()  # one that was cut in its turn is gone
    return runs


@lru_cache(maxsize=8192)
def _may_be_cut(run: str) -> bool:
    """Whether the first of several words of a run may be no part of the name: Will Lee, Antitrust Ann Lee."""
    words = run.split(None, 2)
    if words[0] in ASKING or _is_participle(words[0]) or words[0] in KIN:
        return True
    return len(words) > 2 and not is_given(words[0]) and not role_of(words[0])


def _is_participle(word: str) -> bool:
    """Whether a capital word may be a participle in front of a name: Embattled | Lee, Unseeded | Lee; not Ahmed."""
    return len(word) > LONGEST_NAME_IN_ED and word.endswith(PAST_ENDING) and not is_given(word)


def _words_cut(text: str, run: str, places: Sequence[int]) -> int:
    """How many words of a run stand in front of the name: Will | Lee win?, in May | Ann Lee said."""
    words = run.split()
    first = words[0]
    if _is_participle(first):
        return int(all(opens_sentence(text, place) for place in places))
    given = is_given(words[1])
    if given and first in KIN:
        return 1
    field = text.endswith(BEFORE_FIELDS, 0, places[0])
    house = first.lower() in HOUSES and text.endswith(IN_THE, 0, places[0])
    if house and words[-1].lower() not in BODY_WORDS:
        return 1  # Leader of Opposition in the | House Ann Lee
    if not given and not field and first not in ASKING:
        return 0
    before = word_before(text, places[0])
    if first in ASKING:
        dated = before in BEFORE_MONTHS and FUNCTION_WORDS[first.lower()] & TIME
        return int(bool(dated) or all(QUESTION.match(text, place) for place in places))
    if given:
        # Sentencing | Bo Carr, the judge; Sadly | Ann Lee left; Freestyler | Ann Lee won
        opens = first.endswith((GERUND_ENDING, ADVERB_ENDING, *AGENT_ENDINGS))
        if classes_of(before) & PREPOSITION or (opens and all(opens_sentence(text, place) for place in places)):
            return 1
    if not field or PORTFOLIO_BEFORE.search(text, max(0, places[0] - PORTFOLIO_REACH), places[0]) is None:
        return 0
    return next((at for at in range(1, len(words) - 1) if is_given(words[at])), 1)
