/// Surnames of the US Census 1990 (public domain): name, then minus log2 of its share in eighths.
enum SurnameTable {
  static let text = """
    smith:53 johnson:56 williams:57 jones:59 brown:59 davis:62 miller:63 wilson:66 moore:67 taylor:67 anderson:67
    thomas:67 jackson:67 white:68 harris:68 martin:68 thompson:68 garcia:69 martinez:70 robinson:70 clark:70
    rodriguez:70 lewis:70 lee:71 walker:71 hall:72 allen:72 young:72 hernandez:72 king:72 wright:72 lopez:73 hill:73
    scott:73 green:73 adams:73 baker:74 gonzalez:74 nelson:74 carter:74 mitchell:74 perez:75 roberts:75 turner:75
    phillips:75 campbell:75 parker:75 evans:76 edwards:76 collins:76 stewart:76 sanchez:77 morris:77 rogers:77 reed:77
    cook:78 morgan:78 bell:78 murphy:78 bailey:78 rivera:78 cooper:78 richardson:78 cox:79 howard:79 ward:79 torres:79
    peterson:79 gray:79 ramirez:79 james:79 watson:79 brooks:79 kelly:79 sanders:80 price:80 bennett:80 wood:80
    barnes:80 ross:80 henderson:80 coleman:80 jenkins:80 perry:80 powell:81 long:81 patterson:81 hughes:81 flores:81
    washington:81 butler:81 simmons:81 foster:81 gonzales:81 bryant:81 alexander:82 russell:82 griffin:82 diaz:82
    hayes:82 myers:82 ford:82 hamilton:82 graham:82 sullivan:82 wallace:82 woods:82 cole:82 west:82 jordan:83 owens:83
    reynolds:83 fisher:83 ellis:83 harrison:83 gibson:83 mcdonald:83 cruz:83 marshall:83 ortiz:83 gomez:83 murray:83
    freeman:83 wells:83 webb:84 simpson:84 stevens:84 tucker:84 porter:84 hunter:84 hicks:84 crawford:84 henry:84
    boyd:84 mason:84 morales:84 kennedy:84 warren:84 dixon:85 ramos:85 reyes:85 burns:85 gordon:85 shaw:85 holmes:85
    rice:85 robertson:85 hunt:85 black:85 daniels:85 palmer:85 mills:85 nichols:86 grant:86 knight:86 ferguson:86
    rose:86 stone:86 hawkins:86 dunn:86 perkins:86 hudson:86 spencer:86 gardner:86 stephens:86 payne:86 pierce:86
    berry:86 matthews:86 arnold:86 wagner:87 willis:87 ray:87 watkins:87 olson:87 carroll:87 duncan:87 snyder:87 hart:87
    cunningham:87 bradley:87 lane:87 andrews:87 ruiz:87 harper:87 fox:87 riley:87 armstrong:87 carpenter:87 weaver:87
    greene:87 lawrence:87 elliott:87 chavez:87 sims:87 austin:87 peters:87 kelley:87 franklin:87 lawson:87 fields:87
    gutierrez:87 ryan:87 schmidt:87 carr:87 vasquez:87 castillo:87 wheeler:87 chapman:88 oliver:88 montgomery:88
    richards:88 williamson:88 johnston:88 banks:88 meyer:88 bishop:88 mccoy:88 howell:88 alvarez:88 morrison:88
    hansen:88 fernandez:88 garza:88 harvey:88 little:89 burton:89 stanley:89 nguyen:89 george:89 jacobs:89 reid:89
    kim:89 fuller:89 lynch:89 dean:89 gilbert:89 garrett:89 romero:89 welch:89 larson:89 frazier:89 burke:89 hanson:89
    day:89 mendoza:89 moreno:89 bowman:89 medina:90 fowler:90 brewer:90 hoffman:90 carlson:90 silva:90 pearson:90
    holland:90 douglas:90 fleming:90 jensen:90 vargas:90 byrd:90 davidson:90 hopkins:90 may:90 terry:90 herrera:90
    wade:90 soto:90 walters:90 curtis:90 neal:91 caldwell:91 lowe:91 jennings:91 barnett:91 graves:91 jimenez:91
    horton:91 shelton:91 barrett:91 obrien:91 castro:91 sutton:91 gregory:91 mckinney:91 lucas:91 miles:91 craig:91
    rodriquez:91 chambers:91 holt:91 lambert:91 fletcher:91 watts:91 bates:91 hale:91 rhodes:91 pena:91 beck:91
    newman:92 haynes:92 mcdaniel:92 mendez:92 bush:92 vaughn:92 parks:92 dawson:92 santiago:92 norris:92 hardy:92
    love:92 steele:92 curry:92 powers:92 schultz:92 barker:92 guzman:92 page:92 munoz:92 ball:92 keller:92 chandler:92
    weber:92 leonard:92 walsh:93 lyons:93 ramsey:93 wolfe:93 schneider:93 mullins:93 benson:93 sharp:93 bowen:93
    daniel:93 barber:93 cummings:93 hines:93 baldwin:93 griffith:93 valdez:93 hubbard:93 salazar:93 reeves:93 warner:93
    stevenson:93 burgess:93 santos:93 tate:93 cross:93 garner:93 mann:93 mack:93 moss:93 thornton:93 dennis:93 mcgee:93
    farmer:94 delgado:94 aguilar:94 vega:94 glover:94 manning:94 cohen:94 harmon:94 rodgers:94 robbins:94 newton:94
    todd:94 blair:94 higgins:94 ingram:94 reese:94 cannon:94 strickland:94 townsend:94 potter:94 goodwin:94 walton:94
    rowe:94 hampton:94 ortega:94 patton:94 swanson:94 joseph:94 francis:94 goodman:94 maldonado:94 yates:94 becker:94
    erickson:94 hodges:94 rios:94 conner:94 adkins:94 webster:94 norman:94 malone:94 hammond:94 flowers:94 cobb:94
    moody:94 quinn:94 blake:94 maxwell:94 pope:94 floyd:95 osborne:95 paul:95 mccarthy:95 guerrero:95 lindsey:95
    estrada:95 sandoval:95 gibbs:95 tyler:95 gross:95 fitzgerald:95 stokes:95 doyle:95 sherman:95 saunders:95 wise:95
    colon:95 gill:95 alvarado:95 greer:95 padilla:95 simon:95 waters:95 nunez:95 ballard:95 schwartz:95 mcbride:95
    houston:95 christensen:95 klein:95 pratt:95 briggs:95 parsons:95 mclaughlin:95 zimmerman:95 french:95 buchanan:95
    moran:95 copeland:96 roy:96 pittman:96 brady:96 mccormick:96 holloway:96 brock:96 poole:96 frank:96 logan:96 owen:96
    bass:96 marsh:96 drake:96 wong:96 jefferson:96 park:96 morton:96 abbott:96 sparks:96 patrick:96 norton:96 huff:96
    clayton:96 massey:96 lloyd:96 figueroa:96 carson:96 bowers:96 roberson:96 barton:96 tran:96 lamb:96 harrington:96
    casey:96 boone:96 cortez:96 clarke:96 mathis:96 singleton:96 wilkins:96 cain:96 bryan:96 underwood:96 hogan:96
    mckenzie:97 collier:97 luna:97 phelps:97 mcguire:97 allison:97 bridges:97 wilkerson:97 nash:97 summers:97 atkins:97
    wilcox:97 pitts:97 conley:97 marquez:97 burnett:97 richard:97 cochran:97 chase:97 davenport:97 hood:97 gates:97
    clay:97 ayala:97 sawyer:97 roman:97 vazquez:97 dickerson:97 hodge:97 acosta:97 flynn:97 espinoza:97 nicholson:97
    monroe:97 wolf:97 morrow:97 kirk:97 randall:97 anthony:97 whitaker:97 oconnor:97 skinner:97 ware:97 molina:97
    kirby:97 huffman:97 bradford:97 charles:97 gilmore:97 dominguez:97 oneal:97 bruce:97 lang:98 combs:98 kramer:98
    heath:98 hancock:98 gallagher:98 gaines:98 shaffer:98 short:98 wiggins:98 mathews:98 mcclain:98 fischer:98 wall:98
    small:98 melton:98 hensley:98 bond:98 dyer:98 cameron:98 grimes:98 contreras:98 christian:98 wyatt:98 baxter:98
    snow:98 mosley:98 shepherd:98 larsen:98 hoover:98 beasley:98 glenn:98 petersen:98 whitehead:98 meyers:98 keith:98
    garrison:98 vincent:98 shields:98 horn:98 savage:98 olsen:98 schroeder:98 hartman:98 woodard:98 mueller:98 kemp:98
    deleon:98 booth:98 patel:98 calhoun:98 wiley:98 eaton:98 cline:98 navarro:98 harrell:98 lester:98 humphrey:98
    parrish:98 duran:98 hutchinson:98 hess:98 dorsey:98 bullock:98 robles:98 beard:99 dalton:99 avila:99 vance:99
    rich:99 blackwell:99 york:99 johns:99 blankenship:99 trevino:99 salinas:99 campos:99 pruitt:99 moses:99 callahan:99
    golden:99 montoya:99 hardin:99 guerra:99 mcdowell:99 carey:99 stafford:99 gallegos:99 henson:99 wilkinson:99
    booker:99 merritt:99 miranda:99 atkinson:99 orr:99 decker:99 hobbs:99 preston:99 tanner:99 knox:99 pacheco:99
    stephenson:100 glass:100 rojas:100 serrano:100 marks:100 hickman:100 english:100 sweeney:100 strong:100 prince:100
    mcclure:100 conway:100 walter:100 roth:100 maynard:100 farrell:100 lowery:100 hurst:100 nixon:100 weiss:100
    trujillo:100 ellison:100 sloan:100 juarez:100 winters:100 mclean:100 randolph:100 leon:100 boyer:100 villarreal:100
    mccall:100 gentry:100 carrillo:100 kent:100 ayers:100 lara:100 shannon:100 sexton:100 pace:100 hull:100 leblanc:100
    browning:100 velasquez:100 leach:100 chang:100 house:100 sellers:100 herring:100 noble:100 foley:100 bartlett:100
    mercado:100 landry:100 durham:100 walls:100 barr:100 mckee:100 bauer:100 rivers:100 everett:100 bradshaw:100
    pugh:100 velez:100 rush:100 estes:100 dodson:100 morse:100 sheppard:100 weeks:100 camacho:100 bean:100 barron:100
    livingston:100 middleton:101 spears:101 branch:101 blevins:101 chen:101 kerr:101 mcconnell:101 hatfield:101
    harding:101 ashley:101 solis:101 herman:101 frost:101 giles:101 blackburn:101 william:101 pennington:101
    woodward:101 finley:101 mcintosh:101 koch:101 best:101 solomon:101 mccullough:101 dudley:101 nolan:101 blanchard:101
    rivas:101 brennan:101 mejia:101 kane:101 benton:101 joyce:101 buckley:101 haley:101 valentine:101 maddox:101
    russo:101 mcknight:101 buck:101 moon:101 mcmillan:101 crosby:101 berg:101 dotson:101 mays:101 roach:101 church:101
    chan:101 richmond:101 meadows:101 faulkner:101 oneill:101 knapp:101 kline:102 barry:102 ochoa:102 jacobson:102
    gay:102 avery:102 hendricks:102 horne:102 shepard:102 hebert:102 cherry:102 cardenas:102 mcintyre:102 whitney:102
    waller:102 holman:102 donaldson:102 cantu:102 terrell:102 morin:102 gillespie:102 fuentes:102 tillman:102
    sanford:102 bentley:102 peck:102 key:102 salas:102 rollins:102 gamble:102 dickson:102 battle:102 santana:102
    cabrera:102 cervantes:102 howe:102 hinton:102 hurley:102 spence:102 zamora:102 yang:102 mcneil:102 suarez:102
    case:102 petty:102 gould:102 mcfarland:102 sampson:102 carver:102 bray:102 rosario:102 macdonald:102 stout:102
    hester:102 melendez:102 dillon:102 farley:102 hopper:102 galloway:102 potts:102 bernard:102 joyner:102 stein:102
    aguirre:102 osborn:102 mercer:102 bender:102 franco:102 rowland:102 sykes:102 benjamin:102 travis:102 pickett:102
    crane:102 sears:102 mayo:102 dunlap:102 hayden:102 wilder:102 mckay:102 coffey:102 mccarty:102 ewing:102 cooley:102
    vaughan:102 bonner:102 cotton:102 holder:102 stark:102 ferrell:102 cantrell:102 fulton:102 lynn:102 lott:102
    calderon:102 rosa:102 pollard:102 hooper:102 burch:102 mullen:102 fry:102 riddle:102 levy:102 david:102 duke:102
    odonnell:102 guy:102 michael:102 britt:102 frederick:102 daugherty:102 berger:102 dillard:102 alston:102 jarvis:102
    frye:102 riggs:102 chaney:102 odom:103 duffy:103 fitzpatrick:103 valenzuela:103 merrill:103 mayer:103 alford:103
    mcpherson:103 acevedo:103 donovan:103 barrera:103 albert:103 cote:103 reilly:103 compton:103 raymond:103 mooney:103
    mcgowan:103 craft:103 cleveland:103 clemons:103 wynn:103 nielsen:103 baird:103 stanton:103 snider:103 rosales:103
    bright:103 witt:103 stuart:103 hays:103 holden:103 rutledge:103 kinney:103 clements:103 castaneda:103 slater:103
    hahn:103 emerson:103 conrad:103 burks:103 delaney:103 pate:103 lancaster:103 sweet:103 justice:103 tyson:103
    sharpe:103 whitfield:103 talley:103 macias:103 irwin:103 burris:103 ratliff:103 mccray:103 madden:103 kaufman:103
    beach:103 goff:103 cash:103 bolton:103 mcfadden:103 levine:103 good:103 byers:103 kirkland:103 kidd:103 workman:103
    carney:103 dale:103 mcleod:103 holcomb:103 england:103 finch:103 head:104 burt:104 hendrix:104 sosa:104 haney:104
    franks:104 sargent:104 nieves:104 downs:104 rasmussen:104 bird:104 hewitt:104 lindsay:104 le:104 foreman:104
    valencia:104 oneil:104 delacruz:104 vinson:104 dejesus:104 hyde:104 forbes:104 gilliam:104 guthrie:104 wooten:104
    huber:104 barlow:104 boyle:104 mcmahon:104 buckner:104 rocha:104 puckett:104 langley:104 knowles:104 cooke:104
    velazquez:104 whitley:104 noel:104 vang:104 shea:104 rouse:104 hartley:104 mayfield:104 elder:104 rankin:104
    hanna:104 cowan:104 lucero:104 arroyo:104 slaughter:104 haas:104 oconnell:104 minor:104 kendrick:104 shirley:104
    kendall:104 boucher:104 archer:104 boggs:104 odell:104 dougherty:104 andersen:104 newell:104 crowe:104 wang:104
    friedman:104 bland:104 swain:104 holley:104 felix:104 pearce:104 childs:104 yarbrough:104 galvan:104 proctor:104
    meeks:104 lozano:104 mora:104 rangel:104 bacon:104 villanueva:104 schaefer:104 rosado:104 helms:104 boyce:104
    goss:104 stinson:105 smart:105 lake:105 ibarra:105 hutchins:105 covington:105 reyna:105 gregg:105 werner:105
    crowley:105 hatcher:105 mackey:105 bunch:105 womack:105 polk:105 jamison:105 dodd:105 childress:105 childers:105
    camp:105 villa:105 dye:105 springer:105 mahoney:105 dailey:105 belcher:105 lockhart:105 griggs:105 costa:105
    connor:105 brandt:105 winter:105 walden:105 moser:105 tracy:105 tatum:105 mccann:105 akers:105 lutz:105 pryor:105
    law:105 orozco:105 mcallister:105 lugo:105 davies:105 shoemaker:105 madison:105 rutherford:105 newsome:105 magee:105
    chamberlain:105 blanton:105 simms:105 godfrey:105 flanagan:105 crum:105 cordova:105 escobar:105 downing:105
    sinclair:105 donahue:105 krueger:105 mcginnis:105 gore:105 farris:105 webber:105 corbett:105 andrade:105 starr:105
    lyon:105 yoder:105 hastings:105 mcgrath:105 spivey:105 krause:105 harden:105 crabtree:105 kirkpatrick:105 hollis:105
    brandon:105 arrington:105 ervin:105 clifton:105 ritter:105 mcghee:105 bolden:105 maloney:105 gagnon:105 dunbar:105
    ponce:105 pike:105 mayes:105 heard:105 beatty:105 mobley:105 kimball:105 butts:105 montes:105 herbert:105 grady:105
    eldridge:105 braun:105 hamm:105 gibbons:105 seymour:105 moyer:105 manley:105 herron:105 plummer:105 elmore:105
    cramer:105 gary:105 rucker:105 hilton:105 blue:105 pierson:105 fontenot:105 field:105 rubio:105 grace:105
    goldstein:105 elkins:105 wills:106 novak:106 john:106 hickey:106 worley:106 gorman:106 katz:106 dickinson:106
    broussard:106 fritz:106 woodruff:106 crow:106 christopher:106 britton:106 forrest:106 nance:106 lehman:106
    bingham:106 zuniga:106 whaley:106 shafer:106 coffman:106 steward:106 delarosa:106 nix:106 neely:106 numbers:106
    mata:106 manuel:106 davila:106 mccabe:106 kessler:106 emery:106 bowling:106 hinkle:106 welsh:106 pagan:106
    goldberg:106 goins:106 crouch:106 cuevas:106 quinones:106 mcdermott:106 hendrickson:106 samuels:106 denton:106
    bergeron:106 lam:106 ivey:106 locke:106 haines:106 thurman:106 snell:106 hoskins:106 byrne:106 milton:106
    winston:106 arthur:106 arias:106 stanford:106 roe:106 corbin:106 beltran:106 chappell:106 hurt:106 downey:106
    dooley:106 tuttle:106 couch:106 payton:106 mcelroy:106 crockett:106 groves:106 clement:106 leslie:106 cartwright:106
    dickey:106 mcgill:106 dubois:106 muniz:106 erwin:106 self:106 tolbert:106 dempsey:106 cisneros:106 sewell:106
    latham:106 garland:106 vigil:106 tapia:106 sterling:106 rainey:106 norwood:106 lacy:106 stroud:106 meade:106
    amos:106 tipton:106 lord:106 kuhn:106 hilliard:106 bonilla:106 teague:106 courtney:106 gunn:106 ho:106 greenwood:106
    correa:106 reece:106 weston:106 poe:106 trent:106 pineda:106 phipps:106 frey:106 kaiser:106 ames:106 paige:106
    gunter:106 schmitt:106 milligan:106 espinosa:106 carlton:106 bowden:106 vickers:106 lowry:106 pritchard:106
    costello:106 piper:108 mcclellan:108 lovell:108 drew:108 sheehan:108 quick:108 hatch:108 dobson:108 singh:108
    jeffries:108 hollingsworth:108 sorensen:108 meza:108 fink:108 donnelly:108 burrell:108 bruno:108 tomlinson:108
    colbert:108 billings:108 ritchie:108 helton:108 sutherland:108 peoples:108 mcqueen:108 gaston:108 thomason:108
    mckinley:108 givens:108 crocker:108 vogel:108 robison:108 dunham:108 coker:108 swartz:108 keys:108 lilly:108
    ladner:108 hannah:108 willard:108 richter:108 hargrove:108 edmonds:108 brantley:108 albright:108 murdock:108
    boswell:108 muller:108 quintero:108 padgett:108 kenney:108 daly:108 connolly:108 pierre:108 inman:108 quintana:108
    lund:108 barnard:108 villegas:108 simons:108 land:108 huggins:108 tidwell:108 sanderson:108 bullard:108
    mcclendon:108 duarte:108 draper:108 meredith:108 marrero:108 dwyer:108 abrams:108 stover:108 goode:108 fraser:108
    crews:108 bernal:108 smiley:108 godwin:108 fish:108 conklin:108 mcneal:108 baca:108 esparza:108 crowder:108
    bower:108 nicholas:108 chung:108 brewster:108 mcneill:108 dick:108 rodrigues:108 leal:108 coates:108 raines:108
    mccain:108 mccord:108 miner:108 holbrook:108 swift:108 dukes:108 carlisle:108 aldridge:108 ackerman:108 starks:108
    ricks:108 holliday:108 ferris:108 hairston:108 sheffield:108 lange:108 fountain:108 marino:108 doss:108 betts:108
    kaplan:108 carmichael:108 bloom:108 ruffin:108 penn:108 kern:108 bowles:108 sizemore:108 larkin:108 dupree:108
    jewell:108 silver:108 seals:108 metcalf:108 hutchison:108 henley:108 farr:108 castle:108 mccauley:108 hankins:108
    gustafson:108 deal:108 curran:108 ash:108 waddell:108 ramey:108 cates:108 pollock:108 major:108 irvin:108
    cummins:108 messer:108 heller:108 dewitt:108 lin:108 funk:108 cornett:108 palacios:108 galindo:108 cano:108
    hathaway:108 singer:109 pham:109 enriquez:109 aaron:109 salgado:109 pelletier:109 painter:109 wiseman:109 blount:109
    hand:109 feliciano:109 temple:109 houser:109 doherty:109 mead:109 mcgraw:109 toney:109 swan:109 melvin:109 capps:109
    blanco:109 blackmon:109 wesley:109 thomson:109 mcmanus:109 fair:109 burkett:109 post:109 gleason:109 rudolph:109
    ott:109 dickens:109 cormier:109 voss:109 rushing:109 rosenberg:109 hurd:109 dumas:109 benitez:109 arellano:109
    story:109 marin:109 caudill:109 bragg:109 jaramillo:109 huerta:109 gipson:109 colvin:109 biggs:109 vela:109
    platt:109 cassidy:109 tompkins:109 mccollum:109 kay:109 gabriel:109 dolan:109 daley:109 crump:109 street:109
    sneed:109 kilgore:109 grove:109 grimm:109 davison:109 brunson:109 prater:109 marcum:109 devine:109 kyle:109
    dodge:109 stratton:109 rosas:109 choi:109 tripp:109 ledbetter:109 lay:109 hightower:109 haywood:109 feldman:109
    epps:109 yeager:109 posey:109 sylvester:109 scruggs:109 cope:109 stubbs:109 richey:109 overton:109 trotter:109
    sprague:109 cordero:109 butcher:109 burger:109 stiles:109 burgos:109 woodson:109 horner:109 bassett:109 purcell:109
    haskins:109 gee:109 akins:109 abraham:109 hoyt:109 ziegler:109 spaulding:109 hadley:109 grubbs:109 sumner:109
    murillo:109 zavala:109 shook:109 lockwood:109 jarrett:109 driscoll:109 dahl:109 thorpe:109 sheridan:109 redmond:109
    putnam:109 mcwilliams:109 mcrae:109 cornell:109 felton:109 romano:109 joiner:109 sadler:109 hedrick:109 hager:109
    hagen:109 fitch:109 coulter:109 thacker:109 mansfield:109 langston:109 guidry:109 ferreira:109 corley:109 conn:109
    rossi:109 lackey:109 cody:109 baez:109 saenz:109 mcnamara:109 darnell:109 michel:109 mcmullen:109 mckenna:109
    mcdonough:109 link:109 engel:109 browne:109 roper:109 peacock:109 eubanks:109 drummond:109 stringer:109
    pritchett:109 parham:109 mims:109 landers:109 ham:109 grayson:109 stacy:109 schafer:109 egan:109 timmons:109
    ohara:109 keen:109 hamlin:109 finn:109 cortes:109 mcnair:109 louis:109 clifford:109 nadeau:109 moseley:109
    michaud:109 rosen:109 oakes:109 kurtz:109 jeffers:109 calloway:109 beal:109 bautista:109 winn:109 suggs:109
    stern:109 stapleton:109 lyles:109 laird:109 montano:109 diamond:109 dawkins:109 roland:109 hagan:109 goldman:109
    bryson:109 barajas:109 lovett:109 segura:109 metz:109 lockett:109 langford:109 hinson:109 eastman:109 rock:109
    hooks:109 woody:110 smallwood:110 shapiro:110 crowell:110 whalen:110 triplett:110 hooker:110 chatman:110 aldrich:110
    cahill:110 youngblood:110 ybarra:110 stallings:110 sheets:110 samuel:110 reeder:110 person:110 pack:110 lacey:110
    connelly:110 bateman:110 abernathy:110 winkler:110 wilkes:110 masters:110 hackett:110 granger:110 gillis:110
    schmitz:110 sapp:110 napier:110 souza:110 lanier:110 gomes:110 weir:110 otero:110 ledford:110 burroughs:110
    babcock:110 ventura:110 siegel:110 dugan:110 clinton:110 christie:110 bledsoe:110 atwood:110 wray:110 varner:110
    spangler:110 otto:110 anaya:110 staley:110 kraft:110 fournier:110 eddy:110 belanger:110 wolff:110 thorne:110
    bynum:110 burnette:110 boykin:110 swenson:110 purvis:110 pina:110 khan:110 duvall:110 darby:110 xiong:110
    kauffman:110 ali:110 yu:110 healy:110 engle:110 corona:110 benoit:110 valle:110 steiner:110 spicer:110 shaver:110
    randle:110 lundy:110 dow:110 chin:110 calvert:110 staton:110 neff:110 kearney:110 darden:110 oakley:110 medeiros:110
    mccracken:110 crenshaw:110 block:110 beaver:110 perdue:110 dill:110 whittaker:110 tobin:110 cornelius:110
    washburn:110 hogue:110 goodrich:110 easley:110 bravo:110 dennison:110 vera:110 shipley:110 kerns:110 jorgensen:110
    crain:110 abel:110 villalobos:110 maurer:110 longoria:110 keene:110 coon:110 sierra:110 witherspoon:110 staples:110
    pettit:110 kincaid:110 eason:110 madrid:110 echols:110 lusk:110 wu:110 stahl:110 currie:110 thayer:110 shultz:110
    sherwood:110 mcnally:110 seay:110 north:110 maher:110 kenny:110 hope:110 gagne:110 barrow:110 nava:110 myles:110
    moreland:110 honeycutt:110 hearn:110 diggs:110 caron:110 whitten:110 westbrook:110 stovall:110 ragland:110 queen:110
    munson:110 meier:110 looney:110 kimble:110 jolly:110 hobson:110 london:110 goddard:110 culver:110 burr:110
    presley:110 negron:110 connell:110 tovar:110 marcus:110 huddleston:110 hammer:110 ashby:110 salter:110 root:110
    pendleton:110 oleary:110 nickerson:110 myrick:110 judd:110 jacobsen:110 elliot:110 bain:110 adair:110 starnes:110
    sheldon:110 matos:110 light:110 busby:110 herndon:110 hanley:110 bellamy:110 jack:110 doty:110 bartley:110
    yazzie:110 rowell:110 parson:110 gifford:110 cullen:110 christiansen:110 benavides:110 barnhart:110 talbot:110
    mock:110 crandall:110 connors:110 bonds:110 whitt:110 gage:110 bergman:110 arredondo:110 addison:110 marion:110
    lujan:110 dowdy:110 jernigan:110 huynh:110 bouchard:110 dutton:110 rhoades:110 ouellette:110 kiser:110 rubin:110
    herrington:110 hare:110 denny:110 blackman:110 babb:110 allred:110 rudd:110 paulson:110 ogden:110 koenig:110
    jacob:110 irving:110 geiger:110 begay:110 parra:110 champion:110 lassiter:110 hawk:110 esposito:110 cho:110
    waldron:110 vernon:110 ransom:110 prather:110 keenan:110 jean:110 grover:110 chacon:110 vick:110 sands:110 roark:110
    parr:110 mayberry:110 greenberg:110 coley:110 bruner:110 whitman:110 skaggs:110 shipman:110 means:110 leary:110
    hutton:110 romo:110 medrano:110 ladd:110 kruse:110 friend:110 darling:110 askew:110 valentin:110 schulz:110
    alfaro:110 tabor:110 mohr:110 gallo:110 bermudez:110 pereira:110 isaac:110 bliss:110 reaves:112 flint:112 comer:112
    boston:112 woodall:112 naquin:112 guevara:112 earl:112 delong:112 carrier:112 pickens:112 brand:112 tilley:112
    schaffer:112 read:112 lim:112 knutson:112 fenton:112 doran:112 chu:112 vogt:112 vann:112 prescott:112 mclain:112
    landis:112 corcoran:112 ambrose:112 zapata:112 hyatt:112 hemphill:112 faulk:112 call:112 dove:112 boudreaux:112
    aragon:112 whitlock:112 trejo:112 tackett:112 shearer:112 saldana:112 hanks:112 gold:112 driver:112 mckinnon:112
    koehler:112 champagne:112 bourgeois:112 pool:112 keyes:112 goodson:112 foote:112 early:112 lunsford:112
    goldsmith:112 flood:112 winslow:112 sams:112 reagan:112 mccloud:112 hough:112 esquivel:112 naylor:112 loomis:112
    coronado:112 ludwig:112 braswell:112 bearden:112 sherrill:112 huang:112 fagan:112 ezell:112 edmondson:112 cyr:112
    cronin:112 nunn:112 lemon:112 guillory:112 grier:112 dubose:112 traylor:112 ryder:112 dobbins:112 coyle:112
    aponte:112 whitmore:112 smalls:112 rowan:112 malloy:112 cardona:112 braxton:112 borden:112 humphries:112
    carrasco:112 ruff:112 metzger:112 huntley:112 hinojosa:112 finney:112 madsen:112 hong:112 hills:112 ernst:112
    dozier:112 burkhart:112 bowser:112 peralta:112 daigle:112 whittington:112 sorenson:112 saucedo:112 roche:112
    redding:112 loyd:112 fugate:112 avalos:112 waite:112 lind:112 huston:112 hay:112 benedict:112 hawthorne:112
    hamby:112 boyles:112 boles:112 regan:112 faust:112 crook:112 beam:112 barger:112 hinds:112 gallardo:112 elias:112
    willoughby:112 willingham:112 wilburn:112 eckert:112 busch:112 zepeda:112 worthington:112 tinsley:112 russ:112
    li:112 hoff:112 hawley:112 carmona:112 varela:112 rector:112 newcomb:112 mallory:112 kinsey:112 dube:112 whatley:112
    strange:112 ragsdale:112 ivy:112 bernstein:112 becerra:112 yost:112 mattson:112 ly:112 felder:112 cheek:112 luke:112
    handy:112 grossman:112 gauthier:112 escobedo:112 braden:112 beckman:112 mott:112 hillman:112 gil:112 flaherty:112
    dykes:112 doe:112 stockton:112 stearns:112 lofton:112 kitchen:112 coats:112 cavazos:112 beavers:112 barrios:112
    tang:112 parish:112 mosher:112 lincoln:112 cardwell:112 coles:112 burnham:112 weller:112 lemons:112 beebe:112
    aguilera:112 ring:112 parnell:112 harman:112 couture:112 alley:112 schumacher:112 redd:112 dobbs:112 blum:112
    blalock:112 merchant:112 ennis:112 denson:112 cottrell:112 chester:112 brannon:112 bagley:112 aviles:112 watt:112
    sousa:112 rosenthal:112 rooney:112 dietz:112 blank:112 paquette:112 mcclelland:112 duff:112 velasco:112 lentz:112
    grubb:112 burrows:112 barbour:112 ulrich:112 shockley:112 rader:112 german:112 beyer:112 mixon:112 layton:112
    altman:112 alonzo:112 weathers:112 titus:112 stoner:112 squires:112 shipp:112 priest:112 lipscomb:112 cutler:112
    caballero:112 zimmer:112 willett:112 thurston:112 storey:112 medley:112 lyle:112 epperson:112 shah:112 mcmillian:112
    baggett:112 torrez:112 laws:112 hirsch:112 dent:112 corey:112 poirier:112 peachey:112 jacques:112 farrar:112
    creech:112 barth:112 trimble:112 france:112 dupre:112 albrecht:112 sample:112 lawler:112 crisp:112 conroy:112
    chadwick:112 wetzel:112 nesbitt:112 murry:112 jameson:112 wilhelm:112 patten:112 minton:112 matson:112 kimbrough:112
    iverson:112 guinn:112 gale:112 fortune:112 croft:112 toth:112 pulliam:112 nugent:112 newby:112 littlejohn:112
    dias:112 canales:112 bernier:112 baron:112 barney:112 singletary:112 renteria:112 pruett:112 mchugh:112 mabry:112
    landrum:112 brower:112 weldon:112 stoddard:112 ruth:112 cagle:112 stjohn:112 scales:112 kohler:112 kellogg:112
    hopson:112 gant:112 tharp:112 gann:112 zeigler:112 pringle:112 hammons:112 fairchild:112 deaton:112 chavis:112
    carnes:112 rowley:112 matlock:112 libby:112 kearns:112 irizarry:112 carrington:112 starkey:112 pepper:112 lopes:112
    jarrell:112 fay:112 craven:112 beverly:112 baum:112 spain:114 littlefield:114 linn:114 humphreys:114 hook:114
    high:114 etheridge:114 cuellar:114 chastain:114 chance:114 bundy:114 speer:114 skelton:114 quiroz:114 pyle:114
    portillo:114 ponder:114 moulton:114 machado:114 liu:114 killian:114 hutson:114 hitchcock:114 ellsworth:114
    dowling:114 cloud:114 burdick:114 spann:114 pedersen:114 levin:114 leggett:114 hayward:114 hacker:114 dietrich:114
    beaulieu:114 barksdale:114 wakefield:114 snowden:114 paris:114 briscoe:114 bowie:114 berman:114 ogle:114
    mcgregor:114 laughlin:114 helm:114 burden:114 wheatley:114 schreiber:114 pressley:114 parris:114 ng:114 alaniz:114
    agee:114 urban:114 swann:114 snodgrass:114 schuster:114 radford:114 monk:114 mattingly:114 main:114 lamar:114
    harp:114 girard:114 cheney:114 yancey:114 wagoner:114 ridley:114 lombardo:114 lau:114 hudgins:114 gaskins:114
    duckworth:114 coe:114 coburn:114 willey:114 prado:114 newberry:114 magana:114 hammonds:114 elam:114 whipple:114
    slade:114 serna:114 ojeda:114 liles:114 dorman:114 diehl:114 angel:114 upton:114 reardon:114 michaels:114 kelsey:114
    goetz:114 eller:114 bauman:114 baer:114 augustine:114 layne:114 hummel:114 brenner:114 amaya:114 adamson:114
    ornelas:114 dowell:114 cloutier:114 christy:114 castellanos:114 wing:114 wellman:114 saylor:114 orourke:114 moya:114
    montalvo:114 kilpatrick:114 harley:114 durbin:114 shell:114 oldham:114 kang:114 garvin:114 foss:114 branham:114
    bartholomew:114 templeton:114 maguire:114 holton:114 alonso:114 rider:114 monahan:114 mccormack:114 beaty:114
    anders:114 streeter:114 nieto:114 nielson:114 moffett:114 lankford:114 keating:114 heck:114 gatlin:114 delatorre:114
    callaway:114 adcock:114 worrell:114 unger:114 robinette:114 nowak:114 jeter:114 brunner:114 ashton:114 steen:114
    parrott:114 overstreet:114 nobles:114 montanez:114 luther:114 clevenger:114 brinkley:114 trahan:114 quarles:114
    pickering:114 pederson:114 jansen:114 grantham:114 gilchrist:114 crespo:114 aiken:114 schell:114 schaeffer:114
    lorenz:114 leyva:114 harms:114 dyson:114 wallis:114 pease:114 leavitt:114 hyman:114 cheng:114 cavanaugh:114
    batts:114 warden:114 seaman:114 rockwell:114 quezada:114 paxton:114 linder:114 houck:114 fontaine:114 durant:114
    caruso:114 adler:114 pimentel:114 mize:114 lytle:114 donald:114 cleary:114 cason:114 acker:114 switzer:114
    salmon:114 isaacs:114 higginbotham:114 han:114 waterman:114 vandyke:114 stamper:114 sisk:114 shuler:114 riddick:114
    redman:114 mcmahan:114 levesque:114 hatton:114 bronson:114 bollinger:114 arnett:114 okeefe:114 gerber:114 gannon:114
    farnsworth:114 baughman:114 silverman:114 satterfield:114 royal:114 mccrary:114 kowalski:114 joy:114 grigsby:114
    greco:114 cabral:114 trout:114 rinehart:114 mahon:114 linton:114 gooden:114 curley:114 baugh:114 wyman:114
    weiner:114 schwab:114 schuler:114 morrissey:114 mahan:114 coy:114 bunn:114 andrew:114 thrasher:114 spear:114
    waggoner:114 shelley:114 robert:114 qualls:114 purdy:114 mcwhorter:114 mauldin:114 mark:114 jordon:114 gilman:114
    perryman:114 newsom:114 menard:114 martino:114 graf:114 billingsley:114 artis:114 simpkins:114 salisbury:114
    quintanilla:114 gilliland:114 fraley:114 foust:114 crouse:114 scarborough:114 ngo:114 grissom:114 fultz:114 rico:114
    marlow:114 markham:114 madrigal:114 lawton:114 barfield:114 whiting:114 varney:114 schwarz:114 huey:114 gooch:114
    arce:114 wheat:114 truong:114 poulin:114 mackenzie:114 leone:114 hurtado:114 selby:114 gaither:114 fortner:114
    culpepper:114 coughlin:114 brinson:114 boudreau:114 barkley:114 bales:114 stepp:114 holm:114 tan:114 schilling:114
    morrell:114 kahn:114 heaton:114 gamez:114 douglass:114 causey:114 brothers:114 turpin:114 shanks:114 schrader:114
    meek:114 isom:114 hardison:114 carranza:114 yanez:114 way:114 scroggins:114 schofield:114 runyon:114 ratcliff:114
    murrell:114 moeller:114 irby:114 currier:114 butterfield:114 yee:114 ralston:114 pullen:114 pinson:114 estep:114
    east:114 carbone:114 lance:114 hawks:114 ellington:114 casillas:114 spurlock:114 sikes:114 motley:114 mccartney:114
    kruger:114 isbell:114 houle:114 francisco:114 burk:114 bone:114 tomlin:114 shelby:114 quigley:114 neumann:114
    lovelace:114 fennell:114 colby:114 cheatham:114 bustamante:114 skidmore:114 hidalgo:114 forman:114 culp:114
    bowens:114 betancourt:114 aquino:114 robb:114 rea:114 milner:114 martel:114 gresham:114 wiles:114 ricketts:114
    gavin:114 dowd:114 collazo:114 bostic:114 blakely:114 sherrod:114 power:114 kenyon:114 gandy:114 ebert:114
    deloach:114 cary:114 bull:114 allard:114 sauer:114 robins:114 olivares:114 gillette:114 chestnut:114 bourque:114
    paine:114 lyman:114 hite:114 hauser:114 devore:114 crawley:114 chapa:114 vu:114 tobias:114 talbert:114
    poindexter:114 millard:114 meador:114 mcduffie:114 mattox:114 kraus:114 harkins:114 choate:114 bess:114 wren:114
    sledge:114 sanborn:114 outlaw:114 kinder:114 geary:114 cornwell:114 barclay:114 adam:114 abney:114 seward:114
    rhoads:114 howland:114 fortier:114 easter:114 benner:114 vines:114 tubbs:114 troutman:114 rapp:114 noe:114
    mccurdy:114 harder:114 deluca:114 westmoreland:114 south:114 havens:114 guajardo:114 ely:114 clary:114 seal:114
    meehan:114 herzog:114 guillen:114 ashcraft:114 waugh:114 renner:114 milam:114 jung:114 elrod:114 churchill:114
    buford:114 breaux:114 bolin:114 asher:114 windham:114 tirado:114 pemberton:114 nolen:114 noland:114 knott:114
    emmons:114 cornish:114 christenson:114 brownlee:114 barbee:114 waldrop:117 pitt:117 olvera:117 lombardi:117
    gruber:117 gaffney:117 eggleston:117 banda:117 archuleta:117 still:117 slone:117 prewitt:117 pfeiffer:117
    nettles:117 mena:117 mcadams:117 henning:117 gardiner:117 cromwell:117 chisholm:117 burleson:117 box:117 vest:117
    oglesby:117 mccarter:117 malcolm:117 lumpkin:117 larue:117 grey:117 wofford:117 vanhorn:117 thorn:117 teel:117
    swafford:117 stclair:117 stanfield:117 ocampo:117 herrmann:117 hannon:117 arsenault:117 roush:117 mcalister:117
    hiatt:117 gunderson:117 forsythe:117 duggan:117 delvalle:117 cintron:117 wilks:117 weinstein:117 uribe:117 rizzo:117
    noyes:117 mclendon:117 gurley:117 bethea:117 winstead:117 maples:117 harry:117 guyton:117 giordano:117 alderman:117
    valdes:117 polanco:117 pappas:117 lively:117 grogan:117 griffiths:117 bobo:117 arevalo:117 whitson:117 sowell:117
    rendon:117 matthew:117 julian:117 fernandes:117 farrow:117 edmond:117 benavidez:117 ayres:117 alicea:117 stump:117
    smalley:117 seitz:117 schulte:117 gilley:117 gallant:117 dewey:117 casper:117 canfield:117 wolford:117 omalley:117
    mcnutt:117 mcnulty:117 mcgovern:117 hardman:117 harbin:117 cowart:117 chavarria:117 brink:117 beckett:117
    bagwell:117 armstead:117 anglin:117 abreu:117 reynoso:117 krebs:117 jett:117 hoffmann:117 greenfield:117 forte:117
    burney:117 broome:117 sisson:117 parent:117 jude:117 younger:117 trammell:117 partridge:117 marvin:117 mace:117
    lomax:117 lemieux:117 gossett:117 frantz:117 fogle:117 cooney:117 broughton:117 pence:117 paulsen:117 neil:117
    muncy:117 mcarthur:117 hollins:117 edward:117 beauchamp:117 withers:117 osorio:117 mulligan:117 hoyle:117 foy:117
    dockery:117 cockrell:117 begley:117 amador:117 roby:117 rains:117 lindquist:117 gentile:117 everhart:117
    bohannon:117 wylie:117 thao:117 sommers:117 purnell:117 palma:117 fortin:117 dunning:117 breeden:117 vail:117
    phelan:117 phan:117 marx:117 cosby:117 colburn:117 chong:117 boling:117 biddle:117 ledesma:117 gaddis:117 denney:117
    chow:117 bueno:117 berrios:117 wicker:117 tolliver:117 thibodeaux:117 nagle:117 lavoie:117 fisk:117 do:117 crist:117
    barbosa:117 reedy:117 march:117 locklear:117 kolb:117 himes:117 behrens:117 beckwith:117 beckham:117 weems:117
    wahl:117 shorter:117 shackelford:117 rees:117 muse:117 free:117 cerda:117 valadez:117 thibodeau:117 saavedra:117
    ridgeway:117 reiter:117 mchenry:117 majors:117 lachance:117 keaton:117 israel:117 ferrara:117 falcon:117 clemens:117
    blocker:117 applegate:117 paz:117 needham:117 mojica:117 kuykendall:117 hamel:117 escamilla:117 doughty:117
    burchett:117 ainsworth:117 wilbur:117 vidal:117 upchurch:117 thigpen:117 strauss:117 spruill:117 sowers:117
    riggins:117 ricker:117 mccombs:117 harlow:117 garnett:117 buffington:117 yi:117 sotelo:117 olivas:117 negrete:117
    morey:117 macon:117 logsdon:117 lapointe:117 florence:117 cathey:117 bigelow:117 bello:117 westfall:117
    stubblefield:117 peak:117 lindley:117 jeffrey:117 hein:117 hawes:117 farrington:117 edge:117 breen:117 birch:117
    wilde:117 steed:117 sepulveda:117 reinhardt:117 proffitt:117 minter:117 messina:117 mcnabb:117 maier:117 keeler:117
    gamboa:117 donohue:117 dexter:117 basham:117 shinn:117 orlando:117 crooks:117 cota:117 borders:117 bills:117
    bachman:117 tisdale:117 tavares:117 schmid:117 pickard:117 jasper:117 gulley:117 fonseca:117 delossantos:117
    condon:117 clancy:117 batista:117 wicks:117 wadsworth:117 new:117 martell:117 lo:117 littleton:117 ison:117 haag:117
    folsom:117 brumfield:117 broyles:117 brito:117 mireles:117 mcdonnell:117 leclair:117 hamblin:117 gough:117
    fanning:117 binder:117 winfield:117 whitworth:117 soriano:117 palumbo:117 newkirk:117 mangum:117 hutcherson:117
    comstock:117 cecil:117 carlin:117 beall:117 bair:117 wendt:117 watters:117 walling:117 putman:117 otoole:117
    oliva:117 morley:117 mares:117 lemus:117 keener:117 jeffery:117 hundley:117 dial:117 damico:117 billups:117
    strother:117 mcfarlane:117 lamm:117 eaves:117 crutcher:117 caraballo:117 canty:117 atwell:117 taft:117 siler:117
    rust:117 rawls:117 rawlings:117 prieto:117 niles:117 mcneely:117 mcafee:117 hulsey:117 harlan:117 hackney:117
    galvez:117 escalante:117 delagarza:117 crider:117 charlton:117 bandy:117 wilbanks:117 stowe:117 steinberg:117
    samson:117 renfro:117 masterson:117 massie:117 lanham:117 haskell:117 hamrick:117 fort:117 dehart:117 card:117
    burdette:117 branson:117 bourne:117 babin:117 aleman:117 worthy:117 tibbs:117 sweat:117 smoot:117 slack:117
    paradis:117 packard:117 mull:117 luce:117 houghton:117 gantt:117 furman:117 danner:117 christianson:117 burge:117
    broderick:117 ashford:117 arndt:117 almeida:117 stallworth:117 shade:117 searcy:117 sager:117 noonan:117
    mclemore:117 mcintire:117 maxey:117 lavigne:117 jobe:117 ireland:117 ferrer:117 falk:117 edgar:117 coffin:117
    byrnes:117 aranda:117 apodaca:117 stamps:117 rounds:117 peek:117 olmstead:117 lewandowski:117 kaminski:117 her:117
    dunaway:117 bruns:117 brackett:117 amato:117 reich:117 mcclung:117 lacroix:117 koontz:117 herrick:117 hardesty:117
    flanders:117 cousins:117 close:117 cato:117 cade:117 vickery:117 shank:117 nagel:117 dupuis:117 croteau:117
    cotter:117 cable:117 stuckey:117 stine:117 porterfield:117 pauley:117 nye:117 moffitt:117 lu:117 knudsen:117
    hardwick:117 goforth:117 dupont:117 blunt:117 barrows:117 barnhill:117 shull:117 rash:117 ralph:117 penny:117
    lorenzo:117 loftis:117 lemay:117 kitchens:117 horvath:117 grenier:117 fuchs:117 fairbanks:117 culbertson:117
    calkins:117 burnside:117 beattie:117 ashworth:117 albertson:117 wertz:117 vo:117 vaught:117 vallejo:117 tyree:117
    turk:117 tuck:117 tijerina:117 sage:117 picard:117 peterman:117 otis:117 marroquin:117 marr:117 lantz:117 hoang:117
    demarco:117 daily:117 cone:117 berube:117 barnette:117 wharton:117 stinnett:117 slocum:117 scanlon:117 sander:117
    pinto:117 mancuso:117 lima:117 judge:117 headley:117 epstein:117 counts:117 clarkson:117 carnahan:117 brice:117
    boren:117 arteaga:117 adame:117 zook:117 whittle:117 whitehurst:117 wenzel:117 saxton:117 rhea:117 reddick:117
    puente:117 hazel:117 handley:117 haggerty:117 earley:117 devlin:117 dallas:117 chaffin:117 cady:117 ahmed:117
    acuna:117 solano:117 sigler:117 pollack:117 pendergrass:117 ostrander:117 janes:117 francois:117 fine:117
    crutchfield:117 cordell:117 chamberlin:117 brubaker:117 baptiste:117 willson:117 reis:117 neeley:117 mullin:117
    mercier:117 lira:117 layman:117 keeling:117 higdon:117 guest:117 forrester:117 espinal:117 dion:117 chapin:117
    carl:117 warfield:117 toledo:117 pulido:117 peebles:117 nagy:117 montague:117 mello:117 lear:117 jaeger:117 hogg:117
    graff:117 furr:117 derrick:117 cave:117 canada:117 soliz:117 poore:117 mendenhall:117 mclaurin:117 maestas:117
    low:117 gable:117 belt:117 barraza:117 tillery:117 snead:117 pond:117 neill:117 mcculloch:117 mccorkle:117
    lightfoot:117 hutchings:117 holloman:117 harness:117 dorn:117 council:117 bock:117 zielinski:117 turley:117
    treadwell:117 stpierre:117 starling:117 somers:117 oswald:117 merrick:117 marquis:117 ivory:117 easterling:117
    bivens:117 truitt:117 poston:117 parry:117 ontiveros:117 olivarez:117 neville:117 moreau:117 medlin:117 ma:117
    lenz:117 knowlton:117 fairley:117 cobbs:117 chisolm:117 bannister:117 woodworth:117 toler:117 ocasio:117 noriega:117
    neuman:117 moye:117 milburn:117 mcclanahan:117 lilley:117 hanes:117 flannery:117 dellinger:117 danielson:117
    conti:117 blodgett:117 beers:117 weatherford:117 strain:117 karr:117 hitt:117 denham:117 custer:117 coble:117
    clough:117 casteel:117 bolduc:117 batchelor:117 ammons:117 whitlow:117 tierney:117 staten:117 sibley:117 seifert:117
    schubert:117 salcedo:117 mattison:117 laney:117 haggard:117 grooms:117 dix:117 dees:117 cromer:117 cooks:117
    colson:117 caswell:117 zarate:117 swisher:117 stacey:117 shin:117 ragan:117 pridgen:117 mcvey:117 matheny:117
    leigh:117 lafleur:117 franz:117 ferraro:117 dugger:117 whiteside:117 rigsby:117 mcmurray:117 lehmann:117 large:117
    jacoby:117 hildebrand:117 hendrick:117 headrick:117 goad:117 fincher:117 drury:117 borges:117 archibald:117
    albers:117 woodcock:117 trapp:117 soares:117 seaton:117 richie:117 monson:117 luckett:117 lindberg:117 kopp:117
    keeton:117 hsu:117 healey:117 garvey:117 gaddy:117 fain:117 burchfield:117 badger:117 wentworth:117 strand:117
    stack:117 spooner:117 saucier:117 sales:117 ruby:117 ricci:117 plunkett:117 pannell:117 ness:117 leger:117 hoy:117
    freitas:117 fong:117 elizondo:117 duval:117 chun:117 calvin:117 beaudoin:117 urbina:117 stock:117 rickard:117
    partin:117 moe:117 mcgrew:117 mcclintock:117 ledoux:117 forsyth:117 faison:117 devries:117 bertrand:117 wasson:120
    tilton:120 scarbrough:120 pride:120 oh:120 leung:120 larry:120 irvine:120 garber:120 denning:120 corral:120
    colley:120 castleberry:120 bowlin:120 bogan:120 beale:120 baines:120 true:120 trice:120 rayburn:120 parkinson:120
    pak:120 nunes:120 mcmillen:120 leahy:120 lea:120 kimmel:120 higgs:120 fulmer:120 carden:120 bedford:120 taggart:120
    spearman:120 register:120 prichard:120 morrill:120 koonce:120 heinz:120 hedges:120 guenther:120 grice:120
    findley:120 earle:120 dover:120 creighton:120 boothe:120 bayer:120 arreola:120 vitale:120 valles:120 see:120
    raney:120 peter:120 osgood:120 lowell:120 hanlon:120 burley:120 bounds:120 worden:120 weatherly:120 vetter:120
    tanaka:120 stiltner:120 sell:120 nevarez:120 mosby:120 montero:120 melancon:120 harter:120 hamer:120 goble:120
    gladden:120 gist:120 ginn:120 akin:120 zaragoza:120 towns:120 tarver:120 sammons:120 royster:120 oreilly:120
    muir:120 morehead:120 luster:120 kingsley:120 kelso:120 grisham:120 glynn:120 baumann:120 alves:120 yount:120
    tamayo:120 tam:120 paterson:120 oates:120 menendez:120 longo:120 hargis:120 greenlee:120 gillen:120 desantis:120
    conover:120 breedlove:120 wayne:120 sumpter:120 scherer:120 rupp:120 reichert:120 heredia:120 fallon:120 creel:120
    cohn:120 clemmons:120 casas:120 bickford:120 belton:120 bach:120 williford:120 whitcomb:120 tennant:120 sutter:120
    stull:120 sessions:120 mccallum:120 manson:120 langlois:120 keel:120 keegan:120 emanuel:120 dangelo:120 dancy:120
    damron:120 clapp:120 clanton:120 bankston:120 trinidad:120 oliveira:120 mintz:120 mcinnis:120 martens:120 mabe:120
    laster:120 jolley:120 irish:120 hildreth:120 hefner:120 glaser:120 duckett:120 demers:120 brockman:120 blais:120
    back:120 alcorn:120 agnew:120 toliver:120 tice:120 song:120 seeley:120 najera:120 musser:120 mcfall:120 laplante:120
    galvin:120 fajardo:120 doan:120 coyne:120 copley:120 clawson:120 cheung:120 barone:120 wynne:120 woodley:120
    tremblay:120 stoll:120 sparrow:120 sparkman:120 schweitzer:120 sasser:120 samples:120 roney:120 ramon:120 legg:120
    lai:120 joe:120 heim:120 farias:120 concepcion:120 colwell:120 christman:120 bratcher:120 alba:120 winchester:120
    upshaw:120 southerland:120 sorrell:120 shay:120 sells:120 mount:120 mccloskey:120 martindale:120 luttrell:120
    loveless:120 lovejoy:120 linares:120 latimer:120 holly:120 embry:120 coombs:120 bratton:120 bostick:120 boss:120
    venable:120 tuggle:120 toro:120 staggs:120 sandlin:120 jefferies:120 heckman:120 griffis:120 crayton:120 clem:120
    button:120 browder:120 allan:120 thorton:120 sturgill:120 sprouse:120 royer:120 rousseau:120 ridenour:120 pogue:120
    perales:120 peeples:120 metzler:120 mesa:120 mccutcheon:120 mcbee:120 jay:120 hornsby:120 heffner:120 corrigan:120
    armijo:120 vue:120 romeo:120 plante:120 peyton:120 paredes:120 macklin:120 hussey:120 hodgson:120 granados:120
    frias:120 carman:120 brent:120 becnel:120 batten:120 almanza:120 turney:120 teal:120 sturgeon:120 meeker:120
    mcdaniels:120 limon:120 keeney:120 kee:120 hutto:120 holguin:120 gorham:120 fishman:120 fierro:120 blanchette:120
    rodrigue:120 reddy:120 osburn:120 oden:120 lerma:120 kirkwood:120 keefer:120 haugen:120 hammett:120 chalmers:120
    carlos:120 brinkman:120 baumgartner:120 zhang:120 valerio:120 tellez:120 steffen:120 shumate:120 sauls:120
    ripley:120 kemper:120 jacks:120 guffey:120 evers:120 craddock:120 carvalho:120 blaylock:120 banuelos:120
    balderas:120 wooden:120 wheaton:120 turnbull:120 shuman:120 pointer:120 mosier:120 mccue:120 ligon:120 kozlowski:120
    johansen:120 ingle:120 herr:120 briones:120 southern:120 snipes:120 rickman:120 pipkin:120 peace:120 pantoja:120
    orosco:120 moniz:120 lawless:120 kunkel:120 hibbard:120 galarza:120 enos:120 bussey:120 settle:120 schott:120
    salcido:120 perreault:120 mcdougal:120 mccool:120 haight:120 garris:120 ferry:120 easton:120 conyers:120
    atherton:120 wimberly:120 utley:120 stephen:120 spellman:120 smithson:120 slagle:120 skipper:120 ritchey:120
    rand:120 petit:120 osullivan:120 oaks:120 nutt:120 mcvay:120 mccreary:120 mayhew:120 knoll:120 jewett:120
    harwood:120 hailey:120 cardoza:120 ashe:120 arriaga:120 andres:120 zeller:120 wirth:120 whitmire:120 stauffer:120
    spring:120 rountree:120 redden:120 mccaffrey:120 martz:120 loving:120 larose:120 langdon:120 humes:120 gaskin:120
    faber:120 doll:120 devito:120 cass:120 almond:120 wingfield:120 wingate:120 villareal:120 tyner:120 smothers:120
    severson:120 reno:120 pennell:120 maupin:120 leighton:120 janssen:120 hassell:120 hallman:120 halcomb:120 folse:120
    fitzsimmons:120 fahey:120 cranford:120 bolen:120 battles:120 battaglia:120 wooldridge:120 weed:120 trask:120
    rosser:120 regalado:120 mcewen:120 keefe:120 fuqua:120 echevarria:120 domingo:120 dang:120 caro:120 boynton:120
    andrus:120 wild:120 viera:120 vanmeter:120 taber:120 spradlin:120 seibert:120 provost:120 prentice:120 oliphant:120
    laporte:120 hwang:120 hatchett:120 hass:120 greiner:120 freedman:120 covert:120 chilton:120 byars:120 wiese:120
    venegas:120 swank:120 shrader:120 roderick:120 roberge:120 mullis:120 mortensen:120 mccune:120 marlowe:120
    kirchner:120 keck:120 isaacson:120 hostetler:120 halverson:120 gunther:120 griswold:120 gerard:120 fenner:120
    durden:120 blackwood:120 bertram:120 ahrens:120 sawyers:120 savoy:120 nabors:120 mcswain:120 mackay:120 loy:120
    lavender:120 lash:120 labbe:120 jessup:120 hubert:120 fullerton:120 donnell:120 cruse:120 crittenden:120 correia:120
    centeno:120 caudle:120 canady:120 callender:120 alarcon:120 ahern:120 winfrey:120 tribble:120 tom:120 styles:120
    salley:120 roden:120 musgrove:120 minnick:120 fortenberry:120 carrion:120 bunting:120 bethel:120 batiste:120 woo:120
    whited:120 underhill:120 stillwell:120
    """
}
