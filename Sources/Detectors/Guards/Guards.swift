import Model

/// Protected speech, recognised before anything is scored.
package enum Guards {
  /// The surest guard that an item falls under; the order of the taxonomy decides between equals.
  package static func check(_ item: ItemCase) -> GuardFinding? {
    guard !item.text.words.isEmpty else { return nil }
    if isOfAMinor(item) { return finding("guard.minor", 1) }
    let reading = GuardReading(item)
    var best: (id: String, strength: Double)?
    for id in order {
      let strength = id == "guard.quotation" ? quotation(reading, item.text) : reading.strength(of: id)
      if strength > best?.strength ?? 0 { best = (id, strength) }
    }
    return best.flatMap { finding($0.id, $0.strength) }
  }

  /// The guards whose subject a text so much as touches.
  package static func touched(by item: ItemCase) -> [String] {
    let reading = GuardReading(item)
    return order.filter { reading.touches($0) }
  }

  /// Whether a guard turns a rule's hits into notes.
  ///
  /// Identified clients, credentials, documents and identity numbers stay findings whatever else a text says.
  package static func covers(_ rule: Rule) -> Bool {
    switch rule.family {
    case "work-talk", "conduct", "engagement", "career": true
    case "confidential", "oversharing": !unguarded.contains(rule.id)
    default: false
    }
  }

  /// Whether a guard that fired leaves a hit of a covered rule as it is.
  ///
  /// What betrays a firm or other people is not excused by an opinion beside it: there the surer reading counts. Talk
  /// of work and manners give way to any guard but a weak one beside a sure finding.
  static func spares(_ rule: Rule, _ hit: Hit, _ guardFinding: GuardFinding) -> Bool {
    let isBetrayal = rule.family == "confidential" || rule.family == "oversharing"
    let margin = isBetrayal && rule.id != "oversharing.distress" ? 0 : 0.5
    return hit.confidence > guardFinding.strength + margin
  }

  private static let unguarded: Set<String> = [
    "confidential.client-identified", "confidential.credential", "confidential.document", "confidential.mosaic",
    "oversharing.identity-document", "oversharing.home-address", "oversharing.contact-details",
    "oversharing.security-answer",
  ]

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

  private static func finding(_ id: String, _ strength: Double) -> GuardFinding? {
    reasons.first { $0.id == id }.map { GuardFinding(id: $0.id, explanation: $0.why, strength: strength) }
  }

  private static func isOfAMinor(_ item: ItemCase) -> Bool {
    guard let birth = item.situation.context.me.birthDate, let day = item.item.occurredAt?.day else { return false }
    return (day.year, day.month, day.day) < (birth.year + 18, birth.month, birth.day)
  }

  /// Somebody else's words: mostly between quotation marks, or told as such.
  private static func quotation(_ reading: GuardReading, _ text: AnalysedText) -> Double {
    let quoted = text.words.count { $0.isQuoted }
    let isMostlyQuoted = quoted >= 4 && quoted * 2 >= text.words.count
    return max(reading.strength(of: "guard.quotation"), isMostlyQuoted ? 0.75 : 0)
  }
}
