import Archives

/// The part of a JSON file that is in memory: from the element that is being read onwards.
final class JSONWindow {
  private let source: any ByteSource
  private var bytes: [UInt8] = []
  private var position = 0
  private var linesBefore = 0
  private var isAtEnd = false
  private let block: UnsafeMutableRawBufferPointer

  private static let blockBytes = 128 << 10

  init(_ source: any ByteSource) {
    self.source = source
    block = .allocate(byteCount: JSONWindow.blockBytes, alignment: 16)
  }

  deinit { block.deallocate() }

  /// The 1-based line of the next byte.
  var line: Int { linesBefore + newlines(before: position) + 1 }

  /// The next byte that is no blank, without moving past it; nil at the end of the file.
  func nextSolid() throws -> UInt8? {
    while true {
      while position < bytes.count {
        let byte = bytes[position]
        if !JSONWindow.isBlank(byte) { return byte }
        position += 1
      }
      guard try refill() else { return nil }
    }
  }

  /// Moves past the next byte.
  func advance() { position = min(position + 1, bytes.count) }

  /// Passes over a byte order mark at the start of the file.
  func skipByteOrderMark() throws {
    while bytes.count < 3, try refill() {}
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Takes the element that begins at the next byte and gives it to a function; false if the file ends inside it.
  func takeElement(_ use: (UnsafeBufferPointer<UInt8>) throws -> Void) throws -> Bool {
    var scanner = JSONElementScanner()
    var scanned = 0
    while true {
      let start = position
      let end = bytes.withUnsafeBufferPointer { scanner.end(in: $0, from: start + scanned) }
      if let end {
        position = end
        try bytes.withUnsafeBufferPointer { try use(UnsafeBufferPointer(rebasing: $0[start..<end])) }
        return true
      }
      scanned = bytes.count - start
      guard try refill() else { return false }
    }
  }

  /// Reads what is left and drops it.
  func drain() throws {
    repeat { position = bytes.count } while try refill()
  }

  /// Drops what was taken and reads on; false at the end of the file.
  private func refill() throws -> Bool {
    guard !isAtEnd else { return false }
    linesBefore += newlines(before: position)
    bytes.removeFirst(position)
    position = 0
    let count = try source.read(into: block)
    isAtEnd = count == 0
    bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: block[..<count]))
    return !isAtEnd
  }

  private func newlines(before end: Int) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var count = 0
      for index in 0..<end where buffer[index] == 0x0A { count += 1 }
      return count
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
