import Model

/// The report in the project's own JSON, `partywall-report/1`: the form that scripts read.
package enum JSONReport {
  /// UTF-8 JSON with a line feed at the end; the same report gives the same bytes.
  package static func render(_ report: Report) -> String {
    let head: [(String, JSONValue)] = [
      ("schema", .text(Report.schema)), ("tool", tool(report.tool)), ("as_of", .text(report.asOf.iso)),
      ("mode", .text(report.mode.rawValue)), ("stance", .text(report.stance.rawValue)),
      ("redaction", .text(report.redaction.rawValue)), ("lens", .optional(report.lens?.rawValue)),
    ]
    let body: [(String, JSONValue)] = [
      (
        "context",
        .record([("inferred", .texts(report.inferences)), ("source", .text(report.contextSource.rawValue))])
      ),
      ("archives", .list(report.archives.map(archive))),
      ("accounts", .list(report.accounts.map(account))),
      ("people", .list(report.people.map(person))),
      ("findings", .list(report.findings.map(finding))),
      ("notes", .list(report.notes.map(note))),
      ("plan", .list(report.plan.map(step))),
      ("changes", changes(report.changes)),
      ("career", career(report.career)),
      ("limits", .texts(report.limits)),
    ]
    return JSONValue.record(head + body).document
  }

  private static func tool(_ tool: Report.Tool) -> JSONValue {
    .record([("name", .text("partywall")), ("version", .text(tool.version)), ("ruleset", .text(tool.ruleset))])
  }

  private static func note(_ note: GuardNote) -> JSONValue {
    .record([
      ("guard", .text(note.guardID)), ("account", .text(note.account)), ("item", item(note.item)),
      ("would_have_been", .text(note.wouldHaveBeen)), ("explanation", .text(note.explanation)),
    ])
  }

  static func step(_ step: PlanStep) -> JSONValue {
    .record([
      ("finding_ids", .texts(step.findings)), ("screen", .text(step.screen)), ("minutes", .integer(step.minutes)),
      ("score_after", .number(step.scoreAfter, decimals: 1)), ("account", .text(step.account)),
      ("score_before", .number(step.scoreBefore, decimals: 1)), ("evening", .integer(step.evening)),
      ("records", .integer(step.records)),
    ])
  }

  private static func changes(_ changes: Changes) -> JSONValue {
    let because = changes.because
    let what: [(String, JSONValue)] = [
      ("since", .optional(changes.since?.iso)), ("new", .integer(changes.new)),
      ("unchanged", .integer(changes.unchanged)), ("fixed", .integer(changes.fixed)),
      ("returned", .integer(changes.returned)),
      (
        "because",
        .record([
          ("you", .integer(because.you)), ("export", .integer(because.export)), ("rules", .integer(because.rules)),
          ("time", .integer(because.time)),
        ])
      ),
    ]
    let more: [(String, JSONValue)] = [
      ("updated", .integer(changes.updated)), ("absent", .integer(changes.absent)),
      ("not_seen", .integer(changes.notSeen)), ("still_there", .integer(changes.stillThere)),
      ("claimed_on", .texts(changes.claimedOn.map(\.iso))), ("due", .integer(changes.due)),
      ("accounts", .list(changes.accounts.map(change))), ("families", .list(changes.families.map(family))),
      ("open_by_age", .list(changes.ages.map(age))),
    ]
    return .record(what + more)
  }

  private static func family(_ change: FamilyChange) -> JSONValue {
    .record([
      ("family", .text(change.family)), ("open", .integer(change.open)), ("new", .integer(change.new)),
      ("updated", .integer(change.updated)), ("fixed", .integer(change.fixed)),
      ("returned", .integer(change.returned)), ("absent", .integer(change.absent)),
    ])
  }

  private static func age(_ group: AgeGroup) -> JSONValue {
    .record([("age", .text(group.words)), ("findings", .integer(group.findings))])
  }

  private static func change(_ change: Changes.AccountChange) -> JSONValue {
    .record([
      ("account", .text(change.account)), ("since", .text(change.since.iso)),
      ("score_before", .number(change.before, decimals: 1)), ("delta", delta(change.delta)),
    ])
  }

  /// What moved a score, by cause.
  static func delta(_ delta: ScoreDelta) -> JSONValue {
    .record([
      ("you", .number(delta.you, decimals: 1)), ("export", .number(delta.export, decimals: 1)),
      ("rules", .number(delta.rules, decimals: 1)), ("time", .number(delta.time, decimals: 1)),
    ])
  }

  /// Where a record lies in its archive, or null.
  static func item(_ item: Finding.ItemReference?) -> JSONValue {
    guard let item else { return .null }
    return .record([
      ("kind", .text(item.kind)), ("archive", .text(item.archive)), ("path", .text(item.path)),
      ("pointer", .text(item.pointer)),
    ])
  }
}
