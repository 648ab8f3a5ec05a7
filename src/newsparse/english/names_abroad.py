"""Given names by gender, from Europe, Asia, Africa and the Pacific: beside those of the census. Data alone."""

from __future__ import annotations

MALE_ABROAD = frozenset(
    """
        aad ababu abayomi abbas abdelhakim abdelhamid abdelilah abdelkarim abdellatif abdelmadjid abdelmalek abdennour
        abderrahim abderrahmane abdessalam abdi abdiaziz abdikadir abdinasir abdinur abdiqani abdirizak abdishakur
        abdiweli abdou abdoulaye abdul-aziz abdulaziz abdulbasit abdulhadi abdulkarim abdulkerim abdullahi abdulmalik
        abdulqadir abdur abdurrahman abhay abhijit abhinav abhisit abiodun abiola abolfazl aboubacar abshir abubakar
        abubakr abílio achille achraf adalberto adamu adeeb adelmo ademola adeniyi adeola aderemi adesina adetokunbo
        adewole adeyinka adham adib adrien adão adérito aengus afif afolabi afşin agapito agim agostino agung agus
        ahmadreza ahmadu aibek aigbe aimé airlangga aiyaz ajit akbar akeem akhtar akif akihiro akinori akinwumi
        akinwunmi akio akram akshay akwasi alaeddin alassane alban albano alberico aldir aldo aleksa alen alessio
        alexandru alfie alhassan aliaksandr aliko alireza aliyu aljoša almazbek alok alper alun alyaksandr amador
        amara amarinder amarjeet amason amaury ambati ambroise ambrose ambrosio amedeo amer amerigo amin aminu
        amirudin amit amitava ammar amol amrit amílcar anacleto anant anas anatole anatoliy anayo
        andi andile andrzej aneirin anghel anicet aniket anindya anirban anis ankit ankur anoop anozie anselme anselmo
        ansgar anshul antar antolín antti anubhav anura anurag anutin anwer aníbal aodhán apirat arafat aram ararat
        arash aravinda arben arbër arcadio archibald arda ardal ardalan ardeshir ardian aref arief arif arindam aritz
        arjuna arkadiusz armen armindo arnab arnel arno arsen arseny arshad arsène artak artan artyom arun arunabh ary
        asad asadullah asger asghar ashfaq ashiq ashish ashot ashutosh asier asim asitha askar aslam asman assimi
        asylbek atakan atanu atef atif atiku atilla atiq ato atsushi attahiru attila attilio aubin audu auguste
        augustin aupito aurèle auwal avetik avinash avni avtandil awad awais awwal ayan ayaz ayham ayhan ayodeji
        ayokunle ayomide ayoub aytaç azam azamat azeddine azer azhar azubuike baba babagana babak babar babken babu
        baburam baburao bachar bachir badal badreddine badruddin bagus baha bahaa baher bahman bahram bajram bakili
        bakyt balbir baldassare baldev baldomero baldur balram baltasar baltazar balthazar balwinder balázs bantu
        barau bardh barham barnaby barnabás barthélemy bartosz bartłomiej barış bas basavaraj bashir bashkim basile
        basim bassel bassem bassirou bastian bastien baurzhan bauyrzhan bechara behnam behrouz behzad bekim bekir
        bello belmiro bence benedek benedikt benedito benhur beniamino berhanu berk bernabé bernhardt bertin bertram
        besim besnik bhagwant bhargav bhaskar bhavesh bheki bhupender bhupinder biagio bidzina bienvenido
        bijan bikram bilawal bimal biman binod biplab biren birhanu bishnu bjørn blas blerim boaz boban bobi bogumił
        bogusław bohumil bohuslav bolaji bolat bolesław bongani boniface bonifacio bora borja borna boro bosko botond
        boubacar boško boštjan božidar brahim bram branimir branislav braulio brij brinley bronisław bukar burhan
        burhanuddin buti bálint béla břetislav caetano calogero carmine casimiro cataldo cathal cees celestino cellou
        celso cesare cevat cezary chadchart chadi chaiwat chakib chamika champika chandan chandrababu chandrashekhar
        charanjit charbel chatchai chaturon cheick cheikh chibuike chibuzor chidera chiemeka chigozie chikezie chima
        chimaroke chimezie chinmay chinonso chinwe chirag choguel christof chuan chuka chukwudi chukwuemeka chukwuka
        cian ciarán ciprian cipriano ciriaco claas cleophas clive clovis clément colmán conall conchúr corentin cornel
        cosmin coşkun crispin cristian csaba csongor ctirad cuthbert cyprien cyrus czesław cédric célestin călin
        cătălin daan dacian dafydd dahir dai daichi daiki daisuke daithí dali dalibor damiano damilola daniil danijel
        danilo daniyar danylo daoud dardan dariush darko darío dasun dauda dauren davor davoud dawid dawit dawood
        dawoud dayanand debabrata debashis debretsion decebal dedi deependra delfin demba demeke demetrio demola
        demyan deni denys denzil desalegn desiderio detlev deuba devendra dezső dhafer dhananjay dhananjaya dharmendra
        dhruv dialla diarmaid diederik dieudonné digby digvijay dilhan dimuth dindo dinis dino dinu diogo diomaye
        dionisio dipak dipankar dirk-jan domagoj domenico domingos donato donatus donncha doru doğu dragoș drahomír
        dražen driss dritan dubravko duma dumisani dumitru duoye dushyant dušan dwi dáithí dámaso dániel dávid dénes
        désiré dónal dömötör dževad ebere ebo edelmiro edgard edgardo edin edmilson eduard eero efe efisio efraín
        efren egbe egbert egidio ehsan ehtesham eiichi eiji ejike ekanem ekene eknath eko ekow ekpo el-hadj eladio
        elchin eldar elemér eleuterio elio eliseo eliud elmar elnur eloi elvir elísio emad emanuele emenike emile emin
        emlyn emmerson emomali emyr endre enea eneko enes engin ennio enyinnaya epifanio epimaco eran ercan erdal
        erdem erdoğan erion erlan ermanno ernő ertuğrul eryk esa esben esmail essam estanislao estêvão ettore eudes
        eugen eugenio eugeniusz eugène eurico eurig eusebio eustace eustache evert ezekiel ezenwo ezio ezzedine fabián
        fabrizio fadel fadillah fadjroel fadl fady fahd fahim fahmi fahri faiz faizal faizullah faleh falih farag
        faraj faraz fareed faris farooq farshad farzad fathallah fathi fatmir fatos faustin fawad fawaz fawzi faysal
        fayyad fayyaz fazal fazlur fedir fedor feliciano feliks ferdinando fereydoun ferit ferruccio feyzi fiach
        fiachra fiacre fiame fidèle fikri filip filipe fintan fionnán firmin fitzroy flamur flavien flavio florencio
        florent florentin florim florin floris fodé fortunato fouad franciszek francky franco frane franjo františek
        frazer frederico freeman friedhelm frigyes frode froilán fructuoso fulvio fumio furio fábio fırat gaetano
        gagan gagik gajendra galip garba garegin garik gaspar gaston gatien gatot gautam gauthier gautier gavriil
        gayton gazmend gaëtan gboyega gearóid gedu gela genaro genki geoffroy geordin georges georgy geraint
        gergely gergő gernot getachew gevorg ghanem ghanshyam ghassan ghazi gholamreza ghulam gia giacinto giampaolo
        giampiero gianmarco gibran giga gigi gijs gilson gino ginés gioacchino giordano giovan girma girolamo githinji
        givi gleb glyn gocha godefroy godfrey godswill gontran gonçalo gopinath gor gordan gorm goro gotabaya
        gottfried govert govind gratien grigol grigore grigory gruffudd gruffydd guglielmo guido guilhem guirassy gul
        gunnlaugur guram gurbanguly gurdeep gurmeet gursharan gustave gustaw gusztáv guzmán guénolé gwenaël gwilym
        gwyn gyula győző gábor gáspár géza gëzim gürsel haami habibullah hafeez hafez hafiz hage haider
        hailemariam hajime hajrudin hakainde hakeem hakim hakob halit halvor hamayun hamdan hamed hameed hamidreza
        hammad hamzah hardeep hareth hari harin harith harjit haroon harro harsha harshad harshvardhan hartley haruki
        haruna haruto harutyun hashem hasnain hasto hayati hayato hayk hayri haythem hazem hein heitor hemanta hemi
        henare henk hennadiy henning henri henrique henryk hermenegildo heru hezekiah hicham hichem hidayat
        hidayatullah hidde hideaki hideo hidetoshi hideyuki hieronim hifikepunye higinio hikaru hikmat hilaire hilal
        hilario himanta hinrich hippolyte hiroaki hirokazu hiroki hiroto hirsi hisao hitesh hitoshi hoani hohepa
        hojjat holger honorio honoré hooman horatio horia hosam hosni houshang houssam hovhannes hovik hrant hrvoje
        hryhoriy htin humayun humphrey hussam hyacinthe hynek hywel héctor hélder hélio hüsnü hēnare hıdır hōne iacob
        iarla ibrahima idowu idrissa idwal ifan iftikhar ignace ignacy ignat ignatius ihab ijaz ikenna ikram ilias
        ilie ilir iliya ilkka illia illtyd ilyas imanol imed imre inan indra indrajit inia inigo innokenty inácio ioan
        iolo ionel ionuț iorwerth iraj irakli ireneusz irfan irshad irwan isah isam isamu isaías ishaq ishtiaq isidore
        isidoro isireli iskender ismaïl israr issam isse issouf issoufou istván itsuki iulian iuliu ivano ivo iwan
        iyad iyorchia izet izzet iñaki iñigo jaafar jaba jabulani jacinto jacky jaco jacobo jad jagan jagat jagdeep
        jagmohan jago jahangir jai jakaya jalaluddin jameel jamshed jannik janusz japheth jarek jarmo jaromír jasim
        jassem jassim jaswant jatin javed jawad jayant jayanta jaydeep jayesh jelani jelle jenaro jenő jeppe jernej
        jerónimo jibrin jignesh jimoh jindřich jinggoy jochem joep jojo jolyon jone jonty joop jorg joris joseba
        josphat josphine josselin jost josué jovan juanito juanjo juanma jules juliusz junaid junichi juraj jure
        jurriaan jussi justo jusuf jyotiraditya jácint jácome jános jérémie jérémy józef józsef júlio kabir kabiru
        kacper kaesang kairat kaito kajetan kakha kaleem kalifa kalonzo kalyan kamaluddin kamel kamil kamindu kamran
        kanat kanchana kaoru karam karan karapet karol karti kartik kashif kashim kaspar kassim kassory kassym
        kassym-jomart kastriot katsunobu katsuya kaushal kaushik kaveh kayode kazem kazimierz kazuhiko kazuki kazuya
        kazım kebede kees keheliya kehinde kei keigo keiichi keir keisuke keita kenelm kenjiro kenrick kenta kenzo
        kepa kereama keshav ketan keyvan kgalema kgosi kgosientso khadga khadim khaldoun khaldun khalifa khamis
        khawaja khaya khosrow khurram khurshid kianoush kike kiren kirti kithure kiyoshi kizza klaas kleber klim knut
        ko-ko koba kobby kobina koen koji koko kola kolawole koldo konrad koray kornel kornél kostiantyn kosuke kota
        kourosh kow krishnendu kristóf krisztián krystian kryštof kujtim kumara kunal kunihiko kunio kusal kuzma
        kwadwo kweku kwesi kyaw kylian kyrylo kálmán károly kévin kürşat labib ladislav lahcen lahiru lai lajos
        lakhdar lalit lamberto lammert lancelot lanre lansana larbi lasha lasith lateef laurențiu lavrenty lawal
        lazare lazarus leendert lemma lennart leody leone leopoldo lesetja leszek lev levente levon liaquat liban
        liborio lindani lino lito livio ljubiša ljubo lluis lluís llyr llŷr lodewijk lodovico lokesh lorcán lotfi
        louay lourenço loyiso luan lubomír lubor lucian lucien ludovico luděk lukáš lulzim lungisa lungisani luqman
        luthuli lászló lázaro léandre léon léonard léopold lóránt lütfi lőrinc maamoun macario macky macsen madan
        madhav madhavan madhu madhukar madhusudan madu magne mahamadou mahamat mahela mahendra mahfud mahfuz mahinda
        mahir mahmood mahmudur mahmut mahyar maithripala majed makar maksat maksym maksymilian malek mallikarjun
        malo malte mamadi mamadou mamady mammad mamoru mamuka manabu manas manasseh manele mangosuthu manik manjit
        manlio manoj manolo manouchehr mansukh mansur manzoor maqsood marat marceau marcellin marcial marijan mariusz
        marián marnix martinho masahiko masakazu masaki masanori masaru masashi masatoshi masayoshi masayuki
        massimiliano massoud masud matej mateus matheus mathias mathieu mathis matija matiu mato mattia matvei matúš
        matěj maung mawuli maxence maximilien maximino mayank maysara mazen mazlum mbulelo mcebisi mduduzi mees mehran
        mehrdad melchior melchor meles menardo menno merijn mert mervyn mesfin metin meysam mher michał michelangelo
        micheál mickaël mieczysław migz mihailo mihály mikaere mikayel mikel mikkel miklós mikołaj milad milenko
        milind miljenko milomir miloud milutin mino miodrag mir mircea mirko miro mirosław mirza mithat mitsuhiro
        mkhuleko mkrtich mladen mmusi moacir moataz moazzam moctar modibo moeldoko mohamadou mohammad-reza mohamud
        mohannad mohd mohieddin mohit mohiuddin mohsin mojtaba mokgweetsi momčilo moncef moritz morteza mosiuoa
        mostafa motohiro mouctar mouin mounir mourad mrinal mstislav mthunzi muammer muayad mubarak mubashir mugisha
        mugur muhaimin muhamed muhannad muharrem muhd muhoozi muhsin mujahid mujib mujibur mukhriz muktar mukul mulatu
        munawar mundhir muneeb muneer mungo munir munther muqtada murali muralidharan murilo murtaza musab mushahid
        mushtaq mustapha muthanna muttiah muzaffer muzammil mwai mwigulu mxolisi myint mykhailo mykyta myo
        mzwandile mzwanele mário márk márton mátyás máté médard mícheál mücahit müslüm mātene nabih nacho naci nadeem
        nadir naeem nagendra nagesh naguib naim naing nairi najam najeeb nalin namal namig namık nana-kwame nandan
        naoise naoto narayan narayana narciso narek naresh naseer naser nasim nasir nasr nasrullah natale nathanaël
        nathi natig natthaphon naveed navid navin nawaz nayef nazar nazih nazir nazri nazım ndabezinhle ndindi
        ndubuisi nduka nebojša necati necdet nedeljko nedžad neeraj nemanja nemesio nevil nhlanhla niaz nicanor
        nicolae nicolò nicușor nicéphore nidal nihat nii nika nikica niklas niko nikora nilesh nilotpal nima ninoy
        nishant nishikant nizamuddin njabulo nnaemeka nobuaki nobuhiko nobuo nobuyuki nodar noman noordin norayr
        norberto norihiko noriyuki noureddine novak noé nsima ntokozo nuhu numan nunzio nurettin nuri nurlan nuwan
        nyan nyesom nándor nélson obafemi obaid obaidul obiora obong ochechukwu octave octavian octavius octávio
        oddvar odhrán ogbonna ogbonnaya ognjen oisín ojo okechukwu okello okey okezie okiya okon oktay olabode oladapo
        oladimeji oladipo olalekan olanrewaju olarenwaju olatunji olawale olayinka oldřich oleksii olli oluf oluseun
        olusola olutayo oluwafemi oluwaseyi oluwatobi olzhas omair omid omkar ondřej onno onyekachi onyema orazio
        orest oreste orji osagie osei osian osita ostap ostoja osvaldo oswald otakar otar othmane ottavio ottó otávio
        oumar ousmane ousseynou ovidiu ovie owain oğuzhan paa pacôme palle papa paquito paresh parimal parth partha
        parvez parvinder parviz pascual pasquale pathum patricio patryk patxi pau paulin paulino pavan
        pavle pawan paweł payam pejman pelayo peni percival peregrine perica pero pervaiz petre petru peyman phakamani
        philibert phineas phyo piergiorgio pierrick piers pio piripi piyabutr placide platon plácido plínio pouya
        prabhakar prabhat prabir prachanda pradeep pradip prafulla pralhad pramod pramono pranav pranay prasanna
        prasenjit prasetyo prasoon pratap prateek pratik pravin prawit prayut predrag primo prithviraj proinsias
        prokhor prospero przemysław puneet purushottam pushpa pádraic pál páraic pål péter pío qais qamar qasem qazi
        quintin quirino rabih rabindra rabiu rached rachid rade radim radomir radoslav radosław radovan rafał raffy
        rafiq rafiqul rafizi raghav raghavendra raghid raghu raghuram raheel rahimullah rahmat raimondo rainier rajat
        rajeev rajendra rajib rajinikanth rajko rajkumar ralf ram-chandra ramachandra ramakrishna ramazan rami ramin
        ramiz ramnath ramush ramvilas ramy rangsiman ranjan ranjit raoul rashed ratko ratu rauf rauff ravinder
        ravindra ravish rawiri rayan reda redouane redwan rehan rehman relu remigio remigiusz remo ren renzo rené
        revaz rewi rezső reşat rhun richárd ridha ridwan rifaat rigathi riku rilwan rinaldo rishabh rishi risto ritesh
        riyad rizieq rizwan roch rochas rodante rodion rodolphe rodrigue rok rollo romuald ronaldo roque roslan
        rostislav rostyslav rotimi rouhollah rovshan ruairí rudi rudolf rufat rufino ruggero ruhut ruperto rupesh
        rutger ruud ruy ryoichi ryoji ryosuke ryuichi ryuji róbert rómulo rónán rāwiri răzvan rıfat rıza saadoun
        sabelo saber sabin sabir sabo sabri sachchidananda sadeq sadio sadyr sadık saeb saed saeid safwan sagar sahil
        saidu saif saifuddin saiful sajal sajith sajjad salahuddin saleem sali salif salih salihu salum samaila sameer
        sameh samer samih samik sampo samrat samuele samvel sanath sanaullah sander sandiaga sandile sandu sanel
        sanjib sanjin sanjiv sanjoy santanu santo santosh sanusi saparmurat saqib sarath sarbananda sarfraz sargis
        sarwar sasan satoru satya satyajit satyanarayan satyendar saulo saurabh sava savely saverio sayyed saïd saša
        sead sebestyén secundino seiichi seiji sekou selami selorm semen semih semisi semyon senad senan senthil senyo
        senzeni senzo septimiu septimus sergiu serhat serhii servan serzh sesan settimio setya seumas severino seweryn
        seydou seyi seyoum shabbir shadi shafie shafiq shafqat shahbaz shahidul shahin shahram shahriar shahrul
        shahzad shailesh shakeel shaker shakib shalva shamim shamsul shantanu shapour shashank shaukat shavkat shehbaz
        sheheryar shehu shekhar sher sher-bahadur sherif sherwin shibu shigeki shigeo shimelis shin shina shingo
        shinichi shinjiro shintaro shinya shiv shivam shoaib shogo shohei shoichi shota shpend shreyas shrikant
        shubham shuichi shuji shukri shun shunsuke siamak siaosi sibusiso siddaramaiah siddhartha sidoine sidya sifiso
        sigit sigurður sihle sikiru silvano silvestre silvestro silvino silviu simeon simão siméon siniša sion sione
        siphiwe sirajul sitaram sitiveni sivert siviwe sixto siyabonga siôn sjoerd skënder slamet slaven slavko
        slavomír snorre soe sofiane sohail soheil sohrab soipan sola solly somchai somkid somnath songezo sonny
        sooronbay sorin sosuke sota soufiane sougata souleyman souleymane soumaïla soumitra sourav spartak spomenko
        srettha srećko srikanth srđan stanislas stanisław stanko stepan stevan stevo stian stijn stipe
        stjepan strahinja struan subhas subhashish subodh subrahmanyam subramaniam subramanian subrata sudarat
        sudhakar sudhanshu sudip sufyan suhail sujan sujit sukanta sukhbir sukhdev sukhjinder sukumar sulaiman
        suleiman sulkhan suman sumit sundar suraj suren surendra surjit suryakant sutarto suthep sutopo suvendu svein
        svetozar svyatoslav swapan syahrul sylvestre szabolcs szczepan szilárd szymon sándor sékou séraphin sérgio
        séverin sönke sławomir tadej tadeusz tafadzwa taha tahar taher taichi taimur taiwo tajudeen takaaki takahito
        takao takayuki takehiko takeo takeru taku takudzwa takuma takumi takuya talal taleb talgat tama tamati tamás
        tancredi taner tanguy tanju tanko tanveer tanvir taofeek tapan tapiwa tareq tarquin tarık taslim tathagata
        tatsuo taufik taulant tauqeer tawfik tawfiq taye tayeb tayyab teanau tedros teemu teguh tejashwi
        tejasvi telmo temir temur teodor tesfaye tetsuo tetsuro teun tevfik tevita tewolde teófilo thabang thabiso
        thaksin thamsanqa thanathorn thant thein thiago thibaud thijmen thijs thorben thulani thura
        théo théodore théophile tiberiu tichaona tidiane tiernan tigran tihamér tihomir tijmen tilman timo timoci
        timofei timothée timur tinashe tipene titouan tivadar tiébilé tiémoko tofig tokunbo toma tomo tomoaki tomohiro
        tomoya tomáš tomé tonye torbjørn torin tormod torquil toshiaki toshihiko toshimitsu toshiyuki touhid touraj
        traian trefor tristan tristram trofim trygve tshepo tsuyoshi tudur tuilaepa tullio tumelo tuncer tundu tunji
        turan turki tushar tymofiy tāmati uba ubaid ubaldo ubirajara ubong udaya udayan uddhav udom ugochukwu ugonna
        ujjwal ulisses ultan ulvi umair umaru umer umut unathi upendra urbain urbano uroš utku uttam uzoma uzor vache
        vadym vagif vahagn vahid vaibhav vakhtang valdemar valentino valentín valerii valeriu valon valter valère
        vardan vasco vasile vasudev vazgen vedat vegard veikko veit velenkosini veli velimir veljko venancio veniamin
        venkaiah venkat venkatesh veton viacheslav victorien vid vidal vidyut vigen vijayan vijitha vikas vikramjit
        viliame vilmos vimal vinay vinayak vineet vinko vinícius vipin viplav vipul virender virendra virgile virgilio
        visar vishnu vishwanath vissarion vitalii vivien vjekoslav vlad vladan vladimír vladlen vlado vlastimil vlatko
        vojin vojtěch voreqe vsevolod vugar vusi vuyani vuyo vít vítor wacław wadih wagner wahab wajid waldemar waldir
        wale walenty wanderley wanindu waqar waqas warsame waseem wasim wassim wataru wenceslao whetu wiesław wigberto
        wiktor wimal wiremu wirihana wishnutama wissanu witold wole workneh wouter wycliffe władysław włodzimierz xabi
        xabier xavi xolani yacine yacouba yadollah yakov yalçın yanis yash yashpal yasir yasonna yassine yasuaki
        yasushi yasutoshi yaya yazan yaşar yefim yegor yehor yekini yele yerlan yerzhan yevhen yezid ylli yoann yogesh
        yohan yohannes yohei yoji yomi yonas yoofi yoshiaki yoshihiko yoshinori yoshio yoshitaka yoshito yoshiyuki
        yosuke younes younis younus yousaf yousif youssouf yudi yuichi yuichiro yulian yunus yurii yury yusaku yusuke
        yuta yuthasak yuto yuvraj yvan yvon yıldıray yılmaz zachariah zacharie zaharuddin zaheer zahir zakhar zakhele
        zaki zakir zaman zaven zaw zayd zayed zaza zbyněk zdeněk zdzisław zeeshan zeferino zenon zerihun zeya zhenis
        zia ziaur zin zitto ziya ziyad zizi zlatan zlatko zola zolile zoltán zouhair zoumana zsigmond zsolt zubair
        zubairu zuhair zulfiqar zulkifli zulkifly zviad zvonimir zvonko zwelinzima zygmunt ádám ándres áron çağatay
        çetin éamon élie éloi émile émilien évariste ítalo ödön özkan øystein ünal đorđe ľubomír ľuboš şaban şahin
        şenol şeref şevket şükrü šimon štefan žarko željko živko ștefan
    """.split()
)
FEMALE_ABROAD = frozenset(
    """
        aafke aaliyah aba abeba aberash abida abike abir abla abosede abrehet achieng achini achola adanech adanma
        adanna adaora adelheid adesuwa adetoun adhiambo adina adja adjoa adla adoración aduke adunni adéla afia afnan
        afroza afsaneh afshan afua agafia agatha agnesa agrafena agustina aigul ailbhe ailish aimi aimée aina ainara
        ainur aishah aisyah aitana aizhan ajoke akane akanksha akemi akinyi akmaral akoth akuba akudo albana albane
        albertina alcina aldina aldona alevtina alexandrine alicja aliette alizée alla almagul almas almaz almut alona
        alpana alphonsine alya alyona alzira alžběta amaia amala amalina amarachi amat ambika ambra ambre ambreen amel
        amelie amena amihan aminah aminatou amirah ammara amna amra amran amruta amália amélia ana-maria anabela
        anahera anahit ananya anastazja anaëlle anca ancuța andleeb andreea andrijana andrée aneela anežka anfisa
        angélica angélique ani anikó anindita anisa anissa anite anjana anjuman ankica ankita annabel annamária
        annapurna anne-marit anneke annelies annelise annemarie annemiek anniken anoma anouk anselma antónia anuja
        anupama anupriya anush anushka anwara anya anyango anzhelika anđela aoibheann aoibhinn apiyo apollonia araba
        arabella araksya araminta arancha aranka areej arev arezoo arezou arifa arihia arij arina arini arja armelle
        arpine arpita arshi arta arti arundhati arusyak aránzazu asabe asami aseel asel asenaca ashwini asifa asih
        aslaug assa assel assetou assia assumpta assunta astghik astou astri astuti asuka asya athénaïs atieno atifete
        atika atinuke attracta aude augustine auma aurica avani avantika awa awatef aweng awino awuor axelle ayaan
        ayah ayanda ayano aye ayfer aygun aygül ayla aynur aysha aysun aytül ayumi ayşegül azadeh azalina azeb azra
        azucena azura azzurra aïcha aïda aïssa aïssata aïssatou babita badia bahar bahareh bahija bahiya balaraba
        balbina baleka balqis balsam barbora barkha basanti bassia bathabile bathandwa batoul baukje bayan beatrijs
        behice bela belma benedicte berenice berfin bernadett berthe besa betül bezawit beáta bhagyashree bhanwari
        bharati bharti bhavana bhavani bhavna bhumika bianka bibigul bidya biljana bilqis bimala bina bindu binnaz
        binta bintou birgül birte birtukan biserka blandine blanka blerta bláthnaid boglárka bogumiła bogusława
        bohdana boitumelo bontle borbála borka bosede botagoz bouchra boushra brankica branwen brid bridie brinda
        bronisława bryony bríd bríona brónagh buket bulelwa bunmi buthaina bárbara bérangère bérengère caitríona
        camelia candela candida capucine caridad carine carmelita carmina carmo casilda cassandre catia cecilie cecily
        cecília ceinwen celina cerys ceyda chamari chandana chandrika charis charmian charu charulata chathurika
        chebet chelagat chepchirchir chepkoech cheptoo cherono chhaya chiaki chibundu chidimma chiemela chihiro
        chikako chikaodili chinelo chinenye chipo chisato chitra chiyo chiyoko chizoba cicely cidália cintia citra
        claudie clelia cliona clothilde clotilde cláudia clíodhna codruța concepta concha conchita consolación
        constança constanța coral coralie cordelia corry cosima cosmina coumba covadonga cristeta cristiana csilla
        custódia cyrielle czesława cátia céleste célestine célia cătălina dabota daciana dado dafina dafne dagmara
        dajana dalila dalma damares damayanti danica danijela danuta dareen dariga dariia darshana daryna davina
        dayang dearbhla debjani deepali deirbhile demelza demet deolinda derartu desirée devaki devika dhanya diah
        diala diellza dieuwke dijana dikeledi dilan dilara dilbar diletta dilini dilrukshi dilys dimakatso dinah
        dinara dipali dipti disa dita divina diyana djénéba djénébou doaa doina domingas dominika domitilla donata
        donia dorina dorothée dorottya douaa doyin dragica drahomíra drita duaa dubravka dulce duygu dušanka dyah
        dympna dzifa dóra döndü dörte eabha ebrill ebun ecaterina eda edina editha edona eduarda edurne edwige edyta
        eibhlín eilis eimhear eirian ekaterina ekta ekua ekuwa elaheh elba elenita eleri elham eliana eliane elikem
        elisabete eliso elizaveta eliška ellemieke ellinor elnara elnaz eloisa eloísa eloïse els elsbeth eluned elçin
        eléonore ema emebet emer emese emiko emina emmanuela emília emőke encarna endah eni enikő enitan enoh
        enriqueta enyonam erlinda ermelinda ersilia erum erzsébet esma esme esmee esmé esohe essi estefanía esti
        estíbaliz eszter etenesh eteri etsuko eudora eugenie eugénia eugénie eulalie ewelina eylem ezgi ezinne
        fabrizia fadekemi fadia fadila fadime fadumo fadwa fadzai faezeh fahmida faiqa fakhra fanchon fanni fanta
        fantine fantu fareeda farhana farhat fariba farida faridah farideh fartun farzana farzaneh faten fathia fatim
        fatimah fatimata fatime fatin fatmawati fatou fatouma faustine fauzia fauziah fayrouz fehintola felicity
        felicja felisa fely felícia femke fenella fenna ferdousi fereshteh ferial fernande feryal feven feyisara
        fezeka fflur fidan fidelma figen filipa finola fiorenza firouzeh fitria fitriani flaminia flavie fleur
        florbela flordeliza flore florentina floriane florica flutura flávia flóra folasade folashade folorunso foluke
        forough forouz fozia frehiwot fruzsina frøydis fuatino fulvia funke funmilola furaha félicie félicité garance
        garbiñe gargi gaukhar gauri gayane gaëlle gcobisa geertje geetanjali geetha genet genoveva genowefa genzebe
        georgiana gerdien germaine gertrud gessica gete ghadir ghalia ghazala ghazaleh ghizlane ghufran gianina
        gilberte gioia gitanjali gizella gizem glória gobnait golnaz golshifteh gonca gorana greetje grethe griet
        griselda guendalina gugu gugulethu guilhermina gulalai gulbahar gulmira gulnar gulnara gulnaz gulshan gunel
        gurmehar gwenaëlle gwendoline gwenllian gwenno gwladys gwénola gyöngyi györgyi géraldine gülcan gülden
        gülistan güliz gülizar gülsen gülseren gülsüm gülten günay habiba hacer hadil hadizatu hadja hadjara haf
        hafeeza hafida hafizah hafsa hafsat hajar hajara hajnalka hajra haleh halimah halimat halimatou haliza halyna
        hamida hanane haneen hania hanifah hanife hanin haniza hannatu hanneke harleen harsimrat hasmik
        hasnah hatsue havva hawa hayam hayat hayriye hebe hedwig heidemarie hela heleen hemalatha hend henda hengameh
        henriqueta hera hermia hermine herminia hermione hermínia hertha hessa hettie heulwen hibaaq hina hine
        hinemihi hinemoa hinewehi hirunika hirut hisako hisila hiwot hjördis hlengiwe hnin hodan homa honoka houria
        hripsime huhana huma humaira hyacinth héloïse hūhana iara ibidun ibironke ibolya ibtisam ibtissam ichrak idil
        idoia idália iffat ifrah iga ignacia ijeoma ikhlas ikuko ildikó ileana ilenia iliana ilka ilknur ilwad imane
        imaobong imke imma immacolata immaculée inaam inci indrani indri ineke ingabire ingvild inmaculada inonge insa
        insaf intan intisar iolanda iona iraida iram irem ireti iria iromi irén isabela isadora isaura isaure iseult
        isha ishita ishrat isidora isla ismay isotta iulia ivanna iveta ivonne iyabo izabella izaskun jabulile
        jacinthe jacquetta jadwiga jagoda jahanara jahnavi jale jaleh jamilah jamileh janaki janina jannah janneke
        jantine jarmila jaroslava jasleen jasmin jasmina jawaher jayanti jayashree jayasree jebet jehona jelka
        jepkosgei jeptoo jerotich jessamy jhumpa jihane jinan jinky jitka joaquina jocasta jocélia jokate jolanda
        jolande jolán jonna josje josèphe josée jothimani joumana jovana judit jugnu juhayna juliane julianna julita
        jumai jumana jumoke junaidah juno jussara justina jwala jyothi jyotsna jóhanna józefa jülide kadaria kader
        kadi kadiatou kadidia kadriye kagendo kahurangi kajal kajsa kakoli kaltoum kaltrina kalyani kambili kamila
        kamilah kamilla kamini kamshat kanchan kangana kanika kaniz kanna kararaina kareena karianne karima karishma
        karlygash karoline kartini kashish kata katalin kateřina katrín kausar kaveri kavitha kawthar kazimiera kazue
        keabetswe keerthana keerthi kenza ketevan kezia kgomotso khadidiatou khadijat khadra khady khaing khairiyah
        khaleda khanyi khanyisile khatia khatuna khin khine khofifah kholood kholoud khulud khumbudzo khushbakht
        khushboo kidist kikelomo kimia kinda kira kiri kirimaia kirsteen kishwar kitti klaudia klavdia klára komal
        konjit konkona konul kordula korka kornélia kosovka kristýna krisztina krithika kriti kshama kubra kumud
        kuniko kwamboka kübra lada ladan ladi laiba lala laleh lali lalita lalitha lamara lami lamis lamiya laoise
        laraba lasairfhíona latha latifah laurette laurinda laurène layan leena leilani leili leire lejla lemlem lenka
        lenke leonie leonora lerato lestari lesya letesenbet letitia lettice letty lia libuše lidiia lidija lieke
        liesbeth liesje ligia lilianne lilis lilit lilla lindita lis lisette litia liubov liudmyla liya ljerka lleucu
        llinos loane loes loida lolade lopamudra lorella lorenza losa louella louisette lovisa lucasta luce lucienne
        lucilla lucrecia lucyna lucélia ludwika luise lujain luljeta lulwa luminița lurdes lusine luzviminda lyudmyla
        léone léonie léonore léopoldine lígia lívia lýdia lăcrămioara maaike maame maartje maata machiko machteld
        madalena madelon madhavi madhurima madiha madina madoka maeve mafalda magalie magdaléna magdolna mahasen
        mahboubeh maheen mahima mahira mahjabeen mahlet mahnaz mahnoor mahrang mahsa mahshid mahua mahuika mahvash
        maide maiko maimon maimunah maire mairéad maisa maisie maisoon majda majella majida majlinda maka makbule
        makhabat makiko malathi malavika maleeha malena maliha malika malini mallika mamatha mamiko mamoloko mampho
        manar manasi mandana mandira mane manel manijeh manisha manju manjula manjusha mansoureh mapule marama
        marceline mared maren marfa margriet maria-grazia mariagrazia mariame marianna mariarosaria maricar maricarmen
        maricel marie-ange marie-claire marie-noëlle marie-thérèse marieke marigold mariia marijana marijke marijn
        marilena marinela marinette mariola mariona maristella maritess marium mariétou mariëtte marjan marjaneh
        marjolaine markéta marleen marlena marloes marthe marwah maryan maryla maryline maryna maryse maryvonne
        marzena marzieh masego masidah masih masoumeh massogbè massoumeh mastura mateja matshidiso maty maud
        mauricette mausam mawusi maysa mayssa mayu mayuko mazlina maznah maëlle maëlys maëva maïa maïmouna maïté meaza
        meenal megha meghana mehnaz mehreen mehriban mehrnaz meinwen mekdes melahat melati mele meltem memoona menaka
        menna mercédesz mereana mereseini meriel meriem merima meritxell meryam meryem meselech meseret micheline
        mieke mihaela miho mikako milada milka miloslava mimoza mina minako minakshi mineko minoo minoti mira miren
        miriama mirjam mirna miroslava mirosława misaki mitali mithali mitra miwa miyako mmakgomo mmamoloko mmatlala
        moeko mojgan mojisola momena monia monira moniza montse moraa moradeke morena morenike morwenna mosun
        mosunmola mounira moushumi mozah mozhgan mrinalini muferihat muireann muirne mukamana mukami mukta mumbi
        munaza muniba munira muniza mushtari muthoni mutia mwajuma myroslava máirín márcia mária márta märta méabh
        mélodie míriam mónika münevver mürvet müzeyyen mădălina naa nabanita nabeela naciye nadeeka nadežda nadhirah
        nadiia nadira naděžda nafi nafisa nafisah nafissatou nafula nagma nagore nagwa naheed nahid nahla naila
        nairuhi naisula najah najlaa najma nakato nakintu nalan nalini nalubega namita namrata namukasa namuli nanaia
        nanami nandana nandar nandi nandipha nandita nani nanjala nankya nanuli nare nargis nargiz nargiza nariman
        narmin narumi naserian nashwa nasibeh nasreen nasrin nastaran natalina natalka natela natia natividad nattaya
        natthida natálie natércia naureen nausheen navya naz nazanin nazek nazha nazia nazira nazirah nazma ndella
        ndeye ndidi ndileka neasa nebahat necla neelima neena neeta neetu negar negin nekane nekesa nela nelia
        nene nerea neriman nerissa nermeen nesrin nesta nevenka nevin ngahuia ngaire ngāhuia nhyira nicoleta nida
        nidaa nidhi nienke nighat nigora niharika nikhat nikolett nilanthi nilar nilay nilima nilofar niloofar
        niloufar nilüfer nimco nimisha nimo ningsih ninon nirosha nirupama nisreen nithya niti nivedita niveen njambi
        njeri njoki nkemdilim nkiru nkiruka nkoyo nnenna nobuhle nobuko nobuntu noemí nokuthula nokwazi nolitha
        noluthando nomaindia nomalanga nombulelo nomfundo nomonde nompumelelo nomsa nomzamo nondumiso nonhlanhla
        nonkosi nonkululeko nontando noora noortje noraini norazlina norhan norhayati norizan normah normala nosheen
        nosiviwe nouf nouha novi noxolo noémi noémia noëlle ntandoyenkosi nthabiseng ntombifuthi ntombizodwa ntsiki
        nudrat nuha nune nunzia nurain nuraini nuran nurgül nurhaliza nurhan nurhayati nurlaila nurulizzah nusrat
        nwakaego nwe nyaboke nyambura nyawira nyokabi néné nóirín nóra núria oana obdulia octavia oforiwaa oge ohn
        oindrila olabisi olajumoke olalla olaya oleksandra olesia olesya olimpia olivera oliwia oluchi olufunke
        olufunmilayo oluremi oluwakemi olwen olya olívia omaima ombeline omobola omolara omolola omoni omotola
        omowunmi ona ondine onome onsari onyinye onyinyechi ophélie oriana oriane orietta orsolya ortensia osasu
        otilia ottilie otília oumaima oumnia oumou oya paetongtarn palesa palmira pampha panchali pandora pania panna
        pannika pansy paraschiva parastoo parisa parul parvaneh parvathi parvathy parveen parvin pascale pascaline
        patrycja paule pavithra pavithradevi pavla pavlína payal penda pepa perdita pernilla perrine pervin petronella
        petunia phillipa philomène phindile phumla phumzile phyu piedad piedade pierangela pimchanok pinky piroska
        piruza piya poornima portia prabha prachi praewa pragya prajakta pramila pranita praskovya pratima preethi
        preity prema prerna primrose prisca priscille priyadarshini prunella puji puleng pura purificación
        purnima puspa puteri putri pwint päivi qandeel quratulain rabab rabeea rabha rabi rabiaa rachele rachna radhia
        radhika radka radmila radojka radwa rafia rafidah raghda ragini rahaf rahayu raheleh rahila rahimah raida
        raihana rajaa rajashree rajeshwari rajka rajkumari rajni rakhi raluca rama ramata ramatoulaye ramatu ramlah
        ramya randa ranim ranjana ranjita rannveig ranya rashida rashidah rashmika rati ratih ravina rawda rawya
        rayana razan razane razia reema reena reeta refilwe reham rehana rehema reina rekiya renske renáta renée
        reshma rethabile revathy rezwana rhodora rhona ricarda richa riffat rigoberta riham rikke riko rimma rina
        rionach ripeka ririek ritsuko riya rizwana roaa robina rodica roghayeh rohana rohani roimata rokeya rokia
        rokiah romane romina rona ronja roohi roos rosalia roser roshni rosina rosine rosinha roslina rosnah rossana
        rosária rougui rowaida roxane roya roza rozália rubab rubina ruchi ruchira rudo ruffa rufina rukhsana rukiye
        rumana rumi rumiko rupa rupali ruqaya ruqayya ruqayyah ruslana rusudan rute rutendo ruvimbo ruzanna ružica
        réka rózsa róża rāhera růžena saadet saba sabai sabeen sabiha sabrine sachie sadaf sadako sade sadhbh sadhvi
        sadia saeedeh safaa safi safia safiatou safiyatu sagarika sagrario saida saideh saima saira sajida saki sakiko
        sakina sakshi sakura salamatu saliha salima salimata salmah salome salomé salote saltanat salud salusalu
        salwani samaneh samanta samiha samiksha samina samiya sanae sanam sanda sandamali sandar sandhya sandya sanela
        sangita sania sanjana sanjukta sarada sarala saran saray sarimah saroja sarojini sarolta sarra sarwat saswati
        satabdi satenik satomi satsuki saule saumu savitri sawako sayuri sebahat sedef sedigheh seher sekar selam
        selina selwa senait senara senka sepideh septi seraphina serenella servane serwaa setareh sevim sevinj sevinç
        seyhan seynabou shabnam shaden shadia shafaq shaghayegh shahd shahida shahla shahnaz shahrzad shaila shailaja
        shaili shaimaa shaista shalini shama shambhavi shamima shampa shamshad shamsun shandana shanthi sharifah
        sharmeen sharmin sharmistha shashikala shatha shazia sheelagh sheema sheetal shefali shehani sheherbano shehla
        shehnaz shela sherine shiho shikha shivani shizue shizuko shobhaa shohreh shorouk shpresa shraddha shruti
        shubha shubhangi shushan shweta shyamala sibongile sibylle sidonie sidra sihem sima simge simin simina
        simisola sinaitakala sindhu sindisiwe sindiswa sinem sinta siphokazi sira siranush sirikit sirimavo sisonke
        siw siwan siwar sixtine sizani slađana smilja smita smruti sneha snehal snezhana snježana sobia sofea sofiia
        sofija sofya soheila sohini soila soizic sokhna solfrid soline solomiia solrun somaya somayeh somjai sona
        sonal sonali sopho sopio soraia sorina sorrel sose sosina souha soukaina soukeyna soumaya soumya sowmya soňa
        spomenka srbuhi sreeja sridevi srishti stana stanisława stefaniia stela steluța stompie subhashini sucharita
        sucheta suchitra suci sudharshani sugandha suhad suhaila suhair suhana suhasini sujatha sukanya sukmawati
        sulabha sulaima sultana suma sumaira sumaiya sumaiyah sumana sumarsih sumathi sumire sumitra sunanda sundari
        sunitha supriya surabhi suraiya suraya surbhi surekha sushmita susi susmita suu suvarna suzana suzuko suzy
        swapna swara swarna swathi sybille syeda sylvette sylwia szilvia sára séraphine síle sílvia sónia sławomira
        tabassum tabu taguhi tahereh tahia tahira tahmina taisia tallulah tamiko tamta tanika tansy tanushree tapasi
        tapsee tarana taraneh tariana tarini taskeen taslima tasneem tatev tayyaba tegwen tehmina tejal telma temilade
        tening teodora teona teréz terézia tessel tessie teuta thalatha thandar thandiwe thandolwethu thaïs thembeka
        thembi thembisile theodora thet thiri thobeka thokozile thomasina thulisile thuraya thuzar tiahuia tigist
        tijana tilda tilly tinatin tineke tintswalo tiphaine tirion tirunesh titi titihuia tiwa toktam tomasa tomiko
        tooba torill treasa triveni truus tsakani tsedale tsigereda tsira tsitsi tudora tulasi tullia tulsi tuti
        tábata tímea tülin tünde türkan ubah ubolratana udeshika ufuoma ugochi ujunwa ulfat uliana uloma ulviyya
        umaima umayma umi umida umm ummy umutoni unaisi unn urmi urmila urooj ursel urvashi uttara uwimana uzma
        uzoamaka vaishali vaishnavi valdete valentyna valeriia valéria vanda vani varduhi varsha varvara vasanthi
        vasilisa vasiti vasudha vasylyna veda vedrana veena vendula venetia verônica vibha victoire victorine vidhya
        viera vijaya vijayalakshmi viktoriia viktória vildan vimala vimbai vimla vincenza vineetha vinita vinutha
        violaine violette virtudes virág visitación vjosa vlasta vlora vrinda vukica vusala vuyelwa vuyokazi vânia
        věra waceke wafaa waimarie waimārie wairimu waithera wambui wangari wangeci wangui wanjiku wanjiru
        wanza warda wardah waris wasan wasanthi wati whaea widad widi widya wiesława wijdan wilhelmina wilhelmine wint
        wioletta wissal worknesh wulan wulandari xaawo xanthe xiana ximena yaa yachiyo yadanar yaeko yaiza yalda yamin
        yamini yani yanira yanti yaroslava yasaman yashodhara yasmeen yasmina yasuko yati yayoi yedda yejide
        yekaterina yelda yeliz yelizaveta yelyzaveta yetnebersh yetunde yeukai yevhenia yevheniia yogita yoli yoshie
        yosra yousra yuka yukako yukie yuli yuliana yuniarti yunita yurika yusmarni yveline ywet yıldız zaharah zahia
        zahida zahrah zaiba zaida zaina zainah zakia zaleha zaliha zamzam zarina zartaj zaruhi zawadi zawiyah zdena
        zdeňka zdzisława zeba zebunnisa zeinab zeinabou zelda zeliha zenaida zenaide zenebech zenzile zerrin zeynab
        zhanar zhanna zhila zinash zineb zinhle zintle zita zofia zohreh zoia zoleka zoraida zorica zoubida zoya zoë
        zrinka zsuzsa zsuzsanna zsófia zubaida zubaidah zuhura zukiswa zulaihat zulaikha zulfiya zulmira zuraida
        zurina zélia zélie zénaïde zübeyde zühal ágnes ágota ângela åse åsne çağla éabha éilis élisa émeline émilie
        étain órla úna úrsula ülkü đurđa ľubica ľudmila şengül şerife şeyma şirin şule šejla štěpánka šárka željka
        živka ștefania
    """.split()
)
EITHER_ABROAD = frozenset(
    """
        neema nur aiman chinyere isa samia simi
    """.split()
)
