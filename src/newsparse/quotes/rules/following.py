"""A cue behind the quote: “We came,” Lee said. / “We came,” said Lee. / “We came,” according to Lee."""

from __future__ import annotations

from newsparse.english.speech import (
    ACT,
    BASE,
    BEHIND_WORDS,
    CORE,
    GERUND,
    NAME,
    NOUN_FORMS,
    PAST,
    SAY,
    SHOW,
    TELL,
    THINK,
)
from newsparse.english.words import (
    ACCORDING,
    ADVERB,
    AS,
    AUXILIARY,
    CLAUSE_SUBJECTS,
    CONJUNCTION,
    DETERMINER,
    GERUND_ENDING,
    NAMES_LIKE_FUNCTION_WORDS,
    PAST_ENDING,
    PER,
    PREPOSITION,
    PRONOUN,
    PRONOUN_GENDERS,
    RELATIVE,
    SUBJECT_RELATIVES,
    SUBORDINATOR,
    TIME,
    TO,
    VERB_PARTICLES,
    WHO,
)
from newsparse.quotes.attribution import Attribution, Found, Rule, Surroundings
from newsparse.quotes.joining import Range, ends_phrase, is_noun, opens_amount
from newsparse.quotes.phrases import phrase_after, phrase_before
from newsparse.quotes.subjects import subject_before
from newsparse.quotes.tokens import CAPITAL, MANNER, PUNCTUATION, QUOTE, SHOUTS, Tokens
from newsparse.quotes.verb_groups import group_of
from newsparse.quotes.verbs import is_verb
from newsparse.quotes.weights import FOLLOWING

NEAR = 12  # tokens from a participle to the cue behind it
REACH = 40  # tokens from a quote to a cue that follows it
COMMAS = frozenset(",?!—-–")
SEPARATORS = frozenset((",", "—", "--", "–", "-", "―", "!", "?"))
SENTENCE_SIGNS = frozenset(",.?!")


def _opening(place: Surroundings) -> tuple[int, bool]:
    """The first word behind the quote and the signs at its end, and whether there are such signs."""
    if place.behind is None:
        place.behind = _read_opening(place)
    return place.behind


def _read_opening(place: Surroundings) -> tuple[int, bool]:
    tokens = place.tokens
    at = place.quote + 1
    comma = tokens.last_char[place.quote] in COMMAS
    while at < place.high and (tokens.lower[at] in SEPARATORS or (tokens.lower[at] == "." and at + 1 < place.high)):
        comma = True
        at += 1
    return at, comma


def find_according(place: Surroundings) -> Found:
    """The one behind `according to` or `per` that follows a quote."""
    at, comma = _opening(place)
    tokens = place.tokens
    if at >= place.high:
        return
    per = comma and tokens.lower[at] == PER and not tokens.tags[at] & CAPITAL  # but Per Lee | said
    if per or tokens.lower[at] == ACCORDING:
        found = according(tokens, at, place.high)
        if found is not None:
            yield found


def according(
    tokens: Tokens, at: int, high: int, apposition: bool = True, weight: float = FOLLOWING
) -> Attribution | None:
    """according to Ann Lee, who heads the agency / per Ann Lee"""
    start = at + 1 if tokens.lower[at] == PER else at + 2
    if start >= high or (start == at + 2 and tokens.lower[at + 1] != TO):
        return None
    speaker = phrase_after(tokens, start, high, apposition)
    # per Lee, per coach Lee; but per cent
    if start == at + 1 and speaker is not None and not _is_named(tokens, speaker):
        return None
    return None if speaker is None else Attribution(tokens, speaker, (at, start), "according to", weight)


def _is_named(tokens: Tokens, phrase: Range) -> bool:
    return bool(tokens.tags[phrase[0]] & DETERMINER) or any(tokens.tags[at] & CAPITAL for at in range(*phrase))


def find_inverted(place: Surroundings) -> Found:
    """The one behind a cue that follows a quote: said Lee."""
    tokens, high = place.tokens, place.high
    at, comma = _opening(place)
    while comma and at + 1 < high and tokens.tags[at] & (ADVERB | MANNER) and not tokens.tags[at] & CAPITAL:
        at += 1  # then | said Lee
    if at >= high:
        return
    kind, frames = tokens.tags[at], tokens.frames[at]
    if kind & CAPITAL and not (tokens.last_char[place.quote] in SHOUTS and frames & PAST and not frames & BASE):
        return
    cue = frames & (SAY | SHOW) and not frames & GERUND and (comma or _is_said(tokens, at))
    # “This is it!” beamed Lee
    unknown = comma and tokens.lower[at].endswith(PAST_ENDING) and at + 1 < high and tokens.tags[at + 1] & CAPITAL
    speaker = inverted(tokens, at, high) if cue else None
    if speaker is None and unknown:
        speaker = phrase_after(tokens, at + 1, high)
    if speaker is not None:
        yield Attribution(tokens, speaker, (at, at + 1), "inverted", FOLLOWING)


def _is_said(tokens: Tokens, cue: int) -> bool:
    """Whether an inverted cue needs no comma before it: “We came” said Lee, not the “more radical” protest groups."""
    return bool(tokens.frames[cue] & CORE and tokens.tags[cue + 1] & CAPITAL) and tokens.lower[cue] not in NOUN_FORMS


def inverted(tokens: Tokens, cue: int, high: int) -> Range | None:
    """said Dr. Ann Lee, who heads the agency / chimes in Bo Carr"""
    at = cue + 1
    if (
        at + 1 < high
        and tokens.lower[at] in VERB_PARTICLES
        and tokens.tags[at + 1] & CAPITAL
        and not tokens.tags[at + 1] & TIME
    ):
        at += 1
    while at < high and tokens.tags[at] & (ADVERB | MANNER) and not tokens.tags[at] & (CAPITAL | DETERMINER):
        at += 1
    if at >= high:
        return None
    kind = tokens.tags[at]
    closed = PREPOSITION | CONJUNCTION | SUBORDINATOR | AUXILIARY | QUOTE | PUNCTUATION
    if kind & closed and not kind & CAPITAL and not opens_amount(tokens, at):
        return None
    return phrase_after(tokens, at, high)


def find_subject_then_cue(place: Surroundings) -> Found:
    """The subject of a cue behind the quote: Ann Lee, who heads the agency, told reporters."""
    tokens, quote, high = place.tokens, place.quote, place.high
    start, comma = _opening(place)
    if start >= high or not _may_open(tokens, start):
        return
    lower, tags = tokens.lower, tokens.tags
    may_be_unknown = tokens.last_char[quote] == "," and not (quote and tokens.frames[quote - 1])
    passed = False
    for cue in range(start + 1, min(high, start + REACH)):
        if tags[cue] & QUOTE:
            if tokens.last_char[cue] in SENTENCE_SIGNS:
                return
            passed = True
            continue
        frames = tokens.frames[cue]
        if passed and lower[cue - 1] != ",":
            # Lee, in a “No More” cap, | said
            continue
        brings = frames & (SAY | TELL | THINK | SHOW) or (
            comma and frames & (NAME | ACT) and _ends_clause(tokens, cue)
        )
        if brings and not frames & GERUND and is_verb(tokens, cue) and (frames & CORE or not _describes(tokens, cue)):
            subject = _set_off(tokens, start, cue)
            if subject is None and not is_inverted(tokens, cue, high):
                subject = subject_before(tokens, cue, start)
            if subject is not None and subject[0] > start + 1 and lower[subject[0]] in SUBJECT_RELATIVES:
                continue
            if subject is None or subject[0] > start + 1:
                subject = _opening_name(tokens, start, cue) if comma and frames & CORE else None
            if subject is None or not closes(tokens, quote, cue, high):
                return
            if comma or frames & CORE:
                yield Attribution(tokens, subject, (cue, cue + 1), "following", FOLLOWING)
            return
        if frames & GERUND and frames & (SAY | TELL) and comma:
            subject = _reported(tokens, cue, start)
            if subject is not None and subject[0] == start:
                yield Attribution(tokens, subject, (cue, cue + 1), "following", FOLLOWING)
                return
        if may_be_unknown and _is_unknown_cue(tokens, cue):
            speaker = phrase_before(tokens, cue, start)
            if speaker is not None and speaker[0] == start:
                yield Attribution(tokens, speaker, (cue, cue + 1), "following", FOLLOWING)
                return


def _reported(tokens: Tokens, cue: int, start: int) -> Range | None:
    """Who is heard saying or quoted as saying it."""
    verb = cue - 2 if tokens.lower[cue - 1] == AS else cue - 1
    if verb <= start or not tokens.frames[verb] & PAST or not group_of(tokens, verb).passive:
        return None
    return subject_before(tokens, verb, start)


def _opening_name(tokens: Tokens, start: int, cue: int) -> Range | None:
    """The name right behind a quote, with what describes it up to the cue: Ann Lee, a nurse of 31 who won, | said."""
    if not tokens.tags[start] & CAPITAL or tokens.tags[start] & TIME:
        return None
    name = phrase_after(tokens, start, cue, apposition=False)
    if name is None or tokens.lower[name[1]] != ",":
        return None
    return start, cue


def _ends_clause(tokens: Tokens, at: int) -> bool:
    """Whether nothing follows a verb, so that the quote is what it brings: “...,” he mocks."""
    return at + 1 == tokens.count or tokens.lower[at + 1] in (".", ",")


def _set_off(tokens: Tokens, start: int, cue: int) -> Range | None:
    """A subject with what is set off by commas behind it, up to the cue: Ann Lee, who had run the farm, said."""
    if tokens.lower[cue - 1] != ",":
        return None
    phrase = phrase_after(tokens, start, cue, apposition=False)
    if phrase is None or phrase[1] >= cue:
        return None
    if not tokens.tags[start] & (CAPITAL | DETERMINER) and not tokens.tags[phrase[1] - 1] & CAPITAL:
        return None  # but advocate Ann Lee, who won, | said
    opens = tokens.lower[phrase[1]] == "," or tokens.tags[phrase[1]] & DETERMINER or phrase[1] == cue - 1
    return (start, cue - 1) if opens else None


def _is_unknown_cue(tokens: Tokens, at: int) -> bool:
    """A past that is in no word list, right behind a quote and its speaker: “No,” the nominee riffed."""
    if tokens.tags[at] & CAPITAL:
        return False
    if not tokens.lower[at].endswith(PAST_ENDING) and tokens.lower[at] not in BEHIND_WORDS:
        return False
    if tokens.lower[at - 1] in PRONOUN_GENDERS:
        return tokens.lower[at + 1] in (".", ",")  # “It was,” she paused,
    if not ends_phrase(tokens, at - 1) or not is_noun(tokens, at - 1):
        return False
    return not _describes(tokens, at)


def _describes(tokens: Tokens, at: int) -> bool:
    """Whether a form describes the one before it, and the cue comes later: a man | seated near the door said."""
    if not tokens.tags[at + 1] & PREPOSITION:
        return False
    return any(tokens.frames[index] & CORE for index in range(at + 2, min(at + NEAR, tokens.count)))


def is_inverted(tokens: Tokens, cue: int, high: int) -> bool:
    """..., said Lee"""
    follows = tokens.tags[cue + 1] if cue + 1 < high else 0
    if not follows & CAPITAL or follows & TIME:
        return False
    return tokens.lower[cue - 1] == "," and not tokens.frames[cue] & TELL


def _may_open(tokens: Tokens, start: int) -> bool:
    """Whether a subject can begin at a token: not with and, which, in, was, drawing."""
    kind, word = tokens.tags[start], tokens.lower[start]
    if opens_amount(tokens, start):
        return True
    if word in NAMES_LIKE_FUNCTION_WORDS and kind & tokens.tags[start + 1] & CAPITAL:
        return True  # Will | Lee
    if kind & (PREPOSITION | AUXILIARY) or word == WHO:
        return False
    if kind & (CONJUNCTION | SUBORDINATOR | RELATIVE) and not kind & PRONOUN:
        return False
    return bool(kind & CAPITAL) or not word.endswith(GERUND_ENDING)


def closes(tokens: Tokens, quote: int, cue: int, high: int) -> bool:
    """Whether a cue after a quote takes no words of its own to the right: he said Monday, not he said that."""
    at = cue + 1
    if at >= high or tokens.frames[cue] & TELL:
        return True
    kind, word = tokens.tags[at], tokens.lower[at]
    if kind & (TIME | ADVERB | MANNER | PUNCTUATION):
        return word != ":" or tokens.last_char[quote] == ","
    if kind & QUOTE:
        return tokens.last_char[quote] == ","
    return word not in CLAUSE_SUBJECTS


RULES = (
    Rule(
        "according to",
        find_according,
        FOLLOWING,
        ("“We came,” according to [Ann Lee].", "The plan is “dead on arrival,” per [Senator Ann Lee]."),
    ),
    Rule(
        "inverted",
        find_inverted,
        FOLLOWING,
        (
            "“We came,” said [Ann Lee, who won].",
            "“This is it!” beamed [Ann Lee].",
            "“We came,” said [about 200 people].",
        ),
    ),
    Rule(
        "following",
        find_subject_then_cue,
        FOLLOWING,
        (
            "“We came,” [Ann Lee] said.",
            "“We came,” [Ann Lee, who won], told reporters.",
            "“We came,” [Apple Inc.] said in a statement.",
            "“No,” [the nominee] riffed.",
        ),
    ),
)
