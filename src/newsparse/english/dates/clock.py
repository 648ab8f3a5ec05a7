"""Rules for times of day."""

from __future__ import annotations

from newsparse.english.dates.modifiers import direction_of, is_indefinite, is_name, up_to
from newsparse.grammar.guards import after, before
from newsparse.grammar.meanings import AnyWeekday, CalendarDay, ClockTime, Day, Holiday, Offset, PartOfDay, Weekday
from newsparse.grammar.reading import Expression, Reading
from newsparse.grammar.rules import Rule, mod_of, rule
from newsparse.grammar.words import Word


def _day_of(reading: Reading) -> CalendarDay | None:
    """The day that is told beside the time: today, Tuesday, Nov. 6, or none."""
    today = reading.get("today")
    if today is not None:
        return Offset("D", today.number)
    month = reading.get("month", "doubtful_month")
    weekday = reading.get("weekday")
    if month is not None:
        place = reading.places("month", "doubtful_month")[0]
        days = reading.places("day", "ordinal_figure")
        # May 14 or 14 May; a number farther in front is an hour.
        day = next((one for one in (place + 1, place - 1, place - 2) if one in days), None)
        if day is None:
            return None
        years = [one for one in reading.places("year") if one > place]
        year = reading.word(years[0]).number if years else None
        return Day(month.number, reading.word(day).number, year)
    if weekday is not None:
        return Weekday(weekday.number, direction_of(reading))
    return Offset("D", 0) if reading.has("this") or reading.has("tonight") else None


def _hour_and_minute(reading: Reading) -> tuple[int, int | None, int | None] | None:
    noon = reading.get("noon")
    if noon is not None and (is_name(reading, "noon") or _ends_name(reading)):
        return None  # the Midnight Express, "High Noon"
    if noon is not None:
        twelve = reading.places("day", "count")[:1]
        if twelve and twelve[0] < reading.places("noon")[0] and reading.word(twelve[0]).number != 12:
            return None
        return noon.number, 0, None
    place = reading.places("clock", "day", "military", "year", "count", "decimal")[0]
    hour, minute, second = shown_at(reading, place)
    meridiem = reading.get("meridiem")
    if meridiem is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if is_afternoon(meridiem) else 0)
    if hour > 24 or minute > 59:
        return None
    return hour, minute, second


def _ends_name(reading: Reading) -> bool:
    return len(reading.kinds) == 1 and reading.before() == "cap" and reading.written(0).istitle()


def shown_at(reading: Reading, place: int) -> tuple[int, int, int | None]:
    """Hour, minute and second as they stand at that place: 11:30:05, 1130, 11.30 and 11."""
    shown, written = reading.word(place), reading.written(place)
    if shown.kind in ("military", "year"):
        return shown.number // 100, shown.number % 100, None
    if not written[0].isdigit():
        return shown.number, 0, None  # ten o'clock
    parts = [int(part) for part in written.replace(".", ":").split(":")]
    return parts[0], parts[1] if len(parts) > 1 else 0, parts[2] if len(parts) > 2 else None


def is_afternoon(meridiem: Word) -> bool:
    """Whether it is the p.m. of 3 p.m."""
    return meridiem.name.strip()[0].lower() == "p"


def clock_time(reading: Reading) -> Expression | None:
    # 3 p.m. EST / 11:30 GMT Tuesday / 0600 GMT / noon Thursday / 5 p.m. EST, Nov. 6
    shown = _hour_and_minute(reading)
    if shown is None:
        return None
    hour, minute, second = shown
    named = reading.get("zone")
    zone = named.name if named is not None else ""
    part = reading.get("part_of_day")
    if part is not None and not reading.has("meridiem") and hour < 12 and part.name in ("TAF", "TEV", "TNI"):
        hour += 12
    skipped = up_to(reading)
    mod = None if skipped else mod_of(reading)
    return reading.says(ClockTime(_day_of(reading), hour, minute, second, zone), mod, first=skipped)


# Before figures with a colon these make a time of them: at 3:15.
_BEFORE_A_TIME = frozenset("at by until through since from before after between bound".split())


def bare_clock(reading: Reading) -> Expression | None:
    # at 3:15 yesterday; not a score of 3:15
    if reading.before() not in _BEFORE_A_TIME or reading.after() in ("of", "percent", "hyphen"):
        return None
    return clock_time(reading)


def dotted_clock(reading: Reading) -> Expression | None:
    # at 7.45 on Saturday evening; not 7.4 or 7.95
    written = reading.written(0)
    return clock_time(reading) if written[-3] == "." and len(written) <= 5 else None


def hour_on_weekday(reading: Reading) -> Expression | None:
    # at 8 on Friday
    hour = reading.word(0).number
    if reading.before() != "at" or not 1 <= hour <= 12:
        return None
    return reading.says(ClockTime(_day_of(reading), hour, 0))


def hour_tonight(reading: Reading) -> Expression | None:
    # at 7 tonight / by 9:30 this morning / at 4 in the morning
    if reading.before() not in _BEFORE_A_TIME:
        return None
    hour, minute, second = shown_at(reading, 0)
    part = reading.get("tonight", "part_of_day")
    if part is None or not 1 <= hour <= 12 or minute > 59:
        return None
    hour = hour % 12 + (0 if part.name == "TMO" else 12)
    return reading.says(ClockTime(_day_of(reading), hour, minute, second))


def hours(reading: Reading) -> list[Expression] | None:
    # 8-10 p.m. Wednesday / 11 to 2 p.m. / between 2 and 4 p.m. / at 10 and 11:30 a.m.
    is_pair = reading.has("and") or reading.has("or")
    if is_pair and reading.before() not in ("between", "at"):
        return None  # Nov. 6 and 4 p.m.
    meridiem = reading.get("meridiem")
    (first_hour, first_minute, _), (last_hour, last_minute, _) = shown_at(reading, 0), shown_at(reading, 2)
    if (
        meridiem is None
        or not (1 <= first_hour <= 12 and 1 <= last_hour <= 12)
        or max(first_minute, last_minute) > 59
    ):
        return None
    afternoon = is_afternoon(meridiem)
    # Eleven to two is over noon or midnight.
    first_afternoon = afternoon if first_hour % 12 <= last_hour % 12 else not afternoon
    first = ClockTime(_day_of(reading), first_hour % 12 + 12 * first_afternoon, first_minute)
    last = first._replace(hour=last_hour % 12 + 12 * afternoon, minute=last_minute)
    ranged = not is_pair or reading.before() == "between"
    return [reading.says(first, None, 0, 1, opens_range=ranged), reading.says(last, None, 2)]


def military_range(reading: Reading) -> list[Expression] | None:
    # 1800 to 2100 GMT / between 0600 and 0800 local time on Friday
    (first_hour, first_minute, _), (last_hour, last_minute, _) = shown_at(reading, 0), shown_at(reading, 2)
    if max(first_hour, last_hour) > 24 or max(first_minute, last_minute) > 59:
        return None
    named = reading.get("zone")
    first = ClockTime(_day_of(reading), first_hour, first_minute, None, named.name if named is not None else "")
    ranged = not reading.has("and") or reading.before() == "between"
    last = first._replace(hour=last_hour, minute=last_minute)
    return [reading.says(first, None, 0, 1, opens_range=ranged), reading.says(last, None, 2)]


def military_hours(reading: Reading) -> Expression | None:
    # 0620 hrs; 1500 hours are a length
    word = reading.word(0)
    if not word.name.startswith("0") or reading.word(1).name != "TH" or word.number % 100 > 59:
        return None
    return reading.says(ClockTime(None, word.number // 100, word.number % 100))


def part_of_day(reading: Reading) -> Expression | None:
    # Tuesday morning / this afternoon / last night / late yesterday afternoon / the evening of July 3
    part = reading.get("part_of_day")
    if part is None or is_name(reading, "part_of_day"):
        return None  # Saturday Night Live
    day = _day_of(reading)
    if day is None:
        if reading.has("last"):
            day = Offset("D", -1)
        elif reading.has("this"):
            day = Offset("D", 0)
        elif reading.has("that") or reading.has("same"):
            day = Offset("D", 0, anaphoric=True)
        elif reading.has("next") or reading.has("following"):
            day = Offset("D", 1, anaphoric=True)
        elif reading.has("previous"):
            day = Offset("D", -1, anaphoric=True)
    if isinstance(day, Weekday) and is_indefinite(reading):
        day = AnyWeekday(day.weekday)
    skipped = up_to(reading)
    return reading.says(PartOfDay(day, part.name), None if skipped else mod_of(reading), first=skipped)


def part_of_holiday(reading: Reading) -> Expression | None:
    # Christmas morning / Halloween night
    holiday, part = reading.get("holiday"), reading.get("part_of_day")
    if holiday is None or part is None or reading.written(1).istitle():
        return None
    return reading.says(PartOfDay(Holiday(holiday.name), part.name))


def early_hours(reading: Reading) -> Expression | None:
    # the early hours of Thursday morning / the small hours of Sunday
    if not reading.has("units") or reading.words("units")[0].name != "TH":
        return None
    part = reading.get("part_of_day")
    return reading.says(PartOfDay(_day_of(reading), part.name if part else "TMO"), mod_of(reading))


def tonight(reading: Reading) -> Expression | None:
    # tonight
    return reading.says(PartOfDay(Offset("D", 0), "TNI"), mod_of(reading))


def night_before(reading: Reading) -> Expression | None:
    # the night before; not the night before the vote
    part = reading.get("part_of_day")
    if part is None or reading.after() not in ("", "dot", "comma", "dash", "quote", "close"):
        return None
    way = 1 if reading.has("after") else -1
    return reading.says(PartOfDay(Offset("D", way, anaphoric=True), part.name))


def bare_part_of_day(reading: Reading) -> Expression | None:
    # in the morning / overnight
    part = reading.get("part_of_day")
    if part is None or reading.after() == "of" or is_name(reading, "part_of_day"):
        return None  # the dawn of a new age, Morning Joe
    word = reading.written(len(reading.kinds) - 1)
    if word.lower() == "overnight":
        # Overnight they left; not an overnight train.
        alone = len(reading.kinds) == 1 and reading.after() not in ("word", "cap", "hyphen")
        return reading.says(PartOfDay(None, part.name)) if alone else None
    if reading.before() == "at" and part.name == "TNI" and not reading.has("the"):
        return None  # awake at night: no night in particular
    midway = reading.before() == "in" and (reading.has("edge") or word.startswith("mid"))  # in early evening trade
    if midway or reading.has("the") or reading.before() in ("by", "before", "at", "until"):
        return reading.says(PartOfDay(None, part.name), mod_of(reading))
    return None


_MONTH_DAY = "(m (day|ordinal_figure)|(day|ordinal_figure) of? m) (comma? year)?"
_WEEKDAY = f"(last|next|this)? weekday (comma? {_MONTH_DAY})?"
_DAY = f"((on|comma)? ({_WEEKDAY} | today | tonight | this part_of_day | {_MONTH_DAY}))"

RULES: tuple[Rule, ...] = (
    rule("hours", f"(clock|day) (hyphen|to|through|and|or) (clock|day) meridiem zone? {_DAY}?", hours),
    rule("clock time", f"(bound|edge)? (clock|day|decimal) meridiem (local time)? zone? time? {_DAY}?", clock_time),
    rule("clock time", "((last|next|this)? weekday|today) (comma|at)? ((clock|day) meridiem|noon) zone?", clock_time),
    rule("clock time", f"(bound|edge)? clock (zone|local time) {_DAY}?", clock_time),
    rule("clock time", f"(military|year) (zone|local (time)?) {_DAY}?", clock_time),
    rule(
        "military range",
        f"(military|year) (hyphen|to|through|and) (military|year) (zone|local time?) {_DAY}?",
        military_range,
    ),
    rule("military hours", "military units", military_hours),
    rule("clock time", "(clock|day) (weekday|today) part_of_day", clock_time),
    rule("clock time", "(weekday|today) part_of_day at (clock|day) (?!power|percent|units|unit)", clock_time),
    rule("hour tonight", "(clock|day) (tonight|(this|in the) part_of_day)", hour_tonight),
    rule(
        "dotted clock",
        f"t@decimal {_DAY} (in the)? part_of_day?",
        dotted_clock,
        only=(before("at", "by", "until", "since", "from", "before", "after", "about", "to", "through"),),
        unless=(after("percent", "power"),),
        examples=(
            "Kick-off was at [7.45 on Saturday evening]. = 2019-05-11T19:45",
            "It will be streamed at [10.30 on Sunday morning]. = 2019-05-19T10:30",
        ),
    ),
    rule("bare clock", f"clock {_DAY}?", bare_clock),
    rule(
        "clock time",
        f"(bound|edge)? (day|count|clock) oclock ((in|on)? (the|this|weekday)? part_of_day)? {_DAY}?",
        clock_time,
    ),
    rule("clock time", f"(bound|edge)? (day|count)? noon zone? {_DAY}?", clock_time),
    rule("hour on weekday", "day on weekday", hour_on_weekday),
    rule(
        "part of day",
        "(the? edge|the? bound|later|earlier)? (((last|this|next)? weekday)|today) (edge)? hyphen? part_of_day",
        part_of_day,
    ),
    rule("part of day", "edge hyphen? part_of_day today", part_of_day),
    rule("part of day", f"edge? {_MONTH_DAY} (in the)? part_of_day", part_of_day),
    rule(
        "part of day",
        "(later|earlier|edge)? (this|last|that|the (same|next|following|previous)) part_of_day",
        part_of_day,
    ),
    rule("part of day", f"(the|edge){{0,3}} part_of_day (of|on) (weekday comma?)? {_MONTH_DAY}", part_of_day),
    rule("part of day", "(the|edge){0,3} part_of_day (of|on) weekday", part_of_day),
    rule(
        "early hours",
        f"the (edge|small) units of ((last|this)? weekday|today|{_MONTH_DAY}) part_of_day?",
        early_hours,
    ),
    rule("tonight", "(later|earlier|edge)? tonight", tonight),
    rule("part of holiday", "holiday part_of_day", part_of_holiday),
    rule("night before", "the part_of_day (before|after)", night_before),
    rule("bare part of day", "(the|edge){0,3} part_of_day", bare_part_of_day),
)
