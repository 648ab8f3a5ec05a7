"""Words that say whether a clause looks back or ahead, by what they do in it."""

from __future__ import annotations

from newsparse.english.speech import CORE, FRAMES, PAST
from newsparse.english.words import MODALS

WILL = frozenset("will won't he'll she'll they'll we'll it'll".split())
# Of what could not be done the time is as often past.
COULD = "could"
MODALS_OF_NO_TIME = frozenset("couldn't can't cannot".split())
NEGATIONS = frozenset("not never neither nor Neither Nor No None Nobody no none nobody".split())

# What happens by a timetable: the fair opens Saturday, applications close on May 3.
TIMETABLE = frozenset(
    "opens reopens closes begins starts ends resumes returns meets convenes reconvenes kicks airs premieres debuts "
    "launches expires arrives departs leaves runs continues concludes lands celebrates hosts faces plays takes holds "
    "visits heads votes goes".split()
)
# The same behind a plural: applications close on May 3.
TIMETABLE_PLURALS = frozenset("open reopen close begin start end resume meet expire depart go".split())
NO_PLURALS = frozenset("is was has does this its his as us always perhaps".split())

# How far a word says that its clause looks ahead (above 0) or back (below 0). 2 says that it will be, 1 that it is
# planned, -2 that it was, -1 that somebody said it: what he spoke of may still be to come.
CUES: dict[str, int] = {
    **dict.fromkeys(MODALS - MODALS_OF_NO_TIME, 1),
    **dict.fromkeys(WILL, 2),
    **dict.fromkeys(TIMETABLE, 1),
    **dict.fromkeys(("if", "If"), 1),
    **dict.fromkeys(
        "scheduled forecast expect expects expected planned due slated upcoming expire starting beginning effective payable "
        "deadline forthcoming ready resume tomorrow".split(),
        1,
    ),
    **dict.fromkeys("said says told has have".split(), -1),
    **dict.fromkeys((word for word, frames in FRAMES.items() if frames & CORE and frames & PAST), -1),
    # What was decided or asked for may be still to come: the board voted a dividend payable on May 3.
    **dict.fromkeys(
        "authorized authorised approved declared ordered called voted agreed decided sought proposed requested "
        "recommended invited summoned".split(),
        -1,
    ),
    **dict.fromkeys(
        "was were had did made came went took began fell rose met held sold bought led got gave left won "
        "lost saw ago since sent kept found spoke brought thought drew grew flew ran paid became struck shot "
        "killed died broke hit spent stood threw wore built heard felt fought fled caught chose dealt drove hid knew "
        "laid lent meant rode rang sank sang sat shook slept slid stole swept swore tore understood woke withdrew "
        "dug ate blew lit lay stuck swam swung fired wed bred bound clung crept fed forgot froze hung leapt "
        "overcame overthrew rebuilt retook shone shrank sprang strode undertook wept wound".split(),
        -2,
    ),
}
# They look ahead only before one of these words: is to, take effect, hopes to.
WITH_NEXT = {
    "is": "to set due", "are": "to set due", "going": "to", "take": "effect place", "plan": "to", "plans": "to",
    "planning": "to", "hope": "to", "hopes": "to", "intend": "to", "intends": "to",
    "to": "be begin start resume open meet expire end close return hold leave",
}  # fmt: skip
PAIRS = frozenset(f"{word} {following}" for word, after in WITH_NEXT.items() for following in after.split())
# Of all other words but those with the ending of the past none says anything.
ASKED = frozenset(CUES) | frozenset(WITH_NEXT) | TIMETABLE_PLURALS
# It had been due to begin Tuesday: nobody knows whether that is over.
ONCE_PLANNED = ("had", "been")

# What has been since then; what had been before what is told of; and a verb that says that this is not.
PERFECT = frozenset("has have hasn't haven't".split())
PLUPERFECT = frozenset("had having hadn't".split())
FINITE_PAST = frozenset("was were did began came took went fell lost won led made got gave left ran became".split())

PAST_ENDING = "ed"
# Words with that ending that are no past, by their beginnings: unneeded, speed.
NO_PAST = ("un", "speed", "need", "seed", "feed", "indeed", "proposed", "hundred", "sacred", "preferred")
# What stands between a modal and its verb.
BETWEEN = frozenset("not also still now likely probably soon only".split())
AUXILIARIES = frozenset(("be", "have", "get"))
# Behind one of these a past form is a passive of the present: the case is heard in May.
PRESENT = frozenset("is are being isn't aren't he's she's it's they're we're".split())
# What is to be done is done later than the verb before it says: asked it to respond by October 31.
INFINITIVE = "to"
# Behind one of these it is no verb: an increased dividend, its returns.
DETERMINERS = frozenset("a an the its his her their our my your this these those some any no".split())

# Right before the expression these say where it lies, with or without one of the prepositions.
PREPOSITIONS = frozenset(("on", "in"))
BOUNDS_AHEAD = frozenset("until till through due expire expires".split())
# Right before a day they say that it was ahead, even behind a past verb: cut its prices, effective May 3.
STATED_AHEAD = frozenset("payable effective".split())
AHEAD_AT_HAND = frozenset("by ending starting beginning before next".split())
AHEAD_PHRASES_AT_HAND = (
    "as soon as", "as early as", "as late as", "no later than", "planned for", "scheduled for", "set for", "due for",
    "slated for", "set a", "sets a", "setting a", "booked for", "listed for", "fixed for",
    "expected by", "expected on", "expected in",
)  # fmt: skip
# She bought gifts for Memorial Day: it may be still to come.
MEANT_FOR = " for"
BACK_AT_HAND = frozenset("ended since last".split())
# What is put off until a day is put off to one that comes, even if it was put off.
PUT_OFF = frozenset(
    "postponed delayed adjourned deferred suspended extended recessed gave given moved rescheduled remanded bailed "
    "pushed shifted switched forward".split()
)
# How many words before these it may have been put off.
PUT_OFF_UNTIL = {"until": 16, "till": 16, "to": 6, "for": 6}
# What is named after the month in which it is due: the June contract.
DUE_THEN = frozenset(
    "contract contracts futures delivery deliveries shipment shipments deadline deadlines expiry".split()
)
# What it is ahead of is still to come, even if he spoke ahead of it.
AHEAD_OF = ("ahead of", "leading up to", "in time for")
