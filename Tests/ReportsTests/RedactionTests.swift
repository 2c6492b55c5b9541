import Model
import Reports
import Testing

@Suite struct RedactionTests {
  private static let words = "Canaryword"
  private static let person = "Quillon Zephyrson"

  private func output(_ format: ReportFormat, _ level: Redaction) -> String {
    let report = SampleReport.report(words: "about \(RedactionTests.words)", person: RedactionTests.person)
    return format.render(Redactor.redact(report, to: level))
  }

  @Test(arguments: ReportFormat.allCases, [Redaction.people, .snippets, .counts])
  func `other people's names are gone`(format: ReportFormat, level: Redaction) {
    let output = output(format, level)
    #expect(!output.contains("Quillon"))
    #expect(!output.contains("Zephyrson"))
    #expect(!output.contains("sam_doe"))
  }

  @Test(arguments: ReportFormat.allCases) func `counts holds no word of the archive`(format: ReportFormat) {
    #expect(!output(format, .counts).contains(RedactionTests.words))
  }

  @Test(arguments: ReportFormat.allCases, [Redaction.snippets, .counts])
  func `no word that was written comes out without snippets`(format: ReportFormat, level: Redaction) {
    let canary = "Zorblatt"
    var report = SampleReport.report()
    report.findings[0].excerpt = "\(canary) one"
    report.findings[0].evidence[0].text = "\(canary) two"
    report.findings[0].cure.locator?.firstWords = "\(canary) three"
    report.findings[0].cure.url = "https://facebook.example/\(canary)"
    report.findings[0].reason = "\(canary) four"
    #expect(format.render(report).contains(canary) || format == .text || format == .sarif)
    #expect(!format.render(Redactor.redact(report, to: level)).contains(canary))
  }

  @Test func `snippets empties excerpts, evidence and first words`() {
    let report = Redactor.redact(SampleReport.report(), to: .snippets)
    #expect(report.findings.allSatisfy { $0.excerpt.isEmpty && $0.evidence.allSatisfy(\.text.isEmpty) })
    #expect(report.findings.allSatisfy { $0.cure.locator?.firstWords == nil })
  }

  @Test func `folders called after people are masked`() {
    let report = Redactor.redact(SampleReport.report(), to: .people)
    #expect(report.archives[0].census.damaged[0].path == "inbox/S. D._12/message_1.json")
  }

  @Test func `without redaction everything stays`() {
    #expect(output(.json, .none).contains(RedactionTests.person))
  }

  @Test func `a redacted report is never labelled as less`() {
    let report = Redactor.redact(Redactor.redact(SampleReport.report(), to: .counts), to: .none)
    #expect(report.redaction == .counts)
  }
}
