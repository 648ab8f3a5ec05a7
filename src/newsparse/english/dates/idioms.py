"""Rules for times counted in words: two weeks from today; in three days' time; Saturday week; half past ten."""

from __future__ import annotations

from newsparse.english.dates.clock import DAY, Shown, at, shown_time
from newsparse.english.dates.counting import in_parts, so_long
from newsparse.english.dates.surroundings import ENDS, NEVER_COUNTED
from newsparse.english.words import PAST_ENDING
from newsparse.grammar.guards import (
    after,
    before,
    both,
    but_not,
    either,
    has,
    holds,
    in_digits,
    of_kind,
    text_after,
    word_after,
    written,
)
from newsparse.grammar.meanings import (
    Day,
    Duration,
    DurationUntil,
    Month,
    Offset,
    OffsetInParts,
    PartOfDay,
    TimeFromNow,
    Weekday,
)
from newsparse.grammar.reading import Reading
from newsparse.grammar.rules import Rule, rule
from newsparse.grammar.templates import given, make, means

_MOST = 9_999  # hours or minutes that are still counted from the moment of publication


def _minutes_back(reading: Reading) -> int:
    """The minutes of `2 hours and 10 minutes`, as a negative number."""
    hours, minutes = (reading.captured(name) for name in ("n", "k"))
    return -60 * (hours.number if hours is not None else 1) - (minutes.number if minutes is not None else 0)


def _half_an_hour(reading: Reading) -> int:
    """The minutes of `half an hour later`, or of `half an hour ago` as a negative number."""
    way = reading.captured("w")
    return 30 if way is not None and way.number > 0 else -30


def _hours_and_a_half(reading: Reading) -> int:
    """The minutes of `two hours and a half later`."""
    hours, way = reading.captured("n"), reading.captured("w")
    minutes = 60 * (hours.number if hours is not None else 1) + 30
    return minutes if way is not None and way.number > 0 else -minutes


_SHARES = {"H": 30, "Q": 15}


def _past_or_to(reading: Reading) -> Shown | None:
    """Hour and minute of half past ten, quarter to eight, ten past three."""
    shown, share, minutes = shown_time(reading), reading.captured("s"), reading.captured("n")
    if shown is None:
        return None
    minute = _SHARES[share.name] if share is not None else minutes.number if minutes is not None else 0
    return (shown[0] % 24, minute, None) if reading.span("to") is None else ((shown[0] - 1) % 24, 60 - minute, None)


_UNTIL_A_DAY = "edge? (m@m d@numeral (?!percent|count)|d@numeral of? m@m|m@m) (comma? y@year)?"
_HOUR = (
    "c=1-24@(day|count|noon) h@meridiem? "
    "(on? (w@weekday|t@today) p@part_of_day?|in the p@part_of_day|this p@part_of_day|now@p@tonight)?"
)
_LAST_VERB = rf"\s[a-z]+{PAST_ENDING}[.,;]"
_COUNTED = after("percent", "power", "unit", "units")

_HOURS_OF_LIGHT = ("dawn", "daybreak", "dusk", "nightfall", "lunchtime", "midmorning", "midafternoon")
_BY = before("at", "by", "before", "after", "since", "from", "through", "about", "bound")

_SO_MANY = "(n@amount|a) u@(unit|units)"
_SO_MANY_HOURS = f"(n=0-{_MOST}@figures|a) u={{}}@(unit|units)"

RULES: tuple[Rule, ...] = (
    rule(
        "so long until a day",
        f"(the|its) (fiscal|entire|trading)? n@amount? u=D,W,M,Y@(unit|units) (?=(ended|to|through) {_UNTIL_A_DAY})",
        means(
            DurationUntil,
            amount="n.amount",
            unit="u.name",
            end=(given("d", make(Day, month="m", day="d", year="y")), make(Month, month="m", year="y")),
        ),
        examples=(
            "Profit rose in [the three months] to [March 31]. = P3M ; 2019-03-31",
            "Food prices rose in [the year] to [April]. = P1Y ; 2019-04",
        ),
    ),
    rule(
        "so long later than planned",
        f"(bound|over)? {_SO_MANY} (?=(earlier|later) than)",
        means(Duration, amount="n.amount", unit="u.name"),
        examples=("The dam was opened [two months] later than planned. = P2M",),
    ),
    rule(
        "in so many hours' time",
        f"({_SO_MANY_HOURS.format('TH,TM,TS')} (apostrophe|possessive)) time",
        means(TimeFromNow, amount=("n", 1), unit="u.name"),
        examples=("The crew is due in [three hours' time]. = PT3H",),
    ),
    rule(
        "in so many days' time",
        "(n@amount u@(unit|units) (apostrophe|possessive)|a u@unit possessive) time",
        so_long,
        examples=(
            "The crew is due in [three days' time]. = 2019-05-18",
            "Schools will shut in [a fortnight's time]. = 2019-05-29",
        ),
    ),
    rule(
        "so long from today",
        f"{_SO_MANY} w@(from|ago) t@today",
        in_parts(("n", "u")),
        examples=(
            "The plant reopens [two weeks from today]. = 2019-05-29",
            "Voters go to the polls [a week from tomorrow]. = 2019-05-23",
            "The bridge was closed [a year ago today]. = 2018-05-15",
        ),
    ),
    rule(
        "a week from that day",
        "t@today u=W,2W@unit|a u@unit t@today",
        in_parts(("n", "u")),
        only=(ENDS,),
        examples=("It opens [tomorrow week]. = 2019-05-23", "It opens [a week tomorrow]. = 2019-05-23"),
    ),
    rule(
        "so long ago this month",
        f"{_SO_MANY} w@ago this v=W,M@unit",
        in_parts(("n", "u"), of="v"),
        examples=("The bridge was closed [a year ago this month]. = 2018-05",),
    ),
    rule(
        "this month last year",
        "this u=M,W,D@unit last v=Y@unit",
        means(OffsetInParts, unit="u.name", months=-12),
        examples=("[This month last year] the dam was full. = 2018-05", "It fell [this week last year]. = 2018-W20"),
    ),
    rule(
        "this time last year",
        "this time p@(last|next) u=W,M,Y@unit",
        means(Offset, unit="u.name", amount="p.way"),
        examples=("It was warmer at [this time last year]. = 2018",),
    ),
    rule(
        "this time tomorrow",
        "this time t@today",
        means(Offset, unit="=D", amount="t"),
        examples=("By [this time tomorrow] it will be over. = 2019-05-16",),
    ),
    rule(
        "so long ago in two units",
        f"{_SO_MANY} (and|comma) k@amount v@(unit|units) w@ago",
        in_parts(("n", "u"), ("k", "v")),
        examples=(
            "The lease ran out [2 years and 3 months ago]. = 2017-02",
            "They were rescued [one month, two days ago]. = 2019-04-13",
        ),
    ),
    rule(
        "half an hour ago",
        "half a? u=TH@unit (ago|text@w@(earlier|later))",
        means(TimeFromNow, amount=_half_an_hour, unit="=TM", anaphoric="text.there", mod=None),
        examples=("The tower collapsed [half an hour ago]. = PT30M",),
    ),
    rule(
        "an hour and a half later",
        f"{_SO_MANY_HOURS.format('TH')} and a half text@w@(earlier|later)",
        means(TimeFromNow, amount=_hours_and_a_half, unit="=TM", anaphoric="text.there", mod=None),
        examples=(
            "He left at [3 p.m.] and was back [an hour and a half later]. = 2019-05-15T15:00 ; 2019-05-15T16:30",
        ),
    ),
    rule(
        "hours and minutes ago",
        f"{_SO_MANY_HOURS.format('TH')} and? k=0-{_MOST}@figures v=TM@units ago",
        means(TimeFromNow, amount=_minutes_back, unit="=TM"),
        examples=("The tower collapsed [2 hours 10 minutes ago]. = PT130M",),
    ),
    rule(
        "minutes ago",
        f"{_SO_MANY_HOURS.format('TH,TM,TS')} ago",
        means(TimeFromNow, amount=("n.minus", -1), unit="u.name"),
        examples=("The tower collapsed [40 minutes ago]. = PT40M",),
    ),
    rule(
        "so long after that",
        f"{_SO_MANY} text@(w@(after|before) that|on)",
        so_long,
        # After that he left; but after that attack. A year after that divorced; but after that failed attack.
        only=(either(ENDS, both(holds("that"), either(word_after(NEVER_COUNTED), text_after(_LAST_VERB)))),),
        examples=(
            "She came on [4 March 2011] and left [ten days after that]. = 2011-03-04 ; 2011-03-14",
            "The mine flooded in [2007]. [Ten years on], they want answers. = 2007 ; 2017",
        ),
    ),
    rule(
        "weekday week",
        "d@weekday u=W@unit",
        means(Weekday, weekday="d", direction=1, weeks=1),
        only=(ENDS,),
        examples=("The meeting will be held on [Saturday week]. = 2019-05-25",),
    ),
    rule(
        "weekday fortnight",
        "d@weekday u=2W@unit",
        means(Weekday, weekday="d", direction=1, weeks=2),
        only=(ENDS,),
        examples=("The court will sit on [Thursday fortnight]. = 2019-05-30",),
    ),
    rule(
        "a week on a weekday",
        "a u=W@unit (on|this) d@weekday",
        means(Weekday, weekday="d", direction=1, weeks=1),
        examples=("The strike is to begin [a week on Tuesday]. = 2019-05-28",),
    ),
    rule(
        "a fortnight on a weekday",
        "(a u=2W@unit|n=2-2@number v=W@units) on d@weekday",
        means(Weekday, weekday="d", direction=1, weeks=2),
        examples=("It is to begin [two weeks on Tuesday]. = 2019-06-04",),
    ),
    rule(
        "weekday last",
        "d@weekday p@(last|next)",
        means(Weekday, weekday="d", direction="p.way"),
        only=(ENDS,),
        examples=("He died on [Sunday last], aged 93. = 2019-05-12",),
    ),
    rule(
        "share of an hour",
        f"(s@half past|a? s@quarter (past|to@to)) {_HOUR}",
        means(at, shown=_past_or_to, day=DAY),
        unless=(both(of_kind("s", "quarter"), _COUNTED),),
        examples=(
            "It resumes at [half past ten on Thursday morning]. = 2019-05-16T10:30",
            "Bells rang at [quarter to eight on Tuesday evening]. = 2019-05-14T19:45",
        ),
    ),
    rule(
        "minutes past",  # not from ten to eight people
        f"bound? n=1-59@number u=TM@units? (past|to@to) {_HOUR}",
        means(at, shown=_past_or_to, day=DAY),
        only=(before("at", "by", "through", "since", "before", "after", "about"),),
        unless=(
            _COUNTED,
            after("to", "hyphen"),
            both(has("to"), either(both(in_digits(), but_not(has("u"))), after("word"))),
        ),
        examples=("The bomb went off at [ten past three on Tuesday afternoon]. = 2019-05-14T15:10",),
    ),
    rule(
        "overnight of a weekday",
        "p@part_of_day on? d@weekday",
        means(PartOfDay, day=make(Weekday, weekday="d"), part="p.name"),
        only=(either(written("p", ("overnight",)), both(written("p", _HOURS_OF_LIGHT), _BY)),),
        examples=(
            "Snow fell [overnight Saturday]. = 2019-05-11TNI",
            "They had set out before [dawn Monday]. = 2019-05-13TMO",
        ),
    ),
)
