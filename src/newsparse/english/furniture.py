"""Words and phrases that furniture is made of, by what they say."""

from __future__ import annotations

from typing import Final


def _phrases(listed: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for line in listed.strip().splitlines() for phrase in line.split(","))


CHANGES: Final = _phrases("""
    Adds, Updates, Recasts, Removes, Releads, Changes, Inserts, Incorporates, Restores, Writes through, Rewrites
    ADDS, UPDATES, RECASTS, Eds
""")
"""What a desk did to a story: (Adds quotes, background)."""

REMARKS: Final = _phrases("For, With, See, Note, Trims, A longer version, An longer version, A shorter version")
"""How a remark to editors begins that fills its brackets: (For more, see BC-GRAIN)."""

REFILES: Final = _phrases("""
    Refile, Refiles, Refiled, Refiling, Resend, Resends, Repeat, Repeats
    REFILE, REFILES, REFILING, RESENDING, REPEAT, REPEATS, REPEATING
""")
"""Sent once more, and why: Refiles to add dropped word."""

NOT_FOR_PRINT: Final = _phrases("publication, broadcast, distribution, release")

RELEASES: Final = _phrases("""
    for immediate release, for global distribution, for use in, hold for release
    strictly embargoed, embargo, embargoed
""")
"""When a release may be used, folded."""

URGENCIES: Final = _phrases("ADVISORY, MEDIA ADVISORY, ADVANCE FOR, ADVANCED FOR, URGENT, BULLETIN, FLASH, ALERT")

ORIGINS: Final = _phrases("part of, first published, originally published, produced, translated")
"""This story was ... what tells of its past, folded."""

TIME_ZONES: Final = _phrases("EDT, EST, GMT, local, ET, CET, BST")

DESK_WORK: Final = _phrases("""
    reporting, report, writing, editing, research, translation, translated, compiled, edited, written, reported
    production, graphic, graphics, data, text, story
""")
"""What somebody is credited with, folded: Additional reporting by Jane Doe."""

HELP: Final = _phrases("reporting, files, assistance, contributions, agency inputs, inputs")
"""With ... from Reuters."""

STAFF: Final = _phrases("correspondent, reporter, bureau, correspondents, reporters, bureaus")

PICTURE_HOUSES: Final = _phrases("AP, AFP, EPA, Reuters, REUTERS, dpa, UPI, Getty")

PICTURE_KINDS: Final = _phrases("Photo, PHOTO, Graphic, GRAPHIC, Video, VIDEO, Image, Images")

PICTURES: Final = _phrases("""
    photo, photos, picture, pictures, image, images, graphic, graphics, video, file photo, caption, photo credit
    photograph, photographs, image caption, image source
""")
"""Folded: Photo by Jane Doe."""

TAKES: Final = _phrases("Ld, ld, Lead, lead, Add, add, Take, take, ADD, LD")
"""What is numbered of a story that comes in parts: 1st Ld-Writethru, 2nd add."""

ENDINGS: Final = _phrases("""
    reuter, reuters, reute, upi, end, ends, 30, 30-, -30, -30-, end it, end of story, end of text, end of message
""")
"""The last line of a story, folded."""

COPYRIGHT_TOPICS: Final = _phrases("""
    law, infring, holder, protect, owner, claim, case, act, suit, trial, term, rul, dispute, issue
""")
"""Beginnings of words that make `copyright` a word of the story."""

MORE_READING: Final = _phrases("""
    read more, also read, read also, more on this, see also, related, related stories, related articles
    related coverage, related links, related news, related content, recommended, must read, don't miss, don’t miss
    watch, watch now, watch live, listen, listen now, more from, more stories, you may also like, most read, trending
    full story, full coverage, further reading
""")
"""What points to other stories, folded; a colon follows."""

MORE_READING_ALONE: Final = _phrases("""
    READ MORE, ALSO READ, RELATED, Read more, Also read, Related article, Related articles, Related story
    Related stories, Related coverage, More on this story, Related Topics, Related topics, Related links
    Related Internet links, You may also like, Most read
""")
"""What does so on a line of its own."""

SHARING: Final = _phrases("share, tweet, like, email, e-mail, print, save, pin")

PLATFORMS: Final = _phrases("twitter, facebook, instagram, telegram, news")

ADVERTISING: Final = _phrases("""
    advertisement, advertising, sponsored, sponsored content, story continues below, article continues
    skip adver, skip advert
""")

CONTACTS: Final = _phrases("contact, contacts, enquiries, inquiries, information")

CONTACT_DESKS: Final = _phrases("media, press, investor, news, company, editorial, dpa, for further")

CONTACT_WAYS: Final = _phrases("tel, phone, telephone, fax, mobile, email, e-mail, website, web site, web")
