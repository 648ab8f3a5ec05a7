"""Nouns that bring somebody's words: his pledge to be "neutral", her message of "hope". Data alone."""

from __future__ import annotations

from newsparse.english.lists import word_set

SPEECH_NOUNS = word_set("""
        accusation accusations address admission advice allegation allegations announcement answer answers
        apology argument arguments assertion assertions assessment assurance assurances attack attacks
        belief broadside call calls cautions characterization charge charges chant chants claim claims
        comment comments comparison complaint complaints concept condemnation confession contention
        conviction criticism criticisms critique declaration declarations definition demand demands denial
        denials description descriptions dismissal embrace endorsement estimate explanation expression fear
        fears forecast greeting hint hope hopes idea ideas indictment insistence interpretation invocation
        joke jokes judgment lament line lines mantra message messages mention mocking motto
        narrative note notion observation opinion opposition phrase phrases plan plans plea pleas pledge
        pledges point praise prediction predictions proclamation promise promises pronouncement
        pronouncements proposal proposals quip quips quote quotes rant reaction recollection reference
        references rejection remark remarks reply request response rhetoric ridicule slogan slogans slur
        speech speeches statement statements suggestion suggestions support sympathy talk taunt taunts
        testimony theme theory threat threats tirade tweet tweets use usage view views vision vow vows
        warning warnings wish word words embrace criticism labeling label nickname term terms brand
        catchphrase battle-cry rallying-cry
    """)
# In the words of Lee, in Lee's view: whose it is, says it.
OPINIONS = word_set("words view opinion telling estimation phrase judgment judgement account reckoning version")
# What words stand on: a sign reading "..." speaks for itself, not for the one who holds it.
DISPLAYS = word_set("""
        badge badges banner banners billboard billboards button buttons cap caps caption card cards chyron cover
        flag flags flyer flyers hat hats headline headlines hoodie leaflet leaflets mailer mailers pin pins plaque
        placard placards poster posters screen sheet shirt shirts sign signs sticker stickers sweatshirt sweatshirts
        t-shirt t-shirts tee-shirt
    """)
# With "to" or "of" behind them they are prepositions, and head no subject: according to a report issued by ...
PREPOSITION_HEADS = word_set("according due owing prior thanks contrary subject ahead instead because")
