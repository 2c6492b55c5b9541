import Model

/// The runs of each account as a table with a line of scores.
package enum HistoryReport {
  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A table for a terminal; entries are in the order of the runs.
  package static func text(_ entries: [HistoryEntry]) -> String {
    guard !entries.isEmpty else { return "No run yet. Start with: partywall audit PATH...\n" }
    return accounts(of: entries).map { section($0, in: entries) }.joined(separator: "\n")
  }

  /// The scores of each account as lines of an SVG file.
  package static func svg(_ entries: [HistoryEntry]) -> String { HistoryChart.document(entries) }

  /// Scores of 0 to 100 as a line of bars.
  package static func line(_ scores: [Double]) -> String {
    String(scores.map { bars[min(bars.count - 1, max(0, Int(min(max($0, 0), 100) / 100 * Double(bars.count))))] })
  }

  private static func accounts(of entries: [HistoryEntry]) -> [String] {
    Set(entries.map { Key(platform: $0.platform, account: $0.account) }).sorted().map(\.account)
  }

  private struct Key: Hashable, Comparable {
    var platform: Platform
    var account: String

    static func < (left: Key, right: Key) -> Bool {
      (left.platform, left.account) < (right.platform, right.account)
    }
  }

  private static func section(_ account: String, in entries: [HistoryEntry]) -> String {
    let own = entries.filter { $0.account == account }
    let title = "\(TerminalText.safe(account))  \(line(own.map(\.score)))"
    let head = row(["run", "as of", "export", "score", "span", "coverage", "open", "new", "fixed", "back", "because"])
    let rows = own.enumerated().map { index, entry in row(cells(entry, isFirst: index == 0)) }
    return ([title, head] + rows).joined(separator: "\n") + "\n"
  }

  private static func cells(_ entry: HistoryEntry, isFirst: Bool) -> [String] {
    let sign = entry.isThinlyCovered ? "≥ " : ""
    return [
      String(entry.run), entry.asOf.iso, entry.exportedAt?.iso ?? "", sign + Wording.score(entry.score),
      "\(Wording.score(entry.confirmed))…\(Wording.score(entry.possible))",
      Wording.percent(Double(entry.checked), of: Double(entry.applicable)), String(entry.open), String(entry.new),
      String(entry.fixed), String(entry.returned), isFirst ? "first run" : Wording.delta(entry.delta),
    ]
  }

  private static let widths = [3, 10, 10, 6, 7, 8, 5, 5, 5, 4, 0]

  private static func row(_ cells: [String]) -> String {
    var line = " "
    for (cell, width) in zip(cells, widths) {
      line += " " + cell + String(repeating: " ", count: max(0, width - cell.count))
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
