import Foundation
import TestSupport
import Testing

/// The pages in a real browser: nothing that an archive holds runs or calls anybody.
///
/// Skipped where Chromium is not installed.
@Suite(.enabled(if: Browser.path != nil), .serialized) struct BrowserTests {
  /// What would rename the page, open a dialog or ask another machine.
  private static let payloads = [
    "<script>document.title='PWNED';alert(1)</script>", "<img src=x onerror=document.title='PWNED'>",
    "'><svg onload=document.title='PWNED'>", "</style><script>document.title='PWNED'</script>",
    "</title></head><body onload=document.title='PWNED'>", "<iframe src=https://outside.example/frame></iframe>",
    "<link rel=stylesheet href=https://outside.example/a.css>",
    "<meta http-equiv=refresh content='0;https://outside.example/'>",
    "<base href=https://outside.example/>", "<img src=https://outside.example/a.png>",
    "<a href=javascript:document.title='PWNED' autofocus onfocus=document.title='PWNED'>x</a>",
    "\\u001b]0;PWNED\\u0007\\u001b[2J", "invoice\\u202egpj.exe", "=HYPERLINK('https://outside.example/')",
    "@import url(https://outside.example/b.css)", "--><script>document.title='PWNED'</script><!--",
    "${document.title='PWNED'}", "{{constructor.constructor('document.title=1')()}}", "\\ud83e\\udd89\\u200d\\u2066<b>",
  ]

  private func report(in folder: TemporaryFolder) throws -> (html: String, plan: String) {
    var export = TravelledExport()
    export.posts = Self.payloads.enumerated().map { index, payload in
      ("My boss is a complete idiot \(payload) number \(index)", 1_750_000_020 + index * 86_400)
    }
    export.friends = ["Sam Doe", "Jo <script>document.title='PWNED'</script> Carter"]
    let archive = try export.write(named: "facebook-annasample-2026-02-01-Ab12Cd34", in: folder)
    let vault = folder.url.appending(path: "vault.sqlite").path()
    let (html, plan) = (
      folder.url.appending(path: "report.html").path(), folder.url.appending(path: "plan.html").path()
    )
    let run = try Tool.run([
      "audit", archive, "--vault", vault, "--as-of", "2026-02-02", "--mode", "job-open", "--format", "html", "--output",
      html, "--redact", "none",
    ])
    #expect([10, 4].contains(run.exitCode), "\(run.errors)")
    _ = try Tool.run(["plan", "--vault", vault, "--format", "html", "--output", plan, "--redact", "none"])
    return (html, plan)
  }

  private func expectInert(_ visit: Browser.Visit, title: String) {
    #expect(visit.page.contains("<title>\(title)</title>"))
    #expect(!visit.page.contains("<title>PWNED"))
    #expect(!visit.log.contains("CONSOLE"), "\(visit.log)")
    #expect(!visit.requests.contains { $0.contains("outside.example") })
    for element in ["<iframe", "<link", "<base", "<img"] { #expect(!visit.page.contains(element), "\(element)") }
  }

  @Test func `the browser would run them on a page without escaping`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "<title>raw</title>\(Self.payloads[1])<img src=https://outside.example/a.png>".utf8, to: "raw.html")
    let visit = try Browser.open(file, in: folder)
    #expect(visit.page.contains("<title>PWNED</title>"))
    #expect(visit.requests.contains { $0.contains("outside.example") })
  }

  @Test func `a report full of payloads runs none of them and calls nobody`() throws {
    let folder = try TemporaryFolder()
    let visit = try Browser.open(try report(in: folder).html, in: folder)
    expectInert(visit, title: "Partywall report")
    #expect(visit.page.contains("&lt;script&gt;"))
    // The page's own script did run.
    #expect(visit.page.contains(" findings</output>"))
  }

  @Test func `a plan full of payloads is as inert`() throws {
    let folder = try TemporaryFolder()
    expectInert(try Browser.open(try report(in: folder).plan, in: folder), title: "Clean-up plan")
  }

  @Test(arguments: [400, 1200]) func `nothing is wider than the screen`(width: Int) throws {
    let folder = try TemporaryFolder()
    let (html, _) = try report(in: folder)
    let page = try String(contentsOfFile: html, encoding: .utf8)
    // In a frame of that width, since a window has a least one; the policy is taken out of this copy to measure.
    let measure =
      "<script>parent.postMessage(document.documentElement.scrollWidth + ' of ' + window.innerWidth, '*')</script>"
    let bare = page.replacing("Content-Security-Policy", with: "x-policy")
      .replacing("</body>", with: "\(measure)</body>")
    try folder.write(bare.utf8, to: "bare.html")
    let frame =
      "<title>none</title><script>onmessage = function (said) { document.title = said.data }</script>"
      + "<iframe src=bare.html style='width:\(width)px;height:2000px;border:0'></iframe>"
    let visit = try Browser.open(try folder.write(frame.utf8, to: "frame.html"), in: folder)
    let title = visit.page.split(separator: "<title>").dropFirst().first?.prefix { $0 != "<" } ?? ""
    let numbers = title.split(separator: " ").compactMap { Int($0) }
    try #require(numbers.count == 2, "\(title)")
    #expect(numbers[1] == width)
    #expect(numbers[0] <= width)
  }

  @Test func `landmarks, headings and names are there for who does not see the page`() throws {
    let folder = try TemporaryFolder()
    let page = try String(contentsOfFile: try report(in: folder).html, encoding: .utf8)
    for landmark in [
      "<html lang=\"en\">", "<header>", "<nav aria-label=", "<main id=\"main\">", "<footer", "class=\"skip\"",
    ] {
      #expect(page.contains(landmark), "\(landmark)")
    }
    #expect(page.split(separator: "<h1>", omittingEmptySubsequences: false).count == 2)
    for svg in page.split(separator: "<svg").dropFirst() {
      #expect(svg.prefix { $0 != ">" }.contains("role=\"img\"") && svg.prefix { $0 != ">" }.contains("aria-label="))
    }
    let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
  }
}
