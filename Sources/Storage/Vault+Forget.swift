import GRDB

extension Vault {
  /// Removes one account with everything that came from it, and overwrites what it held.
  ///
  /// The findings of other accounts stay, without the traces that may speak of people whom only this account knew.
  /// Returns nil where no account has the id.
  package func forget(account id: String) throws -> Receipt? {
    let receipt: Receipt? = try queue.write { database in
      guard let number = try Self.number(of: id, in: database) else { return nil }
      let receipt = try Self.receipt(of: number, in: database)
      try database.execute(sql: "DELETE FROM account WHERE number = ?", arguments: [number])
      try Self.forgetOrphans(in: database)
      return receipt
    }
    if receipt != nil { try compact() }
    return receipt
  }

  /// Removes everything, so that nothing can be read from the file any more.
  package func forgetAll() throws -> Receipt {
    let receipt = try queue.write { database in
      let receipt = try Self.receipt(of: nil, in: database)
      let tables = try String.fetchAll(
        database,
        sql:
          "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'"
      )
      try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
      for table in tables { try database.execute(sql: "DELETE FROM \"\(table)\"") }
      return receipt
    }
    try compact()
    return receipt
  }

  /// Closes the file, so that it can be removed.
  package func close() throws { try queue.close() }

  /// Rewrites the file without free pages, and empties its journal.
  private func compact() throws {
    try queue.vacuum()
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
  }

  private static func receipt(of account: Int64?, in database: Database) throws -> Receipt {
    let tables = [
      ("item", "items"), ("tie", "contacts"), ("thread", "threads"), ("contact_point", "addresses and numbers"),
      ("field", "profile entries"), ("position", "positions"), ("tracked_finding", "findings"),
      ("run_account", "history lines"),
    ]
    var receipt = Receipt()
    for (table, name) in tables {
      let sql = "SELECT COUNT(*) FROM \(table)" + (account == nil ? "" : " WHERE account = ?")
      let count = try Int.fetchOne(database, sql: sql, arguments: account.map { [$0] } ?? []) ?? 0
      let packed = table == "item" ? try packedCount(of: account, in: database) : 0
      receipt.counts.append((name, count + packed))
    }
    let verdicts =
      account == nil
      ? "SELECT COUNT(*) FROM verdict"
      : "SELECT COUNT(*) FROM verdict WHERE finding IN (SELECT id FROM tracked_finding WHERE account = ?)"
    receipt.counts.append(
      ("verdicts", try Int.fetchOne(database, sql: verdicts, arguments: account.map { [$0] } ?? []) ?? 0))
    return receipt
  }

  private static func packedCount(of account: Int64?, in database: Database) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT COALESCE(SUM(count), 0) FROM message_block WHERE ?1 IS NULL OR account = ?1",
      arguments: [account]) ?? 0
  }

  /// What nothing refers to any more: archives, runs, shared texts, decisions on people of platforms that are gone.
  private static func forgetOrphans(in database: Database) throws {
    let tables = RecordTable.allCases.map(\.rawValue) + ["message_shape"]
    let archives = tables.map { "SELECT archive FROM \($0)" }.joined(separator: " UNION ")
    let texts = tables.map { "SELECT path FROM \($0)" }.joined(separator: " UNION ")
    try database.execute(
      sql: """
        DELETE FROM archive WHERE number NOT IN (\(archives));
        DELETE FROM shared_text WHERE number NOT IN (\(texts) UNION SELECT details FROM item WHERE details IS NOT NULL
          UNION SELECT details FROM message_shape WHERE details IS NOT NULL);
        DELETE FROM run WHERE number NOT IN (SELECT run FROM run_account);
        UPDATE tracked_finding SET content = json_set(content, '$.personKeys', json('{}'));
        UPDATE explanation SET json = json_set(json, '$.trace.people', json('[]'));
        DELETE FROM person_decision WHERE NOT EXISTS (
          SELECT 1 FROM account WHERE instr(person_decision.person, account.platform) = 1)
          AND EXISTS (SELECT 1 FROM (SELECT 'facebook' AS p UNION SELECT 'instagram' UNION SELECT 'linkedin')
            WHERE instr(person_decision.person, p) = 1);
        """)
  }
}
