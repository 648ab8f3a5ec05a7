"""Rules for times counted in words: two weeks from today; in three days' time; Saturday week; half past ten."""

from __future__ import annotations

from newsparse.english.dates.clock import is_afternoon
from newsparse.english.dates.modifiers import counted
from newsparse.grammar.guards import after, before, both, either, in_digits, named, within, written
from newsparse.grammar.meanings import (
    ClockTime,
    Day,
    Duration,
    DurationUntil,
    Meaning,
    Month,
    Offset,
    OffsetInParts,
    PartOfDay,
    TimeFromNow,
    Weekday,
)
from newsparse.grammar.reading import Expression, Reading
from newsparse.grammar.rules import Rule, amount_of, means, rule, year_of
from newsparse.grammar.words import Word

_HOURS = ("TH", "TM", "TS")
_MOST_HOURS = 9_999  # or minutes, that are still counted from the moment of publication
_DAYS = {"D": 1, "W": 7, "2W": 14}
_MONTHS = {"M": 1, "Q": 3, "6M": 6, "Y": 12, "E": 120, "C": 1200}


def in_parts(way: int, *parts: tuple[Word | None, Word | None], days: int = 0, unit: str = "") -> Meaning | None:
    """So many of each unit from the present day, as far as days and months can say them; None where they can't."""
    months = 0
    for amount, of in parts:
        number = amount_of(amount)
        if of is None or not number.isdigit() or int(number) > 99_999:
            return None
        if of.name in _DAYS:
            days += way * int(number) * _DAYS[of.name]
            unit = "D"
        elif of.name in _MONTHS:
            months += way * int(number) * _MONTHS[of.name]
        else:
            return None
    return OffsetInParts(unit or "M", months, days)


def _said(reading: Reading, meaning: Meaning | None) -> Expression | None:
    return reading.says(meaning) if meaning is not None else None


def ahead_in_time(reading: Reading) -> Expression | None:
    """In three days' time, in a fortnight's time, in two hours' time."""
    unit, amount = reading.captured("u"), amount_of(reading.captured("n"))
    if unit is None:
        return None
    if unit.name in _HOURS and amount.isdigit() and int(amount) <= _MOST_HOURS:
        return reading.says(TimeFromNow(int(amount), unit.name))
    return _said(reading, counted(amount, unit.name, 1))


def counted_from_text(reading: Reading) -> Expression | None:
    """Ten days after that, ten years on: from the time that the text is at."""
    unit, way = reading.captured("u"), -1 if reading.has("before") else 1
    amount = amount_of(reading.captured("n"))
    return _said(reading, counted(amount, unit.name, way, anaphoric=True) if unit is not None else None)


def from_today(reading: Reading) -> Expression | None:
    """Two weeks from today, a month from tomorrow; a year ago today; tomorrow week."""
    today = reading.captured("t")
    way = -1 if reading.has("ago") else 1
    days = today.number if today is not None else 0
    return _said(reading, in_parts(way, (reading.captured("n"), reading.captured("u")), days=days, unit="D"))


def ago_in_this(reading: Reading) -> Expression | None:
    """A year ago this month."""
    smaller = reading.captured("v")
    if smaller is None or smaller.name not in ("W", "M"):
        return None
    return _said(reading, in_parts(-1, (reading.captured("n"), reading.captured("u")), unit=smaller.name))


def ago_in_parts(reading: Reading) -> Expression | None:
    """2 years and 3 months ago; one month, two days ago."""
    first = (reading.captured("n"), reading.captured("u"))
    return _said(reading, in_parts(-1, first, (reading.captured("k"), reading.captured("v"))))


def minutes_ago(reading: Reading) -> Expression | None:
    """40 minutes ago, three hours ago; a length where the moment of publication is not known."""
    unit, amount = reading.captured("u"), amount_of(reading.captured("n"))
    if unit is None or not amount.isdigit() or int(amount) > _MOST_HOURS:
        return None
    return reading.says(TimeFromNow(-int(amount), unit.name))


def half_an_hour_ago(reading: Reading) -> Expression | None:
    """Half an hour ago."""
    return reading.says(TimeFromNow(-30, "TM"))


def hours_and_minutes_ago(reading: Reading) -> Expression | None:
    """2 hours and 10 minutes ago."""
    hours, minutes = (amount_of(reading.captured(name)) for name in ("n", "k"))
    if not (hours.isdigit() and minutes.isdigit() and int(hours) <= _MOST_HOURS and int(minutes) <= _MOST_HOURS):
        return None
    return reading.says(TimeFromNow(-60 * int(hours) - int(minutes), "TM"))


_SHARES = {"H": 30, "Q": 15}


def past_or_to(reading: Reading) -> Expression | None:
    """Half past ten, quarter to eight on Tuesday evening, ten past three."""
    share, minutes, shown = reading.captured("s"), reading.captured("n"), reading.captured("h")
    minute = _SHARES[share.name] if share is not None else minutes.number if minutes is not None else 60
    if shown is None or minute > 59 or not 1 <= shown.number <= (24 if shown.kind == "noon" else 12):
        return None
    if share is None and reading.has("to") and reading.after() == "word":
        return None  # from ten to eight people
    hour = shown.number % 24
    meridiem, part = reading.captured("a"), reading.captured("p")
    if meridiem is not None:
        hour = hour % 12 + 12 * is_afternoon(meridiem)
    elif part is not None and part.name != "TMO" and hour < 12:
        hour += 12
    if reading.has("to"):
        hour, minute = (hour - 1) % 24, 60 - minute
    weekday, today = reading.captured("w"), reading.captured("t")
    if weekday is not None:
        return reading.says(ClockTime(Weekday(weekday.number), hour, minute))
    return reading.says(ClockTime(Offset("D", today.number) if today is not None else None, hour, minute))


def night_of_weekday(reading: Reading) -> Expression | None:
    """Overnight Saturday."""
    part, weekday = reading.captured("p"), reading.captured("d")
    return reading.says(PartOfDay(Weekday(weekday.number), part.name)) if part and weekday else None


def length_until(reading: Reading) -> Expression | None:
    """The three months of `the three months to March 31`, the year of `the year ended June 30`."""
    unit, month, day = reading.captured("u"), reading.captured("m"), reading.captured("d")
    if unit is None or month is None or not 1 <= (day.number if day is not None else 1) <= 31:
        return None
    year = year_of(reading.captured("y"))
    end = Day(month.number, day.number, year) if day is not None else Month(month.number, year)
    return reading.says(DurationUntil(amount_of(reading.captured("n")), unit.name, end))


_UNTIL_A_DAY = "edge? (m@m d@numeral (?!percent|count)|d@numeral of? m@m|m@m) (comma? y@year)?"
_ON_A_DAY = "(on? (w@weekday|t@today) p@part_of_day?|in the p@part_of_day|this p@part_of_day)?"
_ENDS = after("", "dot", "comma", "dash", "quote", "close", "semicolon")
_COUNTED = after("percent", "power", "unit", "units")

RULES: tuple[Rule, ...] = (
    rule(
        "so long until a day",
        f"(the|its) (fiscal|entire|trading)? n@amount? u@(unit|units) (?=(ended|to|through) {_UNTIL_A_DAY})",
        length_until,
        only=(named("u", "D", "W", "M", "Y"),),
        examples=(
            "Profit rose in [the three months] to [March 31]. = P3M ; 2019-03-31",
            "Food prices rose in [the year] to [April]. = P1Y ; 2019-04",
        ),
    ),
    rule(
        "so long later than planned",
        "(bound|over)? (n@amount|a) u@(unit|units) (?=(earlier|later) than)",
        means(Duration, amount="n.amount", unit="u.name"),
        examples=("The dam was opened [two months] later than planned. = P2M",),
    ),
    rule(
        "in so many days' time",
        "(n@amount u@(unit|units) (apostrophe|possessive)|a u@unit possessive) time",
        ahead_in_time,
        examples=(
            "The crew is due in [three days' time]. = 2019-05-18",
            "Schools will shut in [a fortnight's time]. = 2019-05-29",
        ),
    ),
    rule(
        "so long from today",
        "(n@amount|a) u@(unit|units) (from|ago) t@today",
        from_today,
        examples=(
            "The plant reopens [two weeks from today]. = 2019-05-29",
            "Voters go to the polls [a week from tomorrow]. = 2019-05-23",
            "The bridge was closed [a year ago today]. = 2018-05-15",
        ),
    ),
    rule(
        "a week from that day",
        "t@today u@unit|a u@unit t@today",
        from_today,
        only=(named("u", "W", "2W"), _ENDS),
        examples=("It opens [tomorrow week]. = 2019-05-23", "It opens [a week tomorrow]. = 2019-05-23"),
    ),
    rule(
        "so long ago this month",
        "(n@amount|a) u@(unit|units) ago this v@unit",
        ago_in_this,
        examples=("The bridge was closed [a year ago this month]. = 2018-05",),
    ),
    rule(
        "this month last year",
        "this u@unit last v@unit",
        means(OffsetInParts, unit="u.name", months=-12),
        only=(named("u", "M", "W", "D"), named("v", "Y")),
        examples=("[This month last year] the dam was full. = 2018-05", "It fell [this week last year]. = 2018-W20"),
    ),
    rule(
        "so long ago in two units",
        "(n@amount|a) u@(unit|units) (and|comma) k@amount v@(unit|units) ago",
        ago_in_parts,
        examples=(
            "The lease ran out [2 years and 3 months ago]. = 2017-02",
            "They were rescued [one month, two days ago]. = 2019-04-13",
        ),
    ),
    rule(
        "half an hour ago",
        "half a? u@unit ago",
        half_an_hour_ago,
        only=(named("u", "TH"),),
        examples=("The tower collapsed [half an hour ago]. = PT30M",),
    ),
    rule(
        "hours and minutes ago",
        "(n@amount|a) u@(unit|units) and? k@amount v@units ago",
        hours_and_minutes_ago,
        only=(named("u", "TH"), named("v", "TM")),
        examples=("The tower collapsed [2 hours 10 minutes ago]. = PT130M",),
    ),
    rule(
        "minutes ago",
        "(n@amount|a) u@(unit|units) ago",
        minutes_ago,
        only=(named("u", *_HOURS),),
        examples=("The tower collapsed [40 minutes ago]. = PT40M",),
    ),
    rule(
        "so long after that",
        "(n@amount|a) u@(unit|units) ((after|before) that|on)",
        counted_from_text,
        only=(_ENDS,),
        examples=(
            "She came on [4 March 2011] and left [ten days after that]. = 2011-03-04 ; 2011-03-14",
            "The mine flooded in [2007]. [Ten years on], they want answers. = 2007 ; 2017",
        ),
    ),
    rule(
        "weekday week",
        "d@weekday u@unit",
        means(Weekday, weekday="d", direction=1, weeks=1, mod=None),
        only=(named("u", "W"), _ENDS),
        examples=("The meeting will be held on [Saturday week]. = 2019-05-25",),
    ),
    rule(
        "weekday fortnight",
        "d@weekday u@unit",
        means(Weekday, weekday="d", direction=1, weeks=2, mod=None),
        only=(named("u", "2W"), _ENDS),
        examples=("The court will sit on [Thursday fortnight]. = 2019-05-30",),
    ),
    rule(
        "a week on a weekday",
        "a u@unit on d@weekday",
        means(Weekday, weekday="d", direction=1, weeks=1),
        only=(named("u", "W"),),
        examples=("The strike is to begin [a week on Tuesday]. = 2019-05-28",),
    ),
    rule(
        "a fortnight on a weekday",
        "(a u@unit|n@amount v@units) on d@weekday",
        means(Weekday, weekday="d", direction=1, weeks=2),
        only=(either(named("u", "2W"), both(named("v", "W"), within("n", 2, 2))),),
        examples=("It is to begin [two weeks on Tuesday]. = 2019-06-04",),
    ),
    rule(
        "weekday last",
        "d@weekday which@(last|next)",
        means(Weekday, weekday="d", direction="which.way"),
        only=(_ENDS,),
        examples=("He died on [Sunday last], aged 93. = 2019-05-12",),
    ),
    rule(
        "half past",
        f"s@half past h@(day|count|noon) a@meridiem? {_ON_A_DAY}",
        past_or_to,
        examples=("It resumes at [half past ten on Thursday morning]. = 2019-05-16T10:30",),
    ),
    rule(
        "a quarter to",
        f"a? s@quarter (past|to) h@(day|count|noon) a@meridiem? {_ON_A_DAY}",
        past_or_to,
        unless=(_COUNTED,),
        examples=("Bells rang at [quarter to eight on Tuesday evening]. = 2019-05-14T19:45",),
    ),
    rule(
        "minutes past",
        f"n@(day|count) (u@units)? (past|to) h@(day|count|noon) a@meridiem? {_ON_A_DAY}",
        past_or_to,
        only=(before("at", "by", "until", "since", "before", "after"),),
        unless=(in_digits(), _COUNTED, after("to", "hyphen")),
        examples=("The bomb went off at [ten past three on Tuesday afternoon]. = 2019-05-14T15:10",),
    ),
    rule(
        "overnight of a weekday",
        "p@part_of_day on? d@weekday",
        night_of_weekday,
        only=(written("p", ("overnight",)),),
        examples=("Snow fell [overnight Saturday]. = 2019-05-11TNI",),
    ),
)
