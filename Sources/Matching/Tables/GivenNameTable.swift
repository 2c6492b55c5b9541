/// Given names of US births 1940 to 2010 (Social Security, public domain): name, then minus log2 of its share in eighths.
enum GivenNameTable {
  static let text = """
    michael:47 james:49 john:50 robert:50 david:50 william:53 mary:56 christopher:56 richard:56 joseph:57 thomas:57
    daniel:58 matthew:59 jennifer:60 charles:59 linda:60 mark:61 patricia:61 steven:61 anthony:61 brian:62 kevin:62
    joshua:62 elizabeth:63 andrew:63 susan:63 timothy:63 jessica:63 paul:64 barbara:64 jason:64 kenneth:64 jeffrey:64
    karen:64 lisa:64 ronald:65 ryan:65 sarah:65 donald:66 gary:66 eric:66 ashley:66 sandra:66 kimberly:66 nicholas:66
    michelle:66 stephen:66 nancy:67 jonathan:67 jacob:67 scott:67 amanda:67 melissa:67 justin:67 deborah:67 edward:67
    larry:67 stephanie:68 donna:68 brandon:68 gregory:68 emily:68 rebecca:68 sharon:68 cynthia:68 george:68 carol:68
    amy:69 laura:69 angela:69 kathleen:69 patrick:69 brenda:70 pamela:70 benjamin:70 dennis:70 nicole:70 tyler:71
    debra:71 kelly:71 samuel:71 samantha:71 alexander:71 margaret:71 heather:71 christine:71 aaron:72 jerry:71
    douglas:72 rachel:72 adam:72 terry:72 julie:72 zachary:72 diane:72 jose:72 katherine:72 kyle:73 maria:72
    christina:71 nathan:73 peter:73 lauren:73 carolyn:73 raymond:73 janet:73 jordan:73 frank:73 cheryl:73 megan:74
    jeremy:74 andrea:74 catherine:74 sean:74 keith:74 victoria:74 anna:74 judith:73 taylor:75 teresa:75 christian:75
    denise:75 hannah:75 amber:76 alexis:76 jacqueline:76 danielle:76 bryan:75 betty:75 austin:76 judy:76 roger:76
    brittany:76 jack:75 sara:76 jamie:75 shirley:76 shannon:76 kathryn:76 janice:76 lori:76 joyce:76 diana:77 jesse:76
    bruce:77 tammy:77 tiffany:77 kathy:76 robin:76 randy:76 shawn:76 leslie:77 crystal:77 emma:77 kayla:77 erin:77
    tracy:77 madison:78 ethan:78 alan:77 juan:77 theresa:77 gerald:78 dylan:78 ann:77 craig:78 henry:78 carl:77
    lawrence:77 olivia:78 julia:78 bradley:78 tina:78 travis:78 dawn:78 natalie:78 todd:79 alyssa:79 cody:79 courtney:79
    gloria:79 abigail:79 wayne:79 danny:78 phillip:79 willie:79 martha:79 walter:79 dorothy:79 angel:79 johnny:79
    beverly:79 gabriel:79 allison:79 paula:79 wendy:79 joan:79 joe:78 virginia:80 cindy:79 philip:80 bonnie:80
    russell:80 carlos:79 billy:79 logan:80 cameron:80 vincent:80 connie:80 arthur:80 noah:80 jimmy:80 vanessa:80
    victor:80 chad:80 valerie:80 monica:80 luis:80 dana:81 bobby:80 april:81 joel:81 marilyn:81 jane:80 dale:81 erica:81
    rodney:81 jeffery:81 morgan:81 ruth:81 alex:80 sherry:79 martin:81 jasmine:80 michele:80 brianna:80 sheila:81
    jean:81 grace:81 roy:81 melanie:81 ricky:79 harold:81 tony:80 kristen:82 derek:81 helen:81 albert:81 evan:81 lynn:78
    caleb:82 kim:80 nathaniel:82 alicia:82 antonio:82 curtis:82 peggy:82 alexandra:82 rhonda:82 anne:81 steve:80 jill:82
    marcus:82 dustin:82 suzanne:82 allen:82 lee:80 holly:83 louis:82 isabella:83 marie:82 frances:83 evelyn:83 jared:83
    rose:82 adrian:83 ralph:82 randall:83 wanda:83 katie:82 troy:83 luke:83 jesus:83 sophia:83 debbie:80 alice:82
    veronica:83 gail:83 isaac:83 ian:83 corey:83 shane:84 stacy:83 hunter:84 kristin:84 glenn:84 casey:83 renee:84
    elijah:84 ronnie:82 carrie:82 mike:83 ellen:83 brooke:84 eugene:84 tara:84 barry:84 charlotte:84 cathy:83 elaine:84
    darlene:84 stanley:85 phyllis:85 leah:83 rita:85 laurie:83 frederick:85 cassandra:83 joanne:84 stacey:85 anita:85
    jay:82 lindsey:85 brett:85 jon:84 howard:85 wesley:85 chris:80 connor:85 lucas:85 eddie:85 devin:85 leonard:85
    harry:85 audrey:86 vicki:85 miguel:85 chelsea:85 sydney:86 mason:86 gina:85 beth:86 caroline:85 isaiah:85 kaitlyn:86
    mitchell:86 micheal:85 seth:86 colleen:86 ernest:86 trevor:86 haley:86 terri:86 tommy:85 marvin:86 regina:86 erik:86
    blake:86 kelsey:86 carla:86 jo:83 shelby:86 sylvia:86 darrell:85 chloe:87 jackson:86 sally:85 edwin:87 jeremiah:87
    annette:87 jackie:86 calvin:87 fred:85 derrick:87 francis:86 brent:87 heidi:87 doris:87 marc:86 melvin:87 jenna:87
    molly:86 ava:87 manuel:87 dean:87 kristina:87 melinda:87 riley:87 julian:87 lindsay:87 destiny:87 maureen:87 cory:87
    sabrina:87 tamara:87 lillian:88 ricardo:87 deanna:88 gavin:88 jayden:87 mario:87 chase:88 savannah:88 theodore:88
    mia:88 oscar:88 hailey:88 paige:88 erika:87 yvonne:88 norman:88 tonya:88 jessie:84 gabrielle:88 katelyn:88 eileen:88
    norma:89 madeline:88 earl:89 ella:88 garrett:89 jorge:88 carmen:89 joann:88 tanya:89 jerome:89 marissa:88 lois:89
    alejandro:89 francisco:89 jeff:86 andre:88 charlene:89 ruby:89 jaime:87 dominic:88 marcia:89 claire:89 ray:88
    roberta:89 vickie:88 clarence:89 claudia:89 sue:88 caitlin:89 brandy:82 joy:87 cole:88 alfred:89 jim:89 don:88
    mackenzie:90 colin:90 jeanne:89 annie:88 lorraine:90 alison:89 faith:90 clifford:90 yolanda:90 spencer:90 aiden:90
    jeanette:90 dakota:90 irene:90 miranda:90 marsha:89 brandi:89 lydia:90 lance:91 christy:89 katrina:91 reginald:89
    darren:90 owen:91 eva:91 toni:90 loretta:91 whitney:91 kerry:90 warren:91 glenda:91 xavier:90 bill:88 jake:91
    juanita:88 roberto:89 vivian:91 clayton:91 rosa:90 grant:91 bailey:91 tracey:89 leroy:91 landon:91 penny:91
    constance:91 ruben:91 kara:90 rosemary:91 autumn:91 meghan:91 priscilla:91 aidan:90 tom:88 avery:91 bernard:91
    natasha:91 kaylee:90 bethany:91 bryce:91 alexa:92 dianne:90 edgar:92 eduardo:91 sierra:92 marlene:91 darryl:90
    ivan:88 mariah:91 hector:92 gwendolyn:92 geraldine:90 ana:90 leon:91 maurice:92 duane:91 kendra:92 hayden:92
    joanna:91 felicia:92 tristan:92 briana:91 alvin:92 alexandria:92 jody:91 shelly:88 devon:92 becky:91 johnathan:91
    glen:89 misty:92 javier:92 jocelyn:92 gordon:92 wyatt:93 max:91 angelica:92 sherri:90 jenny:88 louise:92 candace:91
    karla:91 kristine:91 kurt:93 josephine:93 amelia:93 fernando:93 brendan:86 herbert:92 bridget:92 brad:91 lily:92
    esther:93 naomi:93 sebastian:93 carole:92 franklin:93 makayla:93 preston:93 brittney:91 neil:92 kylie:92 diego:93
    rick:89 omar:93 melody:93 tim:92 jodi:93 nina:93 carter:93 karl:90 tanner:93 angelina:93 desiree:93 dan:90
    charlie:92 gabriella:93 sheryl:88 levi:93 zoe:93 monique:93 rachael:93 breanna:92 greg:93 gilbert:93 kay:85
    tyrone:93 kristi:94 gene:93 isabel:92 peyton:94 arlene:93 jillian:94 addison:94 lynda:88 marjorie:93 adriana:93
    kelli:89 colton:94 sandy:90 johnnie:93 patsy:91 lloyd:93 lonnie:94 micah:92 lucy:94 shelley:90 daisy:94 jacquelyn:94
    vernon:94 raul:93 lewis:93 andy:93 krystal:94 krista:94 kendall:94 clinton:94 pedro:94 carson:94 jimmie:92 marion:94
    drew:94 aubrey:94 jan:89 leo:93 dwayne:92 brady:94 liam:94 guadalupe:95 belinda:95 shaun:88 kristy:93 hope:95
    dominique:94 allan:93 nicolas:94 dolores:94 dalton:95 meredith:95 gabriela:94 rebekah:95 ariel:95 jaden:94 parker:95
    jade:95 georgia:95 clara:94 sergio:95 june:95 andres:94 bobbie:91 candice:95 terrence:95 ariana:95 brayden:95
    kirk:95 mathew:94 bianca:95 rafael:95 terrance:95 summer:95 mildred:95 collin:96 dwight:96 eleanor:95 ashton:96
    maya:95 sofia:95 ross:95 billie:96 edith:96 cheyenne:96 maxwell:96 kent:96 rene:96 floyd:96 jonathon:94 nichole:96
    daryl:94 armando:96 cesar:96 cecilia:92 sonya:94 miriam:95 byron:96 robyn:92 rickey:96 marco:94 delores:96
    marshall:96 nora:96 sheri:94 erick:96 adrienne:96 trinity:96 sidney:96 ramon:96 lynne:94 yvette:97 sonia:96 clyde:97
    kari:93 kristopher:97 damian:96 guy:97 perry:97 donnie:94 dillon:97 arianna:97 stuart:97 gayle:97 damon:97
    abraham:97 eli:96 carly:94 freddie:97 edna:97 kaleb:97 roxanne:97 lester:97 jada:97 kaitlin:97 josiah:97 tabitha:97
    pauline:97 kate:93 emmanuel:97 oliver:97 payton:98 nolan:98 wade:98 dianna:98 joey:95 brooklyn:97 marianne:97
    alisha:98 nelson:98 karina:97 alberto:98 harvey:98 geoffrey:93 milton:98 vicky:96 cristian:97 madelyn:98 ted:97
    julio:98 traci:95 sam:94 kirsten:98 bob:92 alma:98 camille:98 angie:96 maggie:97 abby:97 roland:97 kelley:98
    kellie:91 herman:97 aimee:98 cassidy:98 frankie:96 arnold:98 patty:93 angelo:92 aaliyah:99 elena:98 dallas:99
    cristina:98 mallory:99 dave:95 maryann:99 colby:99 enrique:98 skyler:99 celeste:99 cara:99 jaclyn:99 isabelle:99
    skylar:99 kenny:91 iris:99 caitlyn:99 gladys:99 daniela:96 antoinette:99 shelia:99 janelle:99 trenton:99 janie:99
    marisa:98 lacey:99 marian:98 sophie:99 kelvin:99 margie:98 alec:99 lorenzo:99 cooper:99 miles:99 stella:98
    fredrick:99 arturo:99 israel:99 darius:99 alfredo:99 ramona:99 trent:100 gerardo:99 latoya:100 cecil:100 christie:96
    valeria:98 sadie:97 noel:100 damien:99 shawna:100 donovan:100 michaela:96 mikayla:100 elise:100 gretchen:100
    giovanni:98 nevaeh:100 garry:99 clifton:100 lana:100 hayley:97 alejandra:99 raquel:98 lucille:100 chester:100
    paulette:100 kennedy:100 mckenzie:100 gage:100 beatrice:100 allyson:99 teri:97 alana:100 ginger:99 caden:98
    bryant:95 gracie:98 rochelle:100 elias:99 harrison:100 leigh:100 natalia:99 gerard:98 patti:97 thelma:100 jonah:100
    jana:100 neal:99 ashlee:96 bernadette:100 kaden:100 janis:100 ben:99 pat:96 marcos:98 felix:100 hazel:101
    dominick:100 kiara:99 conner:101 loren:97 mindy:100 doreen:101 roderick:100 jasmin:100 florence:101 kasey:101
    leticia:101 bernice:101 meagan:101 wilma:101 lynette:100 randolph:101 selena:101 shari:93 malcolm:101 ty:101
    juliana:100 tricia:98 bertha:101 gianna:101 darla:101 orlando:101 betsy:99 ethel:101 nikki:98 everett:101
    jermaine:101 rudy:101 trisha:98 jennie:94 lena:94 rex:101 lillie:101 stacie:100 esmeralda:101 myra:101 brody:99
    ebony:101 jordyn:99 laurel:102 cassie:90 lora:102 kristie:102 braden:99 salvador:100 mandy:91 leonardo:101 tami:95
    julius:99 simon:101 kimberley:96 josue:97 claude:100 harley:102 cedric:102 jeannette:99 yesenia:102 tessa:100
    raven:102 chance:102 malik:102 mya:102 kerri:101 marla:102 layla:102 ashlyn:102 maxine:102 hugh:101 ernesto:101
    wendell:102 stefanie:100 lesley:102 ida:102 genesis:102 dora:99 gregg:101 sammy:97 johanna:102 kylee:100 vera:102
    cheri:100 elisabeth:101 mercedes:102 roman:102 tammie:96 jazmin:102 adrianna:101 tasha:102 toby:102 alissa:103
    brock:103 alexia:103 ron:95 sonja:102 justine:103 irma:102 cora:102 sherrie:103 carlton:103 pablo:101 marty:101
    liliana:103 elisa:103 nadine:103 chandler:103 susie:98 ronda:103 patrice:101 serena:103 jalen:103 wallace:103
    nadia:103 dante:103 rosemarie:102 jeannie:101 reagan:103 tori:102 terrell:103 benny:101 ayden:103 tyson:103
    genevieve:103 emanuel:102 carolina:103 quinn:103 faye:103 pam:96 demetrius:103 britney:99 clarissa:103 trey:103
    nickolas:103 robbie:98 tracie:102 rachelle:102 janine:103 rosie:101 bonita:103 callie:103 kyla:104 diamond:104
    zane:104 quentin:103 gustavo:104 darin:101 francine:104 trina:98 keri:103 rylee:98 giselle:104 christa:104
    terence:88 bryson:104 alisa:103 corinne:104 mona:101 julianna:103 marina:104 sasha:104 tia:104 hanna:101 mayra:104
    margarita:103 lorena:102 fabian:104 alondra:104 nick:102 salvatore:103 josie:104 ashleigh:99 santiago:100 lyle:104
    ciara:103 marcella:104 jazmine:103 lane:104 abel:104 chelsey:101 marisol:104 latasha:104 elmer:104 kyra:104
    charity:104 clay:100 anastasia:104 rosalie:104 ken:93 morris:104 randi:103 bennie:101 violet:104 katharine:104
    bret:98 tatiana:105 zoey:105 jamal:105 alfonso:103 clint:105 saul:104 asia:104 shana:105 clark:105 mattie:98
    kassandra:105 darrin:102 debora:97 ismael:105 bradford:103 dena:105 lucinda:104 virgil:105 cherie:104 otis:105
    malachi:105 reese:105 zachery:105 lola:104 jodie:105 ira:105 kira:105 randal:100 hillary:105 cecelia:105 darnell:105
    dina:103 joni:102 tommie:105 dane:105 shanna:105 forrest:105 elliott:104 ivy:105 cathleen:104 lilly:102 mickey:97
    rodolfo:105 leanne:105 shauna:105 candy:104 mariana:104 geneva:105 makenzie:105 karin:90 delaney:105 celia:104
    earnest:104 zackary:103 jaylen:105 jolene:105 alonzo:105 myron:105 brennan:105 ali:101 jayla:106 leland:106
    grayson:106 shayla:106 kris:98 willard:106 mckenna:106 cary:103 daphne:106 paris:106 marlon:106 sheldon:106 jace:97
    emilio:103 ellie:100 griffin:106 carissa:106 keegan:106 jayson:106 tania:106 madeleine:106 cierra:106 carey:105
    julianne:106 elliot:105 elsie:103 alaina:106 katelynn:106 lucia:105 myles:106 janette:103 branden:93 heath:106
    kameron:104 lea:105 lamar:106 dixie:106 desmond:106 serenity:106 drake:106 jakob:101 luther:106 brenna:106
    therese:103 staci:96 timmy:101 guillermo:103 dawson:106 blaine:106 graham:106 alton:106 harriet:106 dexter:106
    wilson:106 gale:106 jenifer:106 savanna:104 stephan:106 lila:106 rory:107 noelle:106 deandre:107 alyson:107
    jarrod:107 antonia:107 rocky:107 felipe:106 hilary:105 leona:107 pete:106 penelope:107 olga:107 justice:107
    antoine:105 hilda:107 fatima:107 camila:106 lara:107 jayne:107 aurora:107 bella:105 grady:107 quinton:107 tucker:107
    esteban:105 angelique:106 trudy:107 beau:107 teddy:102 allie:97 eliza:105 gilberto:106 marguerite:106 francesca:107
    blanca:107 kenya:107 braxton:107 jaiden:105 johnathon:103 taryn:107 sherman:107 edmund:107 moses:105 dewayne:107
    bobbi:107 darrel:107 leann:107 susanne:104 laurence:99 kai:105 blair:107 gwen:105 aliyah:107 chasity:107 stewart:108
    macy:108 pearl:108 tamika:108 luz:108 darcy:107 ingrid:108 deana:108 maribel:108 nellie:103 corbin:108 leila:104
    brenden:107 sondra:108 kristian:106 kendrick:96 ericka:108 kayleigh:107 rudolph:107 tiara:108 jeri:107 quincy:108
    bessie:106 minnie:107 haylee:103 bridgette:108 sheena:108 ada:106 jami:108 sterling:108 hugo:108 tiana:108 doug:99
    cornelius:108 tonia:108 freddy:107 kayden:106 zachariah:105 lamont:107 sylvester:108 velma:108 latonya:108
    moises:108 eunice:108 jeanine:107 marquis:108 delia:108 camryn:106 simone:108 lorie:104 kiana:108 kyler:108
    lizbeth:106 angelia:108 keisha:108 weston:108 annabelle:108 reid:108 tomas:102 rogelio:106 camden:108 rolando:108
    ramiro:108 delbert:108 elisha:108 jerald:108 jaxon:105 marcy:108 della:107 archie:109 maritza:109 margo:108 eden:109
    daniella:109 lukas:105 agnes:108 lacy:109 mae:103 christi:109 jarrett:109 roosevelt:109 larissa:109 cade:109
    reed:109 audra:109 kailey:108 rena:105 mollie:109 dorian:109 ellis:108 kody:109 davis:109 van:101 willis:109
    ezekiel:108 conrad:109 laverne:109 lou:105 matt:104 horace:109 clare:103 terrie:106 verna:109 aileen:106 cortney:109
    deloris:109 london:109 adan:108 paola:105 brianne:109 viola:109 hubert:109 tristen:109 lorna:109 laila:109
    makenna:109 lionel:108 imani:109 lowell:109 monte:109 joaquin:109 stevie:98 leanna:110 india:110 rosalind:109
    tabatha:110 helena:107 amie:110 carroll:106 darian:109 julissa:110 talia:109 keira:107 cayden:110 emilee:110
    alina:110 bennett:110 wilbert:110 sage:110 tanisha:110 ladonna:110 will:103 rodrigo:110 susana:106 royce:110
    ernestine:109 vance:110 ezra:110 jewel:109 zion:110 irvin:110 latisha:110 athena:110 heaven:110 solomon:110
    arielle:110 leilani:110 mack:104 jeannine:107 sawyer:110 brendon:110 phoebe:110 scotty:101 ervin:110 melisa:110
    hudson:110 conor:110 myrna:110 rodger:108 lincoln:110 jude:107 amaya:110 isiah:109 katlyn:110 alexus:110 emmett:110
    piper:110 karissa:110 polly:101 scarlett:110 hattie:110 jasper:110 alberta:110 hallie:110 rusty:102 rickie:105
    delilah:110 emerson:111 amari:111 valarie:111 maura:106 aisha:110 asher:111 noe:104 silvia:108 dee:105 katy:102
    precious:111 yasmin:111 derick:110 elsa:111 chandra:111 alanna:111 dion:111 hollie:111 colette:111 kelsie:111
    lorrie:106 denis:107 stefan:98 kurtis:103 mara:109 juliet:111 emilie:106 kimberlee:111 annmarie:111 gerry:100
    kali:111 doyle:111 winston:111 devan:111 nikolas:111 reynaldo:111 jayme:111 chuck:105 mauricio:111 jonas:107
    august:111 homer:111 eve:101 regan:111 noemi:110 flora:110 unknown:111 amir:111 nia:111 reuben:104 malinda:110
    kiley:111 kiera:109 saundra:111 zackery:111 darwin:111 deirdre:111 eliana:111 brooklynn:107 greta:111 araceli:111
    sammie:103 bryanna:107 shea:111 rylan:112 nathanael:112 noreen:112 ashlynn:112 suzette:112 silas:112 issac:112
    alayna:112 sharron:112 kaylie:110 amos:112 perla:112 abbey:108 viviana:110 curt:100 efrain:112 brandie:112
    thaddeus:111 lenora:111 kamryn:109 lauryn:112 alivia:112 landen:112 wilbur:112 keaton:112 junior:112 marta:109
    jerri:112 casandra:110 skye:112 nanette:112 ryder:112 fiona:112 dewey:112 duncan:112 keenan:112 axel:112 madalyn:112
    louie:111 elaina:108 vaughn:112 marley:112 kirby:112 kaiden:110 rufus:112 mateo:107 helene:109 nicolette:112
    malia:112 selina:112 beatriz:112 rosalyn:112 reece:112 bart:112 elyse:112 jeffry:101 javon:112 cruz:112 deja:112
    jarvis:112 tatum:112 luann:112 kathie:112 elissa:113 jacklyn:113 chrystal:113 gillian:108 sienna:113 shayna:113
    eugenia:112 damion:113 jefferson:113 marcie:109 tiffani:113 janna:113 kory:113 pierre:112 lynnette:109 janae:113
    brooks:112 rocco:112 deidre:113 freda:113 jeanie:109 chantel:113 vicente:111 jess:95 merle:113 valentina:113
    cristal:113 carley:113 wendi:113 fannie:113 mikaela:112 kaylin:112 gay:113 buddy:113 tierra:113 deshawn:113
    dusty:100 phil:102 aron:109 destinee:113 marlin:112 liza:100 humberto:113 susanna:106 kierra:113 janell:113
    aniyah:113 terra:113 claudette:113 bryon:113 mari:106 rae:109 jordon:113 dulce:113 eloise:113 graciela:113 lexi:109
    abbie:110 chanel:113 walker:113 deanne:113 corina:112 reba:108 danna:113 tyrell:113 gertrude:111 deon:113
    kassidy:113 baylee:113 karyn:113 rosalinda:112 tyra:113 dayna:113 paulina:112 kaitlynn:113 donte:113 tammi:113
    boyd:113 shania:113 meaghan:113 glenna:113 santos:113 lyndsey:113 adele:113 roseann:113 monty:111 charmaine:113
    lula:109 sallie:106 donnell:113 erma:112 anton:110 tamera:113 ignacio:113 ahmad:113 marci:113 josh:103 jamison:113
    emilia:108 estella:113 jamar:113 scot:102 tamra:113 martina:113 rashad:114 sheree:114 sonny:109 lupe:111 kaleigh:114
    inez:113 bert:107 carina:112 rosetta:114 brynn:114 esperanza:114 emery:114 annika:111 percy:114 leonel:113 elvis:114
    rosanne:113 galen:114 leeann:114 jaqueline:109 raphael:112 ronny:101 cheyanne:114 renae:114 denny:110 cadence:114
    jaylin:113 ernie:111 anderson:114 stephany:110 chelsie:112 lourdes:114 emely:113 marcel:113 rowan:114 nathalie:111
    juliette:108 jayda:114 jameson:114 elbert:114 kiersten:114 jadyn:114 harmony:114 rhiannon:114 izabella:114 mamie:108
    krystle:114 ollie:110 deena:114 edmond:113 kareem:114 brook:101 christen:111 lakeisha:111 tameka:114 joselyn:113
    jarred:101 brice:109 irving:112 cyrus:114 bridgett:114 michel:106 tyree:114 brenton:114 adolfo:114 garland:114
    henrietta:114 tate:114 khloe:114 chadwick:114 alvaro:114 melina:114 khalil:114 ayanna:114 jena:102 tayler:114
    holden:114 rocio:114 juana:105 magdalena:114 tobias:114 trevon:115 kaila:115 aden:115 cari:115 quintin:113
    shayne:115 nayeli:115 kobe:115 lesly:115 cathryn:113 lakisha:114 corrine:115 carlie:115 melba:115 adrianne:115
    joesph:115 garret:113 kourtney:106 sarai:115 maddox:115 maricela:115 woodrow:115 myrtle:115 angeline:113 camron:115
    uriel:115 hailee:115 dara:115 caryn:115 haleigh:115 teagan:114 donny:106 maddison:108 trista:115 celina:114
    cleveland:115 camilla:114 kathrine:114 aniya:115 easton:115 christin:115 georgina:115 osvaldo:115 presley:115
    adeline:114 rylie:115 diann:107 brielle:115 bettie:112 bette:106 lia:115 reyna:115 cori:108 desirae:115 brittani:115
    yadira:115 danica:114 xander:114 agustin:115 gena:115 rosario:115 nikita:115 mitzi:107 davon:115 kristal:115
    joelle:115 anahi:115 kyleigh:109 janel:115 al:98 markus:105 tess:110 carlene:115 layne:115 kaley:115 maryanne:115
    lorene:115 harper:115 emiliano:115 mitchel:115 alecia:115 devyn:115 demarcus:115 jarod:116 lesa:116 korey:116
    lela:116 libby:112 octavia:116 roxanna:115 alphonso:115 anya:115 aubree:116 dick:102 ivory:116 kellen:116 harlan:116
    keely:116 lizette:116 kaye:106 yasmine:116 scottie:103 elton:116 bria:116 itzel:116 katina:116 benita:116
    phoenix:116 anissa:116 antwan:111 kacey:116 kacie:111 hal:105 tianna:116 lauri:116 ashanti:116 ed:99 baby:116
    eddy:107 alessandra:114 dona:88 hans:116 kendal:116 ilene:116 fay:106 rosanna:116 addie:110 braeden:113 maranda:116
    coleman:116 kade:116 reggie:109 ryleigh:116 lawanda:116 princess:116 annemarie:115 shaina:116 ciera:116 halle:116
    ruthie:111 liana:116 rebeca:105 wilfred:116 micaela:115 coleen:116 barrett:114 macie:116 brayan:98 ulysses:115
    marquita:116 breana:116 roslyn:116 kori:116 sharlene:111 elvira:116 maryellen:116 erich:108 titus:116 damaris:116
    bettye:116 elvin:114 marianna:114 nelda:116 janessa:116 nigel:117 deven:117 gayla:117 estrella:115 samara:117
    denice:117 benito:117 anika:116 mikel:107 tristin:117 nakia:117 evangeline:117 aldo:117 eldon:117 rhett:114
    catalina:115 ashly:105 demetria:117 mabel:115 nataly:117 dirk:115 daren:117 muriel:116 justina:108 lyla:117
    robbin:117 mckayla:116 darien:114 mohamed:117 danette:117 dorothea:114 madisyn:117 mohammad:117 deidra:117
    miracle:117 robby:105 jaxson:117 jamel:117 fernanda:117 tamia:117 jaimie:117 tevin:117 maximus:116 charley:117
    luca:111 lilian:112 marlena:113 ahmed:116 kathi:117 felecia:117 dayton:117 vince:115 lashawn:117 ayla:117
    shantel:117 katheryn:117 kaelyn:117 ari:105 carlo:110 devonte:117 ivette:117 kieran:117 tory:115 declan:117
    catrina:115 colten:117 sandi:102 lexie:117 valencia:117 bailee:117 judi:112 asa:116 rhoda:117 dionne:117 roxana:116
    racheal:117 dalia:116 domingo:116 moriah:117 consuelo:117 deann:117 rigoberto:117 latanya:117 cullen:117 kaylyn:114
    mandi:117 thalia:114 ashlie:117 pierce:117 maximilian:116
    """
}
