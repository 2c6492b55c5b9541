import Archives

/// What a file looks like that no reader knows, without a word of what it holds.
enum MemberShape {
  /// For example `csv 4 columns`, `json array` or `html page`.
  static func of(_ file: MemberFile) -> String {
    let head = self.head(file)
    switch file.name.split(separator: ".").last?.lowercased() {
    case "csv": return "csv \(columns(head)) columns"
    case "json": return json(head)
    case "html", "htm": return "html page"
    case "txt": return "text"
    case let kind?: return "\(kind.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }) file"
    case nil: return "file"
    }
  }

  /// Up to 4 kB from the start; empty where it can't be read.
  private static func head(_ file: MemberFile) -> [UInt8] {
    guard let source = try? file.open() else { return [] }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 16)
    defer { buffer.deallocate() }
    guard let count = try? source.read(into: buffer), count > 0 else { return [] }
    return Array(buffer[..<min(count, 4096)])
  }

  private static func columns(_ head: [UInt8]) -> Int {
    var isQuoted = false
    var columns = 1
    for byte in head {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") { break }
      if byte == UInt8(ascii: ",") { columns += 1 }
    }
    return columns
  }

  private static func json(_ head: [UInt8]) -> String {
    let blanks: Set<UInt8> = [0x20, 0x0A, 0x0D, 0x09, 0xEF, 0xBB, 0xBF]
    switch head.first(where: { !blanks.contains($0) }) {
    case UInt8(ascii: "["): return "json array"
    case UInt8(ascii: "{"): return "json object"
    default: return "not json"
    }
  }
}
