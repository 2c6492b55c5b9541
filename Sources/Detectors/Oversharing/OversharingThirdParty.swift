import Model

extension Rules {
  /// The rule `oversharing.third-party`.
  static let oversharingThirdParty = Rule(
    id: "oversharing.third-party", title: "tells of somebody else's private life",
    why: "It is theirs to tell, and the law protects health above all.",
    base: 8, sides: [.personal, .professional], decay: .conduct, lenses: [.family], cure: .delete,
    hits: [
      "her husband has «terminal cancer» and they haven't told the kids",
      "his wife left him and he's had a «breakdown», he's in the unit up the hill",
    ],
    nearMisses: [
      "raising money for cancer research",
      "my own diagnosis came on Monday",
    ],
    judge: .words(oversharingThirdPartyReading))

  private static let oversharingThirdPartyReading = EntityReading(
    OversharingLexicon.thirdParty,
    explanation: "Tells private facts of somebody else.")
}
