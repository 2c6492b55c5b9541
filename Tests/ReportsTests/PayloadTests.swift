import Foundation
import Model
import Reports
import Testing

@Suite struct PayloadTests {
  private static let payloads = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\u{1B}]0;title\u{07}\u{1B}[2J", "\u{9B}31m",
    "=HYPERLINK(\"https://evil.example\")", "[click](javascript:alert(1))", "| a | b |\n# Heading",
    "invoice\u{202E}gpj.exe", "a\u{E0041}\u{E0042}b", "</style><style>*{display:none}",
  ]

  @Test(arguments: ReportFormat.allCases, PayloadTests.payloads)
  func `no control, override or tag of an archive comes out raw`(format: ReportFormat, payload: String) {
    let output = format.render(SampleReport.report(words: payload, person: payload))
    let raw = output.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0x0D: format != .csv
      case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0xE0000...0xE007F: true
      default: false
      }
    }
    #expect(raw.isEmpty)
  }

  @Test(arguments: PayloadTests.payloads) func `a page gains no element from an archive`(payload: String) {
    let page = ReportFormat.html.render(SampleReport.report(words: payload, person: payload))
    let clean = ReportFormat.html.render(SampleReport.report())
    #expect(page.count { $0 == "<" } == clean.count { $0 == "<" })
    #expect(page.split(separator: "<script", omittingEmptySubsequences: false).count == 2)
    #expect(!page.contains("<img"))
  }

  @Test(arguments: PayloadTests.payloads) func `markdown gains no link, heading or element`(payload: String) {
    let page = ReportFormat.markdown.render(SampleReport.report(words: payload, person: payload))
    #expect(!page.contains("](") && !page.contains("<"))
    let clean = ReportFormat.markdown.render(SampleReport.report())
    func headings(_ page: String) -> Int { page.split(whereSeparator: \.isNewline).count { $0.hasPrefix("#") } }
    #expect(headings(page) == headings(clean))
    #expect(page.split(whereSeparator: \.isNewline).count == clean.split(whereSeparator: \.isNewline).count)
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "|cmd", "＝1"])
  func `no cell of the table is a formula`(words: String) {
    let table = CSVReport.render(SampleReport.report(words: words))
    #expect(table.contains("\"'\(words) and Sam Doe\""))
  }

  @Test func `letters carry four marks at most`() {
    let safe = TerminalText.safe("a" + String(repeating: "\u{0301}", count: 40))
    #expect(safe.unicodeScalars.count == 5)
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "http://plain.example"])
  func `only https addresses become links`(address: String) {
    var report = SampleReport.report()
    report.findings[0].cure.url = address
    #expect(!ReportFormat.html.render(report).contains("rel=\"noreferrer"))
  }

  @Test(arguments: PayloadTests.payloads, [ReportFormat.json, .sarif])
  func `JSON stays readable and gives the words back`(payload: String, format: ReportFormat) throws {
    let output = format.render(SampleReport.report(words: payload))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(output.utf8)) }
  }
}
