import Model

/// Gathers the people of the owner's working life.
struct ContactList {
  private(set) var contacts: [Contact] = []
  private let deriver: RoleDeriver
  private var places: [String: Int] = [:]

  init(_ input: MatchInput) {
    deriver = RoleDeriver(context: input.context, asOf: input.asOf)
    for people in input.accounts where input.context.side(of: people.account.platform) == .professional {
      for tie in people.ties where tie.kind.isWithPerson { add(tie, from: people.account) }
    }
    for person in input.context.people { add(declared: person) }
    for client in input.context.clients {
      for name in client.people { add(name: name, roles: deriver.declared(name: name, handle: nil, on: nil)) }
    }
  }

  private mutating func add(_ tie: Tie, from account: Account) {
    guard [.connection, .recommendationGiven, .recommendationReceived].contains(tie.kind), let name = tie.other.name,
      let parts = NameParts(name)
    else { return }
    var roles = deriver.roles(of: tie.other, since: tie.since, at: tie.origin)
    if let note = tie.note?.lowercased(), note.contains("managed me") || note.contains("reported to me") {
      roles.append(RoleSpan(role: .manager, because: "a recommendation says so", isInferred: true))
    }
    let key = tie.other.handle ?? PeopleDirectory.folded(name)
    if let known = places[key] ?? places[PeopleDirectory.folded(name)], tie.kind != .connection {
      contacts[known].roles += roles.filter { !contacts[known].roles.contains($0) }
      return
    }
    places[key] = contacts.count
    contacts.append(
      Contact(
        name: name, parts: parts, roles: roles, isFriend: deriver.isFriend(name),
        emails: Set([tie.other.email].compactMap { $0?.lowercased() }), phones: [],
        handles: tie.other.handle.map { [account.platform: $0] } ?? [:],
        profile: KnownPerson.Profile(
          account: account.id, name: name, handle: tie.other.handle, probability: 1, because: ["in your connections"])))
  }

  private mutating func add(declared person: Context.DeclaredPerson) {
    add(
      name: person.name, roles: deriver.declared(name: person.name, handle: nil, on: nil), handles: person.handles,
      emails: Set(person.emails.map { $0.lowercased() }), isFriend: person.isFriend)
  }

  private mutating func add(
    name: String, roles: [RoleSpan], handles: [Platform: String] = [:], emails: Set<String> = [], isFriend: Bool = false
  ) {
    let folded = PeopleDirectory.folded(name)
    if let index = contacts.firstIndex(where: { PeopleDirectory.folded($0.name) == folded }) {
      contacts[index].handles.merge(handles) { _, declared in declared }
      contacts[index].emails.formUnion(emails)
      contacts[index].isFriend = contacts[index].isFriend || isFriend
      return
    }
    guard let parts = NameParts(name) else { return }
    contacts.append(
      Contact(
        name: name, parts: parts, roles: roles, isFriend: isFriend, emails: emails, phones: [], handles: handles,
        profile: nil))
  }
}
