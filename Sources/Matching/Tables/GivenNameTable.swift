/// The 8,000 commonest given names of US births 1940 to 2010 (Social Security, public domain).
///
/// A number is minus log2 of the share of the names behind it, in eighths.
enum GivenNameTable {
  static let text: StaticString = """
    47 michael 49 james 50 john robert david 53 william 56 mary christopher richard 57 joseph thomas 58 daniel 59
    matthew charles 60 jennifer linda 61 mark patricia steven anthony 62 brian kevin joshua 63 elizabeth andrew susan
    timothy jessica 64 paul barbara jason lisa kenneth jeffrey karen 65 ronald sarah ryan 66 donald gary eric ashley
    sandra stephen kimberly nicholas michelle 67 jacob nancy jonathan amanda scott melissa justin deborah edward larry
    68 stephanie brandon donna emily gregory rebecca george carol sharon cynthia 69 amy laura angela patrick kathleen
    70 brenda pamela benjamin dennis nicole 71 kelly debra tyler samuel alexander margaret jerry samantha christine
    christina heather 72 rachel terry aaron diane douglas adam julie zachary jose katherine maria 73 nathan kyle
    raymond peter lauren janet frank carolyn jordan judith cheryl 74 megan catherine sean anna jeremy andrea victoria
    keith 75 teresa taylor bryan hannah christian betty jack jamie denise 76 kathy amber alexis jacqueline danielle
    brittany judy roger austin sara randy shirley shannon kathryn janice lori joyce jesse robin shawn 77 diana bruce
    tammy tiffany tracy juan ann leslie emma crystal kayla erin alan carl lawrence theresa 78 madison danny lynn ethan
    gerald dylan henry tina julia craig joe olivia bradley natalie travis dawn 79 todd willie alyssa angel johnny
    courtney billy cody gloria abigail wayne phillip martha carlos walter dorothy wendy joan cindy beverly allison
    paula sherry gabriel ricky 80 virginia philip bobby debbie jimmy cameron bonnie russell monica tony arthur logan
    jane vincent lee steve connie valerie alex chris noah brianna vanessa luis victor kim chad jasmine michele 81
    helen jean dana april joel marilyn erica dale jeffery rodney morgan ruth martin roy sheila derek grace evan harold
    melanie albert anne 82 kristen alicia jill antonio caleb brandy nathaniel peggy alexandra curtis rhonda marcus
    suzanne louis carrie jay katie marie ronnie allen ralph dustin rose alice 83 luke mike frances holly isabella
    randall jared evelyn adrian ian ellen cassandra sophia gail stacy wanda troy corey jesus laurie veronica cathy jo
    isaac casey leah 84 kristin shane hunter glenn jessie renee elijah brooke jon eugene tara barry elaine charlotte
    joanne darlene 85 rita stanley eddie phyllis miguel lindsey tommy frederick darrell brett stacey anita micheal
    fred lucas leonard gina caroline harry howard wesley connor devin vicki sally kay chelsea isaiah 86 beth erik
    francis audrey sydney mason ernest jeff mitchell kaitlyn marc seth colleen carla trevor haley terri marvin regina
    brendan blake kelsey molly jackie jackson shelby sylvia 87 jayden edwin kristina chloe jenna annette jaime
    jeremiah derrick manuel riley julian calvin brent heidi doris melvin cory ricardo ava dean melinda mario joy
    lindsay destiny tamara maureen sabrina erika 88 savannah lillian ella annie lynda hailey jenny terence deanna
    gavin bill dominic chase theodore mia oscar sheryl don cole paige andre ray joann marissa shelly yvonne norman
    katelyn tonya madeline ivan eileen gabrielle vickie sue shaun dona juanita jorge tom 89 norma earl kelli jim
    christy garrett brandi carmen marcia reginald tanya jerome lois alison alejandro claire charlene caitlin francisco
    roberto rick ruby glen roberta jan tracey claudia marsha clarence alfred jeanne 90 lorraine kerry aidan geraldine
    darren ana sandy mackenzie aiden colin toni clifford karl faith kaylee dianne shelley yolanda xavier spencer
    jeanette dakota dan irene rosa karin kara sherri miranda lydia cassie darryl 91 jake max mandy lance katrina duane
    kenny owen eva loretta whitney vivian warren glenda brad clayton penny briana patsy bailey rosemary grant eduardo
    brittney leroy ruben karla landon constance johnathan candace kellie priscilla autumn meghan jody bobbie avery
    bernard natasha bryce marlene mariah becky leon joanna bethany kristine 92 edgar alexa carole tim maurice louise
    sierra hector angelo gwendolyn jocelyn alvin charlie angelica neil kendra hayden felicia kylie isabel tristan
    micah jimmie alexandria javier lily robyn bob breanna devon dwayne misty herbert gordon bridget cecilia 93 wyatt
    rachael andy josephine amelia naomi lloyd kate kurt monique kari fernando esther makayla melody greg marjorie
    sebastian franklin preston jodi geoffrey ken diego omar gilbert johnnie leo adriana angelina gabriella raul lewis
    branden deb nina carter tanner allan desiree gene kristy hetty levi zoe shari tyrone arlene patty 94 lucy kristi
    drew peyton jillian lena addison lynne daisy colton marco marion clara lonnie vernon mathew jennie pedro liam
    andres sheri jacquelyn daryl krystal krista jaden karene kendall clinton nicolas jonathon donnie carson aubrey
    carly sonya brady gabriela dominique dolores sam 95 guadalupe traci belinda hope candice meredith dalton rebekah
    brayden bryant ariel june eleanor parker georgia jade terrence sergio ariana sofia jess lindy kirk bianca terrance
    ron rafael joey tami miriam summer dave mildred maya ross 96 collin dwight ramon ashton billie edith cheyenne
    armando michaela maxwell kent rene floyd nichole nora pam kendrick delores vicky angie kimberley cesar sonia erick
    byron rickey frankie marshall daniela staci damian eli pat tammie ashlee christie adrienne trinity sidney 97
    yvette sadie manda clyde ted sammy kristopher roland guy freddie mickey perry emmanuel allie abraham loren dillon
    arianna stuart gayle damon jada abby herman edna oliver josue jace kaleb roxanne marianne karina debora lester
    hayley pauline brooklyn cristian kaitlin josiah tabitha teri patti maggie linnie 98 payton nolan alberto madelyn
    valeria ambre wade dianna susie agustein alisha nelson kirsten bret brayan caden trina al harvey julio tricia
    nikki trisha kris milton camille cristina rylee stevie alma marisa marcos rian margie giovanni amee kelley elena
    marian robbie mattie arnold raquel gracie mel aimee stefan cassidy enrique stella gerard brucey 99 brody braden
    katni sophie arturo ben dora aaliyah dallas ames mallory betsy rob maryann janie alec ashleigh colby neal bryn
    skyler isabelle jordyn ed celeste cara jaclyn natalia rod skylar iris caitlyn gladys damien laurence antoinette
    shelia janelle trenton lacey alfredo ginger kiara doug kelvin darius garry julius lorenzo cooper miles fredrick
    jeannette britney gerardo alejandra israel ramona allyson elias ytn 100 trent cecil mikayla latoya chester noel
    shawna donovan elise beatrice gerry curt debby gretchen nevaeh clifton lucille juliana stacie ally lana dusty
    paulette kennedy mckenzie kaden tessa santiago clay gage jana jasmin claude alana mindy ry rhian rochelle felix
    cheri harrison leigh jonah dominick lynette thelma salvador randal ellie mpraian bernadette janis roderick
    stefanie kylee liza 101 gill hazel conner florence gregg chelsey van jarred doreen selena eve les codes kasey
    leticia wilma bernice meagan randolph scotty malcolm benny bennie ali timmy polly ty bertha orlando ronny brook
    gianna darla leonardo kerri hanna ethel rudy elisabeth pablo marty jakob bev everett jermaine patrice darin rex
    lillie ernesto adrianna jeannie jeffry esmeralda myra ebony rosie wen simon hugh mona steph 102 laurel lora
    kristie jazmin rachelle sonja tomas sandi cinderella lilly harley johanna tasha teddy katy cedric yesenia layla
    nick liz raven chance malik mya marla dick shay kenniagh ashlyn maxine irma joni wendell rosemarie rusty scot dani
    lesley ida genesis mercedes cora darrin bri lorena phil jena nan sandie vera emanuel tracie chaddy roman toby tori
    103 alissa brock alexia justine liliana cary bradford elsie nellie carolina clarissa keri cher sherrie carlton
    elisa sammie nadine chandler ronda serena jase jalen nadia quentin clare scottie kym morgane wallace dante
    demetrius ciara alfonso emilio johnathon haylee reagan terrell ayden tyson genevieve randi quinn alisa jazmine
    janette guillermo kit faye trey julianna nickolas janine margarita salvatore dina zackary mae kurtis stan bonita
    callie therese will josh jenni 104 kyla diamond zane gustavo francine giselle cathleen leila christa bryson sasha
    mariana celia meg kevan stiefnu corinne josie marina tia mayra lola savanna reuben fabian alondra marcella candy
    kameron susanne iesiki dzsesszika dzesika pista rosalie matt lyle lane anastasia morris violet asia lorie sarita
    abel marisol latasha elmer kyra charity elliott kevyn lucinda cherie earnest noe iason jasao katharine saul mack
    pammie pammy 105 tatiana zoey jamal clint kira antoine jonnie rich celyn shana clark kassandra hillary hilary
    kimberli seumaidh ismael brennan lou dena virgil cecelia esteban kai otis malachi reese zachery jodie ira ivy
    rodolfo carey bella eliza rebeca ari geri kev caoimhin keveen kevvy nat darnell tommie dane shanna forrest jaiden
    ashly robby jefferey leanne shauna elliot lea jaxon markus nanny geneva makenzie delaney alonzo lukas rickie dee
    chuck hal jaylen jolene myron lucia moses gwen zachariah rena paola juana nicky jenn jen jenefer dzsenifer ginebra
    106 jayla daphne camila terrie leland grayson shayla willard mckenna paris marlon sheldon tania camryn carroll
    sallie donny kaye shellie lise janyce kimmie kimmy jos stepan griffin carissa keegan jayson madeleine fay nate
    geoff mellie sha cierra susana lorrie ash julianne alaina katelynn myles felipe bessie crissy heath lamar kristian
    aileen maura kourtney shaz bazza dixie desmond serenity drake luther brenna harriet pete ada emilie mari michel
    lila angelique millie joice dawson blaine stephan renzo lizbeth rogelio gilberto graham alton kayden noelle dougie
    dughlas dexter wilson bette gale marguerite jenifer susanna 107 rory dicey didi di leya reeta jeanine lizi freddy
    sandrine cal deandre francesca bobbi kayleigh alyson jarrod rubbeen bryanna brjann antonia britt rocky helena
    leona bert penelope olga brooklynn lies jonny russ lez justice hilda brenden fatima lyn godofredo lara jepoy jayne
    lison aurora jeri diann grady trudy jonas mitzi quinton tucker lamont keira jereme beau rudolph mateo darcy dannie
    edmund minnie conchur blanca kenya braxton emmy taryn ashli betong sherman mikel jude della jeannine dewayne eddy
    blair darrel leann jacque aliyah denis chasity squat sceeter 108 stewart macy kailey pearl adan tamika luz ingrid
    deana simone hugo maribel seainin corbin latonya sondra ericka milly ellis tiara delia quincy cornelius sams
    bridgette sheena set jami sterling sylvester tiana tonia moises rolando learry reins velma gillian chrisso
    annabelle agnes rodger isay missy marv eunice marquis pip margo abbey kiana kyler kels ezekiel angelia keisha
    weston mamie elaina reid juliette justina nicki reba lionel camden ronaldo erich earle maddison isai ramiro
    delbert elisha jerald emilia cori marcy silvia 109 archie maritza nettie kamryn eden verna daniella lacy christi
    jarrett roosevelt lynnette larissa isiah jakub cade reed brina mollie darian audra conrad karlyn jem dorian talia
    helene marcion kody davis jeanie reggie willis horace aron laverne lexi deano laila ernestine lula rae kyleigh
    lissa tam jewel mac micky cortney mara marcie kristjan deloris michal london brittnie iagan brianne brice viola
    rosalind kiera sonny hubert tristen lorna marta renata makenna jaqueline imani lowell monte daniele marylyn
    joaquin marko 110 leanna india lina rodrigo kristofer tabatha naldo amie avril lolly denny delilah em julissa
    malinda stephany viviana kaiden casandra ems cayden emilee alina bennett anton iosue giosue kosi yhvs josva
    wilbert sage noemi davey tanisha ladonna tess addie davie ford miia clair chaz rupert mikey hallie abbie denisa
    denni dionysia royce vance pattie davy ezra carlo zion irvin latisha athena solomon tyron bertik heaven hattie
    derick thom cliff arielle leilani kaylie ollie sawyer brendon mick phoebe ervin jules melisa cindi hudson conor
    myrna lincoln amaya katlyn alexus mika emmett piper karissa scarlett aisha jasper alberta flora niko daniell 111
    emerson amari gertrude mariam valarie juliet lorenza dovid lol asher eypril annika nathalie jaume jacme juanito
    mauricio danilo karol sid nata precious yasmin kali louie ned andria sheeley elsa chandra alanna dion homer hollie
    colette monty kelsie natan karlo nikola shely chelle mich dian dann kimberlee august renaldas raghnall annmarie
    reynaldo doyle lupe winston devan nikolas jayme sal mikael luca ernie regan tray mikala glory matty unknown
    bayleigh amir deirdre greta kittie nia thaddeus tiff tiffy tiphaine vicente ruthie lakeisha kiley mitch kacie
    allyssa thomaase tumas dumas tammas tummas tome tamati toumas tomaz tuma tamas robi rabert robard roibeard ropata
    hobkin hob raibeart robiet robertus hrobjartur robertek rapata rovertos dob robertas dobbin hrobjartr justus
    saundra zackery darwin kait kaitie eliana sharlene araceli christen shea antwan lenora 112 rylan suzie nathanael
    amos colie davvet dwwd davo davit dovydas davido davide daviti dawid dauid daidh davi day rawiri daibhidh dabhaidh
    dauvit dvut devid dav ddwu dyfyd davidek nteivint dewi noreen ashlynn suzette silas issac alayna calebe seamaisin
    pierre jacobo sharron wilbur perla efrain luka col cristobal brandie laurette trish lauryn laure beatriz brooks
    wes chelsie alivia landen erma irving ricki richie keaton junior bettie jerri hana tamar skye nanette mikhail
    rosalinda aleja ryder fiona raphael dak marlin lilian laurin dewey jovan jordy duncan keenan axel madalyn vaughn
    elyse marley kirby melodie timmu timmo rufus nicolette paulina libby giacomo carina malia rosalyn donal adie xoana
    selina reece bart mikaela corina javon cruz deja jarvis rocco jaida dano raniera danielius daniil danjell danjal
    taniora danne tanel tatum luann kaylin miquel kathie eugenia judi val ona 113 freda quintin taniya elissa jacklyn
    chrystal sienna shayna dony peti damion samanta jefferson tiffani janna kory eloise janae jas deidre marlena
    chantel merle valentina cristal jacques renate maddie nh carley christophe wendi garret willy fannie gay shirl
    reenie buddy tierra deshawn leonel monika corrie franco marci destinee humberto merry kierra janell troi troye
    aniyah maia maddy terra claudette joselyn alysha darry mat bryon jordon dulce estella graciela adele justyn chanel
    lore walker deanne rosanne danna lollie lowri tyrell ahmad ema deon kassidy baylee karyn kuba eoin tyra dayna
    kaitlynn tanja donte tammi jokubas xacobe yqwb jahkot jakup jacopo jeams iakob seamas jaques iakovos iacobus boyd
    shania meaghan glenna braeden cyndi santos lyndsey angeline roseann martina emely kristoffer misa zarah charmaine
    marcel blanche donnell inez jaylin tal jazz tamera ignacio court glorvina aintzane jamison belle jamar edmond
    tamra fran jeremie cathryn zef 114 danus rashad kaylyn andie crisdean bradlee sheree matteo ren kaleigh rosetta
    beti bessee brynn esperanza emery percy elvis camilla galen leeann izabella cheyanne renae cadence xander dickie
    anderson lourdes cloe rowan kathrine markos marcas mantha celina jayda jameson nansie nanse elbert kiersten kareem
    adeline mathias darien hera sar saurah srh sarra jadyn risa donld domhnall donall donaldas domnall eerika eriika
    harmony nenotte nance nansi nene rhiannon mikkel micke barrett krystle deena cyrus lakisha johan bree tobias
    vernie mhill mikheili mykl mikkeli mikhaj mihaly mikaele mikayel mikaere michi maayl maixal micheu michiel miche
    mikkjal mikail mihkkal mihkel miikael mikkal maikl mykolas mikiel mehill mihaelo mykhl mikelo marianna carolann
    etta adolfo teagan danica tameka johny bridgett tyree brenton elvin garland thalia josef patri pati patrizia tris
    patrycja patsie patricie henrietta tate alessandra carrol khloe chadwick alvaro melina khalil kia ayanna jacky
    dianka tayler rhett jaydon jewell aja holden magdalena juston rocio dorothea 115 trevon kaila curzio aden cari
    isaias gregorio kasandra shayne nayeli kobe lesly catalina andreas vince corrine carlie meggy meggie megs melba
    adrianne joesph mimi janne estrella nico nole sarai chet beni mata maddox maricela woodrow myrtle gefrei dirk dory
    camron uriel hailee dara caryn crys stal haleigh tory trista catrina cleveland lon noye ulysses jinmin addy zan
    suze aniya lilia easton christin osvaldo georgina presley junius andra barb vanesa howie ouessle danulka danicka
    rylie cyndy brielle lia roxanna mabel carlene carmela barbie renato aleksy reyna desirae brittani yadira alphonso
    agustin gena rosario nikita davon dolly kristal joelle anahi janel anya emil kerrie kaycee grischa layne kc kaley
    maryanne lorene harper emiliano mitchel alecia devyn demarcus annemarie micaela 116 katey guille jarod lesa korey
    nita jeremias mo lela cammie melani maymay chels octavia zack julka jeulie ywly sidnei stephenie zeke aubree marek
    ivory kellen bernie harlan keely lizette chrissy carri yasmine elton bria milchare itzel katina benita selene
    timothee timotius timoti tymoteusz timotheos timote thimothee timotei timo timoteo phoenix anissa kacey tianna
    lauri ashanti anika domingo baby hans lidia danut kendal lizzie ilene suzonne rosanna titus audie becca maranda
    coleman kade ryleigh lawanda estefania tamarah princess shaina ciera halle dzheyms jacum jago gakbu hemi seumas
    jakab jaames xaime tzeims semisi jamys jimce zhak tiago jyms gakmu jimmi jimbo ioannes liana mckayla asa ora
    jaidyn stephani lainey aikaterini wilfred tisha janeth coleen jule macie meri marquita bradleigh bradli megane
    maygan breana roslyn rico kori tcherli elvira dalia gavino erko erki eerik eero erkki eerikki maryellen maximus
    jonatan antwon natty damaris muriel ahmed maximilian bettye roxana heriberto rebecka riccardo nelda janessa kassie
    pepe ezequiel vern gabby ze juca pepito joselito 117 nigel deven gayla clo semmi samara denice benito arleen candi
    letitia lissia tristin nakia evangeline aldo eldon dino cintia synthy cintha kynthia cinzia cyndie demetria nataly
    daren dionne lyla beck robbin mohamed danette madisyn lenore christoffer mohammad deidra miracle jaxson jamel
    fernanda tamia jaimie tevin uillidh charley ginny yosef frang gia djustin ioustinos iustinus justino giustino
    justinas jeustin kathi kieran paulo cristoforo kristupas kester gillechriosd kristof krzysztof cristofe cristovao
    christoph cristofol kristoffur krzysztofor christophorus kristafora kristoforo christof krystof krystwfr felecia
    dayton lashawn ayla shantel katheryn marietta ean bobbikins kaelyn devonte jaelyn lili ivette declan colten lexie
    valencia bailee rhoda roxie luisa tessie jonte racheal moriah consuelo deann rigoberto karel latanya cullen mandi
    ashlie carlito pierce haps hap jone ursula jaron breanne nyla madi raegan willow armani danni cordy rebeka geraldo
    willem emory karrie ulises giuseppe chazza jandro marybeth marisela zander mable cullin madyson denver ina anga
    deangelo elva romeo marlen chas 118 cornell davion jeremijas georgette essie lonny johann annamarie aspen judie
    sunny tatyana triston josefina gunnar ester darci janina nusia ree mati moshe johnna clarice erwin cayla celine
    gerold jorde jotso yoatan jords jordn galvano chey fentsch franck franko chastity alena tera coy caren waylon
    melania xan coco poleng mar morkus marcu marky maka maaka markkos marq markys markas mko mrk peg meryem cleo jamey
    randell aida norris may lanny hank tressa chiara rebekka emelie billeen caiden darby america mohammed nathanial
    marquise kolby hollis alycia shanice abram mira christal kailee hadley mariela danika katleen montana rhea yusuf
    cherry madilyn jayce shelton frederic kenna kayley lashonda edwina karlee bernardo angele haven houston gino riso
    ryszard dickboy rihari rytshrd dicky ricard rihard ritchad ritsarnt richy richart rikard rchard hick dickon
    rikhardur ricardas risteard dickey nehemiah carlee braydon river tana julle willa winifred olive abbigail kailyn
    evie portia jaquan stefany cristopher chaya iva dany coque karli joslyn audree latrice lacie lenny lexis vic ant
    jerrod trace lavonne nickie maja kelsi merlin lani tearlach earnestine lyric isis wilfredo augustine valeriye
    waleria tiffanie nell giovanna lisette althea sade amalia kati dennie maegan bradly barney francisca cass caro
    ainsley kenzie lakesha raoul 119 nola karly estelle livia el calle burton dinah octavio alysia christiana nannie
    german gioele djowel jula suzan iliana brigitte charline mckinley murray starr roxann madelynn jolie bela davin
    kirstin antony kenton melany evelin opal bernadine annabel estela thias thys su chana louisa orville colt katelin
    adela lu mica lindsy regine jeanna ximena orion cordell vikki matchi matiu maitiu matia matous matas matej mateu
    mateusz mian matthaios mateus mate maitias eirika kristyn marylou eliot bell karon brant emme jasmim alden ayana
    holli suzanna katarina iain edny maarja mayree mrym moraja maire mrike miren mair marija mariami mere marja mairi
    maryja mathie mareye poll moirrey maree mriym aemri macey kaylynn zach angelita griselda benji jeroen denzel
    grover jadon armand vonda judah latonia wally karoly chick searlas chairles tare kaarel chalse karolis chic carles
    cathal marzia amani braylon corinna rosey fidel misti gus andi cortez russel savanah laci adrien marilynn prince
    patience marcela lottie alain barabal julinka theron gael julien melaniye jaylon keven luanne cali haylie liberty
    danial kennith patricio maryjane nestor richelle kaci gaby pay marlo rodrick addyson mila raymonn wil earlene
    karlie 120 kami stacia milo zsuzsanna gioia jouaie cash felicity joie lorri marva milagros cristy gonzalo frieda
    vonnie bo chantal tylor shanda dashawn eula dario lolita rosita natali patric sofie minerva augustus barby bab
    barbro barba barbora borbora barbi bairbre barbrey babs basia brbrh baska borbala berb eryk erico erikas ericus
    eriq eriko patrica jed deonte marleen aungele ainelag ange andzhela ankhela aggela andela aniela wille vilhjalmur
    wilhelm wullie wiremu wyllhaume uilyam viliym wlym guglielmo vilhelmo vilem guillem gjyiam golem vilhelm uilliam
    vilhelmas wills wiyame wull guillaume gulielmus guilhem gwilym willum dgilliaume guillerme goylielmos oyilliam
    weelum gllaome wilielmus uilleam guilherme illiam villem jamari coby greyson aleah elle vickey lupita milan marlee
    bentley shyanne dru alexandrea harris essence jazlyn reina kane gisselle dottie jens zak infant peige peigi paaie
    sukey antionette wiley otto kaydence johana marius lainie bricio fabiola jamaal jacquelin darrick lorelei reedik
    priidu priit pavla lilliana farrah sybil shakira meridith caz yvntn jonty jonatas raina manny johannes jairo
    janiya hassan annabella virgie rayna carmella linwood amira federico paolo reynold zuzanna huhana susano souzane
    syzana zsuzsa zuzana angaidh aracely raymundo joana iwan charla loyd reilly lavern vito kitty garth tyrese del
    cherish laney maci tod alonso aria kermit sarina brennen malissa norbert kip roscoe arron stephon mariann kala
    talon beulah fallon nasir adelaide vinny gerwald gerrylt jonee carluxo miley starla thurman shonda ward abbe
    alekos cornelia margot beverley roseanne kacee joao honza 121 sky danita petra venus bruno kallie jannie winnie
    janey stephine vin becks rvkh bec ripeka becka lepeka ryann porter jeana sanford paxton daria mina sioned seonaid
    jennate iesha jacquline michell carli thea ephraim esme odell gianni pamala renita devante stefania giorsal trev
    trefor trevs loraine dayana marques errol shiloh mereana santana anabel colbie twila brandan wazza garin aubrie
    matilda gunner ola vanna jorden muhammad zechariah marcelo alessia kaycie cam zoya vnymyn benjamim benjie benjy
    benjaminas beniamin chrissie sherrill norah kenyatta kolton tamela vincenzo estevan alesha mireya austen annita
    nonie ralphie ralf ansley judson lyndon coral catharine ferdinand elly barton lissette daron ami halie isabela
    asha edgardo lessie clarisa alen glad truman alesia sharyn jazmyn claudine ileana chus chuy chucho suso daquan
    lizeth ludwig amara chauncey skyla lenard valorie donavan jimena lucretia broderick forest kalyn sydnee tonja
    yahir destiney king alessandro kalie dell lorne josefa jeremiasz jez jezza shelli sheridan alia danelle yazmin
    buffy jaxx sion maoilios niki elana domenic brodie art deedee bianka bertie zakaria emere aimil emilija sallee
    zailee aric keon valentin cecile rikki nicola carmine adria rohan nona fletcher luciano margery sacha drea anka
    mekhi jessi linnea fern avis ibrahim cale destini noelia cristine hiram belen karson kianna merrill natalee 122
    domonique reva thad gerri tomaisin laureen dorthy finn roselyn dahlia nada stormy maeve tosha gideon yessenia
    jerrold efren amya alfreda tegan artie joss grazia graca gracia darrius stefani dominik alyce darion harriett star
    kenyon katerina kiira chaim anaya juli wilhelmina licha nic juliann kisha barbra lyndsay luna kingston kadence
    jamila eliseo stephane antoni levani arden francesco seoc jac xhak jockeen kaya tawana evangelina jacoby shanon
    lindsie kandice dandre earline izaiah campbell pearlie susannah ani cait weldon jabari alysa jett davina melva tad
    dimitri latosha jamil neva berenice arely violeta amelie gabriele joby pate padraig annalise zoie nikole siobhan
    remington katalin than maryjo eboni janiyah madonna jaycee alek gabi telma eloy krysta ashely chantelle ronna
    janeen unique georgie priscila javi leif flor salina scarlet keagan jacey benedict raimundo queen irwin theo pa
    maarjo sharla adriane raheem carlotta vannie zachy zakk zac 123 zaria nanci isidro mavis leighton torey ishmael
    lavon jammie shameka paloma rashawn maximiliano gisela eoghann delois dominque leandra azucena abbi nettan johano
    iehan huan djan iohannes jeaun dzhon ans yohan giuan ifan hone janez xoan yohani djone juamv yann johanas janos
    ioan ansa juhan ieuan eathan gjon juhana yan zuan jogvan joon tzon joannes xohan yehya jovnna ywhnn hovhannes jock
    ioane hoani gwann tsani jwn chuan yoh svan djon lexus maren rubi elvia dorene eugenio brisa alva aliza chiquita
    lucian nessa dangelo jerrell chanda bronson coty kennedi teressa vivien lesh alessio jeannot neale kristan eryn
    letha cecily elwood nikolai andrei tena mariano misael karley josette toya alejo alecsis aleix lodi tormod norm
    normie stef jenelle kandace aliya amina isabell yoselin jerrie margret zhaklina jacqui giacomina jaq vernell omari
    leola moira brittni shante channing darleen xiomara britany stace vane essa anite anitta giannoyla johnie alyse
    britton nels edwardo garrison effie joleen monroe clement gil eduard dillan royal laquita shae danae marnie carmel
    eyleen ale rudi lucho luisito elyssa mervin kraig wilmer collette torrey blaise hayleigh aronne haroon aalut aaro
    harun hrn aarono aarao aalona evrard kaela marilee jerod shyla trever basil arline naty maverick sharonda kayli
    terese kamari finley felisha ophelia maryssa rea lilidh zooey darron kale lucero travon nelly raonaid rhl rahelo
    rahera rrakel rach rache germaine quinten kinsey genaro sherlyn alexandre alix kike quique emmalee carmelo treva
    maili cohen dudley dwain lawson samir ofelia kyrsten antonios krestine deenees dionisio dni dinis dionysius den
    denes dinixh dionis dionysios dionigi dinisias roze rozsa rois 124 dawna teena jalyn kole khadijah sepp stephana
    stefanija steffie stepanka steffi stephie fredric jerold cinthia cedrick jessika bonny jaylynn kenji cissy major
    charleen jaylene maribeth kenia cordelia marti luiz alekso aleksi allex rutu rute ruta rut dania alexandro raleigh
    kayleen lucius karim giuliana len homero bet goldie carleen venessa alijah delmar kaia gilda simeon kendell
    mellissa jessy shanika giancarlo lorin latricia bettina odessa sommer ruthann paisley caity miky charlyne salma
    ivonne samson danyelle kortney celestine selma marielle kirry kirree kaylen aylin dereck deandra jalisa cathie
    adonis ramsey myah jaylyn bepe mykhh aiyana kacy dayanara evette marcellus arabella karolina kandi brigette
    shaquille lesli breann shannan kimora mercy sylvie giannina joska pepin eos uriah semaj emerald lucie cheryle
    maira kimber abril luc betsey geordie tune teunis tuone sineag mariel shyann brandee adriel demario katlin rey
    adelina roxane keshia lars journey brigid tristian demond jackeline rosalia lil nicolle bryana caylee nichelle
    millard trinidad lazaro lakeshia sherryl torrie jelena imelda everette brycen akeem keara von astrid keila demi
    jonna elinor madge isuf josee jaose gioxeppe ywsf jozsef jozif iosep iusfoun joze josep jovsset djozef iusef
    ioseph xose joje jozefo yusup josif jozef yusepp giusepe joosep josip jusuf juza esyf seosamh jausep joz hohepa
    giusepp iosephus eosaph joscha juozapas yosip iosebi kenzy szhyliy zakario zacarias zacharijas tanesha darcie
    manuela denisse nannette shon levon moni karie carolynn millicent aurelia gemma rhianna giana janay austyn benton
    shanta elida mons 125 winter charisse keshawn reanna twyla alta shaylee kandy kelsea corrina ryker shelbi edie
    anette teresia deron anais elia shaniya cecilio dal dahl donaidh domhnallan jensen westley jasmyn layton lisbeth
    torri rosana bess kesha bambi yaritza arnulfo joycelyn adolph claudio evelina migue migo reaman raimon rajmund
    raimondo raimondas raimond remont raimund raimundas jacalyn maynard aleta marlyn shaniqua lilah akira adina
    calvijn patrizio patrik perick patriko paddy padruig parick paraig padrig padraic melonie lizabeth serina toney
    doretha enoch shamar freida yajaira jerilyn jordin marcello nikolaus antton tunein enthni antjuan antinis antoon
    ante anthoin antune ntwnyws antonij antaine antoin antanas amtamv antonin enthoni ndue anhun antal antin antni
    antao jaontek antoniu ntwn antoenne stina monnie monna moniko marku marki shelbie corine kaylah remy jocelyne
    mariella retta aleyn alanus alanek alano win olly oli hamuera samvel samu smwl smvl hamiora samuelis sammol
    samouwel samuele mairin molle malcheen fawn lemuel cathrine trena tariq linsey foster garrick bartholomew marika
    claudie lapo roni amaris shamika annetta derik ryley abigayle tre aryanna ila tomaidh tomasito saige keeley ryland
    greggory eliezer shantell karolyn marcelino theodora oswaldo joi kamron joanie gaye ivana maryam torie krystian
    sherie nathen amberly tawnya donn melia annamaria mendy leia rivka leisa cami freeman maliyah peggie luella juda
    howdit jitka judita judite judyta judit paavo pauli pulos paulus paora paule pavle poghos popaul bavlos pall
    paulie pol palush pioel pavlo pauly paulos pau pawel paayl pwlws poul paulius pavel pal trini trine pennie candis
    seamus braiden baron elnora turner derrell windy sabina woody robaidh kelton abdul charissa joellen dontae winfred
    donell gabe kinley dejuan deshaun calista yareli elma donita leslee keyla aysha ozzie shara tatianna kalen lanette
    brandt myla wal cadhla 126 sydni santino kelby lynsey camren khalid jedidiah gigi edvard edard douward edouard
    ewart eideard edoardo neddy eadweard eadbhard eduardas duarte edek edweard edorta dori leigha socorro veda litzy
    aurelio geralyn jessenia enrico claud andreea andreia andeng andrejka andreye estevao tipene stefane szczepan
    estevo steponas styfn stiene esteve stefanos steenie sztefan istvan tepene stephanus istefanos steaon stiofan
    carmelita codi amiyah georgianna karmen zakary ashtyn katia nathalia maris giulia karlchen grigwere gregers gregor
    gergely rehor gory grzegorz gligor gregoire griogair greagoir ghryghwryws grjgorjje gregoir grigorios reigo
    grigore greger graekaris destin terrill landyn maximillian adi adde lr brandyn casie jeromy valery koby breonna
    brittanie nedra stanford kalvin alexi vilma magda lorry viqui marine samira lashanda demarco jamarion aleena
    felice laurent mando shira kinsley aretha antonette luciana abagail garett shalonda cydney reyes concetta alfonzo
    arnoldo valentine henri ania viki nollaig laron miya retha edison sydnie leta karan arlen jakayla shad isela
    hailie horacio derrek madalynn jesica nash jayde salena yasmeen dollie marin kevon sariah monserrat tye marquez
    alize sunshine pasquale fritz brain rona lona taliyah annalisa zelda ike joselin pilar laken benson racquel mai
    lelia jaren mellisa tarah rowena krystina jacquelynn schuyler matthias nori erikke douglass dorinda jannette
    tyesha marlys abigale giovanny tanika antione savana booker draven jair dalila immanuel nana nollie elmar aundrea
    jovani louann brionna jamarcus jevon chyna carin leyla krystyna memo duke hershel emmitt deion ayesha natalya
    saniya keyon xzavier meryl aina syd heitor ektoras eachann madisen charlee taya delphine jaliyah rosalee myranda
    oralia miah vivienne gwendolen damiano cherise jazmyne nevin page kaylan dedra dasia rhys brannon areli jaeden
    zara chanelle norberto frida niklas oskar jml 127 ilana jayleen roseanna mauro debrah donavon priya mindi anabelle
    valentino julieta magdalene nabby evvie madie vereniki tvmy thommeen silvie abdullah yael ronan karri jesenia
    raymon corie aline jeramy iman deric mechelle matias hasan viktor abi margy roge hodge cyril sarahi tresa kylan
    cristin lorinda johnpaul kaliyah keli leopoldo louella kamila christyn titine christelle kirstine christien
    olivija olivie oliwia livy tristano tristao tristram brea shanell jaylan anitra eleni blaze britni jaimee hester
    issy cassondra maleah kadin shani franky rissa jayna stanton zaire dallin zariah tyshawn jerrica migdalia jaelynn
    symone ilona veronika christ diedre jools brylee leandro rasheed karma murphy ariella daisha whitley hali siena
    imogene nathaly concepcion dione katellig katou nib ib tibbie nibby loic taliye nathalee nattie natalka marcell
    kian alexzander celena caitlynn alyssia sincere nyasia yahaira kaiya zina jailyn hilario nikolaos annoyla anni ive
    evonne briley magaly denisha noor shiela renea samual catina shasta kaylene napoleon samatha boston darell
    menachem sami delvin shavon tobin tawny stephaine raelynn treasure kirstie lucio alla karlicka cinda dakotah
    winona crista anson cherri caryl carie karis emile evelyne nando terenia tere tresy tereska tereza fer johnson
    giovani kodi leesa yuliana makena abe lucile blaire eveline herschel jamya nova anjali anjelica hernan luigi
    oswald miro emelia jolynn oren tayla rosendo tawanda linette birdie abigaille abigel shaylene ceiteag ceitidh 128
    alexys anisa nya melony jasen philippe wilber jordi berting andaras aindrias aindrea endre endru andrius ondrej
    andriu andrias andrzej andras andero andrejus ndre andara andri andrej anndra andries anaru aindriu andreu nreka
    ander andreo indri anndrais andryu jynrek marthe sherita caleigh shanelle londyn xochitl timmothy arjun amiya
    hamza cason kasie adrain china kayle heidy delma desire leonor johanino timi griffinus dylon tiera burt adalberto
    aryana kalli adilene hakeem sabra lucien gisele anastacia eloisa rubin eriberto walt dedrick codie shirlene
    dannielle jere keanu venita farah jacinda monet nikhil ines angelika lalo netoy herve harv felton chante rosella
    pricilla syed judd jalynn rogers rayne ernestina berta fanny gretta caridad tono tonyo tonio tonino cristinel
    nikia wilton buford caron artis holley darrian georgiana sullivan shawnee landry josias alis lukys lucasse allyn
    tasia tabetha maximo davonte chelsi carnell enzo roel porsha dax quiana shoshana tawanna jaci franchesca makaila
    huey arie klara malika ladarius abner anders romona suzy yehuda ryne rihanna augusta darrion wilford malcom
    kenisha maxim vi leea viridiana krysten vladimir sloan braelyn jerimiah debi sharee julisa korbin reta beryl
    jocelynn tremaine shaye ivanko magaidh megi yolonda gracelyn rana tai estefany stevan justen kindra britta vinnie
    dre rogiros rodgeir hrodgeir rogerio rudiger rogerius ruggero rodji javion branson grecia sloane elliana delano
    tangela dameon meghann olin sherilyn cherrie arianne flossie katlynn elicia mirna jerad blane trevin marita storm
    cailyn rolland stone kason remi marena lucha cannon eleazar laine miller cris jerica marshal deasia jeanetta
    suzann iyana jaylee braulio everardo meadow lennie karoline aleksander arlena erana schang dzhiyn sandaidh
    adrianka 129 aletha estefani curtiss amirah soren neha killian adelyn jourdan adalyn sanaa zelma mirian dede betsi
    irihapeti elzbieta lib elisabete elizabe bethy betsie eghisabet elisabeta bessy elisavet ealisaid erzsebet lizabe
    bethie elisif elisabetta jabel elizabeta ealasaid lizzy elizabeto izabete eliy lisabe alzbeta taj jasmyne aydan
    loni kellee alethea nena anisha annelise bud lauretta carleigh addisyn holland jai mustafa aryan jovany natacha
    elenita crising enid markell glynn leora jered davida gwyneth debbra fermin sharen domenico marfa marthey alba
    fonda alannah tomeka jelani loriann sheron delana mickie reinaldo rowland anja lyddy ivona ivone iwona vonna
    williams deneen camilo donta kya hilton ace liane kirt jacy ireland merrie hassie seasaidh tuck tremayne angus
    kathryne jeramiah audrina demetra torrance berry markel zena alisia jaymie jeniffer latrell marjun marijonas beyli
    ritchie kalee jovanni brittny raelyn karlene kimberlie anneliese tavon jovanny randa raeann nereida michale adair
    sofi ayris iiris palmer kellan soraya selah dorcas barron saniyah tarik mikal aleksandra viktoria jacke soph upe
    lanie angelic merritt calli jael malka brantley jacki lilyana hezekiah cain yuri tenisha shianne gavyn maxie
    brennon averie jaye geronimo labhras laurens lourenco silvija silviye sylva arlette hamilton yisroel jamia
    franklyn carlin halley vida zain tyrus mallorie dionna teodoro daveon francie edvinas luk aidano aeddan trystan
    brien sanjuanita juwan yessica braylen dayne annalee kathlyn keyana shanita jacqulyn mordechai bilal christel
    chantell madilynn janene rachell jarrell tito katya caterina edythe lulu krisztian cristiano kresten kristijonas
    christiaan kristijan chresten chrille raylene bradyn keyshawn fredy arin bethanie erinn ember davian abelardo
    wilda tracee arian savion allegra noble rolanda alastar aleck maring lianna denton tiarra beckett caesar carlyn
    nydia isla jerel elroy jaleel chace myriam isa marge cecili noue 130 erlinda randel nyah rayshawn shanae konner
    leander aditya timmie deondre joseluis jazlynn zandra messiah dequan catarina dietrich laws louothains lawrie
    sergius eliise elysse sesu checo kiarra emani rina kegan lanita slade lavonda martez kalani demetrios henrique
    magen otha constantine myesha wilburn zayden dennise merissa lilianna jeremey derwin carolee kwame sherron jax
    tobi yair robbi virgilio suzana suki suzane tijana vidal butch jamir rianna rachele montrell reymundo jeramie
    kendyl blythe rayford deonna caprice catie cat myk mayk maik noemie tierney iyanna misha zavier malorie niya
    jaquelin odis warner jaedyn nila jackelyn evon demetrice demetris buck isreal blayne anibal angella carrington
    regis brittaney sebastien dom aralt arvaldo heraut harald haraldur harral kenj claes kyndall trae jarret corwin
    christofer dillion karena jory jarett sedrick gentry alani dwaine deontae simona elin kyran gustav sasa zabelle
    tamie spring karter suellen braedon ellery thor harlee kamden sol josey demetrio talya veronique janek averi
    montgomery ciarra kylah keanna charis kary delisa gaige elouise azariah analisa spenser destany gussie dorthea ev
    virginie virginija jinny ginnie biring wirginia virgy slaine trudi keren cristi marcelle noa larisa lesia shreya
    makala marni javonte gaven lonna ronni machelle ellyn cambria kenley tyrel ariane cy dimitrios felisa rosaline
    ruihi ogge malaysia cailin hoyt charli janee herlinda kecia lyman kera leeanna robb antone ashlea keyonna alphonse
    tyquan yaakov margarito merri rueben dionte izaak herb dodie erasmo demetri atticus kyree kathlene tyanna azaria
    maile haden leana nicholaus roma charlette latesha kaelin afton chip boris tanna kiran bertram lino marjory roby
    dortha dacey cilla oz adika damek adamas adao adem arama adasiek antam adm adamek adomas hadam adhamh aatami dm
    aadem adamo adas haze 131 nicklaus natosha acacia desean mariyah jacie ajay vannessa leighann luana haywood shonna
    yamilet delanie vernice vernita benjamen candida tea adriano juulika julija juley juuli xulia nicolai oszkar
    asgeir sona pamella rahul gareth codey darrien ambrose kimberlyn jodee omarion christoper clementine alea farrell
    konrad katharina meta edla edel doriano yolande iolanda violante jolanta yoli renan samaria sequoia galilea elysia
    parris briar laraine malakai kahlil dajuan krishna jaheim haiden krystin darline jaydin jenae konnor martine
    kaytlin juancarlos adison brogan brieanna velda zainab charisma danyel shandra bishop deacon kierstin bronwyn
    dyllan aly arty arfie artt artair arturas artur arzur erthu artr thursa lidija lydie liidia terez resi thirza
    terezia tereese thijs milissa jame jamin echo daryn delton aaden hayes tamiko courtland charlize mose niccolo
    baqtor totor vick vittorio wiktor bitoy viktoras vitor vihtori victhor leeanne breeanna debbi gannon keyanna
    joseline candie arya kalia melvina janiah arlie jaleesa cailey kelcie ely carisa jagger giles jasque jak jakop
    yakup ykv gakobb jaco iago jakupi yaqub cakko djacob jaap hakob schakoh jakov eqayph danecek dn monchi ivete ivet
    ivett ivanna kathaleen randee julieann sherrell lennon jessa merrick mykel candyce sherwood rashida kamilah
    chassidy velvet torin talan thomasina annuska anett aneta loeis lodewijk linden lita yaretzi nilda magali jaylah
    evelynn gaylon jacinta ammon kalynn shlomo nichol shavonne elda devorah alora shaunna elian jonelle meggan zahra
    shmuel harriette katrine kezza kez reg keona dakoda damarion zulema javan chelsy mahogany domenick lamonte kalin
    colter janaya karsyn kiya haydee miguelangel danya orrin riya prudence loreen memphis case ivey sana kelsy nakita
    kymberly autum janett deeann yulissa shan sari aubry lailah bre ellu eveleen eibhlin tish joachim manci maruxa
    maike malla meraiyeu mariska mizzi mies marysia mareike meike vinson niles laurene tamala dorsey tonie yanira
    joetta meranda kenyetta cristofer jenniffer isha bridger wylie teresita parrish lucky genna shawanda alexandros
    katariina krisztina christinaki cairistiona christinoyla kristyna creesteeney kristiina risten hazza harrie rober
    ruberto 132 deandrea ameer olen apryl odalys aya citlali sheyla jamee gearld tiesha jullian amar montez rashaun
    kentrell talisha treyvon abrianna rishi emalee zayne marylin shawnna latia omer edmundo roddy benouet oighrig
    lukkos lukasz luuk lluc mikola claas nigul nikora nikolaj nigulas mikulas niclesse nicolae mikolaj nikol niklot
    niglus mikalojus nykaleya nikoghayos nikolozi nicolau nicolaas mikolay niilo niccola miikkula neacal nicolo
    nikulas nioclas rosi rosing roza stuie stu steuart harlie hadassah kadyn dewitt kyndal hellen stetson torrence
    wardell jeni tamatha kamille brittnee dreama sahara clemente kiah maury eman pietro irena isaie zadie esaias ihaia
    izajasz zay marj jessamine ys jasmina yasemin jaz gelsomina ala evin rashaad ellison taniyah seneca charlton
    aleshia dejah karah jericho tomika bethann maiya refugio danyell amit arman salomon tavia pirihira prissy
    lawerence lorine devlin anabella dasha annaliese finnegan angeles ceasar aliana halee boyce karey devonta delmer
    hosea ever kattie kaeden amare waymon susann auston stormie burl loran clarke franz filip tabita tabby tabata
    tristyn kamren daija newton hayward denita mirella aydin pernell alli dayle raynard osbaldo malena audrianna zuri
    amado yousef keturah isaak jacquelyne jovanna florine aleisha lianne magan carletta ethen yitzchok alene vada
    leonora kaelynn lonzo liliann lillianne lilliann atena cristen najee soledad laquisha jaret nisha marlana jalissa
    keyona bernita orin ria kenan terance arvin alvina christene arlin klaudia klaudie fifi kardo cardo karding dorka
    dor duwayne mahlon terrel avi kayce cletus tavares corliss kyron keesha malina alaysia stoney sherwin vianey
    brandin eamon shaneka kelcey barrie lura alishia naima adyson johnetta trenten faustino octavius analise shaelyn
    louanne alberic alberico alberigo frannie pedring pedrinho perucho conchoor melynda katherin langston jessalyn
    jordana kandis baylie prentice jenell brion latoria arlyn taisha carman rand karsten izabelle jeronimo carolin
    tashie tash pare scarleod rosalba agatha gaylord quenton kaylea pansy nylah larae cassius damarcus lafayette honey
    aislinn darold micki julee mercedez evans aliah alise akilah elianna christan jacobi milena karisa sharita leena
    reno destinie elan annabell kimi izak guido carline mariechen marus mariette mana mossa 133 desi ebonie madelaine
    maricruz haily janetta kiesha darvin natashia geovanni babette carma gray zaira burke janiece dacia milford jermey
    shimon pranav jayvon cheryll angelena jailene iona jaycie zakiya fionnghal xeremias yrmyh vyky jenise lynwood
    kyrie georgene chanell shantelle karleigh jovon jenessa sharyl charolette lashay magnolia lakia jennette malaya
    creighton rayan rolf hakim gerome drina anno annick ane ilija ilias lyhv ilyas ugene eugeniusz eugen evzen evgenij
    evgeniy eugeni udjinne armond elexis deanthony rowdy arlo jameel rojelio kathyrn canaan jaslyn obed talmadge
    brinley rio chyanne glendon edson alvis carleton gerson augustin gerrie ioana jaane siwan hoana buster beckie
    giavanna kolten daryle kanisha tomi nidia sabastian hardy imari sindy shawnda cathi anamaria penni anjanette
    khadija lilli linus lazarus nadja rollin fransisco eleanore steffanie elmo christianna lynell joshuah blakely
    mylee trevion manungo manolo manu nonong maning yancy zaid jedediah mohamad cherokee aries becki dwane jermiah
    larhonda mikah brookelyn lillianna tammara siani alida qiana payten laylah alpha lew joella rhyan lawana kyara
    elba anthoney roque zaida talitha columbus dawne harmon zenobia sirena emmaline lamarr nallely rileigh rosann
    maisie normand rondell ridge amarion glinda aryn anu annu annacska anke andulka onnee anicka antje anuska renaldo
    renard izabel shel angelus aggelos carsen amia marquel kady cameryn aleigha kieth alyvia eldridge dessie markita
    ardis phillis shaquan nakisha seonachan seonaidh maude terell carolyne domonic sabine arnaldo kerstin dashaun
    avraham ern ernesti ernst ernestas arnost erno tyla lamarcus kaytlyn tylar makai gaynell bowen javen gauge
    porfirio dustyn rosio ryanne wynter walton gare rosy tonda rance leatha cate chadd siera melvyn amador taina keana
    garnet ravi emmie zella shirlee jasiah makenzi randle jaclynn quintino aidyn 134 nancie rochel odalis vincente
    delicia jarell miesha shaquita lavell mayte una viviann viv vidian idalia gian kiel deisy allysa gizela aiyanna
    tiffiny nickole coleton fia kalle donya belva berkley santa cassaundra sharif jamon tarsha sameer loree reginal
    madden ceanaidh elgin rami oriana nikko garnett denae jaycob audriana saira maddi caley trayvon shona lavelle
    kasen gaylene deante lex corry kc daina lory reet grete greete ayleen hannu nane keelan phylicia laquan demetric
    kristel tashia hortencia adriene cherilyn kellye gabbie kelle jania zofie sofija sophy sofe zsofia szofia sofiye
    sopio shena lisha oakley johna jeraldine hania wayland elayna nelu yannig ionel ionut giani richmond shakia westin
    lizet lanae jaquelyn andree ronnell lachelle lluvia drema christiane devona aris santo flavio laticia tyana
    pauletta micaiah faron latrina khari nechama rody sharleen rosalina pandora gaabi gabo fabiano fabien deonta
    shivani kizzy vita daylon dontrell kadie karleen kamal dafne natascha natasa natasja lezlie pearline inga mandie
    kimberely melodee dejon ruairidh deshon nailah yara rashard tuesday geary candance lathan janai abbygail rock
    alliyah job laronda alfredino tamya roxy shaquana dorrie lannie lacee yamileth audry danniel malisa tiffaney
    brynlee melaine lettie micayla deane tari damari jaya aksel leslye regena jeb stefano arica devontae mackenna
    lashunda kenda treyton diya allana kye cleve gibson corin tionna adia kalea chadrick rufo regenia tarra arly
    willian kaili pia brie kadeem gwyn mitzie damjan nicolete elayne amethyst quinlan jolee arnetta chat gearldine
    shaila adamaris korina melton ashia danisha shilo mykayla gerrit synthia kristiana anwar lavina dilan san samia
    esequiel gio nanni norine elden demarion mistie lovell lakendra aedan armon cruzinha allene raiden broc adelle si
    keandre leatrice rangrid rangdi audrie raechel fisher alaya wioleta ranae madelyne ashlin lue yandel analia
    tonisha rafa polett polet paulete lashawnda zaniyah joye alona lucious taron simran jeanmarie terron kalina yoel
    adel krissie kika titti kicki windell shanel karsen twana lanna rebbecca latavia maud leobardo daja ara lyh lije
    lige ilja illes elies tatjana tatana jann shedrick cathey archer malaki geno cassi che christos kyndra kimani
    keena kasi fausto promise kailynn perica 135 jocelin taylar georgetta madaline aminah mcarthur anessa yesica
    garratt coreen sarena bryton tavion madysen tobey daysha alanah keziah martell wendie tamisha jamesha kelci
    rosaura klarissa nicklas madelin denna natividad gavril gabrielo gbryl gabbe biel gabor gabriyel gab grabiel
    cebrail gabrielius miguelito delinda rustin sheilah damiao damianos salome florentino azul greer jakobe gorge
    mikeal tennille glynda bjorn jazzmine morgen breon makaela maxx jaydan mc jenine christain charly arubin alven
    aelbin alvyn lfyn delfina deedra jennah adell cicely isac niesha johannah katrice favian julienne lashon zora
    raelene elizebeth eben kavon evalyn tramaine jaelin huko margarett cael jamiya kenney tavaris mazie isma jajuan
    loy blas rilee kiko elli jovita ardith laina kirstyn norene vergil emmet jalon abdiel towanda somer dannette
    kerwin charise tamica nalani fatimah antonella casper ode ote humbert nayely nils chan juri djor giurgiu georges
    goran geevarghese giorgi chorche georgo schorsch seoirse joris jorgen shorys jorn gheorghe jerzy seoras jurnas
    givrgis jerk gorgi gjergj gorka georgy deorsa georgios georg jrj jurgis gywrgys jiri gorgija xurxo jwrj schorrsch
    dzhordzh orjan xurde jwrjyws jyrki georgius gyorgy makiya alford antwain anish mikki yuridia midge karren ashtin
    verne tequila vina ocean rayven eusebio ruthanne zev sahil alexsandra teanna sapphire paityn camdyn coretta yusef
    chynna carsyn dulcie caelan jannet devaughn lavinia ad amin jalil garfield dorris jorja citlaly amiah pascal
    francois renny regnault juliane kavin jacinto lawanna canyon marely jaslene rosina marilou cristie baylor mychal
    cady adin azalea gordan gordie gord gordy gordo marquito brookelynn raekwon jonell delaine tamyra lorelai arika
    kael felica amparo aviva heide heavenly brynne lindell kathern courtnie ariah neveah zenaida laisha ciro jazzmin
    florencio makaylah sampson shaniyah viktorie victwere viktorino bico vittoria wikitoria vitoria viktoriya
    viktorija vico wiktoria victoire victeoiria victoere dariel jarad camelia brynna genie arska krish chasidy
    marquetta gissel lynelle keion jacqualine chassity taelor sueann winford lovie porsche philomena sebrina taran
    keoni dontay sammuel dwan salem takisha silvestre piri marylee jeron ramone amal brinda hampton josselyn maite
    liusaidh fabio demonte kyan kamya joeseph detra mikaila vania neftali montserrat cielo shala omie omi nmy noemia
    taurean cheree latina larkin collins daxton callum ismail bence vincentas vinhson vinzenz vincant vinca wincenty
    uinseann vicent vicenc vincenc rosalva marivel shannen billiewilhelm elora samiyah kipp nile aditi wynn grey
    marlie nevada donielle aliyu conley mayson arleth gaston taneisha avrohom gwenda nautica lyndell tavis keytlin
    caitlind sooney cinnamon lexy isamar dezmond rashid 136 glynis lakota giorgia jorjiya herminia elina randie leeroy
    daven filiberto perri kash jeanene morton doran soleil gracyn krissy jaeda bayley richardo derrik ashlei jalin
    sanjuana jordynn kokoy isko gualtiero valdar gualterius gautier wata galtier waata gualterio wouder wathere watt
    gualter valtteri waldere walther valter waldhere jae ambar waverly adalynn artemio pamelia ransom damen yarely
    kennard kloe sanjay yazmine ragan lashaun armida corban neel gizelle stephania capri baltazar naya varun daylen
    laniya margarette tobie arlan gaetano kodie aniah enedina drucilla darcey jersey ananya georgeann kamaria pascual
    latarsha alonza tylan madelene genoveva maurine celestina alfy marcelina skip divine corissa merlyn keshaun kymani
    sherika sanai peri tahj noelani khristian honesty jenee aubrianna elsey elsy hobert granville rain vivianna
    allissa delila syreeta cassy corrin franniey franny maty mttayi marna jaymes sabrena callan kirkland kassi siri
    adelaida margarete fael raf paeng reena talisa lilith caylin daijah ezell breck jadin alisn ailie shemar bea
    ariyana erie benjiman eugenie travion leisha renay triniti arnie kam gaylen zoraida damond shawnta samone harland
    robinson tamira marah samiya saylor aura divya izayah denzil michela kedrick johathan zhane ez dezzy dez sharie
    alisson roderic nicol alayah cardell keller takia genia leonardus nonard leonardas lineau leonhard lennart joette
    lawrance kierstyn breona zamir netta diedra geovanny baxter patrina tyran penney nadya tatiyana bari joslynn pooja
    korie verdell vernetta kareen xena lauralee prentiss irv phylis kaileigh khristopher chava shaniece tyrek camellia
    andrae tzvi levar anel arnav adelia dot dorothee doroteo durita doroteye dorota doroteia doroteja dorotea doll
    dotty dorottya anselmo gabino scout kora arik jamell blayre karyl deeanna donavin shanya tyreek babyboy nickey
    ilse lucila lakiesha chayse janise myia avalon esau diandra melissia abran kameryn calla letisha faviola shalyn
    reem khlyl willam markeith thurston young jina tamekia tamesha bertrand falon enos shawana chevy xenia michaella
    jarrad abriana cyle jairus sammantha gisel jacelyn shanequa brighton harleigh oran conrado jamilah keosha bethel
    tawni aubri altse alys alicka ealish alicja ailis anabela taurus donato cianna jori bradon ced fito mecca mattison
    webster kennth contessa kaeli ayah jerrel january frony weronika ronie ronike vero janya yaneli blain sutton
    jermain zsanett zaneta novella jaysen adolphus amalie jazzlyn theda quincey passion aram natisha brigham tino 137
    minh domenica makiyah kollin macayla kingsley luci dyan tanaya obie lanell jolyn dalilah samya jamiah josephina
    crawford catelyn seanna kyana meir dajah hyrum britny tyre zaniya brigit romel shenika cherlyn micha pipe rudolfo
    janea melyssa hussein briseida vienna modesto eartha marilu angelyn linn kylen jaila sunday dempsey kateri nerissa
    leonka leonia pen anai shiann karry raya shamya sigrid mckay marya mathieu dariana marquette mickel ramses tyisha
    makiah audrea margaux jakari suzannah lewy lewie price nicholle thane johnmichael shaylyn calen tambra jenica
    sandro ouriel theadore winfield jaela baldemar nour citlalli antwone yanet eder garold abrielle michaele elwin
    lilyanna graydon jona theoderic tiidrik theyderichos detrich theodericus teodorico derique didrikur didrik thierry
    tiri aurore avrora xavi zavi xav xevi saverio xaver ksawery ocie devora daylan jaunita rosamaria latrisha tesha
    chancellor taja brissa candra dhruv beyonce ardell desirea indira ashten donetta chevelle riana anyssa matilde
    rudolf kain nino tova bristol latashia kendric karime jaymee akash javin stafford johnette malea september taliah
    tatyanna aman dayanna osman marylynn anh jeane dovie shalom dov marykate ariadna ambria dominga shaunte easter
    wyman kimball aleesha dain coltin sine jacklynn lorretta cassey dymond hanah mahmoud romao romek romas jenice
    merrilee alfie alf stormi ronell lavar seana landin jeanelle jennings bodie herbie herbertek erberto brendano
    breandan breanainn darris jamiyah gracey arissa launa farris kellyann landis ciana tyasia rania jaquez kaniya
    macario alanis ab mariaelena serene neely yash zyon hedy ryon hansel hendrik knox valeri shai waldo erna miguayl
    miguell miguael miguayll miguaill miguaell miggy miguail tashina ailyn ronin cherryl deyanira sahar lakin giada
    rashon petrina nilsa jarren irina carmina menchu carmenza camucha carmencho carmenchu carmencita carmucha carme
    kanesha lisamarie shalanda larue aysia anny aniye jenin jennin jeanneton stela stell lashawna neida raine crysta
    said fantasia osiris aide eliyahu nubia jovana maison ubaldo odin lydell abygail idella angelle dynasty tame tvm
    irmelin irmela celso charleston dedric tarek andrey aryeh kalena miriah jala lael delena jerrad musa pablito
    trudie rafaela damani verlin hagen sharilyn calandra myriah malak emili sherrod shandi zebulon joscelyn deondra
    marvel servando smith tillie adelynn gladis gema
    """
}
