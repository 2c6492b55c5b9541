import GRDB
import Model

/// An account's own and tagged items that are still to be judged, or must be judged again.
struct UnjudgedItems {
  private let database: Database
  private let account: Int64
  /// The last row and the last block that were judged in the situation.
  private var items: Int64 = 0
  private var blocks: Int64 = 0

  /// All items of an account.
  init(database: Database, account: Int64) {
    self.database = database
    self.account = account
  }

  /// Those that were not judged in a situation, or of which rules had something to say there.
  init(database: Database, account: Int64, situation: String) throws {
    self.init(database: database, account: account)
    let row = try Row.fetchOne(
      database, sql: "SELECT items, blocks FROM judged WHERE account = ? AND situation = ?",
      arguments: [account, situation])
    guard let row else { return }
    (items, blocks) = (row[0], row[1])
  }

  /// Hands them out in the order of import, plain messages last.
  func forEach(_ body: (Stored<Item>) throws -> Void) throws {
    var decoder = try ItemDecoder(database)
    if items > 0 {
      try forEachRow(
        "rowid IN (SELECT item FROM loud_item WHERE account = :account AND item <= :items)", &decoder, body)
    }
    try forEachRow("rowid > :items", &decoder, body)
    try PackedMessages(database: database, account: account).forEach(after: blocks) { number, message, shape, block in
      guard shape.authorship != Authorship.received.rawValue else { return }
      guard var stored = try decoder.item(message, shape, block) else { return }
      stored.number = number
      try body(stored)
    }
  }

  private func forEachRow(
    _ condition: String, _ decoder: inout ItemDecoder, _ body: (Stored<Item>) throws -> Void
  ) throws {
    // The plus keeps SQLite to the order of rows; by the index of accounts it would sort the texts.
    let rows = try Row.fetchCursor(
      database,
      sql: ItemDecoder.query(
        where: "\(condition) AND +account = :account AND (authorship <> 'received' OR kind <> 'message')",
        adding: "rowid"),
      arguments: ["account": account, "items": items])
    while let row = try rows.next() {
      guard var stored = try decoder.item(row) else { continue }
      stored.number = .row(row[ItemDecoder.added])
      try body(stored)
    }
  }
}
