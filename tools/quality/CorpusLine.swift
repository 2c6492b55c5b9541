import Foundation

/// One labelled line, as fixtures/quality/README.md describes it.
struct CorpusLine: Decodable, Sendable {
  let id: String
  let text: String
  let surface: String
  let side: String
  let trade: String
  let expect: [String]
  let also: [String]
  let `guard`: [String]
  let hard: Bool?

  /// Whether rules may be tuned on it: an even number.
  var isForTuning: Bool { Int(id.drop { !$0.isNumber }).map { $0.isMultiple(of: 2) } ?? true }

  /// Whether nothing may be raised but what stands in `also`.
  var isNegative: Bool { expect.isEmpty && `guard`.isEmpty }

  /// The lines of a file: labelled ones, posts labelled for talk of work, or plain text.
  static func read(_ path: String) throws -> [CorpusLine] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let rows = text.split(whereSeparator: \.isNewline)
    if path.hasSuffix(".jsonl") {
      let decoder = JSONDecoder()
      return try rows.map { try decoder.decode(CorpusLine.self, from: Data($0.utf8)) }
    }
    if path.hasSuffix(".tsv") { return rows.dropFirst().compactMap(CorpusLine.init(workTalk:)) }
    let surface = path.hasSuffix("comments.txt") ? "comment" : "post"
    return rows.enumerated().map { CorpusLine(id: "t\($0)", text: String($1), expect: [], surface: surface) }
  }

  /// A row of iSarcasmEval's table: id, labels, text.
  private init?(workTalk row: Substring) {
    let cells = row.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    guard cells.count == 3 else { return nil }
    let labels = cells[1].split(separator: ",").map(String.init)
    self.init(id: String(cells[0]), text: String(cells[2]), expect: labels.filter { $0 != "-" })
  }

  init(text: String, side: String, surface: String) {
    self.init(id: "example", text: text, expect: [], side: side, surface: surface)
  }

  private init(id: String, text: String, expect: [String], side: String = "personal", surface: String = "post") {
    self.id = id
    self.text = text
    self.expect = expect
    self.surface = surface
    self.side = side
    trade = "any"
    also = []
    `guard` = []
    hard = nil
  }
}
