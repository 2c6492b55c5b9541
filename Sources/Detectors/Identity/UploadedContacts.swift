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
    let names = workNames(account)
    let found = account.profile.contactPoints.filter { point in
      guard point.use == .uploaded else { return false }
      return work.isWork(point) || isClient(point, context) || isWorkContact(point.holder, account, names)
    }
    guard let first = found.first else { return nil }
    return Hit(
      subject: "contacts", evidence: [.fact("\(found.count) of them are from work", weight: 0.95)],
      link: 1, explanation: "An uploaded address book holds contacts from your work.",
      origin: first.origin, recordKind: "contact-point", occurredAt: found.compactMap(\.at).max(), identity: "uploaded")
  }

  private static func isClient(_ point: ContactPoint, _ context: Context) -> Bool {
    guard point.kind == .email, let domain = point.value.split(separator: "@").last?.lowercased() else { return false }
    return context.clients.flatMap(\.domains).contains { domain == $0 || domain.hasSuffix(".\($0)") }
  }

  private static func isWorkContact(_ holder: Person?, _ account: AccountCase, _ names: Set<String>) -> Bool {
    guard let holder else { return false }
    if let person = account.situation.people.person(holder, in: account.account.id) {
      return !person.isKept && person.roles(at: account.situation.asOf).contains(where: \.role.isWork)
    }
    return holder.name.map { names.contains(PeopleDirectory.folded($0)) } ?? false
  }

  /// Full names of everybody from the owner's work.
  private static func workNames(_ account: AccountCase) -> Set<String> {
    let people = account.situation.people.people.filter { person in
      !person.isKept && person.roles(at: account.situation.asOf).contains(where: \.role.isWork)
    }
    return Set(people.map { PeopleDirectory.folded($0.name) }.filter { $0.contains(" ") })
  }
}
