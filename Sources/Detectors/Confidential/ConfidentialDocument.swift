import Model

extension Rules {
  /// The rule `confidential.document`.
  static let confidentialDocument = Rule(
    id: "confidential.document", title: "shows an internal document",
    why: "Internal papers are the property of the employer; a file name alone can give a matter away.",
    base: 20, sides: [.personal, .professional], decay: .confidentiality, lenses: [.boss, .client], cure: .delete,
    hits: [
      "«internal eyes only», please delete",
      "client_pricing_«confidential»_v3.xlsx",
    ],
    nearMisses: [
      "LA Confidential was on again, great film",
      "choir music for the altos.pdf",
    ],
    judge: .words(confidentialDocumentReading))

  private static let confidentialDocumentReading = EntityReading(
    ConfidentialLexicon.document,
    explanation: "Shows or names a document that looks internal.")
}
