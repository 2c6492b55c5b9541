import Model

/// The settings that an export states, by what they are about.
///
/// Labels are the platforms' own and change with language and year: what is not understood is not judged, and never
/// guessed.
package struct SettingReading {
  let account: AccountCase

  enum Subject: String, CaseIterable {
    case futurePosts
    case tagReview
    case findable
    case searchEngine
    case connections
  }

  /// The fields that state a subject, in the order of the export.
  func stated(_ subject: Subject) -> [ProfileField] {
    account.profile.fields.filter { field in
      guard field.kind == .setting, field.until == nil, let label = field.label?.lowercased() else { return false }
      return Self.isAbout(subject, label)
    }
  }

  /// The private-account switch as it stands now.
  var privateAccount: ProfileField? {
    account.profile.fields.first { $0.kind == .privateAccount && $0.since == nil && $0.until == nil }
  }

  /// Every change of the private-account switch, oldest first, with whether it made the account public.
  var switches: [(at: Timestamp, isPublic: Bool, field: ProfileField)] {
    account.profile.fields.compactMap { field in
      guard let at = field.since, field.kind == .privateAccount || (field.kind == .setting && field.label == "privacy")
      else { return nil }
      let value = field.value.lowercased()
      if Self.publicWords.contains(where: value.contains) || SettingValue(value).isOff { return (at, true, field) }
      let isPrivate = Self.privateWords.contains(where: value.contains) || SettingValue(value).isOn
      return isPrivate ? (at, false, field) : nil
    }.sorted { $0.at < $1.at }
  }

  private static let publicWords = ["public", "públic", "pubblic", "öffentlich", "openbaar"]
  private static let privateWords = ["private", "privat", "privad", "privé"]

  /// Whether the account is public now, by its switch or by the last change of it; nil where nothing says.
  var isPublic: Bool? {
    if let now = privateAccount {
      let value = SettingValue(now.value)
      if value.isOn { return false }
      if value.isOff { return true }
    }
    return switches.last?.isPublic
  }

  /// How many of the family's checks have data in the export.
  package static func checked(_ profile: AccountProfile) -> Set<String> {
    var checked: Set<String> = []
    let rules: [(Subject, String)] = [
      (.futurePosts, "settings.public-default"), (.tagReview, "settings.tag-review"), (.findable, "settings.findable"),
      (.searchEngine, "settings.search-engine"), (.connections, "settings.connections-visible"),
    ]
    for field in profile.fields {
      switch field.kind {
      case .setting:
        let label = field.label?.lowercased() ?? ""
        if label == "privacy" { checked.formUnion(["settings.public-default", "settings.old-public-posts"]) }
        for (subject, rule) in rules where isAbout(subject, label) { checked.insert(rule) }
      case .privateAccount: checked.formUnion(["settings.public-default", "settings.old-public-posts"])
      case .contactSyncing: checked.insert("settings.findable")
      case .connectedApp: checked.insert("settings.old-app-grants")
      default: break
      }
    }
    return checked
  }

  private static func isAbout(_ subject: Subject, _ label: String) -> Bool {
    switch subject {
    case .futurePosts:
      has(label, ["future posts"]) || has(label, ["default", "audience"]) || has(label, ["default", "privacy"])
        || has(label, ["who can see your posts"])
    case .tagReview: has(label, ["review", "tag"])
    case .findable:
      has(label, ["look", "up", "email"]) || has(label, ["look", "up", "phone"]) || has(label, ["find you", "phone"])
        || has(label, ["find you", "email"]) || has(label, ["discover", "phone"]) || has(label, ["discover", "email"])
    case .searchEngine: has(label, ["search engine"])
    case .connections:
      has(label, ["friends list"]) || has(label, ["friend list"]) || has(label, ["see", "connections"])
        || has(label, ["connections", "visib"]) || has(label, ["who can see", "follow"])
    }
  }

  private static func has(_ label: String, _ words: [String]) -> Bool { words.allSatisfy { label.contains($0) } }
}
