import Model

/// What the context file says of people by name, folded once and found at once.
struct DeclaredPeople {
  private var roles: [String: [RoleSpan]] = [:]
  private var friends: Set<String> = []

  init(_ context: Context) {
    for person in context.people {
      let name = PeopleDirectory.folded(person.name)
      roles[name, default: []] += person.roles.map {
        RoleSpan(role: $0, because: "in your context file", isInferred: false)
      }
      if person.isFriend || person.roles.contains(.friend) { friends.insert(name) }
    }
    for client in context.clients { add(client) }
  }

  private mutating func add(_ client: Context.Organisation) {
    for name in Set(client.people.map(PeopleDirectory.folded)) {
      roles[name, default: []].append(
        RoleSpan(
          role: .client, organisation: client.name, because: "named under a client in your context file",
          isInferred: false))
    }
  }

  /// Roles that the owner declares for a name: those of the person first, then those under a client.
  func roles(of name: String?) -> [RoleSpan] {
    name.flatMap { roles[PeopleDirectory.folded($0)] } ?? []
  }

  /// Whether the owner declares the person a friend.
  func isFriend(_ name: String) -> Bool { friends.contains(PeopleDirectory.folded(name)) }
}
