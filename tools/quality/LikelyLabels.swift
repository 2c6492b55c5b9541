import Detectors
import Foundation

/// Lists texts with the labels that the classifier finds at all likely in them: those are worth a reader's label.
enum LikelyLabels {
  /// One JSON object a line, in the order of the file: `id`, `text`, `raised` (rules) and `likely` (probabilities by label).
  static func run(_ path: String, least: Double) throws -> [String] {
    let persona = Persona.all[0]
    let situation = persona.situation(trade: "any")
    let judge = Judge(situation: situation)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try CorpusLine.read(path).compactMap { line in
      let lineCase = LineCase(line: line, persona: persona, situation: situation)
      let row = Row(
        id: line.id, text: line.text, raised: lineCase.raised(by: judge).map(\.rule).sorted(),
        likely: likely(lineCase.itemCase, least: least))
      guard !row.raised.isEmpty || !row.likely.isEmpty else { return nil }
      return String(decoding: try encoder.encode(row), as: UTF8.self)
    }
  }

  private struct Row: Encodable {
    let id: String
    let text: String
    let raised: [String]
    let likely: [String: Double]
  }

  private static func likely(_ item: ItemCase, least: Double) -> [String: Double] {
    let all = Classifier.shipped.labels.map { ($0.id, (item.likelihood($0.id) * 1000).rounded() / 1000) }
    return Dictionary(uniqueKeysWithValues: all.filter { $0.1 >= least && $0.0 != "any" })
  }
}
