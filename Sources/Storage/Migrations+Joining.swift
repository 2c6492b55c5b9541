import GRDB

extension Migrations {
  /// What makes one thread of those that exports know by different keys.
  ///
  /// The threads of encrypted chats, kept before, have no key of their own.
  static func joinThreads(_ database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE thread ADD COLUMN has_own_key INTEGER NOT NULL DEFAULT 1;
        UPDATE thread SET has_own_key = 0 WHERE thread LIKE 'encrypted:%' OR thread LIKE 'old:%';
        CREATE TABLE thread_alias (
          account INTEGER NOT NULL REFERENCES account(number) ON DELETE CASCADE,
          thread TEXT NOT NULL, known TEXT NOT NULL, PRIMARY KEY (account, thread)) WITHOUT ROWID;
        """)
  }
}
