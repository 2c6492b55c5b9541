import GRDB
import Model

extension Vault {
  /// What the owner said, by finding id.
  package func verdicts() throws -> [String: Verdict] {
    try queue.read { database in
      var verdicts: [String: Verdict] = [:]
      let rows = try Row.fetchCursor(database, sql: "SELECT finding, content FROM verdict")
      while let row = try rows.next() {
        verdicts[row["finding"]] = try JSONText.decode(Verdict.self, from: row["content"])
      }
      return verdicts
    }
  }

  /// Keeps one verdict on several findings, as one step that can be taken back; nil takes their verdicts away.
  package func keep(_ verdict: Verdict?, on findings: [String]) throws {
    try queue.write { database in
      let step = 1 + (try Int64.fetchOne(database, sql: "SELECT MAX(step) FROM verdict_log") ?? 0)
      for finding in findings {
        try database.execute(
          sql: """
            INSERT INTO verdict_log (step, finding, before)
            VALUES (?, ?, (SELECT content FROM verdict WHERE finding = ?))
            """, arguments: [step, finding, finding])
        try Self.write(try verdict.map(JSONText.encode), on: finding, in: database)
      }
    }
  }

  /// Takes the last step back; returns the findings that it was about, none where there is no step.
  package func undoVerdict() throws -> [String] {
    try queue.write { database in
      guard let step = try Int64.fetchOne(database, sql: "SELECT MAX(step) FROM verdict_log") else { return [] }
      let rows = try Row.fetchAll(
        database, sql: "SELECT finding, before FROM verdict_log WHERE step = ? ORDER BY number DESC", arguments: [step])
      for row in rows { try Self.write(row["before"], on: row["finding"], in: database) }
      try database.execute(sql: "DELETE FROM verdict_log WHERE step = ?", arguments: [step])
      return rows.map { $0["finding"] }
    }
  }

  private static func write(_ content: String?, on finding: String, in database: Database) throws {
    guard let content else {
      return try database.execute(sql: "DELETE FROM verdict WHERE finding = ?", arguments: [finding])
    }
    try database.execute(
      sql:
        "INSERT INTO verdict (finding, content) VALUES (?, ?) ON CONFLICT (finding) DO UPDATE SET content = excluded.content",
      arguments: [finding, content])
  }

  /// Rules that the owner switched off while looking through findings.
  package func quietRules() throws -> Set<String> {
    try queue.read { try String.fetchSet($0, sql: "SELECT rule FROM quiet_rule") }
  }

  /// Switches a rule off, or on again.
  package func setQuiet(_ rule: String, _ isQuiet: Bool) throws {
    try queue.write { database in
      try database.execute(
        sql: isQuiet ? "INSERT OR IGNORE INTO quiet_rule (rule) VALUES (?)" : "DELETE FROM quiet_rule WHERE rule = ?",
        arguments: [rule])
    }
  }
}
