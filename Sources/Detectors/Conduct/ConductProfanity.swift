import Model

extension Rules {
  /// The rule `conduct.profanity`.
  static let conductProfanity = Rule(
    id: "conduct.profanity", title: "uses strong language",
    why: "On a professional account even mild words are noticed.",
    base: 4, sides: [.professional], decay: .conduct, lenses: [.boss, .client, .recruiter], cure: .edit,
    hits: [
      "what a load of «bollocks»",
      "«bloody» brilliant launch",
    ],
    nearMisses: [
      "Bloody Mary for brunch",
      "the Scunthorpe office is hiring",
    ],
    judge: .words(conductProfanityReading))

  private static let conductProfanityReading = EntityReading(
    """
    # direct
    0.8 | (fuck*|fck*|shit|shite|shitty|bullshit|bollocks|bloody|arse|arsehole*|wank*|twat*|prick|pricks|bastard*|bugger*|goddamn|damn|crap|crappy|piss|pissed|cunt*|clusterf*|wtf|dickhead*|bellend*|knobhead*|tosser*|scheisse|scheiss|merde|putain|mierda|joder|kut|godverdomme|merda|cazzo|caralho)
    0.7 | f (ck|cking|cked|ing hell)
    0.7 | f (who|off|approved|up|this|all|is|the|me|yes|no|that|hell|you|sake|it|on|just)
    # doubt
    0.3 | (bloody mary|bloody sunday|damn yankees|manure)
    """,
    explanation: "Uses strong language where work contacts read it.")
}
