/// The record that is being read: its bytes, and where each cell ends.
struct CSVRecordBuilder {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var isQuoted = false
  private(set) var line = 1

  private static let byteLimit = 64 << 20
  private static let cellLimit = 100_000

  /// Whether nothing has been added.
  var isEmpty: Bool { bytes.isEmpty && ends.isEmpty && !isQuoted }

  mutating func begin(line: Int) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    isQuoted = false
    self.line = line
  }

  /// Adds a byte to the cell; throws when the record outgrows what any export holds.
  mutating func add(_ byte: UInt8) throws(Unreadable) {
    guard bytes.count < CSVRecordBuilder.byteLimit else {
      throw .syntax(line: line, what: "a record of more than \(CSVRecordBuilder.byteLimit) bytes")
    }
    bytes.append(byte)
  }

  mutating func openQuote() { isQuoted = true }

  mutating func endCell() throws(Unreadable) {
    guard ends.count < CSVRecordBuilder.cellLimit else {
      throw .syntax(line: line, what: "a record of more than \(CSVRecordBuilder.cellLimit) cells")
    }
    ends.append(bytes.count)
  }

  func record() -> CSVRecord {
    var start = 0
    let cells = ends.map { end in
      defer { start = end }
      return CSVRecordBuilder.decoded(bytes[start..<end])
    }
    return CSVRecord(cells: cells, line: line, isBlank: ends.count == 1 && bytes.isEmpty && !isQuoted)
  }

  /// UTF-8, else Windows-1252: what Excel writes when it saves an export again.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let isHigh = 0x80..<0xA0 ~= byte
      text.append(isHigh ? windowsScalars[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  /// 0x80 to 0x9F of Windows-1252; the five unused ones become U+FFFD.
  private static let windowsScalars: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
    "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
  ]
}
