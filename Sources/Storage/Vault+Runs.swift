import GRDB
import Model

extension Vault {
  /// Every run, the oldest first.
  package func runs() throws -> [RunEntry] {
    try queue.read { database in
      let accounts = Dictionary(
        grouping: try Row.fetchAll(
          database,
          sql: """
            SELECT run, content, account.id AS id FROM run_account JOIN account ON account.number = account ORDER BY id
            """), by: { $0["run"] as Int64 })
      return try Row.fetchAll(database, sql: "SELECT * FROM run ORDER BY number").compactMap { row in
        guard let asOf = Day(iso: row["as_of"] as String) else { return nil }
        let entries = try (accounts[row["number"]] ?? []).map { part in
          var entry = try JSONText.decode(RunEntry.AccountEntry.self, from: part["content"])
          entry.account = part["id"]
          return entry
        }
        return RunEntry(
          number: row["number"], asOf: asOf, mode: Mode(rawValue: row["mode"]) ?? .hygiene, ruleset: row["ruleset"],
          context: row["context"], accounts: entries)
      }
    }
  }

  /// The findings that are followed of some accounts, by id.
  package func tracked(of accounts: [String]) throws -> [String: TrackedFinding] {
    try queue.read { database in
      var tracked: [String: TrackedFinding] = [:]
      for account in accounts {
        let rows = try Row.fetchCursor(
          database,
          sql: """
            SELECT tracked_finding.* FROM tracked_finding JOIN account ON account.number = account WHERE account.id = ?
            """, arguments: [account])
        while let row = try rows.next() {
          var finding = try JSONText.decode(Finding.self, from: row["content"])
          finding.account = account
          tracked[finding.id] = TrackedFinding(
            finding: finding, status: TrackedFinding.Status(rawValue: row["status"]) ?? .seen,
            firstRun: row["first_run"], lastRun: row["last_run"])
        }
      }
      return tracked
    }
  }

  /// The ids of every account with a run, in order.
  package func auditedAccounts() throws -> [String] {
    try queue.read { database in
      try String.fetchAll(
        database,
        sql: "SELECT id FROM account WHERE number IN (SELECT account FROM run_account) ORDER BY platform, id")
    }
  }

  /// Records a run with the findings that it followed, in one transaction.
  package func record(_ run: RunEntry, findings: [TrackedFinding]) throws {
    try queue.write { database in
      try database.execute(
        sql: "INSERT INTO run (as_of, mode, ruleset, context) VALUES (?, ?, ?, ?)",
        arguments: [run.asOf.iso, run.mode.rawValue, run.ruleset, run.context])
      let number = database.lastInsertedRowID
      var numbers: [String: Int64] = [:]
      for entry in run.accounts {
        guard let account = try Self.number(of: entry.account, in: database) else { continue }
        numbers[entry.account] = account
        try database.execute(
          sql: "INSERT INTO run_account (run, account, content) VALUES (?, ?, ?)",
          arguments: [number, account, try JSONText.encode(entry)])
      }
      let statement = try database.makeStatement(
        sql: """
          INSERT INTO tracked_finding (id, account, status, first_run, last_run, content) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET
            status = excluded.status, last_run = excluded.last_run, content = excluded.content
          """)
      for var tracked in findings {
        // Kept once, with the explanation.
        tracked.finding.trace = nil
        guard let account = numbers[tracked.finding.account] else { continue }
        try statement.execute(
          arguments: [
            tracked.finding.id, account, tracked.status.rawValue, number, number,
            try JSONText.encode(tracked.finding),
          ])
      }
    }
  }
}
