/// Phrases that count only together with those of other items: details of a case, sick days, disputes, slips.
enum AggregateLexicon {
  static let english = """
    # trace.age
    0.5 | (<n> year old|<n> years old|<n> yr old|<n> yo|aged <n>|age <n>|turned <n>|(lady|gentleman|gent|woman|man|boy|girl|patient|pupil|client|resident|tenant|guest) {0,3} <n>|in (her|his|their) (seventies|eighties|nineties|sixties|fifties|forties|thirties))
    # trace.place
    0.5 | (ward|bed|bay|room|cell|class|form|year|theatre|cubicle|suite|unit|court|wing|house) <n>
    0.5 | (our|my|the) (ward|caseload|practice|surgery|clinic|classroom|courtroom|refuge|hostel)
    # trace.person
    0.5 | (a|the|this|that|our|my|same) {0,2} (lady|gentleman|gent|bloke|fella|woman|man|boy|girl|lad|lass|patient|pupil|student|client|resident|tenant|guest|service user|claimant|defendant|customer|donor|toddler)
    # trace.condition
    0.5 | (hip|stroke|dementia|fracture*|overdose|chemo|miscarriage|divorce|custody|excluded|allerg*|wheelchair|amput*|transplant|twins|pneumonia|seizure*|burns|stabb*|crash|eviction|bankrupt*|adoption|foster*|tumour|operation|surgery|broken (leg|arm|hip|wrist))
    # trace.job
    0.5 | (retired|former|used to be (a|the)|ex) {0,1} (teacher|headmaster|headteacher|farmer|vicar|miner|councillor|footballer|singer|actor|actress|policeman|soldier|pilot|mayor|postman|dancer|boxer|weatherman|presenter)
    0.5 | (who|she|he) {0,1} (taught|worked|sang|played|preached|danced|served|captained|farmed) {0,1} (at|for|with|in)
    # trace.kin
    0.5 | (her|his|their) (husband|wife|son|daughter|mum|mother|dad|father|sister|brother|twins|grandson|granddaughter|fiance|partner|carer)
    # trace.day
    0.5 | (on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this morning|last night|yesterday|<n> (january|february|march|april|may|june|july|august|september|october|november|december))
    # trace-own
    0.5 | (my|our) {0,1} (nan|nana|gran|grandad|grandma|grandpa|mum|dad|mother|father|son|daughter|husband|wife|sister|brother|uncle|aunt|auntie|cousin|niece|nephew|dog|cat|kids|baby|mate|friend)
    # mark.sick
    0.6 first unquoted | (off sick|called in sick|calling in sick|phoned in sick|rang in sick|pulled a sickie|sick day|off work (sick|ill|poorly)|self certified|on sick leave|on the sick|signed off (sick|work))
    # mark.outing
    0.6 unquoted affirmed | (at the (beach|seaside|festival|match|races|airport|pool|lido|fair|zoo|gig)|on the (beach|slopes|piste)|day at the (beach|races|seaside)|skiing|road trip|theme park|spa day|sunbathing|just landed in|flying (to|out)|beach day|festival season|gig tonight)
    # mark.heated
    0.5 unquoted | (youre wrong|you are wrong|wrong again|stop lying|liar|lying|shut up|how dare|get a grip|grow up|read what i (said|wrote)|i never said|what planet|pathetic|ridiculous|disgusting|utter (nonsense|rubbish|tripe)|total rubbish|absolute nonsense|you clearly|you obviously|learn to read|idiot|moron|clown|block me|blocked|go away|not true|have some respect|who do you think you are|you people|delete this|sick of your)
    # mark.slip
    0.5 unquoted | (alot|definately|definatly|recieve*|seperate*|should of|could of|would of|must of|untill|wich|teh|thier|occured|publically|tommorow|tommorrow|managment|acheive*|beleive*|buisness|collegue*|comittee|concious|enviroment|experiance|foriegn|goverment|gratefull|independant|liase|liason|maintenence|neccessary|noticable|occassion*|persue|posession|prefered|proffesional*|professionaly|recomend*|refered|responsable|succesful*|sucess*|truely|wierd|writting|existance|grammer|arguement|begining|carreer|oppurtunit*|oportunit*|aquire*|adress|embarass*|garantee|lisence|millenium|mispell*|recieved|relevent|rember|sincerly|strenght*|suprise*|usefull)
    """
}
