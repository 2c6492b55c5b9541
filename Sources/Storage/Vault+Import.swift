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
    try add(entry, keyLimits: MessageArrival.keyLimits, read: read)
  }

  func add(
    _ entry: ArchiveEntry, keyLimits: (finished: Int, current: Int),
    read: (ImportTransaction) throws -> (owner: AccountOwner, entry: ArchiveEntry)
  ) throws -> ImportResult {
    try queue.write { database in
      let number = try Self.archiveNumber(entry, in: database)
      let transaction = try ImportTransaction(database: database, archive: number, keyLimits: keyLimits)
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

  /// The account that an export's records belong to, other than their own; nil where none is known.
  ///
  /// Known accounts that turn out to be one become one. `prefersKnown` says that an older archive is added to a newer
  /// one's account.
  static func account(
    of owner: AccountOwner, source: Int64, prefersKnown: Bool, in database: Database
  ) throws -> (known: (number: Int64, account: Account)?, notes: [MergeNote]) {
    let matches = try AccountSearch(database: database, source: source, owner: owner).matches()
    guard let best = matches.first else { return (nil, []) }
    // A name alone can't choose between two.
    if best.sign == .name, matches.count > 1 { return (nil, [.unclearAccount]) }
    let target = matches.map(\.number).min() ?? best.number
    for match in matches where match.number != target {
      try AccountJoin(database: database).run(from: match.number, into: target)
    }
    let known = best.owner
    let (first, second) = prefersKnown ? (known, owner) : (owner, known)
    let merged = AccountOwner(
      platform: owner.platform, name: first.name ?? second.name, handle: first.handle ?? second.handle)
    let isRenamed =
      known.handle != nil && owner.handle != nil && known.handle?.lowercased() != owner.handle?.lowercased()
    let isNews = isRenamed || matches.count > 1
    return (
      (target, try rename(target, to: merged, in: database)), isNews ? [.joinedAccounts(best.sign)] : []
    )
  }

  /// Makes an account that of an owner.
  static func rename(_ number: Int64, to owner: AccountOwner, in database: Database) throws -> Account {
    var account = owner.account
    let isTaken = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM account WHERE id = ? AND number <> ?)",
      arguments: [account.id, number])
    // Another account of the same name that is not the same.
    if isTaken == true { account.id += "-\(number)" }
    try database.execute(
      sql: "UPDATE account SET id = ?, platform = ?, name = ?, handle = ? WHERE number = ?",
      arguments: [account.id, owner.platform.rawValue, owner.name, owner.handle, number])
    return account
  }
}
