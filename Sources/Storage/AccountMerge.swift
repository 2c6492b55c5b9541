import Foundation
import GRDB
import Model

/// Brings an export's records to an account that the vault knows already.
///
/// A record that both hold is kept once, field by field, whichever export came first (see `MergeWords`).
struct AccountMerge {
  let database: Database
  let source: Int64
  let target: Int64

  /// Whether the export's record is older than the known one, `old`: SQL that knows both.
  let isOlder: (RecordTable) -> String

  /// Whether the records are those of an export that is newer than all that the account has.
  var isNewest = false

  /// The condition for the records of one archive, by the archives that are newer.
  static func isOlder(than newer: [Int64]) -> (RecordTable) -> String {
    let list = newer.map(String.init).joined(separator: ", ")
    return { _ in "old.archive IN (\(list))" }
  }

  /// The condition where records come from many archives: of one day the digest decides.
  static func isOlder(_ table: RecordTable) -> String {
    """
    EXISTS (SELECT 1 FROM archive AS one, archive AS other
      WHERE one.number = old.archive AND other.number = \(table.rawValue).archive
        AND (COALESCE(one.exported_at, ''), one.digest) > (COALESCE(other.exported_at, ''), other.digest))
    """
  }

  func run() throws {
    try MessageMerge(database: database, source: source, target: target, isNewest: isNewest).run()
    for table in RecordTable.allCases {
      if try holdsAny(table) {
        try joinLoosely(table)
        if table == .tie { try TieMerge(database: database, source: source, target: target).run() }
        try takeBest(table)
      }
      try move(table)
    }
    try database.execute(sql: "DELETE FROM account WHERE number = ?", arguments: [source])
  }

  /// Whether the account has records of a kind: of this very archive, too, for some may go under a finer key by now.
  private func holdsAny(_ table: RecordTable) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM \(table.rawValue) WHERE account = ?)", arguments: [target]) ?? false
  }

  /// Gives one key to records that are the same although their keys differ.
  private func joinLoosely(_ table: RecordTable) throws {
    let statement = try database.makeStatement(
      sql:
        "SELECT key FROM \(table.rawValue) AS known WHERE account = ? AND key BETWEEN ? AND ? AND \(unmatched(table))")
    var pairs: [(RecordKey, RecordKey)] = []
    try forEachBucket(table) { bucket, keys in
      let range = RecordKey.range(of: bucket)
      let known = try Data.fetchAll(
        statement, arguments: [target, Data(range.first), Data(range.last), source]
      ).compactMap { RecordKey($0) }
      if !known.isEmpty { pairs += RecordPairing.pairs(keys, known) }
    }
    for (one, other) in pairs {
      try rename(table, one, other, to: RecordPairing.better(one, other))
    }
  }

  /// Hands out the export's keys that the account does not have, a bucket at a time.
  private func forEachBucket(_ table: RecordTable, _ body: (UInt64, [RecordKey]) throws -> Void) throws {
    let cursor = try Data.fetchCursor(
      database,
      sql: "SELECT key FROM \(table.rawValue) AS known WHERE account = ? AND \(unmatched(table)) ORDER BY key",
      arguments: [source, target])
    var keys: [RecordKey] = []
    while let bytes = try cursor.next() {
      guard let key = RecordKey(bytes) else { continue }
      if let first = keys.first, first.bucket != key.bucket {
        try body(first.bucket, keys)
        keys = []
      }
      keys.append(key)
    }
    if let first = keys.first { try body(first.bucket, keys) }
  }

  /// That the other account has no record of the same key.
  private func unmatched(_ table: RecordTable) -> String {
    "NOT EXISTS (SELECT 1 FROM \(table.rawValue) AS other WHERE other.account = ? AND other.key = known.key)"
  }

  private func rename(_ table: RecordTable, _ own: RecordKey, _ known: RecordKey, to key: RecordKey) throws {
    for (account, old) in [(source, own), (target, known)] where old != key {
      try database.execute(
        sql: "UPDATE OR IGNORE \(table.rawValue) SET key = ? WHERE account = ? AND key = ?",
        arguments: [Data(key.bytes), account, Data(old.bytes)])
    }
  }

  private func takeBest(_ table: RecordTable) throws {
    let arguments: StatementArguments = ["source": source, "target": target]
    let both = "\(table.rawValue).account = :source AND old.account = :target AND old.key = \(table.rawValue).key"
    if table == .item { try DetailsMerge(database: database, source: source, target: target).run() }
    let (assignments, condition) = MergeWords(table: table, isOlder: isOlder(table)).update
    try database.execute(
      sql: "UPDATE \(table.rawValue) SET \(assignments) FROM \(table.rawValue) AS old WHERE \(both) AND (\(condition))",
      arguments: arguments)
  }

  /// The export's records take the place of what the account had of them.
  private func move(_ table: RecordTable) throws {
    if table == .item { return try ItemMove(database: database, source: source, target: target).run() }
    try database.execute(
      sql: """
        DELETE FROM \(table.rawValue) WHERE account = :target
          AND key IN (SELECT key FROM \(table.rawValue) WHERE account = :source);
        UPDATE \(table.rawValue) SET account = :target WHERE account = :source;
        """, arguments: ["source": source, "target": target])
  }
}
