import GRDB
package import Model

/// One archive on its way into the vault.
///
/// The owner is often known only at the end, so records go under an account of their own, which becomes the owner's
/// when the archive has been read.
package final class ImportTransaction {
  private let database: Database
  let archive: Int64
  private let account: Int64
  let texts: SharedTexts
  let details: ItemDetailNumbers
  let messages: MessageArrival
  private var lastKey: RecordKey?
  private var writers: [RecordTable: RowWriter] = [:]

  init(database: Database, archive: Int64, keyLimits: (finished: Int, current: Int)) throws {
    self.database = database
    self.archive = archive
    try database.execute(
      sql: "INSERT INTO account (id, platform) VALUES (?, '')", arguments: ["import:\(archive)"])
    account = database.lastInsertedRowID
    texts = try SharedTexts(database)
    details = ItemDetailNumbers(texts)
    messages = try MessageArrival(database: database, account: account, archive: archive, limits: keyLimits)
  }

  /// Writes a batch.
  ///
  /// A record that the archive holds twice is kept once.
  package func insert(_ batch: RecordBatch) throws {
    for field in batch.fields { try insert(field) }
    for position in batch.positions { try insert(position) }
    for point in batch.contactPoints { try insert(point) }
    for tie in batch.ties { try insert(tie) }
    for thread in batch.threads { try insert(thread) }
    for item in batch.items { try insert(item) }
    for run in batch.runs { try insert(run) }
  }

  private func insert(_ field: ProfileField) throws {
    let row = try begin(.field, RecordKey.of(field), field.origin)
    row.add(field.kind.rawValue)
    row.add(field.value)
    row.add(field.label)
    row.add(Moment.column(field.since))
    row.add(Moment.column(field.until))
    try row.endRow()
  }

  private func insert(_ position: Position) throws {
    let row = try begin(.position, RecordKey.of(position), position.origin)
    row.add(position.employer)
    row.add(position.title)
    row.add(position.location)
    row.add(position.details)
    row.add(Moment.column(position.since))
    row.add(Moment.column(position.until))
    try row.endRow()
  }

  private func insert(_ point: ContactPoint) throws {
    let row = try begin(.contactPoint, RecordKey.of(point), point.origin)
    row.add(point.kind.rawValue)
    row.add(point.value)
    row.add(point.use.rawValue)
    row.add(try point.holder.map(JSONText.encode))
    row.add(point.isPrimary)
    row.add(Moment.column(point.at))
    try row.endRow()
  }

  private func insert(_ tie: Tie) throws {
    let row = try begin(.tie, RecordKey.of(tie), tie.origin)
    row.add(tie.kind.rawValue)
    row.add(try JSONText.encode(tie.other))
    row.add(Moment.column(tie.since))
    row.add(Moment.column(tie.until))
    row.add(tie.note)
    try row.endRow()
  }

  private func insert(_ thread: MessageThread) throws {
    let row = try begin(.thread, RecordKey.of(thread), thread.origin)
    row.add(thread.key)
    row.add(thread.title)
    row.add(thread.folder)
    row.add(try JSONText.encode(thread.participants))
    row.add(thread.isGroup)
    row.add(thread.hasOwnKey)
    try row.endRow()
  }

  func insert(_ item: Item) throws {
    let key = RecordKey.of(item)
    if item.kind == .message, try takes(item, key) { return }
    // The table would leave it out; a file of a million empty records would ask it a million times.
    guard key != lastKey else { return }
    lastKey = key
    let row = try begin(.item, key, item.origin)
    row.add(item.kind.rawValue)
    row.add(item.authorship.rawValue)
    row.add(item.text)
    row.add(item.quoted)
    row.add(item.occurredAt?.milliseconds)
    row.add(item.occurredAt?.precision.rawValue)
    row.add(item.audience.rawValue)
    row.add(item.state.rawValue)
    row.add(item.thread)
    row.add(item.reaction)
    row.add(item.permalink)
    row.add(item.platformID)
    row.add(try details.number(of: ItemDetails(item)))
    try row.endRow()
  }

  /// Starts a row with what every record has.
  private func begin(_ table: RecordTable, _ key: RecordKey, _ origin: Origin) throws -> RowWriter {
    let row = try writer(of: table)
    row.add(account)
    key.write(to: row)
    row.add(archive)
    row.add(try texts.number(of: origin.path))
    row.add(origin.place.description)
    return row
  }

  private func writer(of table: RecordTable) throws -> RowWriter {
    if let writer = writers[table] { return writer }
    let writer = try RowWriter(database, table: table.rawValue, columns: table.columns)
    writers[table] = writer
    return writer
  }

  /// Writes what is left and gives the records to the account that they belong to.
  func finish(_ owner: AccountOwner, _ entry: ArchiveEntry) throws -> ImportResult {
    try texts.flush()
    try messages.flush()
    for table in RecordTable.allCases { try writers[table]?.flush() }
    let newer = try Vault.archives(newerThan: entry, in: database)
    let (target, joined) = try Vault.account(
      of: owner, source: account, prefersKnown: !newer.isEmpty, in: database)
    let names = [owner.name, target?.account.ownerName].compactMap(\.self).map(PeopleDirectory.folded)
    let unclear = try ThreadMerge(
      database: database, source: account, target: target?.number, owner: Set(names), newer: newer
    ).run()
    var result = ImportResult(
      account: owner.account, notes: joined + (unclear > 0 ? [.unclearThreads(unclear)] : []))
    guard let target else {
      try Vault.record(entry.windows, archive: archive, account: account, in: database)
      result.account = try Vault.rename(account, to: owner, in: database)
      return result
    }
    try Vault.widenCache(database)
    try AccountMerge(
      database: database, source: account, target: target.number, isOlder: AccountMerge.isOlder(than: newer),
      isNewest: newer.isEmpty
    ).run()
    try Vault.record(entry.windows, archive: archive, account: target.number, in: database)
    result.account = target.account
    return result
  }
}
