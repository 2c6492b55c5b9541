import Foundation
import GRDB
import Model

/// Reads the messages of some threads.
struct ThreadRows {
  struct Message {
    var row: Int64
    var account: Int64
    var key: RecordKey
    var item: Item
  }

  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Hands out the messages of the threads, in the order of import.
  func forEach(in threads: Set<String>, of accounts: [Int64], _ body: (Message) throws -> Void) throws {
    try database.execute(sql: "CREATE TEMP TABLE IF NOT EXISTS wanted_thread (thread TEXT PRIMARY KEY) WITHOUT ROWID")
    try database.execute(sql: "DELETE FROM wanted_thread")
    for thread in threads.sorted() {
      try database.execute(sql: "INSERT INTO wanted_thread VALUES (?)", arguments: [thread])
    }
    var decoder = try ItemDecoder(database)
    for account in accounts {
      let rows = try Row.fetchCursor(
        database,
        sql: ItemDecoder.query(
          where: "account = ? AND kind = 'message' AND thread IN (SELECT thread FROM wanted_thread)",
          adding: "rowid, key"), arguments: [account])
      while let row = try rows.next() {
        guard let stored = try decoder.item(row), let key = RecordKey(row[ItemDecoder.added + 1] as Data) else {
          continue
        }
        try body(Message(row: row[ItemDecoder.added], account: account, key: key, item: stored.record))
      }
    }
  }
}
