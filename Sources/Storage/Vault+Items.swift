import GRDB
package import Model

extension Vault {
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
