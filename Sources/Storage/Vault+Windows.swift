import GRDB
package import Model

extension Vault {
  /// Whether one of some archives would hold a record of a kind and moment if the account still had it.
  ///
  /// A finding whose record is covered and no longer there is fixed; without cover it was only not seen. `digests` are
  /// the archives of one run; nil asks the newest archive of the account that tells about the kind.
  package func covers(
    _ account: String, kind: RecordKind, moment: Timestamp?, archives digests: Set<String>? = nil
  ) throws -> Bool {
    let telling = try windows(of: account).filter { $0.window.kind == kind }
    guard let digests else { return telling.first?.window.covers(moment) ?? false }
    return telling.contains { digests.contains($0.digest) && $0.window.covers(moment) }
  }

  /// What an account's archives tell, the newest first.
  package func windows(of account: String) throws -> [(digest: String, window: RecordWindow)] {
    try queue.read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT archive.digest, kind, since, until FROM archive_window
          JOIN archive ON archive.number = archive_window.archive
          JOIN account ON account.number = archive_window.account
          WHERE account.id = ? ORDER BY archive.exported_at DESC, archive.digest DESC, kind
          """, arguments: [account])
      var windows: [(digest: String, window: RecordWindow)] = []
      while let row = try rows.next() {
        windows.append(
          (
            row["digest"],
            RecordWindow(
              kind: RecordKind(name: row["kind"]), since: Moment.timestamp(row["since"]),
              until: Moment.timestamp(row["until"]))
          ))
      }
      return windows
    }
  }

  static func record(
    _ windows: [RecordWindow], archive: Int64, account: Int64, in database: Database
  ) throws {
    try database.execute(sql: "DELETE FROM archive_window WHERE archive = ?", arguments: [archive])
    for window in windows {
      try database.execute(
        sql: "INSERT INTO archive_window (archive, account, kind, since, until) VALUES (?, ?, ?, ?, ?)",
        arguments: [
          archive, account, window.kind.name, Moment.column(window.since), Moment.column(window.until),
        ])
    }
  }
}
