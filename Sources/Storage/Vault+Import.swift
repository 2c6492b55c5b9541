import GRDB
package import Model

/// What the vault keeps of an archive beside its records.
package struct ArchiveEntry: Hashable, Sendable {
  package var digest: String
  package var name: String
  package var platform: Platform
  package var format: String
  package var exportedAt: Day?
  package var periodFrom: Timestamp?
  package var periodTo: Timestamp?

  package init(digest: String, name: String, platform: Platform) {
    self.digest = digest
    self.name = name
    self.platform = platform
    format = ""
  }
}

extension Vault {
  /// Imports an archive in one transaction.
  ///
  /// `read` writes the records and returns whose account it is and what was learnt of the archive. The same archive a
  /// second time, or an older one after a newer one, adds nothing twice.
  package func importing(
    _ entry: ArchiveEntry,
    read: (ImportTransaction) throws -> (owner: AccountOwner, entry: ArchiveEntry)
  ) throws -> Account {
    try queue.write { database in
      let number = try Self.archiveNumber(entry, in: database)
      let transaction = try ImportTransaction(database: database, archive: number)
      let (owner, entry) = try read(transaction)
      let account = try transaction.finish(owner)
      try Self.update(entry, number: number, in: database)
      return account
    }
  }

  private static func archiveNumber(_ entry: ArchiveEntry, in database: Database) throws -> Int64 {
    let known = try Int64.fetchOne(
      database, sql: "SELECT number FROM archive WHERE digest = ?", arguments: [entry.digest])
    if let known { return known }
    try database.execute(
      sql: "INSERT INTO archive (digest, name, platform, format) VALUES (?, ?, ?, '')",
      arguments: [entry.digest, entry.name, entry.platform.rawValue])
    return database.lastInsertedRowID
  }

  private static func update(_ entry: ArchiveEntry, number: Int64, in database: Database) throws {
    try database.execute(
      sql: """
        UPDATE archive SET name = ?, format = ?, exported_at = ?, period_from = ?, period_to = ? WHERE number = ?
        """,
      arguments: [
        entry.name, entry.format, entry.exportedAt?.iso, Moment.column(entry.periodFrom),
        Moment.column(entry.periodTo), number,
      ])
  }

  /// The known account of an owner: by handle, else by name where one of the two states no handle.
  static func account(
    of owner: AccountOwner, otherThan own: Int64, in database: Database
  ) throws -> (number: Int64, account: Account)? {
    let rows = try Row.fetchAll(
      database, sql: "SELECT * FROM account WHERE platform = ? AND number <> ? ORDER BY number",
      arguments: [owner.platform.rawValue, own])
    guard let match = rows.first(where: { owner.isSame(id: $0["id"], name: $0["name"], handle: $0["handle"]) }) else {
      return nil
    }
    let merged = AccountOwner(
      platform: owner.platform, name: owner.name ?? match["name"], handle: owner.handle ?? match["handle"])
    return (match["number"], try rename(match["number"], to: merged, in: database))
  }

  /// Makes an account that of an owner.
  static func rename(_ number: Int64, to owner: AccountOwner, in database: Database) throws -> Account {
    let account = owner.account
    try database.execute(
      sql: "UPDATE account SET id = ?, platform = ?, name = ?, handle = ? WHERE number = ?",
      arguments: [account.id, owner.platform.rawValue, owner.name, owner.handle, number])
    return account
  }
}
