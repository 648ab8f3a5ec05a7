"""Datelines: what is one, piece by piece, and what only looks like one."""

from __future__ import annotations

import pytest

from newsparse import layout
from newsparse.markers import DEFAULT_MARKERS, asked_markers
from newsparse.text import normalized

MARKERS = asked_markers(DEFAULT_MARKERS)

BODY = "The two sides agreed on Friday to meet again after the summer recess."

# what stands in front of the body, places, agency, the words of the date
DATELINES = [
    ("ANKARA - ", ("Ankara",), None, None),
    ("ANKARA, July 24 - ", ("Ankara",), None, "July 24"),
    ("WASHINGTON (AP) _ ", ("Washington",), "AP", None),
    ("WASHINGTON (AP) — ", ("Washington",), "AP", None),
    ("Berlin (dpa) - ", ("Berlin",), "dpa", None),
    ("LONDON, March 3 (Reuters) - ", ("London",), "Reuters", "March 3"),
    ("LONDON (Reuters) – ", ("London",), "Reuters", None),
    ("PARIS/BERLIN, 24 Jul - ", ("Paris", "Berlin"), None, "24 Jul"),
    ("NEW YORK--(BUSINESS WIRE)--", ("New York",), "BUSINESS WIRE", None),
    ("ST. LOUIS - ", ("St. Louis",), None, None),
    ("ST. LOUIS (AP) -- ", ("St. Louis",), "AP", None),
    ("WASHINGTON, D.C. - ", ("Washington, D.C.",), None, None),
    ("BUENOS AIRES, Argentina (AP) — ", ("Buenos Aires, Argentina",), "AP", None),
    ("SAN FRANCISCO, Calif. - ", ("San Francisco, Calif.",), None, None),
    ("ABOARD AIR FORCE ONE (AP) — ", ("Aboard Air Force One",), "AP", None),
    ("UNITED NATIONS, Sept 9 (Reuters) - ", ("United Nations",), "Reuters", "Sept 9"),
    ("SÃO PAULO (AFP) - ", ("São Paulo",), "AFP", None),
    ("ŁÓDŹ, Poland (AP) — ", ("Łódź, Poland",), "AP", None),
    ("PORT-AU-PRINCE, Haiti (Reuters) - ", ("Port-au-Prince, Haiti",), "Reuters", None),
    ("COEUR D'ALENE, Idaho (AP) — ", ("Coeur d'Alene, Idaho",), "AP", None),
    ("N'DJAMENA, May 2 (Xinhua) -- ", ("N'Djamena",), "Xinhua", "May 2"),
    ("NEW YORK and CHICAGO (December 22, 2013) — ", ("New York", "Chicago"), None, "December 22, 2013"),
    ("BYRON, Ill. (AP) — ", ("Byron, Ill.",), "AP", None),
    ("Bydgoszcz, Poland (Reuters) - ", ("Bydgoszcz, Poland",), "Reuters", None),
    ("PARIS and ROME (AFP) - ", ("Paris", "Rome"), "AFP", None),
    ("GENEVA; OSLO, Norway, June 4 - ", ("Geneva", "Oslo, Norway"), None, "June 4"),
    ("LONDON, Monday - ", ("London",), None, "Monday"),
    ("LONDON, Monday, March 3 - ", ("London",), None, "Monday, March 3"),
    ("JERUSALEM, Oct. 28, 2004 (AFP) - ", ("Jerusalem",), "AFP", "Oct. 28, 2004"),
    ("JERUSALEM (AFP), Oct. 28 - ", ("Jerusalem",), "AFP", "Oct. 28"),
    ("Reuters - ", (), "Reuters", None),
    ("AP - ", (), "AP", None),
    ("AFP -- ", (), "AFP", None),
    ("(CNN) -- ", (), "CNN", None),
    ("(CNN)", (), "CNN", None),
    ("(Reuters) - ", (), "Reuters", None),
    ("LONDON, England (CNN) -- ", ("London, England",), "CNN", None),
    ("Canadian Press - VANCOUVER (CP) - ", ("Vancouver",), "CP", None),
    ("SPACE.com - ", (), "SPACE.com", None),
    ("ISLAMABAD: ", ("Islamabad",), None, None),
    ("NEW DELHI: ", ("New Delhi",), None, None),
    ("THIRUVANANTHAPURAM: ", ("Thiruvananthapuram",), None, None),
    ("Jacksonville, FL (Sports Network) - ", ("Jacksonville, FL",), "Sports Network", None),
    ("TOKYO (Reuters Life!) - ", ("Tokyo",), "Reuters Life!", None),
    ("HONG KONG (Dow Jones)--", ("Hong Kong",), "Dow Jones", None),
    ("NEW YORK (CBS.MW) -- ", ("New York",), "CBS.MW", None),
    ("NEW YORK (CNN/Money) - ", ("New York",), "CNN/Money", None),
    ("DENVER, July 24, 2013 /PRNewswire/ -- ", ("Denver",), "PRNewswire", "July 24, 2013"),
    ("TORONTO, ON--(Marketwired - May 5, 2014) - ", ("Toronto, ON",), "Marketwired", "May 5, 2014"),
    ("Vienna, Austria - ", ("Vienna, Austria",), None, None),
    ("Caracas, feb 26 - ", ("Caracas",), None, "feb 26"),
    ("NEW YORK, MARCH 2 - ", ("New York",), None, "MARCH 2"),
    ("BIRMINGHAM, MICH., March 9 - ", ("Birmingham, Mich.",), None, "March 9"),
    ("BAGHDAD, IRAQ - ", ("Baghdad, Iraq",), None, None),
    ("MINOT, ND - ", ("Minot, ND",), None, None),
    ("SARAJEVO, Bosnia and Herzegovina (AP) — ", ("Sarajevo, Bosnia and Herzegovina",), "AP", None),
    ("RAMALLAH, West Bank (AP) _ ", ("Ramallah, West Bank",), "AP", None),
    ("RIO DE JANEIRO, March 11 - ", ("Rio de Janeiro",), None, "March 11"),
    ("THE HAGUE, Netherlands -- ", ("The Hague, Netherlands",), None, None),
    ("McALLEN, Texas (AP) — ", ("McAllen, Texas",), "AP", None),
    ("WINSTON-SALEM, N.C. - ", ("Winston-Salem, N.C.",), None, None),
    ("CHEVY CHASE, Md., - March 4 - ", ("Chevy Chase, Md.",), None, "March 4"),
    ("OSAKA, Japan, 2013-07-24 - ", ("Osaka, Japan",), None, "2013-07-24"),
    ("ANKARA- ", ("Ankara",), None, None),
    ("ANKARA -", ("Ankara",), None, None),
    ("Oslo - ", ("Oslo",), None, None),
    ("Oslo— ", ("Oslo",), None, None),
    ("OXO, Ohio - ", ("Oxo, Ohio",), None, None),
    ("OSLO (XYZ) - ", ("Oslo",), "XYZ", None),
    ("Zwolle, Ohio (XYZ) - ", ("Zwolle, Ohio",), "XYZ", None),
    ("Zwolle (Reuters) - ", ("Zwolle",), "Reuters", None),
    ("ZWOLLE (Reuters Health) - ", ("Zwolle",), "Reuters Health", None),
    ("Zwolle (Reuters Health) - ", ("Zwolle",), "Reuters Health", None),
    ("Zwolle (herald.com) - ", ("Zwolle",), "herald.com", None),
    ("ZWOLLE (Marketwired - May 5) - ", ("Zwolle",), "Marketwired", "May 5"),
    ("ZWOLLE, May 4 (Marketwired - May 5) - ", ("Zwolle",), "Marketwired", "May 4"),
    ("ZWOLLE (AP)—July 24— ", ("Zwolle",), "AP", "July 24"),
    ("ZWOLLE - July 24 - ", ("Zwolle",), None, "July 24"),
    ("ZWOLLE (CNN) ", ("Zwolle",), "CNN", None),
    ("THE HAGUE - ", ("The Hague",), None, None),
    ("THE HAGUE, July 4 - ", ("The Hague",), None, "July 4"),
    ("ULMA - ", ("Ulma",), None, None),
    ("Paris and Rome - ", ("Paris", "Rome"), None, None),
    ("Paris and Zwolle, Ohio - ", ("Paris", "Zwolle, Ohio"), None, None),
    ("Paris; Rome (AFP) - ", ("Paris", "Rome"), "AFP", None),
    ("SARAJEVO, Bosnia and Herzegovina - ", ("Sarajevo, Bosnia and Herzegovina",), None, None),
    ("OSLO, Norway and PARIS - ", ("Oslo, Norway", "Paris"), None, None),
    ("ZWOLLE, BIGTOWN - ", ("Zwolle", "Bigtown"), None, None),
    ("ZWOLLE, Bigland - ", ("Zwolle, Bigland",), None, None),
    ("Zwolle, Ohio -- ", ("Zwolle, Ohio",), None, None),
    ("CBS - OSLO (AP) - ", ("Oslo",), "AP", None),
    ("CBS - OSLO - ", ("Oslo",), "CBS", None),
    ("(herald.com) - ", (), "herald.com", None),
    ("AP— ", (), "AP", None),
    ("* OSLO - ", ("Oslo",), None, None),
    ("•OSLO (AP) - ", ("Oslo",), "AP", None),
    ("ST. LOUIS, Mo., July 4 - ", ("St. Louis, Mo.",), None, "July 4"),
    ("OSLO, July 4-5 - ", ("Oslo",), None, "July 4-5"),
    ("OSLO, 4th July - ", ("Oslo",), None, "4th July"),
    ("OSLO, 7/24/2013 - ", ("Oslo",), None, "7/24/2013"),
    ("OSLO, 24.7.2013 - ", ("Oslo",), None, "24.7.2013"),
    ("OSLO / PARIS - ", ("Oslo", "Paris"), None, None),
    ("OSLO & PARIS - ", ("Oslo", "Paris"), None, None),
    ("OSLO , July 4 - ", ("Oslo",), None, "July 4"),
    ("OSLO July 4 - ", ("Oslo",), None, "July 4"),
    ("OSLO (July 4) - ", ("Oslo",), None, "July 4"),
    ("OSLO /PRNewswire-FirstCall/ -- ", ("Oslo",), "PRNewswire-FirstCall", None),
    ("OSLO, July 4 / CNW Telbec / - ", ("Oslo",), "CNW Telbec", "July 4"),
    ("OSLO, Friday, Dec. 5, 2014 - ", ("Oslo",), None, "Friday, Dec. 5, 2014"),
    ("Oslo, Norway (XYZ), July 4 - ", ("Oslo, Norway",), "XYZ", "July 4"),
    ("SYDNEY, AAP - ", ("Sydney",), "AAP", None),
    ("New Delhi, Nov 3 (PTI) ", ("New Delhi",), "PTI", "Nov 3"),
    ("New Delhi [India], November 3 (ANI): ", ("New Delhi [India]",), "ANI", "November 3"),
    ("Lagos, May 15, 2023 (NAN) ", ("Lagos",), "NAN", "May 15, 2023"),
    ("MOSCOW, May 15. /TASS/. ", ("Moscow",), "TASS", "May 15"),
    ("MOSCOW. May 15 (Interfax) - ", ("Moscow",), "Interfax", "May 15"),
    ("Accra, May 15, GNA - ", ("Accra",), "GNA", "May 15"),
    ("May 15 (Reuters) - ", (), "Reuters", "May 15"),
    ("LONDON, Monday 15 May - ", ("London",), None, "Monday 15 May"),
    ("LONDON, 15 May, 14:30 (Reuters) - ", ("London",), "Reuters", "15 May, 14:30"),
    ("Accra, May 15, Dow Jones Newswires - ", ("Accra",), "Dow Jones Newswires", "May 15"),
    ("Sydney, AAP - ", ("Sydney",), "AAP", None),
    ("SYDNEY/AAP - ", ("Sydney",), "AAP", None),
    ("SYDNEY/OSLO, AAP - ", ("Sydney", "Oslo"), "AAP", None),
    ("LA (AP) - ", ("La",), "AP", None),
    ("Zwolle, AAP - ", ("Zwolle",), "AAP", None),
    ("Sydney, Reuters - ", ("Sydney",), "Reuters", None),
    ("SYDNEY, Australia, AAP - ", ("Sydney, Australia",), "AAP", None),
    ("OSLO, Bigland: ", ("Oslo, Bigland",), None, None),
    ("ZWOLLE, Ohio: ", ("Zwolle, Ohio",), None, None),
    ("NEW ZWOLLE, Ohio: ", ("New Zwolle, Ohio",), None, None),
    ("OXO, Bigland - ", ("Oxo, Bigland",), None, None),
    ("BRUSSELS/Oxo - ", ("Brussels", "Oxo"), None, None),
    ("ZWOLLE (XYZ) - ", ("Zwolle",), "XYZ", None),
    ("ZWOLLE (CNN)", ("Zwolle",), "CNN", None),
]


@pytest.mark.parametrize(("written", "places", "agency", "day"), DATELINES, ids=[row[0] for row in DATELINES])
def test_dateline(written: str, places: tuple[str, ...], agency: str | None, day: str | None) -> None:
    text = f"Ministers to meet again\n\n{written}{BODY}"
    read = layout.read(normalized(text), MARKERS)
    assert read.dateline is not None
    assert (read.dateline.places, read.dateline.agency) == (places, agency)
    assert (read.dateline_date and read.dateline_date.of(text)) == day
    # the span is without what closes the dateline, the extent with it
    assert read.dateline.span.of(text) == written.rstrip(" -–—_:,")
    assert read.dateline.extent.of(text) == written.rstrip()
    assert [paragraph.text for paragraph in read.sections[0].paragraphs] == [BODY]
    assert read.headline is not None and read.headline.text == "Ministers to meet again"


NO_DATELINES = [
    "NEW YORK Stock Exchange officials said trading would go on as usual.",
    "IBM - the maker of large computers - will cut its prices in spring.",
    "NATO - An alliance of many countries - was founded after the war.",
    "A MAN - who gave no name - was seen at the harbour on Monday.",
    "UPDATE 2-The talks in the capital have ended without a result.",
    "UPDATE: The talks in the capital have ended without a result.",
    "EXCLUSIVE: The minister will leave the cabinet before the summer.",
    "CORRECTED - The talks in the capital have ended without a result.",
    "WATCH: The minister leaves the building by the back door.",
    "BREAKING: The minister has left the building by the back door.",
    "Police - who had been warned - closed the road on Monday morning.",
    "The mayor - a former teacher - said that the school would reopen.",
    "On Tuesday, March 3 - a holiday in the region - the shops stayed open.",
    "Intel (INTC) - the maker of chips - will cut its prices in spring.",
    "Acme Corp. (NYSE) - the maker of anvils - will cut prices in spring.",
    "Ms. Lee (left) - a teacher - spoke to the council on Monday.",
    "It was late - too late, some said - when the council met at last.",
    "A list of 150 villages - many of them empty - was read to the council.",
    "Qualities matter -- in a teacher's case, patience above all of them.",
    "OPEC ministers meet on Monday - for the third time since the summer.",
    "WHO officials - three of them - arrived in the town on Monday.",
    "U.S. officials - three of them - arrived in the town on Monday.",
    "TV: The best of the week's programmes, chosen by our own staff.",
    "NFL: The season opens with three games on a Thursday this year.",
    "Ann Lee: The council has decided, and we will live with that.",
    "Note: All times in this schedule are local, and all may change.",
    "Question: What does the council want to do about the old harbour?",
    "Harbour board (three members) - meets on Monday to hear the plans.",
    "Twenty-five ships - half the fleet - stayed in port on Monday.",
    "He said - and few doubted it - that the harbour would be closed.",
    "In Paris, the ministers met - for the first time since March.",
    "London's mayor - elected in May - will open the bridge on Monday.",
    "Moscow has said - more than once - that it would not take part.",
    "Germany and France - the two largest members - will not take part.",
    "FACTBOX - What the council has decided about the harbour so far.",
    "WOMEN - More than half of the voters - stayed away on Sunday.",
    "LIVE: The council meets to decide about the harbour's closure.",
    "THE COUNCIL - All nine members - voted for the harbour's closure.",
    "PHOTOS: The harbour before and after it was closed for the winter.",
    "She wrote (in a letter) - her last - that the harbour must stay.",
    "Zwolle: The council has closed the harbour of the old town for good.",
    "Zwolle - The council has closed the harbour of the old town for good.",
    "OSLO ... The council has closed the harbour of the old town for good.",
    "OXO - The council has closed the harbour of the old town for good.",
    "ABC: The council has closed the harbour of the old town for good.",
    "Zwolle (XYZ) - The council has closed the harbour of the old town.",
    "ZWOLLE (INC) - The council has closed the harbour of the old town.",
    "ZWOLLE (XYZ) The council has closed the harbour of the old town.",
    "ZWOLLE (CNN)so the council has closed the harbour of the old town.",
    "Zwolle (CNN) The council has closed the harbour of the old town.",
    "ZWOLLE, July 24, Monday - The council has closed the harbour.",
    "NOT FAR - The council has closed the harbour of the old town.",
    "THE WAR, July 4 - The council has closed the harbour of the old town.",
    "A - The council has closed the harbour of the old town for good.",
    "Zwolle, Bigland - The council has closed the harbour of the old town.",
    "herald.com - The council has closed the harbour of the old town.",
    "(herald.com) so the council has closed the harbour of the old town.",
    "(Herald) The council has closed the harbour of the old town for good.",
    "AP- The council has closed the harbour of the old town for good.",
    "OSLO - the council has closed the harbour of the old town for good.",
    "May 15 (Monday) - the council closed the harbour of the old town.",
    "By Jane Doe, Reuters and others, the harbour was called a wonder.",
    "Rain, March 3 to 5, wind - and then more rain - closed the harbour.",
    "May 15 (Reuters) said the council would close the harbour of the old town.",
    "ZWOLLE (XYZ)So the council has closed the harbour of the old town.",
    "DANA REYES (HOST): The council has closed the harbour of the old town.",
    "JIM FALK, ANCHOR: The council has closed the harbour of the old town.",
    "OSLO (HOST): The council has closed the harbour of the old town.",
    "ZWOLLE. The council has closed the harbour of the old town for good.",
    "ZWOLLE, Bigland and more. The council has closed the harbour for good.",
    "Zwolle, Ohio. The council has closed the harbour of the old town.",
    "OSLO, Norway the council has closed the harbour of the old town.",
]


# In copy that is all in capitals, capitals tell nothing: what isn't known as a place is none.
CAPITALS_NO_DATELINES = [
    "STEALTH OVER HEALTH: HOW THE COUNCIL HID THE REPORT ABOUT THE HARBOUR FROM ITS OWN MEMBERS.",
    "HARBOUR DEAL - COUNCIL MEMBERS SAY THEY WERE NEVER SHOWN THE FIGURES BEFORE THE VOTE.",
    "MONEY, POWER AND SHIPS -- THE MAYOR HAS SOME EXPLAINING TO DO AFTER THE VOTE.",
]


@pytest.mark.parametrize("sentence", CAPITALS_NO_DATELINES)
def test_capitals_in_copy_of_capitals(sentence: str) -> None:
    assert layout.read(normalized(f"{sentence}\n\n{BODY.upper()}"), MARKERS).dateline is None
    copy = normalized(f"COUNCIL TO MEET\n\n{sentence}\n\n{BODY.upper()}")
    assert layout.read(copy, MARKERS).dateline is None


@pytest.mark.parametrize(
    ("written", "places"),
    [
        ("ANKARA - ", ("Ankara",)),
        ("ANKARA: ", ("Ankara",)),
        ("ZWOLLE, OHIO - ", ("Zwolle, Ohio",)),
        ("ZWOLLE, JULY 24 - ", ("Zwolle",)),
        ("ZWOLLE (AP) - ", ("Zwolle",)),
    ],
)
def test_datelines_in_copy_of_capitals(written: str, places: tuple[str, ...]) -> None:
    dateline = layout.read(normalized(f"COUNCIL TO MEET\n\n{written}{BODY.upper()}"), MARKERS).dateline
    assert dateline is not None and dateline.places == places


@pytest.mark.parametrize("sentence", NO_DATELINES)
def test_only_looks_like_one(sentence: str) -> None:
    read = layout.read(normalized(f"Council to close harbour\n\n{sentence}\n\n{BODY}"), MARKERS)
    assert read.dateline is None


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ("ANKARA", ("Ankara",)),
        ("ANKARA, July 24", ("Ankara",)),
        ("Ankara, July 24, 2020", ("Ankara",)),
        ("LONDON (Reuters)", ("London",)),
        ("PORT HARMONY", ("Port Harmony",)),
        ("ATHENS, Greece", ("Athens, Greece",)),
        ("ZWOLLE, July 24", ("Zwolle",)),
        ("Zwolle (Reuters)", ("Zwolle",)),
        ("ZWOLLE, Ohio", ("Zwolle, Ohio",)),
        ("New York", ("New York",)),
        ("ANKARA, Türkiye / OSLO", ("Ankara, Türkiye", "Oslo")),
        ("ANKARA - Anadolu Agency", ("Ankara",)),
        ("OLD MILL TOWN", ("Old Mill Town",)),
    ],
)
def test_on_a_line_of_its_own(line: str, places: tuple[str, ...]) -> None:
    read = layout.read(normalized(f"Ministers to meet again\n{line}\n{BODY}\n{BODY}"), MARKERS)
    assert read.dateline is not None
    assert read.dateline.places == places
    assert len(read.sections[0].paragraphs) == 2


@pytest.mark.parametrize(
    ("written", "places"),
    [
        ("(Miami, Fla.) – ", ("Miami, Fla.",)),
        ("**LOWELL, Mass.** — ", ("Lowell, Mass.",)),
        ("CHICAGO\n—\n", ("Chicago",)),
        ("BAKU, Azerbaijan, May 16. ", ("Baku, Azerbaijan",)),
        ("MOSCOW,\nMay 15 (Reuters) - ", ("Moscow",)),
    ],
)
def test_in_brackets_in_marks_and_over_lines(written: str, places: tuple[str, ...]) -> None:
    read = layout.read(normalized(f"Ministers to meet again\n\n{written}{BODY}"), MARKERS)
    assert read.dateline is not None and read.dateline.places == places
    assert [paragraph.text for paragraph in read.sections[0].paragraphs] == [BODY]


@pytest.mark.parametrize(
    "text",
    [
        f"Salem man gets nine years\nFOR IMMEDIATE RELEASE\nWednesday, April 8, 2015\n{BODY}",
        f"Did the council close the harbour?\n\nLETTERS.\n\n{BODY}",
        "The mayor on the bridge\n\nHARLAN: It is safe today.\n\nWHITE: Would you drive over it?\n\nHARLAN: I did.",
    ],
)
def test_a_label_is_not_a_place(text: str) -> None:
    assert layout.read(normalized(text), MARKERS).dateline is None


@pytest.mark.parametrize(
    "line", ["Zwolle (XYZ)", "ZWOLLE, Bigland", "Zwolle", "OLD MILL TOWN HILL", "OXO", "OXO and ULMA"]
)
def test_a_line_alone_that_is_not_a_dateline(line: str) -> None:
    read = layout.read(normalized(f"Ministers to meet again\n{line}\n{BODY}\n{BODY}"), MARKERS)
    assert read.dateline is None


@pytest.mark.parametrize("line", ["BACKGROUND", "NORTH", "EASTERN DIVISION"])
def test_a_crosshead_over_a_table_is_not_a_place(line: str) -> None:
    read = layout.read(normalized(f"River league glance\n{line}\nWeir 2, Ford 1\nFord 3, Weir 2"), MARKERS)
    assert read.dateline is None


def test_without_a_headline() -> None:
    read = layout.read(normalized(f"LONDON, March 3 (Reuters) - {BODY}"), MARKERS)
    assert read.headline is None
    assert read.dateline is not None and read.dateline.places == ("London",)


def test_the_headline_tells_the_source() -> None:
    read = layout.read(normalized(f"Ministers to meet (Harbour Herald)\n\nHarbour Herald - {BODY}"), MARKERS)
    assert read.dateline is not None and read.dateline.agency == "Harbour Herald"


def test_the_extent_has_the_dash_and_the_span_has_not() -> None:
    text = f"Talks go on\n\nLONDON (AP) -- {BODY}"
    dateline = layout.read(normalized(text), MARKERS).dateline
    assert dateline is not None
    assert (dateline.span.of(text), dateline.extent.of(text)) == ("LONDON (AP)", "LONDON (AP) --")
