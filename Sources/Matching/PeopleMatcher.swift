package import Model

/// Finds one person across the owner's accounts.
///
/// A closed-form Bayesian matcher with name rarity, after Fellegi and Sunter; no training, no I/O.
package struct PeopleMatcher: Sendable {
  /// Matches below it are left out.
  private static let floor = 0.4

  package init() {}

  /// Everybody with a role, with every profile of theirs that was found; the most important roles first.
  package func match(_ input: MatchInput) -> [KnownPerson] {
    let contacts = ContactList(input).contacts
    let owner = OwnerNames(input)
    var profiles: [[KnownPerson.Profile]] = contacts.map { $0.profile.map { [$0] } ?? [] }
    var isWhole = Array(repeating: true, count: contacts.count)
    for people in input.accounts where input.context.side(of: people.account.platform) == .personal {
      let shown = ShownPeople(people, without: owner).people
      let list = ListMatch(contacts: contacts, shown: shown, platform: people.account.platform)
      for match in list.matches() where match.probability >= Self.floor {
        let person = shown[match.shown]
        profiles[match.contact].append(
          KnownPerson.Profile(
            account: people.account.id, name: person.name, handle: person.handle, probability: match.probability,
            because: match.evidence.reasons))
        isWhole[match.contact] = isWhole[match.contact] && match.evidence.isWhole
      }
    }
    return numbered(contacts.indices.compactMap { person(contacts[$0], profiles[$0], isWhole: isWhole[$0]) })
  }

  private func person(_ contact: Contact, _ profiles: [KnownPerson.Profile], isWhole: Bool) -> KnownPerson? {
    guard !contact.roles.isEmpty || contact.isFriend, !profiles.isEmpty else { return nil }
    let matched = profiles.filter { $0.account != contact.profile?.account }
    let probability = matched.map(\.probability).min() ?? 1
    return KnownPerson(
      id: "", name: contact.name, roles: contact.roles, profiles: profiles, probability: probability,
      tier: tier(probability, isWhole: isWhole), because: matched.first?.because ?? profiles[0].because,
      isFriend: contact.isFriend)
  }

  private func tier(_ probability: Double, isWhole: Bool) -> KnownPerson.Tier {
    switch probability {
    case 0.95... where isWhole: .certain
    case 0.8...: .likely
    default: .possible
    }
  }

  private func numbered(_ people: [KnownPerson]) -> [KnownPerson] {
    let ordered = people.sorted { left, right in
      let (one, other) = (weight(left), weight(right))
      return one == other ? (left.name, left.profiles.count) < (right.name, right.profiles.count) : one > other
    }
    return ordered.enumerated().map { index, person in
      var person = person
      person.id = "p\(index + 1)"
      return person
    }
  }

  private func weight(_ person: KnownPerson) -> Int {
    let order: [Role] = [
      .formerColleague, .recruiter, .competitor, .supplier, .colleague, .hr, .report, .client, .manager,
    ]
    return (person.profiles.count > 1 ? 100 : 0)
      + (person.roles.compactMap { order.firstIndex(of: $0.role) }.max() ?? -1)
  }
}
