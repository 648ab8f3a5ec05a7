"""Where sentences end and begin."""

from __future__ import annotations

import pytest

from newsparse.text.sentences import ends_sentence, sentence_starts

# A bar stands where a sentence begins.
SENTENCES = [
    "The ministers met. |They left on Friday.",
    "Gov. Ann Lee spoke first. |Sen. Bob Doe, D-Mass., did not.",
    "J. Doe and R. J. Roe met in the U.S. capital. |Nobody else came.",
    "“Why?” |“Because we can.” |He left.",
    "They met (in Oslo). |They left.",
    "Was it wise? |“No,” she said. |It was… |But it was done!",
    "It costs $3.50 a litre. |100 litres are enough.",
    "St. Ives lost to Apple Inc. by two goals.",
    "Carr, the No. 1 seed, beat No. 7 vs. Roe.",
    "He said no. |She said: “No.” |They left.",
    "It was I. |They knew.",
    "Élise left. |Édith came.",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_where_sentences_begin(marked: str) -> None:
    text = marked.replace("|", "")
    starts = list(sentence_starts(text, 0, len(text)))
    pieces = [text[low:high] for low, high in zip([0, *starts], [*starts, len(text)], strict=True)]
    assert "|".join(pieces) == marked


@pytest.mark.parametrize(
    ("text", "sentence", "clause"),
    [
        ("They met.", True, True),
        ("“They met.”", True, True),
        ("(They met!)", True, True),
        ("They met…", True, True),
        ("He said:", False, True),
        ("They met;", False, True),
        ("They met,", False, False),
        ("They met", False, False),
        ("", False, False),
    ],
)
def test_what_ends_as_a_sentence(text: str, sentence: bool, clause: bool) -> None:
    assert (ends_sentence(text), ends_sentence(text, or_clause=True)) == (sentence, clause)
