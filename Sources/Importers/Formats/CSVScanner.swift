/// Finds the end of a record and of its cells, across refills of the window.
///
/// All offsets count from the record's start.
struct CSVScanner {
  private(set) var cells: [CSVCell] = []

  /// Line breaks inside quoted cells.
  private(set) var innerLines = 0

  /// Where the line after the first one begins, if the record has more than one.
  private(set) var secondLine: Int?

  /// Whether something other than a separator followed a closing quote.
  private(set) var hasStrayText = false

  private var position = 0
  private var cellStart = 0
  private var contentEnd = 0
  private var isComplex = false
  private var state = State.cellStart
  private let delimiter: UInt8
  private let dialect: CSVDialect

  private enum State {
    case cellStart
    case plain
    case quoted
    /// Behind a closing quote.
    case closed
  }

  init(delimiter: UInt8, dialect: CSVDialect) {
    self.delimiter = delimiter
    self.dialect = dialect
  }

  /// Makes ready for the next record and keeps the memory of the last.
  mutating func reset() {
    cells.removeAll(keepingCapacity: true)
    innerLines = 0
    secondLine = nil
    hasStrayText = false
    position = 0
    cellStart = 0
    state = .cellStart
  }

  /// Whether the end of the file would lie inside a quoted cell.
  var isOpen: Bool { state == .quoted }

  /// Whether nothing but the record's start was seen.
  var isUntouched: Bool { state == .cellStart && cells.isEmpty }

  /// Scans on; true at the record's end, false where the bytes end before it.
  ///
  /// `length` is the record's length without its line end, `next` the offset of the byte behind the line end's first.
  mutating func scan(_ record: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> (length: Int, next: Int)? {
    while position < record.count {
      switch state {
      case .cellStart: beginCell(record[position])
      case .quoted:
        // Whether a quote is one of two shows only by the byte behind it.
        guard scanQuoted(record, isAtEnd: isAtEnd) else { return nil }
      case .plain, .closed:
        if let end = scanPlain(record) { return (end, end + 1) }
      }
    }
    return nil
  }

  /// Ends the last cell at the end of the file.
  mutating func finish() { endCell(at: position) }

  private mutating func beginCell(_ byte: UInt8) {
    cellStart = position
    isComplex = false
    if byte == CSVByte.quote {
      state = .quoted
      position += 1
      cellStart = position
    } else {
      state = .plain
    }
  }

  /// Goes to the end of the quoted part; false where more bytes are needed.
  private mutating func scanQuoted(_ record: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> Bool {
    // A local counter stays in a register.
    var index = position
    defer { position = index }
    while index < record.count {
      let byte = record[index]
      if byte == CSVByte.quote {
        guard index + 1 < record.count || isAtEnd else { return false }
        let isDouble = dialect == .doubledQuotes && index + 1 < record.count && record[index + 1] == CSVByte.quote
        if !isDouble {
          contentEnd = index
          index += 1
          state = .closed
          return true
        }
        makeComplex()
        index += 1
      } else if byte == CSVByte.newline {
        innerLines += 1
        if secondLine == nil { secondLine = index + 1 }
      } else if byte == CSVByte.backslash, dialect == .backslashes {
        guard index + 1 < record.count || isAtEnd else { return false }
        makeComplex()
        let isEscape = index + 1 < record.count && (record[index + 1] == CSVByte.quote || record[index + 1] == byte)
        if isEscape { index += 1 }
      }
      index += 1
    }
    return true
  }

  /// Goes to the end of an unquoted cell; gives the offset of the line end if that is what ends it.
  private mutating func scanPlain(_ record: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = position
    defer { position = index }
    while index < record.count {
      let byte = record[index]
      if byte == delimiter {
        endCell(at: index)
        index += 1
        state = .cellStart
        cellStart = index
        return nil
      }
      if byte == CSVByte.newline || byte == CSVByte.carriageReturn {
        endCell(at: index)
        return index
      }
      if state == .closed {
        hasStrayText = true
        makeComplex()
        state = .plain
      } else if byte == CSVByte.backslash, dialect == .backslashes {
        isComplex = true
      }
      index += 1
    }
    return nil
  }

  /// From here on the cell's raw bytes count, with the quote before them.
  private mutating func makeComplex() {
    guard !isComplex else { return }
    isComplex = true
    cellStart -= 1
  }

  private mutating func endCell(at position: Int) {
    let end = state == .closed && !isComplex ? contentEnd : position
    cells.append(CSVCell(start: min(cellStart, end), end: end, isComplex: isComplex))
  }
}
