import Foundation
import Testing

/// Compares an output with the one that a person has approved in fixtures/golden.
///
/// With PARTYWALL_APPROVE=1 it records the output anew and fails, so that nobody approves by accident.
func expectGolden(_ output: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "fixtures/golden/\(name)")
  if ProcessInfo.processInfo.environment["PARTYWALL_APPROVE"] == "1" {
    try Data(output.utf8).write(to: file)
    Issue.record("recorded \(name): look at the difference, then run again", sourceLocation: sourceLocation)
    return
  }
  let approved = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  #expect(output == approved, "\(name) differs from what was approved", sourceLocation: sourceLocation)
}
