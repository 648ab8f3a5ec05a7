"""How far what somebody says goes: where its clause begins behind the cue, and where it ends."""

from __future__ import annotations

from itertools import compress

from newsparse.english.reports import (
    ADDITIONS,
    ALSO_OBJECTS,
    BEFORE_OCCASIONS,
    CONTRASTS,
    CURRENCIES,
    EXAMPLES,
    LINKS,
    OBJECT_PRONOUNS,
    OCCASIONS,
    QUESTION_OPENERS,
    QUESTIONED,
    THERE,
    THIS,
    TURNS,
)
from newsparse.english.speech import CORE, GERUND, NAME, PAST, REFUSALS, SAY, TELL, THINK, THIRD
from newsparse.english.words import (
    ACCORDING,
    ADVERB,
    AS,
    AUXILIARY,
    CONTRACTIONS,
    DETERMINER,
    FRONTING,
    GERUND_ENDING,
    OF,
    ON,
    PAST_ENDING,
    PERFECT_AUXILIARIES,
    PLURAL_ENDING,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBJECT_PRONOUNS,
    SUBORDINATOR,
    THAT,
    TIME,
    TIME_NOUNS,
    TIME_POINTERS,
    TO,
    VERB,
)
from newsparse.quotes.joining import Range
from newsparse.quotes.phrases import phrase_after
from newsparse.quotes.tokens import CAPITAL, MANNER, MARKED, NUMBER, PUNCTUATION, QUOTE, Tokens
from newsparse.quotes.verbs import is_finite, is_verb
from newsparse.text import SENTENCE_ENDS

ENDS = frozenset((";", ":"))
DASHES = frozenset(("—", "–", "--", "-"))
COMMA = frozenset(",")
BREAKS = ADDITIONS | DASHES | {",", ";", MARKED}
NAMED = 4  # tokens from a verb of naming to the name: called the plan “dead”
REPORT_OPENERS = QUESTION_OPENERS | {THAT}
FAR_OCCASION = 6  # tokens from a preposition to its noun
LONGEST_LIST = 40  # tokens
LONGEST_INSERTION = 15  # tokens between dashes or commas
REACH = 30  # tokens in which a clause shows its verb


def behind_adverbs(tokens: Tokens, at: int, high: int) -> int:
    """The first token that isn't a time or an adverb: said | Monday in Oslo | the talks."""
    tags, lower = tokens.tags, tokens.lower
    while at < high:
        kind = tags[at]
        if lower[at] in THIS and (lower[at + 1] in TIME_NOUNS or tags[at + 1] & TIME):
            at += 2
            continue
        if lower[at] == THAT or lower[at] in THERE or kind & (QUOTE | PUNCTUATION | PRONOUN):
            return at
        if kind & TIME and not tags[at + 1] & (AUXILIARY | VERB):
            at += 1
            while tags[at] & NUMBER:
                at += 1
        elif kind & (ADVERB | MANNER) and not kind & (CAPITAL | DETERMINER):
            at += 1
        else:
            return at
    return at


def behind_prepositions(tokens: Tokens, at: int, high: int) -> int:
    """The first token behind phrases of place and occasion: said | in a statement on Monday | that."""
    while at < high and tokens.tags[at] & PREPOSITION and not tokens.tags[at] & SUBORDINATOR:
        if tokens.lower[at] == TO and not tokens.tags[at + 1] & (DETERMINER | CAPITAL | PRONOUN):
            return at
        start = at + 1
        phrase = phrase_after(tokens, start, high, apposition=False)
        past = behind_adverbs(tokens, start, high)
        end = max(past, phrase[1] if phrase is not None else start)
        if end == start:
            return at
        at = behind_adverbs(tokens, end, high)
    return at


def behind_openers(tokens: Tokens, at: int, high: int) -> int:
    """The first token behind what only links a sentence to the one before: And yet | in Ohio."""
    while at < high and (tokens.tags[at] & PUNCTUATION or tokens.lower[at] in LINKS):
        at += 1
    return at


def behind_insertion(tokens: Tokens, at: int, high: int, signs: frozenset[str] = COMMA) -> int:
    """The first token behind what stands between signs: said | — on a blog — | that, said | , of course, | that"""
    if tokens.lower[at] in signs:
        for closing in range(at + 1, min(high, at + LONGEST_INSERTION)):
            if tokens.lower[closing] in signs:
                return closing + 1
    return at


def opens_clause(tokens: Tokens, at: int, high: int, surely: bool = False) -> bool:
    """Whether a clause of its own begins at a token: a subject with a finite verb behind it.

    `surely` takes no past for one that may be a participle: denied | the claim published on Monday.
    """
    if at >= high:
        return False
    tags, lower = tokens.tags, tokens.lower
    if tags[at] & QUOTE:
        return True
    if lower[at] in CURRENCIES:
        at += 1  # $3 million was missing
    if lower[at] in THERE and is_finite(tokens, at + 1):
        return True
    if lower[at] in CONTRACTIONS:
        return True
    if tags[at] & PRONOUN and lower[at] in SUBJECT_PRONOUNS:
        verb = behind_adverbs(tokens, at + 1, high)
        if lower[at] in ALSO_OBJECTS and verb < high:  # found it | easy
            return is_finite(tokens, verb) or lower[verb].endswith(PLURAL_ENDING)
        return not tags[at + 1] & PUNCTUATION
    if lower[at] in OBJECT_PRONOUNS:
        return False  # found | him
    phrase = phrase_after(tokens, at, high)
    end = phrase[1] if phrase is not None else at
    is_bare = phrase is not None and not tags[at] & (DETERMINER | CAPITAL)
    if is_bare and "," in lower[at : min(end + 1, high)]:
        return False  # find | child care, the cost can be high
    if phrase is None and not tags[at] & (SUBORDINATOR | PREPOSITION | ADVERB):
        return False
    for index in range(end, min(high, at + REACH)):
        kind = tags[index]
        if kind & QUOTE or lower[index] in ENDS:
            return False
        if phrase is not None and lower[index] in ADDITIONS:
            return False
        is_apart = lower[index] == "," and lower[index + 1] in SUBJECT_PRONOUNS
        if is_apart and phrase is not None:
            return False  # realized | the danger, he left
        if is_finite(tokens, index) and (not surely or kind & (AUXILIARY | VERB) or index == end):
            return index > at
        if surely and phrase is not None and lower[index] == TO:
            return False
    return False


def clause_end(tokens: Tokens, start: int, high: int, *, cue: int = -1, within_commas: bool = False) -> int:
    """Where a clause ends that begins at `start`: the sentence's end, or where the writer goes on.

    The writer goes on at `, but he`, `and added` (a verb in the tense of the `cue`), `, adding that`, `, according
    to`, where somebody else speaks, and at a semicolon; where the cue itself stands `within_commas` (Lee, who said
    that they met, left), at the next comma.
    """
    tags, lower = tokens.tags, tokens.lower
    end = high
    while end > start and lower[end - 1] in (".", "?", "!", "…"):
        end -= 1
    opened = False
    for at in compress(range(start, end - 1), map(BREAKS.__contains__, lower[start : end - 1])):
        word = lower[at]
        if tags[at] & QUOTE and tokens.last_char[at] in SENTENCE_ENDS and tags[at + 1] & CAPITAL:
            return at + 1
        # “..., | but he”: a comma at the end of a quote parts clauses, too
        is_comma = word == "," or (bool(tags[at] & QUOTE) and tokens.last_char[at] == ",")
        stop = at if word == "," else at + 1
        if at == start and not tags[at] & QUOTE:
            continue
        if within_commas and is_comma and (at == start + 1 or tags[at - 1] & AUXILIARY):
            opened = True  # that, unlike others, / that he would, once more,
            continue
        if word == ";" or (within_commas and is_comma and not opened):
            return stop if is_comma else at
        if word in DASHES and lower[at + 1] in TURNS and opens_clause(tokens, at + 2, end):
            return at
        opened = opened and not is_comma
        if not is_comma and not (word in ADDITIONS and not tags[at] & CAPITAL):
            continue
        after = at + 1
        if is_comma:
            if lower[after] == ACCORDING or (tokens.frames[after] & GERUND and _reports(tokens, after)):
                return stop
            if lower[after] in TURNS and opens_clause(tokens, after + 1, end):
                return stop
            if _somebody_else_speaks(tokens, after, end):
                return stop
            if lower[after] not in ADDITIONS:
                continue
            after += 1
        elif _somebody_else_speaks(tokens, after, end):
            return at
        verb = behind_adverbs(tokens, after, end)
        if is_comma and _reports_anew(tokens, verb, end):
            return stop
        if _goes_on(tokens, verb, end, cue):
            return stop if is_comma else at
    return end


def _reports_anew(tokens: Tokens, verb: int, high: int) -> bool:
    """Whether a verb behind a comma and `and` brings a clause of its own: said that S, and | alleges they left."""
    if not tokens.frames[verb] & (SAY | THINK) or not tokens.frames[verb] & (THIRD | PAST):
        return False
    return not tokens.tags[verb] & CAPITAL and (
        tokens.lower[verb + 1] == THAT or opens_clause(tokens, verb + 1, high)
    )


def _goes_on(tokens: Tokens, verb: int, high: int, cue: int) -> bool:
    """Whether a verb behind `and` is the speaker's, not one of the content: and said, but agreed that."""
    frames = tokens.frames[verb]
    if tokens.lower[verb] in REFUSALS and tokens.lower[verb + 1] == TO:
        return True
    if not frames & (SAY | TELL | NAME) or tokens.tags[verb] & CAPITAL:
        return False
    tense = tokens.frames[cue] & (PAST | THIRD | GERUND) if cue >= 0 else PAST
    if frames & tense & (THIRD | GERUND) and _takes_words(tokens, verb + 1):
        return True
    if not is_verb(tokens, verb):
        return False
    return bool(frames & PAST and (frames & CORE or (frames & tense and _opens_report(tokens, verb + 1, high))))


def _takes_words(tokens: Tokens, at: int) -> bool:
    """Whether what a verb names or reports follows it: calls | it, questioning | how."""
    opens = tokens.tags[at] & (QUOTE | DETERMINER | PRONOUN | CAPITAL)
    return bool(opens) or tokens.lower[at] in REPORT_OPENERS


def _opens_report(tokens: Tokens, at: int, high: int) -> bool:
    """Whether what is reported follows a verb at once: lamented | that, questioned | how, called it | a quote."""
    is_named = any(tokens.tags[index] & QUOTE for index in range(at, min(high, at + NAMED)))
    return is_named or tokens.lower[at] in REPORT_OPENERS


def _somebody_else_speaks(tokens: Tokens, at: int, high: int) -> bool:
    """While one bank says S, | another says S."""
    if not any(tokens.frames[at + 1 : high]):
        return False
    while tokens.lower[at] in CONTRASTS:
        at += 1
    speaker = phrase_after(tokens, at, high, apposition=False)
    if speaker is None:
        return False
    # and Ann Lee, the clerk, | said
    verb = behind_adverbs(tokens, behind_insertion(tokens, speaker[1], high), high)
    while tokens.lower[verb] in PERFECT_AUXILIARIES:
        verb = behind_adverbs(tokens, verb + 1, high)
    if not tokens.frames[verb] & SAY or not _reports(tokens, verb):
        return False
    return tokens.lower[verb + 1] == THAT or opens_clause(tokens, verb + 1, high)


def phrase_content_end(tokens: Tokens, start: int, high: int, least: int = 0) -> int:
    """Where a noun phrase or an infinitive ends that a verb reports: criticized | the bill | on Monday, and left.

    It reaches up to `least` at any rate.
    """
    tags, lower = tokens.tags, tokens.lower
    end = clause_end(tokens, start, high)
    if lower[start] in OBJECT_PRONOUNS and not least and is_finite(tokens, start + 1):
        return start + 1  # those who praised | him | warned
    describes = False
    for at in range(max(start + 1, least), end):
        word, kind = lower[at], tags[at]
        describes = (describes and word != ",") or bool(kind & RELATIVE)
        if describes:
            continue  # the bill, which passed in May
        if kind & TIME and not kind & CAPITAL:
            while at > start + 1 and tags[at - 1] & ADVERB and not tags[at - 1] & CAPITAL:
                at -= 1  # the order | earlier today
            return at
        if word in TIME_POINTERS and lower[start] != TO and _closes_with_time(tokens, at, end):
            return at - (lower[at - 1] == ",")
        before = at - 1
        while lower[before] in TIME_POINTERS:
            before -= 1  # the order | in late May
        if kind & TIME and before > start and tags[before] & PREPOSITION:
            if lower[start] == TO and lower[before] != ON:
                continue  # promised to pay by May
            return before - (lower[before - 1] == ",")
        if word in BEFORE_OCCASIONS and not kind & CAPITAL and _is_occasion(tokens, at, end):
            return at
        is_conjunction = word in FRONTING and not kind & CAPITAL and not tags[at - 1] & PREPOSITION
        if is_conjunction and (word != AS or opens_clause(tokens, at + 1, end, surely=True)):
            return at
        if word == "," and not _lists(tokens, at, end):
            return at
        if word in ADDITIONS and is_finite(tokens, behind_adverbs(tokens, at + 1, end)):
            return at - (lower[at - 1] == ",")
    return end


def _closes_with_time(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the last words say when: criticized the bill | last week; not the ice of | last winter."""
    if tokens.lower[at] == THAT or tokens.lower[at + 1] not in TIME_NOUNS or tokens.lower[at - 1] in TIME_POINTERS:
        return False
    return (at + 2 == end or tokens.lower[at + 2] == ",") and not tokens.tags[at - 1] & (PREPOSITION | DETERMINER)


def _is_occasion(tokens: Tokens, at: int, high: int) -> bool:
    """Whether a phrase is of the occasion on which it was said: criticized the bill | in a short speech."""
    near = range(at + 1, min(high, at + FAR_OCCASION))
    stop = next((index for index in near if tokens.tags[index] & (PUNCTUATION | PREPOSITION | QUOTE)), near.stop)
    return not OCCASIONS.isdisjoint(tokens.lower[at + 1 : stop])


def _lists(tokens: Tokens, comma: int, high: int) -> bool:
    """Whether a comma parts what belongs together: food, water and fuel; a plan, which failed; a plan, the second."""
    after = comma + 1
    if tokens.lower[after] in ADDITIONS and opens_clause(tokens, after + 1, high):
        return False  # called for a strike, | and the board left
    if tokens.tags[after] & (RELATIVE | QUOTE) or tokens.lower[after] in EXAMPLES or tokens.lower[after] == OF:
        return True
    if is_finite(tokens, after) or tokens.lower[after].endswith((PAST_ENDING, GERUND_ENDING)):
        return False
    if not tokens.tags[after] & (TIME | PRONOUN | ADVERB) and phrase_after(tokens, after, high) is not None:
        return not opens_clause(tokens, after, high)
    near = range(comma + 1, min(high, comma + 4))
    far = range(comma + 1, min(high, comma + LONGEST_LIST) - 1)
    return any(tokens.lower[at] in ADDITIONS for at in near) or any(
        tokens.lower[at] == "," and tokens.lower[at + 1] in ADDITIONS for at in far
    )


def _reports(tokens: Tokens, at: int) -> bool:
    return bool(tokens.frames[at] & (SAY | TELL)) and not tokens.tags[at] & CAPITAL and is_verb(tokens, at)


def clause_before(tokens: Tokens, low: int, comma: int) -> Range | None:
    """The clause that ends at a comma in front of `Lee said`, None where it is not one: On Monday, | Lee said."""
    tags = tokens.tags
    while low < comma and (tags[low] & PUNCTUATION or tokens.lower[low] in ADDITIONS):
        low += 1
    if low >= comma:
        return None
    if any(tags[at] & QUOTE for at in range(low, comma)):
        return low, comma
    if tokens.frames[low] & GERUND and (tokens.lower[low + 1] == THAT or opens_clause(tokens, low + 1, comma)):
        return None  # Noting that it was old, | Lee asked
    if tokens.lower[low] in QUESTIONED:
        return None
    fronted = tokens.lower[low] in FRONTING
    verbs = [at for at in range(low + 1, comma) if is_finite(tokens, at)]
    if not verbs:
        behind = next((at + 1 for at in range(low, comma) if tokens.lower[at] == ","), low)
        return (low, comma) if not fronted and _is_long_clause(tokens, behind, comma) else None
    if fronted:
        # While he waited, | Lee said; but: After the vote, the talks had failed, | Lee said
        commas = [at for at in range(low, comma) if tokens.lower[at] == ","]
        if not commas or not any(verb > commas[0] for verb in verbs):
            return None
    return low, comma


def _is_long_clause(tokens: Tokens, low: int, comma: int) -> bool:
    """Whether words hold more than a noun phrase, so that a verb is among them: Her fate | hinges on the vote."""
    if tokens.tags[low] & (TIME | PREPOSITION | ADVERB | MANNER) or tokens.frames[low] & GERUND:
        return False
    phrase = phrase_after(tokens, low, comma, apposition=False)
    if phrase is None or phrase[1] >= comma or tokens.tags[phrase[1]] & PUNCTUATION:
        return False
    return comma - phrase[1] > (5 if tokens.tags[phrase[1]] & PREPOSITION else 2)
