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

  /// What it tells about each kind of record.
  package var windows: [RecordWindow] = []

  /// What the report says of it, so that the same archive need not be read again; nil if that is not to be kept.
  package var reading: ArchiveReading?

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
    try add(entry, read: read).account
  }

  /// The same, and what is to be said of how the archive joined its account.
  package func add(
    _ entry: ArchiveEntry,
    read: (ImportTransaction) throws -> (owner: AccountOwner, entry: ArchiveEntry)
  ) throws -> ImportResult {
    try queue.write { database in
      let number = try Self.archiveNumber(entry, in: database)
      let transaction = try ImportTransaction(database: database, archive: number)
      let (owner, entry) = try read(transaction)
      try Self.update(entry, number: number, in: database)
      let result = try transaction.finish(owner, entry)
      if var reading = entry.reading {
        reading.summary.remarks = result.remarks
        try Self.record(reading, archive: number, of: result.account, in: database)
      }
      return result
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

  /// The platform's archives that were made after another; of one day the digest decides, so that the order of import
  /// does not.
  static func archives(newerThan entry: ArchiveEntry, in database: Database) throws -> [Int64] {
    try Int64.fetchAll(
      database,
      sql: """
        SELECT number FROM archive WHERE platform = ?1
          AND (COALESCE(exported_at, ''), digest) > (COALESCE(?2, ''), ?3) ORDER BY number
        """, arguments: [entry.platform.rawValue, entry.exportedAt?.iso, entry.digest])
  }

  /// The known account of an owner: by handle, else by name where one of the two states no handle.
  ///
  /// `prefersKnown` says that an older archive is added to a newer one's account.
  static func account(
    of owner: AccountOwner, otherThan own: Int64, prefersKnown: Bool, in database: Database
  ) throws -> (number: Int64, account: Account)? {
    let rows = try Row.fetchAll(
      database, sql: "SELECT * FROM account WHERE platform = ? AND number <> ? ORDER BY number",
      arguments: [owner.platform.rawValue, own])
    guard let match = rows.first(where: { owner.isSame(id: $0["id"], name: $0["name"], handle: $0["handle"]) }) else {
      return nil
    }
    let known = AccountOwner(platform: owner.platform, name: match["name"], handle: match["handle"])
    let (first, second) = prefersKnown ? (known, owner) : (owner, known)
    let merged = AccountOwner(
      platform: owner.platform, name: first.name ?? second.name, handle: first.handle ?? second.handle)
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
