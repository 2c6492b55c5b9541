import Model

extension Rules {
  /// The rule `confidential.commercial-terms`.
  static let confidentialCommercialTerms = Rule(
    id: "confidential.commercial-terms", title: "tells prices or terms of a deal",
    why: "Prices and margins are what competitors and clients would most like to know.",
    base: 16, sides: [.personal, .professional], decay: .confidentiality, lenses: [.boss, .client], cure: .delete,
    hits: [
      "we «charge» {client} 900 a month at a 38% «margin»",
      "the «margin is 38» per cent on that account",
    ],
    nearMisses: [
      "the plumber quoted us 80 an hour",
      "three for a fiver on bedding plants",
    ],
    judge: .words(confidentialCommercialTermsReading))

  private static let confidentialCommercialTermsReading = EntityReading(
    ConfidentialLexicon.commercialTerms, names: [.client, .supplier, .competitor],
    explanation: "Tells prices or terms that a firm would keep to itself.")
}
