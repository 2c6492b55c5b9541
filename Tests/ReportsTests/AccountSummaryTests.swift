import Model
import Reports
import Testing

@Suite struct AccountSummaryTests {
  @Test func `says what is held, what weighs and what it takes`() {
    let report = SampleReport.report()
    let text = AccountSummary.text(account: report.accounts[0], findings: report.findings, titles: SampleReport.titles)
    #expect(text.hasPrefix("Your personal Facebook account holds 812 records"))
    #expect(text.contains("it tells who a client is (1 critical)"))
    #expect(text.contains("about 2 minutes"))
    #expect(text.hasSuffix("the score is a lower bound."))
  }

  @Test func `an account without findings says so`() {
    let report = SampleReport.report()
    let text = AccountSummary.text(account: report.accounts[1], findings: report.findings, titles: [:])
    #expect(text == "Your professional LinkedIn account holds 0 records. No check that could be run found anything.")
  }

  @Test(arguments: [40, 60, 100]) func `lines of a page keep its width`(width: Int) {
    let page = TextReport.render(SampleReport.report(), titles: SampleReport.titles, width: width)
    let lines: [Substring] = page.split(separator: "\n")
    let long = lines.dropFirst().filter { $0.count > max(width, 62) }
    #expect(long.isEmpty)
  }

  @Test func `colour comes only where it is asked for`() {
    let report = SampleReport.report()
    #expect(!TextReport.render(report, titles: [:]).contains("\u{1B}"))
    #expect(TextReport.render(report, titles: [:], inColour: true).contains("\u{1B}[31m"))
  }
}
