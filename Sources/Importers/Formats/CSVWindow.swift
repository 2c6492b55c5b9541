import Archives

/// The part of a CSV that is in memory, as UTF-8: from the record that is being read onwards.
///
/// Takes a byte-order mark away, turns UTF-16 (either order, with its mark or without) into UTF-8 and drops NULs. Other
/// bytes stay as they are: what is no UTF-8 is settled cell by cell.
struct CSVWindow {
  /// What separates the cells: comma, or TAB or `;` where the first line holds these and no comma.
  private(set) var delimiter = CSVByte.comma

  private(set) var bytes: [UInt8] = []

  /// Where the record that is being read begins.
  var start = 0

  private(set) var isAtEnd = false
  private let source: any ByteSource
  private var encoding = Encoding.bytes
  /// Bytes of a UTF-16 character whose other half is still to come.
  private var carried: [UInt8] = []

  private enum Encoding {
    case bytes
    case littleEndian
    case bigEndian
  }

  private static let blockBytes = 256 << 10

  /// Opens the text and looks at its first block.
  ///
  /// Throws `Unreadable` for a spreadsheet that only calls itself a CSV.
  init(_ source: any ByteSource) throws {
    self.source = source
    let first = try readBlock()
    isAtEnd = first.isEmpty
    if first.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      throw Unreadable.encoding("a spreadsheet (XLSX) and no CSV: save it as CSV first")
    }
    let mark: Int
    (encoding, mark) = CSVWindow.encoding(of: first)
    bytes = text(of: Array(first.dropFirst(mark)))
    delimiter = CSVWindow.delimiter(of: bytes)
  }

  /// Drops what lies before the record and reads on; false at the end of the file.
  mutating func refill() throws -> Bool {
    guard !isAtEnd else { return false }
    let block = try readBlock()
    isAtEnd = block.isEmpty
    bytes.removeFirst(start)
    start = 0
    bytes += text(of: block)
    return !isAtEnd
  }

  /// A full block, shorter only at the end of the file.
  private func readBlock() throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: CSVWindow.blockBytes) { buffer, filled in
      let whole = UnsafeMutableRawBufferPointer(buffer)
      while filled < whole.count {
        let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: whole[filled...]))
        guard count > 0 else { break }
        filled += count
      }
    }
  }

  private mutating func text(of block: [UInt8]) -> [UInt8] {
    let text = encoding == .bytes ? block : narrowed(block)
    return text.contains(0) ? text.filter { $0 != 0 } : text
  }

  /// UTF-16 bytes as UTF-8; half a character waits for the next block.
  private mutating func narrowed(_ block: [UInt8]) -> [UInt8] {
    let all = carried + block
    let (low, high) = encoding == .littleEndian ? (0, 1) : (1, 0)
    var units: [UInt16] = []
    units.reserveCapacity(all.count / 2)
    for index in stride(from: 0, to: all.count - 1, by: 2) {
      units.append(UInt16(all[index + low]) | UInt16(all[index + high]) << 8)
    }
    let isSplit = units.last.map { 0xD800..<0xDC00 ~= $0 } ?? false
    if isSplit { units.removeLast() }
    carried = Array(all.dropFirst(units.count * 2))
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The encoding and the length of its mark; without a mark UTF-16 shows by a NUL in every second byte.
  private static func encoding(of start: [UInt8]) -> (Encoding, mark: Int) {
    if start.starts(with: [0xFF, 0xFE]) { return (.littleEndian, 2) }
    if start.starts(with: [0xFE, 0xFF]) { return (.bigEndian, 2) }
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { return (.bytes, 3) }
    guard start.count >= 4 else { return (.bytes, 0) }
    if start[1] == 0, start[3] == 0, start[0] != 0, start[2] != 0 { return (.littleEndian, 0) }
    if start[0] == 0, start[2] == 0, start[1] != 0, start[3] != 0 { return (.bigEndian, 0) }
    return (.bytes, 0)
  }

  private static func delimiter(of start: [UInt8]) -> UInt8 {
    let firstLine = start.prefix { $0 != CSVByte.newline && $0 != CSVByte.carriageReturn }
    guard !firstLine.contains(CSVByte.comma) else { return CSVByte.comma }
    return [CSVByte.tab, CSVByte.semicolon].first { firstLine.contains($0) } ?? CSVByte.comma
  }
}
