import Model

extension Rules {
  /// The account shows whom you know.
  static let connectionsVisible = Rule(
    id: "settings.connections-visible", title: "shows whom you know",
    why: "A list of contacts tells clients, rivals and made-up profiles whom to ask.", base: 2,
    sides: [.personal, .professional], decay: .live, lenses: [.boss, .client], cure: .changeSetting,
    judge: .account { SettingHits.connectionsVisible($0) })
}
