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
    0.75 unquoted affirmed | (ill|i will|im going to|im gonna|gonna|we will|well|were going to) {0,2} (kill|stab|batter|smash|punch|slap|shoot|burn|hurt|knock|break|end|bury|hunt|destroy|slash|run over|deck|lamp|thump|headbutt|knife) {0,2} (you|him|her|them|your|his|their|that|the|everyone|<colleague>|<manager>|every one)
    0.75 | (i know|i ve got|ive got|we know) {0,2} (where) {0,2} (you|he|she|they) {0,2} (live|lives|park|parks|work|works|drink|drinks|sleep)
    0.75 | (i know|ive got) (your|his|her|their) (reg|street|address|house|car|number plate)
    0.7 unquoted | (watch your back|watch yourself|sleep with one eye open|better watch (your|his|her) back|youll regret|hell regret|shell regret|youre dead|hes dead|shes dead|dead man walking|leaving in an ambulance|end up in (hospital|a box|the canal|a skip|a ditch)|wont be walking|better hope i (never|dont)|youll be sorry|see what happens to|see what happens when|come near {0,6} (again|and))
    0.7 unquoted | (someone|somebody) (should|needs to|ought to) {0,2} (shoot|stab|burn|bomb|kill|hang|batter|torch|punch) {0,3} (him|her|them|that|the|<manager>|<colleague>)
    0.7 unquoted | (hope|deserves to|deserve to|wish) {0,3} (he|she|they|you) {0,2} (die|dies|burn|burns|get stabbed|gets stabbed|gets shot|get hit by|gets hit by|rot|rots)
    0.7 | (burn|torch|blow up|bomb) (the|this|that) (place|building|office|school|house|shop) {0,2} (down|up|to the ground|)
    # doubt
    0.2 | (for (a|one of|some) {0,3}|kill for|killing it|killed it|kill the (lights|mood|time|engine|weeds)|lights|song|lyrics|film|movie|book|novel|series|the wasp|the spider|level|boss fight|game|gaming|fifa|fortnite|goal|match|jokes|zombie|supper club|basil|houseplant*|slug*|moth*|printer|hangover|bonfire|barbecue|calories|5k|10k|gym|deadline killed)
    """,
    explanation: "Reads as a threat.")
}
