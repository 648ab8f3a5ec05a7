"""Given names by gender, those of the US Census of 1990 (public domain) and of the world's news. Data alone."""

from __future__ import annotations

MALE = frozenset(
    """
        aaron abdel abdelaziz abdelfattah abdul abdullah abdulrahman abel abraham abu adam adolfo adolph
        agustin ahmad ahmed akihito akira al alan albert alberto alejandro aleksandr aleksei alexander
        alexei alexey alfonso alfred alfredo alistair allan allen alonzo alphonso alton alvaro alvin amir
        amos anatoly anders andre andrei andrej andres andrew andriy andy angelo angus anthony antoine anton
        antonin antonio antonis archie arkady armand armando arnaud arnold arseniy art artem arthur arturo
        arvind ashraf asif atul august aurelio austin avi avigdor aziz barack barney barry bart bashar basil
        beau ben benito benjamin benny bernard bernardo bernd bernie bert beto bilal bill billy binali
        binyamin bjorn björn blaine blake bo bob bobby boris borys boutros boyd brad bradford bradley brady
        brain brandon branko brendan brent bret brett brian brock bruce bruno bryan bryant bryce bryon buddy
        bujar burton byron caleb calvin carl carlo carlos carlton carmelo carter cecil cedric cengiz cesar
        chad chaim charles charley charlie chase chester christoph christopher chuck clarence clark claude
        claus clay clayton clement cleveland cliff clifford clifton clint clinton clyde cody cole colin
        collin conor conrad corey cornelius cory coy craig cristiano curt curtis dag dalil damian damien
        damir damon dan dane daniel danny dante darin darius dariusz darrel darrell darren darrin darryl
        darwin daryl dave david davis dean deepak delbert delmar demetrius denis dennis denver derek derick
        derrick desmond dewayne dewey dexter dick diego dieter dimitri dimitrios dimitris dirk dmitri dmitry
        dmytro domingo dominic dominick dominik don donald donnell donny donovan doug douglas doyle dragan
        duane dudley duncan dustin dwayne dwight dylan eamon earl earnest ebbie ebrahim ed eddy edgar edi
        edmond edmund eduardo edward edwin efrain ehud ekrem elbert eldon eli elias elijah eliot elliot
        elliott ellis elmer elon elton elvin elvis elwood emanuel emery emil emilio emir emmanuel emmett
        emre enrico enrique erdogan eric erick erik ernest ernesto ernie ervin erwin esteban ethan eugene
        evan everett evgeny evo ewan eyal fabian fabrice farid farouk faruk fayez federico felipe felix
        ferenc fernando fethi fethullah fidel florian floyd forrest francisco franck francois frank franklin
        frans françois fred freddy frederic frederick fredrick fyodor gabor gabriel galen garland garrett
        garry gary gavin geert gene gennady geoff geoffrey georg george georgi gerald gerard gerardo gerhard
        gianni gideon gil gilbert gilberto giles giorgi giorgio giorgos giovanni giuseppe glen glenn gonzalo
        goran gordon grady graham grant greg gregg gregorio gregory grover guillaume guillermo gunter gus
        gustav gustavo guy hakan hal hamad hamdi hamid hank hans haris harlan harley harold harris harrison
        harry harvey hashim hassan heath hector heiko heinz helmut hendrik henry herbert heriberto herman
        hideki hiram hirofumi hiroshi homer horace hossein howard hubert hugh hugo hulusi humberto hunter
        hussein ian ibrahim ignacio igor ilham imran irvin irving irwin isaac isaiah isidro ismael ismail
        israel issac ivan ivica ivor jaap jacek jack jackson jacob jacques jair jake jakob jamal james janez
        janos jared jaroslaw jarrod jarvis jason jasper javad javier jay jayson jeb jed jeff jefferson
        jeffery jeffrey jeffry jens jerald jeremiah jeremy jermaine jeroen jerome jerry jerzy jess jesse
        jesus jim jimmy joachim joao joaquin joe joel joesph johan johann johannes john johnathan johnathon
        johnny jon jonas jonathan jonathon joost jorge jose josef josep joseph josh joshua josé jozef joão
        juan julian julio julius junichiro junior jurgen justin jürgen kaj kamal karel karim karl keith
        kellan kelvin kemal ken kendrick kenji kenneth kenny kent kermit kevin kiril kirk klaus kofi
        konstantin kostas kristopher krzysztof kurt kurtis kwame kyle kyriakos lamar lamont lance larry
        laszlo laurence laurent lawrence lech leland leo leon leonard leonardo leonid leroy les lester levi
        lewis liam linus linwood lionel liviu lloyd logan lorenzo louis lowell loyd luca lucas luigi luis
        luiz luka lukas luke luther lyle lyndon maarten mack mahathir mahmoud mahmud malcolm manuel marc
        marcel marcelino marcin marco marcos marcus marek mariano mario mark marko markus marlon marouane
        marshall martin marvin mason massimo mateusz mathew matt matteo matthew matthias maurice mauricio
        maxim maxime maxwell maynard mehmet melvin merlin mevlut mevlüt michael micheal mick miguel mihai
        mike mikhail mikheil milan miles millard milorad milos miloš milton miroslav mitch mitchell mitt
        moammar mohamad mohamed mohammad mohammed moises monte monty morris mort moses moshe muammar
        muhammad murat murray mustafa mykola myles myron nabil naftali narendra nasser nat nate nathan
        nathaniel neal necmettin ned neil nelson nestor neville newt niall nicholas nick nickolas nicolas
        nigel nikita nikol nikola nikolai nikolay nikos nils noah noe nolan norbert norman norris nouri
        nursultan olaf oleg oleksandr oleksiy oliver olivier omar orhan orlando orrin orville osama oscar
        oskar osman othman otis otto owen pablo paolo parker pascal patrick paul pavel pavlo pedro pekka
        percy perry pervez pete peter petr petro phil philip philippe phillip pierre pieter piotr prabowo
        pranab prayuth preston qassem quentin quincy quinton rafael rafik rahm rahul raif rajesh rajiv
        rajnath ralph ramiro ramon ramzan rand randal randall randolph randy ranil ranko raphael raul
        raymond recep reed reggie reginald reid reince reinhard renaud reuben rex reynaldo rhys ricardo rich
        richard rick rickey ricky rigoberto rob robert roberto rocco rocky rod roderick rodger rodney
        rodolfo rodrigo rogelio roger rohan roland rolando roman romano romeo ron ronald ronnie roosevelt
        roscoe ross roy royce ruben rudolph rudy rufus rupert rush russ russel russell rustam rusty ryan
        ryszard saad saddam sadiq saeed sajid salah salman salva salvador salvatore sami sammy samuel
        sanford sanjay santiago satoshi saul scot scott scotty seamus sean sebastian selim serge sergei
        sergey sergio serhiy seth shane shaun sheldon sherman shimon shinzo sid silas silvio simon slobodan
        sol solomon spencer stan stanislav stanley stefan stefano steffen stephan stephane stephen sterling
        steve steven stewart stu stuart stéphane suleyman sven syed sylvester süleyman tad takeshi tamim
        tariq taro tate tayyip ted teddy terence terrance terrell terrence thad thaddeus theo theodore
        thierry thomas thorbjorn thorsten thurman tim timmy timothy todd tom tomas tomasz tomislav tommy
        tony toshiro travis trent trenton trevor trey troy truman tsipras tucker ty tyrone tyson uhuru
        ulysses umar umberto vaclav valdis vance vasily vaughn vern vernon veton vicente victor vijay vikram
        viktor vince vincent virgil vitali vitaly vito vladimir vojislav volodymyr václav wade wael wahid
        waleed wallace walt walter ward warren wayne weldon wendell werner wes wesley wilbert wilbur wiley
        wilfred wilfredo will willard willem william williams willis wilson wim winfred winston wm wojciech
        wolfgang woodrow xavier yahya yair yannis yaser yasser yiannis yitzhak yoav yoshihide yoshiro yousef
        youssef yukio yuri yuriy yusuf yves zach zachary zack zafar zbigniew ziad zine zoran ömer
    """.split()
)
FEMALE = frozenset(
    """
        abby abigail ada addie adela adele adeline adriana adrienne agnes aicha aida aileen aimee aisha
        alana alba alberta alejandra alexandra alexandria alfreda alice alicia aline alisa alisha alison
        alissa allie allison allyson alma alta althea alyce alyson alyssa amal amalia amanda amber amelia
        amie amina amparo amy ana anastasia ane angela angelia angelica angelina angeline angelique angelita
        angie anita anja ann anna annabelle anne annegret annette annie annmarie antje antoinette antonella
        april araceli arlene arline ashlee asma astrid audra audrey augusta aurelia aurora autumn ava avis
        aya ayesha babs barb barbara barbra beata beate beatrice beatrix beatriz becky belinda benazir
        benita bernadette bernadine bernice berta bertha bertie beryl bessie beth bethany betsy bette bettie
        betty bettye beulah beverly bianca birgit blanca blanche bobbi bonita bonnie brandi brandy brenda
        briana brianna bridget bridgett bridgette brigitte britney brittany brittney brunhilde caitlin
        callie camille candace candice candy cara carissa carla carlene carlotta carly carmela carmella
        carmen carole carolina caroline carolyn carrie casandra cassandra cassie catalina catarina catherine
        cathleen cathryn cathy cecelia cecile cecilia celeste celia celine chandra chantal charity charlene
        charlotte charmaine chasity chelsea cheri cherie cherry cheryl chiara christa christi christiane
        christie christina christine christy chrystal cindy claire clara clare clarice clarissa claudette
        claudia claudine clementine coleen colette colleen concepcion concetta condoleezza connie constance
        consuelo cora corina corine corinne cornelia corrine cristina crystal cynthia daisy dalia danielle
        daphne darcy daria darla darlene dawn deana deanna deanne deb debbie debora deborah debra deena
        deidre deirdre delia della delores deloris delphine dena denise desiree diana diane diann dianna
        dianne dilma dina dionne dixie dollie dolly dolores dona donna dora doreen doris dorothea dorothy
        dorthy earlene earline earnestine ebony edith edna edwina effie eileen elaine eleanor elena elinor
        elisa elisabeth elise eliza elizabeth elke ella ellen ellie elma elnora eloise elsa elsie elva elvia
        elvira emilia emily emine emma enid erica ericka erika erma erna ernestine esmeralda esperanza essie
        estela estella estelle ester esther ethel etta eugenia eula eunice eva evangelina evangeline eve
        faith fannie fanny fatima fatma fay faye federica felicia fern fiona flora florence florine flossie
        fran francesca francine francisca francoise franziska françoise frauke freda freida freya frieda
        gabriela gabrielle gail gay gena geneva genevieve georgette georgia georgina geraldine gertrude
        gilda gina ginger ginny giorgia gisela gladys glenda glenna gloria golda goldie grace gracie
        graciela grazyna greta gretchen gro gudrun gwen gwendolyn hailey haley hallie hanan hanna hannah
        harriet harriett hattie hazel heather heidi helen helena helene helga helle henrietta hester hilda
        hillary hollie holly hope ida ila ilene ilse imelda imogene ina indira ines inez inge ingrid irene
        irina iris irma isabel isabelle iva ivanka ivy jacinda jacklyn jaclyn jacqueline jacquelyn jadranka
        jami jana jane janell janelle janet janette janice janie janine janis janna jannie jasmine jayne
        jeanette jeanie jeanine jeanne jeannette jeannie jeannine jen jenifer jenna jennie jennifer jenny
        jeri jerri jessica jill jillian joan joann joanna joanne jocelyn jodi jodie johanna jolene joni
        josefa josefina josephine josie joy joyce juana juanita judith judy julia juliana julianne julie
        juliet juliette june justine kaitlin kaja kamala kara karen kari karin karina karla karyn katarina
        kate katelyn katharine katherine katheryn kathie kathleen kathrine kathryn kathy katie katina katja
        katrin katrina katy kay kaye kayla keiko keisha kelli kellie kellyanne kelsey kendra kenya keri
        kerri kersti kimberley kimberly kirsten kirstie kolinda krista kristalina kristen kristi kristie
        kristin kristina kristine kristy krystal lacey ladonna laila lakeisha lakisha lana lara latasha
        latifa latisha latonya latoya laura laure laurel lauren lauri lavonne lawanda lea leah leann leanna
        leanne leila lela lelia lena lenora lenore leola leona leonor lessie letha leticia leyla lidia lila
        lilia lilian liliana liliane lillian lillie lilly lily lina linda lisa liz liza lizzie lois lola
        lolita lora loraine lorena lorene loretta lori lorie lorna lorraine lorrie lottie louisa louise
        lourdes luann lubna lucia lucile lucille lucinda lucy ludmila luella luisa lula luz lydia lynda
        lynette lynne lynnette lyudmila mabel mable madeleine madeline madelyn madge mae magdalena maggie
        maha mai mairead malala malinda mallory mamie manal mandy manuela mara marcella marci marcia marcie
        marcy margaret margarethe margarita margery margie margo margot margret margrethe marguerite mari
        maria marian mariana marianne maribel maricela marie marietta marija marilyn marina marine marisa
        marisol marissa maritza marjorie marla marlene marquita marsha marta martha martina marva marwa mary
        maryann maryanne maryellen marylou matilda mattie maude maura maureen mavis maxine may mayada mayra
        meagan meg megan megawati meghan mei melania melanie melba melinda melisa melissa melody melva meral
        mercedes meredith mette mia michelle milagros mildred millicent millie mindy minerva minnie miranda
        mireille miriam misty mitzi mollie molly mona monica monika monique muriel myra myrna myrtle nabila
        nadezhda nadia nadine najla nancy nanette nannie naomi natalia natalie natasha nelda nell nellie
        nettie neva nichole nicole nigar nina nita noemi nola nona noor nora noreen norma odessa ofelia ola
        olga olive olivia opal ophelia ora pam pamela patrica patricia patsy patti patty paula paulette
        pauline pearl pearlie peggy penelope penny petra phoebe phyllis pia pilar polly priscilla queen
        rachael rachel rachelle rae ramona randi rania raquel rasha reba rebecca rebekah regina rena renate
        renee reva reyna rhea rhoda rhonda rima rita roberta robyn rochelle ronda rosa rosalie rosalind
        rosalinda rosalyn rosanna rosanne rose roseann rosella rosemarie rosemary rosetta rosie roslyn
        rowena roxanne roxie ruby ruth ruthie sabine sabrina sadie sallie sally samantha samira sandra
        sandrine sanna sara sarah saundra savannah segolene selena selma serena shaima shana shanna shari
        sharon sharron shauna shawna sheena sheikha sheila shelia shelley shelly sheree shereen sheri sherri
        sherrie sherry sheryl shirin shirley sigrid silvia simone socorro sofia sondra sonia sonja sonya
        sophia sophie soraya staci stacie stefanie stella stephanie sue summer susan susana susanna susanne
        susie suzanne suzette svetlana sybil sylvia sylvie tabatha tabitha tamara tameka tamera tami tamika
        tammi tammie tammy tamra tania tanisha tansu tanya tara tarja tasha tatiana teresa teri terrie tess
        tessa thelma theresa therese tia tiffany tina tisha toni tonia tonya tori traci tracie tricia trina
        trish trisha trudy twila tzipi ursula valarie valentina valeria valerie vanessa velma vera verna
        veronica vicki vickie vicky victoria vilma viola violet virgie virginia viviane wafa wanda wendi
        wendy wilda willa wilma winifred winnie xenia yasmin yelena yesenia yingluck yolanda yulia yvette
        yvonne zainab zelma zeynep zoe zuzana
    """.split()
)
EITHER = frozenset(
    """
        adrian alex alexis ali andrea angel antonia ashley aubrey aung avery bennie billie blair bobbie
        brook brooke cameron carey carol carroll cary casey chris christian cleo colby courtney cruz dale
        dallas dana darnell dee denny devin devon dion dominique donnie drew eddie erin evelyn frances
        francis frankie freddie gabriele gale gayle gerry guadalupe hilary hollis huma ira jackie jaime
        jamie jan jean jessie jewel jewell jimmie jo jody joey johnnie jong jordan kasey kelley kelly
        kendall kerry kim kirby kris lacy lane laurie laverne lee leigh lesley leslie li lindsay lindsey
        lonnie loren lou louie lupe lynn marion marlin marty max merle merrill micah michel michele mickey
        ming morgan nguyen nicola nikki noel odell ollie paige park pat patrice peyton quinn ray reese rene
        rickie riley robbie robin rory rosario sam sammie sandy santos sasha shannon shawn shea shelby
        sidney skyler son stacey stacy stevie sydney taylor terri terry toby tommie tracey tracy tsai tulsi
        tyler val valery van vivian wei whitney willie xi yi young zhang
    """.split()
)
