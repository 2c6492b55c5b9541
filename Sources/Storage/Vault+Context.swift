import GRDB

extension Vault {
  /// The declaration of the last run that had one; nil where none ever had.
  package func keptContext() throws -> KeptContext? {
    try queue.read { database in
      try String.fetchOne(database, sql: "SELECT content FROM kept_context")
        .map { try JSONText.decode(KeptContext.self, from: $0) }
    }
  }

  /// Keeps a declaration in place of the one before.
  package func keep(_ context: KeptContext) throws {
    try queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO kept_context (number, content) VALUES (1, ?)
          ON CONFLICT (number) DO UPDATE SET content = excluded.content
          """, arguments: [try JSONText.encode(context)])
    }
  }
}
