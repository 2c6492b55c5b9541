import Foundation
import Model
import Reports
import Testing

/// The SARIF report against the schema that OASIS publishes.
@Suite struct SARIFSchemaTests {
  private static func checker() throws -> DraftFourChecker {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "schema/sarif-2.1.0/sarif-schema-2.1.0.json"))
    return DraftFourChecker(root: try #require(JSONSerialization.jsonObject(with: data) as? [String: Any]))
  }

  private static func faults(of text: String) throws -> [String] {
    try checker().faults(of: JSONSerialization.jsonObject(with: Data(text.utf8)))
  }

  /// The sample with a finding in every state and baseline.
  private static func report(words: String = "Long day with Contoso") -> Report {
    var report = SampleReport.report(words: words, person: words)
    let sample = report.findings[0]
    report.findings = Finding.State.allCases.flatMap { state in
      Finding.Baseline.allCases.map { baseline in
        var finding = sample
        finding.id = "f_\(state.rawValue)\(baseline.rawValue)"
        finding.state = state
        finding.baseline = baseline
        finding.reason = words
        return finding
      }
    }
    report.findings[1].item = nil
    report.findings[2].explanation = ""
    report.findings[3].item?.path = "inbox/\(words)/message 1.json"
    return report
  }

  @Test(arguments: Redaction.allCases) func `the report keeps the standard's schema`(level: Redaction) throws {
    let text = SARIFReport.render(Redactor.redact(Self.report(), to: level), titles: SampleReport.titles)
    #expect(try Self.faults(of: text) == [])
  }

  @Test(arguments: ["<b>&", "a b:c", "\u{1B}]0;t\u{07}", "%zz \\ ü 🦊", "..//x?y#z"])
  func `hostile words keep it too`(words: String) throws {
    let text = SARIFReport.render(Self.report(words: words), titles: [:])
    #expect(try Self.faults(of: text) == [])
  }

  @Test func `an audit without findings keeps it`() throws {
    var report = SampleReport.report()
    report.findings = []
    #expect(try Self.faults(of: SARIFReport.render(report, titles: [:])) == [])
  }

  @Test(arguments: [
    ("\"2.1.0\"", "\"2.0.0\""), ("\"baselineState\": \"new\"", "\"baselineState\": \"fresh\""),
    ("\"ruleIndex\": 0", "\"ruleIndex\": -2"), ("\"kind\": \"external\"", "\"kind\": 3"),
    ("\"ruleId\"", "\"rule_id\""), ("\"driver\"", "\"drivers\""), ("\"executionSuccessful\": true", "\"exitCode\": 0"),
  ])
  func `the checker refuses what the standard does`(text: String, replacement: String) throws {
    let whole = SARIFReport.render(Self.report(), titles: SampleReport.titles)
    #expect(whole.contains(text))
    #expect(try !Self.faults(of: whole.replacing(text, with: replacement)).isEmpty)
  }
}
