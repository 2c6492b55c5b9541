import GRDB
package import Model

extension Vault {
  /// Keeps how each finding was judged, over what an earlier run kept of it.
  ///
  /// Call it after the findings themselves are recorded.
  package func recordExplanations(_ findings: [Finding]) throws {
    try queue.write { database in
      let insert = try database.makeStatement(
        sql:
          "INSERT INTO explanation (finding, json) VALUES (?, ?) ON CONFLICT (finding) DO UPDATE SET json = excluded.json"
      )
      for explained in findings.compactMap(ExplainedFinding.init) {
        try insert.execute(arguments: [explained.id, try JSONText.encode(explained)])
      }
    }
  }

  /// The findings whose ids begin so, at most two: one is meant, two are too many.
  package func explanations(idPrefix: String) throws -> [ExplainedFinding] {
    try queue.read { database in
      let rows = try String.fetchAll(
        database, sql: "SELECT json FROM explanation WHERE substr(finding, 1, ?) = ? ORDER BY finding LIMIT 2",
        arguments: [idPrefix.count, idPrefix])
      return try rows.map { try JSONText.decode(ExplainedFinding.self, from: $0) }
    }
  }
}
