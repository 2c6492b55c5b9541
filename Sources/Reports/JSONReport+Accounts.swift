import Model

extension JSONReport {
  static func archive(_ archive: ArchiveSummary) -> JSONValue {
    .record([
      ("id", .text(archive.id)), ("name", .text(archive.name)), ("platform", .text(archive.platform.rawValue)),
      ("format", .text(archive.format)), ("exported_at", .optional(archive.exportedAt?.iso)),
      ("sha256", .text(archive.digest)), ("parts", .integer(archive.parts)),
      ("period", range(archive.period)), ("range", range(archive.range)), ("census", census(archive.census)),
    ])
  }

  private static func range(_ range: DayRange?) -> JSONValue {
    range.map { .record([("from", .text($0.from.iso)), ("to", .text($0.to.iso))]) } ?? .null
  }

  private static func census(_ census: Census) -> JSONValue {
    .record([
      ("read", .list(census.read.map(read))),
      ("ignored", .list(census.ignored.map { .record([("path", .text($0.path)), ("why", .text($0.why))]) })),
      (
        "unknown",
        .list(
          census.unknown.map {
            .record([("path", .text($0.path)), ("shape", .text($0.shape)), ("bytes", .integer($0.bytes))])
          })
      ),
      (
        "damaged",
        .list(
          census.damaged.map {
            .record([
              ("path", .text($0.path)), ("line", $0.line.map { .integer($0) } ?? .null), ("why", .text($0.why)),
            ])
          })
      ),
    ])
  }

  private static func read(_ read: Census.Read) -> JSONValue {
    let warning: [(String, JSONValue)] = read.warning.map { [("warning", .text($0))] } ?? []
    return .record(
      [
        ("path", .text(read.path)), ("records", .integer(read.records)), ("skipped", .integer(read.skipped)),
        ("elements", .integer(read.elements)),
      ] + warning)
  }

  static func account(_ report: AccountReport) -> JSONValue {
    let account = report.account
    return .record([
      ("id", .text(account.id)), ("platform", .text(account.platform.rawValue)),
      ("side", .text(account.side.rawValue)),
      ("owner", .record([("name", .optional(account.ownerName)), ("handle", .optional(account.handle))])),
      ("period", .record([("from", .optional(report.from?.iso)), ("to", .optional(report.until?.iso))])),
      ("records", .record(report.records.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) })),
      ("coverage", .list(report.coverage.map(coverage))), ("risk", risk(report.risk)),
      ("summary", .text(report.summary)), ("people_from_work", workPeople(report.workPeople)),
    ])
  }

  /// How many of the account's people are probably from the owner's work.
  private static func workPeople(_ people: AccountReport.WorkPeople?) -> JSONValue {
    guard let people else { return .null }
    return .record([
      ("expected", .number(people.expected, decimals: 1)), ("low", .integer(people.low)),
      ("high", .integer(people.high)),
    ])
  }

  private static func coverage(_ coverage: AccountReport.Coverage) -> JSONValue {
    .record([
      ("family", .text(coverage.family)), ("checked", .integer(coverage.checked)),
      ("applicable", .integer(coverage.applicable)), ("why", .text(coverage.why)),
    ])
  }

  private static func risk(_ risk: Risk) -> JSONValue {
    .record([
      ("score", .number(risk.score, decimals: 1)), ("confirmed", .number(risk.confirmed, decimals: 1)),
      ("possible", .number(risk.possible, decimals: 1)), ("band", .text(risk.band)),
      ("projected", risk.projected.map { .number($0, decimals: 1) } ?? .null),
      (
        "families",
        .list(
          risk.families.map {
            .record([
              ("family", .text($0.family)), ("points", .number($0.points, decimals: 2)),
              ("findings", .integer($0.findings)),
            ])
          })
      ),
    ])
  }

  static func person(_ person: KnownPerson) -> JSONValue {
    .record([
      ("id", .text(person.id)), ("name", .text(person.name)),
      ("roles", .texts(roles(person))), ("role_periods", .list(person.roles.map(period))),
      (
        "profiles",
        .list(
          person.profiles.map {
            .record([
              ("account", .text($0.account)), ("name", .optional($0.name)), ("handle", .optional($0.handle)),
              ("probability", .number($0.probability, decimals: 3)), ("tier", .optional($0.tier?.rawValue)),
              ("because", .texts($0.because)),
            ])
          })
      ),
      ("probability", .number(person.probability, decimals: 3)), ("tier", .text(person.tier.rawValue)),
      ("because", .texts(person.because)), ("friend", .text(person.isFriend ? "yes" : "no")),
    ])
  }

  /// The roles of today, each once; those of the past where there are no others.
  private static func roles(_ person: KnownPerson) -> [String] {
    let today = person.roles.filter { $0.until == nil }
    var names: [String] = []
    for span in today.isEmpty ? person.roles : today where !names.contains(span.role.rawValue) {
      names.append(span.role.rawValue)
    }
    return names
  }

  static func period(_ span: RoleSpan) -> JSONValue {
    .record([
      ("role", .text(span.role.rawValue)), ("organisation", .optional(span.organisation)),
      ("from", .optional(span.since?.day.iso)), ("to", .optional(span.until?.day.iso)),
      ("because", .text(span.because)), ("inferred", .text(span.isInferred ? "yes" : "no")),
    ])
  }
}
