package import Model

/// What `partywall inspect --format json` prints, `partywall-census/1`.
package enum CensusReport {
  package struct Entry: Sendable {
    var summary: ArchiveSummary
    var kinds: [(kind: RecordKind, count: Int)]
    var notices: [Notice]
    var advice: [String]

    package init(
      summary: ArchiveSummary, kinds: [(kind: RecordKind, count: Int)], notices: [Notice], advice: [String]
    ) {
      self.summary = summary
      self.kinds = kinds
      self.notices = notices
      self.advice = advice
    }
  }

  /// UTF-8 JSON with a line feed at the end; `archives` are spelt as in the report.
  package static func render(_ entries: [Entry], problems: [String]) -> String {
    JSONValue.record([
      ("schema", .text("partywall-census/1")), ("archives", .list(entries.map(archive))),
      ("problems", .texts(problems)),
    ]).document
  }

  private static func archive(_ entry: Entry) -> JSONValue {
    guard case .record(let pairs) = JSONReport.archive(entry.summary) else { return .null }
    return .record(
      pairs + [
        ("media_files", .integer(entry.summary.census.mediaFiles)),
        ("records", .record(entry.kinds.map { ($0.kind.name, .integer($0.count)) })),
        ("notices", .list(entry.notices.map(notice))),
        ("next_time", .texts(entry.advice)),
      ])
  }

  private static func notice(_ notice: Notice) -> JSONValue {
    .record([
      ("path", .text(notice.origin.path)), ("pointer", .text(notice.origin.place.description)),
      ("reason", .text(notice.reason)),
    ])
  }
}
