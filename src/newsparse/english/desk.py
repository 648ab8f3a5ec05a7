"""Words of the desk: months and weekdays as datelines write them, and words that are never a place."""

from __future__ import annotations

from typing import Final

MONTHS: Final = tuple(
    """
    january february march april may june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec
    """.split()
)

WEEKDAYS: Final = tuple(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri
    sat sun
    """.split()
)

LABELS: Final = frozenset(
    """
    ADDS ADVISORY ALERT ANALYSIS BACKGROUNDER BRIEF BRIEFS BREAKING BULLETIN CHRONOLOGY COLUMN COMMENT
    COMMENTARY CORRECTED CORRECTION CORRECTS DIARY DIGEST EDITORIAL EXCLUSIVE EXPLAINER FACTBOX FEATURE
    FEATURES FLASH FOCUS FORM GRAPHIC HEADLINES HIGHLIGHTS INSIGHT INSTANT INTERVIEW LIVE MORE NEWS
    NEWSFLASH NEWSMAKER OFFICIAL OPINION PHOTO PHOTOS PICTURE PICTURES POLL PREVIEW PROFILE QUOTES
    REFILE REPEAT REPORT RESEND REVIEW ROUNDUP RPT SCHEDULE SNAPSHOT SPECIAL SPORT SPORTS STORY SUMMARY
    TABLE TAKE TEXT TIMELINE TOP TRANSCRIPT UPDATE UPDATED URGENT VIDEO WATCH WEEKAHEAD WITNESS WRAPUP
    """.split()
)
"""Words that label a story: kickers, and never a place."""

NO_PLACES: Final = LABELS | frozenset(
    """
    A AIDS AN ANALYSTS AUTHORITIES BBC CEO CFO CIA CNN CEOS COVID DETAILS DNA DVD EBAY ETF EU FACT FACTS
    FAQ FBI FDA FIFA GDP GOP HE HER HIS HIV HOW INDEX IAEA IBM ICC IMF IPO IT ITS LGBT MAN MEN MLB MP MPS
    NAACP NASA NASCAR NASDAQ NATO NBA NCAA NFL NHL NOT NOTE NSA NYSE OPEC OTHERS OUR PC PCS PGA PLO
    POLICE Q QUESTION ANSWER RESULTS SAP SEC SHE SMS SOURCE SOURCES SPOILER THAT THE THEIR THERE THEY
    THIS THESE THOSE TV UEFA UN UNESCO UNICEF UFO USB VIP VIPS WAR WE WHAT WHEN WHERE WHICH WHO WHY
    WOMAN WOMEN WTO YOU YOUR MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY BY FROM ON IN
    AFTER BEFORE WHILE ALSO AS BUT IF YESTERDAY TODAY TONIGHT TOMORROW LAST NEXT RELATED READ
    SUBPRODUCTS BACKGROUND REACTION AFTERMATH TIMELINES CONTEXT OUTLOOK OVERVIEW CONCLUSION INTRODUCTION
    TOTAL TOTALS YEAR QUARTER NET NOTES END ENDS ADVERTISEMENT
    """.split()
)
"""Words in capitals in front of a dash that make no dateline: articles, pronouns, initialisms, labels, headings."""

NO_REGIONS: Final = frozenset(
    """
    INC CORP CO LTD PLC LLC LP SA NV AG GMBH JR SR MD PHD CEO NYSE NASDAQ AMEX TSX LSE NL AL AFC NFC R D
    """.split()
)
"""What follows a comma or stands in brackets behind a company or a person, and is neither region nor source."""

JOB_WORDS: Final = frozenset(
    """
    analyst associate bureau business chief columnist contributor correspondent correspondents critic
    desk diplomatic economics editor editors editorial entertainment environment foreign freelance
    health legal medical national photographer political press producer reporter reporters science
    senior services special sports staff team technology washington writer writers journalist agencies
    agency wire newsroom news
    """.split()
)
"""Words of a writer's job or house, which are no part of the name."""

NAME_PARTICLES: Final = frozenset(
    """
    al an bin bint da das de del della den der di dos du el el- ibn la le los of san ten ter the van von y zu
    """.split()
)
