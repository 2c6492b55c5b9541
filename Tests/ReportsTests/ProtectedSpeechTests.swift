import Model
import Reports
import Testing

/// What the reports say of speech that was left alone.
@Suite struct ProtectedSpeechTests {
  private static func note(_ pointer: String, _ rule: String) -> GuardNote {
    GuardNote(
      guardID: "guard.quotation", account: "facebook:1",
      item: Finding.ItemReference(kind: "post", archive: "a1", path: "posts.json", pointer: pointer), occurredAt: nil,
      wouldHaveBeen: rule, explanation: "These look like somebody else's words.")
  }

  @Test(arguments: [ReportFormat.text, .markdown, .html])
  func `a text of which two rules would have spoken is one text`(format: ReportFormat) {
    var report = SampleReport.report()
    report.notes = [Self.note("/0", "conduct.venting"), Self.note("/0", "conduct.insult")]
    #expect(format.render(report).contains("1 text"))
    report.notes.append(Self.note("/1", "conduct.venting"))
    #expect(format.render(report).contains("2 texts"))
  }
}
