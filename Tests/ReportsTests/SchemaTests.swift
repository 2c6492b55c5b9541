import Foundation
import Reports
import Testing

@Suite struct SchemaTests {
  private static func schema() throws -> [String: Any] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "schema/partywall-report-1.schema.json"))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private static func faults(of text: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    var checker = SchemaChecker()
    checker.check(value, against: try schema())
    return checker.faults.sorted()
  }

  @Test(arguments: Redaction.allCases) func `the report keeps its schema`(level: Redaction) throws {
    let report = Redactor.redact(SampleReport.report(), to: level)
    #expect(try SchemaTests.faults(of: JSONReport.render(report)) == [])
  }

  @Test(arguments: [
    ("\"as_of\"", "\"as_off\""), ("\"band\": \"high\"", "\"band\": \"grim\""), ("\"minutes\": 2", "\"minutes\": \"2\""),
  ])
  func `the schema refuses what is not in the contract`(text: String, replacement: String) throws {
    let broken = JSONReport.render(SampleReport.report()).replacing(text, with: replacement)
    #expect(try !SchemaTests.faults(of: broken).isEmpty)
  }
}
