"""The cue lexicon: verbs by frame, each in the construction that its frame opens."""

from __future__ import annotations

import pytest

from newsparse import find_quotes
from newsparse.english import speech

SAYING = """
    said added noted explained continued recalled argued claimed insisted stressed declared stated announced
    wrote replied responded answered asked concluded observed remarked commented quipped joked admitted
    acknowledged conceded complained contended asserted maintained alleged affirmed warned cautioned
    countered retorted shouted yelled screamed cried exclaimed whispered murmured muttered groaned sighed
    laughed gushed boasted bragged tweeted posted vowed pledged promised predicted suggested hinted revealed
    confirmed denied emphasized emphasised reiterated repeated agreed objected protested reflected clarified
    elaborated pleaded begged lamented sniffed scoffed fumed ranted thundered offered allowed deadpanned
    cracked griped mused opined pondered wondered testified
""".split()
TELLING = "told reminded assured informed warned cautioned advised asked promised".split()
NAMING = "called dubbed labeled branded described denounced dismissed decried blasted slammed praised hailed".split()
KEEPING = """
    outlined urged demanded cited promised proposed rejected criticized criticised questioned blamed
    recommended threatened stressed predicted regretted challenged
""".split()
THINKING = "thinks believes feels hopes fears thought believed felt hoped feared".split()


def found(text: str) -> list[tuple[str, str | None, str | None]]:
    """The words of each quote, with the mention of the speaker and the cue."""
    return [(one.text, one.speaker and one.speaker.text, one.cue and one.cue.text) for one in find_quotes(text)]


@pytest.mark.parametrize("verb", SAYING)
def test_a_verb_of_saying_stands_behind_a_quote(verb: str) -> None:
    assert found(f"“We came,” Ann Lee {verb}.") == [("We came,", "Ann Lee", verb)]


@pytest.mark.parametrize("verb", TELLING)
def test_a_verb_of_telling_takes_the_one_spoken_to(verb: str) -> None:
    assert found(f"Ann Lee {verb} reporters that “it is late.”") == [("it is late.", "Ann Lee", verb)]


@pytest.mark.parametrize("verb", NAMING)
def test_a_verb_of_naming_brings_a_description(verb: str) -> None:
    assert found(f"Ann Lee {verb} the plan as “a disgrace.”") == [("a disgrace.", "Ann Lee", verb)]


@pytest.mark.parametrize("verb", KEEPING)
def test_a_verb_with_an_object_keeps_some_of_the_words(verb: str) -> None:
    assert found(f"Ann Lee {verb} “the end of the talks” on Monday.") == [("the end of the talks", "Ann Lee", verb)]


@pytest.mark.parametrize("verb", THINKING)
def test_a_verb_of_thinking_brings_a_clause(verb: str) -> None:
    assert found(f"Ann Lee {verb} the plan is “dead.”") == [("dead.", "Ann Lee", verb)]


# a noun of the same form is no cue
NOUNS = [
    "The claims about the “deal” were old.",
    "The comments on the “deal” were old.",
    "The latest poll on the “deal” was old.",
    "A report on the “deal” came out.",
]


@pytest.mark.parametrize("text", NOUNS)
def test_a_noun_of_the_same_form_is_not_a_cue(text: str) -> None:
    assert [cue for _, _, cue in found(text) if cue in ("claims", "comments", "poll", "report")] == []


FORMS = [
    ("say", {"say", "says", "saying", "said"}),
    ("tell", {"tell", "tells", "telling", "told"}),
    ("quip", {"quip", "quips", "quipping", "quipped"}),
    ("admit", {"admit", "admits", "admitting", "admitted"}),
    ("reply", {"reply", "replies", "replying", "replied"}),
    ("explain", {"explain", "explains", "explaining", "explained"}),
    ("argue", {"argue", "argues", "arguing", "argued"}),
    ("write", {"write", "writes", "writing", "wrote", "written"}),
    ("refer", {"refer", "refers", "referring", "referred"}),
    ("aver", {"aver", "avers", "averring", "averred"}),
    ("offer", {"offer", "offers", "offering", "offered"}),
    ("tweet", {"tweet", "tweets", "tweeting", "tweeted"}),
    ("preach", {"preach", "preaches", "preaching", "preached"}),
]


@pytest.mark.parametrize(("verb", "want"), FORMS)
def test_the_forms_of_a_verb(verb: str, want: set[str]) -> None:
    assert set(speech.forms_of(verb)) == want


def test_the_lexicon_has_its_size() -> None:
    assert len({verb for block in speech.VERBS.values() for verb in block.split()}) >= 250
    assert len({verb for frame in (speech.SAY, speech.TELL) for verb in speech.VERBS[frame].split()}) >= 200
