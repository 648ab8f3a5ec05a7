"""What stands by the title of a work, a nickname, a term or a sign, so that it isn't taken for speech. Data alone."""

from __future__ import annotations

from newsparse.english.lists import word_set

# Nouns before a title: the film "...", her book, "...", the podcast "...".
WORKS = word_set("""
        book books novel memoir autobiography biography film movie documentary show series sitcom drama
        comedy thriller musical play opera song single album record track anthem hymn ballad podcast program
        programme broadcast newscast newsletter column blog magazine newspaper journal poem essay story
        painting photograph sculpture exhibition exhibit installation episode season franchise sequel remake
        game video clip ad ads advert commercial spot tour concert cartoon comic strip sketch segment
        classic hit hits bestseller best-seller account hashtag website site app course class syllabus
        seminar band group nonprofit charity campaign revival adaptation soundtrack score mini-series
        miniseries trilogy anthology sheet playbook author authors word words term terms phrase title titled
        entitled subtitled headlined file files folder category
    """)
# Nouns after a quoted attribute: the "No Comparison" ad, the "Lost" finale, a "super PAC".
ATTRIBUTED = word_set("""
        ad ads spot commercial show film movie book series podcast theme song album video crowd movement
        award awards tour rally sign signs sticker stickers shirt shirts t-shirt t-shirts hat hats cap caps
        banner button buttons pin letters summit conference program programme syllabus course hashtag column
        lunch dinner coalition bill gang brand phrase term word account campaign episode franchise finale
        star host anchor actor actress premiere pac pacs director producer creator co-creator showrunner
        screenwriter presenter singer rapper author frontman fan fans reboot remake sequel spin-off trilogy
    """)
# What is done with a work by somebody: he read "The Dead", she sang "Stormy Weather".
PERFORMED = word_set("read reads reading sang sings sing singing sung played plays playing")
# Who made or brought out a work has it right behind the verb: she created “Lost Years”.
MADE = word_set("""
        created creates co-created directed directs co-directed produced produces co-produced co-wrote co-hosted
        authored composed premiered released starred
    """)
# Participles that name a thing: a plan dubbed "...", a class called "...".
NAMING = word_set("called named titled entitled dubbed nicknamed subtitled labeled labelled termed styled branded")
# What makes the words a term: the so-called "...", known as "...".
TERMED = frozenset(("so-called", "quote-unquote", "proverbial", "aka", "a.k.a", "a.k.a."))
KNOWN = "known"
BEFORE_NAMING = word_set("also is was are were")
LABELED = word_set("labeled labelled")  # whoever labels a thing says so
BEFORE_TITLES = word_set("in on of for with and")
SMALL_WORDS = word_set("a an the of in on at to for and or but with from by is vs as into nor")
