import Model

extension Rules {
  /// The rule `oversharing.contact-details`.
  static let oversharingContactDetails = Rule(
    id: "oversharing.contact-details", title: "shows personal contact details",
    why: "Whatever stands in a post is collected and reused.",
    base: 6, sides: [.personal, .professional], decay: .live, lenses: [.client], cure: .edit,
    hits: [
      "text me on «07700 900321»",
      "write to «wilf.penderbrook@example.com»",
    ],
    nearMisses: [
      "parcel 4111 1111 1112 on Thursday",
      "the score was 07 to 12",
    ],
    judge: .words(oversharingContactDetailsReading))

  private static let oversharingContactDetailsReading = EntityReading(
    OversharingLexicon.contactDetails, forms: [.phone, .email],
    explanation: "Gives a telephone number or an e-mail address.", applies: { $0.item.kind != .message })
}
