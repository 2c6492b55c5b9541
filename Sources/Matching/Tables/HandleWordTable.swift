/// Ordinary words in user names, the usual ones first, and fillers that stand beside a name; our own lists.
enum HandleWordTable {
  static let words = """
    love life the my happy sweet little big baby lady queen king princess prince boss lucky sunny sunshine sun moon
    star stars sky blue red black white green pink gold golden silver purple dream dreams dreamer smile music dance
    dancer sing singer guitar piano drums art artist design designer draw paint ink photo photos photography pics
    camera lens film films movie movies books bookworm reader reads read write writer writes words poem poet coffee
    tea wine beer food foodie cook cooking cooks kitchen bake bakes baker cake cakes vegan yoga run runs runner
    running fit fitness gym lift lifts strong muscle health healthy wellness bike bikes biker cycling ride rides
    rider ski surf surfer swim swimmer dive diver climb climber climbs hike hikes hiker outdoors nature wild forest
    tree trees mountain mountains ocean sea beach island wave waves river lake garden gardens gardener flower
    flowers rose bloom leaf earth world travel travels traveler traveller trip trips journey wander wanderer
    wanderlust explore explorer adventure adventures globe nomad home house family mom mum mama mummy dad daddy papa
    wife husband son daughter sister brother bro sis girl girls boy boys kid kids man men guy woman women person
    human angel heart soul spirit mind peace hope faith grace bless blessed joy fun funny crazy cool cute pretty
    beauty beautiful style fashion model makeup hair nails vintage retro old new young free best good great super
    mega ultra real true just only simply always forever never not its iam im itsme me you we us they this that here
    there now then day days night nights time times year years week summer winter spring autumn fall morning sunset
    sunrise snow rain storm fire ice water wind stone rock rocks cat cats dog dogs puppy kitty bird birds owl wolf
    fox bear lion tiger horse horses pony cow fish shark bee butterfly dragon unicorn pet pets vet doctor doc nurse
    teacher teach coach trainer student school college uni lawyer law engineer dev developer code coder coding tech
    data geek nerd gamer games game gaming play player plays sport sports football soccer rugby cricket tennis golf
    golfer hockey basketball baseball club team united city town country village london york paris berlin madrid
    roma milan munich vienna dublin sydney texas cali nyc la uk usa works work worker studio shop store official
    page blog blogger vlog channel media news daily diary story stories creative creations crafts craft made maker
    makes handmade knit knits knitting sew sews thread wood shots clicks visuals sounds beats dj mc rap hiphop metal
    punk jazz blues folk radio live show tour fan fans army gang crew squad tribe nation zone hub lab box spot
    corner place space room street road way path bridge station north south east west and for with one can was who
    from all two about out your been three our she got have has are back but his told off today again her like first
    down them what last every had anyone say same still after four get people know whole six before since him put
    please came when asked come see nobody said eleven nine because own til someone half everyone bring friday
    thursday how going more name monday ten did sunday their job tell five went through than very open lot look
    thank tonight proud tomorrow over ever ask under says third office second month were lost send hours tuesday
    need doing lovely gone too worked thanks nothing meeting shift sent hour left want could cried somebody does
    even line done any call staff ring twice keep everything anything share should door honestly yes else wants
    saturday took number better phone asking car weekend whoever thing behind manager would minutes let finally
    called table floor right next talk something money together lad where well sat moved think absolute sign bit
    forty found word being pay writing make seven desk card round site some start full use without close check why
    comes take seen side hear signed won nearly months allowed living looking top another near away spent bus twelve
    leave knows list pick turned between break march find yet wrote company front wrong mother both past client lads
    bad taking afternoon eight bed finished which until light feet board mine ate into single gate end sick ones
    account learned ran outside saying worst started walked leeds shout drive bag count cupboard looked believe
    enough gets wednesday much proper twenty thirty set parents till message stuck drop library wedding doors lunch
    notes notice bank parcel hundred changed welcome shoes hands having canal goes questions lead charge text agency
    safe anywhere already email quid raised alarm ours stand corridor absolutely late sorry building paper mortgage
    needs january test passed contract grandad saw machine pitch bins flat making grand hotel level cover hard
    things kept other give director market union move asleep service used gave worth mate train touch laptop once
    support quiet biscuit thinking poor tried rang window broken eyes website pass stop these evening class bath
    confidential training science view partner paid voice yours passport missed fingers vote hate queue meet awards
    report public flood nice lose buy plant eating chef yourself slept supervisor joke driving slow telling system
    licence few packed ago server knees fell course pizza ticket high reading pints badge cut plus recommend pages
    spare finance band nan shot split crash face management reason neighbour sheet court coming parking letter pray
    coat chemistry teaching advice turns reported kill breakfast group act cousin sit link watch statement match
    commercial chocolate trainee portal walk written cold birthday fixed phones rate noon cards clients holiday pot
    try beans friends fourth bypass biggest mon hearing unit shed each boots checks comments leaving changes child
    fine weekends parked those moving brilliant also poster names luck walks chat sandwich yeah learn getting party
    lanyard taxi ferry counter menu current glad died ordered login log zero eaten stood remember walking held
    whatever drizzle linen loved double milk lie permission regulator sleep stairs leaves easter speak fifteen ons
    miss given department plan uniform gin exam labrador project legs explain centre judge looks knew delighted
    below property bar along bin planning bloke legal met fast fix stopped sort mates decent ref might fridge area
    far above swimming christmas shifts industry crossed scheme opened eye value though rep hat committee idea chain
    senior budget awkward eat really campaign tiny launch chips feel follow worse torch picked candidate paying
    quarter delivery pounds drove exist anybody conference roles cooked uncle published million against such seat
    chair accident trained council logo bully empty while rest born hello taken business interview clinic dress
    feeling hot takes speech order print lap usual port admin pint turn slides helpdesk calm pull genuinely security
    lesson bay fail september members sofa hold starter internal apparently turning hybrid drives supply tablets
    monitor myself levels nurses ignore bags finger care arrived trust joint crack role handover chemo egg missing
    leg accent understand november tidy feed drinks mock friend vicar sold hospice required taught primary mrs
    boyfriend toilet chemist terrible usually sheep speaks voted slightly stay meant boring witness emails felt
    suits wait letters appeal firm supporting announcement suit means coke tired local duty guilty vending handed
    saved dates fee hun couple pulled base instead employed placed accounts garage applications showing label
    screenshot bottom evenings grandmother cameras file across fortnight thought closing bigger burnt happens
    grateful stuff unreal snake many bakery regional covered stage concrete locked straight county award load
    original planner dry interested grown surprised voting officer copy point actual staying meetings hiring
    colleagues rung help silence ground choir brass deck guess square attached study change bottles skin literally
    stall wear watched booked final embarrassed calendar salary mugs approved rewire shut surgery quiz map gaffer
    plate strike feedback rent fired october advert shared forklift lazy favourite loud candle selling growing
    canteen chippy attempt control truck mouth tent sizes boat dentist root keeps corgi size analyst sale practice
    wed parrot starts cry languages kind principal tongue using pound swap drunk stranger threw brought grievance
    reg mug burn irish reminder brave bingo yourselves template weather tin kettle dropped owner eighty himself
    father speaking garlic tins offer fourteen setting donor cancelled lives beagle raising massive backup stayed
    range clue rant forget blind reach actually mean results carry sure join including collection within yesterday
    early either ambulance shower waiting marketing nerves asks bride none odd busy rack tipped vpn jump newcastle
    tues thurs university note vendor weirdly killed cable thick perfect loading power quietly unite yorkshire
    fixing crying giving mount discovered rewriting guide network diagram collected finish die built switched sad
    bits hip anniversary porters staffing upstairs bristol forgot general matron waltzed extra teatime oat gloves
    soon newly qualified earned motorbike pig knee smell cancer god leaflet suddenly bold arm whether gas buying
    question refuse ruined chilli bomb practical leadership colleague rained lock rewritten tells eats prep fume
    joking sausage dads gear win settle completion signature midnight bundles meal sitting exams fed interesting
    privileged fraud estate cleaners trifle doubled draft transfer chairs rooms dark alive cleared seminar jury
    solicitor volunteer tuesdays delete fought signal lying weasel beast whenever payslips completed lenders wee
    brokers pays divorce declined fiver funeral hit league during flew wheel adviser brings trade tenerife sunburnt
    grinder bust customs dis opens thumb wipe tips sense promise customer guys brew cost kilo housewarming mellor
    rise buzzer pop supper chapel abuela latte heat huge skip drawing programme opening delivered positive fight
    swamp ping rev internet dear pen dundee fri pretend clearance playing build cheap mid civil allotment knock
    delegated decision search reference spell wondering ballot papers kingfisher smudge plans details conservatory
    rather residents summary thinks sharing badgers singing stomach broke coeliac example rhubarb crowns arms litter
    rec brand invoice strategy flag slide obsessed moisturiser granola release hired taste waiter recipe marched
    lisbon borrowed crochet drink sweets avoid thrilled stick rebrand warm extension noise address btw main
    contractor clown flying windows roads dangerously customers finds socket consumer gorgeous certificate cereal
    packet darts marathon marked tall ninth cleaner drying bowl wet nil reviewer phd thin formal careful pressed
    chapter alone jobs scanner shirt putting rota brakes pallets stock sink binned energy leader wish managers forms
    leisure death mostly trains vehicle bells outstation must killing solid restart dummy pond tail petition hey
    religion married brides confused fruit laughing testing dinner bug controller button smoke screen patch grass
    ghost unlocked gummy porch everybody lobby anyway promotion controllers leads remote played thanksgiving sell
    export calculator middle leaking plumber mystery tub spreadsheet yard columbus normal stubbornness cooker
    working elevator guest sixty reception weddings toast pool breath memory tears teeth maiden patients shows rank
    state depot owt book knocked christening fat useless pallet twins obviously washing sandwiches less reps safety
    teesside files identity neither pile non pier freelance ashmoor sundays cheese ferret happily throw caravan
    lates professional standards records enquiry article traffic sentence biscuits wanted tenner saves float most
    fella jar save clear handbag mattress rockstar grew manage layby soup driven mints wonderful honest drivers
    sound mirror corsa paperwork adr driver ninety combi oven screamed bottle telly sleeping temperatures clean
    whites prize cup low incoming lights candles brunch sous events miserable bow tie argue applying due wasp
    candidates consultant lived explained children scan suitcase total circus nineteen thoughts losing brick bagels
    owners donors printer wishing lds tool canada charger expect ended serving smug knitted grandchild selfie apply
    watching caravans segregation envelope polished terrified fairly waste pretending connecting opposite costs tip
    bought excited alright coats champions prices deposit direct grandma crossing limit employer mobile forward
    framed railway kennels fence nicely section police travellers thieves screens minute later assembly different
    hungover supposed expo bulwell mins stroke tag units trucks hospital clearly houses liars hole shoulder junction
    directed closes lessons tomatoes damn differently keen somewhere whitby ange wifi morons quickly throwing awful
    badly fuming cornwall pub deserves calling tray restaurant block reply heating app returns socks photographs
    longer promised
    """

  static let fillers = """
    official the real fit photo photos photography travels travel xo xoxo hq tv uk usa us ny nyc la sf ldn lon mcr
    bcn mad ber muc par rom mil vie zh tx cali fl atl chi bos dc syd mel tor van its itz iam im mr mrs ms miss dr
    prof mx off ofc only just not my me thee da el lil big baby queen king lady sir captain coach chef artist art
    design music beats dj makes writes reads cooks bakes runs lifts climbs rides knits paints shoots snaps pics
    insta ig gram life world daily vlogs blog studio shop store private priv finsta second backup new old again x xx
    z zz jr sr ii iii phd md rn
    """
}
