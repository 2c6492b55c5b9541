/// Words of the commonest trades, each counted as a sign of work only for somebody who has the trade.
enum OccupationLexicon {
  /// Words of headlines and titles that tell a trade.
  static let titles: [(trade: String, words: [String])] = [
    ("health", ["nurse", "ward", "doctor", "midwife", "paramedic", "health", "matron", "surgeon", "gp", "dentist"]),
    ("school", ["teacher", "teaching", "headteacher", "lecturer", "tutor", "school"]),
    ("law", ["solicitor", "barrister", "paralegal", "legal", "lawyer"]),
    ("it", ["engineer", "developer", "sysadmin", "software", "it", "reliability", "support", "qa", "tester"]),
    ("shop", ["retail", "shop", "store", "barista", "cashier", "sales"]),
    ("kitchen", ["chef", "cook", "waiter", "hotel", "hospitality", "bar", "kitchen"]),
    ("trade", ["electrician", "plumber", "builder", "joiner", "site", "civil", "architect", "construction"]),
    ("finance", ["finance", "banker", "accountant", "analyst", "adviser", "broker", "bank", "audit"]),
    ("office", ["officer", "planning", "council", "civil", "administrator", "hr", "recruiter"]),
    ("marketing", ["marketing", "account", "agency", "designer", "brand", "copywriter"]),
    ("care", ["carer", "care", "support worker", "social"]),
    ("police", ["police", "detective", "prison", "custody"]),
    ("driver", ["driver", "hgv", "lorry", "logistics", "warehouse", "picker"]),
    ("lab", ["scientist", "lab", "researcher", "phd", "postdoc", "chemist"]),
  ]

  static let english = """
    # trade.health
    0.45 | (ward|bed <n>|theatre|handover|obs|resus|crash|bleep|discharge*|triage|patients|patient|nhs|consultant*|cannula|drip|bay <n>|ambulance|crew|the cab|stretcher)
    # trade.school
    0.45 | (marking|lesson*|year <n>|tutor group|parents evening|inset|assembly|exam board|mocks|seating plan|ofsted|classroom|pupils|kids in my class|term|set <n>)
    # trade.law
    0.45 | (bundle|bundles|disclosure|counsel|hearing|completion|witness statement|court|judge|billable|partner)
    # trade.it
    0.45 | (server*|deploy*|prod|ticket*|outage|backup*|migration|rack|bug|bugs|build|sprint|patch|helpdesk|firewall|cluster|pipeline|script|database|vpn)
    # trade.shop
    0.45 | (till|tills|customers|stockroom|delivery|queue|closing|opening up|returns desk|latte*|flat white*|machine|scan)
    # trade.kitchen
    0.45 | (covers|prep|service|pass|walk in|rota|brunch|guests|check in|lobby|table <n>|plates|menu)
    # trade.trade
    0.45 | (site|scaffold*|mortar|first fix|second fix|van|drawings|slab|concrete|rig|pour|snag*)
    # trade.finance
    0.45 | (lender*|deal|deals|mortgage*|audit|ledger|month end|quarter end|reconcil*|model|client|branch|counter|cheque|rates)
    # trade.office
    0.45 | (committee|applications|inbox|candidates|interviews|councillor*|no shows|policy|minister|submission|consultation)
    # trade.marketing
    0.45 | (brief|campaign|client|deck|pitch|copy|brand|launch|amends|feedback)
    # trade.care
    0.45 | (residents|double up|visits|meds|care plan*|handover|service user*|sleep in)
    # trade.police
    0.45 | (custody|cell|cells|nicked|statement|shift|exhibit*|response|detainee*|property|wing|radio*|control room)
    # trade.driver
    0.45 | (bay|pallet*|drop|drops|tacho|layby|trailer|conveyor|belt|forklift*|scanner|depot|services)
    # trade.lab
    0.45 | (samples|assay|gel|pipette*|thesis|chapter|supervisor|reviewer|synthesis|beamline|lab)
    """
}
