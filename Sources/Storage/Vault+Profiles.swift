import GRDB
package import Model

/// A record together with the archive that it was last seen in.
package struct Stored<Record: Sendable>: Sendable {
  package let record: Record
  package let archive: String

  /// Where an item lies; nil for other records.
  package internal(set) var number: ItemNumber?
}

/// One account with everything but its items.
package struct StoredProfile: Sendable {
  package var fields: [Stored<ProfileField>]
  package var positions: [Stored<Position>]
  package var contactPoints: [Stored<ContactPoint>]
  package var ties: [Stored<Tie>]
  package var threads: [Stored<MessageThread>]
}

extension Vault {
  /// Everything but the items of an account, in the order of import.
  package func profile(of account: Account) throws -> StoredProfile {
    try queue.read { database in
      StoredProfile(
        fields: try Self.rows("field", account, database) { row, origin in
          ProfileField.Kind(rawValue: row["kind"]).map {
            ProfileField(
              kind: $0, value: row["value"], label: row["label"], since: Moment.timestamp(row["since"]),
              until: Moment.timestamp(row["until"]), origin: origin)
          }
        },
        positions: try Self.rows("position", account, database) { row, origin in
          Position(
            employer: row["employer"], title: row["title"], location: row["location"], details: row["details"],
            since: Moment.timestamp(row["since"]), until: Moment.timestamp(row["until"]), origin: origin)
        },
        contactPoints: try Self.rows("contact_point", account, database, Self.contactPoint),
        ties: try Self.rows("tie", account, database, Self.tie),
        threads: try Self.rows("thread", account, database) { row, origin in
          MessageThread(
            key: row["thread"], title: row["title"], folder: row["folder"],
            participants: try JSONText.decode([Person].self, from: row["participants"]), isGroup: row["is_group"],
            hasOwnKey: row["has_own_key"], origin: origin)
        })
    }
  }

  private static func contactPoint(_ row: Row, _ origin: Origin) throws -> ContactPoint? {
    guard let kind = ContactPoint.Kind(rawValue: row["kind"]), let use = ContactPoint.Use(rawValue: row["use"]) else {
      return nil
    }
    let holder: String? = row["holder"]
    return ContactPoint(
      kind: kind, value: row["value"], use: use,
      holder: try holder.map { try JSONText.decode(Person.self, from: $0) }, isPrimary: row["is_primary"],
      at: Moment.timestamp(row["at"]), origin: origin)
  }

  private static func tie(_ row: Row, _ origin: Origin) throws -> Tie? {
    guard let kind = TieKind(rawValue: row["kind"]) else { return nil }
    return Tie(
      kind: kind, other: try JSONText.decode(Person.self, from: row["other"]), since: Moment.timestamp(row["since"]),
      until: Moment.timestamp(row["until"]), note: row["note"], origin: origin)
  }

  private static func rows<Record: Sendable>(
    _ table: String, _ account: Account, _ database: Database, _ record: (Row, Origin) throws -> Record?
  ) throws -> [Stored<Record>] {
    let sql = """
      SELECT \(table).*, archive.digest AS digest, shared_text.value AS member FROM \(table)
      JOIN shared_text ON shared_text.number = \(table).path JOIN archive ON archive.number = \(table).archive JOIN account ON account.number = \(table).account
      WHERE account.id = ? ORDER BY \(table).rowid
      """
    return try Row.fetchAll(database, sql: sql, arguments: [account.id]).compactMap { row in
      let origin = Origin(
        path: row["member"], place: Origin.Place(spelling: row["place"]), archive: row["digest"])
      return try record(row, origin).map { Stored(record: $0, archive: row["digest"]) }
    }
  }
}
