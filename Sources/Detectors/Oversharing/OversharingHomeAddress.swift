import Model

extension Rules {
  /// The rule `oversharing.home-address`.
  static let oversharingHomeAddress = Rule(
    id: "oversharing.home-address", title: "shows the home address",
    why: "With a date or a routine it tells a stranger where and when.",
    base: 12, sides: [.personal, .professional], decay: .location, lenses: [.client, .family], cure: .edit,
    hits: [
      "housewarming at «118 Mellor Rise», flat 6",
      "our new address is «14 Alder Road»",
    ],
    nearMisses: [
      "village hall, Market Road, at ten",
      "99 problems",
    ],
    judge: .words(oversharingHomeAddressReading))

  private static let oversharingHomeAddressReading = EntityReading(
    OversharingLexicon.homeAddress, forms: [.streetAddress],
    explanation: "Gives an address that looks like a home.")
}
