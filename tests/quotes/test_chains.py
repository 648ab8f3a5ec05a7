"""The quotes of one chain have one speaker: who opens it, else the one with the strongest cue in it."""

from __future__ import annotations

import pytest

from newsparse import find_quotes

CHAINS = {
    "named at the end": "“The war is over.\n\n“The boys are home.\n\n“We thank God,” Bo Carr said.",
    "named at the beginning": "“The war is over,” Bo Carr said. “It is.\n\n“The boys are home.\n\n“We thank God.”",
    "named in the middle": "“The war is over.\n\n“The boys,” Bo Carr said, “are home.\n\n“We thank God.”",
    "after a paragraph about him": "Bo Carr spoke.\n\n“It is over.\n\n“The boys are home.\n\n“We are glad.”",
}


@pytest.mark.parametrize("text", CHAINS.values(), ids=CHAINS)
def test_one_chain_one_speaker(text: str) -> None:
    quotes = find_quotes(text)
    assert len(quotes) >= 3
    assert {quote.speaker and quote.speaker.name for quote in quotes} == {"Bo Carr"}


def test_two_chains_two_speakers() -> None:
    text = "“The war is over.\n\n“We are glad,” Bo Carr said.\n\n“It is not over.\n\n“It goes on,” Ann Lee said."
    names = [quote.speaker.name for quote in find_quotes(text) if quote.speaker]
    assert names == ["Bo Carr", "Bo Carr", "Ann Lee", "Ann Lee"]
