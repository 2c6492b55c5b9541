/// Constructions of talk that gives away what a firm or the people it serves would keep to themselves.
///
/// `direct` speaks for itself; the other categories are shares of a picture that the classifier weighs: who was served,
/// where, what is said of them, and how secretly. Written for some sixty trades, British English first.
enum ConfidentialLexicon {
  private static let served = """
    (patient|patients|client|clients|customer|customers|guest|guests|pupil|pupils|student|tenant|tenants|resident|\
    residents|service user|punter|passenger|inmate|prisoner|defendant|claimant|witness|victim|donor|donors|candidate|\
    applicant|vendor|vendors|buyer|buyers|purchaser|policyholder|caller|beneficiary|bride|groom|diner|regular|lodger|\
    borrower|parishioner|complainant|offender|member|case|referral|foster|learner|tutee|mother|mum|dad|couple|family)
    """
  private static let someone = """
    (lady|woman|bloke|chap|fella|fellow|man|lad|girl|boy|kid|child|gentleman|couple|family|mum|dad|twins|brothers|sisters|\
    widow|widower|pensioner|teenager|baby|toddler|gran|grandad|nan|guy|person|old boy|old girl|little one|<n> year old|\
    year old|farmer|vicar|actor|actress|singer|footballer|presenter|judge|councillor|mp|politician)
    """
  private static let trouble = """
    (cancer|stroke|overdose|suicid*|dementia|pregnan*|miscarr*|baby|birth|hiv|sti|std|diabet*|epilep*|psychosis|sectioned|\
    depress*|bipolar|autis*|adhd|self harm*|anorexi*|drunk|drinking|drink|alcohol*|addict*|heroin|methadone|drugs|cocaine|\
    broken|hip|leg|arm|heart|liver|surgery|operation|chemo|died|dies|dead|death|dying|funeral|divorc*|affair|cheat*|left \
    him|left her|custody|split|debt|debts|arrears|owes|bankrupt*|overdrawn|evict*|gambl*|benefits|salary|loan|mortgage|\
    declined|prison|arrested|charged|caution|stole|stealing|knife|police|social services|excluded|expelled|cried|cries|\
    crying|sobbed|sobbing|weeping|scars|bruises|abuse*|violent|hit|naked|wig|teeth|wet|incontinent|commode|viagra|botox|\
    piles|worms|scan|diagnos*|results|tablets|prescription|will|inheritance|lottery|rash|smell*|hoard*|lonely|alone|\
    blind|deaf|wheelchair|coffin|grave|wedding|proposed|engaged|secret|mistress|lover|husband|wife|ex)
    """

  static let clientIdentified = """
    # direct
    0.7 | (patient|pupil|client|tenant|guest|donor|resident|service user|candidate|passenger|student) (called|named|mr|mrs|miss)
    0.65 | <client-person> {0,10} \(trouble)
    0.6 | \(trouble) {0,8} <client-person>
    0.6 | (hospede|paciente|klant|patiente|patientin|cliente|gast|ospite|huesped|kundin|patient) (do|da|de|del|van|aus|aus dem|dell|della|von|auf) (<n>|quarto|kamer|zimmer|camera|station|bett|lit)
    # detail
    0.4 | \(served) {0,14} \(trouble)
    0.4 | \(trouble) {0,14} \(served)
    # detail
    0.3 | \(someone) {0,12} \(trouble)
    # noun
    0.4 | (on|in|at) (my|our|mine|ours) (ward|unit|wing|caseload|list|books|shift|set|class|form|table|round|route|patch|floor|group|bay|clinic|chair|surgery|practice|office|home|hotel|branch|store|shop|tutorial|cab|van|room|school|nursery|salon|kennels|gym|studio|church|register|year)
    0.4 | (one of|all of|some of) (mine|ours|my|our)
    0.4 | (is|was|hes|shes|theyre|were|had|got) (one of|) (on|in|with) (mine|ours|us)
    0.45 | (had|got|have|weve|we had|ive|took|take|brought|saw|seen|treated|nursed|delivered|served|drove|driven|taught|teach|cut|waxed|scanned|interviewed|buried|married|sold|cleaned for|looked after|sat with|rang|interpreted for|evicted|arrested|refused|booked|checked) {0,2} (a|an|this|that|the|our|some|two|one|another) {0,4} \(someone)
    0.4 | (came|come|comes|brought|rolled|walked|turned up|checked|booked|was|were|been|got) {0,2} (in|into ours|into us|into the shop|into the branch|in with|to ours|to us|in from) {0,6} \(someone)
    0.4 | \(someone) {0,5} (came in|brought in|walked in|checked in|rang|rings|turned up|came through|was in|is in|in with)
    0.4 | my (<n>|nine|ten|eleven|eight|seven|six|first|last|next|new|oldest|youngest|favourite|one to one|regular) {0,1} (am|pm|oclock|client|patient|customer|lady|bloke|resident|viewing|appointment|guest|one|lad|girl)
    0.4 | (room|bed|bay|table|seat|till|suite|cell|flat|side room|cubicle|plot|bay|ward|wing|year|class|row) <n>
    # whois
    0.4 | (the|that|this) (one|lady|bloke|woman|man|lad|girl|kid|couple|boy|chap|guy|family|mum|dad) (who|with|off|from|on|that|in|at|whose|down)
    0.4 | (him|her|them) (off|from|with|at|down) (the|that|number|next)
    0.45 | (you know|youll know|i know|we know|everyone knows|youd know) {0,2} (who|which|the one|exactly|him|her|them|whose)
    0.4 | (the|our|a|local|retired|former|that) {0,1} (vicar|mayor|butcher|baker|landlord|lollipop man|head|headmaster|headmistress|traffic warden|councillor|magistrate|judge|mp|organist|postman|scout leader|goalkeeper|captain|florist|ferryman|policeman|chief constable|bishop|ambassador|minister|jockey|footballer|actor|actress|singer|presenter|poet|novelist|comedian|chef|boyband|celebrity|duchess|lord|earl|millionaire) (of|from|who|is|was|has|in|came|with|s|off|had|at)
    0.4 | (famous|well known|household name|off the telly|on the telly|off the tv|from the news|on the news|in the paper|off the radio|of the year|iykyk|guess who|only one in (town|the village|the county|the valley|england))
    # secret
    0.5 | (you didnt hear|you didnt get|didnt hear it|dont tell|dont say|dont let on|dont breathe|dont quote|dont repeat|dont pass|not a word|say nothing|say nowt|keep it|keep this|keep that|keep schtum|between us|between you|between ourselves|just between|entre nous|unter uns|no names|not naming|naming no|wont name|cant name|cant say who|not saying who|not allowed to say|i never said|i shouldnt|shouldnt say|shouldnt tell|not supposed to|hush hush|sshh|shh|act normal|act natural|act as if|under your hat|to yourself|off the record)
    # noun
    0.5 | (looked|look|looking) (him|her|them|you|it|your) up
    0.5 | (i|we) (have|had|did|do|got|get|see|saw|seen|know|read|typed|typing|filed|marked|scanned) {0,3} (his|her|their|your) {0,2} (notes|file|records|bloods|results|scan|account|letters|statement|application|cv|will|post|search history|bill|essay|exam|marks|case|chart|books|tax)
    # noun
    0.4 | (mr|mrs|miss|ms|dr|old|little|poor|young) (<client-person>|j|b|t|h|k)
    0.4 | (mr|mrs|miss) {1,1} (on|in|at|has|had|is|was|from|s|hasnt|came)
    # direct
    0.65 | (clients|client|customer|account|accounts|working for|work for|at|for|with|doing|on) {0,1} <client> {0,8} (again|all day|all week|tonight|deadline|account|job|project|site|audit|launch|campaign|server|go live|board|chairman|office|offices|team)
    0.65 | <client> {0,3} (want|wants|wanted|have asked|has asked|asked|sent us|told us|gave us|changed|signed|signed off|cancelled|turned down|rang|emailed|cant|go live|logo|brief|deadline|samples|brochures|board)
    0.6 | (we|our|us|weve|ive|im|my|me) {0,6} <client> {0,1} (account|job|project|site|audit|launch|campaign|rebrand|pitch|contract|renewal|s)
    # clientele
    0.6 | clients {0,1} <client>
    0.5 first | <client>
    # shopping
    0.5 | (popped|went|nipped|bought|returned|queue|sale|order|parcel|delivery|cafe|open|opening|voucher|customer|shopping|refund|advert) {0,8} <client>
    0.5 | <client> {0,8} (for a|lamp|sale|cafe|open|queue|advert|voucher|refund|delivery|cheap|quid)
    # aged
    0.35 | (<n>|nineteen|twenty*|thirty*|forty*|fifty*|sixty*|seventy*|eighty*|ninety*|hundred|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) {0,1} (year|years|yr|yo|stone|babies|lb|months)
    0.35 | (aged|age|turned|shes|hes|only|at) (<n>|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty*|thirty*|forty*|fifty*|sixty*|seventy*|eighty*|ninety*)
    # place
    0.35 | (on|off|at|in|down|up|round|from) {0,2} (street|road|lane|close|terrace|row|estate|village|valley|bypass|high street|crescent|avenue|prom|precinct|corner)
    # doubt
    0.3 | (published|with (her|his|their) (permission|consent|blessing)|shared with consent|kind permission|for letting (us|me) share|on our (website|site)|case study|in the novel|in the book|my character|chapter <n>|in <n>|the archive)
    # kin
    0.4 | (my|our|your) (mum|mother|nan|dad|father|gran|grandad|sister|brother|cousin|uncle|aunt|auntie|husband|wife|son|daughter|mate|friend|neighbour|boyfriend|girlfriend)
    """

  static let commercialTerms = """
    # direct
    0.7 | (we|they|theyre|client|i) (pay|pays|paying|paid|charge|charging|charged|quoted|bill|bills|billing|invoice) <client>
    0.7 | (we|theyre|were|they) {0,3} (doing|paying|giving|billing|charging|got|have) {0,2} <client> {0,6} (<n>|per|off|margin|discount)
    0.65 | <client> {0,4} (pay|pays|paid|paying|gave|budget|fee|have a|want a|renewed|signed|contract|are on|bid|spend|get charged|are giving) {0,8} <n>
    0.7 | (undercut|outbid|cheaper than|same as|less than) {0,3} <competitor>
    0.6 | <competitor> {0,3} (does at|do at|charge*|does it for|quoted|bid|pay|are on|got) {0,4} <n>
    # rate
    0.45 | (our|their|the|my|whole|real|his|her) {0,2} (margin|margins|fee|fees|rate|day rate|cost|cost price|markup|mark up|bid|reserve|budget|spend|floor|discount|commission|cap|overhead|renewal|contract|list price|gp|turnover|price|offer) {0,4} (is|was|are|of|s|at|went|out|been) {0,3} <n>
    0.45 | (we|they|i|he) (do|buy|sell|get|got|get charged|charge|charged|pay|bill|take|takes|clear|made|make|land|landed) {0,6} (at|for) {0,2} <n>
    0.45 | <n> {0,2} (a|per|an) (unit|box|case|kilo|litre|month|day|hour|pallet|mile|head|dose|tonne|seat|room|night|lead|logo|whiplash|bottle|cask|tin|run|word|crown|tablet|visit)
    0.45 | <n> {0,1} (off|margin|markup|per cent|percent|grand|k|m|mil|million|quid|landed|net|plus vat|over|under|cheaper)
    0.5 | (dont|wouldnt|you can|id|ill|i can|could|put|offer|ask|quote|bid|hold out|go) {0,4} (for|at|under|above|you|him|them|yours|below) {0,3} <n>
    0.45 | (they|theyd|hed|shed|he|she|client) {0,3} (would|will|go|take|accept|accepted|pay|paid|have paid|have|got|bite|settle) {0,4} <n>
    0.4 | (sealed bid*|tender|tenders|lowest|highest|undercut|under cut|outbid|kickback*|kick back|retainer|rate card|net <n>|terms|rebate|backhander|wholesale|trade price|cost price|supplier|suppliers|landed|exclusiv*|gagging|clause|in the contract|it s in the contract|po|purchase order|renewal|discount code|corporate rate|staff discount)
    # secrecy
    0.5 | (if {0,3} (find|finds|found) out|sshh|shh|dont tell|dont forward|dont let on|dont say|between us|they ll never|no idea|keep schtum|you didnt hear|nobody knows|signed not to say|not to say)
    # doubt
    0.3 | (award notice|published|plumber|our builder|the builder|car park|my rent|my mortgage|broadband|energy bill|gym|on (their|our|the|my) (website|site)|pricing page|price list is|guide price|for the fence|quoted us|charged me|charged us|my garage|the garage|salary|my wage|an hour for me)
    """

  static let credential = """
    # direct
    0.6 | (vpn|admin|firewall|passwords|password|credentials|creds|keys|private) {0,6} (ovpn|kdbx|keys|txt|xlsx|docx|pem|ppk|pfx)
    0.6 | env (production|local|prod)
    # login
    0.4 | (login|log in|log on|sign in|logged in|signed in|username|user name|user|account) {0,4} (as|with|is|for|under|using|me|mine)
    0.4 | (use|try|here|its|still|same|put|type|enter) {0,4} (login|password|pw|pin|code|card|fob|token|key|passcode|combo|override)
    0.4 | (password|passwords|passcode|pw|pwd|pin|login|creds|door code|key safe|alarm code|master code|override|combination|access code)
    0.4 | (portal|server|router|vpn|intranet|crm|cms|gateway|dialler|admin|root|system|database|staging|production|prod|till|alarm|wifi|hotspot|register|markbook|panel|console|dashboard)
    # doubt
    0.2 | (netflix|spotify|disney|wifi at ours|our wifi|the wifi|forgot my|forgot|reset my|forgotten my|forgotten|on the fridge|parcel|discount|discount code|use code|steam|game|quiz|change your|password manager|never ask)
    """

  static let document = """
    # direct
    0.7 | (internal|client|company|staff|management|board) (eyes only|use only|only please|only|circulation)
    0.7 | (do not share|not for circulation|not for distribution|do not forward|do not distribute|strictly confidential|strictly private|commercial in confidence|commercially sensitive|company confidential|under embargo|internal only|official sensitive|dont forward|highly confidential|closed session|exempt report|legally privileged)
    0.6 | (marked|stamped|says|labelled|watermarked) {0,3} (confidential|internal|restricted|private|secret|sensitive|embargo*|draft)
    # shown
    0.5 | (screenshot|screen shot|photo|photos|picture|pic|copy|scan|snap|shot|sharing|pasting|attached|attaching|sending you|sent you|here s|heres|leaked|leak|look at|zoom in|zoom|phone pic) {0,6} (slide*|spreadsheet|contract|email|emails|minutes|strategy|payroll|report|deck|whiteboard|board pack|memo|roadmap|briefing note|briefing|script|scripts|rota|plan|letter|handover|handover sheet|prescription|drawing|drawings|chart|tracker|schedule|policy|statement|particulars|bundle|register|list|dashboard|ticket board|pack|note|file|x ray|scan)
    0.5 | (whiteboard|ticket board|data drop wall|wall in the|briefing room|handover sheet|mood board|moodboard|pick sheet|arrivals list|red folder|red box|lever arch|bundle|bundles|theatre list|roadmap slide|email from head office|pinned by)
    # noun
    0.3 | (pdf|docx|xlsx|pptx|doc|xls|ppt|msg|ai|csv|zip|dwg|psd|vsdx|mpp|md|eml|key|numbers|jpg)
    # detail
    0.4 | (confidential|privileged|embargo*|internal|restricted|private|payroll|minutes|handover|salaries|salary|margins|forecast|board|witness|grievance|draft|schematic|strategy|contract|nda|sow|proposal|invoice|rota|roster|appraisal|rebrand|alarm|client|clients|launch|tender|pricing|price list|accounts|trial balance|audit|advice|counsel|counsels|offer letter|safeguarding|sen|medical|care plan|mar|case|conference|custody|allocation|orders|drawings|gearbox|fmea|rev|results|marks|unblinded|exam|paper|solutions|allergen|closure|redundancy|restructure|selection|matrix|network|diagram|credit|reserve|claims|submission|minister|exempt|coroner|donors|wealth|shortlist|cvs|knee|debts|vip|manifest|supplier|pipeline|brandbook|brand book|incident|postmortem|steering|committee|final|v<n>|donts share|do not)
    # doubt
    0.3 | (recipe|rezept|choir|wedding|holiday|boarding pass|quiz|dissertation|lecture notes|spellings|party|invite|trifle|setlist|booking|homework|my cv|cv|camping|campsite|half marathon|route|allotment|pta|ladder|table plan|bridge|family|birthday|christmas|menu|menus|knitting|pattern|lyrics|chords)
    """

  static let formerEmployer = """
    # direct
    0.55 | when i (worked|was) {0,2} <former-employer> {0,12} (margin|rate|plan was|they knew|accounts|code name|losing|revenue|shut|secret|faked|fiddled|kept|real)
    # noun
    0.4 | when i (worked|was) {0,2} <former-employer>
    0.35 | (at|from|left|leaving|in my|brought {0,6} from|with) <former-employer>
    0.4 | <former-employer> (days|had|kept|booked|knew|hid|lost|made|did|s)
    # noun
    0.4 | (my old (place|job|firm|employer|company|school|trust)|at my last (place|job|firm)|my last (place|job|firm)|old place|i used to work (there|at|for)|i worked there|when i (was|worked) there|since i left|when i left|years ago i (ran|worked)|previous employer|ex employer|former employer|at the old place)
    # detail
    0.45 | (returns rate|margin|plan was|they knew|accounts were|code name|codename|playbook|churn|were losing|client list|price list|database|candidate database|revenue|forecast|shut the|profit|real loss|pricing model|drawings|formula|recipe|secret sauce|faked|fiddled|spreadsheet|hidden list|stopped counting|waiting list|never published|never worked|drafts|on a stick|kept the|brought {0,4} (over|with me)|still got|still have|unreleased|cycle time|wrote up|so i can say it|can say it now|truth is|real reason)
    # doubt
    0.3 | (learned so much|learnt so much|lovely bunch|happy memories|good memories|great memories|grateful|proud to have|thank you to|best years|reunion|miss them|miss it|alumni|alumna)
    """

  static let legalMatter = """
    # direct
    0.75 | (jury|juror|jurors) {0,12} (guilty|innocent|face|defendant|between you|lying|verdict|wife|case|twelve|out to|deliberat*|done by|going to say)
    0.65 | (theyre|they are|were|we are|shes|hes|theyll) {0,3} (going to|gonna|to|) (settle|settling|plead|withdraw the)
    0.65 | (were|we are|im|team|our team|acting|to be|we|ive been) {0,3} (defending|prosecuting|advising|acting|supporting|representing|investigating|suing) {0,12} (appeal|claim|case|trial|investigation|tribunal|inquest|hearing|takeover|dispute|enquiry|inquiry)
    0.65 | (supporting|on|in|under) {0,5} (fraud|police|criminal|internal|hmrc|serious fraud|regulatory|fca|hse) (investigation|enquiry|inquiry)
    0.6 | (i gave my statement|gave a statement|gave evidence|giving evidence|verdict is expected|in court on the|being sued by|without prejudice|privileged|gagging (order|bit|clause)|care order|disclosure next|search warrant|warrant got signed|injunction means|filed one of those reports|suspicious activity report|tip him off)
    0.6 | (our|my|his|her|their|the) {0,1} (client|clients|side|man|witness|brief|barrister) {0,14} (sued|suing|court|barrister|divorce|charged|settle*|guilty|did it|lying|contradict*|admitted|withdraw|appeal|trial|hearing)
    # court
    0.4 | (court|crown court|magistrates|tribunal|employment tribunal|inquest|coroner|hearing|trial|appeal|judicial review|the judge|judge|jury|juror|defendant|claimant|barrister|counsel|qc|kc|solicitors|legal|lawyers|prosecut*|cps|settlement|settle|settled|sentenc*|bail|custody|raid|raids|warrant|charging him|charging her|suspect|forensics|statement|disclosure|evidence|verdict|guilty|plea|sued|sue|suing|family court|gmc|nmc|ombudsman|investigators)
    # live
    0.4 | (next week|tomorrow|on monday|on tuesday|on wednesday|on thursday|on friday|on the <n>*|this month|starts|in march|not charged yet|havent been told|hasnt been told|doesnt know|dont know yet|before the hearing|going to trial|upcoming|is about to|pending|ongoing|still open|expected|in the morning)
    0.4 | (been told|told us|told not to|told what) {0,3} (to say|to remember|delete|exactly|not to)
    # secrecy
    0.4 | (between (us|you|me)|dont tell|keep it under|cant say much|cant say|cant name|keep {0,3} quiet|havent been told|you didnt hear|off the record|in private|not a word)
    # doubt
    0.3 | (netflix|series|season|podcast|documentary|film|legally blonde|the news|channel 4|bbc|judgment is out|supreme court|court <n> at|tennis|squash|mock trial|my parking|food court|jury service cancelled|on telly|episode|novel|open to the public|public gallery for|reporter|our story|front page|in <n>)
    """

  static let personnel = """
    # direct
    0.7 | (finally|just|theyve|they|have|has|been|) (fired|sacked|suspended|dismissed|binned|got rid of) (the|our|him|her|them|<colleague>|<manager>|someone|one of|two|a|my)
    0.7 | (hes|shes|theyve|he has|she has|been|was|were|got|he was|she was|getting|<colleague>|<manager>) (been |s been |been quietly |) (suspended|sacked|let go|dismissed|fired|marched out|marched off|frogmarched|escorted out|walked out by|demoted|managed out|paid off|stood down|moved to special|put on garden*|put on capability|put on a pip|referred to|breathalysed|disciplined)
    0.7 | (put|raised|filed|got|made|with|under) {0,3} (grievance|complaint against|harassment complaint|bullying complaint)
    0.7 | (grievance|disciplinary|sick notes|sick note|final warning|written warning|gross misconduct|capability|performance plan|support plan|pip|misconduct|suspension|investigation meeting|leaver form|maternity|probation) {0,8} (letter|hearing|against|for|meeting|her|him|he|she|his|<colleague>|<manager>|this year|over)
    0.6 | (marched (him|her|them) (off|out|to)|walked (him|her) to|sent home (again|pending)|off (with stress|sick again)|(his|her|their) (desk|office|chair|locker|nameplate*|car space|laptop) {0,6} (empty|gone|cleared|dark|wiped|collected|in a box|taped)|spend(ing|) more time with|pursue other|on gardening leave|garden leave|special projects|by mutual agreement)
    # who
    0.4 | (<colleague>|<manager>|our {0,2} (manager|head|sous|lead|supervisor|gaffer|sarge|matron|receptionist|deputy|accountant|director|ceo|engineer|coach|kit man)|one of (ours|our|the)|someone (in|on|at|from)|somebody (in|on|from)|a certain|the new (girl|lad|guy|starter)|(the|her|his) assistant|my desk mate|the night girl|head of)
    0.4 | (he|she|hes|shes|him|her|they|theyve|theyre) {0,6} (sacked|fired|suspended|dismissed|warning|grievance|tribunal|probation|drug test|rehab|breakdown|stress|sick|harassment|bullying|theft|stole|stealing|till|petty cash|expenses|fiddl*|breath*|drinking|drunk|caught|on camera|statement|statements|reference|salary|on more|earns|paid more|demoted|redundan*|list|leaving|gone|maternity|pregnan*|parkinsons|epilepsy|cancer|affair|licence|dbs|allegation|signed off)
    # secrecy
    0.45 | (did you hear|have you heard|word is|apparently|rumour|draw your own|officially|reading between|you didnt hear|i never said|dont say|hush hush|hushing|keeping it quiet|nobodys meant to know|not supposed to|arent supposed|found out|i do the filing|on the printer|i saw {0,3} (letter|email|form|list|note|file)|ask me why|we all know|everyone knows|iykyk|thats what they call|theyre calling it)
    # own
    0.5 | (i was|i got|ive been|im being|i am being|my own|my disciplinary|my grievance|my redundancy|they sacked me|let me go|made me redundant)
    # doubt
    0.3 | (kiln|gun|rocket|manager of the (season|month)|premier league|striker|minister|prime minister|united|fantasy|red card|matches for|ban for|series|mp|mps|referee|the apprentice|cannon|neurons|pottery|in <n>|photography|teacher of the year|new policy|template|seminar)
    """

  static let security = """
    # direct
    0.7 | (gate|gates|door|doors|cellar|dock|shutter|roller|fire door|side door|back door|staff door|linen door|fence|netting|window|lock|seal|safe|barrier|hatch) {0,8} (left open|isnt locked|not locked|hasnt locked|doesnt lock|doesnt latch|never locked|never shut|only locks|is left open|unlocked|propped|jams open|wont shut|bust|broken|held with|wedged|no lock|in bits|dead|off its)
    0.7 | (alarm*|camera*|cctv|sensor|sensors|panic button|scanner|scanners|detector*|biometric*|fob|fobs|buzzer|reader|time lock) {0,9} (off since|been off|doesnt work|dont work|broken|not recording|hasnt recorded|dead|dummies|dummy|isnt wired|arent wired|are down|is down|bust|turn them off|turned off|not on|blind|fake)
    0.7 | (safe|alarm|door|gate|keypad|padlock|barrier|key safe|panel) {0,4} (code|codes|combination|combo|number)
    0.65 | (sc|dv|security|ctc|nato|vetting) (cleared|clearance|vetted|passed)
    0.65 | (only|just|cut to|down to) {0,2} (one|two|three|four|<n>|eleven|a couple) {0,3} (guard|guards|car|cars|officer|officers|unit|of us|staff|on|bouncer*) {0,10} (night*|dale|site|sunday*|after|overnight|county|shift|whole|tonight|entire|wing|weekend*)
    # guard
    0.45 | (guard|guards|patrol|patrols|rounds|security|bouncer|doorman|cash van|keyholder|night shift|night watch|key holder|perimeter|fence|compound|guardroom|armoury|ammo|magazine|vault|strongroom|strong room|loading bay|loading side|airside|control room|substation|reservoir|data centre|reactor|cells|custody|drug room|drug cupboard|controlled drugs|ketamine|morphine|panic|patch|servers|firewall|wide open|unmarked)
    0.45 | (tailgate|walk straight|get in|get into|climb|prop|props|propped|spare key|keys to|master key|no alarm|no guard|no cameras|blind spot|blind the whole|nobody checks|no one checks|never changed|same code|code on|written on|bit of tape|at the same time|every (tuesday|friday|monday|night) at|on the hour|through the ceiling|way in|if i wanted to rob|rob this place)
    # doubt
    0.3 | (my|grandads|nans) (shed|garage|bike|garden|allotment|bathroom) {0,1} (door|gate|lock) {0,3} (never|not|doesnt|wont|isnt) {0,1} (locked|locks|lock|shut|shuts|closed)
    0.3 | (my shed|our house|housewarming|party|flat <n>|just shout|neighbours|my house|my garage|my car|cat flap|customs|computer game|film|heist|game|escape room|boss guards|remembrance|in <n>|museum tour|store tours|airport security took|we re hiring|were hiring|licence needed|sia licence|park)
    """

  static let unannounced = """
    # direct
    0.7 | (not|isnt|hasnt been|havent been|before its|until its|till its|not been) {0,2} (announced|public yet|public|public knowledge|out yet|out till|out until|official yet|official|launched|released|signed yet|told yet|on the portals|hits the)
    0.65 | (cant|can not|not allowed to|not supposed to|not meant to|under orders not|sworn) {0,2} (say|talk about|tell|announce|name|reveal|share) {0,8} (yet|official*|till|until|anybody|anyone|publicly)
    0.6 | (nobody|no one|noone) {0,3} (outside|else|knows|has seen|has been told|been told|told about)
    0.6 | (act|be|look|pretend|acting) {0,2} (surprised|shocked|normal|like you guessed|to be surprised)
    0.65 | (were|we are|theyre|they are|weve been|its|line <n> is|our {0,2} (branch|site|depot|store|station|office|school) is) {0,3} (being bought|being taken over|been bought|been sold|being sold|shutting|closing|making redundancies|merging|on the list|academising|dropping|pulling out|rebranding)
    0.6 | (big reveal|you heard it here first|launches on|launching on|lands on the|goes live|under nda|under embargo|embargo*|wait for {0,3} numbers|watch this space|sneak peek|announcement s|announcement is|statement s at|press release|announced (on|at|in|next|once|the)|counting down to|get your orders in|hold off buying|wouldnt be holding|id get {0,6} before|stock up)
    0.65 | (weve|we have|we|just) (just|) (signed|won|landed|bought|acquired|lost) {0,3} <client>
    # hint
    0.45 | (all ill say|ill say no more|ive said nothing|i ve said nothing|saying nothing|not saying anything|you havent seen me|you didnt hear|you haven t heard|trust me|mark my words|dont ask how|dont tell|keep it to yourself|say nowt|keep mum|keep quiet|act like|i was never here|let s just say|lets just say|heard nothing|who knew|coming in (spring|summer|autumn|the new year|january|february|march|april|may|june|july|september|october|november)|guess who|cant wait for you|you re going to|youre going to love|if you know you know|hypothetically|hiding under)
    # change
    0.4 | (merger|merging|takeover|acquisition|acquired|buyout|bought out|redundanc*|layoffs|lay offs|restructure|closing|closure|shutting|shut by|shut in|relocat*|new name|rebrand|launch|launching|launches|prototype|next model|new model|sequel|new season|new gaffer|new manager|new head|headship|resign*|standing down|leaves the show|dies in|price rise|price drop|price list|results|profits|profit warning|books closed|primary endpoint|phase three|read out|recall|recalled|dividend|deal|contract win|tender|award|star|budget|consultation|cuts list|planning|reports out)
    # doubt
    0.3 | (pregnan*|baby|surprise party|birthday|proposal|wedding|engaged|engagement|name the dog|she walks in|he walks in|she comes in|candles|when (he|she|they) (walks|walk|comes|gets)|album|tickets|announced today|released today|were released|published|on our site|summary below|day off booked|in the queue|pinch of salt|reddit|leak says|for dinner|cake|season <n> of|moving house|our house)
    """
}
