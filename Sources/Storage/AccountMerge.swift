import Foundation
import GRDB
import Model

/// Brings an export's records to an account that the vault knows already.
///
/// A record that both hold is kept once, whichever export came first: its words from where they are more complete, its
/// place, state and audience from the newer export.
struct AccountMerge {
  let database: Database
  let source: Int64
  let target: Int64

  /// The export's archive, and the archives that are newer.
  let archive: Int64
  let newer: [Int64]

  func run() throws {
    for table in RecordTable.allCases {
      if try holdsOther(table) {
        try joinLoosely(table)
        if table == .tie { try TieMerge(database: database, source: source, target: target).run() }
        try takeBest(table)
      }
      try move(table)
    }
    try database.execute(sql: "DELETE FROM account WHERE number = ?", arguments: [source])
  }

  /// Whether the account has records that were last seen in another archive.
  private func holdsOther(_ table: RecordTable) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM \(table.rawValue) WHERE account = ? AND archive <> ?)",
      arguments: [target, archive]) ?? false
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
    for (assignments, condition) in MergeWords.steps(table, newer: newer) {
      try database.execute(
        sql:
          "UPDATE \(table.rawValue) SET \(assignments) FROM \(table.rawValue) AS old WHERE \(both) AND (\(condition))",
        arguments: arguments)
    }
  }

  /// The export's records take the place of what the account had of them.
  private func move(_ table: RecordTable) throws {
    try database.execute(
      sql: """
        DELETE FROM \(table.rawValue) WHERE account = :target
          AND key IN (SELECT key FROM \(table.rawValue) WHERE account = :source);
        UPDATE \(table.rawValue) SET account = :target WHERE account = :source;
        """, arguments: ["source": source, "target": target])
  }
}
