"""The runs of capitals of a text with their places; what begins with another word than the name is cut."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from newsparse.english.bodies import BODIES_OF, BODY_JOINS, BODY_LINKS, BODY_OWNERS, BODY_WORDS, FIRM_ENDINGS, HOUSES
from newsparse.english.given_names import is_given
from newsparse.english.titles import (
    ABBREVIATED_TITLES,
    AGENT_ENDINGS,
    ALSO_NAMES,
    BRACKETED_TITLES,
    DOTTED_SUFFIXES,
    HYPHENED_ARTICLES,
    IN_CHARGE,
    OFFICES,
    PLAIN_ROLES,
    PORTFOLIOS,
    RELATIVES,
    SAINTS,
    SENTENCE_OPENERS,
    SMALL_PARTICLES,
    SUFFIXES,
    role_of,
)
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
from newsparse.quotes.names import is_body_word


def _one_of(words: Iterable[str]) -> str:
    """A pattern for any of some words, by their first letter, so that few are tried; the longest first."""
    rests: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        rests.setdefault(re.escape(word[0]), []).append(re.escape(word[1:]))
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in rests.items())


# Capitals of Latin, Greek and Cyrillic; where a block mixes both cases, `str.isupper` decides on the first letter.
UPPER = "[A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-ЯѠ-ӿԱ-ՖḀ-ỿ]"
SHORT_FORMS = {
    word.capitalize() for word in {*ABBREVIATED_TITLES, *FIRM_ENDINGS, *SUFFIXES, *SAINTS} if len(word) > 1
}
DOTTED = rf"(?=\w{{1,6}}\.)(?:{_one_of(SHORT_FORMS)})\."
PARTICLE = f"(?:{_one_of(SMALL_PARTICLES)})"
ARTICLE = f"(?:{_one_of(HYPHENED_ARTICLES)})"
SUFFIX = rf"(?:{_one_of(word.capitalize() for word in DOTTED_SUFFIXES)})\.|I{{2,3}}\b"
# What may stand between two words of a name: a blank or a line break, with an ampersand, a title in brackets,
# particles or an article.
BRACKET = rf"\((?:{_one_of(BRACKETED_TITLES)})\.?\) "
CHARGE = f"{IN_CHARGE[0]} (?={IN_CHARGE[1].capitalize()} )"
LINK = rf"(?:[ \n]{{1,2}}(?:& |{BRACKET}|{CHARGE})?(?:{PARTICLE} ){{0,3}}{ARTICLE}?|, (?={SUFFIX}))"
OPENERS = f"(?:{_one_of(SENTENCE_OPENERS)})"
# A capital that begins a word, none of the openers. The set comes first, so that the search runs at full speed.
FIRST = rf"{UPPER}(?<!\w.)(?<=(?!{OPENERS}[ ,'\n]).)"
# What follows the first letter of a word: initials, the rest of a short form with its dot, the rest of a name.
REST = rf"(?:\.(?:[ -]?{UPPER}\.){{0,3}}|(?<=(?={DOTTED}).)\w{{1,6}}\.|\w*(?:[-&]\w+|'(?!s\b)\w+)*)"
# What belongs to a name before its first capital: bin | Laden, al- | Sadr, 7- | Eleven.
LEADING = re.compile(rf"(?:(?<![\w'-])(?:{PARTICLE} ){{1,3}}{ARTICLE}?|(?<![\w-]){ARTICLE}|(?<![\w.,-])\d{{1,3}}-)$")
LEADING_REACH = 16
ENDS_OF_LEADING = _one_of(f" {word} "[-4:] for word in SMALL_PARTICLES if len(word) > 1)
# A name, whether something in front of its first capital may belong to it, and whether it may go on behind.
NAME = re.compile(
    rf"{FIRST}((?<=-.)|(?<=(?:{ENDS_OF_LEADING}).))?{REST}(?:{LINK}{UPPER}{REST}){{0,9}}"
    rf"((?='s|[ \n](?:[“\"]|{_one_of(BODY_LINKS)})))?"
)
# A nickname between a given name and the surname: Walter | "Dutch" | Kowal.
NICKNAME = re.compile(rf"[ \n][“\"]{UPPER}[\w.' -]{{0,18}}[”\"][ \n](?={UPPER})")
BEFORE_NICKNAME = (" “", ' "', "\n“", '\n"')
# What the rest of a body's name stands behind.
BODIES = BODIES_OF | BODY_OWNERS
# The rest of the name of a body: the Department | of Health and Human Services.
OF_WHAT = re.compile(rf"[ \n](?:{_one_of(BODY_LINKS)})[ \n](?:{THE} )?{UPPER}{REST}")
ONE_MORE = re.compile(rf"(,? {AND} |, |[ \n])({UPPER}{REST})")
ANOTHER_BEHIND = re.compile(rf"(?:, {UPPER}{REST})?,? {AND} {UPPER}")
# The body of an office or of a people of some kind: Larch County Sheriff | 's Office.
OWNED = re.compile(rf"'s[ \n]({UPPER}{REST}(?:[ \n]{UPPER}{REST}){{0,3}})")
LONGEST_BODY = 6  # words behind `of`
ASKING = frozenset(word.capitalize() for word in ALSO_NAMES)
KIN = frozenset(f"{word.capitalize()}s" for word in RELATIVES)  # Siblings | Ann and Bo Carr
QUESTION = re.compile(r"[^.?!\n]{1,200}\?")
LONGEST_PLAIN = 3  # words of a name with what somebody does in front
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
    runs = _scan(text, regions)
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
    return len(words) > 2 and not is_given(words[0]) and (not role_of(words[0]) or words[0].lower() in PLAIN_ROLES)


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
    if first.lower() in PLAIN_ROLES:
        # Trader | Annet Nakato left; but Marine Bo Carr, whose given name is known
        named = not given and len(words) == LONGEST_PLAIN and words[-1].lower() not in BODY_WORDS
        return int(named and not role_of(words[1]) and all(opens_sentence(text, place) for place in places))
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


def _scan(text: str, regions: Sequence[Region]) -> dict[str, list[int]]:
    """The runs of capitals of a text, each with its places, in the order of their first."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    past = 0
    for start, end in regions:
        for match in NAME.finditer(text, start, end):
            if match.start() < past:
                rest = NAME.search(text, past, match.end()) if past < match.end() else None
                if rest is None:
                    continue
                match = rest  # behind a body: Board of Supervisors | Chair Ann Lee
            at, to = match.span()
            run = text[at:to]
            if match.lastindex is not None:
                if match[1] is not None:
                    at = _leading_start(text, max(start, at - LEADING_REACH), at)
                    run = text[at:to]
                if match[2] is not None:
                    past = _name_end(text, run, to, end)
                    run = text[at:past]
            found[run].append(at)
    return found


def owns_place(text: str, past: int) -> bool:
    """Whether a name is the first part of a place's or a body's: Robin Hood | 's Bay."""
    owned = OWNED.match(text, past)
    return owned is not None and is_body_word(owned[1].split()[-1].lower())


def _name_end(text: str, run: str, to: int, end: int) -> int:
    """Where a name ends that may go on behind a run: Walter | "Dutch" Kowal, the Department | of Health."""
    if text.startswith(BEFORE_NICKNAME, to, end):
        return _nicknamed_end(text, to, end) if _may_be_nicknamed(run[run.rfind(" ") + 1 :]) else to
    return _body_end(text, run, to, end) if _may_go_on(run) else to


def _may_be_nicknamed(word: str) -> bool:
    """Whether a nickname can follow a word: a given name or an initial."""
    return is_given(word) or (len(word) == 2 and word[1] == ".")


def _nicknamed_end(text: str, to: int, end: int) -> int:
    """Where a name ends that goes on behind a nickname; `to` where it does not."""
    nickname = NICKNAME.match(text, to, end)
    rest = NAME.match(text, nickname.end(), end) if nickname is not None else None
    return to if rest is None else rest.end()


def _leading_start(text: str, low: int, at: int) -> int:
    leading = LEADING.search(text, low, at)
    return at if leading is None else leading.start()


@lru_cache(maxsize=8192)
def _may_go_on(run: str) -> bool:
    """Whether a body's name can go on behind a run: Department | of Health, Commissioner | 's Office."""
    return run[run.rfind(" ") + 1 :].lower() in BODIES or _owns_body(run)


def _owns_body(run: str) -> bool:
    """Whether a run is of an office or a saint, whose bodies are named for it: the Prime Minister, St. Mary."""
    words = run.lower().split()
    if len(words) == 2 and words[0].rstrip(".") in SAINTS:
        return True
    return words[-1] in BODY_OWNERS or (role_of(words[-1]) in OFFICES and not is_given(words[-1]))


def _body_end(text: str, run: str, to: int, end: int) -> int:
    """Where the name of a body ends that says what it is of: the Department of Health, the Sheriff's Office."""
    noun = run.split()[-1].lower()
    owned = OWNED.match(text, to, end) if _owns_body(run) else None
    if owned is not None and is_body_word(last := owned[1].split()[-1].lower()):
        noun, to = last, owned.end()
    if noun not in BODIES_OF:
        return to
    link = OF_WHAT.match(text, to, end)
    if link is None:
        return to
    to = link.end()
    for _ in range(LONGEST_BODY):
        more = ONE_MORE.match(text, to, end)
        if more is None or is_given(more[2]) or role_of(more[2]):
            break
        if not more[1].isspace() and (
            noun not in BODY_JOINS or (more[1] == ", " and ANOTHER_BEHIND.match(text, more.end(), end) is None)
        ):
            break
        to = more.end()
    return to
