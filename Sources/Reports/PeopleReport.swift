package import Model

/// The list of people as JSON and CSV.
package enum PeopleReport {
  /// One person with some of the matches.
  package struct Row: Sendable {
    package var number: Int
    package var person: KnownPerson
    package var matches: [(letter: String, profile: KnownPerson.Profile)]

    package init(number: Int, person: KnownPerson, matches: [(letter: String, profile: KnownPerson.Profile)]) {
      self.number = number
      self.person = person
      self.matches = matches
    }
  }

  /// What a tier means, in people.md's words.
  package static func words(_ tier: KnownPerson.Tier) -> String {
    switch tier {
    case .confirmed: "you confirmed"
    case .certain: "almost certainly the same person"
    case .likely: "probably the same person"
    case .possible: "same name; check"
    case .hidden: "could be"
    }
  }

  package static func json(_ rows: [Row], expected: [(account: String, low: Int, high: Int)]) -> String {
    JSONValue.record([
      ("schema", .text("partywall-people/1")),
      (
        "expected",
        .list(
          expected.map {
            .record([("account", .text($0.account)), ("low", .integer($0.low)), ("high", .integer($0.high))])
          })
      ),
      ("people", .list(rows.map(person))),
    ]).document
  }

  private static func person(_ row: Row) -> JSONValue {
    .record([
      ("number", .integer(row.number)), ("key", .text(row.person.name.isEmpty ? "" : row.person.key)),
      ("name", .text(row.person.name)),
      ("friend", .text(row.person.isFriend ? "yes" : "no")),
      ("roles", .list(row.person.roles.map(JSONReport.period))),
      ("matches", .list(row.matches.map(match))),
    ])
  }

  private static func match(_ match: (letter: String, profile: KnownPerson.Profile)) -> JSONValue {
    .record([
      ("letter", .text(match.letter)), ("account", .text(match.profile.account)),
      ("name", .optional(match.profile.name)), ("handle", .optional(match.profile.handle)),
      ("probability", .number(match.profile.probability, decimals: 3)),
      ("tier", .optional(match.profile.tier?.rawValue)), ("because", .texts(match.profile.because)),
    ])
  }

  /// RFC 4180 with CRLF, a match a row; no cell can be taken for a formula.
  package static func csv(_ rows: [Row]) -> String {
    let header = [
      "number", "name", "roles", "friend", "account", "shown_name", "handle", "probability", "tier", "because",
    ]
    let lines = rows.flatMap { row in
      row.matches.isEmpty ? [cells(row, nil)] : row.matches.map { cells(row, $0) }
    }
    return ([header] + lines).map { $0.map(CSVReport.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cells(_ row: Row, _ match: (letter: String, profile: KnownPerson.Profile)?) -> [String] {
    var roles: [String] = []
    for span in row.person.roles where !roles.contains(span.role.rawValue) { roles.append(span.role.rawValue) }
    return [
      "\(row.number)\(match?.letter ?? "")", row.person.name, roles.joined(separator: " "),
      row.person.isFriend ? "yes" : "no", match?.profile.account ?? "", match?.profile.name ?? "",
      match?.profile.handle ?? "", match.map { Decimal.text($0.profile.probability, decimals: 3) } ?? "",
      match?.profile.tier?.rawValue ?? "", match?.profile.because.joined(separator: "; ") ?? "",
    ]
  }
}
