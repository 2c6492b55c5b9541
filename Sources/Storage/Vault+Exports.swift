import GRDB
import Model

extension Vault {
  /// The exports that an account was read from, the newest first.
  package func exports(of account: String) throws -> [ExportEntry] {
    let windows = Dictionary(grouping: try windows(of: account), by: \.digest)
    return try queue.read { database in
      let rows = try Row.fetchAll(database, sql: "SELECT * FROM archive ORDER BY exported_at DESC, number DESC")
      return rows.compactMap { row in
        let digest: String = row["digest"]
        guard let told = windows[digest] else { return nil }
        return ExportEntry(
          digest: digest, exportedAt: (row["exported_at"] as String?).flatMap { Day(iso: $0) },
          from: Moment.timestamp(row["period_from"]),
          windows: Dictionary(told.map { ($0.window.kind, $0.window) }, uniquingKeysWith: { first, _ in first }))
      }
    }
  }
}
