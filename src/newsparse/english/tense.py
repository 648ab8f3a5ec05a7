"""Words that tell whether a clause looks back or ahead, by what they do in it."""

from __future__ import annotations

# They look ahead together with the verb behind: will also be closed.
MODALS = frozenset("will won't won’t shall would may might must should he'll she'll they'll we'll it'll".split())
# Pairs that do the same.
GOING_TO = frozenset(
    (
        "going to",
        "is to",
        "are to",
        "is set",
        "are set",
        "take effect",
        "takes effect",
        "plan to",
        "plans to",
        "planning to",
        "hope to",
        "hopes to",
        "intends to",
    )
)
# To, before one of these, looks ahead: to begin Tuesday.
PLANNED = frozenset("be begin start resume open meet expire end close return hold leave".split())
# But it had been due to begin Tuesday.
ONCE_PLANNED = ("had", "been")
# What is put off until a day is put off to one that comes.
PUT_OFF = frozenset("postponed delayed adjourned deferred suspended extended recessed gave given".split())
UNTIL = frozenset("until till to".split())
# What stands between a modal and its verb.
BETWEEN = frozenset("not also still now likely probably soon only".split())
PRESENT = frozenset("is are being isn't aren't isn’t aren’t".split())
DETERMINERS = frozenset("a an the its his her their our my your this these those some any no".split())
# Behind what is told they say nothing of its time.
SAID = frozenset("said says told".split())
AUXILIARIES = frozenset(("be", "have", "get"))

# 2 looks ahead and says that it will be, 1 looks ahead, -1 back; 0 only together with the word behind it.
CUES: dict[str, int] = {
    **dict.fromkeys(MODALS, 1),
    **dict.fromkeys("will won't won’t he'll she'll they'll we'll it'll".split(), 2),
    **dict.fromkeys(("if", "If"), 1),
    **dict.fromkeys(
        "holds scheduled expect expects expected planned due slated upcoming "
        "expire expires starting beginning effective payable deadline forthcoming ready resume resumes "
        "tomorrow".split(),
        1,
    ),
    **dict.fromkeys(
        "was were had has have did said says told made came went took began fell rose met held sold bought led "
        "got gave left won lost saw ago since sent kept found spoke brought thought wrote drew grew flew ran "
        "paid became struck shot killed died broke hit spent stood threw wore built heard felt fought fled caught "
        "chose dealt drove hid knew laid lent meant rode rang sank sang sat shook slept slid stole swept swore "
        "tore understood woke withdrew dug ate blew lit lay sought stuck swam swung fired".split(),
        -1,
    ),
    **dict.fromkeys("is are going take takes plan plans planning hope hopes intends to".split(), 0),
}
PAST_ENDING = "ed"
# Words with that ending that are no past, by their beginnings: unneeded, speed.
NO_PAST = ("un", "speed", "need", "seed", "feed", "indeed", "proposed")

# Right before the expression, with or without one of the prepositions, these leave no doubt.
PREPOSITIONS = frozenset(("on", "in"))
SURELY_AHEAD = frozenset(
    "until by through due effective payable expire expires ending starting beginning before next".split()
)
SURELY_AHEAD_PHRASES = (
    "as soon as", "as early as", "as late as", "no later than", "planned for", "scheduled for", "set for",
    "slated for", "expected by", "expected on", "expected in",
)  # fmt: skip
SURELY_BACK = frozenset("ended since last".split())
# What is named after the month in which it is due: the June contract.
DUE_THEN = frozenset("contract contracts futures delivery deliveries shipment shipments".split())
# What it is ahead of is still to come, even if he spoke ahead of it.
AHEAD_OF = ("ahead of", "leading up to", "in time for")
