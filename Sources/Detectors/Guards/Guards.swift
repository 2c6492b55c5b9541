import Model

/// Protected speech, recognised before anything is scored.
package enum Guards {
  /// The first guard that an item falls under, in the order of the taxonomy.
  package static func check(_ item: ItemCase) -> GuardFinding? {
    if isOfAMinor(item) { return finding("guard.minor") }
    let ids = Set(item.text.matches.map(\.category))
    if let id = order.first(where: ids.contains) { return finding(id) }
    return isMostlyQuoted(item.text) ? finding("guard.quotation") : nil
  }

  /// Whether a guard turns a rule's hit into a note.
  ///
  /// Identified clients, credentials, documents and identity numbers stay findings whatever else a text says.
  package static func covers(_ rule: Rule) -> Bool {
    switch rule.family {
    case "work-talk", "conduct", "engagement", "career": true
    default: rule.id == "oversharing.distress" || rule.id == "confidential.personnel"
    }
  }

  private static let reasons: [(id: String, why: String)] = [
    ("guard.organising", "Talk with colleagues on pay, hours, safety or a union may be protected by law."),
    ("guard.whistleblowing", "Reporting a danger or a wrong may be protected; get advice before deleting it."),
    ("guard.pay", "Talk of your own pay and conditions may be protected by law."),
    ("guard.politics", "Political opinion is your own and is not scored."),
    ("guard.belief", "Belief is your own and is not scored."),
    ("guard.orientation", "Orientation and gender identity are your own and are not scored."),
    ("guard.ethnicity", "Ethnicity, language and origin are your own and are not scored."),
    ("guard.health", "Your own health is not scored."),
    ("guard.dialect", "Dialect and in-group talk are not scored."),
    ("guard.quotation", "It quotes somebody else's words."),
    ("guard.minor", "You were under eighteen."),
  ]

  /// The ids of all guards, in the order in which they are asked.
  package static var ids: [String] { order }

  private static let order = reasons.map(\.id)

  private static func finding(_ id: String) -> GuardFinding? {
    reasons.first { $0.id == id }.map { GuardFinding(id: $0.id, explanation: $0.why) }
  }

  private static func isOfAMinor(_ item: ItemCase) -> Bool {
    guard let birth = item.situation.context.me.birthDate, let day = item.item.occurredAt?.day else { return false }
    return (day.year, day.month, day.day) < (birth.year + 18, birth.month, birth.day)
  }

  /// Whether at least half of its words, and four, stand between quotation marks.
  private static func isMostlyQuoted(_ text: AnalysedText) -> Bool {
    let quoted = text.words.count { $0.isQuoted }
    return quoted >= 4 && quoted * 2 >= text.words.count
  }
}
