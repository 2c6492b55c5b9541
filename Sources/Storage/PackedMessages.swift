import Foundation
import GRDB
import Model

/// The messages of an account that lie in blocks.
struct PackedMessages {
  let database: Database
  let account: Int64

  /// Hands out the messages in the order of import; `body` asks the block for a text only where it needs it.
  func forEach(
    thread: String? = nil, _ body: (PackedMessage, MessageShape, MessageBlockReader) throws -> Void
  ) throws {
    var known: [Int64: MessageShape] = [:]
    var recent: (number: Int64, shape: MessageShape)?
    let blocks = try Data.fetchCursor(
      database,
      sql: "SELECT content FROM message_block WHERE account = ?1 AND (?2 IS NULL OR thread = ?2) ORDER BY number",
      arguments: [account, thread])
    while let content = try blocks.next() {
      var block = MessageBlockReader(Array(content))
      while let message = try block.next() {
        let number = message.head.shape
        if recent?.number != number { recent = (number, try shape(number, &known)) }
        if let recent { try body(message, recent.shape, block) }
      }
    }
  }

  /// Turns the blocks of a thread into rows of the item table.
  func unpack(thread: String) throws {
    let holdsAny = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM message_block WHERE account = ? AND thread = ?)",
      arguments: [account, thread])
    guard holdsAny == true else { return }
    let rows = try RowWriter(database, table: RecordTable.item.rawValue, columns: RecordTable.item.columns)
    try forEach(thread: thread) { message, shape, block in
      rows.add(account)
      message.head.key.write(to: rows)
      rows.add(shape.archive)
      rows.add(shape.path)
      rows.add(shape.place + String(message.head.number))
      rows.add(ItemKind.message.rawValue)
      rows.add(shape.authorship)
      rows.add(block.text(message))
      rows.add("")
      rows.add(message.head.at)
      rows.add(message.head.at == nil ? nil : shape.precision)
      rows.add(shape.audience)
      rows.add(shape.state)
      rows.add(shape.thread)
      for _ in 0..<3 { rows.add(String?.none) }
      rows.add(shape.details)
      try rows.endRow()
    }
    try rows.flush()
    try database.execute(
      sql: "DELETE FROM message_block WHERE account = ? AND thread = ?", arguments: [account, thread])
  }

  private func shape(_ number: Int64, _ known: inout [Int64: MessageShape]) throws -> MessageShape {
    if let shape = known[number] { return shape }
    let row = try Row.fetchOne(
      database, sql: "SELECT \(MessageShape.columns.joined(separator: ", ")) FROM message_shape WHERE number = ?",
      arguments: [number])
    guard let row else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a message without its shape") }
    let shape = MessageShape(
      archive: row[0], path: row[1], place: row[2], authorship: row[3], precision: row[4], audience: row[5],
      state: row[6], thread: row[7], details: row[8])
    if known.count >= 4096 { known.removeAll(keepingCapacity: true) }
    known[number] = shape
    return shape
  }
}
