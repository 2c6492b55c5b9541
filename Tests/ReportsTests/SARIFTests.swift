import Foundation
import Model
import Reports
import Testing

/// What SARIF 2.1.0 asks of a run, its rules and its results.
@Suite struct SARIFTests {
  private static func run(_ states: [Finding.State]) throws -> [String: Any] {
    var report = SampleReport.report()
    let sample = report.findings[0]
    report.findings = states.enumerated().map { index, state in
      var finding = sample
      finding.id = "f_\(index)"
      finding.rule = index % 2 == 0 ? "a.b" : "c.d-e"
      finding.state = state
      finding.baseline = state == .fixed ? .absent : .unchanged
      finding.reason = state == .accepted ? "old joke" : nil
      return finding
    }
    let text = SARIFReport.render(report, titles: SampleReport.titles)
    let whole = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(whole["version"] as? String == "2.1.0")
    let runs = try #require(whole["runs"] as? [[String: Any]])
    return try #require(runs.first)
  }

  @Test func `every result points at its rule and carries fingerprint and baseline`() throws {
    let run = try Self.run(Finding.State.allCases)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == Finding.State.allCases.count)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect(["new", "unchanged", "updated", "absent"].contains(result["baselineState"] as? String))
      #expect((result["partialFingerprints"] as? [String: String])?.count == 1)
      #expect(["none", "note", "warning", "error"].contains(result["level"] as? String))
      #expect((0...100).contains(result["rank"] as? Double ?? -1))
    }
    #expect(Set(rules.compactMap { $0["id"] as? String }).count == rules.count)
  }

  @Test func `verdicts are suppressions with their status`() throws {
    let results = try #require(
      try Self.run([.open, .wrong, .accepted, .hold, .claimed])["results"] as? [[String: Any]])
    let statuses = results.map { ($0["suppressions"] as? [[String: Any]])?.first?["status"] as? String }
    #expect(statuses == [nil, "accepted", "accepted", "underReview", "underReview"])
    let words = (results[2]["suppressions"] as? [[String: Any]])?.first?["justification"] as? String
    #expect(words == "accepted: old joke")
  }
}
