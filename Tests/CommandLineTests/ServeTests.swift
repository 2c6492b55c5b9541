import Foundation
import TestSupport
import Testing

/// The local page as a browser meets it, and as others do.
@Suite struct ServeTests {
  private func served() throws -> (year: Year, page: ServedPage) {
    let year = try Year()
    _ = try year.audit([Year.budget, Year.vent, Year.secret], on: "2026-02-01")
    return (year, try ServedPage(vault: year.vault))
  }

  private func status(_ answer: String) -> Int? {
    answer.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }

  @Test func `report, triage and plan are there for who holds the token, once`() throws {
    let (year, page) = try served()
    #expect(status(page.ask("GET", "/report")) == 401)
    #expect(page.ask("GET", "/").contains("Opening your report"))
    let cookie = try #require(page.open())
    #expect(page.open() == nil)

    let report = page.ask("GET", "/report", cookie: cookie)
    #expect(status(report) == 200)
    #expect(report.contains("How your accounts stand") && report.contains("href=\"/triage\""))
    #expect(report.contains("Project Kestrel"))
    #expect(page.ask("GET", "/plan", cookie: cookie).contains("Before you delete anything"))

    let triage = page.ask("GET", "/triage", cookie: cookie)
    let id = try #require(triage.split(separator: "data-id=\"").last?.prefix { $0 != "\"" }).description
    #expect(id.hasPrefix("f_"))
    let body = #"{"finding":"\#(id)","word":"wrong","scope":"finding","reason":"a joke","review_on":""}"#
    #expect(page.ask("POST", "/verdict", body, cookie: cookie).contains("\"findings\": 1"))
    #expect(!page.ask("GET", "/triage", cookie: cookie).contains("data-id=\"\(id)\""))
    #expect(try year.run("triage", "--decisions", "/dev/null").output.contains("findings wait"))
    #expect(page.ask("POST", "/undo", "{}", cookie: cookie).contains("true"))
    #expect(page.ask("GET", "/triage", cookie: cookie).contains("data-id=\"\(id)\""))
  }

  @Test func `what others send changes nothing`() throws {
    let (year, page) = try served()
    let cookie = try #require(page.open())
    let before = try year.run("plan", "--format", "json").output
    let id = try #require(before.split(separator: "f_").dropFirst().first?.prefix(32))
    let body = #"{"finding":"f_\#(id)","word":"wrong"}"#
    let plain = ["Host: 127.0.0.1:\(page.port)", "Cookie: \(cookie)", "Content-Length: \(body.utf8.count)"]
    let origin = "Origin: http://127.0.0.1:\(page.port)"
    let attempts: [[String]] = [
      plain + [origin, "Sec-Fetch-Site: same-origin", "Content-Type: text/plain"],
      plain + ["Origin: http://evil.example", "Sec-Fetch-Site: cross-site", "Content-Type: application/json"],
      plain + ["Origin: null", "Sec-Fetch-Site: same-origin", "Content-Type: application/json"],
      ["Host: 127.evil.example:\(page.port)"] + plain.dropFirst() + [
        origin, "Sec-Fetch-Site: same-origin", "Content-Type: application/json",
      ],
      plain + [
        origin, "Sec-Fetch-Site: same-origin", "Content-Type: application/json", "Transfer-Encoding: chunked",
      ],
    ]
    for lines in attempts {
      let text = (["POST /verdict HTTP/1.1"] + lines + ["", ""]).joined(separator: "\r\n") + body
      let answer = LoopbackClient.exchange(Array(text.utf8), port: page.port)
      #expect((400..<500).contains(status(answer) ?? 0), "\(lines)")
    }
    #expect((400..<500).contains(status(page.ask("GET", "/verdict?word=wrong", cookie: cookie)) ?? 0))
    #expect(
      status(page.ask("POST", "/verdict", "{\"finding\":\"f_00000000\",\"word\":\"wrong\"}", cookie: cookie)) == 422)
    #expect(status(page.ask("POST", "/verdict", "no JSON", cookie: cookie)) == 422)
    #expect(try year.run("plan", "--format", "json").output == before)
  }

  @Test func `one who sends slowly or too much stops nobody else`() throws {
    let (_, page) = try served()
    let flood = "GET / HTTP/1.1\r\nX: " + String(repeating: "x", count: 1_000_000)
    let answer = LoopbackClient.exchange(Array(flood.utf8), port: page.port)
    #expect(answer.isEmpty || status(answer) == 431)
    let port = page.port
    let slow = Thread { _ = LoopbackClient.exchange(Array("GET / HT".utf8), port: port) }
    slow.start()
    #expect(page.ask("GET", "/").contains("Opening your report"))
  }

  @Test func `it listens on the loopback address only, and calls nobody`() throws {
    let year = try Year()
    _ = try year.audit([Year.budget], on: "2026-02-01")
    let run = try Tool.script(
      "strace -f -qq -e trace=socket,connect,bind,sendto -o trace \"$PARTYWALL\" \"$@\" > output & n=0; "
        + "until grep -q inet_addr trace 2>/dev/null || [ $n -gt 100 ]; do sleep 0.3; n=$((n+1)); done; sleep 1; "
        + "kill -9 $(head -1 trace | cut -d ' ' -f 1); wait; cat trace output",
      ["serve", "--vault", year.vault], in: year.folder.url)
    let inet = run.output.split(separator: "\n").filter { $0.contains("AF_INET") }
    #expect(inet.contains { $0.contains("bind(") })
    for line in inet where line.contains("bind(") { #expect(line.contains("inet_addr(\"127.0.0.1\")")) }
    #expect(!inet.contains { $0.contains("connect(") || $0.contains("AF_INET6") })
    #expect(inet.count { $0.contains("socket(") } == 1)
  }

  @Test func `without a vault there is no page`() throws {
    let folder = try TemporaryFolder()
    let run = try Tool.run(["serve", "--vault", folder.url.appending(path: "none.sqlite").path()])
    #expect(run.exitCode == 3 && run.output == "")
  }
}
