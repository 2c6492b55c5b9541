import Model

extension Rules {
  /// The rule `confidential.commercial-terms`.
  static let confidentialCommercialTerms = Rule(
    id: "confidential.commercial-terms", title: "tells prices or terms of a deal",
    why: "Prices and margins are what competitors and clients would most like to know.",
    base: 16, sides: [.personal, .professional], decay: .confidentiality, lenses: [.boss, .client], cure: .delete,
    hits: [
      "«we charge 900 for that» crown",
      "the «margin is 38» per cent on that account",
    ],
    nearMisses: [
      "the plumber quoted us 80 an hour",
      "three for a fiver on bedding plants",
    ],
    judge: .words(confidentialCommercialTermsReading))

  private static let confidentialCommercialTermsReading = EntityReading(
    """
    # direct
    0.7 | (we|they|client) (pay|pays|paid|charge|charged|quoted) <client>
    0.65 | <client> {0,3} (pay|pays|paid|paying|gave|budget|fee|have a|want a)
    0.65 | (we|they) (charge|pay|paid|quoted|quote) {0,8} (a box|a month|a kilo|per|a run|for that|an hour|a year)
    0.7 | (undercut|outbid) <competitor>
    0.6 | (our|their|the|whole) {0,2} (margin|margins|fee|rate|day rate|lab bill*|marketing budget|mark up|markup) {0,3} (is|was|are|of|s) {0,2} <n>
    0.6 | <competitor> {0,3} (does at|do at|charge*|does it for)
    # doubt
    0.3 | (award notice|published|plumber|our builder|car park|my rent|my mortgage|broadband|energy bill|gym|on their website)
    """, names: [.client, .supplier, .competitor],
    explanation: "Tells prices or terms that a firm would keep to itself.")
}
