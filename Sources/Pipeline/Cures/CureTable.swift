import Model

/// The cures as data: one entry for each platform and kind of record.
enum CureTable {
  /// The day on which menus and addresses were last held against the format notes.
  static let checkedOn = Day(daysSinceEpoch: 20_770)

  /// Every kind of record that a finding can be about.
  static let kinds =
    ItemKind.allCases.map(\.rawValue) + [
      "tie", "group", "contact-point", "uploaded-contacts", "profile-field", "position", "thread", "account",
    ]

  static func entries(of platform: Platform) -> [CureEntry] {
    switch platform {
    case .facebook: facebook
    case .instagram: instagram
    case .linkedin: linkedin
    }
  }

  /// The entry of a kind; that of the whole account for a kind that the table does not know.
  static func entry(_ platform: Platform, kind: String) -> CureEntry {
    let entries = byKind[platform] ?? [:]
    return entries[kind] ?? entries["account"]
      ?? CureEntry([kind], "account", path: platform.title, filter: platform.title, offers: [])
  }

  private static let byKind: [Platform: [String: CureEntry]] = Dictionary(
    uniqueKeysWithValues: Platform.allCases.map { platform in
      let entries = entries(of: platform).flatMap { entry in entry.kinds.map { ($0, entry) } }
      return (platform, Dictionary(entries, uniquingKeysWith: { first, _ in first }))
    })
}
