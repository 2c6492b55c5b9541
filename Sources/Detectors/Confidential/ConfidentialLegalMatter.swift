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
    ConfidentialLexicon.legalMatter,
    explanation: "Tells of a case or an investigation that is not public.")
}
