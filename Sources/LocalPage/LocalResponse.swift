/// What the page answers.
package struct LocalResponse: Hashable, Sendable {
  package var status: Int
  package var type: String
  package var body: String

  /// Sources of scripts that the page may run beside its own: hashes in the policy's spelling.
  package var scripts: [String]

  /// A cookie to set.
  var cookie: String?

  package init(status: Int, type: String = "text/plain; charset=utf-8", body: String = "", scripts: [String] = []) {
    self.status = status
    self.type = type
    self.body = body
    self.scripts = scripts
  }

  package static func page(_ text: String, scripts: [String] = []) -> LocalResponse {
    LocalResponse(status: 200, type: "text/html; charset=utf-8", body: text, scripts: scripts)
  }

  package static func json(_ text: String, status: Int = 200) -> LocalResponse {
    LocalResponse(status: status, type: "application/json", body: text)
  }

  static func refusal(_ status: Int) -> LocalResponse {
    LocalResponse(status: status, body: (reasons[status] ?? "Refused") + "\n")
  }

  private static let reasons = [
    200: "OK", 204: "No Content", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found",
    405: "Method Not Allowed", 408: "Request Timeout", 413: "Content Too Large", 415: "Unsupported Media Type",
    422: "Unprocessable Content", 431: "Request Header Fields Too Large", 500: "Internal Server Error",
    503: "Service Unavailable",
  ]

  /// The bytes of HTTP/1.1: every answer forbids to frame, keep, sniff or share it, and ends the connection.
  var bytes: [UInt8] {
    let content = Array(body.utf8)
    let allowed = (["'self'"] + scripts.map { "'\($0)'" }).joined(separator: " ")
    let policy =
      "default-src 'none'; script-src \(allowed); style-src 'unsafe-inline'; img-src data:; connect-src 'self'; "
      + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    var lines = [
      "HTTP/1.1 \(status) \(LocalResponse.reasons[status] ?? "Refused")", "Content-Type: \(type)",
      "Content-Length: \(content.count)", "Connection: close", "Cache-Control: no-store",
      "Content-Security-Policy: \(policy)", "X-Frame-Options: DENY", "X-Content-Type-Options: nosniff",
      "Referrer-Policy: no-referrer", "Cross-Origin-Resource-Policy: same-origin",
      "Cross-Origin-Opener-Policy: same-origin",
    ]
    if let cookie { lines.append("Set-Cookie: \(cookie)") }
    return Array((lines + ["", ""]).joined(separator: "\r\n").utf8) + content
  }
}
