import Testing

@testable import LocalPage

/// What is a request, and what is refused.
@Suite struct LocalRequestReaderTests {
  private func outcome(_ text: String) -> LocalRequestReader.Outcome {
    var reader = LocalRequestReader()
    reader.append(text.utf8)
    return reader.outcome()
  }

  @Test func `a whole request is read, however it arrives`() {
    let text = "POST /verdict?a=1&after=f_2 HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nX-Y:  z \r\n\r\n{}"
    var reader = LocalRequestReader()
    for (index, byte) in text.utf8.enumerated() {
      #expect(reader.outcome() == .unfinished, "\(index)")
      reader.append([byte])
    }
    let wanted = LocalRequest(
      method: "POST", target: "/verdict?a=1&after=f_2", fields: ["host": "h", "content-length": "2", "x-y": "z"],
      body: Array("{}".utf8))
    #expect(reader.outcome() == .request(wanted))
    #expect(wanted.path == "/verdict" && wanted.query("after") == "f_2" && wanted.query("b") == nil)
  }

  @Test(arguments: [
    // Two ways to say how long the body is: whoever stands between could see another request than the tool.
    "POST / HTTP/1.1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}",
    "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "POST / HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "POST / HTTP/1.1\r\nContent-Length: +2\r\n\r\n{}", "POST / HTTP/1.1\r\nContent-Length: 0x2\r\n\r\n{}",
    "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n{}",
    "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
    "GET / HTTP/1.1\r\n folded: a\r\n\r\n", "GET / HTTP/1.1\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nA: b\rC: d\r\n\r\n",
    "GET / HTTP/1.0\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", "GET http://127.0.0.1/ HTTP/1.1\r\n\r\n", "GET /\r\n\r\n",
    "GET /é HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nA\r\n\r\n", "GET / HTTP/1.1\r\n\r\nGET /report HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.1\r\nA: \u{0}\r\n\r\n", " / HTTP/1.1\r\n\r\n",
  ])
  func `what can be read in two ways is refused`(text: String) { #expect(outcome(text) == .refused(400)) }

  @Test func `a head or a body that never ends is refused`() {
    #expect(outcome("GET / HTTP/1.1\r\nA: " + String(repeating: "x", count: 1_000_000)) == .refused(431))
    #expect(outcome("GET / HTTP/1.1\r\nA: \(String(repeating: "x", count: 20_000))\r\n\r\n") == .refused(431))
    #expect(outcome("POST / HTTP/1.1\r\nContent-Length: 70000\r\n\r\n") == .refused(413))
  }
}
