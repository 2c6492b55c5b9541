import Model

extension JSONReport {
  static func finding(_ finding: Finding) -> JSONValue {
    let what: [(String, JSONValue)] = [
      ("id", .text(finding.id)), ("rule", .text(finding.rule)), ("family", .text(finding.family)),
      ("account", .text(finding.account)), ("level", .text(finding.level.rawValue)),
      ("points", .number(finding.points, decimals: 2)), ("confidence", .number(finding.confidence, decimals: 2)),
      ("vector", .text(finding.vector)), ("occurred_at", .optional(finding.occurredAt?.rfc3339)),
      ("time_precision", .optional(finding.occurredAt?.precision.rawValue)), ("item", item(finding.item)),
    ]
    let why: [(String, JSONValue)] = [
      ("people", .texts(finding.people)), ("subject", .text(finding.subject)), ("excerpt", .text(finding.excerpt)),
      ("evidence", .list(finding.evidence.map(evidence))), ("explanation", .text(finding.explanation)),
      ("audience", .text(finding.audience.rawValue)), ("lenses", .texts(finding.lenses.map(\.rawValue))),
      ("cure", cure(finding.cure)), ("state", .text(finding.state.rawValue)),
      ("baseline", .text(finding.baseline.rawValue)), ("last_seen", .optional(finding.lastSeen?.iso)),
      ("first_seen", .optional(finding.firstSeen?.iso)), ("claimed_on", .optional(finding.claimedOn?.iso)),
      ("reason", .optional(finding.reason)), ("review_on", .optional(finding.reviewOn?.iso)),
      ("minds", .list(finding.minds.map { .record([("lens", .text($0.lens.rawValue)), ("why", .text($0.why))]) })),
    ]
    return .record(what + why)
  }

  private static func evidence(_ evidence: Evidence) -> JSONValue {
    .record([
      ("kind", .text(evidence.kind.rawValue)), ("text", .text(evidence.text)),
      ("start", evidence.range.map { .integer($0.lowerBound) } ?? .null),
      ("end", evidence.range.map { .integer($0.upperBound) } ?? .null), ("why", .text(evidence.why)),
      ("weight", .number(evidence.weight, decimals: 2)),
    ])
  }

  private static func cure(_ cure: Cure) -> JSONValue {
    .record([
      ("action", .text(cure.action.rawValue)), ("title", .text(cure.title)), ("steps", .texts(cure.steps)),
      ("url", .optional(cure.url)), ("locator", cure.locator.map(locator) ?? .null),
      ("minutes", .integer(cure.minutes)),
      ("screen", .text(cure.screen)), ("checked_on", .optional(cure.checkedOn?.iso)),
    ])
  }

  private static func locator(_ locator: Cure.Locator) -> JSONValue {
    .record([
      ("date", .optional(locator.date?.iso)), ("first_words", .optional(locator.firstWords)),
      ("with", .optional(locator.with)), ("filter", .text(locator.filter)),
    ])
  }
}
