"""What looks like a time and is not one: papers and programmes, addresses, models, money, halves of a match."""

from __future__ import annotations

from newsparse.english.words import ARTICLES, INDEFINITE_ARTICLES
from newsparse.grammar.guards import (
    after,
    before,
    both,
    but_not,
    capital_after,
    capital_before,
    divisible,
    either,
    has,
    in_digits,
    near,
    near_after,
    near_before,
    plural_after,
    text_after,
    text_before,
    titled,
    word_after,
    word_before,
    written,
)
from newsparse.grammar.rules import Rule, never

PAPERS = frozenset(
    "times tribune telegraph mail mirror post herald express star independent mercury people world business age "
    "nation monitor sun press record news gazette observer standard punch vanguard guardian sport argus chronicle "
    "citizen examiner globe journal leader pioneer review".split()
)
PAPERS_ON_A_DAY = frozenset("mail independent scotland wales ireland".split())
SHOWS = frozenset("programme program show programmes newspaper host hosts anchor co-host studio presenter".split())
STREETS = frozenset(
    "street st road rd avenue ave boulevard blvd drive dr lane ln way court place square terrace highway parkway "
    "crescent close row broadway grove mews blvd view heights circle trail gardens".split()
)
NUMBERED = frozenset(
    "boeing airbus highway room flight route section suite windows office resolution article chapter no nos "
    "number case docket bill act hb sb ab hr statute regulation rule paragraph page pages lot apartment apt unit "
    "platform gate channel exit junction interstate model series version firmware release build type mark "
    "protocol form box proposition prop measure ordinance directive code channel serial registration flat "
    "building block locker post lodge local".split()
)
# Those that bear a number in small letters as well.
NUMBERED_ANYHOW = frozenset(
    "room flight route section suite resolution paragraph page platform exit lot number".split()
)
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
MONEY = frozenset(
    "rs usd eur gbp inr ksh kshs sh shs tsh ush ugx zar php rm hk us nt sgd aud cad chf jpy cny rmb rmb naira "
    "birr peso pesos rupees dollars pounds euros rand kes ngn ghs tk taka baht".split()
)
MEASURES = frozenset(
    "mg ml kg km cm mm cc hp kw mw gb mb tb hz mhz ghz kcal cal rpm watts volts calories grams gram litres liters "
    "litre kilos kilometres kilometers mm psi mph kph kmh tonnes tons metres meters feet ft yards miles acres "
    "hectares degrees steps points megawatts kilowatts milligrams micrograms millilitres".split()
)
# What is counted in thousands, so that the number in front is not a year.
COUNTED = MEASURES | frozenset(
    "people men women children soldiers troops shares dollars pounds euros yen francs marks block barrels "
    "employees workers jobs votes copies words units".split()
)
# What a year stands before, though more than one of it: the 2000 elections, 2000 sales.
OF_A_YEAR = frozenset(
    "was is has as does sales results earnings levels elections profits revenues figures estimates prices "
    "standards models olympics games awards primaries protests riots attacks bombings talks budgets finals "
    "championships floods fires wildfires quotas accords polls emissions taxes returns crops harvests wages rates "
    "costs cars playoffs rules targets losses imports exports shipments deliveries forecasts vintages wines "
    "editions contracts festivals celebrations".split()
)
# What one does to so many.
COUNTS = frozenset(
    "sold bought has have had took made counted seized issued found lost won got drew employs employed owns owned "
    "keeps kept holds collected".split()
)
MATCH = frozenset(
    "goal goals scored score scores scoring scorer led trailed trailing lead equalised equalized equaliser "
    "penalty header minute minutes kick kicked kickoff striker midfielder defender keeper goalkeeper quarterback "
    "touchdown touchdowns rebounds bench coach match game games team teams visitors hosts home side play playing "
    "ball pitch points halftime conceded win winner beat cup league innings wicket try tries pass passes shot "
    "shots field tackle fouled corner substitute referee fans players player comets season playoff outscored dunk "
    "limped captain threes saves saved injured turnover turnovers yards fumble interception".split()
)
# Those that no other trade has: they count from farther away.
PITCH = frozenset(
    "goal goals interval kick scored scorer equalised equalized equaliser equalizer striker strikers midfielder "
    "midfield goalkeeper winger fullback touchdown touchdowns quarterback halftime referee substitute crossbar "
    "offside scoreless goalless unbeaten rebounds scrum flanker kickoff".split()
)
# What firms and states do in a half or a quarter, so that it is one of the year.
TRADE = frozenset(
    "profit profits sales revenue revenues earnings loss losses growth economy gdp analysts company firm bank "
    "results demand prices output exports imports shares investors market markets maker fiscal billion million "
    "trillion per cent percent rose fell grew income margin quarterly forecast inflation unit units orders "
    "deliveries".split()
)
# What a price is paid for: 1985 an ounce.
SOLD_BY = frozenset(
    "ounce ton tonne barrel bag kilo kilogram gram pound litre liter gallon bushel bottle acre sack bale".split()
)
# What bears the year that it is meant for, or made for, as a part of its name.
NAMED_BY_A_YEAR = frozenset("agenda vision horizon expo manager simulator roadmap".split())
_PARTY_NAMES = ("Union", "Forward", "Alliance", "Movement")  # but the European Union 2020
NAMED_BY_A_YEAR_BEHIND = frozenset("alliance coalition bloc movement initiative strategy".split())
# What the name of a firm of films, books or music ends in.
_FIRM_ENDINGS = frozenset(
    "Pictures Films Productions Studios Entertainment Books Records Publishing Publications Ltd Inc Corp PLC LLC "
    "Plc".split()
)
# What stands before the name of a firm, where no day does.
BEFORE_A_FIRM = frozenset(
    "by of from with at for to the and producer producers publisher label company firm studio band owner".split()
)
BULLETINS = frozenset("entertainment news newsroom".split())
RUNG = frozenset(
    "call calls called calling phone telephone tel text texts fax dial hotline helpline whatsapp".split()
)

# A word that goes on behind a year, or a preposition in front of it, says that it is one.
_BEFORE_A_YEAR = before(
    "in", "since", "through", "by", "the", "its", "possessive", "during", "month", "doubtful_month", "season",
    "comma", "edge", "of", "from", "day", "hyphen",
)  # fmt: skip
_IN_QUOTED_TITLE = both(
    text_after(r"[,.]?(?:[\"”]|[’'](?!s))"),
    text_before(r"[\"“‘'](?:[A-Z][\w’']*\s){2,4}\Z"),
)
_BROADCASTER = r"\b[A-Z]{2,4}\d?['’]s \Z"  # BBC's Sunday Politics
_MEETING = "(?:meetings?|council|board|committee|session|gathering)"
_SHOWED = "(?:show|showed|showing|released|published)"
_IS_FIRM = rf"(?:{'|'.join(sorted(_FIRM_ENDINGS))})\b"
_IS_TRADE = near(TRADE, 16)
_IS_NUMBERED = either(
    both(capital_before(), word_before(NUMBERED)),
    word_before(NUMBERED_ANYHOW),
    both(before("dot"), near_before(NUMBERED | LETTERS, 1)),
)

RULES: tuple[Rule, ...] = (
    never(
        "a paper of a weekday",
        "d@weekday (?=cap|times|trading|weekday|weekday_abbreviation)",
        only=(capital_after(), titled("d"), either(word_after(PAPERS), text_before(_BROADCASTER))),
        examples=("The claims were printed in the Sunday Tribune.",),
    ),
    never(
        "a paper on a weekday",
        "(?<=cap) on weekday",
        only=(word_before(PAPERS_ON_A_DAY),),
        examples=("The claims were printed in the Mail on Sunday.",),
    ),
    never(
        "a programme of a weekday",
        "weekday p@part_of_day",
        only=(titled("p"), either(word_after(SHOWS), before("possessive"))),
        examples=("She told the Sunday Morning show that it was wrong.",),
    ),
    never(
        "a person of a weekday",
        "d@weekday (?=cap)",
        only=(titled("d"), written("d", ("wednesday", "sunday")), before("", "dot", "quote")),
        examples=("Wednesday Addams came.",),
    ),
    never(
        "a programme named Today",
        "d@today",
        only=(titled("d"), either(word_after(SHOWS), before("possessive"))),
        examples=("She told the Today programme that it was wrong.", "He was on NBC's Today again."),
    ),
    never(
        "a bulletin of tonight",
        "t@tonight",
        only=(titled("t"), capital_before(), word_before(BULLETINS)),
        examples=("She told Entertainment Tonight that it was wrong.",),
    ),
    never(
        "a firm of a weekday",
        "weekday (?=cap)",
        only=(
            word_before(BEFORE_A_FIRM),
            capital_after(),
            text_after(rf"\s(?:[A-Z][a-z]+\s)?{_IS_FIRM}"),
        ),
        examples=("The film was made by Sunday Best Pictures.",),
    ),
    never(
        "a firm on a weekday",
        "(?<=cap) weekday (?=cap|word)",
        only=(text_after(rf"\s{_IS_FIRM}"),),
        examples=("The shops belong to Blue Monday Ltd.",),
    ),
    never(
        "a title in quotes",
        "(year|d@month|d@doubtful_month|d@season|d@weekday|d@tonight|d@today) "
        "(?=comma|dot|quote|apostrophe|short_year|short_decade)",
        only=(_IN_QUOTED_TITLE, either(but_not(has("d")), titled("d"))),
        unless=(_BEFORE_A_YEAR,),
        examples=("She starred in “The Long February,” “Blade City 2049” and “Ruby Tuesday”.",),
    ),
    never(
        "a title with a month",
        "(?<=cap) (month|doubtful_month) (?!day|year|ordinal_figure|comma year)",
        only=(text_before(r"[a-z,”] The [A-Z][a-z]+ \Z"),),
        examples=("She starred in The Lost October and in a play.",),
    ),
    never(
        "a programme of so many minutes",
        "the? n@amount u@units",
        only=(titled("u"), in_digits("n")),
        unless=(capital_before(), capital_after()),
        examples=("He gave the interview to 60 Minutes, and left.",),
    ),
    never(
        "an address",
        "(year|military) (?=cap|m|weekday|season)",
        only=(capital_after(), near_after(STREETS, 3)),
        unless=(before("in", "since"),),
        examples=("They were called to 1984 Main Street after the blast.",),
    ),
    never(
        "a numbered thing",
        "(?<=cap|word|dot|no|local) (year|military) (hyphen (year|military|count|day))?",
        only=(_IS_NUMBERED,),
        examples=(
            "The suit, Case No. 2018-1234, cites the treaty.",
            "The Senate passed HB 2019 and S. 1867 without debate.",
            "The hearing was moved to Room 2019.",
        ),
    ),
    never(
        "a number in figures",
        "numeric_date|dotted_date",
        only=(_IS_NUMBERED,),
        examples=("The bearing, part No. 12-19-08, had cracked.", "Version 2.10.2019 has a bug."),
    ),
    never(
        "what is named by a year",
        "(?<=cap|word) year (?!hyphen)",
        only=(
            capital_before(),
            either(
                word_before(NAMED_BY_A_YEAR),
                text_before(rf"(?:\A|[.!?]\s|\b[a-z]+\s)(?:{'|'.join(_PARTY_NAMES)})\s\Z"),
                both(before("cap"), word_after(NAMED_BY_A_YEAR_BEHIND)),
            ),
        ),
        examples=("The goals of Agenda 2030 are far off, and Forward 2020 has gone.",),
    ),
    never(
        "a model",
        "(?<=cap) year (?!word|hyphen)",
        only=(near_before(INDEFINITE_ARTICLES, 3),),
        examples=("A Peugeot 2008 and a Massey Ferguson 1840 collided.",),
    ),
    never(
        "money",
        "(?<=cap|word|percent) year",
        only=(word_before(MONEY),),
        examples=("The bike cost Rs 1999 and the helmet USD 1950.",),
    ),
    never(
        "money behind a dot",
        "(?<=dot) year",
        only=(word_before(MONEY, 2),),
        examples=("The bike cost Rs. 1999.",),
    ),
    never(
        "a price of one",
        "year (?=a)",
        only=(word_after(ARTICLES), word_after(SOLD_BY, 2)),
        unless=(_BEFORE_A_YEAR,),
        examples=("Gold rose to 1985 an ounce.",),
    ),
    never(
        "a dose or a measure",
        "year (?=word|percent)",
        only=(word_after(MEASURES),),
        examples=("She was given 1500 mg of the drug and 2000 ml of fluid.",),
    ),
    never(
        "a count of four digits",
        "n@year (?=word)",
        only=(either(divisible("n", 50), word_before(COUNTS)), plural_after()),
        unless=(word_after(OF_A_YEAR), _BEFORE_A_YEAR),
        examples=("The farm keeps 2000 goats and 1500 hens.", "He sold 1999 tickets."),
    ),
    never(
        "about so many",
        "(bound|some|about) year (?=word)",
        only=(plural_after(),),
        unless=(word_after(OF_A_YEAR),),
        examples=("Some 2010 voters and about 1850 pupils signed it.",),
    ),
    never(
        "a number that is dialled",
        "(count|day|military|year) (hyphen? (count|day|military|year)){1,4}",
        only=(near_before(RUNG, 5),),
        examples=("Call 020 7946 1999 for help.", "Text 555-2010 for help."),
    ),
    never(
        "the minutes of a meeting",
        "u=TM@units",
        only=(text_after(rf"\s(?:(?:of|from)\s(?:the|its|their|a)\s(?:\w+\s){{0,2}}{_MEETING}|{_SHOWED})\b"),),
        unless=(before("count", "day", "vague", "ordinal"),),
        examples=("The minutes of the last meeting showed that.",),
    ),
    never(
        "the clock of a match",
        "n=1-130@number u=TM@units",
        only=(before("on"), in_digits("n")),
        unless=(after("hyphen", "of"),),
        examples=("He pulled one back on 81 minutes.",),
    ),
    never(
        "any day at a clock time",
        "any (d@weekdays|u=D@unit) at (clock|day|decimal) meridiem?",
        examples=("Ride with me any weekday at 7:15.",),
    ),
    never(
        "part of a match",
        "(the|its|a)? edge? nth hyphen? (half|quarter) (?!of (year|(the|which) unit))",
        only=(
            but_not(_IS_TRADE),
            either(near(MATCH, 16), near(PITCH, 40)),
        ),
        examples=("They led 2-0 in the first half but conceded three goals in the second half.",),
    ),
)
