package import Archives

/// Reads a CSV record by record (RFC 4180), holding one window of it in memory.
///
/// Takes LF, CRLF and CR as line ends and line breaks inside quotes; for encodings see `CSVWindow`. What follows a
/// closing quote belongs to the cell; a quote inside an unquoted cell is a character.
///
/// A quote that is never closed swallows what follows it. Such a record shows by text behind its closing quote or by the
/// end of the file; its first line is handed out as broken then, and reading goes on with the second.
package struct CSVReader {
  private var window: CSVWindow
  private let dialect: CSVDialect
  private var line = 1
  private var followsReturn = false
  private var rescansLeft = 64
  private var spare: CSVScanner

  /// How many cells a sound record has, where it is known: tells a lone quote from a file that is cut short.
  package var width: Int?

  /// Longest record: a curriculum vitae's text of 150 kB is the longest cell that was seen.
  private static let recordLimit = 8 << 20
  private static let cellLimit = 100_000

  /// How far behind a lone quote sound records are looked for.
  private static let lookAhead = 256 << 10

  package init(_ source: any ByteSource, dialect: CSVDialect = .doubledQuotes) throws {
    window = try CSVWindow(source)
    spare = CSVScanner(delimiter: window.delimiter, dialect: dialect)
    self.dialect = dialect
  }

  /// Is offered the bytes of a sound record and where its cells lie; of what it takes no cells are made.
  typealias Taker = (_ record: UnsafeBufferPointer<UInt8>, _ cells: [CSVCell]) throws -> Bool

  /// The next record, or nothing at the end; blank lines are records of one empty cell.
  ///
  /// Throws `Unreadable` where the file holds too many broken quotes to go on.
  package mutating func next() throws -> CSVRecord? { try next { _, _ in false } }

  /// The same where a closure may take the record by its bytes.
  mutating func next(unless takes: Taker) throws -> CSVRecord? {
    try skipLineFeed()
    // Taken out and put back, so that its memory is used again and never copied.
    var scanner = CSVScanner(delimiter: window.delimiter, dialect: dialect)
    swap(&scanner, &spare)
    defer { swap(&scanner, &spare) }
    scanner.reset()
    while true {
      let end = window.bytes.withUnsafeBufferPointer {
        scanner.scan(UnsafeBufferPointer(rebasing: $0[window.start...]), isAtEnd: window.isAtEnd)
      }
      if let end { return try record(scanner, end, unless: takes) }
      let length = window.bytes.count - window.start
      if length > CSVReader.recordLimit {
        return try broken(scanner, scanner.isOpen ? "a quote that is never closed" : "a record of more than 8 MB")
      }
      guard try window.refill() else {
        // A quote at the very end waited for the byte behind it.
        if scanner.isOpen, let end = rescan(&scanner) { return try record(scanner, end, unless: takes) }
        return try last(&scanner)
      }
    }
  }

  private func rescan(_ scanner: inout CSVScanner) -> (length: Int, next: Int)? {
    window.bytes.withUnsafeBufferPointer {
      scanner.scan(UnsafeBufferPointer(rebasing: $0[window.start...]), isAtEnd: true)
    }
  }

  private mutating func skipLineFeed() throws {
    guard followsReturn else { return }
    followsReturn = false
    if window.start == window.bytes.count { _ = try window.refill() }
    if window.start < window.bytes.count, window.bytes[window.start] == CSVByte.newline { window.start += 1 }
  }

  private mutating func record(
    _ scanner: CSVScanner, _ end: (length: Int, next: Int), unless takes: Taker
  ) throws -> CSVRecord {
    if scanner.hasStrayText, scanner.innerLines > 0, rescansLeft > 0 {
      return try broken(scanner, "a quote that is never closed")
    }
    guard scanner.cells.count <= CSVReader.cellLimit else {
      throw Unreadable.syntax(line: line, what: "a record of more than \(CSVReader.cellLimit) cells")
    }
    followsReturn = window.bytes[window.start + end.length] == CSVByte.carriageReturn
    let isTaken = try window.bytes.withUnsafeBufferPointer {
      try takes(UnsafeBufferPointer(rebasing: $0[window.start..<window.start + end.length]), scanner.cells)
    }
    let record =
      isTaken
      ? CSVRecord(cells: [], line: line, isBlank: false, isTaken: true) : made(scanner, length: end.length)
    window.start += end.next
    line += scanner.innerLines + 1
    return record
  }

  /// What stands at the end of the file without a line end.
  private mutating func last(_ scanner: inout CSVScanner) throws -> CSVRecord? {
    let length = window.bytes.count - window.start
    guard length > 0 || !scanner.isUntouched else { return nil }
    if scanner.isOpen { return try unclosed(scanner) }
    scanner.finish()
    if scanner.hasStrayText, scanner.innerLines > 0, rescansLeft > 0 {
      return try broken(scanner, "a quote that is never closed")
    }
    let cells = scanner.cells.count
    let record = made(scanner, length: length)
    window.start = window.bytes.count
    // A file that was cut ends in the middle of a record.
    if let width, cells < width, cells > 0, !record.isBlank { return faulty("the file ends in the middle of it") }
    return record
  }

  /// A quote was open when the file ended: either the file is cut, or one quote is missing far above.
  private mutating func unclosed(_ scanner: CSVScanner) throws -> CSVRecord {
    if let second = scanner.secondLine, isSound(from: window.start + second) {
      return try broken(scanner, "a quote that is never closed")
    }
    window.start = window.bytes.count
    return faulty("a quoted cell that never ends")
  }

  /// Whether sound records follow at an offset of the window.
  private func isSound(from offset: Int) -> Bool {
    guard let width else { return false }
    let limit = min(window.bytes.count, offset + CSVReader.lookAhead)
    var start = offset
    for _ in 0..<20 where start < limit {
      var scanner = CSVScanner(delimiter: window.delimiter, dialect: dialect)
      let end = window.bytes.withUnsafeBufferPointer {
        scanner.scan(UnsafeBufferPointer(rebasing: $0[start..<limit]), isAtEnd: true)
      }
      guard let end else { return false }
      if scanner.cells.count == width, !scanner.hasStrayText { return true }
      start += end.next
    }
    return false
  }

  /// Hands out the first line as broken and goes on with the second.
  private mutating func broken(_ scanner: CSVScanner, _ fault: String) throws -> CSVRecord {
    guard rescansLeft > 0 else { throw Unreadable.syntax(line: line, what: fault) }
    rescansLeft -= 1
    let record = faulty(fault)
    if let second = scanner.secondLine {
      window.start += second
      line += 1
    } else {
      try skipLine()
    }
    return record
  }

  /// Passes over the rest of a line that is longer than any record.
  private mutating func skipLine() throws {
    while true {
      let rest = window.bytes[window.start...]
      if let end = rest.firstIndex(where: { $0 == CSVByte.newline || $0 == CSVByte.carriageReturn }) {
        window.start = end + 1
        line += 1
        return
      }
      window.start = window.bytes.count
      guard try window.refill() else { return }
    }
  }

  private func faulty(_ fault: String) -> CSVRecord { CSVRecord(cells: [], line: line, isBlank: false, fault: fault) }

  private func made(_ scanner: CSVScanner, length: Int) -> CSVRecord {
    window.bytes.withUnsafeBufferPointer { bytes in
      let raw = UnsafeBufferPointer(rebasing: bytes[window.start..<window.start + length])
      let cells = scanner.cells.map { $0.text(in: raw, dialect: dialect) }
      return CSVRecord(cells: cells, line: line, isBlank: length == 0)
    }
  }
}
