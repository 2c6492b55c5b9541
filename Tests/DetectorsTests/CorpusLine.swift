import Foundation

/// One labelled line of fixtures/quality/dev.jsonl.
struct CorpusLine: Decodable {
  let id: String
  let text: String
  let surface: String
  let side: String
  let expect: [String]
  let also: [String]
  let `guard`: [String]
  let trade: String

  /// Whether rules may be tuned on it.
  var isForTuning: Bool { Int(id.dropFirst(3)).map { $0.isMultiple(of: 2) } ?? false }

  /// The lines of the corpus in their order.
  static func all() throws -> [CorpusLine] {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let text = try String(contentsOf: root.appendingPathComponent("fixtures/quality/dev.jsonl"), encoding: .utf8)
    let decoder = JSONDecoder()
    return try text.split(separator: "\n").map { try decoder.decode(CorpusLine.self, from: Data($0.utf8)) }
  }
}
