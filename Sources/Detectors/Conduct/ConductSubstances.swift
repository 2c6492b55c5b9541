import Model

extension Rules {
  /// The rule `conduct.substances`.
  static let conductSubstances = Rule(
    id: "conduct.substances", title: "tells of drugs, drunkenness or an offence",
    why: "Employers name drink and drugs among the first reasons for rejection; driving adds a crime.",
    base: 10, sides: [.personal, .professional], decay: .conduct, lenses: [.boss, .client, .recruiter], cure: .delete,
    hits: [
      "«drove home wasted» lol",
      "«half cut at work» this morning",
    ],
    nearMisses: [
      "a line of coke cans along the wall",
      "five years sober today",
    ],
    judge: .words(conductSubstancesReading))

  private static let conductSubstancesReading = EntityReading(
    """
    # direct
    0.75 | (drove|driving|drive|heimgefahren|on the road|gefahren|conduje|guidato) {0,6} (drunk|wasted|hammered|pissed|over the limit|after {0,2} pints|promille|borracho|ubriaco)
    0.7 | (half cut|off my face|off my head|off my tits|wasted|blackout drunk|blacked out|steaming|paralytic|smashed|hammered|legless|shitfaced|still drunk|worse for wear|hungover) {0,8} (work|shift|wedding|last night|night|morning|office|again|i|at|this)
    0.7 | (one line|a line|lines|gram|grams|bump|wrap|couple of lines) (and|of|in the|off) {0,3} (coke|something|ket|mdma|speed|bottle|toilet*|charlie)
    0.7 | (sneaky|smoked|rolled|a|had) (joint|spliff|bong|zoot)
    0.65 | (took|had|ate|necked|dropped) (a|an|one|two|some|half a) (gummy|pill|pills|edible|acid|tab|shrooms|mushrooms)
    0.65 | (two|three|four|five|six|seven|eight|nine|ten|<n>) (pints|bottles|shots) {0,8} (drove|road by|on at|before work|shift|car|van)
    0.65 | (after) (two|three|four|five|six|ten) pints {0,6} (did|drove|drive)
    0.7 | (blew <n>|lost my licence|drink driving|got nicked|got arrested)
    0.65 | (woke up in) {0,2} (skip|hedge|bush|police|cell|ditch|someone)
    0.65 | (walked out|down my trousers|shoplifted|nicked) {0,8} (supermarket|till|shop|again|trousers)
    0.65 | (||high as a kite|stoned|coked up)
    0.6 | (filmed|filming|texting) {0,8} (doing <n>|wheel|driving)
    # doubt
    0.25 | (coke cans|crack the eggs|crack on|stock|goal|sober since|years sober|months sober|recipe|pot plant|dealer|phone|rain|gin from|in the sauce|three shots of espresso|penalty|roast|dry january)
    """,
    explanation: "Tells of drugs, heavy drinking or an offence.")
}
