import Model

extension Rules {
  /// Conversations with clients and partners in a private inbox.
  static let businessInbox = Rule(
    id: "identity.business-inbox", title: "serves as an inbox for business",
    why: "Clients who write to a private inbox leave no record at work, and nobody can stand in for you.", base: 6,
    sides: [.personal], decay: .live, lenses: [.boss, .client], cure: .askPerson, drivers: [runsPage],
    judge: .account { account in [inbox(account)].compactMap(\.self) })

  static let runsPage = RuleDriver("it also runs a page of your employer's", 1.3)

  /// One conversation is chance.
  private static let leastPartners = 2

  private static func inbox(_ account: AccountCase) -> Hit? {
    let partners = account.profile.threads.filter { !$0.isGroup }.compactMap { thread in
      thread.participants.lazy.compactMap { partner($0, account) }.first.map { (thread, $0) }
    }
    let people = Set(partners.map(\.1.id))
    guard people.count >= leastPartners, let first = partners.first else { return nil }
    let runs = account.profile.ties.contains {
      $0.kind == .pageAdmin && $0.until == nil && account.namesEmployer($0.other.name ?? "")
    }
    return Hit(
      subject: "inbox", people: people.sorted(),
      evidence: [.fact("conversations with \(people.count) clients, suppliers or competitors", weight: 0.8)],
      drivers: runs ? [Hit.Driver(runsPage)] : [], link: 1,
      explanation: "Business partners write to you in the private inbox of this account.", origin: first.0.origin,
      recordKind: "thread", identity: "inbox")
  }

  private static func partner(_ person: Person, _ account: AccountCase) -> KnownPerson? {
    guard let known = account.situation.people.person(person, in: account.account.id), !known.isKept,
      known.roles.contains(where: { [.client, .supplier, .competitor].contains($0.role) })
    else { return nil }
    return known
  }
}
