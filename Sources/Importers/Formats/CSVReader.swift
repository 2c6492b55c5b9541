package import Archives

/// Reads a CSV record by record (RFC 4180), holding one window of it in memory.
///
/// Takes LF, CRLF and CR as line ends, line breaks inside quotes, a byte-order mark, UTF-16 with TABs and, cell by cell,
/// Windows-1252. What follows a closing quote belongs to the cell; a quote inside an unquoted cell is a character.
package struct CSVReader {
  private enum State {
    case cellStart
    case plain
    case quoted
    /// A quote was seen inside a quoted cell: its end, or the first of two.
    case quoteSeen
    case escaped(inQuotes: Bool)
  }

  private var text: CSVText
  private let dialect: CSVDialect
  private var state = State.cellStart
  private var builder = CSVRecordBuilder()
  private var line = 1
  private var followsReturn = false

  package init(_ source: any ByteSource, dialect: CSVDialect = .doubledQuotes) throws {
    text = try CSVText(source)
    self.dialect = dialect
  }

  /// The next record, or nothing at the end; blank lines are records of one empty cell.
  ///
  /// Throws `Unreadable` with the record's first line if a quoted cell never ends: the rest of the file is lost then.
  package mutating func next() throws -> CSVRecord? {
    builder.begin(line: line)
    state = .cellStart
    while let byte = try text.next() {
      if byte == newline && followsReturn {
        followsReturn = false
        continue
      }
      followsReturn = false
      if try take(byte) { return builder.record() }
    }
    return try last()
  }

  private mutating func last() throws(Unreadable) -> CSVRecord? {
    switch state {
    case .quoted, .escaped(inQuotes: true):
      throw .syntax(line: builder.line, what: "a quoted cell that never ends")
    default: break
    }
    guard !builder.isEmpty else { return nil }
    try builder.endCell()
    return builder.record()
  }

  /// Takes a byte and says whether the record is complete.
  private mutating func take(_ byte: UInt8) throws(Unreadable) -> Bool {
    switch state {
    case .quoted:
      try takeQuoted(byte)
      return false
    case .escaped(let inQuotes):
      // Only the quote and the backslash are escaped; any other pair is what somebody typed.
      if byte != quote && byte != backslash { try builder.add(backslash) }
      state = inQuotes ? .quoted : .plain
      if inQuotes {
        try add(byte)
        return false
      }
      if byte == quote || byte == backslash {
        try builder.add(byte)
        return false
      }
      return try takeUnquoted(byte)
    case .quoteSeen where byte == quote && dialect == .doubledQuotes:
      try builder.add(byte)
      state = .quoted
      return false
    case .cellStart where byte == quote:
      builder.openQuote()
      state = .quoted
      return false
    case .cellStart, .plain, .quoteSeen:
      return try takeUnquoted(byte)
    }
  }

  private mutating func takeQuoted(_ byte: UInt8) throws(Unreadable) {
    switch byte {
    case quote: state = .quoteSeen
    case backslash where dialect == .backslashes: state = .escaped(inQuotes: true)
    default: try add(byte)
    }
  }

  private mutating func takeUnquoted(_ byte: UInt8) throws(Unreadable) -> Bool {
    switch byte {
    case text.delimiter:
      try builder.endCell()
      state = .cellStart
    case newline, carriageReturn:
      try builder.endCell()
      followsReturn = byte == carriageReturn
      line += 1
      return true
    case backslash where dialect == .backslashes:
      state = .escaped(inQuotes: false)
    default:
      try builder.add(byte)
      state = .plain
    }
    return false
  }

  /// Adds a byte of a quoted cell.
  private mutating func add(_ byte: UInt8) throws(Unreadable) {
    if byte == newline { line += 1 }
    try builder.add(byte)
  }

  private let quote = UInt8(ascii: "\"")
  private let backslash = UInt8(ascii: "\\")
  private let newline = UInt8(ascii: "\n")
  private let carriageReturn = UInt8(ascii: "\r")
}
