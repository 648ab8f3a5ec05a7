"""Given names by gender: those of the US Census of 1990 (public domain) and of the world's news. Data alone."""

from __future__ import annotations

from newsparse.english.names_abroad import EITHER_ABROAD, FEMALE_ABROAD, MALE_ABROAD
from newsparse.english.names_of_countries import EITHER_OF_COUNTRIES, FEMALE_OF_COUNTRIES, MALE_OF_COUNTRIES

MALE = (
    MALE_ABROAD
    | MALE_OF_COUNTRIES
    | frozenset(
        """
        aarav aaron abdallah abdel abdelaziz abdelfattah abdelkader abdirahman abdul abdullah abdulrahman abel
        abhishek abiy abraham abu achim adam adebayo adel adewale adeyemi aditya adnan adolfo adolph adriano aecio
        afonso agustin ahmad ahmed ahmet aidan aitor ajay akash akhilesh akihito akira aksel al alain alan alasdair
        alastair albert alberto aled alejandro aleksandar aleksandr aleksei alessandro alexander alexei alexey alfonso
        alfred alfredo alistair allan allen alonzo alparslan alphonso altan alton alvaro alvin amadou amir amitabh
        amos amr anand anatoly anders andre andrei andrej andres andrew andriy andrés andy angelo angus anies anil
        anirudh anthony antoine anton antonin antonino antonio antonis antónio antônio anwar archie arjun arkady
        armand armando armin arnaud arne arnold arseniy art artem arthur artur arturo arvid arvind asbjørn ashok
        ashraf ashwin asif atal atul august augusto aurelio aurélien austin avi avigdor avner axel aydin aydın ayman
        ayo aziz azman azmin aécio babatunde badr bambang baptiste barack barney barry bart bartholomew basel bashar
        basil bassam beau ben benicio benigno benito benjamin benny benoit benoît beppe berat bernard bernardo bernd
        bernhard bernie bert bertrand beto bhupesh bilal bill billy binali binyamin bjarne bjorn björn blaine blaise
        blake bo bob bobby bogdan bohdan bojan bong bongbong boris borislav borys boutros boyd brad bradford bradley
        brady brandon branko brendan brent bret brett brian brock bruce bruno bryan bryant bryce bryon buddy budi
        bujar bukola burak burton byron byung bülent cade caio caleb callum calvin camilo carl carlo carlos carlton
        carmelo carsten carter cecil cedric cem cemal cengiz cesar cevdet chad chaim chang charles charley chase chaz
        chester chetan chidozie chijioke chinedu christen christoph christophe christopher chuck chukwuma chul ciaran
        cillian ciro clarence clark claudio claus clay clayton clement cleveland cliff clifford clifton clint clinton
        clyde cody cole colin collin colm colton conor conrad corey cormac cornelius corrado cory cosimo coy craig
        cristiano cristóbal curt curtis cyril cyrille cândido césar dag dakota dalil damian damien damir damon dan
        dane daniel danny dante dapo darin dario darius dariusz darragh darrel darrell darren darrin darryl darwin
        daryl dave david davide davis davit davut dean deandre declan deepak dejan delbert dele delfín delmar demarcus
        demetrius denis dennis denver derek derick derrick deshawn desmond detlef devlet devonte dewayne dewey dexter
        diarmuid dick didier diego dieter dietmar dilip dilson dimitri dimitrios dimitris dinesh dirk djoko dmitri
        dmitry dmytro domingo dominic dominick dominik don donal donald dong donnell donny donovan doug dougal douglas
        dov doyle doğan dragan dror duane duarte dudley duncan dusan dustin dwayne dwight dylan eamon eamonn earl
        earnest ebbie eberhard ebrahim ebuka eckhard ed eddy edgar edi edmond edmund edmundo edouard eduardo edvard
        edward edwin efraim efrain egil egon ehud einar eirik eitan ekrem elbert eldon eli elias elijah eliot elkin
        elliot elliott ellis elmer elon elton elvin elvis elwood emanuel emeka emeric emil emiliano emilio emir
        emmanuel emmett emrah emre emrys enrico enrique enver enzo eoghan eoin erhan eric erich erick erik erkan
        erling ernest ernesto ernie ernst ersin ervin erwin espen esteban ethan etienne euan eugene evan evaristo
        everett evgeny evo ewald ewan eyal ezequiel fabian fabien fabio fabrice fabrício facundo fadi fahad fahrettin
        faik faisal farhad farid farouk faruk fatih fausto fayez federico felipe felix femi ferdinand ferenc fergal
        fergus ferhat fermín fernando festus fethi fethullah fidel fikile fikret filippo finlay finn fionn florian
        floyd flávio forrest francesco francisco franck francois frank frank-walter franklin frans françois françois-
        françois-xavier fraser fred freddy frederic frederick fredrick fredrik friedrich fritz fuad fyodor gabor
        gabriel gadi galen ganesh gareth garland garrett garry garth gary gastón gaurav gavin gaël gbenga geert geir
        gene gennady gennaro geoff geoffrey georg george georgi gerald geraldo gerallt gerard gerardo gerhard germán
        gert gerwyn gethin gheorghe ghislain giacomo giancarlo gianfranco gianluca gianluigi gianni gideon gil gilad
        gilbert gilberto giles gilles giorgi giorgio giorgos giovanni girish giuliano giulio giuseppe glen glenn
        godwin gonzalo goodluck gopal goran gordon grady graeme graham grant graziano greg gregg gregor gregorio
        gregory grover grzegorz grégoire grégory guilherme guillaume guillermo gunnar gunner gunter gunther gus gustaf
        gustav gustavo guy gwede gérald gérard gökhan günter günther haakon habib hadi haeng haidar haim haitham hakan
        hal halil haluk halvard hamad hamdi hamid hamish hamza hani hank hannes hannu hans harald hardik haris harish
        harlan harley harold haroun harpal harris harrison harry hartmut harvey hasan hashim hassan hatem heath hector
        heikki heiko heiner heinrich heinz helge helmut hemant hendra hendrik henrik henry herbert heriberto herman
        hernán herve hervé hideki himanshu hiram hirofumi hiroshi hiroyuki hisashi hisham hishammuddin homer horace
        horacio horst hossein howard hubert hubertus hugh hugo hugues hulusi humberto hunter husam hussain hussein huw
        hyun håkan hüseyin iain ian ibrahim ichiro idris idriss ieuan ifeanyi ignacio ignazio igor ihor ihsan
        ikechukwu iker ilan ilhan ilker ilya imad imran ingo ingvar ion irvin irving irwin isaac isaiah isao isidro
        isko ismael ismail ismet israel issa issac itamar ivan ivica ivor iván jaakko jaap jaber jabir jabu jace jacek
        jack jackson jacob jacopo jacques jaden jae jagdish jair jairam jake jakob jakub jalal jalen jamal james jamil
        janez janos jared jari jarlath jaroslav jaroslaw jarosław jarrett jarrod jarvis jason jasper javad javier
        jaxon jay jayden jaylen jayson jean- jean-baptiste jean-claude jean-françois jean-jacques jean-louis jean-luc
        jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jeb jed jeff jefferson jeffery jeffrey jeffry
        jejomar jens jerald jeremiah jeremy jermaine jeroen jerome jerry jerzy jesper jess jesse jesus jesús jide jim
        jimmy jiri jiro jitendra jiří joachim joakim joao joaquim joaquin joaquín jochen joe joel joerg joesph johan
        johann johannes john johnathan johnathon johnny joko jomo jon jonas jonathan jonathon joon joost jordi jorge
        jorgen jose josef josep joseph josh joshua josip josé jouni jozef joão joël juan juergen juha jukka julian
        julien julio julius julián junichiro junior jurgen justin jérôme jörg jørgen jørn jürgen kaan kaare kaden
        kadir kai kaj kalle kamal kapil kareem karel karim karl karl-heinz karthik kasper kazuhiro kazuo keenan keiji
        keith kellan kelvin kemal ken kenan kendrick kenichi kenji kenneth kenny kent kentaro kerem kermit kevin
        kgosientsho khairy khaled khalid khalil kieran kieron kimmo kiril kirill kirk kishore kjell klaus klaus-dieter
        kobe kofi koichi kojo konstantin kostas kristian kristoffer kristopher krzysztof kunle kurt kurtis kwabena
        kwaku kwame kwasi kyle kyriakos lachlan lalu lamar lamont lance larry lars lasse laszlo latrell laurent
        lawrence leandro lebron lech leif lekan leland leo leon leonard leonardo leonel leonid leroy les lester levan
        levent levi lewis liam linus linwood lionel lisandro liviu ljubomir lloyd logan loic lorcan lorenzo lothar
        louis lowell loyd loïc luc luca lucas luciano ludger ludovic ludwig luhut luigi luis luiz luka lukas lukasz
        luke luther lutz luís lyle lyndon maarten maciej mack mads magnus mahathir mahdi maher mahesh mahmoud mahmud
        majid makoto maksim malachy malcolm malik mandla manfred manish manmohan manny manoel manohar mansour manuel
        marc marc-andré marcel marcelino marcello marcelo marcin marco marcos marcus marek mariano mario marius mark
        markku marko markus marlon marouane marquis marshall martin martín marvin marwan masaaki masahiro masao masato
        mason masoud massimo mateo mateusz mathew mats matt matteo matthew matthias matthieu matti matías maurice
        mauricio maurizio mauro maurício maverick maxim maxwell maynard mehdi mehmet melih melvin merlin mesut mevlut
        mevlüt michael michaël micheal mick miguel mihai mihail mikael mike mikhail mikheil mikko milan miles millard
        milorad milos miloš milton miroslav mitch mitchell mitsuo mitt moammar mogens mohamad mohamed mohammad
        mohammed mohan mohsen moises moisés monte monty morris mort morten moses moshe moussa moustafa mpho muammar
        muhammad muhammadu muhyiddin mukesh mukhtar murad murat murdo murray musa musalia mustafa mykola myles myron
        márcio máximo nabil nadim naftali naji najib naoki narendra nasser nat nate nathan nathaniel naveen navjot
        nawaf nazario neal necmettin ned neil nelson nenad nestor neville nevzat newt niall nicholas nick nickolas
        nicolas nicolás niels nigel nikhil nikol nikola nikolai nikolay nikos nils nir nirmal nitin nitish nitzan
        nizar nnamdi noah noboru noe nolan norbert norman norris nouri nuno nursultan obinna octavio odinga ofer oguz
        oisin okan olaf olamide olav ole oleg oleh oleksandr oleksiy oliver olivier olof olu olusegun omar omprakash
        onur oren orhan orlando orrin orville osama osamu oscar oskar osman othman otis otmar ottmar otto ove owen
        oğuz pablo paco padraic padraig panfilo pankaj panyaza paolo parker pascal patrick paul paulo pavel pavlo
        pawel pedro pekka percy pere perry pervez petar pete peter petr petro petteri phil philip philipp philippe
        phillip pierluigi piero pierre pieter pietro piotr piyush poul prabowo prakash pranab prashant praveen prayuth
        preston pádraig pär qasim qassem quentin quincy quinton radek radoslaw radu raed rafael raffaele rafik rahm
        rahul raif raimundo rainer raj rajan rajesh rajiv rajnath rakesh ralph ram ramesh ramiro ramon ramzan ramzi
        ramón rand randal randall randolph randy ranil ranko raphael raphaël rashad rashawn rashid rasmus rastislav
        raul ravi raymond raúl recep reed reggie reginald reid reidar reiner reinhard reinhold remzi renan renato
        renaud reuben reuven rex reynaldo reza rhodri rhys riad ricardo riccardo rich richard rick rickey ricky
        rigoberto rizal rob robert roberto rocco rocky rod roderick rodger rodney rodolfo rodrigo rogelio roger
        rogério rohan rohit roland rolando rolf romain roman romano romeo román ron ronald ronan roni ronnie roosevelt
        roscoe rosli ross roy royce ruairi ruaridh ruben rubén rudolph rudy rufus rune rupert rush ruslan russ russel
        russell rustam rusty ryan ryo ryota ryszard régis rémi rémy rüdiger saad sachin saddam sadiq saeed sajid salah
        saleh salem salim salman salva salvador salvatore sami samir sammy samuel sandro sanford sani sanjay sanjeev
        santiago satish satoshi saul sayed scot scott scotty seamus sean sebastian sebastián sedat segun selahattin
        selim selçuk seppo serdar serge sergei sergey sergio serhiy serkan seth seán shahid shane shankar shaquille
        sharad sharif shashi shaun sheldon sherman shigeru shimon shinji shinzo shinzō shivraj shlomo shunichi sid
        siddharth siegfried sigmar sigurd silas silvio simen simon simón sinan sindre sipho slobodan sol solomon
        sondre soren spencer srinivas stan stanislav stanley stefan stefano steffen stellan stephan stephane stephen
        sterling steve steven stewart stig stu stuart stéphane subhash sudhir sule suleyman sung sunil suresh susilo
        susumu sven svend sverre syed sylvain sylvester séamus sébastien søren süleyman tad tadashi tadeu tadhg tahir
        taiki takahiro takashi takeshi tamer tamim tanner tapio taras tarcísio tarek tariq taro tarun tate tatsuya
        tayfun tayo tayyip ted teddy temel tendai teodoro terence terje terrance terrell terrence tetsuya thabo thad
        thaddeus themba theo theodore thibault thibaut thierry thilo thomas thor thorbjorn thorbjørn thorsten thurman
        tiago tibor tilo tim timmy timothy tito tobias todd toivo tolga tom tomas tomasz tomislav tommaso tommi tommy
        tomos tomás tony tor tore torsten toru toshihiro toshio toshiro travis trent trenton trevon trevor trey trond
        troy truman tsutomu tucker tudor tuncay tunde tuomas turgut ty tyrell tyrone tyson tzachi uchenna uday udo
        ufuk ugo ugur uhuru ulf ulrich ulysses umar umberto umesh umit unai uri usama usman uwe uzi uğur vaclav vadim
        valdis valentin valeri valerio valeriy valéry vance varun vasily vasyl vaughn vern vernon vicente victor vidar
        vijay vikram viktor ville vince vincent vincenzo vinod viorel virat virgil vishal vitali vitaliy vitaly vito
        vitor vittorio vivek vladimir vladislav vojislav volkan volker volodymyr vuk vyacheslav václav víctor wade
        wael wafula wahid wahyu waleed walid wallace walt walter ward warren wayne weldon wellington wendell werner
        wes wesley wilbert wilbur wiley wilfred wilfredo wilfried will willard willem willi william williams willis
        wilson wim winfred winfried winston wm wojciech wolfgang wolfram woodrow wyatt xander xavier yaakov yahya yair
        yakubu yann yannick yannis yariv yaroslav yaser yashwant yasin yasser yassin yasuhiro yasuo yavuz yaw yehuda
        yemi yevgeny yiannis yigal yilmaz yisrael yitzhak yiğit yngve yoav yoel yogendra yogi yoichi yona yoshihide
        yoshihiro yoshimasa yoshiro yossi yousef youssef yoweri yuji yukio yuri yuriy yusril yusuf yutaka yves zach
        zachary zack zafar zafer zahid zaid zakaria zane zbigniew zdravko ze'ev zeev zeki ziad zine zoran zurab zweli
        álvaro ángel édouard éric étienne íñigo óscar ömer özgür łukasz
    """.split()
    )
)
FEMALE = (
    FEMALE_ABROAD
    | FEMALE_OF_COUNTRIES
    | frozenset(
        """
        aarti aase abby abeer abena abigail abimbola ada adaeze adaobi addie addison adela adelaida adele adeline
        aditi adriana adrienne adwoa adèle afaf agata agathe agnes agnese agneta agnetha agnieszka agnès ah-young
        ahlam aicha aida aiko aileen ailsa aimee aine ainhoa aino aisha aishwarya aisling akiko akosua akua alaa alana
        alba alberta alejandra aleksandra alena alessandra alessia alexandra alexandria alfreda alia alice alicia
        alina aline alisa alisha alison alissa alix aliya aliyah aliza alka allegra allie allison allyson alma
        almudena alta althea alyce alyson alyssa ama amaka amal amalia amanda amandine amani amari amaya amber amelia
        amie amina aminata amira amparo amrita amy amélie ana anabel anahí anandi anastasia anastasiia anastasiya
        anaïs andrea-maria andreia ane aneta anette angela angelia angelica angelina angeline angelique angelita
        angharad angie anika anita anja anjali anju anka anke ann anna anna-karin annabelle annalena annalisa
        annamaria anne anne-laure anne-marie anne-sophie annegret anneli annelie anneliese annette annick annie annie-
        annie-marie annika annmarie antje antoinette antonella antonina antônia anuradha anwen aoife aparna apolline
        april araceli arantxa archana ariadna ariane arianna arlene arlette arline aruna arwa arzu asako asha ashanti
        ashlee ashlyn asli aslı asma asmaa asta astrid asunción atsuko aud audra audrey augusta aurelia aurora aurore
        aurélie autumn ava avis aya ayaka ayako ayat ayelet ayesha aylin ayse aysel ayu ayşe azizah azza aída babs
        bahia banu barb barbara barbel barbra basak basma başak beata beate beatrice beatrix beatriz becky begoña
        belgin belinda belén benazir benedetta benedita benita bente bergljot beril berit berna bernadette bernadine
        bernice berta bertha beryl bessie beth bethan bethany betsy bette bettie bettina betty bettye beulah beverly
        beyza bianca birgit birgitta birgitte bisi blanca blanche bodil bojana bolanle bonita bonnie bouthaina bożena
        božena brandi brandy branka brenda briana brianna bridget bridgett bridgette brigitte brit britney britt
        britta brittany brittney bronagh bronwen bruna brunhilde bukky burcu bushra busisiwe bärbel béatrice bénédicte
        büşra caitlin caitlyn callie camila camilla camryn canan candace candice candy cansu caoimhe cara carin carina
        carissa carla carlene carlota carlotta carly carmela carmella carmen carola carole carolina caroline carolyn
        carrie carys casandra cassandra cassie catalina catarina caterina catherine cathleen cathrine cathryn cathy
        catrin catriona cayetana cecelia cecile cecilia celeste celia celine ceren ceri chandra chantal charity
        charlene charlotta charlotte charlène charmaine chasity chelsea cheri cherie cherry cheryl chiamaka chiara
        chidinma chie chieko chika chimamanda chioma chizuko chloe chloé christa christel christelle christi
        christiane christie christina christine christy chrystal ciara cigdem cindy cinzia claire clara clare clarice
        clarissa clarisse claudette claudia claudine clementine clodagh clémence clémentine coleen colette coline
        colleen conceição concepcion concepción concetta condoleezza connie constance consuelo cora corazon corina
        corine corinna corinne cornelia corrine cosette costanza cressida cristiane cristina crystal cynthia cécile
        céline dagmar dagny daisy dalal dalia damla daniela danielle danièle daphne daphné darcy daria darina darla
        darlene darya dawn deana deanna deanne deb debbie debora deborah debra deena deepa deepika defne deidre
        deirdre delcy delfina delia della delores deloris delphine delyth dena denise dervla desiree devi diana diane
        diann dianna dianne didem dilek dilma dina dionne ditte divya dixie dollie dolly dolores domenica dona
        donatella donna dora doreen doris dorit dorota dorothea dorothee dorothy dorthy dragana dunja dunya durga
        débora earlene earline earnestine ebba ebele ebony ebru ece edeltraud edith edna edwina eeva effie efua eila
        eileen eilidh eimear einat eirlys eithne ekaette ela elaine eleanor elena eleonora elfriede elif elin elina
        elinor elisa elisabet elisabeth elisabetta elise eliza elizabeth elke ella ellen ellie elma elnora elodie
        eloise elsa elsie elspeth elva elvia elvira elzbieta elżbieta eman emanuela emel emi emilia emily emine emma
        emmanuelle encarnación endang enid enrica enza eri erica ericka erika eriko erma erna ernestine erykah esi
        esmeralda esperanza esra esraa essie estela estella estelle ester esther ethel etta eugenia eula eulalia eun
        eunice eva eva-lena eva-maria eva-marie evangelina evangeline eve ewa fabiana fabienne fabiola faith faiza
        fannie fanny farah fatema fatemeh fatiha fatima fatma fatoumata fatoş fawzia fay faye federica felicia feride
        fern fernanda ffion fiammetta fida filiz filomena fiona fionnuala fiorella firdous fitri flavia flor flora
        florence florencia florine flossie folake fran franca francesca francine francisca francoise franziska
        françoise frauke freda fredrikke freida freya frida frieda friederike frédérique fumie fumiko funda funmi
        funmilayo fátima gabi gabriela gabriella gabrielle gaia gail gali galina galit gamze gay gayatri gaynor geeta
        gema gemma gena geneva genevieve geneviève georgette georgia georgina geraldine gerda gerlinde gertrude gesine
        ghada ghislaine giada gianna gilda gillian gina ginette ginevra ginger ginny giorgia giovanna gisela gisele
        gisèle gita giulia giuliana giuseppina gladys gleisi glenda glenna glenys gloria golda goldie gordana grace
        gracie graciela grainne grazia graziella grazyna graça grażyna greta gretchen grete gro gráinne gudrun gulay
        guler gulsen gun gunhild gunilla gunvor guri gwen gwenda gwendolyn gwyneth gönül gül gülay güler gülşen hadas
        hadeel hadiza haifa hailey hala hale haley halima halina hallie hana hanaa hanae hanako hanan hande hanna
        hannah hanne hannelore harlow harriet harriett haruka haruko hasna hatice hattie hauwa hazel heather heba
        hedda hege heide heidi heidrun heike heledd helen helena helene helga hella helle heloísa hema henrietta
        henriette hester hiba hilda hilde hildegard hilkka hillary hind hiroko hitomi hollie holly hope hortense houda
        huda huguette hulya hélène hülya ida ifeoma ifeyinwa ije ila ilana ilaria ilene ilinca ilona ilse iman imani
        imee imelda imogen imogene ina inas inbal indah indira indu ines inez inga inge-lise ingeborg ingegerd ingela
        inger ingrid ingunn inna inès inés inês ioana ioanna ipek irena irene irina iris irja irma irmgard iryna irène
        isabel isabella isabelle iselin isobel isolde israa itziar iva ivana ivanka ivone ivy iwona izabela işıl
        jacinda jacinta jacklyn jaclyn jacqueline jacquelyn jada jadranka jaliyah jami jamila jana janaína jane janell
        janelle janet janette janice janie janine janis janna jannie jasmine jasna jaya jayalalithaa jayne jeanette
        jeanie jeanine jeanne jeannette jeannie jeannine jelena jemima jen jenifer jenna jennie jennifer jenny jeri
        jerri jessica jihan jill jillian jimena joan joana joann joanna joanne jodi jodie joelle johanna jolanta
        jolene joni jordana josefa josefina josephine josette josiane josie joséphine joy joyce joëlle juana juanita
        judite judith judy julia juliana julianne julie juliet julieta juliette june junko justine justyna jutta jytte
        júlia kaarina kaisa kaitlin kaitlyn kaja kalina kalpana kamala kanako kanimozhi kaori kara karen kari karin
        karina karine karita karla karola karolina karuna karyn katarina katarzyna kate katelyn katerina kateryna
        katharina katharine katherine katheryn kathie kathleen kathrin kathrine kathryn kathy katia katie katina katja
        katrin katrina katy katya kavita kay kaye kayla kaylee kayoko kazuko keiko keira keisha kelli kellie kelsey
        kemi kendra kenya keren keri kerri kersti kerstin khadija khadijah khawla khrystyna kiara kiko kimberley
        kimberly kine kinga kirron kirsi kirsten kirsti kirstie kirsty kiyoko kjersti klara kolinda kornelia krista
        kristalina kristen kristi kristie kristin kristina kristine kristy krystal krystyna ksenia ksenija kudirat
        kumari kumi kumiko kylie kyoko lacey ladonna laetitia laia laila lakeisha lakisha lakshmi lale lama lamia lana
        lara larisa larysa lata latasha latifa latisha latonya latoya laura laure laurel lauren lauri lauriane lavinia
        lavonne lawanda layla laëtitia lea leah leann leanna leanne leela leila lela lelia leman lena lene leni lenora
        lenore leola leona leonor lesia lessie letha leticia letizia letícia leyla licia lidia lidiya liesel
        lieselotte lila lilia lilian liliana liliane liliya lillian lillie lilly lily limor lina linda line linn liora
        lisa lisbet lisbeth lise liselotte liudmila liv livia liz liza lizzie ljiljana ljubica lois lola lolita lora
        loraine loredana lorena lorene loretta lori lorie lorna lorraine lorrie lotta lotte lottie loubna louisa
        louise lourdes lowri loïse luana luann lubna lucette lucia luciana lucie lucile lucille lucinda lucrezia lucy
        lucía ludivine ludmila ludovica luella luigia luisa luiza lula luz luísa lydia lydie lynda lynette lynne
        lynnette lyubov lyudmila léa lídia lúcia maarit mabel mable macarena mackenzie maddalena madeleine madeline
        madelyn madge madhuri mae magali magaly magda magdalena maggie magnhild maha mai maia maija maike mairead
        mairi maite maj maja makayla malak malala malgorzata malia malin malinda mallory mamata mamie manal mandy
        maneka manon manuela mara maram marcela marcella marci marcia marcie marcy mareike margaret margareta
        margarete margareth margarethe margarida margarita margaux marged margery margherita margie margit margo
        margot margret margrethe margrit margrét marguerite mari maria mariam mariama marian mariana mariangela
        mariann marianne maribel maricela marie marie-anne marie-christine marie-claude marie-france marie-hélène
        marie-jo marie-josé marie-laure marie-louise marie-pierre mariella marielle marietta marija mariko marilou
        marilyn marina marine marinella marisa marisol marissa maristela marit marita marites maritza mariya marja
        marjorie marla marlene marlies marlène marquita marsha marta marte martha martina martine marva marwa mary
        maryam maryann maryanne maryellen marylou maría marília masako mathilde matilda matilde mattie maude maura
        maureen mavis maxine may maya mayada mayawati mayra maysoon mayumi małgorzata mckenna meagan mechthild medha
        meena meenakshi meera meg megan megawati meghan megumi mehbooba meike meinir meirav melania melanie melba
        melek melinda melisa melissa melody melva meral merav mercedes meredith merete merja merryn merve mette mhairi
        mia micaela michaela michal michela michelle michiko michèle mieko mika miki mila milagros mildred milena
        milica milla millicent millie minal mindy minerva minna minnie miranda mireia mireille mirela mirella miri
        miriam mirjana misty mitsuko mitzi miyuki mizuho mmabatho modupe moira mollie molly momoko mona monica monika
        monique montserrat morag morgane mouna mridula muge mukaddes muna muriel murielle myfanwy mykhailyna myra
        myriam myrna myrtle máire mélanie mélissa mónica müge naama nabila nada nadezhda nadia nadine nadiya nadja
        nadège naglaa nahed naima najat najla najwa naledi nana nanako nancy nandini nanette nanna nannie naoko naomi
        narges natacha natalia natalie nataliia nataliya natalya natasa natasha nataša nathalie natsuko natália nawal
        nazan nazli nazlı nechama neelam neha nelda nele nell nellie nenita nermin nerys neslihan nesrine netta nettie
        neva nevaeh nevena nevine ngozi nia niamh nichole nicole nicoletta nieves nigar nihad nihal nilgun nilgün nina
        nirmala nisha nita nkechi nkem nkosazana nneka noelia noemi noha nola nolwenn nomvula nona noor nora noreen
        noriko norma nosipho nour noura novella noémie ntombi nuala nura nuray nurcan nuria nurit nurul nyla nélida
        obiageli oby océane oddny odessa odette odile ofelia ofra ogechi oksana olena olga olha olive olivia oonagh
        opal ophelia ora orit orla orlaith orly orna ornella ottavia outi oxana ozge ozlem padma paisley pallavi
        paloma pam pamela paola parvati patrica patricia patrizia patrícia patsy patti patty paula paulette paulina
        pauline paz pearl pearlie peggy pelin penelope penny perihan pernille petra philippa philomena phoebe phyllis
        pia piera pierrette pilar pinar pippa pirjo pirkko polina polly pooja poonam poppy pratibha preeti priscila
        priscilla priya priyanka puan puja pénélope pınar queen rabia rachael rachel rachelle rachida radha rae
        raffaella raghad ragna ragnhild rahma raija raisa rajani ramona rana randi rani rania raquel rasha rashmi
        ratna rawan raymonde reba rebeca rebecca rebekah reem regina regine reiko rekha remedios rena renata renate
        renee renho renu renuka retno reva revathi reyhan reyna rhea rhian rhiannon rhoda rhonda rie rieko rihanna
        riikka rika rima rini risa risma rita ritu ritva roberta robyn rochelle rocío roisin rokhaya roksana rola
        rolande romana ronda ronit ronke roopa rosa rosalba rosalie rosalind rosalinda rosalyn rosalía rosamund rosana
        rosanna rosanne rosaria rose roseana roseann rosella roselyne rosemarie rosemary rosetta rosie roslyn rosmah
        rossella roswitha rosângela rouba rowena roxana roxanne roxie ruba ruby rukmini rula runa ruth ruthie ruxandra
        régine róisín saara sabah sabina sabine sabrina sachiko sadhana sadie sae safa safiya safiye sahar sahra
        sallie sally salma salwa samah samantha samar samira sana sandra sandrine sangeeta sanja sanna sanne saoirse
        saori sara sarah sari sarita saroj saskia satu saundra savannah savita sawsan sayaka sebnem seda seema
        segolene seiko sekinat selda selena selin selma sema semra serap serena serenity setsuko sevda sevgi sevil
        shabana shahira shaima shana shanice shaniqua shanna shanta shantel shanti shari sharmila sharon sharren
        sharron shauna shawna sheela sheena sheikha sheila shelia shelley shelly sheree shereen sheri sherri sherrie
        sherry sheryl shilpa shira shireen shirin shirley shizuka shobha shoko shona shreya shulamit shuli sian sibel
        sidsel signe sigrid siham silje silke silvana silvia simona simone simonetta sinead sinéad siobhan siobhán
        sioned siri sita siti siv siân skye slavica sloane smriti snezana snežana socorro sofia sofie sofiya sofía
        soha solange soledad solomiya solveig solène sondra songül sonia sonja sonya sophia sophie soraya sorcha souad
        sri staci stacie stanislava stav stefania stefanie steffi stella stephanie stina stine stéphanie suad sudha
        sue suha sujata sulastri sulochana sumaya sumiko summer suna sunita sunniva susan susana susanna susanne
        sushma susie suvi suzan suzanne suzette svenja svetlana svitlana swantje swati sybil sylvaine sylvia sylviane
        sylvie synne synnøve ségolène séverine sônia sølvi tabatha tabea tabitha taghreed tahani takako tali talita
        tamaki tamar tamara tameka tamera tami tamika tammi tammie tammy tamra tamsin tania tanisha taniya tanja tansu
        tanvi tanya tara tarja tarsila tasha tatiana tatjana tatyana tea tegan temitope teresa teresita tereza teri
        terrie tess tessa tetiana tetyana thandeka thandi thea thelma theresa therese thuli thérèse tia tiana tierra
        tiffany tiina tina tisha titilayo tiziana tomoko tomomi tone toni tonia tonya torhild tori torunn toshiko tove
        traci tracie tricia trina trine trish trisha trude trudy tshidi tuba tugba tuija tulay turid tuula tuğba twila
        tyra tzipi tzipora tânia tülay uju ulla ulrika ulrike ulrikke ulyana uma una unni ursula urszula usha uta ute
        valarie valentina valeria valerie valérie vandana vanesa vanessa vanja vasundhara velma vera vered verena
        verity verna veronica veronika veronique verónica vesna vibeke vicki vickie vicky victoria vidya vigdis vigdís
        viktoria viktoriya vilma viola violet violeta viorica vira virgie virginia virginie vittoria viviana viviane
        véronique wafa wahyuni waltraud wanda wenche wendi wendy weronika wiebke wilda willa wilma winifred winnie
        xenia xiomara yael yaffa yana yara yasemin yasmin yasmine yaël yelena yenny yesenia yesim yevgenia yewande
        yeşim yifat yingluck yinka ylenia ylva yoko yolanda yolande yoriko yoshiko yui yukari yukiko yuko yulia yuliia
        yuliya yumi yumiko yuriko yusra yvette yvonne zahra zainab zandile zanele zaneta zaynab zdenka zehava zehra
        zeina zelma zeynep zinaida zlata zodwa zoe zohra zora zoé zuhal zulema zuzana zuzanna áine ángela ángeles åsa
        çiğdem édith éliane élisabeth élise élodie éloïse éléonore éva évelyne özge özlem ümmühan şebnem
    """.split()
    )
)
# Names of both.
EITHER = (
    EITHER_ABROAD
    | EITHER_OF_COUNTRIES
    | frozenset(
        """
        ade adrian alex alexis ali amarjit andrea angel anh antonia ariel ashley aubrey aung avery ayodele babajide
        baljit bennie bertie billie binh blair bobbi bobbie bola brook brooke cameron camille carey carol carroll cary
        casey charlie chau chi chidi chris christian claude cleo colby courtney cruz dale dallas dana darnell dayo dee
        deng deniz denny derya devin devon dewi dion dominique donnie drew duc dung eddie emery erin evelyn evren fei
        feng frances francis frankie freddie frédéric gabriele gal gale gang gayle gerd gerry giang guadalupe guang
        gurpreet hai hanh harpreet hieu hilary hoa hoang hollis hua hui hung huong huy hye hyo hyung ife ilham inge
        ira jackie jaime jamie jan jaspreet jean jessie jewel jewell jia jian jie jimmie jin jing jo jocelyn jody joey
        johnnie jong jordan jun jyoti kang kasey kelechi kelley kelly kendall kerry khanh kim kiran kirby kris kuldeep
        kwang kyung lacy lane laurence laurie laverne lee lei leigh lesley leslie li liang lin lindiwe lindsay lindsey
        ling linh lior lonnie loren lou louie lupe lynn manpreet marion marlin marty max maxime mei merle merrill
        micah michel michele mickey ming minh misha morgan mun myung nam navdeep nga ngoc nguyen nhung nicola nikita
        nikki ning noa noel odell ola ollie oluwaseun omer ozgur paige park pat patrice peyton phuong ping qiang qing
        quang quinn quoc rajinder ray reese rene rickie riley robbie robin rong rory rosario rotem rowan rui sam
        sammie sandeep sandy santos sasha seo seok seong seung shai shan shannon shawn shea shelby sheng shu sidney
        simran skyler son soo stacey stacy stevie suk surinder sydney tae tal tam tao taylor temi terri terry thanh
        thao thi thu thuy tien ting tobi toby tommie tosin toyin tracey tracy trang trung tsai tuan tuyen tyler uche
        val valery van viet vinh vivian wei wen whitney willie woo xi xia xiang xiao xin xiu xuan yan yang yeon yi
        yong yoo yoon young yu yuan yue yun yuval zhang zhe zhen zheng zhenya zhi zhong zoey ümit
    """.split()
    )
)
# Any of them.
GIVEN_NAMES = MALE | FEMALE | EITHER


# Short forms that do not begin the name they stand for: Bill Lee is William Lee; but Ken is seen in Kenneth.
SHORT_FORMS: dict[str, tuple[str, ...]] = {
    short: tuple(names.split())
    for short, names in {
        "abby": "abigail", "andy": "andrew", "becky": "rebecca", "bernie": "bernard", "beth": "elizabeth",
        "betty": "elizabeth", "bill": "william", "billy": "william", "bob": "robert", "bobby": "robert",
        "charlie": "charles charlotte", "chuck": "charles", "dave": "david", "debbie": "deborah", "dick": "richard",
        "gabe": "gabriel", "gene": "eugene", "hank": "henry", "harry": "henry harold", "jack": "john",
        "jake": "jacob", "jenny": "jennifer", "jerry": "gerald jerome", "jim": "james", "jimmy": "james",
        "joe": "joseph", "johnny": "john", "judy": "judith", "kate": "katherine catherine kathryn",
        "kathy": "katherine kathleen", "larry": "lawrence", "liz": "elizabeth", "lou": "louis",
        "maggie": "margaret", "meg": "margaret megan", "mike": "michael", "nate": "nathan nathaniel",
        "nick": "nicholas nicolas", "patty": "patricia", "peggy": "margaret", "rick": "richard",
        "sandy": "alexander sandra", "steve": "stephen steven", "sue": "susan suzanne", "ted": "edward theodore",
        "tom": "thomas", "tommy": "thomas", "tony": "anthony", "trish": "patricia", "vicky": "victoria",
        "will": "william", "zack": "zachary",
    }.items()
}  # fmt: skip
LEAST_CUT = 2  # letters that a short form leaves out: Ken of Kenneth; but Dana is not Dan


def is_short_form(short: str, long: str) -> bool:
    """Whether a given name in small letters is short for another.

    >>> is_short_form("ken", "kenneth"), is_short_form("bill", "william"), is_short_form("dan", "dana")
    (True, True, False)
    """
    if long in SHORT_FORMS.get(short, ()):
        return True
    cut = len(long) - len(short)
    return len(short) > 2 and cut >= LEAST_CUT and long.startswith(short) and {short, long} <= GIVEN_NAMES


def is_given(word: str) -> bool:
    """Whether a word is a known given name."""
    return word.lower() in GIVEN_NAMES
