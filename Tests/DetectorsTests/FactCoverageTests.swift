import Foundation
import Model
import TestSupport
import Testing

/// Every kind of fact that importers give feeds a rule, or the page on coverage says why it does not.
@Suite struct FactCoverageTests {
  private static let sources = Project.files(under: "Sources/Detectors", extensions: ["swift"])

  private static let facts: [(name: String, word: String)] =
    ProfileField.Kind.allCases.map { ("\($0.rawValue)", "\($0)") } + TieKind.allCases.map { ($0.rawValue, "\($0)") }

  @Test func `the page on coverage lists what no rule looks at, and nothing else`() throws {
    let code = try Self.sources.map { try String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
    let page = try String(contentsOf: Project.root.appending(path: "docs/coverage.md"), encoding: .utf8)
    let start = try #require(page.firstRange(of: "feed no rule of their own")?.upperBound)
    let end = try #require(page[start...].firstRange(of: "Some rules see only")?.lowerBound)
    let listed = page[start..<end].split(separator: "\n").filter { $0.hasPrefix("| `") }
      .compactMap { $0.split(separator: "|").first }.joined()
    let tokens = Array(code.utf8).split { !($0 == 0x2E || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)) }
    let members = Set(
      tokens.flatMap { $0.split(separator: 0x2E, omittingEmptySubsequences: false).dropFirst() }.map {
        String(decoding: $0, as: UTF8.self)
      })
    for fact in Self.facts {
      let isRead = members.contains(fact.word)
      #expect(isRead != listed.contains("`\(fact.name)`"), "\(fact.name)")
    }
  }
}
