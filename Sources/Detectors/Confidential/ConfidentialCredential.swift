import Model

extension Rules {
  /// The rule `confidential.credential`.
  static let confidentialCredential = Rule(
    id: "confidential.credential", title: "shows a way into a work system",
    why: "A password, key or inner address lets strangers in, and it stays in every copy.",
    base: 24, sides: [.personal, .professional], decay: .confidentiality, lenses: [.boss], cure: .delete,
    hits: [
      "the portal login is kshah-t / «Bramble!2291»",
      "use this one: «AKIAABCDEFGHIJKLMNOP»",
    ],
    nearMisses: [
      "I have forgotten my password again",
      "the wifi password's on the fridge",
    ],
    judge: .words(confidentialCredentialReading))

  private static let confidentialCredentialReading = EntityReading(
    ConfidentialLexicon.credential, forms: [.secretKey, .password, .internalHost, .ticket],
    explanation: "Shows a key, a password or an inner address.")
}
