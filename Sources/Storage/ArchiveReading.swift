import GRDB
package import Model

/// What was said of an archive when it was read, and by which version.
///
/// A newer partywall may understand more of the same archive, so only its own readings count.
package struct ArchiveReading: Hashable, Sendable {
  package var reader: String
  package var summary: ArchiveSummary

  package init(reader: String, summary: ArchiveSummary) {
    self.reader = reader
    self.summary = summary
  }
}

extension Vault {
  /// The account and the summary of an archive that this version has read before; nil if it must be read.
  package func reading(of digest: String, by reader: String) throws -> (account: Account, summary: ArchiveSummary)? {
    try queue.read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT account.platform, account.name, account.handle, archive_reading.summary, account.id FROM archive_reading
          JOIN archive ON archive.number = archive_reading.archive
          JOIN account ON account.number = archive_reading.account
          WHERE archive.digest = ? AND archive_reading.reader = ?
          """, arguments: [digest, reader])
      guard let row, let platform = Platform(rawValue: row[0]) else { return nil }
      let owner = AccountOwner(platform: platform, name: row[1], handle: row[2])
      var account = owner.account
      account.id = row[4]
      return (account, try JSONText.decode(ArchiveSummary.self, from: row[3]))
    }
  }

  static func record(
    _ reading: ArchiveReading, archive: Int64, of account: Account, in database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO archive_reading (archive, account, reader, summary)
        SELECT ?, number, ?, ? FROM account WHERE id = ?
        """, arguments: [archive, reading.reader, try JSONText.encode(reading.summary), account.id])
  }
}
