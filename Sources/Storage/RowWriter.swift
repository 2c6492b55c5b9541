import GRDB
import GRDBSQLite

/// Rows of one table on their way into SQLite, written many to a statement.
///
/// GRDB's statements cost a few microseconds a row, which is most of the import of a large archive; so rows are
/// collected in one buffer and bound in groups through SQLite's own interface. A row that the table holds already is
/// left out. Values are bound, never written into the SQL.
final class RowWriter {
  private enum Cell {
    case null
    case integer(Int64)
    case text(Range<Int>)
    case bytes(Range<Int>)
  }

  /// Rows of a full statement: more gain nothing, and SQLite takes 32,766 values at most.
  private let groupSize: Int

  private let connection: OpaquePointer
  private let insertion: String
  private let marks: String
  private let columnCount: Int
  private var full: OpaquePointer?
  private var cells: [Cell] = []
  private var buffer: [UInt8] = []

  init(_ database: Database, table: String, columns: [String], groupSize: Int = 50) throws {
    guard let connection = database.sqliteConnection else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
    self.connection = connection
    self.groupSize = groupSize
    columnCount = columns.count
    insertion = "INSERT OR IGNORE INTO \(table) (\(columns.joined(separator: ", "))) VALUES "
    marks = "(" + Array(repeating: "?", count: columns.count).joined(separator: ",") + ")"
    cells.reserveCapacity(columns.count * groupSize)
  }

  deinit { sqlite3_finalize(full) }

  func add(_ text: String?) {
    guard let text else { return cells.append(.null) }
    let start = buffer.count
    buffer.append(contentsOf: text.utf8)
    cells.append(.text(start..<buffer.count))
  }

  func add(_ value: Int64?) { cells.append(value.map(Cell.integer) ?? .null) }

  func add(_ value: Bool) { cells.append(.integer(value ? 1 : 0)) }

  func add(bytes: some Sequence<UInt8>) {
    let start = buffer.count
    buffer.append(contentsOf: bytes)
    cells.append(.bytes(start..<buffer.count))
  }

  /// Ends a row, and writes the group if it is full.
  func endRow() throws {
    guard cells.count >= columnCount * groupSize else { return }
    if full == nil { full = try prepared(rows: groupSize) }
    try run(full)
    sqlite3_reset(full)
    clear()
  }

  /// Writes the rows that have not been written yet.
  func flush() throws {
    guard !cells.isEmpty else { return }
    let statement = try prepared(rows: cells.count / columnCount)
    defer { sqlite3_finalize(statement) }
    try run(statement)
    clear()
  }

  private func clear() {
    cells.removeAll(keepingCapacity: true)
    buffer.removeAll(keepingCapacity: true)
  }

  private func prepared(rows: Int) throws -> OpaquePointer? {
    var statement: OpaquePointer?
    let sql = insertion + Array(repeating: marks, count: rows).joined(separator: ",")
    try check(sqlite3_prepare_v2(connection, sql, -1, &statement, nil))
    return statement
  }

  /// Binds every cell to its bytes in the buffer, which stays where it is until the statement has run.
  private func run(_ statement: OpaquePointer?) throws {
    try buffer.withUnsafeBytes { bytes in
      for (index, cell) in cells.enumerated() { try check(bind(cell, to: statement, Int32(index + 1), bytes)) }
      let code = sqlite3_step(statement)
      guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
  }

  private func bind(
    _ cell: Cell, to statement: OpaquePointer?, _ index: Int32, _ bytes: UnsafeRawBufferPointer
  ) -> Int32 {
    switch cell {
    case .null: return sqlite3_bind_null(statement, index)
    case .integer(let value): return sqlite3_bind_int64(statement, index, value)
    case .text(let range):
      guard !range.isEmpty, let base = bytes.baseAddress else { return sqlite3_bind_text(statement, index, "", 0, nil) }
      let text = (base + range.lowerBound).assumingMemoryBound(to: CChar.self)
      return sqlite3_bind_text(statement, index, text, Int32(clamping: range.count), nil)
    case .bytes(let range):
      guard !range.isEmpty, let base = bytes.baseAddress else { return sqlite3_bind_zeroblob(statement, index, 0) }
      return sqlite3_bind_blob(statement, index, base + range.lowerBound, Int32(clamping: range.count), nil)
    }
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }
}
