import Model

extension HistoryReport {
  /// The runs as JSON, `partywall-history/1`.
  package static func json(_ entries: [HistoryEntry]) -> String {
    JSONValue.record([("schema", .text("partywall-history/1")), ("runs", .list(entries.map(entry)))]).document
  }

  private static func entry(_ entry: HistoryEntry) -> JSONValue {
    let what: [(String, JSONValue)] = [
      ("run", .integer(entry.run)), ("as_of", .text(entry.asOf.iso)), ("mode", .text(entry.mode.rawValue)),
      ("account", .text(entry.account)), ("platform", .text(entry.platform.rawValue)),
      ("exported_at", .optional(entry.exportedAt?.iso)),
    ]
    let risk: [(String, JSONValue)] = [
      ("score", .number(entry.score, decimals: 1)), ("confirmed", .number(entry.confirmed, decimals: 1)),
      ("possible", .number(entry.possible, decimals: 1)), ("projected", .number(entry.projected, decimals: 1)),
      ("band", .text(entry.band)), ("checked", .integer(entry.checked)), ("applicable", .integer(entry.applicable)),
      ("open", .integer(entry.open)), ("new", .integer(entry.new)), ("fixed", .integer(entry.fixed)),
      ("returned", .integer(entry.returned)), ("delta", JSONReport.delta(entry.delta)),
    ]
    return .record(what + risk)
  }
}
