import Foundation
import TestSupport

/// `partywall serve` on a vault, running until the value goes.
final class ServedPage {
  private let process = Process()
  let port: UInt16
  let token: String

  init(vault: String) throws {
    process.executableURL = URL(filePath: Tool.path)
    process.arguments = ["serve", "--vault", vault, "--idle", "2"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var line = Data()
    while !line.contains(10), let more = try output.fileHandleForReading.read(upToCount: 1), !more.isEmpty {
      line += more
    }
    // http://127.0.0.1:PORT/#TOKEN
    let parts = String(decoding: line, as: UTF8.self).split { "/#:\n".contains($0) }.map(String.init)
    guard parts.count == 4, parts[1] == "127.0.0.1", let port = UInt16(parts[2]) else { throw NoAddress() }
    (self.port, token) = (port, parts[3])
  }

  struct NoAddress: Error {}

  var processID: Int32 { process.processIdentifier }

  deinit {
    // A child of a test thread may have inherited a mask that keeps a polite signal waiting.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// A request as a browser's own page sends it.
  func ask(_ method: String, _ path: String, _ body: String = "", cookie: String? = nil, with more: [String] = [])
    -> String
  {
    var lines = ["\(method) \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)"]
    if method == "POST" {
      lines += [
        "Origin: http://127.0.0.1:\(port)", "Sec-Fetch-Site: same-origin", "Content-Type: application/json",
        "Content-Length: \(body.utf8.count)",
      ]
    }
    if let cookie { lines.append("Cookie: \(cookie)") }
    return LoopbackClient.exchange(
      Array(((lines + more + ["", ""]).joined(separator: "\r\n") + body).utf8), port: port)
  }

  /// The cookie that the token is exchanged for.
  func open() -> String? {
    let answer = ask("POST", "/session", "{\"token\":\"\(token)\"}")
    return answer.split(separator: "\r\n").first { $0.hasPrefix("Set-Cookie: ") }
      .map { String($0.dropFirst(12).prefix { $0 != ";" }) }
  }
}
