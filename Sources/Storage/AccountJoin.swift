import GRDB
import Model

/// Makes one account of two that the vault kept apart until an export showed that they are one.
struct AccountJoin {
  let database: Database

  /// Gives one account's records, windows, readings, runs and findings to another.
  ///
  /// The findings keep the ids that the account gave them, so that the next run finds most of them anew.
  func run(from source: Int64, into target: Int64) throws {
    for table in ["archive_window", "archive_reading", "tracked_finding"] {
      try database.execute(sql: "UPDATE \(table) SET account = ? WHERE account = ?", arguments: [target, source])
    }
    for table in ["thread_alias", "run_account"] {
      try database.execute(
        sql: "UPDATE OR IGNORE \(table) SET account = ? WHERE account = ?", arguments: [target, source])
    }
    try AccountMerge(database: database, source: source, target: target, isOlder: AccountMerge.isOlder).run()
  }
}
