package import Model

/// One line of a decisions file: `f_9c1e04ab accept subject 2027-03-01 we are on good terms`.
///
/// An id or its beginning, a verdict, then where wanted `subject` or `rule` for all that are like it, a day of review,
/// and a reason. Empty lines and lines that begin with `#` are passed over.
package struct DecisionLine: Hashable, Sendable {
  package var id: String
  package var word: Triage.Word
  package var scope: Triage.Scope = .finding
  package var reviewOn: Day?
  package var reason: String?

  /// Reads a line; nil for one to pass over.
  package init?(_ line: String, number: Int) throws {
    var words: [String] = line.split(whereSeparator: \.isWhitespace).map { String($0) }
    guard let first = words.first, !first.hasPrefix("#") else { return nil }
    guard words.count > 1, let word = Triage.Word(rawValue: words[1].lowercased()) else {
      throw UnreadableDecision(number: number)
    }
    id = first
    self.word = word
    words.removeFirst(2)
    if let next = words.first.flatMap({ Triage.Scope(rawValue: $0.lowercased()) }) {
      scope = next
      words.removeFirst()
    }
    if let day = words.first.flatMap({ Day(iso: $0) }) {
      reviewOn = day
      words.removeFirst()
    }
    reason = words.isEmpty ? nil : words.joined(separator: " ")
  }
}
