"""Words that say whether a clause looks back or ahead, by what they do in it."""

from __future__ import annotations

from newsparse.english.calendar import WEEKDAYS
from newsparse.english.speech import CORE, FRAMES, PAST
from newsparse.english.words import ARTICLES, MODALS, POSSESSIVES, PRESENT_PERFECT, SUBJECT_RELATIVES

WILL = frozenset("will won't he'll she'll they'll we'll it'll".split())
# Of what could not be done the time is as often past.
COULD = "could"
MODALS_OF_NO_TIME = frozenset("couldn't can't cannot".split())

# What happens by a timetable: the fair opens Saturday, applications close on May 3.
TIMETABLE = frozenset(
    "opens reopens closes begins starts ends resumes returns meets convenes reconvenes kicks airs premieres debuts "
    "launches expires arrives departs leaves runs continues concludes lands celebrates hosts faces plays takes holds "
    "visits heads votes goes performs sings travels comes gives sits stages publishes releases unveils joins retires "
    "sails flies tours screens delivers enters matures chooses".split()
)
# The same behind a plural, or what stands for one: applications close on May 3, talks that end on Friday.
TIMETABLE_PLURALS = frozenset(
    "open reopen close begin start end resume meet expire depart go host hold play face vote come return fly leave "
    "travel choose enter mature".split()
)
RELATIVE_SUBJECTS = SUBJECT_RELATIVES - {"whose"}
GROUP_PRONOUNS = frozenset("they They we We".split())
# Between the noun of a subject and what belongs to it: voters in the ninth ward.
OF_SUBJECT = frozenset("in at of for on from".split())
# Who was doing so, as somebody said, had it before him: said he was leaving on Friday.
GOING = frozenset("leaving retiring returning quitting resigning coming going stepping standing closing".split())
# Before a name they ask: did Harwell go?
QUESTIONS = frozenset("Did Do Does Let Should Would Could Can Will May".split())
NO_PLURALS = frozenset("is was has does this its his as us always perhaps".split())

# Cues by what they say of the time of their clause; a word of two kinds is one of the later.
CUE_WORDS: dict[str, frozenset[str]] = {
    "modal": MODALS - MODALS_OF_NO_TIME - WILL,
    "will": WILL,
    "timetable": TIMETABLE,
    "condition": frozenset(("if", "If")),
    "planned": frozenset(
        "scheduled expect expects expected likely unlikely planned due slated upcoming expire starting "
        "beginning effective payable deadline forthcoming ready resume tomorrow".split()
    ),
    "said": frozenset("said says told has have".split())
    | frozenset(word for word, frames in FRAMES.items() if frames & CORE and frames & PAST),
    # What was decided or asked for may be still to come: the board voted a dividend payable on May 3.
    "decided": frozenset(
        "authorized authorised approved declared ordered called voted agreed decided sought proposed requested "
        "recommended invited summoned".split()
    ),
    "past": frozenset(
        "was were had did made came went took began fell rose met held sold bought led got gave left won "
        "lost saw ago since sent kept found spoke brought thought drew grew flew ran paid became struck shot "
        "killed died broke hit spent stood threw wore built heard felt fought fled caught chose dealt drove hid knew "
        "laid lent meant rode rang sank sang sat shook slept slid stole swept swore tore understood woke withdrew "
        "dug ate blew lit lay stuck swam swung fired wed bred bound clung crept fed forgot froze hung leapt "
        "overcame overthrew rebuilt retook shone shrank sprang strode undertook wept wound".split()
    ),
}
# How far a cue says that its clause looks ahead (above 0) or back (below 0). 2 says that it will be, 1 that it is
# planned, -2 that it was, -1 that somebody said it: what he spoke of may still be to come.
WEIGHTS: dict[str, int] = {
    "modal": 1, "will": 2, "timetable": 1, "condition": 1, "planned": 1, "said": -1, "decided": -1, "past": -2,
}  # fmt: skip
DECIDED = CUE_WORDS["decided"]
CUES: dict[str, int] = {word: WEIGHTS[kind] for kind, row in CUE_WORDS.items() for word in row}
# They look ahead only before one of these words: is to, is leaving, take effect, hopes to.
_PLANNED = (
    "to set due back forecast needed invited asked encouraged welcome leaving arriving returning retiring meeting "
    "playing hosting holding visiting opening closing"
)
WITH_NEXT = {
    "is": _PLANNED, "are": _PLANNED, "forecast": "to for", "going": "to", "take": "effect place on",
    "plan": "to a an", "plans": "to a an", "set": "for to",
    "planning": "to", "hope": "to", "hopes": "to", "intend": "to", "intends": "to",
    "to": "be begin start resume open meet expire end close return hold leave",
}  # fmt: skip
PAIRS = frozenset(f"{word} {following}" for word, after in WITH_NEXT.items() for following in after.split())
# Of all other words but those with the ending of the past none says anything.
ASKED = frozenset(CUES) | frozenset(WITH_NEXT) | TIMETABLE_PLURALS
# It had been due to begin Tuesday: whether that is over is not known.
ONCE_PLANNED = ("had", "been")

# What has been since then; what had been before the time described; and a verb that says that this is not.
PERFECT = PRESENT_PERFECT | {f"{word}n't" for word in PRESENT_PERFECT}
PLUPERFECT = frozenset("had having hadn't".split())
FINITE_PAST = frozenset("was were did began came took went fell lost won led made got gave left ran became".split())

PAST_WEIGHT = WEIGHTS["past"]  # of a word with the ending of the past
# Words with that ending that are not a past, by their beginnings: unneeded, speed.
NO_PAST = ("un", "speed", "need", "seed", "feed", "indeed", "proposed", "hundred", "sacred", "preferred")
# What stands between a modal and its verb.
BETWEEN = frozenset("not also still now likely probably soon only".split())
AUXILIARIES = frozenset(("be", "have", "get"))
# Who said it spoke in the present of the text.
SAID = frozenset("said says told".split())
# By the number of these a text is one of the present or of the past.
PRESENT_VERBS = frozenset("is are has have says will".split())
PAST_VERBS = frozenset("was were had did".split())
# Behind one of these a past form is a passive of the present: the case is heard in May.
PRESENT = frozenset("is are being isn't aren't he's she's it's they're we're".split())
# Words in the form of a participle that open an apposition: Lee, born in 1955, and the firm, founded in 1911.
APPOSED = frozenset("born built begun held made sold bought won led known set drawn written".split())
# Behind "to" a word with one of these endings is not a verb. What is to be done is done later than the verb before it
# says: asked it to respond by October 31.
NOT_BARE = ("ing", "s")
# Behind one of these a text is about a year; elsewhere it only names one: since 1998.
TELLING = frozenset("in by on of during was".split())
# Behind one of these it is not a verb: an increased dividend, its returns.
BEFORE_NOUNS = ARTICLES | POSSESSIVES | frozenset("this these those some any no".split())

# Right before the expression these say where it lies, with or without one of the prepositions.
PREPOSITIONS = frozenset(("on", "in", "at"))
UNTIL = frozenset("until till".split())
# What somebody says to be so until then still is: said the pass was closed until Friday.
STATES = frozenset("open closed shut valid available suspended banned free away".split())
BOUNDS_AHEAD = UNTIL | frozenset("through due expire expires".split())
# Right before a day they say that it was ahead, even behind a past verb: cut its prices, effective May 3.
STATED_AHEAD = frozenset("payable effective".split())
AHEAD_AT_HAND = frozenset(
    "by ending starting beginning closing before beyond toward towards next shipment delivery".split()
)
AHEAD_PHRASES_AT_HAND = (
    "as soon as", "as early as", "as late as", "no later than", "planned for", "scheduled for", "set for", "due for",
    "slated for", "set a", "sets a", "setting a", "booked for", "listed for", "fixed for",
)  # fmt: skip
AHEAD_PHRASES_BY_LAST_WORD: dict[str, tuple[str, ...]] = {
    last: tuple(phrase for phrase in AHEAD_PHRASES_AT_HAND if phrase.endswith(f" {last}"))
    for last in (phrase.rpartition(" ")[2] for phrase in AHEAD_PHRASES_AT_HAND)
}
# She bought gifts for Memorial Day: it may be still to come. What was called for it is to come.
MEANT_FOR = " for"
SET_FOR = frozenset("called scheduled set planned arranged booked fixed ordered reserved rearranged".split())
# Who was told or agreed to do something then has it before him.
MEANT_TO = frozenset(
    "told ordered required summoned invited urged instructed bailed agreed decided voted vowed promised pledged "
    "planned hoped wanted scheduled expected threatened".split()
)
# The concert is on Saturday; the show is back Friday.
ON_PLAN = tuple(f"{verb}{word}" for verb in (" is", " are") for word in ("", " back", " out", " again"))
# What begins on that day: a strike from Monday.
BEGIN_FROM = frozenset(
    "strike strikes walkout boycott ban curfew lockdown closure closures blockade effect force cinemas stores".split()
)
# A sentence that opens with one of these invites to what is to come: join us Saturday.
INVITATIONS = frozenset(
    "Ask Bring Call Come Join Visit Vote Watch Register Apply Book Buy Catch Enjoy Help Hear Learn Celebrate See "
    "Meet Save Look Expect Don't".split()
)
COMING_UP = frozenset(("Mark your", "Mark the", "Next up", "Up next", "Coming up"))
# What is had for a day to come: tickets for Friday's show.
TICKETS = frozenset("Tickets tickets Seats seats Preparations preparations".split())
DAY_LABELS = ("when",)
# What follows a day with its clock in a listing, which has no verb: 7 p.m. Friday, town hall.
LABEL_MARK = ":"
LISTING_MARKS = (",", ";", ":", " (")
BACK_AT_HAND = frozenset("ended since last".split())
# On that day it is seen who is paid: to shares held on May 3.
ON_RECORD = frozenset(("held", "registered"))
SHARES = frozenset("shares stock holders shareholders stockholders unitholders".split())
# Right before a month: the coldest January since 1996.
SUPERLATIVE_ENDINGS = ("est", "worst", "record")
# What somebody did in the last months: her last book. And what only names a time: said in an interview in 1989.
LAST_ONES = frozenset("last final latest".split())
# Between a length and the event that it counts from.
FROM_EVENT = ("after", "before")
LASTING = ("in", "within", "for", "over", "during")
# Then somebody only spoke of the story; and before what only says how long a period was.
SPOKE = frozenset("said heard".split())
ENDING = frozenset(("ended", "ending"))
REPORTED_LENGTHS = frozenset("months year weeks quarter half period".split())
# What was foreseen, or declared to be a day of something, lies ahead: predicted rain on Friday.
FORESEEN = frozenset("predicted envisaged foresaw forecast projected".split())
DECLARED = frozenset("declared proclaimed named designated".split())
DIED = frozenset(("died",))
WHO_DIED = frozenset("he she who and".split())
TOLD_IN = frozenset("interview memoir memoirs autobiography documentary biography".split())
# It begins with its letters, which `re` skips to fast.
DEATH = (
    r"h(?<!\w.)a(?:s|ve) died"
    rf"|d(?<!\w.)ied (?:(?:on )?(?:{'|'.join(WEEKDAYS)}|today|yesterday|last)|(?:at the )?age)"
)
# What is put off until a day is put off to one that comes, even if it was put off.
PUT_OFF = frozenset(
    "postponed delayed adjourned deferred suspended extended recessed gave given moved rescheduled remanded bailed "
    "pushed shifted switched rearranged forward off ruled banned barred sidelined grounded slipped ordered "
    "allowed".split()
)
# How many words before these it may have been put off.
PUT_OFF_UNTIL = {"until": 16, "till": 16, "to": 6, "for": 6, "from": 2}
# What is named after the month in which it is due, of which a contract never looks back: the June contract.
DUE_THEN = {
    **dict.fromkeys(
        "deadline deadlines expiry deliveries shipment shipments barley cocoa coffee copper corn cotton crush "
        "rapeseed rice silver soybeans soybean soymeal soyoil sugar wheat".split(),
        1,
    ),
    **dict.fromkeys("contract contracts futures delivery spread".split(), 4),
}
# What it is ahead of is still to come, even if he spoke ahead of it.
EXPECTED = ("expected by", "expected on", "expected in")
AHEAD_OF = (
    "ahead of", "leading up to", "in time for", "looking to", "looking ahead to", "counting down to", "backward from",
)  # fmt: skip
