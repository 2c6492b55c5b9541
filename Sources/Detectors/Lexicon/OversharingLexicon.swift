/// Constructions of talk that gives away where people live, who they are and what belongs to others.
///
/// `direct` speaks for itself; the other categories are shares of a picture that the classifier weighs.
enum OversharingLexicon {
  private static let kin = """
    (daughter|son|kids|kid|girls|boys|girl|boy|lad|little one|little man|baby|toddler|bairn|wean|child|children|twins|\
    eldest|youngest|middle one|grandson|granddaughter|grandkids|niece|nephew|stepson|stepdaughter|lass|teenager|he|she)
    """
  private static let school = """
    (school|infants|infant school|primary|juniors|junior school|academy|nursery|preschool|pre school|playgroup|college|\
    grammar|high|high school|prep|kindergarten|reception|breakfast club|after school club|holiday club|boarding school|\
    brownies|cubs|scouts|beavers|rainbows|guides|gymnastics|swimming|ballet|judo|football|piano|choir)
    """
  private static let other = """
    (mum|mother|dad|father|nan|gran|grandad|sister|sister in law|mother in law|father in law|daughter in law|son in law|\
    brother|brother in law|cousin|auntie|aunt|uncle|niece|nephew|ex|flatmate|housemate|mate|friend|best mate|best friend|\
    neighbour|neighbours|next door|next doors|couple next door|boyfriend|girlfriend|husband|wife|mrs|missus|vicar|lad|\
    landlord|godson|stepdad|stepmum|her|his|their)
    """
  private static let matter = """
    (cancer|chemo|tumour|stroke|heart attack|dementia|alzheimers|miscarriage|miscarried|ivf|pregnant|hiv|herpes|aids|\
    depression|psychosis|schizophren*|bipolar|breakdown|sectioned|rehab|sober|alcoholic|drinking again|overdose|suicid*|\
    took his own life|took her own life|self harm*|anorexi*|adhd|autis*|coeliac|diabetes|parkinsons|ms|diagnos*|scan|\
    biopsy|breast off|liver|prognosis|months to live|bankrupt*|bailiffs|repossess*|in debt|debts|gambl*|scammed|redundant|\
    salary|earns|on benefits|divorc*|affair|left him|left her|walked out|cheat*|custody|hit her|hit him|abused|violent|\
    arrested|prison|inside|probation|court|drugs|dealing|expelled|adopted|foster|trans|gay|came out|transition*|will|\
    inheritance|sexually|abortion|termination|rash|infertile|medication|tablets|antidepress*|antipsychotic*|incontinent)
    """

  static let children = """
    # direct
    0.6 | (starts|started|starting|goes|going|go|at|is at|first day|joins|walks|picked up|collect|drop off|left) {0,4} (infants|primary|academy|nursery|preschool|pre school|infant school|juniors|junior school|grammar|high school|prep|school club|after school club|breakfast club|holiday club|boarding school)
    0.45 | (walks|walking|gets|comes|goes|lets) {0,4} (home|herself|himself|the train|the bus|to school|in) {0,6} (alone|on (his|her) own|by (himself|herself)|every day|since|from)
    # pair
    0.4 | \(kin) {0,12} \(school)
    0.4 | \(school) {0,12} \(kin)
    # time
    0.4 | (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|every monday|every tuesday|every wednesday|every thursday|every friday|mon and wed|tues and thurs|<n> til <n>|from <n>|at <n>|til half|half three|half five|twenty past|quarter to|every day at|drop off|pick up|pickup|home time|leaves at|leaves ours|gets out)
    # place
    0.4 | (primary|infants|juniors|academy|nursery|preschool|grammar|prep|st|saint|our ladys|lane|hall|leisure centre|scout hut|church hall|the gate|gates|side door|bandstand|splash park|the wall|bus stop|train)
    # class
    0.4 | (class|year|reception|robins|puffins|bluebell|owls|beech|form|house|team|lane|number|kit|blazer|uniform|tie|coat|cap|boots|bag|tabard|helmet|cape) (<n>|r|red|blue|green|yellow|pink|orange|with|is|6f|11b)
    0.4 | (aged|age|shes|hes|only|turned|is|im) (<n>|three|four|five|six|seven|eight|nine|ten|eleven|twelve)
    0.4 | (bath|paddling pool|no cozzies|naked|nappy|in nothing but|swimming costume|gap tooth|that face|school photo|report) {0,6}
    # doubt
    0.4 | (open evening|is looking for|apply|vacancy|in 19<n>|when i was|i went to|our school days|in my new (book|picture book)|my class|my year|my pupils|parents evening|my form|inset|gcse|in that series|teaching)
    """

  static let contactDetails = """
    # call
    0.4 | (text|ring|call|phone|whatsapp|wassup|message|email|mail|dm|signal|reach|get) {0,2} (me|us|him|her|on|at|my|the wife|direct)
    0.4 | (my|new|his|her|our|home|personal|private|husbands|wifes|mums|nans|landline|mobile|house) {0,1} (number|phone|mobile|mob|cell|landline|email|e mail|snap|snapchat|insta|handle|telegram|discord|signal|whatsapp|line)
    0.4 | (number s|number is|numbers|email is|emails|snap is|my snap|discord is|telegram|its {0,6} dot)
    # doubt
    0.4 | (box office|helpline|freephone|switchboard|reception|our (branch|office|shop)|open 9|to book|to report|hotline|press office|new shop|pop in|hello|info|enquiries)
    """

  static let distress = """
    # direct
    0.6 first | (cant cope|cannot cope|not coping|at rock bottom|cant go on|cant take any more|in so much debt|so skint|cant pay (the|my) (rent|bills|mortgage)|heart is broken|falling apart|crying every night|cant stop crying|on the bathroom floor|i ve no one|ive no one|ive lost everything|losing the house|repo letter|payday lender*|tried to end it|want to die|not wake up|dark thoughts|cut myself|black dog)
    # money
    0.4 | (skint|broke|overdrawn|debt|debts|arrears|bailiff*|repossess*|payday|food bank|foodbank|universal credit|sanctioned|emergency|on the meter|cant afford|evict*|rent|red letter*|final demand|bankrupt*|til friday|to last)
    # heart
    0.4 | (he left|she left|left me|divorce papers|miss (him|her) so|grief|without them|without him|without her|lonely|alone|heartbroken|cant breathe|in bits|crying|sobbing|numb|hopeless|worthless|exhausted|dont know how)
    # self
    0.5 | (kill myself|end it all|end it|suicid*|self harm*|overdose|not be here|not wake up|not worth living|better off without me|samaritans|hurt myself|cut myself|cutting|took all|gun cabinet)
    # doubt
    0.3 | (ironing|finale|season|the film|football|spreadsheet|jigsaw|otter|bakery|recorders|reader|crisps|episode|penguin|bloopers|cute|bake off|snooze|eclairs|character|sponsor|fundrais*)
    """

  static let homeAddress = """
    # direct
    0.3 | (housewarming|house warming|yard sale|garage sale|my address|our address|new address|our new address|come to ours|party at ours|party at mine|barbecue at ours|potluck|burgled|broken into|we live at|i live at|living at|moved to|moved into|we re at|were at|post it to|send it to|drop it at|deliver|redeliver|buzzer|buzz|top buzzer|intercom|doorbell|at home|at ours|come round|our front door|outside my house|outside our house|my house|our house|new house|new home|new flat|the vicarage|our yard)
    # street
    0.3 | (street|road|lane|avenue|close|drive|crescent|terrace|mews|court|gardens|grove|way|row|cottages|heights|rise|view|walk|place|hill|mount|yard|flat|apartment|buzzer)
    # numbered
    0.5 | (<n>|number <n>|no <n>|flat <n>|apartment <n>) {0,2} {0,2} (street|road|rd|lane|ln|avenue|ave|close|drive|crescent|terrace|mews|court|gardens|grove|row|cottages|heights|rise|view|walk|place|hill|mount|ct|trail|way)
    # keys
    0.3 | (got the keys|keys to|picked up the keys|completed|exchanged|were in|moved in|moving in|goodbye|hello|sold|officially ours|burst pipe|anyone else on|lost cat|skip outside|next door|upstairs|blue door|second on the left)
    # venue
    0.4 | (hall|church|pub|club|cafe|venue|doors|tickets|gig|open|opening|office|shop|store|brunch|restaurant|museum|theatre|box office|viewings|guide price|branch|market|jumble|clinic)
    """

  static let identityDocument = """
    # direct
    0.55 | (photo|picture|pic|scan|copy|look at|here s|heres|showing you) {0,3} (my|the) {0,3} (passport|driving licence|licence|bank card|debit card|credit card|card|national insurance|birth certificate|visa|boarding pass|warrant card|citizenship|vaccine card|student loan letter)
    0.55 | (new|got my|my new|finally got|renewed) {0,2} (passport|driving licence|provisional|bank card|visa|citizenship certificate|pilot s licence|pilots licence|work permit|residence card)
    # word
    0.4 | (passport|licence|driving licence|national insurance|ni number|nino|nhs number|utr|social security|ssn|dob|date of birth|born on|birth certificate|sort code|account number|acc no|iban|card number|cvv|cvc|exp|expiry|long number|visa|boarding pass|barcode|barcodes|qr code|pin|steuer|dni|nie|bsn|codice fiscale|nif|contribuinte|carte vitale|ausweis)
    # pay
    0.4 | (use mine|use my card|put it on my|pay it in|pay into|transfer|send it to|send the money|deposit|here s my card|back of the card|on the back|bank details)
    # doubt
    0.4 | (parcel|tracking|order|ref|reference|isbn|model|serial|lottery|game|code word|passport control|renewal|tv licence|poetic licence|card declined|christmas card|never post|reminder|must renew)
    """

  static let liveLocation = """
    # direct
    0.7 | (house|home|flat|place|farm|cottage) {0,6} (empty|to itself|to nobody|unoccupied|stood empty|on its own|will be quiet|look after itself|all yours)
    0.7 | (key|keys|spare key) {0,6} (under|behind|on the nail|in the) {0,4} (pot|mat|brick|stone|gnome|doormat|bin|frog|meter|plant|wellies|shed|nail)
    0.6 | (away|gone|off|packed|flying|fly|leaving|leave|going|we go|heading) {0,10} (for a (fortnight|week|month)|<n> weeks|three weeks|two weeks|four weeks|a fortnight|ten days|all of august|back on the|see you on the|til the <n>*|till the <n>*|until the <n>*|til sunday|for a month|all week)
    0.6 | (home alone|on my own|just me and|its just me|by myself|alone|on our own|by herself|by himself) {0,10} (week*|weekend|until|till|til|tonight|all night|every evening|at home|in the house|offshore|xmas)
    0.6 | (no one|nobody|noone) (is|s|will be|) (home|in|at ours|at home|in the house) (at|all|til|till|until|between|for|this|on|so|from)
    # soon
    0.4 | (tomorrow|tonight|today|at the airport|at the gate|boarding|just checked in|checked in|flying out|off to|leaving at|from friday|from saturday|next week|packed|suitcase|here now|currently|live from|come say hello|on the <n>)
    # span
    0.4 | (<n> weeks|two weeks|three weeks|four weeks|fortnight|ten days|a month|all august|bank holiday|half term|until the|til the|till the|back on|back sunday|back monday|to the <n>*|weeks in|days in)
    # lapse
    0.4 | (alarm|cat sitter|dog s at|cats at|cat is at|milk s cancelled|goldfish|fish will be|plants|post will pile|lights on|burglar*|neighbours keep|keep an eye|next door knows|door doesnt lock|back door s open|back doors open|forgot to set)
    # routine
    0.4 | (same (loop|route|way|time|cottage|week)|every (morning|night|evening|tues*|thurs*|week|year)|like every|from my door|in the dark|no one about|walk home|cut through|i run the)
    # past
    0.4 | (flew back|got back|was lovely|was perfect|last year|were back|back from|take me back|throwback|memories of|we went|years ago|missing|wish i was|dreaming)
    """

  static let securityAnswer = """
    # direct
    0.75 | (mothers|mums|moms|mother s|mum s|maiden|nans|grans|grandmothers) (maiden name|name before|maiden)
    # noun
    0.45 | (first (pet|car|school|teacher|street|concert|job|boss|phone|crush|house|dog|cat|gig)|street (you|i) grew up on|favourite teacher|childhood (home|nickname|best friend|street)|city (i|you) (was|were) born|town (i|you) (was|were) born|name of (your|my) first|middle name|mums maiden name|mothers maiden name)
    # detail
    0.45 | (first (pet|car|school|teacher|street|concert|phone|crush|house)|street (you|i) grew up on|favourite teacher|childhood (home|nickname)|middle name|maiden name|mine was|was a|called|was called|and you|your go|your turn|grew up on|by birth|copy and paste|tag a friend)
    # direct
    0.7 | (mine was a|my first pet was|first pet|mum s a|mums a|nan was a|gran was a) {0,3} (hamster|cat|dog|rabbit|goldfish|budgie|by birth|before)
    0.6 | (pirate|stripper|porn star|elf|wrestler|detective|royal|spy|rockstar|drag) name
    # list
    0.4 | (your go|your turn|copy and paste|tag a friend|things about me|how well do you know me|quiz time|memory lane|go on|and you|who was yours|whats yours|comment your)
    0.4 | (grew up on|grew up in|born in|christened|went to|we lived at|childhood|was a nova|was a fiesta|was a mini|was a corsa|was a polo|metro|called her|called him|by birth)
    # doubt
    0.3 | (last thing you ate|never (post|answer|share)|reminder that|reasons not to|how they get you|my class|spirit vegetable|car show|first night)
    """

  static let thirdParty = """
    # direct
    0.65 | (sorry to hear|sorry about|heard about|bless|pray for|praying for|thoughts with|thinking of) {0,6} \(matter)
    0.6 | (bailiffs|repossessed|car s been taken back|cars been taken back|sectioned|took (his|her) own life)
    0.55 | (they think its|shes got|hes got|she has|he has|shes had|hes had|shes|hes) {0,4} \(matter)
    # pair
    0.4 | \(other) {0,14} \(matter)
    0.4 | \(matter) {0,10} \(other)
    # secrecy
    0.45 | (hasnt told|havent told|doesnt know|dont know yet|dont know|doesnt want|didnt want people|keep it to yourself|dont tell her|dont tell him|dont tag him|dont say|not a word|say nothing to her|told me on|he told me|she told me|keeping it quiet|the whole street|everybody on this road|google him|name left in|i ve seen the|ive seen the|i saw the|read her diary|i read)
    # shown
    0.45 | (screenshot|pic|picture|profile|face|video|messages|caught these|look who|here are their) {0,8} (ex|him|her|his|their|sent|dating|profile|name|wife|husband)
    # own
    0.4 | (my own|im|i was|i am|ive got|i ve got|i have|my diagnosis|my scan|my mental health|for me|i m)
    # doubt
    0.3 | (charity|raising money|race for life|sponsor|the dog|the cat|our dog|our cat|vet says|character|storyline|actor says|singer|celebrity|celebrities|film|novel|research|first aid course|patient|patients|in <n>|passed (his|her) driving)
    """
}
