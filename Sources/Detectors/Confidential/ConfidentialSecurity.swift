import Model

extension Rules {
  /// The rule `confidential.security`.
  static let confidentialSecurity = Rule(
    id: "confidential.security", title: "tells how a site is guarded",
    why: "Gaps in doors, alarms and rotas help whoever means harm, and posts are read by more than friends.",
    base: 16, sides: [.personal, .professional], decay: .confidentiality, lenses: [.boss, .client], cure: .delete,
    hits: [
      "the «staff door only locks» if you lift it",
      "the «alarm has been off since» the flood",
    ],
    nearMisses: [
      "my shed door never locked",
      "customs gave clearance for the guitar",
    ],
    judge: .words(confidentialSecurityReading))

  private static let confidentialSecurityReading = EntityReading(
    ConfidentialLexicon.security,
    explanation: "Tells how a site is guarded, or not.")
}
