import Model

extension Rules {
  /// The rule `confidential.unannounced`.
  static let confidentialUnannounced = Rule(
    id: "confidential.unannounced", title: "tells what is not yet announced",
    why: "News before its day can breach a contract or, for a listed firm, the law.",
    base: 24, sides: [.personal, .professional], decay: .confidentiality, lenses: [.boss, .client], cure: .delete,
    hits: [
      "we are merging, «not announced» till Monday",
      "we are being bought by {competitor}, «not announced» until the 8th, keep it quiet",
    ],
    nearMisses: [
      "act surprised when she walks in, candles ready",
      "new album out tomorrow",
    ],
    judge: .words(confidentialUnannouncedReading))

  private static let confidentialUnannouncedReading = EntityReading(
    ConfidentialLexicon.unannounced, loneNames: [.codename, .confidentialTerm],
    explanation: "Tells something that seems to be still under wraps.")
}
