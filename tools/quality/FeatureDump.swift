import Detectors
import Foundation

/// Writes what the classifier weighs of each line, for `training/train.py`.
enum FeatureDump {
  /// One JSON object a line: `id`, `text` as it was read, and `parts`, each a number of words and feature keys.
  static func run(_ paths: [String], to output: String) throws {
    var rows: [String] = []
    for path in paths {
      for (number, line) in try CorpusLine.read(path).enumerated() {
        rows.append(row(line, persona: Persona.all[number % Persona.all.count]))
      }
    }
    try (rows.joined(separator: "\n") + "\n").write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// Names of the features that are not words, by key.
  static func names(to output: String) throws {
    let rows = Classifier.featureNames.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)" }
    try (rows.joined(separator: "\n") + "\n").write(toFile: output, atomically: true, encoding: .utf8)
  }

  private static func row(_ line: CorpusLine, persona: Persona) -> String {
    let item = LineCase(line: line, persona: persona, situation: Situations.of(persona, trade: line.trade)).itemCase
    let parts = Classifier.features(of: item).map { part in
      "[\(part.size),[\(part.keys.map { String($0) }.joined(separator: ","))]]"
    }
    return "{\"id\":\"\(line.id)\",\"parts\":[\(parts.joined(separator: ","))]}"
  }
}
