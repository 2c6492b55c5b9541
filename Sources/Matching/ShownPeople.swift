import Model

/// Everybody whom a personal account shows, each once, without the owner.
struct ShownPeople {
  private(set) var people: [Person] = []

  init(_ account: AccountPeople, without owner: OwnerNames) {
    var seen: Set<String> = []
    let tied = account.ties.filter(\.kind.isWithPerson).map(\.other)
    for person in tied + account.participants {
      guard let key = person.handle?.lowercased() ?? person.name.map(PeopleDirectory.folded), !key.isEmpty else {
        continue
      }
      if owner.contains(person) || !seen.insert(key).inserted { continue }
      people.append(person)
    }
    people.sort { ($0.name ?? "", $0.handle ?? "") < ($1.name ?? "", $1.handle ?? "") }
  }
}

/// The owner's own names and handles.
struct OwnerNames {
  private let names: Set<String>
  private let handles: Set<String>

  init(_ input: MatchInput) {
    names = Set((input.context.me.names + input.accounts.compactMap(\.account.ownerName)).map(PeopleDirectory.folded))
    handles = Set((input.context.me.handles + input.accounts.compactMap(\.account.handle)).map { $0.lowercased() })
  }

  func contains(_ person: Person) -> Bool {
    if let name = person.name, names.contains(PeopleDirectory.folded(name)) { return true }
    return person.handle.map { handles.contains($0.lowercased()) } ?? false
  }
}
