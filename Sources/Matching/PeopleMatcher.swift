package import Model

/// Finds one person across the owner's accounts.
///
/// A closed-form Bayesian matcher with name rarity, after Fellegi and Sunter; no training, no I/O.
package struct PeopleMatcher: Sendable {
  /// Matches below it are left out of reports.
  private static let floor = 0.4

  /// Matches below it are shown to nobody.
  private static let lowest = 0.05

  package init() {}

  /// Everybody with a role, with every profile of theirs that was found; the most important roles first.
  package func match(_ input: MatchInput) -> [KnownPerson] { result(input).people }

  /// The same, with what the review list shows beside it.
  package func result(_ input: MatchInput) -> MatchResult {
    let list = ContactList(input)
    let circle = Circle(input)
    let owner = OwnerNames(input)
    let candidates = CircleMatcher(contacts: list.contacts, circle: circle, decisions: input.decisions).candidates()
    var byContact: [Int: [MatchCandidate]] = [:]
    let rivals = Self.rivals(candidates)
    for var candidate in candidates where candidate.probability >= Self.lowest {
      candidate.rivals = rivals[candidate.shown]?.count ?? 1
      byContact[candidate.contact, default: []].append(candidate)
    }
    var known: [KnownPerson] = []
    var queue: [KnownPerson] = []
    for (index, contact) in list.contacts.enumerated() {
      let found = MatchedProfiles(contact, byContact[index] ?? [], circle: circle, owner: owner)
      let isKnown = !contact.roles.isEmpty || contact.isFriend
      if isKnown, let person = found.person(atLeast: Self.floor) { known.append(person) }
      if let person = found.reviewed { queue.append(person) }
    }
    return MatchResult(
      people: PeopleOrder.numbered(known), queue: PeopleOrder.ordered(queue), unnamed: list.unnamed,
      expected: ExpectedCounts(candidates, contacts: list.contacts, circle: circle).rows,
      shown: circle.members.map {
        MatchResult.Shown(name: $0.entry.person.name, handle: $0.entry.person.handle, key: $0.key)
      })
  }

  /// By shown person: the best evidence, and how many whole names come near it.
  private static func rivals(_ candidates: [MatchCandidate]) -> [Int: (best: Double, count: Int)] {
    var found: [Int: (best: Double, count: Int)] = [:]
    for candidate in candidates where candidate.isWhole {
      found[candidate.shown] = (max(found[candidate.shown]?.best ?? 0, candidate.ratio), 0)
    }
    for candidate in candidates where candidate.isWhole {
      guard let known = found[candidate.shown], candidate.ratio * 3 >= known.best else { continue }
      found[candidate.shown]?.count = known.count + 1
    }
    return found
  }
}
