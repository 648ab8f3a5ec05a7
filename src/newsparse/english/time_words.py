"""Common words of time: numbers, units, parts of the day, pointers and modifiers. Written in any case."""

from __future__ import annotations

ONES = "one two three four five six seven eight nine".split()
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
POWERS = {"hundred": 100, "thousand": 1000}
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
ORDINAL_ENDINGS = ("st", "nd", "rd", "th")  # behind figures
ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split()
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip

TIMES = "once twice thrice".split()

# Words for a number that is not given.
VAGUE_NUMBERS = "several few many numerous countless multiple various".split()
VAGUE_HEAPS = {"couple": 2, "dozen": 12, "dozens": 0, "scores": 0, "hundreds": 0, "thousands": 0, "handful": 0}

# TIMEX3 letters of the units; time units stand after the T.
UNITS = {
    "day": "D", "week": "W", "month": "M", "year": "Y", "decade": "E", "century": "C",
    "fortnight": "2W", "weekend": "WE", "hour": "TH", "minute": "TM", "semester": "6M", "yr": "Y", "mth": "M",
    "hr": "TH", "millennium": "ML",
}  # fmt: skip
HALF = "half"
UNIT_PLURALS = {
    "days": "D", "weeks": "W", "months": "M", "years": "Y", "decades": "E", "centuries": "C",
    "fortnights": "2W", "weekends": "WE", "hours": "TH", "minutes": "TM", "seconds": "TS", "millennia": "ML",
    "yrs": "Y", "mths": "M", "hrs": "TH", "mins": "TM",
}  # fmt: skip
# Those that are written without a blank behind their number: 1hr 20mins.
GLUED_UNITS = ("hr", "hrs", "mins", "yrs", "mths")
QUARTERS = ("quarter", "qtr")
# A stretch of time that the story names again: "the latest period".
PERIODS = ("period", "interval")

# The middle of a unit in one word.
MIDDLES = {"midweek": "W", "midmonth": "M", "midyear": "Y"}

PARTS_OF_DAY = {
    "morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "dawn": "TMO", "daybreak": "TMO",
    "dusk": "TEV", "nightfall": "TNI", "lunchtime": "TAF", "midmorning": "TMO", "midafternoon": "TAF",
    "overnight": "TNI",
}  # fmt: skip
PARTS_OF_DAY_PLURALS = {"mornings": "TMO", "afternoons": "TAF", "evenings": "TEV", "nights": "TNI"}
LATE_PARTS = ("TAF", "TEV", "TNI")
CLOCK_WORDS = {"noon": 12, "midday": 12, "midnight": 24}

# Days counted from today.
DEICTIC_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}
TONIGHT = "tonight"

# Adverbs and nouns that point to the present, the past or the future and say no more.
VAGUE_TIMES = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "presently": "PRESENT_REF", "nowadays": "PRESENT_REF",
    "recently": "PAST_REF", "lately": "PAST_REF",
    "soon": "FUTURE_REF",
}  # fmt: skip

# How often.
FREQUENCIES = {
    "daily": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W", "monthly": "P1M", "bimonthly": "P2M",
    "quarterly": "P1Q", "semiannual": "P6M", "semiannually": "P6M", "biannual": "P6M", "biannually": "P6M",
    "yearly": "P1Y", "annual": "P1Y", "annually": "P1Y", "hourly": "PT1H", "nightly": "P1D", "biennial": "P2Y",
    "biennially": "P2Y", "semimonthly": "P2W",
}  # fmt: skip

# What a pointer says of where the time lies, and what part of it is meant.
DIRECTIONS = {
    "last": -1, "past": -1, "previous": -1, "ago": -1, "earlier": -1, "before": -1, "recent": -1, "latest": -1,
    "next": 1, "following": 1, "later": 1, "after": 1, "from": 1,
}  # fmt: skip
MODIFIERS = {"earlier": "START", "later": "END", "over": "MORE_THAN", "under": "LESS_THAN", "some": "APPROX"}
# What is counted from the time that the text is at, not from the present.
POINTING_TO_TEXT = ("previous", "following", "that", "same")
# What stands between the ends of a range and between the members of a list.
RANGE_LINKS = ("to", "into", "through", "thru", "until", "till")
LIST_LINKS = ("and", "or")
BEFORE_TWO_ENDS = "between"
ARTICLE = "the"
# Pointers: the kind of each, by the words that are of it.
POINTERS = {
    "the": "the",
    "a": "a an",
    "this": "this",
    "that": "that",
    "these": "these",
    "those": "those",
    "each": "each every",
    "all": "all",
    "last": "last",
    "next": "next upcoming coming",
    "previous": "previous preceding prior",
    "following": "following succeeding ensuing subsequent",
    "same": "same",
    "current": "current present",
    "latest": "latest most",
    "recent": "recent",
    "corresponding": "corresponding comparable like similar",
    "entire": "full whole entire",
    "fiscal": "fiscal financial",
    "calendar": "calendar",
    "trading": "trading business working consecutive straight solid school extra additional",
    "its": "its their his her our my your whose",
    "early": "early wee",
    "late": "late",
    "mid": "mid",
    "earlier": "earlier",
    "later": "later",
    "before": "before",
    "after": "after",
    "from": "from",
    "to": "to",
    "through": "through throughout thru until till",
    "and": "and",
    "or": "or",
    "of": "of",
    "in": "in into",
    "on": "on",
    "at": "at",
    "by": "by",
    "since": "since",
    "for": "for",
    "during": "during",
    "within": "within",
    "over": "over",
    "between": "between",
    "about": "about around roughly approximately circa",
    "nearly": "nearly almost",
    "under": "under",
    "more": "more",
    "less": "less fewer",
    "least": "least",
    "than": "than",
    "up": "up",
    "no": "no",
    "as": "as",
    "much": "much",
    "some": "some",
    "other": "other",
    "only": "only just",
    "another": "another",
    "any": "any",
    "start": "start beginning outset",
    "end": "end close",
    "middle": "middle",
    "rest": "rest remainder",
    "long": "long longer short shorter",
    "old": "old",
    "time": "time",
    "while": "while",
    "date": "date",
    "right": "right",
    "point": "point",
    "times": "times",
    "percent": "percent pct million billion trillion cents points dollars",
    "per": "per",
    "off": "off",
    "so": "so",
    "far": "far",
    "near": "near foreseeable immediate distant",
    "very": "very",
    "local": "local",
    "part": "part",
    "latter": "latter",
    "plus": "plus",
    "small": "small",
    "ended": "ended ending",
}
# Pointers that are rare enough to say by themselves that a time is given.
TELLING_POINTERS = {
    "past": "past",
    "future": "future",
    "ago": "ago",
    "moment": "moment juncture",
    "oclock": "o'clock",
    "eve": "eve",
    "term": "term",
}
# Words of a time expression although their kind is too common to look at: nineteen ninety-six, the current fiscal.
TELLING_WORDS = ("eighteen", "nineteen", "fiscal")
