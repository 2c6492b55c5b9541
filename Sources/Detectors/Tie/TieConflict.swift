import Model

extension Rules {
  /// A supplier, competitor, regulator, auditor, journalist or official on a personal account.
  static let tieConflict = Rule(
    id: "tie.conflict-of-interest", title: "is tied to somebody whose interests may collide with your work's",
    why: "While a deal, tender, audit or story is open, such a tie can look like a conflict of interest.", base: 6,
    sides: [.personal], decay: .live, lenses: [.boss], cure: .nothing, drivers: [oneWay, publicPage],
    judge: .account { account in conflictPeople(account) + conflictPages(account) })

  private static let conflictRoles: Set<Role> = [
    .supplier, .competitor, .regulator, .auditor, .journalist, .official,
  ]

  private static func conflictPeople(_ account: AccountCase) -> [Hit] {
    let ties = TieHit(account: account)
    return ties.hits(
      kinds: [.friend, .follower, .following, .closeFriend], role: { conflictRoles.contains($0.role) },
      drivers: { known in
        let isOneWay = known.tie.kind == .following && !ties.has(.follower, with: known.person)
        return isOneWay ? [oneWay] : []
      }
    ) { person, role in
      [.supplier, .competitor].contains(role.role)
        ? "\(person.name) belongs to a \(role.role.rawValue)"
        : "\(person.name) is known to you as \(role.role.rawValue)"
    }
  }

  /// Pages of a supplier or competitor.
  private static func conflictPages(_ account: AccountCase) -> [Hit] {
    let context = account.situation.context
    var seen: Set<String> = []
    return account.profile.ties.compactMap { tie in
      guard [.pageLike, .pageFollow, .companyFollow].contains(tie.kind), tie.until == nil, let name = tie.other.name,
        let found = (context.suppliers + context.competitors).first(where: { NamedOrganisation($0).isNamed(in: name) }),
        seen.insert(found.name).inserted
      else { return nil }
      return Hit(
        subject: "page:\(PeopleDirectory.folded(found.name))",
        evidence: [.fact("the page carries the name of a supplier or competitor in your context", weight: 0.9)],
        drivers: [Hit.Driver(publicPage)], act: .follow,
        explanation: "This account follows a page of a supplier or competitor.", origin: tie.origin, recordKind: "tie",
        occurredAt: tie.since, identity: PeopleDirectory.folded(name))
    }
  }
}
