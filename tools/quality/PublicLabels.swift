import Foundation

/// Labels of rows of the public texts, as training/README.md describes them.
struct PublicLabels {
  private var labels: [String: Set<String>] = [:]

  /// Reads a table: corpus, row, expected rules, rules that may be raised, guards, own work.
  init(_ path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for row in text.split(separator: "\n").dropFirst() {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 6 else { continue }
      let rules = cells[2...3].flatMap { $0.split(separator: ",") }.filter { $0 != "-" }
      labels["\(cells[0]) \(cells[1])"] = Set(rules.map(String.init))
    }
  }

  /// The rules that may be raised on a row; nil where nobody has read it.
  func accepted(_ row: Int, of corpus: String) -> Set<String>? { labels["\(corpus) \(row)"] }
}
