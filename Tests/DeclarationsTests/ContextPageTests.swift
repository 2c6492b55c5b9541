import Declarations
import Foundation
import Model
import TestSupport
import Testing

/// docs/context.md against the reader.
@Suite struct ContextPageTests {
  private static func page() throws -> String {
    try String(contentsOfFile: Project.path("docs/context.md"), encoding: .utf8)
  }

  @Test func `the page has one row for each key, and none for others`() throws {
    let rows = try Self.page().split(separator: "\n").filter { $0.hasPrefix("| `") }
    let keys = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(keys.sorted() == ContextKeys.all.sorted())
  }

  @Test func `the example of the page is valid`() throws {
    let lines = try Self.page().split(separator: "\n").filter { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
    let context = try ContextFile.read(lines.joined(separator: "\n"), name: "page")
    #expect(context.clients.first?.people == ["Jo Carter"])
  }

  @Test func `a message about a file names the page`() {
    let problem = #expect(throws: DeclarationProblem.self) { try ContextFile.read("nmae: x", name: "x") }
    #expect(problem?.description.contains("docs/context.md") == true)
  }
}
