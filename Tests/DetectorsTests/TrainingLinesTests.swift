import Foundation
import Testing

@testable import Detectors

/// The lines that the classifier is trained on.
@Suite struct TrainingLinesTests {
  private struct Line: Decodable {
    var id: String
    var text: String
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../training/lines").standardizedFileURL

  private static func lines() throws -> [Line] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "jsonl" }.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
        try JSONDecoder().decode(Line.self, from: Data($0.utf8))
      }
    }
  }

  /// The words of a text, each between blanks.
  private static func words(of text: String) -> String {
    let unmarked = text.filter { $0 != "«" && $0 != "»" }
    return " " + WordReader.texts(of: unmarked).joined(separator: " ") + " "
  }

  /// A rule's examples are its test: weights that have seen them would pass whatever they learned.
  @Test func `none of them holds an example of a rule`() throws {
    let examples = Rules.all.flatMap { $0.hits + $0.nearMisses }.map { Self.words(of: $0.text) }
      .filter { $0.split(separator: " ").count >= 3 }
    let lines = try Self.lines()
    try #require(lines.count > 10_000)
    for line in lines {
      let words = Self.words(of: line.text)
      for example in examples where words.contains(example) {
        Issue.record("\(line.id) holds the example\(example)")
      }
    }
  }
}
