"""Kinds of tokens, each told by one character, so that a row of tokens is a string and a rule a pattern over it.

The rules never see those characters: a rule is written with the names, `"the? last number unit"`, and `pattern_of`
turns the names into characters.
"""

from __future__ import annotations

import re

_NAMES = """
    word cap dot comma hyphen dash apostrophe quote slash open close money percent day year count decimal
    clock ordinal_figure decade short_year short_decade numeric_date iso_date meridiem military fiscal_year
    code month doubtful_month month_abbreviation weekday weekdays weekday_abbreviation holiday season
    seasons zone possessive quarter quarters edge bound unit units half period part_of_day parts_of_day noon
    today tonight vague_time frequency decade_word ones teens tens power ordinal vague heap the a this that
    these those each last past next previous following same current latest recent future corresponding
    entire fiscal calendar trading its early late mid earlier later ago before after from to through and or
    of in on at by since for during within over between about nearly under more less least than up no as
    much some other only another start end middle rest long old time while moment date right point once
    times per off so far near very oclock local eve part ended
    fraction all latter plus term small
""".split()

KINDS: dict[str, str] = {name: chr(0x100 + number) for number, name in enumerate(_NAMES)}
NAMES: dict[str, str] = {character: name for name, character in KINDS.items()}

_NAME = re.compile(r"[a-z_]+")


def pattern_of(rule: str, parts: dict[str, str]) -> str:
    """The pattern over token characters that a rule in names stands for; `parts` are named pieces of rules.

    >>> pattern_of("the? (last|next)", {}) == f"{KINDS['the']}?({KINDS['last']}|{KINDS['next']})".replace("(", "(?:")
    True
    """

    def character(found: re.Match[str]) -> str:
        name = found.group()
        return f"(?:{pattern_of(parts[name], parts)})" if name in parts else KINDS[name]

    # `(?!` and `(?=` look at what follows, `(?<!` at what went before; every other bracket only groups.
    grouped = re.sub(r"\((?!\?)", "(?:", rule)
    return "".join(_NAME.sub(character, grouped).split())
