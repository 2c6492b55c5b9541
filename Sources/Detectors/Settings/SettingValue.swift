/// The value of a setting, whatever the platform calls it.
struct SettingValue {
  private let value: String

  init(_ value: String) { self.value = value.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Yes, on, true.
  var isOn: Bool { ["true", "yes", "on", "enabled", "1", "allowed", "ja", "oui", "si", "sí", "sim"].contains(value) }

  var isOff: Bool {
    ["false", "no", "off", "disabled", "0", "not allowed", "nein", "non", "nee", "não"].contains(value)
  }

  /// Everybody may see or do it.
  var isPublic: Bool {
    ["public", "everyone", "everybody", "anyone", "anybody", "öffentlich", "publico", "público", "tout le monde"]
      .contains(value)
      || value.hasPrefix("everyone")
  }

  /// Wider than the owner's own contacts.
  var isWide: Bool { isPublic || value == "friends of friends" || value == "your connections' network" }
}
