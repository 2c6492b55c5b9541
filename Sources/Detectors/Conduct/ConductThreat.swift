import Model

extension Rules {
  /// The rule `conduct.threat`.
  static let conductThreat = Rule(
    id: "conduct.threat", title: "threatens somebody",
    why: "A threat is read literally by employers and by the police.",
    base: 24, sides: [.personal, .professional], decay: .conduct, lenses: [.boss, .client, .recruiter], cure: .delete,
    hits: [
      "«watch yourself», I know where you park",
      "he will be «leaving in an ambulance»",
    ],
    nearMisses: [
      "I would kill for one of your sausage rolls",
      "kill the lights when she walks in",
    ],
    judge: .words(conductThreatReading))

  private static let conductThreatReading = EntityReading(
    """
    # direct
    0.7 | (ill|i will|im going to|id happily|id) {0,2} (kill|stab|batter|smash|put him|put her|punch|break his|break her|throw him|knock him|end him|hunt)
    0.7 | (i know|i ve got|ive got) (your|his|her) (reg|street|address|face|house|kids) {0,8} (watch|street|know|camera)
    0.65 | (watch yourself|leaving in an ambulance|better hope i never|better watch (your|his|her) back|youll regret it|sleep with one eye open|you re dead|youre dead)
    0.65 | (dont|do not|never) come near {0,10} (or|ambulance|regret)
    # doubt
    0.2 | (for (a|one of|some) {0,3}|kill for|lights|song|film|the wasp|level|boss|goal|game|jokes|zombie|supper club|basil|pint)
    """,
    explanation: "Reads as a threat.")
}
