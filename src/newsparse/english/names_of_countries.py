"""More given names by gender, of Ireland and Britain, Africa, South and Southeast Asia and others. Data alone."""

from __future__ import annotations

from newsparse.english.lists import word_set

MALE_OF_COUNTRIES = word_set(
    """
        aaditya adegboyega adil adán aftab agyei ahsan aimal ajith alar albin alexandre amadu aminul anbumani andika
        andrás andré anisul antauro aodh apostolos ariful arnaldo arnolfo aryeh asadul asaduzzaman asfandyar bahlil
        balachandran balen bandula baraka barasa bezalel bjarni bonginkosi borut boyko bréandán calum caoimhín carles
        cathaoir cayetano chandran chandrashekar charith chhagan constantinos crin críostóir cuauhtémoc danyal devajit
        diepreye dinuth diosdado dodzi domhnall donnacha dougie duale dushmantha edgars eliad elorm enoch eurfyl
        fadhli fakhrul fannar feargal fearghal fezile fiifi finbarr fionnlagh fuat fungai félix ganjar gayantha
        gbolahan gebran gedion georgios gillespie gitanas gopalakrishnan guðni haile hailu hamisi harbhajan harcharan
        hasanul hazza hristijan hryhorii humaid ibifubara idham iestyn ioannis ishan issifu izzat jagmeet jakov
        jasprit jean-noël jibril jihad jock juma junet jón jüri kabwe kamau kamrul kariuki karolos kev khalfan
        khulekani kimani kindiki kipchoge kipchumba kipkorir kiprono kodjo kondwani konstantinos krišjānis kudakwashe
        kumaraswamy kuria kwamena labhrás lakshman ledama liaqat limbani listyo lufuno lwazi lúcás mahama maheesh
        mahmudullah mairtín maitiú manet masrour masuhiro mehmood meirion mekonnen menzi meshal meurig mfundo mithun
        mlungisi mominul monirul moonis mousa muiris mukasa mulayam mulugeta munyaradzi murugan mushfiqur mustafizur
        mutahi muthusamy mutiso mutua muyiwa mwangi mzukisi máirtín nadav naoya naseem nasrul natthawut nayib nazer
        ndivhuwo neasán nechirvan ngonidzashe nimal njoroge nkosinathi ntando ntsika obert ocen ochieng odhiambo ofir
        olumide oluwole omondi onyango opiyo opoku opunabo oriol ossian otieno otim otti ouma oupa owino panagiotis
        parkash peadar petroc phumlani pierre-andré piran prithvi pule páidí pól qaim radhakrishnan raila rajabu
        rajeevan rajendran ramachandran ramchandra ravichandran razali revanth rezaul rishad romeu rotich ruadhán
        ruairidh rudzani rustem sakib samkelo sarfaraz satheesan satnam sauli saulos sbusiso selasi selvam seriake
        shaari shadab shafiqul shaheen shahidan shamsudheen shardul sharjeel shivakumar sikandar simcha siminialayi
        simiyu simphiwe siraj sivakumar sivananthan siya somhairle somsak sorley ssalongo stefanos steffan sudhakaran
        sukhpal surendran suriya suryakumar susil séarlas síomón tahnoun tamrat tariqul tarlochan temesgen thamer
        thani tiarnán timipre tiro tofail tongai torcuil traolach troels trystan tsegaye tshilidzi tumusiime turlough
        udhayanidhi uinseann unnikrishnan vassilis vasudeva venkatesan vusumuzi víðir wahome wasswa wekesa wiqar wopke
        wullie yahaya yamikani yazeed yudo yuzvendra zahirul zenzele éamonn éanna édgar ólafur þorsteinn
    """
)
FEMALE_OF_COUNTRIES = word_set(
    """
        abiba alima ayishetu azara bairbre bríghid caitlín cezarah chlöe cáit daseme deepthi efrat eilís ekaete elvire
        fadhlina fuseina galia guðrún halla ibifuro ibinabo idara idit ingrida inimfon iratxe iseabail ishbel jemimah
        kanwal kerensa kristín loveday lowena líadan matia meadhbh memunatu mererid mithila nilcinha nomthandazo
        nozipho ntombizanele peigí phumeza prudence punam raimunda rukaya ríona sailí senga shafali shamma sigríður
        suely svandís síofra tamayo thandekile tshegofatso uduak wavinya xóchitl áslaug éadaoin étaín íde órlaith
        þórdís
    """
)
EITHER_OF_COUNTRIES = word_set(
    """
        chandima chikondi chilufya chisomo daljit edem elly harjinder jaswinder jory kabelo katlego krishna kulwinder
        lakhwinder lebogang lesego mandeep mphatso paramjit ravneet rupinder sanele takondwa tatenda tebogo thato
        thokozani tumisho yuki
    """
)
