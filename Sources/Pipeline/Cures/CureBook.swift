import Detectors
import Model

/// What a person can do about a finding, by platform and kind of record.
///
/// Hiding comes before deleting, except for what must not stay anywhere; where a screen does not offer a step, the next
/// one of the ladder that it does offer is taken.
struct CureBook {
  /// Rules whose records must not stay: whoever must know is told as well.
  private static let mustGo: Set<String> = [
    "confidential.client-identified", "confidential.document", "confidential.unannounced", "confidential.credential",
  ]

  /// From gentle to final, for what was published.
  private static let ladder: [Cure.Action] = [.hide, .archive, .edit, .delete]

  let platform: Platform
  let account: Account

  /// The cure of a rule on a record of a kind, with a link or a way to find it.
  func cure(_ rule: Rule, kind: String, item: Item?, day: Day?, with person: String?) -> Cure {
    let entry = CureTable.entry(platform, kind: CureBook.kind(kind, rule.cure))
    let action = CureBook.action(rule, on: entry)
    let steps = ["Open \(entry.path)."] + CureWords.steps(action, kind: kind, on: platform)
    let last = CureBook.mustGo.contains(rule.id) ? ["Tell whoever must know of it."] : CureBook.next(action, on: entry)
    var cure = Cure(
      action: action, title: CureWords.title(action, kind: kind), steps: steps + last,
      url: item?.permalink ?? link(of: entry, day: item?.occurredAt?.day),
      locator: locator(entry, item, day: day, with: person), minutes: CureWords.minutes(action),
      screen: "\(platform.rawValue).\(entry.screen)")
    cure.checkedOn = CureTable.checkedOn
    return cure
  }

  /// The entry's kind: groups, pages and address books have screens of their own.
  private static func kind(_ kind: String, _ action: Cure.Action) -> String {
    switch (kind, action) {
    case ("tie", .leaveGroup): "group"
    case ("contact-point", .deleteContacts): "uploaded-contacts"
    case (_, .changeSetting), (_, .revokeApp): "account"
    case ("account", .editProfile): "profile-field"
    default: kind
    }
  }

  private static func action(_ rule: Rule, on entry: CureEntry) -> Cure.Action {
    let wished = rule.cure
    if mustGo.contains(rule.id) { return entry.offers.contains(.delete) ? .delete : entry.offers.last ?? wished }
    switch wished {
    case .delete: return entry.offers.first { [.hide, .archive].contains($0) } ?? offered(.delete, on: entry)
    case .hide, .archive, .edit: return offered(wished, on: entry)
    default: return wished
    }
  }

  /// The first step of the ladder from a wish on that the screen offers.
  private static func offered(_ action: Cure.Action, on entry: CureEntry) -> Cure.Action {
    let from = ladder.firstIndex(of: action) ?? 0
    return ladder[from...].first { entry.offers.contains($0) } ?? entry.offers.last ?? action
  }

  /// What is left where the gentle step is not enough.
  private static func next(_ action: Cure.Action, on entry: CureEntry) -> [String] {
    guard [.hide, .archive].contains(action), entry.offers.contains(.delete) else { return [] }
    return ["If that is not enough for you, delete it there."]
  }

  /// The screen's address; of an activity log, the month's.
  private func link(of entry: CureEntry, day: Day?) -> String? {
    guard let link = entry.link, link.contains("allactivity"), let day else { return entry.link }
    return "\(link)&year=\(day.year)&month=\(day.month)"
  }

  private func locator(_ entry: CureEntry, _ item: Item?, day: Day?, with person: String?) -> Cure.Locator {
    let words = item.map { $0.text.split(whereSeparator: \.isWhitespace).prefix(6).joined(separator: " ") }
    // Only lists of what was posted are kept by month.
    let isByMonth = item.map { $0.kind != .message } ?? false
    let month = (isByMonth ? day : nil).map { " > \(CureWords.month($0.month)) \($0.year)" } ?? ""
    return Cure.Locator(
      date: day, firstWords: words.flatMap { $0.isEmpty ? nil : $0 }, with: person, filter: entry.filter + month)
  }
}
