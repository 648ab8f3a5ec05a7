"""Honorifics, ranks and offices of countries, as their press in English writes them, and work of many kinds.

Data alone. What is a name there as often as a title, as Nana or Sardar, stands in no list: it stays part of the name.
"""

from __future__ import annotations

from newsparse.english.lists import word_set

MALE_HONORIFICS = word_set(
    """
        ato haj hajj hajji sayyed rre moruti mfundisi clergyman don mang manong kuya tatay lolo padre monseigneur
        monsignor abbé père frère maître signor dottor meneer oom ntate naba togbe togbui otumfuo osabarima osagyefo
        daasebre odeneho alabo ogbuefi alaafin olubadan kabaka katikkiro laibon sekuru sabhuku abuna abune jathedar
        giani allama allamah nawabzada hojatoleslam molla mawlawi sheik shaykh encik tuan kyai ustadz ustadh sayadaw
        ashin samdech oknha ratu matua kaumātua mahant hojjatoleslam archimandrite abbot herdsman postman yachtsman
        frontman craftsman boatman handyman barman guardsman rifleman watchman seaman headman tribesman
    """
)
FEMALE_HONORIFICS = word_set(
    """
        weyzero woizero khunying thanphuying bibi hajjat sushri ugoeze deaconess aling manang nanay inang dona mère
        soeur signora signorina dottoressa mademoiselle mevrouw tannie gogo makhulu ambuya pognaba mamaga iyaloja
        nnabagereka thirumathi sadhvi ustazah ustadzah nyai cik hajja abbess prioress kuia whaea postwoman barmaid
        seamstress housewife tribeswoman yachtswoman songstress granny
    """
)
# Those with which a first name alone is a full address: Mang Ernesto, Dona Raimunda.
BEFORE_FIRST_NAMES = word_set(
    """
        khunying thanphuying weyzero woizero haj hajj hajji hajjat sayyed mang manong kuya tatay lolo aling manang
        nanay inang dona padre père mère frère soeur oom tannie ntate gogo naba togbe togbui khun ratu sayadaw ashin
        encik cik ustaz ustadz ustazah sekuru ambuya archimandrite abbot
    """
)
# Short titles, with a dot behind them or without, and the roles that they stand for; an address stands for none.
SHORT_TITLES_ABROAD: dict[str, str] = {
    "mgr": "monsignor bishop", "msgr": "monsignor bishop", "revd": "reverend vicar", "mlle": "", "pst": "pastor",
    "evang": "evangelist", "apst": "apostle", "comr": "comrade", "cde": "comrade", "pharm": "pharmacist",
    "surv": "surveyor", "bldr": "builder", "usec": "undersecretary", "asec": "secretary",
    "cong": "congressman congresswoman lawmaker", "comdt": "commandant", "cmdt": "commandant", "cdre": "commodore",
    "sqn": "", "ldr": "leader", "wg": "", "flt": "", "bdr": "bombardier", "gnr": "gunner", "spr": "sapper",
    "tpr": "trooper", "rfn": "rifleman", "gdsm": "guardsman", "lcpl": "corporal", "csgt": "sergeant", "snr": "",
    "assoc": "", "owek": "minister", "comm": "commissioner", "ven": "monk archdeacon",
    "clr": "councillor", "ald": "alderman",
}  # fmt: skip
# Titles of capital letters alone.
INITIALS_ABROAD: dict[str, str] = {
    "igp": "inspector-general", "aig": "inspector-general", "adig": "inspector-general", "adcp": "commissioner",
    "csp": "superintendent", "dysp": "superintendent", "sho": "officer", "sdpo": "officer", "ccpo": "officer",
    "ppro": "officer spokesperson", "dpro": "officer spokesperson", "ocpd": "officer", "hhj": "judge",
    "mmdce": "executive", "sdm": "magistrate", "cji": "justice", "radm": "admiral", "vadm": "admiral",
    "acm": "marshal", "avm": "marshal", "pgen": "general", "pltgen": "general", "pmgen": "general",
    "pbgen": "general", "pcol": "colonel", "pltcol": "colonel", "pmaj": "major", "pcapt": "captain",
}  # fmt: skip
# Those of them that are a body's name where no person's stands behind them: MK Ann Lee; but the MK said.
INITIALS_BEFORE_NAMES = word_set(
    """
        mk mpa mca mha mhk dig dpo rpo pro acc dcc dac pcc dc cas rdc aag cjp hrm hrh cp mce dce dpm asi psi ssi
    """
)
# Titles that are a given name where one word alone follows: Don Marco Scarpa, Ato Girma Birru; but Don Henley.
BEFORE_FULL_NAMES = word_set("don ato bibi")
# Nouns of office and work that stand right before a name as its title, and alone as a role.
OFFICES_ABROAD = word_set(
    """
        custos prefect reeve warden mukhtar burgomaster harbourmaster intendant alkalo lord-lieutenant
        player-of-the-match man-of-the-match player-of-the-series man-of-the-series player-of-the-tournament khun
        ajarn kagawad mwalimu pehin sarpanch tehsildar tahsildar inkosi recorder chieftain warlord contractor
        subcontractor accountant actuary archivist astrologer auctioneer beautician blacksmith bookkeeper bookseller
        bricklayer calligrapher cardiologist cartographer choreographer cinematographer classicist climatologist
        cosmonaut criminologist dentist dermatologist dietitian dietician ecologist entomologist ethicist exporter
        importer fishmonger florist geneticist geochemist geographer geophysicist gynaecologist gynecologist
        hairdresser hairstylist homemaker housekeeper hotelier hydrologist immunologist interpreter ironworker
        jeweller jeweler journalist photojournalist labourer laborer linguist locksmith machinist magician
        microbiologist naturalist neurologist neuroscientist neurosurgeon nutritionist obstetrician oceanographer
        oncologist ophthalmologist optician ornithologist osteopath palaeontologist paleontologist pathologist
        pharmacist pharmacologist philanthropist physiotherapist plasterer programmer psychotherapist publican
        radiographer radiologist receptionist roboticist screenwriter scriptwriter sculptor smallholder stallholder
        stockbroker stonemason storyteller stylist therapist toxicologist translator undertaker urologist
        volcanologist watchmaker weightlifter wholesaler winemaker woodcarver zookeeper motorcyclist documentarian
        violist saxophonist keyboardist bandleader hurdler marathoner canoeist kayaker biathlete snowboarder judoka
        paralympian shuttler headteacher bursar landowner householder shareholder pastoralist herbalist muezzin
        reservist paratrooper submariner havildar subedar jawan midshipman quartermaster goldsmith silversmith vintner
    """
)
# Nouns of work that are a role, and names as well or seldom in front of one.
WORK = word_set(
    """
        painter builder hawker breeder cashier docker herder marketer physio racer pacer shooter fencer biker cadet
        recruit migrant refugee settler carer cobbler cabbie tutor undergraduate postgraduate trainee aviator
        innkeeper comic
    """
)
# Words that go with a title: Crown Prince, Grand Chief, Pol Lt Gen.
PARTS_OF_TITLES = word_set("crown grand dowager paramount pol zonal res wira amar patinggi utama")
# Between a title and a name in brackets: Maj. Gen. (res.) Lee.
BRACKETED = word_set("Res res Hon Chief Alhaja Hajiya Barr Arc Sir Dame Pastor")
# Behind a name and no part of it: orders and services.
ORDERS = word_set(
    """
        ao oam psm apm cnzm onzm mnzm knzm dnzm qso qsm ofr mfr cfr oon gcfr gcon egh ogw kcb gcb cvo kcvo frse fba
        frcp frcs bem qpm kpm dfc dso ias ips bl mhk mlc mna mpa mca
    """
)
