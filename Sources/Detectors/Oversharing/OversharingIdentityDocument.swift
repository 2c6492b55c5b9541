import Model

extension Rules {
  /// The rule `oversharing.identity-document`.
  static let oversharingIdentityDocument = Rule(
    id: "oversharing.identity-document", title: "shows a number that proves identity or pays",
    why: "Such numbers are enough for fraud.",
    base: 20, sides: [.personal, .professional], decay: .confidentiality, lenses: [.family], cure: .delete,
    hits: [
      "use «4242 4242 4242 4242» for the tickets",
      "my passport «925665416» if they ask",
    ],
    nearMisses: [
      "parcel ref 5555 5555 5555 4443",
      "NHS 123 456",
    ],
    judge: .words(oversharingIdentityDocumentReading))

  private static let oversharingIdentityDocumentReading = EntityReading(
    OversharingLexicon.identityDocument,
    forms: [
      .card, .iban, .nationalInsurance, .socialSecurity, .bankAccount, .passport, .drivingLicence, .birthDate,
      .healthNumber, .taxReference, .nationalID,
    ],
    explanation: "Shows a number that can be used in somebody's name.")
}
