import GRDB
package import Model

/// What an earlier run knew of a finding.
package struct KnownFinding: Hashable, Sendable {
  package var id: String
  package var rule: String
  package var points: Double
  package var state: Finding.State
}

extension Vault {
  /// The findings of an account that earlier runs recorded, by id.
  package func knownFindings(of accounts: [String]) throws -> [String: KnownFinding] {
    try queue.read { database in
      var known: [String: KnownFinding] = [:]
      let rows = try Row.fetchCursor(database, sql: "SELECT * FROM finding")
      while let row = try rows.next() {
        guard accounts.contains(row["account"]) else { continue }
        known[row["id"]] = KnownFinding(
          id: row["id"], rule: row["rule"], points: row["points"],
          state: Finding.State(rawValue: row["state"]) ?? .open)
      }
      return known
    }
  }

  /// The day of the last run that recorded findings; nil before the first.
  package func lastRun() throws -> Day? {
    try queue.read { database in
      try String.fetchOne(database, sql: "SELECT as_of FROM run ORDER BY number DESC LIMIT 1").flatMap { Day(iso: $0) }
    }
  }

  /// Records a run and its findings.
  package func record(_ findings: [Finding], asOf: Day, mode: Mode, ruleset: String) throws {
    try queue.write { database in
      try database.execute(
        sql: "INSERT INTO run (as_of, mode, ruleset) VALUES (?, ?, ?)", arguments: [asOf.iso, mode.rawValue, ruleset])
      let run = database.lastInsertedRowID
      for finding in findings {
        try database.execute(
          sql: """
            INSERT INTO finding (id, account, rule, points, state, first_run, last_run) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET points = excluded.points, last_run = excluded.last_run
            """,
          arguments: [finding.id, finding.account, finding.rule, finding.points, finding.state.rawValue, run, run])
      }
    }
  }
}
