import Model

extension Rules {
  /// Work contacts in an address book that was uploaded.
  static let uploadedContacts = Rule(
    id: "identity.uploaded-contacts", title: "has uploaded contacts from work",
    why: "They are other people's data, and the platform suggests you to each other by them.", base: 10,
    sides: [.personal], decay: .live, lenses: [.boss, .client, .colleague], cure: .deleteContacts,
    judge: .account { account in [uploaded(account)].compactMap { $0 } })

  private static func uploaded(_ account: AccountCase) -> Hit? {
    let context = account.situation.context
    let work = WorkContacts(context)
    let found = account.profile.contactPoints.filter { point in
      guard point.use == .uploaded else { return false }
      return work.isWork(point) || isWorkContact(point.holder, account)
    }
    guard let first = found.first else { return nil }
    let isTrusted = !context.packs.isDisjoint(with: [.health, .school, .law, .socialWork])
    return Hit(
      subject: "contacts", evidence: [.fact("\(found.count) of them are from work", weight: 0.95)],
      base: isTrusted ? 20 : nil, link: 1, explanation: "An uploaded address book holds contacts from your work.",
      origin: first.origin, recordKind: "contact-point", occurredAt: found.compactMap(\.at).max(), identity: "uploaded")
  }

  private static func isWorkContact(_ holder: Person?, _ account: AccountCase) -> Bool {
    guard let holder, let person = account.situation.people.person(holder, in: account.account.id) else { return false }
    return person.roles(at: nil).contains(where: \.role.isWork)
  }
}
