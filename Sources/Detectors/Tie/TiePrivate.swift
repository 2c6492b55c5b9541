import Model

extension Rules {
  /// A purely private tie on the professional network.
  static let tiePrivate = Rule(
    id: "tie.private-on-professional", title: "has a private tie on the professional network",
    why: "A private contact there sees when you change jobs, and your colleagues see the contact.", base: 1,
    sides: [.professional], decay: .live, lenses: [.family], cure: .nothing, drivers: [blockedElsewhere],
    judge: .account { account in
      let blocked = blockedNames(account)
      return privateTies(account, blocked)
    })

  private static func privateTies(_ account: AccountCase, _ blocked: Set<String>) -> [Hit] {
    var seen: Set<String> = []
    return account.profile.ties.compactMap { tie in
      guard [.connection, .friend, .following].contains(tie.kind), tie.until == nil else { return nil }
      let person = account.situation.people.person(tie.other, in: account.account.id)
      let name = PeopleDirectory.folded(tie.other.name ?? "")
      let isFamily = person?.roles.contains { $0.role == .family && !$0.isInferred } ?? false
      let isBlocked = name.contains(" ") && blocked.contains(name)
      guard person?.isKept != true, isFamily || isBlocked, seen.insert(name).inserted else { return nil }
      return Hit(
        subject: person.map { "person:\($0.id)" } ?? "name:\(name)", people: person.map { [$0.id] } ?? [],
        evidence: [
          isBlocked
            ? .fact("the same full name is blocked, restricted or removed on a personal account", weight: 0.7)
            : .fact("a private role in your context file", weight: 0.9)
        ], drivers: isBlocked ? [Hit.Driver(blockedElsewhere)] : [], act: .follow,
        explanation: "A private contact of yours is connected on the professional network.", origin: tie.origin,
        recordKind: "tie", occurredAt: tie.since, identity: name)
    }
  }

  /// Full names that the owner shut out on a personal account.
  private static func blockedNames(_ account: AccountCase) -> Set<String> {
    let personal = account.situation.accounts.filter { $0.account.side == .personal }
    let shut = personal.flatMap(\.ties).filter { [.blocked, .restricted, .storyHidden].contains($0.kind) }
    return Set(shut.compactMap(\.other.name).map(PeopleDirectory.folded))
  }
}
