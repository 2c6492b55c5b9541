import Model
import Pipeline
import Reports

/// The census of one archive as a table.
struct CensusTable {
  let row: Inspection.Row

  var text: String {
    (head + read + named("ignored", ignored) + named("not understood", unknown) + named("damaged", damaged) + notices)
      .map { TerminalText.safe($0) }.joined(separator: "\n") + "\n"
  }

  private var summary: ArchiveSummary { row.summary }

  private var head: [String] {
    let period = row.period.map { ", \($0.from.day) to \($0.to.day)" } ?? ""
    return [
      "\(summary.name): \(summary.platform.title), \(summary.format), \(summary.census.records) records\(period), "
        + "\(summary.census.mediaFiles) media files not opened"
    ]
  }

  private var read: [String] {
    summary.census.read.map { file in
      let count = String(file.records)
      let padding = String(repeating: " ", count: max(0, 8 - count.utf8.count))
      let skipped = file.skipped > 0 ? "  (\(file.skipped) skipped)" : ""
      return "\(padding)\(count)  \(file.path)\(skipped)\(file.warning.map { "  warning: \($0)" } ?? "")"
    }
  }

  private var ignored: [String] { summary.census.ignored.map { "\($0.path): \($0.why)" } }
  private var unknown: [String] { summary.census.unknown.map { "\($0.path): \($0.shape), \($0.bytes) bytes" } }

  private var damaged: [String] {
    summary.census.damaged.map { file in "\(file.path)\(file.line.map { ":\($0)" } ?? ""): \(file.why)" }
  }

  private var notices: [String] { named("notices", row.notices.map(\.description)) }

  private func named(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["  \(title):"] + lines.map { "    \($0)" }
  }
}
