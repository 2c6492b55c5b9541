import Model

extension Rules {
  /// Harmless details of one case that identify somebody once they are added up.
  static let confidentialMosaic = Rule(
    id: "confidential.mosaic", title: "tells a case in pieces that add up to a person",
    why: "A ward, an age and a day are harmless alone; together they may tell everybody nearby who it is.", base: 20,
    sides: [.personal, .professional], decay: .confidentiality, lenses: [.client, .boss], cure: .delete,
    drivers: [sameCase],
    judge: .account { Mosaic(digest: $0.digest).hits })

  static let sameCase = RuleDriver("the same place and the same person", 1.2)
}
