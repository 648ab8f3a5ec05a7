"""Words of the desk: labels of stories, words of bylines, and words that are never a place."""

from __future__ import annotations

import re
from typing import Final

from newsparse.english.lists import name_set, word_set

STORY_LABELS: Final = word_set("""
    ADDS ADVISORY ALERT ANALYSIS BACKGROUNDER BRIEF BRIEFS BREAKING BULLETIN CHRONOLOGY COLUMN COMMENT
    COMMENTARY CORRECTED CORRECTION CORRECTS DIARY DIGEST EDITORIAL EXCLUSIVE EXPLAINER FACTBOX FEATURE
    FEATURES FLASH FOCUS FORM GRAPHIC HEADLINES HIGHLIGHTS INSIGHT INSTANT INTERVIEW LETTERS LIVE MORE NEWS
    NEWSFLASH NEWSMAKER OFFICIAL OPINION PHOTO PHOTOS PICTURE PICTURES POLL PREVIEW PROFILE QUOTES
    REFILE REPEAT REPORT RESEND REVIEW ROUNDUP RPT SCHEDULE SNAPSHOT SPECIAL SPORT SPORTS STORY SUMMARY
    TABLE TAKE TEXT TIMELINE TOP TRANSCRIPT UPDATE UPDATED URGENT VIDEO WATCH WEEKAHEAD WITNESS WRAPUP
    """)
"""Words that label a story: kickers, and never a place."""

NO_PLACES: Final = STORY_LABELS | word_set("""
    A AIDS AN ANALYSTS AUTHORITIES BBC CEO CFO CIA CNN CEOS COVID DETAILS DNA DVD EBAY ETF EU FACT FACTS
    FAQ FBI FDA FIFA GDP GOP HE HER HIS HIV HOW INDEX IAEA IBM ICC IMF IPO IT ITS LGBT MAN MEN MLB MP MPS
    NAACP NASA NASCAR NASDAQ NATO NBA NCAA NFL NHL NOT NOTE NSA NYSE OPEC OTHERS OUR PC PCS PGA PLO
    POLICE Q QUESTION ANSWER RESULTS SAP SEC SHE SMS SOURCE SOURCES SPOILER THAT THE THEIR THERE THEY
    THIS THESE THOSE TV UEFA UN UNESCO UNICEF UFO USB VIP VIPS WAR WE WHAT WHEN WHERE WHICH WHO WHY
    WOMAN WOMEN WTO YOU YOUR MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY BY FROM ON IN
    AFTER BEFORE WHILE ALSO AS BUT IF YESTERDAY TODAY TONIGHT TOMORROW LAST NEXT RELATED READ
    SUBPRODUCTS BACKGROUND REACTION AFTERMATH TIMELINES CONTEXT OUTLOOK OVERVIEW CONCLUSION INTRODUCTION
    TOTAL TOTALS YEAR QUARTER NET NOTES END ENDS ADVERTISEMENT WARNING KEY POINTS FILE DISCLAIMER
    DR MR MRS MS PROF SEN REP GOV REV VERDICT CLAIM CLAIMS ASSESSMENT RATING RULING REVEALED EXPLAINED GUIDE
    RECAP RECIPE TRAILER TRENDING SPONSORED PODCAST SENTENCE
    """)
"""Words in capitals in front of a dash that make no dateline: articles, pronouns, initialisms, labels, headings."""

NO_REGIONS: Final = word_set("""
    INC CORP CO LTD PLC LLC LP SA NV AG GMBH JR SR MD PHD CEO NYSE NASDAQ AMEX TSX LSE NL AL AFC NFC R D
    """)
"""What follows a comma or stands in brackets behind a company or a person, and is neither region nor source."""

JOB_WORDS: Final = word_set("""
    analyst associate bureau business chief columnist contributor correspondent correspondents critic
    desk diplomatic economics editor editors editorial entertainment environment foreign freelance
    health legal medical national photographer political press producer reporter reporters science
    senior services special sports staff team technology washington writer writers journalist agencies
    agency wire newsroom news
    """)
"""Words of a writer's job or house, which are not part of the name."""

STAFF_WORDS: Final = word_set("reporter reporters correspondent correspondents desk bureau staff newsroom")
"""What ends a line that names a paper's staff: Herald Reporter."""

GROUP_WORDS: Final = word_set("reporters correspondents desk bureau staff newsroom agencies")
"""What ends the name of several writers who are not named: By Herald staff."""

BEAT_WORDS: Final = word_set("""
    affairs arts assignment assistant breaking city climate community consumer council county court courts crime
    cricket culture data defence defense democracy deputy digital education energy executive fashion features film
    finance food football general golf head home housing industry investigations investigative justice local
    managing media money motoring multimedia music personal property racing regional religion royal rugby security
    social society state tennis transport travel trending video weather west westminster world
    """)
"""What a writer writes about, in front of the job: Court Reporter."""

PAPER_WORDS: Final = word_set("""
    argus bulletin chronicle courier daily dispatch echo enquirer examiner express gazette globe guardian herald
    independent inquirer journal ledger magazine mail mercury mirror monitor newspaper newspapers observer post
    press record register review sentinel standard star sun telegraph times tribune weekly
    """)
"""Words in the names of papers."""

BYLINE_OPENINGS: Final = (r"by\b:?", r"from\b")
BYLINE_WORK: Final = (
    "story", "written", "reported", "report", "text", "words", "analysis", "commentary", "reporting",
    "interview", "interview conducted", "compiled", "opinion", "essay", "review", "reviewed", "column",
    "words and pictures", "text and photos", "story and photos",
)  # fmt: skip
"""What stands in front of `by` in a byline: Words by Jane Doe."""

BYLINE_LABELS: Final = ("words", "text", "author", "writer")
"""What stands in front of a colon and the writer: Words: Jane Doe."""

BYLINE_CUTS: Final = (
    "in", "at", "for", "of", "reporting", "special to", "exclusively for", "published", "updated", "posted",
    "photos by", "photographs by", "photography by", "pictures by", "illustrations by", "graphics by", "video by",
)  # fmt: skip
"""Behind the names these begin what isn't one: in London, for the Herald, Special to the Herald."""

BIOGRAPHY: Final = re.compile(r" (?:is (?:an?|the|our|based)|covers|writes|reports (?:on|from))\b")
"""What follows the writer's name in the line about the writer at the foot: is a reporter in Halford."""

INITIALS: Final = re.compile(r"[A-Z]{2,4}(?:[ /][A-Z]{2,4}){1,5}\s*\Z")
"""Who worked on it, by their initials, behind or below the house: PTI GVS DIV."""

LIVE_SHIFTS: Final = ("now", "earlier")
"""Behind a name on a live page, in brackets: whose turn it is."""

BYLINE_JOINTS: Final = ("and", "with")
"""What joins two writers: Jane Doe and John Roe."""

BYLINE_PLACES: Final = ("in", "at")

DAY_PARTS: Final = ("christmas", "easter", "midday", "noon", "night")
TIMES_OF_DAY: Final = word_set("day night morning afternoon evening eve noon")
"""By Christmas Day, By Friday night: sentences, where By April Stone is a byline."""

RELEASE_LABEL: Final = re.compile(
    r"(?P<label>(?:for immediate release|news release|press release|media release)\s?[:|–—-])\s+(?=\S.{10})",
    re.IGNORECASE,
)
"""The label of a release in front of its headline, on the same line."""

CONTACT_WORDS: Final = ("ontact", "ONTACT", "nquiries")
"""Of what a label of contacts holds one, in any case."""

CONTACT_LABEL: Final = re.compile(
    r"(?:\A|\s)(?:[Mm]edia |[Pp]ress |[Nn]ews )?(?:[Cc]ontacts?|CONTACTS?|[Ee]nquiries):(?:\s|\Z)"
    r"|\A(?i:media|press|news) (?i:contacts?)\Z"
)
"""Contact: Ray Dutton, also behind the date of a release."""

SECTION_LABELS: Final = name_set(
    """
    world, politics, business, sport, sports, opinion, culture, technology, tech, health, science, environment,
    entertainment, lifestyle, travel, money, education, national, local, local news, world news, us news, uk news,
    news, top news, society, arts, economy, markets, finance, comment, life, style, food, media, football, africa,
    asia, europe, americas, middle east, india, pakistan, australia, canada, latest news, top stories, home,
    breaking news, crime, law, religion, weather, features, transport, housing, energy, cities, cricket, tennis,
    rugby, golf, racing, motorsport, books, music, film, television, theatre, stage, art, art and design, fashion,
    recipes, obituaries, letters, editorial, editorials, podcasts, video, companies, personal finance, property,
    real estate, courts, community, city, nation, region, asia pacific, latin america, uk, us, china, north america,
    war, investigations, interviews, reviews, long reads, the long read, explainers, fact check
    """
)
"""Names of a page's sections, folded, which stand above a headline."""
