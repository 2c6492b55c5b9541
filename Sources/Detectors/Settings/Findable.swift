import Model

extension Rules {
  /// The account can be found by phone number or address.
  static let findable = Rule(
    id: "settings.findable", title: "can be found by phone number or address",
    why: "Colleagues and clients who have your number are offered your private account.", base: 3,
    sides: [.personal, .professional], decay: .live, lenses: [.colleague, .client], cure: .changeSetting,
    judge: .account { SettingHits.findable($0) })
}
