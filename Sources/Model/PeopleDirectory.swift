/// Finds the known person behind a name or handle that an account shows.
package struct PeopleDirectory: Sendable {
  package let people: [KnownPerson]

  private var byHandle: [Key: Int] = [:]
  private var byName: [Key: [Int]] = [:]

  private struct Key: Hashable {
    var account: String
    var text: String
  }

  package init(_ people: [KnownPerson]) {
    self.people = people
    for (index, person) in people.enumerated() {
      for profile in person.profiles { add(profile, of: index) }
    }
  }

  private mutating func add(_ profile: KnownPerson.Profile, of index: Int) {
    if let handle = profile.handle {
      byHandle[Key(account: profile.account, text: handle.lowercased())] = index
    }
    if let name = profile.name {
      byName[Key(account: profile.account, text: PeopleDirectory.folded(name)), default: []].append(index)
    }
  }

  /// The person whom an account shows as this; nil when nobody is known by it, or more than one.
  package func person(_ shown: Person, in account: String) -> KnownPerson? {
    if let handle = shown.handle, let index = byHandle[Key(account: account, text: handle.lowercased())] {
      return people[index]
    }
    guard let name = shown.name else { return nil }
    let found = Set(byName[Key(account: account, text: PeopleDirectory.folded(name))] ?? [])
    guard found.count == 1, let index = found.first else { return nil }
    return people[index]
  }

  /// Lower case with single blanks, for comparing names that the same platform shows.
  package static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
