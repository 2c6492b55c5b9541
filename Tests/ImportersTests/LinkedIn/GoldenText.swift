import Foundation
import Testing

/// A text held against a file of the checkout; `PARTYWALL_APPROVE=1` records it.
enum GoldenText {
  static let root: URL = {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root
  }()

  static func expect(_ text: String, at path: String) throws {
    let file = root.appending(path: path)
    if ProcessInfo.processInfo.environment["PARTYWALL_APPROVE"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let golden = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let differing = zip(text.split(separator: "\n"), golden.split(separator: "\n")).first { $0 != $1 }
    #expect(text == golden, "\(path) differs first at: \(differing.map { "\($0.0)" } ?? "its end")")
  }
}
