import Archives

/// The bytes of a CSV as UTF-8, one window at a time.
///
/// Takes a byte-order mark away and turns UTF-16 (little endian, with its mark) into UTF-8. Other bytes are handed on as
/// they are: what is no UTF-8 is settled cell by cell.
struct CSVText {
  /// What separates the cells: comma, or TAB or `;` where the first line holds these and no comma.
  private(set) var delimiter = UInt8(ascii: ",")

  private let source: any ByteSource
  private var window: [UInt8] = []
  private var position = 0
  private var isWide = false
  /// Bytes of a UTF-16 character whose other half is still to come.
  private var carried: [UInt8] = []

  private static let windowBytes = 512 << 10

  /// Opens the text and looks at its first window.
  ///
  /// Throws `Unreadable` for a spreadsheet that only calls itself a CSV.
  init(_ source: any ByteSource) throws {
    self.source = source
    let start = try readBlock()
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      throw Unreadable.encoding("a spreadsheet (XLSX) and no CSV: save it as CSV first")
    }
    if start.starts(with: [0xFE, 0xFF]) { throw Unreadable.encoding("UTF-16 with the high byte first") }
    isWide = start.starts(with: [0xFF, 0xFE])
    let mark = isWide ? 2 : start.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    window = Array(start.dropFirst(mark))
    if isWide { window = narrowed(window) }
    delimiter = CSVText.delimiter(of: window)
  }

  /// The next byte, or nothing at the end.
  mutating func next() throws -> UInt8? {
    while position == window.count {
      guard try refill() else { return nil }
    }
    defer { position += 1 }
    return window[position]
  }

  private mutating func refill() throws -> Bool {
    let block = try readBlock()
    guard !block.isEmpty else { return false }
    window = isWide ? narrowed(block) : block
    position = 0
    return true
  }

  /// A full window, shorter only at the end of the file.
  private func readBlock() throws -> [UInt8] {
    var block = [UInt8](repeating: 0, count: CSVText.windowBytes)
    var filled = 0
    while filled < block.count {
      let count = try block.withUnsafeMutableBytes { buffer in
        try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      }
      guard count > 0 else { break }
      filled += count
    }
    return filled == block.count ? block : Array(block.prefix(filled))
  }

  /// UTF-16 bytes as UTF-8; half a character waits for the next block.
  private mutating func narrowed(_ bytes: [UInt8]) -> [UInt8] {
    let all = carried + bytes
    var units: [UInt16] = []
    units.reserveCapacity(all.count / 2)
    for index in stride(from: 0, to: all.count - 1, by: 2) {
      units.append(UInt16(all[index]) | UInt16(all[index + 1]) << 8)
    }
    let isSplit = units.last.map { 0xD800..<0xDC00 ~= $0 } ?? false
    if isSplit { units.removeLast() }
    carried = Array(all.dropFirst(units.count * 2))
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func delimiter(of start: [UInt8]) -> UInt8 {
    let firstLine = start.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    if firstLine.contains(UInt8(ascii: "\t")) && !firstLine.contains(UInt8(ascii: ",")) { return UInt8(ascii: "\t") }
    if firstLine.contains(UInt8(ascii: ";")) && !firstLine.contains(UInt8(ascii: ",")) { return UInt8(ascii: ";") }
    return UInt8(ascii: ",")
  }
}
