/// Words of some fifty trades, each counted as a sign of work only for somebody who has the trade.
enum OccupationLexicon {
  /// Words of headlines and titles that tell a trade; those of more than one word stand together in that order.
  static let titles: [(trade: String, words: [String])] = [
    (
      "health",
      [
        "nurse", "nursing", "ward", "doctor", "health", "matron", "surgeon", "gp", "hca", "healthcare", "physician",
        "registrar", "consultant anaesthetist", "anaesthetist", "radiographer", "sonographer", "hospital", "clinical",
      ]
    ),
    ("midwife", ["midwife", "midwifery", "doula", "health visitor", "maternity"]),
    ("paramedic", ["paramedic", "ambulance", "emt"]),
    ("dental", ["dentist", "dental", "orthodontist", "hygienist"]),
    ("pharmacy", ["pharmacist", "pharmacy", "dispenser", "dispensing"]),
    ("vet", ["vet", "veterinary", "veterinarian"]),
    (
      "therapy",
      [
        "physiotherapist", "physio", "osteopath", "counsellor", "psychotherapist", "psychologist", "therapist",
        "podiatrist", "audiologist", "optician", "optometrist", "chiropractor",
      ]
    ),
    ("care", ["carer", "care", "support worker", "homecare", "care home"]),
    (
      "social",
      [
        "social worker", "social work", "youth worker", "probation", "safeguarding", "family support", "foster",
        "housing officer",
      ]
    ),
    (
      "school",
      [
        "teacher", "teaching", "headteacher", "tutor", "school", "teaching assistant", "senco", "deputy head",
        "classroom",
      ]
    ),
    ("nursery", ["nursery", "childminder", "nanny", "early years", "preschool", "nursery nurse"]),
    (
      "university",
      [
        "lecturer", "professor", "university", "academic", "postdoc", "phd", "reader in", "research fellow",
      ]
    ),
    ("library", ["librarian", "library", "archivist", "archive", "museum", "curator", "gallery"]),
    (
      "law",
      [
        "solicitor", "barrister", "paralegal", "legal", "lawyer", "conveyancer", "advocate", "chambers", "court",
      ]
    ),
    ("police", ["police", "detective", "constable", "pcso", "sergeant", "custody"]),
    ("prison", ["prison", "hmp", "correctional"]),
    ("fire", ["firefighter", "fire service", "fire fighter", "watch manager", "fire and rescue", "fire officer"]),
    ("army", ["soldier", "army", "navy", "raf", "military", "officer cadet", "reservist", "forces"]),
    (
      "office",
      [
        "officer", "planning", "council", "civil servant", "civil", "servant", "administrator", "government",
        "policy", "clerk", "admin",
      ]
    ),
    ("hr", ["hr", "recruiter", "recruitment", "people partner", "talent", "resourcing", "headhunter"]),
    (
      "it",
      [
        "developer", "software", "it", "programmer", "reliability", "qa", "tester", "data scientist", "frontend",
        "backend", "devops", "web developer", "support",
      ]
    ),
    (
      "systems",
      [
        "sysadmin", "system administrator", "systems administrator", "network engineer", "infrastructure", "helpdesk",
        "it support", "technician", "cloud engineer", "security engineer",
      ]
    ),
    ("design", ["designer", "design", "illustrator", "graphic", "animator", "ux"]),
    (
      "marketing",
      [
        "marketing", "account manager", "agency", "brand", "copywriter", "advertising", "pr", "social media manager",
        "communications", "comms",
      ]
    ),
    (
      "media",
      [
        "journalist", "reporter", "editor", "newspaper", "producer", "broadcaster", "photographer", "camera",
        "presenter", "news",
      ]
    ),
    (
      "finance",
      [
        "finance", "accountant", "accounts", "bookkeeper", "analyst", "auditor", "audit", "tax", "payroll",
        "financial", "trader", "broker", "mortgage adviser", "adviser",
      ]
    ),
    ("bank", ["bank", "banker", "cashier", "bank clerk", "branch", "building society"]),
    ("insurance", ["insurance", "underwriter", "claims", "loss adjuster", "insurance adjuster", "actuary"]),
    ("estate", ["estate agent", "lettings", "letting agent", "property manager", "realtor", "surveyor", "valuer"]),
    (
      "sales",
      [
        "sales", "account executive", "business development", "salesman", "sales rep", "telesales", "car sales",
      ]
    ),
    (
      "shop",
      [
        "retail", "shop", "store", "cashier", "shop assistant", "supermarket", "sales assistant", "merchandiser",
      ]
    ),
    ("calls", ["call centre", "call center", "customer service", "contact centre", "customer advisor", "telephone"]),
    ("kitchen", ["chef", "cook", "kitchen", "sous", "pastry", "baker", "caterer", "catering"]),
    (
      "front",
      [
        "waiter", "waitress", "bartender", "bar", "barman", "barmaid", "barista", "pub", "restaurant", "hospitality",
        "landlord", "publican", "cafe",
      ]
    ),
    (
      "hotel",
      [
        "hotel", "housekeeper", "housekeeping", "concierge", "receptionist", "front desk", "night porter", "porter",
      ]
    ),
    (
      "beauty",
      [
        "hairdresser", "hair", "barber", "stylist", "beautician", "salon", "nail technician", "nails", "beauty",
        "tattoo artist", "tattooist",
      ]
    ),
    (
      "fitness",
      [
        "gym", "personal trainer", "pt", "fitness", "coach", "instructor", "swimming teacher", "lifeguard", "yoga",
      ]
    ),
    ("clean", ["cleaner", "cleaning", "caretaker", "janitor", "domestic", "window cleaner", "facilities"]),
    ("guard", ["security guard", "security officer", "doorman", "bouncer", "door supervisor", "security", "cctv"]),
    (
      "warehouse",
      [
        "warehouse", "picker", "packer", "logistics", "forklift", "factory", "production operative",
        "machine operator", "assembly", "distribution", "manufacturing",
      ]
    ),
    (
      "post",
      [
        "postman", "postwoman", "postie", "courier", "delivery driver", "parcel", "royal mail", "delivery rider",
        "rider",
      ]
    ),
    (
      "driver",
      [
        "driver", "hgv", "lorry", "haulage", "bus driver", "taxi driver", "coach driver", "cabbie", "trucker",
      ]
    ),
    (
      "rail",
      [
        "train", "rail", "railway", "conductor", "signaller", "tube", "station staff", "train driver", "guard",
      ]
    ),
    (
      "air",
      [
        "pilot", "cabin crew", "flight attendant", "airline", "first officer", "captain", "air traffic",
        "ground crew", "airport",
      ]
    ),
    (
      "farm",
      [
        "farmer", "farm", "farming", "gardener", "groundsman", "shepherd", "vineyard", "landscaper", "grower",
        "agricultural",
      ]
    ),
    ("electric", ["electrician", "electrical", "spark", "lineman"]),
    ("plumbing", ["plumber", "plumbing", "heating engineer", "gas engineer", "heating"]),
    (
      "trade",
      [
        "builder", "joiner", "carpenter", "construction", "roofer", "plasterer", "bricklayer", "scaffolder",
        "decorator", "painter", "foreman", "labourer", "site", "mechanic", "welder", "fitter", "trades", "tradesman",
      ]
    ),
    (
      "engineer",
      [
        "engineer", "engineering", "civil", "mechanical", "structural", "offshore", "process engineer", "maintenance",
      ]
    ),
    ("architect", ["architect", "architectural", "town planner", "interior designer", "quantity surveyor"]),
    (
      "lab",
      [
        "scientist", "lab", "laboratory", "researcher", "chemist", "biologist", "technician", "biomedical",
        "lab technician",
      ]
    ),
    ("language", ["translator", "interpreter", "translation", "interpreting", "linguist", "subtitler"]),
    ("events", ["event manager", "events", "event", "wedding planner", "conference organiser", "venue"]),
    (
      "church",
      [
        "vicar", "priest", "minister of religion", "pastor", "rector", "chaplain", "imam", "rabbi", "curate",
        "church", "funeral director", "celebrant", "undertaker",
      ]
    ),
    (
      "stage",
      [
        "musician", "actor", "singer", "theatre", "dancer", "stage manager", "sound engineer", "orchestra", "dj",
        "performer", "comedian",
      ]
    ),
    (
      "charity",
      [
        "charity", "fundraiser", "fundraising", "volunteer manager", "ngo", "foodbank", "non profit", "nonprofit",
      ]
    ),
  ]

  static let english = """
    # trade.health
    0.45 | (ward|bed <n>|bay <n>|theatre|handover|obs|resus|crash|bleep|discharge*|triage|patients|patient|nhs|consultant*|cannula*|drip|ambulance|crew|stretcher|drug round|clinic|matron|bank shift|agency nurse|on call|bloods|scrubs|night shift|nights|long day)
    # trade.midwife
    0.45 | (labour ward|labour|birth*|delivery suite|antenatal|postnatal|booking clinic|on call|breech|pool|home birth|community round|babies|mums|induction*|triage)
    # trade.paramedic
    0.45 | (the truck|crew|crewmate|station|standby|job|shout|the ramp|offload*|handover|resus|control|stretcher|patient|patients|blue lights|off late|rest break*)
    # trade.dental
    0.45 | (surgery|chair|patient|patients|crown*|filling*|extraction*|denture*|list|udas|no show*|fta|nervous patient*|lab work|check ups)
    # trade.pharmacy
    0.45 | (script|scripts|prescription*|dispens*|items|blister pack*|counter|locum|methadone|stock|controlled drugs|delivery|jabs|branch)
    # trade.vet
    0.45 | (practice|consult*|surgery|op|ops|caesar|lambing|calving|owner|owners|euthanasia|kennel*|on call|clinic|farm visit*|spay*|castrat*|patient|patients)
    # trade.therapy
    0.45 | (client|clients|session|sessions|caseload|assessment*|referral*|clinic|patient|patients|notes|supervision|discharge*|waiting list)
    # trade.care
    0.45 | (residents|resident|double up|calls|visits|meds|care plan*|handover|service user*|sleep in|hoist*|tuck ins|mornings round|agency|inspection|the office)
    # trade.social
    0.45 | (caseload|case|cases|family|families|placement*|conference|core group|duty|duty desk|assessment*|court|panel|contact|visit|visits|supervision|referral*|looked after|section <n>)
    # trade.school
    0.45 | (marking|lesson*|year <n>|tutor group|parents evening|inset|assembly|exam board|mocks|seating plan|ofsted|classroom|pupils|kids in my class|my class|term|set <n>|reports|cover|slt|playground duty|phonics|sats|<n>b|display)
    # trade.nursery
    0.45 | (little ones|children|nappies|key child*|settling in|ratios|room leader|messy play|parents|pick up|observations|ofsted|preschool room|baby room)
    # trade.university
    0.45 | (marking|scripts|seminar*|tutorial*|module*|students|undergrads|thesis|viva|reviewer|supervision*|exam board|grant|chapter|faculty|department|conference|paper|vc|lecture*)
    # trade.library
    0.45 | (issue desk|desk|shelving|shelves|returns|stocktake|rhyme time|catalogue*|loans|stacks|exhibition*|store|object*|visitors|storytime|self service)
    # trade.law
    0.45 | (bundle|bundles|disclosure|counsel|hearing|completion|completions|witness statement*|court|judge|billable|partner|partners|client|clients|settle*|advocacy|conveyanc*|trial|brief|chambers|file|files|draft*)
    # trade.police
    0.45 | (custody|cell|cells|nicked|statement|shift|exhibit*|response|detainee*|property|radio*|control room|cordon|warrant|briefing|section|earlies|lates|rest day*|inspector|sarge|station)
    # trade.prison
    0.45 | (wing|landing*|lock up|lockdown|keys|roll check|prisoner*|governor|visits|segregation|cell|cells|shift|alarm bell)
    # trade.fire
    0.45 | (shout|watch|station|pump|appliance|drill*|ba set*|turnout|callout|control|on call|crew|hose*|incident)
    # trade.army
    0.45 | (exercise|barracks|range|parade|kit|regiment|squadron|deployment|deployed|guard|mess|block|sergeant|troop|leave|stag)
    # trade.office
    0.45 | (committee|applications|inbox|councillor*|policy|minister|submission|consultation|briefing*|permanent secretary|grade <n>|residents|enforcement|casework|directorate|department|whitehall|members|minutes)
    # trade.hr
    0.45 | (candidate*|interview*|placement*|no shows|onboarding|grievance*|disciplinary|payroll|job spec|role|roles|hiring manager*|client|clients|shortlist*|offer|offers|desk|tribunal)
    # trade.it
    0.45 | (server*|deploy*|prod|ticket*|outage|backup*|migration|bug|bugs|build|sprint|patch|helpdesk|cluster|pipeline|script|database|repo|merge|pull request|release|rollback|standup|incident|staging|legacy code|backlog)
    # trade.systems
    0.45 | (server*|rack|switch|firewall|vpn|backup*|cabling|data centre|ticket*|outage|migration|patch*|password reset*|users|printer*|domain|cutover|comms room|monitoring)
    # trade.design
    0.45 | (brief|amends|client|clients|logo|logos|feedback|mock ups|artwork|print deadline|studio|pitch|round <n>|concept*|moodboard|deck|typeface*|layout*)
    # trade.marketing
    0.45 | (brief|campaign*|client|clients|deck|pitch|copy|brand|launch|amends|feedback|press release|coverage|budget|agency|shoot|embargo*|media)
    # trade.media
    0.45 | (story|copy|deadline|editor|newsroom|desk|source|sources|front page|interview*|on air|gallery|shoot|edit|script|filing|splash|subs|shift|press pack)
    # trade.finance
    0.45 | (audit|ledger|month end|quarter end|year end|reconcil*|model|client|clients|returns|vat|payroll|partner|busy season|deal|deals|lender*|mortgage*|invoices|books|rates|close)
    # trade.bank
    0.45 | (branch|counter|till|customers|customer|cheque*|vault|queue|targets|lobby|float|overdraft*|account|accounts|cash machine)
    # trade.insurance
    0.45 | (claim|claims|policy|policies|claimant*|loss|adjust*|premium*|underwrit*|settlement|fraud|broker*|renewal*|file|files)
    # trade.estate
    0.45 | (viewing*|vendor*|landlord*|tenant*|valuation*|completion*|chain|offer|offers|listing*|keys|inventory|branch|survey*|exchange)
    # trade.sales
    0.45 | (target*|pipeline|client|clients|deal|deals|quota|commission|buyer|pitch|demo|quarter|lead|leads|territory|close|closed|customer|customers|forecast)
    # trade.shop
    0.45 | (till|tills|customer|customers|stockroom|delivery|queue|closing|opening up|returns desk|shop floor|fitting room*|stocktake|reductions|checkout|shelf|shelves|shift|store|aisle)
    # trade.calls
    0.45 | (calls|call|caller*|queue|headset|script|team leader|stats|targets|customers|customer|complaint*|break|wrap|floor|adherence|on hold)
    # trade.kitchen
    0.45 | (covers|prep|service|the pass|pass|walk in|brigade|doubles|menu|plates|section|tickets|table <n>|sous|kp|stock|order|rota|brunch|dough|ovens)
    # trade.front
    0.45 | (covers|section|table <n>|tips|service|shift|till|cellar|barrel*|close|closing|opening|customers|regular*|rota|bar|floor|flat white*|latte*|grinder|queue|split shift*|brunch)
    # trade.hotel
    0.45 | (guest|guests|check in|check out|checkout|lobby|rooms|room <n>|front desk|reception|housekeeping|turn down|night audit|full house|wedding party|occupancy|breakfast shift)
    # trade.beauty
    0.45 | (client|clients|salon|colour|foils|chair|column|appointment*|no show*|roots|blow dry*|lashes|nails|brows|regular*|walk ins|studio)
    # trade.fitness
    0.45 | (client|clients|class|classes|session|sessions|members|gym floor|spin|induction*|pt|timetable|studio|no shows|lane*|shift)
    # trade.clean
    0.45 | (floors|offices|buffing|mop*|shift|toilets|the building|keys|supervisor|contract|bins|deep clean|rounds|site)
    # trade.guard
    0.45 | (the door|doors|shift|site|patrol*|gatehouse|cctv|control room|nights|alarm*|incident|radio|barrier|lock up)
    # trade.warehouse
    0.45 | (pick rate|picks|units|pallet*|bay|cage*|conveyor|belt|line <n>|the line|forklift*|scanner|shift|peak|inbound|outbound|agency|supervisor|stock|aisle|overtime)
    # trade.post
    0.45 | (round|drops|drop|parcel*|van|depot|delivery office|scanner|sorting|route|walk|redeliver*|signed for|stops|deliveries)
    # trade.driver
    0.45 | (tacho|layby|trailer|bay|tip|tipped|drop|drops|depot|services|route|fares|fare|diversion|unit|wagon|cab|shift|garage|load|loads|rest break|night out|passengers)
    # trade.rail
    0.45 | (depot|diagram|booked on|signal*|points|platform*|unit|set|stock|passengers|control|rest day|link|cab|service|delay*|cancell*)
    # trade.air
    0.45 | (sector*|roster|standby|layover|crew|crew room|galley|turnaround|slot|stand|gate|passengers|pax|divert*|delay|report|duty|hours|captain)
    # trade.farm
    0.45 | (lambing|lambs|ewes|calving|herd|milking|parlour|harvest|combine|silage|field|stock|mart|drilling|crop|shearing|tractor|client garden*|mowing)
    # trade.electric
    0.45 | (board|fuse board|first fix|second fix|site|cable*|sockets|testing|certificate*|van|job|rewire*|customer|apprentice|circuits)
    # trade.plumbing
    0.45 | (boiler*|leak*|job|jobs|customer|van|callout*|flue|gas safe|first fix|bathroom|apprentice|merchant*|radiator*)
    # trade.trade
    0.45 | (site|scaffold*|mortar|first fix|second fix|van|drawings|slab|concrete|rig|pour|snag*|job|gaffer|foreman|footings|skim|labour|plant|inspection|main contractor|customer|garage)
    # trade.engineer
    0.45 | (site|drawings|rig|commission*|test|tests|prototype|shutdown|calcs|load|client|inspection|spec|rev|design review|tolerance*|turbine*|plant|pour|contractor)
    # trade.architect
    0.45 | (planning|drawings|client|site|model|tender|detail*|elevation*|contractor|practice|scheme|render*|building regs|submission)
    # trade.lab
    0.45 | (samples|sample|assay|gel|pipette*|thesis|chapter|supervisor|reviewer|synthesis|beamline|lab|fume hood|centrifuge|results|run|batch|cultures|pi|protocol|bench)
    # trade.language
    0.45 | (words|proof*|agency|client|source text|glossary|booth|deadline|cat tool|rate|assignment*|interpreting|certified)
    # trade.events
    0.45 | (venue|client|delegates|speaker*|sponsor*|set up|get out|get in|marquee|run sheet|load in|suppliers|bride|bar staff|ticket*)
    # trade.church
    0.45 | (service|sermon|parish|parishioner*|funeral*|wedding*|christening*|pcc|archdeacon|bishop|diocese|congregation|family|crem)
    # trade.stage
    0.45 | (gig|gigs|rehears*|tour|set|soundcheck|pit|get in|audition*|matinee|cast|tech|band|show|show call|venue|load in)
    # trade.charity
    0.45 | (donor*|donation*|grant|trustees|volunteers|appeal|beneficiar*|clients|service users|funding|bid|referral*|gala)
    """
}
