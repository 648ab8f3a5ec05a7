"""Labelled turns of transcripts and interviews are quotes of the one whom the label names."""

from __future__ import annotations

import pytest

from newsparse import QuoteType, find_quotes

TALKS = {
    "capitals": (
        "ROE: Where do the talks stand?\n\nMARSH: We are closer than we were.\n\nROE: So there is a draft?\n\n"
        "MARSH: There is one on the table.",
        ["ROE", "MARSH", "ROE", "MARSH"],
    ),
    "role behind the name": (
        "ANN ROE, HOST: Good evening to you all.\n\nMAYOR JIM MARSH: Thank you for having me.\n\nROE: Is it safe?\n\n"
        "MARSH: It is safe today.",
        ["ANN ROE, HOST", "MAYOR JIM MARSH", "ROE", "MARSH"],
    ),
    "question and answer": (
        "We met her there.\n\nQ: How long have you worked here?\n\nA: Since 1998.\n\nQ: And before?\n\nA: At sea.",
        ["Q", "A", "Q", "A"],
    ),
    "question and answer with full stops": (
        "Q. What do you say to them?\n\nA. That help is near.\n\nQ. When?\n\nA. By spring.",
        ["Q", "A", "Q", "A"],
    ),
    "reading case": (
        "The Courier: Did you rush it?\n\nBo Carr: I was broke.\n\nThe Courier: And now?\n\nBo Carr: I am rich.",
        ["The Courier", "Bo Carr", "The Courier", "Bo Carr"],
    ),
    "roles": (
        "First officer: We are low.\n\nCaptain: I see that.\n\nFirst officer: Pull up.\n\nCaptain: I have it.",
        ["First officer", "Captain", "First officer", "Captain"],
    ),
    "a note behind": (
        "Q: When?\n\nA: By spring.\n\nQ: And then?\n\nA: At sea.\n\nWe left her there.\n\nNote: This talk was cut.",
        ["Q", "A", "Q", "A"],
    ),
    "inside quotation marks": (
        "The tape was played:\n\n“Officer: Where are you going?\n\n“Driver: Home.\n\n“Officer: Have you had a "
        "drink?\n\n“Driver: Two beers.”",
        ["Officer", "Driver", "Officer", "Driver"],
    ),
}


@pytest.mark.parametrize(("text", "speakers"), TALKS.values(), ids=TALKS)
def test_turns(text: str, speakers: list[str]) -> None:
    quotes = find_quotes(text)
    assert [quote.speaker and quote.speaker.text for quote in quotes] == speakers
    for quote in quotes:
        assert quote.type is QuoteType.DIRECT
        assert quote.cue is None
        assert quote.text == text[quote.span.start : quote.span.end]
        assert ":" not in quote.text
        assert quote.text[-1] in ".?"


NO_TALKS = {
    "prizes": "BEST FILM: The Long Harbour\n\nBEST ACTOR: Bo Carr\n\nBEST FILM: Second prize",
    "groups": "Group A: Ghana, Peru and Wales\n\nGroup B: Chile, Norway and Iran",
    "facts": "Date: Saturday, 4 May\n\nVenue: Corn Exchange\n\nTickets: from £12 at the door.",
    "counts": "Clinton: 1,769.\n\nSanders: 1,501.\n\nClinton: 547.\n\nSanders: 46.",
    "reported speech": "She said: It was late.\n\nHe said: It was dark.\n\nShe said: It was cold.",
    "one line": "Moscow: The talks go on.",
}


@pytest.mark.parametrize("text", NO_TALKS.values(), ids=NO_TALKS)
def test_lists_are_not_turns(text: str) -> None:
    assert not find_quotes(text)
