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
    """
    # direct
    0.3 | (housewarming|yard sale|garage sale|my address|our address|our new address|come to ours|party at ours|potluck|burgled|we live at|i live at|moved to|post it to|send it to|buzzer|at home|at ours)
    """, forms: [.streetAddress],
    explanation: "Gives an address that looks like a home.")
}
