import Model

/// Those who are seen on a personal and on a professional account.
enum BothSides {
  /// In the order of the report; without those whose match is hidden.
  static func people(of report: Report) -> [KnownPerson] {
    let sides = Dictionary(
      report.accounts.map { ($0.account.id, $0.account.side) }, uniquingKeysWith: { first, _ in first })
    return report.people.filter { person in
      person.tier != .hidden && Set(person.profiles.compactMap { sides[$0.account] }).count > 1
    }
  }
}
