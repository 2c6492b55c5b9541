import Model

extension ContactList {
  /// Larger groups are no conversation.
  private static let largestThread = 50

  /// Everybody in a conversation that tells by its title what they are to the owner.
  mutating func addThreads(of people: AccountPeople, side: Side, _ owner: OwnerNames) {
    for thread in people.threads where thread.participants.count <= Self.largestThread {
      let roles = deriver.roles(thread: thread, on: side)
      guard !roles.isEmpty else { continue }
      for person in thread.participants where !owner.contains(person) && !OrganisationNames.isOne(person) {
        add(person, of: people.account, side: side, roles)
      }
    }
  }

  private mutating func add(_ person: Person, of account: Account, side: Side, _ roles: [RoleSpan]) {
    guard let name = person.name, let parts = NameParts(name) else { return }
    let key = MatchDecision.key(of: person, on: account.platform)
    if let known = place(key: key, name: name) {
      merge(roles, into: known)
      return
    }
    let profile = KnownPerson.Profile(
      account: account.id, name: name, handle: person.handle, probability: 1, because: ["in your conversations"])
    append(
      Contact(
        name: name, parts: parts, roles: roles, isFriend: deriver.named.isFriend(name), emails: [], phones: [],
        handles: person.handle.map { [account.platform: $0] } ?? [:], since: nil, key: key,
        isFromConversation: side != .professional, profile: side == .professional ? profile : nil))
  }

  /// Whom a position of the owner's names as having managed the owner, or as managed by them.
  mutating func addManaged(_ position: Position) {
    let text = [position.title, position.details].compactMap(\.self).joined(separator: ". ")
    guard !text.isEmpty else { return }
    for (contact, role) in ManagedPeople(contacts.map(\.name)).roles(in: text) {
      let span = RoleSpan(
        role: role, organisation: position.employer, since: position.since, until: position.until,
        because: "\(position.origin.path) \(position.origin.place): a position of yours says who managed whom",
        isInferred: true)
      merge([span], into: contact)
    }
  }
}
