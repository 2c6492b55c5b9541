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
      let account = try Self.account(of: owner, in: database)
      try transaction.move(to: account.number)
      try Self.update(entry, number: number, in: database)
      return account.account
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

  /// The account of an owner: by handle, else by name where one of the two states no handle.
  private static func account(
    of owner: AccountOwner, in database: Database
  ) throws -> (number: Int64, account: Account) {
    let rows = try Row.fetchAll(
      database, sql: "SELECT * FROM account WHERE platform = ? ORDER BY number", arguments: [owner.platform.rawValue])
    let match = rows.first { owner.isSame(id: $0["id"], name: $0["name"], handle: $0["handle"]) }
    guard let match else { return try insert(owner, into: database) }
    let name: String? = owner.name ?? match["name"]
    let handle: String? = owner.handle ?? match["handle"]
    let account = AccountOwner(platform: owner.platform, name: name, handle: handle).account
    try database.execute(
      sql: "UPDATE account SET id = ?, name = ?, handle = ? WHERE number = ?",
      arguments: [account.id, name, handle, match["number"] as Int64])
    return (match["number"], account)
  }

  private static func insert(
    _ owner: AccountOwner, into database: Database
  ) throws -> (number: Int64, account: Account) {
    let account = owner.account
    try database.execute(
      sql: "INSERT INTO account (id, platform, name, handle) VALUES (?, ?, ?, ?)",
      arguments: [account.id, owner.platform.rawValue, owner.name, owner.handle])
    return (database.lastInsertedRowID, account)
  }
}
