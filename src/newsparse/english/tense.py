"""Words that say whether a clause looks back or ahead, by what they do in it.

Examples show what a word does to the time behind it: `cut its prices, effective May 3` looks ahead of a past verb.
"""

from __future__ import annotations

from newsparse.english.calendar import WEEKDAYS
from newsparse.english.lists import word_set
from newsparse.english.speech import CORE, FRAMES, PAST
from newsparse.english.words import ARTICLES, MODALS, POSSESSIVES, PRESENT_PERFECT, SUBJECT_RELATIVES

# Cues: words that say of their clause where it looks, by kind.

WILL = word_set("will won't he'll she'll they'll we'll it'll")
COULD = "could"
MODALS_OF_NO_TIME = word_set("couldn't can't cannot")  # what could not be done is as often past
# What happens by a timetable: the fair opens Saturday, applications close on May 3.
TIMETABLE = word_set(
    """
    opens reopens closes begins starts ends resumes returns meets convenes reconvenes kicks airs premieres debuts
    launches expires arrives departs leaves runs continues concludes lands celebrates hosts faces plays takes holds
    visits heads votes goes performs sings travels comes gives sits stages publishes releases unveils joins retires
    sails flies tours screens delivers enters matures chooses
    """
)
# The same behind a plural: applications close on May 3, talks that end on Friday.
TIMETABLE_PLURALS = word_set(
    """
    open reopen close begin start end resume meet expire depart go host hold play face vote come return fly leave
    travel choose enter mature
    """
)
# A word of two kinds is one of the later.
CUE_WORDS: dict[str, frozenset[str]] = {
    "modal": MODALS - MODALS_OF_NO_TIME - WILL,
    "will": WILL,
    "timetable": TIMETABLE,
    "condition": word_set("if If"),
    "planned": word_set(
        """
        scheduled expect expects expected likely unlikely planned due slated upcoming expire starting beginning
        effective payable deadline forthcoming ready resume tomorrow
        """
    ),
    "said": word_set("said says told has have")
    | frozenset(word for word, frames in FRAMES.items() if frames & CORE and frames & PAST),
    # What was decided or asked for may be still to come: the board voted a dividend payable on May 3.
    "decided": word_set(
        """
        authorized authorised approved declared ordered called voted agreed decided sought proposed requested
        recommended invited summoned
        """
    ),
    "past": word_set(
        """
        was were had did made came went took began fell rose met held sold bought led got gave left won lost saw ago
        since sent kept found spoke brought thought drew grew flew ran paid became struck shot killed died broke hit
        spent stood threw wore built heard felt fought fled caught chose dealt drove hid knew laid lent meant rode
        rang sank sang sat shook slept slid stole swept swore tore understood woke withdrew dug ate blew lit lay stuck
        swam swung fired wed bred bound clung crept fed forgot froze hung leapt overcame overthrew rebuilt retook
        shone shrank sprang strode undertook wept wound
        """
    ),
}
# How far a cue says that its clause looks ahead (above 0) or back (below 0). 2 says that it will be, 1 that it is
# planned, -2 that it was, -1 that somebody said it: what he spoke of may still be to come.
WEIGHTS: dict[str, int] = {
    "modal": 1, "will": 2, "timetable": 1, "condition": 1, "planned": 1, "said": -1, "decided": -1, "past": -2,
}  # fmt: skip
DECIDED = CUE_WORDS["decided"]
CUES: dict[str, int] = {word: WEIGHTS[kind] for kind, row in CUE_WORDS.items() for word in row}
PAST_WEIGHT = WEIGHTS["past"]  # of a word with the ending of the past
# Words with that ending that are not a past, by their beginnings: unneeded, speed, weighted toward.
NO_PAST = (
    "un", "speed", "need", "seed", "feed", "indeed", "proposed", "hundred", "sacred", "preferred", "weighted",
    "skewed", "tilted", "geared",
)  # fmt: skip
# Cues only before one of these words: is to, is leaving, take effect, hopes to.
_BEHIND_BE = (
    "to set due back forecast needed invited asked encouraged welcome leaving arriving returning retiring meeting "
    "playing hosting holding visiting opening closing"
)
WITH_NEXT = {
    "is": _BEHIND_BE, "are": _BEHIND_BE, "forecast": "to for", "going": "to", "take": "effect place on",
    "plan": "to a an", "plans": "to a an", "set": "for to",
    "planning": "to", "hope": "to", "hopes": "to", "intend": "to", "intends": "to",
    "to": "be begin start resume open meet expire end close return hold leave",
}  # fmt: skip
PAIRS = frozenset(f"{word} {following}" for word, after in WITH_NEXT.items() for following in after.split())
ONCE_PLANNED = ("had", "been")  # had been due to begin Tuesday: whether that is over is not known
# The words that can say something, besides those with the ending of the past.
ASKED = frozenset(CUES) | frozenset(WITH_NEXT) | TIMETABLE_PLURALS

# Verbs and what stands beside them.

PERFECT = PRESENT_PERFECT | {f"{word}n't" for word in PRESENT_PERFECT}
PLUPERFECT = word_set("had having hadn't")  # what had been before the time described
FINITE_PAST = word_set("was were did began came took went fell lost won led made got gave left ran became")
AUXILIARIES = word_set("be have get")
BETWEEN = word_set("not also still now likely probably soon only")  # a modal and its verb
SAID = word_set("said says told")  # in the present of the text
# Who was doing so, as somebody said, had it before him: said he was | leaving on Friday.
GOING = word_set("leaving retiring returning quitting resigning coming going stepping standing closing")
# By the number of these a text is one of the present or of the past.
PRESENT_VERBS = word_set("is are has have says will")
PAST_VERBS = word_set("was were had did")
# Before a past form they make a passive of the present: the case is | heard in May.
PRESENT = word_set("is are being isn't aren't he's she's it's they're we're")
# Participles that open an apposition: Lee, | born in 1955; the firm, | founded in 1911.
APPOSED = word_set("born built begun held made sold bought won led known set drawn written")
# Endings of words that are not a verb behind `to`. A verb there is of a later time: asked it to | respond by May 3.
NOT_BARE = ("ing", "s")
BEFORE_NOUNS = ARTICLES | POSSESSIVES | word_set("this these those some any no")  # an | increased dividend
# Subjects.
RELATIVE_SUBJECTS = SUBJECT_RELATIVES - {"whose"}
GROUP_PRONOUNS = word_set("they They we We")
OF_SUBJECT = word_set("in at of for on from")  # behind the noun of a subject: voters | in the ninth ward
QUESTIONS = word_set("Did Do Does Let Should Would Could Can Will May")  # before a name they ask: | did Harwell go?
NO_PLURALS = word_set("is was has does this its his as us always perhaps")

# Right before a time these say where it lies.

PREPOSITIONS = word_set("on in at")  # that may stand between
BACK_AT_HAND = word_set("ended since last")
AHEAD_AT_HAND = word_set("by ending starting beginning closing before beyond toward towards next shipment delivery")
AHEAD_PHRASES_AT_HAND = (
    "as soon as", "as early as", "as late as", "no later than", "planned for", "scheduled for", "set for", "due for",
    "slated for", "set a", "sets a", "setting a", "booked for", "listed for", "fixed for",
)  # fmt: skip
AHEAD_PHRASES_BY_LAST_WORD: dict[str, tuple[str, ...]] = {
    last: tuple(phrase for phrase in AHEAD_PHRASES_AT_HAND if phrase.endswith(f" {last}"))
    for last in (phrase.rpartition(" ")[2] for phrase in AHEAD_PHRASES_AT_HAND)
}
STATED_AHEAD = word_set("payable effective")  # even behind a past verb: cut its prices, effective May 3
UNTIL = word_set("until till")
BOUNDS_AHEAD = UNTIL | word_set("through due expire expires")
STATES = word_set("open closed shut valid available suspended banned free away")  # said the pass was | until Friday
# What is put off until a day is put off to one that comes; and how many words before `until` and the like it may be.
PUT_OFF = word_set(
    """
    postponed delayed adjourned deferred suspended extended recessed gave given moved rescheduled remanded bailed
    pushed shifted switched rearranged forward off ruled banned barred sidelined grounded slipped ordered allowed
    """
)
PUT_OFF_UNTIL = {"until": 16, "till": 16, "to": 6, "for": 6, "from": 2}
# What he spoke ahead of is still to come.
EXPECTED = ("expected by", "expected on", "expected in")
AHEAD_OF = (
    "ahead of", "leading up to", "in time for", "looking to", "looking ahead to", "counting down to", "backward from",
)  # fmt: skip
# Gifts bought for Memorial Day: it may be still to come. What was set for it is to come.
MEANT_FOR = " for"
SET_FOR = word_set("called scheduled set planned arranged booked fixed ordered reserved rearranged")
# Who was told to do something, or agreed to, has it before him.
MEANT_TO = word_set(
    """
    told ordered required summoned invited urged instructed bailed agreed decided voted vowed promised pledged planned
    hoped wanted scheduled expected threatened
    """
)
ON_PLAN = tuple(f"{verb}{word}" for verb in (" is", " are") for word in ("", " back", " out", " again"))
# What begins on that day: a strike from Monday.
BEGIN_FROM = word_set(
    "strike strikes walkout boycott ban curfew lockdown closure closures blockade effect force cinemas stores"
)
# What was foreseen, or declared to be a day of something: predicted rain on Friday, declared Tuesday a holiday.
FORESEEN = word_set("predicted envisaged foresaw forecast projected")
DECLARED = word_set("declared proclaimed named designated")
# Who holds shares on that day is paid: to shares held on May 3.
ON_RECORD = word_set("held registered")
SHARES = word_set("shares stock holders shareholders stockholders unitholders")
# What is named after the month in which it is due, and how surely it looks ahead; a contract never looks back.
DUE_THEN = {
    **dict.fromkeys(
        word_set(
            """
            deadline deadlines expiry deliveries shipment shipments barley cocoa coffee copper corn cotton crush
            rapeseed rice silver soybeans soybean soymeal soyoil sugar wheat
            """
        ),
        1,
    ),
    **dict.fromkeys(word_set("contract contracts futures delivery spread"), 4),
}

# Sentences and lines without a verb.

# What opens a sentence that invites: join us Saturday.
INVITATIONS = word_set(
    """
    Ask Bring Call Come Join Visit Vote Watch Register Apply Book Buy Catch Enjoy Help Hear Learn Celebrate See Meet
    Save Look Expect Don't
    """
)
COMING_UP = frozenset(("Mark your", "Mark the", "Next up", "Up next", "Coming up"))
TICKETS = word_set("Tickets tickets Seats seats Preparations preparations")  # for | Friday's show
DAY_LABELS = ("when",)
# What follows a day with its clock in a listing: 7 p.m. Friday, town hall.
LABEL_MARK = ":"
LISTING_MARKS = (",", ";", ":", " (")

# What moves no story: times that are only spoken of, or that only measure.

SPOKE = word_set("said heard")  # of the story: the court | heard on Tuesday
TOLD_IN = word_set("interview memoir memoirs autobiography documentary biography")  # said in an | in 1989
TELLING = word_set("in by on of during was")  # before a year that the text is about; since 1998 only names it
ENDING = word_set("ended ending")
REPORTED_LENGTHS = word_set("months year weeks quarter half period")  # the six | to March 31
FROM_EVENT = ("after", "before")  # between a length and the event that it counts from
LASTING = ("in", "within", "for", "over", "during")
SUPERLATIVE_ENDINGS = ("est", "worst", "record")  # right before a month: the coldest January since 1996
# In an obituary: her last book came out in March, and she died on July 3.
LAST_ONES = word_set("last final latest")
DIED = word_set("died")
WHO_DIED = word_set("he she who and")
# It begins with its letters, which `re` skips to fast.
DEATH = (
    r"h(?<!\w.)a(?:s|ve) died"
    rf"|d(?<!\w.)ied (?:(?:on )?(?:{'|'.join(WEEKDAYS)}|today|yesterday|last)|(?:at the )?age)"
)
