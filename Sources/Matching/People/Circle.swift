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

  /// People tagged in one item, by places in the list.
  private(set) var taggedTogether: [[Int]] = []

  /// By place in the list: how much the sight of somebody beside the name of an employer counts.
  private(set) var workFactors: [Int: Double] = [:]

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
      let places = places(from: first)
      addGatherings(people.gatherings, places)
      addSights(of: people, WorkNaming(input.context.employers), places)
    }
  }

  /// The places of an account's people by user name and by name.
  private func places(from first: Int) -> [String: Int] {
    var places: [String: Int] = [:]
    for index in first..<members.count {
      let person = members[index].entry.person
      if let handle = person.handle { places["@\(handle.lowercased())"] = index }
      if let name = person.name { places[PeopleDirectory.folded(name)] = index }
    }
    return places
  }

  private static func found(_ people: [Person], _ places: [String: Int]) -> [Int] {
    people.compactMap { person in
      person.handle.flatMap { places["@\($0.lowercased())"] }
        ?? person.name.flatMap { places[PeopleDirectory.folded($0)] }
    }
  }

  private mutating func addGatherings(_ groups: [[Person]], _ places: [String: Int]) {
    for group in groups where (3...Self.largestGroup).contains(group.count) {
      let found = Circle.found(group, places)
      if found.count >= 3 { gatherings.append(found) }
    }
  }

  /// People in a conversation that an employer's name heads, or tagged beside it.
  private mutating func addSights(of account: AccountPeople, _ naming: WorkNaming, _ places: [String: Int]) {
    for item in account.tagged where item.people.count <= Self.largestGroup {
      let found = Circle.found(item.people, places)
      if found.count >= 2 { taggedTogether.append(found) }
      if !found.isEmpty, naming.organisation(in: item.text) != nil { raise(found, to: Self.besideEmployer) }
    }
    for thread in account.threads where thread.participants.count <= Self.largestGroup {
      guard let title = thread.title, naming.organisation(in: title) != nil else { continue }
      raise(Circle.found(thread.participants, places), to: Self.inWorkThread)
    }
  }

  private mutating func raise(_ found: [Int], to factor: Double) {
    for place in found { workFactors[place] = max(workFactors[place] ?? 1, factor) }
  }

  /// Factors of people.md, "context".
  private static let besideEmployer = 5.0
  private static let inWorkThread = 10.0
  private static let largestGroup = 50
}
