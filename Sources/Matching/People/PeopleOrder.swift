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
    people.sorted { left, right in
      let (one, other) = (weight(left), weight(right))
      if one != other { return one > other }
      return (left.name, left.profiles.count, handle(left)) < (right.name, right.profiles.count, handle(right))
    }
  }

  private static func handle(_ person: KnownPerson) -> String { person.profiles.compactMap(\.handle).first ?? "" }

  private static func weight(_ person: KnownPerson) -> Int {
    let order: [Role] = [
      .family, .friend, .formerColleague, .recruiter, .competitor, .supplier, .colleague, .hr, .report, .client,
      .manager,
    ]
    return (person.profiles.count > 1 ? 100 : 0)
      + (person.roles.compactMap { order.firstIndex(of: $0.role) }.max() ?? -1)
  }
}
