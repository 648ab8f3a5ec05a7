"""Furniture of pages and releases: promotions, times, labels, contacts, keywords. Data alone, as in `agency`."""

from __future__ import annotations

import re
from typing import Final

from newsparse.english.calendar import WEEKDAY_ABBREVIATIONS, WEEKDAYS
from newsparse.english.furniture.beginnings import (
    DATE,
    DAY_OF_MONTH,
    MONTH,
    MONTH_NAMES,
    Beginning,
    Role,
    any_of,
    cased,
    phrases,
    shape,
    words,
)

# A call to the reader, not a sentence that reports one: Follow the money, he said.
_NOT_REPORTED: Final = r"(?![^\n]{0,250}\b(?:said|says|told|were|was|had|added)\b)"
_BULLET: Final = r"[-•*>»(\[ ]{0,3}"
_DAY_NAMES: Final = (*WEEKDAYS, *WEEKDAY_ABBREVIATIONS)
_CLOCK: Final = r"\d{1,2}(?:[:.]\d\d(?:[:.]\d\d)?)(?: ?[AaPp]\.?[Mm]\.?)?|\d{1,2} ?[AaPp]\.?[Mm]\.?|\d{1,2}h\d\d"
_ZONE: Final = r"(?: ?\(?[A-Z]{2,5}\)?)?"
_TIME_BEHIND: Final = rf"(?:[,|•·T-]? ?(?:[-|•·–] ?)?(?:at )?(?:{_CLOCK}){_ZONE})?"
_MOMENT: Final = (
    rf"(?:(?:(?i:{any_of(_DAY_NAMES)})\.?,? )?{DATE}{_TIME_BEHIND}|(?:{_CLOCK}){_ZONE}(?:,? (?:on )?"
    rf"(?:(?i:{any_of(_DAY_NAMES)})\.?,? )?{DATE})?)"
)
_PUBLISHED: Final = """
    published, updated, last updated, last modified, first published, originally published, posted, created, modified
    publication date, date, last update, date posted, published on, updated on, posted on, last modified on
    last updated on, first published on, last updated at, published at, updated at, posted at, time, issued
    date published, date updated, release date, issued on
"""
# What a line of a day alone, which may head a part of a diary, does not have: Sunday 7 May
MORE_THAN_DAY: Final = r"\d{4}|\d[:.h]\d\d|\d ?[ap]\.?m|[^\s\w.,]|[Aa]go\b|[Nn]ow\b|[Uu]pdated|[Pp]ublished"
_HOUSE: Final = r"(?:(?:[A-Z][\w.&]{1,14} ){1,3}[|•·–-] ?){1,2}"
_AGO: Final = (
    r" ?(?i:m|h|d|min|mins|minute|minutes|hr|hrs|hour|hours|day|days|week|weeks|month|months|year|years) ago\Z"
)

POINTERS_OR_HEADINGS: Final = frozenset(
    ("up next", "top stories", "recommended", "topics", "more news", "related", "key events")
)
"""Of what points to other stories, what is a heading where prose or a list follows."""

MORE_READING_ALONE: Final = phrases("""
    read more, also read, related, related article, related articles, related story, related stories, related news
    related coverage, related content, more on this story, more on this topic, related topics, related links
    related internet links, you may also like, you might also like, most read, most viewed, most popular, top stories
    more stories, more news, explore more on these topics, recommended stories, recommended for you, trending now
    you may also be interested in, you might also be interested in, you might be interested in, more by this author
    read next, up next, topics, recommended, also in the news, more on this
    in case you missed it, editor's picks, editors' picks, more from, key events, key events only
    show key events only
""")
"""What points to other stories on a line of its own, folded; their titles follow."""

MORE_READING_OPENINGS: Final = ("more from ", "more by ", "more in ", "popular on ", "most popular on ")
"""What opens such a line, folded, in front of a name: More from the Halford Herald."""

RELEASE_FIELDS: Final = phrases("""
    peer-reviewed publication, journal, doi, method of research, subject of research, article title
    article publication date, coi statement, funder, usage restrictions, original source, news source
    journal reference, story source, cite this page
""")
"""What the fields of a science release are called, folded; what they hold stands on the next line."""

LABELS_OF_NAMES: Final = frozenset(("from:", "author:", "authors:"))
"""The same over the name of who wrote it."""

NOT_FOR_PUBLICATION: Final = re.compile(
    r"the following information is not (?:intended )?for publication", re.IGNORECASE
)
"""What makes everything behind it a note to editors."""

PAGE_FURNITURE: Final[tuple[Role, ...]] = (
    (
        "promotion",
        300,
        (
            # Read more: The harbour that never sleeps
            words(
                """
                read more, also read, read also, more on this, see also, related, related story
                related stories, related articles, related coverage, related links, related news, related content
                recommended
                must read, don't miss, don’t miss, watch, watch now, watch live, watch more, also watch, watch also
                listen, listen now, more from
                more stories, you may also like, most read, trending, full story, full coverage, further reading
                """,
                r"\s?[:»>|]",
                before=_BULLET,
            ),
            shape(r"(?:READ|Read|MORE|More): ?\S"),
            words("up next in", r" \w+\s?[:»>]", before=_BULLET),  # UP NEXT IN SPORT:
            Beginning(MORE_READING_ALONE, r"\s?[:»>]?\s*\Z", _BULLET, (), (), folded=True),  # ALSO READ
            # Share, Menu: what a page's buttons say
            words(
                """
                share, save, print, comments, comment, menu, search, listen, sign in, log in, subscribe, subscribe now
                skip to content, skip to main content, skip to navigation, back to news, back to home
                share this, share page, share article, bookmark, copy link
                close, watch live, sign up, toggle menu, view comments, post a comment, leave a comment
                reuse this content, print this page, print version, printer-friendly version, print this article
                add as preferred on google, join the conversation, support us, donate, back to top, share on facebook
                share on twitter, share on x, share on whatsapp, facebook, twitter, whatsapp, linkedin, email
                """,
                r"\Z",
            ),
            words("home, news, latest", r" [>»›/|] .{0,80}\Z"),  # Home > News > Local
            shape(r"\d{1,3} (?i:comments?|shares?)\Z|\d{1,2}[- ](?i:min(?:ute)?s?)[- ](?i:read)\Z"),
            words("reading time, estimated reading time, time to read", r"\s?:.{0,30}\Z"),
            words("popular on, most popular on, more on, more from, explore more on", r" [A-Z][\w' ]{1,40}\Z"),
            words("more on", r" \w+(?: \w+){0,2}\Z"),
            shape(
                r"[^!?\n]{2,70}: https?://\S+\Z", holds=": http", needs="http"
            ),  # More AP sports: https://example.org
            words("download", rf"(?: [Tt]he| [Oo]ur)? [^.!?]{{2,50}}\b[Aa]pp\b{_NOT_REPORTED}[^.!?]{{0,80}}\.?\Z"),
            words("synopsis", r"\Z"),
            # Our Standards: The Thomson Reuters Trust Principles.
            words("our standards", r"\s?:"),
            words("sign up for, sign up to, subscribe to, get", r"(?i: .{0,60}\b(?:newsletters?|briefing|inbox)\b)"),
            words(
                """
                do you have an opinion, do you have information, do you know more
                do you have a tip, got a tip, have a story
                do you have a story, do you have more information, have you got a story, got a story
                what do you think, have your say, let us know, tell us
                thank you for reading, thanks for reading, load more, view more, show more, skip past newsletter
                after newsletter promotion, privacy notice, share or comment on, this video can not be played
                this video cannot be played, this video could not be loaded, to play this video
                """,
                rf"{_NOT_REPORTED}[^\n]{{0,160}}\Z",
            ),
            words(
                """
                join the conversation, join in the conversation, join our, sign up, get in touch, email us, e-mail us
                write to us
                """,
                rf"(?: [a-z]|:|\Z){_NOT_REPORTED}[^\n]{{0,160}}\Z",
            ),
            # Join our Telegram channel
            words("join", rf" [^\n]{{2,40}}\b(?:channel|group|community)\b{_NOT_REPORTED}[^\n]{{0,120}}\Z"),
            words("read the original, read the full", r"(?i: (?:article|story|report|interview)\b)[^.!?]{0,60}\.?\Z"),
            words(
                """
                this content is paid for, this content was paid for, this content was produced, paid for by, paid post
                """,
                r"\b[^.!?]{0,80}\Z",
            ),
            words(
                "for more stories, for more news, for more on this, for more on", rf"{_NOT_REPORTED}[^\n]{{0,120}}\Z"
            ),
            words("you can follow", rf" [A-Z]{_NOT_REPORTED}[^\n]{{2,120}}\Z"),
            words("follow ap's, follow ap’s, follow our, follow the latest", rf"{_NOT_REPORTED}[^\n]{{2,120}}\Z"),
            words("the bbc is not responsible, we are not responsible for", r"\b.{0,100}\Z"),
            words("get", rf"(?i: (?:the |all the )?latest){_NOT_REPORTED}[^\n]{{2,120}}\Z"),
            words("support our journalism, support independent journalism, if you value, this is free to read"),
            # Audio: The mayor on the bridge
            words("read more about, read more on, more about", r"\s?:.{0,120}\Z"),
            words("want to read more, like this story, enjoy this article, enjoyed this", r"\b.{0,120}\Z"),
            # Don't miss the top stories. Sign up for our daily newsletter
            shape(
                r"[^\n]{3,160}\b(?:[Ss]ign up|[Ss]ubscribe)(?: now| today| here)? (?:for|to) our\b.{0,60}\Z",
                holds="Sign up for our, sign up for our, Subscribe to our, subscribe to our, Sign up to our",
            ),
            words(
                "audio, podcast, map, chart, interactive, gallery, slideshow, in pictures, video", r"\s?: ?[A-Z“'‘]"
            ),
            words("join us on, find us on, like us on, follow us", r"\b.{0,80}\Z"),
            # Please share this story
            words(
                "share, tweet, like, email, e-mail, print, save, pin",
                r"(?i: this\b(?! [a-z]+ed\b))[^.]{0,80}\.?\Z",
                maybe="please",
            ),
            # Follow us on Twitter
            words(
                "follow",
                r"(?i: (?:us|me|@|\w+ \w+ on)\b.{0,40}(?:x\b|@|twitter|facebook|instagram|telegram|news))"
                rf"{_NOT_REPORTED}",
            ),
            words("click here, tap here, go here", r"(?i: (?:for|to)\b)"),
            words("subscribe, sign up, register", rf"(?i: (?:to|for|now|here|today|with)\b){_NOT_REPORTED}"),
            words("download our app, download the app, get our app, get the app", rf"\b{_NOT_REPORTED}"),
            words("already a subscriber"),
            # What a newsletter says of itself: View in browser, You are receiving this email because ...
            words("view in browser, view in your browser, view online, view this email", r"(?: [^.!?\n]{0,40})?\Z"),
            words(
                "you are receiving this, you're receiving this, you’re receiving this, you received this",
                r" (?:e-?mail|newsletter|message)\b",
            ),
            words("was this email forwarded, was this newsletter forwarded, was this forwarded", r" to you\?"),
            words(
                """
                unsubscribe, manage your subscriptions, manage preferences, manage your preferences
                update preferences
                """,
                r"(?: [|•·/].{0,80}|\.)?\Z",
            ),
            words("for latest, for breaking, for the latest, for the breaking", r"(?i: (?:news|headlines)\b)"),
            words("to read the more, to read the full, to read more, to read full, visit us at"),
            # Advertisement
            words(
                """
                advertisement, advertising, sponsored, sponsored content, story continues below
                article continues, skip advert
                """,
                r"\b[^.]{0,30}\Z",
            ),
            words("on the net, on the web", r"\s?:"),  # On the Net:
        ),
    ),
    (
        "timestamp",
        90,
        (
            # Published: 8 May 2019
            words(_PUBLISHED, rf"(?:(?:\s?[:,|-]| on| at)?\s?{_MOMENT}.{{0,60}})\Z"),
            words(
                "updated, posted, published, last updated", rf":? (?:\d{{1,2}}|an?|one){_AGO}"
            ),  # Updated 1 hour ago
            # ANI | Updated: 16 May 2023 | The Courier - May 16, 2023
            shape(rf"{_HOUSE}{_MOMENT}[^.!?]{{0,40}}\Z"),
            shape(
                rf"{_HOUSE}(?i:{any_of(phrases(_PUBLISHED))})\s?:? ?{_MOMENT}[^.!?]{{0,40}}\Z",
                holds="| Updated:, | Published:, - Updated:, - Published:",
            ),
            # Mar. 3, 2021 Updated 11:42 a.m.
            shape(
                rf"(?:[A-Z][a-z]{{2,8}}\.?,? )?{DATE},?(?: [|•·—–-])? (?i:updated|published|posted)\b"
                r"[^.!?]{0,10}[\w:., ]{2,40}\Z"
            ),
            words("published in", rf" [A-Z][\w ]{{2,40}}, {DATE}\.?\Z"),
            words(
                "published, updated, posted, last updated, last modified, first published", r":?\Z", before=r"[-•]? ?"
            ),
            # Tuesday, March 17, 2015
            Beginning(_DAY_NAMES, rf"\.?,? (?:{DATE}{_TIME_BEHIND}|(?:{_CLOCK}){_ZONE})\Z", "", (), (), folded=True),
            # July 3, 2024
            Beginning(MONTH_NAMES, rf"\.? (?:{DAY_OF_MONTH},? )?\d{{4}}{_TIME_BEHIND}\Z", "", (), (), folded=True),
            # May 16, 11:42 | 16 May, 11:42 | Yesterday at 11:42
            Beginning(MONTH_NAMES, rf"\.? {DAY_OF_MONTH},? (?:at )?(?:{_CLOCK}){_ZONE}\Z", "", (), (), folded=True),
            shape(rf"{DAY_OF_MONTH} {MONTH},? (?:at )?(?:{_CLOCK}){_ZONE}\Z"),
            words("yesterday at, today at", rf" (?:{_CLOCK}){_ZONE}\Z"),
            words("key event, key events", rf" ?(?:{_CLOCK}){_ZONE}\Z"),
            # 8 May 2019, 10:31 GMT
            shape(rf"(?:{DAY_OF_MONTH}[ -]{MONTH},?[ -]\d{{4}}|\d{{4}}-\d\d-\d\d){_TIME_BEHIND}\Z"),
            shape(
                rf"{DATE} / (?:{_CLOCK}){_ZONE}(?: / [A-Z][\w .]{{1,30}})?\Z"
            ),  # May 16, 2023 / 2:14 PM EDT / The Courier
            shape(rf"\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}}{_TIME_BEHIND}\Z"),
            shape(rf"(?:{_CLOCK}){_ZONE}(?:,? (?:on )?(?:(?i:{any_of(_DAY_NAMES)})\.?,? )?{DATE})?\Z"),  # 10:45 GMT
            shape(rf"(?:{_CLOCK}) ?[A-Z]{{2,5}}\d\d[:.]\d\d\Z"),  # 9.15am BST09:15
            shape(rf"\d{{1,2}}{_AGO}"),  # 3 hours ago
            words("a, an, one", _AGO),
            words("just now", r"\Z"),
            shape(rf"@\w{{2,30}} ?/ ?(?:{_CLOCK}).{{0,30}}\Z"),  # @name / 11:42 AM
        ),
    ),
    (
        "advisory",
        300,
        (
            # NEWS RELEASE
            words(
                "news release, press release, media release, press statement, media statement, media advisory",
                r"(?:\s?[:|–—-].{0,60}|\s+(?=[\d(]).{0,30})?\Z",
                before=r"\*{0,3}\s?",
            ),
            words(
                "exclusive, updated, breaking, breaking news, developing, developing story, live, live updates", r"\Z"
            ),
            words("the following information is not for, the following information is not intended for"),
            # NOT FOR BROADCAST
            words("disclaimer, for release", r"\s?:"),
            # A version of this article appears in print on Oct. 21, 2019
            words("a version of this", r"(?i: (?:article|story|report) (?:appears|appeared|was))\b"),
            words("not for publication, not for broadcast, not for distribution, not for release", r"\b"),
            # FOR IMMEDIATE RELEASE
            words(
                "for immediate release, for global distribution, for use in, hold for release", before=r"[*_]{0,3}"
            ),
            # EMBARGOED UNTIL MONDAY
            words(
                "embargo, embargoed, strictly embargoed, under embargo, under strict embargo",
                r"(?:\s?:|\s?\Z|\s\d|(?i: (?:until|till|to|for|against)\b))",
            ),
            # *** MEDIA ADVISORY ***
            cased(
                "ADVISORY, MEDIA ADVISORY, ADVANCE FOR, ADVANCED FOR, URGENT, BULLETIN, FLASH, ALERT",
                r"\b[^a-z]{0,60}\Z",
                before=r"\*{0,3}\s?",
            ),
            cased("Adv, ADV", r"\s?\d{1,2}\b"),  # Adv 12
            shape(r"#{1,2} ?(?:dpa|Notizblock|NOTEBOOK|Notebook)\b"),  # # dpa NOTEBOOK
            # This story was first published ...
            words(
                "this story, this article, this report",
                r"(?i: (?:is|was|has been|has not been) (?:part of|first published|originally published|produced"
                r"|translated|auto-generated|edited|published from|generated|syndicated|supplied))",
                before=r"[(*]?",
            ),
            words(
                "this is a developing, this is a breaking, this story is developing, this story will be updated",
                r"\b.{0,80}\Z",
            ),
            # This report by The Canadian Press was first published May 15, 2023.
            words("this report by, this story by", r" [A-Z][\w ]{2,40} (?:was|is) (?:first )?published\b"),
            Beginning(RELEASE_FIELDS, r":?\Z", "", (), (), folded=True),  # METHOD OF RESEARCH
            # All Times EDT
            words("all times", r"(?i: (?:are )?(?:EDT|EST|GMT|local|ET|CET|BST)\b)"),
        ),
    ),
    (
        "contact",
        240,
        (
            # Media contacts:
            words(
                "contact, contacts, enquiries, inquiries, information",
                r"(?i:(?: information| details|s)?)\s?(?::|\Z)",
                before=r"#{0,3} ?",
                maybe="media, press, investor, news, company, editorial, dpa, for further",
            ),
            words("investor relations, media relations, public relations, press office", r"\s?:"),
            words(
                "for more, for further, for additional",
                r"(?i: (?:information|details|info)"
                r"(?:[,:]| (?:please|visit|contact|call|see|on|about|regarding|go to|email|or)\b))",
            ),
            # Contact Jane Doe at jdoe@example.org
            words(
                "contact, reach, email",
                r" [^\n]{2,80}(?:@[\w-]+\.|\d{3}[-. ]\d{4}|\+\d)[^\n]{0,60}\Z",
            ),
            words("get in touch", r":"),
            words("for media, for press", r"(?i: [ie]nquiries)"),
            # Tel: +49 30 1234
            words("tel, phone, telephone, fax, mobile, email, e-mail, website, web site, web", r"(?:\.|\s?:|\s\+)"),
            cased("SOURCE", r":? [A-Z][\w&.,' ]{2,60}\Z"),  # SOURCE Acme Corp.
            # ((desk@example.org; +49 30 1234))
            shape(r"\({1,2}[^()\n@]{0,200}@[^()\n]{0,200}\){1,2}\Z"),
            # desk@example.org, www.example.org, +49 30 1234
            shape(
                r"<?[\w.+-]+@[\w-]+\.[\w.-]+>?\Z|(?:https?://|www\.)\S+\Z|[+(]{0,2}\d[\d ()./-]{7,20}\Z"
                r"|\[email protected\]\Z"
            ),
        ),
    ),
    (
        "keyword line",
        160,
        (
            shape(r"[A-Z][\w-]{2,60}(?:/[\w-]{1,60}){0,4}/\Z"),  # Germany-politics/
            words("keyword, keywords, tag, tags, topic, topics, category, categories, filed under", r":\s"),
            shape(r"(?:\d(?:\.5)? out of (?:5|10)(?: stars)?\.?|[★☆½ ]{3,11})\Z"),  # 4 out of 5 stars
            words("serves, makes, yield", r":? (?:about |around )?\d+(?:[-–]\d+)?(?: \w+){0,3}\Z"),  # Makes 2 loaves
            words("prep time, cook time, cooking time, total time, preparation time", r":? .{0,40}\Z"),
        ),
    ),
)
