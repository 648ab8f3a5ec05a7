"""Peoples: the words for those of a country, a region or a party, in the singular. Data alone, and one look-up."""

from __future__ import annotations

PEOPLES = frozenset(
    """
        afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian
        austrian azerbaijani bahraini bangladeshi basque belarusian belgian bolivian bosnian brazilian briton british
        bulgarian cambodian canadian catalan chechen chilean chinese colombian congolese croat croatian cuban cypriot
        czech dane danish dutch egyptian english eritrean estonian ethiopian european filipino finn finnish french
        georgian german ghanaian greek guatemalan haitian hungarian icelander indian indonesian iranian iraqi irish
        israeli italian jamaican japanese jordanian kazakh kenyan korean kosovar kurd kurdish kuwaiti lao latvian
        lebanese liberian libyan lithuanian macedonian malaysian malian mexican moldovan mongolian moroccan nepalese
        nicaraguan nigerian norwegian omani pakistani palestinian panamanian peruvian pole polish portuguese qatari
        romanian russian rwandan saudi scot scottish senegalese serb serbian singaporean slovak slovene slovenian
        somali spaniard spanish sudanese swede swedish swiss syrian taiwanese tanzanian texan thai tibetan tunisian
        turk turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean
        californian ohioan virginian bavarian sicilian londoner parisian dubliner glaswegian liverpudlian mancunian
        kiwi aussie brit springbok fijian samoan tongan maltese slovakian ivorian gambian sierra-leonean malawian
        namibian botswanan mozambican sri-lankan maldivian burmese christian muslim jew jewish hindu sikh buddhist
        catholic protestant sunni shiite republican democrat libertarian tory conservative liberal socialist communist
        green nationalist unionist latino latina hispanic
    """.split()
) | {
    *("new zealander", "south african", "north korean", "south korean", "south sudanese", "northern irish"),
    *("sri lankan", "costa rican", "puerto rican", "saudi arabian", "hong konger", "sierra leonean", "east timorese"),
    *("cape verdean", "west indian", "north macedonian"),
}
# Frenchman, Dutchwoman: the people stands in front.
MEN_AND_WOMEN = ("man", "men")
# How words for many people end, and surnames that end so: villagers, mourners, relatives; but Sanders, Davies.
CROWD_ENDINGS = ("ers", "ors", "ists", "ants", "ents", "ees", "ives", "als", "ies")
SURNAMES_LIKE_CROWDS = frozenset(
    """
        sanders rogers myers powers summers walters peters saunders chambers childers bowers flowers masters winters
        waters ayers ayres byers meyers sellers akers rivers somers connors conners majors nabors davies menzies
        humphries gillies jefferies ives rees voorhees lees stevers salters anders siemers withers struthers biggers
        travers rutgers hellers bakers mathers smithers carruthers vickers sowers alvers reivers brothers
    """.split()
)


def is_crowd(word: str) -> bool:
    """Whether a capital word looks like one for many people and like no surname.

    >>> is_crowd("Villagers"), is_crowd("Sanders")
    (True, False)
    """
    lower = word.casefold()
    return lower.endswith(CROWD_ENDINGS) and lower not in SURNAMES_LIKE_CROWDS


def is_people(word: str) -> bool:
    """Whether a word, or two, are for those of a people or a party, one of them or many.

    >>> is_people("Kenyans"), is_people("Serb"), is_people("New Zealander"), is_people("Evans")
    (True, True, True, False)
    """
    lower = word.casefold()
    if lower.endswith(MEN_AND_WOMEN) and lower not in PEOPLES:
        lower = lower.removesuffix("man").removesuffix("men").removesuffix("wo")
    return lower in PEOPLES or (lower.endswith("s") and lower[:-1] in PEOPLES)
