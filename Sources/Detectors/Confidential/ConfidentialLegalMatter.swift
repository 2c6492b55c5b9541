import Model

extension Rules {
  /// The rule `confidential.legal-matter`.
  static let confidentialLegalMatter = Rule(
    id: "confidential.legal-matter", title: "tells of a legal matter",
    why: "Live cases, juries and settlements are closed ground; a post can harm the case and its author.",
    base: 24, sides: [.personal, .professional], decay: .confidentiality, lenses: [.boss, .client], cure: .delete,
    hits: [
      "«jury duty day 3 and he is guilty» as anything",
      "«we are defending this one at appeal»",
    ],
    nearMisses: [
      "court 3 at 7, bring the good balls",
      "watched a documentary on a fraud investigation",
    ],
    judge: .words(confidentialLegalMatterReading))

  private static let confidentialLegalMatterReading = EntityReading(
    """
    # direct
    0.75 | jury (duty|service) {0,10} (guilty|innocent|face|defendant|between you)
    0.65 | (theyre|they are|were|we are) (going to|gonna) settle
    0.65 | (were|we are|im|team) (defending|prosecuting|advising|supporting) {0,10} (appeal|claim|case|trial|investigation|tribunal)
    0.65 | (supporting|on) {0,4} (fraud|police|criminal|internal) investigation
    0.6 | (i gave my statement|gave evidence|verdict is expected|in court on the|being sued by|privileged)
    0.6 | (our|my) client* {0,14} (sued|court|barrister|divorce|charged|settle*)
    # doubt
    0.3 | (netflix|series|podcast|documentary|film|legally blonde|the news|court <n> at)
    """,
    explanation: "Tells of a case or an investigation that is not public.")
}
