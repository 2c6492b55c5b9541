import Model

extension Rules {
  /// Somebody without any history who was let in on both sides within a few weeks.
  static let tieUnknownContact = Rule(
    id: "tie.unknown-contact", title: "lets in somebody without history on both sides",
    why: "Made-up profiles ask for access on several networks at once; check who it is before you trust the name.",
    base: 4, sides: [.personal], decay: .live, lenses: [.boss, .family], cure: .removePerson,
    judge: .account { account in unknownContacts(account) })

  /// Days between the two requests at most.
  private static let closeInTime = 45

  private static func unknownContacts(_ account: AccountCase) -> [Hit] {
    let made = madeElsewhere(account)
    guard !made.isEmpty else { return [] }
    let spoken = spokenWith(account)
    var seen: Set<String> = []
    return account.profile.ties.compactMap { tie in
      guard [.friend, .follower].contains(tie.kind), tie.until == nil, let name = tie.other.name,
        let since = tie.since?.day, let other = made[PeopleDirectory.folded(name)],
        abs(since.daysSinceEpoch - other.daysSinceEpoch) <= closeInTime,
        !spoken.contains(PeopleDirectory.folded(name)),
        account.situation.people.person(tie.other, in: account.account.id).map({ $0.roles.isEmpty && !$0.isKept })
          ?? true,
        seen.insert(PeopleDirectory.folded(name)).inserted
      else { return nil }
      return Hit(
        subject: "name:\(PeopleDirectory.folded(name))",
        evidence: [
          .fact("the same full name was let in on both sides within \(closeInTime) days", weight: 0.45),
          Evidence(kind: .model, why: "no conversation with that name on any account", weight: 0.2),
        ], act: .follow, explanation: "Somebody whom nothing else ties to you was let in on both sides at once.",
        origin: tie.origin, recordKind: "tie", occurredAt: tie.since, identity: PeopleDirectory.folded(name))
    }
  }

  /// Full names and days of connections on professional accounts.
  private static func madeElsewhere(_ account: AccountCase) -> [String: Day] {
    let professional = account.situation.accounts.filter { $0.account.side == .professional }
    var made: [String: Day] = [:]
    for tie in professional.flatMap(\.ties) where tie.kind == .connection {
      guard let name = tie.other.name, name.split(whereSeparator: \.isWhitespace).count > 1, let day = tie.since?.day
      else { continue }
      made[PeopleDirectory.folded(name)] = day
    }
    return made
  }

  /// Names of everybody in a conversation on any account.
  private static func spokenWith(_ account: AccountCase) -> Set<String> {
    let everywhere = account.situation.accounts + [account.profile]
    return Set(everywhere.flatMap(\.threads).flatMap(\.participants).compactMap(\.name).map(PeopleDirectory.folded))
  }
}
