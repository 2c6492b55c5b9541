import Archives

/// The part of a JSON file that is in memory: from the element that is being read onwards.
final class JSONWindow {
  private let source: any ByteSource
  private var store: UnsafeMutableRawBufferPointer
  private var filled = 0
  private var position = 0
  private var linesBefore = 0
  private var isAtEnd = false
  private var failure: (any Error)?

  /// Blanks between the last line end and the next byte; nil where something else stands between.
  private var indentation: Int?

  private static let blockBytes = 128 << 10

  /// Bytes that should be in memory before a glance: elements are rarely longer.
  private static let glanceBytes = 16 << 10

  init(_ source: any ByteSource) {
    self.source = source
    store = .allocate(byteCount: 2 * JSONWindow.blockBytes, alignment: 16)
  }

  deinit { store.deallocate() }

  private var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeRawBufferPointer(rebasing: store[..<filled]).assumingMemoryBound(to: UInt8.self)
  }

  /// The 1-based line of the next byte.
  var line: Int { linesBefore + newlines(before: position) + 1 }

  /// The next byte that is no blank, without moving past it; nil at the end of the file.
  func nextSolid() throws -> UInt8? {
    while true {
      while position < bytes.count {
        let byte = bytes[position]
        if !JSONWindow.isBlank(byte) { return byte }
        indentation = byte == 0x0A ? 0 : indentation.map { $0 + 1 }
        position += 1
      }
      guard try refill() else { return nil }
    }
  }

  /// Moves past the next byte.
  func advance() {
    position = min(position + 1, bytes.count)
    indentation = nil
  }

  /// Passes over a byte order mark at the start of the file.
  func skipByteOrderMark() throws {
    while bytes.count < 3, try refill() {}
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Takes the element that begins at the next byte and gives it to a function; false if the file ends inside it.
  ///
  /// An element that lost a bracket or a quote swallows those after it. Where it turns out to be broken, reading goes
  /// on at the next line that is indented as the element is, and the fault is its own alone.
  func takeElement(_ use: (UnsafeBufferPointer<UInt8>) throws -> Void) throws -> Bool {
    var scanner = JSONElementScanner()
    var scanned = 0
    var patience = JSONWindow.patience
    let indentation = indentation
    self.indentation = nil
    while true {
      let start = position
      let end = scanner.end(in: bytes, from: start + scanned)
      if let end {
        position = end
        try hand(start..<end, indentation, to: use)
        return true
      }
      scanned = bytes.count - start
      if scanned > patience {
        patience = patience > Int.max / 2 ? .max : patience * 2
        try goOn(after: start..<bytes.count, indentation)
      }
      guard try refill() else {
        // What was taken is dropped even then, so that the element begins at the position.
        try goOn(after: position..<bytes.count, indentation)
        return false
      }
    }
  }

  /// Lets a function take whole elements from the next byte on; returns how many it took.
  func glance(_ use: (UnsafeBufferPointer<UInt8>) throws -> JSONTaken) throws -> Int {
    fillUp()
    let taken = try use(UnsafeBufferPointer(rebasing: bytes[position...]))
    guard taken.records > 0 else { return 0 }
    position += min(taken.bytes, bytes.count - position)
    indentation = nil
    return taken.records
  }

  /// Reads on before it is needed: what that brings to light is told of where it would have been otherwise.
  private func fillUp() {
    do {
      while bytes.count - position < JSONWindow.glanceBytes, failure == nil, try refill() {}
    } catch {
      failure = error
    }
  }

  private func hand(
    _ range: Range<Int>, _ indentation: Int?, to use: (UnsafeBufferPointer<UInt8>) throws -> Void
  ) throws {
    do {
      try use(UnsafeBufferPointer(rebasing: bytes[range]))
    } catch let fault as JSONFault {
      if let next = sibling(in: range, indentation) { position = next }
      throw fault
    }
  }

  /// Moves to the next element of the list, if one stands in a range that should hold one element; throws then.
  private func goOn(after range: Range<Int>, _ indentation: Int?) throws {
    guard let next = sibling(in: range, indentation) else { return }
    position = next
    throw JSONFault("a bracket is missing")
  }

  /// The first object or list behind the start of a range that begins a line with the same indentation.
  ///
  /// Inside an element of a file that is laid out in lines nothing stands so far to the left but its last bracket.
  private func sibling(in range: Range<Int>, _ indentation: Int?) -> Int? {
    guard let indentation, let first = range.first else { return nil }
    let buffer = bytes
    var index = first
    while index < range.upperBound {
      index += 1
      guard buffer[index - 1] == 0x0A, index + indentation < range.upperBound else { continue }
      let isIndented = buffer[index..<(index + indentation)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
      if isIndented, buffer[index + indentation] == buffer[first] { return index + indentation }
    }
    return nil
  }

  /// Bytes after which an element is looked through for others inside it.
  private static let patience = 16 << 20

  /// Reads what is left and drops it.
  func drain() throws {
    repeat { position = bytes.count } while try refill()
  }

  /// Drops what was taken and reads on; false at the end of the file.
  private func refill() throws -> Bool {
    guard !isAtEnd else { return false }
    if let failure { throw failure }
    linesBefore += newlines(before: position)
    dropTaken()
    if store.count - filled < JSONWindow.blockBytes { grow() }
    let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: store[filled...]))
    isAtEnd = count == 0
    filled += count
    return !isAtEnd
  }

  /// Moves what is left to the front.
  private func dropTaken() {
    if position > 0, filled > position, let base = store.baseAddress {
      base.copyMemory(from: base + position, byteCount: filled - position)
    }
    filled -= position
    position = 0
  }

  private func grow() {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * store.count, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: store[..<filled]))
    store.deallocate()
    store = larger
  }

  private func newlines(before end: Int) -> Int {
    ByteCount.of(0x0A, in: UnsafeBufferPointer(rebasing: bytes[..<end]))
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
