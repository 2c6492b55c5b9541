import Model
import Pipeline
import Reports

/// The census of one export as a table.
struct CensusTable {
  let row: Inspection.Row

  var text: String {
    let parts =
      head + kinds + [""] + read + named("ignored", ignored) + named("not understood", unknown)
      + named("damaged", damaged) + named("notices", notices) + named("next time", row.advice)
    return parts.map { TerminalText.safe($0) }.joined(separator: "\n") + "\n"
  }

  /// More notices than these are counted only.
  private static let noticeLimit = 20

  private var summary: ArchiveSummary { row.summary }

  private var head: [String] {
    let parts = summary.parts > 1 ? ", \(summary.parts) parts" : ""
    let exported = summary.exportedAt.map { ", exported \($0)" } ?? ""
    let period = summary.period.map { "items of \($0.from) to \($0.to)" } ?? "no dated items"
    let range = summary.range.map { ", asked for \($0.from) to \($0.to)" } ?? ""
    return [
      "\(summary.name): \(summary.platform.title), \(summary.format)\(parts)\(exported)",
      "\(summary.census.records) records, \(period)\(range), \(summary.census.mediaFiles) media files not opened",
    ]
  }

  private var kinds: [String] {
    let counts = row.kinds.map { "\($0.kind.name) \($0.count)" }
    return counts.isEmpty ? [] : [counts.joined(separator: ", ")]
  }

  private var read: [String] {
    guard !summary.census.read.isEmpty else { return [] }
    return [line("records", "skipped", "file")]
      + summary.census.read.map { file in
        line(String(file.records), file.skipped > 0 ? String(file.skipped) : "", file.path)
          + (file.warning.map { "  warning: \($0)" } ?? "")
      }
  }

  private func line(_ records: String, _ skipped: String, _ path: String) -> String {
    padded(records, to: 8) + padded(skipped, to: 9) + "  " + path
  }

  private func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private var ignored: [String] { summary.census.ignored.map { "\($0.path): \($0.why)" } }
  private var unknown: [String] { summary.census.unknown.map { "\($0.path): \($0.shape), \($0.bytes) bytes" } }

  private var damaged: [String] {
    summary.census.damaged.map { file in "\(file.path)\(file.line.map { ":\($0)" } ?? ""): \(file.why)" }
  }

  private var notices: [String] {
    let shown = row.notices.prefix(CensusTable.noticeLimit).map(\.description)
    let rest = row.notices.count - shown.count
    return shown + (rest > 0 ? ["and \(rest) more; --format json lists them all"] : [])
  }

  private func named(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["  \(title):"] + lines.map { "    \($0)" }
  }
}
