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
    """
    # direct
    0.6 | (vpn|admin|firewall|passwords|credentials) {0,6} (ovpn|kdbx|keys|txt|xlsx|docx)
    # doubt
    0.2 | (netflix|wifi at ours|our wifi|forgot my|reset my|forgotten my|on the fridge|parcel)
    """, forms: [.secretKey, .password, .internalHost],
    explanation: "Shows a key, a password or an inner address.")
}
