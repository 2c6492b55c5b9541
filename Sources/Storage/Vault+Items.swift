import GRDB
package import Model

extension Vault {
  /// Hands out an account's own and tagged items in the order of import, one at a time; plain messages come last.
  package func forEachItem(of account: Account, _ body: (Stored<Item>) throws -> Void) throws {
    try queue.read { database in
      var decoder = try ItemDecoder(database)
      let rows = try Row.fetchCursor(
        database,
        sql: ItemDecoder.query(where: "account = \(Self.number) AND (authorship <> 'received' OR kind <> 'message')"),
        arguments: [account.id])
      while let row = try rows.next() {
        guard let stored = try decoder.item(row) else { continue }
        try body(stored)
      }
      guard let number = try Self.number(of: account.id, in: database) else { return }
      try PackedMessages(database: database, account: number).forEach { message, shape, block in
        guard shape.authorship != Authorship.received.rawValue else { return }
        guard let stored = try decoder.item(message, shape, block) else { return }
        try body(stored)
      }
    }
  }

  /// How many records of each kind an account has, and its oldest and newest own moment.
  package func counts(of account: Account) throws -> (records: [String: Int], from: Timestamp?, to: Timestamp?) {
    try queue.read { database in
      var records: [String: Int] = [:]
      let kinds = try Row.fetchCursor(
        database,
        sql: """
          SELECT kind, COUNT(*) AS n, MIN(at) AS first, MAX(at) AS last FROM item
          WHERE account = \(Self.number) GROUP BY kind
          """,
        arguments: [account.id])
      var span: (first: Int64, last: Int64)?
      while let row = try kinds.next() {
        records[row["kind"]] = row["n"]
        guard let first: Int64 = row["first"], let last: Int64 = row["last"] else { continue }
        span = (min(first, span?.first ?? first), max(last, span?.last ?? last))
      }
      let packed = try Row.fetchOne(
        database,
        sql: """
          SELECT COALESCE(SUM(count), 0), MIN(first), MAX(last) FROM message_block WHERE account = \(Self.number)
          """, arguments: [account.id])
      if let packed, packed[0] > 0 {
        records[ItemKind.message.rawValue, default: 0] += packed[0]
        if let first: Int64 = packed[1], let last: Int64 = packed[2] {
          span = (min(first, span?.first ?? first), max(last, span?.last ?? last))
        }
      }
      records["tie"] = try Int.fetchOne(
        database, sql: "SELECT COUNT(*) FROM tie WHERE account = \(Self.number)", arguments: [account.id])
      return (
        records, span.map { Timestamp(milliseconds: $0.first) }, span.map { Timestamp(milliseconds: $0.last) }
      )
    }
  }

  private static let number = "(SELECT number FROM account WHERE id = ?)"
}
