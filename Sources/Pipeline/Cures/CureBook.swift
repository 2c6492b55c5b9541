import Model

/// What a person can do about a finding, by platform and kind of record.
///
/// Menus as of 2026-11; addresses as in the format notes of each platform. Hiding comes before deleting, except for
/// what must not stay: the confidential rules ask for deletion themselves.
struct CureBook {
  let platform: Platform
  let account: Account

  /// The cure of an action on a record of a kind, with a link or a way to find it.
  func cure(_ action: Cure.Action, kind: String, item: Item?, day: Day?, with person: String?) -> Cure {
    let screen = screen(for: kind, action: action)
    return Cure(
      action: action, title: CureWords.title(action, kind: kind), steps: steps(action, kind: kind, screen: screen),
      url: item?.permalink, locator: locator(item, kind: kind, day: day, with: person),
      minutes: CureWords.minutes(action), screen: "\(platform.rawValue).\(screen)")
  }

  private func steps(_ action: Cure.Action, kind: String, screen: String) -> [String] {
    [CureScreens.path(platform, screen)] + CureWords.steps(action, kind: kind, on: platform)
  }

  private func locator(_ item: Item?, kind: String, day: Day?, with person: String?) -> Cure.Locator {
    let words = item.map { $0.text.split(whereSeparator: \.isWhitespace).prefix(6).joined(separator: " ") }
    let month = day.map { " > \(CureWords.month($0.month)) \($0.year)" } ?? ""
    return Cure.Locator(
      date: day, firstWords: words.flatMap { $0.isEmpty ? nil : $0 }, with: person,
      filter: CureScreens.filter(platform, screen(for: kind, action: .nothing)) + month)
  }

  private func screen(for kind: String, action: Cure.Action) -> String {
    switch kind {
    case "post", "share", "story", "reel", "album", "article": "posts"
    case "comment", "group-answer": "comments"
    case "reaction", "vote": "reactions"
    case "message", "invitation": "messages"
    case "tie": action == .leaveGroup ? "groups" : "people"
    case "contact-point": action == .deleteContacts ? "contacts" : "account"
    case "profile-field", "position", "profile-update": "profile"
    case "application": "jobs"
    default: "activity"
    }
  }
}
