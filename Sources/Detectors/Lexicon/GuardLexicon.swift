/// Phrases of speech that the law protects or that belongs to nobody's employer.
///
/// What is strong enough to speak for itself stands under the guard's id; weaker words stand under `hint.…` and count
/// with the classifier only.
enum GuardLexicon {
  private static let people = """
    (we|we ve|weve|we re|were|us|all of us|everyone|everybody|every single one|all|together|colleagues|lads|lasses|girls|\
    the whole (shift|team|department|crew|ward|kitchen|office|floor)|whole shift|staff|members|nurses|drivers|pickers|\
    teachers|cleaners|riders|housekeepers|instructors|reps|half of us|<n> of us|six of us|enough of us|the rest of us|both)
    """
  private static let conditions = """
    (pay|paid|pay rise|wages|wage|hours|overtime|breaks|break|staffing|safe staffing|safety|heating|temperature|rota|rotas|\
    rosters|shifts|conditions|contract|contracts|holiday pay|sick pay|sleep ins|tips|workload|caseload|allowance|pension|\
    redundanc*|zero hours|understaffed|harness|ppe|doubles|night allowance|working time|ratios|living wage|raise|salaries|\
    timetable|bonus|equal pay|targets|toilet|toilets|heat|sunday|sundays|unpaid)
    """
  private static let acting = """
    (refuse*|refusing|sign|signed|signing|letter|petition|meeting|meet|vote|voted|ballot|walk out|walked out|walkout|stop|\
    down tools|hand it in|handed|collective|grievance together|asked for|asking for|asked in writing|in writing|stand|\
    standing|agreed|organise|organising|demand|demands|boycott|list|names|rep|reps|backing|put|putting|compare*|comparing|shared|sheet|\
    push back|say no|not doing|nobody does|no one does|log off|join|come with me|speak up together|went up to|went in)
    """

  static let english = """
    # guard.organising
    0.9 | (trade union|unison|unite (the union|members|rep|branch)|gmb|nasuwt|neu|rcn|ucu|bectu|usdaw|rmt|aslef|cwu|fbu|poa|nuj|equity members|community union|trades council|shop steward*|branch rep|union rep*|union meeting|union member*|works council|staff council|staff rep|collective bargaining|recognition vote|unionis*)
    0.9 | (picket|picket line|picketing|(we|were|we re|theyre|im|i m|out|back|go|going|went|been|nurses|teachers|drivers|doctors|staff|workers|members|everyone) {0,2} on strike|strike ballot|strike day|strike fund|strike action|industrial action|work to rule|marking boycott|overtime ban|wildcat|walkout|ballot (paper*|closes|opens|result*|is open))
    0.85 | \(people) {0,8} \(acting) {0,8} \(conditions)
    0.85 | \(people) {0,8} \(conditions) {0,8} \(acting)
    0.85 | \(acting) {0,5} \(people) {0,5} \(conditions)
    0.85 | (stick together|stand with us|in solidarity|solidarity with|solidarity to|decide together|come in with me|together or not|all of us or none)
    0.85 | (union (election|meeting|rep|reps|card|cards|drive|vote|branch|stall)|our union|my union|the union (says|rep|together|meeting|has|will|are|is)|join* (a|the|your|our) union|filed for {0,3} union|going to the union|to the union|safe staffing|our salaries in|recruitment stall|put {0,3} name* on the (sheet|letter|list)|hand it in together|same at our place)
    # hint.organising
    0.5 | (union|unions|strike|striking|members|branch|ballot|solidarity|petition|rep|staff rooms|vote yes|pcs|rota|works together|in this together|count me in|i m in|im in|same at our place|same in our|me too|with you all the way)
    # guard.pay
    0.85 first | (my (pay|salary|wage|wages|payslip|pay slip|wage slip|pay rise|hourly rate|commission|overtime|tips|bonus|take home|real terms pay|holiday pay|sick pay)|what i earn|what im paid|i earn|i get paid|im paid|they pay me|paid me|paying me|pays me|docked me|docked my|my base is|my base|in tips|our tips)
    0.85 | ((on|paid|pays me|pay me|pays us|get|getting|earn|earning|make|making) {0,2} <n> {0,1} (an hour|a shift)|(i|im|i m|me) {0,3} (on|get|earn|paid|make) {0,2} <n> {0,1} (a year|a month)|pounds an hour|quid an hour|pence an hour|starts on <n>|starting on <n>|a pay rise|pay rise|pay freeze|pay gap|equal pay|pay cut|unpaid overtime|unpaid break*|minimum wage|living wage|zero hours|less than (him|her|them|the lads|the lad)|more than me|paid less|earns more|take home|after tax|no sick pay|living on|band <n>|asked for a raise|base <n>|(im on|i m on|im still on) <n> (grand|k|a year|an hour|in|with|after|and))
    # hint.pay
    0.5 | (pay|paid|wage|wages|salary|rise|raise|pension|rent|overtime|tips|expenses|mileage|hours|contract|deductions|payday|bonus|increment|grand|k|quid)
    # guard.whistleblowing
    0.9 | (whistleblow*|whistle blow*|protected disclosure|speak up guardian|freedom to speak up|protect helpline)
    0.9 | (told|rung|rang|ring|reported|reporting|written|wrote|writing|sent|send|called|contacted|complained|gone|took|taken|raised|spoken|filed|logged|lodged|phoned|have|has|have got|put) {0,9} (hse|the hse|cqc|the cqc|dvsa|ofsted|regulator|regulators|acas|professional standards|environment agency|ombudsman|attorneys|state attorney*|inspectorate|inspector|inspectors|trading standards|environmental health|charity commission|fsa|fca|ico|rspca|gas safe|fire brigade|safeguarding|auditor general|modern slavery|my mp|mp with|the board|the journal|the funder|gmc|nmc|the police about|sfo|council about)
    0.85 | (raised|flagged|reported|logged|refused|warned) (it|this|that|the|them|same) {0,10} (twice|three times|again|ignored|internally|in writing|nobody|safety|told to|shelved|nothing|shrugged|buried|moved my desk|dropped)
    0.85 | (safety checks|safety certificates|accident book|records|inspections|certificates|readings|log|logs|results|images|data|dates) {0,10} (signed off|falsified|faked|fake|rewritten|backdated|missing|covered up|deleted|made up|torn out|altered|change a date)
    0.85 | (proper channels|chain of command) {0,12} (nothing|ignored|raised|nobody|regulator|buried)
    0.85 | (i|we|ive|weve) {0,2} (raised|reported|flagged|logged) (it|this|that) {0,5} (with|on|in|to|at|and|again)
    # hint.whistleblowing
    0.5 | (cover up|covered up|falsif*|fraud|unsafe|danger*|chained|asbestos|leak|dumping|dumped|expired|abuse|neglect|restrained|brakes|ignored|evidence|photos|statement|kept copies|original|my name|speak up|speaking up|silenced|told to drop it|told to stop|corrupt*|brown envelope|bribe*)
    # guard.politics
    0.85 | (canvass*|who marched|we marched|i marched|marched on|signed the petition|petition about|petition to|leafleting|phonebank*|knocking on doors|voted (for|leave|remain|labour|green|tory|yes|no)|vote for (labour|green|tory|tories|lib|reform|plaid|snp|change)|vote (labour|green|tory|lib|snp|reform)|voting for|whoever you vote|polling station|polling day|put my (x|cross)|protest march|climate march|placard*|manifesto|tory|tories|labour (party|voter|member)|lib dem*|the greens|green party|reform uk|snp|plaid|sinn fein|republicans|democrats|brexit|rejoin|general election|local elections|by election|election (night|day)|my mp|write to your mp|wrote to our mp|scottish independence|free palestine|gaza|hostages|two child limit|this government|the government (is|has|should|wants|are)|prime minister|open letter|conservatives|picket for palestine)
    # hint.politics
    0.5 | (vote|voted|politic*|party|parliament|minister|tax|taxes|demo|protest|march|rally|petition|campaign|rights|climate|nuclear|monarchy|republic|war|immigration|policy|council|councillor|left|right|socialist|tory)
    # guard.belief
    0.85 | (ramadan|taraweeh|tarawih|eid|iftar|suhoor|ash wednesday|ashes on my|for lent|midnight mass|easter mass|to mass|sunday mass|church (this|on|today|group|choir|council)|in church|at church|evensong|mosque|synagogue|gurdwara|langar|mandir|diwali|hanukkah|passover|yom kippur|rosh hashanah|shabbat|rosary|my faith|my prayers|prayer (group|meeting|circle)|say (a|the) prayer|praying for|god (is|knows|bless|willing|and i|has)|alhamdulillah|inshallah|jummah|quaker|jehovah*|buddhist|vipassana|druid|pagan|humanist|atheist|there is no god|vegan for|ethical vegan|confirmation class|baptis*|christened|communion|harvest festival|padre|keep kosher|halal|hijab|pilgrimage|holy|i believe|bible|quran|torah|psalm|chapel|my (whole |)religion|not religious|right to pray|pray in peace)
    # hint.belief
    0.5 | (god|pray|prayer|church|mass|lent|temple|vicar|priest|imam|rabbi|hymn*|carols|faith|belief|believe|blessing|soul|spirit|heaven|christian*|muslim|jewish|hindu|sikh|catholic|religion|religious|vegan)
    # guard.health
    0.85 first | (signed off|off sick|sick leave|sick note|weeks pregnant|weeks clear|my anxiety|my therapist|in therapy|my tablets|my meds|my medication|my chemo|my surgery|my operation|my scan|my back|my hip|my ms|my diabetes|my depression|my mental health|my diagnosis|my biopsy|my hearing aid*|my adhd|my autism|my epilepsy|my asthma|my stammer|my pump|my wheelchair|my consultant|my migraine*|my arthritis|my menopause|with my nerves|off with my|diagnosed with|sessions of counselling|therapist asked|perimenopause|menopause|hearing test|physio says|my gp|hot flush*|all clear|long covid|months sober|years sober|days sober|lost the baby|the anxiety|new hip|waiting list of|sleep clinic|panic attack)
    0.85 | (i|im|i m|ive|i ve|my|being|living with|diagnosed with|my own) {0,4} (diagnos*|anxiety|depress*|therapy|therapist|counsell*|menopaus*|perimenopaus*|pregnant|miscarriage|miscarried|ivf|chemo|mastectomy|biopsy|adhd|autistic|autism|dyslexi*|antidepress*|sertraline|panic attack*|physio|hearing aid*|apnoea|disabled|disability|migraine*|epileps*|epileptic|diabetic|insulin|coeliac|endometriosis|endo|fibromyalgia|mental health|prosthetic|ptsd|cptsd|bipolar|ocd|cholesterol|hysterectomy|crohns|burnout|remission|sober|breast cancer|cancer)
    0.9 first | (wanted to die|want to die|tried to end it|end it all|kill myself|not wake up|not be here|wasnt sure i wanted to be here|self harm*|cut myself|suicid*|took all my|dark thoughts|overdosed)
    # hint.health
    0.5 | (doctor|gp|hospital|ward|nurse|scan|clinic|pain|tired|ill|poorly|recover*|recovery|symptoms|waiting list|appointment|consultant|tablets|blood|bloods|stress|grief|sleep|counselling|therapy|sick|wheelchair|crutches|sober|surgery|operation)
    # guard.orientation
    0.85 | (im gay|i m gay|as a gay|gay and|gay bar*|lesbian|bisexual|im bi|only bi|bi pride|trans (man|woman|person|rights)|im trans|transgender|nonbinary|non binary|enby|queer|lgbt*|came out (as|to (my|our|the|mum|dad|them|everyone|a|work)|at work|last year|years ago)|coming out (to|as)|out of the closet|pride (march|parade|month|flag)|at pride|marching at|my pronouns|she now|he they|she they|they them|gender clinic|binder|deed poll|civil partnership|two dads|two mums|asexual|im ace|aromantic|hormones|hrt)
    # hint.orientation
    0.5 | (my (wife|husband|boyfriend|girlfriend|partner|fiance|fiancee)|gay|trans|bi|pride|straight|gender|pronouns|closet|drag|dysphoria)
    # guard.ethnicity
    0.8 first | (proud (to be|keralite|welsh|scot|irish|jamaican|nigerian|polish|indian|pakistani|black|asian|brown|roma|traveller|brit*)|immigrant*|my accent|my heritage|my ancestors|my roots|my visa|work visa|indefinite leave|settled status|biometric|residence permit|citizenship|motherland|mother tongue|my people|as a (black|brown|asian|jewish|muslim|mixed) (man|woman|person|girl|boy)|windrush|only black|only brown|only asian|first turban|my turban|my hijab|say my name|pronounce my name|where am i (really|from)|where are you really|my (country|culture|language)|half (polish|irish|indian|jamaican|scottish|welsh|italian|spanish|german|french|nigerian)|im a traveller|romany|gypsy blood|dont touch (it|my hair)|years in (hull|leeds|england|britain|this country)|my abuela|my grandmothers (country|language))
    0.8 | (my|our) (mum|dad|mother|father|nan|grandad|grandmother|grandfather|grandparents|parents|family) {0,1} (is|was|were|are|came|come) {0,2} (irish|polish|indian|pakistani|bengali|jamaican|nigerian|ghanaian|somali|italian|turkish|cypriot|chinese|welsh|scottish|romani|roma|iraqi|syrian|ukrainian|from|here from|over from)
    # hint.ethnicity
    0.5 | (accent|heritage|ancestors|visa|passport|language|culture|home country|abroad|parents came|grandparents came|speak {0,3} (polish|welsh|gaelic|urdu|punjabi|bengali|arabic|yoruba|spanish|portuguese|romanian|languages)|hair|headscarf|turban|roots|racist|racism|diaspora|foreign|names)
    # guard.dialect
    0.8 | (ya (wee|big|daft)|ye (daft|wee)|yer (maw|heid|da)|haud yer|gie us|gonnae|dinnae|cannae|wisnae|didnae|havnae|wee man|howay man|wor (lass|kid|shift|bairn)|gan doon|thissen|gurt|apeth|tumshie|numpty ye|mi dear|nah ready|wagwan|mandem|bare jokes|allow it|innit bruv|bruv|sis you did)
    # guard.quotation
    0.8 | (he actually said|she actually said|text read|headline reads|sign says|the song goes|lyrics|as the song|as the psalm|to quote|quoting|quote of the day|line of dialogue|overheard|greatest (film|line|telly)|in the voice of|voice on|the narrator)
    # hint.quotation
    0.5 | (he said|she said|they said|he says|she says|said to me|wrote|quote|quoted|lyric|lyrics|song|singing|film|episode|series|scene|line|verse|chorus|novel|play|poem|character|shouted|shouting|yelled|screamed|muttered|told me|judgment|headline|article|report|story)
    # guard.minor
    0.9 first | (im|i am|i m|we are|were|turned|turn|just turned|only|and im|aged) (11|12|13|14|15|16|17|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) {0,2} (and|today|now|years old|yrs|yo|soon|tomorrow|ssh|this week|in|unstoppable)
    0.85 first | (im|i m|were|we re|we are|i am|who else is|still|only) in year (7|8|9|10|11|12|13|seven|eight|nine|ten|eleven)
    0.85 | (my mum wont let me|mum wont let me|my mum said no|gave me detention|got detention|in detention|my gcse*|gcse results|sats week|my homework|year (7|8|9|10|11) is|im grounded|i m grounded|grounded again)
    """
}
