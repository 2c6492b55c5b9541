import Model

extension Rules {
  /// Little for a recruiter to find: a hint, not a risk.
  static let thinPresence = Rule(
    id: "career.thin-presence", title: "shows little of you",
    why: "Nearly half of recruiters are put off by people whom they cannot find: do not wipe everything.", base: 0,
    sides: [.professional], decay: .live, lenses: [.recruiter], cure: .keep,
    judge: .account { account in [thinHit(account)].compactMap(\.self) })

  /// Connections and own texts below which a profile looks empty.
  private static let fewConnections = 30
  private static let fewTexts = 3

  private static func thinHit(_ account: AccountCase) -> Hit? {
    let shown = account.profile.fields.filter { $0.until == nil }
    var missing: [String] = []
    if !shown.contains(where: { $0.kind == .headline }) { missing.append("a headline") }
    if !shown.contains(where: { $0.kind == .bio }) { missing.append("a text about you") }
    if account.profile.positions.isEmpty { missing.append("a position") }
    if account.profile.ties.count(where: { $0.kind == .connection }) < fewConnections { missing.append("connections") }
    if account.digest.count(where: { [.post, .share, .article, .comment].contains($0.kind) }) < fewTexts {
      missing.append("anything that you wrote")
    }
    guard missing.count >= 2 else { return nil }
    return Hit(
      subject: "presence", evidence: [.fact("missing or few: " + missing.joined(separator: ", "), weight: 0.8)],
      link: 1,
      explanation: "A recruiter would find little here; adding helps more than deleting.", recordKind: "account",
      identity: "presence")
  }
}
