import Model

/// Everybody whom the owner's personal accounts show, in one list for the matcher.
struct Circle {
  /// An entry with the account that shows it.
  struct Member {
    var account: Account
    var entry: ShownPeople.Entry

    var key: String { MatchDecision.key(of: entry.person, on: account.platform) }
  }

  private(set) var members: [Member] = []
  private(set) var shown: [MatchEngine.Shown] = []

  /// People together in a conversation or a picture, by places in the list.
  private(set) var gatherings: [[Int]] = []

  init(_ input: MatchInput) {
    let owner = OwnerNames(input)
    let kinds = ShownPeople.Class.allCases.count
    for (number, people) in input.accounts.enumerated()
    where input.context.side(of: people.account.platform) == .personal {
      let first = members.count
      for entry in ShownPeople(people, without: owner).entries {
        members.append(Member(account: people.account, entry: entry))
        shown.append(
          MatchEngine.Shown(
            name: entry.person.name.flatMap { NameParts($0) }, handle: entry.person.handle,
            listClass: number * kinds + entry.kind.rawValue, column: number * 2 + (entry.kind.isList ? 0 : 1)))
      }
      addGatherings(people.gatherings, from: first)
    }
  }

  private mutating func addGatherings(_ groups: [[Person]], from first: Int) {
    var places: [String: Int] = [:]
    for index in first..<members.count {
      let person = members[index].entry.person
      if let handle = person.handle { places["@\(handle.lowercased())"] = index }
      if let name = person.name { places[PeopleDirectory.folded(name)] = index }
    }
    for group in groups where (3...50).contains(group.count) {
      let found = group.compactMap { person in
        person.handle.flatMap { places["@\($0.lowercased())"] }
          ?? person.name.flatMap { places[PeopleDirectory.folded($0)] }
      }
      if found.count >= 3 { gatherings.append(found) }
    }
  }
}
