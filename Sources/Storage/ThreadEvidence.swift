import Foundation
import GRDB
import Model

/// Finds messages in other threads than their own.
struct ThreadEvidence {
  private let database: Database
  private let source: Int64
  private let accounts: [Int64]
  private let statement: Statement

  init(database: Database, source: Int64, accounts: [Int64]) throws {
    self.database = database
    self.source = source
    self.accounts = accounts
    statement = try database.makeStatement(sql: "SELECT key FROM item WHERE account = ? AND key BETWEEN ? AND ?")
  }

  /// For each of the export's threads the one of some others that holds a message of it.
  func found(_ candidates: [String: [String]]) throws -> [String: String] {
    guard !candidates.isEmpty else { return [:] }
    var found: [String: String] = [:]
    try ThreadRows(database).forEach(in: Set(candidates.keys), of: [source]) { row in
      guard let thread = row.item.thread, found[thread] == nil, row.item.text.utf8.count > 1 else { return }
      let holders = try (candidates[thread] ?? []).filter { try holds(row.item, in: $0) }
      if holders.count == 1 { found[thread] = holders[0] }
    }
    return found
  }

  /// Whether a thread holds a message, as its own export tells it.
  func holds(_ item: Item, in thread: String) throws -> Bool {
    var moved = item
    moved.thread = thread
    let key = RecordKey.of(moved)
    guard key.hasWords || key.second < 60 else { return false }
    let range = RecordKey.range(of: key.bucket)
    for account in accounts {
      let known = try Data.fetchAll(statement, arguments: [account, Data(range.first), Data(range.last)])
      if !RecordPairing.pairs([key], known.compactMap { RecordKey($0) }).isEmpty { return true }
    }
    return false
  }
}
