import GRDB

/// Texts that many records share, kept once: member paths, and the rare parts of items.
final class SharedTexts {
  /// Texts that are remembered; beyond it they may be stored twice, which costs space only.
  private static let limit = 20_000

  private let writer: RowWriter
  private var numbers: [String: Int64] = [:]
  private var last: (text: String, number: Int64)?
  private var next: Int64

  init(_ database: Database) throws {
    writer = try RowWriter(database, table: "shared_text", columns: ["number", "value"])
    next = (try Int64.fetchOne(database, sql: "SELECT MAX(number) FROM shared_text") ?? 0) + 1
  }

  /// The number under which a text is kept.
  func number(of text: String) throws -> Int64 {
    if let last, last.text == text { return last.number }
    if let known = numbers[text] {
      last = (text, known)
      return known
    }
    let number = next
    next += 1
    writer.add(number)
    writer.add(text)
    try writer.endRow()
    if numbers.count >= Self.limit { numbers.removeAll(keepingCapacity: true) }
    numbers[text] = number
    last = (text, number)
    return number
  }

  func flush() throws { try writer.flush() }
}
