import Foundation
import Model

/// Lists the rules in a form.
package enum RuleList {
  package static func text(_ format: RuleListFormat) throws -> String {
    switch format {
    case .text: RuleBook.entries.map { "\($0.id)  \($0.title)\n    \($0.why)" }.joined(separator: "\n")
    case .markdown: markdown
    case .json: try json
    }
  }

  private static var markdown: String {
    let rows = RuleBook.entries.map { entry in
      let cells = [
        "`\(entry.id)`", entry.title, entry.sides.joined(separator: ", "), ShortNumber.text(entry.base),
        (entry.changes + entry.drivers + (entry.isOptIn ? ["only if asked for"] : [])).joined(separator: "; "),
        entry.why,
      ]
      return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    return
      (["| rule | it says that the account … | sides | base | what moves it | why |", "|---|---|---|---|---|---|"]
      + rows)
      .joined(separator: "\n")
  }

  private struct Listed: Encodable {
    let id: String
    let family: String
    let title: String
    let why: String
    let base: Double
    let sides: [String]
    let opt_in: Bool
    let drivers: [String]
    let changes: [String]
    let decay: String
    let minds: [String: String]
    let cure: String
    let hits: [String]
    let near_misses: [String]

    init(_ entry: RuleBook.Entry) {
      id = entry.id
      family = entry.family
      title = entry.title
      why = entry.why
      base = entry.base
      sides = entry.sides
      opt_in = entry.isOptIn
      drivers = entry.drivers
      changes = entry.changes
      decay = entry.decay
      minds = Dictionary(entry.minds.map { ($0.lens.rawValue, $0.why) }, uniquingKeysWith: { first, _ in first })
      cure = entry.cure
      hits = entry.hits
      near_misses = entry.nearMisses
    }
  }

  private static var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(RuleBook.entries.map(Listed.init)), as: UTF8.self)
    }
  }
}
