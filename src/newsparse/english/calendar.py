"""Names of the calendar: months, weekdays, seasons, holidays, zones. They are written with a capital."""

from __future__ import annotations

MONTHS = "January February March April May June July August September October November December".split()
# With or without a dot; the second word is the number of the month.
MONTH_ABBREVIATIONS = {
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9, "Oct": 10,
    "Nov": 11, "Dec": 12,
}  # fmt: skip
# Months that are also words or names of persons: they need a reason to be a month.
DOUBTFUL_MONTHS = frozenset({"March", "April", "May", "June", "August"})
# And those that are words when they are written small, as some write all words.
MONTHS_THAT_ARE_WORDS = frozenset({"March", "May", "August"})

WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
WEEKDAY_ABBREVIATIONS = {
    "Mon": 1, "Tue": 2, "Tues": 2, "Wed": 3, "Thu": 4, "Thur": 4, "Thurs": 4, "Fri": 5, "Sat": 6, "Sun": 7,
}  # fmt: skip

SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}

# Holidays by their last word of meaning: name -> (month, day), or a name that the calendar module knows how to place.
FIXED_HOLIDAYS = {
    "Christmas Day": (12, 25), "Christmas Eve": (12, 24), "Christmas": (12, 25), "Xmas": (12, 25),
    "Boxing Day": (12, 26), "New Year": (1, 1), "New Year's Day": (1, 1),
    "New Year's Eve": (12, 31), "May Day": (5, 1),
    "Veterans Day": (11, 11), "Veterans' Day": (11, 11), "Remembrance Day": (11, 11),
    "Inauguration Day": (1, 20), "Armistice Day": (11, 11), "Halloween": (10, 31), "Valentine's Day": (2, 14),
    "St. Patrick's Day": (3, 17), "Bastille Day": (7, 14),
    "Epiphany": (1, 6), "Groundhog Day": (2, 2), "Anzac Day": (4, 25), "Juneteenth": (6, 19),
    "All Saints' Day": (11, 1), "Earth Day": (4, 22), "Flag Day": (6, 14),
    "April Fools' Day": (4, 1), "Canada Day": (7, 1), "Australia Day": (1, 26), "Cinco de Mayo": (5, 5),
    "St. George's Day": (4, 23), "St. David's Day": (3, 1), "St. Andrew's Day": (11, 30), "Bonfire Night": (11, 5),
    "Guy Fawkes Night": (11, 5),
}  # fmt: skip
# (month, ISO weekday, which one in the month; -1 is the last)
MOVING_HOLIDAYS = {
    "Thanksgiving Day": (11, 4, 4), "Thanksgiving": (11, 4, 4), "Labor Day": (9, 1, 1), "Memorial Day": (5, 1, -1),
    "Mother's Day": (5, 7, 2), "Father's Day": (6, 7, 3),
    "Presidents Day": (2, 1, 3), "Presidents' Day": (2, 1, 3),
    "Martin Luther King Jr. Day": (1, 1, 3), "MLK Day": (1, 1, 3),
    "Martin Luther King Day": (1, 1, 3),
    "Super Tuesday": (3, 2, 1), "Columbus Day": (10, 1, 2), "Indigenous Peoples' Day": (10, 1, 2),
}  # fmt: skip
_FIRST_OF_MAY = (5, 1)
# Holidays that each country has on a day of its own: (month, day), or as above.
HOLIDAYS_OF_COUNTRIES: dict[str, dict[str, tuple[int, int] | tuple[int, int, int]]] = {
    "Independence Day": {
        "United States": (7, 4), "Mexico": (9, 16), "Jamaica": (8, 6), "Trinidad and Tobago": (8, 31),
        "Haiti": (1, 1), "Dominican Republic": (2, 27), "Guatemala": (9, 15), "Honduras": (9, 15),
        "El Salvador": (9, 15), "Nicaragua": (9, 15), "Costa Rica": (9, 15), "Brazil": (9, 7),
        "Argentina": (7, 9), "Chile": (9, 18), "Peru": (7, 28), "Colombia": (7, 20), "Venezuela": (7, 5),
        "Ecuador": (8, 10), "Bolivia": (8, 6), "Uruguay": (8, 25), "India": (8, 15), "Pakistan": (8, 14),
        "Bangladesh": (3, 26), "Sri Lanka": (2, 4), "Myanmar": (1, 4), "Philippines": (6, 12),
        "Indonesia": (8, 17), "Malaysia": (8, 31), "Nigeria": (10, 1), "Ghana": (3, 6), "Kenya": (12, 12),
        "Uganda": (10, 9), "Tanzania": (12, 9), "Zambia": (10, 24), "Zimbabwe": (4, 18), "Malawi": (7, 6),
        "Botswana": (9, 30), "Namibia": (3, 21), "Angola": (11, 11), "Mozambique": (6, 25), "Senegal": (4, 4),
        "Ivory Coast": (8, 7), "South Sudan": (7, 9), "Algeria": (7, 5), "Morocco": (11, 18),
        "Tunisia": (3, 20), "Jordan": (5, 25), "Lebanon": (11, 22), "Greece": (3, 25), "Ukraine": (8, 24),
        "Poland": (11, 11), "Finland": (12, 6), "Estonia": (2, 24), "Latvia": (11, 18), "Lithuania": (2, 16),
        "Belarus": (7, 3), "Moldova": (8, 27), "Kosovo": (2, 17), "Armenia": (9, 21), "Kazakhstan": (12, 16),
        "Uzbekistan": (9, 1), "Tajikistan": (9, 9), "Kyrgyzstan": (8, 31), "Albania": (11, 28), "Bulgaria": (9, 22),
        "Malta": (9, 21), "Cyprus": (10, 1), "Cambodia": (11, 9), "Maldives": (7, 26), "Sierra Leone": (4, 27),
        "Gambia": (2, 18), "Liberia": (7, 26), "Rwanda": (7, 1), "Burundi": (7, 1), "Eritrea": (5, 24),
        "Djibouti": (6, 27), "Somalia": (7, 1), "Sudan": (1, 1), "Lesotho": (10, 4), "Eswatini": (9, 6),
        "Madagascar": (6, 26), "Togo": (4, 27), "Mali": (9, 22), "Democratic Republic of Congo": (6, 30),
        "Barbados": (11, 30), "Bahamas": (7, 10), "Guyana": (5, 26), "Belize": (9, 21), "Panama": (11, 3),
        "Paraguay": (5, 14), "Papua New Guinea": (9, 16), "Timor-Leste": (5, 20),
    },
    "Labour Day": {
        "United States": (9, 1, 1), "Canada": (9, 1, 1), "New South Wales": (10, 1, 1), "New Zealand": (10, 1, 4),
        "Victoria": (3, 1, 2), "Western Australia": (3, 1, 1), "South Australia": (10, 1, 1),
        "Jamaica": (5, 23), "Trinidad and Tobago": (6, 19),
        **dict.fromkeys(
            ("India", "Pakistan", "Bangladesh", "Sri Lanka", "Myanmar", "China", "Philippines", "Indonesia",
             "Malaysia", "Singapore", "Thailand", "Vietnam", "Nigeria", "Ghana", "Kenya", "Uganda", "Tanzania",
             "Zambia", "Malawi", "South Africa", "Turkey", "Greece", "Poland", "Russia", "Germany", "France",
             "Italy", "Spain", "Mexico", "Brazil", "Argentina", "Chile", "Peru", "Colombia"),
            _FIRST_OF_MAY,
        ),
    },
}  # fmt: skip
# Days before or after Easter Sunday.
EASTER_HOLIDAYS = {
    "Good Friday": -2, "Easter Sunday": 0, "Easter Monday": 1, "Easter": 0, "Palm Sunday": -7, "Ash Wednesday": -46,
    "Maundy Thursday": -3, "Shrove Tuesday": -47, "Mardi Gras": -47, "Ascension Day": 39, "Pentecost": 49,
    "Whit Sunday": 49, "Whit Monday": 50, "Corpus Christi Day": 60,
}  # fmt: skip
# The Tuesday after the first Monday of November.
ELECTION_DAY = "Election Day"

# First words of holidays that stand in front of everything, so that a holiday is found by a later word.
COMMON_FIRST_WORDS = frozenset({"New", "Good", "May", "All", "St."})

# Words that say from which side of the year 1 a year is counted.
ERAS = {
    "BC": "BC", "BCE": "BC", "B.C.": "BC", "B.C.E.": "BC", "AD": "AD", "CE": "AD", "A.D.": "AD", "C.E.": "AD",
}  # fmt: skip

# Hours from UTC of the zones that news names.
ZONES: dict[str, float] = {
    "GMT": 0, "UTC": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "BST": 1, "CET": 1, "CEST": 2, "MSK": 3, "IST": 5.5, "JST": 9, "HKT": 8, "AEST": 10, "AEDT": 11, "Z": 0,
}  # fmt: skip
# Zone words without a fixed distance ("noon EDT" has one, "6 a.m. ET" depends on the day).
LOOSE_ZONES = ("ET", "CT", "MT", "PT", "Eastern", "Pacific", "Central")
ZONES_IN_SMALL_LETTERS = ("gmt", "utc")
