"""Rules for times of day."""

from __future__ import annotations

from newsparse.english.dates.surroundings import ENDS, INDEFINITE, IS_INDEFINITE
from newsparse.english.time_words import LATE_PARTS
from newsparse.grammar.guards import after, before, both, but_not, either, has, named, titled, written
from newsparse.grammar.meanings import (
    AnyWeekday,
    CalendarDay,
    ClockTime,
    Day,
    DayOfMonth,
    Holiday,
    Offset,
    PartOfDay,
    Weekday,
)
from newsparse.grammar.reading import Reading
from newsparse.grammar.rules import Rule, rule
from newsparse.grammar.templates import given, listed, make, means
from newsparse.grammar.words import Word

Shown = tuple[int, int, int | None]


def shown_by(written: str, shown: Word) -> Shown:
    """Hour, minute and second: of 11:30:05, 1130, 11.30 and 11."""
    if shown.kind in ("military", "year"):
        return shown.number // 100, shown.number % 100, None
    if shown.kind in ("day", "count"):
        return shown.number, 0, None
    parts = [int(part) for part in written.replace(".", ":").split(":")]
    return parts[0], parts[1] if len(parts) > 1 else 0, parts[2] if len(parts) > 2 else None


def shown_time(reading: Reading) -> Shown | None:
    """What the clock that was captured as `c` shows, with the meridiem `h` or in the part `p` of the day."""
    shown, meridiem, part = reading.captured("c"), reading.captured("h"), reading.captured("p")
    places = reading.span("c")
    if shown is None or places is None:
        return None
    if shown.kind == "noon":
        return shown.number, 0, None
    hour, minute, second = shown_by(reading.written(places[0]), shown)
    if meridiem is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * (is_afternoon(meridiem) is not _is_before_twelve(reading, hour))
    elif part is not None and hour < 12 and part.name in LATE_PARTS:
        hour += 12
    elif part is not None and hour == 12 and part.name == "TMO":
        hour = 0
    return (hour, minute, second) if hour <= 24 and minute <= 59 else None


def is_afternoon(meridiem: Word) -> bool:
    """Whether it is the p.m. of 3 p.m."""
    return meridiem.name.strip().lower().startswith("p")


def _is_before_twelve(reading: Reading, hour: int) -> bool:
    """Whether the first hour of two is on the other side of noon or midnight: 11 to 2 p.m."""
    places = reading.spans("c")
    if reading.member or len(places) < 2:
        return False
    last = shown_by(reading.written(places[1][0]), reading.word(places[1][0]))[0]
    return hour % 12 > last % 12


def at(shown: Shown | None = None, day: CalendarDay | None = None, zone: str = "") -> ClockTime | None:
    """The moment, if the clock can show it."""
    return ClockTime(day, *shown, zone) if shown is not None else None


def _has_minutes(reading: Reading) -> bool:
    """Whether the figure can be a time with a dot: not 7.4, 7.954."""
    figure = reading.written((reading.span("c") or (0, 0))[0])
    return figure[-3] == "." and len(figure) <= 5


_MONTH_DAY = "(m@m d@(day|ordinal_figure)|d@(day|ordinal_figure) of? m@m) (comma? y@year)?"
_WEEKDAY = f"way@(last|next|this)? w@weekday (comma? {_MONTH_DAY})?"
_ON_A_DAY = (
    f"((on|comma)? ({_WEEKDAY}|t@today|now@p@tonight|now@this p@part_of_day|gone@last p@part_of_day|{_MONTH_DAY}|"
    "(then@that|the then@(same|next|following|previous)) (p@part_of_day|u=D@unit)))?"
)
_TODAY = make(Offset, unit="=D", amount=0)
# The day that is given beside the time: today, Nov. 6, Tuesday, or none.
DAY = (
    given("t", make(Offset, unit="=D", amount="t")),
    given("m", make(Day, month="m", day="d", year="y")),
    given("w", make(Weekday, weekday="w", direction="way.way")),
    given("now", _TODAY),
    given("gone", make(Offset, unit="=D", amount=-1)),
    given("then", make(Offset, unit="=D", amount="then.way", anaphoric=True)),
)
MOMENT = means(at, shown=shown_time, day=DAY, zone="z.name", aside=written("aside", ("up to",)))
_PART_OF_DAY = means(PartOfDay, day=DAY, part="p.name", aside=written("aside", ("up to",)))

_ABOUT = "(aside@bound|edge)?"
_ZONE = "(z@zone|local time?)"
# Before figures with a colon these make a time of them: at 3:15.
_BEFORE_A_TIME = before("at", "by", "through", "since", "from", "before", "after", "between", "bound")
_IS_NAME = both(titled("p"), after("cap"))  # Saturday Night Live, Morning Joe
_IS_OVERNIGHT = written("p", ("overnight",))

RULES: tuple[Rule, ...] = (
    rule(
        "hours",
        "each@c@(clock|day) (to@(hyphen|to|through)|pair@(and|or)) each@(c@(clock|day) h@meridiem) z@zone? "
        f"{_ON_A_DAY}",
        listed(at, shown=shown_time, day=DAY, zone="z.name"),
        unless=(both(has("pair"), but_not(before("between", "at"))),),  # Nov. 6 and 4 p.m.
        examples=("It is open from [11] to [2 p.m. Wednesday]. = 2019-05-15T11:00 ; 2019-05-15T14:00",),
    ),
    rule(
        "clock time",
        f"{_ABOUT} c@(clock|day|decimal) h@meridiem (local time)? z@zone? time? {_ON_A_DAY}|"
        "(way@(last|next|this)? w@weekday|t@today|now@tonight) (comma|at)? (c@(clock|day) h@meridiem|c@noon) z@zone?|"
        f"{_ABOUT} c@clock {_ZONE} {_ON_A_DAY}|c@(military|year) {_ZONE} {_ON_A_DAY}",
        MOMENT,
        examples=("It was [3 p.m. EST on Tuesday], or [2000 GMT]. = 2019-05-14T15:00 ; 2019-05-14T20:00",),
    ),
    rule(
        "military range",
        f"each@c@(military|year) (to@(hyphen|to|through)|and) each@c@(military|year) {_ZONE} {_ON_A_DAY}",
        listed(at, shown=shown_time, day=DAY, zone="z.name"),
        examples=("It is shut from [1800] to [2100 GMT]. = 2019-05-15T18:00 ; 2019-05-15T21:00",),
    ),
    rule(
        "military hours",  # 1500 hours are a length
        "c=0-959@military u=TH@units",
        MOMENT,
        examples=("He was found at [0620 hours]. = 2019-05-15T06:20",),
    ),
    rule(
        "clock time of a part of the day",
        "c@(clock|day) (w@weekday|t@today) p@part_of_day|"
        "(w@weekday|t@today) p@part_of_day at c@(clock|day) (?!power|percent|units|unit)|"
        "edge? (w@weekday|t@today) p@part_of_day comma? (at|bound)? c@(clock|day) h@meridiem z@zone?",
        means(at, shown=shown_time, day=DAY, zone="z.name", mod=None),
        examples=(
            "He left at [8:30 Tuesday night]. = 2019-05-14T20:30",
            "He left [early Tuesday morning, around 1:30 a.m.] = 2019-05-14T01:30",
        ),
    ),
    rule(
        "hour tonight",
        "c=0-12@(clock|day) (now@p@tonight|(now@this|gone@last|then@that|the then@(next|following|same)|in the) "
        "p@part_of_day)|c=1-12@count in the p@part_of_day",
        MOMENT,
        only=(_BEFORE_A_TIME,),
        examples=(
            "It opens at [7 tonight], not at [9 last night]. = 2019-05-15T19:00 ; 2019-05-14T21:00",
            "He rose at [four in the morning]. = 2019-05-15T04:00",
        ),
    ),
    rule(
        "dotted clock",
        f"c@decimal {_ON_A_DAY} (in the)? p@part_of_day?",
        MOMENT,
        only=(
            either(has("w"), has("t"), has("m"), has("now"), has("then")),
            before("at", "by", "since", "from", "before", "after", "about", "to", "through"),
            _has_minutes,
        ),
        unless=(after("percent", "power"),),
        examples=(
            "Kick-off was at [7.45 on Saturday evening]. = 2019-05-11T19:45",
            "It will be streamed at [10.30 on Sunday morning]. = 2019-05-19T10:30",
        ),
    ),
    rule(
        "bare clock",  # not a score of 3:15
        f"c@clock {_ON_A_DAY}",
        MOMENT,
        only=(_BEFORE_A_TIME,),
        unless=(after("of", "percent", "hyphen"),),
        examples=("He left at [3:15 yesterday]. = 2019-05-14T03:15",),
    ),
    rule(
        "clock time in full hours",
        f"{_ABOUT} c@(day|count|clock) oclock ((in|on)? (the|now@this|w@weekday)? p@part_of_day)? {_ON_A_DAY}",
        MOMENT,
        examples=(
            "He left at [ten o'clock on Tuesday]. = 2019-05-14T10:00",
            "It airs at [ten o'clock tonight]. = 2019-05-15T22:00",
        ),
    ),
    rule(
        "noon",
        f"{_ABOUT} twelve=12-12@number? c@noon z@zone? {_ON_A_DAY}",
        MOMENT,
        unless=(both(titled("c"), either(before("cap"), after("cap"))),),  # the Midnight Express, "High Noon"
        examples=("He left at [noon on Thursday]. = 2019-05-09T12:00",),
    ),
    rule(
        "hour on weekday",
        "c=1-12@day on w@weekday",
        MOMENT,
        only=(before("at"),),
        examples=("He left at [8 on Friday]. = 2019-05-10T08:00",),
    ),
    rule(
        "part of any weekday",
        INDEFINITE + " (edge? w@weekday edge? hyphen? p@part_of_day|(the|edge){0,3} p@part_of_day (of|on) w@weekday)",
        means(PartOfDay, day=make(AnyWeekday, weekday="w"), part="p.name"),
        only=(IS_INDEFINITE,),
        unless=(_IS_NAME,),
        examples=("They met on a [Sunday morning]. = XXXX-WXX-7TMO",),
    ),
    rule(
        "part of a day",
        "(the? edge|the? aside@bound|later|earlier)? (way@(last|this|next)? w@weekday|t@today) edge? hyphen? "
        f"p@part_of_day|edge hyphen? p@part_of_day t@today|edge? {_MONTH_DAY} (in the)? p@part_of_day|"
        f"(the|edge){{0,3}} p@part_of_day (of|on) ((w@weekday comma?)? {_MONTH_DAY}|w@weekday)",
        _PART_OF_DAY,
        unless=(_IS_NAME,),
        examples=(
            "He left [late yesterday afternoon] or on [the evening of May 3]. = 2019-05-14TAF END ; 2019-05-03TEV",
        ),
    ),
    rule(
        "part of a day of the month",
        "(the|edge){0,3} p@part_of_day of the d=1-31@ordinal_figure",
        means(PartOfDay, day=make(DayOfMonth, day="d"), part="p.name"),
        unless=(_IS_NAME, after("hyphen", "of")),
        examples=("He left on [the night of the 14th]. = 2019-05-14TNI",),
    ),
    rule(
        "this part of the day",
        "(later|earlier|edge)? way@(this|last) p@part_of_day",
        means(PartOfDay, day=make(Offset, unit="=D", amount="way.way"), part="p.name"),
        unless=(_IS_NAME,),
        examples=("He left [last night] and came [this morning]. = 2019-05-14TNI ; 2019-05-15TMO",),
    ),
    rule(
        "that part of the day",
        "(later|earlier|edge)? (that|the way@(same|next|following|previous)) p@part_of_day",
        means(PartOfDay, day=make(Offset, unit="=D", amount=("way.way", 0), anaphoric=True), part="p.name"),
        unless=(_IS_NAME,),
        examples=("He came on [4 March 2011] and left [that night]. = 2011-03-04 ; 2011-03-04TNI",),
    ),
    rule(
        "early hours",
        f"the (edge|small) u=TH@units of? (way@(last|this)? w@weekday|t@today|{_MONTH_DAY}|on@holiday y@year?) "
        "p@part_of_day?",
        means(PartOfDay, day=(*DAY, given("on", make(Holiday, name="on.name", year="y"))), part=("p.name", "=TMO")),
        examples=("He left in [the early hours of Tuesday]. = 2019-05-14TMO START",),
    ),
    rule(
        "early hours of a day given before",
        "the (edge|small) u=TH@units",
        means(PartOfDay, part="=TMO"),
        only=(before("in", "by", "through", "since"),),
        unless=(after("of"),),
        examples=("It ended in [the small hours]. = 2019-05-15TMO",),
    ),
    rule(
        "tonight",
        "(later|earlier|edge)? tonight",
        means(PartOfDay, day=_TODAY, part="=TNI"),
        examples=("He will leave [later tonight]. = 2019-05-15TNI END",),
    ),
    rule(
        "part of holiday",
        "h@holiday p@part_of_day",
        means(PartOfDay, day=make(Holiday, name="h.name"), part="p.name"),
        unless=(titled("p"),),
        examples=("He left on [Christmas morning]. = 2018-12-25TMO",),
    ),
    rule(
        "night before",  # not the night before the vote
        "the p@part_of_day way@(before|after)",
        means(PartOfDay, day=make(Offset, unit="=D", amount="way.way", anaphoric=True), part="p.name"),
        only=(ENDS,),
        examples=("He came on [4 March 2011] and left [the morning after]. = 2011-03-04 ; 2011-03-05TMO",),
    ),
    rule(
        "overnight",  # not an overnight train
        "p@part_of_day",
        means(PartOfDay, part="p.name"),
        only=(_IS_OVERNIGHT,),
        unless=(after("word", "cap", "hyphen", "of"),),
        examples=("Snow fell [overnight]. = 2019-05-15TNI",),
    ),
    rule(
        "bare part of the day",  # not the dawn of a new age; in early evening trade
        "(a@the|e@edge){0,3} p@part_of_day",
        means(PartOfDay, part="p.name"),
        only=(
            either(
                has("a"),
                both(before("in"), either(has("e"), written("p", ("midmorning", "midafternoon")))),
                before("by", "before", "at", "through"),
            ),
        ),
        unless=(
            _IS_OVERNIGHT,
            _IS_NAME,
            after("of"),
            both(before("at"), named("p", "TNI"), but_not(has("a"))),  # awake at night: no night in particular
        ),
        examples=("He left in [the morning]. = 2019-05-15TMO",),
    ),
)
