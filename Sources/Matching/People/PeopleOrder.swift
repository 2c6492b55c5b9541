import Model

/// The order in which people are told of: matched ones and those with power first.
enum PeopleOrder {
  static func numbered(_ people: [KnownPerson]) -> [KnownPerson] {
    ordered(people).enumerated().map { index, person in
      var person = person
      person.id = "p\(index + 1)"
      return person
    }
  }

  static func ordered(_ people: [KnownPerson]) -> [KnownPerson] {
    people.sorted(byKey: Key.init)
  }

  private struct Key: Comparable {
    var weight: Int
    var name: String
    var profileCount: Int
    var handle: String

    init(_ person: KnownPerson) {
      weight = PeopleOrder.weight(person)
      name = person.name
      profileCount = person.profiles.count
      handle = person.profiles.compactMap(\.handle).first ?? ""
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.weight != right.weight { return left.weight > right.weight }
      return (left.name, left.profileCount, left.handle) < (right.name, right.profileCount, right.handle)
    }
  }

  private static func weight(_ person: KnownPerson) -> Int {
    (person.profiles.count > 1 ? 100 : 0) + (person.roles.compactMap { order.firstIndex(of: $0.role) }.max() ?? -1)
  }

  private static let order: [Role] = [
    .family, .friend, .formerColleague, .recruiter, .competitor, .supplier, .colleague, .hr, .report, .client, .manager,
  ]
}
