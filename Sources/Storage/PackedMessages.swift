import Foundation
import GRDB
import Model

/// The messages of an account that lie in blocks.
struct PackedMessages {
  let database: Database
  let account: Int64

  /// Hands out the messages in the order of import, those of one thread where it is named.
  ///
  /// `body` asks for a shape, and the block for a text, only where it needs one.
  func forEach(
    thread: String? = nil, _ body: (PackedMessage, () throws -> MessageShape, MessageBlockReader) throws -> Void
  ) throws {
    try forEachBlock(where: "?2 IS NULL OR thread = ?2", thread) { _, block, shapes in
      while let message = try block.next() {
        try body(message, { try shapes.shape(message.head.shape, in: database) }, block)
      }
    }
  }

  /// Hands out the messages of the blocks behind one, and those of the blocks up to it that are loud, each with its place.
  func forEach(
    after judged: Int64, _ body: (ItemNumber, PackedMessage, MessageShape, MessageBlockReader) throws -> Void
  ) throws {
    let loud = "number IN (SELECT block FROM loud_message WHERE account = ?1)"
    try forEachBlock(where: "number > ?2 OR \(loud)", judged) { number, block, shapes in
      let wanted = number > judged ? nil : try loudPlaces(of: number)
      var place = 0
      while let message = try block.next() {
        defer { place += 1 }
        guard wanted?.contains(place) ?? true else { continue }
        let shape = try shapes.shape(message.head.shape, in: database)
        try body(.message(block: number, place: place), message, shape, block)
      }
    }
  }

  /// The keys of a block's messages that rules spoke of.
  func loudKeys(of number: Int64) throws -> [RecordKey] {
    let places = try loudPlaces(of: number)
    guard !places.isEmpty else { return [] }
    var keys: [RecordKey] = []
    try forEachBlock(where: "number = ?2", number) { _, block, _ in
      var place = 0
      while let message = try block.next() {
        if places.contains(place) { keys.append(message.head.key) }
        place += 1
      }
    }
    return keys
  }

  private func loudPlaces(of block: Int64) throws -> Set<Int> {
    try Int.fetchSet(
      database, sql: "SELECT place FROM loud_message WHERE account = ? AND block = ?", arguments: [account, block])
  }

  private func forEachBlock(
    where condition: String, _ argument: (any DatabaseValueConvertible)?,
    _ body: (Int64, inout MessageBlockReader, inout MessageShapes) throws -> Void
  ) throws {
    // Numbers first: a query for the contents in their order would have SQLite sort the contents.
    let numbers = try Int64.fetchAll(
      database, sql: "SELECT number FROM message_block WHERE account = ?1 AND (\(condition)) ORDER BY number",
      arguments: [account, argument])
    let content = try database.cachedStatement(sql: "SELECT content FROM message_block WHERE number = ?")
    var shapes = MessageShapes()
    for number in numbers {
      guard let bytes = try Data.fetchOne(content, arguments: [number]) else { continue }
      var block = MessageBlockReader(Array(bytes))
      try body(number, &block, &shapes)
    }
  }

  /// Turns the blocks of a thread into rows of the item table.
  func unpack(thread: String) throws {
    let holdsAny = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM message_block WHERE account = ? AND thread = ?)",
      arguments: [account, thread])
    guard holdsAny == true else { return }
    let rows = try RowWriter(database, table: RecordTable.item.rawValue, columns: RecordTable.item.columns)
    try forEach(thread: thread) { message, ask, block in
      let shape = try ask()
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
}
