import Model

extension Rules {
  /// The rule `oversharing.third-party`.
  static let oversharingThirdParty = Rule(
    id: "oversharing.third-party", title: "tells of somebody else's private life",
    why: "It is theirs to tell, and the law protects health above all.",
    base: 8, sides: [.personal, .professional], decay: .conduct, lenses: [.family], cure: .delete,
    hits: [
      "«sorry to hear about Dawn's cancer» coming back",
      "the «bailiffs were at number 14 twice»",
    ],
    nearMisses: [
      "raising money for cancer research",
      "my own diagnosis came on Monday",
    ],
    judge: .words(oversharingThirdPartyReading))

  private static let oversharingThirdPartyReading = EntityReading(
    """
    # direct
    0.65 | (sorry to hear about|heard about|bless) {0,4} (cancer|chemo|miscarriage|divorce|stroke|diagnosis|dementia|breakdown|overdose)
    0.6 | (bailiffs|repossessed|car s been taken back|cars been taken back) {0,8}
    0.55 | (little|poor|her|his|their) {0,4} (was|has|got|is) {0,4} (coeliac|cancer|autistic|pregnant|sectioned|in rehab|bankrupt|epilep*|diagnosed)
    0.55 | (they think its|shes got|hes got|she has|he has) (coeliac|cancer|adhd|autism|dementia|depression|leukaemia|hiv)
    # doubt
    0.3 | (charity|raising money|the dog|the cat|my own|character)
    """,
    explanation: "Tells private facts of somebody else.")
}
