import Foundation
import GRDB
package import Model

/// One archive on its way into the vault.
///
/// The owner is often known only at the end, so records go under an account of their own and are moved when the
/// archive has been read.
package final class ImportTransaction {
  private let database: Database
  private let archive: Int64
  private let account: Int64

  init(database: Database, archive: Int64) throws {
    self.database = database
    self.archive = archive
    try database.execute(
      sql: "INSERT INTO account (id, platform) VALUES (?, '')", arguments: ["import:\(archive)"])
    account = database.lastInsertedRowID
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
  }

  private func insert(_ field: ProfileField) throws {
    try insert(
      "field", ["kind", "value", "label", "since", "until"], key: RecordKey.of(field), origin: field.origin,
      [
        field.kind.rawValue, field.value, field.label, Moment.column(field.since), Moment.column(field.until),
      ])
  }

  private func insert(_ position: Position) throws {
    try insert(
      "position", ["employer", "title", "location", "details", "since", "until"], key: RecordKey.of(position),
      origin: position.origin,
      [
        position.employer, position.title, position.location, position.details, Moment.column(position.since),
        Moment.column(position.until),
      ])
  }

  private func insert(_ point: ContactPoint) throws {
    try insert(
      "contact_point", ["kind", "value", "use", "holder", "is_primary", "at"], key: RecordKey.of(point),
      origin: point.origin,
      [
        point.kind.rawValue, point.value, point.use.rawValue, try point.holder.map(JSONText.encode), point.isPrimary,
        Moment.column(point.at),
      ])
  }

  private func insert(_ tie: Tie) throws {
    try insert(
      "tie", ["kind", "other", "since", "until", "note"], key: RecordKey.of(tie), origin: tie.origin,
      [
        tie.kind.rawValue, try JSONText.encode(tie.other), Moment.column(tie.since), Moment.column(tie.until), tie.note,
      ])
  }

  private func insert(_ thread: MessageThread) throws {
    try insert(
      "thread", ["thread", "title", "folder", "participants", "is_group"], key: RecordKey.of(thread),
      origin: thread.origin,
      [thread.key, thread.title, thread.folder, try JSONText.encode(thread.participants), thread.isGroup])
  }

  private func insert(_ item: Item) throws {
    try insert(
      "item",
      [
        "kind", "authorship", "text", "quoted", "at", "precision", "audience", "state", "thread", "reaction",
        "permalink", "platform_id", "details",
      ], key: RecordKey.of(item), origin: item.origin,
      [
        item.kind.rawValue, item.authorship.rawValue, item.text, item.quoted, item.occurredAt?.milliseconds,
        item.occurredAt?.precision.rawValue, item.audience.rawValue, item.state.rawValue, item.thread, item.reaction,
        item.permalink, item.platformID, try ItemDetails(item).json,
      ])
  }

  /// Binds by position into a statement that is prepared once a table.
  private func insert(
    _ table: String, _ columns: [String], key: Data, origin: Origin, _ values: [(any DatabaseValueConvertible)?]
  ) throws {
    let statement = try statement(table, columns)
    let head: [(any DatabaseValueConvertible)?] = [
      account, key, archive, origin.path,
      origin.place.description,
    ]
    try statement.setArguments(StatementArguments(head + values))
    try statement.execute()
  }

  private func statement(_ table: String, _ columns: [String]) throws -> Statement {
    let names = (["account", "key", "archive", "path", "place"] + columns).joined(separator: ", ")
    let marks = Array(repeating: "?", count: columns.count + 5).joined(separator: ", ")
    return try database.cachedStatement(sql: "INSERT OR IGNORE INTO \(table) (\(names)) VALUES (\(marks))")
  }

  /// Gives the records to the account that they belong to.
  ///
  /// What an older export holds too gets the newer origin.
  func move(to target: Int64) throws {
    for table in ["field", "position", "contact_point", "tie", "thread", "item"] {
      try database.execute(
        sql: """
          DELETE FROM \(table) WHERE account = :target
            AND key IN (SELECT key FROM \(table) WHERE account = :account);
          UPDATE \(table) SET account = :target WHERE account = :account;
          """, arguments: ["target": target, "account": account])
    }
    try database.execute(sql: "DELETE FROM account WHERE number = ?", arguments: [account])
  }
}
