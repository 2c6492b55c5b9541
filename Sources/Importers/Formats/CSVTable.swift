package import Archives

/// A CSV with a header: finds it behind any preamble and hands out the rows.
package struct CSVTable {
  /// Columns of the header; empty if the file holds no record.
  package let header: CSVHeader

  private var reader: CSVReader
  private var rowNumber = 1

  /// How many records are looked at for the header.
  static let preambleLimit = 10

  /// Opens a table by columns that its header must have.
  ///
  /// Throws `Unreadable` where no such header stands within the first ten records; an empty file is an empty table.
  package init(_ source: any ByteSource, columns: [String], dialect: CSVDialect = .doubledQuotes) throws {
    try self.init(source, anyOf: [columns], dialect: dialect)
  }

  /// The same for a header that has had several forms; the first is the newest.
  package init(_ source: any ByteSource, anyOf forms: [[String]], dialect: CSVDialect = .doubledQuotes) throws {
    reader = try CSVReader(source, dialect: dialect)
    var seen = 0
    while seen < CSVTable.preambleLimit, let record = try reader.next() {
      let candidate = CSVHeader(record.cells.map(\.trimmed))
      if forms.contains(where: candidate.holds) {
        header = candidate
        reader.width = candidate.width
        return
      }
      seen += 1
    }
    guard seen == 0 else {
      throw Unreadable.unknownShape("no header with the columns \((forms.first ?? []).joined(separator: ", "))")
    }
    header = CSVHeader([])
  }

  /// The next row, or nothing at the end; blank lines come too, and share the number of the row before them.
  package mutating func next() throws -> CSVRow? { try next { _ in false } }

  /// The next row that a closure, which is offered the sound ones, does not take by its bytes.
  mutating func next(unless takes: (CSVRawRow) throws -> Bool) throws -> CSVRow? {
    while true {
      let number = rowNumber + 1
      let record = try reader.next { try takes(CSVRawRow(bytes: $0, cells: $1, number: number, header: header)) }
      guard let record else { return nil }
      if !record.isBlank { rowNumber = number }
      if record.isTaken { continue }
      return CSVRow(
        header: header, cells: record.cells, number: rowNumber, isBlank: record.isBlank, fault: record.fault)
    }
  }
}
