import GRDB

extension Vault {
  /// Notes where a report was written, with the digest of its bytes.
  package func remember(report path: String, digest: String) throws {
    try queue.write {
      try $0.execute(
        sql: "INSERT OR REPLACE INTO written_report (path, digest) VALUES (?, ?)", arguments: [path, digest])
    }
  }

  /// Where reports were written, in order, with the digests of what was written last.
  package func reports() throws -> [(path: String, digest: String)] {
    try queue.read { database in
      try Row.fetchAll(database, sql: "SELECT path, digest FROM written_report ORDER BY path").map {
        ($0["path"], $0["digest"])
      }
    }
  }

  /// Takes a path off the list.
  package func forget(report path: String) throws {
    try queue.write { try $0.execute(sql: "DELETE FROM written_report WHERE path = ?", arguments: [path]) }
  }
}
