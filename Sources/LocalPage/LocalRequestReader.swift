/// Reads HTTP/1.1 off a connection and refuses whatever two readers could understand in two ways.
struct LocalRequestReader {
  enum Outcome: Equatable {
    /// More bytes are needed.
    case unfinished
    case request(LocalRequest)
    /// An HTTP status to answer with.
    case refused(Int)
  }

  /// Bytes of a head and of a body at most.
  static let headLimit = 16_384
  static let bodyLimit = 65_536

  private var bytes: [UInt8] = []

  /// Adds what has arrived.
  mutating func append(_ more: some Sequence<UInt8>) { bytes += more }

  /// What the bytes so far are.
  func outcome() -> Outcome {
    guard let end = headEnd else { return bytes.count > Self.headLimit ? .refused(431) : .unfinished }
    guard end <= Self.headLimit else { return .refused(431) }
    guard let head = String(validating: bytes[..<end], as: UTF8.self), head.utf8.allSatisfy(Self.isAllowed) else {
      return .refused(400)
    }
    let lines = Self.lines(head)
    guard let first = lines.first, var request = Self.request(first), let fields = Self.fields(lines.dropFirst()) else {
      return .refused(400)
    }
    request.fields = fields
    return withBody(request, from: end + 4)
  }

  private func withBody(_ request: LocalRequest, from start: Int) -> Outcome {
    var request = request
    guard request.fields["transfer-encoding"] == nil else { return .refused(400) }
    guard let stated = request.fields["content-length"] else {
      return bytes.count == start ? .request(request) : .refused(400)
    }
    guard !stated.isEmpty, stated.utf8.count <= 9, stated.utf8.allSatisfy({ (48...57).contains($0) }),
      let length = Int(stated)
    else { return .refused(400) }
    guard length <= Self.bodyLimit else { return .refused(413) }
    guard bytes.count >= start + length else { return .unfinished }
    // A second request behind the first one is nobody's that may be here.
    guard bytes.count == start + length else { return .refused(400) }
    request.body = Array(bytes[start...])
    return .request(request)
  }

  /// Where the empty line begins that ends the head.
  private var headEnd: Int? {
    guard bytes.count >= 4 else { return nil }
    return (0...(bytes.count - 4)).first {
      bytes[$0] == 13 && bytes[$0 + 1] == 10 && bytes[$0 + 2] == 13 && bytes[$0 + 3] == 10
    }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool { (32...126).contains(byte) || byte == 13 || byte == 10 }

  /// Lines that end with CR LF; a lone CR or LF stays in its line and makes it invalid.
  private static func lines(_ head: String) -> [String] {
    var lines: [[UInt8]] = [[]]
    var isAfterReturn = false
    for byte in head.utf8 {
      if byte == 10, isAfterReturn {
        lines[lines.count - 1].removeLast()
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
      isAfterReturn = byte == 13
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func request(_ line: String) -> LocalRequest? {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[2] == "HTTP/1.1", parts[1].hasPrefix("/"), !hasControl(line), !parts[0].isEmpty else {
      return nil
    }
    return LocalRequest(method: parts[0], target: parts[1], fields: [:])
  }

  /// The fields by name; nil where a line is none, or where a name stands twice.
  private static func fields(_ lines: some Sequence<String>) -> [String: String]? {
    var fields: [String: String] = [:]
    for line in lines {
      guard let colon = line.firstIndex(of: ":"), !hasControl(line) else { return nil }
      let name = line[..<colon].lowercased()
      guard !name.isEmpty, name.utf8.allSatisfy(isOfName), fields[name] == nil else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      fields[name] = String(value.reversed().drop { $0 == " " }.reversed())
    }
    return fields
  }

  private static func hasControl(_ line: String) -> Bool { line.utf8.contains { $0 < 32 } }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte) || byte == 45 || byte == 95
  }
}
