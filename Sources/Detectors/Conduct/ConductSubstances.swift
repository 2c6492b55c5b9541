import Model

extension Rules {
  /// The rule `conduct.substances`.
  static let conductSubstances = Rule(
    id: "conduct.substances", title: "tells of drugs, drunkenness or an offence",
    why: "Employers name drink and drugs among the first reasons for rejection; driving adds a crime.",
    base: 10, sides: [.personal, .professional], decay: .conduct, lenses: [.boss, .client, .recruiter], cure: .delete,
    hits: [
      "«drove home wasted» lol",
      "drove home drunk last night, «eight pints in», never felt a thing",
    ],
    nearMisses: [
      "a line of coke cans along the wall",
      "five years sober today",
    ],
    judge: .words(conductSubstancesReading))

  private static let conductSubstancesReading = EntityReading(
    """
    # direct
    0.75 | (drove|driving|drive|drives|driven|behind the wheel|at the wheel|on the motorway|took the car|in the car) {0,8} (drunk|pissed|hammered|wasted|wrecked|battered|mullered|bladdered|legless|paralytic|steaming|trolleyed|smashed|plastered|wankered|shitfaced|sloshed|tanked up|off my face|off my head|off my tits|blind drunk|black out drunk|blackout drunk|absolutely mortal|half cut|three sheets|stoned|baked|high|high as a kite|coked up|buzzing off my tits|tripping)
    0.75 | (drunk|pissed|hammered|wasted|wrecked|battered|mullered|bladdered|legless|paralytic|steaming|trolleyed|smashed|plastered|wankered|shitfaced|sloshed|tanked up|off my face|off my head|off my tits|blind drunk|black out drunk|blackout drunk|absolutely mortal|half cut|three sheets|stoned|baked|high|high as a kite|coked up|buzzing off my tits|tripping) {0,8} (drove|driving|drive home|behind the wheel|took the car|car keys|the school run)
    0.75 | (drove|driving|drive) {0,5} (over the limit|after {0,3} (pints|drinks|wines|glasses|bottles|joints)|with a drink in me|with no licence|without a licence|with no insurance|uninsured)
    0.7 | (one|two|three|four|five|six|seven|eight|nine|ten|a couple of|a few|several|<n>) (pints|bottles|cans|wines|glasses|jagers|shots|vodkas|gins) {0,8} (drove|drive|driving|before work|before my shift|on shift|at work|at my desk|in the office|at lunch and)
    0.75 | (still|turned up|went in|came in|rocked up|was|im|got) {0,3} (drunk|pissed|hammered|wasted|wrecked|battered|mullered|bladdered|legless|paralytic|steaming|trolleyed|smashed|plastered|wankered|shitfaced|sloshed|tanked up|off my face|off my head|off my tits|blind drunk|black out drunk|blackout drunk|absolutely mortal|half cut|three sheets|stoned|baked|high|high as a kite|coked up|buzzing off my tits|tripping) {0,5} (at work|to work|on shift|in the office|for my shift|on the ward|in the meeting|in class|at the desk|on site)
    0.7 first | (so|absolutely|completely|totally|properly|utterly|got|was|were|getting|get|that|im|still) (drunk|pissed|hammered|wasted|wrecked|battered|mullered|bladdered|legless|paralytic|steaming|trolleyed|smashed|plastered|wankered|shitfaced|sloshed|tanked up|off my face|off my head|off my tits|blind drunk|black out drunk|blackout drunk|absolutely mortal|half cut|three sheets|stoned|baked|high|high as a kite|coked up|buzzing off my tits|tripping) {0,4} (last night|tonight|again|i|we|that|at|and|on|by|off)
    0.7 first | (hungover|hanging|hangover|rough as) {0,6} (at work|for work|shift|on shift|at my desk|in the office|in a meeting|from last night|teaching|lecture)
    0.75 | (line|lines|gram|g|grams|bump|bumps|wrap|bag) of {0,2} (coke|charlie|ket|ketamine|speed|mandy|mdma|gear|whizz|sniff|k|white)
    0.7 first | (took|taken|taking|had|done|did|doing|dropped|necked|popped|ate|snorted|sniffed|smoked|smoking|tried|rolled|rolling|bought|sold|scored|microdos*) {0,4} (coke|cocaine|ket|ketamine|mdma|mandy|pills|a pill|half a pill|ecstasy|acid|lsd|shrooms|mushrooms|weed|a joint|joints|a spliff|spliffs|a zoot|a bong|hash|edibles|an edible|a gummy|gummies|speed|valium|xanax|balloons|nos|poppers|heroin|crack)
    0.7 | (my|the|our|your) (dealer|plug|weed guy|coke dealer|weed man)
    0.7 first | (got|been|was|nearly got) {0,2} (arrested|nicked|cautioned|charged|done for|breathalysed) {0,6} (drunk|drink|speeding|possession|fighting|shoplifting|driving|affray|disorderly|last night|at|for)
    0.7 | (blew|blown) {0,3} (over|<n>|twice)
    0.7 first | (lost|losing|lose) my licence
    0.65 first | (shoplifted|shoplifting|nicked|stole|pinched|robbed|swiped) {0,5} (from|out of|off) (the|work|tesco|a|boots|my)
    0.7 first | (threw|pulled|pulling|throwing|chucked) a sickie
    0.7 first | (sick note|rang in sick|called in sick|phoned in sick) {0,8} (beach|festival|hungover|pub|match|fake|faked|beer|sun|gig|lie)
    0.7 first | (cash in hand|off the books) {0,6} (taxman|tax man|hmrc|benefits|dont tell|whats the)
    0.65 first | (started|got into|had|won|lost) (a|another) {0,2} (fight|punch up|scrap) {0,6} (pub|club|taxi|bouncer|street|wedding|kebab|last night)
    0.7 | (puked|threw up|was sick|chundered|spewed|vomited) {0,6} (taxi|uber|handbag|desk|lift|bin|shoes|stairwell|at work|office|party|bus)
    0.65 | woke up {0,3} (in|on|under) {0,2} (skip|hedge|bush|cell|police|ditch|bus shelter|bath|strangers|bench|field)
    # doubt
    0.25 | (coke cans|coke zero|diet coke|crack on|crack the|stock|goal|sober|sober since|teetotal|recipe|pot plant|car dealer|phone|screen|rain|in the sauce|three shots of espresso|espresso|penalty|roast|dry january|jab|vaccine|in the film|in the book|character|song|weeds|weeding|the garden|soup|high street|high school|high tide|high chair|hot flush|cake|cheese|bread)
    """,
    explanation: "Tells of drugs, heavy drinking or an offence.")
}
