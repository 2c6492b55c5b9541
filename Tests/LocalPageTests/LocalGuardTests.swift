import Testing

@testable import LocalPage

/// Who is let in to the local page.
@Suite struct LocalGuardTests {
  private static let host = "127.0.0.1:49152"
  private static let sent = [
    "host": host, "origin": "http://\(host)", "sec-fetch-site": "same-origin", "content-type": "application/json",
  ]

  private var guarded = LocalGuard(port: 49152)

  private static func get(_ path: String, _ fields: [String: String?] = [:]) -> LocalRequest {
    LocalRequest(method: "GET", target: path, fields: merged(["host": host], fields))
  }

  private static func post(_ path: String, _ body: String, _ fields: [String: String?] = [:]) -> LocalRequest {
    LocalRequest(method: "POST", target: path, fields: merged(sent, fields), body: Array(body.utf8))
  }

  private static func merged(_ fields: [String: String], _ more: [String: String?]) -> [String: String] {
    more.reduce(into: fields) { $0[$1.key] = $1.value }
  }

  /// A guard with an open session, and its cookie.
  private static func opened() throws -> (LocalGuard, cookie: String) {
    var guarded = LocalGuard(port: 49152)
    let answer = guarded.answer(post("/session", "{\"token\":\"\(guarded.token)\"}"), from: PageStub())
    #expect(answer.status == 204)
    let cookie = try #require(answer.cookie)
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
    return (guarded, String(cookie.prefix { $0 != ";" }))
  }

  @Test func `the token is exchanged once, and then the page is there`() throws {
    var (guarded, cookie) = try Self.opened()
    #expect(guarded.answer(Self.get("/report", ["cookie": cookie]), from: PageStub()).body == "secret report")
    let again = guarded.answer(Self.post("/session", "{\"token\":\"\(guarded.token)\"}"), from: PageStub())
    #expect(again.status == 403 && again.cookie == nil)
    let verdict = guarded.answer(Self.post("/verdict", "{}", ["cookie": cookie]), from: PageStub())
    #expect(verdict.status == 200)
  }

  @Test func `without a session nothing of anybody is shown`() {
    var guarded = guarded
    #expect(guarded.answer(Self.get("/"), from: PageStub()).body == "entry")
    #expect(guarded.answer(Self.get("/page.js"), from: PageStub()).body == "script")
    for path in ["/report", "/plan", "/nowhere"] {
      #expect(guarded.answer(Self.get(path), from: PageStub()).status == 401)
    }
    #expect(guarded.answer(Self.post("/verdict", "{}"), from: PageStub()).status == 401)
    let wrong = ["partywall=00000000000000000000000000000000", "partywall=", "other=1"]
    for cookie in wrong {
      #expect(guarded.answer(Self.get("/report", ["cookie": cookie]), from: PageStub()).status == 401)
    }
    for token in ["", "00000000000000000000000000000000", String(guarded.token.dropLast())] {
      #expect(guarded.answer(Self.post("/session", "{\"token\":\"\(token)\"}"), from: PageStub()).status == 403)
    }
  }

  @Test(arguments: [
    nil, "127.0.0.1", "127.0.0.1:49152.", "127.0.0.1.:49152", "localhost:49152", "127.evil.example:49152",
    "[::1]:49152", "127.0.0.1:49153", "0.0.0.0:49152", "127.1:49152", "2130706433:49152", "",
  ])
  func `another name of the machine is refused, with session or without`(host: String?) throws {
    var (guarded, cookie) = try Self.opened()
    #expect(guarded.answer(Self.get("/", ["host": host]), from: PageStub()).status == 403)
    #expect(guarded.answer(Self.get("/report", ["host": host, "cookie": cookie]), from: PageStub()).status == 403)
  }

  @Test(arguments: [
    ["origin": "http://evil.example"], ["origin": "null"], ["origin": nil], ["origin": "http://localhost:49152"],
    ["origin": "https://127.0.0.1:49152"], ["sec-fetch-site": "cross-site"], ["sec-fetch-site": "same-site"],
    ["sec-fetch-site": "none"], ["sec-fetch-site": nil], ["content-type": "text/plain"], ["content-type": nil],
    ["content-type": "application/x-www-form-urlencoded"], ["content-type": "application/json5"],
    ["upgrade": "websocket"], ["host": "evil.example"],
  ])
  func `a change from elsewhere or in another form is refused`(fields: [String: String?]) throws {
    var (guarded, cookie) = try Self.opened()
    let answer = guarded.answer(
      Self.post("/verdict", "{}", fields.merging(["cookie": cookie]) { first, _ in first }), from: PageStub())
    #expect([403, 415].contains(answer.status))
  }

  @Test(arguments: ["TRACE", "PUT", "DELETE", "OPTIONS", "HEAD", "CONNECT", "PATCH", "get", "post"])
  func `no other method does anything`(method: String) throws {
    var (guarded, cookie) = try Self.opened()
    var request = Self.post("/verdict", "{}", ["cookie": cookie])
    request.method = method
    #expect(guarded.answer(request, from: PageStub()).status == 405)
  }

  @Test func `a change is never a GET, and another page can't even look`() throws {
    var (guarded, cookie) = try Self.opened()
    #expect(guarded.answer(Self.get("/verdict", ["cookie": cookie]), from: PageStub()).status == 404)
    for site in ["cross-site", "same-site"] {
      let fields: [String: String?] = ["cookie": cookie, "sec-fetch-site": site]
      #expect(guarded.answer(Self.get("/report", fields), from: PageStub()).status == 403)
    }
    #expect(
      guarded.answer(Self.get("/report", ["cookie": cookie, "origin": "null"]), from: PageStub()).status == 403)
  }

  @Test(arguments: ["/../report", "/report/", "//report", "/report%00", "/%72eport", "/report/../report", "/report;x"])
  func `a path is one that there is, letter by letter`(path: String) throws {
    var (guarded, cookie) = try Self.opened()
    #expect(guarded.answer(Self.get(path, ["cookie": cookie]), from: PageStub()).status == 404)
  }

  @Test func `every answer forbids to frame, keep, sniff and share it, and none lets another origin in`() throws {
    var (guarded, cookie) = try Self.opened()
    for request in [Self.get("/"), Self.get("/report", ["cookie": cookie]), Self.get("/report", ["host": "x"])] {
      let text = String(decoding: guarded.answer(request, from: PageStub()).bytes, as: UTF8.self)
      for field in [
        "X-Frame-Options: DENY", "X-Content-Type-Options: nosniff", "Cache-Control: no-store",
        "Cross-Origin-Resource-Policy: same-origin", "Cross-Origin-Opener-Policy: same-origin",
        "frame-ancestors 'none'", "default-src 'none'",
      ] {
        #expect(text.contains(field), "\(field)")
      }
      #expect(!text.lowercased().contains("access-control-"))
    }
  }

  @Test func `two guards never share a token`() {
    #expect(Set((0..<50).map { _ in LocalGuard(port: 1).token }).count == 50)
    #expect(guarded.token.utf8.count == 32)
  }
}
