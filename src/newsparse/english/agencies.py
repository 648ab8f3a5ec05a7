"""News agencies and services as they name themselves in datelines, bylines and credits."""

from __future__ import annotations

from typing import Final

from newsparse.english.lists import name_set

WIRE: Final = "wire"
WIRES: Final = rf"(?:PR|CNW|US|Xinhua|ASIANET|[\w-]{{0,20}}(?:{WIRE}|{WIRE.upper()}))"
"""How the name of a press release wire begins, between slashes: /PRNewswire-FirstCall/."""

AGENCIES: Final = name_set(
    """
    AA, AAP, ABC News, ACCESS Newswire, Access Newswire, ACCESSWIRE, AdnKronos, Adnkronos, Aegis, AGERPRES, Agerpres,
    Afghan Islamic Press, AFP, AFX, Agence France-Presse, Agencies, AGI, AIP, Al Jazeera, AMI, AMNA, ANA, Anadolu,
    Anadolu Agency, ANI, ANP, ANSA, ANTARA, Antara, AP, APA, APP, APS, APTN, Associated Press, ATS,
    Australian Associated Press, AZERTAC, Azertac, BBC, BBC News, BBC Sport, Belga, BelTA, BERNAMA, Bernama,
    Bloomberg, Bloomberg News, BNA, BNO News, BNS, BTA, Business Standard, BUSINESS WIRE, Business Wire,
    BusinessWeek Online, Canada Newswire, Canadian Press, CBC, CBS, CBS MarketWatch, CBS News, CBS.MW, CNA, CNET,
    CNN, CNN/Money, CNNMoney, CNS, CNW, Cox News Service, CP, CTK, Deutsche Presse-Agentur, Deutsche Welle, DJ,
    Dow Jones, Dow Jones Newswires, DPA, dpa, dpa-AFX, EFE, EINPresswire.com, ELTA, ENA, EPA, Europa Press,
    EuropaPress, FANA, Fars, Forbes, Fox News, FT, GLOBE NEWSWIRE, GlobeNewswire, GNA, HINA, Hina, IANS, ILNA, INA,
    InfoWorld, Inter Press Service, Interfax, Interfax-Ukraine, International Herald Tribune, IPS, IRIN, IRNA, ISNA,
    ITAR-TASS, ITAR-Tass, Itar-Tass, JIJI, Jiji, Jiji Press, Kathimerini, KAZINFORM, Kazinform, KCNA, KRT, KUNA,
    Kyodo, Kyodo News, LETA, Lusa, Maan, MacCentral, Mana, MAP, Market News, MarketWatch, MARKETWIRE, Marketwire,
    Marketwired, MCT, Mehr, MENA, Mena, MNA, MTI, NAMPA, NAN, NBC, NBC News, New York Times, New Ziana, NewsFactor,
    Newsfile Corp., NNA, NNN, Notimex, NTB, NYT, NZPA, OANA, Oxford Analytica, PA, PAP, PC World, Petra, PNA,
    PR NEWSWIRE, PR Newswire, Press Association, Press TV, PRNewswire, PTI, PTV, QNA, Radio Free Europe, REUTER,
    Reuter, REUTERS, Reuters, Reuters Life!, RFE/RL, RIA, RIA Novosti, Ritzau, RSS, RTRS, RTT, RTTNews, SABA, SANA,
    SAnews, SAnews.gov.za, SDA, Sky News, SNNi, SPA, Sports Network, SportsTicker, Sputnik, STT, SUNA, SW, TANJUG,
    Tanjug, TAP, TASS, Tass, TechWeb, Telam, The Associated Press, The Canadian Press, The Christian Science Monitor,
    The Motley Fool, The Press Association, The Sports Network, The Tribune, Thomson Financial, Thomson Reuters,
    Ticker, TNS, TT, TTXVN, Télam, Ukrinform, UNB, UNI, United Press International, UPI, USA TODAY, USNewswire, VNA,
    VOA, Voice of America, WAFA, WAM, Washington Post, WP, XINHUA, Xinhua, Yonhap, Zacks, ZDNet, Ziff Davis, ČTK
    """
)
